"""The line at the bottom: what is going on, where networks compute, what this is not for."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QProgressBar, QSizePolicy, QStatusBar, QToolButton, QWidget

from medviewer.ui.translation import spoken

PROGRESS_WIDTH = 180


class _Yielding(QLabel):
    """Words that are cut, with dots, where there is no room; the tool tip has them all."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setText(text)

    def minimumSizeHint(self) -> QSize:
        """No width: a narrow window needs its room for what must be read."""
        return QSize(0, super().minimumSizeHint().height())

    def setText(self, text: str) -> None:
        """Show other words."""
        super().setText(text)
        self.setToolTip(text)

    def shown_text(self) -> str:
        """As much of the words as there is room for."""
        right = Qt.TextElideMode.ElideRight
        return self.fontMetrics().elidedText(self.text(), right, self.width())

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw as much as there is room for."""
        role, align = self.foregroundRole(), int(self.alignment())
        words, colours = self.shown_text(), self.palette()
        with QPainter(self) as painter:
            self.style().drawItemText(painter, self.rect(), align, colours, True, words, role)


class StatusLine(QStatusBar):
    """``cancelRequested`` when the reader stops what is being opened."""

    cancelRequested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = _Yielding(self.tr("Nothing is open."))
        self._progress = QProgressBar()
        self._progress.setRange(0, 100)
        self._progress.setMinimumWidth(PROGRESS_WIDTH // 4)
        self._progress.setMaximumWidth(PROGRESS_WIDTH)
        self._progress.setTextVisible(False)
        self._cancel = QToolButton()
        self._cancel.setText("✕")
        self._cancel.setToolTip(self.tr("Stop opening"))
        self._cancel.setAccessibleName(self.tr("Stop opening"))
        self._cancel.clicked.connect(self.cancelRequested)
        self.device = _Yielding(self.tr("Device: not looked for yet"))
        self.device.setProperty("role", "quiet")
        self.device.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.label = QLabel(self.tr("Research use only – not for diagnosis"))
        self.label.setProperty("role", "label")
        self.setSizeGripEnabled(False)
        self.setContentsMargins(4, 0, 8, 0)  # words of its own begin where messages do
        self.addWidget(self._progress)
        self.addWidget(self._cancel)
        self.addWidget(self._words, 2)
        self.addPermanentWidget(self.device, 1)
        self.addPermanentWidget(self.label)
        self.messageChanged.connect(self._make_room)
        self.set_busy(False)

    def _make_room(self, message: str) -> None:
        """What a command does is told here while its menu is open: left of permanent parts."""
        self.device.setVisible(not message)

    def say(self, text: str) -> None:
        """Show a few words for as long as nothing else is to be said.

        What the mouse rests on explains itself here, too, and would go on over newer words.
        """
        self._words.setText(text)
        self.clearMessage()

    def text(self) -> str:
        """The words that are shown."""
        return self._words.text()

    def show_device(self, text: str) -> None:
        """Say where networks compute, and why there."""
        self.device.setText(spoken(text))

    def set_busy(self, busy: bool) -> None:
        """Show or hide the progress of what is being opened."""
        self._progress.setVisible(busy)
        self._cancel.setVisible(busy)
        if busy:
            self._progress.setValue(0)

    def show_progress(self, fraction: float, text: str) -> None:
        """Show how far opening is, 0 to 1."""
        self._progress.setValue(round(100 * fraction))
        if text:
            self._words.setText(spoken(text))
