"""A small series of a brain, loaded."""

from __future__ import annotations

import pytest

from medviewer.dicom.volume import Volume
from tests.findings.made_results import brain


@pytest.fixture(scope="module")
def volume(tmp_path_factory: pytest.TempPathFactory) -> Volume:
    return brain(tmp_path_factory.mktemp("brain"))
