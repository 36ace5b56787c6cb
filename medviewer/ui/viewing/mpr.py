"""Reformatted planes in a 2 × 2 layout: three planes through one centre, and the series itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING

import numpy as np

from medviewer.dicom.series import Series
from medviewer.dicom.volume import Volume
from medviewer.image.first_window import first_window
from medviewer.image.plane_base import base_for_planes
from medviewer.image.reformat import PLANES, Axes, Slab, grid_axes, oblique, orthogonal
from medviewer.image.window import Window
from medviewer.ui.picture.linking import Linking
from medviewer.ui.picture.viewport import Viewport
from medviewer.ui.picture.viewport_grid import ViewportGrid
from medviewer.ui.picture.viewport_model import ViewportModel
from medviewer.ui.picture.viewport_pane import ViewportPane
from medviewer.ui.viewing.mpr_lines import Vector
from medviewer.ui.viewing.mpr_parts import PlaneView, Turned, middle_of, onto
from medviewer.ui.viewing.shown_before import ShownBefore, States
from medviewer.ui.viewing.slabs import slab_words

if TYPE_CHECKING:
    from medviewer.findings.presentation.softcopy_state import SoftcopyState

STRAIGHT = 1e-3  # of a direction's components: planes turned by less lie along the grid


class Mpr:
    """Three planes at right angles through one centre; see ``MprCross`` for the hand on them.

    Parameters
    ----------
    open_series
        Shows a series in a pane, as if it had been chosen there.

    Attributes
    ----------
    views
        The planes by their names (``PLANES``), those included whose pane shows something else.
    centre
        The place that all planes go through, LPS mm.
    slab
        How thick the planes are, and which value of what lies in them is shown.
    slab_listeners
        Called when that was changed.
    turn_listeners
        Called when planes were turned.
    states
        Which presentation state was chosen for a series; None before that can be asked.
    """

    def __init__(
        self,
        grid: ViewportGrid,
        linking: Linking,
        open_series: Callable[[Series, ViewportPane], None],
    ) -> None:
        self._grid = grid
        self._linking = linking
        self._open_series = open_series
        self.views: dict[str, PlaneView] = {}
        self._base: Volume | None = None
        self._source: Volume | None = None
        self._before: ShownBefore | None = None
        self._moving = False
        self.centre: Vector = np.zeros(3)
        self.slab = Slab()
        self.slab_listeners: list[Callable[[], object]] = []
        self.turn_listeners: list[Callable[[], object]] = []
        self.states: States | None = None
        grid.follow_panes(self._follow)
        grid.layoutChanged.connect(self._forget_lost_panes)

    @property
    def is_on(self) -> bool:
        """True while at least one of the planes is shown."""
        return any(view.is_shown for view in self.views.values())

    def start(self) -> None:
        """Show the active pane's series in three planes, and itself in the fourth.

        Raises
        ------
        MedviewerError
            No planes can be made of it, or it is still on its way.
        """
        active = self._grid.active
        source = active.source
        if source is None:
            return
        active.must_be_whole()
        base = base_for_planes(source)
        window, state = active.model.window, active.model.state_for_planes()
        if active.is_derived:  # the grey levels of a view from outside are not a plane's
            window = first_window(source, len(source.voxels) // 2)
        centre = middle_of(base)
        index = len(source.voxels) // 2
        if active.model.plane is not None and not active.is_derived:
            centre, index = onto(active.model.plane, centre), active.model.index
        self._before = ShownBefore(self._grid, self.states)
        self._grid.set_layout(2, 2)
        self.centre, self._source, self._base = centre, source, base
        with self._quietly():
            panes = dict(zip(PLANES, self._grid.panes, strict=False))
            self._show(panes, source, base, window, state)
            last = self._grid.panes[3]
            self._open_series(source.series, last)
            last.model.go_to(index)
            last.model.set_window(window)
        self._grid.activate(self._grid.panes[0])
        self._go_to_centre()
        self._tell_slab()

    def show_in(self, panes: Mapping[str, ViewportPane], slab: Slab) -> None:
        """Show planes (``PLANES``) of the series that these panes show, each in its own.

        Raises
        ------
        MedviewerError
            No planes can be made of it, or it is still on its way.
        """
        first = next(iter(panes.values()))
        first.must_be_whole()
        source = first.source
        if source is None:
            return
        base = base_for_planes(source)
        self.centre = middle_of(base)
        self._before, self.slab = ShownBefore(self._grid, self.states), slab
        self._source, self._base = source, base
        with self._quietly():
            self._show(panes, source, base, first.model.window, first.model.state_for_planes())
        self._go_to_centre()
        self._tell_slab()

    def _show(
        self,
        panes: Mapping[str, ViewportPane],
        source: Volume,
        base: Volume,
        window: Window,
        state: SoftcopyState | None,
    ) -> None:
        axes, self.views = grid_axes(base), {}
        for plane, pane in panes.items():
            made = orthogonal(base, plane, self.slab)
            self.views[plane] = PlaneView(pane, axes[plane], made)
            pane.show_planes(made, len(made.volume.voxels) // 2, window, source, state)

    def plane_in(self, pane: ViewportPane) -> str:
        """Which of ``PLANES`` a pane shows; "" for none."""
        return self.plane_of(pane.viewport) or ""

    @property
    def is_turned(self) -> bool:
        """True while planes are shown that do not lie along the grid of their series."""
        return any(view.is_shown and view.made.grid is None for view in self.views.values())

    def turned_in(self, model: ViewportModel) -> Turned | None:
        """How all planes lie; None for a viewport that shows none of them."""
        if not any(view.is_shown and view.model is model for view in self.views.values()):
            return None
        return Turned.of({plane: view.axes for plane, view in self.views.items()})

    def pane_beside(self, pane: ViewportPane) -> ViewportPane:
        """Where a view of the same series goes: into the pane that has none, not over a plane."""
        planes = [view.pane for view in self.views.values() if view.is_shown]
        if pane not in planes:
            return pane
        return next((each for each in self._grid.panes if each not in planes), pane)

    def stop(self) -> None:
        """Show what was shown before, the series itself where the planes' centre is."""
        source, before, self._source = self._source, self._before, None
        if source is None or before is None:
            return
        self.views, self._base = {}, None
        with self._linking.apart():
            before.show(self._open_series)
        showing = self._grid.showing(source.series.key)
        if showing and self._grid.active not in showing:
            self._grid.activate(showing[0])
        model = self._grid.active.model
        found = model.stack.nearest(self.centre) if model.volume is source else None
        if found is not None:
            model.go_to(found[0])

    def move_centre(self, point: Vector) -> None:
        """Let all planes go through another place (LPS mm)."""
        self.centre = point
        self._go_to_centre()

    def reset_axes(self) -> None:
        """Turn all planes back along the grid."""
        if self._base is not None:
            self.turn(grid_axes(self._base))

    def set_slab(self, slab: Slab) -> None:
        """Show planes of another thickness, or another value of what lies in them."""
        self.slab = slab
        if self._base is not None:
            self.turn({plane: view.axes for plane, view in self.views.items()})
        for listener in self.slab_listeners:
            listener()

    # The planes

    def turn(self, axes: dict[str, Axes]) -> None:
        """Show planes along these axes through the centre, those that still have a pane."""
        if self._base is None:
            return
        straight = grid_axes(self._base)
        with self._quietly():
            for plane, view in self.views.items():
                turned = axes.get(plane)
                if turned is not None and view.is_shown:
                    if np.allclose(turned, straight[plane], atol=STRAIGHT):
                        view.made = orthogonal(self._base, plane, self.slab)
                    else:
                        view.made = oblique(self._base, turned, plane, self.slab)
                    view.axes = turned
                    view.pane.exchange_planes(view.made, self._index_in(view))
        self._tell_slab()
        self._repaint()
        for listener in self.turn_listeners:
            listener()

    def _index_in(self, view: PlaneView) -> int:
        """The plane of a view that is nearest to the centre."""
        step = float(np.linalg.norm(view.made.steps[2]))
        return round(float((self.centre - view.made.origin) @ view.axes[2]) / step)

    def _go_to_centre(self) -> None:
        with self._quietly():
            for view in self.views.values():
                if view.is_shown:
                    view.model.go_to(self._index_in(view))
        self._repaint()

    @contextmanager
    def _quietly(self) -> Iterator[None]:
        """The planes follow the centre, not one another."""
        self._moving = True
        try:
            with self._linking.apart():
                yield
        finally:
            self._moving = False

    def _follow(self, pane: ViewportPane) -> None:
        pane.model.listeners.append(partial(self._take_change, pane.model))

    def _take_change(self, model: ViewportModel) -> None:
        """Somebody scrolled: the centre goes with the plane."""
        if self._before is not None:
            self._before.take_change(model)
        view = next((each for each in self.views.values() if each.model is model), None)
        plane = model.plane
        if self._moving or view is None or not view.is_shown or plane is None:
            return
        self._share_window(view)
        if self._index_in(view) == model.index:
            return
        self.centre = onto(plane, self.centre)
        self._repaint()

    def _share_window(self, changed: PlaneView) -> None:
        """The planes are one picture of one patient: their grey levels are the same."""
        now = changed.model
        for view in self.views.values():
            its = view.model
            if view.is_shown and (its.window, its.state) != (now.window, now.state):
                if its.state is not now.state:
                    its.state, its.colours = now.state, now.colours
                its.set_window(now.window)

    def _forget_lost_panes(self) -> None:
        self.views = {
            plane: view for plane, view in self.views.items() if view.pane in self._grid.panes
        }

    def plane_of(self, view: Viewport) -> str | None:
        """Which of ``PLANES`` a viewport shows; None for none."""
        found = (
            plane
            for plane, each in self.views.items()
            if each.pane.viewport is view and each.is_shown
        )
        return next(found, None)

    def _tell_slab(self) -> None:
        """Each view says how thick its slab is in truth, which its own spacing decides."""
        for view in self.views.values():
            words = slab_words(view.made.true_slab)
            if view.is_shown and view.model.note != words:
                view.model.set_note(words)

    def _repaint(self) -> None:
        for pane in self._grid.panes:
            pane.viewport.update()
