"""How thick a slab is, in words and in steps."""

from __future__ import annotations

import numpy as np
import pytest

from medviewer.image.depth import Depth, SlabMode, slab_of, slab_words

UP = np.array([0.0, 0.0, 1.0])


@pytest.mark.parametrize(
    ("mode", "thickness_mm", "words"),
    [
        (SlabMode.MAX, 10.0, "MIP 10 mm"),
        (SlabMode.MIN, 4.5, "MinIP 4.5 mm"),
        (SlabMode.MEAN, 0.6, "mean 0.6 mm"),
    ],
)
def test_a_slab_is_called_by_its_name_and_its_thickness_to_a_tenth(
    mode: str, thickness_mm: float, words: str
) -> None:
    assert slab_words(mode, thickness_mm) == words
    assert slab_of(words) == tuple(words.removesuffix(" mm").split())


@pytest.mark.parametrize("words", ["", "10 mm", "MIP of 10 mm", "see the MIP 10 mm", "MIP 10 mm."])
def test_other_remarks_are_no_slab(words: str) -> None:
    assert slab_of(words) is None


@pytest.mark.parametrize(
    ("a_mm", "expected"),
    [
        (0.5, (3, 1.0, 2.0)),  # slices 2 mm apart: 6 mm are three of them
        (1.0, (6, 1.0, 1.0)),
        (0.4, (3, 1.0, 2.0)),  # 2.4 of them: none is left out
        (0.1, (1, 1.0, 6.0)),
    ],
)
def test_no_voxel_of_a_slab_is_left_out(a_mm: float, expected: tuple[int, float, float]) -> None:
    """From 2 mm below the plane to 4 mm above it: the middle lies 1 mm above."""
    count, middle, step = Depth(UP, -2.0, 4.0, SlabMode.MAX).steps(a_mm * UP)
    assert (count, middle, step) == (expected[0], *map(pytest.approx, expected[1:]))
