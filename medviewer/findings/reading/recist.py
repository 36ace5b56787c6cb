"""The bookkeeping of RECIST 1.1: targets, non-targets and the overall response.

Eisenhauer et al. 2009, Eur J Cancer 45:228-247. Section numbers below are the paper's.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType

from medviewer.findings.reading.follow_up import Lesion, TimePoint
from medviewer.findings.reading.measurement import Role
from medviewer.findings.reading.organ import ORGAN_NAMES, Organ
from medviewer.findings.reading.tumour_marker import MarkerLevel
from medviewer.message import Message

MOST_TARGETS = 5  # 4.2
MOST_TARGETS_AN_ORGAN = 2  # 4.2
LONG_AXIS_AT_LEAST_MM = 10.0  # 3.1.1, CT with slices of 5 mm or less
NODE_TARGET_AT_LEAST_MM = 15.0  # 3.1.1
THICK_SLICES_MM = 5.0  # 3.1.1: of thicker ones a target is twice as long as they are
NODE_NORMAL_BELOW_MM = 10.0  # 4.3.1
PARTIAL_PERCENT = -30.0
PROGRESS_PERCENT = 20.0
PROGRESS_MM = 5.0
_HAIR = 1e-9  # a change of exactly the limit counts, whatever the last bit says


class Response(Enum):
    """With their usual short names."""

    BASELINE = "baseline"
    COMPLETE = "CR"
    PARTIAL = "PR"
    STABLE = "SD"
    NEITHER = "Non-CR/Non-PD"
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
    missing, unmarked
        Names of targets that were not measured, and of non-targets that were not marked.
    new_lesions
        Names of lesions that are new here.
    target, non_target
        Response of the targets (4.3.1) and of the non-targets (4.3.3); None without any. A
        tumour marker that counts stands among the non-targets.
    overall
        Of the patient, by tables 1 and 2 of the paper.
    marker, marker_counts
        Level of the tumour marker here; it counts when it was above normal at the baseline.
    """

    point: TimePoint
    sum_mm: float | None
    percent_of_baseline: float | None
    percent_of_nadir: float | None
    missing: tuple[str, ...]
    unmarked: tuple[str, ...]
    new_lesions: tuple[str, ...]
    target: Response | None
    non_target: Response | None
    overall: Response
    marker: MarkerLevel | None = None
    marker_counts: bool = False


def assess(
    lesions: Sequence[Lesion],
    points: Sequence[TimePoint],
    markers: Mapping[str, MarkerLevel] = MappingProxyType({}),
) -> tuple[Assessment, ...]:
    """The lesions with a part in RECIST 1.1 at every one of ``points``, the earliest first.

    The first point with a target measured is the baseline, without targets the first with a
    non-target; earlier ones are left out. ``markers``: level of the tumour marker by study.
    """
    targets = [lesion for lesion in lesions if lesion.role is Role.TARGET]
    others = [lesion for lesion in lesions if lesion.role is Role.NON_TARGET]
    found: list[Assessment] = []
    for point in points:
        begins = (
            any(lesion.diameter_mm(point) is not None for lesion in targets)
            if targets
            else any(_is_marked(lesion, point) for lesion in others)
        )
        if found or begins:
            marker = level_at(markers, point)
            found.append(_assess(lesions, targets, others, point, found, marker))
    return tuple(found)


def level_at(markers: Mapping[str, MarkerLevel], point: TimePoint) -> MarkerLevel | None:
    """The level of the tumour marker at a time point: above normal if one of its studies is."""
    levels = [markers[study] for study in point.studies if study in markers]
    return MarkerLevel.ABOVE if MarkerLevel.ABOVE in levels else next(iter(levels), None)


def overall(target: Response | None, non_target: Response | None, *, new: bool) -> Response:
    """The response of the patient at a time point: tables 1 (targets) and 2 (non-targets only).

    ``target`` and ``non_target`` are None without such lesions; one of them must be there.
    """
    if new or Response.PROGRESS in (target, non_target):
        return Response.PROGRESS
    if target is None:
        return non_target or Response.NOT_EVALUABLE
    if target is Response.COMPLETE and non_target not in (None, Response.COMPLETE):
        return Response.PARTIAL
    return target


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
    for lesion in lesions:
        followed = lesion.role in (Role.TARGET, Role.NON_TARGET) and lesion.marks
        if followed and lesion.mark_at(baseline) is None:
            target = lesion.role is Role.TARGET
            found.append(
                Message(
                    "{} is not marked at the baseline; what appears later is a new lesion.",
                    lesion.name or (Message("A target") if target else Message("A non-target")),
                )
            )
    return tuple(found)


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


