"""Every cell of the table of a model's findings is what the finding says."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

from medviewer.dicom.volume import Volume
from medviewer.findings.finding import GateVerdict, ResultSet, Rule
from medviewer.report.study_report import analysed, study_report
from medviewer.report.table import measurements_csv
from tests.findings.made_results import finding, results_of
from tests.report.made_reports import LABEL, report_of


def rows_of(volume: Volume, results: ResultSet) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(measurements_csv(report_of(volume, results)))))


def test_a_finding_is_written_with_its_sizes_place_and_model(
    volume: Volume, results: ResultSet
) -> None:
    row, one, made = rows_of(volume, results)[0], results.findings[0], results.provenance
    assert row == {
        "patient_id": "P-1",
        "study_instance_uid": volume.series.study_instance_uid,
        "series_instance_uid": volume.series.series_instance_uid,
        "sop_instance_uid": one.sop_instance_uid,
        "frame_number": "1",
        "slice_number": "3",
        "finding": "lesion-0",
        "lesion": "lesion-0",
        "lesion_volume_mm3": "",
        "label": "meningioma",
        "score": "0.876543210987",
        "probability": str(one.probabilities["meningioma"]),
        "sure": "yes",
        "spread": "",
        "long_diameter_mm": "14.4000001",
        "short_diameter_mm": "13.30456789",
        "area_mm2": "146.616161616",
        "size_calibration": "",
        "mean": "-321.123456789",
        "standard_deviation": "57.7350269",
        "unit": "raw",
        "model": "brain-mr",
        "model_version": "0.1.0",
        "weights_sha256": made.sha256,
        "mode": "full",
        "reader": "",
        "use": LABEL,
    }


def test_the_probability_is_that_of_the_label_even_of_one_that_another_class_exceeds(
    volume: Volume, results: ResultSet
) -> None:
    said = {"meningioma": 0.3, "glioma": 0.6, "pituitary": 0.1}
    doubtful = replace(results.findings[0], label="meningioma", probabilities=said)
    (row,) = rows_of(volume, replace(results, findings=(doubtful,)))
    assert (row["label"], row["probability"]) == ("meningioma", "0.3")


def test_what_is_0_is_written_and_what_is_not_known_is_left_empty(
    volume: Volume, results: ResultSet
) -> None:
    flat = replace(results.findings[0], short_diameter_mm=0.0, area_mm2=None)
    row = rows_of(volume, replace(results, findings=(flat,)))[0]
    assert (row["short_diameter_mm"], row["area_mm2"]) == ("0.0", "")


def test_values_of_which_the_file_names_no_unit_are_called_raw(volume: Volume) -> None:
    """As in the report's text: a number without a unit is taken for one of the usual unit."""
    report = study_report(
        [analysed(volume, results_of(volume, (finding(volume, 0, 2, "glioma"),)))]
    )
    (row,) = csv.DictReader(io.StringIO(measurements_csv(report)))
    assert (row["unit"], row["mean"] != "") == ("raw", True)


def test_a_model_that_was_run_against_its_gate_and_found_nothing_did_analyse(
    volume: Volume, results: ResultSet
) -> None:
    gate = GateVerdict((Rule("modality", False, "CT is not MR."),), overridden=True)
    none = replace(results, findings=(), lesions=(), gate=gate)
    report = study_report([analysed(volume, none)])
    (row,) = csv.DictReader(io.StringIO(measurements_csv(report)))
    assert row["finding"] == "none"
    assert row["patient_id"] == "P-1"
    assert row["series_instance_uid"] == volume.series.series_instance_uid
