"""Presentation states of others in the window: followed, left, told; values stay."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pydicom
import pytest
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from medviewer.image.palette_names import GREY, STATED
from medviewer.ui.main_window import MainWindow
from medviewer.ui.picture.painting.corner_text import kept_lines
from medviewer.ui.picture.painting.edges import edge_letters
from medviewer.ui.picture.placement import Placement
from tests.phantoms.make import item
from tests.ui.conftest import open_and_wait, wait_quiet
from tests.ui.exporting.states import read, write_pseudo_state, write_state


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


def is_coloured(window: MainWindow) -> bool:
    """Whether the middle of the viewport is seen in blue or red."""
    view = window.pane.viewport
    pixel = view.grab().toImage().pixelColor(view.width() // 2, view.height() // 2)
    return pixel.red() != pixel.blue()


def test_pseudo_colours_are_followed_left_and_exchanged(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path, tmp_path: Path
) -> None:
    open_and_wait(qtbot, window, ramp_folder)
    read(qtbot, window, write_pseudo_state(tmp_path, ramp_folder))
    assert is_coloured(window)
    assert window.pane.banner.isHidden()  # all of it is applied
    window.commands["colours_0"].trigger()  # grey
    assert not is_coloured(window)
    window.commands["reset"].trigger()
    assert is_coloured(window)
    window.commands["next_colours"].trigger()
    assert not is_coloured(window)  # grey is the first of the list
    window.commands["next_state"].trigger()
    window.commands["next_state"].trigger()
    assert is_coloured(window)
    window.commands["as_acquired"].trigger()
    assert not is_coloured(window)
    window.commands["next_state"].trigger()
    window.commands["mpr"].trigger()
    wait_quiet(qtbot, window)
    assert window.pane.is_derived
    assert window.pane.model.look.stated is not None
    for pane in window.grid.panes:
        window.grid.activate(pane)
        assert pane.model.look.stated is not None
        assert pane.model.look.stated.palette
        assert pane.model.colours == STATED
    window.grid.activate(window.grid.panes[0])
    window.commands["as_acquired"].trigger()
    assert {pane.model.colours for pane in window.grid.panes[:3]} == {GREY}


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


def test_another_study_that_is_closed_leaves_it_followed(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path, tmp_path: Path
) -> None:
    open_and_wait(qtbot, window, ramp_folder)
    read(qtbot, window, write_state(tmp_path, ramp_folder))
    followed = window.pane.model.state
    window.session.studiesClosed.emit()
    assert followed is not None
    assert window.pane.model.state is followed
    window.commands["as_acquired"].trigger()
    window.commands["next_state"].trigger()
    assert window.pane.model.state is not None
    window.commands["close_study"].trigger()
    assert window.exporting.marks.presenting.chosen_for(followed.series_keys[0]) is None


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


def test_true_size_is_so_many_millimetres_of_the_screen(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path, tmp_path: Path
) -> None:
    """A column of half a millimetre, as the state says, by the dots of this very screen."""
    open_and_wait(qtbot, window, ramp_folder)
    path = write_state(tmp_path, ramp_folder)
    state = pydicom.dcmread(path)
    (area,) = state.DisplayedAreaSelectionSequence
    area.PresentationSizeMode, area.PresentationPixelSpacing = "TRUE SIZE", [0.5, 0.5]
    del area.PresentationPixelAspectRatio
    state.save_as(path)
    read(qtbot, window, path)
    pane = window.pane
    way = pane.model.to_screen()
    pixels = np.sqrt(abs(way.a * way.d - way.b * way.c))
    assert pixels == pytest.approx(0.5 * pane.screen().physicalDotsPerInch() / 25.4)
