"""Measuring in the window, as a reader does it: mouse, keys, undo, and nothing lost."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QRectF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from medviewer.dicom.scan import scan
from medviewer.findings.reading.measured import quantities
from medviewer.findings.reading.measurement import Kind, Measurement
from medviewer.report.own import own_lines
from medviewer.ui.main_window import MainWindow
from medviewer.ui.measuring.captions import caption
from medviewer.ui.measuring.label_edit import LabelEdit
from tests.ui.conftest import wait_quiet
from tests.ui.makers import write_ramp
from tests.ui.measuring.hands import at, click, drag, only, send


def places(window: MainWindow) -> list[float]:
    return [number for point in only(window).points for number in point]


def texts(measurement: Measurement) -> list[str]:
    return [each.text for each in quantities(measurement)]


def test_a_line_is_drawn_undone_and_drawn_again(opened: MainWindow) -> None:
    view = opened.pane.viewport
    opened.commands["tool_length"].trigger()
    drag(view, (10, 10), (20, 10), (50, 10))
    assert places(opened) == pytest.approx([10, 10, 50, 10])
    assert texts(only(opened)) == ["20.0 mm"]
    assert opened.commands["undo"].text() == "&Undo: Length"
    opened.commands["undo"].trigger()
    assert opened.measuring.reading.measurements() == ()
    assert opened.parts.status.text() == "Undone: Length"
    opened.commands["redo"].trigger()
    assert texts(only(opened)) == ["20.0 mm"]


@pytest.mark.parametrize(
    "change", ["turn_right", "flip_horizontally", "zoom_in", "turn_left_little"]
)
def test_the_view_changes_no_number(opened: MainWindow, change: str) -> None:
    """The same two places of the image, however it is shown."""
    for _ in range(3):
        opened.commands[change].trigger()
    opened.commands["tool_ellipse"].trigger()
    drag(opened.pane.viewport, (20, 10), (40, 30))
    # Rows 10 to 29 in slice 6: 610 to 629 HU, symmetric about 619.5.
    numbers = {each.name: each.value for each in quantities(only(opened))}
    assert numbers["mean"] == pytest.approx(619.5, abs=1e-6)
    assert numbers["area"] == pytest.approx(3.14159 * 5 * 5, rel=1e-4)


def test_numbers_are_shown_while_drawing(opened: MainWindow, qtbot: QtBot) -> None:
    view = opened.pane.viewport
    opened.commands["tool_rectangle"].trigger()
    click(view, (10, 10))
    send(view, QMouseEvent.Type.MouseMove, (30, 20), False)
    draft = opened.measuring.tools["rectangle"].draft
    assert draft is not None
    assert texts(draft)[:3] == ["50.0 mm²", "30.0 mm", "614.5 HU"]
    assert opened.measuring.reading.measurements() == ()
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert opened.measuring.tools["rectangle"].draft is None
    assert opened.commands["tool_rectangle"].isChecked()
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert opened.commands["tool_window"].isChecked()


def test_a_click_that_asks_about_a_nodule_takes_no_measurement(
    opened: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was measured is what one wants to ask about; the context menu still finds it."""
    asked: list[tuple[float, float]] = []
    view = opened.pane.viewport
    opened.commands["tool_length"].trigger()
    drag(view, (10, 10), (30, 10))
    opened.commands["tool_nodule"].trigger()
    monkeypatch.setattr(view.tools.left, "_ask", lambda _volume, _index, place: asked.append(place))
    click(view, (20, 10))
    assert asked == [pytest.approx((20, 10))]
    assert texts(only(opened)) == ["10.0 mm"]
    assert opened.measuring.choose_at(view.mapToGlobal(at(view, (20, 10)).toPoint()))
    opened.commands["tool_window"].trigger()
    drag(view, (20, 10), (20, 15))
    assert places(opened) == pytest.approx([10, 15, 30, 15])


