"""The palette finds commands by their words and runs them."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from medviewer.ui.commands.command_palette import CommandPalette, ranked
from medviewer.ui.commands.other_words import other_words
from medviewer.ui.main_window import MainWindow


def actions(*texts: str) -> list[QAction]:
    return [QAction(text) for text in texts]


def texts(found: list[QAction]) -> list[str]:
    return [action.text() for action in found]


def _note(done: list[str], text: str, *_: bool) -> None:
    done.append(text)


def test_every_word_counts_in_any_order_without_case_and_accents(qapp: object) -> None:
    offered = actions("Open &folder…", "Open patient history…", "Zurück zur Übersicht")
    assert texts(ranked(offered, "FOLD open")) == ["Open &folder…"]
    assert texts(ranked(offered, "ubersicht")) == ["Zurück zur Übersicht"]
    assert ranked(offered, "nothing like it") == []
    assert texts(ranked(offered, "")) == texts(offered)


def test_what_begins_with_the_typed_words_comes_first(qapp: object) -> None:
    offered = actions("Flip left to right", "Turn left", "Left one")
    assert texts(ranked(offered, "left")) == ["Left one", "Flip left to right", "Turn left"]


def test_what_cannot_be_done_now_comes_last(qapp: object) -> None:
    offered = actions("Copy one", "Show copy")
    offered[0].setEnabled(False)
    assert texts(ranked(offered, "copy")) == ["Show copy", "Copy one"]


def test_a_layout_is_found_as_it_is_typed(qapp: object) -> None:
    offered = actions("3 × 4 viewports", "4 × 4 viewports", "Zoom in")
    for typed in ("4x4", "4 x 4", "4×4", "4 4"):
        assert texts(ranked(offered, typed))[0] == "4 × 4 viewports"
    assert texts(ranked(offered, "3x4")) == ["3 × 4 viewports"]


def test_words_that_no_command_has_are_answered(qtbot: QtBot) -> None:
    palette = CommandPalette(actions("Zoom in"))
    palette.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(palette)
    palette.show()
    qtbot.keyClicks(palette.line, "fly")
    assert palette.list.item(0).text() == "No command has these words."
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_the_archive_is_found_by_the_word_that_everybody_uses(window: MainWindow) -> None:
    found = ranked([window.commands[each.name] for each in window.commands.commands], "pacs")
    assert found[:1] == [window.commands["stations"]]


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("wl", "tool_window"),
        ("mpr", "mpr"),
        ("oblique", "mpr"),
        ("cine", "play"),
        ("3d", "volume_mip"),
        ("roi", "tool_rectangle"),
        ("hu", "tool_point"),
        ("ruler", "tool_length"),
        ("distance", "tool_length"),
        ("rotate", "turn_right"),
        ("compare", "layout_1x2"),
        ("difference", "fuse"),
        ("tags", "show_tags"),
        ("screenshot", "copy_picture"),
        ("settings", "preferences"),
        ("help", "tour"),
        ("hanging protocol", "hang"),
        ("sync", "link_slices"),
        ("ai", "analyse"),
    ],
)
def test_a_command_is_found_by_what_other_programs_call_it(
    window: MainWindow, typed: str, wanted: str
) -> None:
    offered = [window.commands[each.name] for each in window.commands.commands]
    for action in offered:
        action.setEnabled(True)
    found = ranked(offered, typed, other_words(), window.commands.inner_menus())
    assert wanted in [action.objectName() for action in found[:3]]


def test_what_a_command_is_called_comes_before_what_else_it_is_called(qapp: object) -> None:
    offered = actions("Zoom tool", "Hand")
    offered[1].setObjectName("hand")
    offered[0].setObjectName("zoom")
    assert texts(ranked(offered, "hand", {"zoom": "hand lens"})) == ["Hand", "Zoom tool"]


def test_other_words_are_of_commands_that_there_are(window: MainWindow) -> None:
    assert set(other_words()) <= {each.name for each in window.commands.commands}


def test_a_command_within_a_menu_s_menu_says_which(qtbot: QtBot, window: MainWindow) -> None:
    """There are bones for the grey levels and bones from all around."""
    window.commands["palette"].trigger()
    (palette,) = window.findChildren(CommandPalette)
    qtbot.keyClicks(palette.line, "vessels")
    assert palette.list.item(0).text().startswith("Vessels – 3-D views")
    palette.reject()


def test_typing_moving_and_enter_run_a_command(qtbot: QtBot) -> None:
    done: list[str] = []
    offered = actions("Zoom in", "Zoom out", "Pan")
    for action in offered:
        action.triggered.connect(partial(_note, done, action.text()))
    palette = CommandPalette(offered)
    palette.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(palette)
    palette.show()
    qtbot.keyClicks(palette.line, "zoom")
    qtbot.keyClick(palette.line, Qt.Key.Key_Down)
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert done == ["Zoom out"]
    assert not palette.isVisible()


def test_what_cannot_be_done_now_is_shown_but_not_run(qtbot: QtBot) -> None:
    (action,) = actions("Invert")
    action.setEnabled(False)
    palette = CommandPalette([action])
    qtbot.addWidget(palette)
    palette.show()
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert palette.isVisible()
    assert palette.list.count() == 1


def test_ctrl_k_opens_it_with_every_command_of_the_window(qtbot: QtBot, window: MainWindow) -> None:
    window.commands["palette"].trigger()
    (palette,) = window.findChildren(CommandPalette)
    visible = [c.name for c in window.commands.commands if window.commands[c.name].isVisible()]
    assert palette.list.count() == len(visible)
    palette.reject()


def test_what_is_switched_on_has_a_tick(qtbot: QtBot) -> None:
    """Else Enter switches it off without anybody knowing that it was on."""
    offered = actions("Link slices", "Link zoom", "Link again")
    for action in offered[:2]:
        action.setCheckable(True)
    offered[0].setChecked(True)
    palette = CommandPalette(offered)
    qtbot.addWidget(palette)
    rows = [palette.list.item(row).text() for row in range(palette.list.count())]
    assert rows == ["Link slices  ✓", "Link zoom", "Link again"]
