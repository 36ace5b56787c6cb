"""What planes are made of: values where rescales vary, an upright even grid, or words why not."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from medviewer.dicom.rescale import LookupTable
from medviewer.errors import MedviewerError
from medviewer.image.plane_base import base_for_planes
from medviewer.image.reformat import orthogonal
from tests.image.test_reformat import RADIUS, at_centre, diameters_mm, phantom


def test_a_rescale_that_varies_becomes_values_first() -> None:
    volume = phantom("axial")
    slope = np.linspace(1, 2, len(volume.voxels))
    base = base_for_planes(replace(volume, slope=slope))
    made = orthogonal(base, "coronal")
    index, (x, _) = at_centre(made.volume)
    column = made.volume.values(index)[:, int(x)]
    row = int(np.argmin(np.abs(column - 150)))
    number = len(slope) - 1 - row  # coronal pictures have the head on top
    there = volume.voxels[number, :, int(x)]
    assert column[row] == pytest.approx(there[there.shape[0] // 2] * slope[number], abs=0.01)


def test_an_intercept_that_varies_becomes_values_too() -> None:
    """The slope is one for all, as in a series that was scaled by its mean."""
    volume = phantom("axial")
    intercept = np.linspace(0, 630, len(volume.voxels))
    made = orthogonal(base_for_planes(replace(volume, intercept=intercept)), "coronal").volume
    index, (x, y) = at_centre(made)
    across = made.values(index)[:, 0]  # outside the sphere, which is -50; the head is on top
    assert across == pytest.approx(-50 + intercept[::-1], abs=0.01)
    assert made.values(index)[int(y), int(x)] == pytest.approx(100 + intercept[32], abs=10)


def test_a_table_of_values_is_applied_before_planes_are_made() -> None:
    """A plane crosses slices of several tables, and interpolated stored values have no entry."""
    volume = phantom("axial")
    voxels = np.full(volume.voxels.shape, 2, np.int16)
    tables = [LookupTable(0, np.array([0, 100, n], np.uint16), 16) for n in range(len(voxels))]
    made = orthogonal(base_for_planes(replace(volume, voxels=voxels, tables=tables)), "coronal")
    assert made.volume.values(7)[:, 50].tolist() == list(range(len(voxels)))[::-1]


def test_a_tilt_and_uneven_spacing_are_corrected_and_told() -> None:
    volume = phantom("axial")
    kept = [n for n in range(len(volume.voxels)) if n % 3 != 2]
    slices = tuple(volume.series.slices[n] for n in kept)
    uneven = replace(
        volume,
        series=replace(volume.series, slices=slices),
        voxels=volume.voxels[kept],
        slope=volume.slope[kept],
        intercept=volume.intercept[kept],
        loaded=volume.loaded[kept],
        affine=None,
    )
    base = base_for_planes(uneven)
    assert "resampled" in base.series.warnings[0]
    made = orthogonal(base, "coronal")
    index, (x, y) = at_centre(made.volume)
    assert made.volume.series.warnings == base.series.warnings
    down = diameters_mm(made.volume.values(index), made.volume, x, y)[1]
    assert down == pytest.approx(2 * RADIUS, abs=1.3)  # every third slice is missing


def test_a_single_slice_and_colour_are_refused_in_words() -> None:
    volume = phantom("axial")
    colour = replace(volume, voxels=np.zeros((64, 8, 8, 3), np.uint8))
    single = replace(volume, voxels=volume.voxels[:1])
    for each in (colour, single):
        with pytest.raises(MedviewerError, match="single slice or is in colour"):
            base_for_planes(each)
