"""A key is answered, also that of a command that can do nothing now."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMainWindow

from medviewer.ui.commands.actions import Actions


class AnsweredKeys(QObject):
    """Says what a command needs whose key was pressed in vain: Qt does nothing then.

    Such a key is nobody's shortcut, and comes to the window where no widget has taken it.
    """

    def __init__(
        self, window: QMainWindow, commands: Actions, say: Callable[[str], object]
    ) -> None:
        super().__init__(window)
        self._commands, self._say = commands, say
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Answer a key; takes nothing away."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            needs = self._commands.needs_of(QKeySequence(event.keyCombination()))
            if needs:
                self._say(needs)
        return False
