"""A small picture of a series for the list."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset

from medviewer.dicom.colour_profile import colour_profile, in_srgb
from medviewer.dicom.decoding.decode import open_pixels, read_frame
from medviewer.dicom.padding import padding_of
from medviewer.dicom.real_world import mapping_of
from medviewer.dicom.rescale import modality_lut, rescale_of
from medviewer.dicom.series import Series, Slice
from medviewer.image.display import low_is_bright, render_stored
from medviewer.image.first_window import suv_window
from medviewer.image.measuring.calibration import pixel_aspect, pixel_size
from medviewer.image.measuring.suv import SuvUnavailableError, suv_factor
from medviewer.image.window import Window, auto_window, windows_of


def thumbnail(series: Series, size: int = 96) -> NDArray[np.uint8]:
    """The middle slice of ``series``, windowed, with true proportions.

    Returns
    -------
    uint8 ``[row, column]`` or RGB ``[row, column, 3]``; the longer side is ``size``.

    Raises
    ------
    DecodeError
        The slice cannot be decoded.
    """
    middle = series.slices[len(series.slices) // 2]
    stored = read_frame(middle.path, middle.frame)
    header = _own_header(series, middle)
    picture: NDArray[np.uint8]
    if stored.ndim == 3:
        picture = in_srgb(stored, colour_profile(header))
    else:
        table = modality_lut(header)
        slope, intercept, _ = rescale_of(header, middle.frame, middle.meaning)
        padding = None if middle.made_real else padding_of(middle)
        mapping = None
        if middle.made_real:
            mapping = mapping_of(header, middle.frame, middle.meaning)
        if mapping is not None:
            stored, slope, intercept = mapping.apply(stored, padding_of(middle)), 1.0, 0.0
        windows = windows_of(header, middle.frame, middle.meaning)
        values = table.apply(stored) if table else stored.astype(np.float64) * slope + intercept
        known = None if padding is None else (stored < padding[0]) | (stored > padding[1])
        window = windows[0] if windows else _uptake_window(series) or auto_window(values, known)
        picture = render_stored(
            stored,
            window,
            slope,
            intercept,
            turned=low_is_bright(header),
            padding=padding,
            modality=table,
        )
    return _fit(picture, pixel_aspect(header, pixel_size(header, middle)), size)


def _uptake_window(series: Series) -> Window | None:
    """That which a PET without a window of its own is first shown with; None of all others."""
    if series.modality != "PT":
        return None
    try:
        return suv_window(suv_factor(series.header))
    except SuvUnavailableError:
        return None  # as in the viewport, which says why


def _own_header(series: Series, one: Slice) -> Dataset:
    """The header of the slice's own file where that says otherwise how values become grey."""
    first = series.slices[0]
    alike = (one.grey, one.slope, one.intercept) == (first.grey, first.slope, first.intercept)
    alike = alike and not one.made_real  # by a table of its own, or within bounds of its own
    return series.header if alike or one.path == first.path else open_pixels(one.path).dataset


def _fit(picture: NDArray[np.uint8], aspect: float, size: int) -> NDArray[np.uint8]:
    """``picture`` scaled so that its longer side is ``size``, averaging what it shrinks."""
    height, width = picture.shape[0] * aspect, float(picture.shape[1])
    scale = size / max(height, width)
    rows, columns = max(1, round(height * scale)), max(1, round(width * scale))
    step = max(1, min(picture.shape[:2]) // (8 * size))
    colour = picture[::step, ::step].astype(np.float32)
    return np.rint(_resample(_resample(colour, rows, 0), columns, 1)).astype(np.uint8)


def _resample(picture: NDArray[np.float32], count: int, axis: int) -> NDArray[np.float32]:
    """``count`` samples along ``axis``, each the mean of the stretch it covers."""
    length = picture.shape[axis]
    sums = np.cumsum(picture, axis=axis, dtype=np.float64)
    sums = np.insert(sums, 0, 0.0, axis=axis)
    edges = np.linspace(0, length, count + 1)
    whole = np.minimum(edges.astype(np.intp), length - 1)
    shape = [1] * picture.ndim
    shape[axis] = -1
    part = (edges - whole).reshape(shape)
    lower = np.take(sums, whole, axis=axis)
    at = lower + part * (np.take(sums, whole + 1, axis=axis) - lower)
    means: NDArray[np.float32] = (np.diff(at, axis=axis) / (length / count)).astype(np.float32)
    return means
