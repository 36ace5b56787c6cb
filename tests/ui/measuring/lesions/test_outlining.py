"""A lesion outlined in the background: the hand is not held, it is stopped, replaced, let go."""

from __future__ import annotations

import threading
from typing import Any

import pytest
from PySide6.QtGui import QMouseEvent
from pytestqt.qtbot import QtBot

from medviewer.findings.reading.lesion_volume import lesion_volumes
from medviewer.findings.reading.measurement import reference_to
from medviewer.findings.reading.reading import ReaderCalibration
from medviewer.image.measuring import growing
from medviewer.image.measuring.growing import GrownRegion
from medviewer.progress import Progress, stop_if_cancelled
from medviewer.ui.main_window import MainWindow
from tests.image.measuring.balls import (
    MIDDLE,
    PIXEL_MM,
    VOLUME_ML,
)
from tests.ui.conftest import wait_quiet
from tests.ui.measuring.hands import click, drag, send, wait_outlined
from tests.ui.measuring.lesions.growing_hands import EDGE, rows


class Gate:
    """Lets no lesion be outlined before it is opened."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._open = threading.Event()
        monkeypatch.setattr("medviewer.ui.measuring.lesions.growing.grow", self._grow)

    def open(self, window: MainWindow) -> None:
        self._open.set()
        wait_outlined(window)

    def _grow(self, *args: Any, progress: Progress, **more: Any) -> GrownRegion | None:
        while more["deep"] and not self._open.wait(0.01):
            stop_if_cancelled(progress)
        return growing.grow(*args, progress=progress, **more)


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Gate:
    return Gate(monkeypatch)


def test_the_drag_is_not_held_by_what_is_seen_of_it(
    qtbot: QtBot, with_ball: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A circle of 2000 pixels across a mammogram took a second at each move of the mouse.

    What is outlined is shown as it comes, also of a hand that does not rest; of the circles drawn
    meanwhile only the last one is. Numbers are told of that alone.
    """
    circles, may_end = list[float](), threading.Semaphore(0)

    def slow(*args: Any, **more: Any) -> GrownRegion | None:
        circles.append(args[3][0])
        assert may_end.acquire(timeout=10)
        return growing.grow(*args, **more)

    monkeypatch.setattr("medviewer.ui.measuring.lesions.growing.grow", slow)
    view = with_ball.pane.viewport
    click(view, MIDDLE)
    may_end.release()  # a circle of no width yet
    wait_quiet(qtbot, with_ball)
    for wider in (18.0, 19.0, 20.0):
        send(view, QMouseEvent.Type.MouseMove, (MIDDLE[0] + wider, MIDDLE[1]), False)
    before = view.grab().toImage()
    may_end.release()
    qtbot.waitUntil(lambda: len(circles) == 3)
    assert view.grab().toImage() != before
    assert with_ball.measuring.numbers_on(view) == ""
    may_end.release()
    wait_quiet(qtbot, with_ball)
    assert circles == pytest.approx([0.0, 18.0, 20.0])
    assert " mm²" in with_ball.measuring.numbers_on(view)


def test_while_it_is_outlined_the_line_at_the_bottom_says_so(
    with_ball: MainWindow, gate: Gate
) -> None:
    drag(with_ball.pane.viewport, MIDDLE, EDGE)
    assert with_ball.status.text() == "Region growing… Esc stops it."
    assert with_ball.is_busy()
    with_ball.pane.model.go_to(0)
    gate.open(with_ball)
    assert with_ball.pane.model.index == 0  # the reader has scrolled on
    assert rows(with_ball) == [("Lesion", "", "4–10", "1.4 mL")]


@pytest.mark.parametrize("command", ["cancel", "undo"])
def test_esc_and_undo_stop_what_is_being_outlined(
    with_ball: MainWindow, gate: Gate, command: str
) -> None:
    """Undo takes nothing else back: it is the last thing that the reader did."""
    with_ball.commands["tool_length"].trigger()
    drag(with_ball.pane.viewport, (5, 5), (15, 5))
    with_ball.commands["tool_grow"].trigger()
    drag(with_ball.pane.viewport, MIDDLE, EDGE)
    with_ball.commands[command].trigger()
    assert with_ball.status.text() == "Stopped: Region growing"
    assert not with_ball.is_busy()
    gate.open(with_ball)
    assert [row[0] for row in rows(with_ball)] == ["Length"]


def test_a_second_drag_takes_the_place_of_the_first(with_ball: MainWindow, gate: Gate) -> None:
    drag(with_ball.pane.viewport, MIDDLE, EDGE)
    drag(with_ball.pane.viewport, (MIDDLE[0] + 1, MIDDLE[1]), EDGE)
    gate.open(with_ball)
    assert rows(with_ball) == [("Lesion", "", "4–10", "1.4 mL")]


def test_a_lesion_whose_series_is_not_shown_any_more_is_outlined_all_the_same(
    with_ball: MainWindow, gate: Gate
) -> None:
    """It is told, and not chosen: nobody would see it deleted."""
    drag(with_ball.pane.viewport, MIDDLE, EDGE)
    with_ball.pane.clear()
    gate.open(with_ball)
    assert with_ball.status.text().endswith("1.4 mL – on a picture that is not shown")
    assert with_ball.measuring.desk.chosen == ""
    (lesion,) = lesion_volumes(with_ball.measuring.reading.measurements())
    assert lesion.slices == 7


def test_of_a_study_that_is_closed_meanwhile_nothing_is_outlined(
    with_ball: MainWindow, gate: Gate
) -> None:
    drag(with_ball.pane.viewport, MIDDLE, EDGE)
    with_ball.measuring.open_series(())
    gate.open(with_ball)
    assert with_ball.measuring.reading.measurements() == ()


def test_a_calibration_meanwhile_holds_for_the_lesion(with_ball: MainWindow, gate: Gate) -> None:
    drag(with_ball.pane.viewport, MIDDLE, EDGE)
    volume, measuring = with_ball.pane.volume, with_ball.measuring
    own = ReaderCalibration(reference_to(volume.series, 0), 2 * PIXEL_MM, 2 * PIXEL_MM)
    measuring.desk.calibrate("Calibration", volume, range(len(volume.series.slices)), own)
    gate.open(with_ball)
    (lesion,) = lesion_volumes(measuring.reading.measurements())
    assert lesion.calibration
    assert lesion.mm3 == pytest.approx(4 * 1000 * VOLUME_ML, rel=0.03)
