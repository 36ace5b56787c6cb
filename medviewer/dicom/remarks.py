"""What the reader of a picture must know about its stack, in full sentences."""

from __future__ import annotations

from itertools import pairwise

from medviewer.dicom.geometry import SPACING_TOLERANCE_MM, Gap, Stack, stack_of
from medviewer.dicom.grouping import Group

VOLUMES = frozenset({"CT", "MR", "PT", "NM"})
SHOWN = 5


def remarks_on(group: Group, parts: int) -> tuple[str, ...]:
    """The warnings of one stack; ``parts`` is the number of stacks in its series."""
    remarks = []
    if parts > 1:
        remarks.append(
            f'The series holds {parts} stacks that are not one volume; this is "{group.part}".'
        )
    frames = group.frames
    if "MOSAIC" in frames[0].attributes.get("image type", ""):
        remarks.append(
            "Each picture is a mosaic of many slices; places and letters hold for the whole "
            "mosaic, not for the slices in it."
        )
    if len(frames) == 1:
        return tuple(remarks)
    stack = stack_of([frame.slice for frame in frames])
    if stack is not None and stack.places_mm[-1] <= SPACING_TOLERANCE_MM:
        remarks.append(
            f"All {len(frames)} pictures show the same place, in the order in which they were "
            "taken; they are not a volume."
        )
    elif stack is not None:
        remarks += _geometry(stack, group)
    elif all(frame.placed for frame in frames):
        remarks.append("The pictures are turned differently; they are not a volume.")
    elif frames[0].modality in VOLUMES:
        remarks.append(
            f"The files do not say where the slices lie; they are sorted by {group.order}, "
            "and nothing can be measured from slice to slice."
        )
    return tuple(remarks)


def _geometry(stack: Stack, group: Group) -> list[str]:
    remarks = [_gap(stack, gap) for gap in stack.gaps[:SHOWN]]
    if len(stack.gaps) > SHOWN:
        remarks.append(f"Slices are missing at {len(stack.gaps) - SHOWN} more places.")
    if not stack.even and not _only_gaps(stack):
        steps = _steps(stack)
        remarks.append(
            f"The slices are unevenly spaced ({min(steps):.2f} to {max(steps):.2f} mm); each "
            "keeps its true place."
        )
    if stack.tilt_degrees:
        remarks.append(
            f"The gantry was tilted by {stack.tilt_degrees:.1f} degrees; the slices are shown as "
            "they were taken."
        )
    if not stack.straight:
        remarks.append(
            "The slices are shifted against one another in their plane, so no other planes can "
            "be cut through them."
        )
    if group.frames[0].slice.spacing is None:
        remarks.append("The files give no pixel spacing; nothing can be measured in mm.")
    return remarks


def _gap(stack: Stack, gap: Gap) -> str:
    """Which slices are missing, where, and what that means for measurements."""
    before, behind = stack.places_mm[gap.after], stack.places_mm[gap.after + 1]
    missing = "A slice is" if gap.missing == 1 else f"{gap.missing} slices are"
    return (
        f"{missing} missing between slice {gap.after + 1} and slice {gap.after + 2} "
        f"({before:.1f} and {behind:.1f} mm from the first): they are {gap.width_mm:.2f} mm apart "
        f"instead of {stack.spacing_mm:.2f} mm. Every slice keeps its true place, so lengths "
        "across the gap are right; nothing is known of what lies in it."
    )


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
