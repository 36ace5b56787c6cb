"""A drawn line, and the viewports that show what was made of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Generic, Protocol, TypeVar

from medviewer.dicom.series import Series
from medviewer.dicom.volume import Volume
from medviewer.findings.reading.measurement import Measurement
from medviewer.image.planes import same_frame
from medviewer.image.reformat import Slab
from medviewer.ui.picture.viewport_pane import Planes, ViewportPane

Layout = tuple[int, int]


class MadeOfLine(Planes, Protocol):
    """A picture, or a stack of them, that was made of a line."""

    slab: Slab

    @property
    def true_slab(self) -> Slab:
        """As thick as it is."""


Made = TypeVar("Made", bound=MadeOfLine)


@dataclass(eq=False)
class LineView(Generic[Made]):
    """A line, and the viewports that show what was made of it.

    Attributes
    ----------
    line
        As the picture shows it, even while it is dragged.
    source, base
        The series that it was drawn on, and what the picture is made of.
    made
        The picture; None before there is one.
    panes
        Where it is shown, in reading order, or was before something else was put there.
    before
        What was shown in them, where anything was.
    layout
        Rows and columns before viewports were added for it; None where none were.
    """

    line: Measurement
    source: Volume
    base: Volume
    made: Made | None = None
    panes: list[ViewportPane] = field(default_factory=list)
    before: dict[ViewportPane, Series] = field(default_factory=dict)
    layout: Layout | None = None

    @property
    def showing(self) -> list[ViewportPane]:
        """The viewports where nothing else was put."""
        volume = None if self.made is None else self.made.volume
        return [each for each in self.panes if volume and each.model.volume is volume]

    @property
    def pane(self) -> ViewportPane | None:
        """The middle one of them; None where none is left."""
        panes = self.showing
        return panes[len(panes) // 2] if panes else None

    @property
    def is_shown(self) -> bool:
        """True while any viewport shows it."""
        return bool(self.showing)


def lies_with(view: LineView[Made], volume: Volume | None) -> bool:
    """True where positions in the picture's series and in this volume mean the same places."""
    if volume is None:
        return False
    own = view.source.series
    return volume.series.stack_key == own.key or same_frame(own, volume.series)
