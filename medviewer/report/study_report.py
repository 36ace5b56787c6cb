"""What a report says, before it takes a form: the study, what was found, what the reader wrote."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from PIL import Image

from medviewer.dicom.geometry import sides_of
from medviewer.dicom.series import Series
from medviewer.dicom.volume import Volume
from medviewer.dicom.words import date, person_name
from medviewer.errors import MedviewerError
from medviewer.findings.finding import Finding, GateVerdict, ResultSet
from medviewer.findings.found_window import window_for
from medviewer.findings.picture import outlined
from medviewer.findings.reading.judged import judged_words
from medviewer.findings.reading.lesions_left import lesions_left
from medviewer.findings.reading.measurement import Measurement
from medviewer.findings.reading.overruled import overruled_words
from medviewer.findings.reading.rejected import rejected_words
from medviewer.history.gate import time_span
from medviewer.history.reasons.sentences import percent
from medviewer.history.records.imaging import zero_of
from medviewer.history.records.record import NAMELESS, Prediction, Record, RiskCurve
from medviewer.image.display import render
from medviewer.image.first_window import first_window
from medviewer.image.measuring.calibration import aspect_of
from medviewer.message import Message

MOST_PICTURES = 6
NOT_ANALYSED = "No series was analysed by a model."
OWN = "The reader's measurements"


@dataclass(frozen=True)
class KeyPicture:
    """A slice of ``count`` with its findings drawn in; ``index`` is the slice's, 0-based.

    ``largest`` says that a lesion is largest here. Without findings it is one of a series that a
    model looked at and found nothing in.
    """

    image: Image.Image
    index: int
    count: int
    findings: tuple[Finding, ...]
    largest: bool = False

    @property
    def rank(self) -> tuple[bool, float]:
        """The least comes first: every lesion where it is largest, then the surest slices."""
        return _rank(self.findings, largest=self.largest)


@dataclass(frozen=True)
class Analysed:
    """One series, what the model said about it, and its surest slices as pictures."""

    series: Series
    results: ResultSet
    pictures: tuple[KeyPicture, ...] = ()


@dataclass(frozen=True)
class StudyReport:
    """All that is said of one study.

    Attributes
    ----------
    patient_name, study_date
        As people write them; empty where the files do not say.
    own
        A line for each measurement of the reader in this study.
    measurements
        The same as they were drawn.
    prediction
        What a history model says about the same patient; None without a history.
    history_zero
        When time 0 of that history was, by the local clock; None where it does not say.
    left_out
        Sentences on what is not in the report although it was open.
    text
        The reader's own words.
    written
        ISO 8601, UTC.
    """

    patient_name: str
    patient_id: str
    birth_date: str
    sex: str
    study_instance_uid: str
    study_date: str
    study_description: str
    accession_number: str
    analysed: tuple[Analysed, ...]
    prediction: Prediction | None = None
    history_zero: datetime | None = None
    left_out: tuple[str, ...] = ()
    text: str = ""
    written: str = ""
    own: tuple[str, ...] = ()
    measurements: tuple[Measurement, ...] = ()

    @property
    def findings(self) -> tuple[tuple[Analysed, Finding], ...]:
        """Every finding with its series, by the detector's score: how sure it is there."""
        pairs = [(one, finding) for one in self.analysed for finding in one.results.findings]
        return tuple(sorted(pairs, key=lambda pair: -pair[1].score))


def analysed(volume: Volume, results: ResultSet, most: int = MOST_PICTURES) -> Analysed:
    """A series with pictures of ``most`` of its slices, in slice order.

    They are those where its lesions are largest, then those with the surest findings; without a
    finding the middle one of all, or the first one that the model was pointed at.
    """
    by_slice: dict[int, list[Finding]] = defaultdict(list)
    for finding in results.findings:
        by_slice[finding.slice_index].append(finding)
    if not by_slice:
        by_slice = {index: [] for index in _looked_at(volume, results)[:1]}
    largest = {left.lesion.largest_slice for left in lesions_left(results)}
    shown = window_for(volume, results.findings)

    ranks = {index: _rank(own, largest=index in largest) for index, own in by_slice.items()}
    pictures = []
    for index in sorted(sorted(ranks, key=lambda index: ranks[index])[:most]):
        frame = render(volume, index, shown or first_window(volume, index))
        aspect, sides = aspect_of(volume.series, index), sides_of(volume.series.slices[index])
        picture = outlined(frame, by_slice[index], aspect, sides)
        own = tuple(by_slice[index])
        pictures.append(KeyPicture(picture, index, len(volume.voxels), own, index in largest))
    return Analysed(volume.series, results, tuple(pictures))


