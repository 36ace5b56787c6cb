"""Paints the anatomy of a head as contrast-enhanced T1-weighted MR shows it.

Coordinates are LPS mm: x to the patient's left, y to the back, z up; the eyes lie at
z = 0 and the vertex near z = 108. Signals are relative to white matter = 1000; they
and the widths of the layers follow published contrast-enhanced spin-echo pictures.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from medviewer.dicom.series import Vector
from medviewer.phantom.geometry import Geometry
from medviewer.phantom.shapes import (
    Field,
    Grid,
    edge,
    ellipsoid,
    grid_of,
    paint,
    paint_ellipsoid,
    paint_tube,
    smooth_noise,
    waves,
)

WHITE_MATTER, GREY_MATTER, CSF, VENTRICLE = 1000.0, 820.0, 330.0, 300.0
FAT, SKIN, MUSCLE, BONE, MARROW = 2050.0, 1500.0, 780.0, 130.0, 1450.0
DURA, VESSEL, MUCOSA, EYE = 1150.0, 1900.0, 1700.0, 330.0
INNER_TABLE_MM = 11.5


@dataclass(frozen=True)
class Anatomy:
    """A painted head and what a lesion needs to know of it.

    ``depth`` is mm below the scalp, ``brain`` mm below the surface of the brain (both
    positive inside, ``[slice, row, column]``); ``soft`` is the width in mm over which an
    edge of the head is spread by the pixel and the slice thickness.
    """

    image: Field
    depth: Field
    brain: Field
    soft: Field


def paint_head(geometry: Geometry, random: np.random.Generator) -> Anatomy:
    """A healthy head; which one depends on ``random``."""
    grid = grid_of(geometry)
    depth, soft = _depth_below_scalp(geometry, grid, random)
    image: Field = np.zeros(geometry.shape, dtype=np.float32)
    _paint_scalp_and_skull(image, depth, soft, geometry, random)
    floor = _skull_base(grid) + 3 * smooth_noise(geometry, 18, random)
    inside = depth - np.float32(INNER_TABLE_MM)
    above = (grid.z - floor) * np.float32(0.75)
    _paint_below_skull_base(image, depth, above, grid, geometry, random)
    skull = np.minimum(inside, above)
    paint(image, edge(skull + 2.5, 1.5) * edge(-above + 6, 8.0), BONE)
    paint(image, edge(skull, soft) * (0.35 + 0.25 * smooth_noise(geometry, 9, random)), DURA)
    brain = skull - np.float32(1.0)
    paint(image, edge(brain, soft), CSF)
    brain = brain - np.float32(0.8)
    _paint_brain(image, brain, soft, grid, random)
    _paint_ventricles(image, grid)
    _paint_cisterns(image, grid)
    _paint_face(image, grid, geometry, random)
    _paint_vessels(image, grid, depth, brain, random)
    return Anatomy(image, depth, brain, soft)


def _profile(grid: Grid, heights: list[float], values: list[float]) -> Field:
    """A measure of the head as it changes with z, ``[slice, 1, 1]``."""
    line = np.interp(grid.z.ravel(), heights, values)
    return line.astype(np.float32)[:, None, None]


def _depth_below_scalp(
    geometry: Geometry, grid: Grid, random: np.random.Generator
) -> tuple[Field, Field]:
    """How deep every voxel lies below the scalp, and over how many mm edges are spread."""
    levels = [-40.0, -20.0, 0.0, 25.0, 45.0]
    half_width = _profile(grid, levels, [66, 69, 73, 76, 77])
    front = _profile(grid, levels, [90, 92, 93, 96, 96])
    back = _profile(grid, levels, [80, 88, 94, 98, 97])
    half_width = half_width * (1 - 0.13 * np.clip((-grid.y - 5) / 90, 0, 1) ** 1.5)
    length = np.where(grid.y < 0, front, back)
    cap = np.clip((grid.z - 24) / 84, 0, None)
    power = np.float32(2.25)
    norm = np.abs(grid.x / half_width) ** power + np.abs(grid.y / length) ** power
    norm = (norm + cap**power) ** (1 / power)
    dz, dy, dx = np.gradient(norm, *geometry.spacing)
    slope = np.sqrt(dx * dx + dy * dy + dz * dz)
    slope = np.maximum(slope, np.float32(0.006))
    depth = (1 - norm) / slope + np.float32(1.2) * smooth_noise(geometry, 40, random)
    slice_mm = geometry.thickness or geometry.spacing[0]
    soft = np.float32(1.0) + np.float32(0.8 * slice_mm) * np.abs(dz / slope)
    return depth.astype(np.float32), soft.astype(np.float32)


def _paint_scalp_and_skull(
    image: Field, depth: Field, soft: Field, geometry: Geometry, random: np.random.Generator
) -> None:
    """Skin, fat, outer table, marrow, inner table, from outside to inside."""
    thin = np.float32(0.7) * smooth_noise(geometry, 25, random)
    mottled = 1 + np.float32(0.10) * smooth_noise(geometry, 5, random)
    paint(image, edge(depth, soft), SKIN)
    paint(image, edge(depth - 1.2, soft), FAT * mottled)
    paint(image, edge(depth - 5.0 + thin, soft), BONE * 3)
    paint(image, edge(depth - 6.3 + thin, soft), MARROW * mottled)
    paint(image, edge(depth - 9.0 - thin * 0.5, soft), BONE)


def _skull_base(grid: Grid) -> Field:
    """Height z in mm of the floor of the three cranial fossae, ``[1, row, column]``."""
    x, y = np.abs(grid.x), grid.y

    def step(value: Field, start: float, end: float) -> Field:
        share = np.clip((value - start) / (end - start), 0, 1)
        return np.asarray(share * share * (3 - 2 * share))

    anterior = 12.0 + 6.0 * step(x, 8, 25)
    middle = 4.0 - 27.0 * step(x, 12, 24)
    posterior = -60.0 + 55.0 * step(x, 62, 30) * 0 + 40.0 * step(x, 40, 60)
    floor = anterior + (middle - anterior) * step(y, -38, -28)
    petrous = -6.0 + 0 * x
    floor = floor + (petrous - floor) * step(y, 2, 12) * step(x, 8, 14)
    floor = floor + (posterior - floor) * step(y - 0.25 * x, -2, 10)
    return np.asarray(floor, dtype=np.float32)


def _paint_below_skull_base(
    image: Field,
    depth: Field,
    above: Field,
    grid: Grid,
    geometry: Geometry,
    random: np.random.Generator,
) -> None:
    """Muscle, fat, marrow and enhancing mucosa in a mix, below the floor of the skull."""
    mix = smooth_noise(geometry, 9, random)
    fine = smooth_noise(geometry, 4, random)
    below = edge(-above - 1, 4.0) * edge(depth - 4.5, 2.0)
    paint(image, below, 950 + 330 * mix + 220 * fine)
    muscle = below * edge(np.abs(grid.x) - 42 + 4 * mix, 3.0)
    paint(image, muscle * edge(-grid.y + 25, 10.0), MUSCLE + 90 * fine)


def _paint_brain(
    image: Field,
    brain: Field,
    soft: Field,
    grid: Grid,
    random: np.random.Generator,
) -> None:
    """White matter, cortex folded along random sheets, deep nuclei, cerebellum, brain stem."""
    x, y, z = np.broadcast_arrays(grid.x, grid.y, grid.z)
    inside = brain > -2.0
    xs, ys, zs, deep = x[inside], y[inside], z[inside], brain[inside]
    radius = np.sqrt(xs**2 + (ys - 5) ** 2 + (zs - 28) ** 2) + 1
    radial = (60 / radius) ** np.float32(0.65)
    bend = waves((xs, ys, zs), 38, 6, random) * np.float32(5)
    folded = (xs * radial + bend, (ys - 5) * radial - bend, (zs - 28) * radial)
    sheet = np.abs(waves(folded, 25, 24, random)) * np.float32(25 / (2 * np.pi))
    vary = waves((xs, ys, zs), 55, 8, random)
    posterior_fossa = _share_of_cerebellum(xs, ys, zs)
    reach = (17 + 4 * vary) * (1 - posterior_fossa)
    open_mm = (1.35 + 0.45 * vary) * np.clip(1 - deep / np.maximum(reach, 1), 0, 1)
    grey = edge(3.2 - np.minimum(deep, sheet - open_mm + 3.2 * (deep > reach)), 1.5)
    tissue = WHITE_MATTER + grey * (GREY_MATTER - WHITE_MATTER)
    folia = np.cos(np.hypot(ys - 20, 1.5 * (zs - 5)) * np.float32(2 * np.pi / 5.5) + bend)
    tissue += posterior_fossa * (890 + 45 * folia - tissue)
    tissue += edge(open_mm - sheet, 1.0) * (CSF - tissue)
    part = image[inside]
    paint(part, edge(deep, soft[inside]), tissue)
    image[inside] = part
    for side in (-1, 1):
        paint_ellipsoid(image, grid, (side * 26, -2, 22), (7, 17, 14), 900, 5)
        paint_ellipsoid(image, grid, (side * 12, -16, 28), (5, 10, 12), 880, 4)
        paint_ellipsoid(image, grid, (side * 11, 14, 24), (8, 13, 10), 900, 5)
        insula = [(side * 40.0, -22.0, 12.0), (side * 36.0, -6.0, 20.0), (side * 42.0, 12.0, 30.0)]
        paint_tube(image, grid, insula, (2.2, 2.0, 1.5), CSF + 100, 2)
        paint_tube(image, grid, [(side * 38, -14, 16), (side * 62, -16, 14)], (2.4, 3), CSF, 2.5)
    midline = edge(1.3 - np.abs(grid.x + 0.8 * vary.mean()), 1.0)
    fissure = midline * edge(brain, soft) * _midline_fissure(grid)
    paint(image, fissure, CSF + 60)
    falx = edge(0.5 - np.abs(grid.x), 1.0) * edge(brain + 2, 2.0) * _midline_fissure(grid)
    paint(image, 0.8 * falx, DURA)


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


def _paint_face(image: Field, grid: Grid, geometry: Geometry, random: np.random.Generator) -> None:
    """Eyes in their fat, ethmoid cells, sphenoid sinus, frontal sinus, nose, ear bone, muscle."""
    for s in (-1, 1):
        paint_ellipsoid(image, grid, (s * 31, -62, 0), (17, 27, 17), FAT * 0.95, 3)
        paint_tube(image, grid, [(s * 44, -70, 0), (s * 20, -36, 2)], (2, 1.5), 1250, 1.5)
        paint_tube(image, grid, [(s * 20, -72, 0), (s * 17, -36, 2)], (2, 1.5), 1250, 1.5)
        paint_tube(image, grid, [(s * 31, -68, 0), (s * 17, -30, 4)], (1.8, 1.8), 900, 1.5)
        paint_ellipsoid(image, grid, (s * 32, -76, 0), (13.0, 13.0, 13.0), 1250, 1.5)
        paint_ellipsoid(image, grid, (s * 32, -76, 0), (11.5, 11.5, 11.5), EYE, 1.5)
        paint_ellipsoid(image, grid, (s * 32, -85.5, 0), (4.5, 2.2, 4.5), 800, 1.5)
        paint_tube(
            image,
            grid,
            [(s * 62, -30, -30), (s * 64, -28, 10), (s * 66, -20, 35)],
            (9, 6, 2),
            MUSCLE,
            3,
        )
        paint_ellipsoid(image, grid, (s * 52, 24, -16), (14, 12, 12), BONE * 1.5, 4)
        paint_tube(image, grid, [(s * 16, 2, -8), (s * 48, 20, -8)], (5, 7), BONE * 2, 4)
    cells = smooth_noise(geometry, 5, random)
    for centre, radii in (
        ((0.0, -64.0, -6.0), (13.0, 27.0, 16.0)),
        ((0.0, -26.0, -10.0), (13.0, 13.0, 11.0)),
        ((0.0, -86.0, 16.0), (12.0, 4.0, 9.0)),
    ):
        inside = edge(ellipsoid(grid, centre, radii), 2.0)
        paint(image, inside, np.clip(350 + 700 * cells, 20, MUCOSA))
    paint_tube(image, grid, [(0, -42, -30), (0, -94, -14)], (1.0, 1.2), 1100, 1.5)
    paint_tube(image, grid, [(0, -88, 4), (0, -104, -26)], (8, 13), 1350, 3)
    for s in (-1, 1):
        paint_tube(image, grid, [(s * 5, -86, -4), (s * 5, -104, -30)], (2.5, 4.0), 60, 2)
        paint_ellipsoid(image, grid, (s * 9, -8, 0), (3.5, 8, 5), 1500, 2)
    paint_ellipsoid(image, grid, (0, -9, -1), (6, 5, 4), 1350, 2)


def _paint_vessels(
    image: Field,
    grid: Grid,
    depth: Field,
    brain: Field,
    random: np.random.Generator,
) -> None:
    """Venous sinuses, the arteries at the base, and small veins on the surface."""
    behind = edge(depth - INNER_TABLE_MM + 1, 2.0) * edge(INNER_TABLE_MM + 7 - depth, 2.0)
    sagittal = behind * edge(4.0 - np.abs(grid.x) - 0.4 * (depth - INNER_TABLE_MM - 2), 1.5)
    where = np.maximum(edge(grid.z - 72, 10.0), edge(grid.y - 45, 10.0)) * edge(grid.z - 6, 4.0)
    paint(image, sagittal * where, VESSEL * 0.8)
    for s in (-1, 1):
        transverse: list[Vector] = [
            (0, 84, 8),
            (s * 30, 74, 2),
            (s * 56, 42, -4),
            (s * 52, 30, -20),
        ]
        paint_tube(image, grid, transverse, (3.5, 3.0, 3.5, 3.5), VESSEL * 0.8, 2)
        middle: list[Vector] = [(s * 10, -12, 8), (s * 28, -12, 10), (s * 42, -4, 22)]
        paint_tube(image, grid, middle, (1.0, 1.0, 0.7), VESSEL * 0.8, 1.2)
        paint_tube(image, grid, [(s * 3, -2, 32), (s * 3, 32, 30)], (0.8, 1.0), 1500, 1.2)
    paint_tube(image, grid, [(0, 32, 28), (0, 60, 26), (0, 82, 10)], (1.2, 1.2, 1.8), 1600, 1.2)
    near = (np.abs(brain - 1.5) < 2.0) | ((np.abs(grid.x) < 3) & (brain > 0) & (grid.z > 40))
    rows = np.argwhere(near & (image < GREY_MATTER))
    for k, i, j in rows[random.integers(0, len(rows), 160)]:
        point = (float(grid.x[0, 0, j]), float(grid.y[0, i, 0]), float(grid.z[k, 0, 0]))
        end = tuple(p + d for p, d in zip(point, random.normal(0, 4, 3), strict=True))
        paint_tube(image, grid, [point, (end[0], end[1], end[2])], (0.9, 0.6), 1500, 1.2)
