"""A dynamic series played through time, in the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pydicom
import pytest
from pydicom.dataset import Dataset
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from medviewer.image.window import Window
from medviewer.ui.main_window import MainWindow
from medviewer.ui.picture.painting.corner_text import corner_texts
from tests.ui.conftest import FakeModels, wait_quiet
from tests.ui.makers import SLICES, TIMES, write_dynamic, write_ramp


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three times of the ramp."""
    return write_dynamic(tmp_path / "dynamic")


@pytest.fixture
def dynamic(qtbot: QtBot, window: MainWindow, folder: Path) -> MainWindow:
    """The window with the first time of the series; slices are not analysed when opened."""
    window.commands["analyse_when_opened"].setChecked(False)
    window.open_paths([folder])
    wait_quiet(qtbot, window)
    return window


def play(qtbot: QtBot, window: MainWindow) -> None:
    window.commands["play_times"].trigger()
    wait_quiet(qtbot, window)


def open_changed(
    qtbot: QtBot, window: MainWindow, folder: Path, change: Callable[[Dataset], None]
) -> None:
    """Change the header of every file, and open them."""
    for path in folder.iterdir():
        dataset = pydicom.dcmread(path)
        change(dataset)
        dataset.save_as(path)
    window.open_paths([folder])
    wait_quiet(qtbot, window)


def part(window: MainWindow) -> str:
    series = window.pane.series
    return "" if series is None else series.part


def wait_for(qtbot: QtBot, true: Callable[[], bool]) -> None:
    qtbot.waitUntil(true, timeout=5000)


def test_the_place_stays_and_the_times_go_round(qtbot: QtBot, dynamic: MainWindow) -> None:
    model = dynamic.pane.model
    model.go_to(3)
    model.zoom_at((5, 5), 2)
    placed, seen = model.placement, [part(dynamic)]

    def note() -> None:
        if part(dynamic) != seen[-1]:
            assert model.volume is not None
            assert model.volume.series is dynamic.pane.series
            seen.append(part(dynamic))

    model.listeners.append(note)
    play(qtbot, dynamic)
    wait_for(qtbot, lambda: len(seen) > TIMES + 1)
    assert (model.index, model.placement) == (3, placed)
    order = [f"temporal position {n}" for n in (1, 2, 3, 1, 2)]
    assert seen[: TIMES + 2] == order
    assert model.note.startswith("Time ")
    assert model.note.endswith("10.0 times/s  (not from the file)")
    assert model.note in corner_texts(model).bottom_right
    play(qtbot, dynamic)
    stopped_at = part(dynamic)
    qtbot.wait(250)
    assert (part(dynamic), model.note, model.index) == (stopped_at, "", 3)


