"""What the viewports showed, to come back to it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Self

from medviewer.dicom.series import Series
from medviewer.ui.picture.viewport_grid import ViewportGrid
from medviewer.ui.picture.viewport_model import ViewportModel
from medviewer.ui.picture.viewport_pane import ViewportPane
from medviewer.ui.viewing.earlier_views import View
from medviewer.ui.viewing.once_here import OnceHere


@dataclass(frozen=True)
class Seen:
    """A series in a viewport, and how it was seen."""

    series: Series
    index: int
    view: View

    @classmethod
    def of(cls, pane: ViewportPane) -> Self | None:
        """What a pane shows; None without a picture. Planes are their series' slices again."""
        source, model = pane.source, pane.model
        if source is None:
            return None
        index = len(source.voxels) // 2 if pane.is_reformatted else model.index
        return cls(source.series, index, View.of(model))

    def show_in(self, model: ViewportModel) -> None:
        """See it so again."""
        model.go_to(self.index)
        self.view.show_in(model)


class ShownBefore:
    """Layout and series of a grid at one moment; ``show`` brings them back.

    A series that nobody showed meanwhile is loaded again, and is seen as it was as soon as
    it is there, which ``take_change`` has to be told of.
    """

    def __init__(self, grid: ViewportGrid) -> None:
        self._grid = grid
        self._layout = (grid.rows, grid.columns)
        self._active = grid.panes.index(grid.active)
        self._seen = [Seen.of(pane) for pane in grid.panes]
        self._once_here = OnceHere()
        self.take_change = self._once_here.take_change

    def show(self, open_series: Callable[[Series, ViewportPane], None]) -> None:
        """Show all of it again, the pane that was active first."""
        grid = self._grid
        grid.activate(grid.panes[0])
        grid.set_layout(*self._layout)
        panes = list(zip(grid.panes, self._seen, strict=False))
        for pane, seen in panes:
            pane.clear()
            if seen is not None:
                self._once_here.expect(pane.model, seen.series, seen.show_in)
                pane.await_series(seen.series)  # all are wanted before one is opened
        for pane, seen in panes:
            if seen is not None:
                open_series(seen.series, pane)
        if self._active < len(grid.panes):
            grid.activate(grid.panes[self._active])
