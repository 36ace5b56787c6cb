"""Findings of one lesion are put together, others are not; the whole is measured."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from medviewer.findings.finding import Finding, GateVerdict, overlap
from medviewer.findings.lesion_finding import group_findings, link, surest, with_doubts
from medviewer.findings.point_answer import PointAnswer
from medviewer.findings.reading.lesions_left import describe_lesion
from tests.ui.makers import make_finding

findings = st.builds(
    lambda number, x, score: make_finding(
        f"{number}-{x}", number, box=(float(x), 0.0, x + 10.0, 10.0), score=score
    ),
    st.integers(0, 11),
    st.integers(0, 50),
    st.floats(0, 1),
)


@given(st.lists(findings, max_size=12))
def test_every_finding_is_in_one_lesion(several: list) -> None:  # type: ignore[type-arg]
    grouped = [each for lesion in group_findings(several) for each in lesion]
    assert sorted(grouped, key=id) == sorted(several, key=id)


@given(st.lists(findings, max_size=12))
def test_the_surest_comes_first(several: list) -> None:  # type: ignore[type-arg]
    scores = [surest(lesion).score for lesion in group_findings(several)]
    assert scores == sorted(scores, reverse=True)


def test_one_missed_slice_does_not_part_a_lesion_and_two_do() -> None:
    chain = [make_finding(str(number), number) for number in (1, 2, 4, 7)]
    assert [len(lesion) for lesion in group_findings(chain)] == [3, 1]


def test_two_on_one_slice_are_two() -> None:
    assert len(group_findings([make_finding("a", 3), make_finding("b", 3)])) == 2


def test_what_lies_elsewhere_is_another_lesion() -> None:
    far = make_finding("b", 4, box=(40.0, 10.0, 50.0, 20.0))
    assert len(group_findings([make_finding("a", 3), far])) == 2


def test_overlap_is_shared_area_over_all_area() -> None:
    assert overlap((0, 0, 10, 10), (5, 0, 15, 10)) == pytest.approx(50 / 150)
    assert overlap((0, 0, 10, 10), (10, 0, 20, 10)) == 0


@pytest.mark.parametrize(("across", "lesions"), [(6.0, 1), (7.0, 2)])
def test_boxes_that_share_a_fifth_of_their_union_are_one_lesion(
    across: float, lesions: int
) -> None:
    """Squares of 10: moved by 6 they share 4 of 16, moved by 7 no more than 3 of 17."""
    beside = make_finding("b", 4, box=(20.0 + across, 10.0, 30.0 + across, 20.0))
    assert len(group_findings([make_finding("a", 3), beside])) == lesions


def test_two_arms_that_meet_on_the_next_slice_are_one_lesion_with_both_areas() -> None:
    left = make_finding("left", 3, box=(0.0, 0.0, 10.0, 10.0), area_mm2=80.0)
    right = make_finding("right", 3, box=(12.0, 0.0, 22.0, 10.0), area_mm2=60.0)
    bridge = make_finding("bridge", 4, box=(0.0, 0.0, 22.0, 10.0), area_mm2=200.0)
    (lesion,) = link([bridge, left, right], [2.0 * index for index in range(6)])
    assert set(lesion.findings) == {"left", "right", "bridge"}
    assert lesion.volume_mm3 == pytest.approx((80 + 60 + 200) * 2)


@given(st.floats(-9.9, 9.9), st.floats(-9.9, 9.9), st.floats(0.3, 2.0), st.floats(0.3, 2.0))
def test_what_two_findings_of_a_lesion_share_on_a_slice_counts_once(
    right: float, down: float, row_mm: float, column_mm: float
) -> None:
    """Squares of 10 pixels that overlap, joined by one on the next slice around both."""

    def square(name: str, index: int, x: float, y: float, wide: float, high: float) -> Finding:
        box = (x, y, x + wide, y + high)
        outline = ((x, y), (x + wide, y), (x + wide, y + high), (x, y + high))
        area = wide * high * row_mm * column_mm
        return make_finding(name, index, box=box, outline=outline, area_mm2=area)

    one, other = square("one", 3, 20, 20, 10, 10), square("two", 3, 20 + right, 20 + down, 10, 10)
    around = square(
        "around", 4, 20 + min(0, right), 20 + min(0, down), 10 + abs(right), 10 + abs(down)
    )
    (lesion,) = link([one, other, around], [2.0 * index for index in range(6)])
    shared = (10 - abs(right)) * (10 - abs(down))
    pixels = 200 - shared + (10 + abs(right)) * (10 + abs(down))
    assert lesion.volume_mm3 == pytest.approx(pixels * row_mm * column_mm * 2.0)


def ball(radius_mm: float, places_mm: list[float]) -> list:  # type: ignore[type-arg]
    """The discs that slices at ``places_mm`` cut out of a ball around 0."""
    found = []
    for index, place in enumerate(places_mm):
        squared = radius_mm**2 - place**2
        if squared > 0:
            radius = squared**0.5
            found.append(
                make_finding(
                    f"at {index}",
                    index,
                    box=(-radius, -radius, radius, radius),
                    area_mm2=float(np.pi * squared),
                    long_diameter_mm=2 * radius,
                    short_diameter_mm=2 * radius,
                )
            )
    return found


@pytest.mark.parametrize("step", [1.0, -1.0])
def test_the_volume_of_a_ball_comes_out(step: float) -> None:
    places = [step * (index - 15) for index in range(31)]
    (lesion,) = link(ball(12.0, places), places)
    assert lesion.volume_mm3 == pytest.approx(4 / 3 * np.pi * 12**3, rel=0.01)
    assert lesion.long_diameter_mm == 24
    assert lesion.largest_slice == 15
    assert (lesion.first_slice, lesion.last_slice) == (4, 26)


def test_a_lesion_is_largest_where_it_is_longest() -> None:
    """So that its slice is that of its diameters, although another has the larger area."""
    sizes = {4: (20.0, 9.0, 140.0), 5: (24.0, 5.0, 95.0), 6: (12.0, 11.0, 100.0)}
    found = [
        make_finding(
            str(index), index, long_diameter_mm=long, short_diameter_mm=short, area_mm2=area
        )
        for index, (long, short, area) in sizes.items()
    ]
    (lesion,) = link(found, None)
    assert lesion.largest_slice == 5
    assert (lesion.long_diameter_mm, lesion.short_diameter_mm) == (24.0, 5.0)


def test_without_diameters_a_lesion_is_largest_where_its_area_is() -> None:
    found = [
        make_finding(str(index), index, area_mm2=area) for index, area in ((4, 9.0), (5, 30.0))
    ]
    found = [replace(one, long_diameter_mm=None, short_diameter_mm=None) for one in found]
    (lesion,) = link(found, None)
    assert lesion.largest_slice == 5


def test_a_missed_slice_costs_little_volume() -> None:
    places = [2.0 * (index - 10) for index in range(21)]
    whole = ball(12.0, places)
    (lesion,), (without,) = link(whole, places), link(whole[:4] + whole[5:], places)
    assert without.volume_mm3 == pytest.approx(lesion.volume_mm3, rel=0.02)


def test_without_places_or_pixel_sizes_there_is_no_volume() -> None:
    chain = ball(12.0, [0.0, 5.0])
    assert link(chain, None)[0].volume_mm3 is None
    nameless = [replace(each, area_mm2=None) for each in chain]
    assert link(nameless, [0.0, 5.0])[0].volume_mm3 is None


def test_a_lesion_is_as_sure_as_its_surest_slices_say() -> None:
    first = make_finding("a", 3, score=0.9, probabilities={"x": 0.95, "y": 0.05}, label="x")
    chances = {"x": 0.45, "y": 0.55}
    unsure = make_finding("b", 4, score=0.1, probabilities=chances, label="y", sure=False)
    (lesion,) = link([first, unsure], None)
    assert lesion.label == "x"
    assert lesion.sure
    assert lesion.probabilities["x"] == pytest.approx(0.9)
    assert not link([unsure], None)[0].sure


def test_slices_that_are_sure_of_different_classes_make_no_sure_lesion() -> None:
    said = ({"x": 0.9, "y": 0.05, "z": 0.05}, {"x": 0.05, "y": 0.88, "z": 0.07}, {"z": 0.9})
    found = [
        make_finding(str(n), n, score=0.5, probabilities={"x": 0.0, "y": 0.0, "z": 0.0} | chances)
        for n, chances in enumerate(said)
    ]
    found = [replace(one, label=label) for one, label in zip(found, "xyz", strict=True)]
    (lesion,) = link(found, None)
    assert max(lesion.probabilities.values()) < 0.4
    assert not lesion.sure


def test_without_sizes_a_lesion_is_largest_where_its_outline_is() -> None:
    """The detector's boxes need not go as far as the outlines that are seen."""
    found = [
        replace(
            make_finding(str(index), index, box=(0.0, 0.0, side, side)),
            outline=((0.0, 0.0), (reach, 0.0), (reach, 8.0), (0.0, 8.0)),
            long_diameter_mm=None,
            short_diameter_mm=None,
            area_mm2=None,
        )
        for index, side, reach in ((4, 22.0, 10.0), (5, 18.0, 30.0))
    ]
    (lesion,) = link(found, None)
    assert lesion.largest_slice == 5


