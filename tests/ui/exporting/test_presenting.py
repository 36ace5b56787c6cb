"""Presentation states of others in the window: followed, left, told; values stay."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pydicom
import pytest
from highdicom.pr import SoftcopyVOILUTTransformation
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from medviewer.image.screen import screen_frame
from medviewer.image.stated import Stated
from medviewer.image.window import Window
from medviewer.ui.main_window import MainWindow
from medviewer.ui.picture.corner_text import kept_lines
from medviewer.ui.picture.edges import edge_letters
from medviewer.ui.picture.placement import Placement
from medviewer.ui.picture.viewport_pane import ViewportPane
from tests.phantoms.make import item
from tests.phantoms.presentation_state import presentation_state
from tests.ui.conftest import open_and_wait, wait_quiet


def write_state(folder: Path, of: Path, label: str = "KEY_VIEW", slices: int = 12) -> Path:
    """A state of the first slices: turned, flipped, cut, inverted, behind a round shutter."""
    paths = sorted(of.iterdir(), key=lambda path: pydicom.dcmread(path).InstanceNumber)
    images = [pydicom.dcmread(path) for path in paths[:slices]]
    made = presentation_state(
        images,
        content_label=label,
        content_description=None,
        voi_lut_transformations=[SoftcopyVOILUTTransformation(600, 300)],
    )
    made.PresentationLUTShape = "INVERSE"
    made.ImageRotation, made.ImageHorizontalFlip = 90, "Y"
    made.ShutterShape = "CIRCULAR"
    made.CenterOfCircularShutter, made.RadiusOfCircularShutter = [24, 32], 20
    made.ShutterPresentationValue = 0
    made.DisplayedAreaSelectionSequence = [
        item(
            DisplayedAreaTopLeftHandCorner=[9, 5],
            DisplayedAreaBottomRightHandCorner=[56, 44],
            PresentationSizeMode="SCALE TO FIT",
            PresentationPixelAspectRatio=[1, 1],
        )
    ]
    path = folder / f"{label}.dcm"
    made.save_as(path)
    return path


def read(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    window.exporting.marks.open_marks(path)
    wait_quiet(qtbot, window)


def test_a_state_is_followed_left_and_followed_again(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path, tmp_path: Path
) -> None:
    open_and_wait(qtbot, window, ramp_folder)
    model = window.pane.model
    volume = model.volume
    assert volume is not None
    assert model.here is not None
    values, before = volume.voxels.copy(), (model.window, model.placement, model.look)
    letters = edge_letters(model.here, model.placement)
    read(qtbot, window, write_state(tmp_path, ramp_folder))
    assert "The presentation state KEY_VIEW is of 12 images." in window.parts.messages.texts()
    assert (model.window.center, model.window.width) == (600, 300)
    assert model.placement.flipped_horizontally
    assert model.placement.quarter_turns == 3
    assert model.placement.area == (8, 4, 56, 44)
    assert model.look.stated is not None
    assert model.look.stated.low_is_bright is True
    assert kept_lines(model)[0] == "Presentation state: KEY_VIEW"
    assert "Roe" in kept_lines(model)[1]
    turned = edge_letters(model.here, model.placement)
    # By NumPy: fliplr(rot90 clockwise) is the transpose, so top and left change places.
    assert letters is not None
    assert turned is not None
    assert (turned.left, turned.top) == (letters.top, letters.left)
    assert np.array_equal(volume.voxels, values)
    assert model.volume is volume
    window.commands["as_acquired"].trigger()
    assert (model.window, model.placement, model.look) == before
    assert kept_lines(model) == ()
    window.commands["next_state"].trigger()
    assert model.window.width == 300
    model.anonymous = True
    assert kept_lines(model) == ("Presentation state: KEY_VIEW",)


def test_a_state_that_lies_beside_the_images_is_followed_by_a_double_click(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path
) -> None:
    write_state(ramp_folder, ramp_folder)
    (ramp_folder / "a note.txt").write_text("no picture")
    for _ in range(2):  # read from the files, then known to the library
        open_and_wait(qtbot, window, ramp_folder)
        browser = window.parts.browser
        (refused,) = browser.findChildren(QListWidget)
        items = [refused.item(row) for row in range(refused.count())]
        note, state = sorted(items, key=lambda one: "double click" in one.text())
        assert "double click" in state.text()
        assert "double click" not in note.text()
        model = window.pane.model
        as_acquired = model.placement
        refused.itemActivated.emit(note)
        wait_quiet(qtbot, window)
        assert model.placement == as_acquired
        refused.itemActivated.emit(state)
        wait_quiet(qtbot, window)
        assert model.placement.quarter_turns == 3


def test_it_is_undone_as_an_earlier_view(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path, tmp_path: Path
) -> None:
    open_and_wait(qtbot, window, ramp_folder)
    model = window.pane.model
    qtbot.wait(800)
    read(qtbot, window, write_state(tmp_path, ramp_folder))
    assert model.state is not None
    window.commands["earlier_view"].trigger()
    assert model.state is None
    assert model.placement == Placement()
    window.commands["later_view"].trigger()
    assert model.state is not None
    assert model.window.width == 300


def test_slices_that_it_is_not_about_stay_as_acquired(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path, tmp_path: Path
) -> None:
    open_and_wait(qtbot, window, ramp_folder)
    model = window.pane.model
    file_window = model.window
    read(qtbot, window, write_state(tmp_path, ramp_folder, slices=3))
    assert model.stated_here is not None, "the first image that it is about is gone to"
    assert model.state is not None
    assert model.volume is not None
    others = set(range(12)) - set(model.state.of_series(model.volume.series.key))
    model.go_to(min(others))
    assert model.look.stated is None
    assert (model.placement, model.window) == (Placement(), file_window)
    assert kept_lines(model)[0].startswith("As acquired: the presentation state KEY_VIEW")
    model.go_to(min(set(range(12)) - others))
    assert model.placement.quarter_turns == 3
    assert model.window.width == 300


def test_the_reader_s_own_window_and_zoom_stay_on_top(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path, tmp_path: Path
) -> None:
    open_and_wait(qtbot, window, ramp_folder)
    read(qtbot, window, write_state(tmp_path, ramp_folder))
    model = window.pane.model
    model.drag_window(model.window, 200, 0)
    model.zoom_at((100, 100), 2)
    zoomed = model.placement
    model.step(1)
    assert (model.window.width, model.placement) == (600, zoomed)
    window.commands["reset"].trigger()
    assert model.window.width == 300
    assert model.placement.area == (8, 4, 56, 44)
    window.commands["fit"].trigger()
    assert model.placement.area is None
    assert model.placement.quarter_turns == 3


def test_images_without_a_window_of_their_own_are_as_they_were_opened(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path, tmp_path: Path
) -> None:
    for path in ramp_folder.iterdir():
        image = pydicom.dcmread(path)
        del image.WindowCenter, image.WindowWidth
        image.save_as(path)
    open_and_wait(qtbot, window, ramp_folder)
    model = window.pane.model
    opened = model.window
    read(qtbot, window, write_state(tmp_path, ramp_folder, slices=3))
    assert model.window.width == 300
    assert model.state is not None
    assert model.volume is not None
    others = set(range(12)) - set(model.state.of_series(model.volume.series.key))
    model.go_to(min(others))
    assert model.window == opened
    model.go_to(min(set(range(12)) - others))
    assert model.window.width == 300
    window.commands["as_acquired"].trigger()
    assert model.window == opened


def test_there_is_none_to_leave(qtbot: QtBot, window: MainWindow, ramp_folder: Path) -> None:
    open_and_wait(qtbot, window, ramp_folder)
    window.commands["as_acquired"].trigger()
    assert window.parts.messages.texts()[-1] == "No presentation state is followed here."


def test_another_study_forgets_it(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path, tmp_path: Path
) -> None:
    open_and_wait(qtbot, window, ramp_folder)
    read(qtbot, window, write_state(tmp_path, ramp_folder))
    open_and_wait(qtbot, window, ramp_folder)
    assert window.pane.model.state is None
    window.commands["next_state"].trigger()
    assert "No presentation state of this series" in window.parts.messages.texts()[-1]


def test_what_is_not_applied_stands_above_the_picture(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path, tmp_path: Path
) -> None:
    open_and_wait(qtbot, window, ramp_folder)
    path = write_state(tmp_path, ramp_folder)
    state = pydicom.dcmread(path)
    state.MaskSubtractionSequence = [item(MaskOperation="AVG_SUB")]
    state.save_as(path)
    read(qtbot, window, path)
    words = "Not applied of the presentation state: the subtraction of a mask."
    assert words in window.pane.banner.toolTip()
    assert words not in window.parts.messages.texts()[-1]  # once is enough
    window.commands["as_acquired"].trigger()
    assert words not in window.pane.banner.toolTip()


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
    assert messages.texts()[-1] == "3-D views follow no presentation state."
    assert planes[0].model.state is None
    read(qtbot, window, path)
    assert planes[0].model.state is None


def test_what_is_not_applied_is_told_where_no_viewport_shows_the_series(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path, tmp_path: Path
) -> None:
    open_and_wait(qtbot, window, ramp_folder)
    path = write_state(tmp_path, ramp_folder)
    state = pydicom.dcmread(path)
    del state.SoftcopyVOILUTSequence
    state.save_as(path)
    window.pane.clear()
    read(qtbot, window, path)
    assert "no grey window" in window.parts.messages.texts()[-1]


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
        assert all(pane.model.plane is not None and pane.is_reformatted for pane in planes)
        states = [pane.model.state and pane.model.state.label for pane in window.grid.panes]
        assert states == ["KEY_VIEW"] * 4
        assert slices.model.placement.quarter_turns == 3
        assert {pane.model.window.width for pane in window.grid.panes} == {300}
