"""What the reader rejected does not leave the program as a finding, and is counted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from medviewer.findings.finding import ResultSet
from medviewer.findings.reading.verdict import Decision, Verdict


def without_rejected(results: ResultSet, verdicts: Sequence[Verdict]) -> ResultSet:
    """``results`` without the findings that a verdict of the reader rejects, but their number.

    The verdicts go with what stays, to be written beside it.
    """
    rejected = [verdict for verdict in verdicts if verdict.decision is Decision.REJECTED]
    kept = tuple(
        finding
        for finding in results.findings
        if not any(verdict.concerns(finding, results.provenance) for verdict in rejected)
    )
    count = len(results.findings) - len(kept)
    return replace(results, findings=kept, verdicts=tuple(verdicts), rejected=count)


def rejected_words(results: ResultSet) -> str:
    """How many findings of the model the reader rejected, in a sentence; empty for none."""
    count = results.rejected
    if not count:
        return ""
    return f"The reader rejected {'1 finding' if count == 1 else f'{count} findings'} of the model."
