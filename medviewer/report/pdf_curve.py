"""One risk curve in a few lines of ink: risk with its band, the simple model, the population."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from medviewer.history.records.record import RiskCurve

HEIGHT = 112.0
_LEFT, _RIGHT, _BELOW, _ABOVE = 34.0, 160.0, 24.0, 8.0
_BLUE, _GREY = (0.10, 0.35, 0.65), (0.45, 0.45, 0.45)
_HOURS_IN = (("years", 24 * 365.25), ("days", 24.0), ("hours", 1.0))


def draw_curve(canvas: Any, curve: RiskCurve, font: str, x: float, y: float, width: float) -> None:
    """Draw ``curve`` into the rectangle ``width`` by ``HEIGHT`` points at (``x``, ``y``)."""
    unit, hours = _unit(curve.time_hours)
    times = curve.time_hours / hours
    first, last = float(times.min()), float(times.max())
    span = (last - first) or 1.0
    top = _nice_top(float(max(curve.high.max(), curve.baseline.max(), curve.population.max())))
    inner, tall = width - _LEFT - _RIGHT, HEIGHT - _BELOW - _ABOVE

    def across(time: float) -> float:
        return x + _LEFT + (time - first) / span * inner

    def up(risk: float) -> float:
        return y + _BELOW + risk / top * tall

    _axes(canvas, font, (first, last), top, unit, across, up)
    _band(canvas, times, curve, across, up)
    lines: list[tuple[NDArray[np.float64], tuple[float, float, float], bool, str]] = [
        (curve.risk, _BLUE, False, "model, with range"),
        (curve.baseline, _GREY, True, curve.baseline_name),
        (curve.population, (0.75, 0.45, 0.1), True, "population"),
    ]
    for number, (values, colour, dashed, name) in enumerate(lines):
        canvas.setStrokeColorRGB(*colour)
        canvas.setFillColorRGB(*colour)
        canvas.setLineWidth(1.4 if not dashed else 0.8)
        canvas.setDash([3, 2] if dashed else [])
        _line(canvas, [(across(t), up(r)) for t, r in zip(times, values, strict=True)])
        legend = y + HEIGHT - _ABOVE - 10 - 12 * number
        canvas.line(x + width - _RIGHT + 8, legend + 2.5, x + width - _RIGHT + 24, legend + 2.5)
        canvas.setDash([])
        canvas.setFont(font, 7)
        canvas.drawString(x + width - _RIGHT + 28, legend, name)


def _unit(time_hours: NDArray[np.float64]) -> tuple[str, float]:
    """The largest unit of which the record has two or more."""
    span = float(np.ptp(time_hours))
    return next((each for each in _HOURS_IN if span >= 2 * each[1]), _HOURS_IN[-1])


def _nice_top(highest: float) -> float:
    """The end of the scale of risk: the next step that holds everything."""
    steps = (0.02, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8)
    return next((step for step in steps if highest <= step), 1.0)


def _axes(
    canvas: Any, font: str, times: tuple[float, float], top: float, unit: str, across: Any, up: Any
) -> None:
    first, last = times
    canvas.setFont(font, 7)
    canvas.setFillColorRGB(*_GREY)
    canvas.setStrokeColorRGB(0.85, 0.85, 0.85)
    canvas.setLineWidth(0.5)
    end = across(last) if last > first else across(first + 1.0)
    for share in (0.0, 0.5, 1.0):
        canvas.line(across(first), up(top * share), end, up(top * share))
        canvas.drawRightString(across(first) - 4, up(top * share) - 2.5, f"{100 * top * share:g}%")
    canvas.drawString(across(first), up(0) - 10, f"{first:.0f}")
    if last > first:
        canvas.drawRightString(end, up(0) - 10, f"{last:.0f} {unit}")


def _band(canvas: Any, times: Any, curve: RiskCurve, across: Any, up: Any) -> None:
    if len(times) < 2:
        return
    path = canvas.beginPath()
    corners = [(across(t), up(r)) for t, r in zip(times, curve.low, strict=True)]
    corners += [(across(t), up(r)) for t, r in zip(times[::-1], curve.high[::-1], strict=True)]
    path.moveTo(*corners[0])
    for corner in corners[1:]:
        path.lineTo(*corner)
    path.close()
    canvas.setFillColorRGB(0.82, 0.89, 0.96)
    canvas.drawPath(path, stroke=0, fill=1)


def _line(canvas: Any, points: list[tuple[float, float]]) -> None:
    if len(points) == 1:
        canvas.circle(*points[0], 1.8, stroke=1, fill=1)
        return
    path = canvas.beginPath()
    path.moveTo(*points[0])
    for point in points[1:]:
        path.lineTo(*point)
    canvas.drawPath(path, stroke=1, fill=0)
