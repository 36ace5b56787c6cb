"""Labelled histories for training and measuring, whatever data set they come from."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Case:
    """One person, or one stay, and what became of them.

    Attributes
    ----------
    group
        Cases of one group never lie on both sides of a split.
    time_hours, variable, value
        The measurements, sorted by time; ``variable`` indexes ``Cohort.variables``.
    end_hours
        When the outcome happened or observation ended, on the same clock as
        ``time_hours``; infinite when the outcome is known not to happen, NaN where nothing is
        known, as in a folder without outcomes.
    cause
        What happened at ``end_hours``: 0 nothing (observation ended), else 1 + the
        index of the cause in ``Task.causes``.
    ask_hours
        At which times a prediction is scored.
    lessons
        What the network is also taught to tell, each 0 to 1, NaN where unknown;
        ``Cohort.lessons`` names them. Never an input, and not needed to predict.
    """

    identifier: str
    group: str
    facts: dict[str, float | str]
    time_hours: Floats
    variable: NDArray[np.intp]
    value: Floats
    end_hours: float
    cause: int
    ask_hours: Floats
    lessons: Floats = field(default_factory=lambda: np.zeros(0))

    @property
    def outcome_known(self) -> bool:
        """False where the data do not say what became of them, nor for how long they were seen."""
        return not np.isnan(self.end_hours)


@dataclass(frozen=True)
class Cohort:
    """The cases of a data folder, the names of what was measured and of the lessons.

    ``notes`` say what the reader left out and why.
    """

    variables: tuple[str, ...]
    cases: tuple[Case, ...]
    notes: tuple[str, ...] = ()
    lessons: tuple[str, ...] = ()


@dataclass(frozen=True)
class Targets:
    """What the network should say at some times of asking.

    Attributes
    ----------
    survived
        bool ``[time, interval]``: the interval was lived through without an event.
    event
        bool ``[time, interval, cause]``: the cause struck in the interval.
    """

    survived: NDArray[np.bool_]
    event: NDArray[np.bool_]


def targets(case: Case, ask_hours: Floats, edges_hours: Floats, causes: int) -> Targets:
    """Discrete-time targets: for each time of asking, what each interval after it held.

    An interval in which observation ended is neither survived nor an event, and so
    are all after it (Gensheimer & Narasimhan, PeerJ 2019).
    """
    left = (case.end_hours - ask_hours)[:, None]
    survived = left >= edges_hours[None, 1:]
    event = np.zeros((*survived.shape, causes), dtype=bool)
    if case.cause:
        struck = (left >= edges_hours[None, :-1]) & (left < edges_hours[None, 1:])
        event[:, :, case.cause - 1] = struck
    return Targets(survived, event)


def folds_by_group(cohort: Cohort, folds: int, seed: int) -> NDArray[np.intp]:
    """A fold for every case, groups kept together, outcomes spread evenly."""
    generator = np.random.default_rng(seed)
    members: dict[str, list[int]] = {}
    for index, case in enumerate(cohort.cases):
        members.setdefault(case.group, []).append(index)
    groups = list(members.values())
    order = generator.permutation(len(groups))
    weight = [sum(cohort.cases[i].cause > 0 for i in groups[g]) for g in order]
    fold = np.zeros(len(cohort.cases), dtype=np.intp)
    for rank, place in enumerate(np.argsort(weight, kind="stable")):
        fold[groups[order[place]]] = rank % folds
    return fold
