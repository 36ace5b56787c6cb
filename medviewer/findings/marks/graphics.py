"""Marks from presentation states (2-D graphics) and radiotherapy structure sets (contours)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset

from medviewer.dicom.series import Series
from medviewer.findings.finding import Point
from medviewer.findings.marks.marks import Mark, Marks, Place, Places, in_image
from medviewer.findings.marks.report import outline_of
from medviewer.findings.objects.reader_graphics import arrow_in
from medviewer.findings.words import LABEL

OWN_LABEL = LABEL.replace("–", "-")
"""Under each text in the states that we write."""


def of_presentation_state(state: Dataset, places: Places) -> Marks:
    """Marks for the graphics and texts of a softcopy presentation state (PS3.3 C.10.5).

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
        drawings = list(_drawings(annotation))
        for image in annotation.get("ReferencedImageSequence") or everywhere:
            found = places.images(image)
            elsewhere += 0 if found else len(drawings)
            area = DisplayedArea.of(state, image)
            for series, index in found:
                marks += [_drawn(one, area, series, index) for one in drawings]
    return Marks("GSPS", tuple(marks), elsewhere)


def _frame(image: Dataset) -> int:
    frames = image.get("ReferencedFrameNumber") or 1
    return int(frames if isinstance(frames, int | str) else frames[0])


@dataclass(frozen=True)
class _Drawing:
    """A graphic, or a text at its place, and the lines that say what it is."""

    graphic: Dataset
    lines: tuple[str, ...]


def _drawings(annotation: Dataset) -> Iterator[_Drawing]:
    """Graphics, and texts that stand alone, which are drawn as points.

    One text names all graphics of its annotation. Nothing tells which graphic is meant by
    which of several texts, so each of them stands alone.
    """
    graphics = list(annotation.get("GraphicObjectSequence") or ())
    texts = list(annotation.get("TextObjectSequence") or ())
    names = _lines(texts[0]) if len(texts) == 1 else ()
    yield from (_Drawing(graphic, names) for graphic in graphics)
    if not graphics or len(texts) > 1:
        yield from (_Drawing(text, _lines(text)) for text in texts)


def _lines(text: Dataset) -> tuple[str, ...]:
    """The lines of a text without blank ones and our own label, which the window shows anyway."""
    lines = (line.strip() for line in str(text.get("UnformattedTextValue") or "").splitlines())
    return tuple(line for line in lines if line and line != OWN_LABEL)


def _drawn(drawing: _Drawing, area: DisplayedArea, series: Series, index: int) -> Mark:
    graphic, lines = drawing.graphic, drawing.lines or ("drawing",)
    numbers, units = _numbers(graphic)
    points = np.array(numbers, np.float64).reshape(-1, 2)
    if units == "DISPLAY":
        points = area.on_image(points, series)
    kind = str(graphic.get("GraphicType") or "POINT")
    line: tuple[Point, ...] = tuple((x, y) for x, y in points.tolist())
    identifier = str(graphic.get("TrackingID") or "")
    arrow = arrow_in(line) if kind == "POLYLINE" else None
    drawn, closed = outline_of(kind, line) if arrow is None else (arrow, False)
    return Mark(
        "GSPS",
        lines[0],
        series.key,
        index,
        drawn,
        closed,
        identifier,
        arrow=arrow is not None,
        more=", ".join(lines[1:]),
    )


def _numbers(graphic: Dataset) -> tuple[Sequence[float], str]:
    """The coordinates of a graphic, or of where a text begins, and their units (C.10.5.1.1)."""
    if "GraphicData" in graphic:
        return graphic.GraphicData, str(graphic.get("GraphicAnnotationUnits"))
    if "AnchorPoint" in graphic:
        return graphic.AnchorPoint, str(graphic.get("AnchorPointAnnotationUnits"))
    corner = graphic.BoundingBoxTopLeftHandCorner
    return corner, str(graphic.get("BoundingBoxAnnotationUnits"))


CONTOUR_DATA = 0x30060050
"""Stays bytes in a structure set that ``of_structure_set`` reads."""
CLOSED = ("CLOSED_PLANAR", "CLOSEDPLANAR_XOR")
"""Contour Geometric Types without a beginning and an end."""


@dataclass(frozen=True)
class DisplayedArea:
    """The part of an image that a state shows, and how it turns it (PS3.3 C.10.4, C.10.6).

    ``corners`` are column and row, from 1, of two opposite pixels; None: the whole image.
    ``turns`` are quarter turns clockwise, before the image is ``flipped`` left to right.
    """

    corners: tuple[tuple[int, int], tuple[int, int]] | None = None
    turns: int = 0
    flipped: bool = False

    @classmethod
    def of(cls, state: Dataset, image: Dataset) -> DisplayedArea:
        """The area that ``state`` selects for the image that ``image`` refers to."""
        turns = int(state.get("ImageRotation") or 0) // 90
        flipped = str(state.get("ImageHorizontalFlip") or "N") == "Y"
        for selection in state.get("DisplayedAreaSelectionSequence") or ():
            about = selection.get("ReferencedImageSequence") or ()
            uids = {str(one.ReferencedSOPInstanceUID) for one in about}
            if not uids or str(image.ReferencedSOPInstanceUID) in uids:
                left, top = selection.DisplayedAreaTopLeftHandCorner
                right, bottom = selection.DisplayedAreaBottomRightHandCorner
                corners = ((int(left), int(top)), (int(right), int(bottom)))
                return cls(corners, turns, flipped)
        return cls(None, turns, flipped)

    def on_image(self, points: NDArray[np.float64], series: Series) -> NDArray[np.float64]:
        """Shares of the area as it is shown, ``[n, 2]``, as image coordinates."""
        across, down = points.T
        if self.flipped:
            across = 1 - across
        for _ in range(self.turns % 4):
            across, down = down, 1 - across
        corners = self.corners or ((1, 1), (series.columns, series.rows))
        first, last = np.min(corners, axis=0) - 1, np.max(corners, axis=0)
        return np.asarray(first + np.stack((across, down), axis=1) * (last - first))


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
    elsewhere = 0
    for roi in structures.get("ROIContourSequence") or ():
        number = int(roi.ReferencedROINumber)
        name, frame_of_reference = about.get(number, (f"region {number}", usual))
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
            closed = str(contour.get("ContourGeometricType")) in CLOSED
            line = in_image(series.slices[index], points)
            marks.append(Mark("RTSTRUCT", name, series.key, index, line, closed, str(number)))
    return Marks("RTSTRUCT", tuple(marks), elsewhere)


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
