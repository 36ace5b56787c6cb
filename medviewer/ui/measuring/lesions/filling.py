"""Outlines on the slices that were left out between those that a lesion is drawn on. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from medviewer.dicom.volume import Volume
from medviewer.findings.reading.measured import outline
from medviewer.findings.reading.measurement import Kind, Measurement
from medviewer.findings.reading.method import Method
from medviewer.image.measuring.between import between
from medviewer.image.planes import plane_of
from medviewer.ui.measuring.desk import Desk
from medviewer.ui.measuring.lesions.changes import linked


def fill_between(desk: Desk, name: str, volume: Volume) -> tuple[Measurement, ...]:
    """Outline the chosen lesion on the slices left out, as one change; returns the new regions.

    ``volume`` is that of the lesion's series.
    """
    lesion = desk.chosen_lesion()
    drawn: dict[int, list[Measurement]] = {}
    for one in lesion.regions if lesion is not None else ():
        index = one.image.index_in(volume.series)
        if index is not None:
            drawn.setdefault(index, []).append(one)
    made = []
    for low, high in pairwise(sorted(drawn)):
        if high - low == 1:
            continue
        aspect = drawn[low][0].scale.aspect
        below, above = (_lines(drawn[index]) for index in (low, high))
        filled = between(below, above, _shares(volume, low, high), aspect)
        for index, lines in enumerate(filled, low + 1):
            for line in lines:
                points = tuple((float(x), float(y)) for x, y in line.round(2))
                one = desk.draft(Kind.FREEHAND, points, volume, index)
                made.append(replace(linked(one, drawn[low][0]), method=Method.BETWEEN))
    if made:
        desk.reading.put(name, *made)
    return tuple(made)


def _lines(regions: Sequence[Measurement]) -> list[NDArray[np.float64]]:
    return [np.array(outline(one), np.float64) for one in regions]


def _shares(volume: Volume, low: int, high: int) -> list[float]:
    """How far each slice between two is on its way: in the patient, else by number."""
    slices = volume.series.slices
    plane, end = plane_of(slices[low]), slices[high].position
    shares = []
    for index in range(low + 1, high):
        here = slices[index].position
        if plane is None or end is None or here is None:
            shares.append((index - low) / (high - low))
        else:
            shares.append(plane.distance_mm(here) / plane.distance_mm(end))
    return shares
