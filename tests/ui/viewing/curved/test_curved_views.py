"""Curved reformations: shown beside the line, following it, and honest about what they are."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from pytestqt.qtbot import QtBot

from medviewer.findings.objects.reader_export import LeftOut, why_left_out
from medviewer.findings.reading.measured import quantities
from medviewer.findings.reading.measurement import Kind
from medviewer.image.window import Window
from medviewer.ui.main_window import MainWindow
from medviewer.ui.picture.painting.corner_text import corner_texts
from medviewer.ui.picture.painting.edges import EdgeLetters, edge_letters
from medviewer.ui.viewing.curved import curved_views
from tests.ui.conftest import wait_quiet
from tests.ui.makers import SLICES
from tests.ui.measuring.hands import click, drag, send
from tests.ui.viewing.curved.lines import ACROSS, draw, flat, told


@pytest.fixture
def bent(qtbot: QtBot, opened: MainWindow) -> MainWindow:
    """The ramp with a line on it, and the surface on that line beside it."""
    draw(opened, ACROSS)
    opened.commands["curved"].trigger()
    qtbot.wait(20)  # the layout
    return opened


def values(window: MainWindow) -> np.ndarray:
    volume = flat(window).volume
    assert volume is not None
    return volume.values(0)


def test_a_line_that_was_drawn_is_laid_flat_beside_its_slice(
    opened: MainWindow, qtbot: QtBot
) -> None:
    opened.pane.model.set_window(Window(500, 1200))
    window = opened.pane.model.window
    opened.commands["tool_polyline"].trigger()
    view = opened.pane.viewport
    click(view, *ACROSS)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    opened.commands["curved"].trigger()
    assert len(opened.grid.panes) == 2
    assert opened.pane.viewport is view  # the line is worked with
    seen = values(opened)
    assert seen.shape == (45, 40)  # 22 mm of slices, 20 mm of line
    assert seen[0] == pytest.approx(20 + 100 * (SLICES - 1), abs=3)  # the head is on top
    assert seen[-1] == pytest.approx(20, abs=3)
    texts = corner_texts(flat(opened).model)
    assert texts.bottom_left[-1] == "20.0 mm along the line"
    assert "curved reformation" in "\n".join(texts.top_right)
    assert flat(opened).model.window == window


@pytest.mark.parametrize(
    ("points", "letters"),
    [
        (ACROSS[::-1], EdgeLetters("R", "L", "H", "F")),
        (((20.5, 10.5), (40.5, 20.5), (20.5, 30.5), (19.5, 11.5)), EdgeLetters("", "", "H", "F")),
    ],
)
def test_the_letters_say_where_the_ends_are(
    opened: MainWindow, points: tuple[tuple[float, float], ...], letters: EdgeLetters
) -> None:
    """A line that comes back to its beginning leads nowhere."""
    draw(opened, points)
    opened.commands["curved"].trigger()
    model = flat(opened).model
    assert model.here is not None
    assert edge_letters(model.here, model.placement) == letters


def test_the_command_again_shows_what_was_there_before(bent: MainWindow) -> None:
    bent.commands["curved"].trigger()
    assert bent.curved.shown() == []
    assert (bent.grid.rows, bent.grid.columns) == (1, 1)
    assert not bent.pane.is_derived
    bent.grid.set_layout(1, 2)
    other = bent.grid.panes[1]
    assert bent.pane.series is not None
    bent.session.open_series(bent.pane.series, other)
    bent.commands["curved"].trigger()
    assert flat(bent) is other
    bent.grid.activate(other)
    bent.commands["curved"].trigger()
    assert not other.is_derived
    assert other.series == bent.grid.panes[0].series
    assert (bent.grid.rows, bent.grid.columns) == (1, 2)


def test_without_a_line_it_says_what_to_do(opened: MainWindow) -> None:
    opened.commands["curved"].trigger()
    assert told(opened).startswith("Draw a polyline along the structure")
    assert opened.curved.shown() == []


def test_the_only_line_of_the_slice_need_not_be_chosen(opened: MainWindow) -> None:
    draw(opened, ACROSS)
    opened.measuring.desk.choose("")
    opened.commands["curved"].trigger()
    assert len(opened.curved.shown()) == 1


def test_the_picture_follows_the_line_while_it_is_dragged_and_undo_brings_it_back(
    bent: MainWindow, qtbot: QtBot
) -> None:
    view = bent.pane.viewport
    before = values(bent)
    start, end = ACROSS[2], (50.5, 40.5)
    send(view, QMouseEvent.Type.MouseButtonPress, start, True)
    for place in ((50.5, 30.5), end):
        send(view, QMouseEvent.Type.MouseMove, place, True)
    wait_quiet(qtbot, bent)
    seen = values(bent)
    assert seen[:, -1] - seen[:, 0] == pytest.approx(20, abs=1)  # not let go yet
    assert bent.measuring.reading.measurements()[0].points == ACROSS
    send(view, QMouseEvent.Type.MouseButtonRelease, end, False)
    wait_quiet(qtbot, bent)
    assert bent.measuring.reading.measurements()[0].points[2] == pytest.approx(end)
    assert values(bent) == pytest.approx(seen)
    bent.commands["undo"].trigger()
    wait_quiet(qtbot, bent)
    assert values(bent) == pytest.approx(before)


def test_what_was_measured_comes_back_with_the_course_of_the_line(
    bent: MainWindow, qtbot: QtBot
) -> None:
    pane, desk = flat(bent), bent.measuring.desk
    assert pane.volume is not None
    desk.add("Length", desk.draft(Kind.LENGTH, ((5.5, 10.5), (25.5, 10.5)), pane.volume, 0))
    drag(bent.pane.viewport, ACROSS[1], (30.5, 30.5))
    wait_quiet(qtbot, bent)
    assert desk.on_image(pane.volume, 0) == []
    bent.commands["undo"].trigger()
    wait_quiet(qtbot, bent)
    (line,) = desk.on_image(pane.volume, 0)
    assert [each.text for each in quantities(line)] == ["10.0 mm (CURVED)"]


def test_a_line_that_is_deleted_takes_its_picture_along(bent: MainWindow) -> None:
    bent.commands["delete_measurement"].trigger()
    assert bent.curved.shown() == []
    assert (bent.grid.rows, bent.grid.columns) == (1, 1)


def test_slabs_are_as_thick_as_they_say(bent: MainWindow, qtbot: QtBot) -> None:
    thin = values(bent)
    bent.commands["slab_max"].trigger()
    wait_quiet(qtbot, bent)
    assert flat(bent).model.note == "MIP 10 mm"
    assert values(bent)[-1] == pytest.approx(20 + 9.5, abs=0.6)  # rows of 0.5 mm, one HU each
    bent.commands["slab_mean"].trigger()
    wait_quiet(qtbot, bent)
    assert values(bent) == pytest.approx(thin, abs=0.6)
    assert flat(bent).volume is not None
    assert flat(bent).volume.slab == "mean 10 mm"


def test_what_takes_longer_is_computed_in_the_background(
    opened: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(curved_views, "AT_ONCE", 0)
    draw(opened, ACROSS)
    opened.commands["curved"].trigger()
    assert opened.is_busy()
    assert opened.curved.shown() == []
    wait_quiet(qtbot, opened)
    assert values(opened).shape == (45, 40)
    drag(opened.pane.viewport, ACROSS[1], (30.5, 40.5))
    wait_quiet(qtbot, opened)
    assert values(opened).shape[1] > 50


def test_one_that_a_click_in_the_table_asks_for_is_computed_there_too(
    bent: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A thick slab held the window for two seconds; Esc stops it."""
    pane, desk = flat(bent), bent.measuring.desk
    assert pane.volume is not None
    length = desk.draft(Kind.LENGTH, ((5.5, 10.5), (25.5, 10.5)), pane.volume, 0)
    desk.add("Length", length)
    bent.grid.activate(bent.grid.panes[0])
    desk.choose(bent.measuring.reading.measurements()[0].key)
    bent.commands["curved"].trigger()
    monkeypatch.setattr(curved_views, "AT_ONCE", 0)
    bent.measuring.whereabouts.go_to(length)
    assert bent.status.text() == "Curved reformation… Esc stops it."
    bent.commands["cancel"].trigger()
    assert bent.status.text() == "Stopped: Curved reformation"
    wait_quiet(qtbot, bent)
    assert bent.curved.shown() == []
    bent.measuring.whereabouts.go_to(length)
    wait_quiet(qtbot, bent)
    assert bent.pane is flat(bent)
    assert desk.chosen == length.key


