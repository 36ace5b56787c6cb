"""Texts in the corners, the words they use, and how fine they are drawn."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from medviewer.dicom.load import load
from medviewer.dicom.rescale import LookupTable
from medviewer.dicom.scan import scan
from medviewer.dicom.series import Slice
from medviewer.findings.finding import GateVerdict, LesionFinding, Rule
from medviewer.image.presets import presets_of
from medviewer.image.reformat import orthogonal
from medviewer.image.window import Window
from medviewer.ui.colours import CLASS_COLOURS, HEAT_TABLE, class_colours, heat_picture
from medviewer.ui.picture.painting.corner_text import corner_texts, slice_position, value_text
from medviewer.ui.picture.painting.findings import mark_words
from medviewer.ui.picture.painting.texts import TEXT, _rimmed, draw_text
from medviewer.ui.picture.viewport_model import ViewportModel
from medviewer.ui.words import (
    age,
    class_name,
    date,
    diameters,
    percent,
    person_name,
    pictures,
    place_in_series,
    series_lines,
    series_title,
)
from tests.phantoms.colour_profiles import srgb, swapped
from tests.phantoms.make import picture
from tests.phantoms.pet import activity, pet
from tests.ui.makers import make_finding, make_results, make_series, make_volume
from tests.ui.ramp_model import make_shown

PLACELESS = replace(make_series().slices[0], position=None, orientation=None)
OTHER = replace(PLACELESS, path=PLACELESS.path.with_name("other.dcm"))


def test_the_corners_say_who_what_where_and_how() -> None:
    model = make_shown()
    corners = corner_texts(model)
    assert corners.top_left == ("Doe, Jane", "42", "64 y F")
    assert corners.top_right == ("2024-01-31 Chest", "CT 2: ramp")
    assert corners.bottom_left == ("Slice 5/12  Instance 5", "F 2.0 mm")
    assert corners.bottom_right == ("Lung  W 1000 L 500 HU", "Zoom 1000 %  fitted")


def test_the_pixel_under_the_cursor_is_read_with_its_unit() -> None:
    model = make_shown()
    model.point_at(model.to_screen().apply((7.9, 3.2)))
    assert corner_texts(model).bottom_left[0] == "x 7  y 3:  403 HU"
    model.point_at(model.to_screen().apply((-1, 3)))
    assert corner_texts(model).bottom_left[0].startswith("Slice")


@pytest.mark.parametrize(
    ("width", "intercept", "words"),
    [
        (640, -1024.0, "x 7  y 3:  -621 HU  stored 403"),
        (639, -1024.0, "x 7  y 3:  -621 HU"),
        (640, 0.0, "x 7  y 3:  403 HU"),
    ],
)
def test_the_pixel_under_the_cursor_is_told_as_stored_too(
    width: int, intercept: float, words: str
) -> None:
    """Where that is another number, and the viewport has room for it."""
    model = make_shown()
    model.resize(width, 480)
    model.show_volume(make_volume(intercept=np.full(12, intercept)), 4, Window(500, 1000), 1.0)
    model.point_at(model.to_screen().apply((7.9, 3.2)))
    assert corner_texts(model).bottom_left[0] == words


def test_what_planes_are_made_of_is_not_called_stored() -> None:
    made = orthogonal(make_volume(slope=np.full(12, 2.0), affine=np.eye(4)), "coronal").volume
    model = ViewportModel()
    model.resize(640, 480)
    model.show_volume(made, 4, Window(500, 1000), 1.0)
    model.point_at(model.to_screen().apply((7.9, 3.2)))
    line = corner_texts(model).bottom_left[0]
    assert line.startswith("x 7  y 3:")
    assert "stored" not in line


def test_a_value_without_a_known_unit_is_called_raw() -> None:
    volume = make_volume(unit="", slope=np.full(12, 0.5))
    assert value_text(volume, 1, 3, 0) == "51.5 raw"


def test_a_value_through_a_modality_lut_is_the_table_s() -> None:
    """A table stands in place of slope and intercept, under the cursor as in the window."""
    table = LookupTable(0, np.arange(5000, 10000, dtype=np.uint16), 16)
    volume = make_volume(unit="HU", tables=[table] * 12)
    assert value_text(volume, 1, 3, 0) == "5103 HU"


@pytest.mark.parametrize(
    ("profile", "told"), [(swapped(), ("Colours by the ICC profile sRGB built-in",)), (srgb(), ())]
)
def test_colours_that_are_converted_are_told(
    profile: bytes, told: tuple[str, ...], tmp_path: Path
) -> None:
    picture(tmp_path / "x", np.zeros((4, 4, 3), np.uint8), Modality="XC", ICCProfile=profile)
    model = ViewportModel()
    model.show_volume(load(scan([tmp_path]).series[0]), 0, Window(0.5, 1.0), 1.0)
    assert corner_texts(model, None).bottom_right == told


def test_broken_numbers_of_a_file_do_not_stop_the_drawing() -> None:
    series = make_series()
    model = ViewportModel()
    model.resize(64, 48)
    voxels = np.full((12, 48, 64), np.nan, dtype=np.float32)
    model.show_volume(make_volume(series, voxels=voxels), 0, Window(1, 2), 1.0)
    model.point_at((32, 24))
    corners = corner_texts(model)
    assert corners.bottom_left[0].endswith("not a number HU")
    assert "Thickness" not in corners.bottom_left[-1]


def test_thickness_and_compression_are_those_of_the_slice_that_is_shown() -> None:
    """A series may hold slices of several thicknesses, and some that were compressed."""
    series = make_series()
    slices = [replace(one, thickness_mm=5.0) for one in series.slices]
    slices[3] = replace(slices[3], thickness_mm=1.25, is_lossy=True)
    model = ViewportModel()
    model.show_volume(make_volume(replace(series, slices=tuple(slices))), 2, Window(1, 2), 1.0)
    assert "Thickness 5 mm" in corner_texts(model).bottom_left[-1]
    assert "Lossy compressed" not in corner_texts(model).top_right
    model.go_to(3)
    assert "Thickness 1.25 mm" in corner_texts(model).bottom_left[-1]
    assert "Lossy compressed" in corner_texts(model).top_right


def test_a_model_that_drew_is_named_with_version_and_time() -> None:
    model = make_shown()
    model.show_results(make_results(make_finding()))
    assert corner_texts(model).bottom_right[0] == "brain-mr 1.0  2026-01-02 03:04 UTC"
    gate = GateVerdict((Rule("modality", False, "CT is not MR."),), overridden=True)
    model.show_results(replace(make_results(make_finding()), gate=gate))
    assert corner_texts(model).bottom_right[0].endswith("03:04 UTC  although refused")
    model.set_switch("show_findings", False)
    assert "brain-mr" not in corner_texts(model).bottom_right[0]


SAGITTAL = ((0.0, 1.0, 0.0), (0.0, 0.0, -1.0))


@pytest.mark.parametrize(
    ("orientation", "position", "expected"),
    [
        (((1.0, 0.0, 0.0), (0.0, 1.0, 0.0)), (5.0, 6.0, 45.25), "H 45.2 mm"),
        (((1.0, 0.0, 0.0), (0.0, 0.0, -1.0)), (5.0, -6.0, 45.0), "A 6.0 mm"),
        (SAGITTAL, (-5.0, -6.0, 45.0), "R 5.0 mm"),
    ],
)
def test_a_slice_s_place_is_told_along_its_normal(
    orientation: tuple[tuple[float, float, float], tuple[float, float, float]],
    position: tuple[float, float, float],
    expected: str,
) -> None:
    from pathlib import Path

    here = Slice(Path("a"), 0, "", "", 1, position, orientation)
    assert slice_position(here, (32.0, 24.0)) == expected
    spaced = replace(here, spacing=(0.5, 0.5))
    assert slice_position(spaced, (32.0, 24.0)) == expected


def test_an_oblique_slice_lies_where_its_middle_does() -> None:
    """A coronal plane that was turned about A 10 mm said the place of its corner, P 40 mm."""
    tilt = (0.8, -0.6, 0.0), (0.0, 0.0, -1.0)
    corner = tuple(np.array([0.0, -10.0, 20.0]) - 83 * np.array(tilt[0]) - 20 * np.array(tilt[1]))
    here = Slice(PLACELESS.path, 0, "", "", 1, corner, tilt, (1.0, 1.0))
    assert slice_position(here, (83.5, 20.5)) == "A 10.0 mm"
    volume = make_volume(replace(make_series(), slices=(here,)), voxels=np.zeros((1, 41, 167)))
    model = ViewportModel()
    model.show_volume(volume, 0, Window(1, 2), 1.0)
    assert "A 10.0 mm" in corner_texts(model).bottom_left[-1]


def test_dicom_words_become_people_s() -> None:
    assert person_name("Doe^John^^Dr") == "Doe, John Dr"
    assert person_name("Yamada^Tarou=山田^太郎=やまだ^たろう") == "Yamada, Tarou (山田 太郎)"
    assert person_name("==やまだ^たろう") == "やまだ, たろう"
    assert person_name("=山田^太郎") == "山田, 太郎"
    assert (date("20240131"), date("2024"), date("")) == ("2024-01-31", "2024", "")
    assert (age("064Y"), age("003M"), age("old")) == ("64 y", "3 mo", "old")
    assert series_title(make_series(number=None, part="echo 2")) == "ramp (echo 2)"
    assert series_lines(make_series(part="echo 2")) == ("2: ramp", "echo 2")
    assert class_name("pituitary_tumor") == "Pituitary tumor"


def test_probabilities_are_never_rounded_to_certainty() -> None:
    assert [percent(value) for value in (0.0, 0.001, 0.5, 0.994, 0.996, 1.0)] == [
        "0 %",
        "< 1 %",
        "50 %",
        "99 %",
        "> 99 %",
        "100 %",
    ]


def test_without_a_pixel_size_there_is_no_diameter() -> None:
    assert diameters(make_finding()) == "7.1 × 5.0 mm"
    assert diameters(make_finding(long_diameter_mm=None)) == "–"


def test_classes_keep_their_colours() -> None:
    assert class_colours(["b", "a", "b"]) == {"a": CLASS_COLOURS[0], "b": CLASS_COLOURS[1]}


def test_cold_is_invisible_and_hot_as_opaque_as_wished() -> None:
    picture = heat_picture(np.array([[0.0, 1.0, np.nan]], dtype=np.float16), 0.5)
    assert picture[0, 0, 3] == 0
    assert picture[0, 2, 3] == 0
    assert picture[0, 1].tolist() == [*HEAT_TABLE[255].tolist(), 128]


def test_the_heat_table_reads_the_same_without_colour() -> None:
    lightness = HEAT_TABLE.astype(float) @ (0.2126, 0.7152, 0.0722)
    assert (np.diff(lightness) >= -1).all()


def test_a_mark_is_named_as_the_lesion_that_it_is_a_part_of() -> None:
    finding = make_finding(probabilities={"glioma": 0.48, "meningioma": 0.3})
    lesion = LesionFinding(
        "A", ("a",), 3, 5, 4, "glioma", 0.9, {"glioma": 0.84}, None, True, None, None, None
    )
    assert mark_words(finding, finding) == "Glioma 48 %"
    assert mark_words(finding, lesion) == "Glioma 84 %"
    other = replace(lesion, label="meningioma", probabilities={"meningioma": 0.6}, sure=False)
    assert mark_words(finding, other) == "Meningioma? 60 %  (this slice: Glioma 48 %)"


def test_a_small_picture_says_of_which_study_it_is() -> None:
    model = make_shown()
    assert corner_texts(model, small=True).top_left == ("2024-01-31", "2: ramp")
    model.several_patients = True
    assert corner_texts(model, small=True).top_left == ("Doe, Jane  42", "2024-01-31", "2: ramp")
    model.set_switch("anonymous", True)
    assert corner_texts(model, small=True).top_left == ("2: ramp",)
    model.patient_number = 2
    assert corner_texts(model, small=True).top_left == ("Patient 2", "2: ramp")
    assert corner_texts(model).top_left == ("Anonymous", "Patient 2")


def test_pet_is_read_in_suv() -> None:
    """Grey levels and the pixel under the cursor, as measurements say them."""
    model = ViewportModel()
    volume = make_volume(make_series(modality="PT", header=pet()), unit="Bq/ml")
    model.show_volume(volume, 3, presets_of(volume)[1], 1.0)
    assert corner_texts(model).bottom_right[0] == "SUV 0–7  W 7 L 3.5 SUV"
    uptake = (volume.voxels[3, 2, 5] / activity(3600)).item()
    assert value_text(volume, 3, 2, 5) == f"{uptake:.2f} SUV"


@pytest.mark.parametrize(
    ("changes", "count", "place"),
    [
        ({}, "12 slices", "Slice 5/12"),
        ({"slices": make_series().slices[:1]}, "1 slice", "Slice 5/12"),
        ({"modality": "DX", "slices": (PLACELESS,)}, "1 image", "Image 5/12"),
        ({"modality": "CR", "slices": (PLACELESS, OTHER)}, "2 images", "Image 5/12"),
        ({"modality": "US", "slices": (PLACELESS,) * 30}, "30 frames", "Frame 5/12"),
        ({"modality": "CT", "slices": (PLACELESS,)}, "1 slice", "Slice 5/12"),
    ],
)
def test_pictures_are_called_what_they_are(changes: dict[str, Any], count: str, place: str) -> None:
    """A radiograph is no slice, nor are the frames of a film."""
    series = make_series(**changes)
    assert pictures(series) == count
    assert place_in_series(series, 5, 12) == place


def test_a_radiograph_says_side_and_view_where_its_title_does_not() -> None:
    views = [replace(PLACELESS, projection=each) for each in ("R CC", "L CC")]
    one = make_series(description="Screening", modality="MG", slices=(views[0],))
    assert series_lines(one) == ("2: Screening", "R CC")
    assert series_lines(replace(one, description="Mammo R-CC")) == ("2: Mammo R-CC",)
    both = make_volume(replace(one, slices=tuple(views)), voxels=np.zeros((2, 48, 64), np.int16))
    model = ViewportModel()
    for index, view in enumerate(("R CC", "L CC")):
        model.show_volume(both, index, Window(1, 2), 1.0)
        assert corner_texts(model).top_right[-2:] == ("MG 2: Screening", view)
        assert corner_texts(model, small=True).top_left[-1] == view


@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0])
def test_texts_are_as_fine_as_the_screen(ratio: float) -> None:
    """At 125 % they are not drawn for 100 % and enlarged."""
    canvas = QImage(int(200 * ratio), int(50 * ratio), QImage.Format.Format_RGB32)
    canvas.setDevicePixelRatio(ratio)
    _rimmed.cache_clear()
    with QPainter(canvas) as painter:
        draw_text(painter, QRectF(0, 0, 200, 50), (0.0, 0.0), "Slice")
        _rimmed("Slice", TEXT, painter.font().toString(), ratio)
    assert (_rimmed.cache_info().hits, _rimmed.cache_info().misses) == (1, 1)
