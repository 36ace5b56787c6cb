"""The tool that grows a lesion's outlines: a drag from its middle to beyond its edge."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from medviewer.dicom.volume import Volume
from medviewer.errors import MedviewerError
from medviewer.findings.finding import Point
from medviewer.findings.reading.kind import Method
from medviewer.findings.reading.lesion_volume import lesion_volumes
from medviewer.findings.reading.measurement import Kind, Measurement
from medviewer.image.contour import area
from medviewer.image.measuring.growing import GrownRegion, grow
from medviewer.image.measuring.threshold import Threshold
from medviewer.jobs.queue import Job
from medviewer.progress import stop_if_cancelled
from medviewer.ui.colours import OWN_COLOUR
from medviewer.ui.measuring.captions import caption
from medviewer.ui.measuring.desk import Desk
from medviewer.ui.measuring.drafting import Drafting
from medviewer.ui.measuring.lesions.outlining import Outlining
from medviewer.ui.measuring.lesions.sketching import Sketching
from medviewer.ui.measuring.lesions.uptake_edge import (
    UptakeEdge,
    edge_words,
    kept_edge,
    nothing_words,
)
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

    While it is drawn, the outlines on the slice that is shown are seen as soon as ``sketching`` has
    them, whose viewport is then given to ``sketched``; those on all slices are worked out by
    ``outlining``. ``say`` is given what was done, ``warn`` what the reader must look at, in words.
    """

    def __init__(
        self,
        desk: Desk,
        outlining: Outlining,
        sketching: Sketching,
        edge: UptakeEdge,
        say: Callable[[str], None],
        warn: Warn,
        sketched: Callable[[Viewport], None],
    ) -> None:
        super().__init__(Kind.LENGTH, desk, lambda *_: None)  # a radius is drawn as a length is
        self.name = "grow"
        self._outlining, self._sketching, self._edge = outlining, sketching, edge
        self._say, self._warn, self._sketched = say, warn, sketched
        self._circle: _Circle | None = None
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
        self._outlined, self._circle = [], None
        self._sketching.forget()
        super().leave()

    def paint(self, view: Viewport, painter: QPainter) -> None:
        """Draw the circle, and what is outlined on this slice so far."""
        if self._circle is None or not self._is_here(view):
            return
        to_screen, (x, y) = view.model.to_screen(), self._circle.middle
        across, down = self._circle.radii
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        circle, colour = QPainterPath(), QColor(OWN_COLOUR)
        circle.addEllipse(QRectF(x - across, y - down, 2 * across, 2 * down))
        painter.strokePath(
            transform_of(to_screen).map(circle), QPen(colour, 1.0, Qt.PenStyle.DashLine)
        )
        for one in self._outlined:
            draw_shape(painter, one, colour, to_screen)
        largest = max(self._outlined, key=_area, default=None)
        if largest is not None:
            words = caption(largest)
            draw_caption(painter, largest, words, colour, to_screen, view.area, view.labels)

    def _follow(self, view: Viewport) -> None:
        """Outline this slice anew; at the end of the drawing all slices."""
        drawing, where = self._drawing, self._where
        if drawing is None or where is None:
            return
        view.update()
        if not drawing.is_whole:
            self._circle = None
            return
        _, volume, index = where
        (x0, y0), (x1, y1) = drawing.points
        across = math.hypot(x1 - x0, (y1 - y0) * drawing.aspect)
        circle = _Circle(index, (x0, y0), (across, across / drawing.aspect))
        if drawing.finished:
            self.leave()
            self._grow(circle, volume)
            return
        if circle == self._circle:
            return
        self._circle, self.draft = circle, None  # what is known is of the circle before
        try:
            threshold = self._edge.threshold(volume)
        except MedviewerError:  # told when the drawing ends
            return
        work = partial(_sketch, circle, threshold, self._desk.drafting(volume, index))
        self._sketching.ask(work, partial(self._show, view, circle))

    def _show(self, view: Viewport, circle: _Circle, regions: list[Measurement]) -> None:
        """Show what was outlined; where it is of the circle that is drawn by now, it counts."""
        self._outlined = regions
        if circle == self._circle:
            self.draft = max(regions, key=_area, default=None)
            self._sketched(view)
        view.update()

    def _grow(self, circle: _Circle, volume: Volume) -> None:
        try:
            threshold = self._edge.threshold(volume)
        except MedviewerError as error:
            self._desk.fail(error)
            return
        drafting = self._desk.drafting(volume, circle.index)
        work = partial(_grown, circle, threshold)
        take = partial(self._take, threshold, volume)
        self._outlining.start(tr("Region growing"), drafting, work, take)

    def _take(self, threshold: Threshold | None, volume: Volume, found: _Grown | None) -> None:
        if found is None:
            self._say(nothing_words(threshold, volume))
            return
        regions = found.regions
        sizes = (spoken(each) for each in found.sizes)
        words = " – ".join([edge_words(found.region.edge, volume), *sizes])
        self._outlining.put(tr("Region growing"), regions, words, found.nearest.key)
        doubts = _doubts(found.region)
        if doubts:
            keys, known = {one.key for one in regions}, self._desk.reading.measurement
            self._warn(doubts, lambda: any(known(key) is not None for key in keys))


@dataclass(frozen=True)
class _Circle:
    """What was drawn: on which slice (0-based), around what, and how wide in columns and rows."""

    index: int
    middle: Point
    radii: Point


@dataclass(frozen=True)
class _Grown:
    """What was found, as regions of one lesion with their numbers.

    Attributes
    ----------
    nearest
        The region to choose.
    sizes
        How large the lesion is, in words.
    """

    region: GrownRegion
    regions: list[Measurement]
    nearest: Measurement
    sizes: list[str]


def _sketch(
    circle: _Circle, threshold: Threshold | None, drafting: Drafting, job: Job
) -> list[Measurement]:
    """The outlines on the circle's slice; none where nothing is told apart, or it is too wide."""
    try:
        found = _grown(circle, threshold, drafting, job, deep=False)
    except MedviewerError:  # told when the drawing ends
        return []
    return [] if found is None else found.regions


def _grown(
    circle: _Circle,
    threshold: Threshold | None,
    drafting: Drafting,
    job: Job,
    *,
    deep: bool = True,
) -> _Grown | None:
    """All slices' outlines; those of the circle's slice alone where not ``deep``."""
    volume, index = drafting.volume, circle.index
    found = grow(
        volume,
        index,
        circle.middle,
        circle.radii,
        deep=deep,
        threshold=threshold,
        progress=job,
    )
    if found is None:
        return None
    regions: list[Measurement] = []
    edge = kept_edge(threshold, volume)
    for number, line in found.outlines:
        stop_if_cancelled(job)
        regions.append(drafting.outline(line, number, partial(_of_lesion, regions, edge)))
    return _Grown(
        found,
        regions,
        _nearest(regions, volume, index),
        [each.words_without_edge for each in lesion_volumes(regions)],
    )


def _of_lesion(
    regions: list[Measurement], edge: Threshold | None, drawn: Measurement
) -> Measurement:
    """``drawn`` as one of the regions before it."""
    uid = regions[0].tracking_uid if regions else drawn.tracking_uid
    return replace(drawn, tracking_uid=uid, method=Method.GROWN, edge=edge)


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
                "On {} of {} slices a good part of the outline is not where the values change. "
                "Draw another circle, or correct it there."
            ).format(len(found.cut), slices)
        )
    if found.unread:
        one = tr("1 slice within was not read and is left out.")
        many = tr("%n slices within were not read and are left out.", found.unread)
        words.append(either(found.unread, one, many))
    return " ".join(words)
