"""Paints the anatomy of a chest in HU.

Coordinates are LPS mm: x to the patient's left, y to the back, z up from the middle
of the liver (0) to the apex of the lungs (near 280).
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from medviewer.dicom.series import Vector
from medviewer.phantom.geometry import Geometry
from medviewer.phantom.shapes import (
    Field,
    Grid,
    edge,
    ellipsoid,
    paint,
    paint_tube,
)

AIR, LUNG, FAT, SKIN, WATER = -1000.0, -850.0, -100.0, 20.0, 10.0
MUSCLE, BLOOD, HEART, LIVER, SPLEEN = 50.0, 45.0, 40.0, 60.0, 52.0
BONE, TRABECULAR, TABLE_SHELL, TABLE_CORE = 700.0, 220.0, -250.0, -940.0

HEART_CENTRE: Vector = (25.0, -25.0, 92.0)
HEART_RADII: Vector = (56.0, 42.0, 46.0)
WALL_MM = 38.0

Ball = tuple[Vector, float]
Point = NDArray[np.float64]
Balls = tuple[NDArray[np.float64], NDArray[np.float64]]


def paint_chest(
    geometry: Geometry, grid: Grid, empty: list[Ball], random: np.random.Generator
) -> Field:
    """The picture without nodules and noise; no vessel of the lung enters a ball of ``empty``."""
    image: Field = np.empty(geometry.shape, dtype=np.float32)
    lungs = np.zeros(geometry.shape, dtype=bool)
    image[:] = AIR
    _paint_table(image, grid)
    trunk = grid.around((-200, -113, -1000), (200, 113, 1000))
    for index in range(geometry.shape[0]):
        part = (slice(index, index + 1), *trunk[1:])
        lungs[part] = _paint_slice(image[part], grid.crop(part)) > 4.0

    origin, steps = np.array(geometry.origin), np.array(geometry.spacing[::-1])

    def in_lung(point: Point) -> bool:
        j, i, k = (int(place) for place in np.rint((point - origin) / steps))
        return all(0 <= p < n for p, n in zip((k, i, j), lungs.shape, strict=True)) and bool(
            lungs[k, i, j]
        )

    _paint_airways_and_large_vessels(image, grid)
    centres = np.array([centre for centre, _ in empty]).reshape(-1, 3)
    reaches = np.array([reach for _, reach in empty])
    for side in (-1, 1):
        _paint_lung_vessels(image, grid, side, in_lung, (centres, reaches), random)
    return image


def _paint_slice(image: Field, grid: Grid) -> Field:
    """Paint everything that is not a tube, on one slice; returns mm below the pleura."""
    body = _depth_below_skin(grid)
    paint(image, edge(body), SKIN)
    paint(image, edge(body - 2.0), FAT)
    muscle_starts = 14.0 + 3.0 * np.abs(grid.x) / 165.0
    paint(image, edge(body - muscle_starts), MUSCLE)
    ribs = np.cos((grid.z + 0.5 * grid.y - 0.1 * np.abs(grid.x)) * np.float32(2 * np.pi / 27))
    in_wall = edge(body - 27.0) * edge(WALL_MM - 2.0 - body)
    away_from_middle = edge(np.abs(grid.x) - 26.0, 2.0)
    paint(image, in_wall * edge((ribs - 0.25) * 5, 1.0) * away_from_middle, BONE)
    cavity = body - WALL_MM
    paint(image, edge(cavity), FAT)
    if float(grid.z[0, 0, 0]) > 200.0:
        paint(image, edge(cavity) * edge(np.abs(grid.x) - 44.0, 8.0), MUSCLE)
    _paint_abdomen(image, grid, cavity)
    lung = _depth_below_pleura(grid, cavity)
    if abs(float(grid.z[0, 0, 0]) - HEART_CENTRE[2]) < HEART_RADII[2] + 10:
        heart = ellipsoid(grid, HEART_CENTRE, HEART_RADII)
        paint(image, edge(heart), HEART)
        lung = np.minimum(lung, -heart - 3.0)
    paint(image, edge(lung), LUNG)
    _paint_spine_and_sternum(image, grid)
    return lung


def _depth_below_skin(grid: Grid) -> Field:
    """mm below the skin; the trunk narrows towards the neck."""
    height = float(grid.z.ravel()[0])
    width = 166.0 - 0.0012 * max(0.0, height - 180.0) ** 2
    depth = 112.0 - 0.0006 * max(0.0, height - 180.0) ** 2
    x, y = np.abs(grid.x) / width, np.abs(grid.y) / depth
    norm = np.maximum((x**2.5 + y**2.5) ** np.float32(1 / 2.5), 1e-3)
    slope = np.hypot(x**1.5 / width, y**1.5 / depth) / (norm * np.sqrt(norm))
    return np.asarray((1 - norm) / np.maximum(slope, 1e-4), dtype=np.float32)


def _depth_below_pleura(grid: Grid, cavity: Field) -> Field:
    """mm below the pleura: inside the ribs, beside the mediastinum, above the diaphragm."""
    middle_width = 22.0 + 10.0 * np.exp(-(((grid.z - 165.0) / 35.0) ** 2))
    middle_width = middle_width + 12.0 * np.clip((grid.y - 45.0) / 40.0, -0.6, 1.0)
    beside = np.abs(grid.x) - middle_width
    dome = 72.0 - 6.0 * np.sign(grid.x)
    dome = dome - 0.012 * ((np.abs(grid.x) - 78.0) ** 2 + 0.6 * (grid.y + 15.0) ** 2)
    above = (grid.z - dome) * np.float32(0.7)
    one_side = Grid(np.abs(grid.x), grid.y, grid.z)
    apex = ellipsoid(one_side, (72.0, 12.0, 120.0), (88.0, 130.0, 165.0))
    depth = np.minimum(np.minimum(cavity - 1.0, beside), np.minimum(above, apex))
    return np.asarray(depth, dtype=np.float32)


def _paint_abdomen(image: Field, grid: Grid, cavity: Field) -> None:
    """Liver on the right, spleen and a stomach with its bubble on the left."""
    if float(grid.z[0, 0, 0]) > 90.0:
        return
    inside = edge(cavity - 3.0)
    liver = ellipsoid(grid, (-70.0, 0.0, 0.0), (85.0, 78.0, 78.0))
    spleen = ellipsoid(grid, (92.0, 35.0, 15.0), (32.0, 36.0, 50.0))
    stomach = ellipsoid(grid, (60.0, -25.0, 10.0), (42.0, 34.0, 40.0))
    bubble = np.minimum(stomach - 4.0, -20.0 - grid.y)
    for depth, value in ((liver, LIVER), (spleen, SPLEEN), (stomach, WATER), (bubble, AIR)):
        paint(image, edge(depth) * inside, value)


def _paint_spine_and_sternum(image: Field, grid: Grid) -> None:
    """Vertebral bodies with discs between them, arches, and the sternum."""
    column = grid.around((-24, 45, float(grid.z[0, 0, 0])), (24, 118, float(grid.z[0, 0, 0])))
    _paint_spine(image[column], grid.crop(column))
    if float(grid.z[0, 0, 0]) > 95.0:
        sternum = np.minimum(20.0 - np.abs(grid.x), 5.5 - np.abs(grid.y + 90.0))
        paint(image, edge(np.asarray(sternum, dtype=np.float32)), BONE)


def _paint_spine(image: Field, grid: Grid) -> None:
    disc = edge(np.cos(grid.z * np.float32(2 * np.pi / 25)) * 8 - 6.5, 1.0)
    oval = 17.0 - np.hypot(grid.x * 0.85, grid.y - 70.0)
    paint(image, edge(oval), BONE * (1 - disc) + 80.0 * disc)
    paint(image, edge(oval - 2.0), TRABECULAR * (1 - disc) + 80.0 * disc)
    arch = 14.0 - np.hypot(grid.x, grid.y - 94.0)
    paint(image, edge(arch), BONE)
    paint(image, edge(arch - 4.0), 30.0)
    spine = np.minimum(4.0 - np.abs(grid.x), 8.0 - np.abs(grid.y - 106.0)) - 6.0 * disc
    paint(image, edge(np.asarray(spine, dtype=np.float32)), BONE)


def _paint_table(image: Field, grid: Grid) -> None:
    """The couch: a curved board of carbon fibre around foam."""
    board = 14.0 - np.abs(grid.y - 136.0 + 0.0011 * grid.x**2)
    board = np.minimum(board, 172.0 - np.abs(grid.x))[0]
    plane = image[0].copy()
    paint(plane, edge(board), TABLE_SHELL)
    paint(plane, edge(board - 2.0), TABLE_CORE)
    image[:] = plane


def _paint_airways_and_large_vessels(image: Field, grid: Grid) -> None:
    """Aorta, pulmonary arteries, caval veins, oesophagus; trachea and main bronchi."""
    arch: list[Vector] = [
        (-8, -20, 130),
        (-16, -18, 165),
        (-8, -8, 192),
        (10, 20, 200),
        (18, 44, 190),
        (16, 48, 150),
        (10, 50, 60),
        (6, 48, -10),
    ]
    paint_tube(image, grid, arch, (16, 16, 14, 13, 13, 12.5, 12, 11), BLOOD)
    paint_tube(image, grid, [(8, -30, 120), (14, -20, 160)], (14, 13), BLOOD)
    for s in (-1, 1):
        paint_tube(image, grid, [(14, -18, 160), (s * 38, 8, 158)], (11, 8), BLOOD)
        paint_tube(image, grid, [(s * 8, -8, 225), (s * 14, -2, 300)], (6, 5), BLOOD)
    paint_tube(image, grid, [(-30, -10, 120), (-28, -14, 250)], (9, 9), BLOOD)
    paint_tube(image, grid, [(2, 42, 60), (2, 44, 300)], (6, 6), 35.0)
    paint_tube(image, grid, [(0, 20, 305), (0, 22, 172)], (10.5, 10.5), MUSCLE)
    paint_tube(image, grid, [(0, 20, 305), (0, 22, 172)], (9, 9), AIR)
    for s, end in ((-1, (-42.0, 18.0, 145.0)), (1, (46.0, 20.0, 143.0))):
        paint_tube(image, grid, [(0, 22, 174), end], (7.5, 5.5), MUSCLE)
        paint_tube(image, grid, [(0, 22, 174), end], (6, 4), AIR)
        paint_tube(image, grid, [end, (s * 70, 30, 118)], (4, 2.5), AIR)


def _paint_lung_vessels(
    image: Field,
    grid: Grid,
    side: int,
    in_lung: Callable[[Point], bool],
    empty: Balls,
    random: np.random.Generator,
) -> None:
    """A tree of vessels that branches from the hilum towards the pleura and thins out."""
    hilum = np.array([side * 42.0, 10.0, 152.0])
    open_ends: list[tuple[Point, Point, float]] = []
    for target in (
        (95, 10, 240),
        (70, -40, 225),
        (110, -30, 160),
        (120, 40, 165),
        (100, 60, 110),
        (75, 55, 90),
        (115, -5, 110),
        (85, 65, 200),
    ):
        towards = np.array([side * target[0], target[1], target[2]], dtype=float) - hilum
        open_ends.append((hilum, towards / np.linalg.norm(towards), 4.5))
    while open_ends:
        start, towards, radius = open_ends.pop()
        thinner = radius * 0.9
        if thinner < 0.45:
            continue
        for _ in range(4):
            end = start + towards * radius * random.uniform(4.0, 7.0)
            if in_lung(end) and not _enters(start, end, radius, empty):
                break
            towards = _turned(towards, 0.6, random)
        else:
            continue
        paint_tube(image, grid, [_vector(start), _vector(end)], (radius, thinner), BLOOD, 0.8)
        open_ends.append((end, _turned(towards, 0.2, random), thinner))
        if random.random() < 0.8:
            smaller = thinner * random.uniform(0.5, 0.8)
            open_ends.append((end, _turned(towards, 0.7, random), smaller))


def _vector(point: Point) -> Vector:
    return (float(point[0]), float(point[1]), float(point[2]))


def _turned(towards: Point, amount: float, random: np.random.Generator) -> Point:
    turned = towards + random.normal(0, amount, 3)
    return np.asarray(turned / np.linalg.norm(turned))


def _enters(start: Point, end: Point, radius: float, empty: Balls) -> bool:
    """Whether a tube comes nearer to the centre of a ball than it may."""
    centres, reaches = empty
    axis = end - start
    along = np.clip((centres - start) @ axis / (axis @ axis), 0, 1)
    distance = np.linalg.norm(centres - start - along[:, None] * axis, axis=1)
    return bool((distance < radius + reaches).any())
