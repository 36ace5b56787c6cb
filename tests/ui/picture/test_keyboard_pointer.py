"""The keyboard's pointer: what a mouse does in a picture, done by keys alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from medviewer.dicom.volume import Volume
from medviewer.ui.main_window import MainWindow
from medviewer.ui.picture.painting.corner_text import corner_texts
from medviewer.ui.picture.placement import Point
from medviewer.ui.picture.viewport import Viewport
from medviewer.ui.results.nodule_tool import NoduleTool
from medviewer.ui.viewing.mpr_cross import MprCross
from tests.ui.conftest import wait_quiet
from tests.ui.makers import COLUMNS, ROWS, make_series, make_volume, ramp
from tests.ui.picture.pointing import ALT, CONTROL, HUNDRED, SHIFT, Key, click, go, press, where


def test_arrows_move_by_one_pixel_ten_and_a_hundred_and_stay_inside(opened: MainWindow) -> None:
    assert where(opened) == (0.5, 0.5)
    go(opened, 3, 2)
    assert where(opened) == (3.5, 2.5)
    press(opened, Key.Key_Right, modifiers=SHIFT)
    assert where(opened) == (13.5, 2.5)
    press(opened, Key.Key_Right, Key.Key_Down, modifiers=HUNDRED)
    assert where(opened) == (COLUMNS - 0.5, ROWS - 0.5)


def test_with_control_they_move_by_a_tenth_of_a_pixel(opened: MainWindow) -> None:
    go(opened, 3, 2)
    press(opened, Key.Key_Right, times=3, modifiers=CONTROL)
    press(opened, Key.Key_Up, modifiers=CONTROL)
    assert where(opened) == (3.8, 2.4)
    assert "(+0.3, -0.1 pixels from its middle)" in opened.status.text()
    assert "x 3  y 2" in opened.status.text()
    go(opened, 1, 0)
    assert where(opened) == (4.8, 2.4)
    press(opened, Key.Key_Left, modifiers=HUNDRED)
    press(opened, Key.Key_Left, times=9, modifiers=CONTROL)
    assert where(opened) == (0.1, 2.4)


def test_arrows_go_through_the_slices_again_when_the_pointer_is_off(opened: MainWindow) -> None:
    before = opened.pane.model.index
    press(opened, Key.Key_Down)
    assert opened.pane.model.index == before
    press(opened, Key.Key_Escape)
    assert not opened.commands["keyboard_pointer"].isChecked()
    press(opened, Key.Key_Down)
    assert opened.pane.model.index == before + 1


def test_slices_are_still_reached_and_their_value_is_told(opened: MainWindow) -> None:
    go(opened, 4, 7)
    opened.pane.model.go_to(5)
    assert opened.status.text() == "x 4  y 7:  507 HU  stored 1531"
    press(opened, Key.Key_Down, modifiers=ALT)
    assert opened.status.text() == "x 4  y 7:  607 HU  stored 1631"
    press(opened, Key.Key_PageUp)
    assert opened.pane.model.index == 0
    assert opened.status.text() == "x 4  y 7:  7 HU  stored 1031"


def test_what_is_pointed_at_is_told_though_the_mouse_leaves(opened: MainWindow) -> None:
    """A dialog that opens over the picture takes the mouse away: the line was empty then."""
    opened.pane.model.go_to(0)
    go(opened, 4, 7)
    QApplication.sendEvent(opened.pane.viewport, QEvent(QEvent.Type.Leave))
    assert corner_texts(opened.pane.model).bottom_left[0].startswith("x 4  y 7")
    press(opened, Key.Key_Return)
    assert opened.status.text() == "x 4  y 7:  7 HU  stored 1031"
    press(opened, Key.Key_Escape)
    assert opened.pane.model.pointer is None


def test_a_screen_reader_hears_what_the_window_says(opened: MainWindow) -> None:
    opened.pane.model.go_to(0)
    go(opened, 4, 7)
    assert opened.pane.viewport.accessibleDescription() == "x 4  y 7:  7 HU  stored 1031"


@pytest.mark.parametrize(
    ("turn", "moved"),
    [
        ("turn_right", (0, -1)),
        ("turn_left", (0, 1)),
        ("flip_horizontally", (-1, 0)),
        ("flip_vertically", (1, 0)),
    ],
)
def test_an_arrow_points_on_the_screen_however_the_picture_is_turned(
    opened: MainWindow, turn: str, moved: Point
) -> None:
    go(opened, 30, 20)
    opened.commands[turn].trigger()
    before = where(opened)
    press(opened, Key.Key_Right)
    assert where(opened) == (before[0] + moved[0], before[1] + moved[1])


def test_a_fitted_picture_stays_fitted_with_the_pointer_at_its_edge(opened: MainWindow) -> None:
    assert opened.pane.model.placement.zoom is None


def test_the_picture_follows_a_pointer_that_would_leave_the_viewport(opened: MainWindow) -> None:
    opened.pane.model.zoom_at((0, 0), 4)
    press(opened, Key.Key_Right, Key.Key_Down, modifiers=HUNDRED)
    x, y = opened.pane.model.to_screen().apply(where(opened))
    width, height = opened.pane.model.size
    assert 0 < x < width
    assert 0 < y < height


def test_a_nodule_is_pointed_at(opened: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[int, Point]] = []

    def ask(volume: Volume, index: int, place: Point) -> None:
        asked.append((index, place))

    opened.grid.tools.choose(NoduleTool(ask))
    click(opened, (20, 15))
    assert asked == [(opened.pane.model.index, (20.5, 15.5))]
    press(opened, Key.Key_Return)  # a tool without a use for a double click is asked again
    assert len(asked) == 2


def test_grey_levels_from_a_region_and_a_drag_of_them(opened: MainWindow) -> None:
    model = opened.pane.model
    model.go_to(0)
    opened.commands["tool_region_window"].trigger()
    click(opened, (10, 10))
    press(opened, Key.Key_Space)
    go(opened, 20, 20)
    press(opened, Key.Key_Space)
    assert (model.window.center, model.window.width) == pytest.approx((20, 20), abs=1.5)
    opened.commands["tool_window"].trigger()
    before = model.window.width
    press(opened, Key.Key_Space)
    go(opened, 10, 0)
    press(opened, Key.Key_Space)
    assert model.window.width > before


def test_the_pointer_goes_along_to_the_next_viewport_and_remembers_its_places(
    qtbot: QtBot, opened: MainWindow
) -> None:
    series = opened.pane.series
    assert series is not None
    go(opened, 5, 6)
    opened.commands["layout_1x2"].trigger()
    opened.session.open_series(series, opened.grid.panes[1])
    wait_quiet(qtbot, opened)
    press(opened, Key.Key_F6)
    assert opened.pane is opened.grid.panes[1]
    assert where(opened) == (COLUMNS / 2 + 0.5, ROWS / 2 + 0.5)
    press(opened, Key.Key_Left)
    assert where(opened) == (COLUMNS / 2 - 0.5, ROWS / 2 + 0.5)
    press(opened, Key.Key_F6)
    assert where(opened) == (5.5, 6.5)


def test_planes_are_shifted_by_their_cross(qtbot: QtBot, opened: MainWindow) -> None:
    opened.commands["mpr"].trigger()
    wait_quiet(qtbot, opened)
    view: Viewport = opened.pane.viewport
    mpr = opened.viewing.mpr
    go(opened, COLUMNS // 2, ROWS // 2)
    before = mpr.centre.copy()
    (cross,) = [each for each in opened.grid.tools.layers if isinstance(each, MprCross)]
    assert cross.hover(view, opened.pointer.hand(view)) is not None, "the middle of the cross"
    press(opened, Key.Key_Space)
    go(opened, 4, 0)
    press(opened, Key.Key_Space)
    assert mpr.centre[0] - before[0] == pytest.approx(2.0)  # four columns of 0.5 mm


def test_the_pointer_is_seen_and_a_ring_says_that_it_holds(opened: MainWindow) -> None:
    opened.pane.model.set_switch("show_texts", False)
    go(opened, 30, 20)
    view = opened.pane.viewport
    with_cross = view.grab().toImage()
    press(opened, Key.Key_Space)
    held = view.grab().toImage()
    press(opened, Key.Key_Space, Key.Key_Escape)
    without = view.grab().toImage()
    assert with_cross != without
    assert held != with_cross


def test_nothing_is_claimed_without_a_picture(window: MainWindow) -> None:
    window.commands["keyboard_pointer"].trigger()
    assert "Open a series first" in window.status.text()
    press(window, Key.Key_Down, Key.Key_Return, Key.Key_Space)
    press(window, Key.Key_Escape)
    assert not window.pointer.is_on


def test_another_series_of_fewer_pixels_keeps_the_pointer_inside(opened: MainWindow) -> None:
    press(opened, Key.Key_Right, Key.Key_Down, modifiers=HUNDRED)
    small = make_volume(make_series(rows=16, columns=16), voxels=ramp()[:, :16, :16])
    opened.pane.show_volume(small)
    assert where(opened) == (15.5, 15.5)


def test_what_is_held_is_panned_and_zoomed_as_by_a_mouse(opened: MainWindow) -> None:
    """The picture goes with the hand: the place under it stays the same."""
    model = opened.pane.model
    model.zoom_at((0, 0), 2)
    opened.commands["tool_pan"].trigger()
    go(opened, 20, 20)
    middle = model.to_image((model.size[0] / 2, model.size[1] / 2))
    press(opened, Key.Key_Space)
    go(opened, 3, 2)
    press(opened, Key.Key_Space)
    after = model.to_image((model.size[0] / 2, model.size[1] / 2))
    assert (middle[0] - after[0], middle[1] - after[1]) == pytest.approx((3, 2))
    assert where(opened) == (20.5, 20.5)
    opened.commands["tool_zoom"].trigger()
    zoom = model.zoom
    press(opened, Key.Key_Space)
    go(opened, 0, -3)
    press(opened, Key.Key_Space)
    assert model.zoom > zoom
    x, y = where(opened)
    assert (x % 1, y % 1) == (0.5, 0.5)
