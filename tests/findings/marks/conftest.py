"""What these tests share: a head of a few slices, and its files."""

from __future__ import annotations

import pydicom
import pytest
from pydicom.dataset import Dataset

from medviewer.dicom.volume import Volume
from tests.findings.made_results import brain


@pytest.fixture(scope="module")
def volume(tmp_path_factory: pytest.TempPathFactory) -> Volume:
    return brain(tmp_path_factory.mktemp("brain"))


def sources(volume: Volume) -> list[Dataset]:
    return [pydicom.dcmread(one.path) for one in volume.series.slices]
