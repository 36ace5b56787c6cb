"""Cross sections of a drawn line: scrolled along it, seen where they lie, measured as planes."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from medviewer.findings.reading.measurement import reference_to
from medviewer.image.window import Window
from medviewer.ui.main_window import MainWindow
from medviewer.ui.picture.painting.corner_text import corner_texts
from medviewer.ui.picture.painting.edges import EdgeLetters, edge_letters
from medviewer.ui.picture.viewport_pane import ViewportPane
from tests.ui.conftest import wait_quiet
from tests.ui.measuring.hands import click, drag, send
from tests.ui.viewing.curved.lines import ACROSS, BENT, draw, flat, middle_of, stack, told

RED, YELLOW = QColor("#D55E00"), QColor("#F0E442")


def has_colour(pane: ViewportPane, place: tuple[float, float], wanted: QColor) -> bool:
    """Whether a line of this colour runs close by a place of the picture."""
    shown = pane.viewport.grab().toImage()
    x, y = pane.model.to_screen().apply(place)
    near = [
        shown.pixelColor(round(x) + right, round(y) + down)
        for right in range(-2, 3)
        for down in range(-2, 3)
    ]
    return any(
        abs(each.red() - wanted.red()) < 60
        and abs(each.green() - wanted.green()) < 60
        and abs(each.blue() - wanted.blue()) < 60
        for each in near
    )


def test_the_command_shows_sections_beside_the_line(opened: MainWindow) -> None:
    opened.pane.model.set_window(Window(500, 1200))
    window = opened.pane.model.window
    draw(opened, ACROSS)
    opened.commands["sections"].trigger()
    assert (opened.grid.rows, opened.grid.columns) == (1, 2)
    pane = stack(opened)
    assert pane.model.slice_count == 21  # 20 mm, one every millimetre
    assert pane.model.window == window
    texts = corner_texts(pane.model)
    assert texts.bottom_left[-2:] == (
        "Slice 11/21  10.0 mm along the line",
        "every 1 mm, 80 mm wide",
    )
    assert "cross sections" in "\n".join(texts.top_right)
    assert pane.model.here is not None
    letters = edge_letters(pane.model.here, pane.model.placement)
    assert letters == EdgeLetters("A", "P", "H", "F")


def test_a_section_has_the_values_of_the_series_where_it_lies(straight: MainWindow) -> None:
    pane = stack(straight)
    volume, plane = pane.volume, pane.model.plane
    assert volume is not None
    assert plane is not None
    values = volume.known_values(pane.model.index)
    rows, columns = np.nonzero(np.isfinite(values))
    places = [plane.to_patient((x + 0.5, y + 0.5)) for x, y in zip(columns, rows, strict=True)]
    expected = [50 * z + 2 * y for _, y, z in places]  # 100 a slice of 2 mm, one a row of 0.5 mm
    assert len(places) > 1000
    assert values[rows, columns] == pytest.approx(expected, abs=1.1)


def test_a_drag_by_way_of_a_course_that_is_no_line_keeps_the_sections(
    qtbot: QtBot, opened: MainWindow
) -> None:
    """Both ends in one place: there is nothing to cut across until the hand goes on."""
    slices = opened.pane.viewport
    draw(opened, (ACROSS[0], ACROSS[2]))
    opened.commands["sections"].trigger()
    opened.grid.activate(opened.grid.panes[0])
    send(slices, QMouseEvent.Type.MouseMove, ACROSS[2], False)
    send(slices, QMouseEvent.Type.MouseButtonPress, ACROSS[2], True)
    for place in (ACROSS[0], ACROSS[1]):
        send(slices, QMouseEvent.Type.MouseMove, place, True)
        wait_quiet(qtbot, opened)
        assert len(opened.sections.shown()) == 1
    send(slices, QMouseEvent.Type.MouseButtonRelease, ACROSS[1], False)
    wait_quiet(qtbot, opened)
    assert stack(opened).model.slice_count == 11  # 10 mm


def test_a_line_that_is_brought_to_another_slice_takes_its_sections_along(
    straight: MainWindow,
) -> None:
    (line,) = straight.measuring.reading.measurements()
    volume = straight.grid.panes[0].volume
    assert volume is not None
    before = middle_of(stack(straight))
    elsewhere = reference_to(volume.series, straight.grid.panes[0].model.index - 2)
    straight.measuring.reading.put("Move", replace(line, image=elsewhere))
    assert middle_of(stack(straight)) - before == pytest.approx([0, 0, -4])  # 2 mm a slice


def test_the_wheel_scrolls_along_the_line(arch: MainWindow) -> None:
    pane = stack(arch)
    before, index = middle_of(pane), pane.model.index
    view = pane.viewport
    place = QPointF(view.rect().center())
    none = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(
        place,
        QPointF(view.mapToGlobal(place)),
        QPoint(),
        QPoint(0, -120),
        *none,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, event)
    assert pane.model.index == index + 1
    assert np.linalg.norm(middle_of(pane) - before) == pytest.approx(1.0, abs=0.02)


def test_of_a_curved_picture_that_is_worked_with_its_line_is_taken(
    opened: MainWindow, qtbot: QtBot
) -> None:
    draw(opened, BENT)
    opened.commands["curved"].trigger()
    opened.grid.activate(flat(opened))
    opened.measuring.desk.choose("")
    opened.commands["sections"].trigger()
    assert len(opened.sections.shown()) == 1
    assert len(opened.curved.shown()) == 1  # slices and surface stay
    assert not opened.grid.panes[0].is_derived
    opened.commands["sections"].trigger()
    assert opened.sections.shown() == []
    assert (opened.grid.rows, opened.grid.columns) == (2, 1)
    opened.commands["curved"].trigger()
    assert (opened.grid.rows, opened.grid.columns) == (1, 1)


def test_a_curved_picture_that_comes_later_leaves_the_sections_where_they_are(
    straight: MainWindow,
) -> None:
    pane = stack(straight)
    straight.commands["curved"].trigger()
    assert stack(straight) is pane
    assert flat(straight) is not straight.grid.panes[0]
    straight.commands["curved"].trigger()
    assert (straight.grid.rows, straight.grid.columns) == (1, 2)
    straight.commands["sections"].trigger()
    assert (straight.grid.rows, straight.grid.columns) == (1, 1)


def test_without_a_line_it_says_what_to_do(opened: MainWindow) -> None:
    opened.commands["sections"].trigger()
    assert told(opened).startswith("Draw a polyline along the structure")


def test_an_empty_viewport_is_taken_and_planes_are_kept(opened: MainWindow) -> None:
    opened.commands["mpr"].trigger()
    opened.grid.activate(opened.grid.panes[3])
    draw(opened, BENT)
    opened.commands["sections"].trigger()
    assert (opened.grid.rows, opened.grid.columns) == (2, 3)
    assert sum(bool(opened.viewing.mpr.plane_in(each)) for each in opened.grid.panes) == 3
    assert opened.hanging.views.shown().keys() == {0, 1, 2}  # an arrangement has no line
    opened.commands["sections"].trigger()
    assert (opened.grid.rows, opened.grid.columns) == (2, 2)
    opened.grid.set_layout(2, 4)
    opened.commands["sections"].trigger()
    assert (opened.grid.rows, opened.grid.columns) == (2, 4)


def test_slices_planes_and_the_curved_picture_show_where_the_section_lies(
    arch: MainWindow, qtbot: QtBot
) -> None:
    arch.measuring.layer.visible = False
    slices, surface, pane = arch.grid.panes[0], flat(arch), stack(arch)
    bent = surface.model.bent
    assert bent is not None
    for index in (4, 15, 30):
        pane.model.go_to(index)
        here = middle_of(pane)
        assert slices.model.plane is not None
        assert pane.model.plane is not None
        beside = here + 4 * np.array(pane.model.plane.orientation[0])
        assert has_colour(slices, slices.model.plane.to_picture(beside), RED)
        x, _ = bent.to_picture(here)
        assert x * bent.step_mm == pytest.approx(index, abs=0.5)
        assert has_colour(surface, (x, 5.0), RED)
    arch.commands["reference_lines"].trigger()
    assert not has_colour(surface, (x, 5.0), RED)


def test_the_line_in_the_curved_picture_can_be_dragged_along(arch: MainWindow) -> None:
    arch.commands["tool_window"].trigger()
    pane, surface = stack(arch), flat(arch)
    bent, window = surface.model.bent, surface.model.window
    assert bent is not None
    x, _ = bent.to_picture(middle_of(pane))
    drag(surface.viewport, (x, 8.0), (x + 12, 8.0), (x + 24, 8.0))
    assert bent.to_picture(middle_of(pane))[0] == pytest.approx(x + 24, abs=1.5)
    assert surface.model.window == window  # the tool has not had it


def test_a_tool_that_sets_points_sets_them_on_the_line_too(arch: MainWindow) -> None:
    """Else nothing could be measured in the curved picture where a section lies."""
    arch.commands["tool_point"].trigger()
    pane, surface = stack(arch), flat(arch)
    bent, index = surface.model.bent, pane.model.index
    assert bent is not None
    x, _ = bent.to_picture(middle_of(pane))
    drag(surface.viewport, (x, 8.0), (x + 12, 8.0))
    assert pane.model.index == index
    assert len(arch.measuring.reading.measurements()) == 2  # the line and a point


def test_the_3d_cursor_in_the_curved_picture_leads_to_the_section_of_the_place(
    arch: MainWindow,
) -> None:
    arch.commands["tool_cursor"].trigger()
    pane, surface = stack(arch), flat(arch)
    bent = surface.model.bent
    assert bent is not None
    for x in (6.5, 40.5, 60.5):
        click(surface.viewport, (x, 12.5))
        assert pane.model.index == pytest.approx(x * bent.step_mm, abs=0.51)
    click(pane.viewport, (20.5, 30.5))
    assert pane.model.plane is not None
    place = pane.model.plane.to_patient((20.5, 30.5))
    slices = arch.grid.panes[0].model
    assert slices.index == round(place[2] / 2)


def test_it_follows_the_line_while_it_is_dragged_and_undo_brings_it_back(
    straight: MainWindow, qtbot: QtBot
) -> None:
    pane, view = stack(straight), straight.grid.panes[0].viewport
    straight.grid.activate(straight.grid.panes[0])
    names = [each.sop_instance_uid for each in pane.volume.series.slices]
    start, end = ACROSS[2], (50.5, 40.5)
    send(view, QMouseEvent.Type.MouseButtonPress, start, True)
    for place in ((50.5, 30.5), end):
        send(view, QMouseEvent.Type.MouseMove, place, True)
    wait_quiet(qtbot, straight)
    assert pane.model.slice_count == 25
    assert straight.measuring.reading.measurements()[0].points == ACROSS  # not let go yet
    send(view, QMouseEvent.Type.MouseButtonRelease, end, False)
    wait_quiet(qtbot, straight)
    assert pane.model.slice_count == 25
    straight.commands["undo"].trigger()
    wait_quiet(qtbot, straight)
    assert [each.sop_instance_uid for each in pane.volume.series.slices] == names


def test_the_place_that_is_looked_at_stays_when_the_line_grows(
    straight: MainWindow, qtbot: QtBot
) -> None:
    pane = stack(straight)
    pane.model.go_to(15)
    before = middle_of(pane)
    (line,) = straight.measuring.reading.measurements()
    longer = ((2.5, 20.5), *line.points[1:])
    straight.measuring.desk.change("Change", replace(line, points=longer))
    wait_quiet(qtbot, straight)
    assert pane.model.index == 19
    assert middle_of(pane) == pytest.approx(before, abs=0.5)


def test_a_line_that_is_deleted_takes_its_sections_along(arch: MainWindow) -> None:
    arch.commands["delete_measurement"].trigger()
    assert arch.sections.shown() == []
    assert arch.curved.shown() == []
    assert (arch.grid.rows, arch.grid.columns) == (1, 1)


def test_slabs_are_as_thick_as_they_say(straight: MainWindow) -> None:
    straight.commands["slab_mean"].trigger()
    pane = stack(straight)
    assert pane.model.note == "Mean 10 mm"
    assert pane.volume is not None
    assert pane.volume.slab == "mean 10 mm"
    assert pane.model.depth is not None
    assert pane.model.depth.end_mm - pane.model.depth.start_mm == pytest.approx(10)


def test_its_grey_levels_are_kept_when_it_is_scrolled_and_the_other_planes_stay(
    arch: MainWindow,
) -> None:
    pane = stack(arch)
    pane.model.set_window(Window(300, 600))
    pane.model.step(5)
    assert pane.model.window == Window(300, 600)
    arch.grid.activate(pane)
    arch.commands["mpr"].trigger()  # planes of what the sections were made of
    assert arch.viewing.mpr.is_on
    assert arch.sections.shown() == []


def test_models_read_the_slices_alone(arch: MainWindow) -> None:
    arch.grid.activate(stack(arch))
    arch.commands["analyse"].trigger()
    assert told(arch) == "The model reads the series' own slices: choose their viewport."


def test_they_can_be_played_along_the_line_and_stay_flat(arch: MainWindow) -> None:
    model = stack(arch).model
    assert not model.stack.goes_round
    assert model.stack.turns
    assert model.bent is None


def test_lines_leave_the_middle_of_a_section_free(straight: MainWindow) -> None:
    """There lies the vessel, and its wall is what is looked at."""
    section = stack(straight)
    straight.grid.activate(straight.grid.panes[0])
    columns, rows = section.model.picture.columns, section.model.picture.rows
    for share, seen in ((0.5, False), (0.45, False), (0.2, True), (0.8, True)):
        assert has_colour(section, (share * columns, rows / 2), YELLOW) is seen
