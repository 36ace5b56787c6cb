"""The texts of the history panel: they break, and can be chosen and copied."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLabel, QWidget

BREAK = "\u200b"
"""A place where a line may end, as wide as nothing."""
SOFT_HYPHEN = "\u00ad"
"""A place where a translation lets a long word be broken."""
TOGETHER = "\u00a0%"
"""A per cent sign that goes to the next line with its number alone."""
MOST_LETTERS = 16
"""So many of a word stay together where it is longer than a line can be."""
_LONG = re.compile(rf"\S{{{2 * MOST_LETTERS},}}")


class TextLabel(QLabel):
    """A text that wraps, also inside a word without a blank, and is copied as it was.

    Ctrl+C is left to the panel around it while no part of the text is chosen.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def setText(self, text: str) -> None:
        """Show a text."""
        super().setText(breakable(kept_together(text)))

    def text(self) -> str:
        """The text, as it was given."""
        return super().text().replace(BREAK, "").replace(TOGETHER, " %")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy what is chosen."""
        if not event.matches(QKeySequence.StandardKey.Copy):
            super().keyPressEvent(event)
        elif self.hasSelectedText():
            chosen = self.selectedText().replace("\u2029", "\n")
            QGuiApplication.clipboard().setText(without_breaks(chosen))
        else:
            event.ignore()


def without_breaks(text: str) -> str:
    """A text without what only lets its words break, or not, on the screen."""
    return text.replace(BREAK, "").replace(SOFT_HYPHEN, "").replace(TOGETHER, " %")


def kept_together(text: str) -> str:
    """A text in which no line ends between a number and its per cent sign."""
    return text.replace(" %", TOGETHER)


def breakable(text: str) -> str:
    """A text whose long words may be broken: an ID of 64 letters makes no panel wide."""

    def broken(match: re.Match[str]) -> str:
        word = match[0]
        return BREAK.join(
            word[start : start + MOST_LETTERS] for start in range(0, len(word), MOST_LETTERS)
        )

    return _LONG.sub(broken, text)


def text_label(name: str) -> TextLabel:
    """A label whose text wraps and can be copied; ``name`` is for screen readers."""
    label = TextLabel()
    label.setAccessibleName(name)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label
