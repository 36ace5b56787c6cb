"""A head in contrast-enhanced T1-weighted MR with one lesion whose truth is known."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from medviewer.dicom.series import Vector
from medviewer.phantom.geometry import Geometry, axial_around_midline
from medviewer.phantom.head_anatomy import Anatomy, paint_head
from medviewer.phantom.head_signals import CSF, WHITE_MATTER
from medviewer.phantom.shapes import (
    Field,
    blur,
    edge,
    ellipsoid,
    grid_of,
    paint,
    rician,
    smooth_noise,
)
from medviewer.phantom.stamp import burn_in
from medviewer.phantom.write import Identity, write_mr

Kind = Literal["meningioma", "glioma"]

NOISE = 26.0
STAMP_VALUE = 1600
DEMO_CENTRE: Vector = (21.0, 20.0, 76.0)
DEMO_RADIUS_MM = 18.0


@dataclass(frozen=True)
class Lesion:
    """The truth about a lesion.

    Attributes
    ----------
    kind
        "meningioma" (even, bright, broad base on the dura) or "glioma" (a bright ring
        around a dark core, with oedema).
    centre_mm
        LPS mm; ``radius_mm`` is that of the sphere that the lesion is made of. The dura
        flattens it, and the surface of a glioma undulates by some mm; the mask has it all.
    mask
        bool ``[slice, row, column]``: voxels of which at least half is lesion.
    slices
        0-based indices of the slices that show it.
    mean
        Of the noise-free picture inside the mask, in stored units.
    """

    kind: Kind
    centre_mm: Vector
    radius_mm: float
    mask: NDArray[np.bool_]
    slices: tuple[int, ...]
    mean: float


@dataclass(frozen=True)
class Head:
    """A picture (uint16 ``[slice, row, column]``, white matter about 1000) and its truth."""

    voxels: NDArray[np.uint16]
    geometry: Geometry
    lesion: Lesion | None


def head_geometry() -> Geometry:
    """24 axial slices of 256 x 256: pixels of 0.9 mm, slices 5 mm thick with a gap of 1 mm."""
    return axial_around_midline(24, 256, 0.9, 6.0, first_z=-32.0, thickness=5.0)


def make_head(
    kind: Kind | None = "meningioma",
    centre_mm: Vector = DEMO_CENTRE,
    radius_mm: float = DEMO_RADIUS_MM,
    seed: int = 1,
) -> Head:
    """Make a head with a lesion of ``kind``, or a healthy one for None.

    ``seed`` changes the folds of the cortex, the vessels, the coil's shading and the
    noise; the same arguments give the same voxels.
    """
    random = np.random.default_rng(seed)
    geometry = head_geometry()
    anatomy = paint_head(geometry, random)
    image = anatomy.image
    share = None
    if kind is not None:
        share = _paint_lesion(anatomy, geometry, kind, centre_mm, radius_mm, random)
    image = blur(image, 0.55)
    image *= 1 + np.float32(0.05) * smooth_noise(geometry, 90, random)
    lesion = (
        None if share is None or kind is None else _truth(image, share, kind, centre_mm, radius_mm)
    )
    noisy = np.clip(np.rint(rician(image, NOISE, random)), 0, 4095).astype(np.uint16)
    burn_in(noisy, STAMP_VALUE)
    return Head(noisy, geometry, lesion)


def _paint_lesion(
    anatomy: Anatomy,
    geometry: Geometry,
    kind: Kind,
    centre_mm: Vector,
    radius_mm: float,
    random: np.random.Generator,
) -> Field:
    """Paint the lesion and its surroundings; returns its share of every voxel."""
    grid = grid_of(geometry)
    image, brain = anatomy.image, anatomy.brain
    inside_skull = edge(brain + 1.5, anatomy.soft)
    lumps = smooth_noise(geometry, 12, random)
    grain = smooth_noise(geometry, 3, random)
    depth = ellipsoid(grid, centre_mm, (radius_mm,) * 3)
    body = depth + (0.5 if kind == "meningioma" else 2.5) * lumps
    share = edge(body, 1.2) * inside_skull
    in_brain = edge(brain - 2, 2.0)
    oedema = edge(depth + 11 + 4 * lumps, 6.0) * in_brain
    paint(image, 0.75 * oedema * (image > 700), 760)
    if kind == "meningioma":
        cleft = edge(body + 1.8, 1.2) * edge(brain - 3, 2.0)
        paint(image, cleft * np.clip(0.4 + 0.5 * lumps, 0, 0.9), CSF)
        paint(image, share, 1.75 * WHITE_MATTER * (1 + 0.03 * grain + 0.04 * lumps))
    else:
        paint(image, share, WHITE_MATTER * (1.5 + 0.2 * grain))
        core = body - 4.5 - 1.5 * smooth_noise(geometry, 8, random)
        paint(image, edge(core, 2.0) * inside_skull, 480 + 60 * grain)
    return share


def _truth(image: Field, share: Field, kind: Kind, centre_mm: Vector, radius_mm: float) -> Lesion:
    mask = share >= 0.5
    slices = tuple(int(index) for index in np.flatnonzero(mask.any(axis=(1, 2))))
    return Lesion(kind, centre_mm, radius_mm, mask, slices, float(image[mask].mean()))


def write_head(head: Head, folder: Path) -> tuple[Path, ...]:
    """Write the head as MR images; returns the paths from foot to head."""
    identity = Identity(
        study="head",
        study_description="PHANTOM MR HEAD WITH CONTRAST",
        series="t1-contrast",
        series_description="T1 SE +C PHANTOM",
        body_part="BRAIN",
        window=(1000.0, 2000.0),
    )
    return write_mr(head.voxels, head.geometry, folder, identity)
