"""Edges of uptake: the hot ball of a PET, whose voxels are counted."""

from __future__ import annotations

import pytest

from medviewer.dicom.load import load
from medviewer.dicom.scan import scan
from medviewer.dicom.volume import Volume
from medviewer.image.measuring.growing import GrownRegion, grow
from medviewer.image.measuring.statistics import polygon_mask
from medviewer.image.measuring.suv import unit_of_reading
from medviewer.image.measuring.threshold import Isocontour, Threshold
from tests.phantoms.pet import MIDDLE, SIDE, write_ball

VOXELS = 179
"""Of the ball; one has an uptake of 10, the others of 8."""


@pytest.fixture(scope="module")
def pet(tmp_path_factory: pytest.TempPathFactory) -> Volume:
    return load(scan([write_ball(tmp_path_factory.mktemp("pet"))]).series[0])


def voxels_within(found: GrownRegion | None) -> int:
    assert found is not None
    return sum(int(polygon_mask(line, (SIDE, SIDE)).sum()) for _, line in found.outlines)


def grown_on_pet(
    volume: Volume, threshold: Threshold | None = None, radius: float = 6.0
) -> GrownRegion | None:
    slice_, row, column = MIDDLE
    middle, radii = (column + 0.5, row + 0.5), (radius, radius)
    return grow(volume, slice_, middle, radii, threshold=threshold)


@pytest.mark.parametrize("share", [None, 0.41, 0.5])
def test_a_hot_ball_of_a_pet_is_outlined_with_its_ends(pet: Volume, share: float | None) -> None:
    """Its voxels are larger than vessels are elsewhere: none is taken off as a thread."""
    found = grown_on_pet(pet, None if share is None else Threshold(share=share))
    assert voxels_within(found) == VOXELS


@pytest.mark.parametrize(("suv", "voxels"), [(2.5, VOXELS), (4.0, VOXELS), (9.0, 1), (10.5, None)])
def test_an_edge_at_an_uptake_encloses_what_reaches_it(
    pet: Volume, suv: float, voxels: int | None
) -> None:
    threshold = Threshold(value=suv / unit_of_reading(pet)[0])
    found = grown_on_pet(pet, threshold)
    assert (None if found is None else voxels_within(found)) == voxels


def test_a_share_is_of_the_hottest_voxel_in_the_sphere_on_any_slice(pet: Volume) -> None:
    """90 % of 10 is more than the ball's 8: the one voxel that is left."""
    found = grown_on_pet(pet, Threshold(share=0.9))
    assert voxels_within(found) == 1
    factor = unit_of_reading(pet)[0]
    assert found is not None
    assert isinstance(found.edge, Isocontour)
    assert found.edge.level * factor == pytest.approx(9.0, rel=1e-3)
    lower = grow(pet, MIDDLE[0] - 2, (12.5, 12.5), (5, 5), threshold=Threshold(share=0.9))
    assert lower is not None
    assert [index for index, _ in lower.outlines] == [MIDDLE[0]]


def test_a_low_uptake_that_goes_on_is_told(pet: Volume) -> None:
    found = grown_on_pet(pet, Threshold(share=0.05))
    assert found is not None
    assert found.cut
