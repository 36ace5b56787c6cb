"""`medviewer predict`: the model that fits, the file it writes, what it says and refuses."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from medviewer import paths
from medviewer.__main__ import main
from medviewer.commands.exit_codes import NOTHING
from medviewer.library.audit import AuditTrail

EXAMPLES = paths.resources() / "history_template"


def predict(folder: Path, history: Path, *more: str) -> tuple[int, dict[str, object]]:
    code = main(["predict", str(history), "--out", str(folder), *more])
    return code, json.loads((folder / "predictions.json").read_text())


def test_the_fitting_model_is_asked_and_explained(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, found = predict(tmp_path, EXAMPLES / "example_liver.csv", "--explain")
    assert code == 0
    (record,) = found["records"]
    assert record["provenance"]["model"] == "liver-survival"
    assert len(record["curves"]) == 4
    curve = record["curves"][0]
    assert len(curve["risk"]) == len(curve["population"]) == len(curve["time_hours"])
    for curve in record["curves"]:
        assert curve["contributions_log_odds"][0]["variable"]
        assert "Raising it most" in " ".join(curve["sentences"])
    assert record["curves"][0]["contributions_log_odds"][0]["variable"] == "bilirubin"
    printed = capsys.readouterr().out
    assert "death or transplant, within 2 years" in printed
    assert " %" in printed
    assert "%" not in printed.replace(" %", "")  # as in the reports: "89 %", and not "89.5%"
    assert "Raising it most, against the average patient: bilirubin" in printed
    assert "not what a treatment would change" in printed


def test_the_form_of_the_file_is_written_down(tmp_path: Path) -> None:
    _, found = predict(tmp_path, EXAMPLES / "example_liver.csv")
    page = (paths.resources().parent / "docs" / "results-json.md").read_text(encoding="utf-8")
    _, form = page.split("# predictions.json")
    (record,) = found["records"]
    curve = record["curves"][0]
    for part in (found, record, curve, curve["contributions_log_odds"][0]):
        assert [key for key in part if f"`{key}`" not in form] == []


def test_a_prediction_stands_in_the_audit_trail(tmp_path: Path) -> None:
    predict(tmp_path, EXAMPLES / "example_liver.csv")
    predicted, exported = AuditTrail().entries()
    assert predicted["event"] == "predicted"
    assert predicted["details"]["model"]["model"] == "liver-survival"
    assert len(predicted["details"]["risks"]) == 4
    assert exported["details"]["path"] == str(tmp_path / "predictions.json")


def test_a_model_of_the_wrong_kind_refuses_with_its_reasons(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    history = EXAMPLES / "example_liver.csv"
    code, found = predict(tmp_path, history, "--model", "icu-mortality")
    assert code == NOTHING
    (record,) = found["records"]
    assert record["curves"] == []
    assert "not predicted" in capsys.readouterr().out


def test_a_refusal_is_told_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ("--model", "icu-mortality", "--explain")
    predict(tmp_path, EXAMPLES / "example_liver.csv", *words)
    assert capsys.readouterr().out.count("that the model reads:") == 2  # values, and variables


def test_what_is_predicted_against_the_gate_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ("--model", "icu-mortality", "--run-anyway")
    code, found = predict(tmp_path, EXAMPLES / "example_liver.csv", *words)
    assert code == 0
    (record,) = found["records"]
    assert record["gate"]["overridden"]
    printed = capsys.readouterr().out
    assert "Run anyway although refused: " in printed
    assert "that the model reads:" in printed  # which reason it was


def test_a_mapping_is_used(tmp_path: Path) -> None:
    table = (EXAMPLES / "example_liver.csv").read_text()
    (tmp_path / "export.csv").write_text(table.replace("bilirubin", "Bili gesamt"))
    (tmp_path / "words.csv").write_text("theirs,ours\nBili gesamt,bilirubin\n")
    _, plain = predict(tmp_path, EXAMPLES / "example_liver.csv")
    _, found = predict(tmp_path, tmp_path / "export.csv", "--mapping", str(tmp_path / "words.csv"))
    (before,), (after,) = plain["records"], found["records"]
    assert after["curves"] == before["curves"]
    assert any("words.csv" in note for note in after["notes"])
