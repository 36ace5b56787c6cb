"""Where slices lie: round trips, letters, gaps, tilt; the truth is in the phantom."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations, product
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydicom.config import disable_value_validation

from medviewer.dicom.geometry import (
    affine,
    orientation_letters,
    plane_name,
    same_spacing,
    sides_of,
    stack_of,
    stated_letters,
    to_index,
    to_patient,
)
from medviewer.dicom.load import load
from medviewer.dicom.scan import scan
from medviewer.dicom.series import Series, Slice
from tests.phantoms.make import AXIAL, CORONAL, SAGITTAL, along, ramp, stack

AXES = [np.array(a) for a in np.eye(3)]
PERMUTED = [
    (tuple(s * AXES[i]), tuple(t * AXES[j]))
    for i, j in permutations(range(3), 2)
    for s, t in product((1.0, -1.0), repeat=2)
]
"""The 24 orientations along the axes."""


def slices(places: list[float], orientation: tuple = AXIAL, **more: object) -> list[Slice]:
    return [
        Slice(
            Path(f"{k}"),
            0,
            "1",
            f"1.{k}",
            position=along(orientation, distance, (12.5, -7.25, 100.0)),
            orientation=orientation,
            **({"spacing": (0.5, 1.0)} | more),  # type: ignore[arg-type]
        )
        for k, distance in enumerate(places)
    ]


def only(folder: Path) -> Series:
    (series,) = scan([folder]).series
    return series


@pytest.mark.parametrize("orientation", PERMUTED)
@settings(max_examples=10)
@given(index=st.tuples(*[st.floats(-500, 500)] * 3))
def test_index_to_patient_and_back(orientation: tuple, index: tuple) -> None:
    matrix = affine(slices([0, 2, 4, 6], orientation))
    assert matrix is not None
    assert to_index(matrix, to_patient(matrix, index)) == pytest.approx(np.array(index), abs=1e-6)


def test_rows_take_the_row_spacing_and_columns_the_column_spacing() -> None:
    """Pixel Spacing is (down, across): 0.5 mm between rows, 1 mm between columns."""
    matrix = affine(slices([0, 2, 4]))
    assert matrix is not None
    origin = to_patient(matrix, (0, 0, 0))
    assert to_patient(matrix, (0, 0, 10)) - origin == pytest.approx((10, 0, 0))
    assert to_patient(matrix, (0, 10, 0)) - origin == pytest.approx((0, 5, 0))
    assert to_patient(matrix, (1, 0, 0)) - origin == pytest.approx((0, 0, 2))


def test_many_points_at_once() -> None:
    matrix = affine(slices([0, 2, 4], CORONAL))
    assert matrix is not None
    points = np.random.default_rng(1).normal(size=(4, 5, 3))
    assert to_index(matrix, to_patient(matrix, points)) == pytest.approx(points, abs=1e-9)


@pytest.mark.parametrize("orientation", PERMUTED)
def test_letters_of_all_24_orientations(orientation: tuple) -> None:
    """The independent truth: the letter of an axis is where the unit vector points."""
    letter = {(0, 1): "L", (0, -1): "R", (1, 1): "P", (1, -1): "A", (2, 1): "H", (2, -1): "F"}

    def towards(vector: tuple) -> str:
        axis = int(np.argmax(np.abs(vector)))
        return letter[axis, int(np.sign(vector[axis]))]

    row, column = orientation
    expected = (
        towards(tuple(-np.array(row))),
        towards(row),
        towards(tuple(-np.array(column))),
        towards(column),
    )
    assert orientation_letters(orientation) == expected


def test_letters_of_oblique_pictures() -> None:
    c, s = np.cos(np.radians(30)), np.sin(np.radians(30))
    assert orientation_letters(((c, s, 0.0), (0.0, 0.0, -1.0))) == ("RA", "LP", "H", "F")
    tiny = np.radians(5)
    leaning = ((np.cos(tiny), np.sin(tiny), 0.0), (-np.sin(tiny), np.cos(tiny), 0.0))
    assert orientation_letters(leaning) == ("R", "L", "A", "P")


def test_the_sides_of_a_slice_are_those_of_its_place_or_what_its_file_states() -> None:
    (axial,) = slices([0.0])
    assert sides_of(axial) == ("R", "A")
    radiograph = replace(axial, position=None, orientation=None, patient_orientation=("L", "F"))
    assert sides_of(radiograph) == ("R", "H")
    assert sides_of(replace(radiograph, patient_orientation=())) == ("", "")


@pytest.mark.parametrize(
    ("value", "letters"),
    [
        (["L", "F"], ("L", "F")),
        (["P", "FL"], ("P", "FL")),
        (["AR", "HL"], ("AR", "HL")),
        (None, None),
        ("", None),
        ("L", None),
        (["L"], None),
        (["L", ""], None),
        (["X", "Y"], None),
        (["L", "R"], None),
        (["LR", "F"], None),
        (["LLLLLLLL", "?"], None),
    ],
)
def test_letters_that_the_file_states(value: object, letters: object) -> None:
    """nroduit/Weasis#376: garbage is no orientation."""
    assert stated_letters(value) == letters


