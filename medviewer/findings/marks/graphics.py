"""Marks from presentation states (2-D graphics) and radiotherapy structure sets (contours)."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from pydicom.dataset import Dataset

from medviewer.dicom.series import Series
from medviewer.findings.finding import Point
from medviewer.findings.marks.marks import Mark, Marks, Place, Places, in_image
from medviewer.findings.marks.report import outline_of
from medviewer.findings.objects.reader_graphics import arrow_in


def of_presentation_state(state: Dataset, places: Places) -> Marks:
    """One mark for each graphic of a softcopy presentation state (PS3.3 C.10.5).

    An annotation without images is on all that the state is about.
    """
    marks: list[Mark] = []
    elsewhere = 0
    everywhere = [
        image
        for series in state.get("ReferencedSeriesSequence") or ()
        for image in series.get("ReferencedImageSequence") or ()
    ]
    for annotation in state.get("GraphicAnnotationSequence") or ():
        for image in annotation.get("ReferencedImageSequence") or everywhere:
            found = places.image(str(image.ReferencedSOPInstanceUID), _frame(image))
            graphics = list(_graphics(annotation))
            if found is None:
                elsewhere += len(graphics)
                continue
            marks += [_drawn(annotation, graphic, *found) for graphic in graphics]
    return Marks("GSPS", tuple(marks), elsewhere)


def _frame(image: Dataset) -> int:
    frames = image.get("ReferencedFrameNumber") or 1
    return int(frames if isinstance(frames, int | str) else frames[0])


def _graphics(annotation: Dataset) -> Iterator[Dataset]:
    """Graphics, and texts at an anchor, which are drawn as points."""
    yield from annotation.get("GraphicObjectSequence") or ()
    if not annotation.get("GraphicObjectSequence"):
        yield from annotation.get("TextObjectSequence") or ()


def _drawn(annotation: Dataset, graphic: Dataset, series: Series, index: int) -> Mark:
    texts = [str(t.UnformattedTextValue) for t in annotation.get("TextObjectSequence") or ()]
    label = texts[0].splitlines()[0].strip() if texts and texts[0].strip() else "drawing"
    numbers = graphic.get("GraphicData") or graphic.get("AnchorPoint")
    if numbers is None:
        box = (graphic.BoundingBoxTopLeftHandCorner, graphic.BoundingBoxBottomRightHandCorner)
        numbers = [value for corner in box for value in corner]
    points = np.array(numbers, np.float64).reshape(-1, 2)
    if "DISPLAY" in (
        graphic.get("GraphicAnnotationUnits"),
        graphic.get("AnchorPointAnnotationUnits"),
    ):
        points = points * np.array([series.columns, series.rows])
    kind = str(graphic.get("GraphicType") or "POINT")
    line: tuple[Point, ...] = tuple((x, y) for x, y in points.tolist())
    identifier = str(graphic.get("TrackingID") or "")
    arrow = arrow_in(line) if kind == "POLYLINE" else None
    drawn, closed = outline_of(kind, line) if arrow is None else (arrow, False)
    return Mark(
        "GSPS", label, series.key, index, drawn, closed, identifier, arrow=arrow is not None
    )


def of_structure_set(structures: Dataset, places: Places) -> Marks:
    """One mark for each contour of a structure set (PS3.3 C.8.8.6), in its region's name."""
    about = {
        int(roi.ROINumber): (
            str(roi.get("ROIName") or f"region {roi.ROINumber}"),
            str(roi.get("ReferencedFrameOfReferenceUID") or ""),
        )
        for roi in structures.get("StructureSetROISequence") or ()
    }
    marks: list[Mark] = []
    elsewhere = 0
    for roi in structures.get("ROIContourSequence") or ():
        number = int(roi.ReferencedROINumber)
        name, frame_of_reference = about.get(number, (f"region {number}", ""))
        for contour in roi.get("ContourSequence") or ():
            points = np.array(contour.ContourData, np.float64).reshape(-1, 3)
            found = _contour_image(contour, places) or places.plane(points, frame_of_reference)
            if found is None:
                elsewhere += 1
                continue
            series, index = found
            closed = str(contour.get("ContourGeometricType")) == "CLOSED_PLANAR"
            line = in_image(series.slices[index], points)
            marks.append(Mark("RTSTRUCT", name, series.key, index, line, closed, str(number)))
    return Marks("RTSTRUCT", tuple(marks), elsewhere)


def _contour_image(contour: Dataset, places: Places) -> Place | None:
    for image in contour.get("ContourImageSequence") or ():
        return places.image(str(image.ReferencedSOPInstanceUID), _frame(image))
    return None
