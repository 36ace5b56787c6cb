"""What the reader must look at in lesions that are followed: copies, two sizes, no short axis."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence

from medviewer.dicom.words import date as date_words
from medviewer.findings.reading.follow_up import Lesion
from medviewer.findings.reading.kind import Method
from medviewer.findings.reading.measured import axes_mm
from medviewer.findings.reading.measurement import Measurement
from medviewer.findings.reading.response.criteria import Criteria
from medviewer.message import Message

ALIKE_MM = 1e-6
OTHER_MM = 0.05
"""From this difference on two sizes read differently, with one decimal."""


def doubts(lesions: Sequence[Lesion], criteria: Criteria) -> tuple[str, ...]:
    """All of them, each a sentence; that a line has no short axis is RECIST's of lymph nodes."""
    nodes = without_short_axis(lesions) if criteria is Criteria.RECIST else ()
    return nodes + unfitted_copies(lesions) + two_sizes(lesions, criteria)


def unfitted_copies(lesions: Iterable[Lesion]) -> tuple[str, ...]:
    """Lesions drawn exactly alike in several studies (``drawn_alike``), each a sentence."""
    return tuple(
        Message(
            "{}: drawn exactly alike at {}; fit a copy.",
            lesion.name or Message("A lesion"),
            ", ".join(dates),
        )
        for lesion, dates in drawn_alike(lesions)
    )


def measured_otherwise(
    lesions: Iterable[Lesion], criteria: Criteria
) -> Iterator[tuple[Lesion, str, str, str]]:
    """Lesions with two sizes in one study: its date, the size that counts, and the other.

    Sizes are in words, as the criteria count them: by RANO both axes.
    """
    size_of = _both_axes_mm if criteria is Criteria.RANO else _diameter_mm
    for lesion in lesions:
        for one in lesion.others:
            counts = size_of(lesion, lesion.by_study[one.image.study_instance_uid])
            other = size_of(lesion, one)
            if counts and other and _read_differently(counts, other):
                date = date_words(one.image.study_date) or "?"
                yield lesion, date, _size_words(counts), _size_words(other)


def two_sizes(lesions: Iterable[Lesion], criteria: Criteria = Criteria.RECIST) -> tuple[str, ...]:
    """Lesions of two sizes in one study (``measured_otherwise``), each a sentence."""
    return tuple(
        Message(
            "{}: measured more than once at {}; {} counts, {} does not.",
            lesion.name or Message("A lesion"),
            date,
            counts,
            other,
        )
        for lesion, date, counts, other in measured_otherwise(lesions, criteria)
    )


def without_short_axis(lesions: Iterable[Lesion]) -> tuple[str, ...]:
    """Lymph nodes that were measured by a line, which has no short axis, each a sentence."""
    return tuple(
        Message(
            "{}: a lymph node counts by its short axis, which a line has not; draw two axes.",
            lesion.name or Message("A lesion"),
        )
        for lesion in lesions
        if lesion.nodal
        and any((axes_mm(one) or (0, 0))[1] is None for one in lesion.by_study.values())
    )


def drawn_alike(lesions: Iterable[Lesion]) -> Iterator[tuple[Lesion, list[str]]]:
    """Lesions with the dates of the studies in which they are drawn exactly alike.

    A copy that is not fitted to the lesion says that nothing changed, and nobody measured that.
    """
    for lesion in lesions:
        forms: list[list[Measurement]] = []
        for one in sorted(lesion.by_study.values(), key=lambda each: each.image.study_date):
            alike = next((form for form in forms if _alike(form[0], one)), None)
            if alike is None:
                forms.append([one])
            else:
                alike.append(one)
        for form in forms:
            if len(form) > 1:
                yield lesion, [date_words(one.image.study_date) or "?" for one in form]


def _alike(one: Measurement, other: Measurement) -> bool:
    """True for drawings of one form and size in mm, wherever they lie."""
    if one.kind is not other.kind or len(one.points) != len(other.points):
        return False
    if Method.HAND not in (one.method, other.method):
        return False  # a copy is one by hand, also of what was grown
    if one.stated_mm is not None or other.stated_mm is not None:
        return False
    pairs = zip(_from_first_mm(one), _from_first_mm(other), strict=True)
    return all(math.dist(a, b) <= ALIKE_MM for a, b in pairs)


def _from_first_mm(one: Measurement) -> list[tuple[float, float]]:
    (x0, y0), scale = one.points[0], one.scale
    return [((x - x0) * scale.column, (y - y0) * scale.row) for x, y in one.points]


def _diameter_mm(lesion: Lesion, one: Measurement) -> tuple[float, ...]:
    """What RECIST 1.1 counts; nothing where a line has no short axis."""
    long, short = axes_mm(one) or (0.0, None)
    if not lesion.nodal:
        return (long,)
    return () if short is None else (short,)


def _both_axes_mm(lesion: Lesion, one: Measurement) -> tuple[float, ...]:
    return lesion.axes_of(one) or ()


def _read_differently(one: Iterable[float], other: Iterable[float]) -> bool:
    return any(abs(a - b) >= OTHER_MM for a, b in zip(one, other, strict=True))


def _size_words(size_mm: tuple[float, ...]) -> str:
    if len(size_mm) == 1:
        return Message("{:.1f} mm", *size_mm)
    return Message("{:.1f} × {:.1f} mm", *size_mm)
