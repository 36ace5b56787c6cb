"""Mammograms lie against their chest walls, back to back."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from pydicom.dataset import Dataset

from medviewer.dicom.volume import Volume
from medviewer.image.window import Window
from medviewer.ui.main_window import MainWindow
from medviewer.ui.picture.painting.edges import edge_letters
from medviewer.ui.picture.viewport_model import ViewportModel
from tests.ui.makers import make_series, make_volume

WIDTH, HEIGHT = 900, 480
Vector = tuple[float, float, float]


def breast(
    projection: str,
    patient_orientation: tuple[str, ...] = (),
    modality: str = "MG",
    orientation: tuple[Vector, Vector] | None = None,
) -> ViewportModel:
    """A viewport, wider than its picture of 60 rows and 40 columns."""
    one = replace(
        make_series().slices[0],
        position=None if orientation is None else (0.0, 0.0, 0.0),
        orientation=orientation,
        patient_orientation=patient_orientation,
        projection=projection,
    )
    series = make_series(modality=modality, slices=(one,), header=Dataset(), rows=60, columns=40)
    volume = make_volume(series)
    volume.voxels = np.zeros((1, 60, 40), np.int16)
    model = ViewportModel()
    model.resize(WIDTH, HEIGHT)
    model.show_volume(volume, 0, Window(500, 1000), 1.0)
    return model


def edges(model: ViewportModel) -> tuple[float, float]:
    """Where on the screen the left and the right edge of the picture are."""
    there = model.to_screen()
    places = [there.apply((x, y))[0] for x in (0, 40) for y in (0, 60)]
    return min(places), max(places)


def letters(model: ViewportModel) -> tuple[str, str, str, str]:
    assert model.here is not None
    found = edge_letters(model.here, model.placement)
    assert found is not None
    return found.left, found.right, found.top, found.bottom


@pytest.mark.parametrize(
    ("projection", "stored", "seen"),
    [
        ("R CC", ("P", "L"), ("A", "P", "R", "L")),
        ("L CC", ("A", "R"), ("P", "A", "L", "R")),
        ("R MLO", ("P", "FL"), ("A", "P", "HR", "FL")),
        ("L MLO", ("A", "FR"), ("P", "A", "HL", "FR")),
        ("R CC", ("A", "L"), ("A", "P", "R", "L")),  # stored with the chest wall to the left
        ("R CC", ("A", "R"), ("A", "P", "R", "L")),  # and upside down
        ("L MLO", ("F", "A"), ("P", "A", "H", "F")),  # lying on its side
    ],
)
def test_the_chest_wall_is_on_the_side_of_the_breast(
    projection: str, stored: tuple[str, str], seen: tuple[str, str, str, str]
) -> None:
    model = breast(projection, stored)
    assert letters(model) == seen
    left, right = edges(model)
    if projection.startswith("R"):
        assert right == pytest.approx(WIDTH)
        assert left > 1
    else:
        assert left == pytest.approx(0)
        assert right < WIDTH - 1


def test_a_picture_of_unknown_side_lies_against_its_chest_wall_as_it_is_stored() -> None:
    model = breast("", ("A", "R"))
    assert letters(model) == ("P", "A", "L", "R")
    assert edges(model)[0] == pytest.approx(0)


def test_a_slice_of_tomosynthesis_hangs_by_its_own_orientation() -> None:
    model = breast("R CC", orientation=((0.0, -1.0, 0.0), (1.0, 0.0, 0.0)))
    assert letters(model) == ("A", "P", "R", "L")
    assert edges(model)[1] == pytest.approx(WIDTH)


@pytest.mark.parametrize(("projection", "at_left"), [("R CC", False), ("L MLO", True)])
def test_without_an_orientation_a_breast_lies_at_its_own_side_and_is_not_turned(
    projection: str, at_left: bool
) -> None:
    model = breast(projection)
    left, right = edges(model)
    assert (left == pytest.approx(0), right == pytest.approx(WIDTH)) == (at_left, not at_left)
    assert model.placement.linear() == (1, 0, 0, 1)
    assert model.here is not None
    assert edge_letters(model.here, model.placement) is None  # nobody said so: no letters


@pytest.mark.parametrize("model", [breast("CC"), breast("R", ("P", "L"), "DX")])
def test_where_no_chest_wall_is_known_a_picture_is_in_the_middle(model: ViewportModel) -> None:
    left, right = edges(model)
    assert left == pytest.approx(WIDTH - right)


def test_fitting_and_reset_bring_it_back_to_the_chest_wall() -> None:
    model = breast("R CC", ("P", "L"))
    hung = model.placement
    model.zoom_at((800, 240), 2.0)
    model.pan(-30, 10)
    model.fit()
    assert model.placement == hung
    model.flip(horizontally=True)
    assert edges(model)[0] == pytest.approx(0)  # its chest wall is to the left now
    model.reset(Window(500, 1000))
    assert model.placement == hung
    model.resize(700, 480)
    assert edges(model)[1] == pytest.approx(700)


def test_what_is_under_the_pointer_stays_there_when_it_is_enlarged() -> None:
    model = breast("R CC", ("P", "L"))
    before = model.to_image((500, 100))
    model.zoom_at((500, 100), 1.5)
    assert model.to_image((500, 100)) == pytest.approx(before)


def test_at_full_size_the_chest_wall_is_seen_first() -> None:
    model = breast("R CC", ("P", "L"))
    model.resize(30, 30)
    model.actual_size()
    assert edges(model) == pytest.approx((-10, 30))


def test_linked_breasts_show_the_same_distance_from_the_chest_wall(window: MainWindow) -> None:
    window.grid.set_layout(1, 2)
    for pane, model in zip(
        window.grid.panes, (breast("R CC", ("P", "L")), breast("L CC", ("A", "R"))), strict=True
    ):
        assert model.volume is not None
        pane.show_volume(model.volume)
    window.commands["link_views"].trigger()
    right, left = (pane.model for pane in window.grid.panes)
    right.zoom_at((50, 50), 2.0)
    right.pan(-10, 0)
    assert right.middle[0] == pytest.approx(40 - left.middle[0])
    assert right.middle[1] == pytest.approx(left.middle[1])
    assert right.zoom == pytest.approx(left.zoom)


def test_linked_breasts_on_detectors_of_two_sizes_show_the_same_millimetres(
    window: MainWindow,
) -> None:
    """That of now on pixels of 0.07 mm, that of before on a larger detector of 0.1 mm."""
    window.grid.set_layout(1, 2)
    for pane, volume in zip(
        window.grid.panes, (mammogram(60, 0.07), mammogram(75, 0.1)), strict=True
    ):
        pane.show_volume(volume)
    window.commands["link_views"].trigger()
    now, before = (pane.model for pane in window.grid.panes)
    now.zoom_at((50, 50), 2.0)
    now.pan(-30, 12)
    assert before.zoom / 0.1 == pytest.approx(now.zoom / 0.07)
    assert (50 - before.middle[0]) * 0.1 == pytest.approx((40 - now.middle[0]) * 0.07)
    assert (before.middle[1] - 37.5) * 0.1 == pytest.approx((now.middle[1] - 30) * 0.07)


def test_a_linked_breast_that_is_stored_upside_down_shows_the_same_height(
    window: MainWindow,
) -> None:
    window.grid.set_layout(1, 2)
    models = (breast("R CC", ("P", "L")), breast("L CC", ("A", "L")))
    for pane, model in zip(window.grid.panes, models, strict=True):
        assert model.volume is not None
        pane.show_volume(model.volume)
    window.commands["link_views"].trigger()
    right, left = (pane.model for pane in window.grid.panes)
    right.zoom_at((50, 50), 2.0)
    assert left.middle[1] == pytest.approx(60 - right.middle[1])


def test_the_real_size_of_a_mammogram_is_that_on_the_detector(window: MainWindow) -> None:
    window.pane.show_volume(mammogram(60, 0.1))
    window.commands["real_size"].trigger()
    screen = window.grid.screen().physicalDotsPerInch() / 25.4
    assert window.pane.model.zoom == pytest.approx(0.1 * screen)
    assert window.pane.viewport.shown_size.label == "PROJ"  # stands beside the scale bar


def test_breasts_on_detectors_of_two_sizes_have_one_scale_while_they_are_fitted(
    window: MainWindow,
) -> None:
    window.grid.set_layout(1, 2)
    small, large = (mammogram(rows, 0.1) for rows in (60, 75))
    for pane, volume in zip(window.grid.panes, (small, large), strict=True):
        pane.show_volume(volume)
    one, other = (pane.model for pane in window.grid.panes)
    assert one.zoom == pytest.approx(other.zoom)
    assert one.placement.zoom is None
    assert edges(one)[1] == pytest.approx(one.size[0])
    other.zoom_at((50, 50), 2.0)
    alone = one.zoom
    other.fit()
    assert one.zoom == pytest.approx(other.zoom)
    assert one.zoom < alone


def test_a_view_with_magnification_is_fitted_by_itself(window: MainWindow) -> None:
    window.grid.set_layout(1, 2)
    for pane, volume in zip(
        window.grid.panes, (mammogram(60, 0.1), mammogram(60, 0.05)), strict=True
    ):
        pane.show_volume(volume)
    assert {pane.model.largest_fit for pane in window.grid.panes} == {math.inf}


def mammogram(rows: int, mm: float) -> Volume:
    """A right breast in as many rows and two thirds as many columns, pixels of ``mm``."""
    model = breast("R CC", ("P", "L"))
    assert model.volume is not None
    volume = model.volume
    volume.series.header.Modality = "MG"
    volume.series.header.ImagerPixelSpacing = [mm, mm]
    volume.voxels = np.zeros((1, rows, rows * 2 // 3), np.int16)
    volume.series.header.SOPInstanceUID = volume.series.slices[0].sop_instance_uid
    slices = tuple(replace(one, spacing=None) for one in volume.series.slices)  # none in a patient
    volume.series = replace(volume.series, slices=slices, rows=rows)
    return volume


def test_nothing_stands_between_the_viewport_s_edge_and_the_chest_wall(window: MainWindow) -> None:
    window.pane.show_volume(mammogram(60, 0.1))
    assert window.pane.slider.isHidden()
    window.pane.show_volume(make_volume())
    assert not window.pane.slider.isHidden()
