"""What a drawing says: lengths, angles, areas and the values of its pixels."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from medviewer.dicom.derivation import derived_key
from medviewer.findings.finding import Point
from medviewer.findings.reading.measured import (
    axes_mm,
    histogram,
    outline,
    quantities,
    rescaled,
    values_inside,
)
from medviewer.findings.reading.measurement import Kind
from medviewer.findings.reading.quantity import Quantity
from medviewer.image.measuring.calibration import PixelSize
from medviewer.image.measuring.image_values import ImageValues
from medviewer.image.measuring.scale import Scale, pixels_scale
from medviewer.image.measuring.ultrasound import Region
from medviewer.image.planes import Plane
from medviewer.image.rotation import MIP
from tests.findings.drawn import IMAGE, draw, numbers, value, values_of

RAMP = np.add.outer(100.0 * np.arange(64), np.arange(64))
places = st.floats(-20, 84, width=32)
points = st.tuples(places, places)


def test_every_kind_on_square_millimetres() -> None:
    assert value(draw(Kind.LENGTH, [(0, 0), (3, 4)]), "length") == pytest.approx(5)
    assert value(draw(Kind.POLYLINE, [(0, 0), (3, 4), (3, 10)]), "length") == pytest.approx(11)
    assert value(draw(Kind.ANGLE, [(10, 0), (0, 0), (0, 5)]), "angle") == pytest.approx(90)
    assert value(draw(Kind.COBB, [(0, 0), (9, 0), (20, 5), (11, 14)]), "cobb angle") == (
        pytest.approx(45)
    )
    both = draw(Kind.BIDIRECTIONAL, [(0, 0), (20, 0), (8, -5), (8, 7)])
    assert (value(both, "long axis"), value(both, "short axis")) == (20, 12)
    box = draw(Kind.RECTANGLE, [(4, 4), (14, 9)])
    assert (value(box, "area"), value(box, "perimeter")) == (50, 30)
    assert value(draw(Kind.ELLIPSE, [(4, 4), (24, 14)]), "area") == pytest.approx(math.pi * 50)
    assert value(draw(Kind.POLYGON, [(0, 0), (10, 0), (0, 10)]), "area") == 50
    assert quantities(draw(Kind.ARROW, [(1, 1), (5, 5)])) == ()


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ("", "50.0 mm"),
        ("PROJ", "50.0 mm (PROJ)"),
        ("ERMF", "50.0 mm (ERMF)"),
        ("USER", "50.0 mm (USER)"),
    ],
)
def test_a_length_names_the_source_of_its_millimetres(label: str, expected: str) -> None:
    """cornerstoneWADOImageLoader#261: a detector's spacing is never plain millimetres."""
    image = values_of(RAMP, 0.5, 0.5, label)
    (length,) = quantities(draw(Kind.LENGTH, [(0, 0), (0, 100)], image))
    assert length.text == expected


@pytest.mark.parametrize(
    ("kind", "points"),
    [
        (Kind.ANGLE, [(0, 10), (0, 0), (10, 0)]),
        (Kind.COBB, [(0, 0), (10, 0), (20, 0), (20, 10)]),
    ],
)
def test_an_angle_that_is_not_the_patients_says_so(kind: Kind, points: list[Point]) -> None:
    """A rotating MIP shows vessels at other angles than they have; so does an unrolled line."""
    turned = replace(IMAGE, series_key=derived_key("1.2.3.4", MIP))
    (seen,) = quantities(replace(draw(kind, points, values_of(RAMP, label="PROJ")), image=turned))
    assert seen.text == "90.0° (PROJ)"
    (unrolled,) = quantities(draw(kind, points, values_of(RAMP, label="CURVED")))
    assert unrolled.text == "90.0° (CURVED)"
    (radiograph,) = quantities(draw(kind, points, values_of(RAMP, label="PROJ")))
    assert radiograph.text == "90.0°"  # whoever reads one knows that it is a projection


def test_pixels_at_the_far_end_of_a_wide_picture_are_measured() -> None:
    wide = values_of(RAMP[:20])
    drawn = draw(Kind.RECTANGLE, [(40, 10), (50, 14)], wide)
    assert values_inside(drawn, wide).tolist() == RAMP[10:14, 40:50].ravel().tolist()


