"""Marks from radiotherapy structure sets: contours in the patient, on the slices they lie in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset

from medviewer.findings.marks.marks import Mark, Marks, Place, Places, in_image
from medviewer.image.planes import plane_of
from medviewer.message import Message

CONTOUR_DATA = 0x30060050
"""Stays bytes in a structure set that ``of_structure_set`` reads."""
CLOSED = ("CLOSED_PLANAR", "CLOSEDPLANAR_XOR")
"""Contour Geometric Types without a beginning and an end."""
SAME_PLANE_MM, SAME_PLANE_SHARE = 0.05, 0.25
"""How far contours of one region lie apart in one plane: the larger of so much and of that share
of half the distance of slices."""


@dataclass(frozen=True)
class _Contour:
    """A contour, how far in front of the slice's plane it lies, and what counts as the same."""

    mark: Mark
    height_mm: float
    near_mm: float


def of_structure_set(structures: Dataset, places: Places) -> Marks:
    """One mark for each contour of a structure set (PS3.3 C.8.8.6), in its region's name.

    Raises ValueError where the coordinates of one are no numbers.
    """
    usual = _frame_of_reference(structures)
    about = {
        int(roi.ROINumber): (
            str(roi.get("ROIName") or f"region {roi.ROINumber}"),
            str(roi.get("ReferencedFrameOfReferenceUID") or usual),
        )
        for roi in structures.get("StructureSetROISequence") or ()
    }
    marks: list[Mark] = []
    elsewhere = between = 0
    for roi in structures.get("ROIContourSequence") or ():
        number = int(roi.ReferencedROINumber)
        name, frame_of_reference = about.get(number, (f"region {number}", usual))
        drawn: list[_Contour] = []
        colour = _colour(roi)
        for contour in roi.get("ContourSequence") or ():
            points = _contour_points(contour)
            if not len(points):
                continue
            found = _contour_image(contour, points, places)
            found = found or places.plane(points, frame_of_reference)
            if found is None:
                elsewhere += 1
                continue
            series, index = found
            plane = plane_of(series.slices[index])
            height = 0.0 if plane is None else plane.distance_mm(points.mean(axis=0))
            near = max(SAME_PLANE_MM, SAME_PLANE_SHARE * places.reach_mm(series))
            closed = str(contour.get("ContourGeometricType")) in CLOSED
            line = in_image(series.slices[index], points)
            mark = Mark(
                "RTSTRUCT", name, series.key, index, line, closed, str(number), colour=colour
            )
            drawn.append(_Contour(mark, height, near))
        nearest = _nearest(drawn)
        between += len(drawn) - len(nearest)
        marks += nearest
    remarks = [Message("Contours that lie between the images are not drawn: {}.", between)]
    return Marks("RTSTRUCT", tuple(marks), elsewhere, tuple(remarks if between else ()))


def _nearest(drawn: Iterable[_Contour]) -> list[Mark]:
    """Of a region's closed contours near one slice those of the nearest plane; all others.

    A region that was drawn on thinner slices has several planes of contours near each.
    """
    drawn = list(drawn)
    best: dict[tuple[str, int], float] = {}
    for one in drawn:
        place = one.mark.series_key, one.mark.index
        if one.mark.closed and abs(one.height_mm) < abs(best.get(place, np.inf)):
            best[place] = one.height_mm
    return [
        one.mark
        for one in drawn
        if not one.mark.closed
        or abs(one.height_mm - best[one.mark.series_key, one.mark.index]) <= one.near_mm
    ]


def _frame_of_reference(structures: Dataset) -> str:
    """The one that the structure set as a whole is in, for regions that do not say theirs."""
    frames = structures.get("ReferencedFrameOfReferenceSequence") or ()
    said = {str(each.get("FrameOfReferenceUID") or "") for each in (*frames, structures)} - {""}
    return said.pop() if len(said) == 1 else ""


def _contour_points(contour: Dataset) -> NDArray[np.float64]:
    """The points of a contour, ``[n, 3]``, LPS mm, straight from the text of the file.

    As decimals of pydicom, those of a structure set take gigabytes and half a minute.
    """
    if CONTOUR_DATA not in contour:
        return np.zeros((0, 3))
    value = contour.get_item(CONTOUR_DATA).value or b""
    numbers = value.split(b"\\") if value else ()
    return np.array(numbers, np.float64).reshape(-1, 3)


def _contour_image(contour: Dataset, points: NDArray[np.float64], places: Places) -> Place | None:
    """The first image that a contour names and whose plane it lies in."""
    for image in contour.get("ContourImageSequence") or ():
        found = places.image(str(image.ReferencedSOPInstanceUID), _frame(image))
        if found is not None and places.lies_in(points, found):
            return found
    return None


def _colour(roi: Dataset) -> tuple[int, int, int] | None:
    """ROI Display Color, where it is three numbers from 0 to 255."""
    value = roi.get("ROIDisplayColor")
    numbers = [int(each) for each in value] if isinstance(value, Sequence) else []
    usable = len(numbers) == 3 and all(0 <= each <= 255 for each in numbers)
    return (numbers[0], numbers[1], numbers[2]) if usable else None


def _frame(image: Dataset) -> int:
    frames = image.get("ReferencedFrameNumber") or 1
    return int(frames if isinstance(frames, int | str) else frames[0])
