"""What the reader's calibration of a series means on planes that are made of it.

The reader says how large the pixels of the slices are, and nothing about how far the slices
lie apart: that stays as the files say. A plane along the slices takes the reader's millimetres
whole; across them each direction of the plane takes the share of it that lies in the slices.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from medviewer.dicom.series import Series
from medviewer.findings.reading.measurement import Measurement
from medviewer.findings.reading.reading import ReaderCalibration
from medviewer.image.curved.reformation import line_of
from medviewer.image.measuring.calibration import CURVED, PixelSize, pixel_aspect, pixel_size
from medviewer.image.measuring.scale import Scale, scale_of
from medviewer.image.planes import Plane, plane_of
from medviewer.message import Message

USER = "USER"
USER_AND_FILE = "USER, FILE"
"""Along the slices by the reader, across them by the distance that the files give."""
NOT_USER = Message("FILE, not USER")
"""By the files alone, although the reader calibrated the slices: it cannot be carried over."""
CURVED_NOT_USER = Message("CURVED, FILE, not USER")
"""Likewise on a curved reformation, whose line may lead in any direction."""

STRAIGHT = 1e-3
"""Cosine below which directions count as at right angles: an error of at most 0.1 %."""

Known = Callable[[str], ReaderCalibration | None]


def size_on_plane(plane: Plane, source: Series, known: Known) -> PixelSize | None:
    """The size of a pixel of ``plane``, which is made of the slices of ``source``.

    ``known`` gives the reader's calibration of an image by its SOP Instance UID. None where
    the reader calibrated no slice: then the plane's own spacing holds.
    """
    found = [known(one.sop_instance_uid) for one in source.slices]
    own = [each for each in found if each is not None]
    if not own:
        return None
    by_file = PixelSize(*plane.spacing, NOT_USER)
    slices = [plane_of(one) for one in source.slices]
    alike = len(own) == len(found) and len({(one.row_mm, one.column_mm) for one in own}) == 1
    here = slices[0]
    if here is None or not alike or not _stacked_upright(slices):
        return by_file
    stretched = _stretch(here, own[0]) @ np.array(plane.orientation).T * plane.spacing[::-1]
    column_mm, row_mm = (float(length) for length in np.linalg.norm(stretched, axis=0))
    if abs(float(stretched[:, 0] @ stretched[:, 1])) > STRAIGHT * column_mm * row_mm:
        return by_file
    along = bool(np.all(np.abs(np.array(plane.orientation) @ here.normal) < STRAIGHT))
    return PixelSize(row_mm, column_mm, USER if along else USER_AND_FILE)


def scale_on_plane(one: Measurement, source: Series, known: Known) -> Scale | None:
    """The scale of a measurement on a plane that is made of ``source``; None for any other."""
    image = one.image
    made_of_it = image.is_made and image.stack_key == source.key
    if made_of_it and line_of(image.series_key):
        return replace(one.scale, calibration=size_word_on_curve(source, known))
    if not made_of_it or image.plane is None:
        return None
    label = pixel_size(source.header, source.slices[0]).label
    size = size_on_plane(image.plane, source, known) or PixelSize(*image.plane.spacing, label)
    return scale_of(one.points, size, pixel_aspect(source.header, size))


def size_word_on_curve(source: Series, known: Known) -> str:
    """The word beside lengths on a curved reformation of ``source``, which go by its files."""
    calibrated = any(known(one.sop_instance_uid) is not None for one in source.slices)
    return CURVED_NOT_USER if calibrated else CURVED


def _stretch(here: Plane, own: ReaderCalibration) -> NDArray[np.float64]:
    """The matrix from LPS mm by the files to LPS mm by the reader, for directions."""
    along_row, along_column = np.array(here.orientation)
    columns = own.column_mm / here.spacing[1] - 1
    rows = own.row_mm / here.spacing[0] - 1
    return np.asarray(
        np.eye(3)
        + columns * np.outer(along_row, along_row)
        + rows * np.outer(along_column, along_column)
    )


def _stacked_upright(slices: Sequence[Plane | None]) -> bool:
    """True where the slices have one spacing and lie straight above one another, untilted."""
    planes = [plane for plane in slices if plane is not None]
    if len(planes) < max(len(slices), 2) or len({plane.spacing for plane in planes}) > 1:
        return False
    climb = np.array(planes[-1].position) - np.array(planes[0].position)
    height = float(np.linalg.norm(climb))
    return height > 0 and float(abs(climb @ planes[0].normal)) > (1 - STRAIGHT**2) * height
