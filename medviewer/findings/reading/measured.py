"""The numbers of a measurement, each with its unit and the source of its millimetres.

Lengths, angles and areas follow from the points alone; mean and the like from the
original values of the pixels whose centre lies inside (``image.measuring.statistics``), padding
and values that are not finite left out. Areas are those of the outline itself.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from medviewer.findings.finding import Point
from medviewer.findings.reading.measurement import ImageReference, Kind, Measurement
from medviewer.findings.reading.quantity import DEGREES, LEAN_PEAK, MMHG, Quantity
from medviewer.image.measuring.calibration import CURVED, PROJECTED
from medviewer.image.measuring.doppler import CM_S, pressure_gradient, traced_flow, velocity
from medviewer.image.measuring.image_values import ImageValues
from medviewer.image.measuring.lean_mass import SUL
from medviewer.image.measuring.measure import (
    angle_degrees,
    area_mm2,
    cobb_degrees,
    diameters,
    length_mm,
    path_mm,
)
from medviewer.image.measuring.scale import Scale
from medviewer.image.measuring.statistics import (
    RegionStatistics,
    ellipse_mask,
    polygon_mask,
    region_statistics,
)
from medviewer.image.rotation import view_of

ELLIPSE_CORNERS = 360
KEPT = 4096
"""Measurements whose numbers are kept: lists and captions ask for all of them at every change."""


def complete(measurement: Measurement, image: ImageValues) -> Measurement:
    """The same with scale and statistics as ``image``, on which it lies, gives them."""
    return replace(
        measurement,
        scale=image.scale(measurement.points),
        statistics=_statistics(measurement, image),
        remark=image.remark,
    )


def rescaled(measurement: Measurement, scale: Scale) -> Measurement:
    """The same where a pixel has another size; values of pixels stay as they are."""
    found = measurement.statistics
    if found is not None:
        area = found.count * scale.row * scale.column if scale.unit == "mm" else None
        found = replace(found, area_mm2=area)
    return replace(measurement, scale=scale, statistics=found)


def with_peak(measurement: Measurement, image: ImageValues) -> Measurement:
    """The same with the peak of its uptake, if that was not known: slices beside it were not read.

    All else stays as it was kept.
    """
    kept = measurement.statistics
    if kept is None or kept.peak is not None or kept.unit != image.unit:
        return measurement
    found = _statistics(measurement, image)
    if found is None or found.peak is None:
        return measurement
    filled = replace(kept, peak=found.peak, lean_peak=found.lean_peak)
    return replace(measurement, statistics=filled)


@lru_cache(maxsize=KEPT)
def quantities(measurement: Measurement) -> tuple[Quantity, ...]:
    """All numbers of a measurement, the one it was drawn for first."""
    numbers, seen = _quantities(_form(measurement)), _seen_from(measurement)
    if not seen:
        return numbers
    return tuple(replace(one, calibration=seen) if one.unit == DEGREES else one for one in numbers)


def _seen_from(measurement: Measurement) -> str:
    """The word beside angles that are not the patient's: of a view from all around, or unrolled.

    A detector's pictures are projections, too, as who reads an angle on one knows.
    """
    if measurement.scale.calibration == CURVED:
        return CURVED
    return PROJECTED if view_of(measurement.image.series_key) else ""


@lru_cache(maxsize=KEPT)
def _quantities(form: Measurement) -> tuple[Quantity, ...]:
    return _GEOMETRY[form.kind](form) + _pixels(form)


def _form(measurement: Measurement) -> Measurement:
    """What the numbers follow from, alone: by it they are kept through all that is said of it."""
    return Measurement(
        "",
        measurement.kind,
        measurement.points,
        _NOWHERE,
        measurement.scale,
        "",
        statistics=measurement.statistics,
        stated_mm=measurement.stated_mm,
    )


_NOWHERE = ImageReference("", "", "", "", "")


def known_quantities(measurement: Measurement) -> tuple[Quantity, ...]:
    """``quantities`` without those that are no number, such as an angle of no arms."""
    return tuple(each for each in quantities(measurement) if math.isfinite(each.value))


@lru_cache(maxsize=KEPT)
def axes_mm(measurement: Measurement) -> tuple[float, float | None] | None:
    """Long and short axis in mm, of whatever was drawn around or across a lesion.

    What the reader stated stands for both. None where lengths are not in mm; a line has
    no short axis.
    """
    return _axes_mm(_form(measurement))


@lru_cache(maxsize=KEPT)
def _axes_mm(measurement: Measurement) -> tuple[float, float | None] | None:
    if measurement.stated_mm is not None:
        return measurement.stated_mm, measurement.stated_mm
    scale, points = measurement.scale, measurement.points
    if scale.unit != "mm":
        return None
    if measurement.kind is Kind.LENGTH:
        return length_mm(points[0], points[1], scale.row, scale.column), None
    if measurement.kind is Kind.BIDIRECTIONAL:
        return (
            length_mm(points[0], points[1], scale.row, scale.column),
            length_mm(points[2], points[3], scale.row, scale.column),
        )
    return (
        diameters(outline(measurement), scale.row, scale.column) if _region(measurement) else None
    )


def outline(measurement: Measurement) -> tuple[Point, ...]:
    """The closed outline of a region, the first point not repeated; else its points."""
    if measurement.kind is Kind.RECTANGLE:
        (x0, y0), (x1, y1) = measurement.points
        return (x0, y0), (x1, y0), (x1, y1), (x0, y1)
    if measurement.kind is Kind.ELLIPSE:
        (x, y), (a, b) = _ellipse(measurement)
        turns = (math.tau * step / ELLIPSE_CORNERS for step in range(ELLIPSE_CORNERS))
        return tuple((x + a * math.cos(turn), y + b * math.sin(turn)) for turn in turns)
    return measurement.points


def values_inside(measurement: Measurement, image: ImageValues) -> NDArray[np.float64]:
    """The values that the statistics are made of, ``[pixel]`` in ``image.unit``."""
    if image.values is None:
        return np.zeros(0)
    part, mask = _mask(measurement, image.values.shape)
    if image.padding is not None:
        mask = mask & ~image.padding[part]
    inside = image.values[part][mask].astype(np.float64)
    return inside[np.isfinite(inside)]


def pixels_inside(measurement: Measurement) -> tuple[tuple[int, int], NDArray[np.bool_]]:
    """Which pixels are inside a region (bool ``[row, column]``), and where the first of them is.

    Row and column; pixels before the first row or column of the image are left out.
    """
    right, low = np.ceil(np.max(measurement.points, axis=0)).astype(int) + 1
    (rows, columns), mask = _mask(measurement, (max(low, 0), max(right, 0)))
    return (rows.start, columns.start), mask


def histogram(
    measurement: Measurement, image: ImageValues, most: int = 64
) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """Counts ``(bins,)`` and edges ``(bins + 1,)`` of the values inside.

    Bins of equal width by the rule of Freedman and Diaconis (1981), ``most`` at the most;
    whole numbers never share a bin unevenly, as its width is then a whole number too.
    """
    values = values_inside(measurement, image)
    if not values.size:
        return np.zeros(0, np.int64), np.zeros(0)
    low, high = float(values.min()), float(values.max())
    whole = bool(np.all(values == np.round(values)))
    spread = float(np.subtract(*np.percentile(values, [75, 25])))
    width = max(2 * spread / np.cbrt(values.size), (high - low) / most) or 1.0
    if whole:
        width = max(1.0, math.ceil(width))
        low -= 0.5
    bins = max(1, math.floor((high - low) / width) + 1)
    counts, edges = np.histogram(values, bins=low + width * np.arange(bins + 1))
    return counts.astype(np.int64), edges


def _region(measurement: Measurement) -> bool:
    return measurement.kind.is_region


def _ellipse(measurement: Measurement) -> tuple[Point, Point]:
    """Centre and radii of the ellipse in its box."""
    (x0, y0), (x1, y1) = measurement.points
    return ((x0 + x1) / 2, (y0 + y1) / 2), (abs(x1 - x0) / 2, abs(y1 - y0) / 2)


# Numbers that follow from the points


def _line(measurement: Measurement) -> tuple[Quantity, ...]:
    scale, (start, end) = measurement.scale, measurement.points
    if scale.axes:
        (x, unit_x), (y, unit_y) = scale.axes
        along, up = abs(end[0] - start[0]) * x, abs(end[1] - start[1]) * y
        across = (_of(measurement, _AXIS.get(unit_x, "extent"), along, unit_x),)
        stated = velocity(measurement.points, scale)
        up = up if stated is None else stated
        upwards: tuple[Quantity, ...] = (_of(measurement, _AXIS.get(unit_y, "extent"), up, unit_y),)
        if unit_y == CM_S and scale.is_flow:
            upwards += (Quantity("pressure gradient", pressure_gradient(up), MMHG),)
        is_steep = abs(end[1] - start[1]) > abs(end[0] - start[0])  # its height is asked about
        return (*upwards, *across) if is_steep else (*across, *upwards)
    return (_length(measurement, "length", length_mm(start, end, scale.row, scale.column)),)


def _point(measurement: Measurement) -> tuple[Quantity, ...]:
    value = velocity(measurement.points, measurement.scale)
    return () if value is None else (Quantity("velocity", value, CM_S),)


def _polyline(measurement: Measurement) -> tuple[Quantity, ...]:
    scale = measurement.scale
    if [unit for _, unit in scale.axes] == ["s", CM_S]:
        (x, _), (y, _) = scale.axes
        flow = traced_flow(measurement.points, x, y, scale.baseline)
        if flow is not None:
            peak = Quantity("pressure gradient", pressure_gradient(flow.peak), MMHG)
            mean = Quantity("mean pressure gradient", flow.mean_gradient, MMHG)
            return (
                Quantity("velocity time integral", flow.integral_cm, "cm"),
                Quantity("time", flow.seconds, "s"),
                Quantity("velocity", flow.peak, CM_S),
                *((peak, mean) if scale.is_flow else ()),
            )
    return (_length(measurement, "length", path_mm(measurement.points, scale.row, scale.column)),)


def _angle(measurement: Measurement) -> tuple[Quantity, ...]:
    first, vertex, second = measurement.points
    value = angle_degrees(first, vertex, second, measurement.scale.aspect)
    return (Quantity("angle", value, DEGREES),)


def _cobb(measurement: Measurement) -> tuple[Quantity, ...]:
    value = cobb_degrees(measurement.points, measurement.scale.aspect)
    return (Quantity("cobb angle", value, DEGREES),)


def _bidirectional(measurement: Measurement) -> tuple[Quantity, ...]:
    scale, (a, b, c, d) = measurement.scale, measurement.points
    return (
        _length(measurement, "long axis", length_mm(a, b, scale.row, scale.column)),
        _length(measurement, "short axis", length_mm(c, d, scale.row, scale.column)),
    )


def _closed(measurement: Measurement) -> tuple[Quantity, ...]:
    scale = measurement.scale
    if measurement.kind is Kind.ELLIPSE:
        _, (a, b) = _ellipse(measurement)
        area = math.pi * a * b * scale.row * scale.column
    else:
        area = area_mm2(outline(measurement), scale.row, scale.column)
    corners = outline(measurement)
    around = path_mm((*corners, corners[0]), scale.row, scale.column)
    return (
        Quantity("area", area, scale.area_unit, _source(measurement)),
        _length(measurement, "perimeter", around),
    )


def _nothing(_: Measurement) -> tuple[Quantity, ...]:
    return ()


_AXIS = {"s": "time", CM_S: "velocity", "cm": "depth"}
_GEOMETRY: dict[Kind, Callable[[Measurement], tuple[Quantity, ...]]] = {
    Kind.LENGTH: _line,
    Kind.POLYLINE: _polyline,
    Kind.ANGLE: _angle,
    Kind.COBB: _cobb,
    Kind.BIDIRECTIONAL: _bidirectional,
    Kind.RECTANGLE: _closed,
    Kind.ELLIPSE: _closed,
    Kind.POLYGON: _closed,
    Kind.FREEHAND: _closed,
    Kind.POINT: _point,
    Kind.ARROW: _nothing,
    Kind.TEXT: _nothing,
}


def _of(measurement: Measurement, name: str, value: float, unit: str) -> Quantity:
    return Quantity(name, value, unit, _source(measurement))


def _length(measurement: Measurement, name: str, value: float) -> Quantity:
    return _of(measurement, name, value, measurement.scale.unit)


def _source(measurement: Measurement) -> str:
    """The source of the millimetres; pixels need none."""
    return measurement.scale.calibration if measurement.scale.unit == "mm" else ""


# Numbers of the pixels


def _pixels(measurement: Measurement) -> tuple[Quantity, ...]:
    found = measurement.statistics
    if found is None or found.mean is None:
        return ()
    if measurement.kind is Kind.POINT:
        return (Quantity("value", found.mean, found.unit),)
    named = (
        ("mean", found.mean),
        ("standard deviation", found.standard_deviation),
        ("minimum", found.minimum),
        ("maximum", found.maximum),
        ("peak", found.peak),
    )
    lean = () if found.lean_peak is None else (Quantity(LEAN_PEAK, found.lean_peak, SUL),)
    told = (Quantity(name, value, found.unit) for name, value in named if value is not None)
    return (*told, *lean)


def _statistics(measurement: Measurement, image: ImageValues) -> RegionStatistics | None:
    if image.values is None or not (measurement.kind.is_region or measurement.kind is Kind.POINT):
        return None
    part, mask = _mask(measurement, image.values.shape)
    padding = None if image.padding is None else image.padding[part]
    scale = image.scale(measurement.points)
    size = (scale.row, scale.column) if scale.unit == "mm" else None
    found = region_statistics(image.values[part], mask, image.unit, padding, size)
    if image.spheres is None or not measurement.kind.is_region:
        return found
    peak = image.spheres.highest(part, mask)
    lean = None if peak is None or image.lean_share is None else image.lean_share * peak
    return replace(found, peak=peak, lean_peak=lean)


def _mask(
    measurement: Measurement, shape: tuple[int, ...]
) -> tuple[tuple[slice, slice], NDArray[np.bool_]]:
    """The part of the image around a region, and which of its pixels are inside.

    Only that part is looked at, so that a small region of a large image costs little.
    """
    corners = np.array(measurement.points)
    low, high = np.floor(corners.min(axis=0)), np.floor(corners.max(axis=0)) + 1
    x0, y0 = (int(side) for side in np.clip(low, 0, (shape[1], shape[0])))
    x1, y1 = (int(side) for side in np.clip(high, 0, (shape[1], shape[0])))
    part, size = (slice(y0, y1), slice(x0, x1)), (max(0, y1 - y0), max(0, x1 - x0))
    if measurement.kind is Kind.POINT:
        return part, np.ones(size, np.bool_)
    if measurement.kind is Kind.ELLIPSE:
        (x, y), radii = _ellipse(measurement)
        return part, ellipse_mask((x - x0, y - y0), radii, size)
    return part, polygon_mask(np.array(outline(measurement)) - (x0, y0), size)
