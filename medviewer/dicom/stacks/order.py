"""The order of frames: by place, else by what the files number, else by name."""

from __future__ import annotations

import re
from typing import Any

from medviewer.dicom.geometry import SPACING_TOLERANCE_MM, corner, directions, parallel, place
from medviewer.dicom.stacks.frame import Frame
from medviewer.message import Message


def natural(text: str) -> tuple[tuple[int, int, str], ...]:
    """A key that sorts "image 2" before "image 10": by length first, then digit by digit."""
    key = []
    for part in re.split(r"(\d+)", text):
        digits = part.lstrip("0") if part.isdecimal() else ""
        key.append((int(part.isdecimal()), len(digits), digits or part))
    return tuple(key)


def in_order(frames: list[Frame]) -> tuple[list[Frame], str]:
    """``frames`` in display order, and by what they are sorted."""
    if parallel([frame.slice for frame in frames]):
        orientation = directions(frames[0].slice)
        places = [place(corner(frame.slice), orientation) for frame in frames]
        if max(places) - min(places) <= SPACING_TOLERANCE_MM:  # one place: the order of time
            return sorted(frames, key=acquired), Message("position")
        return sorted(
            frames, key=lambda f: (place(corner(f.slice), orientation), *acquired(f))
        ), Message("position")
    if frames[0].frames_in_file > 1 or frames[0].concatenation is not None:
        return sorted(frames, key=lambda f: f.slice.frame_of_whole), Message("frame")
    locations = [f.slice_location for f in frames]
    if None not in locations and len(set(locations)) > 1:
        return sorted(frames, key=lambda f: (f.slice_location, *acquired(f))), Message(
            "slice location"
        )
    numbers = [f.slice.instance_number for f in frames]
    if None not in numbers and len(set(numbers)) > 1:
        return sorted(frames, key=_acquired_number), Message("instance number")
    return sorted(frames, key=lambda f: natural(f.slice.path.name)), Message("file name")


def acquired(frame: Frame) -> tuple[Any, ...]:
    """A key that sorts as the frames were taken, as far as the file says; never a tie."""
    number = frame.slice.instance_number
    return (
        natural(frame.attributes.get("temporal position", "")),
        natural(frame.attributes.get("acquisition", "")),
        number is None,
        number or 0,
        frame.object_uid,
        frame.slice.frames_before,
        natural(str(frame.slice.path)),
        frame.slice.frame,
    )


def _acquired_number(frame: Frame) -> tuple[Any, ...]:
    return frame.slice.instance_number or 0, natural(str(frame.slice.path))
