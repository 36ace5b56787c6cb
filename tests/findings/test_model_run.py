"""What results say of the run that they come from."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from medviewer import __version__
from medviewer.errors import MedviewerError
from medviewer.findings.model_run import ModelRun
from medviewer.learning.package import ModelPackage

CARD = {"name": "brain-mr", "kind": "lesion", "version": "0.7.0", "sha256": "ab" * 32}


def test_the_provenance_names_the_model_the_program_and_when_it_began() -> None:
    started = datetime(2024, 5, 6, 7, 8, 9, 10, UTC)
    run = ModelRun(ModelPackage(Path("anywhere"), CARD), "fast", started)
    first, later = run.provenance("CPU"), run.provenance("CPU")
    assert (first.model, first.version, first.sha256) == ("brain-mr", "0.7.0", "ab" * 32)
    assert (first.device, first.mode) == ("CPU", "fast")
    assert first.started == "2024-05-06T07:08:09+00:00"
    assert first.software == f"medviewer {__version__}"
    assert 0 <= first.duration_s <= later.duration_s


def test_a_mode_that_is_none_is_refused_with_those_that_are() -> None:
    with pytest.raises(MedviewerError, match=r"no mode 'slow'.*full, fast"):
        ModelRun(ModelPackage(Path("anywhere"), CARD), "slow")
