"""Burns the word PHANTOM into pictures, so that nobody takes one for a patient."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from medviewer.image.letters import ROWS, dots

MARGIN = 4
LIFT = 5  # 1/5 of the height: above the texts that viewers write into corners


def stamp(scale: int = 1) -> NDArray[np.bool_]:
    """The word as pixels, bool ``[row, column]``; letters are 7 * ``scale`` pixels high."""
    gap = np.zeros((ROWS * scale, scale), dtype=bool)
    parts = [part for letter in "PHANTOM" for part in (dots(letter, scale), gap)]
    return np.hstack(parts[:-1])


def stamped_part(shape: tuple[int, ...], scale: int = 1) -> tuple[slice, slice]:
    """Rows and columns of the stamp: low on the left of a slice."""
    height, width = stamp(scale).shape
    bottom = shape[-2] - shape[-2] // LIFT
    return slice(bottom - height, bottom), slice(MARGIN, MARGIN + width)


def burn_in(stack: NDArray[np.generic], value: float, scale: int = 1) -> None:
    """Write PHANTOM with ``value`` low on the left of every slice, in place."""
    rows, columns = stamped_part(stack.shape, scale)
    stack[:, rows, columns][:, stamp(scale)] = value
