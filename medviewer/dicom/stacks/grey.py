"""What one file, or one frame of it, says of its grey levels, to tell slices apart by it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

from pydicom.dataset import Dataset

from medviewer.dicom.files import tags
from medviewer.dicom.padding import stated
from medviewer.dicom.series import GreyLevels, PixelLayout

_TABLES = (tags.MODALITY_LUT, tags.VOI_LUT)
_PROFILES = (tags.ICC_PROFILE, tags.OPTICAL_PATHS)
"""Of colour, which has no grey levels."""


def grey_levels_of(values: tags.Values, pixels: PixelLayout, little: bool) -> GreyLevels:
    """The grey levels of the file whose raw elements are ``values``, in this byte order."""
    return _shared(
        tags.text(values, tags.WINDOW_CENTER),
        tags.text(values, tags.WINDOW_WIDTH),
        tags.text(values, tags.WINDOW_EXPLANATION),
        tags.text(values, tags.VOI_LUT_FUNCTION),
        tags.text(values, tags.UNITS) or tags.text(values, tags.RESCALE_TYPE),
        _digest(values.get(tag, b"") for tag in (_PROFILES if pixels.is_colour else _TABLES)),
        stated(values, pixels, little),
        tags.text(values, tags.PRESENTATION_LUT_SHAPE).upper(),
    )


def of_frame(file: GreyLevels, voi: Dataset | None, unit: str = "") -> GreyLevels:
    """The grey levels of a frame whose groups have ``voi`` (Frame VOI LUT) and Rescale Type."""
    if unit and unit != file.unit:
        file = replace(file, unit=unit)
    if voi is None:
        return file
    center, width, explanation, function = (
        _written(voi.get(keyword))
        for keyword in (
            "WindowCenter",
            "WindowWidth",
            "WindowCenterWidthExplanation",
            "VOILUTFunction",
        )
    )
    return replace(file, center=center, width=width, explanation=explanation, function=function)


@lru_cache(maxsize=1024)
def _shared(*texts: str) -> GreyLevels:
    """One object for all slices that say the same."""
    return GreyLevels(*texts)


def _digest(sequences: Iterable[bytes]) -> str:
    parts = [hashlib.sha256(each).hexdigest()[:16] if each else "" for each in sequences]
    return "/".join(parts) if any(parts) else ""


def _written(value: object) -> str:
    """A converted value as it stands in a file."""
    if value is None:
        return ""
    if isinstance(value, Iterable) and not isinstance(value, str):
        return "\\".join(map(str, value))
    return str(value)
