"""An outline on a slice of a volume as a finding, with what a ruler and the pixels say."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from medviewer.dicom.geometry import stack_of
from medviewer.dicom.volume import Volume
from medviewer.findings.finding import Box, Finding
from medviewer.image.measuring.measure import area_mm2, diameters
from medviewer.image.measuring.statistics import padding_mask, polygon_mask, region_statistics


def describe(
    volume: Volume,
    index: int,
    line: NDArray[np.float64],
    box: Box,
    score: float,
    probabilities: dict[str, float],
    identifier: str,
) -> Finding | None:
    """A finding of slice ``index``, labelled with the likeliest class.

    ``line`` ``(n, 2)`` and ``box`` are in image coordinates. None when no pixel lies inside.
    """
    one = volume.series.slices[index]
    rows, columns = volume.voxels.shape[1:3]
    inside = polygon_mask(line, (rows, columns))
    padding = padding_mask(volume.voxels[index], volume.padding_of(index))
    numbers = region_statistics(volume.values(index), inside, volume.unit, padding, one.spacing)
    if numbers.mean is None or numbers.standard_deviation is None:
        return None
    long_mm, short_mm = diameters(line, *one.spacing) if one.spacing else (None, None)
    return Finding(
        identifier=identifier,
        slice_index=index,
        sop_instance_uid=one.sop_instance_uid,
        frame_number=one.frame_number,
        label=max(probabilities, key=lambda label: probabilities[label]),
        score=score,
        probabilities=probabilities,
        box=box,
        outline=tuple((float(x), float(y)) for x, y in line),
        long_diameter_mm=long_mm,
        short_diameter_mm=short_mm,
        area_mm2=area_mm2(line, *one.spacing) if one.spacing else None,
        mean=numbers.mean,
        standard_deviation=numbers.standard_deviation,
        unit=volume.unit,
    )


def places_mm(volume: Volume) -> tuple[float, ...] | None:
    """Where the slices lie along their normal; None unless all are placed and parallel."""
    stack = stack_of(volume.series.slices)
    return None if stack is None else stack.places_mm
