"""The names in the table: a column that a long note does not make wide, with room to write it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

LONGEST = Qt.ItemDataRole.UserRole + 3
"""Of a row: how many letters its name can have."""
LETTERS = 36
"""About so many letters of a name are seen; the tool tip has all."""


class NameCells(QStyledItemDelegate):
    """Shows names up to a width, and takes as many letters as the row says."""

    def __init__(self, table: QWidget) -> None:
        super().__init__(table)
        self._letter = table.fontMetrics().averageCharWidth()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """As wide as the name, but no wider than a name."""
        hint = super().sizeHint(option, index)
        return hint.boundedTo(QSize(LETTERS * self._letter, hint.height()))

    def createEditor(
        self,
        parent: QWidget,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> QWidget:
        """A line of no more letters than the name can have, or has."""
        editor = super().createEditor(parent, option, index)
        if isinstance(editor, QLineEdit):
            written = str(index.data(Qt.ItemDataRole.EditRole) or "")
            editor.setMaxLength(max(int(index.data(LONGEST) or 0), len(written)))
        return editor
