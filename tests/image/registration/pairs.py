"""A body of known shapes, as it is and as another scanner sees it after it has moved."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from medviewer.dicom.geometry import affine
from medviewer.dicom.series import Slice, Vector
from medviewer.dicom.volume import Volume
from medviewer.image.registration.rigid import Rigid
from medviewer.phantom.geometry import AXIAL, Geometry, axial_around_midline
from medviewer.phantom.moved import moved
from medviewer.phantom.shapes import grid_of, paint_ellipsoid
from tests.ui.makers import make_series

Values = NDArray[np.float32]

WIDE = axial_around_midline(60, 96, 3.0, 4.0, first_z=-118.0, thickness=4.0)
"""Where the body is painted: wider than what either scanner sees."""

SPHERE_MM: Vector = (28.0, -22.0, 14.0)
"""The middle of the brightest part."""

PARTS: tuple[tuple[Vector, Vector, float], ...] = (
    ((0, 0, 0), (78, 95, 88), 300),
    ((0, 0, 2), (70, 87, 80), 600),
    ((-30, 20, 20), (18, 30, 22), 850),
    ((25, 30, -30), (26, 14, 18), 450),
    ((-20, -45, -15), (12, 16, 30), 700),
    ((5, 60, 35), (30, 10, 12), 200),
    (SPHERE_MM, (9, 9, 9), 1000),
)


def body() -> Values:
    """Ellipsoids of known values in air (0), on ``WIDE``."""
    values = np.zeros(WIDE.shape, np.float32)
    for centre, radii, value in PARTS:
        paint_ellipsoid(values, grid_of(WIDE), centre, radii, value, 4.0)
    return values


def seen(
    move: Rigid,
    geometry: Geometry,
    seed: int = 1,
    noise: float = 15.0,
    **facts: Any,
) -> Volume:
    """The body after ``move`` on another stack, with noise; ``facts`` are the series'."""
    return volume_of(moved(body(), WIDE, move, geometry, 0.0), geometry, seed, noise, **facts)


def other_contrast(volume: Volume) -> Volume:
    """The same as another sequence shows it: air dark, the middle values brightest."""
    values = volume.voxels.astype(np.float32)
    return replace(volume, voxels=1000 * np.exp(-(((values - 700) / 300) ** 2)))


def volume_of(
    values: NDArray[Any], geometry: Geometry, seed: int = 1, noise: float = 0.0, **facts: Any
) -> Volume:
    """Values as a loaded series of its own study and frame of reference."""
    random = np.random.default_rng(seed)
    name = str(facts.pop("key", f"series {seed}"))
    stack = tuple(
        Slice(
            Path("1.dcm"),
            0,
            "",
            f"{name}.{index}",
            index + 1,
            geometry.position(index),
            geometry.orientation,
            (geometry.spacing[1], geometry.spacing[2]),
        )
        for index in range(geometry.shape[0])
    )
    about = {
        "key": name,
        "series_instance_uid": name,
        "frame_of_reference_uid": f"frame {name}",
        "rows": geometry.shape[1],
        "columns": geometry.shape[2],
        "slices": stack,
        "description": name,
    }
    noisy = values + random.normal(0, noise, values.shape)
    count = geometry.shape[0]
    return Volume(
        make_series(**{**about, **facts}),
        noisy.astype(np.float32),
        np.ones(count),
        np.zeros(count),
        "",
        affine(stack),
        loaded=np.ones(count, bool),
    )


FIXED = axial_around_midline(40, 64, 3.5, 4.5, first_z=-88.0, thickness=4.5)
TURNED: tuple[Vector, Vector] = ((0.9659258, 0.2588190, 0.0), (-0.2241439, 0.8365163, 0.5))
OBLIQUE = Geometry((44, 70, 76), (5.5, 3.2, 2.9), (-96.0, -57.0, -161.0), 5.5, TURNED)
UPRIGHT = replace(FIXED, shape=(30, 80, 72), spacing=(6.5, 2.8, 3.0), origin=(-105, -110, -95))
assert FIXED.orientation == AXIAL
