"""Three cards for the first start: open, read, let the models look."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from medviewer.ui.commands.actions import NATIVE, Actions
from medviewer.ui.commands.command_table import plain_text
from medviewer.ui.commands.icons import icon
from medviewer.ui.fitting import fit
from medviewer.ui.panels import Scrolled

SIZE = (520, 330)
ICON_SIZE = 56


class FirstSteps(QDialog):
    """The cards one after the other; Esc closes them once they are seen.

    Pressed before that it was not meant for them.
    """

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("First steps"))
        fit(self, *SIZE)
        self._actions, self._seen = actions, False
        self.cards = QStackedWidget()
        for name, title, text in self._texts():
            self.cards.addWidget(_card(name, title, text))
        self.place = QLabel()
        self.place.setProperty("role", "quiet")
        self.back = QPushButton(self.tr("Back"))
        self.next = QPushButton()
        self.next.setDefault(True)
        row = QHBoxLayout()
        row.addWidget(self.place)
        row.addStretch(1)
        row.addWidget(self.back)
        row.addWidget(self.next)
        layout = QVBoxLayout(self)
        layout.addWidget(Scrolled(self.cards), 1)
        layout.addLayout(row)
        self.back.clicked.connect(lambda: self._show(self.cards.currentIndex() - 1))
        self.next.clicked.connect(lambda: self._show(self.cards.currentIndex() + 1))
        self._show(0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """They are seen from now on."""
        self._seen = True
        super().paintEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes them, once the reader can know that they are there."""
        if self._seen:
            super().keyPressEvent(event)

    def _texts(self) -> tuple[tuple[str, str, str], ...]:
        """Icon, title and words of each card, with the keys that are in force."""
        tr, keys = self.tr, self._keys
        return (
            (
                "folder",
                tr("Open"),
                tr(
                    "Drop a folder, a file, a DICOMDIR or a ZIP on the window, or press {}. "
                    "What was opened before is found again in the library, beside the series. "
                    "Your files are never changed."
                ).format(keys("open_folder")),
            ),
            (
                "window",
                tr("Read"),
                tr(
                    "The wheel goes through the slices, a left drag changes the grey levels, a "
                    "right drag zooms. The keys 1 to 9 choose a window. {} finds every command by "
                    "its words, {} lists all keys."
                ).format(keys("palette"), keys("keyboard")),
            ),
            (
                "findings",
                tr("A second opinion"),
                tr(
                    "The model looks at what it was made for, and says why it refuses the rest. "
                    "What it found is drawn and listed: {} goes to the next one. “Nothing found” "
                    "does not mean that there is nothing. Research use only – not for diagnosis."
                ).format(keys("next_finding")),
            ),
        )

    def _keys(self, name: str) -> str:
        """A command's key, or its words where it has none."""
        action = self._actions[name]
        return action.shortcut().toString(NATIVE) or plain_text(action.text())

    def _show(self, place: int) -> None:
        count = self.cards.count()
        if place == count:
            self.accept()
            return
        self.cards.setCurrentIndex(place)
        self.place.setText(self.tr("{} of {}").format(place + 1, count))
        self.back.setEnabled(place > 0)
        self.next.setText(self.tr("Start") if place == count - 1 else self.tr("Next"))


def _card(name: str, title: str, text: str) -> QWidget:
    card = QWidget()
    picture = QLabel()
    picture.setPixmap(icon(name).pixmap(ICON_SIZE, ICON_SIZE))
    heading = QLabel(title)
    font = heading.font()
    font.setPointSizeF(font.pointSizeF() * 1.5)
    font.setBold(True)
    heading.setFont(font)
    words = QLabel(text)
    words.setWordWrap(True)
    layout = QVBoxLayout(card)
    layout.setSpacing(14)
    layout.addWidget(picture, 0, Qt.AlignmentFlag.AlignLeft)
    layout.addWidget(heading)
    layout.addWidget(words)
    layout.addStretch(1)
    return card
