"""Where the edge of uptake lies: at a share of the highest value, or at a value that is given.

Isocontours as the EANM's guideline has them (Boellaard et al., Eur J Nucl Med Mol Imaging
2015;42:328-354): 41 or 50 % of the highest value, or a fixed SUV, such as 4.0 for lymphoma
(Barrington and Meignan, J Nucl Med 2019;60:1096-1102).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True)
class Threshold:
    """``share`` of the highest value, or ``value`` in the unit of the volume; one of them."""

    share: float | None = None
    value: float | None = None

    def contour(self, values: NDArray[np.float32]) -> Isocontour | None:
        """The edge among known values; None where there are none, or none that reaches it."""
        if not values.size:
            return None
        highest = float(values.max())
        level = self.value if self.share is None else self.share * highest
        if level is None or not 0 < level <= highest:
            return None
        return Isocontour(level, highest)


@dataclass(frozen=True)
class Isocontour:
    """An edge at ``level``; ``highest`` is the value that it was looked for around."""

    level: float
    highest: float

    def relative(self, values: NDArray[np.float32]) -> NDArray[np.float32]:
        """Values on a scale on which the edge is at a half."""
        return values / np.float32(2 * self.level)