def test_without_a_size_there_are_pixels() -> None:
    """[SD 30752]: no millimetres from a picture that has none; angles know oblong pixels."""
    image = values_of(RAMP, None, None, "uncalibrated", aspect=2.0)
    assert numbers(draw(Kind.LENGTH, [(0, 0), (30, 40)], image))["length"].text == "50.0 px"
    assert numbers(draw(Kind.RECTANGLE, [(0, 0), (3, 4)], image))["area"].text == "12.0 px²"
    angle = draw(Kind.ANGLE, [(10, 0), (0, 0), (10, 5)], image)
    assert value(angle, "angle") == pytest.approx(45)
    assert axes_mm(draw(Kind.LENGTH, [(0, 0), (30, 40)], image)) is None


def test_ultrasound_is_measured_by_the_region_it_lies_in() -> None:
    """OHIF/Viewers#5216, cornerstoneTools#1466; a Doppler region gives seconds and velocity."""
    regions = (
        Region(0, 0, 100, 100, 3, 3, 0.01, 0.01),
        Region(100, 0, 200, 100, 3, 3, 0.04, 0.04),
        Region(0, 100, 200, 200, 4, 7, 0.005, -0.5),
    )
    image = ImageValues(None, "raw", None, PixelSize(None, None, "uncalibrated"), 1.0, regions)

    def texts(*line: tuple[float, float]) -> list[str]:
        return [each.text for each in quantities(draw(Kind.LENGTH, line, image))]

    assert texts((10, 10), (40, 50)) == ["5.0 mm (REGION)"]
    assert texts((110, 10), (140, 50)) == ["20.0 mm (REGION)"]
    assert texts((90, 10), (110, 10)) == ["20.0 px"]
    assert texts((10, 120), (110, 160)) == ["0.5000 s", "20.0 cm/s", "0.1600 mmHg"]
    assert texts((110, 160), (10, 120)) == texts((10, 120), (110, 160))  # from whichever end
    assert texts((20, 120), (20, 160)) == ["20.0 cm/s", "0.1600 mmHg", "0.000 s"]  # it is steep


def test_a_flow_that_is_traced_in_a_doppler_has_its_integral_and_gradients() -> None:
    region = Region(0, 0, 200, 200, 4, 7, 0.005, -5.0)
    image = ImageValues(None, "raw", None, PixelSize(None, None, "uncalibrated"), 1.0, (region,))
    traced = draw(Kind.POLYLINE, [(0, 100), (30, 40), (60, 100)], image)
    assert {each.name: each.text for each in quantities(traced)} == {
        "velocity time integral": "45.00 cm",
        "time": "0.3000 s",
        "velocity": "300.0 cm/s",
        "pressure gradient": "36.0 mmHg",
        "mean pressure gradient": "12.0 mmHg",
    }
    folded = draw(Kind.POLYLINE, [(0, 100), (30, 40), (20, 100)], image)
    assert [each.unit for each in quantities(folded)] == ["px"]  # no flow over time


def test_velocities_of_a_doppler_are_from_the_file_s_baseline_with_their_sign() -> None:
    """They lay between the ends of a line, and a point had none."""
    region = Region(0, 0, 200, 200, 4, 7, 0.005, -5.0, baseline=100.0)
    image = ImageValues(None, "raw", None, PixelSize(None, None, "uncalibrated"), 1.0, (region,))

    def texts(kind: Kind, *points: tuple[float, float]) -> list[str]:
        return [each.text for each in quantities(draw(kind, points, image))]

    assert texts(Kind.POINT, (10, 40)) == ["300.0 cm/s"]
    assert texts(Kind.POINT, (10, 120)) == ["-100.0 cm/s"]
    line = (20, 60), (20, 40)  # from a shoulder to the peak
    assert texts(Kind.LENGTH, *line) == ["300.0 cm/s", "36.0 mmHg", "0.000 s"]
    assert texts(Kind.LENGTH, *line[::-1]) == texts(Kind.LENGTH, *line)
    assert texts(Kind.LENGTH, (20, 100), (20, 130))[0] == "-150.0 cm/s"
    region = replace(region, delta_y=5.0)  # the picture is turned over: velocities grow downwards
    image = replace(image, regions=(region,))
    assert texts(Kind.POINT, (10, 40)) == ["-300.0 cm/s"]


