"""The made head and what was found in it."""

from __future__ import annotations

import pytest

from medviewer.dicom.volume import Volume
from medviewer.findings.finding import ResultSet
from tests.findings.made_results import brain, three_lesions
from tests.report.made_reports import PATIENT


@pytest.fixture(scope="module")
def volume(tmp_path_factory: pytest.TempPathFactory) -> Volume:
    return brain(tmp_path_factory.mktemp("brain"), PATIENT)


@pytest.fixture(scope="module")
def results(volume: Volume) -> ResultSet:
    return three_lesions(volume)
