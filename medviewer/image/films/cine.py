"""How a file wants its frames to be played: how fast, which, and whether back and forth.

PS3.3 C.7.6.5, Cine Module.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from medviewer.dicom.series import Series

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

USUAL_RATE = 10.0
"""Frames a second where the file says nothing."""

SLOWEST_MS, FASTEST_MS = 5_000.0, 5.0


FILMED = frozenset({"US", "IVUS", "XA", "RF", "ES", "XC"})
"""Modalities whose files of several frames are films, whatever they say of their rate."""


def is_film(series: Series) -> bool:
    """Whether its pictures follow one another in time: frames of one file, at no place."""
    first = series.slices[0]
    if len(series.slices) < 2 or first.position is not None or first.orientation is not None:
        return False
    if any(one.path != first.path for one in series.slices):
        return False
    return series.modality in FILMED or frame_times_ms(series.header, len(series.slices))[1] != ""


def opening_slice(series: Series) -> int:
    """Which picture is seen first, from 0: of a film the first one, of a stack the middle one."""
    count = len(series.slices)
    return playing_order(series.header, count)[0] if is_film(series) else count // 2


def playing_order(header: Dataset, count: int) -> tuple[int, ...]:
    """The frames in the order in which they are played before the first comes again, from 0.

    From Start Trim (0008,2142) to Stop Trim (0008,2143), which count from 1, or all where these
    are none of the frames; with Preferred Playback Sequencing (0018,1244) 1, sweeping, back again.
    """
    first, last = (numbers_of(header.get(keyword)) for keyword in ("StartTrim", "StopTrim"))
    start, stop = (first or [1.0])[0], (last or [float(count)])[0]
    if not 1 <= start <= stop <= count:
        start, stop = 1, count
    forth = tuple(range(int(start) - 1, int(stop)))
    sweeps = numbers_of(header.get("PreferredPlaybackSequencing")) == [1.0]
    return (*forth, *forth[-2:0:-1]) if sweeps else forth


def seconds_at(header: Dataset, index: int, count: int) -> float | None:
    """When frame ``index`` was taken, in s after the first; None where the file does not say.

    By Frame Time Vector or Frame Time, however long or short these are, not by a rate, which may
    be one to look at.
    """
    vector = numbers_of(header.get("FrameTimeVector"))
    if len(vector) == count > 1 and all(_can_pass(time) for time in vector[1:]):
        return sum(vector[1 : index + 1]) / 1000
    times = numbers_of(header.get("FrameTime"))
    return times[0] * index / 1000 if times and _can_pass(times[0]) else None


def frame_times_ms(header: Dataset, count: int) -> tuple[tuple[float, ...], str]:
    """How long each of ``count`` frames stands, in ms, and which element says so.

    Recommended Display Frame Rate (0008,2144), which is made for it; else the pace at which they
    were taken: Frame Time Vector (0018,1065; entry n is the time between frame n - 1 and n, so
    frame n stands as long as entry n + 1 says, and the last as long as the usual one), Frame Time
    (0018,1063), Cine Rate (0018,0040); ten a second, and "", where none is usable.
    """
    recommended = _rate(header, "RecommendedDisplayFrameRate")
    if recommended is not None:
        return (1000 / recommended,) * count, "RecommendedDisplayFrameRate"
    vector = _vector(header, count)
    if vector:
        usual = sorted(vector[1:])[(count - 1) // 2]
        return (*vector[1:], usual), "FrameTimeVector"
    times = numbers_of(header.get("FrameTime"))
    if times and _usable(times[0]):
        return (times[0],) * count, "FrameTime"
    rate = _rate(header, "CineRate")
    if rate is not None:
        return (1000 / rate,) * count, "CineRate"
    return (1000 / USUAL_RATE,) * count, ""


@dataclass(frozen=True)
class Playback:
    """Frames played in a loop from ``first`` on, ``speed`` times as fast as ``times_ms`` say.

    ``order`` are the frames as they follow one another in the loop; empty for all of them. It
    begins with its first one where ``first`` is none of it.
    """

    times_ms: tuple[float, ...]
    first: int = 0
    speed: float = 1.0
    order: tuple[int, ...] = ()

    def frame_at(self, elapsed_ms: float) -> tuple[int, float]:
        """The frame that is due after so long, and the ms until the next one is.

        Frames whose time has passed are left out: late is never slow.
        """
        order = self.order or tuple(range(len(self.times_ms)))
        place = order.index(self.first) if self.first in order else 0
        left = (elapsed_ms * self.speed) % self._loop_ms
        while left >= self.times_ms[order[place]]:
            left -= self.times_ms[order[place]]
            place = (place + 1) % len(order)
        return order[place], (self.times_ms[order[place]] - left) / self.speed

    @property
    def rate(self) -> float:
        """Frames a second, on average."""
        return 1000 * self.speed * (len(self.order) or len(self.times_ms)) / self._loop_ms

    @property
    def _loop_ms(self) -> float:
        return sum(self.times_ms[index] for index in self.order) or sum(self.times_ms)


def _vector(header: Dataset, count: int) -> list[float]:
    """Frame Time Vector, where it is usable and one of so many frames; else empty."""
    vector = numbers_of(header.get("FrameTimeVector"))
    usable = len(vector) == count > 1 and all(_usable(time) for time in vector[1:])
    return vector if usable else []


def _can_pass(time_ms: float) -> bool:
    """Whether a time between two frames is one, be it too slow or fast to be played so."""
    return math.isfinite(time_ms) and time_ms > 0


def _rate(header: Dataset, keyword: str) -> float | None:
    """Frames a second that an element says, where they are usable."""
    rates = numbers_of(header.get(keyword))
    return rates[0] if rates and rates[0] > 0 and _usable(1000 / rates[0]) else None


def _usable(time_ms: float) -> bool:
    return math.isfinite(time_ms) and FASTEST_MS <= time_ms <= SLOWEST_MS


def numbers_of(value: object) -> list[float]:
    """The numbers of an element; none where one cannot be read."""
    if value is None or value == "":
        return []
    entries = value if isinstance(value, Sequence) and not isinstance(value, str) else (value,)
    try:
        return [float(str(entry)) for entry in entries]
    except (TypeError, ValueError):
        return []
