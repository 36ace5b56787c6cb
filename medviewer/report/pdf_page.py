"""Pages of a report with a cursor that runs down them, and on to the next one.

ReportLab's canvas counts in points (1/72 inch) from the lower left corner.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from reportlab.lib.pagesizes import A4

from medviewer.findings.words import LABEL
from medviewer.report.pdf_text import FONT, draw, split, width_of

WIDTH, HEIGHT = A4
MARGIN = 42.0
INNER = WIDTH - 2 * MARGIN
GREY, BLACK, RED = (0.42, 0.42, 0.42), (0.0, 0.0, 0.0), (0.70, 0.10, 0.10)
FOOT = 34.0
LEADING = 1.35
"""From line to line, in sizes of the letters."""


class Page:
    """The canvas with a cursor: ``y`` is where the next thing begins, ``floor`` where none may.

    Parameters
    ----------
    whose
        The patient and the study, at the head of every page but the first.
    """

    def __init__(self, canvas: Any, whose: str) -> None:
        self.canvas, self._whose, self._number = canvas, whose, 1
        self.y: float = HEIGHT - MARGIN
        self.floor: float = MARGIN + FOOT
        self._label()

    @property
    def room(self) -> float:
        """Points between the cursor and the floor."""
        return self.y - self.floor

    def keep_free(self, height: float) -> None:
        """Keep ``height`` points above the foot for what comes last."""
        self.floor = MARGIN + height

    def to_foot(self) -> None:
        """Go on where ``keep_free`` has kept the room."""
        self.y = self.floor
        self.floor = MARGIN - 10

    def need(self, height: float) -> None:
        """Go on to the next page where ``height`` points do not fit this one."""
        if self.room < height:
            self._turn()

    def write(
        self, text: str, size: float = 9.0, colour: tuple[float, float, float] = BLACK
    ) -> None:
        """A paragraph over the whole width; it goes on to the next page where it must."""
        for line in split(text, size, INNER):
            self.need(size * LEADING)
            self.canvas.setFillColorRGB(*colour)
            self.y -= size * LEADING
            draw(self.canvas, MARGIN, self.y, line, size)

    def heading(self, text: str, below: float = 0.0) -> None:
        """A small grey heading over a line, on one page with ``below`` points of what follows."""
        self.need(12 + 8 * LEADING + below)
        self.y -= 7
        self.write(text, 8.0, GREY)
        self.canvas.setStrokeColorRGB(0.8, 0.8, 0.8)
        self.canvas.setLineWidth(0.5)
        self.canvas.line(MARGIN, self.y - 3, WIDTH - MARGIN, self.y - 3)
        self.y -= 5

    def cell(self, text: str, x: float, width: float, size: float = 8.0) -> None:
        """Text in one line at ``x``, cut where it does not fit ``width``."""
        if width_of(text, size) > width:
            while text and width_of(text + "…", size) > width:
                text = text[:-1]
            text += "…"
        draw(self.canvas, x, self.y, text, size)

    def _turn(self) -> None:
        self.canvas.setFillColorRGB(*GREY)
        draw(self.canvas, MARGIN, self.floor - 12, f"Continued on page {self._number + 1}", 8)
        self.canvas.showPage()
        self._number += 1
        self.y = HEIGHT - MARGIN
        self._label()
        self.write(f"{self._whose} · page {self._number}", 8, GREY)

    def _label(self) -> None:
        self.canvas.setFillColorRGB(*RED)
        self.canvas.setFont(FONT, 9)
        for y in (HEIGHT - 26, 24):
            self.canvas.drawCentredString(WIDTH / 2, y, LABEL)


def height_of(lines: Iterable[str], size: float) -> float:
    """How high paragraphs are, in points."""
    return sum(len(split(line, size, INNER)) for line in lines) * size * LEADING
