"""Letters are read as what they are, at every size."""

from __future__ import annotations

import numpy as np
import pytest

from medviewer.image.letters import COLUMNS, ROWS, dots


def test_a_letter_stands_upright() -> None:
    drawn = ["".join("#" if dot else " " for dot in row).rstrip() for row in dots("L")]
    assert drawn == ["#"] * 6 + ["#####"]


@pytest.mark.parametrize("scale", [1, 2, 5])
def test_a_dot_is_as_wide_and_as_high_as_was_asked(scale: int) -> None:
    large = dots("Q", scale)
    assert large.shape == (ROWS * scale, COLUMNS * scale)
    assert np.array_equal(large[::scale, ::scale], dots("Q"))
    assert large.sum() == dots("Q").sum() * scale**2
