"""What commands leave, and say, where the disk is full before all is written."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from medviewer.__main__ import main
from medviewer.commands.analyse import analyse_series
from medviewer.dicom.volume import Volume
from medviewer.errors import MedviewerError
from medviewer.findings.finding import ResultSet
from medviewer.library.audit import AuditTrail
from medviewer.progress import Progress
from tests.findings.made_results import brain, results_of

resource = pytest.importorskip("resource", reason="Windows has no limit of a file's size")


@contextmanager
def room_for(size: int) -> Iterator[None]:
    """No file can be larger than so many bytes: the last of them are refused when it is closed."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def nothing(volume: Volume, *, progress: Progress) -> ResultSet:
    return results_of(volume, ())


def test_no_half_of_a_dicom_object_is_left(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The end of a small one is written when it is closed; 4 of its 5 kB stayed there."""
    series, failed = brain(tmp_path / "in").series, list[str]()
    with room_for(4096):
        analyse_series(series, nothing, tmp_path, ("sr",), failed, "x")
    assert len(failed) == 1
    assert not list((tmp_path / "dicom").iterdir())
    told = capsys.readouterr()
    assert "cannot be written: File too large. Choose another folder" in told.err
    assert "nothing was found" not in told.out.splitlines()[0]  # that is not why there is none


def test_what_was_written_before_a_report_failed_is_in_the_audit_trail(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Findings and pictures had left the program, and the trail did not know."""

    def full(*_: object) -> None:
        raise MedviewerError("report.pdf cannot be written: No space left on device.")

    brain(tmp_path / "in")
    monkeypatch.setattr("medviewer.commands.analyse.write_reports", full)
    out = tmp_path / "out"
    words = ["analyse", str(tmp_path / "in"), "--out", str(out), "--mode", "fast"]
    assert main([*words, "--report", "pdf"]) == 1
    assert f"Results: {out / 'results.json'}" in capsys.readouterr().out
    assert [each["event"] for each in AuditTrail().entries()] == ["analysed", "exported"]
