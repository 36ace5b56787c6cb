"""The highest mean of a sphere of 1 mL that is centred in a region: SUVpeak.

By PERCIST (Wahl et al., J Nucl Med 2009;50 Suppl 1:122S-150S) and the EANM's guideline (Boellaard
et al., Eur J Nucl Med Mol Imaging 2015;42:328-354): the sphere lies where its mean is highest. What
of it lies beyond the region counts too. A voxel is in the sphere when its centre is (IBSI reference
manual, global intensity peak, 0F91).
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from medviewer.dicom.volume import Volume
from medviewer.image.planes import Plane, plane_of

RADIUS_MM = (3000 / (4 * math.pi)) ** (1 / 3)
"""Of a sphere of 1 mL: 6.2 mm."""
_ALIKE = 1e-4
"""Slices of a stack have the same directions and distances of pixels, but for rounding."""

Part = tuple[slice, slice]


@dataclass(frozen=True, eq=False)
class _Layer:
    """One slice of the spheres: its values, and where its voxels lie from a sphere's middle.

    ``steps`` are rows and columns from the pixel on the slice of the middle, ``[voxel, 2]``;
    ``was_read`` is False while the slice's own values are still to come.
    """

    was_read: bool
    values: NDArray[np.float32]
    steps: NDArray[np.intp]


class SphereMeans:
    """The spheres about the pixels of slice ``index`` (0-based) of a grey volume.

    Values are those of ``Volume.known_values`` times ``factor``.
    """

    def __init__(self, volume: Volume, index: int, factor: float = 1.0) -> None:
        self._volume, self._index, self._factor = volume, index, factor
        self._kept: tuple[_Layer, ...] | None = None

    def highest(self, part: Part, mask: NDArray[np.bool_]) -> float | None:
        """The highest mean about the pixels of ``part`` (rows, columns) that are in ``mask``.

        A sphere that leaves the series, or holds what is not known, does not count. None where
        none is left, and where slices do not say how they lie.
        """
        layers = self._layers() if mask.any() else ()
        if not layers:
            return None
        sums, count = np.zeros(mask.shape, np.float64), 0
        for layer in layers:
            reach = int(np.abs(layer.steps).max(initial=0))
            near = _around(layer.values, part, reach)
            for down, right in layer.steps + reach:
                sums += near[down : down + mask.shape[0], right : right + mask.shape[1]]
            count += len(layer.steps)
        means = sums[mask & np.isfinite(sums)] / count
        return float(means.max()) * self._factor if means.size else None

    def _layers(self) -> tuple[_Layer, ...]:
        """Kept once all of them were read."""
        if self._kept is None:
            made = self._made()
            if not all(each.was_read for each in made):
                return made
            self._kept = made
        return self._kept

    def _made(self) -> tuple[_Layer, ...]:
        slices = self._volume.series.slices
        own = plane_of(slices[self._index])
        if own is None or slices[self._index].is_made:
            return ()
        layers = [self._layer(self._index, own, own)]
        for way in (-1, 1):
            beside, last_mm, step_mm = self._index + way, 0.0, 0.0
            while last_mm + step_mm <= RADIUS_MM:  # the next one may be in the spheres
                plane = plane_of(slices[beside]) if 0 <= beside < len(slices) else None
                if plane is None or not _alike(plane, own):
                    return ()  # the series ends within the spheres
                away_mm = abs(own.distance_mm(plane.position))
                if away_mm <= last_mm:
                    return ()  # at the same place, or back again
                if away_mm <= RADIUS_MM:
                    layers.append(self._layer(beside, plane, own))
                beside, last_mm, step_mm = beside + way, away_mm, away_mm - last_mm
        return tuple(layers)

    def _layer(self, index: int, plane: Plane, own: Plane) -> _Layer:
        was_read = bool(self._volume.loaded[index : index + 1].all())  # maybe a moment ago
        row_mm, column_mm = own.spacing
        right, down = plane.to_picture(own.to_patient((0.5, 0.5)))
        right, down = right - 0.5, down - 0.5  # a stack may lean
        rows, columns = (math.ceil(RADIUS_MM / step_mm) + 1 for step_mm in own.spacing)
        lowest = round(down) - rows, round(right) - columns
        steps = np.indices((2 * rows + 1, 2 * columns + 1)).reshape(2, -1).T + lowest
        across_mm = (steps - (down, right)) * (row_mm, column_mm)
        left_mm2 = RADIUS_MM**2 - own.distance_mm(plane.position) ** 2
        within = (across_mm**2).sum(axis=1) <= left_mm2
        return _Layer(was_read, self._volume.known_values(index), steps[within])


def _alike(plane: Plane, own: Plane) -> bool:
    """True where pixels of both lie side by side."""
    turned = np.abs(np.subtract(plane.orientation, own.orientation)).max()
    other = np.abs(np.divide(plane.spacing, own.spacing) - 1).max()
    return bool(turned < _ALIKE and other < _ALIKE)


def _around(values: NDArray[np.float32], part: Part, reach: int) -> NDArray[np.float32]:
    """``part`` of an image with ``reach`` pixels around it, NaN beyond its edges."""
    sides, beyond = [], []
    for side, most in zip(part, values.shape, strict=True):
        low, high = side.start - reach, side.stop + reach
        sides.append(slice(max(low, 0), max(min(high, most), 0)))
        beyond.append((max(-low, 0), max(high - most, 0)))
    return np.pad(values[tuple(sides)], beyond, constant_values=np.nan)
