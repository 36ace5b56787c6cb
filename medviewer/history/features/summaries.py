"""Running summaries of each channel: what a reader of the chart would note."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
CLIP = 5.0
SUMMARIES = (
    "last", "first", "lowest", "highest", "mean", "spread", "slope", "recent mean", "count",
    "age of last",
)  # fmt: skip


def running_summaries(
    times: Floats,
    scaled: Floats,
    ends: Floats,
    gap_hours: float,
    recent_hours: float,
    slope_hours: float = 0.0,
) -> Floats:
    """Summaries at the end of each step, ``[step, summary * channel]``, NaN where unknown.

    ``scaled`` is ``[time, channel]``, NaN where nothing was measured. A slope is told from
    ``slope_hours`` between a channel's first and newest value on.
    """
    channels = scaled.shape[1]
    if len(times) == 0:
        empty = np.full((len(ends), len(SUMMARIES), channels), np.nan)
        empty[:, SUMMARIES.index("count")] = 0.0
        return empty.reshape(len(ends), -1)
    sums = _Sums.of(times, scaled, gap_hours)
    steps = _Steps.of(times, ends)
    known = _so_far(times, scaled, sums, slope_hours)
    named = {name: steps.at_end(rows, np.nan) for name, rows in known.items()}
    named["recent mean"] = _recent_mean(sums, steps, _Steps.of(times, ends - recent_hours))
    named["count"] = np.log1p(steps.at_end(sums.count, 0))
    newest_time = np.where(sums.newest >= 0, times[np.maximum(sums.newest, 0)], np.nan)
    age = ends[:, None] - steps.at_end(newest_time, np.nan)
    named["age of last"] = np.log1p(np.maximum(age, 0) / gap_hours)
    return np.stack([named[name] for name in SUMMARIES], axis=1).reshape(len(ends), -1)


@dataclass(frozen=True)
class _Sums:
    """Sums over all that was measured up to each time, ``[time, channel]``.

    ``when`` counts in gaps; ``newest`` is the row of the newest value, -1 before the first.
    """

    count: NDArray[np.int_]
    total: Floats
    squares: Floats
    when: Floats
    when_squares: Floats
    cross: Floats
    newest: NDArray[np.int_]

    @classmethod
    def of(cls, times: Floats, scaled: Floats, gap_hours: float) -> _Sums:
        present = ~np.isnan(scaled)
        value = np.where(present, scaled, 0.0)
        clock = np.repeat(times[:, None], scaled.shape[1], axis=1) / gap_hours
        row = np.arange(len(times))[:, None]
        return cls(
            count=np.cumsum(present, axis=0),
            total=np.cumsum(value, axis=0),
            squares=np.cumsum(value**2, axis=0),
            when=np.cumsum(np.where(present, clock, 0.0), axis=0),
            when_squares=np.cumsum(np.where(present, clock**2, 0.0), axis=0),
            cross=np.cumsum(value * clock, axis=0),
            newest=np.maximum.accumulate(np.where(present, row, -1), axis=0),
        )


@dataclass(frozen=True)
class _Steps:
    """The row of the newest time at the end of each step, and whether there is one, ``[step]``."""

    row: NDArray[np.intp]
    some: NDArray[np.bool_]

    @classmethod
    def of(cls, times: Floats, ends: Floats) -> _Steps:
        row = np.searchsorted(times, ends, side="right") - 1
        return cls(np.maximum(row, 0), row >= 0)

    def at_end(self, rows: NDArray[Any], otherwise: float) -> Floats:
        """``rows[time, channel]`` at the end of each step, ``otherwise`` before the first time."""
        return np.where(self.some[:, None], rows[self.row], otherwise)


def _so_far(times: Floats, scaled: Floats, sums: _Sums, slope_hours: float) -> dict[str, Floats]:
    """What is known of each channel at each time, ``[time, channel]``, NaN where nothing is."""
    column = np.arange(scaled.shape[1])
    known, several = sums.count > 0, sums.count > 1
    oldest = np.argmax(~np.isnan(scaled), axis=0)  # 0 where nothing was measured
    with np.errstate(invalid="ignore", divide="ignore"):
        mean = np.where(known, sums.total / sums.count, np.nan)
        variance = np.where(several, sums.squares / sums.count - mean**2, np.nan)
        moment = sums.when_squares - sums.when**2 / sums.count
        rise = (sums.cross - sums.when * sums.total / sums.count) / moment
    long_enough = times[np.maximum(sums.newest, 0)] - times[oldest] >= slope_hours
    slope = np.where(several & long_enough & (moment > 1e-9), rise, np.nan)
    return {
        "last": np.where(known, scaled[np.maximum(sums.newest, 0), column[None]], np.nan),
        "first": np.where(known, scaled[oldest, column][None], np.nan),
        "lowest": np.fmin.accumulate(scaled, axis=0),
        "highest": np.fmax.accumulate(scaled, axis=0),
        "mean": mean,
        "spread": np.sqrt(np.maximum(variance, 0)),
        "slope": np.clip(slope, -CLIP, CLIP),
    }


def _recent_mean(sums: _Sums, now: _Steps, before: _Steps) -> Floats:
    """The mean of what was measured between two ends of each step, NaN where nothing was."""
    count = now.at_end(sums.count, 0) - before.at_end(sums.count, 0)
    total = now.at_end(sums.total, 0) - before.at_end(sums.total, 0)
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where(count > 0, total / count, np.nan)
