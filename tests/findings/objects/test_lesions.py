"""A lesion of several slices leaves the program as one lesion."""

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
from medviewer.findings.finding import ResultSet
from medviewer.findings.lesion_finding import link
from medviewer.findings.objects.export import export_dicom
from medviewer.findings.objects.tracking import tracking_uid
from medviewer.findings.reading.lesions_left import lesion_lines, lesions_left
from medviewer.image.measuring.statistics import polygon_mask
from medviewer.report.study_report import Analysed, study_report
from medviewer.report.table import measurements_csv
from medviewer.report.text import report_text
from tests.findings.made_results import (
    SIZE,
    brain,
    check_valid,
    finding,
    results_of,
    three_lesions,
)


@pytest.fixture
def results(volume: Volume) -> ResultSet:
    """A glioma on slices 1 to 3 and a meningioma on slice 5, counted from 0; 5 mm apart."""
    made = [finding(volume, 0, index, "glioma") for index in (1, 2, 3)]
    made.append(finding(volume, 3, 5, "meningioma"))
    found = tuple(replace(each, identifier=f"L{n}") for n, each in enumerate(made, 1))
    places = [5.0 * index for index in range(len(volume.series.slices))]
    return replace(results_of(volume, found), lesions=link(found, places))


def without(results: ResultSet, identifier: str) -> ResultSet:
    left = tuple(each for each in results.findings if each.identifier != identifier)
    return replace(results, findings=left)


def test_a_segment_a_lesion(volume: Volume, results: ResultSet, tmp_path: Path) -> None:
    (path,) = export_dicom(results, volume, tmp_path, ["seg"])
    check_valid(path)
    made = pydicom.dcmread(path)
    assert [each.TrackingID for each in made.SegmentSequence] == ["lesion 1", "lesion 2"]
    kinds = [each.SegmentedPropertyTypeCodeSequence[0].CodeMeaning for each in made.SegmentSequence]
    assert len(set(kinds)) == 2
    labels = [str(each.SegmentLabel) for each in made.SegmentSequence]
    assert labels[0] == "1 Glioma 100 %, 14.4 x 13.3 mm"  # ASCII, as of all for plain viewers
    drawn: dict[int, dict[float, np.ndarray]] = {1: {}, 2: {}}
    for frame, mask in zip(made.PerFrameFunctionalGroupsSequence, made.pixel_array, strict=True):
        number = frame.SegmentIdentificationSequence[0].ReferencedSegmentNumber
        source = frame.DerivationImageSequence[0].SourceImageSequence[0]
        drawn[number][source.ReferencedSOPInstanceUID] = mask
    for number, one in enumerate(lesions_left(results), 1):
        assert set(drawn[number]) == {each.sop_instance_uid for each in one.findings}
        for each in one.findings:
            truth = polygon_mask(each.outline, (SIZE, SIZE))
            assert np.array_equal(drawn[number][each.sop_instance_uid], truth)


def test_two_outlines_of_a_lesion_on_one_slice_are_one_mask(volume: Volume, tmp_path: Path) -> None:
    found = tuple(finding(volume, number, 2, "glioma") for number in (0, 3))
    (one, *_) = link(found[:1], None, ())
    lesion = replace(one, findings=tuple(each.identifier for each in found))
    whole = replace(results_of(volume, found), lesions=(lesion,))
    (path,) = export_dicom(whole, volume, tmp_path, ["seg"])
    first, second = (polygon_mask(each.outline, (SIZE, SIZE)) for each in found)
    assert not (first & second).any()
    assert np.array_equal(np.squeeze(pydicom.dcmread(path).pixel_array), first | second)


def test_the_same_lesion_of_another_run_is_tracked_apart(results: ResultSet) -> None:
    later = replace(results.provenance, started="2031-01-01T00:00:00+00:00")
    again = replace(results, provenance=later)
    assert tracking_uid(results, "lesion 1") != tracking_uid(again, "lesion 1")


def test_findings_of_a_lesion_share_its_tracking_uid(
    volume: Volume, results: ResultSet, tmp_path: Path
) -> None:
    report, masks, state = export_dicom(results, volume, tmp_path, ["sr", "seg", "gsps"])
    segments = [str(each.TrackingUID) for each in pydicom.dcmread(masks).SegmentSequence]
    drawn = pydicom.dcmread(state).GraphicAnnotationSequence
    uids = [str(each.GraphicObjectSequence[0].TrackingUID) for each in drawn]
    assert uids == [segments[0]] * 3 + [segments[1]]
    content = pydicom.dcmread(report).to_json()
    assert [content.count(uid) for uid in segments] == [3, 1]
    check_valid(report)
    for line in lesion_lines(results):
        assert json.dumps(line) in content


def test_what_the_reader_rejected_is_not_in_a_lesion(results: ResultSet) -> None:
    whole, part = lesions_left(results), lesions_left(without(results, "L3"))
    assert whole[0].words == "lesion 1: Glioma 100 %, slices 2 to 4, 14.4 × 13.3 mm, 2.2 mL"
    assert [each.identifier for each in part[0].findings] == ["L1", "L2"]
    assert part[0].words == "lesion 1: Glioma 100 %, slices 2 to 3, 14.4 × 13.3 mm"
    assert [each.lesion.identifier for each in lesions_left(without(results, "L4"))] == ["lesion 1"]


def test_findings_of_no_lesion_are_lesions_by_themselves(results: ResultSet) -> None:
    alone = replace(results, lesions=())
    assert [each.lesion.identifier for each in lesions_left(alone)] == ["L1", "L2", "L3", "L4"]
    assert lesion_lines(alone) == ()


def test_reports_tell_the_lesions(volume: Volume, results: ResultSet) -> None:
    report = study_report([Analysed(volume.series, results)])
    text = report_text(report)
    assert "2 lesions, 4 findings on 4 slices." in text
    for line in lesion_lines(results):
        assert f"\n  {line}\n" in text
    rows = list(csv.DictReader(io.StringIO(measurements_csv(report))))
    assert [row["lesion"] for row in rows] == ["lesion 1"] * 3 + ["lesion 2"]
    volume_mm3 = results.lesions[0].volume_mm3
    assert volume_mm3 == pytest.approx(3 * 5 * 146.616161616)
    assert {float(row["lesion_volume_mm3"]) for row in rows[:3]} == {volume_mm3}


def test_a_lesion_is_tracked_by_its_series_its_run_and_its_name(tmp_path: Path) -> None:
    """Two stacks of one DICOM series, such as two b-values, may each have a lesion L1."""
    results = three_lesions(brain(tmp_path))
    made = results.provenance
    others = (
        replace(results, series_key=f"{results.series_key}/b1000"),
        replace(results, provenance=replace(made, sha256="cd" * 32)),
        replace(results, provenance=replace(made, started="2026-11-24T08:00:00+00:00")),
    )
    uids = {tracking_uid(each, "L1") for each in (results, *others)}
    uids |= {tracking_uid(results, "L2"), tracking_uid(results)}
    assert len(uids) == 6
    assert tracking_uid(replace(results, findings=()), "L1") == tracking_uid(results, "L1")
    assert all(uid.startswith("2.25.") and len(uid) <= 64 for uid in uids)
