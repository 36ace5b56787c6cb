"""Reformatted planes in a 2 × 2 layout: three planes through one centre, and the series itself."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from medviewer.dicom.series import Series
from medviewer.dicom.volume import Volume
from medviewer.image.first_window import first_window
from medviewer.image.plane_base import base_for_planes
from medviewer.image.planes import reference_line
from medviewer.image.reformat import PLANES, Axes, Slab, grid_axes, oblique, orthogonal
from medviewer.image.window import Window
from medviewer.ui.picture.linking import Linking
from medviewer.ui.picture.placement import Point
from medviewer.ui.picture.tool import Hand, Layer
from medviewer.ui.picture.viewport import Viewport
from medviewer.ui.picture.viewport_grid import ViewportGrid
from medviewer.ui.picture.viewport_model import ViewportModel
from medviewer.ui.picture.viewport_pane import ViewportPane
from medviewer.ui.viewing.mpr_lines import Vector, distance, halves, rotation
from medviewer.ui.viewing.mpr_parts import Grip, PlaneView, middle_of, onto
from medviewer.ui.viewing.shown_before import ShownBefore, States
from medviewer.ui.viewing.slabs import slab_words

if TYPE_CHECKING:
    from medviewer.findings.presentation.softcopy_state import SoftcopyState

COLOURS = {"axial": "#56B4E9", "coronal": "#E69F00", "sagittal": "#CC79A7"}
NEAR_LINE, NEAR_CENTRE = 6.0, 16.0
ROTATES_BEYOND = 90.0  # screen pixels from the centre: nearer, a line is shifted
STRAIGHT = 1e-3  # of a direction's components: planes turned by less lie along the grid


class Mpr(Layer):
    """Three planes at right angles; their lines are dragged by hand.

    The middle of the cross moves the centre, a line near it shifts its plane, its outer
    part turns both other planes about the centre; not while a tool is chosen that sets points.

    Parameters
    ----------
    open_series
        Shows a series in a pane, as if it had been chosen there.
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
        self._views: dict[str, PlaneView] = {}
        self._base: Volume | None = None
        self._source: Volume | None = None
        self._before: ShownBefore | None = None
        self._grip: Grip | None = None
        self._moving = False
        self.centre: Vector = np.zeros(3)
        self.slab = Slab()
        self.states: States | None = None
        grid.follow_panes(self._follow)
        grid.layoutChanged.connect(self._forget_lost_panes)

    @property
    def is_on(self) -> bool:
        """True while at least one of the planes is shown."""
        return any(view.is_shown for view in self._views.values())

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
        if active.is_reformatted:  # the grey levels of a view from outside are not a plane's
            window = first_window(source, len(source.voxels) // 2)
        centre = middle_of(base)
        index = len(source.voxels) // 2
        if active.model.plane is not None and not active.is_reformatted:
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
        axes, self._views = grid_axes(base), {}
        for plane, pane in panes.items():
            made = orthogonal(base, plane, self.slab)
            self._views[plane] = PlaneView(pane, axes[plane], made)
            pane.show_planes(made, len(made.volume.voxels) // 2, window, source, state)

    def plane_in(self, pane: ViewportPane) -> str:
        """Which of ``PLANES`` a pane shows; "" for none."""
        return self._plane_of(pane.viewport) or ""

    @property
    def is_turned(self) -> bool:
        """True while planes are shown that do not lie along the grid of their series."""
        return any(view.is_shown and view.made.grid is None for view in self._views.values())

    def pane_beside(self, pane: ViewportPane) -> ViewportPane:
        """Where a view of the same series goes: into the pane that has none, not over a plane."""
        planes = [view.pane for view in self._views.values() if view.is_shown]
        if pane not in planes:
            return pane
        return next((each for each in self._grid.panes if each not in planes), pane)

    def stop(self) -> None:
        """Show what was shown before, the series itself where the planes' centre is."""
        source, before, self._source = self._source, self._before, None
        if source is None or before is None:
            return
        self._views, self._base = {}, None
        with self._linking.apart():
            before.show(self._open_series)
        showing = self._grid.showing(source.series.key)
        if showing and self._grid.active not in showing:
            self._grid.activate(showing[0])
        model = self._grid.active.model
        found = model.nearest_slice(self.centre) if model.volume is source else None
        if found is not None:
            model.go_to(found[0])

    def reset_axes(self) -> None:
        """Turn all planes back along the grid."""
        if self._base is not None:
            self._turn(grid_axes(self._base))

    def set_slab(self, slab: Slab) -> None:
        """Show planes of another thickness, or another value of what lies in them."""
        self.slab = slab
        if self._base is not None:
            self._turn({plane: view.axes for plane, view in self._views.items()})

    # The hand on the axes

    def hover(self, view: Viewport, hand: Hand) -> Qt.CursorShape | None:
        """Say by the cursor what a press takes hold of."""
        grip = self._grip_at(view, hand)
        if grip is None:
            return None
        return {
            "centre": Qt.CursorShape.SizeAllCursor,
            "line": Qt.CursorShape.SplitVCursor,
            "turn": Qt.CursorShape.CrossCursor,
        }[grip.kind]

    def press(self, view: Viewport, hand: Hand) -> bool:
        """Take hold of the centre or of a line."""
        self._grip = self._grip_at(view, hand)
        return self._grip is not None

    def move(self, view: Viewport, hand: Hand) -> None:
        """Move the centre, shift a plane, or turn two."""
        grip, plane = self._grip, view.model.plane
        if grip is None or plane is None:
            return
        if grip.kind == "turn":
            self._turn_by_hand(view.model, grip, hand.place)
            return
        point = plane.to_patient(hand.place)
        if grip.kind == "line":
            through = grip.axes[grip.plane][2]
            point = grip.centre + ((point - grip.centre) @ through) * through
        self.centre = point
        self._go_to_centre()

    def release(self, view: Viewport, hand: Hand) -> None:
        """Let go."""
        self._grip = None

    def paint(self, view: Viewport, painter: QPainter) -> None:
        """Draw the lines of the two other planes, and a frame in the plane's own colour."""
        mine = self._plane_of(view)
        if mine is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(COLOURS[mine]), 3))
        painter.drawLine(QPointF(2, 2), QPointF(26, 2))
        painter.drawLine(QPointF(2, 2), QPointF(2, 26))
        centre = self._centre_on(view)
        for plane, ends in self._lines(view).items():
            for start, end in halves(ends, centre, NEAR_CENTRE):
                for pen in (QPen(QColor(0, 0, 0, 140), 3), QPen(QColor(COLOURS[plane]), 1.3)):
                    painter.setPen(pen)
                    painter.drawLine(QPointF(*start), QPointF(*end))

    def _grip_at(self, view: Viewport, hand: Hand) -> Grip | None:
        mine = self._plane_of(view)
        if mine is None or hand.modifiers != Qt.KeyboardModifier.NoModifier:
            return None
        if not view.tools.left.clicks_through:
            return None  # its clicks are points: what lies under the cross can be measured
        axes = {plane: each.axes for plane, each in self._views.items()}
        grip = partial(Grip, start=hand.place, centre=self.centre, axes=axes)
        away = math.dist(hand.screen, self._centre_on(view))
        if away <= NEAR_CENTRE:
            return grip(kind="centre", plane=mine)
        for plane, (start, end) in self._lines(view).items():
            if distance(hand.screen, start, end) <= NEAR_LINE:
                return grip(kind="turn" if away > ROTATES_BEYOND else "line", plane=plane)
        return None

    def _turn_by_hand(self, model: ViewportModel, grip: Grip, place: Point) -> None:
        plane = model.plane
        mine = next((name for name, each in self._views.items() if each.model is model), None)
        if plane is None or mine is None:
            return
        across, down, through = self._views[mine].axes

        def angle(point: Point) -> float:
            arm = plane.to_patient(point) - self.centre
            return math.atan2(float(arm @ down), float(arm @ across))

        turn = rotation(through, angle(place) - angle(grip.start))
        self._turn({name: axes @ turn.T for name, axes in grip.axes.items() if name != mine})

    # The planes

    def _turn(self, axes: dict[str, Axes]) -> None:
        """Show planes along these axes through the centre, those that still have a pane."""
        if self._base is None:
            return
        straight = grid_axes(self._base)
        with self._quietly():
            for plane, view in self._views.items():
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

    def _index_in(self, view: PlaneView) -> int:
        """The plane of a view that is nearest to the centre."""
        step = float(np.linalg.norm(view.made.steps[2]))
        return round(float((self.centre - view.made.origin) @ view.axes[2]) / step)

    def _go_to_centre(self) -> None:
        with self._quietly():
            for view in self._views.values():
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
        view = next((each for each in self._views.values() if each.model is model), None)
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
        for view in self._views.values():
            its = view.model
            if view.is_shown and (its.window, its.state) != (now.window, now.state):
                if its.state is not now.state:
                    its.state, its.colours = now.state, now.colours
                its.set_window(now.window)

    def _forget_lost_panes(self) -> None:
        self._views = {
            plane: view for plane, view in self._views.items() if view.pane in self._grid.panes
        }

    def _plane_of(self, view: Viewport) -> str | None:
        found = (
            plane
            for plane, each in self._views.items()
            if each.pane.viewport is view and each.is_shown
        )
        return next(found, None)

    def _centre_on(self, view: Viewport) -> Point:
        plane = view.model.plane
        if plane is None:
            return (math.inf, math.inf)
        return view.model.to_screen().apply(plane.to_picture(self.centre))

    def _lines(self, view: Viewport) -> dict[str, tuple[Point, Point]]:
        """Where the other planes cut the one in ``view``, on the screen."""
        found = {}
        to_screen = view.model.to_screen()
        for plane, other in self._views.items():
            here, there = view.model.here, other.model.here
            if other.pane.viewport is view or not other.is_shown or not here or not there:
                continue
            size = (other.model.picture.columns, other.model.picture.rows)
            line = reference_line(here, there, size)
            if line is not None:
                found[plane] = (to_screen.apply(line[0]), to_screen.apply(line[1]))
        return found

    def _tell_slab(self) -> None:
        """Each view says how thick its slab is in truth, which its own spacing decides."""
        for view in self._views.values():
            words = slab_words(view.made.true_slab)
            if view.is_shown and view.model.note != words:
                view.model.set_note(words)

    def _repaint(self) -> None:
        for pane in self._grid.panes:
            pane.viewport.update()
