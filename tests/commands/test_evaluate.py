"""`medviewer evaluate` and `medviewer report` where there is little to say."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from medviewer.__main__ import main
from tests.history.stays import write_stays
from tests.lesion.labelled import write_labelled


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


@pytest.mark.parametrize("mode", ["full", "fast"])
def test_a_model_of_pictures_is_asked_in_the_mode_that_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], mode: str
) -> None:
    """Images that no network has seen: the fast mode asks one of them."""
    data = write_labelled(tmp_path / "labelled", images=1)
    predictions = tmp_path / "predictions.jsonl"
    words = ["--data", str(data), "--predictions", str(predictions), "--mode", mode]
    assert main(["evaluate", "brain-mr", *words]) == 0
    assert f"{mode} mode" in capsys.readouterr().out
    (line,) = map(json.loads, predictions.read_text().splitlines())
    assert (len(line["networks"]) == 1) == (mode == "fast")


def test_a_model_of_histories_has_no_fast_mode(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["--data", str(tmp_path), "--predictions", str(tmp_path / "x"), "--mode", "fast"]
    assert main(["evaluate", "icu-mortality", *words]) == 1
    assert "has no fast mode" in capsys.readouterr().err


def test_the_report_of_a_model_of_pictures_is_elsewhere(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["report", "brain-mr", "--out", str(tmp_path)]) == 1
    assert "its report is written when it is trained" in capsys.readouterr().err


def test_a_folder_that_is_made_for_predictions_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = write_stays(tmp_path / "stays", 1)
    for path in (tmp_path / "slip" / "dir" / "x.jsonl", tmp_path / "x.jsonl"):
        assert (
            main(["evaluate", "icu-mortality", "--data", str(folder), "--predictions", str(path)])
            == 0
        )
        made = f"Folder made: {path.parent}" in capsys.readouterr().out
        assert made == (path.parent != tmp_path)


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
