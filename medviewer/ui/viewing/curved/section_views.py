"""Cross sections of drawn lines in the window: a stack that is scrolled along the line."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from medviewer.dicom.volume import Volume
from medviewer.findings.reading.measurement import Measurement, measurement_key
from medviewer.image.curved.reformation import line_of
from medviewer.image.curved.sections import Sections, line_cut, sections
from medviewer.image.planes import Plane
from medviewer.ui.picture.viewport_pane import ViewportPane
from medviewer.ui.viewing.curved.line_views import LineView, LineViews, with_room

if TYPE_CHECKING:
    from medviewer.findings.presentation.softcopy_state import SoftcopyState


class SectionViews(LineViews[Sections]):
    """The planes at right angles to lines, each computed when it is scrolled to."""

    def handlers(self) -> dict[str, Callable[..., object]]:
        """What to connect the command to, by its name."""
        return {"sections": self.toggle}

    def name_in(self, key: str) -> str:
        """The name of the line whose sections have this key."""
        return line_cut(key)

    def _asked(self) -> Measurement | None:
        """The line of the curved picture that is worked with; else as for other pictures."""
        series = self._grid.active.series
        name = "" if series is None else line_of(series.key)
        found = self._reading.measurement(measurement_key(name)) if name else None
        return super()._asked() if found is None else found

    def _make(self, base: Volume, plane: Plane, line: Measurement) -> Sections:
        return sections(base, plane, line.points, line.identifier, self._mpr.slab)

    def _first_index(self, made: Sections) -> int:
        """The middle of the line."""
        return len(made.middles) // 2

    def _index_after(self, before: Sections, index: int, made: Sections) -> int:
        """The section that is nearest to the place that was looked at."""
        return made.nearest(before.middles[index])

    def _state_as(self, pane: ViewportPane) -> SoftcopyState | None:
        return pane.model.state_for_planes()

    def _place_beside(
        self, view: LineView[Sections], made: Sections, pane: ViewportPane
    ) -> ViewportPane:
        """An empty viewport, or one with another series; else one that is added.

        The slices and the curved picture say where a section is: they stay.
        """
        grid, own = self._grid, view.source.series.key
        free = [each for each in grid.panes if each.series is None]
        others = [each for each in grid.panes if _key_in(each) != own]
        stacks = [each.pane for each in self.shown() if each.pane is not None]
        if free or others or stacks:
            return (free or stacks or others)[0]
        wanted = with_room(grid.rows, grid.columns)
        if wanted is None:
            return next(each for each in grid.panes if each is not pane)
        return self._added(view, wanted)


def _key_in(pane: ViewportPane) -> str:
    return "" if pane.source is None else pane.source.series.key
