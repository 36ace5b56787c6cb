"""A line to write on the picture: a measurement's name, or what an arrow says."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QToolTip

from medviewer.ui.measuring.kinds import LONGEST_NAME
from medviewer.ui.picture.viewport import Viewport

WIDTH = 180


class LabelEdit(QLineEdit):
    """Opens on a viewport; Enter or a click elsewhere takes the text, Esc does not.

    ``asked`` is what it asks for; the name of a measurement where it is not said. It grows with
    what is written, as far as the picture is wide, and says when there are ``longest`` letters.
    """

    def __init__(
        self,
        view: Viewport,
        place: QPoint,
        text: str,
        taken: Callable[[str | None], None],
        asked: str = "",
        longest: int = LONGEST_NAME,
    ) -> None:
        super().__init__(text, view)
        self._taken: Callable[[str | None], None] | None = taken
        self.setPlaceholderText(asked or self.tr("Name or note"))
        self.setAccessibleName(asked or self.tr("Name of the measurement"))
        self.setMaxLength(max(longest, len(text)))
        self._room, self._place = view.rect(), place
        self._grow()
        self.textChanged.connect(self._grow)
        self.inputRejected.connect(self._tell_full)
        self.selectAll()
        self.returnPressed.connect(lambda: self._end(self.text()))
        self.show()
        self.setFocus()

    def _grow(self, *_: str) -> None:
        """As wide as the text, in the picture."""
        text, margins = self.displayText(), self.sizeHint().height()
        width = max(WIDTH, self.fontMetrics().horizontalAdvance(text) + margins)
        self.resize(min(width, self._room.width()), self.sizeHint().height())
        x = max(0, min(self._place.x(), self._room.width() - self.width()))
        y = max(0, min(self._place.y(), self._room.height() - self.height()))
        self.move(x, y)

    def _tell_full(self) -> None:
        words = self.tr("{} letters at most").format(self.maxLength())
        QToolTip.showText(self.mapToGlobal(self.rect().bottomLeft()), words, self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc gives up."""
        if event.key() == Qt.Key.Key_Escape:
            self._end(None)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Every key is text here, no command's shortcut."""
        if isinstance(event, QKeyEvent) and event.type() == QKeyEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A click elsewhere takes the text."""
        super().focusOutEvent(event)
        self._end(self.text())

    def _end(self, text: str | None) -> None:
        taken, self._taken = self._taken, None
        if taken is None:
            return
        parent = self.parentWidget()
        self.hide()
        self.deleteLater()
        if parent is not None:
            parent.setFocus()
        taken(None if text is None else text.strip())
