"""Draws the texts over the picture: corners, edge letters, scale bar; long lines are broken."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPen

from medviewer.ui.picture.painting.corner_text import Corners
from medviewer.ui.picture.painting.edges import EdgeLetters
from medviewer.ui.theme import TEXT
from medviewer.ui.translation import figure

WIDE = 640.0  # screen pixels that hold two corner texts and the scale bar side by side
MARGIN = 10.0
NARROW_MARGIN = 3.0
_BREAKS = re.compile(r"(?<=,) |(?<=\d) (?=L -?\d)")  # of "registered: doubtful, 3 mm", "W 400 L 40"
_WORDS = re.compile(r"(?<!\d) ")  # a number keeps its unit
_SYLLABLES = re.compile(r"(?<=[-_/.])(?=.)")  # of "BRAIN-PROGRESSION-02" the end says who it is
_LEVELS = ((_BREAKS, " "), (_WORDS, " "), (_SYLLABLES, ""))
_AROUND = tuple((x, y) for x in (-1, 0, 1) for y in (-1, 0, 1) if (x, y) != (0, 0))
LETTER_COLOUR = "#ffd479"


def draw_text(
    painter: QPainter, place: QRectF, align: tuple[float, float], text: str, colour: str = TEXT
) -> None:
    """Draw lines of text with a dark rim, legible on any grey.

    ``align``: across and down, 0 at the left and the top of ``place``, 1 at the right and the
    bottom. (Qt's flags cost more to combine in Python than the text costs to draw.)
    """
    font, ratio = painter.font(), painter.device().devicePixelRatioF()
    words = font.toString()
    lines = [_rimmed(line, colour, words, ratio) for line in text.split("\n")]
    height = QFontMetricsF(font).lineSpacing()
    across, down = align
    top = place.top() + down * (place.height() - height * len(lines))
    for number, line in enumerate(lines):
        width = line.width() / ratio - 2
        left = place.left() + across * (place.width() - width)
        corner = (round(left) - 1, round(top + number * height) - 1)
        painter.drawImage(QPointF(*corner), line)


@lru_cache(maxsize=512)
def _rimmed(text: str, colour: str, font_words: str, ratio: float) -> QImage:
    """One line of text with its rim, one pixel wider on every side: most lines stay as they are."""
    font = QFont()
    font.fromString(font_words)
    metrics = QFontMetricsF(font)
    size = (metrics.horizontalAdvance(text) + 2, metrics.height() + 2)
    image = QImage(
        math.ceil(size[0] * ratio),
        math.ceil(size[1] * ratio),
        QImage.Format.Format_ARGB32_Premultiplied,
    )
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        painter.setFont(font)
        base = QPointF(1, 1 + metrics.ascent())
        painter.setPen(QColor("black"))
        for across, down in _AROUND:
            painter.drawText(base + QPointF(across, down), text)
        painter.setPen(QColor(colour))
        painter.drawText(base, text)
    return image


def broken(corners: Corners, painter: QPainter, area: QRectF) -> Corners:
    """The corner texts with lines that are too long for half of the width broken in two.

    They break where two blanks part two things, so that no number loses its unit; what is too
    long by itself breaks after a comma, and a window between its width and its level, and titles
    at a blank: of "T1 SE +C POST" the end tells which visit it is. Where half
    of the width holds no date, all texts stand at the left over the whole width, and titles
    break at every blank.
    """
    metrics, width = QFontMetricsF(painter.font()), _half(area)

    def things(lines: Iterable[str]) -> tuple[str, ...]:
        parts = (_things(line, metrics, width) for line in lines)
        return tuple(piece for each in parts for piece in _filled(each, "  ", metrics, width))

    if not is_narrow(metrics, area):
        return Corners(
            things(corners.top_left),
            things(corners.top_right),
            things(corners.bottom_left),
            things(corners.bottom_right),
        )
    width = area.width() - 2 * NARROW_MARGIN
    titles = (line.split() for line in (*corners.top_left, *corners.top_right))
    top = (piece for words in titles for piece in _filled(words, " ", metrics, width))
    return Corners(tuple(top), (), things((*corners.bottom_left, *corners.bottom_right)), ())


def is_narrow(metrics: QFontMetricsF, area: QRectF) -> bool:
    """True where a corner of its own has no room for a date."""
    return _half(area) < metrics.horizontalAdvance("0000-00-00")


def _things(line: str, metrics: QFontMetricsF, width: float) -> Iterator[str]:
    """What two blanks part in a line; what is too long by itself in its parts."""
    for thing in line.split("  "):
        yield from _parts(thing, _LEVELS, metrics, width)


def _parts(
    text: str, levels: Sequence[tuple[re.Pattern[str], str]], metrics: QFontMetricsF, width: float
) -> Iterator[str]:
    """A text that is wider than ``width`` in parts, in ever smaller ones where it must be."""
    if not levels or metrics.horizontalAdvance(text) <= width:
        yield text
        return
    (breaks, joint), *finer = levels
    parts = (each for part in breaks.split(text) for each in _parts(part, finer, metrics, width))
    yield from _filled(parts, joint, metrics, width)


def _filled(
    parts: Iterable[str], joint: str, metrics: QFontMetricsF, width: float
) -> Iterator[str]:
    """Lines of as many parts as a width holds, and at least one."""
    told = ""
    for part in parts:
        longer = f"{told}{joint}{part}" if told else part
        if told and metrics.horizontalAdvance(longer) > width:
            yield told
            longer = part
        told = longer
    yield told


def _half(area: QRectF) -> float:
    """The width that is for one corner's text."""
    return area.width() / 2 - 3 * MARGIN


def draw_corners(painter: QPainter, corners: Corners, area: QRectF) -> None:
    """Draw the four corner texts inside ``area``, each cut to its half of the width.

    In a narrow viewport those of ``broken`` go from side to side, between the letters of the upper
    and the lower edge; each group has at most a third of the height between these.
    """
    metrics = QFontMetricsF(painter.font())
    half = _half(area)
    inside = area.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
    if is_narrow(metrics, area):
        line, half = metrics.height(), area.width() - 2 * NARROW_MARGIN
        inside = area.adjusted(NARROW_MARGIN, MARGIN + line, -NARROW_MARGIN, -MARGIN - line)
        most = max(1, int(inside.height() / 3 / line))
        below = (*corners.bottom_left, *corners.bottom_right)[:most]
        corners = Corners((*corners.top_left, *corners.top_right)[:most], (), below, ())
    for lines, align in (
        (corners.top_left, (0.0, 0.0)),
        (corners.top_right, (1.0, 0.0)),
        (corners.bottom_left, (0.0, 1.0)),
        (corners.bottom_right, (1.0, 1.0)),
    ):
        if lines:
            elide = Qt.TextElideMode.ElideRight
            text = "\n".join(metrics.elidedText(line, elide, half) for line in lines)
            draw_text(painter, inside, align, text)


def draw_letters(painter: QPainter, letters: EdgeLetters, area: QRectF) -> None:
    """Draw the orientation letters in the middle of each edge."""
    inside = area.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
    for letter, align in (
        (letters.left, (0.0, 0.5)),
        (letters.right, (1.0, 0.5)),
        (letters.top, (0.5, 0.0)),
        (letters.bottom, (0.5, 1.0)),
    ):
        draw_text(painter, inside, align, letter, LETTER_COLOUR)


def scale_bottom(
    painter: QPainter, corners: Corners, area: QRectF, taken: float, spare: int = 0
) -> float:
    """Where the scale bar lies: above the bottom edge's letter, in a narrow viewport also above the
    texts at the left and those at the right that would reach into it.

    ``taken`` is the width of the bar with what stands above it. ``spare`` lines are kept free at
    the left, so that the bar stays where it is when they come.
    """
    metrics = QFontMetricsF(painter.font())
    height = metrics.height()
    room = min((area.width() - taken) / 2 - 2 * MARGIN, _half(area))
    up = range(len(corners.bottom_right), 0, -1)
    reaching = (
        lines
        for lines, text in zip(up, corners.bottom_right, strict=True)
        if metrics.horizontalAdvance(text) > room
    )
    lines = max(len(corners.bottom_left) + spare, next(reaching, 0))
    above = 1.0 if area.width() >= WIDE else max(1.0, float(lines))
    return area.bottom() - MARGIN - (above + 0.6) * height


def scale_words(length_mm: float, source: str) -> str:
    """How long the scale bar is, and where its millimetres come from."""
    return figure(f"{length_mm:g} mm") + (f"  {source}" if source else "")


def draw_scale(painter: QPainter, words: str, length: float, area: QRectF, bottom: float) -> None:
    """Draw the scale bar at ``bottom``, ``length`` screen pixels long, with its ``scale_words``."""
    left = area.center().x() - length / 2
    for colour, width in (("#000000", 4.0), (TEXT, 2.0)):
        painter.setPen(QPen(QColor(colour), width))
        painter.drawLine(QPointF(left, bottom), QPointF(left + length, bottom))
        for end in (left, left + length):
            painter.drawLine(QPointF(end, bottom - 4), QPointF(end, bottom + 4))
    draw_scale_label(painter, words, area, bottom)


def draw_scale_label(painter: QPainter, text: str, area: QRectF, bottom: float) -> None:
    """Draw what stands above the scale bar at ``bottom``, or in its place."""
    height = QFontMetricsF(painter.font()).height()
    place = QRectF(area.left(), bottom - height - 6, area.width(), height)
    draw_text(painter, place, (0.5, 0.0), text)
