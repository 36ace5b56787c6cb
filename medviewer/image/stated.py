"""What a presentation state says of how a picture is shown, in place of what its file says."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from medviewer.dicom.rescale import LookupTable
from medviewer.dicom.series import ShutterShapes


@dataclass(frozen=True, eq=False)
class Hidden:
    """What a bitmap hides: bool ``[row, column]``, of the picture's size."""

    mask: NDArray[np.bool_]


@dataclass(frozen=True)
class Stated:
    """The last steps to the screen, where a presentation state sets them (PS3.4 N.2).

    What the file says of the same step is then not used instead; the values stay.

    Attributes
    ----------
    low_is_bright
        Presentation LUT Shape, which stands in place of MONOCHROME1 too; None: as the file says.
    curve
        The Presentation LUT: from the window's brightness to the screen's; None: none.
    shutter, shutter_grey
        The display shutter, and how bright what lies behind it is, 0 to 255.
    bitmap
        What of the picture lies behind a shutter that is a bitmap.
    palette
        The colour of each of 256 grey levels, ``0xffRRGGBB``; none: grey.
    profile
        The ICC profile of colours, in place of the file's; none: as the file says.
    """

    low_is_bright: bool | None = None
    curve: LookupTable | None = None
    shutter: ShutterShapes = ()
    shutter_grey: int = 0
    bitmap: Hidden | None = None
    palette: tuple[int, ...] = ()
    profile: bytes = b""


def through(curve: LookupTable, brightness: NDArray[np.float64]) -> NDArray[np.float64]:
    """Brightness, 0 to 1, as a Presentation LUT changes it (PS3.3 C.11.6)."""
    places = np.rint(np.clip(brightness, 0.0, 1.0) * (len(curve.values) - 1)).astype(np.int64)
    return np.asarray(np.minimum(curve.values[places] / (2.0**curve.bits - 1), 1.0))
