"""What the reader must know about a picture, in a band above it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy

WARNINGS_SHOWN = 2
MOST_OF_THE_HEIGHT = 0.2
"""The share of a viewport that sentences may take; where they need more they are cut."""
PADDING = (10, 5)


class WarningBanner(QLabel):
    """The first warnings as whole sentences, or in a line each where the viewport is small.

    The tool tip has all of them. Without one the band is not there.
    """

    def __init__(self) -> None:
        super().__init__()
        self._warnings: tuple[str, ...] = ()
        self._room = QSize()
        self.setProperty("role", "banner")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.hide()

    def show_warnings(self, warnings: Sequence[str]) -> None:
        """Show these sentences from now on."""
        self._warnings = tuple(warnings)
        text = "\n".join(warnings)
        self.setToolTip(text)
        self.setAccessibleName(text)
        self._fit()
        self.setVisible(bool(warnings))

    def fit(self, room: QSize) -> None:
        """Take no more than is due in a viewport of this size."""
        self._room = room
        self._fit()

    def _fit(self) -> None:
        whole = "\n".join("".join(line) for line in self._lines())
        width = self._room.width() - 2 * PADDING[0]
        box = QRect(0, 0, width, 1 << 16)
        needed = self.fontMetrics().boundingRect(box, Qt.TextFlag.TextWordWrap, whole).height()
        fits = needed + 2 * PADDING[1] <= MOST_OF_THE_HEIGHT * self._room.height()
        self.setWordWrap(fits)
        self.setText(whole if fits else "\n".join(self._cut(*line) for line in self._lines()))

    def _lines(self) -> Iterator[tuple[str, str]]:
        """Each warning that is shown, and what stands behind it, uncut."""
        more = len(self._warnings) - WARNINGS_SHOWN
        for number, warning in enumerate(self._warnings[:WARNINGS_SHOWN], 1):
            last = number == WARNINGS_SHOWN and more > 0
            yield warning, " " + self.tr("(%n more)", "", more) if last else ""

    def _cut(self, warning: str, behind: str) -> str:
        """As much of a warning as there is room for in one line."""
        metrics = self.fontMetrics()
        width = self._room.width() - 2 * PADDING[0] - metrics.horizontalAdvance(behind)
        return metrics.elidedText(warning, Qt.TextElideMode.ElideRight, width) + behind