def test_values_of_a_slab_say_so_wherever_they_are_told(opened: MainWindow, qtbot: QtBot) -> None:
    """They stay with the plane, and are seen over it when it is thin again: 4 mm are two slices."""
    opened.commands["mpr"].trigger()
    wait_quiet(qtbot, opened)
    for name in ("slab_mean", "slab_thinner", "slab_thinner", "slab_thinner"):
        opened.commands[name].trigger()
    view = opened.grid.panes[0].viewport
    opened.commands["tool_ellipse"].trigger()
    drag(view, (20, 10), (40, 30))
    assert caption(only(opened))[-1].endswith("HU")  # thin
    opened.commands["undo"].trigger()
    opened.commands["slab_thicker"].trigger()
    opened.commands["slab_thicker"].trigger()
    drag(view, (20, 10), (40, 30))
    measured = only(opened)
    assert measured.remark == "mean 4 mm"
    assert caption(measured)[-1] == "Mean 4 mm"
    (line,) = own_lines([measured], ())
    assert line.endswith("values of a slab (mean 4 mm)")
    opened.commands["slab_thinner"].trigger()
    opened.commands["slab_thinner"].trigger()
    assert caption(only(opened))[-1] == "Mean 4 mm"


def test_values_of_a_thin_plane_say_so_over_a_slab(
    opened: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Beside a MIP the mean of a thin plane would be read as the mean of what is seen."""
    written: list[tuple[str, ...]] = []

    def draw_caption(_: object, __: object, words: tuple[str, ...], *___: object) -> QRectF:
        written.append(words)
        return QRectF()

    opened.commands["mpr"].trigger()
    wait_quiet(qtbot, opened)
    view = opened.grid.panes[0].viewport
    opened.commands["tool_ellipse"].trigger()
    drag(view, (20, 10), (40, 30))
    opened.commands["tool_length"].trigger()
    drag(view, (5, 5), (15, 5))
    monkeypatch.setattr("medviewer.ui.measuring.painting.draw_caption", draw_caption)

    def seen() -> list[str]:
        written.clear()
        view.grab()
        view.grab()  # kept as a picture
        return [words[-1] for words in written]

    thin = seen()
    assert "of a thin plane" not in thin
    opened.commands["slab_max"].trigger()
    assert seen().count("of a thin plane") == 2  # of the region, not of the length
    for _ in range(3):
        opened.commands["slab_thinner"].trigger()
    assert seen() == thin


def test_a_polygon_ends_by_enter_and_backspace_takes_a_corner_back(
    opened: MainWindow, qtbot: QtBot
) -> None:
    view = opened.pane.viewport
    view.setFocus()
    opened.commands["tool_polygon"].trigger()
    click(view, (10, 10), (30, 10), (50, 40))
    qtbot.keyClick(view, Qt.Key.Key_Backspace)
    click(view, (30, 30))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert places(opened) == pytest.approx([10, 10, 30, 10, 30, 30])
    assert opened.grid.large is None


def test_a_right_click_ends_a_polyline(opened: MainWindow) -> None:
    view = opened.pane.viewport
    opened.commands["tool_polyline"].trigger()
    click(view, (10, 10), (30, 10), (30, 30))
    view.menuRequested.emit(QPoint(0, 0))
    assert texts(only(opened)) == ["20.0 mm"]


def test_a_handle_is_dragged_with_any_tool_as_one_change(opened: MainWindow) -> None:
    view = opened.pane.viewport
    opened.commands["tool_length"].trigger()
    drag(view, (10, 10), (50, 10))
    opened.commands["tool_window"].trigger()
    before = opened.pane.model.window
    drag(view, (50, 10), (40, 15), (30, 10))
    assert texts(only(opened)) == ["10.0 mm"]
    drag(view, (20, 10), (20, 20))
    assert places(opened) == pytest.approx([10, 20, 30, 20])
    assert opened.pane.model.window == before
    opened.commands["undo"].trigger()
    assert places(opened) == pytest.approx([10, 10, 30, 10])
    opened.commands["undo"].trigger()
    assert texts(only(opened)) == ["20.0 mm"]


def test_of_two_lines_under_the_mouse_the_newer_is_taken_hold_of(opened: MainWindow) -> None:
    view = opened.pane.viewport
    opened.commands["tool_length"].trigger()
    drag(view, (10, 10), (50, 10))
    drag(view, (30, 5), (30, 25))
    opened.commands["tool_window"].trigger()
    click(view, (60, 40))  # on nothing: none is chosen
    click(view, (30, 10))
    chosen = opened.measuring.desk.chosen_measurement()
    assert chosen is not None
    assert chosen.points[0] == pytest.approx((30, 5))


def test_escape_gives_up_a_drag(opened: MainWindow) -> None:
    view = opened.pane.viewport
    opened.commands["tool_length"].trigger()
    drag(view, (10, 10), (50, 10))
    send(view, QMouseEvent.Type.MouseButtonPress, (50, 10), True)
    send(view, QMouseEvent.Type.MouseMove, (30, 10), True)
    opened.commands["cancel"].trigger()
    send(view, QMouseEvent.Type.MouseButtonRelease, (30, 10), False)
    assert texts(only(opened)) == ["20.0 mm"]


def test_delete_hide_and_show(opened: MainWindow) -> None:
    view, measuring = opened.pane.viewport, opened.measuring
    assert opened.pane.volume is not None
    opened.commands["tool_point"].trigger()
    click(view, (10.5, 10.5))
    assert texts(only(opened)) == ["610.0 HU"]
    opened.commands["hide_measurement"].trigger()
    assert measuring.desk.on_image(opened.pane.volume, 6) == []
    opened.commands["show_hidden"].setChecked(True)
    assert len(measuring.desk.on_image(opened.pane.volume, 6)) == 1
    opened.commands["delete_measurement"].trigger()
    assert measuring.reading.measurements() == ()
    assert not opened.commands["delete_measurement"].isEnabled()
    opened.commands["undo"].trigger()
    assert only(opened).hidden


def test_a_measurement_is_drawn_on_its_own_slice_only(opened: MainWindow) -> None:
    opened.commands["tool_length"].trigger()
    drag(opened.pane.viewport, (10, 10), (50, 10))
    volume = opened.pane.volume
    assert volume is not None
    assert [len(opened.measuring.desk.on_image(volume, index)) for index in (5, 6, 7)] == [0, 1, 0]


def test_an_arrow_says_what_is_written(opened: MainWindow, qtbot: QtBot) -> None:
    view = opened.pane.viewport
    opened.commands["tool_arrow"].trigger()
    drag(view, (10, 10), (30, 20))
    (line,) = view.findChildren(LabelEdit)
    QTest.keyClicks(line, "wl tumor")  # w and l are commands elsewhere
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert (only(opened).kind, only(opened).label) == (Kind.ARROW, "wl tumor")
    assert opened.commands["tool_arrow"].isChecked()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_a_text_without_words_is_none(opened: MainWindow, qtbot: QtBot, key: Qt.Key) -> None:
    view = opened.pane.viewport
    opened.commands["tool_text"].trigger()
    click(view, (10, 10))
    (line,) = view.findChildren(LabelEdit)
    qtbot.keyClick(line, key)
    assert opened.measuring.reading.measurements() == ()


def test_a_copy_on_another_series_lies_at_the_same_place_of_the_patient(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.settings.analyse_when_opened = False
    write_ramp(tmp_path / "both" / "one", "one", 1)
    write_ramp(tmp_path / "both" / "two", "two", 2)
    window.open_paths([tmp_path / "both"])
    wait_quiet(qtbot, window)
    window.commands["tool_length"].trigger()
    drag(window.pane.viewport, (10, 10), (50, 10))
    window.commands["copy_measurement"].trigger()
    window.commands["next_series"].trigger()
    wait_quiet(qtbot, window)
    window.commands["first_slice"].trigger()
    window.commands["paste_measurement"].trigger()
    one, two = window.measuring.reading.measurements()
    assert two.image.series_key != one.image.series_key
    assert np.ravel(two.patient_points) == pytest.approx(np.ravel(one.patient_points))
    assert two.tracking_uid == one.tracking_uid
    assert window.pane.model.index == 6


def test_a_measuring_tool_draws_across_what_is_there(opened: MainWindow) -> None:
    """Only the chosen measurement is held then; another one's line does not stand in the way."""
    view = opened.pane.viewport
    opened.commands["tool_length"].trigger()
    drag(view, (10, 10), (50, 10))
    drag(view, (10, 40), (50, 40))
    drag(view, (30, 10), (30, 25))
    lengths = [texts(each)[0] for each in opened.measuring.reading.measurements()]
    assert lengths == ["20.0 mm", "20.0 mm", "7.5 mm"]


def test_a_deletion_is_told(opened: MainWindow) -> None:
    opened.commands["tool_length"].trigger()
    drag(opened.pane.viewport, (10, 10), (50, 10))
    opened.commands["delete_measurement"].trigger()
    assert opened.parts.status.text() == "Deleted: Length. Undo brings it back."
    opened.commands["undo"].trigger()
    opened.commands["tool_angle"].trigger()
    click(opened.pane.viewport, (30, 30))
    opened.measuring.desk.choose(only(opened).key)
    opened.commands["delete_measurement"].trigger()
    assert opened.parts.status.text().startswith("Nothing was deleted: end what is half drawn")
    assert texts(only(opened)) == ["20.0 mm"]


def test_what_is_not_shown_any_more_cannot_be_deleted_unseen(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.settings.analyse_when_opened = False
    write_ramp(tmp_path / "both" / "one", "one", 1)
    write_ramp(tmp_path / "both" / "two", "two", 2)
    window.open_paths([tmp_path / "both"])
    wait_quiet(qtbot, window)
    window.commands["tool_length"].trigger()
    drag(window.pane.viewport, (10, 10), (50, 10))
    window.commands["next_series"].trigger()
    wait_quiet(qtbot, window)
    window.commands["delete_measurement"].trigger()
    assert texts(only(window)) == ["20.0 mm"]


def test_a_chosen_tool_says_what_the_hands_do_and_its_menu_looks_chosen(
    opened: MainWindow,
) -> None:
    (button,) = (each for each in opened.findChildren(QToolButton) if each.text() == "Measure")
    opened.commands["tool_angle"].trigger()
    assert "vertex" in opened.parts.status.text()
    assert button.isChecked()
    opened.commands["tool_length"].trigger()  # has a button of its own
    assert not button.isChecked()


def test_views_from_all_around_list_what_lies_on_the_slices_and_choose_nothing(
    qtbot: QtBot, opened: MainWindow
) -> None:
    """Else the Delete key would take out what nobody sees; a row leads back to the slices."""
    opened.commands["tool_length"].trigger()
    drag(opened.pane.viewport, (10, 10), (50, 10))
    rows = opened.parts.findings.list
    opened.commands["volume_mip"].trigger()
    assert [row[0] for row in rows.texts()] == ["Length"]
    assert not rows.currentIndex().isValid()
    assert opened.measuring.desk.chosen_measurement() is None
    assert not opened.commands["delete_measurement"].isEnabled()
    rows.setCurrentItem(rows.topLevelItem(0))
    wait_quiet(qtbot, opened)
    assert not opened.pane.is_derived
    assert opened.measuring.desk.chosen_measurement() == only(opened)


def test_a_series_that_never_comes_leaves_no_measurements_of_the_one_before(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened.commands["tool_length"].trigger()
    drag(opened.pane.viewport, (10, 10), (50, 10))
    (other,) = scan([write_ramp(tmp_path / "other", "other", 2)]).series
    monkeypatch.setattr(opened.session.opening, "load", lambda series: None)
    opened.session.open_series(other)
    assert opened.parts.findings.list.topLevelItemCount() == 0
    assert opened.measuring.desk.chosen_measurement() is None


def test_a_drawing_is_given_up_with_the_viewport_that_it_was_begun_in(
    qtbot: QtBot, opened: MainWindow
) -> None:
    """Found by the monkey: the next tool wanted to paint in a viewport that was gone."""
    opened.commands["layout_1x2"].trigger()
    opened.session.open_series(opened.parts.browser.series()[0], opened.grid.panes[1])
    wait_quiet(qtbot, opened)
    opened.commands["tool_angle"].trigger()
    click(opened.grid.panes[1].viewport, (10, 10))
    assert opened.measuring.is_drawing()
    opened.commands["layout_1x1"].trigger()
    assert not opened.measuring.is_drawing()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    opened.commands["tool_length"].trigger()


def test_the_words_of_a_line_keep_clear_of_the_scale_bar(opened: MainWindow) -> None:
    """Both stood over each other there, and neither could be read."""
    view = opened.pane.viewport
    view.model.zoom_at((view.width() / 2, view.height() / 2), 4.0)
    view.grab()
    bar = view.labels[0]
    to_image = view.model.to_screen().inverse()
    opened.commands["tool_length"].trigger()
    y = bar.center().y()
    drag(view, to_image.apply((bar.left() - 80, y)), to_image.apply((bar.left() - 5, y)))
    view.grab()
    assert view.labels[0] == bar
    (words,) = view.labels[1:]
    assert not words.intersects(bar)
