"""A class that the model is not sure of is not told as a sure one, in whatever form."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from pathlib import Path

import pydicom
import pytest

from medviewer.dicom.volume import Volume
from medviewer.findings.finding import ResultSet
from medviewer.findings.objects.export import export_dicom
from medviewer.findings.objects.sr_read import read_sr
from medviewer.findings.words import ALTHOUGH_REFUSED
from medviewer.report.fhir import report_bundle
from medviewer.report.pdf import save_pdf
from medviewer.report.study_report import analysed, study_report
from medviewer.report.table import measurements_csv
from medviewer.report.text import report_text
from tests.findings.made_results import check_valid, finding, results_of
from tests.report.made_reports import report_of, words_of


@pytest.fixture
def unsure(results: ResultSet) -> ResultSet:
    """The first of three lesions is unsure; each is on one slice, so that none has a line."""
    first, *others = results.findings
    doubtful = replace(first, sure=False, spread=0.25)
    made = replace(results.provenance, mode="fast")
    return replace(results, findings=(doubtful, *others), provenance=made)


def test_the_text_says_it_of_the_finding(volume: Volume, unsure: ResultSet) -> None:
    lines = report_text(report_of(volume, unsure)).splitlines()
    told = [line for line in lines if line.lstrip().startswith("lesion-")]
    assert "slice 3, not sure: Meningioma 88 %, score 88 %" in told[0]
    assert not any("not sure" in line for line in told[1:])


def test_the_page_says_it_of_the_finding(volume: Volume, unsure: ResultSet, tmp_path: Path) -> None:
    words = words_of(save_pdf(report_of(volume, unsure), tmp_path))
    assert "Meningioma?" in words
    assert "Glioma?" not in words
    assert "? The model is not sure of the class." in words


def test_a_page_of_sure_findings_explains_no_mark(
    volume: Volume, results: ResultSet, tmp_path: Path
) -> None:
    assert "not sure" not in words_of(save_pdf(report_of(volume, results), tmp_path))


def test_the_table_has_columns_for_it(volume: Volume, unsure: ResultSet) -> None:
    rows = list(csv.DictReader(io.StringIO(measurements_csv(report_of(volume, unsure)))))
    assert [row["sure"] for row in rows] == ["no", "yes", "yes"]
    assert [row["spread"] for row in rows] == ["0.25", "", ""]
    assert {row["mode"] for row in rows} == {"fast"}


def test_fhir_says_it_with_the_value(volume: Volume, unsure: ResultSet) -> None:
    entries = report_bundle(study_report([analysed(volume, unsure)]))["entry"]
    seen = [one["resource"] for one in entries if one["resource"]["resourceType"] == "Observation"]
    doubtful, sure, _ = seen
    assert doubtful["valueCodeableConcept"]["text"] == "not sure: Intracranial meningioma"
    assert {"text": "The model is not sure of the class."} in doubtful["note"]
    assert sure["valueCodeableConcept"]["text"] == "Glioma"
    assert "bodySite" not in doubtful
    assert sure["bodySite"]["text"] == "Brain"
    assert not any("not sure" in note["text"] for note in sure["note"])
    spread = {part["code"]["text"]: part.get("valueQuantity") for part in doubtful["component"]}
    assert spread["Spread between networks"]["value"] == 25.0
    assert {one["method"]["text"] for one in seen} == {"brain-mr 0.1.0, fast mode"}


def test_an_observation_by_itself_says_that_the_gate_had_refused(volume: Volume) -> None:
    refused = results_of(volume, (finding(volume, 0, 2, "glioma"),), overridden=True)
    entries = report_bundle(study_report([analysed(volume, refused)]))["entry"]
    seen = [one["resource"] for one in entries if one["resource"]["resourceType"] == "Observation"]
    assert [ALTHOUGH_REFUSED in one["note"][0]["text"] for one in seen] == [True]


def test_a_mask_of_an_unsure_class_names_no_place_that_goes_with_it(
    volume: Volume, unsure: ResultSet, tmp_path: Path
) -> None:
    """ "not sure: Pituitary 59 %" in the temporal lobe was said to lie in the pituitary gland."""
    (path,) = export_dicom(unsure, volume, tmp_path, ["seg"])
    check_valid(path)
    segments = pydicom.dcmread(path).SegmentSequence
    assert ["AnatomicRegionSequence" in one for one in segments] == [False, True, True]


def test_a_structured_report_says_it_where_viewers_look(
    volume: Volume, unsure: ResultSet, tmp_path: Path
) -> None:
    (path,) = export_dicom(unsure, volume, tmp_path, ["sr"])
    check_valid(path)
    text = str(pydicom.dcmread(path))
    assert text.count("'Class is not sure'") == 1
    assert text.count("'Finding Site'") == 2
    assert [one.sure for one in read_sr(path).findings] == [False, True, True]
