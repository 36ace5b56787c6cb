"""Series carried from one viewport to another by the grip of their picture, or by keys."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from medviewer.ui.main_window import MainWindow
from medviewer.ui.picture.viewport_pane import ViewportPane
from medviewer.ui.viewing.series_grip import _grip_of
from tests.ui.conftest import wait_quiet
from tests.ui.makers import write_ramp

LEFT, CONTROL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def two(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> list[ViewportPane]:
    """Three viewports, "first" and "second" in two of them, not linked; the first is active."""
    window.commands["link_slices"].setChecked(False)
    write_ramp(tmp_path / "a", "first", 1)
    write_ramp(tmp_path / "b", "second", 2)
    window.grid.set_layout(1, 3)
    for panel in ("browser_panel", "findings_panel", "history_panel"):
        window.commands[panel].setChecked(False)
    window.resize(780, 700)  # off screen there are 800 × 800 pixels
    window.move(0, 0)
    window.open_paths([tmp_path])
    wait_quiet(qtbot, window)
    left, middle, _ = window.grid.panes
    second = window.parts.browser.series()[1]
    window.session.open_series(second, middle)
    wait_quiet(qtbot, window)
    window.grid.activate(left)
    return window.grid.panes


def shown(window: MainWindow) -> list[str]:
    return [
        "" if pane.volume is None else pane.volume.series.description for pane in window.grid.panes
    ]


def grip(pane: ViewportPane) -> QPoint:
    return _grip_of(pane.viewport).center().toPoint()


def drag(
    pane: ViewportPane, other: ViewportPane | None, keys: Qt.KeyboardModifier = NONE
) -> ViewportPane:
    """Press the grip of ``pane`` and carry it over ``other``, without letting go."""
    QTest.mousePress(pane.viewport, LEFT, NONE, grip(pane))
    move(pane, other)
    return pane


def move(pane: ViewportPane, other: ViewportPane | None) -> None:
    QTest.mouseMove(pane.viewport, place_in(pane, other))
    QApplication.processEvents()


def drop(pane: ViewportPane, other: ViewportPane | None, keys: Qt.KeyboardModifier = NONE) -> None:
    QTest.mouseRelease(pane.viewport, LEFT, keys, place_in(pane, other))


def place_in(pane: ViewportPane, other: ViewportPane | None) -> QPoint:
    if other is None:
        return QPoint(-3000, -3000)
    middle = other.viewport.mapToGlobal(other.viewport.rect().center())
    return pane.viewport.mapFromGlobal(middle)


def test_a_drop_exchanges_two_viewports_with_all_that_they_show(
    window: MainWindow, two: list[ViewportPane]
) -> None:
    left, middle, _ = two
    left.model.go_to(2)
    left.model.flip(horizontally=True)
    before = (left.model.window, left.model.placement, left.x())
    drag(left, middle)
    assert middle.drop_hint.isVisible()
    assert "Change places" in middle.drop_hint.words
    drop(left, middle)
    assert shown(window) == ["second", "first", ""]
    assert window.grid.panes[1] is left
    assert window.pane is left
    assert (left.model.index, left.model.window, left.model.placement) == (2, *before[:2])
    QApplication.processEvents()
    assert middle.x() == before[2] < left.x()
    assert not middle.drop_hint.isVisible()
    drag(left, middle)
    drop(left, middle)
    assert shown(window) == ["first", "second", ""]


def test_an_empty_viewport_gets_the_series_for_itself(
    window: MainWindow, two: list[ViewportPane]
) -> None:
    left, _, right = two
    drag(left, right)
    assert "Move it here" in right.drop_hint.words
    drop(left, right)
    assert shown(window) == ["", "second", "first"]


def test_with_control_the_series_is_shown_in_both_as_it_is_seen(
    qtbot: QtBot, window: MainWindow, two: list[ViewportPane]
) -> None:
    left, middle, _ = two
    left.model.go_to(3)
    left.model.toggle_inverted()
    drag(left, middle)
    drop(left, middle, CONTROL)
    wait_quiet(qtbot, window)
    assert shown(window) == ["first", "first", ""]
    assert (middle.model.index, middle.model.inverted) == (3, True)
    assert window.pane is middle
    assert window.parts.browser.current_key() == left.series.key


def test_escape_gives_the_drag_up(
    qtbot: QtBot, window: MainWindow, two: list[ViewportPane]
) -> None:
    left, middle, _ = two
    drag(left, middle)
    qtbot.keyClick(left.viewport, Qt.Key.Key_Escape)
    assert not middle.drop_hint.isVisible()
    drop(left, middle)
    assert shown(window) == ["first", "second", ""]
    before = left.model.window
    qtbot.mousePress(left.viewport, LEFT, pos=QPoint(40, 300))
    QTest.mouseMove(left.viewport, QPoint(80, 300))
    qtbot.mouseRelease(left.viewport, LEFT, pos=QPoint(80, 300))
    assert left.model.window != before  # the mouse is the tool's again


def test_a_drop_outside_and_a_mere_click_change_nothing(
    qtbot: QtBot, window: MainWindow, two: list[ViewportPane]
) -> None:
    left, middle, _ = two
    view = (left.model.window, left.model.index)
    drag(left, middle)
    move(left, None)
    assert not middle.drop_hint.isVisible()
    drop(left, None)
    qtbot.mouseClick(left.viewport, LEFT, pos=grip(left))
    qtbot.mouseDClick(left.viewport, LEFT, pos=grip(left))
    assert shown(window) == ["first", "second", ""]
    assert (left.model.window, left.model.index) == view
    assert window.grid.large is None


def test_a_grip_that_is_pressed_does_not_draw(
    qtbot: QtBot, window: MainWindow, two: list[ViewportPane]
) -> None:
    left, middle, _ = two
    window.commands["tool_length"].trigger()
    drag(middle, left)
    drop(middle, left)
    assert not window.measuring.reading.items
    assert shown(window) == ["second", "first", ""]


def test_one_viewport_alone_has_no_grip(
    qtbot: QtBot, window: MainWindow, two: list[ViewportPane]
) -> None:
    left = two[0]
    window.grid.toggle_large(left)
    QApplication.processEvents()
    before = left.model.window
    qtbot.mousePress(left.viewport, LEFT, pos=grip(left))
    QTest.mouseMove(left.viewport, grip(left) + QPoint(60, 0))
    qtbot.mouseRelease(left.viewport, LEFT, pos=grip(left) + QPoint(60, 0))
    assert left.model.window != before
    window.commands["exchange_viewports"].trigger()
    assert "no other viewport" in window.status.text()
    window.grid.toggle_large(left)
    assert shown(window) == ["first", "second", ""]


def test_keys_carry_a_series_on(qtbot: QtBot, window: MainWindow, two: list[ViewportPane]) -> None:
    left = two[0]
    qtbot.keyClick(left.viewport, Qt.Key.Key_F6, CONTROL)
    assert shown(window) == ["second", "first", ""]
    qtbot.keyClick(left.viewport, Qt.Key.Key_F6, CONTROL)
    assert shown(window) == ["second", "", "first"]
    assert window.pane is left
    left.model.go_to(1)
    qtbot.keyClick(left.viewport, Qt.Key.Key_F6, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    wait_quiet(qtbot, window)
    assert shown(window) == ["first", "", "first"]
    assert window.pane is window.grid.panes[0]
    assert window.pane.model.index == 1


def test_a_viewport_on_another_screen_takes_part(
    qtbot: QtBot, window: MainWindow, two: list[ViewportPane]
) -> None:
    left = two[0]
    torn = window.grid.tear_off()
    own = torn.pane
    window.grid.exchange(left, own)
    assert torn.pane is left
    assert left.window() is torn
    assert left.isVisible()
    assert window.grid.panes[0] is own
    assert own.window() is window
    assert own.isVisible()
    window.commands["exchange_viewports"].trigger()
    torn.close()
    QApplication.processEvents()
    assert len(window.grid.panes) == 3
    assert shown(window) == ["second", "", ""]


def test_a_view_from_outside_does_not_go_over_a_plane_that_was_moved(
    qtbot: QtBot, window: MainWindow, two: list[ViewportPane]
) -> None:
    window.commands["mpr"].trigger()
    wait_quiet(qtbot, window)
    plane, last = window.grid.panes[0], window.grid.panes[3]
    window.grid.exchange(plane, last)
    window.grid.activate(plane)
    window.commands["volume_mip"].trigger()
    assert plane.model.volume is not None
    assert last.is_derived
    assert last.series is not None
    assert last.series.key != plane.series.key
    assert [pane.is_derived for pane in window.grid.panes] == [True] * 4
