"""Outlines of regions whose shape is known."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis.extra.numpy import arrays

from medviewer.image.contour import area, outline
from medviewer.image.measuring.statistics import polygon_mask


def disc(x: float, y: float, radius: float, size: int = 40) -> np.ndarray:
    rows, columns = np.indices((size, size)) + 0.5
    return np.clip(radius - np.hypot(columns - x, rows - y) + 0.5, 0, 1)


def test_a_disc_has_its_area_and_its_centre() -> None:
    line = outline(disc(17.3, 22.8, 9.0))
    assert line is not None
    assert area(line) == pytest.approx(np.pi * 81, rel=0.01)
    assert (line.max(0) + line.min(0)) / 2 == pytest.approx([17.3, 22.8], abs=0.1)


def test_the_larger_of_two_regions_is_outlined() -> None:
    line = outline(np.maximum(disc(10, 10, 4), disc(28, 28, 8)))
    assert line is not None
    assert line.mean(0) == pytest.approx([28, 28], abs=0.3)


def test_a_region_at_the_border_is_closed() -> None:
    field = np.zeros((10, 12))
    field[:4, :5] = 1
    line = outline(field)
    assert line is not None
    assert line.min() >= -0.01
    assert area(line) == pytest.approx(20, abs=0.6)


@pytest.mark.parametrize("field", [np.zeros((5, 5)), np.zeros((0, 3)), np.zeros((3, 0))])
def test_nothing_has_no_outline(field: np.ndarray) -> None:
    assert outline(field) is None


@given(arrays(bool, (7, 8)))
def test_every_line_is_closed_and_holds_whole_pixels(region: np.ndarray) -> None:
    line = outline(region.astype(float))
    if not region.any():
        assert line is None
        return
    assert line is not None
    inside = polygon_mask(line, region.shape)
    assert inside.any()
    steps = np.linalg.norm(np.diff(np.vstack([line, line[:1]]), axis=0), axis=1)
    assert steps.max() <= 1.0 + 1e-9
    # Holes are filled by the outline of their region; all else inside is region.
    assert (inside & region).any()
