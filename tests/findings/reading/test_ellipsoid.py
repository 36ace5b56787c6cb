"""The volume of three axes of one name: which they are, and what is told of them."""

from __future__ import annotations

import csv
import io
import math
from dataclasses import replace

import numpy as np
import pytest

from medviewer.findings.reading.ellipsoid import ellipsoids
from medviewer.findings.reading.measurement import Kind, Measurement
from medviewer.findings.reading.measurement_table import to_csv
from medviewer.image.planes import Plane
from medviewer.report.own import own_lines
from tests.findings.drawn import draw, values_of

AXIAL = Plane((0.0, 0.0, 0.0), ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0)), (0.5, 0.5))
SAGITTAL = Plane((0.0, 0.0, 0.0), ((0.0, 1.0, 0.0), (0.0, 0.0, -1.0)), (0.5, 0.5))
HALF_MM = values_of(np.zeros((8, 8)), 0.5, 0.5)


def on(plane: Plane | None, one: Measurement, label: str = "Prostate") -> Measurement:
    """Drawn on this plane; each plane is an image of its own."""
    uid = f"1.2.{('axial' if plane is AXIAL else 'sagittal')!r}"
    return replace(one, label=label, image=replace(one.image, plane=plane, sop_instance_uid=uid))


def length(mm: float, *, down: bool = False) -> Measurement:
    """Along the columns, or down the rows."""
    end = (10.0, 10 + 2 * mm) if down else (10 + 2 * mm, 10.0)
    return draw(Kind.LENGTH, [(10.0, 10.0), end], HALF_MM)


def two_axes(long_mm: float, short_mm: float) -> Measurement:
    across = [(10.0, 40.0), (10 + 2 * long_mm, 40.0)]
    return draw(Kind.BIDIRECTIONAL, [*across, (30.0, 20.0), (30.0, 20 + 2 * short_mm)], HALF_MM)


def test_two_axes_in_one_plane_and_the_third_in_another_are_an_ellipsoid() -> None:
    axial, sagittal = on(AXIAL, two_axes(45, 31)), on(SAGITTAL, length(38.2, down=True))
    (found,) = ellipsoids([axial, sagittal])
    assert found.drawn == (axial, sagittal)
    assert found.axes_mm == pytest.approx((45.0, 38.2, 31.0))
    assert found.mm3 == pytest.approx(math.pi / 6 * 45 * 38.2 * 31)
    assert (found.name, found.words) == ("Prostate", "ellipsoid of 45.0 × 38.2 × 31.0 mm: 27.9 mL")


def test_the_table_for_a_spreadsheet_has_a_row_of_it() -> None:
    rows = to_csv([on(AXIAL, two_axes(45, 31)), on(SAGITTAL, length(38.2, down=True))])
    row = list(csv.DictReader(io.StringIO(rows)))[-1]
    assert (row["kind"], row["label"], row["quantity"]) == ("ellipsoid", "Prostate", "volume")
    assert (float(row["value"]), row["unit"]) == (pytest.approx(27902.06, abs=0.01), "mm³")
    assert row["study_date"] == "20240102"


def test_the_report_names_it_below_the_axes() -> None:
    lines = own_lines([on(AXIAL, two_axes(45, 31)), on(SAGITTAL, length(38.2, down=True))], [])
    assert lines[-1] == "Prostate: ellipsoid of 45.0 × 38.2 × 31.0 mm: 27.9 mL"


def test_three_lengths_are_one_too_and_a_sphere_has_the_volume_of_a_sphere() -> None:
    axes = (
        on(AXIAL, length(20)),
        on(AXIAL, length(20, down=True)),
        on(SAGITTAL, length(20, down=True)),
    )
    (found,) = ellipsoids(axes)
    assert found.mm3 == pytest.approx(4 / 3 * math.pi * 10**3)


def test_axes_that_lie_along_one_another_are_not_three() -> None:
    """The third is a second measurement of the anteroposterior one."""
    assert ellipsoids([on(AXIAL, two_axes(45, 31)), on(SAGITTAL, length(31))]) == ()
    one_image = [on(None, length(20)), on(None, length(21)), on(SAGITTAL, length(9))]
    assert ellipsoids(one_image) == ()