def test_what_is_no_flow_has_no_pressure_gradient() -> None:
    region = Region(0, 0, 200, 200, 4, 7, 0.005, -5.0, is_flow=False)
    image = ImageValues(None, "raw", None, PixelSize(None, None, "uncalibrated"), 1.0, (region,))
    line = draw(Kind.LENGTH, [(20, 100), (20, 97)], image)
    traced = draw(Kind.POLYLINE, [(0, 100), (30, 40), (60, 100)], image)
    for one in (line, traced):
        assert "mmHg" not in {each.unit for each in quantities(one)}


def test_the_values_are_those_of_the_pixels_whose_centre_is_inside() -> None:
    """cornerstonejs/cornerstone3D#2114: no pixel outside has a say."""
    image = values_of(RAMP)
    one = draw(Kind.RECTANGLE, [(10.4, 20.4), (11.2, 20.9)], image)
    assert [value(one, name) for name in ("mean", "minimum", "maximum")] == [2010, 2010, 2010]
    assert values_inside(draw(Kind.RECTANGLE, [(10.6, 20.6), (11.4, 21.4)], image), image).size == 0
    four = draw(Kind.POLYGON, [(0, 0), (2, 0), (2, 2), (0, 2)], image)
    assert sorted(values_inside(four, image)) == [0, 1, 100, 101]
    assert value(four, "standard deviation") == pytest.approx(np.std([0, 1, 100, 101]))


def test_padding_and_what_is_no_number_do_not_count() -> None:
    values = np.full((8, 8), 40.0)
    values[0, 0], values[0, 1] = -2000, math.nan
    padding = values == -2000
    whole = draw(Kind.RECTANGLE, [(0, 0), (8, 8)], values_of(values, padding=padding))
    assert whole.statistics is not None
    assert (whole.statistics.count, whole.statistics.mean) == (62, 40)


def test_padding_and_what_is_no_number_are_not_in_the_histogram() -> None:
    """A CT's padding of -2000 HU would be the highest bar, far from all others."""
    values = np.full((8, 8), 40.0)
    values[0], values[1, 0] = -2000, math.nan
    image = values_of(values, padding=values == -2000)
    counts, edges = histogram(draw(Kind.RECTANGLE, [(0, 0), (8, 8)], image), image)
    assert counts.tolist() == [55]
    assert edges.tolist() == [39.5, 40.5]


def test_a_point_reads_the_pixel_that_it_lies_in() -> None:
    image = values_of(RAMP)
    assert numbers(draw(Kind.POINT, [(3.99, 2.0)], image))["value"].text == "203.0 HU"
    assert quantities(draw(Kind.POINT, [(64.0, 2.0)], image)) == ()


def test_a_region_outside_the_image_has_a_size_and_no_values() -> None:
    """OHIF/Viewers#4718: never Infinity, never NaN."""
    outside = numbers(draw(Kind.ELLIPSE, [(100, 100), (120, 110)], values_of(RAMP)))
    assert set(outside) == {"area", "perimeter"}


def test_tiny_values_keep_four_digits() -> None:
    """nroduit/Weasis#614: an ADC of 0.000 001 2 is not 0."""
    image = values_of(np.full((8, 8), 1.234e-3), unit="mm2/s")
    assert numbers(draw(Kind.POINT, [(1, 1)], image))["value"].text == "0.001234 mm2/s"