def _assess(
    lesions: Sequence[Lesion],
    targets: Sequence[Lesion],
    others: Sequence[Lesion],
    point: TimePoint,
    before: Sequence[Assessment],
    marker: MarkerLevel | None,
) -> Assessment:
    sizes = [lesion.diameter_mm(point) for lesion in targets]
    total = _sum(sizes)
    baseline, nadir = _references(before)
    new = tuple(_called(each) for each in lesions if _is_new(each, point))
    target = _of_targets(targets, point, before) if targets else None
    marker_counts = (before[0].marker if before else marker) is MarkerLevel.ABOVE
    level = marker if marker_counts else MarkerLevel.NORMAL
    non_target = None
    if others or marker_counts:
        non_target = _of_non_targets(others, point, before, level)
    return Assessment(
        point,
        total,
        _percent(total, baseline),
        _percent(total, nadir),
        tuple(_called(each) for each, size in zip(targets, sizes, strict=True) if size is None),
        tuple(_called(each) for each in others if not _is_marked(each, point)),
        new,
        target,
        non_target,
        overall(target, non_target, new=bool(new)) if before else Response.BASELINE,
        marker,
        marker_counts,
    )


def _called(lesion: Lesion) -> str:
    return lesion.name or Message("an unnamed lesion")


def _sum(sizes: Sequence[float | None]) -> float | None:
    """Of those that were measured; None without any."""
    known = [size for size in sizes if size is not None]
    return sum(known) if known else None


def _references(before: Sequence[Assessment]) -> tuple[float | None, float | None]:
    """The sum at the baseline and the smallest so far, of points where no target is missing.

    None where there is none: a target that was not measured then says nothing of growth now.
    """
    if not before or before[0].missing:
        return None, None
    baseline = before[0].sum_mm
    sums = [each.sum_mm for each in before if each.sum_mm is not None and not each.missing]
    return baseline, min(sums, default=baseline)


def _of_targets(
    targets: Sequence[Lesion], point: TimePoint, before: Sequence[Assessment]
) -> Response:
    """The response of the targets (4.3.1).

    Nodes that are all of normal size are a complete response, however they grew below 10 mm.
    """
    if not before:
        return Response.BASELINE
    if _came_back(targets, point, before):
        return Response.PROGRESS
    sizes = [lesion.diameter_mm(point) for lesion in targets]
    total, (baseline, nadir) = _sum(sizes), _references(before)
    if baseline is not None and all(_absent(lesion, point) for lesion in targets):
        return Response.COMPLETE
    if _progress(total, nadir):
        return Response.PROGRESS
    if None in sizes or total is None or baseline is None:
        return Response.NOT_EVALUABLE
    if (_percent(total, baseline) or 0.0) <= PARTIAL_PERCENT + _HAIR:
        return Response.PARTIAL
    return Response.STABLE


def _of_non_targets(
    lesions: Sequence[Lesion],
    point: TimePoint,
    before: Sequence[Assessment],
    marker: MarkerLevel | None,
) -> Response:
    """The response of the non-targets (4.3.3): by what the reader sees, not by their size.

    Complete only with a normal ``marker`` (None: not known). A marker alone never is progress.
    """
    if not before:
        return Response.BASELINE
    if _came_back(lesions, point, before) or any(lesion.progressed_at(point) for lesion in lesions):
        return Response.PROGRESS
    if not all(_is_marked(lesion, point) for lesion in lesions):
        return Response.NOT_EVALUABLE
    if not all(_absent(lesion, point) for lesion in lesions):
        return Response.NEITHER
    if marker is None:
        return Response.NOT_EVALUABLE
    return Response.COMPLETE if marker is MarkerLevel.NORMAL else Response.NEITHER


def _came_back(lesions: Sequence[Lesion], point: TimePoint, before: Sequence[Assessment]) -> bool:
    """True when a lesion is seen though the last response that could be told was complete.

    Whatever comes back then is progress, small as it may be (appendix III of the paper).
    """
    told = [each.overall for each in before if each.overall is not Response.NOT_EVALUABLE]
    was_complete = bool(told) and told[-1] is Response.COMPLETE
    return was_complete and any(_is_there(lesion, point) for lesion in lesions)


def _is_there(lesion: Lesion, point: TimePoint) -> bool:
    """True when a lesion is seen: a target node from 10 mm on, a non-target node never alone."""
    if not _is_marked(lesion, point) or _absent(lesion, point):
        return False
    if lesion.nodal:
        return lesion.role is Role.TARGET and lesion.diameter_mm(point) is not None
    return True


def _is_new(lesion: Lesion, point: TimePoint) -> bool:
    """True when a new lesion is seen at the time point."""
    return lesion.role is Role.NEW and _is_marked(lesion, point) and not _absent(lesion, point)


def _is_marked(lesion: Lesion, point: TimePoint) -> bool:
    """True when something was drawn or stated of a lesion in a study of the time point."""
    return lesion.mark_at(point) is not None


def _absent(lesion: Lesion, point: TimePoint) -> bool:
    """True when the reader says that a lesion is gone, or a node is of normal size (4.3.1)."""
    size = lesion.diameter_mm(point)
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
