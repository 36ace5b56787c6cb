"""The sum of products, the response and the remarks of RANO."""

from __future__ import annotations

from dataclasses import replace

import pytest

from medviewer.findings.reading.follow_up import lesions, time_points
from medviewer.findings.reading.measurement import Kind, Measurement, Role
from medviewer.findings.reading.response.assess import assess, remarks
from medviewer.findings.reading.response.assessment import Assessment
from medviewer.findings.reading.response.criteria import Criteria
from medviewer.findings.reading.response.rano import NOT_COUNTED
from medviewer.findings.reading.response.tumour_marker import MarkerLevel
from tests.findings.courses import marked, seen
from tests.findings.drawn import draw


def tumour(*axes: tuple[float, float], name: str = "T1", **more: object) -> list[Measurement]:
    """A target in study after study, by its axes in mm; (0, 0) is one that is gone."""
    return [
        seen(name, when, long, short, **{"role": Role.TARGET, **more})
        for when, (long, short) in enumerate(axes)
        if long >= 0  # stands for "not measured"
    ]


def by_rano(*drawn: Measurement) -> tuple[Assessment, ...]:
    return assess(lesions(drawn), time_points(drawn), criteria=Criteria.RANO)


def responses(*drawn: Measurement) -> list[str]:
    return [each.overall.value for each in by_rano(*drawn)]


def said(*drawn: Measurement) -> tuple[str, ...]:
    found = lesions(drawn)
    return remarks(found, time_points(drawn)[0], Criteria.RANO)


def test_the_size_is_the_product_of_both_axes() -> None:
    first, second = by_rano(*tumour((40, 30), (30, 20)), *tumour((20, 10), (20, 10), name="T2"))
    assert (first.total, second.total) == (pytest.approx(1400), pytest.approx(800))
    assert second.percent_of_baseline == pytest.approx(-100 * 600 / 1400)


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        ((40, 10), "PR"),  # -50 % exactly
        ((40, 10.1), "SD"),
        ((40, 24.9), "SD"),
        ((40, 25), "PD"),  # +25 % exactly
        ((0, 0), "CR"),
        ((-1, -1), "NE"),
    ],
)
def test_the_limits_of_rano(after: tuple[float, float], expected: str) -> None:
    assert responses(*tumour((40, 20), after), seen("ref", 1, 1)) == ["baseline", expected]


def test_progress_is_counted_from_the_smallest_sum_without_a_least_rise() -> None:
    """800, 200 (PR), 250 mm²: far below the baseline, and a quarter above the nadir."""
    assert responses(*tumour((40, 20), (20, 10), (25, 10))) == ["baseline", "PR", "PD"]
    assert responses(*tumour((10, 10), (12.5, 10))) == ["baseline", "PD"]  # 25 mm²


def test_what_comes_back_is_progress() -> None:
    assert responses(*tumour((40, 20), (0, 0), (3, 2))) == ["baseline", "CR", "PD"]


def test_a_lymph_node_is_no_exception() -> None:
    """The brain has none; a box that was ticked by mistake must not make 9 mm normal."""
    assert responses(*tumour((20, 12), (15, 9), nodal=True)) == ["baseline", "SD"]


def test_a_tumour_marker_has_no_part() -> None:
    drawn = tumour((20, 12), (0, 0))
    above = {one.image.study_instance_uid: MarkerLevel.ABOVE for one in drawn}
    found = assess(lesions(drawn), time_points(drawn), above, Criteria.RANO)
    assert [(each.marker, each.overall.value) for each in found] == [
        (None, "baseline"),
        (None, "CR"),
    ]


def test_without_measurable_disease_stable_is_the_best() -> None:
    drawn = [marked("rim", 0), marked("rim", 1), marked("rim", 2, stated_mm=0.0)]
    assert responses(*drawn) == ["baseline", "SD", "SD"]
    assert responses(*drawn[:1], marked("rim", 1, progressed=True)) == ["baseline", "PD"]


def test_the_other_disease_keeps_a_response_from_being_complete() -> None:
    drawn = [*tumour((40, 20), (0, 0)), marked("rim", 0), marked("rim", 1)]
    assert responses(*drawn) == ["baseline", "PR"]
    assert responses(*drawn, seen("N", 1, 12, 11, role=Role.NEW)) == ["baseline", "PD"]


def test_of_several_slices_that_of_the_largest_product_counts() -> None:
    """The longest diameter may lie on a slice where the tumour is narrow."""
    wide, long = tumour((40, 10))[0].image, draw(Kind.ELLIPSE, [(0, 0), (42, 8)])
    plane = long.image.plane
    assert plane is not None
    above = replace(plane, position=(*plane.position[:2], plane.position[2] + 3.0))
    more = {"label": "T1", "tracking_uid": "2.25.T1", "role": Role.TARGET}
    at = replace(wide, plane=plane, steps_mm=(3.0, 3.0))
    next_slice = replace(at, plane=above, sop_instance_uid="1.2.99")
    drawn = [
        draw(Kind.ELLIPSE, [(0, 0), (42, 8)], image=at, **more),
        draw(Kind.ELLIPSE, [(0, 0), (40, 20)], image=next_slice, **more),
    ]
    (found,) = by_rano(*drawn)
    assert found.total == pytest.approx(800, rel=0.01)


def test_remarks_name_what_rano_has_against_the_targets() -> None:
    assert said(*tumour((40, 20))) == (NOT_COUNTED,)
    small, *_ = said(*tumour((30, 9)))
    words = "T1: 30.0 × 9.0 mm at the baseline; by RANO a target has 10.0 mm at least in both axes."
    assert small == words
    line, *_ = said(seen("T1", 0, 30, role=Role.TARGET))
    assert line == "T1: RANO multiplies two axes, which a line has not; draw two axes."
    six = [one for number in range(6) for one in tumour((20, 20), name=f"T{number}")]
    assert said(*six)[0] == "6 targets; RANO takes 5 at most."
    late = tumour((-1, -1), (20, 20), name="T2")
    assert said(*tumour((40, 20)), *late)[0].startswith("T2 is not marked at the baseline")


def test_of_thick_slices_both_axes_are_twice_their_distance() -> None:
    (one,) = tumour((20, 12.9))
    thick = replace(one, image=replace(one.image, steps_mm=(6.5, 6.5)))
    assert "13.0 mm at least" in said(thick)[0]
    assert said(replace(thick, image=replace(one.image, steps_mm=(5.0, 5.0)))) == (NOT_COUNTED,)
    plane = replace(thick.image, sop_instance_uid="1.2.3/coronal/3")
    assert said(replace(one, image=plane)) == (NOT_COUNTED,)  # steps say nothing of the slices