@pytest.mark.parametrize(
    ("value", "unit", "text"),
    [
        (0.04, "HU", "0.0 HU"),
        (-12.3456, "mm2/s", "-12.3 mm2/s"),
        (-0.5, "raw", "-0.5000 raw"),
        (2.345, "SUV", "2.35 SUV"),
        (0.1804, "s", "0.1804 s"),
        (1.0536, "s", "1.054 s"),
        (0.0, "s", "0.000 s"),
        (4.718, "cm", "4.72 cm"),
        (0.9, "cm", "0.90 cm"),
        (390.24, "cm/s", "390.2 cm/s"),
        (999.96, "mm²", "1000.0 mm²"),
        (1234.56, "mm²", "1235 mm²"),
        (math.inf, "mm", "– mm"),
    ],
)
def test_a_number_has_the_digits_that_its_unit_deserves(value: float, unit: str, text: str) -> None:
    assert Quantity("mean", value, unit).text == text


def test_a_calibration_changes_every_size_of_a_region_and_no_value_in_it() -> None:
    box = draw(Kind.RECTANGLE, [(2, 3), (12, 8)], values_of(RAMP))
    oblong = Scale(0.5, 0.8, "mm", "USER", 0.625)
    found = rescaled(box, oblong)
    assert numbers(found)["area"].text == "20.0 mm² (USER)"
    assert value(found, "perimeter") == pytest.approx(2 * (10 * 0.8 + 5 * 0.5))
    assert value(found, "mean") == value(box, "mean")
    assert found.statistics is not None
    assert found.statistics.area_mm2 == pytest.approx(50 * 0.5 * 0.8)
    unknown = rescaled(box, pixels_scale()).statistics
    assert unknown is not None
    assert unknown.area_mm2 is None


@settings(max_examples=60)
@given(points, points)
def test_an_ellipse_against_every_pixel_asked_singly(
    one: tuple[float, float], other: tuple[float, float]
) -> None:
    """OHIF/Viewers#4718, nroduit/Weasis#855: any ellipse, half outside too."""
    image = values_of(RAMP)
    drawn = draw(Kind.ELLIPSE, [one, other], image)
    (x, y), (a, b) = np.add(one, other) / 2, np.abs(np.subtract(one, other)) / 2
    where = np.arange(64) + 0.5
    with np.errstate(divide="ignore", invalid="ignore"):
        far = np.add.outer(((where - y) / b) ** 2, ((where - x) / a) ** 2)
    counted = set(values_inside(drawn, image))
    assert set(RAMP[far < 1 - 1e-6]) <= counted <= set(RAMP[far < 1 + 1e-6])


@settings(max_examples=60)
@given(st.lists(points, min_size=3, max_size=9), st.integers(0, 3), st.booleans())
def test_flips_and_turns_of_the_image_change_no_number(
    corners: list[tuple[float, float]], turns: int, flipped: bool
) -> None:
    """The same outline on the same picture, mirrored and turned, says the same."""

    def turned(array: NDArray[np.float64]) -> NDArray[np.float64]:
        return np.rot90(array[:, ::-1] if flipped else array, turns)

    def moved(point: tuple[float, float]) -> tuple[float, float]:
        x, y = (64 - point[0] if flipped else point[0]), point[1]
        for _ in range(turns):
            x, y = y, 64 - x
        return x, y

    # No edge through a pixel's centre, where the rule for edges decides (and mirrors).
    corners = [
        (math.floor(x) + math.sqrt(2) - 1, math.floor(y) + math.sqrt(3) - 1.4) for x, y in corners
    ]
    sizes = (0.5, 1.0) if turns % 2 == 0 else (1.0, 0.5)
    upright, other = values_of(RAMP, 0.5, 1.0), values_of(turned(RAMP), *sizes)
    before = draw(Kind.POLYGON, corners, upright)
    after = draw(Kind.POLYGON, [moved(p) for p in corners], other)
    assert value(after, "area") == pytest.approx(value(before, "area"), abs=1e-6)
    assert value(after, "perimeter") == pytest.approx(value(before, "perimeter"))
    assert sorted(values_inside(before, upright)) == sorted(values_inside(after, other))


