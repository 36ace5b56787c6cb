"""Draws what others drew, from their files, over the pictures."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF, QTransform

from medviewer.findings.objects.reader_graphics import arrow_line
from medviewer.ui.picture.frame import image_of
from medviewer.ui.picture.overlay import draw_label
from medviewer.ui.picture.tool import Layer
from medviewer.ui.translation import figure

if TYPE_CHECKING:
    from medviewer.findings.marks.marks import Mark
    from medviewer.ui.picture.placement import Affine
    from medviewer.ui.picture.viewport import Viewport

COLOURS = ("#7fd1ff", "#c6a6ff", "#8fe38f", "#ff9ec7", "#ffd27f", "#9fb4ff")
GOLDEN = 0.618034
"""Of the circle of hues: steps of it never come near where they were."""
MASK_OPACITY = 110
WIDTH = 1.6
GAP = 4
HEAD = 11
"""Length of an arrow's head, screen pixels."""


def colour_of(number: int) -> QColor:
    """The colour of a label: no two have the same, however many there are."""
    if number < len(COLOURS):
        return QColor(COLOURS[number])
    return QColor.fromHsvF((0.3 + number * GOLDEN) % 1, (0.7, 0.55, 0.62)[number % 3], 1.0)


class MarksLayer(Layer):
    """Outlines and masks in a colour a label.

    Beside it stand the label and the number that it was drawn for, once where several of a
    slice say the same.
    """

    def __init__(self) -> None:
        self.shown = True
        self._by_place: dict[tuple[str, int], list[Mark]] = defaultdict(list)
        self._colours: dict[str, QColor] = {}
        self._masks: dict[int, QImage] = {}
        self._lines: dict[int, QPolygonF] = {}

    def add(self, marks: Iterable[Mark]) -> None:
        """Draw these, too."""
        for mark in marks:
            if mark.label not in self._colours:
                self._colours[mark.label] = colour_of(len(self._colours))
            self._by_place[mark.series_key, mark.index].append(mark)

    def clear(self) -> None:
        """Forget all."""
        self._by_place.clear()
        self._colours.clear()
        self._masks.clear()
        self._lines.clear()

    def marked_slices(self, series_key: str) -> Mapping[int, str]:
        """The slices with drawings, each with the colour of the first."""
        if not self.shown:
            return {}
        return {
            index: self._colours[marks[0].label].name()
            for (key, index), marks in self._by_place.items()
            if key == series_key and marks
        }

    def paint(self, view: Viewport, painter: QPainter) -> None:
        """Draw what lies on the slice that is shown."""
        volume = view.model.volume
        if not self.shown or volume is None or view.model.here is None:
            return
        place = view.model.to_screen()
        named: dict[str, QRectF] = {}
        for mark in self._by_place.get((volume.series.key, view.model.index), ()):
            colour = self._colours[mark.label]
            if mark.mask is None and not mark.points:  # of the whole slice: below the corner
                corner = (2.0 * GAP, view.area.height() / 4)
            else:
                corner = self._draw(painter, place, mark, colour)
            words = (mark.label, figure(mark.size) if mark.size else "", mark.more)
            said = "  ".join(each for each in words if each)
            if said not in named:
                near, area = QRectF(QPointF(*corner), QSizeF()), view.area
                taken = list(named.values())
                named[said] = draw_label(painter, said, colour, near, taken, area)

    def _draw(
        self, painter: QPainter, place: Affine, mark: Mark, colour: QColor
    ) -> tuple[float, float]:
        """Draw one; returns where its label goes."""
        to_screen = QTransform(place.a, place.c, place.b, place.d, place.dx, place.dy)
        if mark.mask is not None:
            top, left = mark.corner
            painter.save()
            painter.setTransform(to_screen, combine=True)
            painter.drawImage(left, top, self._picture(mark, colour))
            painter.restore()
            return place.apply((left + mark.mask.shape[1], top))
        line = to_screen.map(self._line(mark))  # in C++: a slice may have a hundred contours
        pen = QPen(colour, WIDTH)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if len(mark.points) == 1:
            painter.drawEllipse(line.at(0), GAP, GAP)
        elif mark.closed:
            painter.drawPolygon(line)
        else:
            painter.drawPolyline(line)
        if mark.arrow:
            tip, tail = ((line.at(end).x(), line.at(end).y()) for end in (0, 1))
            head = arrow_line(tip, tail, HEAD)[:3]
            painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in head]))
        around = line.boundingRect()
        return around.right(), around.top()

    def _line(self, mark: Mark) -> QPolygonF:
        """The points in image coordinates, made once."""
        key = id(mark)
        if key not in self._lines:
            self._lines[key] = QPolygonF([QPointF(x, y) for x, y in mark.points])
        return self._lines[key]

    def _picture(self, mark: Mark, colour: QColor) -> QImage:
        """The mask in its colour, made once."""
        key = id(mark)
        if key not in self._masks:
            assert mark.mask is not None  # noqa: S101 - asked for masks only
            pixels = np.zeros((*mark.mask.shape, 4), np.uint8)
            pixels[mark.mask] = (colour.red(), colour.green(), colour.blue(), MASK_OPACITY)
            self._masks[key] = image_of(pixels)
        return self._masks[key]
