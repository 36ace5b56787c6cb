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
from medviewer.findings.reading.measured import complete, quantities
from medviewer.findings.reading.measurement import (
    ImageReference,
    Kind,
    Measurement,
    Plane,
    new_measurement,
    plane_of,
    reference_to,
)
from medviewer.image.measuring.image_values import image_values
from medviewer.image.reformat import orthogonal
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
    found = [plane for plane in planes if plane and abs(plane.distance_mm(patient[0])) < 0.01]
    assert len(found) == 1
    index = planes.index(found[0])
    image = image_values(volume, index)
    reference = ImageReference("1", "2", "2", "3", "4", plane=found[0])
    points = [found[0].to_picture(place) for place in patient]
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
    profile = bilinear(values, index[:, [2, 1]] + 0.5)
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
    x, y = plane.to_picture(MIDDLE)
    corners = [(x - 15 / 0.8, y - 15 / 0.5), (x + 15 / 0.8, y + 15 / 0.5)]
    circle = drawn(sphere, Kind.ELLIPSE, [plane.to_patient(corner) for corner in corners])
    found = {quantity.name: quantity for quantity in quantities(circle)}
    assert found["mean"].value == pytest.approx(100.0, abs=0.5)
    assert found["mean"].unit == "HU"
    assert found["standard deviation"].value == pytest.approx(5.0, abs=0.3)
    assert found["area"].value == pytest.approx(math.pi * 15**2, abs=0.1)


@pytest.mark.parametrize("plane", ["axial", "coronal", "sagittal"])
@pytest.mark.parametrize("orientation", [PLANES[0], PLANES[3]])
def test_a_rod_of_50_mm_on_reformatted_planes(
    orientation: tuple[Vector, Vector], plane: str, tmp_path: Path
) -> None:
    """nroduit/Weasis#717: through the slices too, on voxels of 1 x 0.5 x 0.8 mm."""
    whole = Geometry((70, 130, 90), (1.0, 0.5, 0.8), (0.0, 0.0, 0.0), orientation=orientation)
    x, y, z = np.array(MIDDLE) - (whole.affine @ (34.5, 64.5, 44.5, 1))[:3]
    origin = (float(x), float(y), float(z))
    geometry = Geometry(whole.shape, whole.spacing, origin, orientation=orientation)
    at = places(geometry)
    rod = loaded(np.zeros(whole.shape), geometry, tmp_path)
    steps = orthogonal(rod, plane).steps
    along = steps[0] / np.linalg.norm(steps[0]) * 0.8 + steps[1] / np.linalg.norm(steps[1]) * 0.6
    way = at @ along
    aside = np.linalg.norm(at - way[..., None] * along, axis=-1)
    depth = np.minimum(25.0 - np.abs(way), 6.0 - aside)
    rod.voxels[:] += np.rint(1000 * np.clip(depth + 0.5, 0, 1)).astype(rod.voxels.dtype)
    planes = orthogonal(rod, plane)
    centre = np.array(MIDDLE) - planes.origin
    through = planes.steps[2] / np.linalg.norm(planes.steps[2])
    index = round(float(centre @ through / np.linalg.norm(planes.steps[2])))
    planes.fill(index)
    image = image_values(planes.volume, index)
    reference = reference_to(planes.volume.series, index)
    assert reference.is_made
    assert reference.plane is not None
    values = planes.volume.values(index)
    ends = []
    for sense in (-1.0, 1.0):
        x0, y0 = reference.plane.to_picture(MIDDLE)
        line = [
            reference.plane.to_picture(np.array(MIDDLE) + sense * step * along)
            for step in np.arange(0, 35, 0.02)
        ]
        profile = bilinear(values, np.array(line))
        ends.append(line[int(np.argmax(profile < 500))])
        assert math.dist(ends[-1], (x0, y0)) > 5
    drawn_here = complete(new_measurement(Kind.LENGTH, ends, reference, image), image)
    (length,) = quantities(drawn_here)
    assert length.value == pytest.approx(50.0, abs=0.1)
    assert math.dist(*(drawn_here.patient_points or ())) == pytest.approx(length.value, abs=1e-4)


def bilinear(values: NDArray[np.float32], points: NDArray[np.float64]) -> NDArray[np.float64]:
    """Values at image coordinates (x, y)."""
    column, row = (points - 0.5).T
    x, y = np.floor(column).astype(int), np.floor(row).astype(int)
    right, down = column - x, row - y
    above = values[y, x] * (1 - right) + values[y, x + 1] * right
    below = values[y + 1, x] * (1 - right) + values[y + 1, x + 1] * right
    return np.asarray(above * (1 - down) + below * down)