def test_a_lesion_of_which_half_is_sure_is_sure() -> None:
    chain = [make_finding("a", 3), make_finding("b", 4, sure=False)]
    assert link(chain, None)[0].sure


def test_the_surer_slices_tell_more_of_what_networks_disagree_on() -> None:
    first = make_finding("a", 3, score=0.9, spread=0.1)
    second = make_finding("b", 4, score=0.3, spread=0.3)
    (lesion,) = link([first, second], None)
    assert lesion.score == 0.9
    assert lesion.spread == pytest.approx((0.9 * 0.1 + 0.3 * 0.3) / 1.2)
    assert link([first, replace(second, spread=None)], None)[0].spread is None


def test_beside_a_gap_in_the_series_a_lesion_has_its_own_slices_thickness() -> None:
    """Slices of 2 mm of which some were lost: 18 mm between three of them are not the lesion's."""
    places = [0.0, 18.0, 20.0, 22.0, 24.0, 26.0]
    found = [make_finding(str(index), index, area_mm2=100.0) for index in (2, 3, 4)]
    (lesion,) = link(found, places)
    assert lesion.volume_mm3 == pytest.approx(100.0 * 6)


def test_what_was_pointed_at_stands_among_the_others_by_how_sure_it_is() -> None:
    weak = [make_finding(f"weak {index}", index, score=0.4) for index in (8, 9)]
    pointed = [make_finding(f"N1.{number}", 5 - number, score=0.7) for number in (1, 2)]
    names = tuple(one.identifier for one in pointed)
    answer = PointAnswer("N1", 4, (25.0, 15.0), GateVerdict(()), "", names)
    first, second = link([*weak, *pointed], None, [answer])
    assert (first.findings, first.first_slice, first.last_slice) == (("N1.2", "N1.1"), 3, 4)
    assert (second.score, second.identifier) == (0.4, "lesion 2")


