"""The report as FHIR is valid, and complete."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pydicom
import pytest
from fhir.resources.R4B import get_fhir_model_class
from fhir.resources.R4B.bundle import Bundle
from pydicom.dataset import Dataset

from medviewer.dicom.volume import Volume
from medviewer.findings.finding import GateVerdict, ResultSet, Rule
from medviewer.findings.objects.export import export_dicom
from medviewer.report.fhir import report_bundle
from medviewer.report.fhir_parts import RFC_3986
from medviewer.report.study_report import analysed, study_report
from medviewer.report.text import report_text
from tests.findings.made_results import finding, results_of
from tests.report.made_reports import LABEL, RECORD, prediction, report_of


def test_fhir_is_valid_and_complete(volume: Volume, results: ResultSet) -> None:
    """R4B, whose DiagnosticReport, Observation and Device are those of R4."""
    plain = report_bundle(report_of(volume, results))
    Bundle.model_validate(plain)
    by_id = {}
    for entry in plain["entry"]:
        resource = entry["resource"]
        get_fhir_model_class(resource["resourceType"]).model_validate(resource)
        by_id[entry["fullUrl"]] = resource
    report = plain["entry"][0]["resource"]
    assert report["status"] == "preliminary"
    assert LABEL in report["conclusion"]
    assert report["subject"]["identifier"]["value"] == "P-1"
    assert len(report["result"]) == 4
    for each in (by_id[one["reference"]] for one in report["result"]):
        assert by_id[each["device"]["reference"]]["resourceType"] == "Device"
    first = by_id[report["result"][0]["reference"]]
    sizes = {
        part["code"]["text"]: (part["valueQuantity"]["value"], part["valueQuantity"]["code"])
        for part in first["component"]
        if "valueQuantity" in part
    }
    assert sizes["Long axis"] == (results.findings[0].long_diameter_mm, "mm")
    assert sizes["Area"] == (results.findings[0].area_mm2, "mm2")
    assert first["valueCodeableConcept"]["coding"][0]["code"] == "302820008"
    risk = by_id[report["result"][-1]["reference"]]
    shares = {
        part["code"]["text"]: pytest.approx(part["valueQuantity"]["value"])
        for part in (risk, *risk["component"])
    }
    assert shares == {
        "Predicted risk of death, during this hospital stay": 40,
        "lowest of the networks": 35,
        "highest of the networks": 45,
        "simple model": 20,
        "all of the training data": 14,
    }


def test_no_two_resources_share_an_identifier(volume: Volume, results: ResultSet) -> None:
    """A server that is asked to create what is not there yet would keep one of two."""
    first = report_bundle(report_of(volume, results))
    started = replace(results.provenance, started="2031-01-01T00:00:00+00:00")
    later = report_of(volume, replace(results, provenance=started))
    again = report_bundle(replace(later, written="2031-01-01T00:00:09+00:00"))
    for kind, own in (("Observation", "urn:medviewer:findings"), ("DiagnosticReport", RFC_3986)):
        values = [
            one["value"]
            for bundle in (first, again)
            for entry in bundle["entry"]
            if entry["resource"]["resourceType"] == kind
            for one in entry["resource"].get("identifier", ())
            if one["system"] == own
        ]
        assert len(values) == len(set(values)) == (6 if kind == "Observation" else 2)


def test_an_observation_is_tracked_as_in_the_report_and_the_masks(
    volume: Volume, results: ResultSet, tmp_path: Path
) -> None:
    (path,) = export_dicom(results, volume, tmp_path, ["sr"])
    groups = [
        {item.get("ConceptNameCodeSequence")[0].CodeValue: item for item in group.ContentSequence}
        for group in walked(pydicom.dcmread(path))
        if group.get("ConceptNameCodeSequence", [None])[0].CodeValue == "125007"
    ]
    in_sr = [(each["112039"].TextValue, each["112040"].UID) for each in groups]
    told = report_bundle(report_of(volume, results))["entry"][1:4]
    in_fhir = []
    for one in (entry["resource"] for entry in told):
        (name,) = (part["valueString"] for part in one["component"] if "valueString" in part)
        in_fhir.append((name, one["identifier"][1]["value"].removeprefix("urn:oid:")))
    assert in_fhir == in_sr


def test_a_report_refers_to_the_study_and_to_what_was_ordered(
    volume: Volume, results: ResultSet
) -> None:
    made = replace(report_of(volume, results), accession_number="A-7")
    report = report_bundle(made)["entry"][0]["resource"]
    (study,) = report["imagingStudy"]
    assert study["identifier"]["value"] == f"urn:oid:{made.study_instance_uid}"
    (order,) = report["basedOn"]
    assert order["type"] == "ServiceRequest"
    assert order["identifier"]["type"]["coding"][0]["code"] == "ACSN"
    assert order["identifier"]["value"] == "A-7"
    unordered = report_bundle(replace(made, accession_number=""))["entry"][0]["resource"]
    assert "basedOn" not in unordered
    for each in (report, unordered):
        get_fhir_model_class("DiagnosticReport").model_validate(each)


def walked(item: Dataset) -> Iterator[Dataset]:
    """The items of a report's tree."""
    for each in item.get("ContentSequence", ()):
        yield each
        yield from walked(each)


