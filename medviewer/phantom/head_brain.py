"""Paints the brain: folded cortex, nuclei, cerebellum, falx, ventricles and cisterns."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from medviewer.dicom.series import Vector
from medviewer.phantom.geometry import Geometry
from medviewer.phantom.head_signals import CSF, DURA, GREY_MATTER, VENTRICLE, WHITE_MATTER
from medviewer.phantom.shapes import (
    Field,
    Grid,
    edge,
    paint,
    paint_ellipsoid,
    paint_tube,
    smooth_noise,
    waves,
)


def paint_inside_of_skull(
    image: Field,
    brain: Field,
    soft: Field,
    geometry: Geometry,
    grid: Grid,
    random: np.random.Generator,
) -> None:
    """Everything below the dura but the vessels; ``brain`` and ``soft`` as in ``Anatomy``."""
    _paint_brain(image, brain, soft, geometry, grid, random)
    _paint_deep_nuclei(image, grid)
    _paint_falx(image, grid, brain, geometry, random)
    _paint_ventricles(image, grid)
    _paint_cisterns(image, grid)


def _paint_brain(
    image: Field,
    brain: Field,
    soft: Field,
    geometry: Geometry,
    grid: Grid,
    random: np.random.Generator,
) -> None:
    """White matter, cortex folded along random sheets, cerebellum."""
    inside = brain > -4.0
    x, y, z = (part[inside] for part in np.broadcast_arrays(grid.x, grid.y, grid.z))
    deep = brain[inside]
    vary = waves((x, y, z), 50, 8, random)
    cerebellum = _share_of_cerebellum(x, y, z)
    sheet = _distance_to_folds(inside, x, y, z, geometry, random)
    reach = np.maximum((17 + 5 * vary) * (1 - cerebellum), 1)
    opening = (1.2 + 0.5 * vary) * np.clip(1 - deep / reach, 0, 1) ** 0.5
    beyond = np.clip((deep - reach + 3) / 4, 0, 2)
    cortex = edge(2.8 - np.minimum(deep, sheet - opening + 4 * beyond), 1.5)
    tissue = WHITE_MATTER + cortex * (GREY_MATTER - WHITE_MATTER)
    folia = np.cos(np.hypot(y - 20, 1.5 * (z - 5)) * np.float32(2 * np.pi / 6) + 2 * vary)
    tissue += cerebellum * (900 + 30 * folia - tissue)
    tissue += edge(opening - sheet - 0.3, 1.2) * (opening > 0) * (CSF - tissue)
    part = image[inside]
    paint(part, edge(deep, soft[inside]), tissue)
    image[inside] = part


def _distance_to_folds(
    inside: NDArray[np.bool_],
    x: Field,
    y: Field,
    z: Field,
    geometry: Geometry,
    random: np.random.Generator,
) -> Field:
    """mm to the nearest sulcus, at the voxels of ``inside``.

    Sulci are the zeros of random waves whose coordinates are drawn towards the middle
    of the brain, so that the sheets run inwards from the surface, and bent.
    """
    wavelength = 21.0
    radius = np.sqrt(x**2 + (y - 5) ** 2 + (z - 28) ** 2) + 1
    radial = (60 / radius) ** np.float32(0.65)
    bend = waves((x, y, z), 32, 6, random) * np.float32(4.0)
    folded = (x * radial + bend, (y - 5) * radial - bend, (z - 28) * radial)
    level: Field = np.zeros(inside.shape, dtype=np.float32)
    level[inside] = waves(folded, wavelength, 24, random)
    dz, dy, dx = np.gradient(level, *geometry.spacing)
    slope = np.sqrt(dx**2 + dy**2 + dz**2)[inside]
    slope = np.maximum(slope, np.float32(np.pi / wavelength))
    return np.asarray(np.abs(level[inside]) / slope)


def _paint_deep_nuclei(image: Field, grid: Grid) -> None:
    """Lentiform and caudate nuclei, thalami, insulae, Sylvian fissures."""
    for side in (-1, 1):
        paint_ellipsoid(image, grid, (side * 26, -2, 22), (7, 17, 14), 900, 5)
        paint_ellipsoid(image, grid, (side * 12, -16, 28), (5, 10, 12), 880, 4)
        paint_ellipsoid(image, grid, (side * 11, 14, 24), (8, 13, 10), 900, 5)
        insula = [(side * 40.0, -22.0, 12.0), (side * 36.0, -6.0, 20.0), (side * 42.0, 12.0, 30.0)]
        paint_tube(image, grid, insula, (2.2, 2.0, 1.5), CSF + 100, 2)
        paint_tube(image, grid, [(side * 38, -14, 16), (side * 62, -16, 14)], (2.4, 3), CSF, 2.5)


def _paint_falx(
    image: Field, grid: Grid, brain: Field, geometry: Geometry, random: np.random.Generator
) -> None:
    """The fissure between the hemispheres, and the dura in it."""
    off_middle = np.abs(grid.x - 1.2 * smooth_noise(geometry, 30, random))
    where = _midline_fissure(grid)
    width = 0.9 + 0.5 * smooth_noise(geometry, 14, random)
    paint(image, edge(width - off_middle, 1.0) * edge(brain, 1.0) * where, CSF + 100)
    paint(image, 0.7 * edge(0.4 - off_middle, 1.0) * edge(brain + 2, 2.0) * where, DURA)


def _share_of_cerebellum(x: Field, y: Field, z: Field) -> Field:
    """1 below the tentorium, 0 above it."""
    tentorium = 24 - 0.28 * np.abs(x) - 0.22 * np.clip(y - 30, 0, None)
    return edge(tentorium - z, 4.0) * edge(y - 0.25 * np.abs(x), 8.0)


def _midline_fissure(grid: Grid) -> Field:
    """Where the hemispheres are apart: all but the middle, where the callosum joins them."""
    front = edge(-grid.y - 40, 6.0)
    back = edge(grid.y - 45, 6.0) * edge(grid.z - 10, 4.0)
    return np.maximum(np.maximum(front, back), edge(grid.z - 58, 4.0))


def _paint_ventricles(image: Field, grid: Grid) -> None:
    """Lateral, third and fourth ventricles with their enhancing plexus."""
    for s in (-1, 1):
        body: list[Vector] = [
            (s * 9, -38, 30),
            (s * 9, -26, 40),
            (s * 11, -4, 48),
            (s * 15, 16, 46),
            (s * 25, 34, 38),
            (s * 25, 52, 34),
        ]
        paint_tube(image, grid, body, (3.0, 5.0, 5.0, 5.5, 7.0, 2.0), VENTRICLE, 2)
        paint_tube(image, grid, body[:3], (2.0, 3.5, 3.5), VENTRICLE, 2)
        horn: list[Vector] = [(s * 26, 32, 34), (s * 31, 16, 14), (s * 30, -2, 4)]
        paint_tube(image, grid, horn, (5.0, 2.5, 2.0), VENTRICLE, 2)
        paint_ellipsoid(image, grid, (s * 23, 30, 38), (2.2, 5, 5), 1350, 2)
        paint_tube(image, grid, [(s * 3, 0, 40), (s * 16, 20, 42)], (0.8, 1.4), 1300, 1.5)
    paint_ellipsoid(image, grid, (0, 2, 20), (2.4, 15, 12), VENTRICLE, 2)
    paint_ellipsoid(image, grid, (0, 42, -10), (6, 6, 11), VENTRICLE, 3)


def _paint_cisterns(image: Field, grid: Grid) -> None:
    """Fluid around the brain stem, and the stem itself."""
    paint_ellipsoid(image, grid, (0, -8, 8), (15, 10, 5), CSF, 4)
    for side in (-1, 1):
        ring: list[Vector] = [(side * 6, 2, 8), (side * 18, 14, 10), (side * 14, 30, 14)]
        paint_tube(image, grid, [*ring, (0, 35, 17)], (2.5, 2.0, 2.2, 3.0), CSF, 2)
        paint_tube(image, grid, [(side * 8, 6, -8), (side * 24, 20, -14)], (3, 4), CSF + 150, 3)
    paint_ellipsoid(image, grid, (0, 4, -14), (9, 3.5, 18), CSF, 2)
    paint_ellipsoid(image, grid, (0, 18, -8), (15, 12, 14), 960, 3)
    paint_ellipsoid(image, grid, (0, 16, 8), (13, 9, 9), 950, 3)
    paint_ellipsoid(image, grid, (0, 26, -30), (9, 7, 16), 950, 3)
