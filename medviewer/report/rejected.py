"""What the reader rejected does not leave the program as a finding."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from medviewer.findings.finding import ResultSet
from medviewer.findings.reading.verdict import Decision, Verdict


def without_rejected(results: ResultSet, verdicts: Sequence[Verdict]) -> tuple[ResultSet, int]:
    """``results`` without the findings that a verdict of the reader rejects, and their number.

    The verdicts go with what stays, to be written beside it.
    """
    rejected = [verdict for verdict in verdicts if verdict.decision is Decision.REJECTED]
    kept = tuple(
        finding
        for finding in results.findings
        if not any(verdict.concerns(finding, results.provenance) for verdict in rejected)
    )
    stays = replace(results, findings=kept, verdicts=tuple(verdicts))
    return stays, len(results.findings) - len(kept)
