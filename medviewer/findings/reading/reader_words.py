"""What the reader made of findings, in words that stand beside the model's."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from medviewer.findings.finding import Finding, LesionFinding, ResultSet
from medviewer.findings.reading.corrected import verdict_on
from medviewer.findings.reading.verdict import Decision
from medviewer.findings.words import class_name
from medviewer.message import Message


def reader_words(results: ResultSet, finding: Finding) -> str:
    """ "accepted", another class, that the outline was corrected; empty without a verdict."""
    return ", ".join(_said(results, finding))


def reader_words_of_all(results: ResultSet, findings: Sequence[Finding]) -> str:
    """The same of a lesion's findings, with on how many of its slices where it is not on all."""
    said = [set(_said(results, finding)) for finding in findings]
    counts = Counter(word for words in said for word in sorted(words))
    return ", ".join(
        word if count == len(said) else f"{word} on {count} of {len(said)} slices"
        for word, count in sorted(counts.items())
    )


def found_class(lesion: LesionFinding) -> Message:
    """The model's class, with a question mark where it is not sure of it."""
    name = Message(class_name(lesion.label))
    return name if lesion.sure else Message("{}?", name)


def reader_classes(results: ResultSet, findings: Sequence[Finding]) -> tuple[str, ...]:
    """The class labels that the reader gave to ``findings`` instead of the model's."""
    said = (verdict_on(results, finding) for finding in findings)
    return tuple(sorted({verdict.label for verdict in said if verdict and verdict.label}))


def was_corrected(results: ResultSet, findings: Sequence[Finding]) -> bool:
    """True where the reader drew the outline of one of ``findings``."""
    verdicts = (verdict_on(results, finding) for finding in findings)
    return any(verdict is not None and verdict.corrects for verdict in verdicts)


def _said(results: ResultSet, finding: Finding) -> list[str]:
    said = verdict_on(results, finding)
    if said is None:
        return []
    if said.decision is Decision.ACCEPTED:
        return ["accepted"]
    words = (class_name(said.label), "outline corrected" if said.corrects else "")
    return [word for word in words if word] or [said.decision.value]
