"""The curve of a region over a dynamic series, in the window."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from pydicom.uid import XRayAngiographicImageStorage
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QProgressBar
from pytestqt.qtbot import QtBot

from medviewer.findings.reading.measurement import Kind, Measurement
from medviewer.image.planes import plane_of
from medviewer.phantom.dynamic import CANCER, FIBROADENOMA, SECONDS, Enhancing, write_breasts
from medviewer.ui.main_window import MainWindow
from medviewer.ui.measuring.over_time.window import CurveWindow
from tests.phantoms.make import picture
from tests.ui.conftest import wait_quiet

MIDDLE = 3


@pytest.fixture
def breasts(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> MainWindow:
    """The window with the first of six times, on the slice of the balls' middles."""
    return opened(qtbot, window, write_breasts(tmp_path / "breasts"))


def opened(qtbot: QtBot, window: MainWindow, folder: Path) -> MainWindow:
    window.commands["analyse_when_opened"].setChecked(False)
    window.open_paths([folder])
    wait_quiet(qtbot, window)
    window.pane.model.go_to(min(MIDDLE, window.pane.model.slice_count - 1))
    return window


def draw(window: MainWindow, ball: Enhancing, label: str = "") -> Measurement:
    """An ellipse well within a ball, chosen."""
    model, desk = window.pane.model, window.measuring.desk
    assert model.volume is not None
    plane = plane_of(model.volume.series.slices[model.index])
    assert plane is not None
    x, y = plane.to_picture(ball.centre_mm)
    points = ((x - 3, y - 3), (x + 3, y + 3))
    drawn = desk.draft(Kind.ELLIPSE, points, model.volume, model.index)
    desk.add("region", drawn)
    if label:
        window.measuring.naming.rename(drawn, label)
    return drawn


def show(qtbot: QtBot, window: MainWindow) -> CurveWindow:
    window.commands["curve_over_time"].trigger()
    wait_quiet(qtbot, window)
    assert window.curves.shown is not None
    return window.curves.shown


def wait_for(qtbot: QtBot, true: Callable[[], bool]) -> None:
    qtbot.waitUntil(true, timeout=5000)


def means(shown: CurveWindow) -> list[float]:
    curve = shown.plot.chosen
    assert curve is not None
    return [curve.mean(time) for time in curve.known]


def test_a_cancer_s_curve_is_drawn_and_told_of(qtbot: QtBot, breasts: MainWindow) -> None:
    assert not breasts.commands["curve_over_time"].isEnabled()
    draw(breasts, CANCER)
    shown = show(qtbot, breasts)
    assert shown.isVisible()
    assert means(shown) == pytest.approx([CANCER.signal(n) for n in range(6)], rel=0.02)
    lines = shown.words.text().split("\n")
    assert lines[0].startswith("Initial phase (2 minutes): +1")
    assert lines[0].endswith(" %, fast – Time 2/6  62.0 s")
    assert lines[1].endswith(" % against the initial one, washout – Time 6/6  310.0 s")
    assert "−" in lines[1]  # no hyphen
    assert "the 2 minutes begin at 0.0 s" in lines[2]
    assert lines[3].startswith("Highest: ")
    assert lines[4] == "6 times over 310.0 s"
    assert shown.plot.accessibleDescription() == shown.words.text()
    assert shown.plot.drawn.now == 0
    assert not shown.plot.grab().toImage().isNull()


