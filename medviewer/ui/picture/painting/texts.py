"""Draws the texts over the picture: corners, edge letters, scale bar."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPen

from medviewer.image.measuring.calibration import PixelSize
from medviewer.ui.picture.painting.corner_lines import (
    MARGIN,
    NARROW_MARGIN,
    broken,
    half_width,
    is_narrow,
)
from medviewer.ui.picture.painting.corner_text import Corners, corner_texts, spare_lines
from medviewer.ui.picture.painting.edges import EdgeLetters, edge_letters, scale_bar
from medviewer.ui.picture.viewport_model import ViewportModel
from medviewer.ui.theme import TEXT
from medviewer.ui.translation import figure, tr

WIDE = 640.0  # screen pixels that hold two corner texts and the scale bar side by side
_AROUND = tuple((x, y) for x in (-1, 0, 1) for y in (-1, 0, 1) if (x, y) != (0, 0))
LETTER_COLOUR = "#ffd479"
SCALE_END = 4.0  # screen pixels that the ends of the scale bar reach up and down
SMALL = (330, 220)  # narrower or lower viewports leave out what does not tell pictures apart


@dataclass(frozen=True)
class ScaleBar:
    """Where the scale bar lies and what stands above it, in screen pixels.

    ``length`` is 0 where no millimetres are known: the words stand alone. ``around`` holds both.
    """

    words: str
    length: float
    bottom: float
    around: QRectF


@dataclass(frozen=True)
class LaidTexts:
    """All texts of a viewport before they are drawn; ``scale`` is None in a small one."""

    font: QFont
    corners: Corners
    letters: EdgeLetters | None
    scale: ScaleBar | None


def laid_texts(
    painter: QPainter,
    model: ViewportModel,
    area: QRectF,
    size: PixelSize,
    ratio: float | None,
) -> LaidTexts | None:
    """All texts of a viewport over ``area``, in screen pixels; None while there is no slice.

    ``size`` is what a pixel of the slice is worth. ``ratio``: pixels of the device for each
    screen pixel; None on paper.
    """
    if model.here is None:
        return None
    small = area.width() < SMALL[0] or area.height() < SMALL[1]
    usual, font = painter.font(), painter.font()
    if small:
        font.setPointSizeF(font.pointSizeF() * 0.85)
    painter.setFont(font)
    corners = broken(corner_texts(model, ratio, small=small), painter, area)
    scale = None if small else _scale_bar(painter, model, area, size, corners)
    painter.setFont(usual)
    return LaidTexts(font, corners, edge_letters(model.here, model.placement), scale)


def _scale_bar(
    painter: QPainter, model: ViewportModel, area: QRectF, size: PixelSize, corners: Corners
) -> ScaleBar:
    words, length = tr("uncalibrated"), 0.0
    if size.column_mm is not None:
        length_mm, length = scale_bar(model.zoom / size.column_mm, area.height())
        words = scale_words(length_mm, size.label and tr(size.label))
    metrics = QFontMetricsF(painter.font())
    taken = max(length, metrics.horizontalAdvance(words))
    bottom = scale_bottom(painter, corners, area, taken, spare_lines(model))
    height = metrics.height() + 6 + SCALE_END
    top = bottom - metrics.height() - 6
    return ScaleBar(
        words, length, bottom, QRectF(area.center().x() - taken / 2, top, taken, height)
    )


def draw_texts(painter: QPainter, laid: LaidTexts, area: QRectF) -> None:
    """Draw all texts of a viewport over ``area``, in screen pixels."""
    painter.setFont(laid.font)
    draw_corners(painter, laid.corners, area)
    if laid.letters is not None:
        draw_letters(painter, laid.letters, area)
    scale = laid.scale
    if scale is not None and scale.length:
        draw_scale(painter, scale.words, scale.length, area, scale.bottom)
    elif scale is not None:
        draw_scale_label(painter, scale.words, area, scale.bottom)


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


def draw_corners(painter: QPainter, corners: Corners, area: QRectF) -> None:
    """Draw the four corner texts inside ``area``, each cut to its half of the width.

    In a narrow viewport those of ``broken`` go from side to side, between the letters of the upper
    and the lower edge; each group has at most a third of the height between these.
    """
    metrics = QFontMetricsF(painter.font())
    half = half_width(area)
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
    room = min((area.width() - taken) / 2 - 2 * MARGIN, half_width(area))
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
            painter.drawLine(QPointF(end, bottom - SCALE_END), QPointF(end, bottom + SCALE_END))
    draw_scale_label(painter, words, area, bottom)


def draw_scale_label(painter: QPainter, text: str, area: QRectF, bottom: float) -> None:
    """Draw what stands above the scale bar at ``bottom``, or in its place."""
    height = QFontMetricsF(painter.font()).height()
    place = QRectF(area.left(), bottom - height - 6, area.width(), height)
    draw_text(painter, place, (0.5, 0.0), text)
