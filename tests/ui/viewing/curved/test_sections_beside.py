"""Several cross sections of a line side by side: neighbours, scrolled and windowed together."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from medviewer.findings.reading.measured import quantities
from medviewer.findings.reading.measurement import Kind
from medviewer.image.window import Window
from medviewer.ui.main_window import MainWindow
from medviewer.ui.picture.painting.corner_text import corner_texts
from medviewer.ui.picture.viewport_pane import ViewportPane
from tests.ui.conftest import wait_quiet
from tests.ui.measuring.hands import click, drag
from tests.ui.viewing.curved.lines import ACROSS, BENT, draw, flat, middle_of, row_of
from tests.ui.viewing.curved.test_section_views import RED, has_colour


@pytest.fixture
def beside(qtbot: QtBot, opened: MainWindow) -> MainWindow:
    """The ramp with a line of 20 mm, and nine or more of its sections."""
    draw(opened, ACROSS)
    opened.commands["sections_beside"].trigger()
    qtbot.wait(20)
    return opened


def shown(panes: list[ViewportPane]) -> list[int]:
    """Which sections are seen."""
    return [each.model.index for each in panes]


def empty(window: MainWindow) -> list[ViewportPane]:
    return [each for each in window.grid.panes if each.series is None]


def test_neighbours_are_beside_one_another_and_no_viewport_is_empty(beside: MainWindow) -> None:
    """Nine and the slices need ten places; the layout for so many has twelve."""
    panes = row_of(beside)
    assert (beside.grid.rows, beside.grid.columns) == (3, 4)
    assert (panes, empty(beside)) == (beside.grid.panes[1:], [])
    assert shown(panes) == list(range(5, 16))  # about the middle of 20 mm
    for pane in panes:
        along = f"Slice {pane.model.index + 1}/21  {pane.model.index}.0 mm along the line"
        assert corner_texts(pane.model, small=True).bottom_left == (along,)
    beside.commands["sections_beside"].trigger()
    assert len(row_of(beside)) == 1
    assert shown(row_of(beside)) == [10]
    beside.commands["sections"].trigger()
    assert (beside.grid.rows, beside.grid.columns) == (1, 1)


def test_who_worked_with_a_section_works_with_sections_when_there_are_more_or_fewer(
    beside: MainWindow,
) -> None:
    """The next press of the command or of a key of scrolling is for them still."""
    beside.grid.activate(row_of(beside)[2])
    for count in (1, 11):
        beside.commands["sections_beside"].trigger()
        assert len(row_of(beside)) == count
        assert beside.pane in row_of(beside)


def test_scrolling_one_moves_all_up_to_the_ends_of_the_line(beside: MainWindow) -> None:
    panes = row_of(beside)
    panes[2].model.step(1)
    assert shown(panes) == list(range(6, 17))
    beside.grid.activate(panes[7])
    beside.commands["first_slice"].trigger()
    assert shown(panes) == list(range(11))
    beside.commands["last_slice"].trigger()
    assert shown(panes) == list(range(10, 21))
    panes[0].model.step(1)
    assert shown(panes) == list(range(10, 21))


def test_grey_levels_zoom_and_pan_are_those_of_all(beside: MainWindow) -> None:
    panes = row_of(beside)
    slices = beside.grid.panes[0].model.window
    panes[4].model.set_window(Window(300, 700))
    panes[1].model.zoom_at((20.0, 20.0), 1.5)
    assert {each.model.window for each in panes} == {Window(300, 700)}
    assert len({(each.model.placement.zoom, each.model.placement.centre) for each in panes}) == 1
    assert beside.grid.panes[0].model.window == slices


def test_lengths_are_right_on_each_of_them_and_a_click_in_the_table_stays_there(
    beside: MainWindow,
) -> None:
    panes, desk = row_of(beside), beside.measuring.desk
    for pane in (panes[0], panes[10]):
        volume, index = pane.volume, pane.model.index
        assert volume is not None
        one = desk.draft(Kind.LENGTH, ((5.5, 9.5), (25.5, 9.5)), volume, index)
        desk.add("Length", one)
        assert quantities(one)[0].text == "10.0 mm"
        beside.grid.activate(panes[5])
        beside.measuring.whereabouts.go_to(one)
        assert beside.pane is pane
        assert shown(panes) == list(range(5, 16))


def test_the_slices_and_the_curved_picture_show_where_each_lies(
    qtbot: QtBot, beside: MainWindow
) -> None:
    beside.grid.activate(beside.grid.panes[0])
    beside.commands["curved"].trigger()  # takes the last of the viewports
    qtbot.wait(20)
    panes, surface = row_of(beside), flat(beside)
    assert len(panes) == 10
    bent = surface.model.bent
    assert bent is not None
    for pane in panes:
        x, _ = bent.to_picture(middle_of(pane))
        assert has_colour(surface, (x, 5.0), RED) or pane is not panes[5]
        line = surface.viewport.grab().toImage()
        place = surface.model.to_screen().apply((x, 5.0))
        near = [line.pixelColor(round(place[0]) + k, round(place[1])) for k in (-1, 0, 1)]
        assert any(each.red() > each.blue() + 40 for each in near)
    beside.commands["tool_window"].trigger()
    before = shown(panes)
    x, _ = bent.to_picture(middle_of(panes[3]))
    drag(surface.viewport, (x, 8.0), (x + 4, 8.0))
    assert shown(panes) == [each + 2 for each in before]  # 4 columns of half a millimetre


def test_a_place_is_brought_to_the_middle(beside: MainWindow) -> None:
    beside.commands["tool_cursor"].trigger()
    panes = row_of(beside)
    click(beside.grid.panes[0].viewport, (26.5, 20.5))  # 8 mm along the line
    assert shown(panes) == list(range(3, 14))
    slices = beside.grid.panes[0].model
    click(panes[0].viewport, (5.5, 5.5))
    plane = panes[0].model.plane
    assert plane is not None
    assert 2 * slices.index == pytest.approx(plane.to_patient((5.5, 5.5))[2], abs=1.01)
    assert shown(panes) == list(range(3, 14))  # where it was marked stays


def test_a_viewport_that_gets_something_else_leaves_the_others_together(
    qtbot: QtBot, beside: MainWindow
) -> None:
    panes, source = row_of(beside), beside.grid.panes[0].series
    assert source is not None
    beside.session.open_series(source, panes[0])
    wait_quiet(qtbot, beside)
    assert row_of(beside) == panes[1:]
    left = panes[0].model.index
    panes[1].model.step(-1)
    assert shown(panes[1:]) == list(range(5, 15))
    assert panes[0].model.index == left  # its own: what is there now is no section


def test_they_follow_the_line_and_its_deletion(qtbot: QtBot, beside: MainWindow) -> None:
    panes = row_of(beside)
    before = middle_of(panes[5])
    (line,) = beside.measuring.reading.measurements()
    desk = beside.measuring.desk
    desk.choose(line.key)
    beside.commands["slab_mean"].trigger()
    assert [each.model.note for each in panes] == ["Mean 10 mm"] * 11
    assert middle_of(panes[5]) == pytest.approx(before)
    beside.commands["delete_measurement"].trigger()
    assert beside.sections.shown() == []
    assert (beside.grid.rows, beside.grid.columns) == (1, 1)


def test_a_short_line_has_no_more_than_its_sections(qtbot: QtBot, opened: MainWindow) -> None:
    draw(opened, ((10.5, 20.5), (16.5, 20.5)))  # 3 mm
    opened.commands["sections_beside"].trigger()
    assert shown(row_of(opened)) == [0, 1, 2, 3]


def test_a_line_that_becomes_short_shows_its_last_section_in_what_is_left(
    qtbot: QtBot, beside: MainWindow
) -> None:
    (line,) = beside.measuring.reading.measurements()
    short = replace(line, points=((10.5, 20.5), (16.5, 20.5)))  # 3 mm
    beside.measuring.reading.put("Shorten", short)
    wait_quiet(qtbot, beside)
    assert shown(row_of(beside)) == [0, 1, 2, *[3] * 8]


def test_they_are_played_to_the_ends_and_round_again(beside: MainWindow) -> None:
    from medviewer.ui.viewing.cine import SliceRun

    panes = row_of(beside)
    volume = panes[2].volume
    assert volume is not None
    assert SliceRun(panes[2], volume).order == tuple(range(2, 13))


def test_sections_across_the_body_lead_slices_by_their_middle(opened: MainWindow) -> None:
    """A line from head to feet on a coronal plane; slices are 2 mm apart."""
    opened.commands["mpr"].trigger()
    opened.grid.activate(opened.grid.panes[1])
    draw(opened, ((30.5, 0.5), (30.5, 10.5)))
    opened.commands["sections_beside"].trigger()
    panes = row_of(opened)
    (slices,) = (each for each in opened.grid.panes if each.series and not each.is_derived)
    middle = panes[len(panes) // 2]
    for index in (4, 5):
        slices.model.go_to(index)
        assert middle_of(middle)[2] == pytest.approx(2 * index, abs=0.6)
    panes[1].model.step(3)
    assert 2 * slices.model.index == pytest.approx(middle_of(middle)[2], abs=1.01)
    assert np.diff(shown(panes)).tolist() == [1] * (len(panes) - 1)


def test_a_single_one_that_has_to_be_added_leaves_no_viewport_empty(opened: MainWindow) -> None:
    opened.commands["mpr"].trigger()
    opened.grid.activate(opened.grid.panes[3])
    draw(opened, BENT)
    opened.commands["sections"].trigger()
    assert (opened.grid.rows, opened.grid.columns, empty(opened)) == (2, 3, [])
    one, other = shown(row_of(opened))
    assert other == one + 1
    opened.commands["sections_beside"].trigger()
    assert (len(row_of(opened)), empty(opened)) == (12, [])
    opened.commands["sections_beside"].trigger()
    assert shown(row_of(opened)) == [one, other]


def test_of_a_wide_curved_picture_two_sections_stand_below(opened: MainWindow) -> None:
    """Three pictures in a row would be narrow."""
    draw(opened, ACROSS)
    opened.commands["curved"].trigger()
    opened.commands["sections"].trigger()
    assert (opened.grid.rows, opened.grid.columns, empty(opened)) == (2, 2, [])
    assert len(row_of(opened)) == 2


def test_a_section_and_the_curved_picture_are_copied_as_they_are_seen(
    qtbot: QtBot, beside: MainWindow
) -> None:
    beside.commands["curved"].trigger()
    qtbot.wait(20)
    for pane in (row_of(beside)[3], flat(beside)):
        beside.grid.activate(pane)
        beside.commands["copy_picture"].trigger()
        copied, seen = QGuiApplication.clipboard().image(), pane.viewport.grab().toImage()
        assert copied.width() == seen.width()  # below it stands what it is not for
        x, y = map(round, pane.model.to_screen().apply(pane.model.picture.middle))
        places = [(x + right, y + 20) for right in (-30, -10, 10, 30)]
        for place in places:
            assert abs(copied.pixelColor(*place).red() - seen.pixelColor(*place).red()) < 20
