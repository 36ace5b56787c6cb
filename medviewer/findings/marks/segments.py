"""Marks from segmentations: BINARY, FRACTIONAL and LABELMAP, frame by frame, cut to size."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset

from medviewer.dicom.decoding.colour import palette_colours
from medviewer.dicom.decoding.decode import open_pixels, read_cells
from medviewer.dicom.decoding.layout import DecodeError
from medviewer.dicom.series import Series
from medviewer.findings.marks.cielab import RGB, recommended_colour
from medviewer.findings.marks.marks import Mark, Marks, MarksError, Places, named_series
from medviewer.findings.marks.mask_grid import MaskGrid, OnSlice
from medviewer.message import Message

HALF = 0.5


def of_segmentation(path: Path, header: Dataset, of: Sequence[Series]) -> Marks:
    """One mark for each segment on each slice that has some of it.

    A hundred segments take little memory: a frame is decoded at a time, and of its mask
    only the part is kept that holds something.

    Raises
    ------
    MarksError
        When the masks have another size than the slices that they are of, the file holds
        another number of them than it tells about, or they are tiles of one picture.
    DecodeError
        When a mask cannot be decoded.
    """
    labels = {
        int(one.SegmentNumber): str(one.get("SegmentLabel") or f"segment {one.SegmentNumber}")
        for one in header.get("SegmentSequence") or ()
    }
    grid = MaskGrid(header, Places(of, named_series(header)))
    marks: list[Mark] = []
    elsewhere = faint = between = 0
    source = open_pixels(path)
    colours, palette = _colours(header, source.byte_order)
    frames = header.get("PerFrameFunctionalGroupsSequence") or ()
    if not frames and str(header.get("DimensionOrganizationType")) == "TILED_FULL":
        raise MarksError(
            Message("Its masks are tiles of one large picture, such as a slide of a microscope."),
            Message("Open it in a program for such slides."),
        )
    if len(frames) != source.frames:
        raise MarksError(
            Message(
                "It holds {} masks, and says of {} where they lie.", source.frames, len(frames)
            ),
            Message("Copy the file again from its source."),
        )
    for number, frame in enumerate(frames):
        pixels = read_cells(source, number)
        for segment, mask in _masks(header, frame, pixels):
            if not mask.any():
                faint += bool(pixels.any())
                continue
            label = labels.get(segment, f"segment {segment}")
            found = _drawn(label, segment, grid.slices(frame), mask)
            drawn = [replace(each, colour=colours.get(segment)) for each in found]
            marks += drawn
            if not drawn and grid.is_between(frame):
                between += 1
            elif not drawn:
                elsewhere += 1
    remarks = (
        (bool(palette), palette),
        (faint, Message("Masks that are nowhere sure to a half are not drawn: {}.", faint)),
        (between, Message("Masks that lie between the images are not drawn: {}.", between)),
    )
    return Marks("SEG", tuple(marks), elsewhere, tuple(told for count, told in remarks if count))


def _colours(header: Dataset, byte_order: str) -> tuple[dict[int, RGB], str]:
    """The colours that segments are recommended to have, by number; a sentence on what is wrong.

    A palette (of a label map, PS3.3 C.8.20.2) goes before the segments' own values, which are
    not to be there beside it. None at all where all of several segments have the same one: it
    would tell none from another.
    """
    stated = {
        int(one.SegmentNumber): recommended_colour(one)
        for one in header.get("SegmentSequence") or ()
    }
    known = {number: colour for number, colour in stated.items() if colour is not None}
    wrong = ""
    if header.get("PhotometricInterpretation") == "PALETTE COLOR":
        try:
            known |= palette_colours(header, byte_order)
        except DecodeError as error:
            wrong = Message("Its palette is not used: {}", error.message)
    of_segments = [known.get(number) for number in stated if number != _background(header)]
    several = len(of_segments) > 1 and None not in of_segments
    return ({} if several and len(set(of_segments)) == 1 else known), wrong


def _background(header: Dataset) -> int | None:
    """What a label map has where no segment is; None for masks of one segment each."""
    if header.get("SegmentationType") != "LABELMAP":
        return None
    return int(header.get("PixelPaddingValue") or 0)


def _masks(
    header: Dataset, frame: Dataset, pixels: NDArray[np.integer]
) -> Iterator[tuple[int, NDArray[np.bool_]]]:
    """Segment numbers and their masks in one frame."""
    kind = str(header.SegmentationType)
    if kind == "LABELMAP":
        for segment in np.unique(pixels).tolist():
            if segment != _background(header):
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


def _drawn(
    label: str, segment: int, found: Sequence[OnSlice], of_frame: NDArray[np.bool_]
) -> Iterator[Mark]:
    """The parts of a frame's mask on the slices that it is drawn on."""
    for one in found:
        if one.turn is not None:
            _check_size(one.series, of_frame)
        mask = one.mask(of_frame)
        if mask.any():
            yield _mark(label, segment, one, mask)


def _check_size(series: Series, mask: NDArray[np.bool_]) -> None:
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


def _mark(label: str, segment: int, found: OnSlice, mask: NDArray[np.bool_]) -> Mark:
    rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    top, left = int(rows[0]), int(columns[0])
    part = mask[top : rows[-1] + 1, left : columns[-1] + 1].copy()
    return Mark(
        "SEG",
        label,
        found.series.key,
        found.index,
        identifier=str(segment),
        mask=part,
        corner=(top, left),
    )
