"""Draws measurements over the picture, in screen pixels so that they stay crisp."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from medviewer.findings.finding import Point
from medviewer.findings.line_breaks import broken
from medviewer.findings.reading.lesion_volume import lesser_parts
from medviewer.findings.reading.measurement import Kind, Measurement
from medviewer.ui.colours import OWN_COLOUR
from medviewer.ui.measuring.captions import caption
from medviewer.ui.measuring.shapes.handles import handles, lines
from medviewer.ui.picture.painting.frame import transform_of
from medviewer.ui.picture.placement import Affine

CHOSEN_COLOUR = "#FFFFFF"
HALO = QColor(0, 0, 0, 170)
LINE_WIDTH, HALO_WIDTH = 1.6, 3.8
HANDLE = 4.0
CROSS = 6.0
ARROW_HEAD = 11.0
PADDING = 4.0
GAP = 10.0
NOTE_LETTERS = 44
"""About so many letters of a note stand in a line: sentences are read in columns."""


def draw_measurements(
    painter: QPainter,
    measurements: Iterable[Measurement],
    chosen: str,
    to_screen: Affine,
    area: QRectF,
    words: Callable[[Measurement], tuple[str, ...]] = caption,
    labels: Sequence[QRectF] = (),
) -> dict[str, QRectF]:
    """Draw measurements with their captions (``words``); the chosen one has handles.

    Captions keep clear of one another, of the other drawings and of ``labels`` that stand there.
    Of a lesion's parts on this image the largest has one, and the chosen one; the others' numbers
    are in the table: crumbs of a grown lesion would cover the picture with theirs.
    Returns where every caption stands, by the measurement's key.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    texts: dict[str, QRectF] = {}
    shown = tuple(measurements)
    rim = HALO_WIDTH / 2  # a level line has no height without it, and would be in nobody's way
    boxes = {one.key: box(one, to_screen).adjusted(-rim, -rim, rim, rim) for one in shown}
    lesser = lesser_parts(shown)
    for one in shown:
        is_chosen = one.key == chosen
        colour = QColor(CHOSEN_COLOUR if is_chosen else OWN_COLOUR)
        draw_shape(painter, one, colour, to_screen)
        if is_chosen:
            draw_handles(painter, [to_screen.apply(point) for point in handles(one)])
        if one.key in lesser and not is_chosen and one.text_offset is None:
            continue
        others = (around for key, around in boxes.items() if key != one.key)
        taken = [*labels, *texts.values(), *others]
        place = draw_caption(painter, one, words(one), colour, to_screen, area, taken)
        if place is not None:
            texts[one.key] = place
    return texts


def draw_shape(
    painter: QPainter, measurement: Measurement, colour: QColor, to_screen: Affine
) -> None:
    """Draw the lines of a measurement with a dark rim, legible on any grey."""
    strokes = _strokes(measurement, to_screen)
    for pen_colour, width in ((HALO, HALO_WIDTH), (colour, LINE_WIDTH)):
        pen = QPen(pen_colour, width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(strokes, pen)


def draw_handles(painter: QPainter, points: Iterable[Point]) -> None:
    """Draw the squares by which a measurement is taken hold of."""
    painter.setPen(QPen(QColor("black"), 1.0))
    painter.setBrush(QColor(CHOSEN_COLOUR))
    for x, y in points:
        painter.drawRect(QRectF(x - HANDLE, y - HANDLE, 2 * HANDLE, 2 * HANDLE))


def draw_caption(
    painter: QPainter,
    measurement: Measurement,
    texts: Sequence[str],
    colour: QColor,
    to_screen: Affine,
    area: QRectF,
    taken: Sequence[QRectF],
) -> QRectF | None:
    """Write ``texts`` beside the drawing, where the reader put them or where there is room.

    Lines that are longer than ``area`` is wide are broken, those of a note sooner. Of a region's
    numbers as many lines are written as a quarter of ``area`` is high: in a small viewport they
    would cover the picture.
    """
    if not texts:
        return None
    if measurement.kind.is_region:
        texts = texts[: max(int(area.height() / 4 / QFontMetricsF(painter.font()).height()), 1)]
    metrics = QFontMetricsF(painter.font())
    length, width = metrics.horizontalAdvance, area.width() - 2 * PADDING - 1
    if measurement.kind.is_note:
        width = min(width, NOTE_LETTERS * metrics.averageCharWidth())
    texts = [
        piece
        for text in texts
        for piece in (broken(text, width, length) if length(text) > width else [text])
    ]
    size = caption_size(painter, texts)
    place = caption_place(measurement, size, to_screen, area, taken)
    if measurement.text_offset is not None:
        _leader(painter, measurement, place, colour, to_screen)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(10, 12, 15, 190))
    painter.drawRoundedRect(place, 3, 3)
    painter.setPen(colour)
    inside = place.adjusted(PADDING, PADDING / 2, -PADDING, -PADDING / 2)
    painter.drawText(inside, Qt.AlignmentFlag.AlignLeft, "\n".join(texts))
    return place