def test_axes_need_not_be_drawn_from_the_same_end_nor_stand_upright_to_a_degree() -> None:
    """Less than 60° apart, whichever end came first, they are one axis measured twice."""
    across = on(AXIAL, length(20))
    back = replace(across, points=across.points[::-1])
    assert ellipsoids([across, back, on(SAGITTAL, length(9, down=True))]) == ()
    for degrees, found in ((45, 0), (70, 1)):
        along = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
        leaning = on(
            AXIAL, draw(Kind.LENGTH, [(0, 0), tuple(40 * each for each in along)], HALF_MM)
        )
        assert len(ellipsoids([across, leaning, on(SAGITTAL, length(9, down=True))])) == found


def test_pixels_that_are_higher_than_wide_are_measured_as_they_are() -> None:
    """On an image without a place in the patient; in pixels these are 77° apart, in mm 49°."""
    wide = values_of(np.zeros((8, 8)), 0.5, 2.0)
    one, other = (draw(Kind.LENGTH, [(0, 0), (10, y)], wide) for y in (0.0, 46.0))
    assert ellipsoids([on(None, one), on(None, other), on(AXIAL, length(9))]) == ()


def test_what_has_no_length_or_was_stated_is_no_axis() -> None:
    axial = on(AXIAL, two_axes(45, 31))
    assert ellipsoids([axial, on(SAGITTAL, replace(length(9, down=True), stated_mm=5.0))]) == ()
    assert ellipsoids([axial, on(SAGITTAL, length(0))]) == ()


def test_where_nobody_knows_how_pictures_lie_to_each_other_the_name_counts() -> None:
    beside = replace(on(None, length(30)).image, sop_instance_uid="1.2.9")
    found = ellipsoids([on(None, two_axes(40, 20)), replace(on(None, length(30)), image=beside)])
    assert [one.axes_mm for one in found] == [pytest.approx((40.0, 30.0, 20.0))]


@pytest.mark.parametrize("label", ["", "Thyroid"])
def test_all_three_bear_one_name(label: str) -> None:
    axial, third = two_axes(45, 31), on(SAGITTAL, length(38.2, down=True), label)
    assert ellipsoids([on(AXIAL, axial, ""), third]) == ()
    assert ellipsoids([on(AXIAL, axial, "Prostate"), third]) == ()


def test_they_are_of_one_study_and_no_more_than_three() -> None:
    axial, sagittal = on(AXIAL, two_axes(45, 31)), on(SAGITTAL, length(38.2, down=True))
    before = replace(sagittal, image=replace(sagittal.image, study_instance_uid="1.9"))
    assert ellipsoids([axial, before]) == ()
    other_patient = replace(sagittal, image=replace(sagittal.image, patient_key="another"))
    assert ellipsoids([axial, other_patient]) == ()
    assert ellipsoids([axial, sagittal, on(SAGITTAL, length(12, down=True))]) == ()


def test_pixels_are_no_millimetres_and_a_source_of_them_is_told() -> None:
    raw = draw(Kind.LENGTH, [(0, 0), (0, 20)], values_of(np.zeros((8, 8)), None, None))
    assert ellipsoids([on(AXIAL, two_axes(45, 31)), on(SAGITTAL, raw)]) == ()
    third = length(38.2, down=True)
    third = replace(third, scale=replace(third.scale, calibration="calibrated by you"))
    drawn = [on(AXIAL, two_axes(45, 31)), on(SAGITTAL, third)]
    (found,) = ellipsoids(drawn)
    assert found.words == "ellipsoid of 45.0 × 38.2 × 31.0 mm (calibrated by you): 27.9 mL"
    rows = list(csv.DictReader(io.StringIO(to_csv(drawn))))
    assert rows[-1]["calibration"] == "calibrated by you"
    both = replace(drawn[0], scale=third.scale)
    assert ellipsoids([both, drawn[1]])[0].calibration == "calibrated by you"
