"""The velocity of blood in a spectral Doppler: gradients, and what a traced flow adds up to.

The simplified Bernoulli equation, a pressure gradient of 4 v² mmHg with v in m/s, leaves out the
velocity before the narrow place, as echocardiography does (Baumgartner et al., J Am Soc
Echocardiogr 2017;30:372, on aortic stenosis).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from medviewer.image.measuring.scale import Scale
from medviewer.image.measuring.ultrasound import Point

CM_PER_M = 100.0
CM_S = "cm/s"


@dataclass(frozen=True)
class TracedFlow:
    """What the outline of a flow over time holds.

    Attributes
    ----------
    seconds
        How long it lasts.
    integral_cm
        Velocity time integral: how far the blood goes meanwhile.
    peak
        The highest velocity, in cm/s.
    mean_gradient
        The mean over time of the pressure gradient, in mmHg.
    """

    seconds: float
    integral_cm: float
    peak: float
    mean_gradient: float


def pressure_gradient(velocity: float) -> float:
    """Of a velocity in cm/s, in mmHg."""
    return 4 * (velocity / CM_PER_M) ** 2


def velocity(points: Sequence[Point], scale: Scale) -> float | None:
    """Of the point (x, y) that is farthest from the baseline, in cm/s with its sign.

    None where the file does not say where the baseline is, or rows are no velocities.
    """
    if scale.baseline is None or not scale.axes or scale.axes[1][1] != CM_S:
        return None
    away = max((scale.baseline - y for _, y in points), key=abs)
    return away * scale.axes[1][0] * (1 if scale.upwards else -1)


def traced_flow(
    points: Sequence[Point],
    second_per_column: float,
    speed_per_row: float,
    baseline: float | None = None,
) -> TracedFlow | None:
    """What lies between a traced line and the baseline (y), if that is known.

    Else the straight line from its first to its last point counts as the baseline, as it is where
    the line begins and ends on it. ``points`` are x and y in image
    coordinates, ``speed_per_row`` is in cm/s. None where the line goes back in time, or takes none.
    """
    line = np.array(points, np.float64)
    line = line if line[-1, 0] >= line[0, 0] else line[::-1]
    steps = np.diff(line[:, 0])
    if len(line) < 3 or (steps < 0).any() or not steps.any():
        return None
    chord = np.interp(line[:, 0], line[[0, -1], 0], line[[0, -1], 1])
    speeds = np.abs(line[:, 1] - (chord if baseline is None else baseline)) * speed_per_row
    before, after, times = speeds[:-1], speeds[1:], steps * second_per_column
    seconds = float(times.sum())
    squares = (before**2 + before * after + after**2) / 3  # the mean of v² along a straight piece
    return TracedFlow(
        seconds,
        float(((before + after) / 2 * times).sum()),
        float(speeds.max()),
        4 * float((squares * times).sum()) / seconds / CM_PER_M**2,
    )
