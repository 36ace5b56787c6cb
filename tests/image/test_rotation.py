"""Views from all around of a bone in a known place."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from medviewer.dicom.geometry import orientation_letters
from medviewer.dicom.volume import Volume
from medviewer.errors import MedviewerError
from medviewer.image import rotation
from medviewer.image.depth import slab_of
from medviewer.image.measuring.calibration import pixel_size
from medviewer.image.measuring.image_values import image_values
from medviewer.image.reformat import Slab, orthogonal
from medviewer.image.rotation import MIP, PRESETS, VIEWS, turntable
from tests.image.test_reformat import phantom


def with_bone() -> Volume:
    """Air with a cube of 700 HU towards the patient's left and head, and a dim one behind it."""
    base = phantom("axial")
    voxels = np.full(base.voxels.shape, -1000, np.int16)
    voxels[48:56, 40:48, 76:84] = 700
    return replace(base, voxels=voxels)


def centre_of(picture: np.ndarray) -> tuple[float, float]:
    """Row and column, 0 to 1, of the middle of what is bright."""
    rows, columns = np.nonzero(picture > picture.max() / 2)
    return rows.mean() / picture.shape[0], columns.mean() / picture.shape[1]


def test_the_mip_turns_with_the_patient() -> None:
    made = turntable(with_bone(), MIP)
    assert not made.volume.loaded.any()
    front, side, back = 0, VIEWS // 4, VIEWS // 2
    for index in (front, side, back):
        made.fill(index)
    row, column = centre_of(made.volume.voxels[front])
    assert row < 0.3  # the head is on top
    assert column > 0.65  # the patient's left is on the reader's right
    assert centre_of(made.volume.voxels[back])[1] == pytest.approx(1 - column, abs=0.02)
    assert 0.4 < centre_of(made.volume.voxels[side])[1] < 0.6
    assert made.volume.voxels[front].max() == pytest.approx(700, abs=1)
    assert made.volume.loaded.sum() == 3


def test_lengths_across_a_view_are_true() -> None:
    made = turntable(with_bone(), MIP)
    made.fill(0)
    spacing = made.volume.series.slices[0].spacing
    assert spacing is not None
    wide = (made.volume.voxels[0] > -150).any(axis=0).sum() * spacing[1]
    assert wide == pytest.approx(8 * 0.8, abs=spacing[1] + 0.1)


def test_values_of_the_mip_are_called_the_largest_of_the_whole_volume() -> None:
    """A report told 700 HU of a region in the MIP as it tells those of a slice."""
    made = turntable(with_bone(), MIP)
    made.fill(0)
    spacing = made.volume.series.slices[0].spacing
    assert spacing is not None
    found = slab_of(image_values(made.volume, 0).remark)
    assert found is not None
    assert found[0] == "MIP"
    assert float(found[1]) == pytest.approx(made.volume.voxels.shape[2] * spacing[1], abs=1)
    assert turntable(with_bone(), "bone").volume.slab == ""


def test_lengths_on_a_view_are_called_those_of_a_projection() -> None:
    """What lies askew to it is longer than it looks, which no report told."""
    base = with_bone()
    for kind in (MIP, *PRESETS):
        here = turntable(base, kind).volume.series
        assert pixel_size(here.header, here.slices[5]).label == "PROJ"
    plane = orthogonal(base, "coronal", Slab()).volume.series
    assert pixel_size(plane.header, plane.slices[5]).label == ""


@pytest.mark.parametrize("level", [250_000.0, 0.0012])
def test_the_mip_shows_values_of_any_size(level: float) -> None:
    """Activities in Bq/ml beyond 16 bits, diffusion coefficients far below 1."""
    base = with_bone()
    slope = np.full(len(base.slope), level / 700)
    made = turntable(replace(base, slope=slope, unit="Bq/ml"), MIP)
    made.fill(0)
    assert made.volume.values(0).max() == pytest.approx(level)


@pytest.mark.parametrize("kind", [MIP, "bone"])
def test_a_view_shows_values_and_not_what_is_stored_for_them(kind: str) -> None:
    base = with_bone()
    raised = replace(
        base,
        voxels=(base.voxels + 1024).astype(np.uint16),
        intercept=np.full(len(base.intercept), -1024.0),
    )
    seen = []
    for each in (base, raised):
        made = turntable(each, kind)
        made.fill(9)
        seen.append(made.volume.voxels[9].astype(float))
    assert seen[0] == pytest.approx(seen[1], abs=1)


@pytest.mark.parametrize("acquired", ["axial", "feet first, mirrored", "oblique"])
@pytest.mark.parametrize("place", [(63, 87, 99), (11, 72, 33)])
def test_no_view_loses_the_brightest_voxel(acquired: str, place: tuple[int, int, int]) -> None:
    """A spot of one voxel in a body that is reduced to a third is as bright as it was."""
    base = phantom(acquired)
    voxels = np.full(base.voxels.shape, 10, np.int16)
    wide = np.repeat(voxels, 3, axis=2)
    wide[place[0], place[1], 3 * place[2] + 1] = 900
    assert base.affine is not None
    affine = base.affine.copy()
    affine[:3, 2] /= 3
    made = turntable(replace(base, voxels=wide, affine=affine), MIP)
    for index in range(0, VIEWS, 7):
        made.fill(index)
        assert made.volume.voxels[index].max() == pytest.approx(900)


