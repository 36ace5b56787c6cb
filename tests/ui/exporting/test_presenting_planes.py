"""Planes of a series follow the presentation states of others as the series does."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pydicom
import pytest
from pytestqt.qtbot import QtBot

from medviewer.image.screen import screen_frame
from medviewer.image.stated import Stated
from medviewer.image.window import Window
from medviewer.ui.main_window import MainWindow
from medviewer.ui.picture.painting.corner_text import kept_lines
from medviewer.ui.picture.placement import Placement
from medviewer.ui.picture.viewport_pane import ViewportPane
from tests.phantoms.make import item
from tests.ui.conftest import open_and_wait, wait_quiet
from tests.ui.exporting.states import read, write_state
from tests.ui.viewing.curved.lines import draw


def test_cross_sections_of_a_line_have_the_grey_levels_of_the_state(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path, tmp_path: Path
) -> None:
    """Each is a plane; the curved picture is none, and follows no state."""
    open_and_wait(qtbot, window, ramp_folder)
    read(qtbot, window, write_state(tmp_path, ramp_folder))
    line = ((10.5, 35.5), (20.5, 15.5), (40.5, 15.5), (50.5, 35.5))
    draw(window, line)
    window.commands["sections"].trigger()
    window.commands["curved"].trigger()
    (cut,), (flat,) = window.sections.shown(), window.curved.shown()
    assert cut.pane is not None
    assert flat.pane is not None
    model = cut.pane.model
    assert (model.window.center, model.window.width) == (600, 300)
    assert "Presentation state: KEY_VIEW" in kept_lines(model)
    assert flat.pane.model.state is None
    window.grid.activate(cut.pane)
    window.commands["as_acquired"].trigger()
    assert model.state is None


@pytest.mark.parametrize("kind", ["shape", "table"])
def test_planes_have_the_grey_levels_of_the_state(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path, tmp_path: Path, kind: str
) -> None:
    """They took its window over, not its polarity: black stood for white beside the slices."""
    open_and_wait(qtbot, window, ramp_folder)
    path = write_state(tmp_path, ramp_folder)
    if kind == "table":
        state = pydicom.dcmread(path)
        del state.PresentationLUTShape
        falling = np.linspace(65535, 0, 256).astype("<u2").tobytes()
        state.PresentationLUTSequence = [item(LUTDescriptor=[256, 0, 16], LUTData=falling)]
        state.save_as(path)
    read(qtbot, window, path)
    window.commands["mpr"].trigger()
    wait_quiet(qtbot, window)
    *planes, slices = window.grid.panes
    for pane in planes:
        model = pane.model
        assert model.volume is not None
        assert (model.window.center, model.window.width) == (600, 300)
        index = model.index
        stored = model.volume.voxels[index]
        frame = screen_frame(model.volume, index, model.look, stored)
        values = model.volume.values(index)
        dark, bright = (frame[values <= bound] & 0xFF for bound in (450, 3000))
        assert dark.size == 0 or dark.min() == 255
        assert bright.min() < 255
        assert "Presentation state: KEY_VIEW" in kept_lines(model)
        assert model.placement == Placement()
        assert model.look.stated is not None
        assert model.look.stated.shutter == ()
    assert slices.model.state is not None
    assert slices.model.state.everywhere is None
    window.grid.activate(planes[1])
    window.commands["as_acquired"].trigger()
    assert [pane.model.state for pane in planes] == [None] * 3  # one picture of one patient
    assert slices.model.state is not None


def show_planes(qtbot: QtBot, window: MainWindow) -> list[ViewportPane]:
    """The three planes of what is shown; the slices are beside them."""
    window.commands["mpr"].trigger()
    wait_quiet(qtbot, window)
    return window.grid.panes[:3]


def test_a_state_that_is_opened_after_the_planes_reaches_them(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path, tmp_path: Path
) -> None:
    """Their slices beside them changed and they did not."""
    open_and_wait(qtbot, window, ramp_folder)
    before = window.pane.model.window
    planes = show_planes(qtbot, window)
    planes[1].model.zoom_at((100, 100), 2)
    zoomed = planes[1].model.placement
    read(qtbot, window, write_state(tmp_path, ramp_folder))
    for pane in planes:
        model = pane.model
        assert (model.window.center, model.window.width) == (600, 300)
        assert model.look.stated == Stated(low_is_bright=True)
        assert "Presentation state: KEY_VIEW" in kept_lines(model)
        assert model.plane is not None
    assert [pane.model.placement for pane in planes] == [Placement(), zoomed, Placement()]
    assert window.grid.panes[3].model.placement.quarter_turns == 3
    window.commands["as_acquired"].trigger()
    assert [pane.model.state for pane in planes] == [None] * 3
    assert [pane.model.window for pane in planes] == [before] * 3
    assert planes[1].model.placement == zoomed


def test_the_window_of_a_state_is_not_remembered_for_other_studies(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path, tmp_path: Path
) -> None:
    """Every CT would have come in the grey levels of one patient's presentation state."""
    open_and_wait(qtbot, window, ramp_folder)
    read(qtbot, window, write_state(tmp_path, ramp_folder))
    planes = show_planes(qtbot, window)
    assert all(pane.model.state is not None for pane in planes)
    assert [pane.own_window for pane in window.grid.panes] == [None] * 4
    own = Window(40, 350)
    planes[0].model.set_window(own)
    assert planes[1].own_window == own


