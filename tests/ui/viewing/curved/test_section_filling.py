"""Sections that take long are computed in the background: the window goes on."""

from __future__ import annotations

import threading
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from medviewer.image.curved.sections import Sections
from medviewer.ui.main_window import MainWindow
from medviewer.ui.viewing.curved import section_filling
from tests.ui.conftest import wait_quiet
from tests.ui.viewing.curved.lines import ACROSS, draw, row_of, stack

WAIT_S = 30
"""So long a thread may take to be given a turn on a busy machine."""


class Gate:
    """Sections take long, and none is there before the gate is ``opened``."""

    def __init__(self) -> None:
        self.begun, self.opened = threading.Event(), threading.Event()


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Gate:
    monkeypatch.setattr(section_filling, "AT_ONCE", 0)
    gate, fill = Gate(), Sections.fill

    def wait_and_fill(made: Sections, index: int) -> None:
        assert threading.current_thread() is not threading.main_thread()
        gate.begun.set()
        assert gate.opened.wait(WAIT_S)
        fill(made, index)

    monkeypatch.setattr(Sections, "fill", wait_and_fill)
    return gate


def test_the_window_does_not_wait_and_the_newest_place_is_shown(
    qtbot: QtBot, opened: MainWindow, gate: Gate
) -> None:
    draw(opened, ACROSS)
    opened.commands["sections"].trigger()
    pane = stack(opened)
    volume = pane.volume
    assert volume is not None
    assert gate.begun.wait(WAIT_S)  # with the middle one, which is computed to its end
    for index in (11, 12, 13, 4):
        pane.model.go_to(index)
    assert pane.model.index == 4
    assert not volume.loaded[4]
    assert opened.is_busy()
    gate.opened.set()
    wait_quiet(qtbot, opened)
    assert volume.loaded[4]
    assert not volume.loaded[[11, 12, 13]].any()  # nobody waits for them any more
    values = volume.known_values(4)
    assert np.isfinite(values).any()
    # made ready ahead
    qtbot.waitUntil(lambda: bool(volume.loaded[[2, 3, 5, 6]].all()), timeout=1000 * WAIT_S)


def test_all_of_a_row_come(qtbot: QtBot, opened: MainWindow, gate: Gate) -> None:
    draw(opened, ACROSS)
    opened.commands["sections_beside"].trigger()
    gate.opened.set()
    wait_quiet(qtbot, opened)
    for pane in row_of(opened):
        assert pane.volume is not None
        assert pane.volume.loaded[pane.model.index]


def test_a_moving_picture_waits_for_each(
    qtbot: QtBot, opened: MainWindow, gate: Gate, tmp_path: Path
) -> None:
    from PIL import Image

    draw(opened, ((10.5, 20.5), (16.5, 20.5)))  # 3 mm: four sections
    opened.commands["sections"].trigger()
    gate.opened.set()
    path = tmp_path / "sections.gif"
    opened.moving.record(stack(opened), path)
    wait_quiet(qtbot, opened)
    with Image.open(path) as film:
        pictures = []
        for number in range(film.n_frames):
            film.seek(number)
            pictures.append(np.asarray(film.convert("L")))
    middles = [each[each.shape[0] // 2 - 40 : each.shape[0] // 2 + 40] for each in pictures]
    assert len(pictures) == 4
    assert min(each.mean() for each in middles) > 10  # no frame says that it is loading
