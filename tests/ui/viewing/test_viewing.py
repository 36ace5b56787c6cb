"""Colours, magnifier, window from a region, texts and anonymity, in the window."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from medviewer.findings.reading.kind import Kind
from medviewer.ui.main_window import MainWindow
from medviewer.ui.picture.mouse import FINE, TurnTool
from medviewer.ui.studies.series_tree import SeriesTree
from medviewer.ui.viewing.magnifier import ENLARGES
from tests.phantoms.pet import write_ball
from tests.ui.conftest import open_and_wait, wait_quiet
from tests.ui.makers import SLICES, make_finding, make_results, make_volume, write_ramp
from tests.ui.picture.test_viewport import move_mouse

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def shown(window: MainWindow) -> MainWindow:
    """The window with the ramp in it."""
    window.pane.show_volume(make_volume())
    return window


def picture_of(window: MainWindow) -> QImage:
    return window.pane.viewport.grab().toImage()


def branches(window: MainWindow) -> list[str]:
    """What the patient and the study are called in the list."""
    tree = window.parts.browser.findChild(SeriesTree)
    assert tree is not None
    patient = tree.topLevelItem(0)
    assert patient is not None
    return [patient.text(0), patient.child(0).text(0)]


def on_screen(window: MainWindow, place: tuple[float, float]) -> QPoint:
    x, y = window.pane.model.to_screen().apply(place)
    return QPoint(int(x), int(y))


def test_colours_change_what_is_seen_and_reset_takes_them_back(shown: MainWindow) -> None:
    middle = on_screen(shown, (32, 24))
    grey = picture_of(shown).pixelColor(middle)
    assert grey.red() == grey.blue()
    shown.commands["colours_1"].trigger()
    hot = picture_of(shown).pixelColor(middle)
    assert hot.red() > hot.blue()
    shown.commands["reset"].trigger()
    assert picture_of(shown).pixelColor(middle) == grey


def test_a_picture_is_turned_by_hand_by_any_angle_and_says_so(
    shown: MainWindow, qtbot: QtBot
) -> None:
    """What the hand took hold of stays under it, as far as whole degrees go."""
    from medviewer.ui.picture.painting.corner_text import corner_texts

    view, model = shown.pane.viewport, shown.pane.model
    shown.commands["tool_turn"].trigger()
    width, height = model.size
    middle = QPoint(int(width / 2), int(height / 2))
    for keys, turned in (
        (Qt.KeyboardModifier.NoModifier, 45.0),
        (Qt.KeyboardModifier.ShiftModifier, 54.0),
    ):
        qtbot.mousePress(view, LEFT, keys, middle + QPoint(0, -100))
        move_mouse(view, middle + QPoint(100, -100), LEFT, keys)
        qtbot.mouseRelease(view, LEFT, keys, middle + QPoint(100, -100))
        assert model.placement.degrees == pytest.approx(turned, abs=1.01)
    told = "\n".join(corner_texts(model).bottom_right)
    assert f"turned right by {model.placement.degrees:g}°" in told
    shown.commands["not_turned"].trigger()
    assert "turned" not in "\n".join(corner_texts(model).bottom_right)
    shown.commands["turn_left_little"].trigger()
    assert "turned left by 1°" in "\n".join(corner_texts(model).bottom_right)
    shown.commands["reset"].trigger()
    assert model.placement.degrees == 0


@pytest.mark.parametrize(("speed", "turned"), [(1.0, -90.0), (FINE, 54.0)])
def test_a_turn_goes_on_beyond_half_a_circle(
    shown: MainWindow, speed: float, turned: float
) -> None:
    """In tenths of a degree it sprang back by 72° when the hand was half round."""
    model = shown.pane.model
    (width, height), radius = model.size, 100.0
    turn = TurnTool().begin(model, (width / 2, height / 2 - radius))
    for angle in np.radians(np.arange(0.0, 271.0, 10.0)):
        turn((radius * np.sin(angle), radius * (1 - np.cos(angle))), speed)
    assert model.placement.degrees == pytest.approx(turned, abs=0.6)


def test_filters_take_turns_and_are_told(shown: MainWindow) -> None:
    from medviewer.ui.picture.painting.corner_text import corner_texts

    seen = []
    for _ in range(3):
        shown.commands["next_filter"].trigger()
        seen.append(shown.pane.model.filter)
        told = "\n".join(corner_texts(shown.pane.model).bottom_right)
        assert ("smoothed" in told) == (seen[-1] == "smooth")
    assert seen == ["smooth", "sharpen", ""]


def test_a_region_is_shown_from_black_to_white(qtbot: QtBot, shown: MainWindow) -> None:
    shown.commands["tool_region_window"].setChecked(True)
    start, end = on_screen(shown, (10, 10)), on_screen(shown, (50, 30))
    view = shown.pane.viewport
    qtbot.mousePress(view, LEFT, pos=start)
    move_mouse(view, end, LEFT)
    qtbot.mouseRelease(view, LEFT, pos=end)
    window = shown.pane.model.window
    values = 100 * shown.pane.model.index + np.array([10, 30])
    assert window.center == pytest.approx(values.mean(), abs=1.5)
    assert window.width == pytest.approx(20, abs=2.5)
    assert window.name == "Auto"


def test_the_magnifier_enlarges_about_the_mouse_while_it_is_held(
    qtbot: QtBot, shown: MainWindow
) -> None:
    shown.grid.set_switch("show_texts", False)
    shown.grid.set_switch("smooth", False)
    plain = picture_of(shown)
    view, place = shown.pane.viewport, on_screen(shown, (32, 24))
    shown.commands["tool_magnifier"].setChecked(True)
    qtbot.mousePress(view, LEFT, pos=place)
    held = picture_of(shown)
    assert held.pixelColor(place) == plain.pixelColor(place)
    below = held.pixelColor(place + QPoint(0, 75))
    assert below == plain.pixelColor(place + QPoint(0, round(75 / ENLARGES)))
    qtbot.mouseRelease(view, LEFT, pos=place)
    assert picture_of(shown) == plain


def test_the_magnifier_is_clear_on_a_slice_with_a_finding(qtbot: QtBot, shown: MainWindow) -> None:
    """The dark ground of the finding's label covered the glass."""
    volume = shown.pane.volume
    assert volume is not None
    index = shown.pane.model.index
    uid = volume.series.slices[index].sop_instance_uid
    finding = make_finding("a", index, sop_instance_uid=uid, box=(2.0, 2.0, 8.0, 8.0))
    results = make_results(finding, series_key=volume.series.key)
    plain = picture_of(shown)
    shown.pane.show_results(results)
    view, place = shown.pane.viewport, on_screen(shown, (32, 24))
    assert picture_of(shown) != plain
    shown.commands["tool_magnifier"].setChecked(True)
    qtbot.mousePress(view, LEFT, pos=place)
    assert picture_of(shown).pixelColor(place) == plain.pixelColor(place)
    qtbot.mouseRelease(view, LEFT, pos=place)


