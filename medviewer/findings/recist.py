"""The bookkeeping of RECIST 1.1: sum of diameters and response (Eisenhauer et al. 2009).

Eur J Cancer 45:228-247. Section numbers below are the paper's.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from medviewer.findings.follow_up import Lesion, TimePoint
from medviewer.findings.measurement import Role

MOST_TARGETS = 5  # 4.2
LONG_AXIS_AT_LEAST_MM = 10.0  # 3.1.1, CT with slices of 5 mm or less
NODE_TARGET_AT_LEAST_MM = 15.0  # 3.1.1
NODE_NORMAL_BELOW_MM = 10.0  # 4.3.1
PARTIAL_PERCENT = -30.0
PROGRESS_PERCENT = 20.0
PROGRESS_MM = 5.0
_HAIR = 1e-9  # a change of exactly the limit counts, whatever the last bit says


class Response(Enum):
    """Of the targets (4.3.1), with their usual short names."""

    BASELINE = "baseline"
    COMPLETE = "CR"
    PARTIAL = "PR"
    STABLE = "SD"
    PROGRESS = "PD"
    NOT_EVALUABLE = "NE"


@dataclass(frozen=True)
class Assessment:
    """One time point.

    Attributes
    ----------
    sum_mm
        Sum of the targets' diameters, of those that were measured; None without any.
    percent_of_baseline, percent_of_nadir
        Change against the first sum and against the smallest before this one.
    missing
        Names of targets that were not measured here.
    response
        Of the targets and, for a new lesion, of the whole.
    """

    point: TimePoint
    sum_mm: float | None
    percent_of_baseline: float | None
    percent_of_nadir: float | None
    missing: tuple[str, ...]
    new_lesions: tuple[str, ...]
    response: Response


def assess(lesions: Sequence[Lesion], points: Sequence[TimePoint]) -> tuple[Assessment, ...]:
    """The targets among ``lesions`` at every one of ``points``, the earliest first.

    The first point with a target measured is the baseline; earlier ones are left out.
    """
    targets = [lesion for lesion in lesions if lesion.role is Role.TARGET]
    found: list[Assessment] = []
    for point in points:
        if found or any(lesion.diameter_mm(point.study) is not None for lesion in targets):
            found.append(_assess(lesions, targets, point, found))
    return tuple(found)


def remarks(lesions: Sequence[Lesion], baseline: TimePoint) -> tuple[str, ...]:
    """What the choice of targets has against RECIST 1.1, each a sentence."""
    targets = [lesion for lesion in lesions if lesion.role is Role.TARGET]
    found = []
    if len(targets) > MOST_TARGETS:
        found.append(f"{len(targets)} targets; RECIST 1.1 takes {MOST_TARGETS} at most.")
    for lesion in targets:
        size = lesion.diameter_mm(baseline.study)
        least = NODE_TARGET_AT_LEAST_MM if lesion.nodal else LONG_AXIS_AT_LEAST_MM
        axis = "short axis" if lesion.nodal else "long axis"
        if size is not None and size < least:
            found.append(
                f"{lesion.name or 'A target'}: {axis} {size:.1f} mm at the baseline; "
                f"a target has {least:g} mm at least."
            )
    return tuple(found)


def _assess(
    lesions: Sequence[Lesion],
    targets: Sequence[Lesion],
    point: TimePoint,
    before: Sequence[Assessment],
) -> Assessment:
    sizes = {lesion.tracking_uid: lesion.diameter_mm(point.study) for lesion in targets}
    known = [size for size in sizes.values() if size is not None]
    total = sum(known) if known else None
    missing = tuple(each.name for each in targets if sizes[each.tracking_uid] is None)
    new = tuple(
        lesion.name
        for lesion in lesions
        if lesion.role is Role.NEW and (lesion.diameter_mm(point.study) or 0) > 0
    )
    sums = [each.sum_mm for each in before if each.sum_mm is not None and not each.missing]
    baseline = before[0].sum_mm if before else None
    nadir = min(sums, default=baseline)
    if not before:
        response = Response.BASELINE
    elif new or _progress(total, nadir):
        response = Response.PROGRESS
    elif missing or total is None or baseline is None:
        response = Response.NOT_EVALUABLE
    elif all(_gone(lesion, sizes[lesion.tracking_uid]) for lesion in targets):
        response = Response.COMPLETE
    elif (_percent(total, baseline) or 0.0) <= PARTIAL_PERCENT + _HAIR:
        response = Response.PARTIAL
    else:
        response = Response.STABLE
    return Assessment(
        point,
        total,
        _percent(total, baseline),
        _percent(total, nadir),
        missing,
        new,
        response,
    )


def _gone(lesion: Lesion, size: float | None) -> bool:
    """A target that has disappeared, or a node that is of normal size again (4.3.1)."""
    if size is None:
        return False
    return size < NODE_NORMAL_BELOW_MM if lesion.nodal else size == 0


def _progress(total: float | None, nadir: float | None) -> bool:
    """At least 20 % and 5 mm above the smallest sum; what was not measured cannot lessen it."""
    if total is None or nadir is None:
        return False
    rise = total - nadir
    return (
        rise >= PROGRESS_MM - _HAIR
        and rise >= (PROGRESS_PERCENT / 100) * nadir - _HAIR
        and rise > 0
    )


def _percent(total: float | None, reference: float | None) -> float | None:
    if total is None or not reference:
        return None
    return 100 * (total - reference) / reference
