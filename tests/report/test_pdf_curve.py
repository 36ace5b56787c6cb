"""The curve of a risk in the PDF lies in its room, with its range around it."""

from __future__ import annotations

from dataclasses import replace
from unittest.mock import Mock

import numpy as np
import pytest

from medviewer.history.records.record import RiskCurve
from medviewer.report.pdf_curve import HEIGHT, draw_curve
from tests.report.made_reports import prediction

BELOW = 300.0
(CURVE,) = prediction().curves


def drawn(curve: RiskCurve) -> list[list[tuple[float, float]]]:
    """The corners of the range, then of the lines of model, simple model and population."""
    paths: list[Mock] = []

    def begun() -> Mock:
        paths.append(Mock())
        return paths[-1]

    draw_curve(Mock(beginPath=begun), curve, "Helvetica", 50.0, BELOW, 480.0)
    return [
        [each.args for each in (*path.moveTo.mock_calls, *path.lineTo.mock_calls)] for path in paths
    ]


def test_the_range_lies_around_the_risk() -> None:
    band, risk, *_ = drawn(CURVE)
    for low, here, high in zip(band[:3], risk, band[:2:-1], strict=True):
        assert low[0] == here[0] == high[0]
        assert here[1] - low[1] == pytest.approx(high[1] - here[1])
        assert low[1] < here[1]


@pytest.mark.parametrize("name", ["high", "baseline", "population"])
def test_whatever_is_highest_stays_below_the_top(name: str) -> None:
    high = replace(CURVE, **{name: np.array([0.1, 0.5, 0.97])})
    assert max(y for line in drawn(high) for _, y in line) <= BELOW + HEIGHT


@pytest.mark.parametrize(
    ("highest", "scale"),
    [
        (0.015, ["0%", "1%", "2%"]),
        (0.04, ["0%", "2.5%", "5%"]),
        (0.7, ["0%", "40%", "80%"]),
        (0.9, ["0%", "50%", "100%"]),
    ],
)
def test_the_scale_says_what_its_lines_stand_for(highest: float, scale: list[str]) -> None:
    """The line at 2.5 % was called 2 %."""
    flat = {name: np.full(3, highest) for name in ("risk", "low", "high", "baseline", "population")}
    canvas = Mock()
    draw_curve(canvas, replace(CURVE, **flat), "Helvetica", 50.0, BELOW, 480.0)
    told = [each.args[2] for each in canvas.drawRightString.mock_calls]
    assert told == [*scale, "2 days"]
