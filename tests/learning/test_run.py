"""A training run: what it keeps, when it stops, and that a stopped one goes on as it was."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from medviewer.errors import Cancelled, MedviewerError
from medviewer.learning.device import choose
from medviewer.learning.run import (
    Run,
    Settings,
    data_key,
    learn,
    read_run,
    smoothed,
    start,
    stored,
    train_epoch,
)
from medviewer.progress import Silent
from tests.learning.together import PICTURES, TRUTH, make

SETTINGS = Settings(epochs=6, batch=10, learning_rate=0.01, weight_decay=0.02, ema=0.9)
STEPS = len(PICTURES) // SETTINGS.batch


class StoppedAfter(Silent):
    """The person stops the training once it has told of so many epochs."""

    def __init__(self, epochs: int) -> None:
        self._left = epochs

    def report(self, fraction: float, text: str = "") -> None:
        self._left -= 1

    def cancelled(self) -> bool:
        return self._left <= 0


def begun(path: Path, settings: Settings = SETTINGS, **how: Any) -> Run[nn.Module]:
    return start(settings, make, path, choose(allow_gpu=False), **{"resume": True, **how})


def epoch_of(run: Run[nn.Module], epoch: int, settings: Settings = SETTINGS) -> dict[str, float]:
    def lose(some: NDArray[np.intp]) -> dict[str, Tensor]:
        wrong = run.network(PICTURES[some])[:, 0] - TRUTH[some].double()
        return {"square": wrong.square().mean()}

    order = np.random.default_rng(settings.seed_of(epoch)).permutation(len(PICTURES))
    return train_epoch(settings, epoch, run, order, lose, Silent())


def trained(
    path: Path, scores: Sequence[float], progress: Silent | None = None, patience: int | None = None
) -> Run[nn.Module]:
    """A run whose validation cut says ``scores``, an epoch each."""
    run = begun(path)
    learn(
        SETTINGS,
        run,
        path,
        lambda epoch: epoch_of(run, epoch),
        lambda epoch: {"dice": scores[epoch]},
        progress or Silent(),
        patience=patience,
    )
    return run


def alike(one: dict[str, Tensor], other: dict[str, Tensor]) -> bool:
    return one.keys() == other.keys() and all(torch.equal(one[key], other[key]) for key in one)


def test_a_run_that_was_stopped_goes_on_as_if_nothing_had_happened(tmp_path: Path) -> None:
    """Its best weights, too, are those of an epoch before the stop."""
    scores = [0.9, 0.5, 0.4, 0.3, 0.2, 0.1]
    whole = trained(tmp_path / "whole", scores)
    with pytest.raises(Cancelled):
        trained(tmp_path / "stopped", scores, StoppedAfter(3))
    assert len(begun(tmp_path / "stopped").history) == 3
    went_on = trained(tmp_path / "stopped", scores)
    assert went_on.history == whole.history
    assert alike(went_on.network.state_dict(), whole.network.state_dict())
    assert alike(went_on.average.state_dict(), whole.average.state_dict())
    assert alike(went_on.best, whole.best)
    assert not alike(went_on.best, went_on.average.state_dict())
    for left, right in zip(*map(read_run, (tmp_path / "whole", tmp_path / "stopped")), strict=True):
        assert left.keys() == right.keys()


def test_the_best_weights_are_those_of_the_best_three_epochs_together(tmp_path: Path) -> None:
    """A lucky first epoch is kept only until the mean of three is as good."""
    run, seen = begun(tmp_path / "run"), []
    scores = [0.1, 0.6, 0.9, 0.9, 0.3, 0.2]

    def measure(epoch: int) -> dict[str, float]:
        seen.append({key: value.clone() for key, value in run.average.state_dict().items()})
        return {"dice": scores[epoch] - 0.1, "found": 0.1}

    learn(SETTINGS, run, tmp_path / "run", lambda epoch: epoch_of(run, epoch), measure, Silent())
    assert smoothed(run.history) == pytest.approx([0.1, 0.35, 1.6 / 3, 0.8, 0.7, 1.4 / 3])
    assert alike(run.best, seen[3])
    assert [entry["epoch"] for entry in run.history] == [1, 2, 3, 4, 5, 6]


def test_of_equal_scores_the_later_weights_are_kept(tmp_path: Path) -> None:
    run = trained(tmp_path / "run", [0.5] * 6)
    assert alike(run.best, run.average.state_dict())


def test_a_training_stops_once_its_best_score_is_too_old(tmp_path: Path) -> None:
    run = trained(tmp_path / "run", [0.5, 0.9, 0.1, 0.1, 0.1, 0.1], patience=2)
    assert len(run.history) == 4
    assert trained(tmp_path / "run", [0.0] * 6, patience=2).history == run.history


@pytest.mark.parametrize(
    "other", [{"learning_rate": 0.02}, {"seed": 1}, {"fold": 1}, {"epochs": 7}, {"ema": 0.8}]
)
def test_a_run_does_not_go_on_with_other_settings(tmp_path: Path, other: dict[str, Any]) -> None:
    with pytest.raises(Cancelled):
        trained(tmp_path / "run", [0.5] * 6, StoppedAfter(1))
    with pytest.raises(MedviewerError, match=r"a run with other settings.*Give the same settings"):
        begun(tmp_path / "run", replace(SETTINGS, **other))
    assert begun(tmp_path / "run", replace(SETTINGS, **other), resume=False).history == []


def test_a_run_does_not_go_on_with_other_data(tmp_path: Path) -> None:
    """Its network may have been trained on what it would be tested on."""
    run = begun(tmp_path / "run", data="one")
    figures = {"dice": 0.5}
    with pytest.raises(Cancelled):
        learn(
            SETTINGS,
            run,
            tmp_path / "run",
            lambda epoch: epoch_of(run, epoch),
            lambda _: figures,
            StoppedAfter(1),
        )
    assert len(begun(tmp_path / "run", data="one").history) == 1
    with pytest.raises(MedviewerError, match="other data"):
        begun(tmp_path / "run", data="another")


def test_data_are_told_by_their_files_and_by_how_they_are_cut() -> None:
    files = ["a" * 64, "b" * 64, "c" * 64]
    keys = {
        data_key(files, [0, 1], [2]),
        data_key(files, [0], [1, 2]),
        data_key(files, [2, 1], [0]),
        data_key(["d" * 64, *files[1:]], [0, 1], [2]),
    }
    assert len(keys) == 4
    assert data_key(files, [0, 1], [2]) in keys


def test_the_learning_rate_goes_its_way_through_all_epochs(tmp_path: Path) -> None:
    run = trained(tmp_path / "run", [0.5] * 6)
    said = [entry["learning_rate"] for entry in run.history]
    assert said == [SETTINGS.rate((epoch + 1) * STEPS - 1, STEPS) for epoch in range(6)]
    assert said[-1] < 0.05 * max(said)


def test_a_part_of_a_network_may_learn_more_slowly(tmp_path: Path) -> None:
    run = begun(tmp_path / "run", slower={"0": 0.1})
    epoch_of(run, 0)
    rate = SETTINGS.rate(STEPS - 1, STEPS)
    rates = {
        id(one): group["lr"] for group in run.optimizer.param_groups for one in group["params"]
    }
    of_part = {name: rates[id(one)] for name, one in run.network.named_parameters()}
    assert of_part["0.weight"] == pytest.approx(0.1 * rate)
    assert {value for name, value in of_part.items() if name != "0.weight"} == {rate}


def test_the_average_follows_quickly_at_first_with_its_statistics(tmp_path: Path) -> None:
    """After one step a tenth of the random beginning is left; batch statistics go with it."""
    run = begun(tmp_path / "run", one_step := replace(SETTINGS, batch=len(PICTURES)))
    before = {key: value.clone() for key, value in run.average.state_dict().items()}
    epoch_of(run, 0, one_step)
    now, network = run.average.state_dict(), run.network.state_dict()
    for key in ("0.weight", "1.running_mean", "1.running_var", "4.bias"):
        assert torch.allclose(now[key], 0.1 * before[key] + 0.9 * network[key]), key


def test_later_the_average_keeps_what_it_was_told_to(tmp_path: Path) -> None:
    run = begun(
        tmp_path / "run", late := replace(SETTINGS, batch=len(PICTURES), epochs=20, ema=0.2)
    )
    before = {key: value.clone() for key, value in run.average.state_dict().items()}
    epoch_of(run, 9, late)
    now, network = run.average.state_dict(), run.network.state_dict()
    assert torch.allclose(now["0.weight"], 0.2 * before["0.weight"] + 0.8 * network["0.weight"])
    assert not run.average.training


def test_gradients_are_clipped_and_weights_decay(tmp_path: Path) -> None:
    """One picture that is very wrong does not undo what was learnt."""
    run = begun(tmp_path / "run", slower={"0": 0.1})

    def lose(some: NDArray[np.intp]) -> dict[str, Tensor]:
        return {"square": 1e6 * run.network(PICTURES[some]).square().mean()}

    train_epoch(SETTINGS, 0, run, np.arange(len(PICTURES)), lose, Silent())
    gradients = [one.grad.flatten() for one in run.network.parameters() if one.grad is not None]
    assert float(torch.cat(gradients).norm()) == pytest.approx(5.0)
    assert [group["weight_decay"] for group in run.optimizer.param_groups] == [0.02, 0.02]


def test_an_epoch_tells_the_mean_of_its_whole_batches(tmp_path: Path) -> None:
    """Cases that are left over wait for another order; the network is in training meanwhile."""
    run, sizes = begun(tmp_path / "run"), []
    run.network.eval()  # as a look at the validation cut leaves it

    def lose(some: NDArray[np.intp]) -> dict[str, Tensor]:
        assert run.network.training
        sizes.append(len(some))
        nothing = 0 * run.network(PICTURES[some]).sum()
        return {"square": nothing + len(sizes), "dice": nothing + 1}

    sevens = replace(SETTINGS, batch=7)
    told = train_epoch(sevens, 0, run, np.arange(len(PICTURES)), lose, Silent())
    assert sizes == [7, 7, 7, 7]
    assert told == {
        "square": pytest.approx(2.5),
        "dice": pytest.approx(1),
        "loss": pytest.approx(3.5),
        "learning_rate": sevens.rate(3, 4),
    }


def test_each_fold_begins_with_weights_of_its_own(tmp_path: Path) -> None:
    first, second = (
        begun(tmp_path / "run", replace(SETTINGS, fold=fold)).network.state_dict()
        for fold in (0, 1)
    )
    assert not torch.equal(first["0.weight"], second["0.weight"])


def test_how_long_it_will_take_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    clock, told = [0.0], []
    monkeypatch.setattr(time, "monotonic", lambda: clock[0])

    class Listening(Silent):
        def report(self, fraction: float, text: str = "") -> None:
            told.append((round(fraction, 3), text.rpartition(", ")[2]))

    def train(_: int) -> dict[str, float]:
        clock[0] += 120
        return {"loss": 1.0}

    run = begun(tmp_path / "run")
    learn(SETTINGS, run, tmp_path / "run", train, lambda _: {}, Listening())
    minutes = [f"{left} min left" for left in (10, 8, 6, 4, 2, 0)]
    assert told == [(round((n + 1) / 6, 3), words) for n, words in enumerate(minutes)]
    told.clear()

    def lose(some: NDArray[np.intp]) -> dict[str, Tensor]:
        clock[0] += 5
        return {"square": run.network(PICTURES[some]).square().mean()}

    train_epoch(SETTINGS, 1, run, np.arange(len(PICTURES)), lose, Listening())
    seconds = [f"{left} s left in this epoch" for left in (10, 5, 0)]
    assert told == [(round((1 + (n + 1) / 3) / 6, 3), words) for n, words in enumerate(seconds)]


def test_a_loss_that_is_no_number_ends_the_training_in_words(tmp_path: Path) -> None:
    run = begun(tmp_path / "run")

    def lose(some: NDArray[np.intp]) -> dict[str, Tensor]:
        return {"square": run.network(PICTURES[some]).sum() * float("nan")}

    with pytest.raises(MedviewerError, match=r"not a number.*lower learning rate"):
        train_epoch(SETTINGS, 0, run, np.arange(len(PICTURES)), lose, Silent())


def test_random_numbers_differ_from_epoch_to_epoch_fold_to_fold_and_seed_to_seed() -> None:
    settings = [replace(SETTINGS, seed=seed, fold=fold) for seed in range(3) for fold in range(5)]
    assert len({one.seed_of(epoch) for one in settings for epoch in range(100)}) == 1500


def test_a_package_keeps_weights_as_half_and_what_is_added_in_full() -> None:
    """Statistics and biases are few, and the largest of them are beyond what a half holds."""
    assert stored(torch.ones(2, 3)).dtype == np.float16
    assert stored(torch.tensor([70000.0])).tolist() == [70000.0]
