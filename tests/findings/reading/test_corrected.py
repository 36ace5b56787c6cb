"""A finding whose outline the reader drew anew has the numbers of that outline."""

from __future__ import annotations

import csv
import io
import math
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from medviewer.dicom.volume import Volume
from medviewer.findings.finding import Point, ResultSet
from medviewer.findings.json_form import read_results, write_results
from medviewer.findings.lesion_finding import link
from medviewer.findings.objects.export import export_dicom
from medviewer.findings.objects.sr_read import read_sr
from medviewer.findings.reading.corrected import corrected, verdict_on
from medviewer.findings.reading.measurement import reference_to
from medviewer.findings.reading.verdict import Decision, Verdict, new_verdict
from medviewer.report.study_report import analysed, study_report
from medviewer.report.table import measurements_csv
from medviewer.report.text import report_text
from tests.findings.made_results import brain, check_valid, finding, results_of

PIXEL_MM = 0.9
BOX: tuple[Point, ...] = ((10.0, 20.0), (30.0, 20.0), (30.0, 28.0), (10.0, 28.0))


@pytest.fixture(scope="module")
def volume(tmp_path_factory: pytest.TempPathFactory) -> Volume:
    return brain(tmp_path_factory.mktemp("brain"))


@pytest.fixture
def results(volume: Volume) -> ResultSet:
    """One lesion on two neighbouring slices, and another."""
    found = [finding(volume, 0, 2, "glioma", "a.u."), finding(volume, 0, 3, "glioma", "a.u.")]
    found[1] = replace(found[1], identifier="lesion-1")
    other = replace(finding(volume, 4, 2, "glioma", "a.u."), identifier="lesion-2")
    made = results_of(volume, (*found, other))
    return replace(made, lesions=link(made.findings, range(0, 30, 5)))


def edited(results: ResultSet, volume: Volume, outline: tuple[Point, ...]) -> Verdict:
    one = results.findings[0]
    image = reference_to(volume.series, one.slice_index)
    return replace(new_verdict(results, one, image, Decision.EDITED), outline=outline)


def test_sizes_and_values_are_those_of_the_reader_s_outline(
    volume: Volume, results: ResultSet
) -> None:
    """The picture rises by 10 a column and 100 a slice; a pixel has 0.9 mm."""
    judged = replace(results, verdicts=(edited(results, volume, BOX),))
    one, *others = corrected(judged, volume).findings
    assert one.outline == BOX
    assert one.box == (10, 20, 30, 28)
    assert one.area_mm2 == pytest.approx(20 * 8 * PIXEL_MM**2)
    assert one.long_diameter_mm == pytest.approx(math.hypot(20, 8) * PIXEL_MM)
    assert one.mean == pytest.approx(10 * np.arange(10, 30).mean() + 200)
    assert one.standard_deviation == pytest.approx(10 * np.arange(20).std())
    assert one.unit == "a.u."  # as the model had it: the file says none
    before = results.findings[0]
    assert (one.label, one.score, one.probabilities) == (
        before.label,
        before.score,
        before.probabilities,
    )
    assert tuple(others) == results.findings[1:]


def test_an_outline_around_no_pixel_s_centre_has_no_values_and_not_the_model_s(
    volume: Volume, results: ResultSet, tmp_path: Path
) -> None:
    small: tuple[Point, ...] = ((10.6, 20.6), (11.4, 20.6), (11.4, 21.4), (10.6, 21.4))
    judged = replace(results, verdicts=(edited(results, volume, small),))
    told = corrected(judged, volume)
    one = told.findings[0]
    assert (one.mean, one.standard_deviation, one.unit) == (None, None, "")
    assert one.area_mm2 == pytest.approx(0.8**2 * PIXEL_MM**2)
    report = study_report([analysed(volume, told)])
    first = next(line for line in report_text(report).splitlines() if "lesion-0" in line)
    assert "mean" not in first
    row = next(csv.DictReader(io.StringIO(measurements_csv(report))))
    assert (row["mean"], row["standard_deviation"], row["unit"]) == ("", "", "")
    (path,) = export_dicom(told, volume, tmp_path, ["sr"])
    check_valid(path)
    assert read_sr(path).findings[0].mean is None
    write_results(tmp_path / "results.json", [told])
    (again,) = read_results(tmp_path / "results.json")
    assert again.findings[0] == one


def test_a_lesion_keeps_its_name_and_is_measured_anew(volume: Volume, results: ResultSet) -> None:
    """Slices are 5 mm apart: the corrected one and its neighbour stand for 5 mm each."""
    judged = replace(results, verdicts=(edited(results, volume, BOX),))
    before = next(each for each in results.lesions if len(each.findings) == 2)
    found = next(each for each in corrected(judged, volume).lesions if len(each.findings) == 2)
    assert (found.identifier, found.findings) == (before.identifier, before.findings)
    assert found.largest_slice == 2
    assert found.long_diameter_mm == pytest.approx(math.hypot(20, 8) * PIXEL_MM)
    area = results.findings[1].area_mm2
    assert area is not None
    assert found.volume_mm3 == pytest.approx(5 * (20 * 8 * PIXEL_MM**2 + area))


def test_without_millimetres_a_corrected_outline_has_none(
    volume: Volume, results: ResultSet, tmp_path: Path
) -> None:
    slices = tuple(replace(one, spacing=None) for one in volume.series.slices)
    header = volume.series.header.copy()
    del header.PixelSpacing
    header.SOPInstanceUID = slices[2].sop_instance_uid
    bare = replace(volume, series=replace(volume.series, slices=slices, header=header))
    judged = replace(results, verdicts=(edited(results, volume, BOX),))
    one = corrected(judged, bare).findings[0]
    assert (one.area_mm2, one.long_diameter_mm, one.short_diameter_mm) == (None, None, None)


def test_a_verdict_is_of_its_own_image_weights_and_box(volume: Volume, results: ResultSet) -> None:
    said = edited(results, volume, BOX)
    judged = replace(results, verdicts=(said,))
    assert [verdict_on(judged, one) is said for one in judged.findings] == [True, False, False]
    again = replace(judged.findings[0], identifier="run again", score=0.5)
    assert verdict_on(judged, again) is said
    shown = corrected(judged, volume).findings[0]
    assert verdict_on(judged, shown) is said  # its box is another now
    newer = replace(judged, provenance=replace(judged.provenance, sha256="cd" * 32))
    assert verdict_on(newer, judged.findings[0]) is None
