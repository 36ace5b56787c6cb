"""Where the closer look looks, and that nothing moves on the way there and back."""

from __future__ import annotations

import pytest
import torch

from medviewer.lesion.closer.windows import (
    AROUND,
    LEAST,
    MOST,
    Windows,
    cut,
    lay_back,
    windows_around,
)
from tests.lesion.closer.test_look import disc


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
