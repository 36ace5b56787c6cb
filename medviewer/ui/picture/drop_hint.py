"""What is laid over a viewport while something is dragged over it: what a drop would do."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from medviewer.ui.theme import ACCENT, PANEL, TEXT

SHADE, LINE_WIDTH, MARGIN = "#b0101820", 3, 8


class DropHint(QWidget):
    """Covers its parent, which keeps the mouse."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def tell(self, words: str) -> None:
        """Say what a drop would do; nothing takes the words away."""
        self.words = words
        parent = self.parentWidget()
        if words and parent is not None:
            self.setGeometry(parent.rect())
            self.raise_()
        self.setVisible(bool(words))
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint a shade over the picture, a line around it and the words."""
        with QPainter(self) as painter:
            area = QRectF(self.rect())
            painter.fillRect(area, QColor(SHADE))
            painter.setPen(QPen(QColor(ACCENT), LINE_WIDTH))
            half = LINE_WIDTH / 2
            painter.drawRect(area.adjusted(half, half, -half, -half))
            inside = area.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
            align = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            box = painter.boundingRect(inside, align, self.words)
            margin = (-MARGIN, -MARGIN, MARGIN, MARGIN)
            painter.fillRect(box.adjusted(*margin), QColor(PANEL))  # an invitation may be below
            painter.setPen(QColor(TEXT))
            painter.drawText(inside, align, self.words)
