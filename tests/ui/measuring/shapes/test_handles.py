"""What of a drawing is taken hold of, on pixels that need not be square."""

from __future__ import annotations

import pytest

from medviewer.findings.reading.measurement import Kind
from medviewer.ui.measuring.shapes.handles import Part, distance, dragged, grip_at
from tests.findings.drawn import draw, values_of

TALL = values_of([[0.0] * 64] * 64, 2.0, 1.0)
"""Pixels that are twice as high as wide."""


def test_how_near_a_drawing_is_counts_in_columns_in_every_direction() -> None:
    across = draw(Kind.LENGTH, [(10, 20), (30, 20)], TALL)
    assert distance(across, (20, 23)) == pytest.approx(6)  # 3 rows, each two columns high
    assert distance(across, (34, 20)) == pytest.approx(4)
    assert distance(across, (33, 22)) == pytest.approx(5)
    assert grip_at(across, (20, 22), 4.1) is not None
    assert grip_at(across, (20, 22), 3.9) is None
    point = draw(Kind.POINT, [(10, 10)], TALL)
    assert distance(point, (10, 12)) == pytest.approx(4)


@pytest.mark.parametrize("kind", [Kind.RECTANGLE, Kind.ELLIPSE])
@pytest.mark.parametrize("corner", range(4))
def test_a_dragged_corner_leaves_the_one_across_where_it_is(kind: Kind, corner: int) -> None:
    box = draw(kind, [(10, 20), (30, 40)])
    corners = ((10, 20), (30, 20), (30, 40), (10, 40))
    here = corners[corner]
    grip = grip_at(box, here, 1.0)
    assert grip is not None
    assert (grip.part, grip.index) == (Part.POINT, corner)
    moved = dragged(box, grip, here, (here[0] + 1, here[1] + 2), 1.0)
    assert set(moved.points) == {(here[0] + 1, here[1] + 2), corners[(corner + 2) % 4]}
