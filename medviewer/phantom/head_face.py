"""Paints what lies in front of and below the brain: orbits, nose, air cells, muscles."""

from __future__ import annotations

import numpy as np

from medviewer.dicom.series import Vector
from medviewer.phantom.geometry import Geometry
from medviewer.phantom.head_signals import BONE, EYE, MUCOSA, MUSCLE, ORBITAL_FAT, SKIN
from medviewer.phantom.shapes import (
    Field,
    Grid,
    edge,
    ellipsoid,
    paint,
    paint_ellipsoid,
    paint_tube,
    smooth_noise,
)


def paint_face(
    image: Field, grid: Grid, depth: Field, geometry: Geometry, random: np.random.Generator
) -> None:
    """Chewing muscles, orbits, the air cells of the skull base, nose, pituitary gland."""
    temple = edge(22 - np.abs(grid.y + 30), 16.0) * edge(30 - grid.z, 12.0)
    paint(image, temple * edge(depth - 3.5, 1.5) * edge(8.5 - depth, 1.5), MUSCLE)
    _paint_nose(image, grid)
    for s in (-1, 1):
        _paint_orbit(image, grid, s)
        paint_ellipsoid(image, grid, (s * 50, 24, -16), (13, 12, 12), BONE * 1.5, 4)
        paint_tube(image, grid, [(s * 16, 2, -8), (s * 48, 20, -8)], (5, 7), BONE * 2, 4)
    cells = smooth_noise(geometry, 5, random)
    for centre, radii in (
        ((0.0, -64.0, -6.0), (13.0, 27.0, 16.0)),
        ((0.0, -26.0, -10.0), (13.0, 13.0, 11.0)),
        ((0.0, -84.0, 14.0), (12.0, 4.0, 8.0)),
    ):
        box = grid.around(*_corners(centre, radii))
        inside = edge(ellipsoid(grid.crop(box), centre, radii), 2.0)
        paint(image[box], inside, np.clip(250 + 380 * cells[box], 20, MUCOSA))
    paint_tube(image, grid, [(0, -42, -30), (0, -90, -14)], (1.0, 1.2), 1100, 1.5)
    for s in (-1, 1):
        paint_ellipsoid(image, grid, (s * 9, -8, 0), (3.0, 8, 4), 950, 3)
        paint_tube(image, grid, [(s * 9, -14, 0), (s * 9, -3, -1)], (2.4, 2.4), BONE, 1.5)
    paint_ellipsoid(image, grid, (0, -9, -2), (5, 4, 2), 950, 3)


def _corners(centre: Vector, radii: Vector) -> tuple[Vector, Vector]:
    """The two corners of the box around an ellipsoid."""
    x, y, z = centre
    a, b, c = radii
    return (x - a, y - b, z - c), (x + a, y + b, z + c)


def _paint_orbit(image: Field, grid: Grid, side: int) -> None:
    """Fat, muscles, optic nerve and eye of one side."""
    s = side
    paint_ellipsoid(image, grid, (s * 30, -61, 0), (16, 25, 15), ORBITAL_FAT, 5)
    paint_tube(image, grid, [(s * 43, -70, 0), (s * 20, -36, 2)], (2.4, 1.8), 950, 1.5)
    paint_tube(image, grid, [(s * 19, -72, 0), (s * 17, -36, 2)], (2.4, 1.8), 950, 1.5)
    paint_tube(image, grid, [(s * 31, -62, 10), (s * 20, -36, 4)], (3.5, 1.5), 950, 3)
    paint_tube(image, grid, [(s * 31, -62, -10), (s * 20, -36, 0)], (3.5, 1.5), 950, 3)
    paint_tube(image, grid, [(s * 31, -68, 0), (s * 17, -30, 4)], (1.8, 1.8), 900, 1.5)
    paint_ellipsoid(image, grid, (s * 32, -76, 0), (13.0, 13.0, 13.0), 1250, 1.5)
    paint_ellipsoid(image, grid, (s * 32, -76, 0), (11.5, 11.5, 11.5), EYE, 1.5)
    paint_ellipsoid(image, grid, (s * 32, -85.5, 0), (4.5, 2.2, 4.5), 800, 1.5)


def _paint_nose(image: Field, grid: Grid) -> None:
    """The bridge, the tip with its cavities."""
    paint_tube(image, grid, [(0, -84, 6), (0, -94, -28)], (7, 12), SKIN, 3)
    paint_tube(image, grid, [(0, -80, 4), (0, -92, -28)], (6, 11), 1100, 4)
    for s in (-1, 1):
        paint_tube(image, grid, [(s * 4, -84, -4), (s * 5, -97, -30)], (2.5, 3.5), 60, 2)
        paint_tube(image, grid, [(s * 5, -88, -22), (s * 5, -46, -22)], (2.5, 4), 60, 3)
        paint_tube(image, grid, [(s * 24, -66, -32), (s * 24, -66, -22)], (11, 5), 60, 4)
