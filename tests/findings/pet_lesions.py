"""The ball of the phantom of PET, outlined as a reader does."""

from __future__ import annotations

import math
from dataclasses import replace

from medviewer.dicom.volume import Volume
from medviewer.findings.reading.measured import complete
from medviewer.findings.reading.measurement import (
    Kind,
    Measurement,
    new_measurement,
    reference_to,
)
from medviewer.image.measuring.image_values import image_values
from tests.phantoms.pet import BALL_MM, MIDDLE, VOXEL_MM


def circle(volume: Volume, index: int, radius_mm: float) -> Measurement:
    middle, radius = (MIDDLE[2] + 0.5, MIDDLE[1] + 0.5), radius_mm / VOXEL_MM
    values, image = image_values(volume, index), reference_to(volume.series, index)
    corners = [(x - radius, x + radius) for x in middle]
    points = list(zip(*corners, strict=True))
    return complete(new_measurement(Kind.ELLIPSE, points, image, values, "Reader"), values)


def lesion(volume: Volume) -> list[Measurement]:
    """The ball, drawn around on all its slices."""
    drawn = []
    for index in range(MIDDLE[0] - 3, MIDDLE[0] + 4):
        across = math.sqrt(BALL_MM**2 - ((index - MIDDLE[0]) * VOXEL_MM) ** 2)
        one = circle(volume, index, across)
        drawn.append(replace(one, tracking_uid="2.25.7", label="T1"))
    return drawn


def moved(drawn: list[Measurement], uid: str, label: str, columns: float) -> list[Measurement]:
    """The same outlines ``columns`` pixels to the right, as another lesion."""
    return [
        replace(
            one,
            identifier=f"{one.identifier}-{uid}",
            tracking_uid=uid,
            label=label,
            points=tuple((x + columns, y) for x, y in one.points),
        )
        for one in drawn
    ]


def later(drawn: list[Measurement], share: float) -> list[Measurement]:
    """The same lesions in a study of three months later, with ``share`` of the uptake."""
    seen = []
    for one in drawn:
        found = one.statistics
        assert found is not None
        less = {
            name: None if value is None else share * value
            for name in ("mean", "maximum", "peak")
            for value in [getattr(found, name)]
        }
        image = replace(one.image, study_instance_uid="1.2.3.99", study_date="20240402")
        image = replace(image, series_key=f"{image.series_key}.99")
        identifier = f"{one.identifier}-later"
        statistics = replace(found, **less)
        seen.append(replace(one, identifier=identifier, image=image, statistics=statistics))
    return seen
