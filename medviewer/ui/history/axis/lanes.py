"""What the time axis shows, as plain data: a lane each for studies, treatments, conditions, values.

Built once from a record and a prediction; nothing here draws.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from medviewer.history.records.record import Interval, Prediction, Record, RiskCurve, Why
from medviewer.ui.history.axis.time import FARTHEST_HOURS, HOURS_PER_DAY, Window, window_around
from medviewer.ui.history.reference import ReferenceRange, label, reference_range
from medviewer.ui.history.words import value_text
from medviewer.ui.translation import spoken, tr

Floats = NDArray[np.float64]

OF_AGE_YEARS = 18  # the ranges are those of adults
LARGEST = 1e15  # what is larger, or no number, cannot be drawn
GAP_FACTOR = 4.0  # a pause of so many usual intervals is a gap
GAP_SHARE = 0.06  # and of so much of the whole time


@dataclass(frozen=True)
class StudyMark:
    """An imaging study of the same patient, ``time_hours`` on the record's clock."""

    time_hours: float
    description: str
    study_instance_uid: str


@dataclass(frozen=True)
class Heading:
    """A line of text between groups of lanes."""

    text: str


@dataclass(frozen=True)
class StudyLane:
    """All imaging studies, as marks."""

    studies: tuple[StudyMark, ...]


@dataclass(frozen=True)
class IntervalLane:
    """All stretches of one treatment or one condition; ``kind`` is "treatment" or "condition"."""

    name: str
    kind: str
    intervals: tuple[Interval, ...]


@dataclass(frozen=True)
class ValueLane:
    """The values of one variable in one unit.

    ``times`` and ``values`` are float64 of one length, sorted by time, finite.
    ``shades`` are times and log odds of what the variable added to the newest risk.
    """

    variable: str
    label: str
    unit: str
    times: Floats
    values: Floats
    reference: ReferenceRange | None = None
    contribution: float | None = None
    shades: tuple[Floats, Floats] = field(default=(np.empty(0), np.empty(0)))

    @property
    def gap_hours(self) -> float:
        """A pause longer than this is drawn as a gap."""
        if len(self.times) < 3:
            return math.inf
        steps = np.diff(self.times)
        usual = float(np.median(steps[steps > 0])) if (steps > 0).any() else 0.0
        return max(GAP_FACTOR * usual, GAP_SHARE * float(self.times[-1] - self.times[0]))

    def value_range(self) -> tuple[float, float]:
        """Lowest and highest value to draw; takes in the reference range where that is near."""
        if not len(self.values):
            return 0.0, 1.0
        low, high = float(self.values.min()), float(self.values.max())
        spread = high - low or abs(high) * 0.1 or 1.0
        if self.reference is not None:
            for limit in (self.reference.low, self.reference.high):
                if limit is not None and low - spread <= limit <= high + spread:
                    low, high = min(low, limit), max(high, limit)
        margin = 0.08 * (high - low or spread)
        return low - margin, high + margin

    def nearest(self, time_hours: float) -> int | None:
        """Index of the value nearest to a time; None without values."""
        if not len(self.times):
            return None
        after = int(np.searchsorted(self.times, time_hours))
        around = [index for index in (after - 1, after) if 0 <= index < len(self.times)]
        return min(around, key=lambda index: abs(float(self.times[index]) - time_hours))

    def at(self, time_hours: float, kindness_hours: float = 0.0) -> int | None:
        """Index of the value that is known at a time: the last one at or before it.

        A value that lies within ``kindness_hours`` goes before. None when there is none.
        """
        near = self.nearest(time_hours)
        if near is not None and abs(float(self.times[near]) - time_hours) <= kindness_hours:
            return near
        index = int(np.searchsorted(self.times, time_hours, side="right")) - 1
        return index if index >= 0 else None

    def text(self, index: int) -> str:
        """One value with unit and, where it is out of range, the range."""
        value = float(self.values[index])
        text = value_text(value, self.unit)
        side = self.reference.side(value) if self.reference else 0
        if self.reference is None or side == 0:
            return text
        return f"{text}, {tr('high') if side > 0 else tr('low')} ({self.reference.words()})"


Lane = Heading | StudyLane | IntervalLane | ValueLane


