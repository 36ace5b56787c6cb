"""Findings of one lesion are put together, others are not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from medviewer.findings.finding import overlap
from medviewer.ui.lesions import group_findings, surest
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
