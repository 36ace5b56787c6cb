"""Planes and 3-D views of an arrangement: made of the slices once all of these are there."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from medviewer.dicom.volume import Volume
from medviewer.errors import MedviewerError
from medviewer.image.reformat import PLANES, Slab
from medviewer.image.rotation import view_of
from medviewer.library.hanging import Made
from medviewer.ui.picture.viewport_grid import ViewportGrid
from medviewer.ui.picture.viewport_pane import ViewportPane
from medviewer.ui.viewing.viewing import Viewing


class HungViews:
    """What waits for its series; ``take_whole`` has to be told of each that is loaded.

    A viewport that shows something else by then stays as it is.
    """

    def __init__(
        self, grid: ViewportGrid, viewing: Viewing, show_error: Callable[[Exception], None]
    ) -> None:
        self._grid, self._viewing, self._show_error = grid, viewing, show_error
        self._awaited: dict[ViewportPane, tuple[str, Made]] = {}
        grid.paneRemoved.connect(lambda pane: self._awaited.pop(pane, None))

    def expect(self, wanted: Mapping[ViewportPane, Made]) -> None:
        """Make these of the series that were chosen for these panes; what waited is forgotten."""
        self._awaited = {
            pane: (pane.series.key, made)
            for pane, made in wanted.items()
            if made.view and pane.series is not None
        }

    def shown(self) -> dict[int, Made]:
        """What is made of series in the panes that have no slices, by their numbers."""
        mpr, found = self._viewing.mpr, {}
        slab = (mpr.slab.mode, mpr.slab.thickness_mm) if mpr.slab.thickness_mm else None
        for number, pane in enumerate(self._grid.panes):
            plane = mpr.plane_in(pane)
            if plane:
                found[number] = Made(plane, slab)
            elif pane.model.stack.goes_round and pane.series is not None:
                found[number] = Made(view_of(pane.series.key))
        return found

    def take_whole(self, volume: Volume) -> None:
        """All slices of a series are there: make of them what waits for them."""
        ready = {
            pane: made
            for pane, (key, made) in self._awaited.items()
            if key == volume.series.key and pane.source is volume and not pane.is_derived
        }
        for pane in [p for p, (key, _) in self._awaited.items() if key == volume.series.key]:
            del self._awaited[pane]
        planes = {made.view: pane for pane, made in ready.items() if made.view in PLANES}
        slabs = [Slab(made.slab[1], made.slab[0]) for made in ready.values() if made.slab]
        try:
            if planes:
                self._viewing.mpr.show_in(planes, slabs[0] if slabs else Slab())
            for pane, made in ready.items():
                if made.view not in PLANES:
                    self._viewing.show_view(made.view, pane)
        except MedviewerError as error:
            self._show_error(error)
