"""Slices are in the order of their places, whatever numbers and names say."""

from __future__ import annotations

import random
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from medviewer.dicom.load import load
from medviewer.dicom.scan import scan
from tests.dicom.stacks.read_back import heights, only
from tests.phantoms.make import (
    AXIAL,
    CORONAL,
    SAGITTAL,
    along,
    stack,
)


def test_position_orders_even_where_instance_numbers_run_the_other_way(tmp_path: Path) -> None:
    for number, z in enumerate([4, 3, 2, 1, 0], 1):
        stack(tmp_path, [z], first=number, names=[f"{number}"])
    series = only(scan([tmp_path]))
    assert heights(series) == [0, 1, 2, 3, 4]
    assert [one.instance_number for one in series.slices] == [5, 4, 3, 2, 1]


@pytest.mark.parametrize(
    ("orientation", "axis", "rising"),
    [(AXIAL, 2, True), (CORONAL, 1, True), (SAGITTAL, 0, False)],
    ids=["axial foot to head", "coronal front to back", "sagittal left to right"],
)
def test_first_slice_is_the_documented_side(
    tmp_path: Path, orientation: tuple, axis: int, rising: bool
) -> None:
    """Display order is along row x column, whatever the plane."""
    stack(tmp_path, [2, 0, 1], orientation)
    along_axis = [one.position[axis] for one in only(scan([tmp_path])).slices if one.position]
    assert along_axis == sorted(along_axis, reverse=not rising)


def test_without_position_slice_location_then_instance_number_then_name(tmp_path: Path) -> None:
    nowhere = {"ImagePositionPatient": None, "ImageOrientationPatient": None}
    for k, place in enumerate([30.0, 10.0, 20.0]):
        stack(tmp_path / "a", [0], first=k + 1, SliceLocation=place, **nowhere)
        stack(tmp_path / "b", [0], first=3 - k, series="1.2.3.2", names=[f"{k}"], **nowhere)
    for name in ("im10", "im9", "im1"):
        uid = f"1.2.3.3.{name[2:]}"
        same = {"SOPInstanceUID": uid, "InstanceNumber": 7}
        stack(tmp_path / "c", [0], series="1.2.3.3", names=[name], **nowhere, **same)
    by_location, by_number, by_name = scan([tmp_path]).series
    assert [one.instance_number for one in by_location.slices] == [2, 3, 1]
    assert [one.instance_number for one in by_number.slices] == [1, 2, 3]
    assert [one.path.name for one in by_name.slices] == ["im1", "im9", "im10"]
    assert "do not say where the slices lie" in by_location.warnings[0]
    assert load(by_location).affine is None


@pytest.fixture(scope="module")
def mixed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two echoes, a localizer and a second series."""
    folder = tmp_path_factory.mktemp("mixed")
    stack(folder, [0, 1, 2], EchoTime=10, Modality="MR")
    stack(folder, [0, 1, 2], first=4, EchoTime=80, Modality="MR")
    stack(folder, [0], CORONAL, first=7, Modality="MR")
    stack(folder / "b", [0, 1, 2], series="1.2.3.2", InstanceNumber=1)
    return folder


@settings(max_examples=12)
@given(seed=st.integers(0, 10**6))
def test_the_order_of_files_changes_nothing(mixed: Path, seed: int) -> None:
    files = sorted(mixed.rglob("*.dcm"))
    expected = scan(files)
    random.Random(seed).shuffle(files)
    assert scan(files) == expected
    for one, other in zip(scan(files).series, expected.series, strict=True):
        assert np.array_equal(load(one).voxels, load(other).voxels)


def test_file_names_decide_nothing_where_positions_exist(tmp_path: Path) -> None:
    stack(tmp_path / "a", [0, 1, 2, 3], names=["d", "b", "a", "c"])
    stack(tmp_path / "b", [0, 1, 2, 3], names=["a", "b", "c", "d"])
    one, other = only(scan([tmp_path / "a"])), only(scan([tmp_path / "b"]))
    assert np.array_equal(load(one).voxels, load(other).voxels)


@settings(max_examples=50)
@given(st.randoms(use_true_random=False), st.integers(0, 10**6))
def test_order_agrees_with_the_normal_in_any_orientation(rnd: random.Random, seed: int) -> None:
    """The oracle: the dot product of position and normal, on random rotations."""
    from dataclasses import replace

    from medviewer.dicom.series import PixelLayout, Slice
    from medviewer.dicom.stacks.frame import Frame
    from medviewer.dicom.stacks.grouping import groups_of

    turned, _ = np.linalg.qr(np.random.default_rng(seed).normal(size=(3, 3)))
    orientation = (tuple(map(float, turned[0])), tuple(map(float, turned[1])))
    layout = PixelLayout("", 4, 4, 1, "MONOCHROME2", 16, 16, 15, "u")
    blank = Slice(Path("x"), 0, "1", "1", orientation=orientation, pixels=layout)
    frames = []
    for k in range(8):
        position = along(orientation, 1.5 * k, (10, -20, 30))
        one = replace(blank, path=Path(f"{rnd.random()}"), position=position, instance_number=k)
        frames.append(Frame(one, "s", "CT", 1, None, "", {}))
    rnd.shuffle(frames)
    (group,) = groups_of(frames)
    assert [frame.slice.instance_number for frame in group.frames] == list(range(8))
