"""What the history models are about: a task a model."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from medviewer.errors import MedviewerError
from medviewer.history.cohort import Cohort
from medviewer.history.encode import Channel, Fact
from medviewer.history.facts import ICU_TYPES
from medviewer.history.icu2012 import read_icu2012
from medviewer.history.variables import variables

YEAR_HOURS = 365.25 * 24


@dataclass(frozen=True)
class Horizon:
    """One probability that a model gives: any of the causes up to the end of an interval."""

    label: str
    words: str
    interval: int


@dataclass(frozen=True)
class Task:
    """One history model: what it reads, what it foretells, on which data it is trained.

    Attributes
    ----------
    outcome
        In words that follow "risk of".
    edges_hours
        Borders of the intervals after the time of asking, the first 0.
    ask_hours
        Where records are read in training, besides the visits.
    logarithmic, amounts
        Channels that are read on a logarithmic scale, and those added up.
    """

    name: str
    outcome: str
    population: str
    causes: tuple[str, ...]
    horizons: tuple[Horizon, ...]
    edges_hours: tuple[float, ...]
    read: Callable[[Path], Cohort]
    channels: tuple[str, ...]
    facts: tuple[Fact, ...]
    ask_hours: tuple[float, ...]
    step_hours: float | None
    recent_hours: float
    gap_hours: float
    logarithmic: frozenset[str] = frozenset()
    amounts: frozenset[str] = frozenset()
    derived: tuple[Channel, ...] = ()

    def plain_channels(self) -> tuple[Channel, ...]:
        """The measured channels with their limits; their scale is not fitted yet."""
        return tuple(
            Channel(
                name, known.unit, known.possible_low, known.possible_high,
                name in self.logarithmic, name in self.amounts,
            )
            for name in self.channels
            for known in [variables()[name]]
        )  # fmt: skip

    def edges(self) -> NDArray[np.float64]:
        """``edges_hours`` as an array."""
        return np.array(self.edges_hours, dtype=np.float64)


_ADULT = Fact("age_years", "a", 15, 120)
_SEX = Fact("sex", choices=("M", "F"))
_HEIGHT = Fact("height_cm", "cm", 120, 230)

ICU = Task(
    name="icu-mortality",
    outcome="death",
    population="adults in intensive care, first 48 hours of the stay",
    causes=("death",),
    horizons=(Horizon("death", "during this hospital stay", 0),),
    edges_hours=(0.0, np.inf),
    read=read_icu2012,
    channels=(
        "heart rate", "respiratory rate", "temperature", "oxygen saturation", "systolic pressure",
        "diastolic pressure", "mean pressure", "arterial systolic pressure",
        "arterial diastolic pressure", "arterial mean pressure", "Glasgow coma score", "urine",
        "mechanical ventilation", "inspired oxygen fraction", "arterial pH",
        "arterial oxygen pressure", "arterial carbon dioxide pressure", "bicarbonate", "lactate",
        "sodium", "potassium", "magnesium", "creatinine", "urea nitrogen", "glucose", "bilirubin",
        "albumin", "alanine aminotransferase", "aspartate aminotransferase",
        "alkaline phosphatase", "cholesterol", "troponin I", "troponin T", "haematocrit",
        "white blood cells", "platelets", "weight",
    ),
    facts=(_ADULT, _SEX, _HEIGHT, Fact("icu_type", choices=ICU_TYPES)),
    ask_hours=tuple(float(hour) for hour in range(1, 49)),
    step_hours=None,
    recent_hours=12.0,
    gap_hours=1.0,
    logarithmic=frozenset(
        {
            "urine", "creatinine", "urea nitrogen", "glucose", "bilirubin", "lactate",
            "alanine aminotransferase", "aspartate aminotransferase", "alkaline phosphatase",
            "troponin I", "troponin T", "white blood cells", "platelets", "weight",
            "arterial oxygen pressure", "arterial carbon dioxide pressure", "respiratory rate",
            "inspired oxygen fraction",
        }
    ),
    amounts=frozenset({"urine"}),
    derived=(
        Channel("either systolic pressure", "mm[Hg]", 20, 320),
        Channel("either mean pressure", "mm[Hg]", 10, 280),
        Channel("oxygenation index", "mm[Hg]", 10, 3000, log=True),
        Channel("shock index", "1", 0.05, 10, log=True),
        Channel("urea to creatinine", "1", 0.1, 500, log=True),
    ),
)  # fmt: skip

TASKS = {task.name: task for task in (ICU,)}


def task_named(name: str) -> Task:
    """The task of the model called ``name``.

    Raises
    ------
    MedviewerError
        When there is none.
    """
    if name not in TASKS:
        raise MedviewerError(
            f"No history model is called {name}.", f"Choose of {', '.join(TASKS)}."
        )
    return TASKS[name]
