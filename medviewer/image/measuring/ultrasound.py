"""Regions of an ultrasound picture, each with its own calibration (PS3.3 C.8.5.5)."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pydicom.dataset import Dataset


_CM, _SECONDS, _CM_PER_SECOND = 3, 4, 7
_UNITS = {_SECONDS: "s", _CM_PER_SECOND: "cm/s", _CM: "cm"}
_FLOW = {0, 3, 4, 5, 6, 7}
"""Region Data Types: not said, PW and CW Doppler, and their mean, mode and maximum traced."""
Point = tuple[float, float]


@dataclass(frozen=True)
class Region:
    """A rectangle of the picture and what its axes measure.

    ``x0``, ``y0``, ``x1``, ``y1`` are its outer borders in image coordinates.
    ``delta_x``, ``delta_y`` are physical units a pixel, ``unit_x``, ``unit_y`` the
    codes of PS3.3 C.8.5.5.1.15 (3 cm, 4 seconds, 7 cm/s). Others lie over a region of
    ``low_priority`` (bit 0 of Region Flags, C.8.5.5.1.3).

    Of rows that are velocities ``baseline`` is where in the image none is (y; None where the file
    does not say), by Reference Pixel y0, which counts from the region's top, and its physical
    value, and ``is_flow`` is False where Region Data Type says that it is no Doppler of flow.
    """

    x0: float
    y0: float
    x1: float
    y1: float
    unit_x: int
    unit_y: int
    delta_x: float
    delta_y: float
    low_priority: bool = False
    baseline: float | None = None
    is_flow: bool = True

    def holds(self, point: Point) -> bool:
        """True when ``point`` (x, y) lies in the region or on its border."""
        return self.x0 <= point[0] <= self.x1 and self.y0 <= point[1] <= self.y1

    def has_inside(self, point: Point) -> bool:
        """True when ``point`` (x, y) lies in the region, not on its border."""
        return self.x0 < point[0] < self.x1 and self.y0 < point[1] < self.y1

    def measures_as(self, other: Region) -> bool:
        """True when a pixel is worth the same in both regions."""
        steps = ((self.delta_x, other.delta_x), (self.delta_y, other.delta_y))
        mine, others = (
            (each.unit_x, each.unit_y, each.baseline, each.is_flow) for each in (self, other)
        )
        return mine == others and all(math.isclose(abs(a), abs(b), rel_tol=1e-4) for a, b in steps)

    @property
    def size_mm(self) -> tuple[float, float] | None:
        """Spacing of rows and columns in mm; None when an axis is not a length."""
        if (self.unit_x, self.unit_y) != (_CM, _CM):
            return None
        return abs(self.delta_y) * 10, abs(self.delta_x) * 10

    @property
    def axes(self) -> tuple[tuple[float, str], ...]:
        """What a column and a row are worth, with units; () when a unit is not known."""
        if self.unit_x not in _UNITS or self.unit_y not in _UNITS:
            return ()
        return (abs(self.delta_x), _UNITS[self.unit_x]), (abs(self.delta_y), _UNITS[self.unit_y])


def regions(header: Dataset) -> tuple[Region, ...]:
    """The usable regions of the picture, in the file's order."""
    found = []
    for item in header.get("SequenceOfUltrasoundRegions") or ():
        try:
            region = Region(
                x0=float(item.RegionLocationMinX0),
                y0=float(item.RegionLocationMinY0),
                x1=float(item.RegionLocationMaxX1) + 1,
                y1=float(item.RegionLocationMaxY1) + 1,
                unit_x=int(item.PhysicalUnitsXDirection),
                unit_y=int(item.PhysicalUnitsYDirection),
                delta_x=float(item.PhysicalDeltaX),
                delta_y=float(item.PhysicalDeltaY),
                low_priority=bool(int(item.get("RegionFlags") or 0) & 1),
            )
            if region.unit_y == _CM_PER_SECOND:
                region = replace(region, baseline=_baseline(item), is_flow=_is_flow(item))
        except (AttributeError, TypeError, ValueError):
            continue
        numbers = (region.delta_x, region.delta_y)
        if all(math.isfinite(n) and n for n in numbers) and region.x0 < region.x1:
            found.append(region)
    return tuple(found)


def _baseline(item: Dataset) -> float | None:
    """Where velocity is 0, as y in image coordinates; a pixel's value is that of its middle."""
    if item.get("ReferencePixelY0") is None:
        return None
    row = int(item.RegionLocationMinY0) + int(item.ReferencePixelY0)
    there = float(item.get("ReferencePixelPhysicalValueY") or 0.0)
    found = row + 0.5 - there / (float(item.PhysicalDeltaY) or math.nan)
    return found if math.isfinite(found) else None


def _is_flow(item: Dataset) -> bool:
    kind = int(item.get("RegionDataType") or 0)
    return kind in _FLOW


def region_of(points: Sequence[Point], found: Sequence[Region]) -> Region | None:
    """The region whose calibration holds for a drawing through ``points``; None for none.

    It holds every point. Where regions overlap, those without low priority decide what a
    point belongs to; points that belong to regions of other scales, and a place where the
    file does not say which region is on top, have none (PS3.3 C.8.5.5.1.3).
    """
    owners = [region for point in points for region in _on_top(point, found)]
    whole = [region for region in found if all(region.holds(point) for point in points)]
    fitting = [each for each in whole if all(each.measures_as(other) for other in owners)]
    same = fitting and all(fitting[0].measures_as(other) for other in fitting)
    return fitting[0] if same else None


def _on_top(point: Point, found: Sequence[Region]) -> list[Region]:
    inside = [region for region in found if region.has_inside(point)]
    return [region for region in inside if not region.low_priority] or inside


def common_size_mm(found: Sequence[Region]) -> tuple[float, float] | None:
    """The pixel size that all regions with lengths share; None when they differ."""
    sizes = [region.size_mm for region in found if region.size_mm is not None]
    if not sizes:
        return None
    same = all(
        math.isclose(a, b, rel_tol=1e-4)
        for size in sizes
        for a, b in zip(size, sizes[0], strict=True)
    )
    return sizes[0] if same else None
