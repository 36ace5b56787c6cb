"""A study leaves the program in every form, complete, labelled, and over nobody's file."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pydicom
import pytest

from medviewer.dicom.volume import Volume
from medviewer.errors import Cancelled, MedviewerError
from medviewer.findings.finding import GateVerdict, ResultSet, Rule
from medviewer.findings.lesion_finding import link
from medviewer.findings.marks.read import read_marks
from medviewer.findings.objects.export import export_dicom
from medviewer.findings.point_answer import PointAnswer
from medviewer.findings.reading.measured import complete
from medviewer.findings.reading.measurement import Kind, new_measurement, reference_to
from medviewer.findings.reading.rejected import without_rejected
from medviewer.findings.reading.verdict import Decision, Verdict, new_verdict
from medviewer.history.records.record import NAMELESS, Record
from medviewer.image.measuring.image_values import image_values
from medviewer.report.export import (
    KINDS,
    REPORT_KINDS,
    Chosen,
    ToExport,
    export_all,
    measurements_beside,
    study_text,
)
from medviewer.report.fhir import report_bundle
from medviewer.report.pdf import save_pdf
from medviewer.report.study_report import analysed, study_report
from medviewer.report.table import measurements_csv
from medviewer.report.text import report_text
from tests.findings.made_results import brain, check_valid, octagon, results_of, three_lesions
from tests.report.made_reports import LABEL, PATIENT, RECORD, only, prediction, report_of, words_of


def test_every_kind_is_written_once_and_labelled(
    volume: Volume, results: ResultSet, tmp_path: Path
) -> None:
    chosen = Chosen(tuple(KINDS), tmp_path, RECORD, prediction(), "Seen.")
    paths = export_all(only(volume, results), chosen, lambda _: volume)
    assert len(set(paths)) == len(paths) == 7 + 2 + 2 + 1 + len(REPORT_KINDS)
    for path in paths:
        assert path.stat().st_size > 0
        if path.suffix == ".dcm":
            check_valid(path)
        elif path.suffix in (".txt", ".csv", ".json"):
            text = path.read_text(encoding="utf-8")
            assert LABEL in text
            assert path.suffix == ".json" or results.provenance.sha256[:16] in text, path.name
            assert text.startswith("\ufeff") == (path.suffix == ".csv")  # spreadsheets need it


def test_a_corrected_outline_goes_out_once_and_as_corrected(
    volume: Volume, results: ResultSet, tmp_path: Path
) -> None:
    finding = results.findings[0]
    image = reference_to(volume.series, finding.slice_index)
    own = octagon(30.5, 40.25, 6.0)
    verdict = replace(new_verdict(results, finding, image, Decision.EDITED), outline=own)
    values = image_values(volume, finding.slice_index)
    drawn = complete(new_measurement(Kind.FREEHAND, own, image, values), values)
    drawn = replace(drawn, origin=verdict.key)
    line = complete(new_measurement(Kind.LENGTH, own[:2], image, values), values)
    stays = without_rejected(results, [verdict])
    chosen = [ToExport(volume.series, stays)]
    axes = replace(line, kind=Kind.BIDIRECTIONAL, points=own[:4], origin=verdict.key)
    assert measurements_beside([drawn, line, axes], chosen) == (line, axes)
    beside = measurements_beside([drawn, line], chosen)
    kinds = ("sr", "csv", "text")
    what = Chosen(kinds, tmp_path, measurements=beside, of=(volume.series,))
    export_all(chosen, what, lambda _: volume)
    marks = [
        mark
        for path in (tmp_path / "dicom").iterdir()
        for mark in read_marks(path, [volume.series]).marks
    ]
    assert len(marks) == len(results.findings) + 1
    outlines = [mark.points for mark in marks if mark.identifier == finding.identifier]
    assert np.array(outlines) == pytest.approx(np.array([own]), rel=1e-6)
    diameter = f"{12 * 0.9:.1f}"
    table = next(tmp_path.glob("measurements*.csv")).read_text(encoding="utf-8")
    row = next(csv.DictReader(io.StringIO(table)))
    assert f"{float(row['long_diameter_mm']):.1f}" == diameter
    assert diameter in study_text(chosen, lambda _: volume)


@pytest.mark.parametrize("kind", ["sr", "gsps"])
def test_drawings_of_the_reader_go_out_in_the_kind_that_was_chosen(
    volume: Volume, tmp_path: Path, kind: str
) -> None:
    values = image_values(volume, 1)
    points = [(5.0, 5.0), (20.0, 5.0)]
    line = complete(
        new_measurement(Kind.LENGTH, points, reference_to(volume.series, 1), values), values
    )
    what = Chosen((kind,), tmp_path, measurements=(line,), of=(volume.series,))
    (path,) = export_all([], what, lambda _: volume)
    assert path.name.startswith(f"{kind}-")
    (mark,) = read_marks(path, [volume.series]).marks
    assert (mark.kind, mark.index, mark.points) == (kind.upper(), 1, tuple(points))


def test_nothing_is_overwritten(volume: Volume, results: ResultSet, tmp_path: Path) -> None:
    chosen = Chosen(("text", "png", "gif"), tmp_path)
    first = export_all(only(volume, results), chosen, lambda _: volume)
    before = {path: path.read_bytes() for path in first}
    second = export_all(only(volume, results), chosen, lambda _: volume)
    assert not set(first) & set(second)
    assert {path: path.read_bytes() for path in first} == before


def test_a_file_that_fails_midway_leaves_nothing(
    volume: Volume, results: ResultSet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_text", full)
    with pytest.raises(MedviewerError, match=r"report\.txt cannot be written: No space left"):
        export_all(only(volume, results), Chosen(("text",), tmp_path), lambda _: volume)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("kinds", [(), ("sr", "movie")])
def test_kinds_that_do_not_exist_are_named(kinds: tuple[str, ...], tmp_path: Path) -> None:
    with pytest.raises(MedviewerError, match=r"movie|Nothing"):
        export_all([], Chosen(kinds, tmp_path), lambda _: pytest.fail("nothing to load"))


def test_it_stops_when_asked(volume: Volume, results: ResultSet, tmp_path: Path) -> None:
    class Stop:
        def report(self, fraction: float, text: str = "") -> None: ...

        def cancelled(self) -> bool:
            return True

    with pytest.raises(Cancelled):
        export_all(
            only(volume, results),
            Chosen(("text",), tmp_path),
            lambda _: volume,
            Stop(),
        )


def test_the_text_names_every_finding(volume: Volume, results: ResultSet) -> None:
    text = report_text(report_of(volume, results))
    for one in results.findings:
        assert f"{one.identifier}: slice {one.slice_index + 1}" in text
    assert "14.4 × 13.3 mm" in text
    assert text.strip().endswith(LABEL)


def test_nothing_found_is_not_called_healthy(volume: Volume) -> None:
    text = report_text(study_report([analysed(volume, results_of(volume, ()))]))
    assert "This does not mean that there is nothing." in text


def test_a_point_without_a_nodule_says_nothing_of_the_series(
    volume: Volume, tmp_path: Path
) -> None:
    answer = PointAnswer("N1", 0, (5.0, 5.0), GateVerdict(()), "No nodule.", ())
    asked = replace(results_of(volume, ()), answers=(answer, replace(answer, identifier="N2")))
    chosen = Chosen(("sr", "seg", "text"), tmp_path)
    (path,) = export_all(only(volume, asked), chosen, lambda _: volume)
    text = path.read_text(encoding="utf-8")
    assert "Nothing was outlined. The model was asked at 2 points; it looked nowhere else." in text
    assert "Nothing found" not in text


def test_a_nodule_that_was_pointed_at_is_not_all_of_the_series(
    volume: Volume, results: ResultSet
) -> None:
    """The report read as if the model had looked through the whole chest."""
    answer = PointAnswer("N1", 0, (5.0, 5.0), GateVerdict(()), "", ("L1",))
    text = report_text(report_of(volume, replace(results, answers=(answer,))))
    assert "The model was asked at 1 point; it looked nowhere else." in text
    assert "looked nowhere else" not in report_text(report_of(volume, results))
    refused = replace(answer, identifier="N2", gate=GateVerdict((Rule("lung", False, "None."),)))
    text = report_text(report_of(volume, replace(results, answers=(answer, refused))))
    assert "The model was asked at 1 point, 1 point refused; it looked nowhere else." in text


def test_what_the_model_said_of_each_point_is_in_every_report(
    volume: Volume, results: ResultSet, tmp_path: Path
) -> None:
    """ "Suspicious 82 %" stood there alone, and nothing of the points at which nothing was seen."""
    first, second, _ = (one.identifier for one in results.findings)
    said = "Radiologists would rate it indeterminate; this is not histology."
    answer = PointAnswer("A", 2, (5.0, 5.0), GateVerdict(()), said, (first,))
    nothing = replace(answer, identifier="B", text="No nodule is seen.", findings=())
    gone = replace(answer, identifier="C", text="It is rated benign.", findings=("rejected",))
    asked = replace(results, answers=(answer, nothing, gone))
    lines = [f"A (slice 3), the model: {said}", "B (slice 3), the model: No nodule is seen."]
    report = report_of(volume, asked)
    bundle = report_bundle(report)
    (whole,) = export_dicom(asked, volume, tmp_path, ["sr"])
    check_valid(whole)
    forms = (
        report_text(report),
        words_of(save_pdf(report, tmp_path)),
        bundle["entry"][0]["resource"]["conclusion"],
        "\n".join(str(each.value) for each in pydicom.dcmread(whole).iterall()),
    )
    for form in forms:
        assert all(line in form for line in lines)
        assert "rated benign" not in form
    assert second in forms[0]


def test_a_refused_series_is_reported_with_the_reason(volume: Volume, tmp_path: Path) -> None:
    seen = results_of(volume, ())
    refused = replace(
        seen,
        gate=GateVerdict((Rule("plane", False, "It is sagittal."),)),
        provenance=replace(seen.provenance, device=""),
    )
    chosen = Chosen(("sr", "text"), tmp_path)
    (path,) = export_all(only(volume, refused), chosen, lambda _: volume)
    text = path.read_text(encoding="utf-8")
    assert "Not analysed. It is sagittal." in text
    assert ", ," not in text  # it ran on no device


def test_what_the_reader_rejected_stays_inside(volume: Volume, tmp_path: Path) -> None:
    results = three_lesions(volume)
    image = reference_to(volume.series, 2)
    rejected = [
        new_verdict(results, finding, image, Decision.REJECTED) for finding in results.findings
    ]
    some = without_rejected(results, rejected[:1])
    assert (some.findings, some.rejected) == (results.findings[1:], 1)
    chosen = Chosen(("sr", "text"), tmp_path)
    nothing = ToExport(volume.series, without_rejected(results, rejected))
    (path,) = export_all([nothing], chosen, lambda _: volume)
    text = path.read_text(encoding="utf-8")
    assert "No finding is left. The reader rejected 3 findings of the model." in text


def test_what_the_reader_says_of_a_finding_is_in_every_report(volume: Volume) -> None:
    results = three_lesions(volume)
    first, second, third = results.findings

    def said(number: int, decision: Decision, **more: str) -> Verdict:
        finding = results.findings[number]
        image = reference_to(volume.series, finding.slice_index)
        return replace(new_verdict(results, finding, image, decision), **more)

    verdicts = [said(0, Decision.EDITED, label="glioma"), said(2, Decision.ACCEPTED)]
    stays = without_rejected(results, verdicts)
    report = study_report([analysed(volume, stays)])
    lines = {line.split(":")[0].strip(): line for line in report_text(report).splitlines()}
    assert lines[first.identifier].endswith("the reader: Glioma")
    assert "the reader" not in lines[second.identifier]
    assert lines[third.identifier].endswith("the reader: accepted")
    rows = list(csv.DictReader(io.StringIO(measurements_csv(report))))
    assert [row["reader"] for row in rows] == ["Glioma", "", "accepted"]
    notes = [
        [note["text"] for note in entry["resource"]["note"]]
        for entry in report_bundle(report)["entry"]
        if entry["resource"]["resourceType"] == "Observation"
    ]
    assert notes == [[LABEL, "The reader: Glioma."], [LABEL], [LABEL, "The reader: accepted."]]


def test_findings_that_make_one_lesion_are_counted_as_one(volume: Volume) -> None:
    results = three_lesions(volume)
    one = link(results.findings[:1], None, ())[0]
    names = tuple(each.identifier for each in results.findings)
    lesion = replace(one, findings=names, volume_mm3=1234.5)
    whole = replace(results, lesions=(lesion,))
    report = study_report([analysed(volume, whole)])
    assert "1 lesion, 3 findings on 2 slices." in report_text(report)
    rows = list(csv.DictReader(io.StringIO(measurements_csv(report))))
    assert [(row["lesion"], row["lesion_volume_mm3"]) for row in rows] == [
        (lesion.identifier, "1234.5")
    ] * 3


def test_a_history_that_is_called_otherwise_too_is_in_the_report(
    volume: Volume, results: ResultSet
) -> None:
    by_server = Record("from the server", {}, (), also_called=("P-1",))
    report = study_report([analysed(volume, results)], by_server, prediction())
    assert report.prediction is not None


def test_another_patients_history_is_left_out_and_said(volume: Volume, results: ResultSet) -> None:
    other = Record("P-2", {}, ())
    report = study_report([analysed(volume, results)], other, prediction())
    assert report.prediction is None
    bundle = report_bundle(report)
    assert "of another patient" in report_text(report)
    assert "of another patient" in bundle["entry"][0]["resource"]["conclusion"]
    assert "death" not in json.dumps(bundle)


def test_a_history_of_a_file_without_names_is_nobodys(volume: Volume, results: ResultSet) -> None:
    series = replace(volume.series, patient_id=NAMELESS)
    seen = analysed(replace(volume, series=series), results)
    report = study_report([seen], Record(NAMELESS, {}, ()), prediction())
    assert report.prediction is None
    assert "does not say whose it is and is left out" in report_text(report)


def test_a_history_by_another_number_of_the_patient_is_in_the_report(
    volume: Volume, results: ResultSet
) -> None:
    """A FHIR record has the hospital's numbers beside each other; the Patient ID is one of them."""
    same = Record("server/17", {}, (), also_called=(volume.series.patient_id,))
    report = study_report([analysed(volume, results)], same, prediction())
    assert report.prediction is not None
    assert report.left_out == ()


