"""How the texts of the corners are broken into lines that their room holds."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF, QPainter

from medviewer.ui.picture.painting.corner_text import Corners

MARGIN = 10.0
NARROW_MARGIN = 3.0
_BREAKS = re.compile(r"(?<=,) |(?<=\d) (?=L -?\d)")  # of "registered: doubtful, 3 mm", "W 400 L 40"
_WORDS = re.compile(r"(?<!\d) ")  # a number keeps its unit
_SYLLABLES = re.compile(r"(?<=[-_/.])(?=.)")  # of "BRAIN-PROGRESSION-02" the end says who it is
_LEVELS = ((_BREAKS, " "), (_WORDS, " "), (_SYLLABLES, ""))


def broken(corners: Corners, painter: QPainter, area: QRectF) -> Corners:
    """The corner texts with lines that are too long for half of the width broken in two.

    They break where two blanks part two things, so that no number loses its unit; what is too
    long by itself breaks after a comma, and a window between its width and its level, and titles
    at a blank: of "T1 SE +C POST" the end tells which visit it is. Where half
    of the width holds no date, all texts stand at the left over the whole width, and titles
    break at every blank.
    """
    metrics, width = QFontMetricsF(painter.font()), half_width(area)

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
    return half_width(area) < metrics.horizontalAdvance("0000-00-00")


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


def half_width(area: QRectF) -> float:
    """The width that is for one corner's text, in screen pixels."""
    return area.width() / 2 - 3 * MARGIN
