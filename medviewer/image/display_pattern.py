"""A test picture of a display, in the manner of SMPTE RP 133 and TG18-QC (AAPM, 2005).

It is made of numbers, for any number of pixels of the device, and has no copy of those pictures.
Levels are 0 black to 255 white.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product

import numpy as np
from numpy.typing import NDArray

from medviewer.image.letters import COLUMNS, ROWS, dots
from medviewer.image.window import Window

GROUND = 128
STEPS = (0, *range(8, 249, 16), 255)
"""18 levels: those of TG18-QC, the lowest and the highest included."""
STEP_CONTRAST = 4
"""By how much the small squares within a step differ from it; black and white have none."""
FIVE_PERCENT, NINETY_FIVE_PERCENT = 13, 242
LETTERS = "QUALITY CONTROL"
"""Each letter has one level of contrast less than the one before; the last has one."""
LETTER_GROUNDS = (0, GROUND, 255)
WHOLE_RANGE = Window(127.5, 255.0, "", "LINEAR_EXACT")
"""Shows the level n of the picture as the grey level n."""

CELLS = 20
"""The middle part is a square of so many cells a side."""
CORNER_SHARE = 22
"""The squares in the corners lie this part of the screen's shorter side from its edge."""
_SHARE = 0.92
_PER_ROW = len(STEPS) // 2
_LETTER_WIDTH = COLUMNS + 1
"""With the gap behind it."""


@dataclass(frozen=True)
class Box:
    """A part of the picture, in pixels of the device."""

    left: int
    top: int
    width: int
    height: int

    def of(self, levels: NDArray[np.uint8]) -> NDArray[np.uint8]:
        """The pixels in it, a view."""
        return levels[self.top : self.top + self.height, self.left : self.left + self.width]

    def within(self, left: int, top: int, width: int, height: int) -> Box:
        """A part of the box, from its own corner."""
        return Box(self.left + left, self.top + top, width, height)