def test_an_observation_has_every_number_of_its_finding(volume: Volume) -> None:
    one = finding(volume, 0, 3, "glioma", unit="HU")
    report = study_report([analysed(volume, results_of(volume, (one,)))])
    told = report_bundle(report)["entry"][1]["resource"]
    numbers = {
        part["code"]["text"]: (part["valueQuantity"]["value"], part["valueQuantity"]["code"])
        for part in told["component"]
        if "valueQuantity" in part
    }
    assert list(numbers.values()) == [
        (one.long_diameter_mm, "mm"),
        (one.short_diameter_mm, "mm"),
        (one.area_mm2, "mm2"),
        (pytest.approx(87.6543210987), "%"),
        (one.mean, "[hnsf'U]"),
        (one.standard_deviation, "[hnsf'U]"),
        (100, "%"),
    ]
    assert told["derivedFrom"][0]["display"].endswith(f"image {one.sop_instance_uid}, frame 1")
    assert told["bodySite"]["text"] == "Brain"


def test_the_risk_of_the_population_is_that_of_the_same_hour(
    volume: Volume, results: ResultSet
) -> None:
    """Those who are still in hospital after two days are not those who were at its beginning."""
    report = report_of(volume, results)
    assert report.prediction is not None
    (curve,) = report.prediction.curves
    falling = replace(curve, population=np.array([0.14, 0.1, 0.06]))
    report = replace(report, prediction=replace(report.prediction, curves=(falling,)))
    told = report_bundle(report)["entry"][4]["resource"]["component"][-1]
    assert told["code"]["text"] == "all of the training data"
    assert told["valueQuantity"]["value"] == pytest.approx(6)


def test_a_risk_counts_from_its_day_in_the_history_and_not_from_the_study_s(
    volume: Volume, results: ResultSet
) -> None:
    """A server that sorts by time would show a risk of 2016 as one of today."""
    dated = replace(RECORD, zero="2016-07-30")
    report = study_report([analysed(volume, results)], dated, prediction())
    risk = report_bundle(report)["entry"][4]["resource"]
    assert risk["effectiveDateTime"] == "2016-08-01"
    assert risk["issued"] == "2026-01-01T00:00:00+00:00"
    assert {"text": "Told at 48 hours of the history (2016-08-01)."} in risk["note"]
    assert "at 48 hours of the history (2016-08-01): 40 %" in report_text(report)
    get_fhir_model_class("Observation").model_validate(risk)
    undated = report_bundle(report_of(volume, results))["entry"][4]["resource"]
    assert "effectiveDateTime" not in undated


def test_two_series_and_two_versions_of_a_model_are_told_apart(
    volume: Volume, results: ResultSet
) -> None:
    """A server keeps one resource for an id: the second series took the place of the first."""
    made = replace(results.provenance, version="0.2.0", sha256="cd" * 32)
    again = replace(results, series_key="another", provenance=made)
    report = study_report([analysed(volume, results), analysed(volume, again)])
    resources = [entry["resource"] for entry in report_bundle(report)["entry"]]
    assert len({each["id"] for each in resources}) == len(resources) == 1 + 6 + 2
    devices = {
        each["id"]: each["version"][0]["value"]
        for each in resources
        if each["resourceType"] == "Device"
    }
    versions = [
        devices[each["device"]["reference"].removeprefix("urn:uuid:")] for each in resources[1:7]
    ]
    assert versions == ["0.1.0"] * 3 + ["0.2.0"] * 3


def test_fhir_of_files_that_say_nothing_is_valid_too(volume: Volume) -> None:
    empty = replace(
        study_report([analysed(volume, results_of(volume, ()))]),
        patient_name="", patient_id="", birth_date="", sex="", study_date="2024.01.02",
    )  # fmt: skip
    plain = report_bundle(empty)
    Bundle.model_validate(plain)
    get_fhir_model_class("DiagnosticReport").model_validate(plain["entry"][0]["resource"])


@pytest.mark.parametrize(
    ("sex", "told"), [("M", ", male"), ("F", ", female"), ("O", ", other"), ("", ""), ("X", "")]
)
def test_fhir_names_the_sex_in_its_own_words(volume: Volume, sex: str, told: str) -> None:
    report = replace(study_report([], of=volume.series), birth_date="1950-01-02", sex=sex)
    subject = report_bundle(report)["entry"][0]["resource"]["subject"]
    assert subject["display"].endswith(f"1950-01-02{told}")


def test_what_was_run_against_the_gate_says_so(volume: Volume, results: ResultSet) -> None:
    report = report_of(volume, results)
    assert report.prediction is not None
    refused = GateVerdict((Rule("age", False, "The patient is a child."),), overridden=True)
    report = replace(report, prediction=replace(report.prediction, gate=refused))
    words = "Run by the reader's decision although refused: The patient is a child."
    assert words in report_text(report)
    risk = report_bundle(report)["entry"][4]["resource"]
    assert risk["code"]["text"].startswith("Predicted risk")
    assert {"text": words} in risk["note"]
    assert words not in report_text(report_of(volume, results))
