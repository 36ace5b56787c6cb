"""What these tests share: a head of a few slices, and its files."""

from __future__ import annotations

import numpy as np
import pydicom
import pytest
from pydicom.dataset import Dataset

from medviewer.dicom.volume import Volume
from medviewer.findings.marks.marks import Mark
from tests.findings.made_results import SIZE, brain


@pytest.fixture(scope="module")
def volume(tmp_path_factory: pytest.TempPathFactory) -> Volume:
    return brain(tmp_path_factory.mktemp("brain"))


def sources(volume: Volume) -> list[Dataset]:
    return [pydicom.dcmread(one.path) for one in volume.series.slices]


def whole(mark: Mark) -> np.ndarray:
    """The mask of a whole slice."""
    assert mark.mask is not None
    picture = np.zeros((SIZE, SIZE), bool)
    top, left = mark.corner
    picture[top : top + mark.mask.shape[0], left : left + mark.mask.shape[1]] = mark.mask
    return picture
