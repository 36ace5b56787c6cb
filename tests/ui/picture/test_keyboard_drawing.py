"""Measurements drawn and mended with the keyboard's pointer."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from medviewer.findings.reading.measured import quantities
from medviewer.findings.reading.measurement import Kind
from medviewer.ui.main_window import MainWindow
from medviewer.ui.measuring.label_edit import LabelEdit
from medviewer.ui.picture.placement import Point
from tests.ui.picture.pointing import CONTROL, Key, click, go, only, press, where


def test_a_line_ends_between_pixels_where_control_took_it(opened: MainWindow) -> None:
    opened.commands["tool_length"].trigger()
    press(opened, Key.Key_Return)
    go(opened, 10, 0)
    press(opened, Key.Key_Right, times=3, modifiers=CONTROL)
    press(opened, Key.Key_Return)
    assert only(opened).points == ((0.5, 0.5), (10.8, 0.5))
    assert quantities(only(opened))[0].value == pytest.approx(10.3 * 0.5)


CLICKED: dict[Kind, tuple[Point, ...]] = {
    Kind.LENGTH: ((10, 10), (30, 10)),
    Kind.ANGLE: ((10, 10), (20, 10), (20, 30)),
    Kind.COBB: ((10, 10), (30, 10), (10, 20), (30, 25)),
    Kind.BIDIRECTIONAL: ((10, 20), (40, 20), (25, 25)),
    Kind.RECTANGLE: ((10, 10), (30, 20)),
    Kind.ELLIPSE: ((10, 10), (30, 20)),
    Kind.POINT: ((12, 13),),
    Kind.POLYLINE: ((10, 10), (20, 10), (20, 30)),
    Kind.POLYGON: ((10, 10), (30, 10), (20, 30)),
}


@pytest.mark.parametrize("kind", CLICKED, ids=lambda kind: kind.value)
def test_enter_sets_the_points_of_a_measurement(opened: MainWindow, kind: Kind) -> None:
    opened.commands[f"tool_{kind.value}"].trigger()
    click(opened, *CLICKED[kind])
    if kind.is_open_ended:  # at the same place once more: a double click
        press(opened, Key.Key_Return)
    drawn = only(opened)
    assert drawn.kind is kind
    clicked = tuple((x + 0.5, y + 0.5) for x, y in CLICKED[kind])
    known = 2 if kind is Kind.BIDIRECTIONAL else len(clicked)
    assert drawn.points[:known] == clicked[:known]


def draw_outline(opened: MainWindow) -> None:
    """A freehand square of ten pixels."""
    opened.commands["tool_freehand"].trigger()
    go(opened, 10, 10)
    press(opened, Key.Key_Space)
    for across, down in ((10, 0), (0, 10), (-10, 0), (0, -9)):
        go(opened, across, down)
    press(opened, Key.Key_Space)


def test_space_holds_so_that_a_freehand_outline_is_drawn(opened: MainWindow) -> None:
    draw_outline(opened)
    assert only(opened).kind is Kind.FREEHAND
    assert {each.name: each.value for each in quantities(only(opened))}["area"] == pytest.approx(25)


def test_a_text_is_placed_and_written_by_keys_alone(qtbot: QtBot, opened: MainWindow) -> None:
    opened.commands["tool_text"].trigger()
    click(opened, (20, 20))
    line = opened.pane.viewport.findChild(LabelEdit)
    assert line is not None
    QTest.keyClicks(line, "nodule")
    QTest.keyClick(line, Key.Key_Return)
    assert only(opened).label == "nodule"
    go(opened, 1, 0)  # the keys are the picture's again
    assert where(opened) == (21.5, 20.5)


def test_the_numbers_of_a_drawing_are_told_as_it_grows(opened: MainWindow) -> None:
    opened.pane.model.go_to(0)
    opened.commands["tool_length"].trigger()
    click(opened, (10, 10))
    go(opened, 20, 0)
    assert opened.status.text() == "x 30  y 10:  10 HU  stored 1034   10.0 mm"


def test_tab_goes_to_the_handles_and_space_moves_one_by_a_pixel(opened: MainWindow) -> None:
    opened.commands["tool_length"].trigger()
    click(opened, (10, 10), (30, 10))
    press(opened, Key.Key_Tab)
    assert where(opened) == (10.5, 10.5)
    press(opened, Key.Key_Space)
    go(opened, -1, 0)
    press(opened, Key.Key_Space)
    assert only(opened).points == ((9.5, 10.5), (30.5, 10.5))
    press(opened, Key.Key_Tab)
    assert where(opened) == (30.5, 10.5)
    opened.commands["undo"].trigger()
    assert only(opened).points == ((10.5, 10.5), (30.5, 10.5))


def test_tab_leaves_the_picture_where_nothing_is_chosen(opened: MainWindow) -> None:
    press(opened, Key.Key_Tab)
    assert QApplication.focusWidget() is not opened.pane.viewport


def test_backspace_takes_the_last_point_back(opened: MainWindow) -> None:
    opened.commands["tool_polyline"].trigger()
    click(opened, (10, 10), (20, 10), (20, 30))
    press(opened, Key.Key_Backspace)
    go(opened, 10, -20)
    press(opened, Key.Key_Return, Key.Key_Return)
    assert only(opened).points == ((10.5, 10.5), (20.5, 10.5), (30.5, 10.5))


def test_escape_gives_up_the_drawing_then_the_pointer_then_the_tool(opened: MainWindow) -> None:
    opened.commands["tool_length"].trigger()
    click(opened, (10, 10))
    press(opened, Key.Key_Escape)
    assert not opened.measuring.is_drawing()
    assert opened.status.text() == "x 10  y 10:  610 HU  stored 1634"
    assert opened.pointer.is_on
    press(opened, Key.Key_Escape)
    assert not opened.pointer.is_on
    assert opened.status.text() == "1: ramp, 12 slices"
    assert opened.commands["tool_length"].isChecked()
    press(opened, Key.Key_Escape)
    assert opened.commands["tool_window"].isChecked()


def test_escape_puts_back_what_was_held(opened: MainWindow) -> None:
    opened.commands["tool_length"].trigger()
    click(opened, (10, 10), (30, 10))
    press(opened, Key.Key_Space)
    go(opened, 5, 5)
    press(opened, Key.Key_Escape)
    press(opened, Key.Key_Space)
    press(opened, Key.Key_Space)
    assert only(opened).points == ((10.5, 10.5), (30.5, 10.5))


def test_the_mouse_does_not_move_what_the_keyboard_holds(qtbot: QtBot, opened: MainWindow) -> None:
    opened.commands["tool_length"].trigger()
    click(opened, (10, 10), (30, 10))
    press(opened, Key.Key_Space)
    go(opened, 1, 0)
    view = opened.pane.viewport
    QTest.mouseMove(view, view.rect().center())
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=view.rect().center())
    press(opened, Key.Key_Space)
    assert only(opened).points == ((10.5, 10.5), (31.5, 10.5))


def test_an_outline_is_pulled_at_by_keys_alone(opened: MainWindow) -> None:
    """A freehand outline has no handles: Tab led the keys away to the next panel."""
    draw_outline(opened)
    opened.commands["tool_window"].trigger()
    points = only(opened).points
    seen = []
    for _ in range(8):
        press(opened, Key.Key_Tab)
        seen.append(where(opened))
    assert len(set(seen)) == 8
    assert set(seen) <= set(points)
    press(opened, Key.Key_Tab)  # around
    assert where(opened) == seen[0]
    press(opened, Key.Key_Space)
    go(opened, -5, -5)
    press(opened, Key.Key_Space)
    pulled = only(opened).points
    x, y = seen[0]
    assert (x - 5, y - 5) in pulled
    assert pulled != points
    assert opened.measuring.reading.to_undo.startswith("Change")
    press(opened, Key.Key_Tab)  # goes on from there
    assert where(opened) != seen[0]
