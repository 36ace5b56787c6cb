"""What the reader made of a finding stands wherever the finding goes, and is called his."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pydicom
import pytest

from medviewer.dicom.volume import Volume
from medviewer.findings.finding import Finding, ResultSet
from medviewer.findings.lesion_finding import link
from medviewer.findings.objects.export import export_dicom
from medviewer.findings.point_answer import PointAnswer
from medviewer.findings.reading.corrected import corrected
from medviewer.findings.reading.lesions_left import lesions_left
from medviewer.findings.reading.measurement import reference_to
from medviewer.findings.reading.rejected import without_rejected
from medviewer.findings.reading.verdict import Decision, Verdict, new_verdict
from medviewer.report.study_report import analysed, study_report
from medviewer.report.text import report_text
from tests.findings.made_results import check_valid, finding, octagon, results_of

PLACES = [5.0 * index for index in range(6)]


@pytest.fixture
def lesion(volume: Volume) -> ResultSet:
    """One lesion on three slices."""
    found = tuple(
        replace(finding(volume, 0, index, "glioma"), identifier=f"L{index}") for index in (1, 2, 3)
    )
    results = results_of(volume, found)
    return replace(results, lesions=link(found, PLACES))


def said(volume: Volume, results: ResultSet, one: Finding, decision: Decision) -> Verdict:
    return new_verdict(results, one, reference_to(volume.series, one.slice_index), decision)


def judged(volume: Volume, results: ResultSet, *verdicts: Verdict) -> ResultSet:
    stays = without_rejected(results, verdicts)
    return corrected(stays, volume)


def texts(path: Path) -> str:
    state = pydicom.dcmread(path)
    return "\n".join(
        str(text.UnformattedTextValue)
        for annotation in state.GraphicAnnotationSequence
        for text in annotation.TextObjectSequence
    )


def test_drawings_and_masks_say_the_readers_class(
    volume: Volume, lesion: ResultSet, tmp_path: Path
) -> None:
    relabelled = [
        replace(said(volume, lesion, one, Decision.EDITED), label="meningioma")
        for one in lesion.findings
    ]
    results = judged(volume, lesion, *relabelled)
    masks, state = export_dicom(results, volume, tmp_path, ["seg", "gsps"])
    for path in (masks, state):
        check_valid(path)
    assert texts(state).count("14.4 x 13.3 mm, the reader: Meningioma") == 3
    (segment,) = pydicom.dcmread(masks).SegmentSequence
    assert segment.SegmentLabel == "1 Glioma 100 %, 14.4 x 13.3 mm, reader: Meningioma"
    assert segment.SegmentAlgorithmType == "AUTOMATIC"
    report = report_text(study_report([analysed(volume, results)]))
    (line,) = [line for line in report.splitlines() if "lesion 1:" in line]
    assert line.endswith("mL, the reader: Meningioma")


def test_the_readers_class_stays_where_a_mask_has_no_room_for_the_size(
    volume: Volume, lesion: ResultSet, tmp_path: Path
) -> None:
    """A label has 64 letters (PS3.3 C.8.20.2): it ended in "USER), read"."""
    unsure = [replace(one, sure=False, long_diameter_mm=128.0) for one in lesion.findings]
    results = replace(
        lesion,
        findings=tuple(unsure),
        lesions=link(unsure, PLACES),
        overruled=tuple(one.sop_instance_uid for one in unsure),
    )
    verdicts = [
        replace(said(volume, results, one, Decision.EDITED), label="meningioma") for one in unsure
    ]
    judged_so = without_rejected(results, verdicts)
    (masks,) = export_dicom(judged_so, volume, tmp_path, ["seg"])
    (segment,) = pydicom.dcmread(masks).SegmentSequence
    assert segment.SegmentLabel == "1 not sure: Glioma 100 %, reader: Meningioma"


def test_an_outline_of_the_reader_is_not_called_the_models(
    volume: Volume, lesion: ResultSet, tmp_path: Path
) -> None:
    own = said(volume, lesion, lesion.findings[1], Decision.EDITED)
    results = judged(volume, lesion, replace(own, outline=octagon(30.0, 30.0, 12.0)))
    masks, state = export_dicom(results, volume, tmp_path, ["seg", "gsps"])
    (segment,) = pydicom.dcmread(masks).SegmentSequence
    assert segment.SegmentAlgorithmType == "SEMIAUTOMATIC"
    assert segment.SegmentLabel.endswith("mm, reader: edited")
    assert texts(state).count("the reader: outline corrected") == 1
    (left,) = lesions_left(results)
    assert left.words.endswith("the reader: outline corrected on 1 of 3 slices")


def test_a_picture_has_a_line_with_the_readers_words(
    volume: Volume, lesion: ResultSet, tmp_path: Path
) -> None:
    one = replace(lesion, findings=lesion.findings[:1], lesions=())
    edited = replace(said(volume, one, one.findings[0], Decision.EDITED), label="meningioma")
    (plain,) = export_dicom(one, volume, tmp_path, ["sc"])
    (told,) = export_dicom(judged(volume, one, edited), volume, tmp_path, ["sc"])
    before, after = (pydicom.dcmread(path).pixel_array for path in (plain, told))
    below = (slice(volume.series.rows * 7 + 8, None), slice(None))
    assert (after[below] > 0).sum() > (before[below] > 0).sum()


def test_what_was_pointed_at_is_outlined_with_the_readers_help(
    volume: Volume, lesion: ResultSet, tmp_path: Path
) -> None:
    names = tuple(one.identifier for one in lesion.findings)
    answer = PointAnswer("A", 2, (20.0, 30.0), lesion.gate, "a nodule", names)
    (masks,) = export_dicom(replace(lesion, answers=(answer,)), volume, tmp_path, ["seg"])
    (segment,) = pydicom.dcmread(masks).SegmentSequence
    assert segment.SegmentAlgorithmType == "SEMIAUTOMATIC"


def test_a_lesion_with_a_rejected_slice_has_no_volume_although_another_was_corrected(
    volume: Volume, lesion: ResultSet
) -> None:
    own = said(volume, lesion, lesion.findings[0], Decision.EDITED)
    own = replace(own, outline=octagon(30.0, 30.0, 12.0))
    rejected = said(volume, lesion, lesion.findings[1], Decision.REJECTED)
    (left,) = lesions_left(judged(volume, lesion, own, rejected))
    assert [one.identifier for one in left.findings] == ["L1", "L3"]
    assert left.lesion.volume_mm3 is None
    assert left.lesion.long_diameter_mm == pytest.approx(0.9 * 24.0)


def test_a_lesion_stays_one_however_far_its_outline_was_drawn(
    volume: Volume, lesion: ResultSet
) -> None:
    """Joined anew by its boxes, it fell apart into two with other names than in the window."""
    own = said(volume, lesion, lesion.findings[0], Decision.EDITED)
    far = judged(volume, lesion, replace(own, outline=octagon(60.0, 60.0, 3.0)))
    assert [(one.lesion.identifier, len(one.findings)) for one in lesions_left(far)] == [
        ("lesion 1", 3)
    ]
    assert far.lesions[0].volume_mm3 is not None
