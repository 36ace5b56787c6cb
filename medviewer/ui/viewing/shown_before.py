"""What the viewports showed, to come back to it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Protocol, Self

from medviewer.dicom.series import Series
from medviewer.ui.picture.viewport_grid import ViewportGrid
from medviewer.ui.picture.viewport_model import ViewportModel
from medviewer.ui.picture.viewport_pane import ViewportPane
from medviewer.ui.viewing.earlier_views import View
from medviewer.ui.viewing.once_here import OnceHere

if TYPE_CHECKING:
    from medviewer.findings.presentation.softcopy_state import SoftcopyState


class States(Protocol):
    """Which presentation state the reader chose for a series last."""

    def chosen_for(self, key: str) -> SoftcopyState | None:
        """For the series with this key; None: as acquired."""

    def present_chosen(self, pane: ViewportPane) -> None:
        """Show the series of a pane by it."""


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
        index = len(source.voxels) // 2 if pane.is_derived else model.index
        return cls(source.series, index, View.of(model))

    def show_in(self, model: ViewportModel) -> None:
        """See it so again."""
        model.go_to(self.index)
        self.view.show_in(model)

    def show_but_levels_in(self, model: ViewportModel) -> None:
        """See it so again, but for the grey levels."""
        model.go_to(self.index)
        self.view.show_but_levels_in(model)


class ShownBefore:
    """Layout and series of a grid at one moment; ``show`` brings them back.

    A series that nobody showed meanwhile is loaded again, and is seen as it was as soon as
    it is there, which ``take_change`` has to be told of. By a state of ``states`` that was chosen
    for it meanwhile it is seen anew.
    """

    def __init__(self, grid: ViewportGrid, states: States | None = None) -> None:
        self._grid, self._states = grid, states
        self._layout = (grid.rows, grid.columns)
        self._active = grid.panes.index(grid.active)
        self._seen = [Seen.of(pane) for pane in grid.panes]
        self._chosen = [self._choice(seen) for seen in self._seen]
        self._once_here = OnceHere()
        self.take_change = self._once_here.take_change

    def show(self, open_series: Callable[[Series, ViewportPane], None]) -> None:
        """Show all of it again, the pane that was active first."""
        grid = self._grid
        grid.activate(grid.panes[0])
        grid.set_layout(*self._layout)
        panes = list(zip(grid.panes, self._seen, strict=False))
        for (pane, seen), chosen in zip(panes, self._chosen, strict=False):
            pane.clear()
            if seen is not None:
                anew = self._choice(seen) is not chosen
                act = partial(self._present, pane, seen) if anew else seen.show_in
                self._once_here.expect(pane.model, seen.series, act)
                pane.await_series(seen.series)  # all are wanted before one is opened
        for pane, seen in panes:
            if seen is not None:
                open_series(seen.series, pane)
        if self._active < len(grid.panes):
            grid.activate(grid.panes[self._active])

    def _choice(self, seen: Seen | None) -> SoftcopyState | None:
        if seen is None or self._states is None:
            return None
        return self._states.chosen_for(seen.series.key)

    def _present(self, pane: ViewportPane, seen: Seen, model: ViewportModel) -> None:
        seen.show_in(model)
        if self._states is not None:
            self._states.present_chosen(pane)
