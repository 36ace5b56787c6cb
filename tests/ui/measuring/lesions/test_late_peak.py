"""SUVpeak of a region that was drawn while the slices beside it were still being read."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from medviewer.findings.reading.measurement import Kind
from medviewer.ui.main_window import MainWindow
from tests.phantoms.pet import MIDDLE, write_ball
from tests.ui.measuring.hands import only, open_folder


def peak(window: MainWindow) -> float | None:
    found = only(window).statistics
    assert found is not None
    return found.peak


def test_it_comes_with_the_slices_and_is_no_step_of_undo(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    """It had none until it was touched again, and nothing said so."""
    open_folder(qtbot, window, write_ball(tmp_path / "pet"))
    volume, desk = window.pane.volume, window.measuring.desk
    assert volume is not None
    middle, y, x = MIDDLE
    volume.loaded[:] = [index == middle for index in range(len(volume.loaded))]
    corners = ((x - 3.0, y - 3.0), (x + 4.0, y + 4.0))
    desk.add("Ellipse", desk.draft(Kind.ELLIPSE, corners, volume, middle))
    assert peak(window) is None
    drawn = only(window)
    volume.loaded[:] = True
    window.session.volumeComplete.emit(volume)
    assert peak(window) == pytest.approx(8.11, abs=0.05)
    assert (only(window).author, only(window).time) == (drawn.author, drawn.time)
    window.commands["undo"].trigger()
    assert window.measuring.reading.measurements() == ()
    window.commands["redo"].trigger()
    assert peak(window) == pytest.approx(8.11, abs=0.05)
