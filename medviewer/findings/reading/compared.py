"""What a model found in two examinations of a patient, lesion by lesion, where both lie."""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from medviewer.dicom.series import Series
from medviewer.findings.finding import LesionFinding, ResultSet
from medviewer.findings.reading.lesions_left import LesionLeft, lesions_left
from medviewer.image.planes import Places, Vector, plane_of
from medviewer.image.registration.rigid import Rigid

REACH_MM = 5.0
"""So far a registration, and slices that are not cut alike, may take one lesion's middles apart."""
ROUNDING_MM = 1e-3
"""Of places in files, which have some decimals."""


@dataclass(frozen=True, eq=False)
class Told:
    """What a model said of a series, as the reader let it stand."""

    series: Series
    results: ResultSet


@dataclass(frozen=True)
class Compared:
    """A lesion ``now``, the one at the same place ``before``, or one of them alone.

    ``shown`` is False for a lesion that lies outside of what the other series shows, so that
    nothing could be marked there.
    """

    now: LesionFinding | None
    before: LesionFinding | None
    shown: bool = True


@dataclass(frozen=True, eq=False)
class _Ball:
    """Where a lesion lies (LPS mm), taken for a ball."""

    lesion: LesionFinding
    middle: Vector
    radius_mm: float


def compare(now: Told, before: Told, move: Rigid) -> tuple[Compared, ...]:
    """The lesions of ``now`` in their order, each with that of ``before``, then what is left there.

    ``move`` leads from places of ``now`` to those of ``before`` (LPS mm). Two lesions are one where
    the middle of the one is no farther from that of the other than the larger one's radius and
    ``REACH_MM``; the nearest two are joined first, whatever their classes. Lesions on slices
    without a place in the patient are left out.
    """
    mine, theirs = _balls(now), _balls(before)
    carried = [move.apply(ball.middle) for ball in mine]
    ways = [
        (float(np.linalg.norm(middle - other.middle)), row, column)
        for row, middle in enumerate(carried)
        for column, other in enumerate(theirs)
    ]
    joined: dict[int, int] = {}
    for way, row, column in sorted(ways):
        reach = max(mine[row].radius_mm, theirs[column].radius_mm) + REACH_MM
        if way <= reach and row not in joined and column not in joined.values():
            joined[row] = column
    pairs = [
        Compared(ball.lesion, theirs[joined[row]].lesion)
        if row in joined
        else Compared(ball.lesion, None, _shows(before.series, carried[row]))
        for row, ball in enumerate(mine)
    ]
    back = move.inverse()
    gone = [
        Compared(None, ball.lesion, _shows(now.series, back.apply(ball.middle)))
        for column, ball in enumerate(theirs)
        if column not in joined.values()
    ]
    return (*pairs, *gone)


def _balls(told: Told) -> list[_Ball]:
    found = (_ball(told.series, left) for left in lesions_left(told.results))
    return [ball for ball in found if ball is not None]


def _ball(series: Series, left: LesionLeft) -> _Ball | None:
    """The mean of the boxes' middles by their areas, and half of the largest extent."""
    middles, sides = [], []
    for finding in left.findings:
        plane = plane_of(series.slices[finding.slice_index])
        if plane is None:
            return None
        x0, y0, x1, y1 = finding.box
        middles.append(plane.to_patient(((x0 + x1) / 2, (y0 + y1) / 2)))
        row_mm, column_mm = plane.spacing
        sides.append(math.sqrt(max((x1 - x0) * column_mm * (y1 - y0) * row_mm, 1e-6)))
    weights = np.square(sides)
    middle = np.average(middles, axis=0, weights=weights)
    through = float(np.linalg.norm(middles[-1] - middles[0]))
    return _Ball(left.lesion, middle, max(*sides, through) / 2)


def _shows(series: Series, place: Vector) -> bool:
    """Whether a place (LPS mm) lies in a picture of the series, or between two of them."""
    found = Places(series.slices).nearest(place)
    if found is None:
        return False
    index, way = found
    plane = plane_of(series.slices[index])
    if plane is None:
        return False
    x, y = plane.to_picture(place)
    inside = 0 <= x <= series.columns and 0 <= y <= series.rows
    return inside and way <= _step_mm(series) / 2 + ROUNDING_MM


def _step_mm(series: Series) -> float:
    """The largest distance of two neighbouring slices; 0 of one slice alone."""
    planes = [plane_of(each) for each in series.slices]
    known = [plane for plane in planes if plane is not None]
    ways = [abs(one.distance_mm(other.position)) for one, other in pairwise(known)]
    return max(ways, default=0.0)
