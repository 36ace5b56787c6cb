"""The brushes that the phantoms are painted with, all in millimetres.

A shape is a depth: mm below its surface, positive inside. ``edge`` turns a depth
into the share of a voxel that lies inside, which is how partial volume comes in.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from medviewer.dicom.series import Vector
from medviewer.phantom.geometry import AXIAL, Geometry

Field = NDArray[np.floating[Any]]
Box = tuple[slice, slice, slice]


@dataclass(frozen=True)
class Grid:
    """Coordinates of the voxel centres of an axial stack: x, y, z in LPS mm, ready to broadcast."""

    x: Field
    y: Field
    z: Field

    def crop(self, box: Box) -> Grid:
        """The grid of a part of the stack (``box`` in slices, rows, columns)."""
        return Grid(self.x[:, :, box[2]], self.y[:, box[1], :], self.z[box[0], :, :])

    def around(self, low: Vector, high: Vector, margin: float = 3.0) -> Box:
        """The part of the stack between two corners in LPS mm, ``margin`` mm wider."""

        def part(axis: Field, start: float, stop: float) -> slice:
            line = axis.ravel()
            first = int(np.searchsorted(line, start - margin))
            return slice(first, max(first, int(np.searchsorted(line, stop + margin))))

        return (
            part(self.z, low[2], high[2]),
            part(self.y, low[1], high[1]),
            part(self.x, low[0], high[0]),
        )


def grid_of(geometry: Geometry) -> Grid:
    """The voxel centres of an axial stack.

    Raises
    ------
    ValueError
        The stack is not axial.
    """
    if geometry.orientation != AXIAL:
        raise ValueError("phantoms are painted in axial stacks")
    axes = [
        np.float32(start) + np.arange(count, dtype=np.float32) * np.float32(step)
        for start, count, step in zip(
            geometry.origin, geometry.shape[::-1], geometry.spacing[::-1], strict=True
        )
    ]
    return Grid(axes[0][None, None, :], axes[1][None, :, None], axes[2][:, None, None])


def edge(depth: Field, width: float | Field = 1.0) -> Field:
    """Share of a voxel inside: a ramp from 0 to 1 that is ``width`` mm wide around depth 0."""
    share = np.asarray(depth / np.asarray(width), dtype=np.float32)
    share += np.float32(0.5)
    np.clip(share, 0.0, 1.0, out=share)
    return share


def paint(image: Field, share: Field, value: float | Field) -> None:
    """Mix ``value`` into ``image`` in place, ``share`` of it in every voxel."""
    image += share * (np.asarray(value, dtype=np.float32) - image)


def ellipsoid(grid: Grid, centre: Vector, radii: Vector) -> Field:
    """Depth in mm below the surface of an ellipsoid (exact for a sphere)."""
    x, y, z = ((g - np.float32(c)) for g, c in zip((grid.x, grid.y, grid.z), centre, strict=True))
    a, b, c = (np.float32(radius) for radius in radii)
    norm = np.sqrt((x / a) ** 2 + (y / b) ** 2 + (z / c) ** 2)
    slope = np.sqrt((x / a**2) ** 2 + (y / b**2) ** 2 + (z / c**2) ** 2)
    return np.asarray((1 - norm) * norm / np.maximum(slope, 1e-6), dtype=np.float32)


def capsule(grid: Grid, start: Vector, end: Vector, radii: tuple[float, float]) -> Field:
    """Depth in mm below the surface of a tube from ``start`` to ``end`` with round ends."""
    axis = np.array(end, dtype=np.float32) - np.array(start, dtype=np.float32)
    x, y, z = (g - np.float32(s) for g, s in zip((grid.x, grid.y, grid.z), start, strict=True))
    along = (x * axis[0] + y * axis[1] + z * axis[2]) / np.float32(max(float(axis @ axis), 1e-6))
    along = np.clip(along, 0.0, 1.0)
    squared = (x - along * axis[0]) ** 2 + (y - along * axis[1]) ** 2 + (z - along * axis[2]) ** 2
    radius = np.float32(radii[0]) + along * np.float32(radii[1] - radii[0])
    return np.asarray(radius - np.sqrt(squared), dtype=np.float32)


def paint_ellipsoid(
    image: Field, grid: Grid, centre: Vector, radii: Vector, value: float, width: float = 1.0
) -> None:
    """Paint an ellipsoid, touching only the voxels around it."""
    low = tuple(c - r for c, r in zip(centre, radii, strict=True))
    high = tuple(c + r for c, r in zip(centre, radii, strict=True))
    box = grid.around((low[0], low[1], low[2]), (high[0], high[1], high[2]))
    paint(image[box], edge(ellipsoid(grid.crop(box), centre, radii), width), value)


def paint_tube(
    image: Field,
    grid: Grid,
    points: Sequence[Vector],
    radii: Sequence[float],
    value: float,
    width: float = 1.0,
) -> None:
    """Paint a tube through ``points`` whose radius runs through ``radii``."""
    for index, (start, end) in enumerate(pairwise(points)):
        pair = (radii[index], radii[index + 1])
        low = np.minimum(start, end) - max(pair)
        high = np.maximum(start, end) + max(pair)
        box = grid.around((low[0], low[1], low[2]), (high[0], high[1], high[2]))
        paint(image[box], edge(capsule(grid.crop(box), start, end, pair), width), value)


def waves(
    points: Sequence[Field], wavelength: float, count: int, random: np.random.Generator
) -> Field:
    """Random plane waves of one wavelength (mm): a field of mean 0 and deviation 1.

    Its zero crossings are meandering sheets half a wavelength apart, much as sulci.
    """
    directions = random.normal(size=(count, 3))
    directions *= 2 * np.pi / wavelength / np.linalg.norm(directions, axis=1, keepdims=True)
    phases = random.uniform(0, 2 * np.pi, count)
    total: Field = np.zeros(np.broadcast_shapes(*(p.shape for p in points)), dtype=np.float32)
    for (kx, ky, kz), phase in zip(directions.astype(np.float32), phases, strict=True):
        total += np.cos(points[0] * kx + (points[1] * ky + (points[2] * kz + np.float32(phase))))
    total *= np.float32(np.sqrt(2 / count))
    return total


def smooth_noise(geometry: Geometry, scale_mm: float, random: np.random.Generator) -> Field:
    """Noise of deviation about 1 that changes over ``scale_mm``: a cubic spline of coarse noise."""
    weights = [
        _spline_weights(np.arange(size) * step / scale_mm)
        for size, step in zip(geometry.shape, geometry.spacing, strict=True)
    ]
    noise = random.normal(size=[matrix.shape[1] for matrix in weights]).astype(np.float32)
    noise = np.tensordot(weights[0], noise, axes=(1, 0))
    noise = np.matmul(weights[1], noise)
    return np.ascontiguousarray(np.matmul(noise, weights[2].T) * np.float32(3.0))


def _spline_weights(place: Field) -> Field:
    """Weight of every knot (columns) at every place (rows), knots one apart from -1 on."""
    knots = np.arange(-1, int(place[-1]) + 3)
    distance = np.abs(place[:, None] - knots)
    near = 2 / 3 - distance**2 + distance**3 / 2
    far = np.clip(2 - distance, 0, None) ** 3 / 6
    return np.asarray(np.where(distance < 1, near, far), dtype=np.float32)


def blur(image: Field, sigma_pixels: float) -> Field:
    """Blur every slice with a Gaussian of ``sigma_pixels``."""
    radius = max(1, int(np.ceil(2.5 * sigma_pixels)))
    offsets = np.arange(-radius, radius + 1)
    kernel = np.exp(-0.5 * (offsets / sigma_pixels) ** 2)
    kernel = (kernel / kernel.sum()).astype(np.float32)
    for axis in (1, 2):
        pad = [(0, 0)] * 3
        pad[axis] = (radius, radius)
        padded = np.pad(image, pad, mode="edge")
        size = image.shape[axis]
        image = np.zeros_like(image)
        for offset, weight in enumerate(kernel):
            part = [slice(None)] * 3
            part[axis] = slice(offset, offset + size)
            image += weight * padded[tuple(part)]
    return image


def rician(image: Field, sigma: float, random: np.random.Generator) -> Field:
    """The magnitude of ``image`` with complex Gaussian noise (Gudbjartsson & Patz 1995)."""
    real = image + random.standard_normal(image.shape, dtype=np.float32) * np.float32(sigma)
    imaginary = random.standard_normal(image.shape, dtype=np.float32) * np.float32(sigma)
    return np.asarray(np.hypot(real, imaginary))
