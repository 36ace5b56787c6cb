"""Drawing and editing with the mouse: points in, measurements out. No window."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from medviewer.findings.finding import Point
from medviewer.findings.reading.measured import axes_mm, complete
from medviewer.findings.reading.measurement import Kind
from medviewer.ui.measuring.shapes.axes import (
    crossing_axis,
    longest_first,
    with_long_end,
    with_short_end,
)
from medviewer.ui.measuring.shapes.drawing import Drawing
from medviewer.ui.measuring.shapes.handles import Grip, Part, distance, dragged, grip_at, tidied
from tests.findings.drawn import draw, value, values_of

place = st.tuples(st.floats(5, 60), st.floats(5, 60))
aspects = st.floats(0.3, 3)
REACH = 2.0


def click(drawing: Drawing, *places: Point) -> Drawing:
    """Move there, press and release, at every one of ``places``."""
    for point in places:
        drawing.move(point, down=False)
        drawing.press(point)
        drawing.release(point)
    return drawing


def drag(drawing: Drawing, start: Point, *way: Point) -> Drawing:
    drawing.press(start)
    for point in way:
        drawing.move(point, down=True)
    drawing.release(way[-1])
    return drawing


@pytest.mark.parametrize("kind", [Kind.LENGTH, Kind.RECTANGLE, Kind.ELLIPSE, Kind.ARROW])
def test_two_points_by_a_drag_or_by_two_clicks(kind: Kind) -> None:
    dragging = drag(Drawing(kind, 1.0, REACH), (10, 10), (20, 15), (30, 40))
    clicking = click(Drawing(kind, 1.0, REACH), (10, 10), (30, 40))
    assert dragging.finished
    assert clicking.finished
    assert dragging.points == clicking.points == ((10, 10), (30, 40))


def test_a_line_follows_the_mouse_before_its_end_is_set() -> None:
    drawing = click(Drawing(Kind.LENGTH, 1.0, REACH), (10, 10))
    assert not drawing.finished
    drawing.move((25, 26), down=False)
    assert drawing.points == ((10, 10), (25, 26))
    assert drawing.is_whole


def test_points_of_a_freehand_line_are_one_and_a_half_screen_pixels_apart() -> None:
    """The reach is five of them."""
    way = (0.0, 0.0), (1.4, 0.0), (1.6, 0.0), (3.0, 0.0), (3.2, 0.0), (9.0, 0.0)
    drawing = drag(Drawing(Kind.FREEHAND, 1.0, 5.0), *way)
    assert drawing.fixed == [(0, 0), (1.6, 0), (3.2, 0), (9, 0)]


def test_an_angle_by_a_drag_and_a_click() -> None:
    drawing = drag(Drawing(Kind.ANGLE, 1.0, REACH), (40, 10), (10, 10))
    drawing.move((10, 40), down=False)
    assert drawing.points == ((40, 10), (10, 10), (10, 40))
    click(drawing, (12, 44))
    assert drawing.finished


def test_cobb_is_two_lines_of_their_own() -> None:
    drawing = drag(Drawing(Kind.COBB, 1.0, REACH), (10, 10), (30, 12))
    drawing.move((50, 50), down=False)
    assert drawing.points == ((10, 10), (30, 12))
    drag(drawing, (10, 40), (30, 35))
    assert drawing.finished
    assert drawing.points == ((10, 10), (30, 12), (10, 40), (30, 35))


@given(place, place, place, aspects)
def test_the_short_axis_is_always_upright_on_the_long_one(
    a: Point, b: Point, through: Point, aspect: float
) -> None:
    if math.dist(a, b) < 1:
        return
    c, d = crossing_axis((a, b), through, aspect)
    along = (b[0] - a[0], (b[1] - a[1]) * aspect)
    across = (d[0] - c[0], (d[1] - c[1]) * aspect)
    product = along[0] * across[0] + along[1] * across[1]
    assert product == pytest.approx(0, abs=1e-6)
    for points in (
        with_short_end((a, b, c, d), 2, through, aspect),
        with_long_end((a, b, c, d), 0, (a[0] + 3, a[1] - 4), aspect),
    ):
        (x0, y0), (x1, y1), (x2, y2), (x3, y3) = points
        upright = (x1 - x0) * (x3 - x2) + (y1 - y0) * (y3 - y2) * aspect**2
        assert upright == pytest.approx(0, abs=1e-5)


def test_a_bidirectional_by_a_drag_and_a_click() -> None:
    drawing = drag(Drawing(Kind.BIDIRECTIONAL, 1.0, REACH), (10, 20), (40, 20))
    click(drawing, (20, 25))
    assert drawing.finished
    assert drawing.points == ((10, 20), (40, 20), (20, 25), (20, 15))
    drawn = draw(Kind.BIDIRECTIONAL, drawing.points)
    longer = dragged(drawn, Grip(Part.POINT, 2), (20, 25), (25, 60), REACH)
    assert longer.points == ((10, 20), (40, 20), (25, 60), (25, 15))
    assert axes_mm(tidied(longer)) == (45, 30)
    assert longest_first(drawn.points, 1.0) == drawn.points


def test_the_short_axis_is_dragged_from_edge_to_edge() -> None:
    drawing = drag(Drawing(Kind.BIDIRECTIONAL, 1.0, REACH), (10, 20), (40, 20))
    drawing.press((24, 28))
    drawing.move((25, 8), down=True)
    assert drawing.points == ((10, 20), (40, 20), (25, 28), (25, 8))
    assert not drawing.finished
    drawing.release((26, 5))
    assert drawing.finished
    assert drawing.points == ((10, 20), (40, 20), (26, 28), (26, 5))


def test_a_short_axis_that_was_dragged_on_one_side_reaches_as_far_on_the_other() -> None:
    drawing = drag(Drawing(Kind.BIDIRECTIONAL, 1.0, REACH), (10, 20), (40, 20))
    drag(drawing, (20, 40), (22, 26))
    assert drawing.points == ((10, 20), (40, 20), (22, 26), (22, 14))


def test_a_polyline_ends_by_a_double_click() -> None:
    drawing = click(Drawing(Kind.POLYLINE, 1.0, REACH), (10, 10), (30, 10), (30, 30))
    drawing.press((30.4, 30.2))
    drawing.release((30.4, 30.2))
    drawing.end()
    assert drawing.finished
    assert drawing.points == ((10, 10), (30, 10), (30, 30))


def test_a_polygon_closes_by_a_click_on_its_first_point() -> None:
    drawing = click(Drawing(Kind.POLYGON, 1.0, REACH), (10, 10), (30, 10), (30, 30))
    click(drawing, (10.5, 10.5))
    assert drawing.finished
    assert len(drawing.points) == 3


@pytest.mark.parametrize("kind", [Kind.LENGTH, Kind.RECTANGLE, Kind.ELLIPSE, Kind.ARROW])
def test_a_second_click_on_the_first_point_is_no_end(kind: Kind) -> None:
    """A hand that trembles by a pixel between two clicks has drawn nothing of 0.0 mm²."""
    drawing = click(Drawing(kind, 1.0, REACH), (10, 10), (11, 11))
    assert not drawing.finished
    click(drawing, (30, 40))
    assert drawing.points == ((10, 10), (30, 40))


def test_a_hand_that_trembles_with_the_button_held_draws_no_freehand_line() -> None:
    drawing = drag(Drawing(Kind.FREEHAND, 1.0, REACH), (10, 10), (11, 10), (11, 11), (10, 11))
    assert not drawing.finished
    assert drawing.points == ()


def test_two_points_are_no_polygon() -> None:
    drawing = click(Drawing(Kind.POLYGON, 1.0, REACH), (10, 10), (30, 10))
    drawing.end()
    assert not drawing.finished


def test_backspace_takes_the_last_point_back() -> None:
    drawing = click(Drawing(Kind.POLYLINE, 1.0, REACH), (10, 10), (30, 10))
    assert drawing.take_back()
    drawing.move((50, 50), down=False)
    assert drawing.points == ((10, 10), (50, 50))
    assert not drawing.take_back()
    assert drawing.points == ()


def test_a_freehand_line_is_drawn_in_one_go() -> None:
    circle = [(30 + 10 * math.cos(t / 10), 30 + 10 * math.sin(t / 10)) for t in range(63)]
    drawing = drag(Drawing(Kind.FREEHAND, 1.0, 1.0), circle[0], *circle[1:])
    assert drawing.finished
    area = value(draw(Kind.FREEHAND, drawing.points), "area")
    assert area == pytest.approx(math.pi * 100, rel=0.01)
    short = drag(Drawing(Kind.FREEHAND, 1.0, 1.0), (10, 10), (10.1, 10))
    assert not short.finished
    assert short.points == ()


@pytest.mark.parametrize(
    ("kind", "points", "where", "expected"),
    [
        (Kind.LENGTH, [(10, 10), (40, 10)], (40.5, 10.5), Grip(Part.POINT, 1)),
        (Kind.LENGTH, [(10, 10), (40, 10)], (25, 11), Grip(Part.BODY)),
        (Kind.LENGTH, [(10, 10), (40, 10)], (25, 15), None),
        (Kind.RECTANGLE, [(10, 10), (40, 30)], (40, 10), Grip(Part.POINT, 1)),
        (Kind.RECTANGLE, [(10, 10), (40, 30)], (25, 20), None),
        (Kind.ELLIPSE, [(10, 10), (40, 30)], (25, 10), Grip(Part.BODY)),
        (Kind.COBB, [(10, 10), (40, 10), (40, 40), (10, 40)], (25, 40), Grip(Part.BODY)),
        (Kind.COBB, [(10, 10), (40, 10), (40, 40), (10, 40)], (40, 25), None),  # no line is there
        (Kind.POINT, [(10, 10)], (11, 10), Grip(Part.POINT, 0)),
        (Kind.FREEHAND, [(10, 10), (40, 10), (40, 40)], (25, 10), Grip(Part.OUTLINE)),
    ],
)
def test_what_lies_under_the_mouse(
    kind: Kind, points: list[Point], where: Point, expected: Grip | None
) -> None:
    assert grip_at(draw(kind, points), where, REACH) == expected


@given(st.integers(0, 3), place)
def test_a_corner_of_a_box_moves_and_the_opposite_one_stays(corner: int, to: Point) -> None:
    box = draw(Kind.RECTANGLE, [(10, 10), (40, 30)])
    corners = [(10, 10), (40, 10), (40, 30), (10, 30)]
    moved = dragged(box, Grip(Part.POINT, corner), corners[corner], to, REACH)
    assert moved.points[0] == pytest.approx(to)
    assert moved.points[1] == corners[(corner + 2) % 4]


@given(place, place)
def test_moving_a_measurement_changes_no_size(start: Point, end: Point) -> None:
    image = values_of([[0.0]], 0.5, 0.8)
    box = draw(Kind.ELLIPSE, [(10, 10), (40, 30)], image)
    moved = complete(dragged(box, Grip(Part.BODY), start, end, REACH), image)
    assert value(moved, "area") == pytest.approx(value(box, "area"))


def test_pulling_at_a_freehand_line_leaves_the_far_side() -> None:
    circle = [(30 + 20 * math.cos(t / 10), 30 + 20 * math.sin(t / 10)) for t in range(63)]
    drawn = draw(Kind.FREEHAND, circle)
    pulled = dragged(drawn, Grip(Part.OUTLINE), (50, 30), (54, 30), 0.5)
    assert max(x for x, _ in pulled.points) == pytest.approx(54, abs=0.1)
    assert min(x for x, _ in pulled.points) == pytest.approx(10, abs=0.1)
    assert distance(pulled, (54, 30)) < 0.5


@pytest.mark.parametrize("reach", [0.5, 5.0, 50.0])
def test_pulling_at_a_small_outline_leaves_its_far_side_too(reach: float) -> None:
    """Of a lesion of a few pixels of the screen the far side came half the way along."""
    circle = [(30 + 5 * math.cos(t / 10), 30 + 5 * math.sin(t / 10)) for t in range(63)]
    pulled = dragged(draw(Kind.FREEHAND, circle), Grip(Part.OUTLINE), (35, 30), (39, 30), reach)
    assert max(x for x, _ in pulled.points) == pytest.approx(39, abs=0.1)
    assert min(x for x, _ in pulled.points) == pytest.approx(25, abs=0.1)


def test_the_short_axis_stays_at_its_share_of_the_long_one() -> None:
    """A quarter from the start, as long as it was."""
    points = with_long_end(((0, 0), (40, 0), (10, -5), (10, 5)), 1, (80, 0), 1.0)
    assert points == [(0, 0), (80, 0), pytest.approx((20, -5)), pytest.approx((20, 5))]


def test_the_longer_axis_is_the_one_of_more_millimetres() -> None:
    """Rows twice as far apart as columns: 6 of them are more than 10 columns."""
    drawn = ((0, 0), (10, 0), (5, -3), (5, 3))
    assert longest_first(drawn, 1.0) == drawn
    assert longest_first(drawn, 2.0) == (*drawn[2:], *drawn[:2])


def test_an_outline_as_far_everywhere_is_pulled_as_a_whole() -> None:
    drawn = draw(Kind.FREEHAND, [(10, 10), (10, 10), (10, 10)])
    pulled = dragged(drawn, Grip(Part.OUTLINE), (10, 10), (14, 10), 0.5)
    assert pulled.points == ((14, 10),) * 3
