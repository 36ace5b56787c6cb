"""Puts findings of neighbouring slices together that are likely one lesion, for the list."""

from __future__ import annotations

from collections.abc import Iterable

from medviewer.findings.finding import Finding, overlap

SMALLEST_OVERLAP = 0.2
WIDEST_STEP = 2


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
