"""Vertebrae are labelled by clicks that count on, and seen at their height in other pictures."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from medviewer.image.registration.alignment import Alignment
from medviewer.image.registration.quality import Quality, Verdict
from medviewer.image.registration.rigid import identity
from medviewer.ui.colours import OWN_COLOUR
from medviewer.ui.main_window import MainWindow
from medviewer.ui.measuring.label_edit import LabelEdit
from medviewer.ui.measuring.spine import SpineLabels
from medviewer.ui.picture.viewport_pane import ViewportPane
from tests.ui.conftest import wait_quiet
from tests.ui.makers import write_ramp
from tests.ui.measuring.hands import click, only

NEAR = 30
"""Pixels of the screen around a place in which its label is seen."""


def label(window: MainWindow, index: int, written: str = "") -> None:
    """Click on slice ``index`` (2 mm each, the first lowest), and write where that is asked."""
    window.pane.model.go_to(index)
    view = window.pane.viewport
    click(view, (30, 15))
    asked = view.findChildren(LabelEdit)
    assert bool(asked) == bool(written)
    if asked:
        assert "Name this vertebra" in window.parts.status.text()
        QTest.keyClicks(asked[-1], written)
        QTest.keyClick(asked[-1], Qt.Key.Key_Return)
        asked[-1].setParent(None)


def labels(window: MainWindow) -> dict[str, float]:
    """The height in mm of every label."""
    found = {}
    for one in window.measuring.reading.measurements():
        assert one.patient_points is not None
        found[one.label] = one.patient_points[0][2]
    return found


def is_written(pane: ViewportPane, place: tuple[float, float]) -> bool:
    """True when something in the reader's colour is seen at a place of the picture, in pixels."""
    image = pane.viewport.grab().toImage()
    across, down = pane.model.to_screen().apply(place)
    near = (QPoint(round(across) + x, round(down) + y) for x in range(NEAR) for y in range(NEAR))
    seen = np.array([QColor(image.pixel(each)).getRgb()[:3] for each in near])
    return bool((np.abs(seen - QColor(OWN_COLOUR).getRgb()[:3]).max(axis=1) < 30).any())


def begin(window: MainWindow) -> None:
    window.commands["tool_vertebra"].trigger()


def test_clicks_count_on_from_the_first_that_is_named(opened: MainWindow) -> None:
    begin(opened)
    label(opened, 4, "L5")
    label(opened, 8)
    label(opened, 10)
    label(opened, 1)
    assert labels(opened) == {"L5": 8.0, "L4": 16.0, "L3": 20.0, "S1": 2.0}
    assert opened.commands["undo"].text() == "&Undo: Vertebra S1"
    opened.commands["undo"].trigger()
    label(opened, 0)
    assert labels(opened)["S1"] == 0.0


def test_where_labels_leave_no_room_the_reader_names_it(opened: MainWindow) -> None:
    begin(opened)
    label(opened, 4, "L5")
    label(opened, 8)
    label(opened, 6, "disc")
    assert list(labels(opened)) == ["L5", "L4", "disc"]


def test_a_label_is_seen_on_slices_near_it_and_only_the_nearest(opened: MainWindow) -> None:
    begin(opened)
    label(opened, 0, "L5")
    opened.commands["tool_window"].trigger()
    for index, seen in ((1, True), (7, True), (8, False)):  # 15 mm at most
        opened.pane.model.go_to(index)
        assert is_written(opened.pane, (30, 15)) is seen
    opened.pane.model.go_to(1)
    opened.commands["show_measurements"].trigger()
    assert not is_written(opened.pane, (30, 15))


def test_it_is_seen_in_planes_and_in_series_of_its_frame_of_reference(
    qtbot: QtBot, opened: MainWindow
) -> None:
    begin(opened)
    label(opened, 4, "L5")
    opened.commands["mpr"].trigger()
    wait_quiet(qtbot, opened)
    sagittal = opened.grid.panes[2]
    plane = sagittal.model.plane
    assert plane is not None
    place = plane.to_picture((15.0, 7.5, 8.0))  # 30 and 15 pixels of 0.5 mm
    assert is_written(sagittal, place)
    at_the_side = replace(only(opened), points=((2.0, 15.0),))
    opened.measuring.reading.put("Move", at_the_side)
    for index, is_near in ((0, True), (sagittal.model.slice_count - 1, False)):  # 25 mm at most
        sagittal.model.go_to(index)
        assert is_written(sagittal, place) is is_near
    opened.commands["undo"].trigger()
    opened.commands["undo"].trigger()
    assert not is_written(sagittal, place)


