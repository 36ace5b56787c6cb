"""The slider beside the picture: where in the stack one is, and where findings and drawings are."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, QSignalBlocker, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSlider, QWidget

from medviewer.ui.theme import ACCENT, LINE, PANEL, TEXT

MARK_WIDTH = 6
MARK_HEIGHT = 3
RADIUS = 7.0  # as the theme's handles: Qt moves them with the mouse, this only paints them


class SliceSlider(QSlider):
    """A vertical slider, first slice on top, with marks at its slices.

    Findings of models are on the right; what ``drawn`` says of others' files, by slice, is on
    the left.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._marks: dict[int, str] = {}
        self.drawn: dict[int, str] = {}
        self.setInvertedAppearance(True)
        self.setInvertedControls(True)
        self.setAccessibleName(self.tr("Slice"))
        self.setFixedWidth(30)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def show_place(self, index: int, count: int) -> None:
        """Show that slice ``index`` of ``count`` is seen, without announcing it."""
        with QSignalBlocker(self):
            self.setRange(0, max(0, count - 1))
            self.setValue(index)
            self.setEnabled(count > 1)

    def set_marks(
        self, marks: Iterable[tuple[int, str]], drawn: Iterable[tuple[int, str]] = ()
    ) -> None:
        """Mark slices with findings, and those that are ``drawn`` on, each in a ``#RRGGBB``."""
        self._marks, self.drawn = dict(marks), dict(drawn)
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint groove, handle and marks; a style sheet would take longer than the picture."""
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(PANEL))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            middle = self.width() / 2
            painter.setBrush(QColor(LINE))
            painter.drawRoundedRect(QRectF(middle - 2, 0, 4, self.height()), 2, 2)
            if self.maximum() > self.minimum():
                for left, marks in ((self.width() - MARK_WIDTH, self._marks), (0, self.drawn)):
                    for index, colour in marks.items():
                        y = self._y_of(index) - MARK_HEIGHT / 2
                        place = QRectF(left, y, MARK_WIDTH, MARK_HEIGHT)
                        painter.fillRect(place, QColor(colour))
                bright = self.hasFocus() or self.underMouse() or self.isSliderDown()
                painter.setBrush(QColor(ACCENT if bright else TEXT))
                painter.drawEllipse(QPointF(middle, self._y_of(self.value())), RADIUS, RADIUS)

    def _y_of(self, index: int) -> float:
        """Where the handle's middle is for a slice."""
        share = (index - self.minimum()) / (self.maximum() - self.minimum())
        return RADIUS + share * (self.height() - 2 * RADIUS)
