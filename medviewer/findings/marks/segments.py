"""Marks from segmentations: BINARY, FRACTIONAL and LABELMAP, frame by frame, cut to size."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset
from pydicom.pixels.utils import iter_pixels

from medviewer.dicom.series import Series, Slice, Vector
from medviewer.findings.marks.marks import Mark, Marks, MarksError, Place, Places
from medviewer.image.planes import plane_of
from medviewer.message import Message

NEAR_MM, NEAR_SHARE = 0.05, 0.25
"""How far a frame's first pixel may lie from a slice's: the larger of so much and of that
share of a pixel."""
NEAR_COSINE = 0.01
"""How far direction cosines may differ: a pixel in 100."""
NEAR_SIZE = 0.002
"""How far spacings may differ, relatively: a pixel in 500."""
HALF = 0.5

Turn = tuple[slice, slice]
"""What indexes the rows and columns of a frame in the order of a slice's."""


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
            place, turn = found
            _check_grid(place[0], mask)
            label = labels.get(segment, f"segment {segment}")
            marks.append(_mark(label, segment, place, mask[turn]))
    return Marks("SEG", tuple(marks), elsewhere)


def _masks(
    header: Dataset, frame: Dataset, pixels: NDArray[np.integer]
) -> Iterator[tuple[int, NDArray[np.bool_]]]:
    """Segment numbers and their masks in one frame."""
    kind = str(header.SegmentationType)
    if kind == "LABELMAP":
        background = int(header.get("PixelPaddingValue") or 0)
        for segment in np.unique(pixels).tolist():
            if segment != background:
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


def _slice_of(header: Dataset, frame: Dataset, places: Places) -> tuple[Place, Turn] | None:
    """The slice that a frame is of, and how its pixels become the slice's.

    The source image that it names, else the slice at its place. A frame may name several images
    that it was made of, and lie on another grid than they: its place and orientation decide
    where they are known.
    """
    geometry = _Geometry.of(header, frame)
    for derivation in frame.get("DerivationImageSequence") or ():
        for image in derivation.get("SourceImageSequence") or ():
            for place in places.images(image):
                turn = geometry.turn_to(*place)
                if turn is not None:
                    return place, turn
    if geometry.position is None:
        return None
    found = places.plane(geometry.position[None], str(header.get("FrameOfReferenceUID") or ""))
    if found is None or found[0].slices[found[1]].position is None:
        return None
    turn = geometry.turn_to(*found)
    return None if turn is None else (found, turn)


@dataclass(frozen=True)
class _Geometry:
    """Where the first pixel of a frame lies and how it is turned, LPS, and the size of a pixel.

    None where not said.
    """

    position: NDArray[np.float64] | None
    orientation: NDArray[np.float64] | None
    spacing: NDArray[np.float64] | None

    @classmethod
    def of(cls, header: Dataset, frame: Dataset) -> _Geometry:
        shared = header.get("SharedFunctionalGroupsSequence") or ()
        position = orientation = spacing = None
        for group in (frame, *shared):
            for each in group.get("PlanePositionSequence") or () if position is None else ():
                position = np.array(each.ImagePositionPatient, np.float64)
            for each in group.get("PlaneOrientationSequence") or () if orientation is None else ():
                orientation = np.array(each.ImageOrientationPatient, np.float64)
            for each in group.get("PixelMeasuresSequence") or () if spacing is None else ():
                if "PixelSpacing" in each:
                    spacing = np.array(each.PixelSpacing, np.float64)
        return cls(position, orientation, spacing)

    def turn_to(self, series: Series, index: int) -> Turn | None:
        """How the frame's pixels become those of a slice; None where they are others.

        Rows, columns or both may be stored from the other side.
        """
        one = series.slices[index]
        if not self._has_pixels_of(one):
            return None
        if self.orientation is None or one.orientation is None:
            return _turn() if self._begins_at(one.position, one) else None
        along, down = (np.array(axis) for axis in one.orientation)
        for rows, columns in itertools.product((False, True), repeat=2):
            turned = np.concatenate((-along if columns else along, -down if rows else down))
            if np.abs(self.orientation - turned).max() < NEAR_COSINE:
                first = _corner(series, one, rows=rows, columns=columns)
                return _turn(rows=rows, columns=columns) if self._begins_at(first, one) else None
        return None

    def _has_pixels_of(self, one: Slice) -> bool:
        """True when nothing says that the frame's pixels are of another size."""
        if self.spacing is None or one.spacing is None:
            return True
        return bool(np.allclose(self.spacing, one.spacing, rtol=NEAR_SIZE))

    def _begins_at(self, first: Vector | None, one: Slice) -> bool:
        """True when nothing says that the frame's first pixel is not at ``first``."""
        if self.position is None or first is None:
            return True
        near = max(NEAR_MM, NEAR_SHARE * min(one.spacing or (0.0,)))
        return bool(np.linalg.norm(self.position - np.array(first)) <= near)


def _corner(series: Series, one: Slice, *, rows: bool, columns: bool) -> Vector | None:
    """The centre of the first pixel of a slice, seen from the other side of rows or columns."""
    plane = plane_of(one)
    if plane is None:
        return one.position
    x = (series.columns if columns else 1) - 0.5
    y = (series.rows if rows else 1) - 0.5
    across, down, through = plane.to_patient((x, y)).tolist()
    return across, down, through


def _turn(*, rows: bool = False, columns: bool = False) -> Turn:
    return slice(None, None, -1 if rows else 1), slice(None, None, -1 if columns else 1)


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
