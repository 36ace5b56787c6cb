"""Measurements of tests: drawn on an image made of an array."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from medviewer.findings.finding import Point
from medviewer.findings.reading.measured import complete, quantities
from medviewer.findings.reading.measurement import (
    ImageReference,
    Kind,
    Measurement,
    new_measurement,
)
from medviewer.findings.reading.quantity import Quantity
from medviewer.image.measuring.calibration import PixelSize
from medviewer.image.measuring.image_values import ImageValues
from medviewer.image.planes import Plane

PLANE = Plane((-10.0, 20.0, 30.0), ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0)), (1.0, 1.0))
IMAGE = ImageReference(
    "1.2.3",
    "1.2.3.4",
    "1.2.3.4",
    "1.2.840.10008.5.1.4.1.1.2",
    "1.2.3.4.5",
    1,
    plane=PLANE,
    study_date="20240102",
)


def values_of(
    values: ArrayLike,
    row_mm: float | None = 1.0,
    column_mm: float | None = 1.0,
    label: str = "",
    unit: str = "HU",
    padding: ArrayLike | None = None,
    aspect: float = 1.0,
) -> ImageValues:
    array = np.asarray(values, np.float32)
    return ImageValues(
        array,
        unit,
        None if padding is None else np.asarray(padding, bool),
        PixelSize(row_mm, column_mm, label),
        aspect,
    )


def draw(
    kind: Kind, points: Iterable[Point], values: ImageValues | None = None, **more: Any
) -> Measurement:
    values = values or values_of(np.zeros((64, 64)))
    drawn = replace(new_measurement(kind, points, IMAGE, values, "Reader"), **more)
    return complete(drawn, values)


def numbers(measurement: Measurement) -> dict[str, Quantity]:
    return {quantity.name: quantity for quantity in quantities(measurement)}


def value(measurement: Measurement, name: str) -> float:
    return numbers(measurement)[name].value
