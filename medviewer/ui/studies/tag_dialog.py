"""All elements of the file that is shown, with a field to search them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from medviewer.dicom.files.listing import Row, matching, rows_of
from medviewer.errors import MedviewerError
from medviewer.message import Message
from medviewer.ui.fitting import fit

SIZE = (860, 640)


class TagDialog(QDialog):
    """The elements as a tree: sequences unfold into their items.

    Raises
    ------
    MedviewerError, OSError, ValueError
        The file cannot be read.
    """

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        rows = rows_of(path)  # before there is a dialog, which would be left half made
        super().__init__(parent)
        self._rows = rows
        self.setWindowTitle(self.tr("DICOM elements of {}").format(path.name))
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search tag, name or value"))
        self.search.setAccessibleName(self.tr("Search"))
        self.search.setClearButtonEnabled(True)
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(self.tr("Elements"))
        self.tree.setHeaderLabels(
            [self.tr("Tag"), self.tr("Name"), self.tr("Type"), self.tr("Value")]
        )
        self.tree.setUniformRowHeights(True)
        self.tree.setAlternatingRowColors(True)
        self.count = QLabel()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (self.search, self.tree, self.count, buttons):
            column.addWidget(widget)
        self.search.textChanged.connect(self._show)
        self._show("")
        self._set_widths()
        fit(self, *SIZE)
        self.search.setFocus()

    def _show(self, words: str) -> None:
        """Show the rows that hold ``words``; what was searched for is unfolded."""
        rows = matching(self._rows, words)
        self.tree.clear()
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        branches: list[QTreeWidgetItem] = []
        tops: list[QTreeWidgetItem] = []
        for row in rows:
            del branches[row.depth :]
            item = QTreeWidgetItem([row.tag, _name(row), row.vr, row.value])
            item.setFont(0, fixed)
            item.setToolTip(3, row.value)
            if branches:
                branches[-1].addChild(item)
            else:
                tops.append(item)
            branches.append(item)
        self.tree.addTopLevelItems(tops)
        if words.strip():
            self.tree.expandAll()
        found = sum(row.holds(words) for row in rows)
        self.count.setText(self.tr("{} of {} elements").format(found, len(self._rows)))

    def _set_widths(self) -> None:
        header = self.tree.header()
        for column in (0, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.resizeSection(1, 260)
        header.setStretchLastSection(True)
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)


def _name(row: Row) -> str:
    """The name, and in a sequence the item's number before it."""
    return f"{row.item}: {row.name}" if row.item else row.name


def cannot_list(path: Path, error: Exception) -> MedviewerError:
    """The reason why a file's elements cannot be shown, for the person."""
    if isinstance(error, MedviewerError):
        return MedviewerError(Message("{}: {}", path.name, error.message), error.remedy)
    return MedviewerError(
        Message("The elements of {} cannot be read ({}).", path.name, error),
        Message("Check that the file is still there."),
    )
