"""What is seen where there is no picture, and all that is seen while the window is made."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from medviewer.ui.picture.slice_slider import SliceSlider
from medviewer.ui.theme import QUIET
from medviewer.ui.translation import tr

HINT_MARGIN, MARGIN_SHARE = 40.0, 12


def invitation() -> str:
    """What to do first."""
    return tr(
        "Open a folder (Ctrl+O), a file, a DICOMDIR or a ZIP,\nor drop it here.\n\n"
        "A patient's history (CSV) can be dropped here too."
    )


def draw_hint(painter: QPainter, text: str, area: QRectF) -> None:
    """Draw a quiet text in the middle, for when there is no picture."""
    painter.setPen(QColor(QUIET))
    margin = min(HINT_MARGIN, area.width() / MARGIN_SHARE, area.height() / MARGIN_SHARE)
    inside = area.adjusted(margin, margin, -margin, -margin)
    align = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
    if painter.boundingRect(inside, align, text).height() > inside.height():
        align = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap  # what is first is seen
    painter.drawText(inside, align, text)


class EmptyPane(QWidget):
    """Looks as a ``ViewportPane`` without a series, and imports nothing that computes.

    ``painted`` is emitted when it is seen.
    """

    painted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._slider = SliceSlider()
        self._slider.show_place(0, 0)
        self._slider.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch()
        row.addWidget(self._slider)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint the invitation on black, beside the slider."""
        area = QRectF(0, 0, self._slider.x(), self.height())
        with QPainter(self) as painter:
            painter.fillRect(area, Qt.GlobalColor.black)
            draw_hint(painter, invitation(), area)
        self.painted.emit()
