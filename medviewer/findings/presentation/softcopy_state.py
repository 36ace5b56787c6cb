"""A presentation state as the window follows it: for each slice how it is to be shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from medviewer.findings.presentation.displayed_area import DisplayedArea
from medviewer.image.stated import Stated
from medviewer.image.window import Window


@dataclass(frozen=True)
class SoftcopySlice:
    """How a state shows one slice: its windows (none: those of the file), the rest, the place."""

    windows: tuple[Window, ...]
    stated: Stated
    area: DisplayedArea


@dataclass(frozen=True, eq=False)
class SoftcopyState:
    """What a presentation state says of the slices that are open.

    Attributes
    ----------
    label, description, creator, date
        Content Label and Description, the person's name as the file has it, and the day.
    slices
        By series key and slice, 0-based in display order.
    remarks
        Sentences (``Message``) on what of it is not followed, and on what may surprise.
    everywhere
        How it shows planes made of the slices (``for_planes``); None for slices.
    of_slices
        The state that it is on slices, where it is one for planes.
    """

    label: str
    description: str
    creator: str
    date: str
    slices: Mapping[tuple[str, int], SoftcopySlice] = field(repr=False)
    remarks: tuple[str, ...] = ()
    everywhere: SoftcopySlice | None = None
    of_slices: SoftcopyState | None = None

    @property
    def has_colours(self) -> bool:
        """True where it shows grey levels in colours."""
        every = (*self.slices.values(), *filter(None, (self.everywhere,)))
        return any(each.stated.palette for each in every)

    @property
    def itself(self) -> SoftcopyState:
        """The state as it was read, also where it is shown on planes."""
        return self.of_slices or self

    def for_planes(self, like: SoftcopySlice) -> SoftcopyState | None:
        """How it shows planes: with the grey levels and colours of the slice ``like``, no more.

        None where it says nothing of those. A shutter, a turn and an area are of slices.
        """
        if not like.windows:
            return None
        said = like.stated
        grey = Stated(said.low_is_bright, said.curve, palette=said.palette)
        everywhere = SoftcopySlice(like.windows, grey, DisplayedArea())
        return replace(self, slices={}, remarks=(), everywhere=everywhere, of_slices=self.itself)

    def of(self, series_key: str, index: int) -> SoftcopySlice | None:
        """How it shows a slice; None where it is not about it."""
        return self.slices.get((series_key, index), self.everywhere)

    def of_series(self, series_key: str) -> tuple[int, ...]:
        """The slices of a series that it is about."""
        return tuple(sorted(index for key, index in self.slices if key == series_key))

    @property
    def series_keys(self) -> tuple[str, ...]:
        """The series that it is about."""
        return tuple(dict.fromkeys(key for key, _ in self.slices))
