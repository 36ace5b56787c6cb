"""The earlier examination of a patient that findings are compared with, and what came of that."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from medviewer.dicom.series import same_patient
from medviewer.dicom.words import date, series_title
from medviewer.findings.finding import LesionFinding, ResultSet
from medviewer.findings.lesion_finding import link
from medviewer.findings.reading.compared import Compared, Told, compare
from medviewer.findings.reading.corrected import corrected_sizes
from medviewer.findings.reading.reader_words import found_class, reader_classes, was_corrected
from medviewer.findings.reading.rejected import without_rejected
from medviewer.findings.reading.verdict import Verdict
from medviewer.findings.words import change, class_name, diameters, lesion_volume
from medviewer.image.registration.alignment import Alignment, Alignments
from medviewer.message import Message

CAUTION = (
    "Nothing marked does not mean that nothing was there; a change within the model's own error "
    "means nothing."
)
"""What a comparison cannot say, for reports."""


@dataclass(frozen=True, eq=False)
class Earlier:
    """What the same model said of an earlier series, and how that lies to the newer one.

    ``alignment`` leads from the newer series to it; None where that is not known.
    """

    told: Told
    alignment: Alignment | None

    @property
    def sure(self) -> bool:
        """Whether lesions may be compared: it is known for sure how the two series lie."""
        return self.alignment is not None and self.alignment.sure


@dataclass(frozen=True, eq=False)
class Comparison:
    """The lesions of two examinations, as ``compare`` joins them; ``by_hand`` as of ``Alignment``.

    Both as the reader let them stand.
    """

    now: Told
    then: Told
    by_hand: bool
    pairs: tuple[Compared, ...]

    def heading(self, when: str) -> Message:
        """The line above ``lines``; ``when`` names the earlier examination."""
        if self.by_hand:
            return Message("Compared with {}, by the same model, as it was placed by hand:", when)
        return Message("Compared with {}, by the same model:", when)

    @property
    def lines(self) -> tuple[Message, ...]:
        """A line for each lesion of now or then."""
        return tuple(_line(pair, self.now, self.then) for pair in self.pairs)

    @property
    def report_lines(self) -> tuple[str, ...]:
        """The same below their heading, and what they cannot say."""
        series = self.then.series
        heading = self.heading(f"{date(series.study_date)} ({series_title(series)})")
        return (heading, *(f"- {line}" for line in self.lines), CAUTION)


def newest_earlier(now: Told, others: Iterable[Told], alignments: Alignments) -> Earlier | None:
    """The newest earlier series that the same model read; one that surely lies goes first.

    The same are the same weights in the same mode; neither may have been refused.
    """
    if not _ran(now.results):
        return None
    found = [
        Earlier(other, alignments.find(now.series, other.series))
        for other in others
        if same_patient(now.series, other.series)
        and "" < other.series.study_date < now.series.study_date
        and _ran(other.results)
        and _same_model(other.results, now.results)
    ]
    return max(found, key=lambda one: (one.told.series.study_date, one.sure), default=None)


def compared_with(
    now: Told, earlier: Earlier | None, verdicts: Sequence[Verdict]
) -> Comparison | None:
    """What became of the lesions; None where that cannot be said for sure, or there are none.

    As the reader let both stand: without what was rejected, with what was outlined anew.

    Raises
    ------
    MedviewerError
        As ``corrected_sizes``.
    """
    if earlier is None or earlier.alignment is None or not earlier.alignment.sure:
        return None
    left, then = (_as_left(told, verdicts) for told in (now, earlier.told))
    pairs = compare(left, then, earlier.alignment.move)
    return Comparison(left, then, earlier.alignment.by_hand, pairs) if pairs else None


def _as_left(told: Told, verdicts: Sequence[Verdict]) -> Told:
    left = without_rejected(told.results, verdicts)
    left = replace(left, lesions=left.lesions or link(left.findings, None, left.answers))
    return Told(told.series, corrected_sizes(left, told.series))


def _ran(results: ResultSet) -> bool:
    return results.gate.accepted or results.gate.overridden


def _same_model(one: ResultSet, other: ResultSet) -> bool:
    mine, its = one.provenance, other.provenance
    return (mine.sha256, mine.mode) == (its.sha256, its.mode)


def _line(pair: Compared, told: Told, told_then: Told) -> Message:
    """One lesion, now and then."""
    if pair.now is None:
        if pair.before is None:
            raise ValueError("nothing is compared with nothing")
        named = _named(pair.before, told_then)
        if pair.shown:
            return Message("Then {}: nothing marked there now", named)
        return Message("Then {}: outside of this series", named)
    named = _named(pair.now, told)
    if pair.before is None:
        if pair.shown:
            return Message("{}: nothing marked there then", named)
        return Message("{}: outside of the earlier series", named)
    class_then = _class(pair.before, told_then)
    then = () if class_then == _class(pair.now, told) else (Message("then {}", class_then),)
    return Message("{}: {}", named, (*then, *_sizes(pair.now, pair.before)))


def _named(lesion: LesionFinding, told: Told) -> Message:
    return Message("{}, slice {}", _class(lesion, told), lesion.largest_slice + 1)


def _class(lesion: LesionFinding, told: Told) -> Message:
    """The model's class, and what the reader made of the lesion."""
    found = [each for each in told.results.findings if each.identifier in lesion.findings]
    own = tuple(Message(class_name(label)) for label in reader_classes(told.results, found))
    said = (Message("the reader: {}", own),) if own else ()
    if was_corrected(told.results, found):
        said = (*said, Message("outline corrected"))
    model = found_class(lesion)
    return Message("{} ({})", model, said) if said else model


def _sizes(now: LesionFinding, before: LesionFinding) -> tuple[Message, ...]:
    ways = Message("{} → {}", diameters(before), diameters(now))
    if now.long_diameter_mm and before.long_diameter_mm:
        ways = Message("{} ({})", ways, _change(now.long_diameter_mm, before.long_diameter_mm))
    if not now.volume_mm3 or not before.volume_mm3:
        return (ways,)
    volumes = Message("{} → {}", lesion_volume(before), lesion_volume(now))
    if now.most_volume_mm3 or before.most_volume_mm3:
        return (ways, Message("{} (in doubt, no change is told)", volumes))
    return (ways, Message("{} ({})", volumes, _change(now.volume_mm3, before.volume_mm3)))


def _change(now: float, before: float) -> str:
    return change(100 * (now / before - 1), 0, "%")
