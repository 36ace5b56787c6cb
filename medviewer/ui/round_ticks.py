"""Where the ticks of an axis stand: at few round values."""

from __future__ import annotations

import math

MOST_TICKS = 6


def ticks(low: float, high: float, most: int = MOST_TICKS) -> list[float]:
    """Round values (1, 2 or 5 times a power of ten apart) from ``low`` to ``high``."""
    rough = (high - low) / most
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(power * each for each in (1, 2, 5, 10) if power * each >= rough)
    first = math.ceil(low / step)
    return [number * step for number in range(first, math.floor(high / step) + 1)]
