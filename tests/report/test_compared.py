"""Reports tell what became of the lesions since an earlier examination, where that is sure."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pydicom
import pytest

from medviewer.dicom.volume import Volume
from medviewer.findings.finding import ResultSet
from medviewer.findings.lesion_finding import link
from medviewer.findings.objects.sr_read import read_sr
from medviewer.findings.reading.compared import Told
from medviewer.findings.reading.earlier import CAUTION, Earlier, compared_with, newest_earlier
from medviewer.findings.reading.measurement import reference_to
from medviewer.findings.reading.rejected import without_rejected
from medviewer.findings.reading.verdict import Decision, Verdict, new_verdict
from medviewer.image.registration.alignment import Alignments
from medviewer.report.export import Chosen, ToExport, export_all, study_text
from medviewer.report.study_report import analysed, study_report
from tests.findings.made_results import check_valid, finding, results_of
from tests.report.made_reports import words_of

HEADING = "Compared with 2023-10-02 (1: brain), by the same model:"
GREW = "- Meningioma, slice 3: 12.0 × 13.3 mm → 14.4 × 13.3 mm (+20 %), 480 mm³ → 720 mm³ (+50 %)"
NEW = "- Glioma, slice 5: nothing marked there then"
GONE = "- Then Glioma, slice 2: nothing marked there now"


def with_lesions(results: ResultSet, *volumes_mm3: float) -> ResultSet:
    lesions = link(results.findings, None)
    measured = zip(lesions, volumes_mm3, strict=True)
    return replace(results, lesions=tuple(replace(one, volume_mm3=mm3) for one, mm3 in measured))


@pytest.fixture
def now(volume: Volume) -> Told:
    found = finding(volume, 0, 2, "meningioma"), finding(volume, 4, 4, "glioma")
    return Told(volume.series, with_lesions(results_of(volume, found), 720.0, 300.0))


@pytest.fixture
def then(volume: Volume) -> Told:
    """In another study of a quarter of a year before."""
    found = (
        replace(finding(volume, 0, 2, "meningioma"), long_diameter_mm=12.00000001),
        finding(volume, 2, 1, "glioma"),
    )
    results = with_lesions(results_of(volume, found), 100.0, 480.0)
    series = replace(
        volume.series,
        key="then",
        study_instance_uid="1.2.3",
        study_date="20231002",
        description="brain",
        number=1,
    )
    return Told(series, replace(results, series_key="then"))


def report(volume: Volume, now: Told, earlier: Earlier | None, *verdicts: Verdict) -> str:
    one = ToExport(now.series, without_rejected(now.results, verdicts), earlier)
    return study_text([one], lambda _: volume)


def test_every_form_of_the_report_tells_it(
    volume: Volume, now: Told, then: Told, tmp_path: Path
) -> None:
    earlier = newest_earlier(now, [now, then], Alignments())
    assert earlier is not None
    assert earlier.sure  # both state one frame of reference
    one = ToExport(now.series, now.results, earlier)
    chosen = Chosen(("sr", "text", "fhir", "pdf"), tmp_path)
    paths = {path.suffix: path for path in export_all([one], chosen, lambda _: volume)}
    check_valid(paths[".dcm"])
    comments = [
        str(each.TextValue)
        for each in pydicom.dcmread(paths[".dcm"]).ContentSequence
        if "TextValue" in each
    ]
    assert comments[-5:] == [HEADING, GREW, NEW, GONE, CAUTION]
    assert read_sr(paths[".dcm"]).provenance == now.results.provenance
    for suffix in (".txt", ".json"):
        text = paths[suffix].read_text(encoding="utf-8")
        for line in (HEADING, GREW, NEW, GONE, CAUTION):
            assert line in text
    page = " ".join(words_of(paths[".pdf"]).split())
    assert f"Compared with before {HEADING} {GREW} {NEW} {GONE} {CAUTION}" in page


def test_nothing_is_said_where_it_is_not_sure_how_the_two_lie(
    volume: Volume, now: Told, then: Told
) -> None:
    elsewhere = Told(replace(then.series, frame_of_reference_uid="2.25.7"), then.results)
    earlier = newest_earlier(now, [elsewhere], Alignments())
    assert earlier is not None
    assert not earlier.sure
    for each in (earlier, None):
        assert "ompared" not in report(volume, now, each)


def test_what_the_reader_rejected_then_or_now_is_not_compared(
    volume: Volume, now: Told, then: Told
) -> None:
    earlier = Earlier(then, Alignments().find(now.series, then.series))

    def rejected(told: Told, index: int) -> Verdict:
        found = told.results.findings[index]
        image = reference_to(told.series, found.slice_index)
        return new_verdict(told.results, found, image, Decision.REJECTED)

    text = report(volume, now, earlier, rejected(now, 1), rejected(then, 1))
    assert GREW in text
    assert "Glioma" not in text
    assert "Then" not in text


def test_of_many_compared_lesions_and_the_readers_measurements_none_is_left_out(
    volume: Volume, now: Told, then: Told, tmp_path: Path
) -> None:
    from medviewer.report.pdf import save_pdf

    found = compared_with(now, Earlier(then, Alignments().find(now.series, then.series)), ())
    assert found is not None
    results = replace(now.results, compared=replace(found, pairs=found.pairs * 30))
    drawn = ["T1: length on slice 3, 12.0 mm", "T2: length on slice 4, 9.0 mm"]
    page = study_report([analysed(volume, results)], own=drawn)
    words = words_of(save_pdf(page, tmp_path))
    assert "more; the text form has all" not in words
    assert words.count(GREW) == 30
    assert all(line in words for line in drawn)


def test_of_a_volume_in_doubt_no_change_is_told(volume: Volume, now: Told, then: Told) -> None:
    """A lesion missed on half of its slices then would seem to have grown twofold."""
    (other, one) = then.results.lesions
    doubtful = replace(one, doubtful_slices=(1, 3), most_volume_mm3=900.0)
    then = replace(then, results=replace(then.results, lesions=(other, doubtful)))
    earlier = newest_earlier(now, [now, then], Alignments())
    sizes = "12.0 × 13.3 mm → 14.4 × 13.3 mm (+20 %), 480 mm³ to 900 mm³ → 720 mm³"
    assert f"slice 3: {sizes} (in doubt, no change is told)" in report(volume, now, earlier)
