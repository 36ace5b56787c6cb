"""Films that are saved as they are seen."""

from __future__ import annotations

import threading
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from medviewer.report import gif
from medviewer.ui.main_window import MainWindow
from medviewer.ui.printing import moving
from tests.phantoms.angiography import FRAMES, write_run
from tests.ui.conftest import open_and_wait


@pytest.fixture
def run(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> MainWindow:
    open_and_wait(qtbot, window, write_run(tmp_path / "run.dcm"))
    window.commands["show_texts"].setChecked(False)
    return window


def recorded(qtbot: QtBot, window: MainWindow, path: Path) -> list[np.ndarray]:
    """The frames of the GIF that is saved, grey, without the words below."""
    window.moving.record(window.pane, path)
    qtbot.waitUntil(lambda: not window.moving.busy, timeout=20_000)
    height = window.pane.viewport.height()
    frames = []
    with Image.open(path) as movie:
        for number in range(getattr(movie, "n_frames", 1)):
            movie.seek(number)
            frames.append(np.asarray(movie.convert("L"))[:height].astype(int))
    return frames


def test_a_run_is_saved_at_its_own_pace_and_stays_where_it_was(
    qtbot: QtBot, run: MainWindow, tmp_path: Path
) -> None:
    run.pane.model.go_to(3)
    run.moving.record(run.pane, tmp_path / "film.gif")
    qtbot.waitUntil(lambda: not run.moving.busy, timeout=20_000)
    with Image.open(tmp_path / "film.gif") as movie:
        total = 0
        for number in range(movie.n_frames):
            movie.seek(number)
            total += movie.info["duration"]
    assert total == FRAMES * 250  # frames that look alike are one in the file
    assert run.pane.model.index == 3
    assert "film.gif" in run.parts.messages.texts()[-1]


def test_what_is_subtracted_is_saved_subtracted(
    qtbot: QtBot, run: MainWindow, tmp_path: Path
) -> None:
    """Bone is seen in the run as acquired, and not in the differences."""
    acquired = recorded(qtbot, run, tmp_path / "acquired.gif")
    run.commands["subtract"].trigger()
    subtracted = recorded(qtbot, run, tmp_path / "subtracted.gif")
    middle = acquired[0].shape[0] // 4
    assert np.ptp(acquired[0][middle, 10:-10]) > 50
    model = run.pane.model
    left, right = (round(model.to_screen().apply((x, 5))[0]) for x in (2, 30))
    row = round(model.to_screen().apply((0, 5))[1])
    assert np.ptp(subtracted[0][row, left:right]) < 10


def test_without_something_that_moves_it_is_said(window: MainWindow) -> None:
    window.commands["save_moving"].trigger()
    assert "nothing that moves" in window.parts.messages.texts()[-1]


def test_it_is_asked_where_to(
    qtbot: QtBot, run: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(moving, "ask_where_to_save", lambda *_: tmp_path / "asked.gif")
    run.commands["save_moving"].trigger()
    qtbot.waitUntil((tmp_path / "asked.gif").exists, timeout=20_000)


def test_a_second_one_waits_until_the_first_is_saved(
    qtbot: QtBot, run: MainWindow, tmp_path: Path
) -> None:
    run.moving.record(run.pane, tmp_path / "first.gif")
    run.commands["save_moving"].trigger()  # nothing is asked, nothing is begun anew
    assert "is being saved" in run.parts.messages.texts()[-1]
    run.moving.record(run.pane, tmp_path / "second.gif")
    qtbot.waitUntil(lambda: not run.moving.busy, timeout=20_000)
    assert [path.name for path in tmp_path.glob("*.gif")] == ["first.gif"]


def test_escape_gives_it_up_and_leaves_no_file(
    qtbot: QtBot, run: MainWindow, tmp_path: Path
) -> None:
    run.pane.model.go_to(3)
    run.moving.record(run.pane, tmp_path / "film.gif")
    qtbot.waitUntil(lambda: run.pane.model.index != 3, timeout=20_000)
    run.commands["cancel"].trigger()
    assert not run.moving.busy
    assert run.pane.model.index == 3
    qtbot.wait(50)
    assert run.pane.model.index == 3
    assert "given up" in run.parts.messages.texts()[-1]
    assert not list(tmp_path.glob("film*"))


def test_all_frames_are_as_large_as_the_viewport_was(
    qtbot: QtBot, run: MainWindow, tmp_path: Path
) -> None:
    """A message, or another layout, makes it smaller meanwhile."""
    width = run.pane.viewport.width()
    run.moving.record(run.pane, tmp_path / "film.gif")
    qtbot.waitUntil(lambda: run.pane.model.index > 0, timeout=20_000)
    run.commands["layout_1x2"].trigger()
    qtbot.waitUntil(lambda: not run.moving.busy, timeout=20_000)
    assert run.pane.viewport.width() < width
    with Image.open(tmp_path / "film.gif") as movie:
        movie.seek(movie.n_frames - 1)
        assert movie.convert("L").getbbox()[2] == movie.size[0] == width


def test_a_viewport_that_is_gone_gives_it_up(qtbot: QtBot, run: MainWindow, tmp_path: Path) -> None:
    run.commands["tear_off"].trigger()
    torn = run.pane
    qtbot.waitUntil(lambda: not run.is_busy() and torn.volume is not None, timeout=20_000)
    run.moving.record(torn, tmp_path / "film.gif")
    torn.window().close()
    qtbot.waitUntil(lambda: not run.moving.busy, timeout=20_000)
    assert "given up" in run.parts.messages.texts()[-1]


def test_the_window_stays_free_while_the_file_is_written(
    qtbot: QtBot, run: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads = []
    save = gif.save_gif
    monkeypatch.setattr(
        gif, "save_gif", lambda *given: threads.append(threading.current_thread()) or save(*given)
    )
    recorded(qtbot, run, tmp_path / "film.gif")
    assert threads != [threading.main_thread()]


def test_a_file_that_cannot_be_written_is_said(
    qtbot: QtBot, run: MainWindow, tmp_path: Path
) -> None:
    run.moving.record(run.pane, tmp_path / "no folder" / "film.gif")
    qtbot.waitUntil(lambda: not run.moving.busy, timeout=20_000)
    assert "cannot be written" in run.parts.messages.texts()[-1]
