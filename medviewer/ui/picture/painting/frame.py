"""From numbers to Qt's pictures, without a copy where that is safe, and to Qt's maps."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage, QTransform

from medviewer.ui.picture.placement import Affine


def see_through(colours: NDArray[np.uint32]) -> QImage:
    """A picture of colours ``0xAARRGGBB``, ``[row, column]``; it owns its pixels."""
    flat = np.ascontiguousarray(colours)
    rows, columns = flat.shape
    image = QImage(flat.data, columns, rows, flat.strides[0], QImage.Format.Format_ARGB32)
    return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


def image_of(frame: NDArray[np.uint8] | NDArray[np.uint32]) -> QImage:
    """A picture of an 8-bit frame: ``[row, column]`` grey, ``[…, 3]`` RGB or ``[…, 4]`` RGBA.

    uint32 ``[row, column]`` holds colours ``0xffRRGGBB``. The picture owns its pixels.
    """
    if frame.dtype == np.uint32:
        packed = np.ascontiguousarray(frame)
        rows, columns = packed.shape
        kind = QImage.Format.Format_RGB32
        return QImage(packed.data, columns, rows, packed.strides[0], kind).copy()
    formats = {
        2: QImage.Format.Format_Grayscale8,
        3: QImage.Format.Format_RGB888,
        4: QImage.Format.Format_RGBA8888,
    }
    channels = 2 if frame.ndim == 2 else frame.shape[2]
    flat = np.ascontiguousarray(frame)
    rows, columns = flat.shape[:2]
    return QImage(flat.data, columns, rows, flat.strides[0], formats[channels]).copy()


def transform_of(to_screen: Affine) -> QTransform:
    """The map from the image to the screen as Qt paints by it."""
    there = to_screen
    return QTransform(there.a, there.c, there.b, there.d, there.dx, there.dy)
