"""Nodules that were pointed at twice, which would be counted twice in every report.

Of points that are asked about together the first has the nodule; an answer that was given later
takes the place of the earlier one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from medviewer.findings.finding import Finding, ResultSet, overlap
from medviewer.findings.lesion_finding import link

SAME_NODULE = 0.5
"""Boxes on one slice that overlap by this much of their union are one nodule."""


def without_repeats(results: ResultSet, places_mm: Sequence[float] | None) -> ResultSet:
    """``results`` without the answers whose nodule a later answer outlines again.

    ``places_mm`` is where each slice lies along the slices' normal, None when that is not known.
    """
    known = {finding.identifier: finding for finding in results.findings}
    outlined = [[known[name] for name in each.findings] for each in results.answers]
    gone = {
        answer.identifier
        for number, answer in enumerate(results.answers)
        if any(_same(outlined[number], later) for later in outlined[number + 1 :])
    }
    if not gone:
        return results
    answers = tuple(each for each in results.answers if each.identifier not in gone)
    removed = {
        name for each in results.answers if each.identifier in gone for name in each.findings
    }
    findings = tuple(each for each in results.findings if each.identifier not in removed)
    return replace(
        results, findings=findings, answers=answers, lesions=link(findings, places_mm, answers)
    )


def same_nodule(outlined: Sequence[Finding], earlier: Mapping[str, Sequence[Finding]]) -> str:
    """The name of the first of ``earlier`` nodules that is this one; empty when none is."""
    return next((name for name, nodule in earlier.items() if _same(outlined, nodule)), "")


def _same(one: Sequence[Finding], other: Sequence[Finding]) -> bool:
    """Whether two outlined nodules lie on one another on a slice that both have."""
    boxes = {finding.slice_index: finding.box for finding in other}
    return any(
        overlap(finding.box, boxes[finding.slice_index]) >= SAME_NODULE
        for finding in one
        if finding.slice_index in boxes
    )
