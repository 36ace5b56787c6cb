"""What makes the reader doubt the sizes of followed lesions: copies, two sizes, no short axis."""

from __future__ import annotations

from dataclasses import replace

from medviewer.findings.reading.doubts import (
    doubts,
    two_sizes,
    unfitted_copies,
    without_short_axis,
)
from medviewer.findings.reading.follow_up import (
    TimePoint,
    lesions,
)
from medviewer.findings.reading.kind import Method
from medviewer.findings.reading.response.criteria import Criteria
from tests.findings.courses import DATES, seen


def test_a_lymph_node_counts_by_its_short_axis() -> None:
    (node,) = lesions([seen("N", 0, 22, 16, nodal=True)])
    assert node.diameter_mm(TimePoint(("1.2.0",), DATES[0])) == 16
    (line,) = lesions([seen("N", 0, 22, nodal=True)])
    assert line.diameter_mm(TimePoint(("1.2.0",), DATES[0])) is None
    assert without_short_axis([node, line]) == (
        "N: a lymph node counts by its short axis, which a line has not; draw two axes.",
    )
    (later,) = lesions([seen("N", 0, 22, 16, nodal=True), seen("N", 1, 22, nodal=True)])
    assert len(without_short_axis([later])) == 1
    (other,) = lesions([seen("N", 0, 22)])
    assert without_short_axis([other]) == ()


def test_a_copy_that_is_not_fitted_to_the_lesion_is_named() -> None:
    first = seen("A", 0, 20, 10)
    moved = seen("A", 1, 20, 10)
    moved = replace(moved, points=tuple((x + 3, y - 2) for x, y in moved.points))
    others = [seen("B", 0, 14), seen("B", 1, 15), seen("C", 0, 0), seen("C", 1, 0)]
    drawn = [first, moved, seen("A", 2, 20, 9.9), seen("A", 3, 20, 10), *others]
    assert unfitted_copies(lesions(drawn)) == (
        "A: drawn exactly alike at 2024-01-02, 2024-04-01, 2024-10-01; fit a copy.",
    )
    other_size = replace(moved, scale=replace(moved.scale, row=9.0))
    assert unfitted_copies(lesions([first, other_size])) == ()
    stated = replace(moved, stated_mm=5.0)  # too small to measure, whatever was drawn there
    assert unfitted_copies(lesions([first, stated])) == ()
    grown = [replace(one, method=Method.GROWN) for one in (first, moved)]
    assert unfitted_copies(lesions(grown)) == ()  # both were outlined by their values
    assert len(unfitted_copies(lesions([grown[0], moved]))) == 1  # a copy of what was grown


def test_drawings_are_compared_in_millimetres_along_rows_and_down_columns() -> None:
    """A line along a row is as long on pixels of another height, one down a column is not."""
    line = seen("A", 0, 20)
    lower = replace(line.scale, row=0.5, aspect=0.5)
    copy = replace(seen("A", 1, 20), scale=lower)
    assert len(unfitted_copies(lesions([line, copy]))) == 1
    upright = [replace(one, points=((5.0, 0.0), (5.0, 20.0))) for one in (line, copy)]
    assert unfitted_copies(lesions(upright)) == ()


def test_two_sizes_of_a_lesion_in_one_study_are_named() -> None:
    """The later one counts, and nothing said that there is another."""
    first = seen("A", 0, 30, time="2024-01-02T08:00")
    later = seen("A", 0, 20, time="2024-01-02T09:00")
    same = seen("B", 0, 14), seen("B", 0, 14.02, 9), seen("B", 1, 30)
    node = seen("N", 0, 22, nodal=True), seen("N", 0, 22, 16, nodal=True)
    assert two_sizes(lesions([first, later, *same, *node])) == (
        "A: measured more than once at 2024-01-02; 20.0 mm counts, 30.0 mm does not.",
    )
    times = "2024-01-02T08:00", "2024-01-02T09:00"
    little = [seen("C", 0, 14 + n / 10, time=time) for n, time in enumerate(times)]
    assert "14.1 mm counts, 14.0 mm does not" in two_sizes(lesions(little))[0]
    gone = seen("A", 0, 0, time="2024-01-02T10:00")
    assert "0.0 mm counts, 30.0 mm does not" in two_sizes(lesions([first, gone]))[0]


def test_by_rano_two_sizes_are_those_of_two_products() -> None:
    """Of one long axis and two short ones RECIST 1.1 counts the same, and RANO does not."""
    first = seen("A", 0, 20, 15, time="2024-01-02T08:00")
    later = seen("A", 0, 20, 5, time="2024-01-02T09:00")
    line = seen("A", 0, 12, time="2024-01-02T07:00")
    assert two_sizes(lesions([first, later])) == ()
    assert two_sizes(lesions([line, first, later]), Criteria.RANO) == (
        "A: measured more than once at 2024-01-02; 20.0 × 5.0 mm counts, 20.0 × 15.0 mm does not.",
    )


def test_by_rano_nothing_is_said_of_the_short_axis_of_a_node() -> None:
    """Nodes count as all else there: "counts by its short axis" would be wrong."""
    node = lesions([seen("N", 0, 22, nodal=True)])
    assert doubts(node, Criteria.RECIST) == without_short_axis(node) != ()
    assert doubts(node, Criteria.RANO) == ()
