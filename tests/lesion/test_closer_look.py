"""The closer look: where it looks, what it joins, and that nothing moves on the way."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from numpy.typing import NDArray

from medviewer.lesion.closer_look import (
    AROUND,
    LEAST,
    MASK_WEIGHT,
    MOST,
    SIDE,
    CloserLook,
    Windows,
    cut,
    lay_back,
    windows_around,
)
from medviewer.lesion.engine import Ask
from medviewer.lesion.network import MASK_STRIDE, STRIDE, Output
from medviewer.lesion.prediction import Prediction

SIZE = 256


def seen_at(*marks: tuple[float, int, int], reach: float = 16.0) -> Prediction:
    """Marks of (score, x, y) in network pixels, each ``reach`` to all sides; no mask."""
    centre = np.zeros((SIZE // STRIDE,) * 2, np.float32)
    box = np.full((4, *centre.shape), reach, np.float32)
    for score, x, y in marks:
        centre[y // STRIDE, x // STRIDE] = score
    mask = np.zeros((SIZE // MASK_STRIDE,) * 2, np.float32)
    return Prediction(centre, box, mask, np.ones(3) / 3, 0.0, np.zeros(4, np.float32))


def bright_is_lesion(shown: torch.Tensor) -> Output:
    """A stand-in for a network."""
    cells = SIDE // STRIDE
    mask = (torch.nn.functional.avg_pool2d(shown, MASK_STRIDE) - 0.5) * 40
    nowhere, no_box = torch.zeros(1, 3, cells, cells), torch.zeros(1, 4, cells, cells)
    return Output(nowhere, no_box, mask, torch.zeros(1, 3), torch.zeros(1, 4))


def looking(ask: Ask = bright_is_lesion) -> CloserLook:
    return CloserLook({"a": "near", "b": "near"}, {"near": ask}, SIZE)


def disc(x: float, y: float, radius: float, side: int = 2 * SIZE) -> NDArray[np.float32]:
    rows, columns = np.indices((side, side)) + 0.5
    return (np.hypot(columns - x, rows - y) < radius).astype(np.float32)


@pytest.mark.parametrize(
    ("sides", "wanted"),
    [((0.2, 0.1), 0.2 * AROUND), ((0.01, 0.02), LEAST), ((0.5, 0.6), MOST)],
)
def test_a_window_holds_the_mark_and_what_lies_around_it(
    sides: tuple[float, float], wanted: float
) -> None:
    width, height = sides
    windows = windows_around(torch.tensor([[0.3, 0.4, 0.3 + width, 0.4 + height]]))
    assert windows.side.tolist() == pytest.approx([wanted])
    assert windows.middle[0].tolist() == pytest.approx([0.3 + width / 2, 0.4 + height / 2])


def test_a_cut_shows_the_window_upright_and_in_its_own_pixels() -> None:
    picture = torch.zeros(1, 1, 512, 512)
    picture[..., 100:116, 300:316] = 1
    shown = cut(picture, Windows(torch.tensor([[308 / 512, 116 / 512]]), torch.tensor([0.25])))[
        0, 0
    ]
    rows, columns = torch.nonzero(shown > 0.5, as_tuple=True)
    assert (int(rows.min()), int(rows.max()) + 1) == (48, 64)
    assert (int(columns.min()), int(columns.max()) + 1) == (56, 72)


def test_what_was_cut_is_laid_back_where_it_was() -> None:
    whole = torch.from_numpy(disc(310, 120, 20))[None, None]
    windows = Windows(torch.tensor([[300 / 512, 130 / 512]]), torch.tensor([0.3]))
    laid, inside = lay_back(cut(whole, windows), windows, 512)
    assert float(((laid > 0.5) != (whole > 0.5))[inside].float().mean()) < 0.002
    assert float(inside.float().mean()) == pytest.approx(0.3**2, rel=0.02)


def test_the_mask_is_the_mean_of_both_looks_and_stays_as_it_was_elsewhere() -> None:
    seen = seen_at((0.9, 100, 60))
    seen.mask[:] = 0.2
    mask = looking().look(disc(200, 120, 20), seen, ["a"])
    assert mask.shape == (512, 512)
    assert mask[120, 200] == pytest.approx(0.8 * MASK_WEIGHT + 0.2, abs=0.02)
    assert mask[120, 235] == pytest.approx(0.2 * (1 - MASK_WEIGHT), abs=0.02)
    assert mask[400, 400] == pytest.approx(0.2)


def test_of_two_marks_the_surest_counts_where_they_overlap() -> None:
    picture = disc(200, 120, 20)
    both = looking().look(picture, seen_at((0.3, 120, 60), (0.9, 100, 60)), ["a"])
    alone = looking().look(picture, seen_at((0.9, 100, 60)), ["a"])
    near = np.s_[100:140, 180:220]
    np.testing.assert_array_equal(both[near], alone[near])
    assert (both != alone).any()


def test_a_coarse_picture_can_be_looked_at_too() -> None:
    looked = looking().look(disc(100, 60, 10, side=SIZE), seen_at((0.9, 100, 60)), ["a"])
    assert looked.shape == (SIZE, SIZE)
    assert looked[60, 100] == pytest.approx(MASK_WEIGHT, abs=0.02)


def test_without_a_mark_or_a_network_for_it_nothing_is_looked_at() -> None:
    picture, marked = disc(200, 120, 20), seen_at((0.9, 100, 60))
    for seen, name in ((seen_at(), "a"), (marked, "of another fold")):
        assert looking().look(picture, seen, [name]) is seen.mask


def test_networks_of_one_fold_share_one_that_is_asked_once() -> None:
    calls: list[int] = []

    def counted(shown: torch.Tensor) -> Output:
        calls.append(1)
        return bright_is_lesion(shown)

    looking(counted).look(disc(200, 120, 20), seen_at((0.9, 100, 60)), ["a", "b"])
    assert len(calls) == 2  # the cut and its mirror image
