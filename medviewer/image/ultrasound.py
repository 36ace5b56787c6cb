"""Regions of an ultrasound picture, each with its own calibration (PS3.3 C.8.5.5)."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pydicom.dataset import Dataset


_CM, _SECONDS, _CM_PER_SECOND = 3, 4, 7
_UNITS = {_SECONDS: "s", _CM_PER_SECOND: "cm/s", _CM: "cm"}
Point = tuple[float, float]


@dataclass(frozen=True)
class Region:
    """A rectangle of the picture and what its axes measure.

    ``x0``, ``y0``, ``x1``, ``y1`` are its outer borders in image coordinates.
    ``delta_x``, ``delta_y`` are physical units a pixel, ``unit_x``, ``unit_y`` the
    codes of PS3.3 C.8.5.5.1.15 (3 cm, 4 seconds, 7 cm/s).
    """

    x0: float
    y0: float
    x1: float
    y1: float
    unit_x: int
    unit_y: int
    delta_x: float
    delta_y: float

    def holds(self, point: Point) -> bool:
        """True when ``point`` (x, y) lies in the region."""
        return self.x0 <= point[0] <= self.x1 and self.y0 <= point[1] <= self.y1

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
            )
        except (AttributeError, TypeError, ValueError):
            continue
        numbers = (region.delta_x, region.delta_y)
        if all(math.isfinite(n) and n for n in numbers) and region.x0 < region.x1:
            found.append(region)
    return tuple(found)


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
