"""Paints the anatomy of a head as contrast-enhanced T1-weighted MR shows it.

Coordinates are LPS mm: x to the patient's left, y to the back, z up; the eyes lie at
z = 0 and the vertex near z = 120. Signals are relative to white matter = 1000; they
and the widths of the layers follow published contrast-enhanced spin-echo pictures.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from medviewer.dicom.series import Vector
from medviewer.phantom.geometry import Geometry
from medviewer.phantom.head_brain import paint_inside_of_skull
from medviewer.phantom.head_face import paint_face
from medviewer.phantom.head_signals import (
    BONE,
    CSF,
    DURA,
    FAT,
    GREY_MATTER,
    MARROW,
    MUSCLE,
    OUTER_TABLE,
    SKIN,
    VESSEL,
)
from medviewer.phantom.shapes import (
    Field,
    Grid,
    edge,
    grid_of,
    paint,
    paint_tube,
    smooth_noise,
    waves,
)

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
    floor = _skull_base(grid) + 2 * smooth_noise(geometry, 25, random)
    inside = depth - np.float32(INNER_TABLE_MM)
    above = (grid.z - floor) * np.float32(0.75)
    _paint_below_skull_base(image, depth, above, grid, geometry, random)
    skull = np.minimum(inside, above)
    paint(image, edge(skull + 2.5, 1.5) * edge(-above + 6, 8.0), BONE)
    paint(image, edge(skull, soft) * (0.35 + 0.25 * smooth_noise(geometry, 9, random)), DURA)
    brain = skull - np.float32(1.0)
    paint(image, edge(brain, soft), CSF)
    brain = brain - np.float32(0.8)
    paint_inside_of_skull(image, brain, soft, geometry, grid, random)
    paint_face(image, grid, depth, geometry, random)
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
    cap = np.clip((grid.z - 22) / 98, 0, None)
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
    paint(image, edge(depth - 5.0 + thin, soft), OUTER_TABLE)
    paint(image, edge(depth - 6.0 + thin, soft), MARROW * mottled)
    paint(image, edge(depth - 9.3 - thin * 0.5, soft), BONE)


def _skull_base(grid: Grid) -> Field:
    """Height z in mm of the floor of the three cranial fossae, ``[1, row, column]``."""
    x, y = np.abs(grid.x), grid.y

    def step(value: Field, start: float, end: float) -> Field:
        share = np.clip((value - start) / (end - start), 0, 1)
        return np.asarray(share * share * (3 - 2 * share))

    anterior = 9.0 + 6.0 * step(x, 8, 25)
    middle = 4.0 - 27.0 * step(x, 10, 30)
    posterior = -60.0 + 40.0 * step(x, 40, 62)
    floor = anterior + (middle - anterior) * step(y + 0.25 * x, -40, -18)
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
    box = grid.around((-200, -200, -200), (200, 200, 20))
    low = grid.crop(box)
    layers = waves((low.x, low.y, low.z), 11, 16, random)
    fine = smooth_noise(geometry, 4, random)[box]
    below = edge(-above[box] - 1, 4.0) * edge(depth[box] - 4.5, 2.0)
    paint(image[box], below, 700 + 200 * layers + 130 * fine)
    muscle = below * edge(np.abs(low.x) - 42 + 3 * layers, 3.0)
    paint(image[box], muscle * edge(-low.y + 25, 10.0), MUSCLE + 90 * fine)


def _paint_vessels(
    image: Field,
    grid: Grid,
    depth: Field,
    brain: Field,
    random: np.random.Generator,
) -> None:
    """Venous sinuses, the arteries at the base, and small veins on the surface."""
    cut_across = np.clip((104 - grid.z) / 14, 0.2, 1)
    behind = edge(depth - INNER_TABLE_MM + 1, 2.0) * edge(INNER_TABLE_MM + 6 - depth, 2.0)
    sagittal = behind * edge(
        3.2 * cut_across - np.abs(grid.x) - 0.4 * (depth - INNER_TABLE_MM - 1), 1.5
    )
    where = np.maximum(edge(grid.z - 72, 10.0), edge(grid.y - 45, 10.0)) * edge(grid.z - 6, 4.0)
    paint(image, sagittal * where * edge(grid.y + 30, 40.0), VESSEL * 0.8)
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
    surface = (np.abs(brain - 2.5) < 2.0) | ((np.abs(grid.x) < 3) & (brain > 1) & (grid.z > 40))
    places = np.argwhere(surface & (image < GREY_MATTER))
    for k, i, j in places[random.integers(0, len(places), 160)]:
        point = np.array((grid.x[0, 0, j], grid.y[0, i, 0], grid.z[k, 0, 0]))
        end = point + random.normal(0, 1.5, 3)
        ends: list[Vector] = [(p[0], p[1], p[2]) for p in (point, end)]
        paint_tube(image, grid, ends, (0.8, 0.6), 1500, 1.2)