def test_it_says_which_element_of_the_file_gives_the_rate(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    def change(dataset: Dataset) -> None:
        dataset.CineRate = 4

    open_changed(qtbot, window, folder, change)
    play(qtbot, window)
    assert window.pane.model.note == "Time 1/3  4.0 times/s  (Cine Rate)"
    window.commands["play_faster"].trigger()
    assert window.pane.model.note == "Time 1/3  5.7 times/s  (Cine Rate)"
    play(qtbot, window)


def test_it_says_how_many_seconds_after_the_first_time_it_is(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    def change(dataset: Dataset) -> None:
        dataset.AcquisitionDate = "20240102"
        dataset.AcquisitionTime = f"1000{int(dataset.TemporalPositionIdentifier) * 7:02}"

    open_changed(qtbot, window, folder, change)
    play(qtbot, window)
    wait_for(qtbot, lambda: "Time 3/3" in window.pane.model.note)
    assert window.pane.model.note.startswith("Time 3/3  14.0 s  10.0 times/s")
    play(qtbot, window)


def test_slices_are_scrolled_while_it_plays(qtbot: QtBot, dynamic: MainWindow) -> None:
    model = dynamic.pane.model
    play(qtbot, dynamic)
    model.go_to(1)
    before = part(dynamic)
    wait_for(qtbot, lambda: part(dynamic) != before)
    assert model.index == 1
    play(qtbot, dynamic)


def test_grey_levels_are_held_though_every_file_has_its_own(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    def change(dataset: Dataset) -> None:
        dataset.WindowCenter = 100 * int(dataset.TemporalPositionIdentifier)

    open_changed(qtbot, window, folder, change)
    model = window.pane.model
    assert (model.window.center, model.file_window) == (100, 0)
    play(qtbot, window)
    wait_for(qtbot, lambda: part(window) == "temporal position 3")
    play(qtbot, window)
    assert (model.window.center, model.window.width, model.file_window) == (100, 1000, None)


def test_where_it_stops_list_and_findings_follow(
    qtbot: QtBot, window: MainWindow, models: FakeModels, folder: Path
) -> None:
    window.open_paths([folder])
    wait_quiet(qtbot, window)
    assert len(models.runs) == 1
    play(qtbot, window)
    wait_for(qtbot, lambda: part(window) == "temporal position 2")
    assert window.pane.model.results is None
    play(qtbot, window)
    assert window.pane.series is not None
    assert window.parts.browser.current_key() == window.pane.series.key
    assert "temporal position" in window.status.text()
    wait_quiet(qtbot, window)
    assert models.runs[-1]["key"] == window.pane.series.key
    assert len(models.runs) == 2, "only where it came to rest"


def test_space_stops_it_and_plays_slices_again(qtbot: QtBot, dynamic: MainWindow) -> None:
    view, cine = dynamic.pane.viewport, dynamic.viewing.cine
    shift = Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(view, Qt.Key.Key_Space)
    qtbot.keyClick(view, Qt.Key.Key_Space, shift)
    wait_quiet(qtbot, dynamic)
    assert dynamic.pane.model.note.startswith("Time ")  # the slices stand
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert not cine.is_playing(dynamic.pane)
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert dynamic.pane.model.note.endswith("frames/s  (not from the file)")
    dynamic.viewing.close()


def test_another_series_ends_it(qtbot: QtBot, dynamic: MainWindow, tmp_path: Path) -> None:
    play(qtbot, dynamic)
    dynamic.open_paths([write_ramp(tmp_path / "other", "other", 5)])
    wait_quiet(qtbot, dynamic)
    wait_for(qtbot, lambda: not dynamic.viewing.cine.is_playing(dynamic.pane))
    assert dynamic.pane.series is not None
    assert (dynamic.pane.series.description, dynamic.pane.model.note) == ("other", "")


def test_a_series_of_one_time_says_so(qtbot: QtBot, window: MainWindow, ramp_folder: Path) -> None:
    window.open_paths([ramp_folder])
    wait_quiet(qtbot, window)
    play(qtbot, window)
    assert "not taken at several times" in window.status.text()
    assert not window.viewing.cine.is_playing(window.pane)


def test_planes_say_that_they_stay(qtbot: QtBot, dynamic: MainWindow) -> None:
    dynamic.commands["mpr"].trigger()
    wait_quiet(qtbot, dynamic)
    play(qtbot, dynamic)
    assert "stay with their series" in dynamic.status.text()


def test_escape_stops_the_loading(
    qtbot: QtBot, dynamic: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    dynamic.commands["play_times"].trigger()
    dynamic.commands["cancel"].trigger()
    wait_quiet(qtbot, dynamic)
    assert not dynamic.viewing.cine.is_playing(dynamic.pane)
    play(qtbot, dynamic)
    assert dynamic.viewing.cine.is_playing(dynamic.pane)
    dynamic.close()
    assert not dynamic.viewing.cine.is_playing(dynamic.pane)


def test_times_that_do_not_fit_the_memory_are_refused_in_words(
    qtbot: QtBot, dynamic: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("medviewer.dicom.memory.free_bytes", lambda: 1000)
    play(qtbot, dynamic)
    assert "The times need 0.0 GB" in dynamic.parts.messages.texts()[0]
    assert not dynamic.viewing.cine.is_playing(dynamic.pane)


def test_links_hold_while_time_plays(qtbot: QtBot, dynamic: MainWindow, folder: Path) -> None:
    """Held together, the other one follows the slices, not the times; and after the stop too."""
    dynamic.grid.set_layout(1, 2)
    first, second = dynamic.grid.panes
    assert first.series is not None
    dynamic.session.open_series(first.series, second)
    wait_quiet(qtbot, dynamic)
    dynamic.commands["link_slices"].setChecked(True)
    first.model.go_to(4)
    second.model.go_to(4)
    dynamic.links._linking.hold_together()
    dynamic.grid.activate(first)
    play(qtbot, dynamic)
    wait_for(qtbot, lambda: part(dynamic) == "temporal position 2")
    assert (first.model.index, second.model.index) == (4, 4)
    first.model.go_to(7)
    assert second.model.index == 7
    wait_for(qtbot, lambda: part(dynamic) == "temporal position 3")
    assert (first.model.index, second.model.index) == (7, 7)
    assert second.series is not None
    assert second.series.part == "temporal position 1"
    play(qtbot, dynamic)
    first.model.go_to(2)
    assert second.model.index == 2


@pytest.fixture
def beside(qtbot: QtBot, window: MainWindow, folder: Path, tmp_path: Path) -> MainWindow:
    """Two dynamic series of two studies side by side, the other one of seven seconds a time."""
    other = write_dynamic(tmp_path / "other")
    for path in other.iterdir():
        dataset = pydicom.dcmread(path)
        for name in ("Study", "Series"):
            setattr(dataset, f"{name}InstanceUID", getattr(dataset, f"{name}InstanceUID") + ".7")
        dataset.SOPInstanceUID = dataset.file_meta.MediaStorageSOPInstanceUID = (
            f"{dataset.SOPInstanceUID}.7"
        )
        dataset.StudyDate = "20230101"
        dataset.FrameOfReferenceUID = "1.2.3.4"
        dataset.save_as(path)
    window.commands["analyse_when_opened"].setChecked(False)
    window.commands["hang_when_opened"].setChecked(False)
    window.open_paths([folder, other])
    wait_quiet(qtbot, window)
    window.grid.set_layout(1, 2)
    theirs = [one for one in window.parts.browser.series() if one.study_date == "20230101"]
    window.session.open_series(theirs[0], window.grid.panes[1])
    wait_quiet(qtbot, window)
    window.grid.activate(window.grid.panes[0])
    assert parts(window) == ["temporal position 1"] * 2
    return window


def parts(window: MainWindow) -> list[str]:
    return ["" if pane.series is None else pane.series.part for pane in window.grid.panes]


def test_linked_times_play_together_and_stop_together(qtbot: QtBot, beside: MainWindow) -> None:
    first, second = beside.grid.panes
    second.model.go_to(2)
    beside.commands["link_times"].setChecked(True)
    together: set[tuple[str, ...]] = set()
    play(qtbot, beside)
    for number in (2, 3, 1):
        wait_for(qtbot, lambda number=number: part(beside) == f"temporal position {number}")
        together.add(tuple(parts(beside)))
    assert together == {(f"temporal position {n}",) * 2 for n in (1, 2, 3)}
    assert second.model.index == 2
    assert second.model.note.startswith("Time ")
    beside.grid.activate(second)
    play(qtbot, beside)  # what is moved along stops it, too
    rest = parts(beside)
    qtbot.wait(250)
    assert parts(beside) == rest
    assert (first.model.note, second.model.note) == ("", "")


def test_times_are_linked_and_let_go_while_they_play(qtbot: QtBot, beside: MainWindow) -> None:
    play(qtbot, beside)
    wait_for(qtbot, lambda: part(beside) == "temporal position 3")
    assert parts(beside)[1] == "temporal position 1"
    beside.commands["link_times"].trigger()
    wait_quiet(qtbot, beside)
    wait_for(qtbot, lambda: parts(beside) == ["temporal position 2"] * 2)
    beside.commands["link_times"].trigger()
    wait_quiet(qtbot, beside)
    rest = parts(beside)[1]
    for number in (1, 2, 3):
        wait_for(qtbot, lambda number=number: part(beside) == f"temporal position {number}")
        assert parts(beside)[1] == rest
    play(qtbot, beside)


def test_another_series_in_a_viewport_that_goes_along_goes_its_own_way(
    qtbot: QtBot, beside: MainWindow
) -> None:
    beside.commands["link_times"].setChecked(True)
    play(qtbot, beside)
    second = beside.grid.panes[1]
    series = [one for one in beside.parts.browser.series() if one.study_date == "20240102"][2]
    beside.session.open_series(series, second)
    wait_quiet(qtbot, beside)
    before = part(beside)
    wait_for(qtbot, lambda: part(beside) != before)
    assert second.series is series
    assert second.model.note == ""
    play(qtbot, beside)


def test_linked_times_are_stepped_through_together(qtbot: QtBot, beside: MainWindow) -> None:
    second = beside.grid.panes[1]
    second.model.go_to(2)
    for linked, expected in ((False, [2, 1]), (True, [3, 3])):
        beside.commands["link_times"].setChecked(linked)
        beside.commands["next_same_place"].trigger()
        wait_quiet(qtbot, beside)
        assert parts(beside) == [f"temporal position {n}" for n in expected]
        assert second.model.index == 2
    beside.session.open_series(beside.parts.browser.series()[0], second)
    wait_quiet(qtbot, beside)
    beside.grid.panes[0].model.go_to(5)
    second.model.go_to(5)
    beside.commands["previous_same_place"].trigger()
    wait_quiet(qtbot, beside)
    assert parts(beside) == ["temporal position 2"] * 2  # one series in both
    assert [pane.model.index for pane in beside.grid.panes] == [5, 5]


def test_a_time_that_lacks_a_slice_does_not_move_the_place(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    gone = [
        path
        for path in folder.iterdir()
        for dataset in [pydicom.dcmread(path, stop_before_pixels=True)]
        if (dataset.InstanceNumber, dataset.TemporalPositionIdentifier) == (SLICES, 2)
    ]
    gone[0].unlink()
    window.open_paths([folder])
    wait_quiet(qtbot, window)
    window.pane.model.set_window(Window(10, 20))
    top = {1: SLICES - 1, 2: SLICES - 2, 3: SLICES - 1}
    window.pane.model.go_to(SLICES - 1)
    play(qtbot, window)
    for number, index in top.items():
        wait_for(qtbot, lambda number=number: part(window) == f"temporal position {number}")
        assert window.pane.model.index == index
    play(qtbot, window)
