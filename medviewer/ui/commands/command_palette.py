"""The command palette: every command, found by typing some of its words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QAction, QIcon, QKeyEvent, QPixmap
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from medviewer.library.fold import fold
from medviewer.ui.commands.actions import NATIVE
from medviewer.ui.commands.command_table import plain_text
from medviewer.ui.commands.other_words import other_words
from medviewer.ui.fitting import fit

SIZE = (520, 420)
ICON = 18
CHECKED = "  ✓"
_ACTION = Qt.ItemDataRole.UserRole
MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


NOTHING: Mapping[str, str] = MappingProxyType({})


def ranked(
    actions: Iterable[QAction],
    typed: str,
    other_words: Mapping[str, str] = NOTHING,
    menus: Mapping[str, str] = NOTHING,
) -> list[QAction]:
    """The actions whose words hold every typed word, the best match first.

    Those of its text, ``other_words`` for it, its menu's title (both by its name) and its tip.
    Case and accents do not matter. What can be done now comes before what cannot; then a
    command whose text begins with what was typed, then words at the beginning of words, those
    of the text before the other ones.
    """
    words = _typable(typed).split()
    scored = []
    for place, action in enumerate(actions):
        text, name = _typable(plain_text(action.text())), action.objectName()
        more = (other_words.get(name, ""), menus.get(name, ""), action.toolTip())
        kinds = (text, *map(_typable, more))
        whole = " ".join(kinds)
        if all(whole.count(word) >= words.count(word) for word in words):
            begins = text.startswith(" ".join(words))
            far = sum(_first_with(word, kinds) for word in words)
            scored.append(((not action.isEnabled(), not begins, far, place), action))
    return [action for _, action in sorted(scored, key=lambda pair: pair[0])]


def _first_with(word: str, kinds: Sequence[str]) -> int:
    """The first of the texts in which a word begins so; behind them all where it is inside."""
    return next((n for n, each in enumerate(kinds) if f" {word}" in f" {each}"), len(kinds))


def _typable(text: str) -> str:
    """Folded, and with a layout as it is typed: "4 × 4" is "4x4"."""
    return re.sub(r"(?<=\d)\s*[×x]\s*(?=\d)", "x", fold(text))


class CommandPalette(QDialog):
    """A line to type in, and the commands that fit; Enter runs the marked one.

    A command that cannot be used now is shown in grey, so that it is not looked for in vain,
    and what is switched on has a tick.
    """

    def __init__(
        self,
        actions: Iterable[QAction],
        parent: QWidget | None = None,
        menus: Mapping[str, str] = NOTHING,
    ) -> None:
        """``menus`` has the title of the menu within a menu that a command stands in, by name."""
        super().__init__(parent)
        self._actions = [action for action in actions if action.text()]
        self._other_words, self._menus = other_words(), menus
        self.setWindowTitle(self.tr("Commands"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fit(self, *SIZE)
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("Type what you want to do…"))
        self.line.setAccessibleName(self.tr("Search commands"))
        self.list = QListWidget()
        self.list.setIconSize(QSize(ICON, ICON))
        self._no_icon = QPixmap(ICON, ICON)
        self._no_icon.fill(Qt.GlobalColor.transparent)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(self.tr("Commands that fit"))
        layout = QVBoxLayout(self)
        layout.addWidget(self.line)
        layout.addWidget(self.list)
        self.line.textChanged.connect(self._show_fitting)
        self.line.returnPressed.connect(self._run_current)
        self.line.installEventFilter(self)
        self.list.itemClicked.connect(self._run)
        self._show_fitting("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows move in the list while the line keeps the focus."""
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if isinstance(event, QKeyEvent) and pressed and event.key() in MOVES:
            self.list.event(event)
            return True
        return super().eventFilter(watched, event)

    def _show_fitting(self, typed: str) -> None:
        self.list.clear()
        for action in ranked(self._actions, typed, self._other_words, self._menus):
            keys = action.shortcut().toString(NATIVE)
            menu = self._menus.get(action.objectName(), "")
            text = plain_text(action.text()) + (f" – {menu}" if menu else "")
            text += CHECKED if action.isChecked() else ""
            icon = QIcon(self._no_icon) if action.icon().isNull() else action.icon()
            item = QListWidgetItem(icon, f"{text}    {keys}" if keys else text, self.list)
            item.setData(_ACTION, action)
            item.setToolTip(action.toolTip())
            if not action.isEnabled():
                item.setFlags(Qt.ItemFlag.NoItemFlags)
        if self.list.count():
            self.list.setCurrentRow(0)
        else:
            nothing = QListWidgetItem(self.tr("No command has these words."), self.list)
            nothing.setFlags(Qt.ItemFlag.NoItemFlags)

    def _run_current(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self._run(item)

    def _run(self, item: QListWidgetItem) -> None:
        action = item.data(_ACTION)
        if action is not None and action.isEnabled():
            self.accept()
            action.trigger()
