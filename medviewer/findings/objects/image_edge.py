"""Graphics cut at the edge of the image, beyond which a presentation state has no coordinates.

A reader may draw, and put words, on the black beside a picture.
"""

from __future__ import annotations

import itertools

import numpy as np
from numpy.typing import NDArray

from medviewer.findings.finding import Point
from medviewer.findings.objects.reader_graphics import Graphic, arrow_in

AROUND = 64
"""Corners of an ellipse that is cut."""

ALONG_EDGE = 1e-9
"""A line that goes fewer pixels towards an edge goes along it: no share of it reaches the edge."""

Points = NDArray[np.float64]


def on_image(graphic: Graphic, columns: int, rows: int) -> list[Graphic]:
    """The parts of a graphic that lie on an image; an arrow and a point are moved to the edge."""
    kind, points = graphic
    size = np.array((columns, rows), np.float64)
    places = np.array(points, np.float64)
    if np.all((places >= 0) & (places <= size)):
        return [graphic]
    if kind == "POINT" or arrow_in(tuple(points)) is not None:
        return [(kind, [moved_to_image(point, columns, rows) for point in points])]
    if kind == "ELLIPSE":
        places = _around(places)
    if np.array_equal(places[0], places[-1]):
        parts = [_area(places[:-1], size)]
    else:
        parts = _pieces(places, size)
    return [("POLYLINE", _listed(np.clip(part, 0, size))) for part in parts if len(part) > 1]


def moved_to_image(point: Point, columns: int, rows: int) -> Point:
    """The nearest point of the image."""
    return min(max(point[0], 0.0), float(columns)), min(max(point[1], 0.0), float(rows))


def _listed(points: Points) -> list[Point]:
    return [(x, y) for x, y in points.tolist()]


def _around(ends: Points) -> Points:
    """An ellipse, by the ends of its axes, as a closed line."""
    turns = np.linspace(0, 2 * np.pi, AROUND + 1)[:-1]
    half, other = (ends[1] - ends[0]) / 2, (ends[3] - ends[2]) / 2
    line = ends[:2].mean(axis=0) + np.outer(np.cos(turns), half) + np.outer(np.sin(turns), other)
    return np.concatenate((line, line[:1]))


def _area(corners: Points, size: Points) -> Points:
    """The outline of what an outline and the image share, closed (Sutherland and Hodgman 1974)."""
    kept = list(corners)
    for axis, bound, inward in ((0, 0.0, 1), (0, size[0], -1), (1, 0.0, 1), (1, size[1], -1)):
        given, kept = kept, []
        for before, corner in zip(given[-1:] + given[:-1], given, strict=True):
            left, here = (inward * (each[axis] - bound) for each in (before, corner))
            if (left < 0) != (here < 0):
                kept.append(before + left / (left - here) * (corner - before))
            if here >= 0:
                kept.append(corner)
    return np.array([*kept, *kept[:1]], np.float64).reshape(-1, 2)


def _pieces(line: Points, size: Points) -> list[Points]:
    """The parts of an open line on the image (Liang and Barsky 1984)."""
    pieces: list[list[Points]] = []
    for start, end in itertools.pairwise(line):
        way = end - start
        first, last = 0.0, 1.0
        for step, room in (*zip(-way, start, strict=True), *zip(way, size - start, strict=True)):
            if step < -ALONG_EDGE:
                first = max(first, room / step)
            elif step > ALONG_EDGE:
                last = min(last, room / step)
            elif room < 0:
                last = -1.0
        if first > last:
            continue
        here, there = (np.clip(start + part * way, 0.0, size) for part in (first, last))
        if pieces and np.allclose(pieces[-1][-1], here):
            pieces[-1].append(there)
        else:
            pieces.append([here, there])
    return [np.array(piece) for piece in pieces]
