"""Tilted and uneven stacks made into grids: a sphere stays a sphere, values stay values."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from medviewer.dicom.geometry import affine, to_index, to_patient
from medviewer.dicom.load import load
from medviewer.dicom.regular import correct_tilt, regular, resample_evenly
from medviewer.dicom.scan import scan
from medviewer.dicom.volume import Volume
from medviewer.errors import MedviewerError
from tests.phantoms.make import AXIAL, picture, ramp, stack

CENTRE = np.array([30.0, 35.0, 24.0])
RADIUS = 15.0
LEAN = float(np.tan(np.radians(15.0)))


def sphere_volume(folder: Path, places: np.ndarray, lean: float = 0.0) -> Volume:
    """A sphere of 1100 in 100, taken in slices at ``places`` that lean towards +y."""
    for k, z in enumerate(places):
        rows, columns = np.mgrid[0:70, 0:60]
        distance = np.sqrt(
            (columns - CENTRE[0]) ** 2 + (rows + lean * z - CENTRE[1]) ** 2 + (z - CENTRE[2]) ** 2
        )
        picture(
            folder / f"{k}",
            np.where(distance < RADIUS, 1100, 100).astype(np.int16),
            SOPInstanceUID=f"1.2.3.{k}",
            ImagePositionPatient=[0, round(lean * float(z), 6), float(z)],
            ImageOrientationPatient=[1, 0, 0, 0, 1, 0],
            InstanceNumber=k,
        )
    (series,) = scan([folder]).series
    return load(series)


@pytest.mark.parametrize("angle", [-15.0, 15.0])
def test_a_sphere_in_a_tilted_stack_is_round_again(tmp_path: Path, angle: float) -> None:
    tilted = sphere_volume(tmp_path, np.arange(0, 49, 2.0), float(np.tan(np.radians(angle))))
    assert tilted.affine is None
    upright = correct_tilt(tilted)
    assert upright.affine is not None
    assert any("shown as they were taken" in each for each in tilted.series.warnings)
    assert upright.series.warnings == (
        "The picture is corrected for a gantry tilt of 15.0 degrees.",
    )
    inside = np.argwhere(upright.voxels > 600)
    points = to_patient(upright.affine, inside)
    assert points.mean(axis=0) == pytest.approx(CENTRE, abs=0.3)
    # the sagittal section through the centre: all points within a pixel of the circle
    sagittal = points[np.abs(points[:, 0] - CENTRE[0]) < 0.6]
    assert np.linalg.norm(sagittal - CENTRE, axis=1).max() <= RADIUS + 1.0
    assert np.ptp(sagittal[:, 1]) == pytest.approx(2 * RADIUS, abs=2)
    assert upright.voxels[12, 35 - upright_offset(upright), 30] == 1100
    assert upright.voxels.dtype == tilted.voxels.dtype


def upright_offset(volume: Volume) -> int:
    """The row at which y = 0 lies."""
    assert volume.affine is not None
    return int(volume.affine[1, 3])


@pytest.mark.parametrize("lean", [LEAN, -LEAN])
def test_a_place_in_the_upright_volume_is_found_in_the_original_slice(
    tmp_path: Path, lean: float
) -> None:
    """What a model marks on the corrected volume maps back to the slices as taken."""
    tilted = sphere_volume(tmp_path, np.arange(0, 49, 2.0), lean)
    tilted.voxels[10, 38:41, 24:27] = 3000  # a mark on one slice as it was taken
    upright = correct_tilt(tilted)
    assert upright.affine is not None
    marked = np.argwhere(upright.voxels == upright.voxels.max())
    point = to_patient(upright.affine, marked.mean(axis=0))
    original = affine([tilted.series.slices[10]])
    assert original is not None
    assert to_index(original, point) == pytest.approx((0, 39, 25), abs=0.51)


@pytest.mark.parametrize("lean", [(0.0, LEAN), (0.0, -LEAN), (0.13, 0.21), (-0.13, -0.21)])
def test_every_known_value_of_an_upright_volume_is_that_of_its_place(
    tmp_path: Path, lean: tuple[float, float]
) -> None:
    """A field that rises evenly survives linear interpolation, up to the edges of each slice.

    Pixels are oblong: 1.25 mm from row to row, 0.8 mm from column to column.
    """
    rows, columns = np.mgrid[0:20, 0:15] * np.array([1.25, 0.8])[:, None, None]
    for k in range(8):
        x, y, z = 2.5 * k * lean[0], 2.5 * k * lean[1], 2.5 * k
        picture(
            tmp_path / f"{k}",
            np.rint(100 * (3 * (columns + x) - 2 * (rows + y) + 5 * z)).astype(np.int16),
            SOPInstanceUID=f"1.2.3.{k}",
            ImagePositionPatient=[round(x, 6), round(y, 6), z],
            ImageOrientationPatient=[1, 0, 0, 0, 1, 0],
            PixelSpacing=[1.25, 0.8],
        )
    (series,) = scan([tmp_path]).series
    stored = load(series)
    upright = correct_tilt(replace(stored, voxels=stored.voxels.astype(np.float32)))
    assert upright.affine is not None
    known = np.argwhere(np.isfinite(upright.voxels))
    x, y, z = to_patient(upright.affine, known).T
    assert len(known) > 8 * 18 * 13
    values = upright.voxels[np.isfinite(upright.voxels)] / 100
    assert values == pytest.approx(3 * x - 2 * y + 5 * z, abs=0.01)


def test_an_upright_stack_is_returned_as_it_is(tmp_path: Path) -> None:
    volume = sphere_volume(tmp_path, np.arange(0, 10, 2.0))
    assert correct_tilt(volume) is volume
    assert regular(volume) is volume


def test_lengths_are_right_after_uneven_slices_are_resampled(tmp_path: Path) -> None:
    """Slices 1.2 mm apart, then 0.6 mm: the sphere is as long as it is, and where it is."""
    places = np.concatenate([np.arange(0, 24, 1.2), np.arange(24, 49, 0.6)])
    uneven = sphere_volume(tmp_path, places)
    assert uneven.affine is None
    even = resample_evenly(uneven)
    assert even.affine is not None
    column = even.voxels[:, 35, 30] > 600
    points = to_patient(even.affine, [(k, 35, 30) for k in np.flatnonzero(column)])
    assert np.ptp(points[:, 2]) == pytest.approx(2 * RADIUS, abs=1.3)
    assert points[:, 2].mean() == pytest.approx(CENTRE[2], abs=0.7)
    assert even.series.slices[-1].position is not None
    assert even.series.slices[-1].position[2] == pytest.approx(places[-1], abs=0.6)
    assert "resampled" in even.series.warnings[0]


def test_nothing_is_invented_in_a_gap(tmp_path: Path) -> None:
    paths = stack(tmp_path, range(10))
    paths[5].unlink()
    (series,) = scan([tmp_path]).series
    even = regular(load(series))
    assert even.affine is not None
    assert list(np.flatnonzero(~even.loaded)) == [5]
    for k in (0, 4, 6, 9):
        assert np.array_equal(even.voxels[k], ramp(k))
    assert not np.array_equal(even.voxels[5], ramp(5))


def test_a_slice_beside_one_that_was_not_read_stays(tmp_path: Path) -> None:
    """Slices 5 and 6 are missing, so that the stack is made even, and slice 2 was not read."""
    paths = stack(tmp_path, range(10))
    for path in paths[5:7]:
        path.unlink()
    (series,) = scan([tmp_path]).series
    volume = load(series)
    volume.loaded[2] = False
    even = regular(volume)
    assert list(np.flatnonzero(~even.loaded)) == [2, 5, 6]
    assert all(np.array_equal(even.voxels[k], ramp(k)) for k in (0, 1, 3, 4, 7, 8, 9))
    nearest = [one.instance_number for one in even.series.slices]
    assert nearest == [1, 2, 3, 4, 5, 5, 8, 8, 9, 10]


def test_a_rescale_that_varies_is_applied_before_mixing(tmp_path: Path) -> None:
    for k, (place, slope) in enumerate([(0.0, 1.0), (1.0, 2.0), (1.7, 3.0)]):
        stack(tmp_path, [place], first=k + 1, RescaleSlope=slope, RescaleIntercept=0)
    (series,) = scan([tmp_path]).series
    even = resample_evenly(load(series), 0.5)
    assert even.values(1)[1, 2] == pytest.approx((12 + 24) / 2)


def test_tilt_and_a_gap_at_once(tmp_path: Path) -> None:
    places = [0.0, 2.0, 4.0, 8.0, 10.0]
    stack(tmp_path, places, lean=(0.0, LEAN, 0.0))
    (series,) = scan([tmp_path]).series
    even = regular(load(series))
    assert even.affine is not None
    assert list(even.loaded) == [True, True, True, False, True, True]


def test_without_geometry_there_is_no_grid(tmp_path: Path) -> None:
    stack(tmp_path, [0, 1], AXIAL, ImagePositionPatient=None)
    (series,) = scan([tmp_path]).series
    with pytest.raises(MedviewerError, match="no common geometry"):
        regular(load(series))
