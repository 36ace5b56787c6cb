"""Findings that the reader judged in an earlier sitting, of a series that was not analysed since.

Results are not kept from one sitting to the next, but verdicts are, each with its finding and
where that came from: what was judged can still be told.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from medviewer.dicom.series import Series
from medviewer.findings.finding import Finding, GateVerdict, Provenance, ResultSet
from medviewer.findings.reading.rejected import rejected_words, without_rejected
from medviewer.findings.reading.verdict import Verdict


def judged_before(
    series: Series, verdicts: Iterable[Verdict], known: ResultSet | None
) -> tuple[ResultSet, ...]:
    """What is kept of the runs whose findings in ``series`` were judged, the oldest first.

    Without the rejected ones, which are counted. None of a run of the weights of ``known``, what
    is shown of the series now: a verdict stands beside its findings there.
    """
    runs: dict[tuple[str, str], list[tuple[Verdict, Finding]]] = {}
    for verdict in verdicts:
        made = verdict.provenance
        if verdict.image.series_instance_uid != series.series_instance_uid:
            continue
        if known is not None and known.provenance.sha256 == made.sha256:
            continue
        index = verdict.image.index_in(series)
        if index is not None:
            found = replace(verdict.finding, slice_index=index)
            runs.setdefault((made.started, made.sha256), []).append((verdict, found))
    return tuple(_kept(series, *zip(*runs[run], strict=True)) for run in sorted(runs))


def _kept(
    series: Series, verdicts: tuple[Verdict, ...], findings: tuple[Finding, ...]
) -> ResultSet:
    results = ResultSet(
        series_key=series.key,
        series_instance_uid=series.series_instance_uid,
        sop_instance_uids=tuple(one.sop_instance_uid for one in series.slices),
        gate=GateVerdict(()),  # not kept
        findings=tuple(sorted(findings, key=lambda one: (one.slice_index, -one.score))),
        provenance=verdicts[0].provenance,
        only_judged=True,
    )
    return without_rejected(results, verdicts)


def judged_words(results: ResultSet) -> str:
    """Of which run something is kept, how much, and when the reader judged it, in sentences."""
    count = len(results.findings)
    told = "1 finding" if count == 1 else f"{count} findings"
    days = sorted({each.time[:10] for each in results.verdicts if each.time})
    when = f" on {' and '.join(dict.fromkeys((days[0], days[-1])))}" if days else ""
    sentences = (
        f"Not analysed since {_day(results.provenance)}: of what the model said then only what "
        f"the reader judged{when} is kept: {told if count else 'no finding is left'}.",
        rejected_words(results),
    )
    return " ".join(filter(None, sentences))


def _day(made: Provenance) -> str:
    return made.started[:10] or "an earlier sitting"