def test_series_of_two_studies_are_two_reports(
    volume: Volume, results: ResultSet, tmp_path: Path
) -> None:
    other = brain(tmp_path / "other", replace(PATIENT, study="before", study_date="20230102"))
    volumes = {one.series.key: one for one in (volume, other)}
    pairs = [
        ToExport(volume.series, results),
        ToExport(other.series, three_lesions(other)),
    ]
    chosen = Chosen(("text",), tmp_path / "out")
    assert len(export_all(pairs, chosen, lambda series: volumes[series.key])) == 2
    read = replace(chosen, text="Progress.", text_on=volume.series.study_instance_uid)
    now, before = export_all(pairs, read, lambda series: volumes[series.key])
    assert [now.name, before.name] == ["report_2024-01-02-2.txt", "report_2023-01-02-2.txt"]
    assert "Progress." in now.read_text("utf-8")
    assert "Progress." not in before.read_text("utf-8")
    both = [analysed(volumes[one.series.key], results) for one in pairs]
    with pytest.raises(MedviewerError, match="2 studies"):
        study_report(both)


def test_the_table_has_every_digit(volume: Volume, results: ResultSet) -> None:
    rows = list(csv.DictReader(io.StringIO(measurements_csv(report_of(volume, results)))))
    assert len(rows) == 3
    for row, one in zip(rows, results.findings, strict=True):
        assert float(row["long_diameter_mm"]) == one.long_diameter_mm
        assert float(row["mean"]) == one.mean
        assert row["sop_instance_uid"] == one.sop_instance_uid
        assert row["slice_number"] == str(one.slice_index + 1)
        assert row["use"] == LABEL


