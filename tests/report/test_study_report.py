"""What a report says of the patient, the study and the pictures that it shows."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import replace
from pathlib import Path

import pytest

from medviewer.dicom.volume import Volume
from medviewer.findings.finding import GateVerdict, ResultSet, Rule
from medviewer.findings.lesion_finding import link
from medviewer.findings.point_answer import PointAnswer
from medviewer.findings.reading.measurement import reference_to
from medviewer.findings.reading.reader_words import reader_words
from medviewer.findings.reading.rejected import without_rejected
from medviewer.findings.reading.verdict import Decision, new_verdict
from medviewer.report.fhir import report_bundle
from medviewer.report.pdf import save_pdf
from medviewer.report.study_report import analysed, risk_words, study_report, verdict
from medviewer.report.text import report_text
from tests.findings.made_results import finding, results_of
from tests.report.made_reports import prediction, report_of, words_of


def test_patient_and_study_stand_in_the_heading_as_in_the_files(volume: Volume) -> None:
    header = deepcopy(volume.series.header)
    header.AccessionNumber = "A-77"
    series = replace(
        volume.series, header=header, study_date="20260102", study_description="Head with contrast"
    )
    report = study_report([], of=series)
    assert (report.patient_name, report.patient_id) == ("Müller, Zoë", "P-1")
    assert (report.birth_date, report.sex) == ("1950-01-02", "F")
    assert (report.study_date, report.accession_number) == ("2026-01-02", "A-77")
    heading = report_text(report).splitlines()[2:4]
    assert heading == [
        "Patient: Müller, Zoë, ID P-1, born 1950-01-02, F",
        "Study: 2026-01-02, Head with contrast, accession A-77",
    ]
    silent = replace(report, patient_name="", patient_id="", birth_date="", sex="")
    assert "Patient: not named in the files" in report_text(silent)


def test_a_finding_is_a_line_with_its_slice_class_sizes_and_values(volume: Volume) -> None:
    one = finding(volume, 0, 2, "glioma", unit="HU")
    report = study_report([analysed(volume, results_of(volume, (one,)))], text=" Growing. ")
    lines = [line.strip() for line in report_text(report).splitlines()]
    assert (
        "lesion-0: slice 3, Glioma 100 %, score 88 %, 14.4 × 13.3 mm, 147 mm², "
        "mean -321 ± 58 HU" in lines
    )
    assert lines[lines.index("Reader") + 1] == "Growing."


def test_pictures_stand_in_the_order_of_the_slices_and_first_come_the_largest(
    volume: Volume,
) -> None:
    """A lesion is shown where it is largest, before slices that the model was surer of."""
    sizes = {1: (9.0, 0.99), 2: (20.0, 0.5), 3: (11.0, 0.9)}
    findings = tuple(
        replace(
            finding(volume, 0, index, "glioma"),
            identifier=f"f{index}",
            long_diameter_mm=size,
            score=score,
        )
        for index, (size, score) in sizes.items()
    )
    lone = replace(finding(volume, 4, 0, "glioma"), identifier="alone", score=0.3)
    linked = results_of(volume, (*findings, lone))
    linked = replace(linked, lesions=link(linked.findings, None))
    assert [one.index for one in analysed(volume, linked, most=2).pictures] == [0, 2]
    assert [one.largest for one in analysed(volume, linked, most=3).pictures] == [True, False, True]
    assert [one.index for one in analysed(volume, linked).pictures] == [0, 1, 2, 3]


def test_no_picture_is_shown_of_a_point_that_the_model_refused(volume: Volume) -> None:
    refused = GateVerdict((Rule("lung", False, "There is no lung here."),))
    answers = (
        PointAnswer("N1", 1, (5.0, 5.0), refused, "Refused."),
        PointAnswer("N2", 4, (5.0, 5.0), GateVerdict(()), "No nodule."),
    )
    asked = replace(results_of(volume, ()), answers=answers)
    assert [one.index for one in analysed(volume, asked).pictures] == [4]
    assert analysed(volume, replace(asked, answers=answers[:1])).pictures == ()


def test_what_the_reader_rejected_is_counted_and_never_called_nothing_found(
    volume: Volume, results: ResultSet
) -> None:
    image = reference_to(volume.series, 2)
    first, second, _ = results.findings
    said = [
        new_verdict(results, first, image, Decision.REJECTED),
        replace(new_verdict(results, second, image, Decision.EDITED), label="meningioma"),
    ]
    left = without_rejected(results, said)
    assert ([one.identifier for one in left.findings], left.rejected) == (
        ["lesion-1", "lesion-2"],
        1,
    )
    assert [reader_words(left, one) for one in left.findings] == ["Meningioma", ""]
    assert reader_words(left, first) == "rejected"
    told = verdict(analysed(volume, left))
    assert told.endswith("The reader rejected 1 finding of the model.")
    nothing = replace(left, findings=(), rejected=3)
    told = verdict(analysed(volume, nothing))
    assert told == "No finding is left. The reader rejected 3 findings of the model."


def test_a_series_says_that_it_was_run_against_the_gate(volume: Volume, results: ResultSet) -> None:
    gate = GateVerdict((Rule("plane", False, "It is sagittal."),), overridden=True)
    told = verdict(analysed(volume, replace(results, gate=gate)))
    assert told.endswith("Run by the reader's decision although refused: It is sagittal.")
    fitting = verdict(report_of(volume, results).analysed[0])
    assert "although refused" not in fitting


def test_a_risk_has_its_range_and_what_it_is_held_against() -> None:
    (curve,) = prediction().curves
    assert risk_words(curve) == (
        "death, during this hospital stay, at 48 hours of the history: 40 % "
        "(35 % to 45 % between networks); simple model 20 %, population 14 %"
    )


def test_the_surest_findings_come_first(volume: Volume, results: ResultSet) -> None:
    one, other, third = results.findings
    sure = replace(other, score=0.99)
    report = study_report([analysed(volume, replace(results, findings=(one, sure, third)))])
    assert report.findings[0][1] is sure
    assert [each.score for _, each in report.findings] == pytest.approx(
        sorted((one.score, sure.score, third.score), reverse=True)
    )


def test_a_report_of_drawings_alone_says_in_every_form_that_no_model_looked(
    volume: Volume, tmp_path: Path
) -> None:
    report = study_report([], of=volume.series, own=["line on slice 2: 14.0 mm"])
    conclusion = report_bundle(report)["entry"][0]["resource"]["conclusion"]
    for form in (report_text(report), words_of(save_pdf(report, tmp_path)), conclusion):
        assert "No series was analysed by a model." in form
