"""What the tests of uptake share: a PET with one hot ball."""

from __future__ import annotations

import pytest

from medviewer.dicom.load import load
from medviewer.dicom.scan import scan
from medviewer.dicom.volume import Volume
from tests.phantoms.pet import write_ball


@pytest.fixture(scope="module")
def pet(tmp_path_factory: pytest.TempPathFactory) -> Volume:
    (series,) = scan([write_ball(tmp_path_factory.mktemp("pet"))]).series
    return load(series)
