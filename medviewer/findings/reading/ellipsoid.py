"""The volume of an ellipsoid, of three axes that the reader gave one name in one study.

Two axes in one picture and the third in another, as a prostate is measured (PI-RADS v2.1, 2019:
the product of the three and 0.52), a thyroid lobe, an ovary or a haematoma.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from medviewer.findings.reading.measured import known_quantities
from medviewer.findings.reading.measurement import ImageReference, Kind, Measurement
from medviewer.findings.words import volume
from medviewer.message import Message

LEAST_DEGREES = 60.0
"""Axes that are nearer to each other lie along one axis, and were measured twice."""
_AXES = (Kind.LENGTH, Kind.BIDIRECTIONAL)


@dataclass(frozen=True)
class Ellipsoid:
    """What has these three axes.

    Attributes
    ----------
    drawn
        Three lengths, or one measurement of two axes and a length, in their order.
    axes_mm
        The longest first.
    calibration
        Where millimetres of theirs are from that are not the patient's; mostly "".
    """

    drawn: tuple[Measurement, ...]
    axes_mm: tuple[float, float, float]
    calibration: str = ""

    @property
    def name(self) -> str:
        """What the reader called it."""
        return self.drawn[0].label

    @property
    def image(self) -> ImageReference:
        """The image of the first axis."""
        return self.drawn[0].image

    @property
    def mm3(self) -> float:
        """The volume."""
        return math.pi / 6 * math.prod(self.axes_mm)

    @property
    def words(self) -> str:
        """As "ellipsoid of 45.0 × 38.2 × 31.0 mm: 27.9 mL"."""
        source = f" ({self.calibration})" if self.calibration else ""
        size = volume(self.mm3)
        return Message(
            "ellipsoid of {:.1f} × {:.1f} × {:.1f} mm{}: {}", *self.axes_mm, source, size
        )


@dataclass(frozen=True)
class _Axis:
    """One axis in its image, or in the patient where that is known."""

    length_mm: float
    calibration: str
    across: NDArray[np.float64]
    image: ImageReference
    in_patient: NDArray[np.float64] | None


def ellipsoids(measurements: Iterable[Measurement]) -> tuple[Ellipsoid, ...]:
    """Those of every name that exactly three axes of a study have, nearly at right angles.

    In the order of the first axis of each. Where neither a common image nor the place in the
    patient says how two axes lie to each other (ultrasound), the reader's name for them counts.
    """
    named: dict[tuple[str, str, str], list[Measurement]] = {}
    for one in measurements:
        if one.label and one.kind in _AXES and one.stated_mm is None:
            image = one.image
            key = image.patient_key, image.study_instance_uid, one.label
            named.setdefault(key, []).append(one)
    found = []
    for drawn in named.values():
        axes = [axis for one in drawn for axis in _axes(one)]
        if len(axes) == 3 and not any(_along_each_other(*pair) for pair in combinations(axes, 2)):
            a, b, c = sorted((axis.length_mm for axis in axes), reverse=True)
            sources = {axis.calibration for axis in axes} - {""}
            found.append(Ellipsoid(tuple(drawn), (a, b, c), ", ".join(sorted(sources))))
    return tuple(found)


def _axes(one: Measurement) -> list[_Axis]:
    """Its lines with a length in mm."""
    lengths = [each for each in known_quantities(one) if each.unit == "mm"]
    ends = [one.points[:2], one.points[2:]][: len(lengths)]
    places = one.patient_points
    found = []
    for number, (length, (begin, end)) in enumerate(zip(lengths, ends, strict=True)):
        along = np.subtract(end, begin) * (one.scale.column, one.scale.row)
        patient = None
        if places is not None:
            patient = np.subtract(places[2 * number + 1], places[2 * number])
        found.append(_Axis(length.value, length.calibration, along, one.image, patient))
    return found


def _along_each_other(one: _Axis, other: _Axis) -> bool:
    if one.in_patient is not None and other.in_patient is not None:
        first, second = one.in_patient, other.in_patient
    elif one.image.image_key == other.image.image_key:
        first, second = one.across, other.across
    else:
        return False
    product = np.linalg.norm(first) * np.linalg.norm(second)
    if product == 0:
        return True
    cosine = min(1.0, abs(float(first @ second)) / float(product))
    return math.degrees(math.acos(cosine)) < LEAST_DEGREES
