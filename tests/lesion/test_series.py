"""Slices support each other: lone weak marks go, weak neighbours of a sure one stay."""

import pytest

from medviewer.findings.finding import Finding
from medviewer.lesion.series import supported
from tests.ui.makers import make_finding


def mark(slice_index: int, score: float, x: float = 20.0) -> Finding:
    return make_finding(
        f"{slice_index} at {x}", slice_index, score=score, box=(x, 10.0, x + 10, 20.0)
    )


def kept(*marks: Finding, slices: int = 20) -> list[int]:
    return [one.slice_index for one in supported(marks, 0.4, slices)]


def test_a_weak_mark_beside_a_sure_one_stays() -> None:
    assert kept(mark(3, 0.33), mark(4, 0.45)) == [3, 4]


def test_weak_marks_alone_go_however_many() -> None:
    assert kept(mark(3, 0.33), mark(4, 0.35), mark(5, 0.39)) == []


@pytest.mark.parametrize(("score", "slices"), [(0.45, []), (0.65, [7])])
def test_a_mark_on_a_single_slice_must_be_very_sure(score: float, slices: list[int]) -> None:
    assert kept(mark(7, score)) == slices


def test_a_mark_elsewhere_is_no_support() -> None:
    assert kept(mark(3, 0.45), mark(4, 0.45, x=60.0)) == []


def test_a_series_of_one_slice_is_judged_by_the_threshold() -> None:
    assert kept(mark(0, 0.45), slices=1) == [0]
    assert kept(mark(0, 0.35), slices=1) == []


def test_findings_are_named_in_their_order() -> None:
    found = supported([mark(2, 0.2, x=60.0), mark(3, 0.5), mark(4, 0.5)], 0.4, 20)
    assert [one.identifier for one in found] == ["L1", "L2"]
