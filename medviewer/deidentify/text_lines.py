"""Find lines of text that a machine has drawn into a picture.

Letters of one line are strokes: thin, of one colour, brighter or darker than what is behind
them, as high as their neighbours and on one base line. Nothing in a body is all of that. No
letter is read, so alphabet and language do not matter; writing that runs upwards and single
letters are not found.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import SimpleITK
from numpy.typing import NDArray

from medviewer.deidentify.rectangle import Rectangle, joined

LEAST_HEIGHT, MOST_HEIGHT = 5, 40
"""Of a letter in pixels; larger ones are found in the picture made smaller."""
STROKE = 9
"""Wider structures (pixels) are no strokes."""
CONTRASTS = (24, 60, 120)
"""By how much strokes may differ from what is behind them, of 255 levels."""
SIDE_AT_FULL_SIZE = 1500
"""Longer pictures are halved first: what is to be read on them is larger, and it takes long."""
SHRINKING = 3
"""How often a picture is looked at: as it is, at half and at a quarter of its size."""
SAME_COLOUR = 0.06
"""Standard deviation of the colour over a line's letters, as a part of their contrast."""
PLAIN = 0.13
"""Standard deviation of the colour inside a letter, as a part of its contrast."""
LEAST_LETTERS = 3


@dataclass(frozen=True)
class Marks:
    """Connected marks of one picture, an entry each: where, how large, of which colour."""

    x: NDArray[np.int64]
    y: NDArray[np.int64]
    width: NDArray[np.int64]
    height: NDArray[np.int64]
    pixels: NDArray[np.int64]
    crisp: NDArray[np.float64]
    """Which part of the mark has nearly its full contrast: a stroke's edge is sharp."""
    colour: NDArray[np.float64]
    """``[mark, channel]`` where the mark's contrast is full."""
    mottled: NDArray[np.float64]
    """Standard deviation of that colour inside the mark, as a part of its contrast."""
    contrast: NDArray[np.float64]
    """The most by which it differs from what is behind it, of 255 levels."""

    def of(self, which: NDArray[np.bool_] | NDArray[np.int64]) -> Marks:
        """Some of them."""
        return Marks(*(getattr(self, name)[which] for name in self.__dataclass_fields__))


def lines_of_text(picture: NDArray[np.uint8]) -> list[Rectangle]:
    """Where text is drawn into ``picture`` (``[row, column]`` or ``[row, column, 3]``).

    The rectangles have a margin around the letters, and may overlap.
    """
    colour = picture if picture.ndim == 3 else picture[..., np.newaxis]
    first = 1 + (max(colour.shape[:2]) > SIDE_AT_FULL_SIZE)
    found: list[Rectangle] = []
    for step in range(SHRINKING):
        factor = first * 2**step
        smaller = _shrunk(colour, factor)
        if min(smaller.shape[:2]) < 2 * LEAST_HEIGHT:
            break
        for line in _lines_at_one_size(smaller):
            found.append(_grown(line, factor).within(*colour.shape[:2]))
    return joined(found)


