"""Treatment A against treatment B, where a lot decided who got which, and nowhere else.

The figure is the restricted mean survival time (RMST): mean days without the event, and
without what competes with it, up to a common time. It needs no proportional hazards and reads
in days (Royston & Parmar, BMC Medical Research Methodology 2013). Intervals are by
bootstrap within the arms; where an arm has no event, in which no drawing would find one, by
those of whom it is known (Clopper & Pearson, Biometrika 1934).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from medviewer.errors import MedviewerError
from medviewer.history.cohorts.survival import aalen_johansen, kaplan_meier, restricted_mean
from medviewer.history.cohorts.trials import Trial
from medviewer.message import Message

Floats = NDArray[np.float64]
ROUNDS = 2000
LEAST_AT_RISK = 0.1
LEAST_PATIENTS = 20
CURVE_POINTS = 80
ALIKE = 1e-6  # days: mean days that differ by rounding alone
Triple = tuple[float, float, float]


@dataclass(frozen=True)
class Arm:
    """One arm: its patients, its mean days without event, and its curves.

    ``rmst_days`` and ``incidence`` (of the event, at the common time) are value, low
    and high of the 95 % interval. ``curve`` is the cumulative incidence, its 95 %
    interval pointwise, at ``days``: float64 of one length.
    """

    name: str
    patients: int
    events: int
    rmst_days: Triple
    incidence: Triple
    days: Floats
    curve: Floats
    curve_low: Floats
    curve_high: Floats


@dataclass(frozen=True)
class Comparison:
    """Two arms of one trial; ``difference_days`` is B's RMST less A's, with its interval.

    ``whom`` says among whom: "all patients", or those like one patient. ``free_of`` is what the
    counted days are free of: the event, and what competes with it. These and ``sentence`` are a
    ``Message``.
    """

    trial: str
    event: str
    free_of: str
    whom: str
    until_days: float
    a: Arm
    b: Arm
    difference_days: Triple
    sentence: str

    @property
    def told_apart(self) -> bool:
        """Whether the interval of the difference leaves out 0."""
        _, low, high = self.difference_days
        return low > 0 or high < 0


def compare(
    trial: Trial,
    a: int,
    b: int,
    *,
    like: dict[str, float] | None = None,
    until_days: float | None = None,
    rounds: int = ROUNDS,
) -> Comparison:
    """Compare arms ``a`` and ``b`` of a trial, among all or those ``like`` one patient.

    ``like`` holds what is known of that patient, by the trial's covariates.

    Raises
    ------
    MedviewerError
        When the arms were not randomised, hold too few patients, or were not observed.
    """
    groups, whom = _groups(trial, (a, b), like)
    until = until_days or min(_common_time(trial.duration_days[group]) for group in groups)
    if until <= 0:
        raise MedviewerError(
            Message("{}: hardly anybody was observed after the first day.", trial.name),
            Message("Count from randomisation."),
        )
    if not (trial.cause[(groups[0] | groups[1]) & (trial.duration_days <= until)] > 0).any():
        raise MedviewerError(
            Message("{}: nobody of these patients had an event: nothing can be told.", trial.name),
            Message("Widen the group, or open a table of longer observation."),
        )
    arms, means = [], []
    for number, (arm, group) in enumerate(zip((a, b), groups, strict=True)):
        found, drawn = _arm(trial, arm, group, until, rounds, seed=number)
        arms.append(found)
        means.append(drawn)
    difference = _difference(arms[0].rmst_days, arms[1].rmst_days, means)
    free_of: str = trial.event
    if (trial.cause > 1).any():  # days lost to other causes count, too
        free_of = Message("{} or a competing event", free_of)
    return Comparison(
        trial.name, trial.event, free_of, whom, until, arms[0], arms[1], difference,
        _sentence(trial.name, free_of, whom, arms[0], arms[1], until, difference),
    )  # fmt: skip


def _groups(
    trial: Trial, arms: tuple[int, int], like: dict[str, float] | None
) -> tuple[list[NDArray[np.bool_]], Message]:
    """The patients of each arm, as ``compare`` takes them, and in words who they are."""
    if not trial.randomised:
        raise MedviewerError(
            Message(
                "{}: treatment was not given by lot, so its groups differ in more than the "
                "treatment, and comparing them would mislead.",
                trial.name,
            ),
            Message("Compare the arms of a randomised trial."),
        )
    among, whom = np.ones(len(trial.arm), dtype=bool), Message("all patients")
    if like:
        among = like_this_one(trial, like)
        nearest = tuple(Message(name.partition("_")[0]) for name in like)
        whom = Message("the third of all patients nearest in {}", nearest)
    groups = [among & (trial.arm == arm) for arm in arms]
    for arm, group in zip(arms, groups, strict=True):
        if group.sum() < LEAST_PATIENTS:
            raise MedviewerError(
                Message(
                    "{}: only {} such patients had {}.", trial.name, group.sum(), trial.arms[arm]
                ),
                Message("At least {} are needed: widen the group.", LEAST_PATIENTS),
            )
    return groups, whom


def like_this_one(trial: Trial, known: dict[str, float], share: float = 1 / 3) -> NDArray[np.bool_]:
    """The ``share`` of a trial's patients that are nearest to one patient at the start.

    Nearness is the mean squared distance over the covariates in ``known``, each
    divided by its standard deviation; what is the same in all patients does not count.

    Raises
    ------
    MedviewerError
        When nothing in ``known`` is a covariate in which the trial's patients differ.
    """
    names = [name for name in known if name in trial.telling]
    if not names:
        raise MedviewerError(
            Message("{} knows none of {}.", trial.name, tuple(known) or Message("nothing")),
            Message("Give {}.", trial.telling),
        )
    columns = np.column_stack([trial.covariates[name] for name in names])
    away = (columns - [known[name] for name in names]) / np.nanstd(columns, axis=0)
    known_here = ~np.isnan(away)
    total = (np.where(known_here, away, 0.0) ** 2).sum(axis=1)
    distance = np.where(
        known_here.any(axis=1), total / np.maximum(known_here.sum(axis=1), 1), np.inf
    )
    order = np.argsort(distance, kind="stable")
    chosen = np.zeros(len(distance), dtype=bool)
    chosen[order[: int(len(order) * share)]] = True
    return chosen


def _common_time(duration_days: Floats) -> float:
    """The last time at which a tenth of the arm is still observed."""
    return float(np.quantile(duration_days, 1 - LEAST_AT_RISK))


def _arm(
    trial: Trial, arm: int, group: NDArray[np.bool_], until: float, rounds: int, seed: int
) -> tuple[Arm, Floats]:
    """One arm, and its RMST in each round of the bootstrap."""
    duration, cause = trial.duration_days[group], trial.cause[group]
    generator = np.random.default_rng(seed)
    count = len(duration)
    days = np.linspace(0, until, CURVE_POINTS)

    def figures(weight: Floats) -> Floats:
        """The RMST, and behind it the cumulative incidence at ``days``."""
        mean = restricted_mean(kaplan_meier(duration, cause, weight), until)
        return np.append(mean, aalen_johansen(duration, cause, weight, 1).over(days))

    even = np.full(count, 1 / count)
    drawn = np.stack(
        [figures(generator.multinomial(count, even).astype(np.float64)) for _ in range(rounds)]
    )
    found = figures(np.ones(count))
    low, high = np.quantile(drawn, [0.025, 0.975], axis=0)
    early = cause[duration <= until]
    if not (early == 1).any():
        high[1:] = _most_without_event(duration, cause, days)
    if not (early > 0).any():
        low[0] = until - np.trapezoid(high[1:], days)
    return Arm(
        trial.arms[arm],
        count,
        int((cause == 1).sum()),
        (float(found[0]), float(low[0]), float(high[0])),
        (float(found[-1]), float(low[-1]), float(high[-1])),
        days,
        found[1:],
        low[1:],
        high[1:],
    ), drawn[:, 0]


def _most_without_event(duration: Floats, cause: NDArray[np.intp], days: Floats) -> Floats:
    """How large the cumulative incidence may be at ``days`` of an arm in which it is 0.

    That is the upper end of the exact 95 % interval of none among those of whom it is known:
    who was observed until then, or was struck by what competes with the event.
    """
    known = ((duration >= days[:, None]) | (cause > 1)).sum(axis=1)
    most: Floats = 1 - 0.025 ** (1 / np.maximum(known, 1))
    return np.where(days > 0, most, 0.0)


def _difference(a: Triple, b: Triple, drawn: list[Floats]) -> Triple:
    """B's mean days less A's, with the 95 % interval, of the rounds that were ``drawn``.

    Of an arm without event all rounds are alike; then by the intervals of the two arms
    (square-and-add: Zou & Donner, Statistics in Medicine 2008).
    """
    value = b[0] - a[0]
    if all(np.ptp(each) > ALIKE for each in drawn):
        low, high = np.quantile(drawn[1] - drawn[0], [0.025, 0.975])
        return value, float(low), float(high)
    below = np.hypot(b[0] - b[1], a[2] - a[0])
    above = np.hypot(b[2] - b[0], a[0] - a[1])
    return value, float(value - below), float(value + above)


def _sentence(
    trial: str, free_of: str, whom: Message, a: Arm, b: Arm, until: float, difference: Triple
) -> Message:
    value, low, high = difference
    interval = (_days(low), _days(high))
    people = Message("{}: {} on {}, {} on {}", whom, a.patients, a.name, b.patients, b.name)
    if low <= 0 <= high:
        return Message(
            "{}: no difference that can be told between {} and {} ({} days free of {} up to "
            "{:.0f} days, 95 % interval {} to {}; {}).",
            trial, b.name, a.name, _days(value), free_of, until, *interval, people,
        )  # fmt: skip
    told = (trial, b.name, free_of, abs(value), a.name, until, *interval, people)
    if value > 0:
        return Message(
            "{}: with {}, patients stayed free of {} {:.0f} days longer than with {}, of "
            "{:.0f} days (95 % interval {} to {}; {}).",
            *told,
        )
    return Message(
        "{}: with {}, patients stayed free of {} {:.0f} days shorter than with {}, of "
        "{:.0f} days (95 % interval {} to {}; {}).",
        *told,
    )


def _days(value: float) -> str:
    """A number of days with its sign."""
    return f"{value:+.0f}".replace("-", "−")
