"""Commands: each has words, a place in a menu, keys of its own, and does something."""

from __future__ import annotations

from collections import Counter

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from medviewer.ui.help import about_text, keyboard_sheet
from medviewer.ui.main_window import MainWindow


def in_menus(window: MainWindow) -> set[str]:
    def names(menu: QMenu) -> set[str]:
        found = {action.objectName() for action in menu.actions()}
        for action in menu.actions():
            inner = action.menu()
            if isinstance(inner, QMenu):
                found |= names(inner)
        return found

    return set().union(
        *(names(action.menu()) for action in window.menuBar().actions() if action.menu())
    )


def test_every_command_is_in_a_menu(window: MainWindow) -> None:
    missing = {command.name for command in window.commands.commands} - in_menus(window)
    assert missing == set()


def test_no_two_commands_share_a_key(window: MainWindow) -> None:
    keys = Counter(key for command in window.commands.commands for key in command.keys)
    assert [key for key, count in keys.items() if count > 1] == []


def test_every_command_is_named_and_tells_its_key(window: MainWindow) -> None:
    for command in window.commands.commands:
        action = window.commands[command.name]
        assert action.text()
        assert action.toolTip()
        if command.keys:
            assert action.shortcut().toString() == command.keys[0]


def test_no_menu_uses_a_mnemonic_twice(window: MainWindow) -> None:
    for action in window.menuBar().actions():
        menu = action.menu()
        assert isinstance(menu, QMenu)
        letters = Counter(
            entry.text()[entry.text().index("&") + 1].lower()
            for entry in menu.actions()
            if "&" in entry.text()
        )
        assert [letter for letter, count in letters.items() if count > 1] == [], menu.title()


def test_every_command_can_be_triggered_with_nothing_open(window: MainWindow) -> None:
    asking = {"open_folder", "open_files", "open_history", "quit"}  # these wait for an answer
    for command in window.commands.commands:
        if command.name not in asking:
            window.commands[command.name].trigger()
    for dialog in window.findChildren(QWidget):
        if dialog.isWindow() and dialog is not window:
            dialog.close()


def test_the_sheet_lists_every_key(window: MainWindow) -> None:
    sheet = keyboard_sheet(window.commands)
    for command in window.commands.commands:
        if command.keys and not command.name.startswith("preset_"):
            assert command.text.replace("&", "").removesuffix("…") in sheet
    assert "Left drag" in sheet
    documents = sheet.split("In the window of a document")[1]
    for words, key in (("Fit to width", "W"), ("Find…", "Ctrl+F"), ("Next hit", "F3")):
        assert f"{words}</td><td>{key}</td>" in documents


def test_the_sheet_is_parted_by_menu(window: MainWindow) -> None:
    sheet = keyboard_sheet(window.commands)
    headings = [part.split("</h4>")[0] for part in sheet.split("<h4>")[1:]]
    titles = [action.text().replace("&", "") for action in window.menuBar().actions()]
    assert headings == [title for title in titles if title in headings]
    assert len(headings) > 5
    picture = sheet.split("<h4>Picture</h4>")[1].split("<h4>")[0]
    assert "Window tool" in picture
    assert picture.count("Window presets of the modality") == 1
    assert "Open folder" not in picture


def test_about_tells_the_versions_and_what_it_is_not_for(window: MainWindow) -> None:
    text = about_text(window)
    assert "pydicom" in text
    assert "not for diagnosis" in text


def test_what_can_be_reached_has_a_name_for_screen_readers(window: MainWindow) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QAbstractButton

    nameless = []
    for widget in window.findChildren(QWidget):
        reachable = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        named = widget.accessibleName() or isinstance(widget, QAbstractButton)
        ours = type(widget).__module__.startswith("medviewer.ui.")
        of_history = window.parts.history.panel.isAncestorOf(widget)
        if reachable and ours and not named and not of_history:
            nameless.append(widget)
    assert nameless == []
    assert isinstance(window.commands["fit"], QAction)


def test_the_layout_in_use_is_marked(window: MainWindow) -> None:
    def marked() -> list[str]:
        layouts = window.commands.menus["layouts"].actions()
        return [action.objectName() for action in layouts if action.isChecked()]

    assert marked() == ["layout_1x1"]
    for _ in range(2):  # to choose it again keeps the mark
        window.commands["layout_2x3"].trigger()
        assert marked() == ["layout_2x3"]
    window.grid.set_layout(1, 3)  # as an arrangement may: it stands in no menu
    assert marked() == []
    window.grid.set_layout(2, 2)
    assert marked() == ["layout_2x2"]


def test_the_menu_of_the_view_fits_on_a_small_screen(window: MainWindow) -> None:
    """In Chinese, whose rows are higher, it filled all of 768 lines."""
    menu = window.commands.menus["view"]
    assert menu.sizeHint().height() < 600


def test_the_menu_of_the_picture_fits_on_a_small_screen(window: MainWindow) -> None:
    """With 35 entries it had a second column over the picture on a screen of 768 lines."""
    picture = next(each for each in window.menuBar().actions() if each.text() == "&Picture")
    menu = picture.menu()
    assert isinstance(menu, QMenu)
    assert menu.sizeHint().height() < 700