def test_another_patients_pictures_have_none(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path
) -> None:
    begin(opened)
    label(opened, 4, "L5")
    opened.commands["tool_window"].trigger()
    opened.open_paths([write_ramp(tmp_path / "other", patient_id="43", study_date="20240505")])
    wait_quiet(qtbot, opened)
    opened.pane.model.go_to(4)
    assert not is_written(opened.pane, (30, 15))


def test_on_its_own_picture_a_label_is_written_once(
    opened: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(opened)
    label(opened, 4, "L5")
    opened.commands["tool_window"].trigger()
    opened.pane.viewport.grab()  # a label finds its place when it is first painted
    seen = opened.pane.viewport.grab().toImage()
    monkeypatch.setattr(SpineLabels, "paint", lambda *_: None)
    assert opened.pane.viewport.grab().toImage() == seen


def test_a_hidden_label_is_seen_nowhere(opened: MainWindow) -> None:
    begin(opened)
    label(opened, 4, "L5")
    opened.commands["hide_measurement"].trigger()
    opened.commands["tool_window"].trigger()
    opened.pane.model.go_to(5)
    assert not is_written(opened.pane, (30, 15))


def test_what_is_only_named_like_a_vertebra_counts_on_to_none(opened: MainWindow) -> None:
    opened.commands["tool_length"].trigger()
    opened.pane.model.go_to(4)
    click(opened.pane.viewport, (10, 20), (20, 20))
    opened.measuring.reading.put("Name", replace(only(opened), label="L5"))
    begin(opened)
    label(opened, 8, "T12")
    assert labels(opened)["T12"] == 16.0


def open_follow_up(qtbot: QtBot, window: MainWindow, folder: Path) -> ViewportPane:
    """Another study of the patient beside the first: its places are places of its own."""
    window.grid.set_layout(1, 2)
    window.grid.activate(window.grid.panes[1])
    window.open_paths([write_ramp(folder, study_date="20240505")])
    wait_quiet(qtbot, window)
    follow_up = window.grid.panes[1]
    assert follow_up.series is not None
    assert follow_up.series.study_date == "20240505"
    return follow_up


def test_clicks_do_not_count_on_from_places_of_another_study(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path
) -> None:
    begin(opened)
    label(opened, 4, "L5")
    open_follow_up(qtbot, opened, tmp_path / "later")
    begin(opened)
    label(opened, 8, "L4")  # the first there: it is asked for
    assert labels(opened) == {"L5": 8.0, "L4": 16.0}


@pytest.mark.parametrize(("verdict", "seen"), [(Verdict.GOOD, True), (Verdict.DOUBTFUL, False)])
def test_a_registration_carries_labels_where_it_is_sure(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path, verdict: Verdict, seen: bool
) -> None:
    begin(opened)
    label(opened, 4, "L5")
    first = opened.pane.series
    follow_up = open_follow_up(qtbot, opened, tmp_path / "later")
    assert first is not None
    assert follow_up.series is not None
    follow_up.model.go_to(4)
    assert not is_written(follow_up, (30, 15))
    found = Alignment(identity(), Quality(1.1, 1.3, 0.9, 1.0, 2.0, 0.5, verdict))
    opened.measuring.desk.alignments.add(first, follow_up.series, found)
    assert is_written(follow_up, (30, 15)) is seen


def test_a_double_click_on_a_label_names_it_anew(opened: MainWindow) -> None:
    begin(opened)
    label(opened, 2, "L5")
    label(opened, 20)
    assert set(labels(opened)) == {"L5", "L4"}
    opened.pane.model.go_to(2)
    view = opened.pane.viewport
    view.grab()
    key = next(one.key for one in opened.measuring.reading.measurements() if one.label == "L5")
    place = opened.measuring.layer.caption_of(view, key)
    assert place is not None
    at = place.center().toPoint()
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseDClick(view, Qt.MouseButton.LeftButton, pos=at)
    asked = view.findChildren(LabelEdit)[-1]
    assert asked.text() == "L5"
    asked.selectAll()
    QTest.keyClicks(asked, "S1")
    QTest.keyClick(asked, Qt.Key.Key_Return)
    assert set(labels(opened)) == {"S1", "L4"}