def _looked_at(volume: Volume, results: ResultSet) -> list[int]:
    """The middle slice, or those on which the model was pointed at; none where its gate refused."""
    if not _let_through(results.gate):
        return []
    if not results.answers:
        return [len(volume.voxels) // 2]
    return [answer.slice_index for answer in results.answers if _let_through(answer.gate)]


def _let_through(gate: GateVerdict) -> bool:
    return gate.accepted or gate.overridden


def _rank(findings: Sequence[Finding], *, largest: bool) -> tuple[bool, float]:
    return not largest, -max((one.score for one in findings), default=0.0)


def study_report(
    of_series: Sequence[Analysed],
    record: Record | None = None,
    prediction: Prediction | None = None,
    text: str = "",
    own: Sequence[str] = (),
    of: Series | None = None,
    measurements: Sequence[Measurement] = (),
) -> StudyReport:
    """The report on series of one study, and on the history if it is the same patient's.

    A history of a patient with another ID is left out, and the report says so. ``own`` are
    lines on the reader's ``measurements``; where no series was analysed, ``of`` says whose they
    are.

    Raises
    ------
    MedviewerError
        Without series, or when they are of several studies.
    """
    if of_series:
        of = of_series[0].series
    if of is None:
        raise MedviewerError(
            Message("There is nothing to report."), Message("Analyse a series first.")
        )
    studies = {one.series.study_instance_uid for one in of_series}
    if len(studies) > 1:
        raise MedviewerError(
            Message("The series are of {} studies.", len(studies)),
            Message("Write one report for each."),
        )
    series = of
    left_out = _left_out(series, record, prediction)
    return StudyReport(
        patient_name=person_name(series.patient_name),
        patient_id=series.patient_id,
        birth_date=date(str(series.header.get("PatientBirthDate") or "")),
        sex=str(series.header.get("PatientSex") or ""),
        study_instance_uid=series.study_instance_uid,
        study_date=date(series.study_date),
        study_description=series.study_description,
        accession_number=str(series.header.get("AccessionNumber") or ""),
        analysed=tuple(of_series),
        prediction=None if left_out else prediction,
        history_zero=None if left_out or record is None else zero_of(record),
        left_out=left_out,
        text=text.strip(),
        written=datetime.now(UTC).isoformat(timespec="seconds"),
        own=tuple(own),
        measurements=tuple(measurements),
    )


def _left_out(
    series: Series, record: Record | None, prediction: Prediction | None
) -> tuple[str, ...]:
    """Why the history is not in the report, in a sentence; nothing when it is."""
    if record is None or prediction is None or record.is_of(series.patient_id):
        return ()
    if record.identifier == NAMELESS:
        return ("The history that was open does not say whose it is and is left out.",)
    return ("The history that was open is of another patient ID and is left out.",)


def verdict(one: Analysed) -> str:
    """What came of one series, in a sentence or two."""
    if one.results.only_judged:
        return " ".join(filter(None, (judged_words(one.results), overruled_words(one.results))))
    gate = one.results.gate
    if not _let_through(gate):
        return f"Not analysed. {' '.join(gate.reasons)}"
    told = _found_words(one)
    if gate.overridden and gate.reasons:
        told += f" Run by the reader's decision although refused: {' '.join(gate.reasons)}"
    return told


def _found_words(one: Analysed) -> str:
    """What came of a series that the model was run on."""
    count = len(one.results.findings)
    slices = len({finding.slice_index for finding in one.results.findings})
    if count:
        told = f"{_many(count, 'finding')} on {_many(slices, 'slice')}."
        lesions = len(lesions_left(one.results))
        if lesions < count:
            told = f"{_many(lesions, 'lesion')}, {told}"
        if one.results.answers:
            told += f" {_asked_words(one.results)}"
    elif one.results.rejected:
        told = "No finding is left."
    elif one.results.answers:
        told = f"Nothing was outlined. {_asked_words(one.results)}"
    else:
        told = "Nothing found. This does not mean that there is nothing."
    overruled = overruled_words(one.results)
    if overruled:
        told += f" {overruled}"
    if one.results.rejected:
        told += f" {rejected_words(one.results)}"
    return told


def _asked_words(results: ResultSet) -> str:
    """At how many of the reader's points the model was asked, and at how many it refused."""
    asked = sum(_let_through(answer.gate) for answer in results.answers)
    refused = len(results.answers) - asked
    if not asked:
        return f"The model was asked nowhere: {_many(refused, 'point')} refused."
    others = f", {_many(refused, 'point')} refused" if refused else ""
    return f"The model was asked at {_many(asked, 'point')}{others}; it looked nowhere else."


def provenance_words(results: ResultSet) -> str:
    """Which model, weights, mode, device (where it ran) and program, in a line."""
    made = results.provenance
    words = (
        f"{made.model} {made.version}",
        f"weights SHA-256 {made.sha256[:16]}",
        f"{made.mode} mode",
        made.device,
        made.started,
        made.software,
    )
    return ", ".join(word for word in words if word)


def risk_words(curve: RiskCurve, zero: datetime | None = None) -> str:
    """The newest risk of one outcome, at which time, its range, and what the simple model says.

    ``zero`` is when time 0 of the history was, where that is known.
    """
    return (
        f"{curve.outcome}, {curve.horizon}, {asked_at(curve, zero)}: {percent(curve.risk[-1])} "
        f"({percent(curve.low[-1])} to {percent(curve.high[-1])} between networks); "
        f"{curve.baseline_name} {percent(curve.baseline[-1])}, "
        f"population {percent(curve.population[-1])}"
    )


def asked_at(curve: RiskCurve, zero: datetime | None = None) -> str:
    """When in the history its newest risk is told, which may be long before the study."""
    day = day_of(curve, zero)
    on = f" ({day})" if day else ""
    return f"at {time_span(float(curve.time_hours[-1]))} of the history{on}"


def day_of(curve: RiskCurve, zero: datetime | None) -> str:
    """The day from which the newest risk counts, ISO 8601; empty where it is not known."""
    if zero is None:
        return ""
    return (zero + timedelta(hours=float(curve.time_hours[-1]))).date().isoformat()


def against_the_gate(prediction: Prediction) -> str:
    """That the reader had a history judged which the model refused, and why; else empty."""
    if not prediction.gate.overridden:
        return ""
    return f"Run by the reader's decision although refused: {' '.join(prediction.gate.reasons)}"


def _many(count: int, word: str) -> str:
    return f"1 {word}" if count == 1 else f"{count} {word}s"
