"""Draws what others drew, from their files, over the pictures."""

from __future__ import annotations

from collections import OrderedDict, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF

from medviewer.findings.marks.on_planes import MarksOnPlanes, is_cut
from medviewer.findings.objects.reader_graphics import arrow_line
from medviewer.image.planes import Plane, plane_of
from medviewer.ui.exporting.file_colours import LabelColours
from medviewer.ui.exporting.source_files import SourceFiles
from medviewer.ui.picture.painting.findings import draw_label
from medviewer.ui.picture.painting.frame import image_of, transform_of
from medviewer.ui.picture.placement import Affine
from medviewer.ui.picture.tool import Layer
from medviewer.ui.translation import figure

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from medviewer.dicom.series import Series
    from medviewer.dicom.volume import Volume
    from medviewer.findings.marks.marks import Mark
    from medviewer.ui.picture.viewport import Viewport
    from medviewer.ui.picture.viewport_model import ViewportModel

MASK_OPACITY = 110
WIDTH = 1.6
GAP = 4
HEAD = 11
"""Length of an arrow's head, screen pixels."""
RIM = QColor(0, 0, 0, 170)
RIM_WIDTH = 3.6
"""Around lines, so that they are seen on bright pictures too."""
PLANES_KEPT = 64
"""Planes whose marks are not cut again: all viewports show one at a time."""


