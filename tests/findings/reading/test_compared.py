"""Lesions of two examinations are joined where they lie, and the rest is told as what it is."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from medviewer.dicom.series import Series
from medviewer.findings.finding import Finding
from medviewer.findings.lesion_finding import link
from medviewer.findings.reading.compared import Compared, Told, compare
from medviewer.image.planes import plane_of
from medviewer.image.registration.rigid import Rigid, identity, turned_about
from medviewer.phantom.geometry import Geometry
from tests.image.registration.pairs import FIXED, UPRIGHT, volume_of
from tests.ui.makers import make_finding, make_results

HERE = identity()


def series(geometry: Geometry = FIXED, key: str = "now") -> Series:
    return volume_of(np.zeros(geometry.shape), geometry, key=key).series


def ball(
    name: str, series: Series, place: tuple[float, float, float], side_mm: float = 12.0
) -> tuple[Finding, ...]:
    """Squares around a place (LPS mm) on the slices within half a side of it."""
    found = []
    for index, one in enumerate(series.slices):
        plane = plane_of(one)
        assert plane is not None
        if abs(plane.distance_mm(place)) > side_mm / 2:
            continue
        x, y = plane.to_picture(place)
        half = side_mm / 2
        across, down = half / plane.spacing[1], half / plane.spacing[0]
        box = (x - across, y - down, x + across, y + down)
        found.append(make_finding(f"{name}{index}", index, box=box, long_diameter_mm=side_mm))
    return tuple(found)


def told(series: Series, *lesions: tuple[Finding, ...]) -> Told:
    findings = tuple(each for lesion in lesions for each in lesion)
    linked = tuple(each for lesion in lesions for each in link(lesion, None))
    named = tuple(replace(each, identifier=f"lesion {n}") for n, each in enumerate(linked, 1))
    return Told(series, replace(make_results(*findings), lesions=named))


def middle_of(series: Series, index: int) -> tuple[float, float, float]:
    """The middle of a slice's picture, LPS mm."""
    plane = plane_of(series.slices[index])
    assert plane is not None
    x, y, z = map(float, plane.to_patient((series.columns / 2, series.rows / 2)))
    return x, y, z


def pairs(found: tuple[Compared, ...]) -> list[tuple[str | None, str | None, bool]]:
    return [
        (
            each.now.findings[0][0] if each.now else None,
            each.before.findings[0][0] if each.before else None,
            each.shown,
        )
        for each in found
    ]


@given(st.tuples(*[st.floats(-15, 15)] * 3), st.tuples(*[st.floats(-20, 20)] * 3), st.booleans())
def test_a_lesion_is_found_again_where_the_registration_says(
    degrees: tuple[float, ...], shift: tuple[float, ...], swapped: bool
) -> None:
    move = turned_about((0, 0, 0), degrees, shift)
    now, before = series(), series(UPRIGHT, "before")
    places = [(-20.0, 10.0, 5.0), (25.0, -15.0, 0.0)]
    mine = [ball(name, now, place) for name, place in zip("ab", places, strict=True)]
    there = [tuple(map(float, move.apply(place))) for place in places]
    theirs = [ball(name, before, (x, y, z)) for name, (x, y, z) in zip("ab", there, strict=True)]
    if swapped:
        theirs.reverse()
    found = compare(told(now, *mine), told(before, *theirs), move)
    assert pairs(found) == [("a", "a", True), ("b", "b", True)]


def test_the_nearest_are_joined_first_and_each_once() -> None:
    """Where one of two neighbours is new the other keeps its own past."""
    now, before = series(), series(key="before")
    old, new = ball("a", now, (0, 0, 0)), ball("b", now, (9, 0, 0))
    found = compare(told(now, new, old), told(before, ball("c", before, (1, 0, 0))), HERE)
    assert pairs(found) == [("b", None, True), ("a", "c", True)]


def test_what_lies_apart_is_new_here_and_gone_there() -> None:
    now, before = series(), series(key="before")
    found = compare(
        told(now, ball("a", now, (-30, 0, 0))), told(before, ball("b", before, (30, 0, 0))), HERE
    )
    assert pairs(found) == [("a", None, True), (None, "b", True)]


def test_a_lesion_that_grew_to_one_side_is_still_that_lesion() -> None:
    now, before = series(), series(key="before")
    grown = ball("a", now, (12, 0, 0), side_mm=36)
    found = compare(told(now, grown), told(before, ball("b", before, (0, 0, 0))), HERE)
    assert pairs(found) == [("a", "b", True)]


@pytest.mark.parametrize("way", [(0, 0, 300), (300, 0, 0), (0, -300, 0)])
def test_nothing_could_be_marked_outside_of_the_pictures(way: tuple[float, ...]) -> None:
    now, before = series(), series(key="before")
    away = Rigid(np.eye(3), np.array(way, np.float64))
    found = compare(
        told(now, ball("a", now, (0, 0, 0))), told(before, ball("b", before, (0, 0, 0))), away
    )
    assert pairs(found) == [("a", None, False), (None, "b", False)]