def test_a_nodule_that_was_pointed_at_twice_is_not_twice_as_large() -> None:
    places = [2.0 * (index - 10) for index in range(21)]
    first = ball(12.0, places)
    second = [replace(each, identifier=f"again {each.identifier}") for each in first]
    answers = [
        PointAnswer(name, 10, (0.0, 0.0), GateVerdict(()), "", tuple(f.identifier for f in own))
        for name, own in (("N1", first), ("N2", second))
    ]
    one, other = link([*first, *second], places, answers)
    assert one.volume_mm3 == other.volume_mm3 == link(first, places)[0].volume_mm3
    assert {one.findings, other.findings} == {answer.findings for answer in answers}


def test_a_nodule_that_was_pointed_at_is_one_lesion_to_its_ends() -> None:
    """A speck on its last slice was a second lesion of 0.7 mm, as suspicious as the nodule."""
    body = [
        make_finding(f"N1.{number}", number, box=(20.0, 20.0, 40.0, 40.0)) for number in range(3)
    ]
    speck = make_finding("N1.4", 3, box=(30.0, 30.0, 31.0, 31.0))
    found = [*body, speck]
    names = tuple(one.identifier for one in found)
    answer = PointAnswer("N1", 1, (30.0, 30.0), GateVerdict(()), "", names)
    assert len(link(found, None)) == 2
    (lesion,) = link(found, None, [answer])
    assert lesion.findings == names


def marks(*numbers: int, x: float = 20.0) -> list[Finding]:
    """One on each of these slices, of 100 mm²."""
    box = (x, 10.0, x + 10, 20.0)
    return [make_finding(f"{n} at {x:g}", n, box=box, area_mm2=100.0) for n in numbers]


@pytest.mark.parametrize(
    ("weaker", "doubtful"),
    [
        ((), ()),
        ((6,), (6,)),
        ((2, 6, 7), (2, 6, 7)),  # one goes on from the other
        ((4,), ()),  # between its ends it is filled in already
        ((9,), ()),  # too far away
    ],
)
def test_weaker_marks_that_go_on_leave_the_ends_of_a_lesion_in_doubt(
    weaker: tuple[int, ...], doubtful: tuple[int, ...]
) -> None:
    places, own = [2.0 * number for number in range(12)], marks(3, 5)
    (lesion,) = link(own, places)
    told = with_doubts(lesion, own, marks(*weaker), places)
    assert told.doubtful_slices == doubtful
    assert told.volume_mm3 == lesion.volume_mm3 == pytest.approx(600)
    if doubtful:
        ends = (*doubtful, 3, 5)
        assert told.most_volume_mm3 == pytest.approx(200 * (max(ends) - min(ends) + 1))
    else:
        assert told == lesion


def test_a_weak_mark_beside_a_lesion_leaves_nothing_in_doubt() -> None:
    own = marks(3, 4)
    (lesion,) = link(own, None)
    assert with_doubts(lesion, own, marks(5, x=60.0), None) == lesion


def test_words_say_how_large_a_lesion_is_at_most_and_where_that_is_in_doubt() -> None:
    own, places = marks(3, 4), [2.0 * number for number in range(12)]
    (lesion,) = link(own, places)
    told = with_doubts(lesion, own, marks(2, 5), places)
    assert describe_lesion(lesion).endswith("slices 4 to 5, 7.1 × 5.0 mm, 400 mm³")
    assert describe_lesion(told).endswith("400 mm³ to 800 mm³, in doubt on slices 3, 6")
