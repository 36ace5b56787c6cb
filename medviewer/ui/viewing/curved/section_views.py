"""Cross sections of drawn lines in the window: scrolled along the line, one or several at once."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from medviewer.dicom.volume import Volume
from medviewer.findings.reading.measurement import Measurement, measurement_key
from medviewer.image.curved.reformation import line_of
from medviewer.image.curved.sections import USUAL, Cut, Sections, cut_of, line_cut, sections
from medviewer.image.planes import Plane, Vector
from medviewer.ui.picture.viewport_grid import LARGEST
from medviewer.ui.picture.viewport_pane import Planes, ViewportPane
from medviewer.ui.viewing.curved.line_view import LineView
from medviewer.ui.viewing.curved.line_views import LineViews, Surroundings, layout_for
from medviewer.ui.viewing.curved.section_filling import SectionFilling

if TYPE_CHECKING:
    from medviewer.findings.presentation.softcopy_state import SoftcopyState

SEVERAL = 9
"""So many are shown side by side if nobody said how many."""
MOST = LARGEST * LARGEST - 1
"""A viewport is left for the line."""


class SectionViews(LineViews[Sections]):
    """The planes at right angles to lines, each computed when it is scrolled to.

    How a line is cut, how many sections are side by side and which was looked at last is kept for
    each line.
    """

    def __init__(self, around: Surroundings, parent: QObject) -> None:
        super().__init__(around, parent)
        self._filling = SectionFilling(around.show_error, self)
        self._cuts: dict[str, Cut] = {}
        self._counts: dict[str, int] = {}
        self._several: dict[str, int] = {}
        self._looked_at: dict[str, Vector] = {}

    @property
    def busy(self) -> bool:
        """True while a section is computed, or will soon follow its line."""
        return self._filling.busy or super().busy

    def close(self) -> bool:
        """Stop, for good; False if the thread did not end in time."""
        super().close()
        return self._filling.close()

    def handlers(self) -> dict[str, Callable[..., object]]:
        """What to connect the commands to, by their names."""
        return {
            "sections": self.toggle,
            "sections_beside": self.toggle_several,
            "sections_cut": self.ask,
        }

    def name_in(self, key: str) -> str:
        """The name of the line whose sections have this key."""
        return line_cut(key)

    def show_line_of(self, key: str, then: Callable[[], object]) -> bool:
        """Show the sections of this key, cut as it says; False: their line is gone."""
        line = self._reading.measurement(measurement_key(self.name_in(key)))
        if line is not None:
            self.cut(line, cut_of(key))
        return super().show_line_of(key, then)

    # How many, how far apart, how wide

    def toggle_several(self) -> None:
        """Show several sections of the line side by side, or one again."""
        line, view = self._line_and_view()
        if line is not None:
            several = view is None or self._count_of(line.key) == 1
            self._show_so_many(line, self._several.get(line.key, SEVERAL) if several else 1)

    def ask(self) -> None:
        """Ask how the line is to be cut, and show it so."""
        from medviewer.ui.viewing.curved.section_dialog import SectionDialog

        line, _ = self._line_and_view()
        if line is not None:
            cut, count = self._cuts.get(line.key, USUAL), self._count_of(line.key)
            dialog = SectionDialog(cut, count, MOST, self._grid.window())
            dialog.answered.connect(partial(self._take_answer, line.key))
            dialog.open()

    def _take_answer(self, key: str, cut: Cut, count: int) -> None:
        line = self._reading.measurement(key)
        if line is None:
            return  # deleted meanwhile
        self.cut(line, cut)
        if not self.of_line(key) or count != self._count_of(key):
            self._show_so_many(line, count)

    def _count_of(self, key: str) -> int:
        """How many the reader wants side by side."""
        return self._counts.get(key, 1)

    def cut(self, line: Measurement, cut: Cut) -> None:
        """Cut a line otherwise, now or once its sections are shown."""
        if cut != self._cuts.get(line.key, USUAL):
            self._cuts[line.key] = cut
            for view in self.of_line(line.key):
                self._follow(view, view.line)

    def _show_so_many(self, line: Measurement, count: int) -> None:
        self._counts[line.key] = count
        if count > 1:
            self._several[line.key] = count
        shown = self.of_line(line.key)
        worked_with = any(self._grid.active in view.showing for view in shown)
        for view in shown:
            self._end(view)
        self._start_or_tell(line)
        for view in self.of_line(line.key):
            if worked_with and view.pane is not None:
                self._grid.activate(view.pane)

    # What they have of their own

    def _asked(self) -> Measurement | None:
        """The line of the curved picture that is worked with; else as for other pictures."""
        series = self._grid.active.series
        name = "" if series is None else line_of(series.key)
        found = self._reading.measurement(measurement_key(name)) if name else None
        return super()._asked() if found is None else found

    def _make(self, base: Volume, plane: Plane, line: Measurement) -> Sections:
        cut = self._cuts.get(line.key, USUAL)
        return sections(base, plane, line.points, line.identifier, self._mpr.slab, cut)

    def _planes(self, view: LineView[Sections], made: Sections, pane: ViewportPane) -> Planes:
        return self._filling.of(made, pane.model, len(view.panes))

    def _first_index(self, view: LineView[Sections], made: Sections) -> int:
        """Where the line was looked at before; else its middle."""
        place = self._looked_at.get(view.line.key)
        return len(made.middles) // 2 if place is None else made.nearest(place)

    def _index_after(self, before: Sections, index: int, made: Sections) -> int:
        """The section that is nearest to the place that was looked at."""
        return made.nearest(before.middles[index])

    def _state_as(self, pane: ViewportPane) -> SoftcopyState | None:
        return pane.model.state_for_planes()

    def _end(self, view: LineView[Sections]) -> None:
        if view.pane is not None and view.made is not None:
            self._looked_at[view.line.key] = view.made.middles[view.pane.model.index]
        super()._end(view)

    def _places_beside(
        self, view: LineView[Sections], made: Sections, pane: ViewportPane
    ) -> list[ViewportPane]:
        """Empty viewports, and those of other sections; what lacks is added.

        The slices and the curved picture say where a section is: they stay. A single section takes
        the place of another series rather than that one is added. Viewports that are added are
        all used: what a layout has too many shows neighbours.
        """
        grid, own = self._grid, view.source.series.key
        wanted = min(self._count_of(view.line.key), len(made.middles))
        free = [each for each in grid.panes if each.series is None]
        stacks = [each for other in self.shown() for each in other.showing]
        others = [each for each in grid.panes if each is not pane and _key_in(each) != own]
        found = (free or stacks or others)[:1] if wanted == 1 else [*free, *stacks][:wanted]
        lacking = min(wanted - len(found), LARGEST * LARGEST - len(grid.tiled))
        layout = layout_for(len(grid.tiled) + lacking, filled=True)
        if layout is not None and lacking > 0:
            found = [*found, *self._added(view, layout)][: len(made.middles)]
        found = found or [next(each for each in grid.panes if each is not pane)]
        return [each for each in grid.panes if each in found]


def _key_in(pane: ViewportPane) -> str:
    return "" if pane.source is None else pane.source.series.key
