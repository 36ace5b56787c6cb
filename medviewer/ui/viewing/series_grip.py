"""A grip on every picture, by which its series is dragged from one viewport to another.

Dropped, the two viewports change places with all that they show: nothing is lost from sight,
the same drag brings it back, and an empty viewport gets the series for itself. With Ctrl, which
copies in every file manager, the series is shown there as well.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QCursor, QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from medviewer.dicom.series import Series
from medviewer.ui.picture.hands import CLICK_RADIUS
from medviewer.ui.picture.painting.corner_lines import MARGIN, is_narrow
from medviewer.ui.picture.tool import Hand, Layer
from medviewer.ui.picture.viewport import Viewport
from medviewer.ui.picture.viewport_grid import ViewportGrid
from medviewer.ui.picture.viewport_pane import ViewportPane
from medviewer.ui.translation import tr
from medviewer.ui.viewing.once_here import OnceHere
from medviewer.ui.viewing.shown_before import Seen

WIDTH, HEIGHT, DOT = 30.0, 14.0, 1.5
DOTS = tuple((across, down) for across in (-8, -4, 0, 4, 8) for down in (-2.5, 2.5))
THUMBNAIL = 96


@dataclass
class _Drag:
    """A grip that is held: where it was pressed, in screen pixels, and what it is over now."""

    view: Viewport
    start: tuple[float, float]
    moved: bool = False
    over: ViewportPane | None = None


class SeriesGrip(Layer):
    """The grips of all viewports, seen under the mouse where there is a viewport to drag to.

    Parameters
    ----------
    open_series
        Shows a series in a pane, as if it had been chosen there.
    say
        Tells the reader where there is nothing to exchange with.
    """

    def __init__(
        self,
        grid: ViewportGrid,
        open_series: Callable[[Series, ViewportPane], None],
        say: Callable[[str], None],
    ) -> None:
        self._grid = grid
        self._open_series = open_series
        self._say = say
        self._drag: _Drag | None = None
        self._once_here = OnceHere()
        grid.follow_panes(self._follow)
        grid.paneRemoved.connect(self.give_up)

    def handlers(self) -> dict[str, Callable[..., object]]:
        """What to connect the commands to, by their names."""
        return {
            "exchange_viewports": partial(self._act_on_next, self.exchange),
            "show_in_next": partial(self._act_on_next, self.show_in),
        }

    def exchange(self, pane: ViewportPane, other: ViewportPane) -> None:
        """Let two viewports change places; ``pane`` stays the active one."""
        self._grid.exchange(pane, other)
        pane.viewport.setFocus()

    def show_in(self, pane: ViewportPane, other: ViewportPane) -> None:
        """Show the series of ``pane`` in the other one too, as it is seen, and go there.

        Of planes and 3-D views it is the series that they were made of.
        """
        seen = Seen.of(pane)
        if seen is None:
            return
        self._grid.activate(other)
        if not pane.is_derived:
            self._once_here.expect(other.model, seen.series, seen.show_in)
        self._open_series(seen.series, other)
        other.viewport.setFocus()

    def give_up(self, *_: object) -> None:
        """Put back what is dragged."""
        drag, self._drag = self._drag, None
        if drag is not None:
            _tell(drag.over, "")
            drag.view.setCursor(drag.view.tools.left.cursor)

    def _act_on_next(self, act: Callable[[ViewportPane, ViewportPane], None]) -> None:
        panes, active = self._grid.seen_panes, self._grid.active
        if len(panes) < 2:
            self._say(tr("There is no other viewport. View → Layout shows several."))
        elif active in panes:
            act(active, panes[(panes.index(active) + 1) % len(panes)])

    # Hands

    def hover(self, view: Viewport, hand: Hand) -> Qt.CursorShape | None:
        """An open hand over the grip, and what it is for."""
        self.give_up()  # a drag that a vanished picture ended
        here = self._is_on_grip(view, hand)
        words = tr("Drag to another viewport: the two change places; with Ctrl it is shown twice")
        view.setToolTip(words if here else "")
        return Qt.CursorShape.OpenHandCursor if here else None

    def press(self, view: Viewport, hand: Hand) -> bool:
        """Take hold of the series."""
        if not self._is_on_grip(view, hand):
            return False
        self._drag = _Drag(view, hand.screen)
        return True

    def move(self, view: Viewport, hand: Hand) -> None:
        """Say over each viewport what a drop would do there."""
        drag = self._drag
        if drag is None:
            return
        if not drag.moved and math.dist(drag.start, hand.screen) > CLICK_RADIUS:
            drag.moved = True
            view.setCursor(_thumbnail(view))
        over = self._pane_under(view, hand) if drag.moved else None
        if over is not drag.over:
            _tell(drag.over, "")
            drag.over = over
            _tell(over, _words(over))

    def release(self, view: Viewport, hand: Hand) -> None:
        """Drop it: the two change places, or with Ctrl it is shown in both."""
        drag = self._drag
        self.give_up()
        if drag is None or not drag.moved:
            return
        pane, other = self._pane_of(view), self._pane_under(view, hand)
        if pane is not None and other is not None:
            copied = bool(hand.modifiers & Qt.KeyboardModifier.ControlModifier)
            (self.show_in if copied else self.exchange)(pane, other)

    def double_click(self, view: Viewport, hand: Hand) -> bool:
        """Two clicks on the grip are none on the picture."""
        return self._is_on_grip(view, hand)

    def claims(self, view: Viewport, event: QKeyEvent) -> bool:
        """Escape, while something is dragged."""
        return self._drag is not None and event.key() == Qt.Key.Key_Escape

    def key(self, view: Viewport, event: QKeyEvent) -> bool:
        """Escape gives up the drag."""
        if not self.claims(view, event):
            return False
        held = self._drag
        self.give_up()
        if held is not None:
            held.view.hands.let_go()
        return True

    def paint(self, view: Viewport, painter: QPainter) -> None:
        """Draw the grip of the viewport under the mouse."""
        if view.on_paper or not view.underMouse() or len(self._grid.seen_panes) < 2:
            return
        area = _grip_of(view)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#c0202a36"))
        painter.drawRoundedRect(area, 4, 4)
        painter.setBrush(QColor("#d8dee6"))
        for across, down in DOTS:
            painter.drawEllipse(area.center() + QPointF(across, down), DOT, DOT)

    def _is_on_grip(self, view: Viewport, hand: Hand) -> bool:
        """Not for the keyboard's pointer: the commands are its way."""
        several = len(self._grid.seen_panes) > 1 and view.model.volume is not None
        return several and not hand.by_keys and _grip_of(view).contains(QPointF(*hand.screen))

    def _pane_of(self, view: QWidget) -> ViewportPane | None:
        return next((pane for pane in self._grid.seen_panes if pane.viewport is view), None)

    def _pane_under(self, view: Viewport, hand: Hand) -> ViewportPane | None:
        """The pane under the hand; None for that of the drag, and outside of all."""
        under = QApplication.widgetAt(view.mapToGlobal(QPointF(*hand.screen)).toPoint())
        panes = (pane for pane in self._grid.seen_panes if pane.viewport is not view)
        return next((pane for pane in panes if under and pane.isAncestorOf(under)), None)

    def _follow(self, pane: ViewportPane) -> None:
        pane.model.listeners.append(partial(self._once_here.take_change, pane.model))


def _grip_of(view: Viewport) -> QRectF:
    """Below the letter of the upper edge, where no text comes; in a narrow viewport beside it."""
    metrics = QFontMetricsF(view.font())
    if is_narrow(metrics, view.area):
        return QRectF(view.width() - MARGIN - WIDTH, MARGIN, WIDTH, HEIGHT)
    top = MARGIN + metrics.height() + 2
    return QRectF((view.width() - WIDTH) / 2, top, WIDTH, HEIGHT)


def _words(over: ViewportPane | None) -> str:
    if over is None:
        return ""
    drop = tr("Move it here") if over.series is None else tr("Change places")
    return "{}\n{}".format(drop, tr("With Ctrl: show it here too"))


def _tell(pane: ViewportPane | None, words: str) -> None:
    if pane is not None:
        pane.drop_hint.tell(words)


def _thumbnail(view: Viewport) -> QCursor:
    """The picture as it is seen, small: what the hand carries."""
    keep = Qt.AspectRatioMode.KeepAspectRatio
    smooth = Qt.TransformationMode.SmoothTransformation
    small = view.grab().scaled(THUMBNAIL, THUMBNAIL, keep, smooth)
    return QCursor(small, 0, 0)
