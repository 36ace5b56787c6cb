"""Messages that do not stand in the way: what failed, and what to do, until they are closed.

What only tells that something was done, or what to do first, goes by itself.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

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

MessageKind = Literal["info", "warning", "error"]
"""As the theme colours them."""

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


@dataclass(eq=False)
class _Shown:
    """A message in the bar, and the objects that it is about."""

    text: str
    frame: QFrame
    about: list[object]


class MessageBar(QWidget):
    """A pile of messages, the newest at the bottom; only the two newest are seen.

    The others come back when those above them go. A screen reader hears each when it comes. The
    same words are not shown twice: they are then about all that they were said ``about``, an
    object that tells later which message to ``take_back``.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._messages: list[_Shown] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(1)
        self.hide()

    def texts(self) -> list[str]:
        """The messages that are kept, oldest first; the last two are seen."""
        return [shown.text for shown in self._messages]

    def has_errors(self) -> bool:
        """True while there is an error."""
        return any(shown.frame.property("kind") == "error" for shown in self._messages)

    def show_error(self, error: Exception, about: object = None) -> None:
        """Show what failed, and the remedy where there is one."""
        self.show_message(words_for(error), "error", about)

    def show_message(self, text: str, kind: MessageKind = "info", about: object = None) -> None:
        """Show a message that stays until it is closed, or taken back."""
        if not self._is_shown(text, about):
            self._add(text, self._make_frame(text, kind), about)

    def show_done(self, text: str, about: object = None) -> None:
        """Show that something succeeded, or what to do first; it goes by itself."""
        if not self._is_shown(text, about):
            passing = _Passing()
            passing.read.connect(lambda: self._remove(passing))
            self._add(text, self._make_frame(text, "info", passing), about)

    def show_offer(self, text: str, button: str, accept: Callable[[], object]) -> None:
        """Show a message with a button; to press it closes the message."""
        if self._is_shown(text, None):
            return
        frame = self._make_frame(text, "info")
        push = QPushButton(button)
        push.clicked.connect(lambda: self._remove(frame))
        push.clicked.connect(lambda: accept())
        row = frame.layout()
        if isinstance(row, QHBoxLayout):
            row.insertWidget(1, push)
        self._add(text, frame, None)

    def _is_shown(self, text: str, about: object) -> bool:
        """True where these words stand already, which are about this as well from now on."""
        for shown in self._messages:
            if shown.text == text:
                shown.about.append(about)
                return True
        return False

    def _add(self, text: str, frame: QFrame, about: object) -> None:
        self._messages.append(_Shown(text, frame, [about]))
        self._layout.addWidget(frame)
        if len(self._messages) > KEPT:
            self._remove(self._messages[0].frame)
        self._show_newest()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def take_back(self, about: object) -> None:
        """Close the message that is about this and nothing else, if it is there."""
        for shown in list(self._messages):
            shown.about = [each for each in shown.about if each is not about]
            if not shown.about:
                self._remove(shown.frame)

    def clear(self) -> None:
        """Close all messages."""
        for shown in list(self._messages):
            self._remove(shown.frame)

    def _make_frame(self, text: str, kind: MessageKind, frame: QFrame | None = None) -> QFrame:
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
        self._messages = [shown for shown in self._messages if shown.frame is not frame]
        self._layout.removeWidget(frame)
        frame.hide()
        frame.deleteLater()
        self._show_newest()

    def _show_newest(self) -> None:
        for place, shown in enumerate(reversed(self._messages)):
            shown.frame.setVisible(place < SHOWN_AT_ONCE)
        self.setVisible(bool(self._messages))
