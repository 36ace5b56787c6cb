"""Every kind of measurement, drawn by a reader and written as a report."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pydicom

from medviewer.dicom.volume import Volume
from medviewer.findings.finding import Point
from medviewer.findings.objects.reader_export import export_measurements
from medviewer.findings.reading.measured import complete
from medviewer.findings.reading.measurement import Kind, Measurement, new_measurement, reference_to
from medviewer.image.measuring.image_values import ImageValues, image_values
from medviewer.image.plane_base import base_for_planes
from medviewer.image.reformat import orthogonal
from tests.findings.made_results import check_valid, octagon

POINTS: dict[Kind, list[Point]] = {
    Kind.LENGTH: [(10.25, 20.5), (40.125, 33.3)],
    Kind.POLYLINE: [(10.25, 20.5), (40.125, 33.3), (50.1, 12.7)],
    Kind.ANGLE: [(10.25, 20.5), (40.125, 33.3), (50.1, 12.7)],
    Kind.COBB: [(10.25, 20.5), (40.1, 33.3), (11.5, 40.5), (41.7, 38.3)],
    Kind.BIDIRECTIONAL: [(10.25, 20.5), (40.1, 20.5), (20.5, 12.5), (20.5, 30.75)],
    Kind.RECTANGLE: [(10.25, 20.5), (40.1, 33.3)],
    Kind.ELLIPSE: [(10.25, 20.5), (40.1, 33.3)],
    Kind.POLYGON: [(10.25, 20.5), (40.1, 33.3), (12.2, 50.1)],
    Kind.FREEHAND: list(octagon(30.3, 31.7, 9.0)),
    Kind.POINT: [(10.25, 20.5)],
}


def draw(
    volume: Volume,
    kind: Kind,
    index: int = 2,
    values: ImageValues | None = None,
    **more: Any,
) -> Measurement:
    values = values or image_values(volume, index)
    image = reference_to(volume.series, index)
    points = POINTS.get(kind, [(5.0, 5.0), (9.0, 9.0)][: kind.points])
    drawn = new_measurement(kind, points, image, values, "Ada")
    return complete(replace(drawn, **more), values)


def three_axes(volume: Volume, name: str) -> tuple[Measurement, Measurement]:
    """Two axes on a slice, and a length from slice to slice on a sagittal plane."""
    plane = orthogonal(base_for_planes(volume), "sagittal").volume
    down = replace(draw(plane, Kind.LENGTH, 31), points=((10.5, 1.5), (10.5, 4.5)), label=name)
    return draw(volume, Kind.BIDIRECTIONAL, label=name), complete(down, image_values(plane, 31))


def written(drawn: Iterable[Measurement], volume: Volume, folder: Path) -> Path:
    (path,) = export_measurements(drawn, [volume.series], folder)
    check_valid(path)
    return path


def items(item: pydicom.Dataset) -> Iterable[pydicom.Dataset]:
    for child in item.get("ContentSequence", ()):
        yield child
        yield from items(child)
