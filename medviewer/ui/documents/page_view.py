"""The pages of a document below one another: scrolled, zoomed, and painted as they arrive."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from medviewer.dicom.pdf import LONGEST_POINTS
from medviewer.ui.documents.found_words import FoundWords

GAP = 10
STEP = 1.25
LEAST, MOST = 0.1, 8.0
"""Screen pixels a point."""
KEPT_BYTES = 192 << 20
A4 = (595.0, 842.0)


class PageView(QAbstractScrollArea):
    """``pageWanted`` carries a page and pixels per point; ``pageChanged`` the page that is read."""

    pageWanted = Signal(int, float)
    pageChanged = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sizes: tuple[tuple[float, float], ...] = ()
        self._tops: list[float] = []
        self._pictures: OrderedDict[int, tuple[float, QImage]] = OrderedDict()
        self._asked: dict[int, float] = {}
        self._failed: dict[int, str] = {}
        self._scale = 1.0  # screen pixels a point
        self._fit = "width"
        self._page = 0
        self._held: QPointF | None = None
        self._found = FoundWords()
        self.setAccessibleName(self.tr("Pages of the document"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().valueChanged.connect(self._follow)
        self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)

    @property
    def page(self) -> int:
        """The page that is read, from 0."""
        return self._page

    @property
    def count(self) -> int:
        """How many pages are shown."""
        return len(self._sizes)

    def visible_pages(self) -> list[int]:
        """The pages of which something is seen."""
        top = self.verticalScrollBar().value()
        bottom = top + self.viewport().height()
        return [
            number
            for number, (above, size) in enumerate(zip(self._tops, self._sizes, strict=True))
            if above < bottom and above + size[1] * self._scale > top
        ]

    def show_pages(self, sizes: Sequence[tuple[float, float]]) -> None:
        """Show pages of these sizes in points; one that cannot be takes the room of an A4."""
        self._sizes = tuple(
            size if all(0 < side <= LONGEST_POINTS for side in size) else A4 for size in sizes
        )
        self._lay_out()

    def set_picture(self, page: int, pixels_per_point: float, picture: QImage) -> None:
        """A page has arrived."""
        self._pictures[page] = (pixels_per_point, picture)
        self._pictures.move_to_end(page)
        while len(self._pictures) > 1 and self._size() > KEPT_BYTES:
            gone, _ = self._pictures.popitem(last=False)
            self._asked.pop(gone, None)
        self.viewport().update()

    def set_failure(self, page: int, words: str) -> None:
        """A page cannot be shown."""
        self._failed[page] = words
        self.viewport().update()

    def go_to(self, page: int) -> None:
        """Put the top of a page to the top of the window."""
        if self._sizes:
            page = min(max(page, 0), len(self._sizes) - 1)
            self.verticalScrollBar().setValue(round(self._tops[page]) - GAP // 2)

    def mark(self, found: FoundWords) -> None:
        """Mark what was found."""
        self._found = found
        self.viewport().update()

    def show_found(self, found: FoundWords) -> None:
        """Mark what was found, and scroll to the hit that is read if it cannot be seen."""
        self.mark(found)
        place = found.place()
        if place is None:
            return
        page, (left, top, right, bottom) = place
        area, room = self._area(page), self.viewport().size()
        for bar, edge, (start, end), seen in (
            (self.verticalScrollBar(), area.top(), (top, bottom), room.height()),
            (self.horizontalScrollBar(), area.left(), (left, right), room.width()),
        ):
            first, last = edge + start * self._scale, edge + end * self._scale
            if first < GAP or last > seen - GAP:
                bar.setValue(round(bar.value() + first - seen / 3))

    def fit_width(self) -> None:
        """Let the widest page be as wide as the window, whatever becomes of its size."""
        self._fit = "width"
        self._lay_out()

    def fit_page(self) -> None:
        """Let a whole page be seen."""
        self._fit = "page"
        page = self._page
        self._lay_out()
        self.go_to(page)

    def zoom(self, factor: float, at: float | None = None) -> None:
        """Larger or smaller, the place ``at`` (pixels from the top) stays."""
        bar, anchor = self.verticalScrollBar(), self.viewport().height() / 2 if at is None else at
        place = (bar.value() + anchor) / self._scale
        self._fit = ""
        self._scale = min(max(self._scale * factor, LEAST), MOST)
        self._lay_out()
        bar.setValue(round(place * self._scale - anchor))

    def _size(self) -> int:
        return sum(picture.sizeInBytes() for _, picture in self._pictures.values())

    def _lay_out(self) -> None:
        if not self._sizes:
            return
        page, within = self._page, 0.0
        if self._tops:
            within = (self.verticalScrollBar().value() - self._tops[page]) / self._scale
        room = self.viewport().size()
        width = max(size[0] for size in self._sizes)
        if self._fit:
            self._scale = max(room.width() - 2 * GAP, 50) / width
            if self._fit == "page":
                high = max(room.height() - GAP, 50) / self._sizes[page][1]
                self._scale = min(high, max(room.width() - 2 * GAP, 50) / self._sizes[page][0])
            self._scale = min(max(self._scale, LEAST / 4), MOST)
        tops, top = [], GAP / 2
        for _, height in self._sizes:
            tops.append(top)
            top += height * self._scale + GAP
        self._tops = tops
        for bar, whole, seen in (
            (self.verticalScrollBar(), top, room.height()),
            (self.horizontalScrollBar(), width * self._scale + 2 * GAP, room.width()),
        ):
            bar.setRange(0, max(0, round(whole) - seen))
            bar.setPageStep(seen)
            bar.setSingleStep(40)
        self.verticalScrollBar().setValue(round(tops[page] + within * self._scale))
        self.viewport().update()

    def _follow(self) -> None:
        """Which page is read: the one in the middle of the window."""
        middle = self.verticalScrollBar().value() + self.viewport().height() / 2
        page = max(sum(top <= middle for top in self._tops) - 1, 0)
        if page != self._page:
            self._page = page
            self.pageChanged.emit(page)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Paint anew."""
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit again."""
        super().resizeEvent(event)
        self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        """What has arrived, and a word for what has not."""
        dots = self._scale * self.devicePixelRatioF()
        with QPainter(self.viewport()) as painter:
            painter.fillRect(self.viewport().rect(), QColor("#3a3d42"))
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            for page in self.visible_pages():
                self._paint(painter, page)
                if page not in self._failed and self._asked.get(page) != dots:
                    self._asked[page] = dots
                    self.pageWanted.emit(page, dots)

    def _area(self, page: int) -> QRectF:
        """Where a page lies in the window."""
        width, height = (side * self._scale for side in self._sizes[page])
        room = max(self.viewport().width(), round(max(s[0] for s in self._sizes) * self._scale))
        left = (room - width) / 2 - self.horizontalScrollBar().value()
        top = self._tops[page] - self.verticalScrollBar().value()
        return QRectF(left, top, width, height)

    def _paint(self, painter: QPainter, page: int) -> None:
        area = self._area(page)
        painter.fillRect(area, Qt.GlobalColor.white)
        if page in self._pictures:
            painter.drawImage(area, self._pictures[page][1])
            self._found.paint(painter, page, area, self._scale)
            return
        words = self._failed.get(page) or self.tr("Page {} is being drawn…").format(page + 1)
        painter.setPen(QColor("#333333"))
        middle = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
        painter.drawText(area.adjusted(20, 20, -20, -20), middle, words)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl zoom at the cursor."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turned = event.angleDelta().y()
            if turned:
                self.zoom(STEP if turned > 0 else 1 / STEP, event.position().y())
            event.accept()
            return
        super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the page."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._held = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move it."""
        if self._held is not None:
            moved = event.position() - self._held
            self._held = event.position()
            across, down = self.horizontalScrollBar(), self.verticalScrollBar()
            across.setValue(across.value() - round(moved.x()))
            down.setValue(down.value() - round(moved.y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let it go."""
        self._held = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows scroll, Left and Right turn pages, Home and End go to the ends."""
        keys, bar = Qt.Key, self.verticalScrollBar()
        places = {
            keys.Key_Home: 0,
            keys.Key_End: bar.maximum(),
            keys.Key_PageDown: bar.value() + bar.pageStep() - 40,
            keys.Key_Space: bar.value() + bar.pageStep() - 40,
            keys.Key_PageUp: bar.value() - bar.pageStep() + 40,
            keys.Key_Down: bar.value() + bar.singleStep(),
            keys.Key_Up: bar.value() - bar.singleStep(),
        }
        key = keys(event.key())
        if key in places:
            bar.setValue(places[key])
        elif key in (keys.Key_Right, keys.Key_Left):
            self.go_to(self._page + (1 if key == keys.Key_Right else -1))
        else:
            super().keyPressEvent(event)
