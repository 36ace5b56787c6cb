"""Where the parts of the history panel stand, by the shape of the panel.

Tall and narrow: header, time axis, pages below each other. Wide: side by side, the
words under the header. Low and narrow: the time axis becomes the first page.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSplitter, QVBoxLayout, QWidget

from medviewer.ui.history.header import Header
from medviewer.ui.pages import Pages

WIDE_FROM = 860
LOW_BELOW = 560


LOWEST_PAGES = 112
"""Lower than the pages would like: a page that is cut can be made higher, a window that is
higher than the screen (1080 lines at 200 %) cannot be seen."""


class Arrangement(QWidget):
    """Lays out a header with its notices, the time axis, the words and the other pages."""

    def __init__(
        self,
        header: Header,
        notices: Sequence[QWidget],
        canvas: QWidget,
        words: QWidget,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.shape_name = ""
        self.pages = Pages()
        self.pages.setMinimumHeight(LOWEST_PAGES)
        self._header, self._canvas, self._words = header, canvas, words
        self._has_reasons = False
        self._side = QWidget()
        self._side_layout = _column(self._side)
        for widget in (header, *notices):
            self._side_layout.addWidget(widget)
        self._splitter = QSplitter(Qt.Orientation.Vertical)
        self._splitter.setChildrenCollapsible(False)
        self._layout = _column(self)
        self._layout.addWidget(self._side)
        self._layout.addWidget(self._splitter, 1)

    def show_reasons(self, shown: bool) -> None:
        """Give the time axis the room of the pages while there is nothing on them."""
        self._has_reasons = shown
        self.pages.setVisible(shown or self.shape_name == "low")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the shape."""
        super().resizeEvent(event)
        self._follow()
        self._keep_side_whole()

    def event(self, event: QEvent) -> bool:
        """Follow a header or a notice that says more than before."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._keep_side_whole()
        return done

    def _keep_side_whole(self) -> None:
        """Room for every line of the header; a broken label alone asks for fewer than it has."""
        needed = 0 if self.shape_name == "wide" else self._side_layout.heightForWidth(self.width())
        self._side.setMinimumHeight(max(needed, 0))

    def _follow(self) -> None:
        height = self._seen_height()
        if self.width() >= WIDE_FROM and height < self.width():
            wanted = "wide"
        else:
            wanted = "low" if height < LOW_BELOW else "tall"
        if wanted == self.shape_name:
            return
        self.shape_name = wanted
        wide, low = wanted == "wide", wanted == "low"
        chosen = self.pages.currentWidget()
        self._header.set_compact(low)
        self._place_side(wide)
        self._place_words(beside=wide)
        self._place_canvas(as_page=low)
        self._splitter.setOrientation(
            Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        )
        self._splitter.addWidget(self.pages)
        self._splitter.setSizes([280, 700, 380] if wide else [640, 360])
        page = self._canvas if low else chosen
        self.pages.setCurrentIndex(max(self.pages.indexOf(page) if page else 0, 0))
        self.show_reasons(self._has_reasons)

    def _seen_height(self) -> int:
        """Its height, or as much of it as a dock that scrolls shows: a tall shape is never low."""
        dock: QWidget = self
        while (above := dock.parentWidget()) is not None:
            if isinstance(above, QScrollArea) and (whole := above.widget()) is not None:
                room = above.maximumViewportSize().height()
                return min(self.height(), room - (whole.height() - self.height()))
            dock = above
        return self.height()

    def _place_side(self, wide: bool) -> None:
        """The header into a column of its own, or above everything."""
        if wide:
            self._splitter.insertWidget(0, self._side)
        else:
            self._layout.insertWidget(0, self._side)
        self._side.show()

    def _place_words(self, beside: bool) -> None:
        """The words under the header, or as a page behind the first."""
        if beside:
            self.pages.removeTab(self.pages.indexOf(self._words))
            self._side_layout.addWidget(self._words, 1)
            self._words.show()
        elif self.pages.indexOf(self._words) < 0:
            self._side_layout.removeWidget(self._words)
            self.pages.insertTab(1, self._words, self.tr("In words"))

    def _place_canvas(self, as_page: bool) -> None:
        """The time axis beside the pages, or as the first of them."""
        if as_page:
            self.pages.insertTab(0, self._canvas, self.tr("Over time"))
        else:
            number = self.pages.indexOf(self._canvas)
            if number >= 0:
                self.pages.removeTab(number)
            self._splitter.insertWidget(self._splitter.count(), self._canvas)
            self._canvas.show()


def _column(widget: QWidget) -> QVBoxLayout:
    layout = QVBoxLayout(widget)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    return layout
