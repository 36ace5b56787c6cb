"""The reader's own measurements go out as TID 1500 groups, and come back as they were."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from pathlib import Path
from shutil import which

import highdicom
import numpy as np
import pydicom
import pytest
from pydicom.data import get_testdata_file

from medviewer.dicom.load import load
from medviewer.dicom.scan import scan
from medviewer.dicom.volume import Volume
from medviewer.findings.finding import Point
from medviewer.findings.marks.read import read_marks
from medviewer.findings.objects.export import export_dicom
from medviewer.findings.objects.reader_export import LeftOut, export_measurements, why_left_out
from medviewer.findings.objects.sr_read import read_sr
from medviewer.findings.reading.corrected import corrected
from medviewer.findings.reading.lesion_volume import lesion_volumes
from medviewer.findings.reading.measured import complete, outline, quantities
from medviewer.findings.reading.measurement import (
    Kind,
    Measurement,
    Role,
    new_measurement,
    reference_to,
)
from medviewer.findings.reading.organ import Organ
from medviewer.findings.reading.verdict import Decision, new_verdict
from medviewer.findings.words import LABEL
from medviewer.image.measuring.image_values import image_values
from tests.findings.drawn import values_of
from tests.findings.made_results import check_valid, octagon, three_lesions
from tests.findings.objects.reader_drawn import POINTS, draw, items, written

NAMES = {
    Kind.LENGTH: ["Length"],
    Kind.POLYLINE: ["Path length"],
    Kind.ANGLE: ["Angle"],
    Kind.COBB: ["Cobb angle"],
    Kind.BIDIRECTIONAL: ["Long axis", "Short axis"],
    Kind.POINT: ["MR signal intensity"],
}
OF_REGIONS = [
    "Area",
    "Perimeter",
    "MR signal intensity, mean",
    "MR signal intensity, standard deviation",
    "MR signal intensity, minimum",
    "MR signal intensity, maximum",
]


def numbers(drawn: Measurement) -> list[float]:
    return [each.value for each in quantities(drawn)]


def test_what_was_drawn_comes_back(volume: Volume, tmp_path: Path) -> None:
    path = written([draw(volume, kind) for kind in POINTS], volume, tmp_path)
    read = read_marks(path, [volume.series])
    assert read.elsewhere == 0
    for kind in POINTS:
        drawn = draw(volume, kind)
        marks = [each for each in read.marks if each.label == kind.value]
        mark = marks[0]
        assert (mark.series_key, mark.index) == (volume.series.key, 2)
        assert [each.name for each in mark.measured] == NAMES.get(kind, OF_REGIONS)
        assert [each.value for each in mark.measured] == pytest.approx(numbers(drawn), rel=1e-9)
        assert mark.closed == kind.is_region
        if kind is not Kind.ELLIPSE:
            points = [number for each in marks for point in each.points for number in point]
            expected = [number for point in outline(drawn) for number in point]
            assert points == pytest.approx(expected, rel=1e-6)


@pytest.mark.parametrize("kind", list(POINTS))
def test_a_stated_size_stands_for_what_was_drawn(
    volume: Volume, tmp_path: Path, kind: Kind
) -> None:
    """As in the PDF and in FHIR; a region too small to measure counts as 5 mm (RECIST 1.1)."""
    path = written([draw(volume, kind, stated_mm=5.0)], volume, tmp_path)
    for mark in read_marks(path, [volume.series]).marks:
        assert [(each.name, each.value) for each in mark.measured] == [("Long axis, estimated", 5)]


@pytest.mark.parametrize("corner", [(40.1, 33.3), (20.1, 63.3)], ids=["wide", "tall"])
def test_an_ellipse_comes_back_as_one(volume: Volume, tmp_path: Path, corner: Point) -> None:
    """The ends of its longer axis are said first (PS3.3 C.18.6.1.2)."""
    drawn = replace(draw(volume, Kind.ELLIPSE), points=((10.25, 20.5), corner))
    path = written([drawn], volume, tmp_path)
    (mark,) = read_marks(path, [volume.series]).marks
    (x0, y0), (x1, y1) = drawn.points
    around = ((np.array(mark.points) - ((x0 + x1) / 2, (y0 + y1) / 2)) ** 2) @ (
        4 / (x1 - x0) ** 2,
        4 / (y1 - y0) ** 2,
    )
    assert around == pytest.approx(np.ones(len(around)), rel=1e-5)
    (ends,) = graphics(pydicom.dcmread(path))
    major, minor = np.linalg.norm(np.diff(np.reshape(ends, (2, 2, 2)), axis=1), axis=(1, 2))
    assert major == pytest.approx(max(x1 - x0, y1 - y0), rel=1e-6)
    assert minor == pytest.approx(min(x1 - x0, y1 - y0), rel=1e-6)


def graphics(item: pydicom.Dataset) -> list[list[float]]:
    """The coordinates of all regions below ``item``."""
    own = [list(item.GraphicData)] if "GraphicData" in item else []
    below = [graphics(child) for child in item.get("ContentSequence") or ()]
    return own + [each for found in below for each in found]


def test_units_are_ucum_and_the_source_of_the_millimetres_is_said(
    volume: Volume, tmp_path: Path
) -> None:
    ramp = np.add.outer(np.arange(70.0), np.arange(70.0))
    drawn = [
        draw(volume, Kind.LENGTH, values=values_of(ramp, label="USER")),
        draw(volume, Kind.RECTANGLE, values=values_of(ramp, None, None, unit="SUV")),
        draw(volume, Kind.ANGLE),
    ]
    report = highdicom.sr.srread(written(drawn, volume, tmp_path))
    content = report.content
    groups = content.get_image_measurement_groups()
    (region,) = content.get_planar_roi_measurement_groups()
    found = {each.name.meaning: each for group in groups for each in group.get_measurements()}
    assert found["Length"].unit.value == "mm"
    assert found["Length"].method.meaning == "Millimetres by USER"
    assert (found["Angle"].unit.value, found["Angle"].method) == ("deg", None)
    units = {each.name.meaning: each.unit for each in region.get_measurements()}
    assert units["Area"].value == "{pixels2}"
    assert (units["SUVbw"].value, units["SUVbw"].scheme_designator) == ("g/ml{SUVbw}", "UCUM")


def test_a_lesion_keeps_its_name_its_tracking_and_its_part(volume: Volume, tmp_path: Path) -> None:
    drawn = draw(volume, Kind.BIDIRECTIONAL, label="T1", role=Role.TARGET, nodal=True)
    gone = draw(volume, Kind.POINT, label="T2", stated_mm=0.0, role=Role.TARGET)
    report = highdicom.sr.srread(written([drawn, gone], volume, tmp_path))
    groups = {
        each.tracking_identifier: each for each in report.content.get_image_measurement_groups()
    }
    assert groups["T1"].tracking_uid == drawn.tracking_uid
    said = [each.value.meaning for each in groups["T1"].get_qualitative_evaluations()]
    assert said == ["target lesion", "lymph node"]
    (size,) = groups["T2"].get_measurements()
    assert (size.name.meaning, size.value, size.derivation.meaning) == (
        "Long axis",
        0.0,
        "Estimated",
    )
    assert "Absent" in [each.value.meaning for each in groups["T2"].get_qualitative_evaluations()]


@pytest.mark.parametrize("kind", [Kind.BIDIRECTIONAL, Kind.FREEHAND, Kind.POINT])
def test_the_organ_of_a_lesion_is_its_finding_site(
    volume: Volume, tmp_path: Path, kind: Kind
) -> None:
    drawn = [
        draw(volume, kind, label="liver", organ=Organ.LIVER),
        draw(volume, kind, label="node", nodal=True),
        draw(volume, kind, label="nowhere"),
    ]
    (path,) = export_measurements(drawn, [volume.series], tmp_path)
    check_valid(path)
    content = highdicom.sr.srread(path).content
    groups = (
        content.get_planar_roi_measurement_groups()
        if kind.is_region
        else content.get_image_measurement_groups()
    )
    sites = {
        each.tracking_identifier: [site.value.value for site in each.finding_sites]
        for each in groups
    }
    assert sites == {"liver": ["10200004"], "node": ["59441001"], "nowhere": []}


def test_a_person_observed_and_each_has_a_report_of_its_own(volume: Volume, tmp_path: Path) -> None:
    drawn = [draw(volume, Kind.LENGTH, author=name) for name in ("Ada", "", "Ada", "King^Ada")]
    paths = export_measurements(drawn, [volume.series], tmp_path)
    assert len(paths) == 3
    names = set()
    for path in paths:
        check_valid(path)
        made = pydicom.dcmread(path)
        assert "RESEARCH" in made.SeriesDescription
        assert made.StudyInstanceUID == volume.series.study_instance_uid
        names |= {str(i.PersonName) for i in made.ContentSequence if i.ValueType == "PNAME"}
    assert names == {"Ada^", "unknown^", "King^Ada"}


def test_a_frame_of_a_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    source = Path(str(get_testdata_file("emri_small.dcm")))
    (tmp_path / "in" / "frames.dcm").write_bytes(source.read_bytes())
    volume = load(scan([tmp_path / "in"]).series[0])
    drawn = draw(volume, Kind.LENGTH, 3)
    (mark,) = read_marks(written([drawn], volume, tmp_path / "out"), [volume.series]).marks
    assert mark.index == 3


def test_arrows_and_texts_come_back(volume: Volume, tmp_path: Path) -> None:
    drawn = [
        draw(volume, Kind.ARROW, label="Läsion\n肿瘤?"),
        draw(volume, Kind.ARROW, 3),
        replace(draw(volume, Kind.TEXT, label="seen twice"), points=((7.3, 60.9),)),
    ]
    path = written(drawn, volume, tmp_path)
    marks = read_marks(path, [volume.series]).marks
    assert [each.label for each in marks] == ["Läsion\n肿瘤?", "arrow", "seen twice"]
    assert [each.arrow for each in marks] == [True, True, False]
    assert [each.index for each in marks] == [2, 3, 2]
    for mark, one in zip(marks, drawn, strict=True):
        assert np.array(mark.points) == pytest.approx(np.array(one.points), rel=1e-6)
    groups = highdicom.sr.srread(path).content.get_planar_roi_measurement_groups()
    assert [each.tracking_uid for each in groups] == [each.tracking_uid for each in drawn]
    assert [each.roi.graphic_type.value for each in groups] == ["POLYLINE", "POLYLINE", "POINT"]
    said = [
        str(item.TextValue)
        for item in items(pydicom.dcmread(path))
        if item.get("ValueType") == "TEXT"
        and item.ConceptNameCodeSequence[0].CodeMeaning == "Comment"
    ]
    assert said == ["Läsion\n肿瘤?", "seen twice", LABEL]


def test_what_has_no_number_is_left_out_and_why(volume: Volume, tmp_path: Path) -> None:
    folded = replace(draw(volume, Kind.ANGLE), points=((5.0, 5.0),) * 3)
    assert why_left_out(folded, [volume.series]) is LeftOut.NO_NUMBER
    assert why_left_out(draw(volume, Kind.LENGTH), []) is LeftOut.NOT_OPEN
    assert export_measurements([folded], [volume.series], tmp_path) == ()
    assert list(tmp_path.iterdir()) == []


def test_a_corrected_outline_goes_out_as_the_corrected_one(volume: Volume, tmp_path: Path) -> None:
    saved = three_lesions(volume)
    finding = saved.findings[0]
    own = octagon(40.5, 12.25, 6.0)  # does not even touch the model's
    verdict = replace(
        new_verdict(
            saved, finding, reference_to(volume.series, finding.slice_index), Decision.EDITED
        ),
        outline=own,
        reason="MRS",
        author="Ada",
    )
    results = corrected(replace(saved, verdicts=(verdict,)), volume)
    changed = results.findings[0]
    assert changed.outline == own
    assert results.findings[1:] == saved.findings[1:]
    assert changed.long_diameter_mm == pytest.approx(12 * 0.9)
    assert changed.area_mm2 == pytest.approx(2 * np.sqrt(2) * 36 * 0.81)
    truth = complete(
        new_measurement(
            Kind.FREEHAND,
            own,
            reference_to(volume.series, finding.slice_index),
            image_values(volume, finding.slice_index),
        ),
        image_values(volume, finding.slice_index),
    ).statistics
    assert truth is not None
    assert (changed.mean, changed.standard_deviation) == (truth.mean, truth.standard_deviation)

    sr, seg = export_dicom(results, volume, tmp_path, ["sr", "seg"])
    for path in (sr, seg):
        check_valid(path)
    read = read_sr(sr)
    points = [number for point in read.findings[0].outline for number in point]
    assert points == pytest.approx([number for point in own for number in point], rel=1e-6)
    assert read.findings[0].area_mm2 == changed.area_mm2
    (said,) = read.verdicts
    assert (said.decision, said.reason, said.finding) == (Decision.EDITED, "MRS", finding)
    assert "Ada" in pydicom.dcmread(sr).to_json()
    mask = next(m for m in read_marks(seg, [volume.series]).marks if m.identifier == "1")
    assert mask.corner == pytest.approx((12.25 - 6, 40.5 - 6), abs=1.0)


@pytest.mark.skipif(which("dsrdump") is None, reason="needs DCMTK's dsrdump")
def test_dcmtk_prints_the_measurements(volume: Volume, tmp_path: Path) -> None:
    path = written([draw(volume, kind) for kind in POINTS], volume, tmp_path)
    run = subprocess.run(["dsrdump", path], capture_output=True, text=True, check=True, timeout=60)
    assert run.stdout.count("Measurement Group") == len(POINTS)
    for name in ("Length", "Cobb angle", "Short axis", "Area"):
        assert f'"{name}"' in run.stdout


def test_the_volume_of_a_lesion_goes_out_with_all_its_regions(
    volume: Volume, tmp_path: Path
) -> None:
    lesion = {"tracking_uid": "2.25.7", "label": "T1", "organ": Organ.LIVER}
    drawn = [draw(volume, Kind.ELLIPSE, index, **lesion) for index in (2, 3, 4)]
    (whole,) = lesion_volumes(drawn)
    path = written([*drawn, draw(volume, Kind.LENGTH)], volume, tmp_path)
    content = highdicom.sr.srread(path).content
    (group,) = content.get_volumetric_roi_measurement_groups()
    assert (group.tracking_identifier, group.tracking_uid) == ("T1", "2.25.7")
    assert [site.value.meaning for site in group.finding_sites] == ["Liver"]
    assert len(group.roi) == 3
    (number,) = group.get_measurements()
    assert (number.name.meaning, number.unit.value) == ("Volume", "mm3")
    assert number.value == pytest.approx(whole.mm3)
    read = read_marks(path, [volume.series])
    assert read.elsewhere == 0
    assert "Volume" in {each.name for mark in read.marks for each in mark.measured}
