"""A history as the arrays that the network and its baseline read.

Time is cut into steps. A step ends at a time that was asked for or at a visit, and
holds what was measured since the step before. Per step and channel the network
sees the value, whether there was one, and how long ago the last one was (values,
masks and gaps: Che et al., GRU-D, Scientific Reports 2018). Beside them stand
running summaries of everything up to the step's end, which the boosting baseline
reads too. Nothing in a step depends on a later time.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from medviewer.history.features.derived import FORMULAS
from medviewer.history.features.summaries import CLIP, SUMMARIES, running_summaries

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Channel:
    """One input variable: what is possible, and how it is brought to a common scale.

    ``log`` takes the logarithm of ``value + offset`` first; ``amount`` adds values
    of one step up instead of averaging them; ``centre`` and ``scale`` are those of
    the training data after the logarithm; 98 % of its values lie between ``seen_low``
    and ``seen_high``. Where the training data tell only values from ``told_from`` on (an
    illness only where it is had), a lower one is as if it was not told; of ``told_times``
    they tell it at most of one person (both 0: whatever there is).
    """

    name: str
    unit: str
    low: float
    high: float
    log: bool = False
    amount: bool = False
    centre: float = 0.0
    scale: float = 1.0
    seen_low: float = 0.0
    seen_high: float = 0.0
    told_from: float = 0.0
    told_times: int = 0

    def tells(self, value: float) -> bool:
        """Whether the training data would have told this value."""
        return not self.told_from or value >= self.told_from

    @property
    def offset(self) -> float:
        """What is added before the logarithm, so that 0 has one."""
        return max(self.low, 0.01) if self.low > 0 else 1.0

    def scaled(self, values: Floats) -> Floats:
        """``values`` on the network's scale, clipped to ±5."""
        shifted = np.log(np.maximum(values, 0) + self.offset) if self.log else values
        return np.clip((shifted - self.centre) / self.scale, -CLIP, CLIP)


@dataclass(frozen=True)
class Fact:
    """One input that does not change: a number, or one of ``choices``."""

    name: str
    unit: str = ""
    low: float = 0.0
    high: float = 0.0
    choices: tuple[str, ...] = ()
    centre: float = 0.0
    scale: float = 1.0

    @property
    def width(self) -> int:
        """How many inputs it takes: one a choice, or the value and whether it is known."""
        return len(self.choices) if self.choices else 2

    def encoded(self, value: float | str | None) -> Floats:
        """The inputs, ``[width]``; an impossible or absent value is not known."""
        if self.choices:
            return np.array([float(value == choice) for choice in self.choices])
        if not isinstance(value, int | float) or not self.low <= value <= self.high:
            return np.zeros(2)
        return np.array([np.clip((value - self.centre) / self.scale, -CLIP, CLIP), 1.0])


@dataclass(frozen=True)
class Encoding:
    """How one model reads a history; part of the model's card.

    ``step_hours`` is the length to which the times of visits are rounded up (0: a
    step a visit, None: steps only where they are asked for), ``recent_hours`` the
    window of the recent mean, ``gap_hours`` the time that counts as one gap,
    ``slope_hours`` the shortest time that a slope was told of in the training data: the
    slope from one week to the next is far beyond all of those from year to year.
    """

    channels: tuple[Channel, ...]
    facts: tuple[Fact, ...]
    derived: tuple[str, ...]
    step_hours: float | None
    recent_hours: float
    gap_hours: float
    slope_hours: float = 0.0

    @classmethod
    def from_card(cls, card: dict[str, Any]) -> Encoding:
        """The encoding that ``to_card`` wrote."""
        return cls(
            channels=tuple(Channel(**entry) for entry in card["channels"]),
            facts=tuple(
                Fact(**{**entry, "choices": tuple(entry["choices"])}) for entry in card["facts"]
            ),
            derived=tuple(card["derived"]),
            step_hours=card["step_hours"],
            recent_hours=card["recent_hours"],
            gap_hours=card["gap_hours"],
            slope_hours=card.get("slope_hours", 0.0),
        )

    def to_card(self) -> dict[str, Any]:
        """As plain values for model.json."""
        return asdict(self)

    @property
    def of_a_stay(self) -> bool:
        """Whether time counts from the beginning of a stay, before which nothing is read."""
        return self.step_hours is None

    @property
    def measured(self) -> int:
        """How many channels are measured; the derived ones come after them."""
        return len(self.channels) - len(self.derived)

    @property
    def step_width(self) -> int:
        """Inputs of the network a step: three a channel, and the two clocks."""
        return 3 * len(self.channels) + 2

    @property
    def summary_width(self) -> int:
        """Inputs of the baseline: the facts, the clock and ten summaries a channel."""
        return self.fact_width + 1 + len(SUMMARIES) * len(self.channels)

    @property
    def fact_width(self) -> int:
        """Inputs that the facts take."""
        return sum(fact.width for fact in self.facts)


@dataclass(frozen=True)
class Measured:
    """The usable measurements of one record as arrays of one length, sorted by time."""

    time_hours: Floats
    channel: NDArray[np.intp]
    value: Floats


