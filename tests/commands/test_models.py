"""The models that are installed are listed; one that cannot be trusted is refused by name."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from medviewer.__main__ import main
from medviewer.commands.models import choose_package
from medviewer.errors import MedviewerError
from medviewer.learning.package import WEIGHTS, write_package
from tests.findings.made_results import brain

CARD = {"name": "own", "kind": "lesion", "version": "2.0", "architecture": {}, "labels": []}


@pytest.fixture
def own_models(tmp_path: Path) -> Path:
    write_package(tmp_path / "own", CARD, {"a": np.zeros(3, np.float32)}, "# Own")
    return tmp_path


def test_an_own_model_is_listed_and_chosen_by_name(
    own_models: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["models", "--models", str(own_models)]) == 0
    assert "own 2.0  lesion" in capsys.readouterr().out
    assert choose_package("lesion", "own", own_models).version == "2.0"


def test_a_model_whose_weights_were_changed_is_refused(
    own_models: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    weights = own_models / "own" / WEIGHTS
    weights.write_bytes(weights.read_bytes()[:-1] + b"\x01")
    assert main(["models", "--models", str(own_models)]) == 1
    message = capsys.readouterr().err
    assert "SHA-256" in message
    assert str(weights) in message


def test_an_own_model_that_is_damaged_is_told_where_a_shipped_one_takes_its_place(
    own_models: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    weights = own_models / "own" / WEIGHTS
    weights.write_bytes(weights.read_bytes()[:-1] + b"\x01")
    assert choose_package("lesion", None, own_models).name == "brain-mr"
    assert f"Refused: {weights}" in capsys.readouterr().err


def test_a_card_without_a_version_is_refused(own_models: Path) -> None:
    card = own_models / "own" / "model.json"
    plain = json.loads(card.read_text())
    del plain["version"]
    card.write_text(json.dumps(plain))
    with pytest.raises(MedviewerError, match="lacks version"):
        choose_package("lesion", "own", own_models)


def test_a_name_that_is_not_there_is_answered_with_what_is() -> None:
    with pytest.raises(MedviewerError, match="brain-mr"):
        choose_package("lesion", "liver-ct")


@pytest.mark.parametrize(
    ("kind", "name", "words"),
    [
        ("lesion", "lung-ct", r"lung-ct is a nodule model\. .*analyse --points"),
        ("nodule", "brain-mr", r"brain-mr is a lesion model\. .*without --points"),
        ("lesion", "death-5y", r"death-5y is a history model\. .*medviewer predict"),
    ],
)
def test_a_model_of_another_kind_is_not_said_to_be_missing(
    kind: str, name: str, words: str
) -> None:
    with pytest.raises(MedviewerError, match=words):
        choose_package(kind, name)


def test_a_folder_of_models_that_is_none_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["models", "--models", str(tmp_path / "gone")]) == 1
    assert f"There is no folder of models {tmp_path / 'gone'}." in capsys.readouterr().err


@pytest.mark.parametrize("command", ["models", "analyse", "predict"])
def test_a_folder_without_a_model_is_told(
    command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The shipped models were taken instead, without a word."""
    (tmp_path / "mine").mkdir()
    given = [] if command == "models" else [__file__, "--out", str(tmp_path / "out")]
    if command == "analyse":
        brain(tmp_path / "head")
        given[0] = str(tmp_path / "head")
    assert main([command, *given, "--models", str(tmp_path / "mine")]) == 1
    said = capsys.readouterr().err
    assert f"No model lies in {tmp_path / 'mine'}. Each is a folder in it, with model.json" in said
    assert not (tmp_path / "out").exists()


def test_a_model_is_no_folder_of_models(
    own_models: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["models", "--models", str(own_models / "own")]) == 1
    assert f"is a model, not a folder of models. Name the folder above: {own_models}." in (
        capsys.readouterr().err
    )
