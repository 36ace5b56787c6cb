"""Pages with tabs, all of which are in sight, however narrow the room is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTabWidget, QWidget

AROUND_TAB = 17
"""Pixels beside the name of a tab, by the theme."""


class Pages(QTabWidget):
    """Pages whose tabs stand closer where there is no room for their whole names.

    Names that are cut even then are told where the mouse rests.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDocumentMode(True)
        self.setUsesScrollButtons(False)  # a tab that is scrolled away is not found
        self.setElideMode(Qt.TextElideMode.ElideRight)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width."""
        super().resizeEvent(event)
        self._fit()

    def tabInserted(self, index: int) -> None:
        """Tell the name of a new page."""
        super().tabInserted(index)
        self.setTabToolTip(index, self.tabText(index))
        self._fit()

    def setTabText(self, index: int, text: str) -> None:
        """Name a page otherwise."""
        super().setTabText(index, text)
        self.setTabToolTip(index, text)
        self._fit()

    def setTabVisible(self, index: int, visible: bool) -> None:
        """Show or hide a page, and share the width anew."""
        super().setTabVisible(index, visible)
        self._fit()

    def _fit(self) -> None:
        tabs, corner = self.tabBar(), self.cornerWidget()
        texts = [tabs.tabText(n) for n in range(tabs.count()) if tabs.isTabVisible(n)]
        needed = sum(tabs.fontMetrics().horizontalAdvance(text) + AROUND_TAB for text in texts)
        room = self.width() - (
            0 if corner is None else corner.sizeHint().expandedTo(corner.minimumSize()).width()
        )
        close = needed > room
        if bool(tabs.property("close")) is not close:
            tabs.setProperty("close", close)
            tabs.style().unpolish(tabs)
            tabs.style().polish(tabs)
            tabs.setElideMode(self.elideMode())  # lays the tabs out anew
