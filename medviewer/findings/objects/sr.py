"""Findings as a Comprehensive SR of TID 1500, the form that hospitals keep measurements in.

One measurement group a finding (TID 1410): its outline as 2-D coordinates on the
image, which every viewer draws, tracking identifiers, the class as finding code,
the model with the hash of its weights, and measurements in UCUM units.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict

import numpy as np
from highdicom import sr
from pydicom.dataset import Dataset

from medviewer.dicom.series import Series
from medviewer.findings.finding import Finding, ResultSet
from medviewer.findings.objects.codes import (
    code,
    finding_code,
    pixel_value_code,
    private,
    probability_code,
    site_code,
    unit_code,
)
from medviewer.findings.objects.derived import MAKER, closed_outline, common
from medviewer.findings.objects.reader_codes import scale_code
from medviewer.findings.objects.sources import frames_in, headers, reference
from medviewer.findings.objects.sr_parts import OWN_CODES, TITLE, comments, person, with_patient
from medviewer.findings.objects.sr_read import BEFORE, CLASS, REASON, VERDICT
from medviewer.findings.objects.tracking import tracking_uid, tracking_uid_of
from medviewer.findings.reading.corrected import verdict_on
from medviewer.findings.reading.lesions_left import told_lines
from medviewer.findings.reading.overruled import overruled_words, size_source
from medviewer.findings.reading.rejected import rejected_words
from medviewer.findings.words import LABEL

SERIES_NUMBER = 9001
UNSURE_CLASS = private("model", "Model"), private("class", "Class is not sure")
"""Said of a finding, where viewers show it: the code of its class alone reads like a sure one."""
SEPARATOR = " = "
"""Between name and value of an algorithm parameter; ``sr_read`` takes them apart again."""


def structured_report(results: ResultSet, series: Series) -> sr.ComprehensiveSR | None:
    """The report of ``results``, which are of ``series``.

    Without findings it has one group that says that the lesions are absent. A model that was
    asked about points alone cannot say so: None where nothing was outlined at any of them.
    """
    if results.answers and not results.findings:
        return None
    first = results.findings[0].slice_index if results.findings else 0
    sources = headers(series, {first, *(finding.slice_index for finding in results.findings)})
    evidence = [reference(series, one) for one in series.slices]
    evidence[0] = with_patient(evidence[0], sources[first])
    groups = [
        _group(results, finding, sources[finding.slice_index], series.modality)
        for finding in results.findings
    ]
    content = sr.MeasurementReport(
        observation_context=_context(results, _readers(results)),
        procedure_reported=code("imaging procedure"),
        imaging_measurements=groups or [_nothing_found(results)],
        title=TITLE,
    )
    content[0].ContentSequence.extend(_comments(results))
    return sr.ComprehensiveSR(
        evidence=evidence,
        content=content[0],
        **common(results, "findings", SERIES_NUMBER),
        coding_schemes=OWN_CODES,
    )


def _readers(results: ResultSet) -> list[str]:
    """The names of all who judged a finding, each once."""
    verdicts = (verdict_on(results, each) for each in results.findings)
    return sorted({each.author for each in verdicts if each is not None and each.author})


def _context(results: ResultSet, readers: Sequence[str]) -> sr.ObservationContext:
    """Who observed: these readers, and this program with this model (TID 1003 and 1004)."""
    made = results.provenance
    device = sr.DeviceObserverIdentifyingAttributes(
        uid=tracking_uid(results),
        name=MAKER,
        manufacturer_name=MAKER,
        model_name=f"{made.model} {made.version}",
    )
    kind = sr.CodedConcept("121007", "DCM", "Device")
    context = sr.ObservationContext()  # its arguments take one person; TID 1001 lists any number
    for observer in (*map(person, readers), sr.ObserverContext(kind, device)):
        context.extend(observer)
    return context


def _comments(results: ResultSet) -> list[sr.TextContentItem]:
    sentences = [LABEL]
    if results.gate.overridden and results.gate.reasons:
        reasons = " ".join(results.gate.reasons)
        sentences.append(f"The reader ran the model on images it was not made for. {reasons}")
    sentences += [*told_lines(results), overruled_words(results), rejected_words(results)]
    return comments(filter(None, sentences))


def _group(
    results: ResultSet, finding: Finding, source: Dataset, modality: str
) -> sr.PlanarROIMeasurementsAndQualitativeEvaluations:
    frames = [finding.frame_number] if frames_in(source) > 1 else None
    image = sr.SourceImageForRegion(source.SOPClassUID, source.SOPInstanceUID, frames)
    outline = np.array(closed_outline(finding), np.float64)
    site = site_code(finding.label) if finding.sure else None  # it goes by the class
    group = sr.PlanarROIMeasurementsAndQualitativeEvaluations(
        tracking_identifier=sr.TrackingIdentifier(
            tracking_uid_of(results, finding), finding.identifier
        ),
        referenced_region=sr.ImageRegion(sr.GraphicTypeValues.POLYLINE, outline, image),
        finding_type=finding_code(finding.label),
        finding_sites=None if site is None else [sr.FindingSite(site)],
        geometric_purpose=None if finding.outline else code("bounded by"),
        algorithm_id=_algorithm(results, finding),
        measurements=_measurements(finding, modality, size_source(results.overruled, finding)),
        qualitative_evaluations=_evaluations(results, finding),
    )
    verdict = verdict_on(results, finding)
    if verdict is not None and verdict.author and len(_readers(results)) > 1:
        # a context of its own takes the place of the report's: who of them judged this one
        group[0].ContentSequence.extend(_context(results, [verdict.author]))
    return group


def _evaluations(results: ResultSet, finding: Finding) -> list[sr.QualitativeEvaluation] | None:
    """That the model is not sure of the class, and the reader's words; None where none is said."""
    said = [] if finding.sure else [sr.QualitativeEvaluation(*UNSURE_CLASS)]
    return [*said, *_verdict(results, finding)] or None


