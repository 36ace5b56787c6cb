"""Lesions through the studies: their sizes, growth, doubling time and time points."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from medviewer.findings.reading.follow_up import (
    days_between,
    growth,
    lesions,
    of_one_patient,
    time_points,
)
from medviewer.findings.reading.measurement import Kind, Measurement, Role
from medviewer.findings.reading.organ import Organ
from medviewer.findings.reading.response.assess import assess
from tests.findings.courses import on_one_day, seen
from tests.findings.drawn import draw, values_of


def test_a_lesion_is_followed_by_its_tracking_uid() -> None:
    drawn = [seen("B", 1, 14, 9), seen("A", 0, 20, 10), seen("A", 1, 25, 12)]
    one, other = lesions(drawn)
    assert (one.name, other.name) == ("A", "B")
    assert [one.diameter_mm(point) for point in time_points(drawn)] == [20, 25]
    assert [other.diameter_mm(point) for point in time_points(drawn)] == [None, 14]


def test_pixels_are_no_size_of_a_lesion() -> None:
    drawn = draw(Kind.LENGTH, [(0, 0), (9, 0)], values_of([[0.0]], None, None))
    assert lesions([drawn])[0].by_study == {}


def test_a_sphere_that_doubles_its_volume_in_100_days() -> None:
    found = growth(10.0, 10.0 * 2 ** (1 / 3), 100)
    assert found.doubling_days == pytest.approx(100)
    assert found.percent == pytest.approx(25.992, abs=1e-3)
    assert growth(10.0, 10.0, 100).doubling_days is None
    assert growth(0.0, 5.0, 100).percent is None
    assert growth(10.0, 12.0, None).doubling_days is None


@given(st.floats(1, 100), st.floats(1, 100), st.integers(1, 2000))
@example(one=100.0, other=99.99999999999999, days=1)
def test_growing_and_shrinking_take_the_same_time(one: float, other: float, days: int) -> None:
    there, back = growth(one, other, days).doubling_days, growth(other, one, days).doubling_days
    assert (there is None) == (back is None)
    if there is not None and back is not None:
        assert there == pytest.approx(-back)


@pytest.mark.parametrize(
    ("text", "expected"), [("20240401", 90), ("20231231", -2), ("", None), ("2024", None)]
)
def test_days_between_dates(text: str, expected: int | None) -> None:
    assert days_between("20240102", text) == expected


def test_chest_and_abdomen_of_one_day_are_one_time_point() -> None:
    """A lesion that only the other study shows is not missing."""
    drawn = []
    for when, (lung, liver) in enumerate([(30, 20), (20, 12)]):
        drawn.append(on_one_day(seen("L", when, lung, role=Role.TARGET), f"1.2.{when}.chest"))
        drawn.append(on_one_day(seen("H", when, liver, role=Role.TARGET), f"1.2.{when}.abdomen"))
    found = assess(lesions(drawn), time_points(drawn))
    assert [each.total for each in found] == [50, 32]
    assert [each.missing for each in found] == [(), ()]
    assert [each.overall.value for each in found] == ["baseline", "PR"]
    assert found[0].point.studies == ("1.2.0.abdomen", "1.2.0.chest")


def test_of_a_lesion_that_two_studies_of_a_day_show_the_latest_measurement_counts() -> None:
    first = on_one_day(seen("L", 0, 30, role=Role.TARGET, time="2024-01-02T09:00:00"), "1.2.b")
    later = on_one_day(seen("L", 0, 28, role=Role.TARGET, time="2024-01-02T10:00:00"), "1.2.a")
    (point,) = time_points([first, later])
    (lesion,) = lesions([first, later])
    assert lesion.diameter_mm(point) == 28


def test_studies_without_date_or_patient_are_time_points_of_their_own() -> None:
    one = seen("L", 0, 30)
    dateless = [on_one_day(one, study, study_date="") for study in ("1.2.a", "1.2.b")]
    nameless = [on_one_day(one, study, patient_key="") for study in ("1.2.a", "1.2.b")]
    others = [on_one_day(one, study, patient_key=study) for study in ("1.2.a", "1.2.b")]
    for drawn in (dateless, nameless, others):
        assert len(time_points(drawn)) == 2


def test_an_organ_that_was_named_in_one_study_is_the_lesion_s() -> None:
    (lesion,) = lesions([seen("L", 0, 20, organ=Organ.LIVER), seen("L", 1, 20)])
    assert lesion.organ is Organ.LIVER
    (other,) = lesions([seen("L", 0, 20, organ=Organ.LIVER), seen("L", 1, 20, organ=Organ.LUNG)])
    assert other.organ is Organ.LUNG


def test_the_newest_study_speaks_for_a_lesion_whenever_its_priors_were_drawn_on() -> None:
    """A reader who goes back to the prior and measures there does not change what it is now."""
    node = {"role": Role.TARGET, "nodal": True}
    now = seen("N", 1, 20, 15, time="2024-04-01T10:00:00+00:00", **node)
    prior = seen("old name", 0, 18, 12, time="2024-04-01T11:00:00+00:00")
    prior = replace(prior, tracking_uid=now.tracking_uid)
    (lesion,) = lesions([now, prior])
    assert (lesion.name, lesion.role, lesion.nodal) == ("N", Role.TARGET, True)
    (unnamed,) = lesions([replace(now, label=""), prior])
    assert unnamed.name == "old name"


def test_of_two_that_were_changed_at_once_the_one_made_later_counts() -> None:
    """A part in RECIST is given to all of a lesion in one change, which signs them all."""
    time = "2024-07-01T10:00:00+00:00"
    for studies in (("1.2.a", "1.2.b"), ("1.2.b", "1.2.a")):
        drawn = [
            replace(on_one_day(seen("A", 0, size), study), time=time)
            for size, study in zip((20, 25), studies, strict=True)
        ]
        (lesion,) = lesions(drawn)
        assert [lesion.diameter_mm(point) for point in time_points(drawn)] == [25]
        again = replace(seen("A", 0, 30), image=drawn[0].image, time=time)
        (lesion,) = lesions([*drawn, again])
        assert [lesion.diameter_mm(point) for point in time_points(drawn)] == [30]


def test_measurements_of_one_patient_are_those_that_lesions_join_to_it() -> None:
    def of(patient: str, lesion: str, day: int) -> Measurement:
        one = seen(lesion, day, 20)
        return replace(one, image=replace(one.image, patient_key=patient))

    own, renamed, joined = of("p", "A", 0), of("q", "A", 1), of("q", "B", 1)
    other, nameless = of("r", "C", 2), of("", "D", 2)
    drawn = [other, own, nameless, renamed, joined]
    assert of_one_patient(drawn, "p") == [own, renamed, joined]
    assert of_one_patient(drawn, "r") == [other]
    assert of_one_patient(drawn, nameless.image.study_instance_uid) == [nameless]
    assert of_one_patient(drawn, "nobody") == []
    renamed_again = of("s", "B", 2)
    assert of_one_patient([renamed_again, *drawn], "p") == [renamed_again, own, renamed, joined]
