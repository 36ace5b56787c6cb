"""The limits of RECIST 1.1, and what it has against the choice of targets.

Eisenhauer et al. 2009, Eur J Cancer 45:228-247. Section numbers below are the paper's.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from medviewer.findings.reading.follow_up import Lesion, TimePoint
from medviewer.findings.reading.measurement import Role
from medviewer.findings.reading.organ import ORGAN_NAMES, Organ
from medviewer.findings.reading.response.assessment import Rules, unmarked_at_baseline
from medviewer.message import Message

MOST_TARGETS = 5  # 4.2
MOST_TARGETS_AN_ORGAN = 2  # 4.2
LONG_AXIS_AT_LEAST_MM = 10.0  # 3.1.1, CT with slices of 5 mm or less
NODE_TARGET_AT_LEAST_MM = 15.0  # 3.1.1
THICK_SLICES_MM = 5.0  # 3.1.1: of thicker ones a target is twice as long as they are
RULES = Rules(
    unit="mm",
    decimals=1,
    size=Lesion.diameter_mm,
    partial_percent=-30.0,  # 4.3.1, as all limits that follow
    progress_percent=20.0,
    least_rise=5.0,
    normal_node_below=10.0,
    markers=True,  # 4.3.3
)


def remarks(lesions: Sequence[Lesion], baseline: TimePoint) -> tuple[str, ...]:
    """What the choice of targets has against RECIST 1.1, each a sentence."""
    targets = [lesion for lesion in lesions if lesion.role is Role.TARGET]
    found = []
    if len(targets) > MOST_TARGETS:
        found.append(
            Message("{} targets; RECIST 1.1 takes {} at most.", len(targets), MOST_TARGETS)
        )
    found += _organs(targets)
    for lesion in targets:
        found += _too_small(lesion, baseline)
    return (*found, *unmarked_at_baseline(lesions, baseline))


def _too_small(target: Lesion, baseline: TimePoint) -> list[Message]:
    """Whether a target is too small to be one, or for the distance of the slices it is seen on."""
    size, drawn = target.diameter_mm(baseline), target.sized_at(baseline)
    if size is None or drawn is None:
        return []
    name = target.name or Message("A target")
    axis = Message("short axis") if target.nodal else Message("long axis")
    least = NODE_TARGET_AT_LEAST_MM if target.nodal else LONG_AXIS_AT_LEAST_MM
    if size < least:
        return [
            Message(
                "{}: {} {:.1f} mm at the baseline; a target has {:g} mm at least.",
                name,
                axis,
                size,
                least,
            )
        ]
    apart = max(drawn.image.steps_mm or (0.0,))
    thick = apart > THICK_SLICES_MM and not drawn.image.is_made
    if target.nodal or not thick or round(size, 1) >= round(2 * apart, 1):
        return []
    return [
        Message(
            "{}: long axis {:.1f} mm at the baseline; of slices {:.1f} mm apart a target has "
            "{:.1f} mm at least, twice that.",
            name,
            size,
            apart,
            2 * apart,
        )
    ]


def _organs(targets: Sequence[Lesion]) -> list[Message]:
    """Organs with more targets than RECIST 1.1 takes, or that such targets may be in (4.2)."""
    counts = Counter(lesion.organ for lesion in targets)
    unnamed = counts.pop(Organ.NONE, 0)
    found = [
        Message(
            "{} targets in one organ ({}); RECIST 1.1 takes {} at most.",
            count,
            ORGAN_NAMES[organ],
            MOST_TARGETS_AN_ORGAN,
        )
        for organ, count in counts.items()
        if count > MOST_TARGETS_AN_ORGAN
    ]
    if unnamed > MOST_TARGETS_AN_ORGAN:
        found.append(
            Message(
                "{} targets have no organ; RECIST 1.1 takes {} an organ at most.",
                unnamed,
                MOST_TARGETS_AN_ORGAN,
            )
        )
    return found
