"""The arrows belong to the menus while one is open."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenuBar

ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


class MenuArrows(QObject):
    """Keeps the arrows from being shortcuts where they lead through the menu bar.

    An open menu passes left and right to its bar; Qt then asks first whose shortcut they are, and
    scrolled the slices behind the menu.
    """

    def __init__(self, bar: QMenuBar) -> None:
        super().__init__(bar)
        self._bar = bar
        bar.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Claim the key for the bar."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.key() in ARROWS
            and self._bar.activeAction() is not None
        ):
            event.accept()
            return True
        return False
