"""The tool that sets the grey levels from a region: drag a rectangle around what matters."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from medviewer.dicom.volume import Volume
from medviewer.image.window import Window, auto_window
from medviewer.ui.picture.mouse import no_levels_words
from medviewer.ui.picture.placement import Point
from medviewer.ui.picture.tool import Hand, Tool
from medviewer.ui.picture.viewport import Viewport

SMALLEST = 2


class RegionWindowTool(Tool):
    """Shows from black to white what lies in a rectangle."""

    name = "region_window"
    cursor = Qt.CursorShape.CrossCursor

    def __init__(self) -> None:
        self._view: Viewport | None = None
        self._start: Point = (0, 0)
        self._end: Point = (0, 0)

    def press(self, view: Viewport, hand: Hand) -> bool:
        """Begin a rectangle; say so where a picture has no grey levels."""
        if view.model.volume is not None and view.model.volume.is_colour:
            view.tools.told.emit(no_levels_words())
            return False
        self._view, self._start, self._end = view, hand.place, hand.place
        return True

    def move(self, view: Viewport, hand: Hand) -> None:
        """Draw it larger."""
        self._end = hand.place
        view.update()

    def release(self, view: Viewport, hand: Hand) -> None:
        """Show its values from black to white."""
        self._view = None
        volume = view.model.volume
        if volume is not None:
            window = window_of_region(volume, view.model.index, self._start, hand.place)
            if window is not None:
                view.model.set_window(window)
        view.update()

    def paint(self, view: Viewport, painter: QPainter) -> None:
        """Draw the rectangle under way."""
        if view is not self._view:
            return
        to_screen = view.model.to_screen()
        (x0, y0), (x1, y1) = self._start, self._end
        corners = ((x0, y0), (x1, y0), (x1, y1), (x0, y1))
        painter.setPen(QPen(QColor("#F0E442"), 1.5, Qt.PenStyle.DashLine))
        painter.drawPolygon([QPointF(*to_screen.apply(corner)) for corner in corners])

    def leave(self) -> None:
        """Give up the rectangle."""
        self._view = None


def window_of_region(volume: Volume, index: int, start: Point, end: Point) -> Window | None:
    """A window for the values between two corners; None without values or for too small a box."""
    if volume.is_colour:
        return None
    rows, columns = volume.voxels.shape[1:3]
    left, right = sorted((math.floor(start[0]), math.ceil(end[0])))
    top, bottom = sorted((math.floor(start[1]), math.ceil(end[1])))
    box = (slice(max(0, top), min(rows, bottom)), slice(max(0, left), min(columns, right)))
    values = volume.values(index)[box]
    if min(values.shape) < SMALLEST:
        return None
    mask = np.ones(values.shape, bool)
    padding = volume.padding_of(index)
    if padding is not None:
        stored = volume.voxels[index][box]
        mask = (stored < padding[0]) | (stored > padding[1])
    return auto_window(values, mask) if mask.any() else None
