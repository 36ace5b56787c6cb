"""Two real processes train what one would have, look alike, and survive the death of one."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch

from medviewer.errors import MedviewerError
from medviewer.learning import processes
from medviewer.learning.run import read_run
from tests.learning import together

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="training on GPUs is for Linux")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What two trainings of two processes left; one process of the first died."""
    folder = tmp_path_factory.mktemp("together")
    command = [sys.executable, "-m", "tests.learning.together", str(folder)]
    codes = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert codes.split() == ["1", "1", "0", "0"]
    return folder


def test_who_is_left_behind_says_so_and_ends(folder: Path) -> None:
    words = (folder / "words-dies-0").read_text()
    assert words.startswith("Another process of this training ended")
    assert not (folder / "words-dies-1").exists()


def told_by(folder: Path, number: int) -> dict[str, dict[str, torch.Tensor]]:
    told: dict[str, dict[str, torch.Tensor]] = torch.load(folder / f"rank-{number}")
    return told


@pytest.mark.parametrize("what", ["whole", "resumed", "gradients"])
def test_both_processes_hold_the_same(folder: Path, what: str) -> None:
    first, second = told_by(folder, 0)[what], told_by(folder, 1)[what]
    assert first.keys() == second.keys()
    assert all(torch.equal(first[name], second[name]) for name in first)


@pytest.fixture(scope="module")
def alone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The checkpoint of the same training in one process."""
    path = tmp_path_factory.mktemp("alone") / "checkpoint"
    together.train(path)
    return path


@pytest.mark.parametrize("what", ["whole", "killed"])
def test_two_processes_train_what_one_would_have(folder: Path, alone: Path, what: str) -> None:
    expected, meta = read_run(alone)
    found, other = read_run(folder / what)
    for group in ("network", "average", "best"):
        for name, value in expected[group].items():
            assert torch.allclose(value, found[group][name], rtol=1e-6, atol=1e-9), name
    assert len(meta["history"]) == 3, "it stops two epochs after the best"
    for one, two in zip(meta["history"], other["history"], strict=True):
        assert one == pytest.approx(two, rel=1e-6)


def test_the_loss_of_brain_mr_is_that_of_the_whole_batch(folder: Path) -> None:
    alone, shared = together.gradients(), told_by(folder, 0)["gradients"]
    assert len(alone) > 80
    for name, value in alone.items():
        assert torch.allclose(value, shared[name], atol=1e-4 * float(value.abs().max())), name


def test_a_process_alone_has_all_and_adds_nothing() -> None:
    cases = np.arange(5)
    assert (processes.share(cases) == cases).all()
    assert processes.own_seed(7) == 7
    value = torch.ones(3)
    assert processes.over_all(value) is value
    assert processes.told_by_first(lambda: 4) == 4


def test_every_process_draws_its_own_and_needs_a_case(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(processes, "count", lambda: 3)
    seeds, shares = [], []
    for number in range(3):
        monkeypatch.setattr(processes, "rank", lambda number=number: number)
        seeds.append(processes.own_seed(11))
        shares.extend(processes.share(np.arange(8)).tolist())
    assert len(set(seeds)) == 3
    assert sorted(shares) == list(range(8))
    with pytest.raises(MedviewerError, match="cannot be shared by 3"):
        processes.share(np.arange(2))
