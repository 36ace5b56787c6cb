"""The frames of multi-frame objects: functional groups, offset vectors, plain clips."""

from __future__ import annotations

from dataclasses import replace

from medviewer.dicom.facts import Frame, frame_bits
from medviewer.dicom.header import Header
from medviewer.dicom.series import layout


def frames_with_geometry(header: Header, first: Frame, count: int) -> list[Frame]:
    """The ``count`` frames of a multi-frame file, each with what the file says of it."""
    step = frame_bits(layout(first.slice)) // 8
    start = first.slice.offset
    return [
        replace(
            first,
            slice=replace(
                first.slice, frame=number, offset=None if start is None else start + number * step
            ),
        )
        for number in range(count)
    ]