@pytest.mark.parametrize(("slices", "shown"), [(0.4, True), (0.7, False)])
def test_half_a_slice_beyond_the_last_one_is_not_shown(slices: float, shown: bool) -> None:
    now, before = series(), series(key="before")
    first, second, *_, last = (np.array(one.position) for one in before.slices)
    step = float(np.linalg.norm(second - first))
    lesion = ball("a", now, middle_of(now, -1), side_mm=step)  # on one slice
    way = last - np.array(now.slices[-1].position) + slices * (second - first)
    found = compare(told(now, lesion), told(before), Rigid(np.eye(3), way))
    assert pairs(found) == [("a", None, shown)]


@pytest.mark.parametrize(("across", "shown"), [(60.0, True), (80.0, False)])
def test_a_picture_that_is_wider_than_high_shows_what_lies_in_its_width(
    across: float, shown: bool
) -> None:
    now, before = series(), replace(series(key="before"), columns=140, rows=40)
    plane = plane_of(before.slices[0])
    assert plane is not None
    middle = np.array(middle_of(before, 0))
    way = plane.to_patient((70 + across, 20)) - middle
    lesion = ball("a", now, middle_of(now, 0), side_mm=1.0)
    move = Rigid(np.eye(3), middle - middle_of(now, 0) + way)
    assert pairs(compare(told(now, lesion), told(before), move)) == [("a", None, shown)]


def test_slices_without_a_place_are_not_compared() -> None:
    now, before = series(), series(key="before")
    lesion = ball("a", now, (0, 0, 0))
    nowhere = replace(now, slices=tuple(replace(one, position=None) for one in now.slices))
    found = compare(told(nowhere, lesion), told(before, ball("b", before, (0, 0, 0))), HERE)
    assert [each.now for each in found] == [None]


@pytest.mark.parametrize(("way_mm", "one"), [(10.8, True), (11.2, False)])
def test_middles_are_no_farther_apart_than_the_radius_and_five_millimetres(
    way_mm: float, one: bool
) -> None:
    now, before = series(), series(key="before")
    index = len(now.slices) // 2
    x, y, z = middle_of(now, index)
    mine = ball("a", now, (x, y, z), side_mm=12)
    step = np.linalg.norm(np.subtract(now.slices[1].position, now.slices[0].position))
    assert step < 12
    flat = ball("b", before, (x + way_mm, y, z), side_mm=12)
    found = compare(told(now, mine), told(before, flat), HERE)
    assert (len(found) == 1) is one


def test_a_long_lesion_reaches_along_the_slices() -> None:
    """A column of 12 by 12 by 60 mm: what lies 25 mm above its middle is within its radius."""
    now, before = series(), series(key="before")
    middle = np.array(middle_of(now, len(now.slices) // 2))
    through = np.subtract(now.slices[1].position, now.slices[0].position)
    through = through / np.linalg.norm(through)
    column = tuple(
        each
        for number, way in enumerate(
            np.arange(
                -30, 31, np.linalg.norm(np.subtract(now.slices[1].position, now.slices[0].position))
            )
        )
        for each in ball(f"a{number}-", now, tuple(middle + way * through), side_mm=0.1)
    )
    column = tuple(replace(each, box=grown(each.box, 6.0)) for each in column)
    above = ball("b", before, tuple(middle + 25 * through), side_mm=6)
    found = compare(told(now, column), told(before, above), HERE)
    assert len(found) == 1


def grown(box: tuple[float, float, float, float], by: float) -> tuple[float, float, float, float]:
    x0, y0, x1, y1 = box
    return x0 - by, y0 - by, x1 + by, y1 + by


def test_a_lesion_lies_where_most_of_it_is() -> None:
    """A thin tail to one side moves the middle by little."""
    now, before = series(), series(key="before")
    index = len(now.slices) // 2
    x, y, z = middle_of(now, index)
    body = ball("a", now, (x, y, z), side_mm=24)
    tail = tuple(
        make_finding(f"a-tail{n}", each.slice_index, box=shifted(each.box, 50.0))
        for n, each in enumerate(body)
    )
    tail = tuple(
        replace(each, box=(*each.box[:2], each.box[0] + 1, each.box[1] + 1)) for each in tail
    )
    findings = sorted((*body, *tail), key=lambda each: each.slice_index)
    whole = replace(link(body, None)[0], findings=tuple(each.identifier for each in findings))
    mine = Told(now, replace(make_results(*findings), lesions=(whole,)))
    then = told(before, ball("b", before, (x - 14.0, y, z), side_mm=6))
    assert len(compare(mine, then, HERE)) == 1


def shifted(box: tuple[float, float, float, float], by: float) -> tuple[float, float, float, float]:
    x0, y0, x1, y1 = box
    return x0 + by, y0, x1 + by, y1


def test_what_is_gone_is_looked_for_where_it_would_lie_now() -> None:
    """Carried back it lies in the pictures; carried on it would not."""
    now, before = series(), series(key="before")
    first, last = (np.array(each.position) for each in (before.slices[0], before.slices[-1]))
    way = 0.6 * (last - first)
    high = ball("b", before, tuple(np.array(middle_of(before, 0)) + 0.8 * (last - first)))
    found = compare(told(now), told(before, high), Rigid(np.eye(3), way))
    assert pairs(found) == [(None, "b", True)]
