"""Playing the slices of viewports, in the window."""

from __future__ import annotations

import gc
import itertools
import weakref
from pathlib import Path

import numpy as np
import pytest
from pydicom.uid import XRayAngiographicImageStorage
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from medviewer.findings.reading.measurement import Kind
from medviewer.ui.main_window import MainWindow
from medviewer.ui.picture.painting.corner_text import corner_texts
from tests.phantoms.make import add_pixels, header, save
from tests.ui.conftest import open_and_wait
from tests.ui.makers import SLICES, make_finding, make_results, make_series, make_volume


def test_cine_plays_at_the_file_s_rate_until_it_is_stopped(
    qtbot: QtBot, window: MainWindow
) -> None:
    series = make_series()
    series.header.FrameTime = 20
    window.pane.show_volume(make_volume(series))
    model = window.pane.model
    window.commands["play"].trigger()
    assert model.note == "50.0 frames/s"
    qtbot.waitUntil(lambda: model.index not in (SLICES // 2, SLICES // 2 + 1), timeout=3000)
    window.commands["play_faster"].trigger()
    assert model.note == "70.7 frames/s"
    window.commands["play"].trigger()
    stopped_at = model.index
    qtbot.wait(100)
    assert (model.index, model.note) == (stopped_at, "")


def test_another_series_stops_the_cine(qtbot: QtBot, window: MainWindow) -> None:
    window.pane.show_volume(make_volume())
    window.commands["play"].trigger()
    assert "not from the file" in window.pane.model.note
    window.pane.clear()
    qtbot.waitUntil(lambda: not window.viewing.cine.is_playing(window.pane), timeout=3000)
    window.commands["play"].trigger()  # nothing to play
    assert not window.viewing.cine.is_playing(window.pane)


def test_a_wheel_s_turn_moves_a_cine_that_goes_on_from_there(
    qtbot: QtBot, window: MainWindow
) -> None:
    series = make_series()
    series.header.FrameTime = 300
    window.pane.show_volume(make_volume(series))
    model = window.pane.model
    model.go_to(0)
    window.commands["play"].trigger()
    model.step(4)
    seen: list[int] = []
    model.listeners.append(lambda: seen.append(model.index))
    qtbot.waitUntil(lambda: model.index != 4, timeout=3000)
    window.commands["play"].trigger()
    assert seen[0] in (4, 5)
    assert 1 not in seen


def test_what_is_chosen_in_a_list_stands_still(qtbot: QtBot, window: MainWindow) -> None:
    """A finding, and a measurement: the reader wants to look at it."""
    volume = make_volume()
    window.pane.show_volume(volume)
    window.pane.model.show_results(make_results(make_finding("a", 3)))
    drawn = window.measuring.desk.draft(Kind.LENGTH, ((2.0, 2.0), (9.0, 9.0)), volume, 5)
    window.measuring.desk.add("Length", drawn)
    for index, choose in (
        (3, lambda: window.parts.findings.findingChosen.emit("a")),
        (5, lambda: window.measuring.whereabouts.go_to(drawn)),
    ):
        window.commands["play"].trigger()
        assert window.viewing.cine.is_playing(window.pane)
        choose()
        assert not window.viewing.cine.is_playing(window.pane)
        assert window.pane.model.index == index


def test_a_click_that_is_a_point_stops_what_plays(qtbot: QtBot, window: MainWindow) -> None:
    """And is the point, on the slice that was seen; a drag of the grey levels stops nothing."""
    window.show()
    window.pane.show_volume(make_volume())
    window.commands["play"].trigger()
    view = window.pane.viewport
    left = Qt.MouseButton.LeftButton
    qtbot.mouseClick(view, left, pos=view.rect().center())
    assert window.viewing.cine.is_playing(window.pane)
    window.commands["tool_point"].trigger()
    index = window.pane.model.index
    qtbot.mouseClick(view, left, pos=view.rect().center())
    assert not window.viewing.cine.is_playing(window.pane)
    (drawn,) = window.measuring.reading.measurements()
    assert drawn.image.sop_instance_uid == f"1.2.3.{index}"


def test_two_linked_viewports_play_together(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The faster one leads: neither pulls the other back."""
    clock = itertools.count(0, 0.007)  # 7 ms pass between two looks at the clock
    monkeypatch.setattr("time.perf_counter", lambda: next(clock))
    series = make_series()
    series.header.FrameTime = 20
    window.grid.set_layout(1, 2)
    volume = make_volume(series)
    for pane in window.grid.panes:
        pane.show_volume(volume)
    first, second = window.grid.panes
    first.model.go_to(0)
    for pane in (first, second):
        window.grid.activate(pane)
        window.commands["play"].trigger()
    steps: list[int] = []
    was = [first.model.index]

    def take_step() -> None:
        if first.model.index != was[0]:
            steps.append((first.model.index - was[0]) % SLICES)
            was[0] = first.model.index

    first.model.listeners.append(take_step)
    qtbot.waitUntil(lambda: len(steps) >= 6, timeout=5000)
    window.viewing.close()
    assert all(step <= SLICES // 2 for step in steps), "a viewport went back"
    assert first.model.index == second.model.index


def test_a_study_that_was_closed_while_it_played_is_let_go(
    qtbot: QtBot, window: MainWindow
) -> None:
    volume = make_volume()
    gone = weakref.ref(volume)
    window.pane.show_volume(volume)
    del volume
    window.commands["play"].trigger()
    window.pane.clear()
    qtbot.waitUntil(lambda: not window.viewing.cine.is_playing(window.pane), timeout=3000)
    qtbot.wait(1)
    gc.collect()
    assert gone() is None


def test_planes_end_a_cine_and_its_note(qtbot: QtBot, window: MainWindow) -> None:
    window.pane.show_volume(make_volume())
    window.commands["play"].trigger()
    window.pane.model.volume = make_volume()  # as planes of another thickness do
    qtbot.waitUntil(lambda: not window.viewing.cine.is_playing(window.pane), timeout=3000)
    assert window.pane.model.note == ""


@pytest.fixture
def angiography(tmp_path: Path) -> Path:
    """A run of eight frames of growing brightness, of which the third to the sixth count."""
    frames = np.stack([np.full((20, 30), 100 * frame, np.uint16) for frame in range(8)])
    dataset = header(
        SOPClassUID=XRayAngiographicImageStorage,
        Modality="XA",
        PixelSpacing=None,
        RescaleIntercept=None,
        RescaleSlope=None,
        FrameOfReferenceUID=None,
        FrameTime=250,
        RecommendedDisplayFrameRate=20,
        StartTrim=3,
        StopTrim=6,
        PreferredPlaybackSequencing=1,
    )
    add_pixels(dataset, frames, frames=8)
    return save(dataset, tmp_path / "run.dcm")


def test_a_film_opens_at_its_first_frame_tells_its_time_and_sweeps(
    qtbot: QtBot, window: MainWindow, angiography: Path
) -> None:
    open_and_wait(qtbot, window, angiography)
    model = window.pane.model
    assert model.index == 2
    assert corner_texts(model).bottom_left[0] == "Frame 3/8  0.50 s"
    seen: list[int] = []
    model.listeners.append(lambda: seen.append(model.index))
    window.commands["play"].trigger()
    assert model.note == "20.0 frames/s  frames 3–6"
    qtbot.waitUntil(lambda: len(seen) > 12, timeout=5000)
    window.commands["play"].trigger()
    assert set(seen) == {2, 3, 4, 5}
    steps = [b - a for a, b in itertools.pairwise(seen) if a != b]
    assert -1 in steps
    assert window.viewing.cine.is_playing(window.pane) is False
