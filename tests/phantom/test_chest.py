"""The chest holds the HU and the diameters that it promises."""

import numpy as np
import pytest

from medviewer.phantom.chest import Chest, Nodule, make_chest

LUNG_HU = -850.0


@pytest.fixture(scope="module")
def chest() -> Chest:
    return make_chest()


def test_every_tissue_has_its_hu_up_to_noise(chest: Chest) -> None:
    for name, probe in chest.probes.items():
        values = chest.voxels[probe.box]
        tolerance = 4 * chest.noise_hu / np.sqrt(values.size)
        assert values.mean() == pytest.approx(probe.hu, abs=max(tolerance, 1.0)), name
        assert values.std() == pytest.approx(chest.noise_hu, rel=0.35), name


@pytest.mark.parametrize("index", range(5))
def test_nodule_has_its_diameter_and_its_hu(chest: Chest, index: int) -> None:
    nodule = chest.nodules[index]
    k, i, j = chest.geometry.index_of(nodule.centre_mm)
    assert k == pytest.approx(round(k)), "the centre lies on a slice"
    rows, columns = np.ogrid[: chest.voxels.shape[1], : chest.voxels.shape[2]]
    distance = 0.7 * np.hypot(rows - i, columns - j)
    plane = chest.voxels[round(k)].astype(float)
    core = plane[distance < nodule.diameter_mm / 2 - 1]
    assert core.mean() == pytest.approx(nodule.hu, abs=4 * chest.noise_hu / np.sqrt(core.size))
    near = distance < nodule.diameter_mm / 2 + 4
    excess = ((plane[near] - LUNG_HU) / (nodule.hu - LUNG_HU)).sum() * 0.7**2
    assert 2 * np.sqrt(excess / np.pi) == pytest.approx(nodule.diameter_mm, abs=0.4)


def test_other_nodules_and_no_noise() -> None:
    chest = make_chest(nodules=(Nodule((-90.0, 0.0, 180.0), 14.0, 70.0),), noise_hu=0.0)
    k, i, j = (round(index) for index in chest.geometry.index_of((-90.0, 0.0, 180.0)))
    assert chest.voxels[k, i, j] == 70
    assert np.all(chest.voxels[chest.probes["liver"].box] == 60)
