"""What the reader drew as the standard's graphics: points, lines, closed lines, ellipses."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from medviewer.findings.finding import Point
from medviewer.findings.reading.measurement import Kind, Measurement

BARB = math.radians(25)
"""Between the shaft of an arrow and each half of its head."""

Graphic = tuple[str, list[Point]]
"""Graphic Type (PS3.3 C.18.6.1.2, C.10.5.1.2) and its points in image coordinates."""


def region_graphic(one: Measurement) -> Graphic:
    """The one graphic of a region, the first point of a line repeated at its end.

    That of an arrow is the line from its tip, that of a text or point value the point.
    """
    if one.kind in (Kind.RECTANGLE, Kind.ELLIPSE):
        (x0, y0), (x1, y1) = one.points
        if one.kind is Kind.ELLIPSE:
            x, y = (x0 + x1) / 2, (y0 + y1) / 2
            across, down = [(x0, y), (x1, y)], [(x, y0), (x, y1)]
            return "ELLIPSE", across + down
        corners = [(x0, y0), (x1, y0), (x1, y1), (x0, y1)]
    else:
        corners = list(one.points)
    if one.kind.is_region:
        corners.append(corners[0])
    return "POINT" if len(corners) == 1 else "POLYLINE", corners


def drawn_graphics(one: Measurement, head: float) -> list[Graphic]:
    """The graphics that show a drawing in a viewer which knows lines only.

    ``head`` is the length of an arrow's head in pixels. A text is no graphic.
    """
    if one.kind is Kind.TEXT:
        return []
    if one.kind is Kind.ARROW:
        return [("POLYLINE", arrow_line(one.points[0], one.points[1], head))]
    if one.kind in (Kind.COBB, Kind.BIDIRECTIONAL):
        return [("POLYLINE", list(one.points[:2])), ("POLYLINE", list(one.points[2:]))]
    return [region_graphic(one)]


def arrow_line(tip: Point, tail: Point, head: float) -> list[Point]:
    """An arrow in one line: half of the head, tip, other half, tip, tail."""
    across, down = tail[0] - tip[0], tail[1] - tip[1]
    scale = min(1.0, head / max(math.hypot(across, down), 1e-9))
    one, other = (
        (
            tip[0] + scale * (across * math.cos(turn) - down * math.sin(turn)),
            tip[1] + scale * (across * math.sin(turn) + down * math.cos(turn)),
        )
        for turn in (-BARB, BARB)
    )
    return [one, tip, other, tip, tail]


def arrow_in(points: tuple[Point, ...]) -> tuple[Point, ...] | None:
    """Tip and tail where a line is an arrow as ``arrow_line`` makes it; else None.

    Halves of the head may have been cut at the edge of the image.
    """
    if len(points) != 5 or points[1] != points[3]:
        return None
    one, tip, other, _, tail = points
    head = max(math.dist(tip, one), math.dist(tip, other))
    return (tip, tail) if head <= 1.001 * math.dist(tip, tail) + 1e-2 else None


def major_first(kind: str, points: NDArray[np.float64]) -> NDArray[np.float64]:
    """An ellipse's points with the ends of its longer axis first; others as they are."""
    if kind != "ELLIPSE":
        return points
    one, other = (float(np.linalg.norm(points[at + 1] - points[at])) for at in (0, 2))
    return points if one >= other else points[[2, 3, 0, 1]]