@dataclass(frozen=True)
class Encoded:
    """One record as arrays.

    Attributes
    ----------
    time_hours
        End of each step, float64 ``[step]``.
    steps
        float32 ``[step, Encoding.step_width]``: values, masks, gaps, clocks.
    summaries
        float32 ``[step, Encoding.summary_width]``; NaN where nothing was measured.
    """

    time_hours: Floats
    steps: NDArray[np.float32]
    summaries: NDArray[np.float32]


def step_ends(
    encoding: Encoding, measured: Measured, ask_hours: Sequence[float] | Floats
) -> Floats:
    """Where the steps end: at every visit, if the encoding says so, and where asked."""
    asked = np.asarray(ask_hours, dtype=np.float64)
    if encoding.step_hours is None:
        return np.unique(asked)
    visits = measured.time_hours
    if encoding.step_hours > 0:
        visits = np.ceil(visits / encoding.step_hours) * encoding.step_hours
    last = asked.max() if len(asked) else np.inf
    return np.unique(np.concatenate([visits[visits <= last], asked]))


def encode(
    encoding: Encoding,
    facts: dict[str, float | str],
    measured: Measured,
    ask_hours: Sequence[float] | Floats,
) -> Encoded:
    """One record as arrays, with a step at each of ``ask_hours`` at least."""
    ends = step_ends(encoding, measured, ask_hours)
    known = np.concatenate([fact.encoded(facts.get(fact.name)) for fact in encoding.facts])
    times, grid = raw_grid(encoding, measured)
    inside = times <= (ends[-1] if len(ends) else -np.inf)
    times, grid = times[inside], grid[inside]
    steps = _steps(encoding, times, grid, ends)
    summaries = running_summaries(
        times,
        _scale(encoding, grid),
        ends,
        encoding.gap_hours,
        encoding.recent_hours,
        encoding.slope_hours,
    )
    clock = (ends / encoding.gap_hours)[:, None]
    facts_beside = np.repeat(known[None], len(ends), axis=0)
    return Encoded(
        ends,
        steps.astype(np.float32),
        np.concatenate([facts_beside, clock, summaries], axis=1).astype(np.float32),
    )


def raw_grid(encoding: Encoding, measured: Measured) -> tuple[Floats, Floats]:
    """Distinct times, and what each channel read then: ``[time]``, ``[time, channel]``, raw."""
    times, row = np.unique(measured.time_hours, return_inverse=True)
    shape = (len(times), encoding.measured)
    total, count = np.zeros(shape), np.zeros(shape)
    np.add.at(total, (row, measured.channel), measured.value)
    np.add.at(count, (row, measured.channel), 1)
    raw = np.full(shape, np.nan)
    np.divide(total, count, out=raw, where=count > 0)
    names = {channel.name: index for index, channel in enumerate(encoding.channels)}
    extra = [FORMULAS[name](raw, names) for name in encoding.derived]
    return times, np.column_stack([raw, *extra]) if extra else raw


def _scale(encoding: Encoding, raw: Floats) -> Floats:
    columns = [channel.scaled(raw[:, i]) for i, channel in enumerate(encoding.channels)]
    return np.column_stack(columns)


def _steps(encoding: Encoding, times: Floats, grid: Floats, ends: Floats) -> Floats:
    """Values, masks, gaps and clocks, ``[step, step_width]``."""
    step = np.searchsorted(ends, times)
    shape = (len(ends), len(encoding.channels))
    total, count = np.zeros(shape), np.zeros(shape)
    present = ~np.isnan(grid)
    np.add.at(total, step, np.where(present, grid, 0.0))
    np.add.at(count, step, present)
    mask = count > 0
    amount = np.array([channel.amount for channel in encoding.channels])
    per_step = np.where(amount, total, total / np.maximum(count, 1))
    newest = np.maximum.accumulate(np.where(mask, np.arange(len(ends))[:, None], -1), axis=0)
    scaled = _scale(encoding, per_step)[np.maximum(newest, 0), np.arange(shape[1])]
    values = np.where(newest >= 0, scaled, 0.0)
    seen = np.where(mask, ends[:, None], -np.inf)
    gap = ends[:, None] - np.maximum.accumulate(seen, axis=0)
    gap = np.minimum(np.log1p(gap / encoding.gap_hours), CLIP)
    between = np.log1p(np.diff(ends, prepend=0.0).clip(min=0) / encoding.gap_hours)
    clocks = np.column_stack([ends / encoding.gap_hours / 10, between])
    return np.concatenate([values, mask, gap, clocks], axis=1)


def owners(encoding: Encoding) -> tuple[list[str], list[str]]:
    """Whose each input is: of a step, and of the summaries as the network reads them.

    The first list has ``step_width`` entries, the second ``summary_width`` and one a
    channel more. The clocks belong to "time".
    """
    names = [channel.name for channel in encoding.channels]
    facts = [fact.name for fact in encoding.facts for _ in range(fact.width)]
    of_summaries = [*facts, "time", *(names * len(SUMMARIES)), *names]
    return [*names, *names, *names, "time", "time"], of_summaries


def summary_columns(encoding: Encoding, names: Sequence[str]) -> NDArray[np.intp]:
    """Where the facts, the clock and the named summaries stand among all summaries."""
    first = encoding.fact_width + 1
    width = len(encoding.channels)
    starts = [first + SUMMARIES.index(name) * width for name in names]
    blocks = [np.arange(start, start + width) for start in starts]
    return np.concatenate([np.arange(first), *blocks]).astype(np.intp)
