"""A line to look for words in a document: what to find, next and previous, how many there are."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from medviewer.ui.documents.found_words import FoundWords
from medviewer.ui.documents.keys import LAST, NEXT
from medviewer.ui.translation import tr

PAUSE_MS = 250
"""After a letter, until the words are looked for."""


class FindBar(QWidget):
    """``asked`` carries words to find ("" for none), ``stepped`` 1 for the next hit, -1 back."""

    asked = Signal(str)
    stepped = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words, self.told = QLineEdit(), QLabel()
        self.words.setPlaceholderText(self.tr("Find in the document"))
        self.words.setAccessibleName(self.tr("Find in the document"))
        self.words.setClearButtonEnabled(True)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self._sought = ""
        self.words.textChanged.connect(lambda _: self._pause.start())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.words, 1)
        for (words, key), by in ((LAST, -1), (NEXT, 1)):
            row.addWidget(self._button(tr(words), key, by))
        row.addWidget(self.told)

    def _button(self, words: str, key: str, by: int) -> QPushButton:
        shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
        button = QPushButton("▲" if by < 0 else "▼")
        button.setAccessibleName(words)
        button.setToolTip(f"{words}  ({shown})")
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.step(by))
        return button

    def open(self) -> None:
        """Take the keys; what was looked for before is there to be typed over."""
        self.show()
        self.words.setFocus()
        self.words.selectAll()
        self._ask()

    def step(self, by: int) -> None:
        """Go to the next hit or the one before; words that are new are looked for first."""
        if not self.isEnabled():
            return
        if self._pause.isActive() or self.words.text().strip() != self._sought:
            self._ask()
        elif self._sought:
            self.stepped.emit(by)
        else:
            self.open()

    def tell(self, found: FoundWords, count: int) -> None:
        """Say which hit of how many is read; ``count`` is the number of the pages."""
        done = found.pages >= count
        if not self._sought:
            words = ""
        elif found.hits:
            words = self.tr("{} of {}").format(found.chosen + 1, len(found.hits))
            words += "" if done else "…"
        elif not done:
            words = self.tr("Searching page {} of {}…").format(found.pages + 1, count)
        elif found.has_text:
            words = self.tr("Not found.")
        else:
            words = self.tr("The pages have no text that could be searched; they may be pictures.")
        self.told.setText(words)

    def _ask(self) -> None:
        self._pause.stop()
        words = self.words.text().strip()
        if words != self._sought:
            self._sought = words
            self.asked.emit(words)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is looked for any more."""
        super().hideEvent(event)
        if event.spontaneous():  # the window is minimised
            return
        self._pause.stop()
        self._sought = ""
        self.asked.emit("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return goes on, with Shift back; Escape takes the line away, not the window."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.step(-1 if back else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)
