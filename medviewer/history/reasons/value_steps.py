"""The values that a measurement may be moved to: round ones, and the ends of its range."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

MOST_STEPS = 150


def stride(low: float, high: float, unit: str) -> float:
    """How far a step goes: 1, 2 or 5 of a power of ten, for scores one at least."""
    least = (high - low) / MOST_STEPS
    power = 10.0 ** math.floor(math.log10(least))
    step = next(power * each for each in (1, 2, 5, 10) if power * each >= least * 0.9999)
    return max(step, 1.0) if unit.startswith("{") else step


def value_steps(low: float, high: float, unit: str) -> NDArray[np.float64]:
    """The multiples of the stride between ``low`` and ``high``, and the two as they are."""
    step = stride(low, high, unit)
    numbers = range(math.floor(_exact(low / step)), math.ceil(_exact(high / step)) + 1)
    return np.array([min(max(_exact(number * step), low), high) for number in numbers])


def _exact(value: float) -> float:
    """Without what binary fractions add: 70.00000000000001 is 70."""
    return float(f"{value:.10g}")
