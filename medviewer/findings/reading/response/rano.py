"""The limits of the RANO criteria for high-grade gliomas, and what they have against the targets.

Wen et al. 2010, J Clin Oncol 28:1963-1972. A size is the product of the longest diameter of the
enhancing tumour and the longest one at right angles to it on the same slice, in mm². The limits of
the sum are those of RANO 2.0 too (Wen et al. 2023, J Clin Oncol 41:5187-5199).

What no picture says has no part here (``NOT_COUNTED``).
"""

from __future__ import annotations

from collections.abc import Sequence

from medviewer.findings.reading.follow_up import Lesion, TimePoint
from medviewer.findings.reading.measured import axes_mm
from medviewer.findings.reading.measurement import Role
from medviewer.findings.reading.response.assessment import (
    Response,
    Rules,
    unmarked_at_baseline,
)
from medviewer.message import Message

MOST_TARGETS = 5
AXES_AT_LEAST_MM = 10.0
THICK_SLICES_MM = 5.0
"""Of slices further apart both axes are twice that at least."""
RULES = Rules(
    unit="mm²",
    decimals=0,
    size=Lesion.product_mm2,
    partial_percent=-50.0,
    progress_percent=25.0,
    # who has no measurable disease can at best be stable
    without_targets={
        Response.COMPLETE: Response.STABLE,
        Response.NEITHER: Response.STABLE,
    },
)
NOT_COUNTED = Message(
    "RANO goes by what was measured alone: steroids, the patient's state, T2 and FLAIR unless "
    "marked as a non-target, and whether CR and PR last for 4 weeks are yours to judge."
)


def remarks(lesions: Sequence[Lesion], baseline: TimePoint) -> tuple[str, ...]:
    """What the choice of targets has against RANO, each a sentence, and what RANO leaves open."""
    targets = [lesion for lesion in lesions if lesion.role is Role.TARGET]
    found = []
    if len(targets) > MOST_TARGETS:
        found.append(Message("{} targets; RANO takes {} at most.", len(targets), MOST_TARGETS))
    for lesion in targets:
        found += [*_too_small(lesion, baseline), *_without_product(lesion)]
    return (*found, *unmarked_at_baseline(lesions, baseline), NOT_COUNTED)


def _too_small(target: Lesion, baseline: TimePoint) -> list[Message]:
    """Whether both axes are long enough, for the distance of the slices it is seen on too."""
    drawn = target.sized_at(baseline)
    axes = target.axes_mm(baseline)
    if drawn is None or axes is None:
        return []
    long, short = axes
    apart = max(drawn.image.steps_mm or (0.0,))
    thick = apart > THICK_SLICES_MM and not drawn.image.is_made
    least = 2 * apart if thick else AXES_AT_LEAST_MM
    if round(short, 1) >= round(least, 1):
        return []
    return [
        Message(
            "{}: {:.1f} × {:.1f} mm at the baseline; by RANO a target has {:.1f} mm at least in "
            "both axes.",
            target.name or Message("A target"),
            long,
            short,
            least,
        )
    ]


def _without_product(target: Lesion) -> list[Message]:
    """A target that was measured by a line: it has one axis and no product."""
    axes = (axes_mm(one) for one in target.by_study.values())
    if all(each is None or each[1] is not None for each in axes):
        return []
    name = target.name or Message("A target")
    return [Message("{}: RANO multiplies two axes, which a line has not; draw two axes.", name)]
