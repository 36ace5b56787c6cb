"""Burns the word PHANTOM into pictures, so that nobody takes one for a patient."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

_LETTERS = {
    "P": ("1111.", "1...1", "1...1", "1111.", "1....", "1....", "1...."),
    "H": ("1...1", "1...1", "1...1", "11111", "1...1", "1...1", "1...1"),
    "A": (".111.", "1...1", "1...1", "11111", "1...1", "1...1", "1...1"),
    "N": ("1...1", "11..1", "11..1", "1.1.1", "1..11", "1..11", "1...1"),
    "T": ("11111", "..1..", "..1..", "..1..", "..1..", "..1..", "..1.."),
    "O": (".111.", "1...1", "1...1", "1...1", "1...1", "1...1", ".111."),
    "M": ("1...1", "11.11", "1.1.1", "1.1.1", "1...1", "1...1", "1...1"),
}
MARGIN = 4
LIFT = 5  # 1/5 of the height: above the texts that viewers write into corners


def stamp(scale: int = 1) -> NDArray[np.bool_]:
    """The word as pixels, bool ``[row, column]``; letters are 7 * ``scale`` pixels high."""
    gap = np.zeros((7, 1), dtype=bool)
    columns: list[NDArray[np.bool_]] = []
    for letter in "PHANTOM":
        columns += [np.array([[c == "1" for c in row] for row in _LETTERS[letter]]), gap]
    return np.kron(np.hstack(columns[:-1]), np.ones((scale, scale), dtype=bool)).astype(bool)


def stamped_part(shape: tuple[int, ...], scale: int = 1) -> tuple[slice, slice]:
    """Rows and columns of the stamp: low on the left of a slice."""
    height, width = stamp(scale).shape
    bottom = shape[-2] - shape[-2] // LIFT
    return slice(bottom - height, bottom), slice(MARGIN, MARGIN + width)


def burn_in(stack: NDArray[np.generic], value: float, scale: int = 1) -> None:
    """Write PHANTOM with ``value`` low on the left of every slice, in place."""
    rows, columns = stamped_part(stack.shape, scale)
    stack[:, rows, columns][:, stamp(scale)] = value
