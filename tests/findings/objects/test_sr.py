"""A report says what was found in the standard's words, and comes back as it was."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from pathlib import Path
from shutil import which

import highdicom
import pydicom
import pytest
from pydicom.data import get_testdata_file
from pydicom.sr.codedict import codes

from medviewer.dicom.volume import Volume
from medviewer.findings.finding import Finding, GateVerdict, ResultSet
from medviewer.findings.objects.export import export_dicom
from medviewer.findings.objects.sr_read import ReportError, read_sr
from medviewer.findings.point_answer import PointAnswer
from medviewer.findings.reading.measurement import reference_to
from medviewer.findings.reading.rejected import without_rejected
from medviewer.findings.reading.verdict import Decision, new_verdict
from tests.findings.made_results import check_valid, chest, finding, results_of, three_lesions


def written(results: ResultSet, volume: Volume, folder: Path) -> Path:
    (path,) = export_dicom(results, volume, folder, ["sr"])
    check_valid(path)
    return path


def same(read: Finding, saved: Finding) -> None:
    """Equal to 1e-6; an outline is 32-bit floats in the standard."""
    points = [number for point in read.outline for number in point]
    expected = [number for point in saved.outline for number in point]
    assert points == pytest.approx(expected, rel=1e-6)
    assert read.probabilities == pytest.approx(saved.probabilities, rel=1e-9)
    assert read.score == pytest.approx(saved.score, rel=1e-9)
    assert replace(read, outline=(), probabilities={}, score=0.0) == replace(
        saved, outline=(), probabilities={}, score=0.0
    )


def test_what_was_saved_comes_back(volume: Volume, tmp_path: Path) -> None:
    saved = three_lesions(volume)
    read = read_sr(written(saved, volume, tmp_path))
    assert replace(read, findings=()) == replace(saved, findings=(), heat_map=None)
    assert len(read.findings) == 3
    for one, other in zip(read.findings, saved.findings, strict=True):
        same(one, other)


def test_hounsfield_units_and_missing_sizes_come_back(tmp_path: Path) -> None:
    volume = chest(tmp_path / "in")
    bare = replace(
        finding(volume, 0, 1, "nodule", "HU"),
        outline=(),
        long_diameter_mm=None,
        short_diameter_mm=None,
        area_mm2=None,
    )
    odd = finding(volume, 1, 3, "something that no table has", "odd unit")
    odd = replace(odd, sure=False, spread=0.21)
    saved = results_of(volume, (bare, odd))
    read = read_sr(written(saved, volume, tmp_path / "out"))
    for one, other in zip(read.findings, saved.findings, strict=True):
        same(one, other)


def test_nothing_found_is_a_report_too(volume: Volume, tmp_path: Path) -> None:
    saved = results_of(volume, ())
    path = written(saved, volume, tmp_path)
    assert read_sr(path) == replace(saved, heat_map=None)
    assert "Absent" in pydicom.dcmread(path).to_json()


def test_a_point_without_a_nodule_is_no_report_of_nothing(volume: Volume, tmp_path: Path) -> None:
    """The model looked at the point alone: it cannot say that lesions are absent."""
    answer = PointAnswer("N1", 0, (5.0, 5.0), GateVerdict(()), "No nodule.", ())
    asked = replace(results_of(volume, ()), answers=(answer,))
    assert export_dicom(asked, volume, tmp_path, ["sr", "seg", "ko"]) == ()


def test_a_gate_that_was_overridden_is_said(volume: Volume, tmp_path: Path) -> None:
    saved = results_of(volume, (finding(volume, 0, 2, "glioma"),), overridden=True)
    path = written(saved, volume, tmp_path)
    assert read_sr(path).gate == saved.gate
    comments = [item.get("TextValue", "") for item in pydicom.dcmread(path).ContentSequence]
    assert "Research use only – not for diagnosis" in comments
    assert any("not made for. Slices are 5 mm apart" in comment for comment in comments)


def test_viewers_find_what_they_look_for(volume: Volume, tmp_path: Path) -> None:
    saved = three_lesions(volume)
    report = pydicom.dcmread(written(saved, volume, tmp_path))
    evidence = report.CurrentRequestedProcedureEvidenceSequence[0]
    images = evidence.ReferencedSeriesSequence[0]
    assert evidence.StudyInstanceUID == report.StudyInstanceUID
    assert images.SeriesInstanceUID == volume.series.series_instance_uid
    assert len(images.ReferencedSOPSequence) == len(volume.series.slices)
    assert report.CompletionFlag == "PARTIAL"
    assert report.VerificationFlag == "UNVERIFIED"
    assert "RESEARCH" in report.SeriesDescription


def test_highdicom_reads_the_groups(volume: Volume, tmp_path: Path) -> None:
    saved = three_lesions(volume)
    report = highdicom.sr.srread(written(saved, volume, tmp_path))
    groups = report.content.get_planar_roi_measurement_groups()
    for group, one in zip(groups, saved.findings, strict=True):
        assert group.tracking_identifier == one.identifier
        assert group.tracking_uid.startswith("2.25.")
        assert group.roi.graphic_type.value == "POLYLINE"
        assert group.roi.value[0].tolist() == group.roi.value[-1].tolist()
        assert len(group.finding_sites) == 1
        sizes = {m.name.meaning: (m.value, m.unit.value) for m in group.get_measurements()}
        assert sizes["Long axis"] == (one.long_diameter_mm, "mm")
        assert sizes["Area"] == (one.area_mm2, "mm2")


def test_the_reader_s_verdict_stands_beside_the_finding(volume: Volume, tmp_path: Path) -> None:
    saved = three_lesions(volume)
    image = reference_to(volume.series, saved.findings[0].slice_index)
    verdict = replace(
        new_verdict(saved, saved.findings[0], image, Decision.EDITED),
        label="glioma",
        reason="MRS",
        author="King^Ada",
    )
    path = written(replace(saved, verdicts=(verdict,)), volume, tmp_path)
    groups = highdicom.sr.srread(path).content.get_planar_roi_measurement_groups()
    said = [
        {each.name.meaning: each.value.meaning for each in group.get_qualitative_evaluations()}
        for group in groups
    ]
    assert said[0]["Verdict of the reader"] == "Reader: edited"
    assert said[0]["Reason of the reader"] == "MRS"
    assert "lioma" in said[0]["Class by the reader"]
    assert not any("Verdict of the reader" in each for each in said[1:])
    names = [str(item.get("PersonName", "")) for item in pydicom.dcmread(path).ContentSequence]
    assert list(filter(None, names)) == ["King^Ada"]  # who observed, beside the program
    (back,) = read_sr(path).verdicts
    assert (back.decision, back.label, back.reason) == (Decision.EDITED, "glioma", "MRS")
    for one, other in zip(read_sr(path).findings, saved.findings, strict=True):
        same(one, other)


def test_each_of_several_readers_is_named_and_what_each_judged(
    volume: Volume, tmp_path: Path
) -> None:
    saved = three_lesions(volume)
    verdicts = [
        replace(
            new_verdict(saved, one, reference_to(volume.series, one.slice_index), decision),
            author=author,
        )
        for one, decision, author in zip(
            saved.findings[:2],
            (Decision.ACCEPTED, Decision.ACCEPTED),
            ("Lovelace^Ada", "Hopper^Grace"),
            strict=True,
        )
    ]
    path = written(replace(saved, verdicts=tuple(verdicts)), volume, tmp_path)
    report = highdicom.sr.srread(path).content
    persons = report.get_observer_contexts(observer_type=codes.DCM.Person)
    names = [each.observer_identifying_attributes.name for each in persons]
    assert names == ["Hopper^Grace", "Lovelace^Ada"]
    assert len(report.get_observer_contexts(observer_type=codes.DCM.Device)) == 1
    groups = report.get_planar_roi_measurement_groups()
    observers = [
        [
            (str(item.get("PersonName", "")), item.RelationshipType)
            for item in group[0].ContentSequence
            if item.ValueType == "PNAME"
        ]
        for group in groups
    ]
    assert observers == [
        [("Lovelace^Ada", "HAS OBS CONTEXT")],
        [("Hopper^Grace", "HAS OBS CONTEXT")],
        [],
    ]
    check_valid(path)
    assert [each.decision for each in read_sr(path).verdicts] == [Decision.ACCEPTED] * 2


def test_what_the_reader_rejected_is_counted(volume: Volume, tmp_path: Path) -> None:
    """Text, page and FHIR counted it; whoever had the report alone took what is left for all."""
    saved = three_lesions(volume)
    first = saved.findings[0]
    image = reference_to(volume.series, first.slice_index)
    said = [new_verdict(saved, first, image, Decision.REJECTED)]
    path = written(without_rejected(saved, said), volume, tmp_path)
    comments = [item.get("TextValue", "") for item in pydicom.dcmread(path).ContentSequence]
    assert comments.count("The reader rejected 1 finding of the model.") == 1
    assert len(read_sr(path).findings) == 2
    whole = pydicom.dcmread(written(saved, volume, tmp_path))
    assert "rejected" not in whole.to_json()


@pytest.mark.skipif(which("dsrdump") is None, reason="needs DCMTK's dsrdump")
def test_dcmtk_prints_the_report(volume: Volume, tmp_path: Path) -> None:
    path = written(three_lesions(volume), volume, tmp_path)
    run = subprocess.run(["dsrdump", path], capture_output=True, text=True, check=True, timeout=60)
    assert run.stdout.count("Measurement Group") == 3
    assert "Intracranial meningioma" in run.stdout
    assert "ab12ab12" in run.stdout


def test_other_files_are_refused(volume: Volume, tmp_path: Path) -> None:
    with pytest.raises(ReportError, match=r"not a report"):
        read_sr(volume.series.slices[0].path)
    with pytest.raises(ReportError):
        read_sr(Path(str(get_testdata_file("reportsi.dcm"))))
    path = written(three_lesions(volume), volume, tmp_path)
    content = path.read_bytes()
    path.write_bytes(content.replace(b"box = ", b"fox = "))
    assert read_sr(path).findings == ()
    path.write_bytes(content.replace(b"input check = {", b"input check = X"))
    with pytest.raises(ReportError, match=r"did not write|wrote"):
        read_sr(path)
