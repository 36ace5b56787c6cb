"""The bookkeeping that criteria of response share: sums, the nadir, and what follows from them.

Criteria that compare a sum of sizes with that of the baseline and with the smallest one before
differ in what a size is and in their limits: ``Rules``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from types import MappingProxyType

from medviewer.findings.reading.follow_up import Lesion, TimePoint
from medviewer.findings.reading.measurement import Role
from medviewer.findings.reading.response.tumour_marker import MarkerLevel
from medviewer.message import Message

_HAIR = 1e-9  # a change of exactly the limit counts, whatever the last bit says
NO_MARKERS: Mapping[str, MarkerLevel] = MappingProxyType({})


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
class Rules:
    """What one set of criteria counts.

    Attributes
    ----------
    unit, decimals
        Of the sum, and how many decimals of it mean something.
    size
        Of a target at a time point in ``unit``; None where it was not measured.
    partial_percent, progress_percent
        Change of the sum from the baseline, and from the smallest one, from which on the
        response is partial (negative), and from which on there is progress.
    least_rise
        What the sum must have grown by too, in ``unit``.
    normal_node_below
        Size in ``unit`` below which a lymph node is normal; None where nodes count as all else.
    markers
        True where a tumour marker has a part.
    without_targets
        What stands for a response of the non-targets where there are no targets.
    """

    unit: str
    decimals: int
    size: Callable[[Lesion, TimePoint], float | None]
    partial_percent: float
    progress_percent: float
    least_rise: float = 0.0
    normal_node_below: float | None = None
    markers: bool = False
    without_targets: Mapping[Response, Response] = field(default_factory=dict)

    def is_nodal(self, lesion: Lesion) -> bool:
        """True where a lesion counts as a lymph node."""
        return lesion.nodal and self.normal_node_below is not None

    def is_absent(self, lesion: Lesion, point: TimePoint) -> bool:
        """True when the reader says that a lesion is gone, or a node is of normal size."""
        size = self.size(lesion, point)
        if size is None:
            return False
        if lesion.nodal and self.normal_node_below is not None:
            return size < self.normal_node_below
        return size == 0

    def is_progress(self, total: float | None, nadir: float | None) -> bool:
        """True when a sum has grown enough; what was not measured cannot lessen it."""
        if total is None or nadir is None:
            return False
        rise = total - nadir
        enough = rise >= (self.progress_percent / 100) * nadir - _HAIR
        return enough and rise >= self.least_rise - _HAIR and rise > 0


@dataclass(frozen=True)
class Assessment:
    """One time point.

    Attributes
    ----------
    total
        Sum of the targets' sizes in the rules' unit, of those that were measured; None without
        any.
    percent_of_baseline, percent_of_nadir
        Change against the first sum and against the smallest before this one.
    missing, unmarked
        Names of targets that were not measured, and of non-targets that were not marked.
    new_lesions
        Names of lesions that are new here.
    target, non_target
        Response of the targets and of the non-targets; None without such lesions. A tumour
        marker that counts stands among the non-targets.
    overall
        Of the patient.
    marker, marker_counts
        Level of the tumour marker here; it counts when it was above normal at the baseline.
    """

    point: TimePoint
    total: float | None
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


def assess_by(
    rules: Rules,
    lesions: Sequence[Lesion],
    points: Sequence[TimePoint],
    markers: Mapping[str, MarkerLevel] = NO_MARKERS,
) -> tuple[Assessment, ...]:
    """The lesions with a part in the bookkeeping at every one of ``points``, the earliest first.

    The first point with a target measured is the baseline, without targets the first with a
    non-target; earlier ones are left out. ``markers``: level of the tumour marker by study.
    """
    targets = [lesion for lesion in lesions if lesion.role is Role.TARGET]
    others = [lesion for lesion in lesions if lesion.role is Role.NON_TARGET]
    found: list[Assessment] = []
    for point in points:
        begins = (
            any(rules.size(lesion, point) is not None for lesion in targets)
            if targets
            else any(_is_marked(lesion, point) for lesion in others)
        )
        if found or begins:
            marker = level_at(markers, point) if rules.markers else None
            found.append(_assess(rules, lesions, point, found, marker))
    return tuple(found)


def level_at(markers: Mapping[str, MarkerLevel], point: TimePoint) -> MarkerLevel | None:
    """The level of the tumour marker at a time point: above normal if one of its studies is."""
    levels = [markers[study] for study in point.studies if study in markers]
    return MarkerLevel.ABOVE if MarkerLevel.ABOVE in levels else next(iter(levels), None)


def overall(target: Response | None, non_target: Response | None, *, new: bool) -> Response:
    """The response of the patient at a time point: tables 1 (targets) and 2 (non-targets only).

    Of Eisenhauer et al. 2009. ``target`` and ``non_target`` are None without such lesions; one
    of them must be there.
    """
    if new or Response.PROGRESS in (target, non_target):
        return Response.PROGRESS
    if target is None:
        return non_target or Response.NOT_EVALUABLE
    if target is Response.COMPLETE and non_target not in (None, Response.COMPLETE):
        return Response.PARTIAL
    return target


def unmarked_at_baseline(lesions: Sequence[Lesion], baseline: TimePoint) -> tuple[Message, ...]:
    """Targets and non-targets that the baseline lacks, each a sentence."""
    return tuple(
        Message(
            "{} is not marked at the baseline; what appears later is a new lesion.",
            lesion.name
            or (Message("A target") if lesion.role is Role.TARGET else Message("A non-target")),
        )
        for lesion in lesions
        if lesion.role in (Role.TARGET, Role.NON_TARGET)
        and lesion.marks
        and lesion.mark_at(baseline) is None
    )


def _assess(
    rules: Rules,
    lesions: Sequence[Lesion],
    point: TimePoint,
    before: Sequence[Assessment],
    marker: MarkerLevel | None,
) -> Assessment:
    targets = [lesion for lesion in lesions if lesion.role is Role.TARGET]
    others = [lesion for lesion in lesions if lesion.role is Role.NON_TARGET]
    sizes = [rules.size(lesion, point) for lesion in targets]
    total = _sum(sizes)
    baseline, nadir = _references(before)
    new = tuple(_called(each) for each in lesions if _is_new(rules, each, point))
    target = _of_targets(rules, targets, point, before) if targets else None
    marker_counts = (before[0].marker if before else marker) is MarkerLevel.ABOVE
    level = marker if marker_counts else MarkerLevel.NORMAL
    non_target = None
    if others or marker_counts:
        non_target = _of_non_targets(rules, others, point, before, level)
        if target is None:
            non_target = rules.without_targets.get(non_target, non_target)
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
    baseline = before[0].total
    sums = [each.total for each in before if each.total is not None and not each.missing]
    return baseline, min(sums, default=baseline)


def _of_targets(
    rules: Rules, targets: Sequence[Lesion], point: TimePoint, before: Sequence[Assessment]
) -> Response:
    """The response of the targets (RECIST 1.1, 4.3.1).

    Nodes that are all of normal size are a complete response, however they grew below it.
    """
    if not before:
        return Response.BASELINE
    if _came_back(rules, targets, point, before):
        return Response.PROGRESS
    sizes = [rules.size(lesion, point) for lesion in targets]
    total, (baseline, nadir) = _sum(sizes), _references(before)
    if baseline is not None and all(rules.is_absent(lesion, point) for lesion in targets):
        return Response.COMPLETE
    if rules.is_progress(total, nadir):
        return Response.PROGRESS
    if None in sizes or total is None or baseline is None:
        return Response.NOT_EVALUABLE
    if (_percent(total, baseline) or 0.0) <= rules.partial_percent + _HAIR:
        return Response.PARTIAL
    return Response.STABLE


def _of_non_targets(
    rules: Rules,
    lesions: Sequence[Lesion],
    point: TimePoint,
    before: Sequence[Assessment],
    marker: MarkerLevel | None,
) -> Response:
    """The response of the non-targets (RECIST 1.1, 4.3.3): by what the reader sees, not by size.

    Complete only with a normal ``marker`` (None: not known). A marker alone never is progress.
    """
    if not before:
        return Response.BASELINE
    progressed = any(lesion.progressed_at(point) for lesion in lesions)
    if progressed or _came_back(rules, lesions, point, before):
        return Response.PROGRESS
    if not all(_is_marked(lesion, point) for lesion in lesions):
        return Response.NOT_EVALUABLE
    if not all(rules.is_absent(lesion, point) for lesion in lesions):
        return Response.NEITHER
    if marker is None:
        return Response.NOT_EVALUABLE
    return Response.COMPLETE if marker is MarkerLevel.NORMAL else Response.NEITHER


def _came_back(
    rules: Rules, lesions: Sequence[Lesion], point: TimePoint, before: Sequence[Assessment]
) -> bool:
    """True when a lesion is seen though the last response that could be told was complete.

    Whatever comes back then is progress, small as it may be (RECIST 1.1, appendix III).
    """
    told = [each.overall for each in before if each.overall is not Response.NOT_EVALUABLE]
    was_complete = bool(told) and told[-1] is Response.COMPLETE
    return was_complete and any(_is_there(rules, lesion, point) for lesion in lesions)


def _is_there(rules: Rules, lesion: Lesion, point: TimePoint) -> bool:
    """True when a lesion is seen: a target node from its size on, a non-target node never alone."""
    if not _is_marked(lesion, point) or rules.is_absent(lesion, point):
        return False
    if rules.is_nodal(lesion):
        return lesion.role is Role.TARGET and rules.size(lesion, point) is not None
    return True


def _is_new(rules: Rules, lesion: Lesion, point: TimePoint) -> bool:
    """True when a new lesion is seen at the time point."""
    new = lesion.role is Role.NEW and _is_marked(lesion, point)
    return new and not rules.is_absent(lesion, point)


def _is_marked(lesion: Lesion, point: TimePoint) -> bool:
    """True when something was drawn or stated of a lesion in a study of the time point."""
    return lesion.mark_at(point) is not None


def _percent(total: float | None, reference: float | None) -> float | None:
    if total is None or not reference:
        return None
    return 100 * (total - reference) / reference
