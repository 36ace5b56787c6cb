"""Values to 8-bit grey: rescale, window, polarity, by one table lookup a pixel."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from medviewer.dicom.colour_profile import in_srgb, profile_at
from medviewer.dicom.rescale import LookupTable
from medviewer.dicom.volume import Volume
from medviewer.image.shutter import shutter_mask
from medviewer.image.stated import through
from medviewer.image.window import Window

if TYPE_CHECKING:  # the window is seen before pydicom is imported
    from pydicom.dataset import Dataset

TABLE_TYPES = frozenset(("u1", "i1", "u2", "i2"))
_PET_IMAGES = frozenset(f"1.2.840.10008.5.1.4.1.1.{end}" for end in ("128", "128.1", "130"))
"""PET, Legacy Converted Enhanced PET and Enhanced PET Image Storage (PS3.4 B.5)."""


def render(volume: Volume, index: int, window: Window, invert: bool = False) -> NDArray[np.uint8]:
    """Slice ``index`` of ``volume`` as the screen shows it.

    Returns
    -------
    uint8 ``[row, column]``, 0 black to 255 white, or RGB ``[row, column, 3]`` for
    colour, which no window touches. MONOCHROME1 and PET are turned over here and nowhere
    else; ``invert`` turns over what would be shown. Padding and what lies behind the
    display shutter are black, and so is what is not a number.
    """
    stored = volume.voxels[index]
    visible = shutter_mask(volume.series.slices[index], stored.shape[:2])
    if volume.is_colour:
        colour = in_srgb(stored, profile_at(volume, index))
        shown: NDArray[np.uint8] = 255 - colour if invert else colour
        return shown if visible is None else shown * visible[..., None]
    shown = render_stored(
        stored,
        window,
        float(volume.slope[index]),
        float(volume.intercept[index]),
        turned=low_is_bright_at(volume, index) != invert,
        padding=volume.padding_of(index),
        modality=volume.table_of(index),
    )
    return shown if visible is None else shown * visible


def render_stored(
    stored: NDArray[Any],
    window: Window,
    slope: float = 1.0,
    intercept: float = 0.0,
    *,
    turned: bool = False,
    padding: tuple[float, float] | None = None,
    modality: LookupTable | None = None,
) -> NDArray[np.uint8]:
    """As ``render``, for stored values ``[row, column]`` that are not in a volume.

    ``turned``: low values are bright. ``modality``: the Modality LUT, instead of slope
    and intercept.
    """
    look = GreyLook(window, slope, intercept, turned, padding, modality)
    kind = stored.dtype.str[1:]
    if kind not in TABLE_TYPES:
        return look.levels(stored)
    return np.take(grey_table(kind, look), stored.view(f"u{stored.dtype.itemsize}"), mode="wrap")


def low_is_bright_at(volume: Volume, index: int, *, in_grey: bool = True) -> bool:
    """``low_is_bright`` of the file of slice ``index``; not ``in_grey``: ``is_inverse``."""
    one = volume.series.slices[index]
    if in_grey and one.sop_class_uid in _PET_IMAGES:
        return True
    if one.grey is None or one.pixels is None:
        return is_inverse(volume.series.header)
    return _low_is_bright(one.pixels.photometric, one.grey.shape)


def low_is_bright(header: Dataset) -> bool:
    """True when a picture of this header is shown with its low values bright.

    Beside those that say so (``is_inverse``) it is PET: its readers see uptake black on white,
    in which a faint lesion is told best. In colours what is hot is bright, though, and a
    secondary capture of a PET is as it was made.
    """
    return is_inverse(header) or str(header.get("SOPClassUID", "") or "") in _PET_IMAGES


def is_inverse(header: Dataset) -> bool:
    """True when low values are bright: MONOCHROME1, or Presentation LUT Shape INVERSE.

    The two say the same thing (PS3.3 C.8.11.3.1.2), so they never cancel out.
    """
    photometric = str(header.get("PhotometricInterpretation", "") or "")
    return _low_is_bright(photometric, str(header.get("PresentationLUTShape", "") or ""))


def _low_is_bright(photometric: str, shape: str) -> bool:
    return photometric.strip().upper() == "MONOCHROME1" or shape.strip().upper() == "INVERSE"


@dataclass(frozen=True)
class GreyLook:
    """All that turns a stored value into a grey level."""

    window: Window
    slope: float
    intercept: float
    turned: bool
    padding: tuple[float, float] | None
    modality: LookupTable | None
    curve: LookupTable | None = None

    def levels(self, stored: NDArray[Any]) -> NDArray[np.uint8]:
        """Grey levels by the formulas of the standard."""
        if self.modality is not None:
            values: NDArray[Any] = self.modality.apply(stored)
        else:
            values = stored.astype(np.float64) * self.slope + self.intercept
        brightness = self.window.apply(values)
        np.nan_to_num(brightness, copy=False)
        if self.curve is not None:
            brightness = through(self.curve, brightness)
        if self.turned:
            np.subtract(1.0, brightness, out=brightness)
        levels = np.floor(brightness * 255 + 0.5).astype(np.uint8)
        if stored.dtype.kind == "f":
            levels[np.isnan(stored)] = 0
        if self.padding is not None:
            levels[(stored >= self.padding[0]) & (stored <= self.padding[1])] = 0
        return levels


@lru_cache(maxsize=128)
def grey_table(kind: str, look: GreyLook) -> NDArray[np.uint8]:
    """The grey level of every stored value of the type, indexed by its bit pattern.

    ``kind`` is one of ``TABLE_TYPES``. The table belongs to a cache: do not change it.
    """
    patterns = np.arange(256 if kind[1] == "1" else 65536, dtype=f"u{kind[1]}")
    return look.levels(patterns.view(kind))
