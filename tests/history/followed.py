"""Made-up follow-up with a risk for everybody, some of it cut short."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


def followed(people: int = 400, seed: int = 5) -> tuple[Floats, Floats, NDArray[np.bool_]]:
    """Predicted risk, end of follow-up, and whether it ended by death, ``[person]``."""
    generator = np.random.default_rng(seed)
    risk = generator.uniform(0.02, 0.9, people)
    event = generator.exponential(25 / (0.2 + 3 * risk))
    cut = generator.exponential(15, people)
    return risk, np.minimum(event, cut), event <= cut
