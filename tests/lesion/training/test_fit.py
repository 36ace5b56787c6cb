"""How a training is paced: its sizes of pictures and its learning rates."""

import pytest

from medviewer.learning.run import one_cycle
from medviewer.lesion.training.fit import Recipe


def test_the_learning_rate_rises_and_falls_to_nothing() -> None:
    rates = [one_cycle(step, 100, 1.0) for step in range(100)]
    assert rates[0] < 0.1
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
