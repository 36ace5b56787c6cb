"""A slice as the screen shows it: shrunk to what the screen can show, filtered, coloured.

``display.render`` is the measure of every grey level; this adds what only a screen
needs, and does it in 32-bit colours, which a screen paints without converting them.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from medviewer.dicom.colour_profile import ColourProfile, in_srgb, profile_at, profile_of
from medviewer.dicom.volume import Volume
from medviewer.image.display import TABLE_TYPES, GreyLook, grey_table, low_is_bright_at
from medviewer.image.measuring.statistics import padding_mask
from medviewer.image.palette_names import GREY, STATED
from medviewer.image.palettes import packed, palette
from medviewer.image.shutter import shapes_mask
from medviewer.image.stated import Stated
from medviewer.image.window import Window

BLACK = np.uint32(0xFF000000)
FILTERS = ("", "smooth", "sharpen")
LARGEST_SHRINK = 8
_SHARPER = 1.0  # how much of the difference to the smooth picture is added


@dataclass(frozen=True)
class Look:
    """How values become colours: ``colours`` is one of ``PALETTES``, ``filter`` of ``FILTERS``.

    ``colours`` may be ``STATED``, too: those of ``stated``, which is what a presentation state
    says in place of the file.
    """

    window: Window
    inverted: bool = False
    colours: str = GREY
    filter: str = ""
    stated: Stated | None = None


def stored_for_screen(
    volume: Volume, index: int, shrink: int = 1, filter_name: str = ""
) -> NDArray[Any]:
    """The stored values of slice ``index``, shrunk and filtered, before any window.

    With ``shrink`` n every pixel stands for n × n of the slice's (the last row and column
    for what is left); see ``shrunk`` and ``filtered``.
    """
    stored: NDArray[Any] = volume.voxels[index]
    if volume.is_colour:
        return stored[::shrink, ::shrink]
    mixing = volume.padding_of(index) is None and volume.table_of(index) is None
    small = shrunk(stored, shrink, mixing=mixing)
    seen = filtered(small, filter_name)
    if seen is not small:
        empty = _beside_nothing(small, volume.padding_of(index))
        if empty is not None:
            seen[empty] = small[empty]
    return seen


def screen_frame(
    volume: Volume, index: int, look: Look, stored: NDArray[Any], shrink: int = 1
) -> NDArray[np.uint32]:
    """What ``stored_for_screen`` gave in colours ``0xffRRGGBB``, ``[row, column]``.

    With the grey palette, no filter and no shrinking the grey levels are those of
    ``display.render``.
    """
    stated = look.stated
    shutter = volume.series.slices[index].shutter if stated is None else stated.shutter
    visible = shapes_mask(shutter, volume.voxels.shape[1:3])
    if stated is not None and stated.bitmap is not None:
        seen = ~stated.bitmap.mask
        visible = seen if visible is None else visible & seen
    if volume.is_colour:
        shown = _colours(in_srgb(stored, profile_shown(volume, index, stated)), look.inverted)
    else:
        shown = _greys(volume, index, stored, look)
    if visible is not None:
        level = 0 if stated is None else stated.shutter_grey
        shown = np.where(visible[::shrink, ::shrink], shown, BLACK | np.uint32(0x010101 * level))
    return shown


def shrunk(stored: NDArray[Any], factor: int, *, mixing: bool) -> NDArray[Any]:
    """Every ``factor`` × ``factor`` pixels as one: their mean, or without ``mixing`` the first.

    ``factor`` is a power of two. Values that name something (padding, the input of a
    table) must not be mixed.
    """
    if factor == 1:
        return stored
    if not mixing:
        return stored[::factor, ::factor]
    short = tuple(-size % 2 for size in stored.shape)
    if any(short):
        stored = np.pad(stored, ((0, short[0]), (0, short[1])), mode="edge")
    mean: NDArray[Any]
    if stored.dtype.kind in "iu" and stored.dtype.itemsize == 2 and stored.flags.c_contiguous:
        mean = _sums_of_pairs(stored) >> 2
    else:
        is_float = stored.dtype.kind == "f"
        total: NDArray[Any] = stored[::2, ::2].astype(np.float32 if is_float else np.int32)
        for row, column in ((0, 1), (1, 0), (1, 1)):
            total += stored[row::2, column::2]
        mean = total / 4 if is_float else total >> 2
    return shrunk(mean.astype(stored.dtype), factor // 2, mixing=True)


def _sums_of_pairs(stored: NDArray[Any]) -> NDArray[Any]:
    """The sums of 2 × 2 pixels of 16 bits, int32 or uint32.

    Two neighbours are read as one number of 32 bits and parted by shifts: a third to a half of
    the time that every other column costs.
    """
    wide = stored.view(f"{stored.dtype.str[:2]}4")
    total = wide[::2] >> 16
    total += wide[1::2] >> 16
    for rows in (wide[::2], wide[1::2]):
        total += (rows << 16) >> 16
    return total


def shrink_factor(device_pixels: float) -> int:
    """How far a slice can be shrunk where one of its columns is so wide on the screen."""
    factor = 1
    while factor < LARGEST_SHRINK and device_pixels * factor * 2 <= 1 + 1e-6:
        factor *= 2
    return factor


def filtered(stored: NDArray[Any], name: str) -> NDArray[Any]:
    """Stored values smoothed or sharpened for the eye, in their own type; "" changes nothing.

    Smooth: a binomial 3 × 3 kernel. Sharpen: the picture plus what that kernel took away.
    """
    if not name:
        return stored
    values = stored.astype(np.float32)
    smooth = _binomial(_binomial(values, 0), 1)
    result = smooth if name == "smooth" else values + _SHARPER * (values - smooth)
    if stored.dtype.kind == "f":
        return result.astype(stored.dtype)
    limits = np.iinfo(stored.dtype)
    return np.clip(np.rint(result), limits.min, limits.max).astype(stored.dtype)


def _beside_nothing(
    stored: NDArray[Any], padding: tuple[float, float] | None
) -> NDArray[np.bool_] | None:
    """Pixels that are not part of the picture and their neighbours, which no filter may mix."""
    nothing = padding_mask(stored, padding)
    if stored.dtype.kind == "f":
        nan = np.isnan(stored)
        nothing = nan if nothing is None else nothing | nan
    if nothing is None or not nothing.any():
        return None
    for axis in (0, 1):
        wide = np.pad(nothing, [(1, 1) if each == axis else (0, 0) for each in (0, 1)])
        size = nothing.shape[axis]
        before, here, behind = (wide.take(range(n, n + size), axis) for n in (0, 1, 2))
        nothing = before | here | behind
    return nothing


def _binomial(values: NDArray[np.float32], axis: int) -> NDArray[np.float32]:
    """The weights 1 2 1 along one axis; the edges are continued."""
    padded = np.pad(values, [(1, 1) if each == axis else (0, 0) for each in (0, 1)], mode="edge")
    size = values.shape[axis]
    parts = [padded.take(range(start, start + size), axis) for start in (0, 1, 2)]
    return np.asarray((parts[0] + 2 * parts[1] + parts[2]) / 4, np.float32)


def _greys(volume: Volume, index: int, stored: NDArray[Any], look: Look) -> NDArray[np.uint32]:
    colours: str | tuple[int, ...] = look.colours
    if colours == STATED:
        colours = (look.stated.palette if look.stated is not None else ()) or GREY
    turned = None if look.stated is None else look.stated.low_is_bright
    if turned is None:
        turned = low_is_bright_at(volume, index, in_grey=colours == GREY)
    grey = GreyLook(
        look.window,
        float(volume.slope[index]),
        float(volume.intercept[index]),
        turned != look.inverted,
        volume.padding_of(index),
        volume.table_of(index),
        None if look.stated is None else look.stated.curve,
    )
    kind = stored.dtype.str[1:]
    if kind not in TABLE_TYPES:
        return _palette_of(colours)[grey.levels(stored)]
    table = _colour_table(kind, grey, colours)
    flat = np.ascontiguousarray(stored)
    return np.take(table, flat.view(f"u{flat.dtype.itemsize}"), mode="wrap")


@lru_cache(maxsize=64)
def _colour_table(kind: str, grey: GreyLook, colours: str | tuple[int, ...]) -> NDArray[np.uint32]:
    """The colour of every stored value of the type, indexed by its bit pattern."""
    return _palette_of(colours)[grey_table(kind, grey)]


def _palette_of(colours: str | tuple[int, ...]) -> NDArray[np.uint32]:
    """256 colours by their name, or as they are stated."""
    return palette(colours) if isinstance(colours, str) else np.array(colours, np.uint32)


def profile_shown(volume: Volume, index: int, stated: Stated | None) -> ColourProfile | None:
    """By which slice ``index`` of a colour picture is shown: that of a presentation state where one
    is followed that has one, or the file's.
    """
    if stated is not None and stated.profile:
        return profile_of(stated.profile)
    return profile_at(volume, index)


def _colours(rgb: NDArray[np.uint8], inverted: bool) -> NDArray[np.uint32]:
    rgb = 255 - rgb if inverted else rgb
    red, green, blue = (rgb[..., channel].astype(np.uint32) for channel in range(3))
    return packed(red, green, blue)