def _shrunk(colour: NDArray[np.uint8], factor: int) -> NDArray[np.uint8]:
    """The mean of every ``factor`` x ``factor`` pixels."""
    if factor == 1:
        return colour
    rows, columns = (side // factor for side in colour.shape[:2])
    blocks = colour[: rows * factor, : columns * factor].reshape(rows, factor, columns, factor, -1)
    smaller: NDArray[np.uint8] = blocks.mean((1, 3), dtype=np.float32).astype(np.uint8)
    return smaller


def _grown(line: Rectangle, factor: int) -> Rectangle:
    """With a margin for dots, commas and letters that were missed at the ends, at full size."""
    aside, above = round(1.5 * line.height) + 1, round(0.25 * line.height) + 1
    return Rectangle(
        (line.x - aside) * factor,
        (line.y - above) * factor,
        (line.width + 2 * aside) * factor,
        (line.height + 2 * above) * factor,
    )


def _lines_at_one_size(colour: NDArray[np.uint8]) -> Iterator[Rectangle]:
    """Bright and dark text on every contrast; rectangles just around the letters."""
    grey = colour.max(axis=2)
    shades = _shades(colour)
    for bright in (grey, 255 - grey):
        background = SimpleITK.GrayscaleMorphologicalOpening(
            SimpleITK.GetImageFromArray(bright), [STROKE // 2] * 2, SimpleITK.sitkBox
        )
        contrast = bright - SimpleITK.GetArrayFromImage(background)
        for least in CONTRASTS:
            yield from lines_of(letters_among(marks_in(contrast, least, shades)))


def _shades(colour: NDArray[np.uint8]) -> NDArray[np.float32]:
    """What letters of one colour share: how light they are and, loosely, their colour.

    JPEG keeps colours at half the resolution, so that those of thin strokes are smeared.
    """
    channels = colour.astype(np.float32)
    if channels.shape[2] == 1:
        return channels
    light = channels @ np.array([[0.299], [0.587], [0.114]], np.float32)  # ITU-R BT.601
    return np.concatenate([light, channels / 4], axis=2)


def marks_in(contrast: NDArray[np.uint8], least: int, shades: NDArray[np.float32]) -> Marks:
    """The connected parts of ``contrast`` (``[row, column]``) that are above ``least``.

    ``shades`` is ``[row, column, channel]``.
    """
    mask = contrast > least
    image = SimpleITK.GetImageFromArray(mask.astype(np.uint8))
    labels = SimpleITK.GetArrayFromImage(SimpleITK.ConnectedComponent(image, True))
    rows, columns = np.nonzero(mask)
    order = np.argsort(labels[rows, columns], kind="stable")
    rows, columns = rows[order], columns[order]
    label = labels[rows, columns]
    starts = np.flatnonzero(np.diff(label, prepend=0))
    if not len(starts):
        none = np.zeros(0, np.int64)
        some = none.astype(float)
        return Marks(none, none, none, none, none, some, np.zeros((0, 1)), some, some)
    pixels = np.diff(starts, append=len(label))
    height_of = contrast[rows, columns].astype(float)
    most = np.maximum.reduceat(height_of, starts)
    full = height_of > 0.6 * np.repeat(most, pixels)
    in_full = np.add.reduceat(full, starts, dtype=float)[:, np.newaxis]
    inside = np.where(full[:, np.newaxis], shades[rows, columns], 0).astype(float)
    mean = np.add.reduceat(inside, starts, axis=0) / in_full
    squares = np.add.reduceat(inside**2, starts, axis=0) / in_full
    deviation = np.sqrt(np.maximum(squares - mean**2, 0)).max(axis=1)
    left, top = np.minimum.reduceat(columns, starts), np.minimum.reduceat(rows, starts)
    return Marks(
        left,
        top,
        np.maximum.reduceat(columns, starts) + 1 - left,
        np.maximum.reduceat(rows, starts) + 1 - top,
        pixels,
        in_full[:, 0] / pixels,
        mean,
        deviation / most,
        most,
    )


def letters_among(marks: Marks) -> Marks:
    """Those with the height, width, filling and crispness of letters or of a few joined ones."""
    filling = marks.pixels / (marks.width * marks.height)
    return marks.of(
        (marks.height >= LEAST_HEIGHT)
        & (marks.height <= MOST_HEIGHT)
        & (marks.width <= 6 * marks.height)
        & (filling > 0.12)
        & (filling < 0.95)
        & (marks.crisp > 0.5)
    )


def lines_of(letters: Marks) -> Iterator[Rectangle]:
    """Rectangles around letters that stand in one line."""
    letters = letters.of(np.argsort(letters.x, kind="stable"))
    line_of = _chained(letters)
    for line in np.unique(line_of):
        one = letters.of(line_of == line)
        if _is_text(one):
            x, y = int(one.x.min()), int(one.y.min())
            right, bottom = int((one.x + one.width).max()), int((one.y + one.height).max())
            yield Rectangle(x, y, right - x, bottom - y)


def _chained(letters: Marks) -> NDArray[np.int64]:
    """A number a letter, the same for letters that follow each other, sorted by ``x``."""
    line_of = np.arange(len(letters.x))
    right = letters.x + letters.width
    last = np.searchsorted(letters.x, right + MOST_HEIGHT + 2, side="right")
    for place in range(len(letters.x)):
        near = np.arange(place + 1, last[place])
        larger = np.maximum(letters.height[place], letters.height[near])
        smaller = np.minimum(letters.height[place], letters.height[near])
        gap = letters.x[near] - right[place]
        bottom = letters.y[near] + letters.height[near]
        level = np.minimum(bottom, letters.y[place] + letters.height[place]) - np.maximum(
            letters.y[near], letters.y[place]
        )
        unlike = np.abs(letters.colour[near] - letters.colour[place]).max(axis=1)
        follows = (
            (gap <= larger + 2)
            & (gap >= -0.3 * smaller)
            & (level >= 0.6 * smaller)
            & (larger <= 1.9 * smaller)
            & (unlike <= 3 * SAME_COLOUR * letters.contrast[place] + 2)
        )
        if follows.any():
            next_one = near[follows.argmax()]
            line_of[next_one] = line_of[place]
    return line_of


def _is_text(line: Marks) -> bool:
    """True for enough letters, not all of them strokes, of one colour, on one line."""
    height = float(np.median(line.height))
    if len(line.x) < LEAST_LETTERS or np.count_nonzero(line.width >= 0.35 * height) < 2:
        return False
    if line.mottled.mean() > PLAIN:
        return False
    if line.colour.std(axis=0).max() > SAME_COLOUR * float(np.median(line.contrast)) + 1:
        return False
    edges = (line.y, line.y + line.height)
    uneven = min(float(np.abs(edge - np.median(edge)).mean()) for edge in edges)
    return uneven <= 0.12 * height + 0.3
