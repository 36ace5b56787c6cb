"""The window that a picture is first shown with, on the screen and in what is exported."""

from __future__ import annotations

from medviewer.dicom.volume import Volume
from medviewer.image.window import Window, auto_window, windows_of


def first_window(volume: Volume, index: int) -> Window:
    """The window to begin with: the file's first, or one computed from a slice."""
    if not volume.is_colour:
        offered = windows_of(volume.series.header, volume.series.slices[index].frame)
        if offered:
            return offered[0]
    return window_from(volume, index)


def window_from(volume: Volume, index: int) -> Window:
    """A window that shows slice ``index`` whatever its values are, without its padding."""
    if volume.is_colour:
        return Window(128.0, 256.0)
    mask = None
    if volume.padding is not None:
        low, high = volume.padding
        stored = volume.voxels[index]
        mask = (stored < low) | (stored > high)
    return auto_window(volume.values(index), mask)
