"""Running summaries of each channel: what a reader of the chart would note."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
CLIP = 5.0
SUMMARIES = (
    "last", "first", "lowest", "highest", "mean", "spread", "slope", "recent mean", "count",
    "age of last",
)  # fmt: skip


def running_summaries(
    times: Floats, scaled: Floats, ends: Floats, gap_hours: float, recent_hours: float
) -> Floats:
    """Summaries at the end of each step, ``[step, summary * channel]``, NaN where unknown.

    ``scaled`` is ``[time, channel]``, NaN where nothing was measured.
    """
    channels = scaled.shape[1]
    if len(times) == 0:
        empty = np.full((len(ends), len(SUMMARIES), channels), np.nan)
        empty[:, SUMMARIES.index("count")] = 0.0
        return empty.reshape(len(ends), -1)
    present = ~np.isnan(scaled)
    value = np.where(present, scaled, 0.0)
    clock = np.repeat(times[:, None], channels, axis=1) / gap_hours
    count, total = np.cumsum(present, axis=0), np.cumsum(value, axis=0)
    squares = np.cumsum(value**2, axis=0)
    when = np.cumsum(np.where(present, clock, 0.0), axis=0)
    when2 = np.cumsum(np.where(present, clock**2, 0.0), axis=0)
    cross = np.cumsum(value * clock, axis=0)
    row = np.arange(len(times))[:, None]
    newest = np.maximum.accumulate(np.where(present, row, -1), axis=0)
    oldest = np.where(present.any(axis=0), present.argmax(axis=0), 0)
    with np.errstate(invalid="ignore", divide="ignore"):
        mean = np.where(count > 0, total / count, np.nan)
        variance = np.where(count > 1, squares / count - mean**2, np.nan)
        spread = np.sqrt(np.maximum(variance, 0))
        moment = when2 - when**2 / count
        slope = np.where(
            (count > 1) & (moment > 1e-9), (cross - when * total / count) / moment, np.nan
        )
    column = np.arange(channels)[None]
    known = count > 0
    running = {
        "last": np.where(known, scaled[np.maximum(newest, 0), column], np.nan),
        "first": np.where(known, scaled[oldest, np.arange(channels)][None], np.nan),
        "lowest": np.fmin.accumulate(scaled, axis=0),
        "highest": np.fmax.accumulate(scaled, axis=0),
        "mean": mean,
        "spread": spread,
        "slope": np.clip(slope, -CLIP, CLIP),
    }
    at = np.searchsorted(times, ends, side="right") - 1
    some = (at >= 0)[:, None]
    picked = {
        name: np.where(some, rows[np.maximum(at, 0)], np.nan) for name, rows in running.items()
    }
    before = np.searchsorted(times, ends - recent_hours, side="right") - 1
    tail = (before >= 0)[:, None]

    def recent(rows: Floats | NDArray[np.int_]) -> Floats:
        now = np.where(some, rows[np.maximum(at, 0)], 0)
        return now - np.where(tail, rows[np.maximum(before, 0)], 0)

    with np.errstate(invalid="ignore", divide="ignore"):
        recently = recent(count)
        picked["recent mean"] = np.where(recently > 0, recent(total) / recently, np.nan)
    picked["count"] = np.log1p(np.where(some, count[np.maximum(at, 0)], 0))
    newest_time = np.where(newest >= 0, times[np.maximum(newest, 0)], np.nan)
    age = ends[:, None] - newest_time[np.maximum(at, 0)]
    picked["age of last"] = np.where(some, np.log1p(np.maximum(age, 0) / gap_hours), np.nan)
    return np.stack([picked[name] for name in SUMMARIES], axis=1).reshape(len(ends), -1)