def test_plane_names() -> None:
    assert [plane_name(o) for o in (AXIAL, CORONAL, SAGITTAL)] == ["axial", "coronal", "sagittal"]
    c = np.sqrt(0.5)
    assert plane_name(((1.0, 0.0, 0.0), (0.0, c, -c))) == "oblique"


def test_a_missing_slice_leaves_the_last_one_where_it_is(tmp_path: Path) -> None:
    """Ten slices 1 mm apart, the sixth deleted: the last stays at 9 mm; the gap is named."""
    paths = stack(tmp_path, range(10))
    paths[5].unlink()
    series = only(tmp_path)
    last = series.slices[-1].position
    assert last is not None
    assert last[2] == 9
    volume = load(series)
    assert volume.affine is None
    assert np.array_equal(volume.voxels[-1], ramp(9))
    (warning,) = series.warnings
    assert "between slice 5 and slice 6" in warning
    assert "2.00 mm" in warning
    assert "1.00 mm" in warning


def test_tolerances_of_gaps() -> None:
    """1.6 and 1.6001 are equal, 3.2 is a missing slice, 5e-8 mm is nothing at all."""
    nearly = stack_of(slices([0, 1.6, 3.2001, 4.8, 6.4]))
    assert nearly is not None
    assert nearly.even
    gap = stack_of(slices([0, 1.6, 3.2001, 6.4, 8.0]))
    assert gap is not None
    assert not gap.even
    assert [(g.after, g.missing) for g in gap.gaps] == [(2, 1)]
    tiny = stack_of(slices([0, 1, 2 + 5e-8, 3]))
    assert tiny is not None
    assert tiny.even


def test_uneven_spacing_keeps_every_true_place(tmp_path: Path) -> None:
    places = [0, 0.6, 1.2, 1.8, 2.1, 2.4, 2.7, 3.0]
    stack(tmp_path, places)
    series = only(tmp_path)
    assert [one.position[2] for one in series.slices if one.position] == places
    assert load(series).affine is None
    assert any("unevenly spaced (0.30 to 0.60 mm)" in text for text in series.warnings)


@pytest.mark.parametrize("declared", [None, 0.0, -15.0, 40.0])
def test_tilt_is_found_from_positions_whatever_the_header_claims(
    tmp_path: Path, declared: float | None
) -> None:
    lean = np.tan(np.radians(15.0))
    stack(tmp_path, [0, 2, 4, 6, 8], lean=(0.0, lean, 0.0), GantryDetectorTilt=declared)
    series = only(tmp_path)
    found = stack_of(series.slices)
    assert found is not None
    assert found.tilt_degrees == pytest.approx(15.0, abs=1e-3)
    assert load(series).affine is None
    assert "tilted by 15.0 degrees" in series.warnings[0]


