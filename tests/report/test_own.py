"""The reader's own measurements in the report."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from shutil import which

import pytest

from medviewer.errors import MedviewerError
from medviewer.findings.reading.measured import complete
from medviewer.findings.reading.measurement import (
    Kind,
    Measurement,
    Role,
    new_measurement,
    reference_to,
)
from medviewer.image.measuring.image_values import image_values
from medviewer.report.course import Course
from medviewer.report.export import OWN_KINDS, Chosen, kinds_of, write_reports
from medviewer.report.own import own_lines
from medviewer.report.study_report import study_report
from tests.report.made_reports import words_of
from tests.ui.makers import make_series, make_volume

SERIES = make_series()


def two_axes(**changes: object) -> Measurement:
    """Axes of 20 and 10 mm (pixels of 0.5 mm) on the fourth slice."""
    volume = make_volume(SERIES)
    values = image_values(volume, 3)
    points = ((5.0, 20.0), (45.0, 20.0), (25.0, 10.0), (25.0, 30.0))
    drawn = new_measurement(Kind.BIDIRECTIONAL, points, reference_to(SERIES, 3), values, "a")
    return replace(complete(drawn, values), **changes)  # type: ignore[arg-type]


def test_a_line_says_name_part_kind_place_and_numbers() -> None:
    (line,) = own_lines([two_axes(label="T1", role=Role.TARGET)], [SERIES])
    assert line == (
        "T1, target: two axes on slice 4 of 2: ramp, long axis 20.0 mm, short axis 10.0 mm"
    )
    (elsewhere,) = own_lines([two_axes(nodal=True)], [])
    assert elsewhere == "node: two axes, long axis 20.0 mm, short axis 10.0 mm"
    (gone,) = own_lines([two_axes(label="T2", stated_mm=0.0)], [])
    assert gone == "T2: two axes, stated 0 mm"


def test_a_line_says_that_values_are_those_of_a_slab_or_of_a_difference() -> None:
    volume = make_volume(SERIES)
    values = image_values(volume, 3)
    corners = [(5.0, 20.0), (15.0, 30.0)]
    drawn = new_measurement(Kind.RECTANGLE, corners, reference_to(SERIES, 3), values, "a")
    drawn = complete(drawn, values)
    thin, thick = own_lines([drawn, replace(drawn, remark="MIP 10 mm")], [SERIES])
    assert thick == f"{thin}, values of a slab (MIP 10 mm)"
    run = replace(drawn.image, series_key="1.9/subtracted")
    plain, difference = own_lines([drawn, replace(drawn, image=run, remark="mask 3")], [])
    assert difference == f"{plain}, values of a difference (mask 3)"
    (line,) = own_lines([two_axes(remark="MIP 10 mm")], [SERIES])
    assert "slab" not in line  # a length is no value


def test_a_report_says_first_how_the_disease_went(tmp_path: Path) -> None:
    drawn = two_axes(label="T1", role=Role.TARGET)
    (path,) = write_reports(
        [],
        Chosen(("text",), tmp_path, measurements=(drawn,), of=(SERIES,), course=Course((drawn,))),
    )
    text = path.read_text(encoding="utf-8")
    assert text.index("overall baseline") < text.index("T1, target: two axes")
    assert "Sum of diameters: 20.0 mm" in text


def test_a_report_without_any_analysis_holds_what_was_measured(tmp_path: Path) -> None:
    many = tuple(two_axes(label=f"T{number}") for number in range(90))
    written = write_reports(
        [],
        Chosen(
            ("pdf", "text", "csv", "fhir"), tmp_path, text="Mine.", measurements=many, of=(SERIES,)
        ),
    )
    assert [path.name for path in written] == [
        "report.pdf",
        "report.txt",
        "report.fhir.json",
        "own-measurements.csv",
    ]
    text = written[1].read_text(encoding="utf-8")
    assert "No series was analysed by a model." in text
    assert "T89: two axes on slice 4" in text
    bundle = json.loads(written[2].read_text(encoding="utf-8"))
    report = bundle["entry"][0]["resource"]
    assert "No series was analysed by a model." in report["conclusion"]
    assert len(report["result"]) == 90
    if which("pdftotext") is None:
        pytest.skip("the page is read with poppler's pdftotext")
    told = words_of(written[0])
    assert "T0: two axes on slice 4 of 2: ramp, long axis 20.0 mm" in told
    assert all(f"T{number}: two axes" in told for number in range(90))
    assert "Mine." in told


def test_without_series_there_is_no_report() -> None:
    with pytest.raises(MedviewerError, match="nothing to report"):
        study_report([])


def test_a_lesion_of_several_slices_has_one_line_with_its_volume() -> None:
    images, drawn = make_volume(SERIES), []
    for index in (3, 4, 6):
        values = image_values(images, index)
        region = new_measurement(
            Kind.ELLIPSE, ((5, 5), (45, 45)), reference_to(SERIES, index), values, "a"
        )
        lesion = {"tracking_uid": "2.25.7", "label": "T1", "role": Role.TARGET}
        drawn.append(replace(complete(region, values), **lesion))
    (line,) = own_lines(drawn, [SERIES])
    # a disk of 20 mm, 2 mm thick on each of five slices, of which one is filled in: 3142 mm³ / 2
    volume = "T1, target: lesion of 3 slices: 2.5 mL, filled in over 4.0 mm; the largest: "
    assert line.startswith(f"{volume}ellipse on slice 4 of 2: ramp, area 314.2 mm², perimeter ")


def test_masks_are_offered_of_regions_alone() -> None:
    values = image_values(make_volume(SERIES), 3)
    line, region = (
        new_measurement(kind, ((5, 5), (45, 45)), reference_to(SERIES, 3), values, "a")
        for kind in (Kind.LENGTH, Kind.ELLIPSE)
    )
    assert kinds_of([]) == ()
    assert set(OWN_KINDS) - set(kinds_of([line])) == {"seg"}
    assert kinds_of([line, region]) == OWN_KINDS
