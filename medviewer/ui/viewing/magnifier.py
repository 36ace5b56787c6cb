"""The magnifier: a round glass over the picture while the button is held."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from medviewer.ui.picture.placement import Affine
from medviewer.ui.picture.tool import Hand, Tool
from medviewer.ui.picture.viewport import Viewport

RADIUS = 110.0
ENLARGES = 2.5


class MagnifierTool(Tool):
    """Enlarges what is under the mouse, from the slice's own pixels."""

    name = "magnifier"
    cursor = Qt.CursorShape.BlankCursor
    clicks_through = True
    leaves_lines = False  # what was measured is looked at, too

    def __init__(self) -> None:
        self._at: tuple[Viewport, Hand] | None = None

    def hover(self, view: Viewport, hand: Hand) -> Qt.CursorShape | None:
        """The glass is not there before the button is held."""
        return Qt.CursorShape.CrossCursor

    def press(self, view: Viewport, hand: Hand) -> bool:
        """Hold the glass over the picture."""
        self._at = (view, hand)
        view.update()
        return True

    def move(self, view: Viewport, hand: Hand) -> None:
        """Take it along."""
        self._at = (view, hand)
        view.update()

    def release(self, view: Viewport, hand: Hand) -> None:
        """Take it away."""
        self._at = None
        view.update()

    def leave(self) -> None:
        """Take it away."""
        self._at = None

    def paint(self, view: Viewport, painter: QPainter) -> None:
        """Paint what is under the glass."""
        if self._at is None or self._at[0] is not view:
            return
        x, y = self._at[1].screen
        plain = view.model.to_screen()
        # enlarged about the point under the mouse
        a, b, c, d = (ENLARGES * part for part in (plain.a, plain.b, plain.c, plain.d))
        shift = (x + ENLARGES * (plain.dx - x), y + ENLARGES * (plain.dy - y))
        glass = Affine(a, b, c, d, *shift)
        rim = QPainterPath()
        rim.addEllipse(QPointF(x, y), RADIUS, RADIUS)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.save()
        painter.setClipPath(rim)
        painter.fillRect(QRectF(view.rect()), Qt.GlobalColor.black)
        view.paint_slice(painter, glass)
        painter.restore()
        painter.setPen(QPen(QColor("#dfe4ea"), 2))
        painter.drawPath(rim)
