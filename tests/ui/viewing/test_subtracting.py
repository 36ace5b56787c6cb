"""Runs of an angiography, subtracted in the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from medviewer.report.own import own_lines
from medviewer.ui.main_window import MainWindow
from medviewer.ui.measuring.captions import caption
from medviewer.ui.picture.painting.corner_text import corner_texts, kept_lines
from tests.phantoms.angiography import CONTRAST, mask, write_run
from tests.phantoms.make import item
from tests.ui.conftest import open_and_wait
from tests.ui.measuring.hands import drag, only


@pytest.fixture
def run(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> MainWindow:
    """The window with a run whose file says nothing of masks."""
    open_and_wait(qtbot, window, write_run(tmp_path / "run.dcm"))
    return window


def trigger(window: MainWindow, *names: str) -> None:
    for name in names:
        window.commands[name].trigger()


def shown(window: MainWindow) -> list[str]:
    """The keys of the measurements that are drawn on the picture."""
    volume = window.pane.model.volume
    assert volume is not None
    return [one.key for one in window.measuring.desk.on_image(volume, window.pane.model.index)]


def under_the_pointer(window: MainWindow, x: float, y: float) -> str:
    model = window.pane.model
    model.point_at(model.to_screen().apply((x + 0.5, y + 0.5)))
    return corner_texts(model).bottom_left[0]


def test_a_run_is_subtracted_and_back_at_the_same_frame(run: MainWindow) -> None:
    model = run.pane.model
    model.go_to(4)
    model.zoom_at((50, 50), 2.0)
    placement = model.placement
    trigger(run, "subtract")
    assert (model.index, model.placement) == (4, placement)
    assert kept_lines(model) == ("subtracted, mask frame 1",)
    assert under_the_pointer(run, 5, 11) == f"x 5  y 11:  difference -{CONTRAST} raw"
    assert under_the_pointer(run, 21, 2) == "x 21  y 2:  difference 0 raw"
    assert corner_texts(model).bottom_left[1] == "Frame 5/6  1.00 s"
    assert (model.window.center, model.window.width) == (0, 2 * CONTRAST)
    trigger(run, "subtract")
    assert (model.index, model.placement) == (4, placement)
    assert kept_lines(model) == ()
    assert under_the_pointer(run, 5, 11) == "x 5  y 11:  1600 raw"
    assert (model.window.center, model.window.width) == (1500, 3000)


def test_the_frame_that_is_seen_becomes_the_mask_and_is_shifted(run: MainWindow) -> None:
    model = run.pane.model
    model.go_to(2)
    trigger(run, "mask_here")
    assert kept_lines(model) == ("subtracted, mask frame 3",)
    window = model.window
    model.go_to(1)
    assert under_the_pointer(run, 5, 11) == f"x 5  y 11:  difference {CONTRAST} raw"
    trigger(run, "mask_right", "mask_right", "mask_up")
    assert kept_lines(model) == ("subtracted, mask frame 3, shifted -0.5 px down, 1 px right",)
    trigger(run, "mask_left", "mask_left", "mask_down")
    assert kept_lines(model) == ("subtracted, mask frame 3",)
    assert (model.index, model.window) == (1, window)


def test_reset_shows_differences_as_at_first(run: MainWindow) -> None:
    trigger(run, "subtract", "invert", "auto_window", "reset")
    model = run.pane.model
    assert not model.inverted
    assert (model.window.center, model.window.width) == (0, 2 * CONTRAST)


def test_a_file_that_recommends_it_opens_subtracted_until_the_reader_goes_back(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = write_run(
        tmp_path / "run.dcm",
        MaskSubtractionSequence=mask([1, 2], ContrastFrameAveraging=2),
        RecommendedViewingMode="SUB",
    )
    open_and_wait(qtbot, window, path)
    model = window.pane.model
    assert kept_lines(model) == ("subtracted, mean of frames 1, 2",)
    assert "average 2 frames" in window.parts.messages.texts()[-1]
    trigger(window, "subtract")
    assert kept_lines(model) == ()
    series = window.parts.browser.series()[0]
    window.session.open_series(series, window.pane)
    assert kept_lines(model) == ()


def test_each_station_of_a_run_has_its_own_mask_and_the_reader_changes_that_which_is_seen(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    stations = [
        mask([1], ApplicableFrameRange=[1, 3]),
        mask([4], ApplicableFrameRange=[4, 6]),
    ]
    path = write_run(
        tmp_path / "run.dcm", MaskSubtractionSequence=stations, RecommendedViewingMode="SUB"
    )
    open_and_wait(qtbot, window, path)
    model = window.pane.model
    assert kept_lines(model) == ("subtracted, masks (of frames) 1 (1–3), 4 (4–6)",)
    model.go_to(2)
    assert under_the_pointer(window, 5, 11) == f"x 5  y 11:  difference -{CONTRAST} raw"
    model.go_to(4)
    assert under_the_pointer(window, 5, 11) == "x 5  y 11:  difference 0 raw"
    trigger(window, "mask_here")
    assert kept_lines(model) == ("subtracted, masks (of frames) 1 (1–3), 5 (4–6)",)


def test_a_time_interval_difference_shows_what_came_since_the_frame_before(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = write_run(
        tmp_path / "run.dcm",
        MaskSubtractionSequence=item(MaskOperation="TID", TIDOffset=1),
        RecommendedViewingMode="SUB",
    )
    open_and_wait(qtbot, window, path)
    model = window.pane.model
    assert kept_lines(model) == ("subtracted, mask of each frame: 1 before",)
    for frame, difference in ((2, -CONTRAST), (3, 0)):
        model.go_to(frame)
        assert under_the_pointer(window, 5, 11) == f"x 5  y 11:  difference {difference} raw"


def test_a_run_plays_subtracted(qtbot: QtBot, run: MainWindow) -> None:
    trigger(run, "subtract", "play")
    model = run.pane.model
    assert model.note == "4.0 frames/s"
    qtbot.waitUntil(lambda: model.index == 2, timeout=5000)
    trigger(run, "play")
    assert run.pane.volume is not None
    assert run.pane.volume.voxels[2, 11, 5] == -CONTRAST


def test_without_a_subtracted_run_there_is_no_mask_to_shift(run: MainWindow) -> None:
    trigger(run, "mask_up")
    assert "then shift its mask" in run.status.text()


def test_slices_are_not_subtracted_and_that_is_said(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path
) -> None:
    open_and_wait(qtbot, window, ramp_folder)
    trigger(window, "subtract")
    assert "Only a film in shades of grey" in window.status.text()
    assert window.parts.messages.texts() == []  # a bar would push the pictures down


def test_what_is_drawn_is_told_to_be_of_the_difference_and_stays_with_its_mask(
    run: MainWindow,
) -> None:
    run.pane.model.go_to(3)
    trigger(run, "subtract", "tool_rectangle")
    drag(run.pane.viewport, (2, 10), (5, 12), (10, 14))
    drawn = only(run)
    assert caption(drawn)[-1] == "subtracted, mask frame 1"
    assert f"-{CONTRAST}" in caption(drawn)[-3]
    assert "values of a difference (subtracted, mask frame 1)" in " ".join(
        own_lines([drawn], [run.pane.source.series] if run.pane.source else [])
    )
    assert shown(run) == [drawn.key]
    trigger(run, "mask_right")
    assert shown(run) == []  # its values are not of this mask
    trigger(run, "mask_left")
    assert shown(run) == [drawn.key]
    trigger(run, "subtract")
    assert shown(run) == []