def lanes_of(
    record: Record, curve: RiskCurve | None = None, studies: Iterable[StudyMark] = ()
) -> list[Lane]:
    """All lanes in the order in which they are shown: values by contribution, then by name.

    Contributions are those to the newest risk of ``curve``.
    """
    lanes: list[Lane] = []
    marks = tuple(sorted(studies, key=lambda study: study.time_hours))
    if marks:
        lanes += [Heading(tr("Imaging")), StudyLane(marks)]
    lanes += _interval_lanes(tr("Treatments"), "treatment", record.treatments)
    lanes += _interval_lanes(tr("Conditions"), "condition", record.conditions)
    values = _value_lanes(record, curve.why if curve else Why())
    if values and lanes:
        lanes.append(Heading(tr("Measurements")))
    return lanes + list(values)


def home_window(
    record: Record, prediction: Prediction | None = None, studies: Iterable[StudyMark] = ()
) -> Window:
    """What is shown first: all values, all times of the risk curve, and the studies near them.

    A study that is farther away than the values reach would squeeze them; panning leads to it.
    """
    times = [observation.time_hours for observation in record.observations]
    for curve in prediction.curves if prediction else ():
        times += [float(time) for time in curve.time_hours]
    times = [time for time in times if abs(time) <= FARTHEST_HOURS]
    if times:
        reach = max(max(times) - min(times), HOURS_PER_DAY)
        first, last = min(times) - reach, max(times) + reach
        times += [each.time_hours for each in studies if first <= each.time_hours <= last]
    return window_around(times or _other_times(record, studies))


def limits_of(home: Window, record: Record, studies: Iterable[StudyMark] = ()) -> Window:
    """How far one can pan: everything that has a time."""
    return window_around([home.start, home.end, *_other_times(record, studies)])


def _other_times(record: Record, studies: Iterable[StudyMark]) -> list[float]:
    times = [study.time_hours for study in studies]
    for interval in (*record.treatments, *record.conditions):
        times.append(interval.start_hours)
        if interval.end_hours is not None:
            times.append(interval.end_hours)
    return times


def _interval_lanes(heading: str, kind: str, intervals: tuple[Interval, ...]) -> list[Lane]:
    by_name: dict[str, list[Interval]] = defaultdict(list)
    for interval in intervals:
        by_name[interval.name].append(interval)
    lanes: list[Lane] = [
        IntervalLane(spoken(name), kind, tuple(own)) for name, own in by_name.items()
    ]
    return [Heading(heading), *lanes] if lanes else []


def _value_lanes(record: Record, why: Why) -> list[ValueLane]:
    series: dict[tuple[str, str], tuple[list[float], list[float]]] = {}
    for one in record.observations:
        times, values = series.setdefault((one.variable, one.unit), ([], []))
        times.append(one.time_hours)
        values.append(one.value)
    sums = {entry.variable: entry.log_odds for entry in why.by_variable}
    shades = _shades(why)
    sex, age = str(record.facts.get("sex", "")), record.facts.get("age_years")
    is_child = isinstance(age, int | float) and age < OF_AGE_YEARS
    lanes = []
    for (variable, unit), (times, values) in series.items():
        time_array, value_array = np.array(times, float), np.array(values, float)
        usable = (np.abs(time_array) <= FARTHEST_HOURS) & (np.abs(value_array) <= LARGEST)
        order = np.argsort(time_array[usable], kind="stable")
        lanes.append(
            ValueLane(
                variable=variable,
                label=label(variable),
                unit=unit,
                times=time_array[usable][order],
                values=value_array[usable][order],
                reference=None if is_child else reference_range(variable, unit, sex),
                contribution=sums.get(variable),
                shades=shades.get(variable, (np.empty(0), np.empty(0))),
            )
        )
    return sorted(lanes, key=lambda lane: (-abs(lane.contribution or 0.0), lane.label.casefold()))


def _shades(why: Why) -> dict[str, tuple[Floats, Floats]]:
    found: dict[str, list[tuple[float, float]]] = defaultdict(list)
    for entry in why.by_time:
        if entry.time_hours is not None and abs(entry.time_hours) <= FARTHEST_HOURS:
            found[entry.variable].append((entry.time_hours, entry.log_odds))
    shades = {}
    for variable, pairs in found.items():
        table = np.array(sorted(pairs), float)
        shades[variable] = (table[:, 0], table[:, 1])
    return shades
