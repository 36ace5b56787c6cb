"""The tree of patients, studies and series: picked by keys and clicks, dragged to a viewport."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeWidget, QTreeWidgetItem, QWidget

from medviewer.ui.dropping import series_data

KEY = Qt.ItemDataRole.UserRole
"""Where an item of a series has the series' key."""
THUMBNAIL_SIZE = 64
_NARROW = 3 * THUMBNAIL_SIZE
"""Width of the list, in pixels, below which thumbnails leave half of their room to the words."""


class SeriesTree(QTreeWidget):
    """The tree of series: a click chooses one, a drag carries it to a viewport.

    ``itemPicked`` carries the item that the keyboard reached or a click ended on. ``dragEnded``
    tells that a drag is over, wherever it ended, ``returnPressed`` carries the current item.
    """

    itemPicked = Signal(object)
    returnPressed = Signal(object)
    dragEnded = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pressed = False
        self.setIndentation(12)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.currentItemChanged.connect(self._follow_current)
        self.itemClicked.connect(lambda item, _: self.itemPicked.emit(item))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow list thumbnails are half as wide, so that a series is told by its words."""
        side = THUMBNAIL_SIZE if self.width() >= _NARROW else THUMBNAIL_SIZE // 2
        self.setIconSize(QSize(side, side))
        super().resizeEvent(event)

    def mimeData(self, items: Sequence[QTreeWidgetItem]) -> QMimeData:
        """What a drag carries."""
        return series_data(str(items[0].data(0, KEY) or "") if items else "")

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Carry a series until it is dropped or given up."""
        super().startDrag(actions)
        self.dragEnded.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return opens what the keyboard reached."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.returnPressed.emit(self.currentItem())
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press may become a drag: nothing is picked before the click has ended.

        The right button opens a menu, and picks and marks nothing.
        """
        if event.button() == Qt.MouseButton.RightButton:
            return
        self._pressed = True
        super().mousePressEvent(event)
        self._pressed = False

    def _follow_current(self, item: QTreeWidgetItem | None) -> None:
        if not self._pressed:
            self.itemPicked.emit(item)
