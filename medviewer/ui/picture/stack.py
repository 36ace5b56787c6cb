"""The slices that a viewport scrolls through: in what order, and where they lie. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from numpy.typing import ArrayLike

from medviewer.dicom.series import Slice, acquisition_order
from medviewer.image.planes import Places, Point, Vector


class Stack:
    """Slices by position; a *place* counts from 0 in the order in which they are scrolled.

    ``made`` planes, which are made when they are shown, have no order of acquisition; the value is
    the middle of their pictures in image coordinates, None for slices of files.
    ``by_acquisition``: scrolled in that order, where there is one, and else by position.
    """

    def __init__(
        self,
        slices: Sequence[Slice] = (),
        *,
        made: Point | None = None,
        by_acquisition: bool = False,
    ) -> None:
        self._slices = slices
        self._made = made
        self.by_acquisition = by_acquisition

    @cached_property
    def acquired(self) -> tuple[int, ...] | None:
        """The slices in the order of acquisition; None where it is not known, or no other one."""
        return acquisition_order(self._slices) if self._made is None else None

    @property
    def order(self) -> tuple[int, ...] | None:
        """The slices in the order of scrolling; None for that of their positions."""
        return self.acquired if self.by_acquisition else None

    def place_of(self, index: int) -> int:
        """The place of slice ``index``."""
        return index if self.order is None else self.order.index(index)

    def index_at(self, place: int) -> int:
        """The slice at a place."""
        return place if self.order is None else self.order[place]

    def nearest(self, point: ArrayLike) -> tuple[int, float] | None:
        """The slice nearest to an LPS point in mm, and its distance in mm.

        None where no slice says where it lies.
        """
        return self._lying.nearest(point) if self._slices else None

    @cached_property
    def _lying(self) -> Places:
        return Places(self._slices, self._made)

    @property
    def turns(self) -> bool:
        """True for cross sections of a bent line, whose planes are not parallel."""
        return self._made is not None and bool(self._slices) and self._lying.turn

    def met_by(self, point: ArrayLike, through: Vector) -> int:
        """Of sections that turn the one whose middle is nearest to a plane (``Places.met_by``)."""
        return self._lying.met_by(point, through)

    @property
    def goes_round(self) -> bool:
        """True for views from all around: after the last comes the first."""
        first = next(iter(self._slices), None)
        if first is None or self._made is None:
            return False
        return first.position is None and first.orientation is not None
