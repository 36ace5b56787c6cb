"""A series whose files lie about the size of a pixel, calibrated by the reader, in planes."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from medviewer.dicom.geometry import affine
from medviewer.dicom.volume import Volume
from medviewer.findings.reading.calibrated_plane import (
    NOT_USER,
    USER,
    USER_AND_FILE,
    Known,
    size_on_plane,
)
from medviewer.findings.reading.measurement import reference_to
from medviewer.findings.reading.reading import ReaderCalibration
from medviewer.image.measuring.measure import length_mm
from medviewer.image.planes import Plane, plane_of
from medviewer.image.reformat import PLANES, orthogonal
from tests.image.test_reformat import RADIUS, SPACING, diameters_mm, phantom

LIE = 0.5
"""The files give half of the true distance of rows and columns; that of slices is true."""

SOME_WAYS = {
    "along the slices": ((1, 0, 0), (0, 1, 0), USER),
    "along the slices, turned": ((0.6, 0.8, 0), (-0.8, 0.6, 0), USER),
    "across": ((1, 0, 0), (0, 0, -1), USER_AND_FILE),
    "across, turned about a row": ((1, 0, 0), (0, 0.6, 0.8), USER_AND_FILE),
    "turned in both ways": ((0.8, 0, 0.6), (0.36, 0.8, -0.48), NOT_USER),
}


def lying(acquired: str = "axial", rows: float = LIE, columns: float = LIE) -> Volume:
    """The sphere, true in its voxels, in files that give its pixels a part of their size."""
    true = phantom(acquired)
    spacing = (SPACING[1] * rows, SPACING[2] * columns)
    slices = tuple(replace(one, spacing=spacing) for one in true.series.slices)
    return replace(true, series=replace(true.series, slices=slices), affine=affine(slices))


def calibrated(volume: Volume, but: tuple[int, ...] = ()) -> Known:
    """What the reader says: the true size, of all slices ``but`` some."""
    series = volume.series
    found = {
        one.sop_instance_uid: ReaderCalibration(reference_to(series, n), SPACING[1], SPACING[2])
        for n, one in enumerate(series.slices)
        if n not in but
    }
    return found.get


@pytest.mark.parametrize("plane", PLANES)
@pytest.mark.parametrize("acquired", ["axial", "coronal", "oblique"])
@pytest.mark.parametrize("columns", [LIE, 0.8])
def test_a_sphere_is_round_and_as_large_as_it_is(acquired: str, plane: str, columns: float) -> None:
    base = lying(acquired, columns=columns)
    made = orthogonal(base, plane)
    assert base.affine is not None
    centre = base.affine[:3] @ np.append((np.array(base.voxels.shape) - 1) / 2, 1)
    planes = [plane_of(one) for one in made.volume.series.slices]
    index = int(np.argmin([abs(each.distance_mm(centre)) for each in planes if each]))
    there = planes[index]
    assert there is not None
    size = size_on_plane(there, base.series, calibrated(base))
    assert size is not None
    assert size.row_mm is not None
    assert size.column_mm is not None
    values = made.volume.values(index)
    half_size = replace(made.volume.series.slices[0], spacing=(size.row_mm, size.column_mm))
    sized = replace(made.volume, series=replace(made.volume.series, slices=(half_size,)))
    for diameter in diameters_mm(values, sized, *there.to_picture(centre)):
        assert diameter == pytest.approx(2 * RADIUS, abs=0.2)


@pytest.mark.parametrize(("across", "down", "label"), SOME_WAYS.values(), ids=SOME_WAYS)
def test_every_length_is_the_true_one_or_says_that_it_is_the_files(
    across: tuple[float, ...], down: tuple[float, ...], label: str
) -> None:
    base = lying()
    plane = Plane((3.0, -4.0, 5.0), (across, down), (0.7, 0.3))  # type: ignore[arg-type]
    size = size_on_plane(plane, base.series, calibrated(base))
    assert size is not None
    assert size.row_mm is not None
    assert size.column_mm is not None
    assert size.label == label
    for end in ((40.0, 0.0), (0.0, 70.0), (25.0, 60.0)):
        by_file = plane.to_patient(end) - plane.to_patient((0.0, 0.0))
        true = by_file if label == NOT_USER else by_file / (LIE, LIE, 1)
        shown = length_mm((0.0, 0.0), end, size.row_mm, size.column_mm)
        assert shown == pytest.approx(float(np.linalg.norm(true)), rel=1e-3)


def test_without_a_calibration_the_plane_is_as_the_file_says() -> None:
    base = lying()
    plane = plane_of(orthogonal(base, "coronal").volume.series.slices[0])
    assert plane is not None
    assert size_on_plane(plane, base.series, lambda _: None) is None


def test_planes_of_slices_that_differ_say_that_they_are_not_calibrated() -> None:
    base = lying()
    plane = plane_of(orthogonal(base, "coronal").volume.series.slices[0])
    assert plane is not None
    some = size_on_plane(plane, base.series, calibrated(base, but=(7,)))
    assert some is not None
    assert (some.label, (some.row_mm, some.column_mm)) == (NOT_USER, plane.spacing)


def test_a_tilted_stack_is_not_carried_over() -> None:
    base = lying()
    shifted = tuple(
        replace(one, position=(one.position[0], one.position[1] + 0.3 * n, one.position[2]))
        for n, one in enumerate(base.series.slices)
        if one.position is not None
    )
    series = replace(base.series, slices=shifted)
    plane = Plane((0.0, 0.0, 0.0), ((1.0, 0.0, 0.0), (0.0, 0.0, -1.0)), (1.0, 1.0))
    size = size_on_plane(plane, series, calibrated(base))
    assert size is not None
    assert size.label == NOT_USER
