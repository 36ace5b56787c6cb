"""Findings of neighbouring slices that are likely one lesion: linked, with its size in 3-D."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import combinations, groupby

import numpy as np

from medviewer.findings.finding import Finding, LesionFinding, Point, overlap
from medviewer.findings.point_answer import PointAnswer
from medviewer.image.measuring.even_odd import even_odd_area, united_area
from medviewer.image.measuring.measure import area_mm2, diameters, stacked_volume_mm3

SMALLEST_OVERLAP = 0.2
WIDEST_STEP = 2


def link(
    findings: Iterable[Finding],
    places_mm: Sequence[float] | None,
    answers: Iterable[PointAnswer] = (),
) -> tuple[LesionFinding, ...]:
    """The lesions of one series, the one with the surest finding first.

    ``places_mm`` is where each slice lies along the slices' normal; None when that is
    not known, and then no lesion has a volume. The findings of each of ``answers`` are one
    lesion, for one was pointed at, however small its ends are; who points twice at a nodule does
    not make it twice as large.
    """
    point = {finding: one.identifier for one in answers for finding in one.findings}
    by_point: dict[str, list[Finding]] = {}
    for finding in findings:
        by_point.setdefault(point.get(finding.identifier, ""), []).append(finding)
    groups = group_findings(by_point.pop("", ()))
    groups += [tuple(sorted(own, key=lambda one: one.slice_index)) for own in by_point.values()]
    groups.sort(key=lambda group: -surest(group).score)
    return tuple(
        lesion_of_group(f"lesion {n}", group, places_mm) for n, group in enumerate(groups, 1)
    )


def with_doubts(
    lesion: LesionFinding,
    own: Sequence[Finding],
    weaker: Iterable[Finding],
    places_mm: Sequence[float] | None,
) -> LesionFinding:
    """The lesion of the findings ``own``, and what is in doubt where ``weaker`` marks go on.

    ``places_mm`` as ``link`` takes them.
    """
    names = set(lesion.findings)
    groups = group_findings([*own, *weaker])
    together = next(group for group in groups if names & {one.identifier for one in group})
    beyond = [
        one for one in together if not lesion.first_slice <= one.slice_index <= lesion.last_slice
    ]
    if not beyond:
        return lesion
    whole = sorted([*own, *beyond], key=lambda one: one.slice_index)
    return replace(
        lesion,
        doubtful_slices=tuple(sorted({one.slice_index for one in beyond})),
        most_volume_mm3=_volume_mm3(tuple(whole), places_mm),
    )


def group_findings(findings: Iterable[Finding]) -> list[tuple[Finding, ...]]:
    """Findings by lesion, the lesion with the surest finding first, each by slice.

    Two findings belong together when they are at most two slices apart (so one
    missed slice does no harm) and their boxes' intersection is at least a fifth of
    their union; what belongs to one chain of such pairs is one lesion.
    """
    groups: list[list[Finding]] = []
    for finding in sorted(findings, key=lambda each: each.slice_index):
        touching = [group for group in groups if any(_touch(each, finding) for each in group)]
        groups = [group for group in groups if group not in touching]
        groups.append([each for group in touching for each in group] + [finding])
    groups.sort(key=lambda group: -surest(group).score)
    return [tuple(sorted(group, key=lambda each: each.slice_index)) for group in groups]


def surest(group: Iterable[Finding]) -> Finding:
    """The finding of a lesion that the detector is most sure of."""
    return max(group, key=lambda each: each.score)


def _touch(one: Finding, other: Finding) -> bool:
    step = abs(one.slice_index - other.slice_index)
    return 0 < step <= WIDEST_STEP and overlap(one.box, other.box) >= SMALLEST_OVERLAP


def lesion_of_group(
    identifier: str, group: tuple[Finding, ...], places_mm: Sequence[float] | None
) -> LesionFinding:
    """The lesion that findings make, by slice; ``places_mm`` as ``link`` takes them."""
    weights = np.array([each.score for each in group]) + 1e-9
    weights = weights / weights.sum()
    probabilities = {
        label: float(
            sum(w * each.probabilities[label] for w, each in zip(weights, group, strict=True))
        )
        for label in group[0].probabilities
    }
    spreads = [each.spread for each in group]
    known = [spread for spread in spreads if spread is not None]
    label = max(probabilities, key=lambda label: probabilities[label])
    agree = np.array([each.sure and each.label == label for each in group])
    largest = max(group, key=lambda each: (*_size(each), each.score))
    return LesionFinding(
        identifier=identifier,
        findings=tuple(each.identifier for each in group),
        first_slice=group[0].slice_index,
        last_slice=group[-1].slice_index,
        largest_slice=largest.slice_index,
        label=label,
        score=surest(group).score,
        probabilities=probabilities,
        sure=float(weights @ agree) >= 0.5,
        spread=float(weights @ np.array(known)) if len(known) == len(group) else None,
        long_diameter_mm=largest.long_diameter_mm,
        short_diameter_mm=largest.short_diameter_mm,
        volume_mm3=_volume_mm3(group, places_mm),
    )


def _size(finding: Finding) -> tuple[float, float]:
    """What slices of a lesion are compared by: the long diameter, as in RECIST 1.1, then the area.

    In pixels where none in mm is known; of the box where there is no outline.
    """
    outline = _outline(finding)
    long, area = finding.long_diameter_mm, finding.area_mm2
    if long is None and area is None:
        long = diameters(outline, 1.0, 1.0)[0]
    return long or 0.0, area_mm2(outline, 1.0, 1.0) if area is None else area


def _outline(finding: Finding) -> tuple[Point, ...]:
    """In pixels; that of the box where there is no other."""
    x0, y0, x1, y1 = finding.box
    return finding.outline or ((x0, y0), (x1, y0), (x1, y1), (x0, y1))


def _volume_mm3(group: tuple[Finding, ...], places_mm: Sequence[float] | None) -> float | None:
    """Areas times the distance from slice to slice (Cavalieri's principle).

    A slice without finding between two with one is filled in from both.
    """
    if places_mm is None or len(places_mm) < 2:
        return None
    by_slice = {index: list(own) for index, own in groupby(group, lambda one: one.slice_index)}
    areas = [_united_mm2(own) for own in by_slice.values()]
    known = [area for area in areas if area is not None]
    if len(known) < len(areas):
        return None
    places = np.abs(np.asarray(places_mm, dtype=np.float64) - places_mm[0])
    usual = float(np.median(np.diff(places)))
    return stacked_volume_mm3(places[list(by_slice)], known, usual / 2, usual / 2)


def _united_mm2(own: Sequence[Finding]) -> float | None:
    """The area of a lesion's findings on one slice; what two of them share counts once."""
    areas = [each.area_mm2 for each in own if each.area_mm2 is not None]
    if len(areas) < len(own):
        return None
    if not any(overlap(one.box, other.box) > 0 for one, other in combinations(own, 2)):
        return sum(areas)
    outlines = [np.array(_outline(each), np.float64) for each in own]
    apart = sum(map(even_odd_area, outlines))
    return sum(areas) * united_area(outlines) / apart if apart else sum(areas)
