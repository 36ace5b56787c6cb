"""How the values inside a region are spread: a plot with the unit, in a small window."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from medviewer.findings.reading.measured import histogram
from medviewer.findings.reading.measurement import Measurement
from medviewer.findings.reading.quantity import number_text
from medviewer.image.measuring.image_values import ImageValues
from medviewer.ui.colours import OWN_COLOUR
from medviewer.ui.fitting import fit
from medviewer.ui.measuring.captions import caption
from medviewer.ui.measuring.kinds import name_of
from medviewer.ui.round_ticks import ticks
from medviewer.ui.translation import figure

SIZE = (460, 320)
LEFT, TOP, RIGHT, BOTTOM = 54, 12, 16, 44


class HistogramPlot(QWidget):
    """Bars of counts over values; ``counts`` ``(bins,)`` and ``edges`` ``(bins + 1,)``."""

    def __init__(
        self,
        counts: NDArray[np.int64],
        edges: NDArray[np.float64],
        unit: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.counts, self.edges, self.unit = counts, edges, unit
        self.setMinimumSize(280, 180)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Histogram"))

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw axes, ticks and bars."""
        with QPainter(self) as painter:
            room = QRectF(self.rect()).adjusted(LEFT, TOP, -RIGHT, -BOTTOM)
            low, high, most = float(self.edges[0]), float(self.edges[-1]), int(self.counts.max())

            def x(value: float) -> float:
                return room.left() + (value - low) / (high - low) * room.width()

            def y(count: float) -> float:
                return room.bottom() - count / most * room.height()

            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(OWN_COLOUR))
            for count, start, end in zip(self.counts, self.edges[:-1], self.edges[1:], strict=True):
                if count:
                    bar = QRectF(QPointF(x(start), y(count)), QPointF(x(end), room.bottom()))
                    painter.drawRect(bar.adjusted(0, 0, -1 if bar.width() > 3 else 0, 0))
            painter.setPen(QPen(self.palette().windowText().color(), 1))
            painter.drawLine(room.bottomLeft(), room.bottomRight())
            painter.drawLine(room.bottomLeft(), room.topLeft())
            height = painter.fontMetrics().height()
            for value in ticks(low, high):
                place = QRectF(x(value) - 40, room.bottom() + 3, 80, height)
                painter.drawLine(
                    QPointF(x(value), room.bottom()), QPointF(x(value), room.bottom() + 3)
                )
                painter.drawText(place, Qt.AlignmentFlag.AlignHCenter, figure(f"{value:g}"))
            for count in ticks(0, most):
                if count == int(count):
                    place = QRectF(0, y(count) - height / 2, LEFT - 6, height)
                    painter.drawText(place, Qt.AlignmentFlag.AlignRight, f"{count:g}")
            below = QRectF(room.left(), room.bottom() + 3 + height, room.width(), height)
            painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, self.unit)


class HistogramDialog(QDialog):
    """The plot of a region with its numbers; Esc closes it."""

    def __init__(
        self,
        measurement: Measurement,
        counts: NDArray[np.int64],
        edges: NDArray[np.float64],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Histogram of {}").format(name_of(measurement)))
        fit(self, *SIZE)
        unit = measurement.statistics.unit if measurement.statistics is not None else ""
        self.plot = HistogramPlot(counts, edges, unit)
        width = figure(number_text(float(edges[1] - edges[0]), unit))
        bins = self.tr("%n pixels, bins of {width} {unit}", "", int(counts.sum()))
        bins = bins.format(width=width, unit=unit)
        self.numbers = QLabel("\n".join([bins, *caption(measurement)]))
        self.numbers.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.plot.setAccessibleDescription(self.numbers.text())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.plot, 1)
        layout.addWidget(self.numbers)
        layout.addWidget(buttons)


def show_histogram(measurement: Measurement, image: ImageValues, parent: QWidget) -> bool:
    """Open the window for a region of ``image``; False when no value is inside."""
    counts, edges = histogram(measurement, image)
    if counts.size:
        HistogramDialog(measurement, counts, edges, parent).show()
    return bool(counts.size)
