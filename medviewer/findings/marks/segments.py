"""Marks from segmentations: BINARY, FRACTIONAL and LABELMAP, frame by frame, cut to size."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset
from pydicom.pixels.utils import iter_pixels

from medviewer.dicom.series import Series, Slice
from medviewer.findings.marks.marks import Mark, Marks, MarksError, Place, Places
from medviewer.message import Message

NEAR_MM = 0.05
HALF = 0.5


def of_segmentation(path: Path, header: Dataset, of: Sequence[Series]) -> Marks:
    """One mark for each segment on each slice that has some of it.

    A hundred segments take little memory: a frame is decoded at a time, and of its mask
    only the part is kept that holds something.

    Raises
    ------
    MarksError
        When the masks lie on another grid than the slices they are of.
    """
    labels = {
        int(one.SegmentNumber): str(one.get("SegmentLabel") or f"segment {one.SegmentNumber}")
        for one in header.get("SegmentSequence") or ()
    }
    places = Places(of)
    marks: list[Mark] = []
    elsewhere = 0
    frames = header.PerFrameFunctionalGroupsSequence
    for number, pixels in enumerate(iter_pixels(path)):
        found = _slice_of(header, frames[number], places)
        for segment, mask in _masks(header, frames[number], pixels):
            if not mask.any():
                continue
            if found is None:
                elsewhere += 1
                continue
            _check_grid(found[0], mask)
            marks.append(_mark(labels.get(segment, f"segment {segment}"), segment, found, mask))
    return Marks("SEG", tuple(marks), elsewhere)


def _masks(
    header: Dataset, frame: Dataset, pixels: NDArray[np.integer]
) -> Iterator[tuple[int, NDArray[np.bool_]]]:
    """Segment numbers and their masks in one frame."""
    kind = str(header.SegmentationType)
    if kind == "LABELMAP":
        for segment in np.unique(pixels).tolist():
            if segment:
                yield int(segment), np.asarray(pixels == segment)
        return
    segment = _segment_of(header, frame)
    least = HALF * float(header.get("MaximumFractionalValue") or 1) if kind == "FRACTIONAL" else 1
    yield segment, np.asarray(pixels >= least)


def _segment_of(header: Dataset, frame: Dataset) -> int:
    """The segment of a frame, said in the frame or for all of them. Raises ValueError."""
    for group in (frame, header.SharedFunctionalGroupsSequence[0]):
        for identified in group.get("SegmentIdentificationSequence") or ():
            return int(identified.ReferencedSegmentNumber)
    raise ValueError("a frame does not say which segment it is of")


def _slice_of(header: Dataset, frame: Dataset, places: Places) -> Place | None:
    """The slice that a frame is of: the source image it names, else the one at its place."""
    for derivation in frame.get("DerivationImageSequence") or ():
        for image in derivation.get("SourceImageSequence") or ():
            frames = image.get("ReferencedFrameNumber") or 1
            number = int(frames if isinstance(frames, int | str) else frames[0])
            found = places.image(str(image.ReferencedSOPInstanceUID), number)
            if found is not None:
                return found
    for position in frame.get("PlanePositionSequence") or ():
        point = np.array([position.ImagePositionPatient], np.float64)
        found = places.plane(point, str(header.get("FrameOfReferenceUID") or ""))
        if found is not None and _is_at(found[0].slices[found[1]], point[0]):
            return found
    return None


def _is_at(one: Slice, point: NDArray[np.float64]) -> bool:
    """True when a frame's first pixel is the slice's."""
    return one.position is not None and bool(
        np.linalg.norm(point - np.array(one.position)) < NEAR_MM
    )


def _check_grid(series: Series, mask: NDArray[np.bool_]) -> None:
    if mask.shape != (series.rows, series.columns):
        raise MarksError(
            Message(
                "Its masks have {} x {} pixels, the images {} x {}.",
                mask.shape[1],
                mask.shape[0],
                series.columns,
                series.rows,
            ),
            Message("Open the series that it was made of."),
        )


def _mark(label: str, segment: int, found: Place, mask: NDArray[np.bool_]) -> Mark:
    rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    top, left = int(rows[0]), int(columns[0])
    part = mask[top : rows[-1] + 1, left : columns[-1] + 1].copy()
    series, index = found
    return Mark(
        "SEG", label, series.key, index, identifier=str(segment), mask=part, corner=(top, left)
    )