def _verdict(results: ResultSet, finding: Finding) -> list[sr.QualitativeEvaluation]:
    """What the reader made of the finding, beside what the model says."""
    verdict = verdict_on(results, finding)
    if verdict is None:
        return []
    decision = private("verdict", f"Reader: {verdict.decision.value}")
    said = [sr.QualitativeEvaluation(private("reader", VERDICT), decision)]
    if verdict.label:
        name = private("class", CLASS)
        said.append(sr.QualitativeEvaluation(name, finding_code(verdict.label)))
    if verdict.reason:
        name = private("reason", REASON)
        said.append(sr.QualitativeEvaluation(name, private("reason", verdict.reason)))
    return said


def _nothing_found(results: ResultSet) -> sr.MeasurementsAndQualitativeEvaluations:
    return sr.MeasurementsAndQualitativeEvaluations(
        tracking_identifier=sr.TrackingIdentifier(tracking_uid(results), "no finding"),
        finding_type=code("lesion"),
        algorithm_id=_algorithm(results, None),
        qualitative_evaluations=[sr.QualitativeEvaluation(code("lesion"), code("absent"))],
    )


def _algorithm(results: ResultSet, finding: Finding | None) -> sr.AlgorithmIdentification:
    """The model, and as its parameters all else that a reader of the file may ask."""
    made = results.provenance
    parameters = {
        "weights SHA-256": made.sha256,
        "mode": made.mode,
        "device": made.device,
        "started": made.started,
        "duration in s": repr(made.duration_s),
        "software": made.software,
        "input check": json.dumps(
            {
                "rules": [asdict(rule) for rule in results.gate.rules],
                "overridden": results.gate.overridden,
            }
        ),
        "series": results.series_key,
        "slices": str(len(results.sop_instance_uids)),
    }
    if finding is not None:
        parameters["slice index"] = str(finding.slice_index)
        parameters["frame number"] = str(finding.frame_number)
        parameters["box"] = " ".join(map(repr, map(float, finding.box)))
        parameters["class"] = "sure" if finding.sure else "not sure"
        if finding.spread is not None:
            parameters["spread"] = repr(float(finding.spread))
        parameters["outlined"] = "yes" if finding.outline else "no"
        verdict = verdict_on(results, finding)
        if verdict is not None and verdict.corrects:
            parameters[BEFORE] = json.dumps(asdict(verdict.finding))
    return sr.AlgorithmIdentification(
        name=made.model,
        version=made.version,
        manufacturer=MAKER,
        family=code("artificial intelligence"),
        parameters=[f"{name}{SEPARATOR}{value}" for name, value in parameters.items()],
    )


def _measurements(finding: Finding, modality: str, source: str) -> Sequence[sr.Measurement]:
    """Sizes with ``source`` as their method where it is not empty, probabilities and values."""
    method = scale_code(source) if source else None
    lengths = (
        ("long axis", finding.long_diameter_mm, "mm"),
        ("short axis", finding.short_diameter_mm, "mm"),
        ("area", finding.area_mm2, "mm2"),
        ("certainty", finding.score * 100.0, "%"),
    )
    measured = [
        sr.Measurement(
            code(name), float(value), unit_code(unit), method=None if unit == "%" else method
        )
        for name, value, unit in lengths
        if value is not None
    ]
    for label, probability in finding.probabilities.items():
        percent = float(probability) * 100.0
        measured.append(sr.Measurement(probability_code(label), percent, unit_code("%")))
    values = (("mean", finding.mean), ("standard deviation", finding.standard_deviation))
    for derivation, value in values:
        if value is None:
            continue
        measured.append(
            sr.Measurement(
                pixel_value_code(modality),
                float(value),
                unit_code(finding.unit),
                derivation=code(derivation),
            )
        )
    return measured
