"""What a search in a document has found: the hits in reading order, marked on their pages."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from medviewer.dicom.pdf import Box

EVERY, CHOSEN = QColor(255, 213, 0, 100), QColor(255, 120, 0, 150)
MARGIN = 1.0
"""Points that a mark is larger than its letters on each side."""


@dataclass
class FoundWords:
    """Hits as page and boxes; ``chosen`` is the one that is read, -1 for none.

    ``pages`` are those that were searched so far, ``has_text`` is True once one had letters.
    """

    hits: list[tuple[int, tuple[Box, ...]]] = field(default_factory=list)
    chosen: int = -1
    pages: int = 0
    has_text: bool = False

    def step(self, by: int) -> None:
        """Choose the next hit (1) or the one before (-1); after the last comes the first."""
        if self.hits:
            self.chosen = (max(self.chosen, -1 if by > 0 else 0) + by) % len(self.hits)

    def choose_from(self, page: int, whole: bool) -> None:
        """Choose the first hit on ``page`` or behind it; of a ``whole`` search else the first."""
        behind = (number for number, (where, _) in enumerate(self.hits) if where >= page)
        self.chosen = next(behind, 0 if whole and self.hits else -1)

    def place(self) -> tuple[int, Box] | None:
        """The page of the chosen hit, and its first line there."""
        if not 0 <= self.chosen < len(self.hits):
            return None
        page, boxes = self.hits[self.chosen]
        return (page, boxes[0]) if boxes else None

    def paint(self, painter: QPainter, page: int, area: QRectF, scale: float) -> None:
        """Mark the hits on ``page``, which is seen in ``area`` at ``scale`` pixels a point."""
        painter.setPen(Qt.PenStyle.NoPen)
        for number, (where, boxes) in enumerate(self.hits):
            if where != page:
                continue
            for left, top, right, bottom in boxes:
                mark = QRectF(left, top, right - left, bottom - top)
                mark.adjust(-MARGIN, -MARGIN, MARGIN, MARGIN)
                corner = area.topLeft() + mark.topLeft() * scale
                painter.fillRect(
                    QRectF(corner, mark.size() * scale), CHOSEN if number == self.chosen else EVERY
                )