def test_the_magnifier_is_held_over_what_was_measured(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path
) -> None:
    """Under it the line was taken hold of, where a lesion is looked at most."""
    open_and_wait(qtbot, window, ramp_folder)
    window.commands["tool_length"].trigger()
    view, along = window.pane.viewport, [on_screen(window, (x, 24.5)) for x in (20, 32, 44)]
    qtbot.mousePress(view, LEFT, pos=along[0])
    move_mouse(view, along[2], LEFT, Qt.KeyboardModifier.NoModifier)
    qtbot.mouseRelease(view, LEFT, pos=along[2])
    (line,) = window.measuring.reading.measurements()
    window.commands["tool_magnifier"].trigger()
    plain = picture_of(window)
    qtbot.mousePress(view, LEFT, pos=along[1])
    assert picture_of(window) != plain
    move_mouse(view, along[1] + QPoint(0, 40), LEFT, Qt.KeyboardModifier.NoModifier)
    qtbot.mouseRelease(view, LEFT, pos=along[1] + QPoint(0, 40))
    assert window.measuring.reading.measurements() == (line,)


def test_texts_have_three_levels(shown: MainWindow) -> None:
    from medviewer.ui.picture.painting.corner_text import corner_texts

    model = shown.pane.model
    assert "Doe, Jane" in corner_texts(model).top_left
    shown.commands["text_level"].trigger()
    few = corner_texts(model)
    assert (few.top_left, few.top_right) == ((), ())
    assert few.bottom_left
    shown.commands["text_level"].trigger()
    assert not model.show_texts
    shown.commands["text_level"].trigger()
    assert model.show_texts
    assert not model.few_texts