def test_planes_go_through_the_states_of_their_series(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path, tmp_path: Path
) -> None:
    """The window said that none was opened for this series."""
    open_and_wait(qtbot, window, ramp_folder)
    planes = show_planes(qtbot, window)
    read(qtbot, window, write_state(tmp_path, ramp_folder, "ONE"))
    read(qtbot, window, write_state(tmp_path, ramp_folder, "TWO"))
    window.grid.activate(planes[0])
    seen = []
    for _ in range(4):
        seen.append([pane.model.state for pane in planes])
        window.commands["next_state"].trigger()
    assert all(one is each for one, *others in seen for each in others)
    labels = [state.label if state is not None else "" for state, *_ in seen]
    assert labels == ["TWO", "", "ONE", "TWO"]
    assert window.grid.panes[3].model.state is not None


def test_what_planes_and_views_cannot_follow_is_told(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path, tmp_path: Path
) -> None:
    open_and_wait(qtbot, window, ramp_folder)
    planes = show_planes(qtbot, window)
    path = write_state(tmp_path, ramp_folder)
    window.grid.activate(planes[0])
    messages = window.parts.messages
    window.commands["next_state"].trigger()
    assert messages.texts()[-1] == "No presentation state of this series was opened."
    read(qtbot, window, path)
    model = window.grid.panes[3].model
    assert model.state is not None
    windowless = replace(
        model.state,
        slices={place: replace(one, windows=()) for place, one in model.state.slices.items()},
    )
    presenting = window.exporting.marks.presenting
    presenting.clear()
    presenting.take(windowless)
    assert planes[0].model.state is None
    window.commands["next_state"].trigger()
    words = "No presentation state of this series says grey levels for planes."
    assert messages.texts()[-1] == words
    window.viewing.show_view("MIP", planes[0])
    window.grid.activate(planes[0])
    assert planes[0].model.state is None
    window.commands["next_state"].trigger()
    assert messages.texts()[-1] == "3-D views and curved reformations follow no presentation state."
    assert planes[0].model.state is None
    read(qtbot, window, path)
    assert planes[0].model.state is None


def test_a_state_that_is_opened_beside_planes_stays_when_they_go(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path, tmp_path: Path
) -> None:
    """The series came back as it had been seen before the state was opened."""
    open_and_wait(qtbot, window, ramp_folder)
    for label in ("ONE", "TWO"):  # from as acquired, then from another state
        show_planes(qtbot, window)
        read(qtbot, window, write_state(tmp_path, ramp_folder, label))
        window.commands["mpr"].trigger()
        wait_quiet(qtbot, window)
        model = window.pane.model
        assert model.state is not None
        assert model.state.label == label
        assert (model.window.center, model.window.width) == (600, 300)
        assert model.placement.quarter_turns == 3
    show_planes(qtbot, window)
    window.grid.activate(window.grid.panes[3])
    window.commands["as_acquired"].trigger()
    window.commands["mpr"].trigger()
    wait_quiet(qtbot, window)
    assert window.pane.model.state is None
    assert window.pane.model.placement == Placement()


def test_what_the_reader_set_over_a_state_is_there_again_after_planes(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path, tmp_path: Path
) -> None:
    open_and_wait(qtbot, window, ramp_folder)
    read(qtbot, window, write_state(tmp_path, ramp_folder))
    model = window.pane.model
    model.set_window(Window(40, 350))
    model.zoom_at((100, 100), 2)
    placed = model.placement
    show_planes(qtbot, window)
    window.commands["mpr"].trigger()
    wait_quiet(qtbot, window)
    assert window.pane.model.state is not None
    assert window.pane.model.window == Window(40, 350)
    assert window.pane.model.placement == placed


def test_planes_of_a_remembered_arrangement_follow_a_state_as_their_series_does(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path, tmp_path: Path
) -> None:
    """The slices beside them followed it and they did not."""
    open_and_wait(qtbot, window, ramp_folder)
    show_planes(qtbot, window)
    window.commands["remember_arrangement"].trigger()
    read(qtbot, window, write_state(tmp_path, ramp_folder))
    window.commands["mpr"].trigger()
    wait_quiet(qtbot, window)
    for _ in range(2):  # from one viewport, then over the arrangement itself
        window.commands["hang"].trigger()
        wait_quiet(qtbot, window)
        *planes, slices = window.grid.panes
        assert all(pane.model.plane is not None and pane.is_derived for pane in planes)
        states = [pane.model.state and pane.model.state.label for pane in window.grid.panes]
        assert states == ["KEY_VIEW"] * 4
        assert slices.model.placement.quarter_turns == 3
        assert {pane.model.window.width for pane in window.grid.panes} == {300}