def test_a_declared_tilt_without_lean_changes_nothing(tmp_path: Path) -> None:
    stack(tmp_path, [0, 2, 4], GantryDetectorTilt=15)
    series = only(tmp_path)
    assert series.warnings == ()
    assert load(series).affine is not None


def test_slices_shifted_irregularly_form_no_grid() -> None:
    from dataclasses import replace

    stacked = slices([0, 1, 2, 3, 4])
    x, y, z = stacked[2].position or (0, 0, 0)
    stacked[2] = replace(stacked[2], position=(x + 3, y, z))
    found = stack_of(stacked)
    assert found is not None
    assert not found.straight
    assert affine(stacked) is None


def test_no_pixel_spacing_no_affine() -> None:
    assert affine(slices([0, 1, 2], spacing=None)) is None


def test_a_single_slice_takes_its_thickness_as_its_step() -> None:
    matrix = affine(slices([7.0]), thickness_mm=2.5)
    assert matrix is not None
    assert np.linalg.norm(matrix[:3, 0]) == pytest.approx(2.5)


def test_mirrored_cone_beam_keeps_its_negative_direction(tmp_path: Path) -> None:
    """Rows that run to the right: the first pixel lies on the patient's left."""
    stack(tmp_path, [0, 1, 2], ((-1.0, 0.0, 0.0), (0.0, 1.0, 0.0)))
    volume = load(only(tmp_path))
    assert volume.affine is not None
    assert to_patient(volume.affine, (0, 0, 4))[0] == pytest.approx(-4)
    assert volume.series.slices[0].orientation is not None
    assert orientation_letters(volume.series.slices[0].orientation) == ("L", "R", "A", "P")


def test_pixels_of_one_size_differ_by_rounding_only() -> None:
    """A share of the size: microscopes' pixels differ by less than a ten-thousandth of a mm."""
    assert same_spacing((0.8, 0.8), (0.80001, 0.8))
    assert not same_spacing((0.0005, 0.0005), (0.00045, 0.0005))


@pytest.mark.parametrize("broken", [[1, 0, 0, 1, 0, 0], [0] * 6, [5, 0, 0, 0, 1, 0]])
def test_an_impossible_orientation_is_none(tmp_path: Path, broken: list[float]) -> None:
    stack(tmp_path, [0, 1], ImageOrientationPatient=broken)
    series = only(tmp_path)
    assert all(one.orientation is None for one in series.slices)
    assert load(series).affine is None


def test_directions_written_with_few_digits_are_made_unit_vectors(tmp_path: Path) -> None:
    """0.7 instead of 0.7071: lengths along the rows must not shrink by a percent."""
    stack(tmp_path, [0], ImageOrientationPatient=[0.71, 0.71, 0, -0.704, 0.704, 0])
    row, column = only(tmp_path).slices[0].orientation or ((), ())
    assert np.linalg.norm(row) == pytest.approx(1, abs=1e-12)
    assert np.linalg.norm(column) == pytest.approx(1, abs=1e-12)


@pytest.mark.parametrize(
    ("keyword", "value"),
    [
        ("ImagePositionPatient", ["1e300", "0", "0"]),
        ("ImagePositionPatient", ["nan", "0", "0"]),
        ("ImagePositionPatient", ["1", "2"]),
        ("PixelSpacing", ["1e-200", "1e-200"]),
        ("PixelSpacing", ["-1", "1"]),
        ("PixelSpacing", ["inf", "1"]),
    ],
)
def test_impossible_places_and_spacings_are_none(
    tmp_path: Path, keyword: str, value: list[str]
) -> None:
    with disable_value_validation():
        stack(tmp_path, [0, 1], **{keyword: value})
    for series in scan([tmp_path]).series:
        one = series.slices[0]
        assert (one.position if keyword == "ImagePositionPatient" else one.spacing) is None
        assert load(series).affine is None
