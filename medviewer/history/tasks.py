"""What the history models are about: a task a model."""

from __future__ import annotations

import lzma
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from medviewer.errors import MedviewerError
from medviewer.history.cohorts.cohort import Cohort
from medviewer.history.cohorts.icu2012 import read_icu2012
from medviewer.history.cohorts.nafld import read_deaths, read_diabetes
from medviewer.history.cohorts.pbcseq import read_pbcseq
from medviewer.history.features.encode import Channel, Fact
from medviewer.history.members.recipe import Recipe
from medviewer.history.records.facts import ICU_TYPES
from medviewer.history.records.variables import variables

YEAR_HOURS = 365.25 * 24


@dataclass(frozen=True)
class Horizon:
    """One probability that a model gives: that one of ``causes`` comes within ``interval``.

    ``causes`` index ``Task.causes``, ``interval`` is the last one that counts.
    """

    label: str
    outcome: str
    words: str
    interval: int
    causes: tuple[int, ...] = (0,)


@dataclass(frozen=True)
class Task:
    """One history model: what it reads, what it foretells, on which data it is trained.

    Attributes
    ----------
    outcome
        What it is about, in words that follow "risk of".
    edges_hours
        Borders of the intervals after the time of asking, the first 0.
    ask_hours
        Where records are read in training, besides the visits.
    told_from
        Channels of which the data hold no lower values, for those were not told.
    logarithmic, amounts
        Channels that are read on a logarithmic scale, and those added up.
    baseline
        The simple model beside the network: "trees", "hazards" (trees fitted to the time
        under observation, for follow-up cut short) or "linear".
    slow_trees
        Whether trees of hazards learn at half the rate, twice as many, from fewer columns a split.
    additive
        Whether an additive model stands beside it.
    longest_years
        Over how much time a history may reach: as far as risks were seen to come true
        (docs/models/history.md); None where all may be.
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
    told_from: Mapping[str, float] = field(default_factory=dict)
    derived: tuple[Channel, ...] = ()
    baseline: str = "trees"
    slow_trees: bool = False
    additive: bool = False
    longest_years: float | None = None
    recipe: Recipe = field(default_factory=Recipe)

    def cohort(self, folder: Path) -> Cohort:
        """The labelled histories in ``folder``.

        Raises
        ------
        MedviewerError
            When they are not there, or not in the form of the training data.
        """
        try:
            cohort = self.read(folder)
            if cohort.cases:
                return cohort
            what = f"the tables in {folder} hold no case."
        except KeyError as error:
            what = f"a table in {folder} lacks the column {error}."
        except (ValueError, IndexError) as error:
            what = f"a table in {folder} cannot be understood: {error}."
        except (EOFError, lzma.LZMAError) as error:
            what = f"a table in {folder} is damaged: {error}."
        raise MedviewerError(
            f"For {self.name}, {what}", "Give a folder in the form of the training data."
        )

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

    def whole_of(self, column: int) -> int | None:
        """The horizon of all causes that a horizon of some of them is a part of."""
        part = self.horizons[column]
        if len(part.causes) == len(self.causes):
            return None
        for number, horizon in enumerate(self.horizons):
            if horizon.interval == part.interval and len(horizon.causes) == len(self.causes):
                return number
        return None

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
    horizons=(Horizon("death", "death", "during this hospital stay", 0),),
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
    recipe=Recipe(
        passes=16, batch=128, rate=3e-3, seeds=2, channel_dropout=0.1, forecast_weight=1.0
    ),
)  # fmt: skip

_YEARS = tuple(year * YEAR_HOURS for year in range(6))
_CONDITIONS = (
    "fatty liver disease", "diabetes", "hypertension", "dyslipidaemia", "myocardial infarction",
    "angina or ischaemia", "atrial fibrillation", "heart failure", "cardiac arrest", "stroke",
)  # fmt: skip
_OUTPATIENTS = (
    "adults of a fatty-liver cohort (a third cases, the others matched controls; "
    "absolute risks do not carry over to other populations)"
)

DEATH_5Y = Task(
    name="death-5y",
    outcome="death",
    population=_OUTPATIENTS,
    causes=("death",),
    horizons=(Horizon("death-5y", "death", "within 5 years", 4),),
    edges_hours=_YEARS,
    read=read_deaths,
    channels=(
        "HDL cholesterol", "systolic pressure", "smoking", "FIB-4 index", "weight", *_CONDITIONS,
    ),
    facts=(_ADULT, _SEX, _HEIGHT),
    ask_hours=tuple(year * YEAR_HOURS for year in (0.0, 1.0, 2.0, 3.0, 5.0, 7.0)),
    step_hours=YEAR_HOURS / 12,
    recent_hours=2 * YEAR_HOURS,
    gap_hours=YEAR_HOURS,
    logarithmic=frozenset({"FIB-4 index", "weight"}),
    told_from={"FIB-4 index": 2.67},
    baseline="hazards",
    additive=True,
    longest_years=18.0,
    recipe=Recipe(hidden=48, beside=48, passes=6, batch=128, seeds=1),
)  # fmt: skip

DIABETES_5Y = replace(
    DEATH_5Y,
    name="diabetes-5y",
    outcome="diabetes",
    causes=("diabetes", "death before diabetes"),
    horizons=(Horizon("diabetes-5y", "diabetes", "within 5 years", 4),),
    read=read_diabetes,
    channels=tuple(name for name in DEATH_5Y.channels if name != "diabetes"),
    slow_trees=True,
    additive=False,
    longest_years=16.0,
    recipe=replace(DEATH_5Y.recipe, passes=12, channel_dropout=0.1, forecast_weight=1.0),
)

LIVER = Task(
    name="liver-survival",
    outcome="death or transplant",
    population="patients with primary biliary cholangitis in a trial of D-penicillamine, 1974-1984",
    causes=("transplant", "death"),
    horizons=(
        Horizon("death-or-transplant-2y", "death or transplant", "within 2 years", 3, (0, 1)),
        Horizon("death-or-transplant-3y", "death or transplant", "within 3 years", 5, (0, 1)),
        Horizon("death-3y", "death without transplant", "within 3 years", 5, (1,)),
        Horizon("transplant-3y", "transplant", "within 3 years", 5, (0,)),
    ),
    edges_hours=tuple(half * YEAR_HOURS / 2 for half in (0, 1, 2, 3, 4, 5, 6, 8, 10)),
    read=read_pbcseq,
    channels=(
        "bilirubin", "cholesterol", "albumin", "alkaline phosphatase", "aspartate aminotransferase",
        "platelets", "prothrombin time", "histological stage", "ascites", "hepatomegaly",
        "spider naevi", "oedema",
    ),
    facts=(_ADULT, _SEX),
    ask_hours=(0.0,),
    step_hours=0.0,
    recent_hours=YEAR_HOURS,
    gap_hours=YEAR_HOURS,
    logarithmic=frozenset(
        {
            "bilirubin", "cholesterol", "alkaline phosphatase", "aspartate aminotransferase",
            "prothrombin time", "platelets",
        }
    ),
    baseline="linear",
    recipe=Recipe(
        hidden=32, beside=32, dropout=0.5, input_dropout=0.2, passes=45, batch=32, decay=0.3
    ),
)  # fmt: skip

TASKS = {task.name: task for task in (ICU, DEATH_5Y, DIABETES_5Y, LIVER)}


def task_named(name: str) -> Task:
    """The task of the model called ``name``.

    Raises
    ------
    MedviewerError
        When there is none.
    """
    if name not in TASKS:
        raise MedviewerError(
            f"No history model is called {name}.", f"Choose one of: {', '.join(TASKS)}."
        )
    return TASKS[name]
