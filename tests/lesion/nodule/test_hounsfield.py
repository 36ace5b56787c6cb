"""HU come back from crops that were scaled between their own extremes."""

from pathlib import Path

import numpy as np
import pytest

from medviewer.dicom.load import load
from medviewer.dicom.scan import scan
from medviewer.lesion.nodule.hounsfield import estimate_scale
from medviewer.progress import Silent
from tests.lesion.nodule.made import LUNG, TISSUE, ball, lung_with, scaled


@pytest.mark.parametrize(
    ("least", "greatest"), [(-1024.0, 900.0), (-3024.0, 1500.0), (-950.0, 250.0)]
)
def test_lung_and_tissue_are_found_whatever_the_scale(least: float, greatest: float) -> None:
    nodule = ball((4, 96, 96), (2, 48, 48), 6.0, (0.7, 1.0))
    hounsfield = lung_with(nodule.shape, nodule)
    scale = estimate_scale(scaled(hounsfield, least, greatest))
    back = scale.to_hounsfield(scaled(hounsfield, least, greatest))
    assert np.median(back[:, :, 30:]) == pytest.approx(LUNG, abs=40)
    assert np.median(back[:, :, :14]) == pytest.approx(TISSUE, abs=60)


def test_a_real_chest_comes_back(data_folder: Path, tmp_path: Path) -> None:
    """Crops of a real CT, scaled as the publisher did, keep lung and wall in their places."""
    catalogue = scan([data_folder / "dicom" / "chest-ct.zip"], Silent(), unpack_to=tmp_path)
    volume = load(catalogue.series[0], Silent())
    crop = np.stack([volume.values(index)[200:296, 60:156] for index in range(40, 44)])
    grey = scaled(crop, float(crop.min()), float(crop.max()))
    back = estimate_scale(grey).to_hounsfield(grey)
    lung, wall = crop < -700, (crop > 0) & (crop < 100)
    assert lung.mean() > 0.1
    assert wall.mean() > 0.05
    assert abs(float(np.median(back[lung]) - np.median(crop[lung]))) < 60
    assert abs(float(np.median(back[wall]) - np.median(crop[wall]))) < 120
