"""What the desk of fusion is asked to do in the background, and how two series lie."""

from __future__ import annotations

from dataclasses import dataclass

from medviewer.dicom.series import Series
from medviewer.dicom.volume import Volume
from medviewer.findings.reading.fused import FusedSeries
from medviewer.image.planes import plane_of, same_view
from medviewer.image.registration.alignment import Alignment


@dataclass(frozen=True, eq=False)
class Asked:
    """What is being done: ``overlay`` shows the second series as well, else both are linked.

    ``known`` is how the two lie to one another; None: they are to be registered, or
    ``by_hand`` laid over one another for the reader to move.
    """

    fixed: Volume
    series: Series
    overlay: bool
    known: Alignment | None
    by_hand: bool = False

    @property
    def keys(self) -> tuple[str, str]:
        """Of the two series."""
        return self.fixed.series.stack_key, self.series.key


@dataclass(frozen=True, eq=False)
class BroughtBack:
    """What is being done: a series that the reading says is fused is loaded."""

    kept: FusedSeries

    @property
    def keys(self) -> tuple[str, str]:
        """Of the two series."""
        return self.kept.fixed.key, self.kept.second.key


def in_one_view(fixed: Series, moving: Series, alignment: Alignment) -> bool:
    """True where the slices of both run nearly alike, so that they are scrolled together."""
    one, other = plane_of(fixed.slices[0]), plane_of(moving.slices[0])
    if one is None or other is None:
        return False
    return same_view(alignment.move.rotation @ one.normal, other.normal)
