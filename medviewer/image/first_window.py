"""The window that a picture is first shown with, on the screen and in what is exported."""

from __future__ import annotations

import math
from dataclasses import replace

from medviewer.dicom.series import GreyLevels
from medviewer.dicom.volume import Volume
from medviewer.image.measuring.suv import SUV, unit_of_reading
from medviewer.image.window import Window, auto_window, windows_of_slice

SUV_WINDOW = Window(3.5, 7.0, "SUV 0–7", "LINEAR_EXACT")
"""In SUV."""


def first_window(volume: Volume, index: int) -> Window:
    """The window to begin with: the file's first, of PET in SUV that of ``SUV_WINDOW``.

    Else one computed from a slice. That would show uptake by the slice's hottest place: now the
    brain, now the bladder.
    """
    offered = file_windows(volume, index)
    if offered:
        return offered[0]
    factor, unit = unit_of_reading(volume)
    return window_from(volume, index) if unit != SUV or volume.is_colour else suv_window(factor)


def suv_window(factor: float) -> Window:
    """``SUV_WINDOW`` of values that are multiplied with ``factor`` to give SUV."""
    center, width = SUV_WINDOW.center / factor, SUV_WINDOW.width / factor
    return replace(SUV_WINDOW, center=center, width=width)


def file_windows(volume: Volume, index: int) -> tuple[Window, ...]:
    """The windows that the file of slice ``index`` offers, in its order; none for colour.

    All slices of a PET have those of the slice whose window reaches highest: its slices are
    often scaled one by one, and a window a slice would make every slice look alike in uptake.
    """
    if volume.is_colour:
        return ()
    series = volume.series
    if series.modality != "PT":
        return windows_of_slice(series, series.slices[index], volume.luts)
    alike = {one.grey: one for one in series.slices}.values()
    highest = max(alike, key=lambda one: _reach(one.grey))
    return windows_of_slice(series, highest, volume.luts)


def _reach(grey: GreyLevels | None) -> float:
    """The upper end of the first window that is written; without one below all others."""
    if grey is None:
        return -math.inf
    try:
        center, width = (float(text.split("\\")[0]) for text in (grey.center, grey.width))
    except ValueError:
        return -math.inf
    reach = center + width / 2
    return reach if width > 0 and math.isfinite(reach) else -math.inf


def window_from(volume: Volume, index: int) -> Window:
    """A window that shows slice ``index`` whatever its values are, without its padding."""
    if volume.is_colour:
        return Window(128.0, 256.0)
    mask = None
    padding = volume.padding_of(index)
    if padding is not None:
        low, high = padding
        stored = volume.voxels[index]
        mask = (stored < low) | (stored > high)
    return auto_window(volume.values(index), mask)
