"""Every command of the window: its name, words, keys and icon, in one table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QToolBar, QToolButton, QWidget

from medviewer.ui.icons import icon

PRESET_KEYS = 9


@dataclass(frozen=True)
class Command:
    """One command: ``name`` for programs, ``text`` and ``tip`` for people.

    ``place`` is "window" where the keys work everywhere, "picture" where they work
    only while the picture has the focus (keys that lists need for themselves).
    """

    name: str
    menu: str
    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    checkable: bool = False
    tip: str = ""
    place: str = "window"


class Actions(QObject):
    """The QActions by name, and the menus and the tool bar made of them."""

    def __init__(self, window: QMainWindow, picture: QWidget) -> None:
        super().__init__(window)
        self.commands = self._table()
        self._actions: dict[str, QAction] = {}
        self.menus: dict[str, QMenu] = {}
        for command in self.commands:
            self._actions[command.name] = self._make(command, window, picture)

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def connect_all(self, handlers: dict[str, Callable[..., object]]) -> None:
        """Connect every command to what it does; a checkable one is given its new state."""
        for command in self.commands:
            handler = handlers[command.name]
            action = self._actions[command.name]
            if command.checkable:
                action.toggled.connect(handler)
            else:
                action.triggered.connect(lambda _=False, handler=handler: handler())

    def fill_menu_bar(self, window: QMainWindow) -> None:
        """Put every command into its menu; "-" in a menu's order is a separator."""
        for title, names in self._menu_order():
            menu = window.menuBar().addMenu(title)
            self.menus[names[0]] = menu
            for name in names[1:]:
                if name == "-":
                    menu.addSeparator()
                elif name == "presets":
                    self.menus[name] = menu.addMenu(self.tr("Wind&ow presets"))
                    for number in range(1, PRESET_KEYS + 1):
                        self.menus[name].addAction(self[f"preset_{number}"])
                    self.menus[name].addSeparator()
                    self.menus[name].addAction(self["file_window"])
                    self.menus[name].addAction(self["auto_window"])
                elif name == "recent":
                    self.menus[name] = menu.addMenu(self.tr("Open &recent"))
                else:
                    menu.addAction(self[name])

    def fill_tool_bar(self, bar: QToolBar) -> None:
        """Put the commands that hands need most on the tool bar."""
        order = (
            "open_folder open_history | tool_window tool_scroll tool_zoom tool_pan presets | fit "
            "actual_size invert reset | show_findings show_heat_map | previous_finding next_finding"
        )
        for name in order.split():
            if name == "|":
                bar.addSeparator()
            elif name == "presets":
                bar.addWidget(self._presets_button())
            else:
                bar.addAction(self[name])

    def _presets_button(self) -> QToolButton:
        """The menu of window presets, for the mouse."""
        button = QToolButton()
        button.setText(self.tr("Presets"))
        button.setToolTip(self.tr("Window presets of the modality  (1 … 9)"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(self.menus["presets"])
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return button

    def _make(self, command: Command, window: QWidget, picture: QWidget) -> QAction:
        action = QAction(command.text, self)
        action.setObjectName(command.name)
        action.setShortcuts([QKeySequence(keys) for keys in command.keys])
        action.setCheckable(command.checkable)
        if command.icon:
            action.setIcon(icon(command.icon))
        keys = f"  ({command.keys[0]})" if command.keys else ""
        words = command.tip or command.text.replace("&", "").removesuffix("…")
        action.setToolTip(words + keys)
        action.setStatusTip(command.tip)
        if command.place == "picture":
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            picture.addAction(action)
        else:
            window.addAction(action)
        return action

    def _menu_order(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        def names(line: str) -> tuple[str, ...]:
            return tuple(line.split())

        return (
            (
                self.tr("&File"),
                names("file open_folder open_files recent - open_history - save_findings - quit"),
            ),
            (
                self.tr("&View"),
                names(
                    "view fit actual_size zoom_in zoom_out - flip_horizontally flip_vertically "
                    "turn_right turn_left - show_texts smooth - browser_panel findings_panel "
                    "history_panel full_screen"
                ),
            ),
            (
                self.tr("&Picture"),
                names(
                    "picture tool_window tool_scroll tool_zoom tool_pan - presets invert - "
                    "next_slice previous_slice forward_ten back_ten "
                    "first_slice last_slice - next_series previous_series - reset"
                ),
            ),
            (
                self.tr("F&indings"),
                names(
                    "findings analyse run_anyway cancel - analyse_when_opened fast_analysis - "
                    "next_finding previous_finding - show_findings show_heat_map"
                ),
            ),
            (self.tr("&Help"), names("help keyboard about")),
        )

    def _table(self) -> tuple[Command, ...]:
        return (*self._files(), *self._view(), *self._grey(), *self._slices(), *self._others())

    def _files(self) -> tuple[Command, ...]:
        tr = self.tr
        return (
            Command("open_folder", "file", tr("Open &folder…"), ("Ctrl+O",), "folder"),
            Command(
                "open_files",
                "file",
                tr("Open f&iles, DICOMDIR or ZIP…"),
                ("Ctrl+Shift+O",),
                "file",
            ),
            Command("open_history", "file", tr("Open patient &history…"), ("Ctrl+H",), "history"),
            Command("save_findings", "file", tr("&Save findings…"), ("Ctrl+S",)),
            Command("quit", "file", tr("&Quit"), ("Ctrl+Q",)),
        )

    def _view(self) -> tuple[Command, ...]:
        tr = self.tr
        return (
            Command("fit", "view", tr("&Fit to window"), ("F",), "fit"),
            Command(
                "actual_size", "view", tr("&One to one"), ("O",), "one-to-one", tip=tr("One to one")
            ),
            Command("zoom_in", "view", tr("Zoom &in"), ("+", "=")),
            Command("zoom_out", "view", tr("Zoom o&ut"), ("-",)),
            Command("flip_horizontally", "view", tr("Flip &left to right"), ("H",)),
            Command("flip_vertically", "view", tr("Flip top to &bottom"), ("V",)),
            Command("turn_right", "view", tr("Turn &right by 90°"), ("]",)),
            Command("turn_left", "view", tr("Turn l&eft by 90°"), ("[",)),
            Command("show_texts", "view", tr("&Texts in the corners"), ("T",), checkable=True),
            Command("smooth", "view", tr("S&mooth pixels"), ("Shift+S",), checkable=True),
            Command("browser_panel", "view", tr("&Series list"), ("F2",), checkable=True),
            Command("findings_panel", "view", tr("Fi&ndings panel"), ("F3",), checkable=True),
            Command("history_panel", "view", tr("&History panel"), ("F4",), checkable=True),
            Command("full_screen", "view", tr("Full s&creen"), ("F11",), checkable=True),
        )

    def _grey(self) -> tuple[Command, ...]:
        tr = self.tr
        presets = (
            Command(f"preset_{number}", "presets", tr("Preset {}").format(number), (str(number),))
            for number in range(1, PRESET_KEYS + 1)
        )
        drag = tr("Left drag: {}")
        return (
            Command(
                "tool_window",
                "picture",
                tr("&Window tool"),
                ("W",),
                "window",
                True,
                drag.format(tr("grey levels")),
            ),
            Command(
                "tool_scroll",
                "picture",
                tr("&Scroll tool"),
                ("S",),
                "scroll",
                True,
                drag.format(tr("slices")),
            ),
            Command(
                "tool_zoom",
                "picture",
                tr("&Zoom tool"),
                ("Z",),
                "zoom",
                True,
                drag.format(tr("zoom")),
            ),
            Command(
                "tool_pan", "picture", tr("&Pan tool"), ("P",), "pan", True, drag.format(tr("pan"))
            ),
            *presets,
            Command("file_window", "picture", tr("Window of the &file"), ("0",)),
            Command("auto_window", "picture", tr("&Automatic window"), ("A",)),
            Command("invert", "picture", tr("&Invert"), ("I",), "invert"),
            Command("reset", "picture", tr("&Reset"), ("R",), "reset", tip=tr("Reset the view")),
        )

    def _slices(self) -> tuple[Command, ...]:
        tr = self.tr
        here = "picture"
        return (
            Command("next_slice", here, tr("&Next slice"), ("Down", "Right"), place=here),
            Command("previous_slice", here, tr("Pre&vious slice"), ("Up", "Left"), place=here),
            Command("forward_ten", here, tr("Ten slices forwar&d"), ("PgDown",), place=here),
            Command("back_ten", here, tr("Ten slices &back"), ("PgUp",), place=here),
            Command("first_slice", here, tr("Firs&t slice"), ("Home",), place=here),
            Command("last_slice", here, tr("&Last slice"), ("End",), place=here),
            Command("next_series", here, tr("N&ext series"), ("Ctrl+PgDown",)),
            Command("previous_series", here, tr("Previo&us series"), ("Ctrl+PgUp",)),
        )

    def _others(self) -> tuple[Command, ...]:
        tr = self.tr
        return (
            Command("analyse", "findings", tr("&Analyse this series"), ("Ctrl+R",)),
            Command("run_anyway", "findings", tr("Run although &refused")),
            Command("cancel", "findings", tr("&Cancel"), ("Esc",)),
            Command(
                "fast_analysis",
                "findings",
                tr("&Quick analysis, one network"),
                checkable=True,
            ),
            Command(
                "analyse_when_opened",
                "findings",
                tr("Analyse when &opened"),
                checkable=True,
            ),
            Command("show_findings", "findings", tr("Show &findings"), ("D",), "findings", True),
            Command("show_heat_map", "findings", tr("Show &heat map"), ("M",), "heat-map", True),
            Command("next_finding", "findings", tr("&Next finding"), ("N",), "next"),
            Command(
                "previous_finding", "findings", tr("&Previous finding"), ("Shift+N",), "previous"
            ),
            Command("keyboard", "help", tr("&Keyboard and mouse"), ("F1",)),
            Command("about", "help", tr("&About medviewer")),
        )