def test_anonymous_shows_neither_name_nor_date(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path
) -> None:
    from medviewer.ui.picture.painting.corner_text import corner_texts

    window.open_paths([ramp_folder])
    wait_quiet(qtbot, window)
    window.commands["anonymous"].setChecked(True)
    corners = corner_texts(window.pane.model)
    told = [*corners.top_left, *corners.top_right, window.windowTitle()]
    told += branches(window)
    assert not [line for line in told if "Doe" in line or "42" in line or "20" in line]
    window.commands["anonymous"].setChecked(False)
    assert window.windowTitle() == "Doe, Jane – medviewer"
    assert branches(window)[0] == "Doe, Jane  42"


def test_real_size_is_a_millimetre_to_a_millimetre(shown: MainWindow) -> None:
    shown.commands["real_size"].trigger()
    dots = shown.grid.screen().physicalDotsPerInch()
    assert shown.pane.model.zoom == pytest.approx(0.5 * dots / 25.4)


def test_a_series_is_seen_from_all_around_and_turns(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path
) -> None:
    from medviewer.ui.picture.painting.corner_text import corner_texts

    window.open_paths([ramp_folder])
    wait_quiet(qtbot, window)
    window.commands["volume_bone"].trigger()
    model = window.pane.model
    assert model.slice_count == 72
    assert window.pane.is_derived
    assert model.volume is not None
    assert model.volume.is_colour
    window.commands["next_slice"].trigger()
    assert model.volume.loaded[1]
    assert not model.volume.loaded[5]
    model.go_to(54)
    assert corner_texts(model).bottom_left == ("View 55/72  270°",)
    window.session.say_what_is_open()
    assert window.status.text().endswith(", 72 views")
    assert corner_texts(model, small=True).bottom_left == ("View 55/72  270°",)
    enlarged = replace(model.placement, zoom=9.0)
    model.place(enlarged)
    window.commands["volume_mip"].trigger()  # another kind, of the series and not of the views
    assert not model.volume.is_colour
    assert model.slice_count == 72
    assert (model.index, model.placement) == (54, enlarged)  # to be compared with the first kind
    window.commands["volume_mip"].trigger()  # the same again: back to the slices
    wait_quiet(qtbot, window)
    assert not window.pane.is_derived
    assert model.slice_count == SLICES


def test_planes_are_made_of_the_series_that_is_seen_from_all_around(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path
) -> None:
    window.open_paths([ramp_folder])
    wait_quiet(qtbot, window)
    own_window = window.pane.model.window
    window.commands["volume_mip"].trigger()
    window.commands["mpr"].trigger()
    wait_quiet(qtbot, window)
    assert window.parts.messages.texts() == []
    assert window.viewing.mpr.is_on
    assert window.grid.panes[1].model.window == own_window


def test_a_view_from_all_around_changes_no_linked_grey_levels(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path
) -> None:
    """Its window is of the largest values; planes beside it keep theirs."""
    window.open_paths([ramp_folder])
    wait_quiet(qtbot, window)
    window.commands["link_windows"].setChecked(True)
    window.commands["mpr"].trigger()
    wait_quiet(qtbot, window)
    before = [pane.model.window for pane in window.grid.panes[:3]]
    window.commands["volume_mip"].trigger()
    assert window.grid.panes[3].model.slice_count == 72
    assert [pane.model.window for pane in window.grid.panes[:3]] == before


