"""Text of any script on a page: two fonts, of which the file holds the letters that it shows.

DejaVu Sans has Latin, Greek, Cyrillic, Hebrew, Arabic and more, WenQuanYi Micro Hei Chinese,
Japanese and Korean. ReportLab draws a string in one font, from left to right and a picture a
letter, so strings are drawn in runs, and what is written from the right is put in the order in
which it is seen (Unicode Standard Annex 9), Arabic letters in the form that they have beside
their neighbours.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import Any
from unicodedata import bidirectional

from arabic_reshaper import ArabicReshaper
from bidi import get_display
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from medviewer.findings.line_breaks import broken
from medviewer.paths import resources

FONT = "DejaVuSans"
FONTS = {FONT: "DejaVuSans.ttf", "WenQuanYiMicroHei": "wqy-microhei.ttc"}
"""By the name in the PDF file; the first that has a letter draws it."""
UNKNOWN = "□"
_FROM_THE_RIGHT = ("R", "AL")
_SHAPER = ArabicReshaper({"ARABIC LIGATURE ALLAH": False})
"""Without the one picture of a whole word, which DejaVu Sans has not."""


def use_fonts() -> None:
    """Make the fonts known to ReportLab; they are read once."""
    for name, file in FONTS.items():
        if name not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(TTFont(name, resources() / "fonts" / file))


def runs(text: str) -> Iterator[tuple[str, str]]:
    """A line of ``text`` cut where the font changes: the font's name and the letters as seen."""
    for name, letters in groupby(drawable(as_seen(text)), _font_of):
        yield name, "".join(letters)


def as_seen(line: str) -> str:
    """The letters of a line from left to right; the line itself where all are written so."""
    if not any(bidirectional(letter) in _FROM_THE_RIGHT for letter in line):
        return line
    return str(get_display(_SHAPER.reshape(line)))


def drawable(text: str) -> str:
    """``text`` with a box for every character that no font has a picture of."""
    return "".join(each if each == "\n" or _has(each) else UNKNOWN for each in text)


def width_of(text: str, size: float) -> float:
    """How long ``text`` is in points."""
    return sum(float(pdfmetrics.stringWidth(part, name, size)) for name, part in runs(text))


def draw(canvas: Any, x: float, y: float, text: str, size: float) -> None:
    """Draw one line that begins at (``x``, ``y``), in the canvas's fill colour."""
    for name, part in runs(text):
        canvas.setFont(name, size)
        canvas.drawString(x, y, part)
        x += pdfmetrics.stringWidth(part, name, size)


def split(text: str, size: float, width: float) -> list[str]:
    """The lines of ``text`` in ``width`` points; a word that is longer than a line is cut."""
    return broken(text, width, lambda part: width_of(part, size))


def _has(letter: str) -> bool:
    return any(ord(letter) in pdfmetrics.getFont(name).face.charToGlyph for name in FONTS)


def _font_of(letter: str) -> str:
    """The first font with that letter; the first one of all for what none has."""
    known = (name for name in FONTS if ord(letter) in pdfmetrics.getFont(name).face.charToGlyph)
    return next(known, FONT)
