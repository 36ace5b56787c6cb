"""Rows of a tree that open: those within are made when the reader looks at them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

KEY = Qt.ItemDataRole.UserRole
"""Of a row, in the first column: the key of what it stands for."""


class OpeningRow(QTreeWidgetItem):
    """A row for several things; a lesion has a row within for each of some hundred outlines.

    Parameters
    ----------
    keys
        Of the rows within, in their order.
    make
        Makes the rows within.
    """

    def __init__(
        self,
        texts: Sequence[str],
        keys: Sequence[str],
        make: Callable[[], list[QTreeWidgetItem]],
    ) -> None:
        super().__init__(list(texts))
        self._keys, self._make = tuple(keys), make
        self.setChildIndicatorPolicy(QTreeWidgetItem.ChildIndicatorPolicy.ShowIndicator)

    def fill(self) -> None:
        """Make the rows within, if that was not done."""
        if not self.childCount():
            self.addChildren(self._make())

    def open(self) -> None:
        """Show the rows within."""
        self.fill()
        self.setExpanded(True)

    def row_of(self, key: str, *, whole: bool) -> QTreeWidgetItem | None:
        """The row of a key: this one where it is folded, or the ``whole`` is meant."""
        if key not in self._keys:
            return None
        within = self.child(self._keys.index(key)) if self.isExpanded() and not whole else None
        return self if within is None else within


def fill_when_opened(tree: QTreeWidget) -> None:
    """Let the rows of a tree be filled as soon as they open."""
    tree.itemExpanded.connect(lambda row: row.fill() if isinstance(row, OpeningRow) else None)


def row_of(
    tops: Iterable[QTreeWidgetItem], key: str, *, whole: bool = False
) -> QTreeWidgetItem | None:
    """The row that stands for a key among rows of the first level, see ``OpeningRow.row_of``."""
    for top in tops:
        own = top if top.data(0, KEY) == key else None
        found = top.row_of(key, whole=whole) if isinstance(top, OpeningRow) else own
        if found is not None:
            return found
    return None
