"""The commands of the window as QActions, and the menus and the tool bar made of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QToolBar, QToolButton, QWidget

from medviewer.ui.commands.command_table import Command, CommandTable, plain_text
from medviewer.ui.commands.icons import icon
from medviewer.ui.commands.keys import keys_of
from medviewer.ui.commands.menu_arrows import MenuArrows

NATIVE = QKeySequence.SequenceFormat.NativeText


class Actions(QObject):
    """The QActions by name, and the menus and the tool bar made of them."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        table = CommandTable(self)
        self.commands = table.commands()
        self._menus = table.menus()
        self._submenus = table.submenus()
        self._actions: dict[str, QAction] = {}
        self.chosen_keys: dict[str, str] = {}
        self.menus: dict[str, QMenu] = {}
        for command in self.commands:
            self._actions[command.name] = self._make(command, window)

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def add_to_picture(self, picture: QWidget) -> None:
        """Give the picture the commands whose keys work only while it has the focus."""
        for command in self.commands:
            if command.place == "picture":
                picture.addAction(self._actions[command.name])

    def connect_all(self, handlers: dict[str, Callable[..., object]]) -> None:
        """Connect every command to what it does; a checkable one is given its new state."""
        for command in self.commands:
            handler = handlers[command.name]
            action = self._actions[command.name]
            if command.checkable:
                action.toggled.connect(handler)
            else:
                action.triggered.connect(lambda _=False, handler=handler: handler())

    def use_keys(self, chosen: dict[str, str]) -> None:
        """Let the reader's keys, by the command's name, take the place of the usual ones."""
        self.chosen_keys = dict(chosen)
        for command in self.commands:
            self._set_keys(self._actions[command.name], command)

    def needs_of(self, key: QKeySequence) -> str:
        """What the command with this key needs, where it can do nothing now; "" elsewhere."""
        for command in self.commands:
            action = self._actions[command.name]
            if command.needs and not action.isEnabled() and key in action.shortcuts():
                return command.needs
        return ""

    def _set_keys(self, action: QAction, command: Command) -> None:
        keys = keys_of(command, self.chosen_keys)
        action.setShortcuts(keys)
        shown = f"  ({keys[0].toString(NATIVE)})" if keys else ""
        action.setToolTip((command.tip or plain_text(command.text)) + shown)

    def fill_menu_bar(self, window: QMainWindow) -> None:
        """Put every command into its menu; "-" in a menu's order is a separator."""
        MenuArrows(window.menuBar())
        for title, names in self._menus:
            menu = window.menuBar().addMenu(title)
            self.menus[names[0]] = menu
            self._fill(menu, names[1:])

    def _fill(self, menu: QMenu, names: tuple[str, ...]) -> None:
        for name in names:
            if name == "-":
                menu.addSeparator()
            elif name in self._submenus:
                title, inner = self._submenus[name]
                self.menus[name] = menu.addMenu(title)
                self._fill(self.menus[name], inner)
            else:
                menu.addAction(self[name])

    def by_menu(self) -> dict[str, list[str]]:
        """The commands' names by the title of their menu, those of its submenus among them."""
        return {title: list(self._inside(names[1:])) for title, names in self._menus}

    def inner_menus(self) -> dict[str, str]:
        """The title of the menu within a menu by the names of the commands that stand in it."""
        return {
            name: plain_text(title) for title, names in self._submenus.values() for name in names
        }

    def _inside(self, names: tuple[str, ...]) -> Iterator[str]:
        for name in names:
            if name in self._submenus:
                yield from self._inside(self._submenus[name][1])
            elif name != "-":
                yield name

    def fill_tool_bar(self, bar: QToolBar) -> None:
        """Put the commands that hands need most on the tool bar."""
        order = (
            "open_folder open_history | layouts | tool_window tool_scroll tool_zoom tool_pan "
            "tool_cursor presets | tool_length tool_bidirectional tool_ellipse measure undo redo | "
            "fit actual_size invert reset | show_findings show_heat_map | "
            "previous_finding next_finding"
        )
        for name in order.split():
            if name == "|":
                bar.addSeparator()
            elif name == "presets":
                tip = self.tr("Window presets of the modality  (1 … 9)")
                bar.addWidget(self._menu_button(name, self.tr("Presets"), tip))
            elif name == "measure":
                tip = self.tr("All tools that measure")
                button = self._menu_button(name, self.tr("Measure"), tip)
                self._tell_tool_inside(button, on_bar=order.split())
                bar.addWidget(button)
            elif name == "layouts":
                tip = self.tr("How many viewports are shown")
                bar.addWidget(self._menu_button(name, self.tr("Layout"), tip))
            else:
                bar.addAction(self[name])

    def _menu_button(self, menu: str, text: str, tip: str) -> QToolButton:
        """A menu for the mouse."""
        button = QToolButton()
        button.setText(text)
        button.setToolTip(tip)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(self.menus[menu])
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return button

    def _tell_tool_inside(self, button: QToolButton, on_bar: Sequence[str]) -> None:
        """Let a menu's button look chosen while a tool is that stands only in its menu."""
        inside = [
            action
            for action in button.menu().actions()
            if action.objectName().startswith("tool_") and action.objectName() not in on_bar
        ]
        button.setCheckable(True)
        for action in inside:
            action.toggled.connect(
                lambda _: button.setChecked(any(each.isChecked() for each in inside))
            )

    def _make(self, command: Command, window: QWidget) -> QAction:
        action = QAction(command.text, self)
        action.setObjectName(command.name)
        action.setCheckable(command.checkable)
        action.setAutoRepeat(command.repeats)
        if command.icon:
            action.setIcon(icon(command.icon))
        self._set_keys(action, command)
        action.setStatusTip(command.tip)
        if command.place == "picture":
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        else:
            window.addAction(action)
        return action
