"""Three looks at a chest, as the guide shows them: linked series, an arrangement, 3-D views.

MEDVIEWER_TOUR=FOLDER makes them of a whole chest and keeps a picture of each; without, a
small block of bone stands for it.
"""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from pytestqt.qtbot import QtBot

from medviewer.library.settings import Settings
from medviewer.phantom.geometry import Geometry, axial_around_midline
from medviewer.phantom.write import Identity, write_ct
from medviewer.ui.main_window import MainWindow
from medviewer.ui.picture.painting.edges import EdgeLetters, edge_letters
from tests.ui.conftest import FakeModels, wait_quiet

TOUR = os.environ.get("MEDVIEWER_TOUR")
SIZE = (1440, 900)
LUNG, SOFT = (-600.0, 1500.0), (40.0, 400.0)
CORONAL = ((1.0, 0.0, 0.0), (0.0, 0.0, -1.0))


def chest() -> tuple[NDArray[np.int16], Geometry]:
    """HU and where they lie."""
    if TOUR:
        from medviewer.phantom.chest import make_chest

        voxels = make_chest().voxels[:, ::2, ::2]
        return voxels, axial_around_midline(len(voxels), 256, 1.4, 5.0, 0.0, 5.0)
    voxels = np.full((16, 32, 32), -1000, np.int16)
    voxels[4:12, 8:20, 10:24] = 700
    return voxels, axial_around_midline(16, 32, 2.0, 4.0, 0.0, 4.0)


@pytest.fixture(scope="module")
def studies(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Of one patient: this year's study of three series, and last year's of one."""
    folder = tmp_path_factory.mktemp("chest")
    voxels, geometry = chest()
    this_year = Identity(
        patient_name="Tour^Anna",
        study="now",
        study_description="CT CHEST",
        study_date="20240301",
        series="soft",
        series_description="SOFT TISSUE",
        body_part="CHEST",
        window=SOFT,
    )
    lung = replace(
        this_year, series="lung", series_number=2, series_description="LUNG", window=LUNG
    )
    (_, rows, columns), (between, row_mm, column_mm) = geometry.shape, geometry.spacing
    thick = Geometry(
        (len(voxels[::2]), rows, columns), (2 * between, row_mm, column_mm), geometry.origin
    )
    x, y, z = geometry.origin
    upright = voxels[::-1, ::4].transpose(1, 0, 2)
    coronal = Geometry(
        (len(upright), len(voxels), columns),
        (4 * row_mm, between, column_mm),
        (x, y, z + between * (len(voxels) - 1)),
        orientation=CORONAL,
    )
    write_ct(voxels, geometry, folder / "now" / "soft", this_year)
    write_ct(voxels[::2], thick, folder / "now" / "lung", lung)
    third = replace(lung, series="coronal", series_number=3, series_description="CORONAL")
    write_ct(upright, coronal, folder / "now" / "coronal", third)
    last_year = replace(
        this_year, study="before", study_date="20230301", frame_of_reference="before"
    )
    write_ct(voxels, geometry, folder / "before", last_year)
    return folder / "now", folder / "before"


@pytest.fixture
def window(qtbot: QtBot, models: FakeModels, studies: tuple[Path, Path]) -> MainWindow:
    """The window with this year's study open and last year's in the library."""
    made = MainWindow(Settings(analyse_when_opened=False))
    qtbot.addWidget(made)
    made.arrange(*SIZE)
    made.show()
    for folder in reversed(studies):
        made.open_paths([folder])
        wait_quiet(qtbot, made)
    qtbot.waitUntil(lambda: len(made.parts.browser.series()) == 4)
    return made


def look(window: MainWindow, name: str) -> None:
    """Keep a picture where the reader of the test wants to look at it."""
    if TOUR:
        assert window.grab().save(str(Path(TOUR) / f"{name}.png"))


def show(qtbot: QtBot, window: MainWindow, description: str, date: str, pane: int) -> None:
    """Choose a series for a pane."""
    series = next(
        each
        for each in window.parts.browser.series()
        if (each.description, each.study_date) == (description, date)
    )
    window.grid.activate(window.grid.panes[pane])
    window.parts.browser.choose(series.key)
    wait_quiet(qtbot, window)


def place_of(window: MainWindow, pane: int) -> np.ndarray:
    """Where the slice in a pane begins, LPS mm."""
    plane = window.grid.panes[pane].model.plane
    assert plane is not None
    return np.array(plane.position)


def test_series_of_one_examination_go_together(qtbot: QtBot, window: MainWindow) -> None:
    window.commands["layout_2x2"].trigger()
    names = ("SOFT TISSUE", "LUNG", "CORONAL")
    for pane, name in enumerate(names):
        show(qtbot, window, name, "20240301", pane)
    show(qtbot, window, "SOFT TISSUE", "20230301", 3)
    first = window.grid.panes[0]
    window.grid.activate(first)
    first.model.go_to(first.model.slice_count // 2)
    assert place_of(window, 1)[2] == pytest.approx(place_of(window, 0)[2], abs=5.0)
    coronal = window.grid.panes[2].model
    coronal.go_to(coronal.slice_count // 2)
    window.grid.activate(first)
    look(window, "linking")
    prior = window.grid.panes[3].model
    before = prior.index
    first.model.step(-2)
    assert prior.index == before  # another examination: held together by hand only
    window.commands["hold_together"].trigger()
    first.model.step(1)
    assert prior.index != before


def test_a_study_is_arranged_beside_its_prior(qtbot: QtBot, window: MainWindow) -> None:
    window.commands["hang"].trigger()
    wait_quiet(qtbot, window)
    dates = [pane.series.study_date for pane in window.grid.panes if pane.series]
    assert dates == ["20240301", "20230301"]
    for pane in window.grid.panes:
        pane.model.go_to(pane.model.slice_count // 2)
    look(window, "hanging")


def test_the_letters_turn_with_the_bones(qtbot: QtBot, window: MainWindow) -> None:
    show(qtbot, window, "SOFT TISSUE", "20240301", 0)
    window.commands["volume_bone"].trigger()
    model = window.pane.model

    def letters() -> EdgeLetters | None:
        return None if model.here is None else edge_letters(model.here, model.placement)

    assert letters() == EdgeLetters("R", "L", "H", "F")
    model.go_to(model.slice_count // 2)
    assert letters() == EdgeLetters("L", "R", "H", "F")
    model.go_to(5)
    assert letters() == EdgeLetters("RA", "LP", "H", "F")
    look(window, "volume")
