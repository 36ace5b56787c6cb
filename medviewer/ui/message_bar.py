"""Messages that do not stand in the way: what failed, and what to do, until they are closed.

What only tells that something was done, or what to do first, goes by itself.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from medviewer.errors import MedviewerError
from medviewer.message import in_words
from medviewer.ui.translation import spoken, tr

SHOWN_AT_ONCE = 2
KEPT = 10
DONE_MS = 8000  # long enough to read two lines without haste


def words_for(error: Exception) -> str:
    """What failed in words; of a failure that nobody foresaw only its type."""
    if isinstance(error, MedviewerError):
        return spoken(in_words(error))
    words = tr("Something unexpected failed ({}). Details are in the log file.")
    return words.format(type(error).__name__)


class _Passing(QFrame):
    """A message that asks to go (``read``) when it was seen long enough.

    It stays while the mouse lies on it or the keyboard is in it.
    """

    read = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go)

    def showEvent(self, event: QShowEvent) -> None:
        """Count only the time that it is seen."""
        super().showEvent(event)
        self._timer.start(DONE_MS)

    def hideEvent(self, event: QHideEvent) -> None:
        """Begin anew when it is seen again."""
        super().hideEvent(event)
        self._timer.stop()

    def _go(self) -> None:
        focus = QApplication.focusWidget()
        if not self.underMouse() and not (focus and self.isAncestorOf(focus)):
            self.read.emit()


class MessageBar(QWidget):
    """A pile of messages, the newest at the bottom; only the two newest are seen.

    The others come back when those above them go. A screen reader hears each when it comes.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._messages: list[tuple[str, QFrame]] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(1)
        self.hide()

    def texts(self) -> list[str]:
        """The messages that are kept, oldest first; the last two are seen."""
        return [text for text, _ in self._messages]

    def has_errors(self) -> bool:
        """True while there is an error."""
        return any(frame.property("kind") == "error" for _, frame in self._messages)

    def show_error(self, error: Exception) -> None:
        """Show what failed, and the remedy where there is one."""
        self.show_message(words_for(error), "error")

    def show_message(self, text: str, kind: str = "info") -> None:
        """Show a message of ``kind`` "info", "warning" or "error"; not twice the same."""
        if text not in self.texts():
            self._add(text, self._make_frame(text, kind))

    def show_done(self, text: str) -> None:
        """Show that something succeeded, or what to do first; it goes by itself."""
        if text not in self.texts():
            passing = _Passing()
            passing.read.connect(lambda: self._remove(passing))
            self._add(text, self._make_frame(text, "info", passing))

    def show_offer(self, text: str, button: str, accept: Callable[[], object]) -> None:
        """Show a message with a button; to press it closes the message."""
        if text in self.texts():
            return
        frame = self._make_frame(text, "info")
        push = QPushButton(button)
        push.clicked.connect(lambda: self._remove(frame))
        push.clicked.connect(lambda: accept())
        row = frame.layout()
        if isinstance(row, QHBoxLayout):
            row.insertWidget(1, push)
        self._add(text, frame)

    def _add(self, text: str, frame: QFrame) -> None:
        self._messages.append((text, frame))
        self._layout.addWidget(frame)
        if len(self._messages) > KEPT:
            self._remove(self._messages[0][1])
        self._show_newest()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def take_back(self, text: str) -> None:
        """Close the message with these words, if it is there: it holds no longer."""
        for _, frame in [entry for entry in self._messages if entry[0] == text]:
            self._remove(frame)

    def clear(self) -> None:
        """Close all messages."""
        for _, frame in list(self._messages):
            self._remove(frame)

    def _make_frame(self, text: str, kind: str, frame: QFrame | None = None) -> QFrame:
        frame = frame or QFrame()
        frame.setProperty("kind", kind)
        label = QLabel(text)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        close = QToolButton()
        close.setText("✕")
        close.setAccessibleName(self.tr("Close this message"))
        close.setToolTip(self.tr("Close this message"))
        close.clicked.connect(lambda: self._remove(frame))
        layout = QHBoxLayout(frame)
        layout.setContentsMargins(12, 5, 6, 5)
        layout.addWidget(label, 1)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        return frame

    def _remove(self, frame: QFrame) -> None:
        self._messages = [entry for entry in self._messages if entry[1] is not frame]
        self._layout.removeWidget(frame)
        frame.hide()
        frame.deleteLater()
        self._show_newest()

    def _show_newest(self) -> None:
        for place, (_, frame) in enumerate(reversed(self._messages)):
            frame.setVisible(place < SHOWN_AT_ONCE)
        self.setVisible(bool(self._messages))
