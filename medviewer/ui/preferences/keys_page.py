"""The page on which the reader gives commands other keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from medviewer.library.fold import fold
from medviewer.ui.commands.command_table import Command, plain_text
from medviewer.ui.commands.keys import as_text, keys_of, owner_of

NATIVE = QKeySequence.SequenceFormat.NativeText
_NAME = Qt.ItemDataRole.UserRole


class KeysPage(QWidget):
    """All commands with their keys; the marked one can be given another key.

    A key that another command has is refused with that command's name: a key that does
    two things does neither.

    Attributes
    ----------
    chosen
        The keys that differ from the usual ones, by the command's name.

    Signals
    -------
    changed
        ``chosen`` is another.
    """

    changed = Signal()

    def __init__(
        self, commands: Sequence[Command], chosen: dict[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._commands = {command.name: command for command in commands}
        self.chosen = dict(chosen)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search commands"))
        self.search.setClearButtonEnabled(True)
        self.table = self._make_table()
        self.editor = QKeySequenceEdit()
        self.editor.setMaximumSequenceLength(1)
        self.editor.setAccessibleName(self.tr("New key"))
        self.give = QPushButton(self.tr("Give this key"))
        self.take = QPushButton(self.tr("No key"))
        self.usual = QPushButton(self.tr("Usual keys"))
        self.all_usual = QPushButton(self.tr("Usual keys for all"))
        self.words = QLabel()
        self.words.setWordWrap(True)
        self._lay_out()
        self._connect()
        self._fill()

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(0, 2)
        table.setHorizontalHeaderLabels([self.tr("Command"), self.tr("Keys")])
        table.verticalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setAccessibleName(self.tr("Commands and their keys"))
        table.setTabKeyNavigation(False)
        return table

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(QLabel(self.tr("New key:")))
        row.addWidget(self.editor, 1)
        buttons = QHBoxLayout()
        for widget in (self.give, self.take, self.usual, self.all_usual):
            buttons.addWidget(widget)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addWidget(self.search)
        layout.addWidget(self.table, 1)
        layout.addLayout(row)
        layout.addLayout(buttons)
        layout.addWidget(self.words)

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _: self._fill())
        self.table.itemSelectionChanged.connect(self.editor.clear)
        self.give.clicked.connect(self._give)
        self.take.clicked.connect(lambda: self._set(""))
        self.usual.clicked.connect(self._set_usual)
        self.all_usual.clicked.connect(self._set_all_usual)

    def _fill(self) -> None:
        """List the commands that hold the typed words."""
        words = fold(self.search.text()).split()
        fitting = [
            command
            for command in self._commands.values()
            if all(word in fold(plain_text(command.text)) for word in words)
        ]
        current = self.current()
        self.table.setRowCount(len(fitting))
        for row, command in enumerate(fitting):
            text = QTableWidgetItem(plain_text(command.text))
            text.setData(_NAME, command.name)
            keys = keys_of(command, self.chosen)
            shown = QTableWidgetItem(", ".join(key.toString(NATIVE) for key in keys))
            font = shown.font()
            font.setBold(command.name in self.chosen)
            shown.setFont(font)
            self.table.setItem(row, 0, text)
            self.table.setItem(row, 1, shown)
        self.select(current or (fitting[0].name if fitting else ""))

    def current(self) -> str:
        """The name of the marked command; empty when none is."""
        item = self.table.item(self.table.currentRow(), 0)
        return "" if item is None else str(item.data(_NAME))

    def select(self, name: str) -> None:
        """Mark a command."""
        for row in range(self.table.rowCount()):
            item = self.table.item(row, 0)
            if item is not None and item.data(_NAME) == name:
                self.table.selectRow(row)

    def _give(self) -> None:
        """Give the marked command the key in the editor, if it is free."""
        key = self.editor.keySequence()
        if key.isEmpty() or not self.current():
            self.words.setText(self.tr("Press the new key in the field first."))
            return
        owner = owner_of(key, tuple(self._commands.values()), self.chosen, self.current())
        if owner is not None:
            words = self.tr("{} belongs to “{}”. Give that command another key first.")
            self.words.setText(words.format(key.toString(NATIVE), plain_text(owner.text)))
            return
        self._set(as_text([key]))

    def _set(self, text: str) -> None:
        if self.current():
            self.chosen[self.current()] = text
            self._tell()

    def _set_usual(self) -> None:
        """The table's keys again, if no other command was given one of them."""
        name = self.current()
        if name not in self.chosen:
            return
        rest = {other: keys for other, keys in self.chosen.items() if other != name}
        for key in keys_of(self._commands[name], rest):
            owner = owner_of(key, tuple(self._commands.values()), rest, name)
            if owner is not None:
                words = self.tr("{} belongs to “{}”. Give that command another key first.")
                self.words.setText(words.format(key.toString(NATIVE), plain_text(owner.text)))
                return
        self.chosen = rest
        self._tell()

    def _set_all_usual(self) -> None:
        self.chosen = {}
        self._tell()

    def _tell(self) -> None:
        self.words.clear()
        self.editor.clear()
        self._fill()
        self.changed.emit()
