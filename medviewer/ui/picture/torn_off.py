"""A viewport in a window of its own, for a second screen."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from medviewer.ui.fitting import fit
from medviewer.ui.picture.viewport_pane import ViewportPane

SIZE = (900, 900)


class TornOff(QWidget):
    """Holds one pane, the label below it; ``closed`` tells that the reader closed the window."""

    closed = Signal()

    def __init__(self, pane: ViewportPane, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.pane = pane
        self.setWindowTitle(self.tr("Viewport – medviewer"))
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(pane, 1)
        self.label = QLabel(self.tr("Research use only – not for diagnosis"))
        self.label.setProperty("role", "label")
        self.label.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.label.setContentsMargins(4, 2, 8, 2)
        self._layout.addWidget(self.label)
        self._put_on_other_screen(parent)

    def hold(self, pane: ViewportPane) -> None:
        """Hold another pane; the one before is whoever's took it."""
        self._layout.removeWidget(self.pane)
        self.pane = pane
        self._layout.insertWidget(0, pane, 1)
        pane.show()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Say that it is gone."""
        event.accept()
        self.closed.emit()

    def _put_on_other_screen(self, parent: QWidget) -> None:
        """Fill a screen that the main window is not on; float where there is only one."""
        others = [each for each in QGuiApplication.screens() if each is not parent.screen()]
        if others:
            self.setGeometry(others[0].availableGeometry())
        else:
            fit(self, *SIZE)
