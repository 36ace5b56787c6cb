"""The head's lesion is where, as large and as bright as its truth says."""

import numpy as np
import pytest

from medviewer.phantom.head import NOISE, Head, make_head


@pytest.fixture(scope="module")
def head() -> Head:
    return make_head()


def test_the_mask_is_the_sphere_of_the_truth(head: Head) -> None:
    assert head.lesion is not None
    lesion = head.lesion
    area = lesion.mask.sum(axis=(1, 2)) * 0.9**2
    k, i, j = head.geometry.index_of(lesion.centre_mm)
    assert k == pytest.approx(round(k)), "the centre lies on a slice"
    assert abs(area.argmax() - k) <= 1
    rows, columns = np.nonzero(lesion.mask[round(k)])
    assert np.ptp(rows) * 0.9 == pytest.approx(2 * lesion.radius_mm, abs=2)
    assert rows.mean() == pytest.approx(i, abs=1)
    assert columns.mean() == pytest.approx(j, abs=4), "the dura flattens it outwards"


def test_the_lesion_is_as_bright_as_its_truth_and_stands_out(head: Head) -> None:
    assert head.lesion is not None
    inside = head.voxels[head.lesion.mask]
    assert inside.mean() == pytest.approx(
        head.lesion.mean, abs=3 * NOISE / np.sqrt(inside.size) + 1
    )
    middle = head.lesion.slices[len(head.lesion.slices) // 2]
    mirrored = head.voxels[middle][head.lesion.mask[middle][:, ::-1]]
    assert inside.mean() > 1.3 * mirrored.mean()


def test_slices_are_those_of_the_mask(head: Head) -> None:
    assert head.lesion is not None
    shown = np.flatnonzero(head.lesion.mask.any(axis=(1, 2)))
    assert head.lesion.slices == tuple(shown)


def test_a_glioma_is_a_bright_ring_around_a_dark_core() -> None:
    head = make_head("glioma")
    assert head.lesion is not None
    k, i, j = (round(index) for index in head.geometry.index_of(head.lesion.centre_mm))
    core = head.voxels[k, i - 4 : i + 5, j - 4 : j + 5].mean()
    assert core < 0.7 * 1000
    assert np.percentile(head.voxels[k][head.lesion.mask[k]], 90) > 1400


def test_another_seed_makes_another_head_and_none_a_healthy_one(head: Head) -> None:
    healthy = make_head(None, seed=6)
    assert healthy.lesion is None
    assert head.lesion is not None
    far = head.lesion.slices[0] - 3
    assert not np.array_equal(head.voxels[far], healthy.voxels[far])
