"""A picture with the parts that would be blackened: drawn, chosen and taken away by hand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from medviewer.deidentify.rectangle import Rectangle

PART, CHOSEN, VEIL = QColor("#ff5c5c"), QColor("#ffd84d"), QColor(255, 60, 60, 70)
LEAST = QSize(320, 240)
SMALLEST = 2
"""Pixels a side below which a drag is a click."""


class BlankCanvas(QWidget):
    """A drag draws a part, a click chooses one, Delete takes it away; ``changed`` tells of both."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(LEAST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.parts: list[Rectangle] = []
        self.black = False
        self.chosen: int | None = None
        self._picture: QImage | None = None
        self._size = (1, 1)
        self._drag: tuple[QPointF, QPointF] | None = None

    def show_parts(self, parts: Sequence[Rectangle], rows: int, columns: int) -> None:
        """Show these parts of a picture of that size, which comes later."""
        self.parts, self._size = list(parts), (rows, columns)
        self._picture = self.chosen = self._drag = None
        self.update()

    def show_picture(self, picture: QImage | None) -> None:
        """Show the picture below the parts."""
        self._picture = picture
        self.update()

    def show_black(self, black: bool) -> None:
        """Show the parts black, as they will be, or see through them."""
        self.black = black
        self.update()

    def remove_chosen(self) -> None:
        """Take the chosen part away."""
        if self.chosen is not None:
            del self.parts[self.chosen]
            self.chosen = None
            self.update()
            self.changed.emit()

    # Where

    def _scale(self) -> float:
        """Screen pixels for a pixel of the picture, which fits in whole."""
        rows, columns = self._size
        return min(self.width() / columns, self.height() / rows)

    def _corner(self) -> QPointF:
        rows, columns = self._size
        scale = self._scale()
        return QPointF((self.width() - scale * columns) / 2, (self.height() - scale * rows) / 2)

    def on_screen(self, part: Rectangle) -> QRectF:
        """Where a part is in the widget."""
        scale, corner = self._scale(), self._corner()
        return QRectF(
            corner.x() + scale * part.x,
            corner.y() + scale * part.y,
            scale * part.width,
            scale * part.height,
        )

    def _between(self, start: QPointF, end: QPointF) -> Rectangle:
        """The part of the picture between two places of the widget."""
        scale, corner = self._scale(), self._corner()
        xs = sorted((each.x() - corner.x()) / scale for each in (start, end))
        ys = sorted((each.y() - corner.y()) / scale for each in (start, end))
        x, y = int(xs[0]), int(ys[0])
        drawn = Rectangle(x, y, int(xs[1]) + 1 - x, int(ys[1]) + 1 - y)
        return drawn.within(*self._size)

    # The hand

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the smallest part under the mouse, or begin a new one."""
        place = event.position()
        under = [
            (part.width * part.height, number)
            for number, part in enumerate(self.parts)
            if self.on_screen(part).contains(place)
        ]
        self.chosen = min(under)[1] if under else None
        self._drag = (place, place)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw on."""
        if self._drag is not None:
            self._drag = (self._drag[0], event.position())
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Keep what was drawn, when it is more than a click."""
        if self._drag is None:
            return
        drawn = self._between(self._drag[0], event.position())
        self._drag = None
        if min(drawn.width, drawn.height) > SMALLEST:
            self.parts.append(drawn)
            self.chosen = len(self.parts) - 1
            self.changed.emit()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes the chosen part away; the arrow keys choose."""
        key = event.key()
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_chosen()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and self.parts:
            step = 1 if key == Qt.Key.Key_Right else -1
            last = -step if self.chosen is None else self.chosen
            self.chosen = (last + step) % len(self.parts)
            self.update()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint the picture, then its parts."""
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor("black"))
            rows, columns = self._size
            if self._picture is not None:
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
                painter.drawImage(self.on_screen(Rectangle(0, 0, columns, rows)), self._picture)
            for number, part in enumerate(self.parts):
                self._paint(painter, part, CHOSEN if number == self.chosen else PART)
            if self._drag is not None:
                self._paint(painter, self._between(*self._drag), CHOSEN)

    def _paint(self, painter: QPainter, part: Rectangle, colour: QColor) -> None:
        painter.setPen(QPen(colour, 1.5))
        painter.setBrush(QColor("black") if self.black else VEIL)
        painter.drawRect(self.on_screen(part))
