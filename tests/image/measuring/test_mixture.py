"""Of values that are drawn from two known distributions, each is given to its own."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from medviewer.image.measuring.mixture import HALVES, parted

RADIUS = 60


def away() -> NDArray[np.float32]:
    """The shares of the radius of the pixels of a circle."""
    rows, columns = np.indices((2 * RADIUS, 2 * RADIUS))
    share = np.hypot(rows + 0.5 - RADIUS, columns + 0.5 - RADIUS) / RADIUS
    return np.asarray(share[share < 1], np.float32)


def drawn(inside: NDArray[np.bool_], of: list[float], around: list[float]) -> NDArray[np.float32]:
    """Values around one of each list's means, by chance."""
    random = np.random.default_rng(1)
    means = np.where(inside, random.choice(of, inside.shape), random.choice(around, inside.shape))
    return np.asarray(means + random.normal(0, 10, inside.shape), np.float32)


@pytest.mark.parametrize("size", [0.35, 0.5, 0.7, 0.8])
def test_a_bright_disc_is_found_whatever_share_of_the_circle_it_is(size: float) -> None:
    places = away()
    inside = places < size
    values = drawn(inside, [150], [50])
    found = parted(values, places)
    assert found is not None
    assert np.mean((found.likely(values, places) >= 0.5) == inside) > 0.99


def test_a_lesion_may_be_darker_and_brighter_than_what_lies_around_it() -> None:
    """No threshold parts these: a necrotic tumour between the brain and nothing else."""
    places = away()
    inside = places < 0.6
    values = drawn(inside, [0, 200], [100])
    found = parted(values, places)
    assert found is not None
    assert np.mean((found.likely(values, places) >= 0.5) == inside) > 0.98


def test_what_is_as_bright_at_the_edge_of_the_circle_is_not_of_it() -> None:
    """As the fat of the scalp is, which a threshold takes for the lesion."""
    places = away()
    inside = places < 0.5
    values = np.where(places > 0.85, 150, drawn(inside, [150], [50])).astype(np.float32)
    found = parted(values, places)
    assert found is not None
    likely = found.likely(values, places) >= 0.5
    assert not likely[places > 0.85].any()
    assert likely[inside].mean() > 0.8  # a third of all that is bright is out there


def test_the_prior_is_wider_for_a_wider_lesion() -> None:
    places = away()
    halves = [parted(drawn(places < size, [150], [50]), places).half for size in (0.25, 0.5, 0.75)]
    assert halves == sorted(halves)
    assert halves[0] < halves[-1]
    assert set(halves) <= set(HALVES)


def test_what_has_no_value_is_outside() -> None:
    places = away()
    values = drawn(places < 0.5, [150], [50])
    found = parted(values, places)
    assert found is not None
    assert found.likely(np.full(3, np.nan, np.float32), np.zeros(3, np.float32)).tolist() == [0] * 3


@pytest.mark.parametrize("values", [[], [7.0, 7.0, 7.0]])
def test_of_one_value_nothing_can_be_told(values: list[float]) -> None:
    some = np.array(values, np.float32)
    assert parted(some, np.linspace(0, 1, len(some), dtype=np.float32)) is None


def test_two_values_alone_are_parted_though_all_quantiles_are_one() -> None:
    places = away()
    values = np.where(places < 0.02, 100, 0).astype(np.float32)
    found = parted(values, places)
    assert found is not None
    assert (found.low, found.high) == (0, 100)
