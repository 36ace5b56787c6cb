"""An empty path, as of a variable that is not set, is not the folder that one is in."""

from __future__ import annotations

import pytest

from medviewer.__main__ import main


@pytest.mark.parametrize(
    "words",
    [
        ["info", ""],
        ["analyse", "", "--out", "x"],
        ["analyse", "x", "--out", ""],
        ["predict", "x", "--out", ""],
        ["deidentify", "", "--out", "x"],
        ["archive", "", "--out", "x"],
        ["models", "--models", ""],
        ["evaluate", "brain-mr", "--data", "", "--predictions", "x"],
        ["audit", "export", "--out", ""],
    ],
    ids=" ".join,
)
def test_it_is_wrong_usage(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(words)
    assert "the path is empty" in capsys.readouterr().err
