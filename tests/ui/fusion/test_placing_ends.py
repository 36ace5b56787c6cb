"""What ends a drag of the second series, and what follows it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from pydicom import dcmread
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from medviewer.dicom.series import Series
from medviewer.image.registration.quality import Verdict
from medviewer.ui.main_window import MainWindow
from tests.ui.conftest import wait_quiet
from tests.ui.fusion.conftest import opened
from tests.ui.fusion.fusing import (
    CTRL,
    LEFT,
    MOVE,
    NONE,
    drag,
    fuse,
    middle,
    move_of,
    patient,
    say,
)
from tests.ui.makers import write_ramp


def test_a_press_alone_and_a_drag_that_is_given_up_leave_it(fused: MainWindow) -> None:
    view, place = fused.pane.viewport, middle(fused)
    QTest.mouseClick(view, LEFT, NONE, place)
    QTest.mousePress(view, LEFT, NONE, place)
    QTest.mouseMove(view, place + QPoint(25, 25))
    assert np.linalg.norm(move_of(fused).shift) > 0
    fused.commands["tool_window"].trigger()
    assert move_of(fused).shift == pytest.approx(np.zeros(3))
    QTest.mouseRelease(view, LEFT, NONE, place)
    assert fused.commands["undo"].text() == "&Undo: Fuse with CT 2: other"


def test_escape_gives_up_a_drag_and_then_the_tool(fused: MainWindow) -> None:
    view, place = fused.pane.viewport, middle(fused)
    QTest.mousePress(view, LEFT, NONE, place)
    QTest.mouseMove(view, place + QPoint(25, 25))
    assert np.linalg.norm(move_of(fused).shift) > 0
    fused.commands["cancel"].trigger()
    assert move_of(fused).shift == pytest.approx(np.zeros(3))
    assert fused.status.text() == "Back where it was"
    QTest.mouseMove(view, place + QPoint(40, 25))
    QTest.mouseRelease(view, LEFT, NONE, place + QPoint(40, 25))
    assert move_of(fused).shift == pytest.approx(np.zeros(3))
    assert fused.commands["tool_place"].isChecked()
    fused.commands["cancel"].trigger()
    assert fused.commands["tool_window"].isChecked()


def test_another_series_in_the_viewport_ends_a_drag(
    qtbot: QtBot, fused: MainWindow, pair: list[Series]
) -> None:
    view, place = fused.pane.viewport, middle(fused)
    kept = fused.measuring.reading.items
    before = dict(kept)
    QTest.mousePress(view, LEFT, NONE, place)
    QTest.mouseMove(view, place + QPoint(25, 25))
    fused.session.open_series(pair[1])
    wait_quiet(qtbot, fused)
    QTest.mouseMove(view, place + QPoint(30, 30))
    QTest.mouseRelease(view, LEFT, NONE, place + QPoint(30, 30))
    assert kept == before
    fused.session.open_series(pair[0])
    wait_quiet(qtbot, fused)
    assert move_of(fused).shift == pytest.approx(np.zeros(3))


def test_a_fusion_the_other_way_round_follows(
    qtbot: QtBot, fused: MainWindow, pair: list[Series]
) -> None:
    fused.session.open_series(pair[1])
    wait_quiet(qtbot, fused)
    fuse(qtbot, fused, pair[0])
    drag(fused, middle(fused), middle(fused) + QPoint(25, 5))
    there = move_of(fused)
    assert np.linalg.norm(there.shift) > 1
    fused.session.open_series(pair[0])
    wait_quiet(qtbot, fused)
    assert move_of(fused).shift == pytest.approx(there.inverse().shift)


def test_a_drag_ends_where_what_lies_over_the_picture_is_exchanged(
    qtbot: QtBot, fused: MainWindow, pair: list[Series]
) -> None:
    view, place = fused.pane.viewport, middle(fused)
    QTest.mousePress(view, LEFT, NONE, place)
    QTest.mouseMove(view, place + QPoint(25, 25))
    fused.fusion.remove()
    assert fused.pane.model.fusion is None
    fused.commands["undo"].trigger()
    assert move_of(fused).shift == pytest.approx(np.zeros(3))
    QTest.mouseRelease(view, LEFT, NONE, place)


def test_a_registration_that_ends_meanwhile_ends_a_drag(
    qtbot: QtBot, fused: MainWindow, pair: list[Series], monkeypatch: pytest.MonkeyPatch
) -> None:
    say(monkeypatch, Verdict.GOOD)
    view, place = fused.pane.viewport, middle(fused)
    QTest.mousePress(view, LEFT, NONE, place)
    QTest.mouseMove(view, place + QPoint(25, 25))
    fuse(qtbot, fused, pair[1], anew=True)
    QTest.mouseMove(view, place + QPoint(30, 30))
    QTest.mouseRelease(view, LEFT, NONE, place + QPoint(30, 30))
    assert move_of(fused).shift == pytest.approx(MOVE.shift)


def test_what_was_taken_hold_of_stays_under_the_hand_where_the_picture_is_zoomed(
    fused: MainWindow,
) -> None:
    view, start = fused.pane.viewport, middle(fused)
    QTest.mousePress(view, LEFT, NONE, start)
    held = patient(fused, start)
    fused.pane.model.zoom_at((10.0, 10.0), 2.0)
    end = start + QPoint(30, 0)
    QTest.mouseMove(view, end)
    QTest.mouseRelease(view, LEFT, NONE, end)
    assert move_of(fused).apply(patient(fused, end)) == pytest.approx(held)


def test_escape_gives_up_a_drag_on_another_screen(qtbot: QtBot, fused: MainWindow) -> None:
    fused.commands["tear_off"].trigger()
    wait_quiet(qtbot, fused)
    place = middle(fused)
    view = fused.pane.viewport
    assert view.window() is not fused
    QTest.mousePress(view, LEFT, NONE, place)
    QTest.mouseMove(view, place + QPoint(25, 25))
    assert np.linalg.norm(move_of(fused).shift) > 0
    QTest.keyClick(view.window(), Qt.Key.Key_Escape)
    assert move_of(fused).shift == pytest.approx(np.zeros(3))
    QTest.mouseRelease(view, LEFT, NONE, place + QPoint(25, 25))
    view.window().close()


def test_other_studies_end_a_drag(qtbot: QtBot, fused: MainWindow, tmp_path: Path) -> None:
    view, place = fused.pane.viewport, middle(fused)
    before = dict(fused.measuring.reading.items)
    QTest.mousePress(view, LEFT, NONE, place)
    QTest.mouseMove(view, place + QPoint(25, 25))
    fused.open_paths([write_ramp(tmp_path / "next", "next", study_date="20240301")])
    QTest.mouseMove(view, place + QPoint(30, 25))
    wait_quiet(qtbot, fused)
    QTest.mouseMove(view, place + QPoint(35, 25))
    QTest.mouseRelease(view, LEFT, NONE, place + QPoint(35, 25))
    assert fused.measuring.reading.items == before
    drag(fused, place, place + QPoint(5, 5))
    assert "Ctrl+F" in fused.status.text()


def test_all_that_lies_in_the_same_two_frames_follows_the_hand_and_goes_back_with_it(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same prior lay elsewhere over another series of the examination."""
    for number, name in enumerate(("ramp", "other", "later"), 1):
        write_ramp(tmp_path / name, name, number)
    for path in (tmp_path / "other").iterdir():
        dataset = dcmread(path)
        dataset.FrameOfReferenceUID = "2.25.7"
        dataset.save_as(path)
    opened(qtbot, window, tmp_path)
    say(monkeypatch, Verdict.GOOD)
    listed = {each.description: each for each in window.parts.browser.series()}
    window.grid.set_layout(1, 2)
    for name, pane in zip(("ramp", "later"), window.grid.panes, strict=True):
        window.session.open_series(listed[name], pane)
        wait_quiet(qtbot, window)
        window.grid.activate(pane)
        fuse(qtbot, window, listed["other"])
    both = [pane.model for pane in window.grid.panes]

    def shifts() -> list[list[float]]:
        return [model.fusion.alignment.move.shift.tolist() for model in both if model.fusion]

    assert shifts() == [[0, 0, 4], [0, 0, 4]]
    window.fusion.bar.place.click()
    QTest.keyClick(window.pane.viewport, Qt.Key.Key_Right, CTRL)
    QTest.keyClick(window.pane.viewport, Qt.Key.Key_Right, CTRL)
    assert shifts() == [[-10, 0, 4], [-10, 0, 4]]
    window.commands["undo"].trigger()
    assert shifts() == [[0, 0, 4], [0, 0, 4]]