def test_esc_stops_what_was_asked_for_and_leaves_what_follows_a_drag(
    bent: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """It stopped nothing, neither that picture nor what ran besides."""
    monkeypatch.setattr(curved_views, "AT_ONCE", 0)
    drag(bent.grid.panes[0].viewport, ACROSS[1], (30.5, 40.5))
    assert bent.is_busy()
    bent.moving.record(bent.grid.panes[0], tmp_path / "film.gif")
    bent.commands["cancel"].trigger()
    assert not bent.moving.busy
    wait_quiet(qtbot, bent)
    assert values(bent).shape[1] > 50
    assert not (tmp_path / "film.gif").exists()


def test_of_a_line_that_is_gone_before_its_picture_is_made_none_is_shown(
    opened: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(curved_views, "AT_ONCE", 0)
    draw(opened, ACROSS)
    opened.commands["curved"].trigger()
    opened.commands["undo"].trigger()
    wait_quiet(qtbot, opened)
    assert opened.curved.shown() == []
    assert len(opened.grid.panes) == 1


def test_a_line_that_is_moved_before_its_picture_is_made_is_followed(
    opened: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(curved_views, "AT_ONCE", 0)
    draw(opened, ACROSS)
    opened.commands["curved"].trigger()
    drag(opened.pane.viewport, ACROSS[1], (30.5, 40.5))
    wait_quiet(qtbot, opened)
    assert values(opened).shape[1] > 50


def test_the_3d_cursor_finds_the_place_on_slice_and_picture(bent: MainWindow) -> None:
    bent.commands["tool_cursor"].trigger()
    slices, view = bent.pane, flat(bent).viewport
    drag(view, (10.5, 4.5))
    assert slices.model.index == SLICES - 2  # 2.25 mm below the top
    surface = flat(bent).model.surface
    assert surface is not None
    assert surface.to_patient((10.5, 4.5)) == pytest.approx([10.0, 10.0, 20.0], abs=0.3)
    image = slices.viewport.grab().toImage()
    x, y = slices.model.to_screen().apply((20.5, 20.5))
    assert image.pixelColor(round(x) + 8, round(y)).blue() > 200  # an arm of the cross


def test_where_surface_and_slices_cut_is_drawn(bent: MainWindow) -> None:
    slices = bent.pane
    bent.measuring.layer.visible = False
    shown = slices.viewport.grab().toImage()
    x, y = slices.model.to_screen().apply((20.5, 20.5))
    near = [shown.pixelColor(round(x), round(y) + down) for down in range(-3, 4)]
    assert any(each.green() > each.red() + 80 for each in near)
    over = flat(bent)
    x, y = over.model.to_screen().apply((20.0, 45 - (SLICES // 2) * 4 - 0.5))
    seen = over.viewport.grab().toImage()
    column = [seen.pixelColor(round(x), round(y) + dy) for dy in range(-4, 5)]
    assert any(each.red() > 200 and each.blue() < 120 for each in column)


def test_what_is_measured_goes_into_no_report_of_places(bent: MainWindow) -> None:
    pane, desk = flat(bent), bent.measuring.desk
    assert pane.volume is not None
    one = desk.draft(Kind.ELLIPSE, ((5.5, 10.5), (25.5, 20.5)), pane.volume, 0)
    desk.add("Ellipse", one)
    series = bent.parts.browser.series()
    assert why_left_out(one, series) is LeftOut.NO_PLACE
    assert why_left_out(one, series, "gsps") is LeftOut.NO_IMAGE
    assert quantities(one)[0].text.endswith("(CURVED)")


def test_the_list_of_findings_says_that_it_lies_on_no_slice(bent: MainWindow) -> None:
    pane, desk = flat(bent), bent.measuring.desk
    bent.grid.activate(pane)
    assert pane.volume is not None
    desk.add("Length", desk.draft(Kind.LENGTH, ((5.5, 10.5), (25.5, 10.5)), pane.volume, 0))
    assert bent.parts.findings.list.texts()[-1][2:4] == ("CPR", "10.0 mm (CURVED)")


def test_models_read_the_slices_alone(bent: MainWindow) -> None:
    bent.grid.activate(flat(bent))
    bent.commands["analyse"].trigger()
    assert told(bent) == "The model reads the series' own slices: choose their viewport."


def test_the_table_leads_back_to_the_picture_or_says_why_not(
    bent: MainWindow, qtbot: QtBot
) -> None:
    pane, desk = flat(bent), bent.measuring.desk
    line = bent.measuring.reading.measurements()[0]
    assert pane.volume is not None
    length = desk.draft(Kind.LENGTH, ((5.5, 10.5), (25.5, 10.5)), pane.volume, 0)
    desk.add("Length", length)
    bent.grid.activate(bent.grid.panes[0])
    desk.choose(line.key)
    bent.commands["curved"].trigger()
    bent.measuring.whereabouts.go_to(length)
    assert bent.pane is flat(bent)
    assert desk.chosen == length.key
    bent.grid.activate(bent.grid.panes[0])
    drag(bent.pane.viewport, ACROSS[1], (30.5, 35.5))
    wait_quiet(qtbot, bent)
    bent.measuring.whereabouts.go_to(length)
    assert told(bent) == "This was measured when the line had another course."
    desk.choose(line.key)
    bent.commands["delete_measurement"].trigger()
    bent.measuring.whereabouts.go_to(length)
    assert told(bent).startswith("The line of the curved reformation")


def test_beside_planes_it_takes_the_viewport_of_the_slices(opened: MainWindow) -> None:
    opened.commands["mpr"].trigger()
    sagittal = opened.grid.panes[2]
    opened.grid.activate(sagittal)
    draw(opened, ((20.5, 1.0), (25.5, 6.0), (20.5, 11.0)))
    opened.commands["curved"].trigger()
    assert flat(opened) is opened.grid.panes[3]
    assert len([pane for pane in opened.grid.panes[:3] if opened.viewing.mpr.plane_in(pane)]) == 3
    rows, columns = values(opened).shape  # a line from head to feet stands upright
    assert columns * 0.5 == pytest.approx(31.5, abs=0.6)
    assert rows * 0.5 > 20
    shown = opened.hanging.views.shown()
    assert 3 not in shown  # an arrangement has no line


def test_a_line_on_a_picture_without_a_place_is_refused(opened: MainWindow) -> None:
    opened.commands["volume_mip"].trigger()
    draw(opened, ((10.5, 10.5), (40.5, 20.5)))
    opened.commands["curved"].trigger()
    assert "does not say where it lies in the patient" in told(opened)
    assert not opened.parts.messages.has_errors()  # one stood over the next line, which can be


def test_a_line_that_is_moved_off_the_slices_takes_its_picture_along(
    bent: MainWindow, qtbot: QtBot
) -> None:
    desk = bent.measuring.desk
    line = bent.measuring.reading.measurements()[0]
    desk.change("Move", line.moved(0, 400))
    wait_quiet(qtbot, bent)
    assert bent.curved.shown() == []
    assert "beside the slices" in told(bent)


def test_the_readers_own_calibration_does_not_reach_it(bent: MainWindow) -> None:
    """The line may lead along the slices or across them: lengths stay the files', and say so."""
    pane, desk = flat(bent), bent.measuring.desk
    source = pane.source
    assert source is not None
    assert pane.volume is not None
    points = ((5.5, 10.5), (25.5, 10.5))
    desk.add("Length", desk.draft(Kind.LENGTH, points, pane.volume, 0))
    ruler = desk.draft(Kind.LENGTH, ((10.0, 10.0), (30.0, 10.0)), source, 0)
    bent.measuring.calibrating.calibrate(ruler, source, 0, 40.0, whole=True)
    (length,) = desk.on_image(pane.volume, 0)
    assert quantities(length)[0].text == "10.0 mm (CURVED, FILE, not USER)"
    again = desk.draft(Kind.LENGTH, points, pane.volume, 0)
    assert quantities(again)[0].text == quantities(length)[0].text
    bent.commands["undo"].trigger()
    (length,) = desk.on_image(pane.volume, 0)
    assert quantities(length)[0].text == "10.0 mm (CURVED)"