def caption_size(painter: QPainter, texts: Sequence[str]) -> tuple[float, float]:
    """Width and height of a caption on the screen."""
    metrics = QFontMetricsF(painter.font())
    width = max(metrics.horizontalAdvance(text) for text in texts) + 2 * PADDING
    return width + 1, metrics.lineSpacing() * len(texts) + PADDING


def caption_place(
    measurement: Measurement,
    size: tuple[float, float],
    to_screen: Affine,
    area: QRectF,
    taken: Sequence[QRectF] = (),
) -> QRectF:
    """Where a caption stands: inside ``area``, off the drawing and off ``taken`` where it can.

    Where it cannot, it lies over as little of ``taken`` as it can.
    """
    points = [to_screen.apply(point) for point in measurement.points]
    if measurement.text_offset is not None:
        (x, y), (dx, dy) = measurement.points[0], measurement.text_offset
        return _within(QRectF(QPointF(*to_screen.apply((x + dx, y + dy))), QSizeF(*size)), area)
    if measurement.kind is Kind.TEXT:
        return _within(QRectF(QPointF(*points[0]), QSizeF(*size)), area)
    if measurement.kind in (Kind.RECTANGLE, Kind.ELLIPSE):
        points = [to_screen.apply(point) for point in _middles(measurement.points)]
    free = [place for place in _beside(points, size) if area.contains(place)]
    if not free:
        return _within(next(_beside(points, size)), area)
    return min(free, key=lambda place: _covered(place, taken))


