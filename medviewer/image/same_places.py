"""Series that show the same places: times of a dynamic series, echoes, b-values, phases."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from medviewer.dicom.geometry import directions, parallel, same_orientation, same_spacing
from medviewer.dicom.series import Series

Array = NDArray[np.float64]

IN_PLANE_TOLERANCE = 0.5
"""How far the first pixels may lie beside one another, in pixels."""


def same_places(one: Series, other: Series) -> bool:
    """True where pictures of ``other`` lie in the patient where pictures of ``one`` lie.

    They are of one study, in one Frame of Reference, turned alike, of the same pixels, and
    share half of the way that the shorter stack covers.
    """
    if not _same_frame(one, other) or not parallel(one.slices) or not parallel(other.slices):
        return False
    first, its = one.slices[0], other.slices[0]
    turned = directions(first)
    if not same_orientation(turned, directions(its)):
        return False
    same_pixels = (one.rows, one.columns) == (other.rows, other.columns)
    if not same_pixels or first.spacing is None or not same_spacing(first.spacing, its.spacing):
        return False
    axes = np.array([*turned, np.cross(*turned)])
    mine, theirs = (_ends(each, axes) for each in (one, other))
    beside = np.abs(mine[0, :2] - theirs[0, :2]) / first.spacing[::-1]
    return bool(beside.max() <= IN_PLANE_TOLERANCE) and _overlap(mine[:, 2], theirs[:, 2])


def neighbour(shown: Series, listed: Sequence[Series], step: int) -> Series | None:
    """The series ``step`` places further on among those of the same places; None at the end."""
    found = [each for each in listed if each.key == shown.key or same_places(shown, each)]
    wanted = [each.key for each in found].index(shown.key) + step if found else -1
    return found[wanted] if 0 <= wanted < len(found) else None


def _same_frame(one: Series, other: Series) -> bool:
    if one.series_instance_uid == other.series_instance_uid:
        return True
    same_study = one.study_instance_uid == other.study_instance_uid
    frame = one.frame_of_reference_uid
    return same_study and bool(frame) and frame == other.frame_of_reference_uid


def _ends(series: Series, axes: Array) -> Array:
    """The first pixels of the first and the last slice, mm along row, column and normal."""
    positions = [series.slices[0].position, series.slices[-1].position]
    return np.asarray(np.array(positions, np.float64) @ axes.T)


def _overlap(mine: Array, theirs: Array) -> bool:
    """Whether two ways, each from one end to the other in mm, share half of the shorter."""
    (low, high), (its_low, its_high) = np.sort(mine), np.sort(theirs)
    shared = min(high, its_high) - max(low, its_low)
    return bool(shared >= min(high - low, its_high - its_low) / 2)
