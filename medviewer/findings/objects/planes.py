"""Where the frames of a mask or a heat map lie, as highdicom is told it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from highdicom import PixelMeasuresSequence, PlaneOrientationSequence, PlanePositionSequence
from highdicom.enum import CoordinateSystemNames
from pydicom.dataset import Dataset

from medviewer.dicom.geometry import stack_of
from medviewer.dicom.series import Series
from medviewer.findings.objects.sources import Place, frames_in

PATIENT = CoordinateSystemNames.PATIENT


def planes_of(places: Sequence[Place], header: Dataset) -> dict[str, Any]:
    """Further arguments for frames on slices at ``places``, whose first file has ``header``.

    None for single-frame files, a frame each: highdicom takes them from the files. Of several
    frames in one file it would take all.
    """
    if frames_in(header) == 1:
        return {}
    return {
        "plane_positions": [PlanePositionSequence(PATIENT, place.position) for place in places],
        "plane_orientation": orientation_of(places[0]),
        "pixel_measures": _measures(header, places[0]),
    }


def alike(header: Dataset, place: Place) -> Dataset:
    """A file's header as highdicom understands it: orientation and spacing said for all frames.

    A file may say them frame by frame, though they are one in each series. A single frame
    stays as it is, with a thickness: highdicom copies none, or 0, which no mask may have.
    """
    made = Dataset(dict(header.items()))
    if frames_in(header) == 1:
        made.add_new("SliceThickness", "DS", f"{thickness_mm(header, place.spacing):.6g}")
        return made
    shared = Dataset(dict(header.SharedFunctionalGroupsSequence[0].items()))
    shared.PlaneOrientationSequence = orientation_of(place)
    shared.PixelMeasuresSequence = _measures(header, place)
    made.SharedFunctionalGroupsSequence = [shared]
    return made


def orientation_of(place: Place) -> PlaneOrientationSequence:
    """How a slice is turned."""
    row, column = place.orientation
    return PlaneOrientationSequence(PATIENT, (*row, *column))


def _measures(header: Dataset, place: Place) -> PixelMeasuresSequence:
    return PixelMeasuresSequence(place.spacing, thickness_mm(header, place.spacing))


def say_step(made: Dataset, series: Series) -> None:
    """Spacing Between Slices of a mask or heat map: that of its series, by their places.

    Frames without anything in them are left out, and a reader that puts the others into a volume
    goes by it. highdicom takes the file's word, else the distance of the frames that are there,
    else 1 mm. Nothing is said where the slices are not evenly apart.
    """
    (measures,) = made.SharedFunctionalGroupsSequence[0].PixelMeasuresSequence
    stack = stack_of(series.slices)
    if stack is not None and stack.even and stack.spacing_mm is not None:
        measures.add_new("SpacingBetweenSlices", "DS", f"{stack.spacing_mm:.10g}")
    elif "SpacingBetweenSlices" in measures:
        del measures.SpacingBetweenSlices


def thickness_mm(header: Dataset, spacing: tuple[float, float]) -> float:
    """Slice Thickness; the smaller side of a pixel where the file does not say."""
    groups = [header]
    for keyword in ("SharedFunctionalGroupsSequence", "PerFrameFunctionalGroupsSequence"):
        for group in (header.get(keyword) or ())[:1]:
            groups += list(group.get("PixelMeasuresSequence") or ())
    found = [float(group.get("SliceThickness") or 0.0) for group in groups]
    return next((thickness for thickness in found if thickness > 0), min(spacing))
