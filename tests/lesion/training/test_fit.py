"""How a training is paced: its sizes of pictures and its learning rates."""

import pytest
import torch

from medviewer.learning.run import one_cycle
from medviewer.lesion.labels import LABELS
from medviewer.lesion.training.fit import Recipe, label_weights


def test_the_learning_rate_rises_and_falls_to_nothing() -> None:
    rates = [one_cycle(step, 100, 1.0) for step in range(100)]
    assert rates[0] == pytest.approx(0.04)
    assert max(rates) == pytest.approx(1.0)
    assert 15 <= rates.index(max(rates)) <= 25
    assert rates[-1] < 0.01


def test_pictures_grow_over_the_first_cycle_and_the_second_sees_whole_ones() -> None:
    recipe = Recipe(size=256, epochs=28)
    sides = [recipe.side(epoch) for epoch in range(28)]
    assert sides == [128] * 11 + [192] * 6 + [256] * 11
    assert [recipe.is_measured(epoch) for epoch in range(28)] == [False] * 11 + [True] * 17
    assert Recipe(size=256, epochs=1).side(0) == 256
    assert Recipe(epochs=1).is_measured(0)


def test_the_learning_rate_rises_a_second_time_but_less() -> None:
    recipe = Recipe(epochs=28, learning_rate=1.0)
    rates = [recipe.rate(step, 10) for step in range(280)]
    assert rates[:200] == [one_cycle(step, 200, 1.0) for step in range(200)]
    assert rates[199] < 0.01
    assert rates[279] < 0.01
    assert max(rates[200:]) == pytest.approx(0.4)


def test_another_cycle_is_the_second_alone() -> None:
    whole, cycle = Recipe(epochs=28), Recipe(epochs=8, begun_from="the hash of a package")
    assert [cycle.side(epoch) for epoch in range(8)] == [256] * 8
    assert all(cycle.is_measured(epoch) for epoch in range(8))
    assert [cycle.rate(step, 10) for step in range(80)] == [
        whole.rate(step, 10) for step in range(200, 280)
    ]


@pytest.mark.parametrize("epochs", range(1, 40))
def test_every_epoch_has_a_size_and_a_rate(epochs: int) -> None:
    recipe = Recipe(size=256, epochs=epochs)
    assert recipe.side(epochs - 1) == 256
    assert all(0 < recipe.rate(step, 3) <= recipe.learning_rate for step in range(3 * epochs))


def test_only_what_knows_already_learns_slowly() -> None:
    assert Recipe(imagenet="the hash of a file").slower == {"encoder": 0.25}
    assert Recipe().slower == {}


def test_a_label_weighs_by_the_root_of_its_rarity() -> None:
    """Of four times as many pictures each counts half as much; on average it is 1."""
    labels = torch.tensor([0] * 40 + [1] * 10)
    weights = label_weights(labels)
    assert weights.mean() == pytest.approx(1)
    assert len(weights) == len(LABELS)
    assert weights[1] / weights[0] == pytest.approx(2)