def test_the_time_that_is_shown_is_marked_and_a_click_shows_another(
    qtbot: QtBot, breasts: MainWindow
) -> None:
    draw(breasts, CANCER)
    shown = show(qtbot, breasts)
    breasts.commands["next_same_place"].trigger()
    wait_quiet(qtbot, breasts)
    assert shown.plot.drawn.now == 1
    place = QPoint(round(shown.plot.x_of(4)) + 2, shown.plot.height() // 2)
    QTest.mouseClick(shown.plot, Qt.MouseButton.LeftButton, pos=place)
    wait_quiet(qtbot, breasts)
    assert breasts.pane.series is not None
    assert breasts.pane.series.part == "temporal position 5"
    assert (breasts.pane.model.index, shown.plot.drawn.now) == (MIDDLE, 4)
    QTest.keyClick(shown.plot, Qt.Key.Key_Right)
    wait_quiet(qtbot, breasts)
    assert (breasts.pane.series.part, shown.plot.drawn.now) == ("temporal position 6", 5)
    QTest.keyClick(shown.plot, Qt.Key.Key_Right)  # there is none after it
    assert shown.plot.drawn.now == 5
    assert means(shown)[1] == pytest.approx(CANCER.signal(1), rel=0.02)  # the region is the same


def test_it_follows_the_region(qtbot: QtBot, breasts: MainWindow) -> None:
    drawn = draw(breasts, CANCER)
    shown = show(qtbot, breasts)
    across = (FIBROADENOMA.centre_mm[0] - CANCER.centre_mm[0]) / 1.5
    down = (FIBROADENOMA.centre_mm[1] - CANCER.centre_mm[1]) / 1.5
    for tell in breasts.measuring.layer.drag_listeners:  # while the hand still holds it
        tell(drawn.moved(across, down))
    wait_for(qtbot, lambda: means(shown)[0] < 190)
    breasts.measuring.desk.change("move", drawn.moved(across, down))
    wait_quiet(qtbot, breasts)
    assert means(shown) == pytest.approx([FIBROADENOMA.signal(n) for n in range(6)], rel=0.02)
    breasts.commands["undo"].trigger()
    wait_for(qtbot, lambda: means(shown)[1] > 480)
    breasts.commands["undo"].trigger()
    wait_for(qtbot, lambda: breasts.curves.shown is None)


def test_its_place_is_seen_at_the_other_times(qtbot: QtBot, breasts: MainWindow) -> None:
    drawn = draw(breasts, FIBROADENOMA)
    shown = show(qtbot, breasts)
    breasts.commands["next_same_place"].trigger()
    wait_quiet(qtbot, breasts)
    place = breasts.pane.model.to_screen().apply((drawn.points[0][0], (drawn.points[0][1] + 3)))
    with_it = colours_around(breasts, place)
    shown.close()
    without = colours_around(breasts, place)
    assert any(red > blue + 80 for red, blue in with_it)  # the curve is orange
    assert not any(red > blue + 80 for red, blue in without)


def colours_around(window: MainWindow, place: tuple[float, float]) -> list[tuple[int, int]]:
    """Red and blue of the picture's pixels near a place of the screen."""
    picture = window.pane.viewport.grab().toImage()
    x, y = map(round, place)
    near = [picture.pixelColor(x + a, y + b) for a in range(-4, 5) for b in range(-9, 10)]
    return [(each.red(), each.blue()) for each in near]


def test_several_regions_stand_beside_each_other(qtbot: QtBot, breasts: MainWindow) -> None:
    draw(breasts, CANCER, "T1")
    show(qtbot, breasts)
    draw(breasts, FIBROADENOMA, "T2")
    shown = show(qtbot, breasts)
    assert [shown.tabs.tabText(n) for n in range(2)] == ["1  T1", "2  T2"]
    assert "slow" in shown.words.text()
    assert "persistent" in shown.words.text()
    shown.tabs.setCurrentIndex(0)
    assert shown.windowTitle() == "Curve over time of T1"
    assert "washout" in shown.words.text()
    shown.tabs.tabCloseRequested.emit(0)
    wait_quiet(qtbot, breasts)
    assert not shown.tabs.isVisible()
    assert shown.windowTitle() == "Curve over time of T2"


def test_a_region_that_was_asked_for_comes_though_another_is_moved_meanwhile(
    qtbot: QtBot, breasts: MainWindow
) -> None:
    first = draw(breasts, CANCER, "T1")
    show(qtbot, breasts)
    draw(breasts, FIBROADENOMA, "T2")
    breasts.commands["curve_over_time"].trigger()
    named = breasts.measuring.reading.measurement(first.key)
    assert named is not None
    for tell in breasts.measuring.layer.drag_listeners:  # before the values are read
        tell(named.moved(1, 0))
    wait_quiet(qtbot, breasts)
    shown = breasts.curves.shown
    assert shown is not None
    assert [shown.tabs.tabText(n) for n in range(shown.tabs.count())] == ["1  T1", "2  T2"]
    assert shown.windowTitle() == "Curve over time of T2"
    bar = breasts.status.findChild(QProgressBar)
    assert bar is not None
    assert bar.isHidden()


def test_numbers_are_copied_and_exported(qtbot: QtBot, breasts: MainWindow, tmp_path: Path) -> None:
    draw(breasts, CANCER, "T1")
    shown = show(qtbot, breasts)
    QTest.keyClick(shown.plot, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Initial phase")
    assert "T1\tellipse\ttemporal position 2\t2\t62\t" in copied
    shown.export(tmp_path / "curve.csv")
    rows = list(csv.DictReader(io.StringIO((tmp_path / "curve.csv").read_text("utf-8-sig"))))
    assert [float(row["seconds"]) for row in rows] == list(SECONDS)
    assert [float(row["mean"]) for row in rows] == pytest.approx(means(shown))
    shown.export(tmp_path / "nowhere" / "curve.csv")
    assert "cannot be written" in " ".join(breasts.parts.messages.texts())


def test_times_without_seconds_are_numbered_and_no_type_is_told(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    opened(qtbot, window, write_breasts(tmp_path, seconds=None))
    draw(window, CANCER)
    shown = show(qtbot, window)
    lines = shown.words.text().split("\n")
    assert lines[0].startswith("No type of curve is told: the files do not say when")
    assert lines[1].startswith("Highest: ")
    assert " % above the first time – Time 2/6" in lines[1]
    assert lines[2] == "6 times; the files do not say when they were taken."


def test_a_series_of_one_time_is_told_to_be_one(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path
) -> None:
    opened(qtbot, window, ramp_folder)
    volume = window.pane.volume
    assert volume is not None
    desk = window.measuring.desk
    desk.add("region", desk.draft(Kind.RECTANGLE, ((10.0, 10.0), (30.0, 20.0)), volume, 0))
    window.commands["curve_over_time"].trigger()
    assert window.status.text() == "This series was not taken at several times."
    assert window.curves.shown is None


def test_a_film_has_a_curve_over_its_frames(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    frames = np.full((6, 32, 32), 500, np.uint16)
    frames[:, 8:16, 8:16] -= np.array([0, 50, 200, 300, 250, 100], np.uint16)[:, None, None]
    picture(
        tmp_path / "film.dcm",
        frames,
        NumberOfFrames=6,
        SOPClassUID=XRayAngiographicImageStorage,
        Modality="XA",
        RescaleIntercept=None,
        RescaleSlope=None,
        FrameTime=500,
    )
    opened(qtbot, window, tmp_path)
    volume, desk = window.pane.volume, window.measuring.desk
    assert volume is not None
    window.pane.model.go_to(2)
    desk.add("region", desk.draft(Kind.RECTANGLE, ((9.0, 9.0), (15.0, 15.0)), volume, 2))
    shown = show(qtbot, window)
    assert means(shown) == [500, 450, 300, 200, 250, 400]
    assert shown.plot.drawn.now == 2
    assert shown.words.text().endswith("6 times over 2.5 s")
    QTest.keyClick(shown.plot, Qt.Key.Key_End)
    assert (window.pane.model.index, shown.plot.drawn.now) == (5, 5)


def test_another_study_closes_it(qtbot: QtBot, breasts: MainWindow, ramp_folder: Path) -> None:
    draw(breasts, CANCER)
    show(qtbot, breasts)
    breasts.open_paths([ramp_folder])
    wait_quiet(qtbot, breasts)
    assert breasts.curves.shown is None
