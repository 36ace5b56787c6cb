"""A cohort as padded arrays for training: encoded once, then only sliced."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from medviewer.history.cohorts.cohort import Case, Cohort, targets
from medviewer.history.features.encode import Channel, Encoding, Fact, Measured, encode, raw_grid
from medviewer.history.records.variables import is_had
from medviewer.history.tasks import Task
from medviewer.progress import Progress, Silent, stop_if_cancelled

Floats = NDArray[np.float64]
SAMPLE = 1000


@dataclass(frozen=True)
class Dataset:
    """All cases of a cohort as arrays, padded to one number of steps.

    Attributes
    ----------
    steps, summaries
        float16 ``[case, step, …]``; summaries have NaN where nothing was measured.
    time_hours
        float64 ``[case, step]``, NaN in the padding.
    survived, event
        bool ``[case, step, interval]`` and ``[case, step, interval, cause]``.
    at_risk
        bool ``[case, step]``: a time at which the prediction makes sense.
    lessons
        float32 ``[case, lesson]``, 0 to 1, NaN where unknown.
    """

    encoding: Encoding
    cases: tuple[Case, ...]
    steps: NDArray[np.float16]
    summaries: NDArray[np.float16]
    time_hours: Floats
    survived: NDArray[np.bool_]
    event: NDArray[np.bool_]
    at_risk: NDArray[np.bool_]
    lessons: NDArray[np.float32]

    def only(self, cases: NDArray[np.intp]) -> Dataset:
        """The chosen cases alone."""
        parts = ("steps", "summaries", "time_hours", "survived", "event", "at_risk", "lessons")
        return replace(
            self,
            cases=tuple(self.cases[i] for i in cases),
            **{name: getattr(self, name)[cases] for name in parts},
        )

    def scored(self) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        """Case and step of every prediction that is scored, in order of cases."""
        pairs = [
            (index, int(np.searchsorted(self.time_hours[index], hour)))
            for index, case in enumerate(self.cases)
            for hour in case.ask_hours
        ]
        rows = np.array(pairs, dtype=np.intp).reshape(-1, 2)
        return rows[:, 0], rows[:, 1]


def measured_of(cohort: Cohort, case: Case, encoding: Encoding) -> Measured:
    """The case's measurements of the encoding's channels."""
    column = {channel.name: i for i, channel in enumerate(encoding.channels[: encoding.measured])}
    lookup = np.array([column.get(name, -1) for name in cohort.variables], dtype=np.intp)
    channel = lookup[case.variable] if len(case.variable) else np.zeros(0, dtype=np.intp)
    return Measured(case.time_hours[channel >= 0], channel[channel >= 0], case.value[channel >= 0])


def fit_encoding(task: Task, cohort: Cohort) -> Encoding:
    """The task's encoding with the scales of this cohort.

    Centre and scale are mean and standard deviation between the 1st and the 99th
    percentile, over the inputs of all cases; outcomes play no part.
    """
    measured = np.concatenate([case.variable for case in cohort.cases])
    values = np.concatenate([case.value for case in cohort.cases])
    index = {name: i for i, name in enumerate(cohort.variables)}
    plain = tuple(
        _as_told(task, cohort, _fitted(channel, of_it), of_it)
        for channel in task.plain_channels()
        for of_it in [values[measured == index.get(channel.name, -1)]]
    )
    encoding = Encoding(
        plain + task.derived,
        tuple(_fitted_fact(fact, cohort) for fact in task.facts),
        tuple(channel.name for channel in task.derived),
        task.step_hours,
        task.recent_hours,
        task.gap_hours,
        _shortest_rise(cohort),
    )
    if not task.derived:
        return encoding
    derived = _derived_values(encoding, cohort)
    fitted = tuple(_fitted(channel, derived[channel.name]) for channel in task.derived)
    return replace(encoding, channels=plain + fitted)


def _as_told(task: Task, cohort: Cohort, channel: Channel, values: Floats) -> Channel:
    """The channel with what the data tell of it, where they leave out what is usual.

    An illness is told only where it is had, and seldom twice. In a stay what lasts is told
    again and again, as often as anybody looks.
    """
    least = task.told_from.get(channel.name, 0.0)
    if not least and is_had(channel.name) and len(values):
        least = float(values.min())
    if not least:
        return channel
    if task.step_hours is None:
        return replace(channel, told_from=least)
    column = cohort.variables.index(channel.name) if channel.name in cohort.variables else -1
    often = (len(np.unique(case.time_hours[case.variable == column])) for case in cohort.cases)
    return replace(channel, told_from=least, told_times=max(often, default=0))


def _shortest_rise(cohort: Cohort) -> float:
    """The shortest time between the first two values of a variable in a case, in hours."""
    shortest = np.inf
    for case in cohort.cases:
        for variable in np.unique(case.variable):
            times = np.unique(case.time_hours[case.variable == variable])
            if len(times) > 1:
                shortest = min(shortest, float(times[1] - times[0]))
    return shortest if np.isfinite(shortest) else 0.0


def encode_cohort(
    task: Task, encoding: Encoding, cohort: Cohort, progress: Progress | None = None
) -> Dataset:
    """Encode every case at the task's times, its visits and its scored times."""
    progress = progress or Silent()
    encoded = []
    for number, case in enumerate(cohort.cases):
        if number % 200 == 0:
            stop_if_cancelled(progress)
            progress.report(number / len(cohort.cases), "Reading the histories")
        ask = np.union1d(task.ask_hours, case.ask_hours)
        encoded.append(encode(encoding, case.facts, measured_of(cohort, case, encoding), ask))
    count, longest = len(encoded), max(len(one.time_hours) for one in encoded)
    steps = np.zeros((count, longest, encoding.step_width), dtype=np.float16)
    summaries = np.zeros((count, longest, encoding.summary_width), dtype=np.float16)
    time = np.full((count, longest), np.nan)
    intervals, causes = len(task.edges_hours) - 1, len(task.causes)
    survived = np.zeros((count, longest, intervals), dtype=bool)
    event = np.zeros((count, longest, intervals, causes), dtype=bool)
    at_risk = np.zeros((count, longest), dtype=bool)
    for i, (case, one) in enumerate(zip(cohort.cases, encoded, strict=True)):
        length = len(one.time_hours)
        steps[i, :length], summaries[i, :length] = one.steps, one.summaries
        time[i, :length] = one.time_hours
        told = targets(case, one.time_hours, task.edges(), causes)
        survived[i, :length], event[i, :length] = told.survived, told.event
        at_risk[i, :length] = (one.time_hours >= 0) & (one.time_hours < case.end_hours)
    lessons = np.stack([case.lessons for case in cohort.cases]).astype(np.float32)
    return Dataset(
        encoding, cohort.cases, steps, summaries, time, survived, event, at_risk, lessons
    )