def test_a_table_says_that_the_gate_had_refused(volume: Volume, results: ResultSet) -> None:
    gate = GateVerdict((Rule("modality", False, "CT is not MR."),), overridden=True)
    refused = report_of(volume, replace(results, gate=gate))
    rows = list(csv.DictReader(io.StringIO(measurements_csv(refused))))
    assert {row["use"] for row in rows} == {
        f"{LABEL}. Run by the reader although the model's gate refused the series"
    }


def test_a_mean_without_a_unit_is_raw(volume: Volume, results: ResultSet) -> None:
    """It was a bare number, which elsewhere is called raw."""
    bare = tuple(replace(one, unit="") for one in results.findings)
    lines = report_text(report_of(volume, replace(results, findings=bare))).splitlines()
    told = [line for line in lines if "mean " in line]
    assert told
    assert all(" raw" in line.split("mean ")[1] for line in told)


def test_a_table_without_findings_says_so_and_has_its_label(
    volume: Volume, results: ResultSet
) -> None:
    """It had headings only."""
    none = replace(results, findings=(), lesions=())
    (row,) = csv.DictReader(io.StringIO(measurements_csv(report_of(volume, none))))
    assert (row["finding"], row["label"], row["use"]) == ("none", "", LABEL)
    assert row["weights_sha256"] == results.provenance.sha256
    gate = GateVerdict((Rule("modality", False, "CT is not MR."),))
    refused = report_of(volume, replace(none, gate=gate))
    (row,) = csv.DictReader(io.StringIO(measurements_csv(refused)))
    assert row["finding"] == "not analysed"


def test_a_table_runs_nothing_in_a_spreadsheet(volume: Volume, results: ResultSet) -> None:
    evil = replace(report_of(volume, results), patient_id="7;=HYPERLINK(1)")
    (row, *_) = csv.DictReader(io.StringIO(measurements_csv(evil)))
    assert row["patient_id"] == "7;'=HYPERLINK(1)"


def test_a_risk_is_told_with_its_time_in_the_history(volume: Volume, results: ResultSet) -> None:
    report = report_of(volume, results)
    told = "death, during this hospital stay, at 48 hours of the history: 40 %"
    assert told in report_text(report)
    assert "Told at 48 hours of the history." in json.dumps(report_bundle(report))
