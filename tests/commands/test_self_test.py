"""`medviewer self-test`: the table, the report and the exit code."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from medviewer.__main__ import main
from medviewer.commands import acceptance, self_test
from medviewer.commands.acceptance import Check
from medviewer.commands.acceptance_phantoms import CheckFailedError
from medviewer.paths import models


def test_everything_passes_where_the_program_is_whole(capsys: pytest.CaptureFixture[str]) -> None:
    """All but the models and the window, which have slow tests of their own."""
    quick = [
        check
        for check in acceptance.all_checks(window=False)
        if "model" not in check.name and check.name != "Parts of the program"
    ]
    outcomes = self_test.run_checks(quick)
    assert [outcome.name for outcome in outcomes if not outcome.passed] == []
    names = [outcome.name for outcome in outcomes]
    for codec in ("RLE", "JPEG baseline", "JPEG lossless", "JPEG-LS", "JPEG 2000", "HTJ2K"):
        assert f"Decode {codec}" in names
    assert {"Read DICOM", "Write DICOM and JSON", "Write the report", "De-identify"} <= set(names)


def test_a_failure_is_in_the_table_and_in_the_exit_code(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(_: Path) -> str:
        raise CheckFailedError("A value is 3 from the truth.", "Install the program again.")

    def crash(_: Path) -> str:
        raise RuntimeError("nobody foresaw this")

    checks = [Check("Good", lambda _: "fine"), Check("Bad", fail), Check("Worse", crash)]
    monkeypatch.setattr(self_test, "all_checks", lambda *, window: checks)
    report = tmp_path / "new" / "report.json"
    assert main(["self-test", "--report", str(report)]) == 1
    told = capsys.readouterr().out
    assert "1 passed, 2 failed" in told
    assert "passed" in told.split("Good")[0].splitlines()[-1]
    assert "FAILED" in told.split("Bad")[0].splitlines()[-1]
    assert "3 from the truth" in told
    assert "nobody foresaw this" in told
    content = json.loads(report.read_text(encoding="utf-8"))
    assert content["passed"] is False
    assert [check["passed"] for check in content["checks"]] == [True, False, False]
    assert "brain-mr" in content["system"]
    assert "SHA-256" in content["system"]["brain-mr"]
    for library in ("onnxruntime", "pypdfium2"):
        assert re.search(rf"{library} \d+\.\d+", content["system"]["Libraries"])
    assert re.fullmatch(r"[\d.]+ GiB of memory, [\d.]+ GiB for .*", content["system"]["Free"])


def test_a_damaged_codestream_fails(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    damaged = {name: dict(stored) for name, stored in acceptance.codestreams().items()}
    damaged["RLE"]["data"] = damaged["deflated"]["data"]
    monkeypatch.setattr(acceptance, "codestreams", lambda: damaged)
    (outcome,) = self_test.run_checks(
        [Check("Decode RLE", lambda work: acceptance.check_codec("RLE", work))]
    )
    assert not outcome.passed


def test_every_model_that_is_shipped_has_a_check() -> None:
    checked = {check.name.split()[-1] for check in acceptance.all_checks(window=False)}
    assert {card.parent.name for card in models().glob("*/model.json")} <= checked


def test_a_missing_model_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(acceptance, "models", lambda: tmp_path)
    with pytest.raises(CheckFailedError, match="No model is installed"):
        acceptance.check_files(tmp_path)


def test_a_report_that_cannot_be_written_is_told_before_the_checks(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("medviewer.commands.self_test.run_checks", lambda _: pytest.fail("begun"))
    (tmp_path / "file").touch()
    assert main(["self-test", "--report", str(tmp_path / "file" / "report.json")]) == 1
    assert "Choose another folder with --report." in capsys.readouterr().err
