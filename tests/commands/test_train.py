"""Options that a model's training does not know are refused, not passed over."""

from pathlib import Path

import pytest

from medviewer.__main__ import build_parser, main
from medviewer.lesion.closer.network import CloserOutliner
from medviewer.lesion.networks.center import NETWORKS
from medviewer.lesion.nodule import model, outliner


@pytest.mark.parametrize(
    ("name", "option"),
    [
        ("lung-ct", ["--another-cycle", "models/x"]),
        ("icu-mortality", ["--architectures", "ResCenter"]),
        ("icu-mortality", ["--another-cycle", "models/x"]),
        ("icu-mortality", ["--imagenet", "x.pth"]),
        ("icu-mortality", ["--folds", "1"]),
        ("icu-mortality", ["--epochs", "2"]),
        ("icu-mortality", ["--seed", "3"]),
        ("icu-mortality", ["--start-again"]),
        ("lung-ct", ["--size", "128"]),
    ],
)
def test_what_is_for_other_kinds_of_models_is_refused(
    name: str, option: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["train", name, "--data", str(tmp_path), *option]) == 1
    assert f"{option[0]} is not for {name}. Leave it out." in capsys.readouterr().err


def test_every_architecture_can_be_asked_for() -> None:
    """They are named by hand: the command's help must not wait for torch."""
    every = [*NETWORKS, CloserOutliner.ARCHITECTURE, model.ARCHITECTURE, outliner.ARCHITECTURE]
    asked = ["train", "brain-mr", "--data", "x", "--architectures", *every]
    assert build_parser("train").parse_args(asked).architectures == every


def test_an_architecture_of_another_model_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = ["--data", str(tmp_path), "--architectures", "ResCenter", "NoduleNet"]
    assert main(["train", "lung-ct", *asked]) == 1
    said = capsys.readouterr().err
    assert "lung-ct has no networks ResCenter. Choose among NoduleNet, NoduleOutliner." in said


def test_data_that_cannot_be_read_leave_no_folder(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "data").mkdir()
    asked = ["--data", str(tmp_path / "data"), "--out", str(tmp_path / "runs" / "new")]
    assert main(["train", "liver-survival", *asked]) == 1
    assert "pbcseq.csv cannot be read" in capsys.readouterr().err
    assert not (tmp_path / "runs").exists()
