"""How deep a plane is: a slab shows one value of all that lies before and behind it."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the table of commands has the modes, before numpy is there
    import numpy as np
    from numpy.typing import NDArray

    Direction = NDArray[np.float64]


class SlabMode(StrEnum):
    """Which of the values across a slab is shown; the words stand in kept arrangements."""

    MAX = "max"
    MIN = "min"
    MEAN = "mean"


SLABS = {SlabMode.MAX: "MIP", SlabMode.MIN: "MinIP", SlabMode.MEAN: "mean"}
"""What slabs are called, by their mode."""

_WORDS = re.compile(rf"({'|'.join(SLABS.values())}) ([0-9.]+) mm")


def slab_words(mode: SlabMode, thickness_mm: float) -> str:
    """Such as "MIP 10 mm", beside numbers of what a slab shows."""
    return f"{SLABS[mode]} {thickness_mm:g} mm"


def slab_of(words: str) -> tuple[str, str] | None:
    """The slab's name and its thickness in mm, if ``slab_words`` made them; else None."""
    found = _WORDS.fullmatch(words)
    return None if found is None else (found[1], found[2])


@dataclass(frozen=True, eq=False)
class Depth:
    """A slab about a plane.

    Attributes
    ----------
    through
        Unit vector across the plane, LPS.
    start_mm, end_mm
        From the plane to both faces, along ``through``; a slab that is cut off at the end
        of a stack, or made of an even number of slices, has its middle beside the plane.
    mode
        Whether the largest, the smallest or the mean value is shown.
    """

    through: Direction
    start_mm: float
    end_mm: float
    mode: SlabMode

    def steps(self, voxels_a_mm: Direction) -> tuple[int, float, float]:
        """How many planes to take the value of, the way to the middle one, and between two; mm.

        ``voxels_a_mm``: how far a millimetre along ``through`` leads in voxels. No voxel on
        the way is left out, and the planes stand for equal shares of the slab.
        """
        thickness = self.end_mm - self.start_mm
        count = max(1, math.ceil(thickness * math.hypot(*voxels_a_mm) - 1e-6))
        return count, (self.start_mm + self.end_mm) / 2, thickness / count