def _middles(corners: Sequence[Point]) -> list[Point]:
    """Where an upright box, or the ellipse in it, is touched by its sides, turned or not."""
    xs, ys = [x for x, _ in corners], [y for _, y in corners]
    x, y = (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2
    return [(min(xs), y), (max(xs), y), (x, min(ys)), (x, max(ys))]


def _beside(points: Sequence[Point], size: tuple[float, float]) -> Iterator[QRectF]:
    """Places for a caption: to the right of the drawing, to the left, below, above; its corners."""
    xs, ys = [x for x, _ in points], [y for _, y in points]
    width, height = size
    first, last, highest, lowest = min(xs), max(xs), min(ys), max(ys)
    right = max(y for x, y in points if x == last) - height / 2
    left = max(y for x, y in points if x == first) - height / 2
    middle = (first + last - width) / 2
    yield QRectF(last + GAP, right, width, height)
    yield QRectF(first - GAP - width, left, width, height)
    yield QRectF(middle, lowest + GAP, width, height)
    yield QRectF(middle, highest - GAP - height, width, height)
    for left in (last + GAP, first - GAP - width):
        for top in (lowest + GAP, highest - GAP - height):
            yield QRectF(left, top, width, height)


def _covered(place: QRectF, taken: Iterable[QRectF]) -> float:
    """How much of what is there already a caption would lie over, in square pixels."""
    common = (place.intersected(other) for other in taken)
    return sum(each.width() * each.height() for each in common)


def _within(place: QRectF, area: QRectF) -> QRectF:
    """A caption's place moved into ``area``."""
    left = max(area.left(), min(place.left(), area.right() - place.width()))
    top = max(area.top(), min(place.top(), area.bottom() - place.height()))
    return QRectF(left, top, place.width(), place.height())


def box(measurement: Measurement, to_screen: Affine) -> QRectF:
    """The upright box around a drawing, in screen pixels."""
    corners = handles(measurement) or measurement.points
    return QPolygonF([QPointF(*to_screen.apply(point)) for point in corners]).boundingRect()


def _strokes(measurement: Measurement, to_screen: Affine) -> QPainterPath:
    """All lines of a measurement, in screen pixels."""
    kind, path = measurement.kind, QPainterPath()
    points = [QPointF(*to_screen.apply(point)) for point in measurement.points]
    if kind is Kind.POINT:
        _add_cross(path, points[0])
    elif kind is Kind.ARROW:
        _add_arrow(path, QLineF(points[0], points[-1]))
    elif kind in (Kind.RECTANGLE, Kind.ELLIPSE):  # upright in the image, not on the screen
        (x0, y0), (x1, y1) = measurement.points
        upright = QRectF(QPointF(x0, y0), QPointF(x1, y1)).normalized()
        shape = QPainterPath()
        if kind is Kind.RECTANGLE:
            shape.addRect(upright)
        else:
            shape.addEllipse(upright)
        path.addPath(transform_of(to_screen).map(shape))
    elif kind.is_region:
        path.addPolygon(QPolygonF(points))
        path.closeSubpath()
    elif kind is not Kind.TEXT:
        _add_lines(path, measurement, to_screen)
    return path


def _add_lines(path: QPainterPath, measurement: Measurement, to_screen: Affine) -> None:
    for start, end in lines(measurement):
        line = QLineF(QPointF(*to_screen.apply(start)), QPointF(*to_screen.apply(end)))
        _add_line(path, line)
        if measurement.kind in (Kind.LENGTH, Kind.BIDIRECTIONAL) and line.length() >= 1:
            _add_ends(path, line)


def _add_line(path: QPainterPath, line: QLineF) -> None:
    path.moveTo(line.p1())
    path.lineTo(line.p2())


def _add_ends(path: QPainterPath, line: QLineF) -> None:
    """Short strokes across both ends of a calliper."""
    across = line.normalVector().unitVector()
    half = QPointF(across.dx() * CROSS / 1.5, across.dy() * CROSS / 1.5)
    for end in (line.p1(), line.p2()):
        _add_line(path, QLineF(end - half, end + half))


def _add_cross(path: QPainterPath, point: QPointF) -> None:
    for arm in (QPointF(CROSS, 0), QPointF(0, CROSS)):
        _add_line(path, QLineF(point - arm, point + arm))


def _add_arrow(path: QPainterPath, line: QLineF) -> None:
    """A line with its head at its start."""
    _add_line(path, line)
    for turn in (-25.0, 25.0):
        barb = QLineF(line)
        barb.setLength(min(ARROW_HEAD, line.length()))
        barb.setAngle(line.angle() + turn)
        _add_line(path, barb)


def _leader(
    painter: QPainter, measurement: Measurement, place: QRectF, colour: QColor, to_screen: Affine
) -> None:
    """A dotted line from a caption that was moved to its drawing."""
    middle = place.center()
    points = [QPointF(*to_screen.apply(point)) for point in measurement.points]
    nearest = min(points, key=lambda point: QLineF(point, middle).length())
    painter.setPen(QPen(colour, 1.0, Qt.PenStyle.DotLine))
    painter.drawLine(QLineF(nearest, middle))