@dataclass(frozen=True)
class Layout:
    """Where the parts of the picture lie, in a screen of ``width`` x ``height`` device pixels.

    ``free`` is the part of the screen that the squares, steps, letters and the ramp may fill.
    """

    width: int
    height: int
    free: Box

    @property
    def cell(self) -> int:
        """Side of a cell of the middle part, a whole number of 4 pixels, at least 4.

        The part lies between the squares in the corners, left and right or above and below.
        """
        width, height, corners = self.free.width, self.free.height, 6 * self.corner
        upright = min(width - corners, int(_SHARE * height))
        lying = min(int(_SHARE * width), height - corners)
        return max(4, max(upright, lying) // CELLS // 4 * 4)

    def _cells(self, column: float, row: float, width: float, height: float) -> Box:
        side, whole = self.cell, self.cell * CELLS
        return Box(
            self.free.left + (self.free.width - whole) // 2 + round(column * side),
            self.free.top + (self.free.height - whole) // 2 + round(row * side),
            round(width * side),
            round(height * side),
        )

    @property
    def dark_square(self) -> Box:
        """0 %, with 5 % in its middle."""
        return self._cells(1, 0, 4, 4)

    @property
    def light_square(self) -> Box:
        """100 %, with 95 % in its middle."""
        return self._cells(15, 0, 4, 4)

    @property
    def steps(self) -> tuple[Box, ...]:
        """The luminance steps, from black to white, in two rows."""
        places = ((n % _PER_ROW, n // _PER_ROW) for n in range(len(STEPS)))
        return tuple(self._cells(1 + 2 * x, 5.5 + 2 * y, 2, 2) for x, y in places)

    @property
    def ramp(self) -> Box:
        """Black to white without steps."""
        return self._cells(1, 10.5, 18, 2)

    @property
    def letters(self) -> tuple[Box, ...]:
        """Strips with letters, on each of ``LETTER_GROUNDS``."""
        return tuple(self._cells(1, 13.5 + 2 * n, 18, 2) for n in range(len(LETTER_GROUNDS)))

    @property
    def line_pairs(self) -> tuple[Box, ...]:
        """Squares of lines: in the middle part, then in the four corners of the screen."""
        side, inset = 2 * self.corner // 8 * 8, self.corner
        far_x, far_y = self.width - inset - side, self.height - inset - side
        corners = product((inset, far_y), (inset, far_x))
        return (self._cells(8, 0, 4, 4), *(Box(x, y, side, side) for y, x in corners))

    @property
    def corner(self) -> int:
        """How far the squares in the corners lie from the edge; a cross stands in between."""
        return max(16, min(self.width, self.height) // CORNER_SHARE)

    @property
    def crosses(self) -> tuple[tuple[int, int], ...]:
        """Column and row of the middle of each corner's cross."""
        near = self.corner // 2
        return tuple(product((near, self.width - 1 - near), (near, self.height - 1 - near)))


def pattern(layout: Layout) -> NDArray[np.uint8]:
    """The test picture, uint8 ``[row, column]``, a pixel for each of the device."""
    levels = np.full((layout.height, layout.width), GROUND, np.uint8)
    _squares(levels, layout)
    for level, box in zip(STEPS, layout.steps, strict=True):
        _step(levels, box, level)
    ramp = layout.ramp
    ramp.of(levels)[:] = np.rint(np.linspace(0, 255, ramp.width)).astype(np.uint8)
    for ground, box in zip(LETTER_GROUNDS, layout.letters, strict=True):
        _letters(levels, box, ground)
    for box in layout.line_pairs:
        _lines(levels, box)
    arm = layout.corner // 3
    for column, row in layout.crosses:
        levels[row, column - arm : column + arm + 1] = 255
        levels[row - arm : row + arm + 1, column] = 255
    levels[[0, -1]] = 255
    levels[:, [0, -1]] = 255
    return levels


def _squares(levels: NDArray[np.uint8], layout: Layout) -> None:
    """5 % within black, 95 % within white."""
    for box, outer, inner in (
        (layout.dark_square, 0, FIVE_PERCENT),
        (layout.light_square, 255, NINETY_FIVE_PERCENT),
    ):
        box.of(levels)[:] = outer
        middle = box.within(box.width // 4, box.height // 4, box.width // 2, box.height // 2)
        middle.of(levels)[:] = inner


def _step(levels: NDArray[np.uint8], box: Box, level: int) -> None:
    """One level; in its corners small squares, a little lighter and darker by turns."""
    box.of(levels)[:] = level
    if level in (0, 255):
        return
    side = box.width // 4
    far = box.width - side - side // 2
    for (x, y), sign in (
        ((side // 2, side // 2), 1),
        ((far, side // 2), -1),
        ((side // 2, far), -1),
        ((far, far), 1),
    ):
        box.within(x, y, side, side).of(levels)[:] = level + sign * STEP_CONTRAST


def _letters(levels: NDArray[np.uint8], box: Box, ground: int) -> None:
    """Letters whose contrast falls by one level each, on white darker, else lighter."""
    box.of(levels)[:] = ground
    if box.height < ROWS + 2 or box.width < _LETTER_WIDTH * len(LETTERS) + 2:
        return  # a screen of a watch
    columns = _LETTER_WIDTH * len(LETTERS)
    scale = min(box.width // (columns + 2), box.height // (ROWS + 2))
    left, top = (box.width - scale * columns) // 2, (box.height - scale * ROWS) // 2
    contrast = len(LETTERS.replace(" ", ""))
    for place, letter in enumerate(LETTERS):
        if letter == " ":
            continue
        drawn = dots(letter, scale)
        rows, width = drawn.shape
        at = box.within(left + place * _LETTER_WIDTH * scale, top, width, rows)
        at.of(levels)[drawn] = ground - contrast if ground == 255 else ground + contrast
        contrast -= 1


def _lines(levels: NDArray[np.uint8], box: Box) -> None:
    """Black and white lines: above of one pixel, below of two; left upright, right lying."""
    half = box.width // 2
    for row, wide in enumerate((1, 2)):
        stripes = (np.arange(half) // wide % 2 * 255).astype(np.uint8)
        box.within(0, row * half, half, half).of(levels)[:] = stripes
        box.within(half, row * half, half, half).of(levels)[:] = stripes[:, None]
