"""How fast a file wants its frames to be played (PS3.3 C.7.6.5, Cine Module)."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

USUAL_RATE = 10.0
"""Frames a second where the file says nothing."""

SLOWEST_MS, FASTEST_MS = 5_000.0, 5.0


def frame_times_ms(header: Dataset, count: int) -> tuple[tuple[float, ...], str]:
    """How long each of ``count`` frames stands, in ms, and which element says so.

    In the order of the standard's trust: Frame Time Vector (0018,1065; entry n is the
    time between frame n - 1 and n, so frame n stands as long as entry n + 1 says, and
    the last as long as the usual one), Frame Time (0018,1063), Recommended Display Frame
    Rate (0008,2144), Cine Rate (0018,0040); ten a second, and "", where none is usable.
    """
    vector = _several(header.get("FrameTimeVector"))
    if len(vector) == count > 1 and all(_usable(time) for time in vector[1:]):
        usual = sorted(vector[1:])[(count - 1) // 2]
        return (*vector[1:], usual), "FrameTimeVector"
    times = _several(header.get("FrameTime"))
    if times and _usable(times[0]):
        return (times[0],) * count, "FrameTime"
    for keyword in ("RecommendedDisplayFrameRate", "CineRate"):
        rates = _several(header.get(keyword))
        if rates and rates[0] > 0 and _usable(1000 / rates[0]):
            return (1000 / rates[0],) * count, keyword
    return (1000 / USUAL_RATE,) * count, ""


@dataclass(frozen=True)
class Playback:
    """Frames played in a loop from ``first`` on, ``speed`` times as fast as ``times_ms`` say."""

    times_ms: tuple[float, ...]
    first: int = 0
    speed: float = 1.0

    def frame_at(self, elapsed_ms: float) -> tuple[int, float]:
        """The frame that is due after so long, and the ms until the next one is.

        Frames whose time has passed are left out: late is never slow.
        """
        left = (elapsed_ms * self.speed) % sum(self.times_ms)
        index = self.first
        while left >= self.times_ms[index]:
            left -= self.times_ms[index]
            index = (index + 1) % len(self.times_ms)
        return index, (self.times_ms[index] - left) / self.speed

    @property
    def rate(self) -> float:
        """Frames a second, on average."""
        return 1000 * self.speed * len(self.times_ms) / sum(self.times_ms)


def _usable(time_ms: float) -> bool:
    return math.isfinite(time_ms) and FASTEST_MS <= time_ms <= SLOWEST_MS


def _several(value: object) -> list[float]:
    """The numbers of an element; none where one cannot be read."""
    if value is None or value == "":
        return []
    entries = value if isinstance(value, Sequence) and not isinstance(value, str) else (value,)
    try:
        return [float(str(entry)) for entry in entries]
    except (TypeError, ValueError):
        return []
