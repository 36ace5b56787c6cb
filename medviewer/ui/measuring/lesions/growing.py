"""The tool that grows a lesion's outlines: a drag from its middle to beyond its edge."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from medviewer.dicom.volume import Volume
from medviewer.errors import MedviewerError
from medviewer.findings.finding import Point
from medviewer.findings.reading.lesion_volume import lesion_volumes
from medviewer.findings.reading.measurement import Kind, Measurement
from medviewer.findings.reading.method import Method
from medviewer.image.contour import area
from medviewer.image.measuring.growing import GrownRegion, grow
from medviewer.ui.colours import OWN_COLOUR
from medviewer.ui.measuring.captions import caption
from medviewer.ui.measuring.desk import Desk
from medviewer.ui.measuring.lesions.uptake_edge import UptakeEdge, edge_words, nothing_words
from medviewer.ui.measuring.painting import draw_caption, draw_shape
from medviewer.ui.measuring.tools import MeasureTool
from medviewer.ui.picture.painting.frame import transform_of
from medviewer.ui.picture.tool import Hand
from medviewer.ui.picture.viewport import Viewport
from medviewer.ui.translation import spoken, tr
from medviewer.ui.words import either

Warn = Callable[[str, Callable[[], bool]], None]
"""Says what the reader must look at, in words, for as long as the second is true."""


class GrowTool(MeasureTool):
    """Draws a circle about a lesion's middle; what hangs together in it is outlined on all slices.

    While it is drawn, the outlines on the slice that is shown are seen. ``say`` is given what was
    done, ``warn`` what the reader must look at, in words.
    """

    def __init__(
        self, desk: Desk, edge: UptakeEdge, say: Callable[[str], None], warn: Warn
    ) -> None:
        super().__init__(Kind.LENGTH, desk, lambda *_: None)  # a radius is drawn as a length is
        self.name = "grow"
        self._edge, self._say, self._warn = edge, say, warn
        self._radii: Point = (0.0, 0.0)
        self._outlined: list[Measurement] = []

    def press(self, view: Viewport, hand: Hand) -> bool:
        """Set the middle, or the place that the circle goes through."""
        volume = view.model.volume
        if volume is not None and volume.is_colour:
            self._say(tr("A picture in colour has no values to go by."))
            return False
        return super().press(view, hand)

    def leave(self) -> None:
        """Give up what is half drawn."""
        self._outlined = []
        super().leave()

    def paint(self, view: Viewport, painter: QPainter) -> None:
        """Draw the circle, and what is outlined on this slice so far."""
        drawing = self._drawing
        if drawing is None or not self._is_here(view) or not drawing.is_whole:
            return
        to_screen, (x, y), (across, down) = view.model.to_screen(), drawing.points[0], self._radii
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        circle, colour = QPainterPath(), QColor(OWN_COLOUR)
        circle.addEllipse(QRectF(x - across, y - down, 2 * across, 2 * down))
        painter.strokePath(
            transform_of(to_screen).map(circle), QPen(colour, 1.0, Qt.PenStyle.DashLine)
        )
        for one in self._outlined:
            draw_shape(painter, one, colour, to_screen)
        if self.draft is not None:
            words = caption(self.draft)
            draw_caption(painter, self.draft, words, colour, to_screen, view.area, view.labels)

    def _follow(self, view: Viewport) -> None:
        """Outline this slice anew; at the end of the drawing all slices."""
        drawing, where = self._drawing, self._where
        if drawing is None or where is None:
            return
        view.update()
        if not drawing.is_whole:
            return
        _, volume, index = where
        (x0, y0), (x1, y1) = drawing.points
        across = math.hypot(x1 - x0, (y1 - y0) * drawing.aspect)
        self._radii = (across, across / drawing.aspect)
        if drawing.finished:
            self.leave()
            self._grow(volume, index, (x0, y0), self._radii)
            return
        try:
            threshold = self._edge.threshold(volume)
            found = grow(volume, index, (x0, y0), self._radii, deep=False, threshold=threshold)
        except MedviewerError:  # told when the drawing ends
            found = None
        self._outlined = [] if found is None else self._regions(found, volume)
        self.draft = max(self._outlined, key=_area, default=None)

    def _grow(self, volume: Volume, index: int, middle: Point, radii: Point) -> None:
        try:
            threshold = self._edge.threshold(volume)
            found = grow(volume, index, middle, radii, threshold=threshold)
        except MedviewerError as error:
            self._desk.fail(error)
            return
        if found is None:
            self._say(nothing_words(threshold, volume))
            return
        regions = self._regions(found, volume)
        self._desk.add_lesion(tr("Region growing"), regions, _nearest(regions, volume, index).key)
        sizes = (spoken(each.words) for each in lesion_volumes(regions))
        self._say(" – ".join([edge_words(found.edge, volume), *sizes]))
        doubts = _doubts(found)
        if doubts:
            keys, known = {one.key for one in regions}, self._desk.reading.measurement
            self._warn(doubts, lambda: any(known(key) is not None for key in keys))

    def _regions(self, found: GrownRegion, volume: Volume) -> list[Measurement]:
        """The outlines as regions of one lesion, with their numbers."""
        lesion: list[Measurement] = []
        for index, line in found.outlines:
            points = tuple((float(x), float(y)) for x, y in line.round(2))
            drawn = self._desk.draft(Kind.FREEHAND, points, volume, index)
            uid = lesion[0].tracking_uid if lesion else drawn.tracking_uid
            lesion.append(replace(drawn, tracking_uid=uid, method=Method.GROWN))
        return lesion


def _nearest(regions: list[Measurement], volume: Volume, index: int) -> Measurement:
    """The largest region on slice ``index``, which was drawn on; else the largest of all."""
    key = volume.series.slices[index].image_key
    here = [one for one in regions if one.image.image_key == key]
    return max(here or regions, key=_area)


def _area(region: Measurement) -> float:
    return area(np.array(region.points))


def _doubts(found: GrownRegion) -> str:
    """What the reader must look at, in words; "" for nothing."""
    words = []
    if found.cut:
        slices = len({index for index, _ in found.outlines})
        words.append(
            tr(
                "On {} of {} slices the outline is where the circle ends, not where the values "
                "change. Draw another circle, or correct it there."
            ).format(len(found.cut), slices)
        )
    if found.unread:
        one = tr("1 slice within was not read and is left out.")
        many = tr("%n slices within were not read and are left out.", found.unread)
        words.append(either(found.unread, one, many))
    return " ".join(words)