def for_network(summaries: NDArray[np.floating], encoding: Encoding) -> NDArray[np.float32]:
    """Summaries as the network reads them: 0 where NaN, and which channels were never measured."""
    facts = encoding.fact_width + 1
    never = np.isnan(summaries[..., facts : facts + len(encoding.channels)])
    return np.concatenate([np.nan_to_num(summaries), never], axis=-1).astype(np.float32)


def _fitted(channel: Channel, values: Floats) -> Channel:
    if len(values) == 0:
        return channel
    plain = np.log(np.maximum(values, 0) + channel.offset) if channel.log else values
    low, high = np.quantile(plain, [0.01, 0.99])
    inner = plain[(plain >= low) & (plain <= high)]
    scale = float(inner.std())
    seen_low, seen_high = np.quantile(values, [0.01, 0.99])
    return replace(
        channel,
        centre=float(inner.mean()),
        scale=scale if scale > 1e-6 else 1.0,
        seen_low=float(seen_low),
        seen_high=float(seen_high),
    )


def _fitted_fact(fact: Fact, cohort: Cohort) -> Fact:
    if fact.choices:
        return fact
    known = [case.facts.get(fact.name) for case in cohort.cases]
    values = [v for v in known if isinstance(v, int | float) and fact.low <= v <= fact.high]
    if not values:
        return fact
    return replace(fact, centre=float(np.mean(values)), scale=float(np.std(values)) or 1.0)


def _derived_values(encoding: Encoding, cohort: Cohort) -> dict[str, Floats]:
    grids = [
        raw_grid(encoding, measured_of(cohort, case, encoding))[1] for case in cohort.cases[:SAMPLE]
    ]
    whole = np.concatenate(grids)
    found = {}
    for column, name in enumerate(encoding.derived, start=encoding.measured):
        values = whole[:, column]
        found[name] = values[~np.isnan(values)]
    return found
