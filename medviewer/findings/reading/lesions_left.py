"""Lesions as they leave the program: of the findings that the reader let stand."""

from __future__ import annotations

from dataclasses import dataclass, replace

from medviewer.findings.finding import Finding, LesionFinding, ResultSet
from medviewer.findings.lesion_finding import lesion_of_group
from medviewer.findings.reading.calibrated_plane import NOT_USER
from medviewer.findings.reading.overruled import size_source
from medviewer.findings.reading.reader_words import reader_words_of_all
from medviewer.findings.words import diameters, lesion_volume, named


@dataclass(frozen=True)
class LesionLeft:
    """A lesion with what is left of its findings, in the order of the slices.

    ``lesion`` has no volume where a finding was rejected. ``source`` says what its sizes go by,
    where that must stand beside them, ``reader`` what the reader made of its findings.
    """

    lesion: LesionFinding
    findings: tuple[Finding, ...]
    source: str = ""
    reader: str = ""

    @property
    def words(self) -> str:
        """As "lesion 1: Meningioma 96 %, slices 17 to 22, 38.2 × 37.0 mm, 26.1 mL"."""
        words = describe_lesion(self.lesion, self.source)
        return f"{words}, the reader: {self.reader}" if self.reader else words


def lesions_left(results: ResultSet) -> tuple[LesionLeft, ...]:
    """The lesions of ``results``; a finding that is of none is one by itself."""
    by_name = {finding.identifier: finding for finding in results.findings}
    left: list[LesionLeft] = []
    for lesion in results.lesions:
        found = tuple(by_name.pop(name) for name in lesion.findings if name in by_name)
        if found:
            whole = len(found) == len(lesion.findings)
            mine = lesion if whole else lesion_of_group(lesion.identifier, found, None)
            left.append(_left(results, mine, found))
    for name, each in by_name.items():
        mine = lesion_of_group(name, (each,), None)
        mine = replace(mine, label=each.label, sure=each.sure)
        left.append(_left(results, mine, (each,)))
    return tuple(left)


def lesion_names(results: ResultSet) -> dict[str, str]:
    """The identifier of the lesion that each finding is of, by the finding's identifier."""
    return {
        finding.identifier: one.lesion.identifier
        for one in lesions_left(results)
        for finding in one.findings
    }


def lesion_lines(results: ResultSet) -> tuple[str, ...]:
    """The lesions in words, a line each; none where every finding is one by itself."""
    left = lesions_left(results)
    return tuple(one.words for one in left) if len(left) < len(results.findings) else ()


def answer_lines(results: ResultSet) -> tuple[str, ...]:
    """What the model said of each point that the reader chose, a line each.

    A nodule that the reader rejected does not leave the program, and neither does what was said
    of it.
    """
    left = {finding.identifier for finding in results.findings}
    return tuple(
        f"{each.identifier} (slice {each.slice_index + 1}), the model: {each.text}"
        for each in results.answers
        if each.text and (not each.findings or left & set(each.findings))
    )


def told_lines(results: ResultSet) -> tuple[str, ...]:
    """The lesions in words (``lesion_lines``), what was said of points, and what became of all."""
    lines = (*lesion_lines(results), *answer_lines(results))
    return lines if results.compared is None else (*lines, *results.compared.report_lines)


def describe_lesion(lesion: LesionFinding, source: str = "") -> str:
    """A lesion in a line: "lesion 1: Glioma 92 %, slices 10 to 14, 31.2 × 24.0 mm, 12.3 mL"."""
    parts = [named(lesion)]
    first, last = lesion.first_slice + 1, lesion.last_slice + 1
    parts.append(f"slice {first}" if first == last else f"slices {first} to {last}")
    if lesion.long_diameter_mm is not None:
        parts.append(diameters(lesion))
    if lesion.volume_mm3 is not None:
        parts.append(lesion_volume(lesion))
    if lesion.doubtful_slices:
        doubtful = ", ".join(str(index + 1) for index in lesion.doubtful_slices)
        parts.append(f"in doubt on {'slices' if ',' in doubtful else 'slice'} {doubtful}")
    by = f" ({source})" if source else ""
    return f"{lesion.identifier}: {', '.join(parts)}{by}"


def _left(results: ResultSet, lesion: LesionFinding, found: tuple[Finding, ...]) -> LesionLeft:
    overruled = any(size_source(results.overruled, each) for each in found)
    said = reader_words_of_all(results, found)
    return LesionLeft(lesion, found, NOT_USER if overruled else "", said)
