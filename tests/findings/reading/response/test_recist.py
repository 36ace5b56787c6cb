"""The sum, the response and the remarks of RECIST 1.1."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from medviewer.findings.reading.follow_up import Lesion, TimePoint, lesions, time_points
from medviewer.findings.reading.measurement import Measurement, Role
from medviewer.findings.reading.organ import Organ
from medviewer.findings.reading.response.assess import assess, remarks
from medviewer.findings.reading.response.assessment import Response, level_at, overall
from medviewer.findings.reading.response.tumour_marker import MarkerLevel
from tests.findings.courses import DATES, course, marked, on_one_day, responses, seen


@pytest.mark.parametrize(
    ("sizes", "expected"),
    [
        ((100, 70), "PR"),  # -30 % exactly
        ((100, 71), "SD"),
        ((100, 119), "SD"),
        ((100, 120), "PD"),  # +20 % exactly
        ((20, 24), "SD"),  # +20 %, but 4 mm only
        ((20, 25), "PD"),
        ((100, 0), "CR"),
        ((100, -1), "NE"),
    ],
)
def test_the_limits_of_recist(sizes: tuple[float, float], expected: str) -> None:
    assert responses(*course(*sizes), seen("ref", 1, 1)) == ["baseline", expected]


def test_progress_is_counted_from_the_smallest_sum() -> None:
    """100, 60 (PR), 74: still 26 % below the baseline, and 23 % above the nadir."""
    assert responses(*course(100, 60, 74)) == ["baseline", "PR", "PD"]


def test_the_baseline_is_the_smallest_sum_where_nothing_shrank() -> None:
    """100, 112, 120: a slow growth of less than a fifth at a time is progress in the end."""
    assert responses(*course(100, 112, 120)) == ["baseline", "SD", "PD"]


def test_a_sum_without_one_of_the_targets_is_no_smallest_sum() -> None:
    """100 mm, 50 of one target alone, 100 again: nothing has grown."""
    drawn = [*course(50, 50, 50), *course(50, -1, 50, name="T2")]
    assert responses(*drawn) == ["baseline", "NE", "SD"]


def test_a_node_of_normal_size_is_a_complete_response() -> None:
    assert responses(*course(20, 9, nodal=True)) == ["baseline", "CR"]
    assert responses(*course(20, 10, nodal=True)) == ["baseline", "PR"]


def test_nodes_that_grow_within_normal_size_stay_a_complete_response() -> None:
    """3 to 9 mm is three times the smallest sum, and no disease (4.3.1)."""
    assert responses(*course(20, 3, 9, nodal=True)) == ["baseline", "CR", "CR"]


def test_what_comes_back_after_a_complete_response_is_progress() -> None:
    """Appendix III of the paper: 4 mm are far below the baseline, and less than 5 mm more."""
    assert responses(*course(50, 0, 4)) == ["baseline", "CR", "PD"]
    assert responses(*course(20, 9, 11, nodal=True)) == ["baseline", "CR", "PD"]
    not_looked_at = [*course(50, 0, -1, 4), seen("ref", 2, 1)]
    assert responses(*not_looked_at) == ["baseline", "CR", "NE", "PD"]
    assert responses(*course(50, 0, 4, 4)) == ["baseline", "CR", "PD", "PR"]  # no longer new


def test_what_comes_back_beside_others_is_added_to_the_sum() -> None:
    two = [*course(50, 0, 4), *course(20, 20, 20, name="T2")]
    assert responses(*two) == ["baseline", "PR", "PR"]


def test_a_non_target_that_comes_back_after_a_complete_response_is_progress() -> None:
    drawn = [*course(50, 0, 0), marked("bone", 0), marked("bone", 1, stated_mm=0.0)]
    assert responses(*drawn, marked("bone", 2)) == ["baseline", "CR", "PD"]
    assert responses(*drawn, marked("bone", 2, nodal=True)) == ["baseline", "CR", "PR"]


def test_a_new_lesion_is_progress_whatever_the_sum_says() -> None:
    drawn = [*course(100, 50), seen("new", 1, 8, role=Role.NEW)]
    assert responses(*drawn) == ["baseline", "PD"]
    last = assess(lesions(drawn), time_points(drawn))[-1]
    assert (last.new_lesions, last.total) == (("new",), 50)
    gone = seen("new", 2, 0, role=Role.NEW)
    assert responses(*course(100, 50, 50), drawn[-1], gone) == ["baseline", "PD", "PR"]


def test_a_target_that_was_not_measured_is_named() -> None:
    drawn = [*course(30, 30), *course(40, -1, name="T2")]
    last = assess(lesions(drawn), time_points(drawn))[-1]
    assert (last.overall, last.missing) == (Response.NOT_EVALUABLE, ("T2",))


def test_a_target_that_the_baseline_lacks_is_no_growth() -> None:
    """30 mm, and 30 with another 30 that nobody measured before: not twice as much."""
    drawn = [*course(30, 30, 30), *course(-1, 30, 30, name="T2")]
    assert responses(*drawn) == ["baseline", "NE", "NE"]
    found = assess(lesions(drawn), time_points(drawn))
    assert [each.percent_of_baseline for each in found[1:]] == [None, None]
    said = remarks(lesions(drawn), found[0].point)
    assert said == ("T2 is not marked at the baseline; what appears later is a new lesion.",)


def test_progress_of_the_rest_is_progress() -> None:
    """What was not measured can only add to the sum."""
    assert responses(*course(30, 80), *course(30, -1, name="T2")) == ["baseline", "PD"]


@given(st.lists(st.floats(10, 80), min_size=2, max_size=4))
def test_the_order_of_drawing_changes_nothing(sizes: list[float]) -> None:
    drawn = course(*sizes)
    assert responses(*drawn) == responses(*reversed(drawn))


CR, PR, SD, PD = Response.COMPLETE, Response.PARTIAL, Response.STABLE, Response.PROGRESS


NE, NON = Response.NOT_EVALUABLE, Response.NEITHER


ANY_TARGET, ANY_OTHER = (CR, PR, SD, PD, NE), (CR, NON, NE, PD, None)


TABLE_1 = [  # Eisenhauer et al. 2009: targets, non-targets, new lesions, overall response
    ((CR,), (CR,), (False,), CR),
    ((CR,), (NON,), (False,), PR),
    ((CR,), (NE,), (False,), PR),
    ((PR,), (CR, NON, NE), (False,), PR),  # non-PD or not all evaluated
    ((SD,), (CR, NON, NE), (False,), SD),
    ((NE,), (CR, NON), (False,), NE),
    ((PD,), ANY_OTHER, (False, True), PD),
    (ANY_TARGET, (PD,), (False, True), PD),
    (ANY_TARGET, ANY_OTHER, (True,), PD),
]


TABLE_2 = [  # patients with non-targets only
    ((CR,), (False,), CR),
    ((NON,), (False,), NON),
    ((NE,), (False,), NE),
    ((PD,), (False, True), PD),
    ((CR, NON, NE, PD), (True,), PD),
]


@pytest.mark.parametrize(("targets", "others", "news", "expected"), TABLE_1)
def test_the_published_table_of_patients_with_targets(
    targets: tuple[Response, ...],
    others: tuple[Response | None, ...],
    news: tuple[bool, ...],
    expected: Response,
) -> None:
    for target in targets:
        for other in others:
            for new in news:
                assert overall(target, other, new=new) is expected


@pytest.mark.parametrize(("others", "news", "expected"), TABLE_2)
def test_the_published_table_of_patients_without_targets(
    others: tuple[Response, ...], news: tuple[bool, ...], expected: Response
) -> None:
    for other in others:
        for new in news:
            assert overall(None, other, new=new) is expected


def test_non_targets_count_by_what_the_reader_sees() -> None:
    targets = course(50, 50, 50, 50)
    others = [marked("effusion", when) for when in (0, 1)]
    others += [marked("effusion", 2, stated_mm=0.0), marked("effusion", 3, progressed=True)]
    drawn = [*targets, *others, *(marked("bone", when) for when in (0, 1, 2))]
    found = assess(lesions(drawn), time_points(drawn))
    assert [each.non_target for each in found] == [Response.BASELINE, NON, NON, PD]
    assert [each.overall for each in found] == [Response.BASELINE, SD, SD, PD]
    assert [each.unmarked for each in found] == [(), (), (), ("bone",)]


def test_targets_that_are_gone_beside_non_targets_that_stay_are_a_partial_response() -> None:
    drawn = [*course(50, 0, 0), *(marked("bone", when) for when in (0, 1))]
    drawn.append(marked("bone", 2, stated_mm=0.0))
    assert responses(*drawn) == ["baseline", "PR", "CR"]


def test_non_targets_alone_are_followed_too() -> None:
    drawn = [marked("bone", when) for when in (0, 1)]
    drawn += [marked("node", 0, nodal=True), seen("node", 1, 22, 9, nodal=True)]
    drawn[-1] = replace(drawn[-1], role=Role.NON_TARGET)
    assert responses(*drawn) == ["baseline", "Non-CR/Non-PD"]
    drawn[1] = replace(drawn[1], stated_mm=0.0)
    assert responses(*drawn) == ["baseline", "CR"]  # the node is of normal size
    assert responses(*drawn, marked("new", 1, role=Role.NEW)) == ["baseline", "PD"]


HIGH, NORMAL = MarkerLevel.ABOVE, MarkerLevel.NORMAL


def with_markers(drawn: list[Measurement], *levels: MarkerLevel | None) -> list[str]:
    """The overall responses; the levels are those of the studies in turn."""
    markers = {f"1.2.{when}": level for when, level in enumerate(levels) if level}
    found = assess(lesions(drawn), time_points(drawn), markers)
    return [each.overall.value for each in found]


def test_a_marker_is_above_normal_where_one_study_of_the_day_says_so() -> None:
    day = TimePoint(("1.2.1", "1.2.2", "1.2.3"), DATES[0])
    levels = {"1.2.1": MarkerLevel.NORMAL, "1.2.3": MarkerLevel.ABOVE}
    assert level_at(levels, day) is MarkerLevel.ABOVE
    assert level_at({"1.2.2": MarkerLevel.NORMAL}, day) is MarkerLevel.NORMAL
    assert level_at({"1.2.9": MarkerLevel.ABOVE}, day) is None


@pytest.mark.parametrize(
    ("at_baseline", "now", "targets", "others"),
    [
        (HIGH, HIGH, "PR", "Non-CR/Non-PD"),
        (HIGH, NORMAL, "CR", "CR"),
        (HIGH, None, "PR", "NE"),
        (NORMAL, HIGH, "CR", "CR"),
        (None, HIGH, "CR", "CR"),
        (None, None, "CR", "CR"),
    ],
)
def test_a_marker_that_was_above_normal_must_be_normal_for_a_complete_response(
    at_baseline: MarkerLevel | None, now: MarkerLevel | None, targets: str, others: str
) -> None:
    """Eisenhauer et al. 2009, 4.3.3, with tables 1 (targets) and 2 (non-targets alone)."""
    gone = [marked("bone", 0), marked("bone", 1, stated_mm=0.0)]
    levels = (at_baseline, now)
    assert with_markers(course(50, 0), *levels) == ["baseline", targets]
    assert with_markers([*course(50, 0), *gone], *levels) == ["baseline", targets]
    assert with_markers(gone, *levels) == ["baseline", others]


sizes_mm = st.lists(st.sampled_from([-1.0, 0.0, 20.0, 30.0, 50.0]), min_size=4, max_size=4)


bone_marks = st.lists(st.sampled_from(["present", "gone", "worse", "unmarked"]), min_size=3)


levels = st.lists(st.sampled_from([HIGH, NORMAL, None]), min_size=4, max_size=4)


@given(sizes_mm, bone_marks, levels)
def test_a_marker_takes_a_complete_response_away_and_does_nothing_else(
    sizes: list[float], marks: list[str], given: list[MarkerLevel | None]
) -> None:
    drawn = [*course(40.0, *sizes[1:]), marked("bone", 0)]
    said = {"present": {}, "gone": {"stated_mm": 0.0}, "worse": {"progressed": True}}
    for when, mark in enumerate(marks[:3], 1):
        if mark != "unmarked":
            drawn.append(marked("bone", when, **said[mark]))
    before, after = responses(*drawn), with_markers(drawn, *given)
    for number, (one, other) in enumerate(zip(before, after, strict=True)):
        comes_back = one == "PD" and "CR" in before[:number]  # no progress where none was complete
        assert other == one or (one, other) == ("CR", "PR") or comes_back


def test_a_non_target_that_appears_later_is_asked_about() -> None:
    drawn = [*course(50, 50), marked("bone", 1)]
    found = lesions(drawn)
    said = remarks(found, assess(found, time_points(drawn))[0].point)
    assert said == ("bone is not marked at the baseline; what appears later is a new lesion.",)


def test_the_choice_of_targets_is_looked_at() -> None:
    small = Lesion("1", "T1", Role.TARGET, False, {"1.2.0": seen("T1", 0, 8)})
    node = Lesion("2", "N1", Role.TARGET, True, {"1.2.0": seen("N1", 0, 20, 12)})
    said = remarks(
        [small, node] + [replace(small, name=str(n)) for n in range(4)],
        TimePoint(("1.2.0",), DATES[0]),
    )
    assert said[0].startswith("6 targets; RECIST 1.1 takes 5")
    assert "T1: long axis 8.0 mm at the baseline; a target has 10 mm at least." in said
    assert "N1: short axis 12.0 mm at the baseline; a target has 15 mm at least." in said


def test_progression_and_marker_in_one_study_of_a_day_are_the_day_s() -> None:
    drawn = [on_one_day(marked("bone", when), f"1.2.{when}.a") for when in (0, 1)]
    drawn.append(on_one_day(marked("bone", 1, progressed=True), "1.2.1.b"))
    markers = {"1.2.0.a": HIGH, "1.2.1.a": NORMAL, "1.2.1.b": HIGH}
    found = assess(lesions(drawn), time_points(drawn), markers)
    assert [each.overall for each in found] == [Response.BASELINE, PD]
    assert [each.marker for each in found] == [HIGH, HIGH]


def targets_in(*organs: Organ, nodal: int = 0) -> tuple[str, ...]:
    drawn = [seen(f"T{n}", 0, 20, role=Role.TARGET, organ=organ) for n, organ in enumerate(organs)]
    drawn += [seen(f"N{n}", 0, 30, 20, role=Role.TARGET, nodal=True) for n in range(nodal)]
    return remarks(lesions(drawn), time_points(drawn)[0])


def test_a_third_target_of_one_organ_is_warned_of() -> None:
    lung, liver = Organ.LUNG, Organ.LIVER
    assert targets_in(lung, lung, liver, liver) == ()
    assert targets_in(lung, lung, lung) == (
        "3 targets in one organ (lung); RECIST 1.1 takes 2 at most.",
    )


def test_all_lymph_nodes_are_one_organ() -> None:
    assert targets_in(Organ.LUNG, nodal=2) == ()
    assert targets_in(nodal=3) == (
        "3 targets in one organ (lymph nodes); RECIST 1.1 takes 2 at most.",
    )


def test_targets_whose_organ_nobody_named_are_asked_about_once_it_matters() -> None:
    assert targets_in(Organ.NONE, Organ.NONE) == ()
    assert targets_in(Organ.NONE, Organ.NONE, Organ.NONE) == (
        "3 targets have no organ; RECIST 1.1 takes 2 an organ at most.",
    )


@pytest.mark.parametrize(
    ("apart", "size", "least"),
    [(5.0, 10.0, None), (6.5, 10.0, 13.0), (6.5, 13.0, None), (8.0, 13.0, 16.0), (None, 10, None)],
)
def test_a_target_is_twice_as_long_as_thick_slices_are_apart(
    apart: float | None, size: float, least: float | None
) -> None:
    """3.1.1 of the paper: on slices of more than 5 mm 10 mm are not measurable."""
    one = seen("T1", 0, size, role=Role.TARGET)
    steps = None if apart is None else (apart, apart)
    drawn = [replace(one, image=replace(one.image, steps_mm=steps))]
    said = remarks(lesions(drawn), time_points(drawn)[0])
    plane = replace(drawn[0].image, sop_instance_uid="1.2.3/coronal/3")
    on_plane = [replace(one, image=plane)]  # whose steps say nothing of the slices
    assert remarks(lesions(on_plane), time_points(on_plane)[0]) == ()
    if least is None:
        assert said == ()
    else:
        assert said == (
            f"T1: long axis {size:.1f} mm at the baseline; of slices {apart:.1f} mm apart a "
            f"target has {least:.1f} mm at least, twice that.",
        )
    node = [replace(seen("N1", 0, 30, 15, role=Role.TARGET, nodal=True), image=drawn[0].image)]
    assert remarks(lesions(node), time_points(node)[0]) == ()


def test_a_non_target_node_above_10_mm_after_a_complete_response_is_no_progress_by_itself() -> None:
    """What 4.3.1 calls normal was left by a millimetre; the targets are gone still."""
    target = course(20, 0, 0)
    for sizes, expected in (((14, 8, 11), "PR"), ((14, 8, 9), "CR")):
        node = course(*sizes, nodal=True, role=Role.NON_TARGET, name="N")
        assert responses(*target, *node) == ["baseline", "CR", expected]
    again = course(14, 8, 11, nodal=True, name="N")  # as a target it is seen again
    assert responses(*target, *again) == ["baseline", "CR", "PD"]
