"""A chest CT whose tissues have known HU and whose nodules have known diameters."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from medviewer.dicom.series import Vector
from medviewer.phantom.chest_anatomy import AIR, Ball, paint_chest
from medviewer.phantom.geometry import Geometry, axial_around_midline
from medviewer.phantom.shapes import Box, Field, grid_of, paint_ellipsoid
from medviewer.phantom.stamp import burn_in
from medviewer.phantom.write import Identity, write_ct

NOISE_HU = 12.0
STAMP_HU = 1000


@dataclass(frozen=True)
class Nodule:
    """The truth about a nodule: a ball of one density, centre in LPS mm, on a slice."""

    centre_mm: Vector
    diameter_mm: float
    hu: float


@dataclass(frozen=True)
class Probe:
    """A box of voxels (slices, rows, columns) that holds nothing but one tissue."""

    box: Box
    hu: float


@dataclass(frozen=True)
class Chest:
    """A picture in HU (int16 ``[slice, row, column]``) and its truth.

    ``noise_hu`` is the standard deviation of the Gaussian noise that lies on all of it.
    """

    voxels: NDArray[np.int16]
    geometry: Geometry
    nodules: tuple[Nodule, ...]
    probes: dict[str, Probe]
    noise_hu: float


NODULES = (
    Nodule((-98.0, 12.0, 220.0), 12.0, 40.0),
    Nodule((100.0, 32.0, 120.0), 22.0, 45.0),
    Nodule((-118.0, -14.0, 150.0), 8.0, 35.0),
    Nodule((82.0, -22.0, 215.0), 6.0, 300.0),
    Nodule((-88.0, 38.0, 125.0), 18.0, -600.0),
)

_PROBES: dict[str, tuple[Vector, float, float]] = {
    "air": ((-165.0, -140.0, 150.0), 6.0, AIR),
    "lung": ((-70.0, -45.0, 160.0), 7.0, -850.0),
    "fat": ((0.0, -103.0, 250.0), 3.0, -100.0),
    "muscle": ((45.0, 90.0, 150.0), 3.0, 50.0),
    "aorta": ((16.0, 48.0, 150.0), 6.0, 45.0),
    "heart": ((25.0, -25.0, 95.0), 15.0, 40.0),
    "liver": ((-75.0, 0.0, 20.0), 20.0, 60.0),
    "trachea": ((0.0, 20.0, 240.0), 4.0, AIR),
    "vertebra": ((0.0, 70.0, 162.5), 8.0, 220.0),
    "bone": ((0.0, -90.0, 150.0), 3.0, 700.0),
}


def chest_geometry() -> Geometry:
    """60 axial slices of 512 x 512: pixels of 0.7 mm, slices 5 mm thick without a gap."""
    return axial_around_midline(60, 512, 0.7, 5.0, first_z=0.0, thickness=5.0)


def make_chest(
    nodules: tuple[Nodule, ...] = NODULES, noise_hu: float = NOISE_HU, seed: int = 1
) -> Chest:
    """Make a chest; the same arguments give the same voxels.

    Voxels hold the density at their centres, without the averaging of thick slices, so
    that diameters are exact on the slice through a nodule's centre. ``seed`` changes
    the vessels and the noise.
    """
    random = np.random.default_rng(seed)
    geometry = chest_geometry()
    grid = grid_of(geometry)
    empty: list[Ball] = [(nodule.centre_mm, nodule.diameter_mm / 2 + 5) for nodule in nodules]
    empty += [(centre, half * 1.8) for centre, half, _ in _PROBES.values()]
    image = paint_chest(geometry, grid, empty, random)
    for nodule in nodules:
        radius = nodule.diameter_mm / 2
        paint_ellipsoid(image, grid, nodule.centre_mm, (radius, radius, radius), nodule.hu, 0.7)
    voxels = _with_noise(image, noise_hu, random)
    burn_in(voxels, STAMP_HU, scale=2)
    probes = {
        name: Probe(_box(geometry, centre, half), hu)
        for name, (centre, half, hu) in _PROBES.items()
    }
    return Chest(voxels, geometry, nodules, probes, noise_hu)


def _with_noise(image: Field, noise_hu: float, random: np.random.Generator) -> NDArray[np.int16]:
    """Add Gaussian noise, slice by slice, and round to what CT stores in 12 bits."""
    voxels = np.empty(image.shape, dtype=np.int16)
    for plane, target in zip(image, voxels, strict=True):
        plane += random.standard_normal(plane.shape, dtype=np.float32) * np.float32(noise_hu)
        np.rint(np.clip(plane, -1024, 3071, out=plane), out=plane)
        target[:] = plane
    return voxels


def _box(geometry: Geometry, centre: Vector, half_mm: float) -> Box:
    """The voxels within ``half_mm`` of a point in every direction, one slice at least."""
    ranges = []
    for index, step in zip(geometry.index_of(centre), geometry.spacing, strict=True):
        reach = half_mm / step
        ranges.append(slice(int(np.ceil(index - reach)), int(np.floor(index + reach)) + 1))
    return (ranges[0], ranges[1], ranges[2])


def write_chest(chest: Chest, folder: Path) -> tuple[Path, ...]:
    """Write the chest as CT images; returns the paths from foot to head."""
    identity = Identity(
        study="chest",
        study_description="PHANTOM CT CHEST",
        series="axial",
        series_description="CT CHEST 5 MM PHANTOM",
        body_part="CHEST",
        window=(40.0, 400.0),
    )
    return write_ct(chest.voxels, chest.geometry, folder, identity)
