"""The slider beside the picture: where in the stack one is, and where findings are."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSlider, QStyle, QStyleOptionSlider, QWidget

MARK_WIDTH = 6
MARK_HEIGHT = 3


class SliceSlider(QSlider):
    """A vertical slider, first slice on top, with a mark at every slice with findings."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._marks: dict[int, str] = {}
        self.setInvertedAppearance(True)
        self.setInvertedControls(True)
        self.setAccessibleName(self.tr("Slice"))
        self.setFixedWidth(30)

    def show_place(self, index: int, count: int) -> None:
        """Show that slice ``index`` of ``count`` is seen, without announcing it."""
        self.blockSignals(True)
        self.setRange(0, max(0, count - 1))
        self.setValue(index)
        self.setEnabled(count > 1)
        self.blockSignals(False)

    def set_marks(self, marks: Iterable[tuple[int, str]]) -> None:
        """Mark slices, each with a colour ``#RRGGBB``."""
        self._marks = dict(marks)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the slider and the marks beside its groove."""
        super().paintEvent(event)
        if self.maximum() == self.minimum():
            return
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        handle = self.style().subControlRect(
            QStyle.ComplexControl.CC_Slider, option, QStyle.SubControl.SC_SliderHandle, self
        )
        room = self.height() - handle.height()
        painter = QPainter(self)
        for index, colour in self._marks.items():
            share = (index - self.minimum()) / (self.maximum() - self.minimum())
            y = handle.height() / 2 + share * room - MARK_HEIGHT / 2
            place = QRectF(self.width() - MARK_WIDTH, y, MARK_WIDTH, MARK_HEIGHT)
            painter.fillRect(place, QColor(colour))
        painter.end()
