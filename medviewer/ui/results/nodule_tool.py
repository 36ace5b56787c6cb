"""The tool that points at a nodule in a chest CT, for the model lung-ct."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from medviewer.dicom.volume import Volume
from medviewer.ui.picture.placement import Point
from medviewer.ui.picture.tool import Hand, Tool
from medviewer.ui.picture.viewport import Viewport

RADIUS = 14.0


class NoduleTool(Tool):
    """A click asks what nodule lies there.

    Parameters
    ----------
    ask
        Given the volume, the slice (0-based) and the place in image coordinates.
    """

    name = "nodule"
    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, ask: Callable[[Volume, int, Point], object]) -> None:
        self._ask = ask
        self._down: tuple[Viewport, Hand] | None = None

    def press(self, view: Viewport, hand: Hand) -> bool:
        """Show where the point will be."""
        if view.model.volume is None:
            return False
        self._down = (view, hand)
        view.update()
        return True

    def move(self, view: Viewport, hand: Hand) -> None:
        """Take the point along."""
        self._down = (view, hand)
        view.update()

    def release(self, view: Viewport, hand: Hand) -> None:
        """Ask about the point."""
        self._down = None
        view.update()
        volume = view.model.volume
        if volume is not None:
            self._ask(volume, view.model.index, hand.place)

    def leave(self) -> None:
        """Another tool was chosen: forget the point."""
        self._down = None

    def paint(self, view: Viewport, painter: QPainter) -> None:
        """Draw a ring around the point while the button is held."""
        if self._down is None or self._down[0] is not view:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for colour, width in ((QColor(0, 0, 0, 170), 4.0), (QColor("#f0b429"), 2.0)):
            painter.setPen(QPen(colour, width))
            painter.drawEllipse(QPointF(*self._down[1].screen), RADIUS, RADIUS)