def test_beside_planes_a_view_from_all_around_takes_the_fourth_viewport(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path
) -> None:
    window.open_paths([ramp_folder])
    wait_quiet(qtbot, window)
    window.commands["mpr"].trigger()
    wait_quiet(qtbot, window)
    window.commands["volume_bone"].trigger()
    assert [pane.model.slice_count for pane in window.grid.panes][3] == 72
    assert window.grid.active is window.grid.panes[0]
    window.commands["volume_bone"].trigger()
    wait_quiet(qtbot, window)
    assert not window.grid.panes[3].is_derived


def test_a_measurement_on_a_view_from_all_around_is_gone_to(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path
) -> None:
    """The reader was told to show "its planes" first, whichever view it was."""
    open_and_wait(qtbot, window, ramp_folder)
    window.commands["volume_bone"].trigger()
    pane, desk = window.pane, window.measuring.desk
    pane.model.go_to(7)
    assert pane.volume is not None
    desk.add("a line", desk.draft(Kind.LENGTH, ((5.0, 5.0), (9.0, 5.0)), pane.volume, 7))
    (drawn,) = window.measuring.reading.measurements()
    for other in ("volume_mip", "volume_mip"):  # another view, and then the slices
        window.commands[other].trigger()
        wait_quiet(qtbot, window)
        assert desk.chosen_measurement() is None
        window.measuring.whereabouts.go_to_key(drawn.key)
        assert pane.series is not None
        assert pane.series.key.endswith("/bone")
        assert pane.model.index == 7
        assert desk.chosen_measurement() == drawn
        window.commands[other].trigger()
        wait_quiet(qtbot, window)


def test_a_view_whose_series_is_beside_or_is_not_shown_is_gone_to_or_told_of(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    """With another viewport active the reader was told to show "its planes" first."""
    for number, name in enumerate(("first", "second"), 1):
        write_ramp(tmp_path / "in" / name, name, number)
    open_and_wait(qtbot, window, tmp_path / "in")
    first, second = sorted(window.parts.browser.series(), key=lambda each: each.number or 0)
    window.session.open_series(first)
    wait_quiet(qtbot, window)
    window.commands["volume_bone"].trigger()
    pane, desk = window.pane, window.measuring.desk
    assert pane.volume is not None
    desk.add("a line", desk.draft(Kind.LENGTH, ((5.0, 5.0), (9.0, 5.0)), pane.volume, 7))
    (drawn,) = window.measuring.reading.measurements()
    window.session.open_series(first, pane)
    window.grid.set_layout(1, 2)
    beside = next(each for each in window.grid.panes if each is not pane)
    window.session.open_series(second, beside)
    wait_quiet(qtbot, window)
    window.grid.activate(beside)
    window.measuring.whereabouts.go_to_key(drawn.key)
    assert window.pane is pane
    assert pane.series is not None
    assert (pane.series.key.rpartition("/")[2], pane.model.index) == ("bone", 7)
    window.session.open_series(second, pane)
    wait_quiet(qtbot, window)
    window.measuring.whereabouts.go_to_key(drawn.key)
    assert window.parts.messages.texts()[-1] == (
        "This was measured on a 3-D view: show its series first."
    )


def test_the_mip_of_a_pet_begins_with_the_uptake_of_its_slices(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    """A window of its own made two studies look alike in uptake, whatever their lesions."""
    open_and_wait(qtbot, window, write_ball(tmp_path / "pet"))
    before = window.pane.model.window
    window.commands["volume_mip"].trigger()
    qtbot.waitUntil(lambda: window.pane.model.stack.goes_round)
    assert window.pane.model.window == before
    assert window.pane.model.window.name == "SUV 0–7"
