"""What the reader of a picture must know about its stack, in full sentences."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from medviewer.dicom.geometry import SPACING_TOLERANCE_MM, Gap, Stack, stack_of
from medviewer.dicom.meanings import remark
from medviewer.message import Message

if TYPE_CHECKING:  # the window begins without pydicom, the slowest import
    from medviewer.dicom.stacks.frame import Frame
    from medviewer.dicom.stacks.grouping import Group

VOLUMES = frozenset({"CT", "MR", "PT", "NM"})
GUESSED = ("repetition", "without position", "turned")
"""Parts of a series that no element of the files names; that there are others must be told."""
SHOWN = 5

Frames = tuple["Frame", ...]


def remarks_on(group: Group, parts: int) -> tuple[str, ...]:
    """The warnings of one stack; ``parts`` is the number of stacks in its series."""
    frames = group.frames
    return (
        *_part(group, parts),
        *_mosaic(frames),
        *_alike(frames),
        *_unmapped(frames),
        *_mappings(frames),
        *(_places(group) if len(frames) > 1 else ()),
    )


def _part(group: Group, parts: int) -> list[Message]:
    """That other stacks of the series stand elsewhere in the list."""
    if parts == 1 or not any(word in group.part for word in GUESSED):
        return []
    return [
        Message(
            'The series holds {} stacks that are not one volume; this is "{}".',
            parts,
            group.part,
        )
    ]


def _mosaic(frames: Frames) -> list[Message]:
    if "MOSAIC" not in frames[0].attributes.get("image type", ""):
        return []
    return [
        Message(
            "Each picture is a mosaic of many slices; places and letters hold for the whole "
            "mosaic, not for the slices in it."
        )
    ]


def _alike(frames: Frames) -> list[Message]:
    """That what is drawn on one picture is shown on others, which have its name."""
    images = Counter((frame.slice.sop_instance_uid, frame.slice.frame) for frame in frames)
    alike = sum(count for count in images.values() if count > 1)
    if not alike:
        return []
    return [
        Message(
            "{} pictures have an SOP Instance UID that another one has, too: what is drawn on "
            "one of them is shown on the others.",
            alike,
        )
    ]


def _unmapped(frames: Frames) -> list[Message]:
    """That a parametric map does not say what its values mean."""
    unmapped = sum(frame.slice.unmapped for frame in frames)
    if not unmapped:
        return []
    return [
        Message(
            "{} of {} pictures of this parametric map have stored values without a unit: the "
            "file does not say what they mean, or not so that it can be used.",
            unmapped,
            len(frames),
        )
    ]


def _mappings(frames: Frames) -> list[Message]:
    """Which of several mappings to real values a parametric map is shown by."""
    several = {frame.mappings for frame in frames if len(frame.mappings) > 1}
    return [remark(labels, 0) for labels in sorted(several)[:SHOWN]]


def _places(group: Group) -> list[Message]:
    """Where several pictures lie to one another."""
    frames = group.frames
    stack = stack_of([frame.slice for frame in frames])
    if stack is not None and stack.places_mm[-1] <= SPACING_TOLERANCE_MM:
        return [
            Message(
                "All {} pictures show the same place, in the order in which they were taken; they "
                "are not a volume.",
                len(frames),
            )
        ]
    if stack is not None:
        return _geometry(stack, group)
    if all(frame.placed for frame in frames):
        return [Message("The pictures are turned differently; they are not a volume.")]
    if frames[0].modality in VOLUMES:
        return [
            Message(
                "The files do not say where the slices lie; they are sorted by {}, and nothing "
                "can be measured from slice to slice.",
                group.order,
            )
        ]
    return []


def tilted(degrees: float) -> Message:
    """What is said of slices of a tilted gantry while they are as they were taken."""
    return Message(
        "The gantry was tilted by {:.1f} degrees; the slices are shown as they were taken.", degrees
    )


def _geometry(stack: Stack, group: Group) -> list[Message]:
    remarks = [_gap(stack, gap) for gap in stack.gaps[:SHOWN]]
    if len(stack.gaps) > SHOWN:
        remarks.append(Message("Slices are missing at {} more places.", len(stack.gaps) - SHOWN))
    if not stack.even and not _only_gaps(stack):
        steps = _steps(stack)
        remarks.append(
            Message(
                "The slices are unevenly spaced ({:.2f} to {:.2f} mm); each keeps its true place.",
                min(steps),
                max(steps),
            )
        )
    if stack.tilt_degrees:
        remarks.append(tilted(stack.tilt_degrees))
    if not stack.straight:
        remarks.append(
            Message(
                "The slices are shifted against one another in their plane, so no other planes "
                "can be cut through them."
            )
        )
    if group.frames[0].slice.spacing is None:
        remarks.append(Message("The files give no pixel spacing; nothing can be measured in mm."))
    return remarks


def _gap(stack: Stack, gap: Gap) -> Message:
    """Which slices are missing, where, and what that means for measurements."""
    before, behind = stack.places_mm[gap.after], stack.places_mm[gap.after + 1]
    seen = (gap.after + 1, gap.after + 2, before, behind, gap.width_mm, stack.spacing_mm)
    if gap.missing == 1:
        where = Message(
            "A slice is missing between slice {} and slice {} ({:.1f} and {:.1f} mm from the "
            "first): they are {:.2f} mm apart instead of {:.2f} mm.",
            *seen,
        )
    else:
        where = Message(
            "%n slices are missing between slice {} and slice {} ({:.1f} and {:.1f} mm from the "
            "first): they are {:.2f} mm apart instead of {:.2f} mm.",
            *seen,
            count=gap.missing,
        )
    meaning = Message(
        "Every slice keeps its true place, so lengths across the gap are right; nothing is known "
        "of what lies in it."
    )
    return Message("{} {}", where, meaning)


def _steps(stack: Stack) -> list[float]:
    """Distances of neighbours in mm."""
    return [b - a for a, b in pairwise(stack.places_mm)]


def _only_gaps(stack: Stack) -> bool:
    """True when the stack is even but for whole missing slices."""
    gaps = {gap.after for gap in stack.gaps}
    usual = stack.spacing_mm or 0.0
    return all(
        abs(step - usual) <= SPACING_TOLERANCE_MM + 1e-9
        for number, step in enumerate(_steps(stack))
        if number not in gaps
    )
