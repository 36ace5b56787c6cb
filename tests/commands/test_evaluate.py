"""`medviewer evaluate` and `medviewer report` where there is little to say."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from medviewer.__main__ import main
from tests.history.stays import write_stays


def test_cases_without_an_outcome_are_predicted_and_give_no_figures(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = write_stays(tmp_path / "stays", 3)
    (folder / "set_a_outcomes.csv").unlink()
    predictions = tmp_path / "predictions.jsonl"
    words = ["--data", str(folder), "--predictions", str(predictions)]
    assert main(["evaluate", "icu-mortality", *words]) == 0
    assert "of none of these cases the outcome is known" in capsys.readouterr().out
    lines = [json.loads(line) for line in predictions.read_text().splitlines()]
    assert [line["truth"] for line in lines] == [None, None, None]


def test_the_report_of_a_model_of_pictures_is_elsewhere(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["report", "brain-mr", "--out", str(tmp_path)]) == 1
    assert "its report is written when it is trained" in capsys.readouterr().err


def test_where_predictions_cannot_be_written_is_said_before_the_work(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()
    for place, words in (
        (tmp_path / "file" / "x.jsonl", "Choose another folder with --predictions"),
        (tmp_path, "is a folder"),
    ):
        words_of_it = ["--data", str(tmp_path), "--predictions", str(place)]
        assert main(["evaluate", "lung-ct", *words_of_it]) == 1
        assert words in capsys.readouterr().err
