"""What is taken away of the frames of a run, and of which: PS3.3 C.7.6.10, Mask Module.

Of its operations the average of some frames (AVG_SUB), shifted, and the frame some frames before
(TID, time interval difference), or ever further before (REV_TID, the same backwards).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING

import numpy as np

from medviewer.image.films.cine import numbers_of
from medviewer.message import Message

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

MOST_TOLD = 6
"""So many masks are told one by one."""


@dataclass(frozen=True)
class Mask:
    """What is taken away of a frame.

    Attributes
    ----------
    frames
        Whose average it is, from 0.
    down, right
        By how many pixels it is shifted first, towards higher rows and columns.
    averaged
        Contrast Frame Averaging: so many frames are to be averaged before, which is not done.
    before
        Of a time interval difference: so many frames before each it lies; 0 for all others.
    """

    frames: tuple[int, ...]
    down: float = 0.0
    right: float = 0.0
    averaged: int = 1
    before: int = 0

    @property
    def name(self) -> str:
        """Tells it from other masks of the run, in the names of pictures."""
        return f"{'+'.join(map(str, self.frames))}@{self.down:g},{self.right:g}"

    def shifted(self, down: float, right: float) -> Mask:
        """The same mask by so many pixels further."""
        return replace(self, down=self.down + down, right=self.right + right)


Masks = tuple[Mask, ...]
"""The mask of each frame of a run."""
_Ranges = tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class _Operation:
    """An item of the sequence: the mask of a frame, and the first and last frames it is for."""

    mask_of: Callable[[int], Mask]
    ranges: _Ranges

    def away(self, frame: int) -> int:
        """By how many frames a frame lies beside those that it is for."""
        return min(_away(frame, each) for each in self.ranges)


def stated_masks(header: Dataset, count: int) -> Masks | None:
    """The masks of a file of ``count`` frames; None where it has none that is usable.

    Each frame has that of the first item whose Applicable Frame Range it lies in, and one that
    lies in none that of the nearest: its difference is then seen as those beside it are.
    """
    found = list(_operations(header, count))
    if not found:
        return None
    nearest = (min(found, key=lambda each: each.away(frame)) for frame in range(count))
    return tuple(each.mask_of(frame) for frame, each in enumerate(nearest))


def with_mask(masks: Masks, index: int, mask: Mask) -> Masks:
    """Another mask for the frames that have that of frame ``index``.

    For all frames where that is of a time interval difference.
    """
    here = masks[index]
    return tuple(mask if here.before or each == here else each for each in masks)


def shifted(masks: Masks, index: int, down: float, right: float) -> Masks:
    """The mask of frame ``index`` by so many pixels further, for the frames that have it.

    All masks of a time interval difference.
    """
    here = masks[index]
    return tuple(
        each.shifted(down, right) if here.before or each == here else each for each in masks
    )


def words_of(masks: Masks) -> Message:
    """What is taken away, in a few words."""
    several = list(dict.fromkeys(masks))
    shifts = {(each.down, each.right) for each in several}
    if len(several) == 1:
        what = _of_one(several[0])
    elif all(each.before == several[0].before != 0 for each in several):
        what = Message("mask of each frame: {} before", several[0].before)
    elif len(several) > MOST_TOLD:
        what = Message("several masks ({})", len(several))
    else:
        what = Message("masks (of frames) {}", ", ".join(_each(masks)))
    if len(shifts) > 1:
        return Message("{}, shifted one by one", what)
    down, right = shifts.pop()
    if not down and not right:
        return what
    return Message("{}, shifted {:g} px down, {:g} px right", what, down, right)


def _of_one(mask: Mask) -> Message:
    frames = ", ".join(str(frame + 1) for frame in mask.frames)
    several = len(mask.frames) > 1
    return Message("mean of frames {}", frames) if several else Message("mask frame {}", frames)


def _each(masks: Masks) -> Iterator[str]:
    """Frames of each mask, and those that it is for: "1+2 (1–10)"."""
    first = 0
    for mask, of in groupby(masks):
        last = first + len(list(of))
        frames = "+".join(str(frame + 1) for frame in mask.frames)
        yield f"{frames} ({first + 1}–{last})" if last > first + 1 else f"{frames} ({last})"
        first = last


def _operations(header: Dataset, count: int) -> Iterator[_Operation]:
    """What of the Mask Subtraction Sequence can be done."""
    for item in header.get("MaskSubtractionSequence") or ():
        mask_of = _mask_of(item, count)
        if mask_of is not None:
            yield _Operation(mask_of, _ranges(item, count))


def _mask_of(item: Dataset, count: int) -> Callable[[int], Mask] | None:
    """What gives the mask of a frame; None for what cannot be done.

    Of Mask Sub-pixel Shift a positive row offset is one downwards, a positive column offset one
    to the left.
    """
    operation = str(item.get("MaskOperation", "") or "")
    averaged = int(item.get("ContrastFrameAveraging", 1) or 1)
    shift = numbers_of(item.get("MaskSubPixelShift"))
    down, left = shift if len(shift) == 2 and np.isfinite(shift).all() else (0.0, 0.0)
    right = 0.0 - left  # never -0, which is told
    frames = tuple(int(number) - 1 for number in numbers_of(item.get("MaskFrameNumbers")))
    if operation == "AVG_SUB" and frames and all(0 <= frame < count for frame in frames):
        return lambda _: Mask(frames, down, right, averaged)
    offset = int((numbers_of(item.get("TIDOffset")) or [1.0])[0])  # 1 where it is empty
    if operation == "REV_TID" and offset and numbers_of(item.get("ApplicableFrameRange")):
        ranges = _ranges(item, count)
        return lambda frame: Mask(
            (_backwards(frame, offset, ranges, count),), down, right, averaged
        )
    if operation == "TID" and offset:
        return lambda frame: Mask(
            (min(max(frame - offset, 0), count - 1),), down, right, averaged, offset
        )
    return None


def _backwards(frame: int, offset: int, ranges: _Ranges, count: int) -> int:
    """The mask of a frame where masks go back as frames go on: first and offset, second and + 2."""
    first, last = min(ranges, key=lambda each: _away(frame, each))
    mask = 2 * first - offset - min(max(frame, first), last)
    return min(max(mask, 0), count - 1)


def _away(frame: int, of: tuple[int, int]) -> int:
    """By how many frames one lies beside a range."""
    first, last = of
    return max(first - frame, frame - last, 0)


def _ranges(item: Dataset, count: int) -> _Ranges:
    """First and last frames, from 0, that an item is for; all where it names none of the run."""
    numbers = [int(number) - 1 for number in numbers_of(item.get("ApplicableFrameRange"))]
    pairs = zip(numbers[::2], numbers[1::2], strict=False)
    usable = tuple((first, last) for first, last in pairs if 0 <= first <= last < count)
    return usable or ((0, count - 1),)
