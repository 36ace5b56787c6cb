"""Regions of the breasts' phantom at every time: the curves that were painted, and their types."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from medviewer.dicom.load import load
from medviewer.dicom.scan import scan
from medviewer.dicom.series import Series
from medviewer.findings.over_time.curves import (
    NotOverTimeError,
    Times,
    curve,
    places,
    read,
    times_together,
)
from medviewer.findings.over_time.table import HEADINGS, to_csv
from medviewer.findings.reading.measurement import (
    Kind,
    Measurement,
    new_measurement,
    reference_to,
)
from medviewer.image.measuring.enhancement import Phases, TimeCurve, Untyped, phases
from medviewer.image.measuring.image_values import image_values
from medviewer.image.planes import plane_of
from medviewer.image.times import times_of
from medviewer.phantom.dynamic import CANCER, FIBROADENOMA, SECONDS, Enhancing, write_breasts
from tests.phantoms.make import AXIAL, enhanced

MIDDLE = 3
"""The slice that the balls' middles lie on."""


@pytest.fixture(scope="module")
def breasts(tmp_path_factory: pytest.TempPathFactory) -> tuple[Series, ...]:
    """The six times, in order."""
    return scan([write_breasts(tmp_path_factory.mktemp("breasts"), noise=0)]).series


def region(ball: Enhancing, series: Series, kind: Kind = Kind.ELLIPSE) -> Measurement:
    """Well within a ball, on the slice of its middle."""
    plane = plane_of(series.slices[MIDDLE])
    assert plane is not None
    x, y = plane.to_picture(ball.centre_mm)
    reach = ball.radius_mm / 1.5 / 2
    points = ((x - reach, y - reach), (x + reach, y + reach))
    values = image_values(load(series), MIDDLE)
    drawn = points if kind is Kind.ELLIPSE else ((x, y),)
    return new_measurement(kind, drawn, reference_to(series, MIDDLE), values)


def curve_of(ball: Enhancing, series: tuple[Series, ...], drawn_on: int = 2) -> TimeCurve:
    one = region(ball, series[drawn_on])
    times = times_together(series[drawn_on], times_of(series[drawn_on], series))
    return curve(one, times, read(one, times, {}, {}))


@pytest.mark.parametrize("ball", [CANCER, FIBROADENOMA])
def test_the_means_are_those_that_were_painted(
    breasts: tuple[Series, ...], ball: Enhancing
) -> None:
    found = curve_of(ball, breasts)
    painted = tuple(ball.signal(time) for time in range(len(SECONDS)))
    assert found.means == pytest.approx(painted, abs=0.5)
    assert found.deviations == pytest.approx((0,) * len(SECONDS), abs=0.5)
    assert found.seconds == pytest.approx(SECONDS)
    assert (found.unit, len(set(found.counts))) == ("raw", 1)
    assert [found.percent(time) for time in range(6)] == pytest.approx(ball.percent, abs=0.5)


def test_the_cancer_washes_out_and_the_fibroadenoma_goes_on(breasts: tuple[Series, ...]) -> None:
    cancer, other = (phases(curve_of(ball, breasts)) for ball in (CANCER, FIBROADENOMA))
    assert isinstance(cancer, Phases)
    assert isinstance(other, Phases)
    assert (cancer.initial_type, cancer.delayed_type) == ("fast", "washout")
    assert cancer.initial_percent == pytest.approx(150, abs=1)
    assert cancer.delayed_percent == pytest.approx(-20, abs=1)
    assert (other.initial_type, other.delayed_type) == ("slow", "persistent")
    assert curve_of(CANCER, breasts).highest == 1


def test_it_is_the_same_whichever_time_it_was_drawn_on(breasts: tuple[Series, ...]) -> None:
    first, last = (curve_of(CANCER, breasts, drawn_on) for drawn_on in (0, 5))
    assert first.means == last.means


def test_a_volume_in_memory_gives_the_same_as_its_one_slice_in_the_file(
    breasts: tuple[Series, ...],
) -> None:
    one = region(CANCER, breasts[0])
    times = times_together(breasts[0], breasts)
    volumes = {each.key: load(each) for each in breasts[:3]}
    known = curve(one, times, read(one, times, {}, volumes))
    assert known == curve(one, times, read(one, times, {}, {}))


def test_a_time_that_lacks_the_slice_says_nothing(breasts: tuple[Series, ...]) -> None:
    whole = breasts[4]
    gap = replace(whole, slices=whole.slices[:MIDDLE] + whole.slices[MIDDLE + 1 :])
    one = region(CANCER, breasts[0])
    times = Times((*breasts[:4], gap, breasts[5]), (), SECONDS)
    assert places(one, times)[4] is None
    found = curve(one, times, read(one, times, {}, {}))
    assert (found.means[4], found.counts[4], found.known) == (None, 0, (0, 1, 2, 3, 5))


