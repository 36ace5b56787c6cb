"""A finding drawn on its slice, as a picture file for people without a viewer."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from medviewer import paths
from medviewer.errors import MedviewerError
from medviewer.findings.finding import Finding, Provenance
from medviewer.findings.line_breaks import broken
from medviewer.findings.reading.overruled import size_source
from medviewer.findings.words import ALTHOUGH_REFUSED, LABEL, in_words
from medviewer.message import Message
from medviewer.safe_write import whole

OUTLINE = (255, 176, 0)
TEXT = (255, 255, 255)
LINE_HEIGHT = 20
"""Of a line of text below the picture, in pixels."""

MARGIN = 6
SIDE_SIZE = 18
"""Of the letters of the patient's sides, in pixels."""
SMALLEST_SIDE = 512
NARROWEST = 240
"""Columns that the text has at least."""

FIRST_CHINESE = "\u2e80"


def draw_findings(
    frame: NDArray[np.uint8],
    findings: list[Finding],
    provenance: Provenance,
    aspect: float = 1.0,
    overruled: Collection[str] = (),
    *,
    sides: tuple[str, str] = ("", ""),
    refused: bool = False,
    reader: Callable[[Finding], str] = lambda _: "",
) -> Image.Image:
    """Draw the outlines of ``findings`` on ``frame`` and say below it what they are.

    Parameters
    ----------
    frame
        The slice as shown: uint8 ``[row, column]`` or ``[row, column, 3]``.
    findings
        All of this slice, in image coordinates of ``frame``.
    aspect
        Height of a pixel divided by its width (``calibration.aspect_of``).
    overruled
        The images (UIDs) that the reader calibrated otherwise than their files.
    sides
        The letters of the patient's sides at the left and the top edge (``geometry.sides_of``).
    refused
        The reader ran the model although its gate had refused the series.
    reader
        What the reader made of a finding; nothing where that is empty.

    Returns
    -------
    PIL.Image.Image
        RGB, enlarged by a whole factor to at least 512 pixels and stretched where pixels are not
        square, with lines of text below: one for each finding, what found it, and the label.
    """
    said = [in_words(each, size_source(overruled, each), reader(each)) for each in findings]
    return _with_strip(outlined(frame, findings, aspect, sides), said, provenance, refused)


def outlined(
    frame: NDArray[np.uint8],
    findings: Sequence[Finding],
    aspect: float = 1.0,
    sides: tuple[str, str] = ("", ""),
) -> Image.Image:
    """As ``draw_findings``, without the strip of text."""
    rows, columns = frame.shape[:2]
    factor = max(1, -(-SMALLEST_SIDE // max(rows, columns)))
    picture = Image.fromarray(np.repeat(np.repeat(frame, factor, 0), factor, 1)).convert("RGB")
    across, down = factor * max(1.0, 1 / aspect), factor * max(1.0, aspect)
    if aspect != 1:  # nothing is made smaller
        picture = picture.resize((round(columns * across), round(rows * down)))
    drawing = ImageDraw.Draw(picture)
    for finding in findings:
        points = [(x * across, y * down) for x, y in (finding.outline or _corners(finding))]
        drawing.line([*points, points[0]], fill=OUTLINE, width=2)
    _letter(drawing, sides[0], (MARGIN, picture.height / 2), "lm")
    _letter(drawing, sides[1], (picture.width / 2, MARGIN), "mt")
    return picture


def _letter(
    drawing: ImageDraw.ImageDraw, letter: str, at: tuple[float, float], anchor: str
) -> None:
    """A side of the patient, legible on black and on white."""
    font = _font(_file_for(letter), SIDE_SIZE)
    drawing.text(at, letter, TEXT, font, anchor, stroke_width=2, stroke_fill=(0, 0, 0))


def _corners(finding: Finding) -> tuple[tuple[float, float], ...]:
    x0, y0, x1, y1 = finding.box
    return ((x0, y0), (x1, y0), (x1, y1), (x0, y1))


def _with_strip(
    picture: Image.Image, said: Sequence[str], provenance: Provenance, refused: bool
) -> Image.Image:
    return with_lines(picture, origin_lines(provenance, refused), said)


def origin_lines(provenance: Provenance, refused: bool) -> list[str]:
    """What made findings, that the gate had refused the series where it had, and the label."""
    origin = (
        f"{provenance.model} {provenance.version} ({provenance.sha256[:16]}), "
        f"{provenance.started[:16].replace('T', ' ')} UTC"
    )
    return [origin, *([ALTHOUGH_REFUSED] if refused else []), LABEL]


def with_lines(picture: Image.Image, lines: Sequence[str], said: Sequence[str] = ()) -> Image.Image:
    """``picture`` with text below: the findings that ``said`` names, then ``lines``, smaller.

    Lines are broken at the picture's width; one of few columns gets black beside it for them.
    """
    width = max(picture.width, NARROWEST)
    every = [
        (line, font, colour)
        for texts, size, colour in ((said, 12, OUTLINE), (lines, 10, TEXT))
        for words in texts
        for font in [_font(_file_for(words), size)]
        for line in broken(words, width - 2 * MARGIN, font.getlength)
    ]
    whole = Image.new("RGB", (width, picture.height + LINE_HEIGHT * len(every) + MARGIN))
    whole.paste(picture, (0, 0))
    drawing = ImageDraw.Draw(whole)
    for number, (words, letters, colour) in enumerate(every):
        top = picture.height + MARGIN + LINE_HEIGHT * number
        drawing.text((MARGIN, top), words, fill=colour, font=letters)
    return whole


def _file_for(words: str) -> str:
    """The font that has the letters of ``words``: Chinese, Japanese and Korean are in one alone."""
    return (
        "wqy-microhei.ttc" if any(letter >= FIRST_CHINESE for letter in words) else "DejaVuSans.ttf"
    )


@cache
def _font(file: str, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(paths.resources() / "fonts" / file, size)


def save_picture(picture: Image.Image, path: Path) -> None:
    """Write ``picture`` as PNG.

    Raises
    ------
    MedviewerError
        When the file cannot be written.
    """
    try:
        with whole(path) as fresh:
            picture.save(fresh, format="PNG")
    except OSError as error:
        raise MedviewerError(
            Message("{} cannot be written: {}.", path, error),
            Message("Choose another folder, or free space on the disk."),
        ) from error
