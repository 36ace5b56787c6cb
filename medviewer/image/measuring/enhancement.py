"""What the curve of a region over time says: how far it rises, and by when; of breast MR its type.

The phases are those of the ACR BI-RADS Atlas (5th edition, 2013), Breast Magnetic Resonance
Imaging, kinetic curve assessment. Initial phase: the highest signal within the first 2 minutes
after the contrast, or from when the curve begins to change; slow below 50 %, medium up to 100 %,
fast above 100 % of the signal before. Delayed phase: what comes after; persistent where the signal
rises by more than 10 % of the initial phase's, washout where it falls by more than 10 %, else
plateau.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum

INITIAL_S = 120.0
SLOW_BELOW, FAST_ABOVE = 50.0, 100.0
"""Per cent of the signal before contrast."""
DELAYED_PERCENT = 10.0
LEAST_PERCENT = 10.0
"""A curve that never rises by so much of its first value has no type: it may be noise."""
BEGUN = 0.1
"""The curve has begun to change at this share of its whole rise."""


@dataclass(frozen=True)
class TimeCurve:
    """The values of one region at every time.

    Attributes
    ----------
    means, deviations
        Mean and standard deviation (of the population) of the pixels inside at each time, in
        ``unit``; None where nothing is known there.
    counts
        How many pixels they are of.
    seconds
        When each time was taken, after the first, rising; None where the files do not say.
    """

    means: tuple[float | None, ...]
    deviations: tuple[float | None, ...]
    counts: tuple[int, ...]
    unit: str
    seconds: tuple[float, ...] | None = None

    @property
    def known(self) -> tuple[int, ...]:
        """The times with a mean, from 0."""
        return tuple(n for n, mean in enumerate(self.means) if mean is not None)

    def mean(self, time: int) -> float:
        """The mean at a time that is ``known``."""
        found = self.means[time]
        if found is None:
            raise ValueError(f"nothing is known of time {time}")
        return found

    @property
    def highest(self) -> int | None:
        """The time of the highest mean, the first of several; None where nothing is known."""
        return max(self.known, key=self.mean, default=None)

    def rise(self, time: int) -> float | None:
        """How far a time's mean lies above the first time's, in ``unit``; None if unknown."""
        if time not in self.known or 0 not in self.known:
            return None
        return self.mean(time) - self.mean(0)

    def percent(self, time: int) -> float | None:
        """``rise`` in per cent of the first time's mean; None where that is not above 0."""
        rise = self.rise(time)
        if rise is None or self.mean(0) <= 0:
            return None
        return 100 * rise / self.mean(0)


@dataclass(frozen=True)
class Phases:
    """The type of a curve.

    Attributes
    ----------
    begins_s
        From when the 2 minutes are counted, in seconds after the first time.
    initial
        The time (from 0) of the highest mean of the initial phase.
    initial_percent
        How far it lies above the first time's.
    initial_type
        "slow", "medium" or "fast".
    last
        The last time; None where none lies after the initial phase.
    delayed_percent
        How far the last time lies above the initial phase, in per cent of that.
    delayed_type
        "persistent", "plateau" or "washout"; "" without a delayed phase.
    """

    begins_s: float
    initial: int
    initial_percent: float
    initial_type: str
    last: int | None = None
    delayed_percent: float | None = None
    delayed_type: str = ""


class Untyped(Enum):
    """Why the numbers do not support a type."""

    NO_SECONDS = "nobody knows when the times were taken"
    NO_BASELINE = "the first time is unknown, not above 0, or not before the contrast"
    NO_RISE = "the curve rises by less than 10 %"
    NONE_EARLY = "no time lies within the 2 minutes"


def phases(curve: TimeCurve, contrast_s: float | None = None) -> Phases | Untyped:
    """The type of a curve of T1-weighted MR whose first time is before the contrast.

    Parameters
    ----------
    contrast_s
        When contrast was given, in seconds after the first time; None where the files do not say:
        the 2 minutes are then counted from the last time before the curve begins to change.
    """
    highest, seconds = curve.highest, curve.seconds
    if seconds is None:
        return Untyped.NO_SECONDS
    most = None if highest is None else curve.percent(highest)
    if most is None or (contrast_s is not None and contrast_s <= 0):
        return Untyped.NO_BASELINE
    if most < LEAST_PERCENT:
        return Untyped.NO_RISE
    begins_s = _before_rise(curve, seconds) if contrast_s is None else contrast_s
    ends_s = begins_s + INITIAL_S
    early = [time for time in curve.known if begins_s < seconds[time] <= ends_s]
    initial = max(early, key=curve.mean, default=None)
    percent = None if initial is None else curve.percent(initial)
    if initial is None or percent is None:
        return Untyped.NONE_EARLY
    found = Phases(begins_s, initial, percent, initial_type(percent))
    last = curve.known[-1]
    if seconds[last] <= ends_s or curve.mean(initial) <= 0:
        return found
    delayed = 100 * (curve.mean(last) / curve.mean(initial) - 1)
    return replace(found, last=last, delayed_percent=delayed, delayed_type=delayed_type(delayed))


def initial_type(percent: float) -> str:
    """How fast the signal rose within the first 2 minutes, by per cent of that before contrast."""
    if percent < SLOW_BELOW:
        return "slow"
    return "fast" if percent > FAST_ABOVE else "medium"


def delayed_type(percent: float) -> str:
    """What the signal did later, by its change in per cent of the initial phase's."""
    if percent > DELAYED_PERCENT:
        return "persistent"
    return "washout" if percent < -DELAYED_PERCENT else "plateau"


def _before_rise(curve: TimeCurve, seconds: Sequence[float]) -> float:
    """The last time before the curve begins to change, seconds after the first."""
    highest = curve.highest or 0
    begun = curve.mean(0) + BEGUN * (curve.mean(highest) - curve.mean(0))
    first = next(time for time in curve.known if curve.mean(time) >= begun and time > 0)
    return seconds[max(time for time in curve.known if time < first)]