class MarksLayer(Layer):
    """Outlines and masks in a colour a label: the file's own, where it can be told from grey.

    Beside it stand the label and the number that it was drawn for, once where several of a
    slice say the same; its file, too, where several files draw one label. On planes made of
    a series masks and outlines are cut with them.

    Parameters
    ----------
    listed
        Gives all series that are listed.
    """

    def __init__(self, listed: Callable[[], Sequence[Series]]) -> None:
        self.shown = True
        self._listed = listed
        self._by_place: dict[tuple[str, int], list[Mark]] = defaultdict(list)
        self._colours = LabelColours()
        self._files = SourceFiles()
        self._masks: dict[int, QImage | list[QLineF]] = {}
        self._lines: dict[int, QPolygonF] = {}
        self._on_planes: dict[str, MarksOnPlanes] = {}
        self._cut: OrderedDict[object, list[Mark]] = OrderedDict()

    def add(self, marks: Iterable[Mark], path: Path | None = None) -> None:
        """Draw these of a file, too; of a file that was read before, these instead."""
        fresh = list(marks)
        if path is not None:
            self._files.add(fresh, path)
        again = {mark.source for mark in fresh} - {""}
        for place, known in self._by_place.items():
            self._let_go(mark for mark in known if mark.source in again)
            self._by_place[place] = [mark for mark in known if mark.source not in again]
        for mark in fresh:
            self._colours.of(mark.label, mark.colour)  # the first ones come first
            self._by_place[mark.series_key, mark.index].append(mark)
        self._forget_planes()

    def keep_only(self, series_keys: Collection[str]) -> None:
        """Forget what lies on other series."""
        for place in [each for each in self._by_place if each[0] not in series_keys]:
            self._let_go(self._by_place.pop(place))
        self._forget_planes()

    def clear(self) -> None:
        """Forget all."""
        self._by_place.clear()
        self._colours.clear()
        self._files.clear()
        self._masks.clear()
        self._lines.clear()
        self._forget_planes()

    def not_cut(self, series_key: str) -> int:
        """How many drawings of a series are not seen on planes across its slices."""
        return sum(not is_cut(mark) for mark in self._of_series(series_key))

    def count(self, series_key: str) -> int:
        """How many drawings of a series there are."""
        return len(self._of_series(series_key))

    def _colour(self, mark: Mark) -> QColor:
        return self._colours.of(mark.label, mark.colour)

    def _of_series(self, series_key: str) -> list[Mark]:
        return [
            mark
            for (key, _), marks in self._by_place.items()
            if key == series_key
            for mark in marks
        ]

    def marked_slices(self, series: Series) -> Mapping[int, str]:
        """The slices, or planes, with drawings, each with the colour of the first."""
        if not self.shown:
            return {}
        key = series.stack_key
        if key == series.key:
            first = {
                index: marks[0]
                for (its_key, index), marks in self._by_place.items()
                if its_key == key and marks
            }
        else:
            planes = [plane_of(one) for one in series.slices]
            known = [each for each in planes if each is not None]
            ready = self._ready_for_planes(key) if len(known) == len(planes) else None
            first = {} if ready is None else ready.where(known, (series.rows, series.columns))
        return {index: self._colour(mark).name() for index, mark in first.items()}

    def paint(self, view: Viewport, painter: QPainter) -> None:
        """Draw what lies on the slice that is shown."""
        volume = view.model.volume
        if not self.shown or volume is None or view.model.here is None:
            return
        named: dict[str, QRectF] = {}
        for place, mark in self._seen(view.model, volume):
            colour = self._colour(mark)
            if mark.mask is None and not mark.points:  # of the whole slice: below the corner
                near = QRectF(2.0 * GAP, view.area.height() / 4, 0, 0)
            else:
                near = self._draw(painter, place, mark, colour)
                near.setLeft(near.right())  # beside it, where there is room
            size = figure(mark.size) if mark.size else ""
            name = self._files.name(mark, anonymous=view.model.anonymous)
            words = (mark.label, size, mark.more, f"({name})" if name else "")
            said = "  ".join(each for each in words if each)
            if said not in named:
                named[said] = draw_label(painter, said, colour, near, view.labels, view.area)
                view.labels.append(named[said])

    def _seen(self, model: ViewportModel, volume: Volume) -> Iterator[tuple[Affine, Mark]]:
        """The marks of what is shown, each with the way from its picture to the screen."""
        to_screen, plane = model.to_screen(), model.plane
        key = volume.series.stack_key
        if key == volume.series.key:
            for mark in self._by_place.get((key, model.index), ()):
                yield to_screen, mark
            return
        ready = None if plane is None else self._ready_for_planes(key)
        if ready is None or plane is None:
            return
        along = ready.along(plane, model.depth)
        if along is None:
            for mark in self._cut_with(model, plane, ready):
                yield to_screen, mark
            return
        for its_plane, marks in along:
            place = _through(its_plane, plane, to_screen)
            for mark in marks:
                yield place, mark

    def _ready_for_planes(self, key: str) -> MarksOnPlanes | None:
        """The marks of a series as planes of it show them; None without any."""
        if key not in self._on_planes:
            marks = self._of_series(key)
            series = next((each for each in self._listed() if each.key == key), None)
            if series is None or not marks:
                return None
            self._on_planes[key] = MarksOnPlanes(series, marks)
        return self._on_planes[key]

    def _cut_with(self, model: ViewportModel, plane: Plane, ready: MarksOnPlanes) -> list[Mark]:
        """What of the marks lies in the plane that is shown; cut once."""
        depth, picture = model.depth, model.picture
        slab = None if depth is None else (depth.start_mm, depth.end_mm)
        key = (id(ready), plane, slab)
        if key not in self._cut:
            self._cut[key] = ready.across(plane, (picture.rows, picture.columns), depth)
            while len(self._cut) > PLANES_KEPT:
                _, gone = self._cut.popitem(last=False)
                for mark in gone:
                    self._masks.pop(id(mark), None)
                    self._lines.pop(id(mark), None)
        self._cut.move_to_end(key)
        return self._cut[key]

    def _forget_planes(self) -> None:
        """There are other marks now."""
        self._let_go(each for marks in self._cut.values() for each in marks)
        self._cut.clear()
        self._on_planes.clear()

    def _let_go(self, marks: Iterable[Mark]) -> None:
        """Forget how marks that go are painted: another one may get their place in memory."""
        for mark in marks:
            self._masks.pop(id(mark), None)
            self._lines.pop(id(mark), None)

    def _draw(self, painter: QPainter, place: Affine, mark: Mark, colour: QColor) -> QRectF:
        """Draw one; returns the box around it."""
        to_screen = transform_of(place)
        if mark.mask is not None:
            top, left = mark.corner
            painter.save()
            painter.setTransform(to_screen, combine=True)
            if mark.outlined:
                for pen in _pens(colour, Qt.PenStyle.SolidLine):
                    painter.setPen(pen)
                    painter.drawLines(self._edge(mark, mark.mask))
            else:
                painter.drawImage(left, top, self._picture(mark, mark.mask, colour))
            painter.restore()
            rows, columns = mark.mask.shape
            return to_screen.mapRect(QRectF(left, top, columns, rows))
        line = to_screen.map(self._line(mark))  # in C++: a slice may have a hundred contours
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for pen in _pens(colour, self._files.line(mark)):
            painter.setPen(pen)
            _draw_line(painter, mark, line)
        return line.boundingRect()

    def _line(self, mark: Mark) -> QPolygonF:
        """The points in image coordinates, made once."""
        key = id(mark)
        if key not in self._lines:
            self._lines[key] = QPolygonF([QPointF(x, y) for x, y in mark.points])
        return self._lines[key]

    def _picture(self, mark: Mark, mask: NDArray[np.bool_], colour: QColor) -> QImage:
        """The mask of a mark in its colour, made once."""
        found = self._masks.get(id(mark))
        if not isinstance(found, QImage):
            pixels = np.zeros((*mask.shape, 4), np.uint8)
            pixels[mask] = (colour.red(), colour.green(), colour.blue(), MASK_OPACITY)
            found = self._masks[id(mark)] = image_of(pixels)
        return found

    def _edge(self, mark: Mark, mask: NDArray[np.bool_]) -> list[QLineF]:
        """The edge of a mark's mask in image coordinates, made once."""
        found = self._masks.get(id(mark))
        if not isinstance(found, list):
            top, left = mark.corner
            found = self._masks[id(mark)] = [
                QLineF(x0 + left, y0 + top, x1 + left, y1 + top) for x0, y0, x1, y1 in edge_of(mask)
            ]
        return found