@pytest.mark.parametrize("kind", PRESETS)
def test_shaded_views_show_their_tissue_alone(kind: str) -> None:
    values = {"bone": 700, "vessels": 300, "lung": -800}
    for tissue, value in values.items():
        base = with_bone()
        soft = np.where(base.voxels > 0, value, 40).astype(np.int16)
        made = turntable(replace(base, voxels=soft), kind)
        made.fill(0)
        seen = made.volume.voxels[0]
        middle = seen[seen.shape[0] // 4, :].max()
        if tissue == kind:
            assert seen.max() > 40
        elif (tissue, kind) in {("vessels", "lung"), ("lung", "bone"), ("lung", "vessels")}:
            assert middle < 20


def in_a_room(margin: int, wall: int, outside: float = -990) -> Volume:
    """A body in the noisy air of a room, ``margin`` voxels wide; ``wall`` before its lung."""
    base = phantom("axial")
    _, height, width = base.voxels.shape
    noise = np.random.default_rng(1).normal(outside, 60, base.voxels.shape)
    voxels = np.maximum(noise, -1024)
    voxels[:, margin : height - margin, margin : width - margin] = 40
    edge, middle, half = margin + wall, width // 2, width // 8
    voxels[:, edge : height - edge, middle - half : middle + half] = -850
    return replace(base, voxels=voxels.astype(np.int16))


@pytest.mark.parametrize(("margin", "wall"), [(16, 8), (0, 0)])
def test_the_air_of_the_room_does_not_hide_the_lungs(
    margin: int, wall: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without a wall the field of view, of 80 mm, cuts the lung, which is no air of the room."""
    monkeypatch.setattr(rotation, "WHOLE_CHEST_MM", 90.0)
    made = turntable(in_a_room(margin, wall), "lung")
    made.fill(0)
    row = made.volume.voxels[0].max(axis=(0, 2)).astype(int)
    seen = np.flatnonzero(row > 10)
    assert row.max() > 40
    assert 0.1 * len(row) < np.ptp(seen) < 0.3 * len(row)


def test_a_mattress_does_not_hide_the_lungs(monkeypatch: pytest.MonkeyPatch) -> None:
    """As dark as lung, but it reaches the edge of a picture that holds a whole chest."""
    monkeypatch.setattr(rotation, "WHOLE_CHEST_MM", 50.0)
    made = turntable(in_a_room(16, 8, -900), "lung")
    made.fill(0)
    row = made.volume.voxels[0].max(axis=(0, 2)).astype(int)
    assert row.max() > 40
    assert np.ptp(np.flatnonzero(row > 10)) < 0.3 * len(row)


def test_a_shaded_view_shows_the_side_that_is_turned_to_the_reader() -> None:
    """A bone whose face to the patient's left leans by 45 degrees, that to his right is flat.

    The light comes from the reader: the flat face is the brighter one.
    """
    base = with_bone()
    voxels = np.full(base.voxels.shape, -1000, np.int16)
    for row in range(24, 64):
        voxels[10:54, row, 30 : 60 + row // 2] = 700
    made = turntable(replace(base, voxels=voxels), "bone")
    brightness = []
    for index in (VIEWS // 4, 3 * VIEWS // 4):
        made.fill(index)
        seen = made.volume.voxels[index].max(axis=2)
        rows, columns = np.nonzero(seen > 40)
        middle = seen[rows.min() + 8 : rows.max() - 8, columns.min() + 8 : columns.max() - 8]
        brightness.append(float(np.median(middle)))
    from_his_left, from_his_right = brightness
    assert from_his_right > from_his_left + 20


def test_beside_the_patient_there_is_nothing_in_a_shaded_view() -> None:
    """A bone at the very corner of the scan is not continued to the edge of the picture."""
    base = with_bone()
    voxels = base.voxels.copy()
    voxels[:, :4, :4] = 700  # to the patient's right, in front
    made = turntable(replace(base, voxels=voxels), "bone")
    made.fill(0)
    lit = np.flatnonzero(made.volume.voxels[0].max(axis=(0, 2)) > 20)
    side = made.volume.voxels.shape[2]
    width = 100 * 0.8 / float((made.volume.series.slices[0].spacing or (1.0, 1.0))[1])
    assert lit.min() >= (side - width) / 2 - 2


def test_presets_need_hounsfield_units() -> None:
    base = replace(with_bone(), unit="")
    with pytest.raises(MedviewerError, match="Hounsfield"):
        turntable(base, "bone")
    assert turntable(base, MIP).volume.voxels.ndim == 3


def test_the_letters_turn_with_the_patient() -> None:
    """Seen from the front, from his left, from behind, from his right; feet always below."""
    slices = turntable(with_bone(), MIP).volume.series.slices
    quarter = VIEWS // 4
    letters = []
    for turn in range(4):
        orientation = slices[turn * quarter].orientation
        assert orientation is not None
        letters.append(orientation_letters(orientation))
    assert letters == [
        ("R", "L", "H", "F"),
        ("A", "P", "H", "F"),
        ("L", "R", "H", "F"),
        ("P", "A", "H", "F"),
    ]
    assert slices[0].position is None  # nothing is linked to it