@settings(max_examples=40)
@given(st.floats(0.2, 3), st.floats(0.2, 3), st.floats(5, 25), st.floats(5, 25))
def test_areas_on_oblong_pixels(row: float, column: float, width: float, height: float) -> None:
    """cornerstonejs/cornerstone3D#2721: width x height mm, whatever the pixels."""
    image = values_of(RAMP, row, column)
    opposite = (2 + width / column, 3 + height / row)
    box = draw(Kind.RECTANGLE, [(2, 3), opposite], image)
    assert value(box, "area") == pytest.approx(width * height)
    ellipse = draw(Kind.ELLIPSE, [(2, 3), opposite], image)
    assert value(ellipse, "area") == pytest.approx(math.pi / 4 * width * height)
    long, short = axes_mm(ellipse) or (0, 0)
    assert long == pytest.approx(max(width, height), rel=1e-3)
    assert short == pytest.approx(min(width, height), rel=2e-2)
    freehand = draw(Kind.FREEHAND, outline(ellipse), image)
    assert value(freehand, "area") == pytest.approx(value(ellipse, "area"), rel=1e-3)


@settings(max_examples=40)
@given(st.floats(0, math.tau), st.floats(-math.pi, math.pi), st.floats(0.3, 3))
def test_angles_at_any_turn_on_any_pixels(start: float, angle: float, aspect: float) -> None:
    def at(direction: float) -> tuple[float, float]:
        return 30 + 20 * math.cos(direction), 30 + 20 * math.sin(direction) / aspect

    image = values_of(RAMP, aspect, 1.0)
    drawn = draw(Kind.ANGLE, [at(start), (30, 30), at(start + angle)], image)
    assert value(drawn, "angle") == pytest.approx(abs(math.degrees(angle)), abs=1e-6)
    cobb = draw(Kind.COBB, [at(start), (30, 30), (30, 30), at(start + angle)], image)
    smaller = min(abs(math.degrees(angle)), 180 - abs(math.degrees(angle)))
    assert value(cobb, "cobb angle") == pytest.approx(smaller, abs=1e-6)


def test_an_arm_without_length_has_no_angle() -> None:
    assert numbers(draw(Kind.ANGLE, [(5, 5), (5, 5), (9, 9)]))["angle"].text == "–°"


def test_the_histogram_holds_every_pixel_once() -> None:
    image = values_of(np.round(np.random.default_rng(3).normal(40, 12, (64, 64))))
    drawn = draw(Kind.RECTANGLE, [(2, 2), (60, 50)], image)
    counts, edges = histogram(drawn, image)
    inside = values_inside(drawn, image)
    assert counts.sum() == inside.size == 58 * 48
    assert len(edges) == len(counts) + 1 <= 65
    assert edges[0] <= inside.min()
    assert edges[-1] >= inside.max()
    assert set(np.diff(edges)) == {np.diff(edges)[0]}
    assert np.diff(edges)[0] == round(np.diff(edges)[0])
    few = values_of(np.tile([3.0, 4.0, 6.0], (9, 3)))
    counts, edges = histogram(draw(Kind.RECTANGLE, [(0, 0), (9, 9)], few), few)
    assert edges.tolist() == [2.5, 4.5, 6.5]  # whole numbers lie in the middle, not on an edge
    assert counts.tolist() == [54, 27]
    flat = values_of(np.full((9, 9), 0.25))
    counts, _ = histogram(draw(Kind.RECTANGLE, [(0, 0), (9, 9)], flat), flat)
    assert counts.tolist() == [81]


@settings(max_examples=50)
@given(st.floats(-3, 3), st.floats(-3, 3), points)
def test_a_plane_takes_points_to_the_patient_and_back(
    turn: float, tilt: float, point: tuple[float, float]
) -> None:
    row = (math.cos(turn), math.sin(turn), 0.0)
    column = (
        -math.sin(turn) * math.cos(tilt),
        math.cos(turn) * math.cos(tilt),
        math.sin(tilt),
    )
    plane = Plane((5.0, -7.0, 11.0), (row, column), (0.5, 0.8))
    assert plane.to_patient((0.5, 0.5)).tolist() == [5.0, -7.0, 11.0]
    there = plane.to_patient(point)
    assert plane.to_picture(there) == pytest.approx(point, abs=1e-6)
    assert plane.distance_mm(there) == pytest.approx(0, abs=1e-9)