def _draw_line(painter: QPainter, mark: Mark, line: QPolygonF) -> None:
    """A point, an outline, a line or an arrow, in screen coordinates."""
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


def _pens(colour: QColor, style: Qt.PenStyle) -> tuple[QPen, QPen]:
    """The rim's and the line's, as thin at every zoom."""
    pens = QPen(RIM, RIM_WIDTH), QPen(colour, WIDTH, style)
    for pen in pens:
        pen.setCosmetic(True)
    return pens


def _through(its: Plane, plane: Plane, to_screen: Affine) -> Affine:
    """From the picture of a slice to the screen, by way of a plane along it."""
    zero, right, below = (
        to_screen.apply(plane.to_picture(its.to_patient(point)))
        for point in ((0.0, 0.0), (1.0, 0.0), (0.0, 1.0))
    )
    return Affine(
        right[0] - zero[0], below[0] - zero[0], right[1] - zero[1], below[1] - zero[1], *zero
    )


def edge_of(mask: NDArray[np.bool_]) -> list[tuple[int, int, int, int]]:
    """The lines (x0, y0, x1, y1) between what is in a mask and what is not, as long as can be."""
    padded = np.pad(mask, 1)
    lines = []
    for turned in (False, True):
        changes = np.diff((padded.T if turned else padded).astype(np.int8), axis=0)[:, 1:-1] != 0
        steps = np.diff(np.pad(changes, ((0, 0), (1, 1))).astype(np.int8), axis=1)
        starts, ends = np.argwhere(steps == 1), np.argwhere(steps == -1)
        for (across, first), (_, last) in zip(starts.tolist(), ends.tolist(), strict=True):
            at = (first, across, last, across)
            lines.append((at[1], at[0], at[3], at[2]) if turned else at)
    return lines
