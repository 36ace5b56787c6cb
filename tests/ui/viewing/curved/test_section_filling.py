"""Sections that take long are computed in the background: the window goes on."""

from __future__ import annotations

import threading
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from medviewer.errors import MedviewerError
from medviewer.image.curved.sections import Sections
from medviewer.ui.main_window import MainWindow
from medviewer.ui.viewing.curved import section_filling
from tests.ui.conftest import wait_quiet
from tests.ui.viewing.curved.lines import ACROSS, draw, row_of, stack, told

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


def test_nothing_is_made_ready_where_something_else_is_shown_meanwhile(
    qtbot: QtBot, opened: MainWindow, gate: Gate
) -> None:
    draw(opened, ACROSS)
    opened.commands["sections"].trigger()
    pane, source = stack(opened), opened.grid.panes[0].series
    volume = pane.volume
    assert volume is not None
    assert source is not None
    pane.model.go_to(4)
    opened.session.open_series(source, pane)
    gate.opened.set()
    wait_quiet(qtbot, opened)
    qtbot.wait(50)
    assert not volume.loaded[[2, 3, 5, 6]].any()


def test_many_side_by_side_are_not_waited_for_though_one_would_be(
    qtbot: QtBot, opened: MainWindow, gate: Gate, monkeypatch: pytest.MonkeyPatch
) -> None:
    line = draw(opened, ACROSS)
    opened.commands["sections"].trigger()
    made = opened.sections.shown()[0].made
    assert made is not None
    monkeypatch.setattr(section_filling, "AT_ONCE", 2 * made.places)
    opened.commands["sections_beside"].trigger()
    assert opened.sections.of_line(line.key)
    assert opened.is_busy()
    gate.opened.set()
    wait_quiet(qtbot, opened)


def test_a_section_that_cannot_be_computed_is_told_and_not_waited_for(
    qtbot: QtBot, opened: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(made: Sections, index: int) -> None:
        raise MedviewerError("No memory is left for this picture.")

    monkeypatch.setattr(section_filling, "AT_ONCE", 0)
    monkeypatch.setattr(Sections, "fill", fail)
    draw(opened, ACROSS)
    opened.commands["sections"].trigger()
    wait_quiet(qtbot, opened)
    assert told(opened) == "No memory is left for this picture."