def test_at_a_time_whose_pictures_begin_elsewhere_it_is_at_the_same_place_of_the_patient(
    breasts: tuple[Series, ...],
) -> None:
    one, late = region(CANCER, breasts[0]), breasts[4]
    down, across = late.slices[0].spacing or (1.0, 1.0)
    begun = tuple(
        replace(each, position=(x + 2 * across, y - down, z))
        for each in late.slices
        if each.position is not None
        for x, y, z in [each.position]
    )
    times = Times((*breasts[:4], replace(late, slices=begun), breasts[5]), (), SECONDS)
    here, there = (places(one, times)[time] for time in (3, 4))
    assert here is not None
    assert there is not None
    moved = np.array(here.points) + np.array([-2, 1])
    assert np.array(there.points) == pytest.approx(moved, abs=1e-6)


def test_a_time_in_another_unit_is_not_compared(breasts: tuple[Series, ...]) -> None:
    one = region(CANCER, breasts[0])
    times = times_together(breasts[0], breasts)
    values = read(one, times, {}, {})
    other = (breasts[3].key, MIDDLE)
    values[other] = replace(values[other], unit="HU")
    assert curve(one, times, values).known == (0, 1, 2, 4, 5)


def test_a_picture_is_of_its_time(breasts: tuple[Series, ...]) -> None:
    times = Times(breasts, (), SECONDS)
    assert [times.find(breasts[time].key, MIDDLE) for time in (0, 4)] == [0, 4]
    film = Times((breasts[0],) * 3, (2, 4, 6), None)
    assert [film.find(breasts[0].key, frame) for frame in (2, 3, 6)] == [0, None, 2]


def test_a_point_has_a_curve_without_spread(breasts: tuple[Series, ...]) -> None:
    one = region(CANCER, breasts[0], Kind.POINT)
    times = times_together(breasts[0], breasts)
    found = curve(one, times, read(one, times, {}, {}))
    assert found.counts == (1,) * 6
    assert found.means[1] == pytest.approx(CANCER.signal(1), abs=0.5)


def test_contrast_that_the_files_tell_of(tmp_path: Path) -> None:
    series = scan([write_breasts(tmp_path, contrast_s=20.0, noise=0)]).series
    times = times_together(series[0], times_of(series[0], series))
    assert times.contrast_s == pytest.approx(20)


def test_without_seconds_the_times_are_numbered_and_no_type_is_told(tmp_path: Path) -> None:
    found = curve_of(CANCER, scan([write_breasts(tmp_path, seconds=None, noise=0)]).series)
    assert found.seconds is None
    assert phases(found) is Untyped.NO_SECONDS
    assert found.percent(1) == pytest.approx(150, abs=1)


def test_an_enhanced_object_holds_all_times_in_one_file(tmp_path: Path) -> None:
    """Three slices at four times, 9 s apart, as its frames say; 10 more at each time."""
    at = [(time, place) for time in range(4) for place in range(3)]
    stripes = np.tile(np.array([0, 2], np.uint16), (16, 8))
    enhanced(
        tmp_path / "enhanced.dcm",
        np.stack([100 + 10 * time + place + stripes for time, place in at]),
        [(0.0, 0.0, 4.0 * place) for _, place in at],
        [AXIAL] * len(at),
        [
            {
                "TemporalPositionIndex": time + 1,
                "FrameAcquisitionDateTime": f"202401021000{9 * time + place:02}",
            }
            for time, place in at
        ],
    )
    series = scan([tmp_path]).series
    times = times_together(series[1], times_of(series[1], series))
    assert times.seconds == pytest.approx((0, 9, 18, 27))
    values = image_values(load(series[1]), 1)
    corners = ((4.0, 4.0), (10.0, 9.0))
    one = new_measurement(Kind.RECTANGLE, corners, reference_to(series[1], 1), values)
    found = curve(one, times, read(one, times, {}, {}))
    assert found.means == (199, 219, 239, 259)  # twice what is stored, less 5
    assert found.deviations == (2, 2, 2, 2)  # of all pixels inside, divided by their count


def test_one_time_alone_has_no_curve(breasts: tuple[Series, ...]) -> None:
    with pytest.raises(NotOverTimeError, match="not taken at several times"):
        times_together(breasts[0], breasts[:1])


def test_the_table_has_a_row_for_each_time(breasts: tuple[Series, ...]) -> None:
    one = replace(region(CANCER, breasts[0]), label="=T1")
    times = times_together(breasts[0], breasts)
    found = curve(one, times, read(one, times, {}, {}))
    table = list(csv.DictReader(io.StringIO(to_csv([(one, found)], times))))
    assert tuple(table[0]) == HEADINGS
    assert [row["time"] for row in table] == list("123456")
    assert [row["seconds"] for row in table] == [f"{each:g}" for each in SECONDS]
    assert {row["label"] for row in table} == {"'=T1"}
    assert float(table[1]["rise_percent"]) == pytest.approx(150, abs=0.5)
    as_ct = replace(times, series=tuple(replace(each, modality="CT") for each in breasts))
    of_ct = list(csv.DictReader(io.StringIO(to_csv([(one, found)], as_ct))))
    assert {row["rise_percent"] for row in of_ct} == {""}  # HU begin nowhere
    assert [row["rise"] for row in of_ct] == [row["rise"] for row in table]
    assert float(table[1]["mean"]) == pytest.approx(500, abs=0.5)
