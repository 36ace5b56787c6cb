"""The box beside the cursor stands where it hides nothing that it speaks of."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF

from medviewer.ui.history.axis.readout import AWAY, readout_place

BOUNDS = QRectF(0, 0, 400, 300)


@given(st.floats(0, 400), st.floats(0, 300), st.floats(20, 300), st.floats(10, 80))
def test_the_box_is_inside_and_off_the_lane_under_the_cursor(
    x: float, y: float, width: float, height: float
) -> None:
    box = readout_place(BOUNDS, QPointF(x, y), width, height)
    assert BOUNDS.contains(box)
    assert max(box.top() - y, y - box.bottom()) >= AWAY - 1e-9  # but for rounding
