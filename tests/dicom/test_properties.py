"""However a stack is shuffled, split over folders, cut or cropped: every voxel keeps its
value and its place in the patient."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

import numpy as np
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from medviewer.dicom.geometry import affine, to_patient
from medviewer.dicom.load import load
from medviewer.dicom.scan import scan
from medviewer.dicom.volume import Volume
from tests.phantoms.make import Vector, along, enhanced, ramp, stack

ROWS, COLUMNS, SLICES = 6, 5, 7
SPACING = (0.5, 0.7)
fresh_folders = settings(
    max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def turned(rnd: random.Random) -> tuple[Vector, Vector]:
    """A random orientation, with as many digits as a file holds."""
    numbers = np.array([[rnd.gauss(0, 1) for _ in range(3)] for _ in range(3)])
    axes = np.linalg.qr(numbers)[0].round(8)
    row, column = ((float(a), float(b), float(c)) for a, b, c in axes[:2])
    return row, column


def place_of(value: int, orientation: tuple[Vector, Vector], step_mm: float) -> NDArray[np.float64]:
    """Where the voxel lies that holds ``value``: a ``ramp`` says so itself."""
    index, rest = divmod(value, 1000)
    row, column = divmod(rest, 10)
    rows, columns = (np.array(direction) for direction in orientation)
    origin = np.array(along(orientation, index * step_mm))
    return np.asarray(origin + row * SPACING[0] * columns + column * SPACING[1] * rows)


def every_voxel_is_where_it_says(
    volume: Volume, orientation: tuple[Vector, Vector], step_mm: float
) -> None:
    for k, one in enumerate(volume.series.slices):
        matrix = affine([one])
        assert matrix is not None
        for (row, column), value in np.ndenumerate(volume.voxels[k]):
            found = to_patient(matrix, (0, row, column))
            expected = place_of(int(value), orientation, step_mm)
            assert np.abs(found - expected).max() < 1e-4


@fresh_folders
@given(seed=st.integers(0, 10**6), first=st.integers(0, 3), last=st.integers(4, SLICES))
def test_shuffling_splitting_and_cropping_move_no_voxel(
    tmp_path_factory: object, seed: int, first: int, last: int
) -> None:
    """Files in any order, in any folders, the ends of the stack and a slice inside left out."""
    rnd = random.Random(seed)
    orientation, step_mm = turned(rnd), rnd.choice([0.6, 1.0, 3.2])
    folder: Path = tmp_path_factory.mktemp("stack")  # type: ignore[attr-defined]
    places = [k * step_mm for k in range(SLICES)]
    paths = stack(folder, places, orientation, PixelSpacing=list(SPACING))
    kept = paths[first:last]
    if len(kept) > 3 and rnd.random() < 0.5:
        del kept[rnd.randrange(1, len(kept) - 1)]
    moved = []
    for path in kept:
        target = folder / f"part {rnd.randrange(3)}" / f"{rnd.randrange(10**9)}"
        target.parent.mkdir(exist_ok=True)
        moved.append(Path(shutil.move(path, target)))
    rnd.shuffle(moved)
    (series,) = scan(moved).series
    volume = load(series)
    wanted = sorted(int(path.stem) - 1 for path in kept)
    assert [int(voxels[0, 0]) // 1000 for voxels in volume.voxels] == wanted
    every_voxel_is_where_it_says(volume, orientation, step_mm)


@fresh_folders
@given(seed=st.integers(0, 10**6))
def test_one_object_or_many_give_the_same_volume(tmp_path_factory: object, seed: int) -> None:
    """Split into two enhanced objects with frames in any order: bit for bit the same."""
    rnd = random.Random(seed)
    orientation = turned(rnd)
    folder: Path = tmp_path_factory.mktemp("enhanced")  # type: ignore[attr-defined]
    frames = list(range(SLICES))
    rnd.shuffle(frames)
    cut = rnd.randrange(1, SLICES)
    for name, part in (("whole/1", frames), ("split/1", frames[:cut]), ("split/2", frames[cut:])):
        (folder / name).parent.mkdir(exist_ok=True)
        enhanced(
            folder / name,
            np.stack([ramp(k) for k in part]),
            [along(orientation, float(k)) for k in part],
            [orientation] * len(part),
            SOPInstanceUID=f"1.2.3.{name[-1]}",
        )
    (whole,), (split,) = (scan([folder / name]).series for name in ("whole", "split"))
    one, other = load(whole), load(split)
    assert np.array_equal(one.voxels, np.stack([ramp(k) for k in range(SLICES)]))
    assert np.array_equal(one.voxels, other.voxels)
    assert one.affine is not None
    assert np.array_equal(one.affine, other.affine)
