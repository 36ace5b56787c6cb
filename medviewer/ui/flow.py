"""Parts in rows, as words in a text: what has no room goes to the next row."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class Flow(QLayout):
    """Only as wide as its widest part must be; parts shrink to their least before a row breaks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """As Qt asks it."""
        self._items.append(item)

    def count(self) -> int:
        """How many parts there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The part, None beyond the last."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take a part out, None beyond the last."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It wants no more room than its parts have."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The narrower the more rows."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Of all rows in so much room."""
        rows = self._rows(width)
        return sum(map(_height, rows)) + self.spacing() * max(len(rows) - 1, 0)

    def sizeHint(self) -> QSize:
        """All in one row."""
        seen = self._seen()
        width = sum(item.sizeHint().width() for item in seen)
        return QSize(width + self.spacing() * max(len(seen) - 1, 0), _height(seen))

    def minimumSize(self) -> QSize:
        """The widest part alone in its row."""
        seen = self._seen()
        width = max((item.minimumSize().width() for item in seen), default=0)
        return QSize(width, _height(seen))

    def one_row(self) -> int:
        """The least width in which all parts are in one row."""
        least = [item.minimumSize().width() for item in self._seen()]
        return sum(least) + self.spacing() * max(len(least) - 1, 0)

    def setGeometry(self, rect: QRect) -> None:
        """Give every part its place."""
        super().setGeometry(rect)
        top = rect.top()
        for row in self._rows(rect.width()):
            self._lay(row, QRect(rect.left(), top, rect.width(), _height(row)))
            top += _height(row) + self.spacing()

    def _seen(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        rows: list[list[QLayoutItem]] = []
        left = 0
        for item in self._seen():
            needed = item.minimumSize().width()
            if not rows or needed > left:
                rows.append([])
                left = width
            rows[-1].append(item)
            left -= needed + self.spacing()
        return rows

    def _lay(self, row: list[QLayoutItem], room: QRect) -> None:
        """Beside each other from the left, each with its share of the room that is left."""
        least = [item.minimumSize().width() for item in row]
        wishes = [
            max(item.sizeHint().width() - width, 0) for item, width in zip(row, least, strict=True)
        ]
        spare = room.width() - sum(least) - self.spacing() * (len(row) - 1)
        share = min(1.0, max(spare, 0) / max(sum(wishes), 1))
        left = room.left()
        for item, width, wish in zip(row, least, wishes, strict=True):
            size = QSize(min(width + int(share * wish), room.width()), item.sizeHint().height())
            down = (room.height() - size.height()) // 2
            item.setGeometry(QRect(QPoint(left, room.top() + down), size))
            left += size.width() + self.spacing()


def _height(row: list[QLayoutItem]) -> int:
    return max((item.sizeHint().height() for item in row), default=0)
