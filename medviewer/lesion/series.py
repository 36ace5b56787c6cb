"""What the slices of a series say together: marks that their neighbours do not support are dropped.

A lesion worth a mark is seen on more than one slice of a series, unless it is very sure;
where one slice is sure, its neighbours may be less so (thresholds with hysteresis, as of
Canny 1986). On brain-progression at the shipped threshold, slice by slice 0.66 of the
tumour slices are found and 0.14 of the tumour-free ones marked; together 0.70 and 0.05.
The two factors were set by looking at those three patients, among others that did
about as well (0.66 to 0.75 found, 0.03 to 0.08 marked).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from medviewer.findings.finding import Finding
from medviewer.findings.lesion_finding import group_findings, surest

WEAK = 0.8
"""Of the threshold: from there on a mark counts if its lesion is sure on another slice."""
DOUBTFUL = 0.5
"""Of the threshold: from there on a mark that goes on from a lesion leaves its end in doubt.

The two to one that Canny names for hysteresis. On brain-progression, counted as findings, such
marks would find 31 tumour slices instead of 24, and mark 10 tumour-free ones instead of 3.
"""
LONE = 1.5
"""Of the threshold: from there on a mark counts although no other slice has one."""


def supported(findings: Sequence[Finding], threshold: float, slices: int) -> tuple[Finding, ...]:
    """Those of ``findings`` (of scores from ``WEAK`` x ``threshold``) that the series supports.

    In a series of one of ``slices`` there is nothing to be supported by: ``threshold`` decides.
    Named anew, in the order given.
    """
    if slices == 1:
        kept = {one.identifier for one in findings if one.score >= threshold}
    else:
        kept = set()
        for group in group_findings(findings):
            least = threshold if len({one.slice_index for one in group}) > 1 else LONE * threshold
            if surest(group).score >= least:
                kept |= {one.identifier for one in group}
    chosen = [one for one in findings if one.identifier in kept]
    return tuple(replace(one, identifier=f"L{n}") for n, one in enumerate(chosen, 1))
