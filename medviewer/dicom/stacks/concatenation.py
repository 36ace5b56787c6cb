"""Parts of one enhanced object that was divided into several files: a concatenation.

Its parts share Concatenation UID, series and Instance Number; each says which part it is, and how
many frames of the whole come before its own (PS3.3 C.7.6.16.2.2.4).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from medviewer.dicom.files import tags
from medviewer.dicom.stacks.frame import ConcatenationPart, Frame
from medviewer.message import Message

_NAMED_AT_MOST = 10


def part_of(values: tags.Values, little: bool) -> ConcatenationPart | None:
    """Which part of a concatenation a file is; None when it is whole."""
    uid = tags.text(values, tags.CONCATENATION_UID)
    if not uid:
        return None
    return ConcatenationPart(
        uid,
        tags.unsigned(values, tags.IN_CONCATENATION_NUMBER, little) or 0,
        tags.unsigned(values, tags.IN_CONCATENATION_TOTAL, little) or 0,
        tags.unsigned_long(values, tags.CONCATENATION_FRAME_OFFSET, little),
        tags.text(values, tags.CONCATENATION_SOURCE),
    )


def in_the_whole(frames: Sequence[Frame]) -> list[Frame]:
    """``frames`` with the object that was divided, and how many of its frames come before theirs.

    Where a part does not say it, those of the parts with lower numbers that are there are counted.
    """
    sizes: dict[str, dict[int, int]] = defaultdict(dict)
    for frame in frames:
        if frame.concatenation is not None:
            sizes[frame.concatenation.uid][frame.concatenation.number] = frame.frames_in_file
    placed = []
    for frame in frames:
        part = frame.concatenation
        if part is not None:
            before = part.frames_before
            if before is None:
                others = sizes[part.uid].items()
                before = sum(size for number, size in others if number < part.number)
            one = replace(frame.slice, frames_before=before, source_uid=part.source)
            frame = replace(frame, slice=one)
        placed.append(frame)
    return placed


def missing_parts(frames: Sequence[Frame]) -> dict[str, Message]:
    """What must be told of each concatenation, by its UID, whose parts are not all there."""
    there: dict[str, set[int]] = defaultdict(set)
    totals: dict[str, int] = defaultdict(int)
    for frame in frames:
        part = frame.concatenation
        if part is not None:
            there[part.uid].add(part.number)
            totals[part.uid] = max(totals[part.uid], part.total, part.number)
    told = {}
    for uid, total in totals.items():
        missing = sorted(set(range(1, total + 1)) - there[uid])
        if missing and 0 not in there[uid]:
            told[uid] = _told(total, missing)
    return told


def _told(total: int, missing: list[int]) -> Message:
    if len(missing) == 1:
        return Message(
            "The object was divided into {} files (a concatenation), and file {} of them is "
            "missing: its frames are not shown.",
            total,
            missing[0],
        )
    numbers = ", ".join(map(str, missing[:_NAMED_AT_MOST]))
    return Message(
        "The object was divided into {} files (a concatenation), and {} of them are missing (file "
        "{}): their frames are not shown.",
        total,
        len(missing),
        f"{numbers}, …" if len(missing) > _NAMED_AT_MOST else numbers,
    )
