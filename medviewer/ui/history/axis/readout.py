"""The small box beside the cursor that says what is under it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from medviewer.ui.history.axis.style import Style, faded

MARGIN = 6.0
WIDEST = 300.0
AWAY = 24.0  # half a lane and a little
EDGE = 2.0


def paint_readout(
    painter: QPainter, bounds: QRectF, at: QPointF, lines: list[str], style: Style
) -> None:
    """``lines`` in a box near ``at``, not over it, inside ``bounds``, the first in bold."""
    widest = min(WIDEST, bounds.width() - 4 * MARGIN)
    rows = []
    for number, text in enumerate(lines):
        font = style.bold if number == 0 else style.small
        room = QRectF(0, 0, widest, 1000)
        rows.append((text, font, QFontMetricsF(font).boundingRect(room, _WRAP, text)))
    width = max(rect.width() for _, _, rect in rows) + 2 * MARGIN + 1
    height = sum(rect.height() for _, _, rect in rows) + 2 * MARGIN
    box = readout_place(bounds, at, width, height)
    painter.setPen(QPen(style.faint, 1))
    painter.setBrush(faded(style.base, 0.95))
    painter.drawRoundedRect(box, 4, 4)
    y = box.top() + MARGIN
    for number, (text, font, rect) in enumerate(rows):
        painter.setFont(font)
        painter.setPen(style.text if number == 0 else style.faint)
        painter.drawText(QRectF(box.left() + MARGIN, y, widest, rect.height() + 1), _WRAP, text)
        y += rect.height()


def readout_place(bounds: QRectF, at: QPointF, width: float, height: float) -> QRectF:
    """Below the lane that the cursor is on, or above it: what it speaks of stays in sight."""
    left = min(at.x() - width / 2, bounds.right() - width - EDGE)
    top = at.y() + AWAY
    if top + height > bounds.bottom() - EDGE:
        top = at.y() - AWAY - height
    return QRectF(max(left, bounds.left() + EDGE), max(top, bounds.top() + EDGE), width, height)


_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
