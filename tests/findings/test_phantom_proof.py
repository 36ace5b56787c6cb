"""A rod of 50 mm reads 50.0 mm and a sphere of 100 HU reads 100, in every plane.

The rod and the sphere are painted where they lie in the patient, written as DICOM,
found, loaded and measured as a reader does: from half height to half height, and in a
circle well inside.
"""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from medviewer.dicom.load import load
from medviewer.dicom.scan import scan
from medviewer.dicom.series import Vector
from medviewer.dicom.volume import Volume
from medviewer.findings.measured import complete, quantities
from medviewer.findings.measurement import (
    ImageReference,
    Kind,
    Measurement,
    Plane,
    new_measurement,
    plane_of,
)
from medviewer.image.image_values import image_values
from medviewer.phantom.geometry import Geometry
from medviewer.phantom.write import write_ct

SHAPE = (5, 150, 100)
AXIAL = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0))
CORONAL = ((1.0, 0.0, 0.0), (0.0, 0.0, -1.0))
SAGITTAL = ((0.0, 1.0, 0.0), (0.0, 0.0, -1.0))
TURNED = (
    (math.cos(0.4), math.sin(0.4), 0.0),
    (-math.sin(0.4) * math.cos(0.9), math.cos(0.4) * math.cos(0.9), math.sin(0.9)),
)
PLANES = [
    pytest.param(AXIAL, id="axial"),
    pytest.param(CORONAL, id="coronal"),
    pytest.param(SAGITTAL, id="sagittal"),
    pytest.param(TURNED, id="oblique"),
]
MIDDLE = (3.0, -40.0, 250.0)


def stack(orientation: tuple[Vector, Vector]) -> Geometry:
    """Five slices of 0.5 x 0.8 mm pixels, 1 mm apart, the middle of the third at MIDDLE."""
    whole = Geometry(SHAPE, (1.0, 0.5, 0.8), (0.0, 0.0, 0.0), orientation=orientation)
    x, y, z = np.array(MIDDLE) - (whole.affine @ (2, 74.5, 49.5, 1))[:3]
    return Geometry(SHAPE, (1.0, 0.5, 0.8), (float(x), float(y), float(z)), orientation=orientation)


def places(geometry: Geometry) -> NDArray[np.float64]:
    """Of all voxels from MIDDLE: ``[slice, row, column, 3]`` LPS mm."""
    index = np.moveaxis(np.indices(geometry.shape), 0, -1)
    at = index @ geometry.affine[:3, :3].T + geometry.affine[:3, 3]
    return np.asarray(at - MIDDLE)


def loaded(values: NDArray[np.float64], geometry: Geometry, folder: Path) -> Volume:
    write_ct(values, geometry, folder)
    return load(scan([folder]).series[0])


def drawn(volume: Volume, kind: Kind, patient: list[Vector]) -> Measurement:
    """A drawing through places of the patient, on the slice that they lie in."""
    planes = [plane_of(one) for one in volume.series.slices]
    found = [plane for plane in planes if plane and abs(plane.to_image(patient[0])[1]) < 0.01]
    assert len(found) == 1
    index = planes.index(found[0])
    image = image_values(volume, index)
    reference = ImageReference("1", "2", "2", "3", "4", plane=found[0])
    points = [found[0].to_image(place)[0] for place in patient]
    return complete(new_measurement(kind, points, reference, image), image)


def half_height(volume: Volume, start: Vector, along: NDArray[np.float64]) -> Vector:
    """Where the profile from ``start`` outwards falls to half its height."""
    affine = volume.affine
    assert affine is not None
    steps = np.arange(0, 35, 0.02)
    index = (np.array(start) + steps[:, None] * along - affine[:3, 3]) @ np.linalg.inv(
        affine[:3, :3]
    ).T
    values = volume.values(round(index[0, 0]))
    row, column = np.floor(index[:, 1]).astype(int), np.floor(index[:, 2]).astype(int)
    down, right = index[:, 1] - row, index[:, 2] - column
    profile = (
        values[row, column] * (1 - down) * (1 - right)
        + values[row + 1, column] * down * (1 - right)
        + values[row, column + 1] * (1 - down) * right
        + values[row + 1, column + 1] * down * right
    )
    below = int(np.argmax(profile < 500))
    x, y, z = np.array(start) + along * float(steps[below])
    return float(x), float(y), float(z)


@pytest.mark.parametrize("orientation", PLANES)
@pytest.mark.parametrize("degrees", [0, 31, 90, 118])
def test_a_rod_of_50_mm(orientation: tuple[Vector, Vector], degrees: float, tmp_path: Path) -> None:
    geometry = stack(orientation)
    turn = math.radians(degrees)
    along = math.cos(turn) * np.array(orientation[0]) + math.sin(turn) * np.array(orientation[1])
    at = places(geometry)
    way = at @ along
    aside = np.linalg.norm(at - way[..., None] * along, axis=-1)
    depth = np.minimum(25.0 - np.abs(way), 6.0 - aside)
    rod = loaded(1000 * np.clip(depth / 1.0 + 0.5, 0, 1), geometry, tmp_path / "rod")
    ends = [half_height(rod, MIDDLE, -along), half_height(rod, MIDDLE, along)]
    length = drawn(rod, Kind.LENGTH, ends)
    (quantity,) = quantities(length)
    assert quantity.value == pytest.approx(50.0, abs=0.1)
    assert quantity.text == "50.0 mm"
    # The same in the patient, which is how it is found again in another series.
    assert math.dist(*(length.patient_points or ())) == pytest.approx(50.0, abs=0.1)


@pytest.mark.parametrize("orientation", PLANES)
def test_a_sphere_of_100_hu(orientation: tuple[Vector, Vector], tmp_path: Path) -> None:
    geometry = stack(orientation)
    depth = 18.0 - np.linalg.norm(places(geometry), axis=-1)
    noise = np.random.default_rng(6).normal(0, 5, SHAPE)
    values = -900 + 1000 * np.clip(depth + 0.5, 0, 1) + noise
    sphere = loaded(values, geometry, tmp_path / "sphere")
    plane = plane_of(sphere.series.slices[2])
    assert isinstance(plane, Plane)
    (x, y), _ = plane.to_image(MIDDLE)
    corners = [(x - 15 / 0.8, y - 15 / 0.5), (x + 15 / 0.8, y + 15 / 0.5)]
    circle = drawn(sphere, Kind.ELLIPSE, [plane.to_patient(corner) for corner in corners])
    found = {quantity.name: quantity for quantity in quantities(circle)}
    assert found["mean"].value == pytest.approx(100.0, abs=0.5)
    assert found["mean"].unit == "HU"
    assert found["standard deviation"].value == pytest.approx(5.0, abs=0.3)
    assert found["area"].value == pytest.approx(math.pi * 15**2, abs=0.1)
