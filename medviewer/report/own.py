"""The reader's own measurements in the words of a report."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from medviewer.dicom.series import Series
from medviewer.dicom.words import series_title
from medviewer.findings.reading.lesion_volume import LesionVolume, lesion_volumes
from medviewer.findings.reading.measured import known_quantities
from medviewer.findings.reading.measurement import Kind, Measurement
from medviewer.image.depth import slab_of

KIND_WORDS = {
    Kind.COBB: "Cobb angle",
    Kind.BIDIRECTIONAL: "two axes",
    Kind.POINT: "point value",
}
"""Kinds that their own name does not tell."""


def own_lines(measurements: Iterable[Measurement], of: Sequence[Series]) -> tuple[str, ...]:
    """One line a measurement: its name and part in RECIST 1.1, its kind, place and numbers.

    Such as "T1, target: two axes on slice 31 of 2: CHEST, long axis 57.4 mm, short axis
    38.7 mm". ``of`` are the series that are open; the place is left out for other ones.
    The volumes of lesions that were drawn on several slices have a line each at the end.
    """
    drawn = list(measurements)
    lines = [_line(one, of) for one in drawn]
    return (*lines, *(_volume_line(one, of) for one in lesion_volumes(drawn)))


def _volume_line(one: LesionVolume, of: Sequence[Series]) -> str:
    """Such as "T1: lesion of 5 slices: 4.2 mL, 2: CHEST"."""
    titles = [series_title(series) for series in of if series.key == one.image.series_key]
    told = ", ".join([one.words, *titles[:1]])
    return f"{one.name}: {told}" if one.name else told


def _line(one: Measurement, of: Sequence[Series]) -> str:
    kind = KIND_WORDS.get(one.kind, one.kind.value)
    role = f"{one.role.value} node" if one.nodal else one.role.value
    name = ", ".join(word for word in (one.label, role.strip()) if word)
    numbers = [f"{each.name} {each.text}" for each in known_quantities(one)]
    if one.stated_mm is not None:
        numbers = [f"stated {one.stated_mm:g} mm"]
    if slab_of(one.remark) is not None and one.statistics is not None:
        numbers.append(f"values of a slab ({one.remark})")
    told = ", ".join([f"{kind}{_place(one, of)}", *numbers])
    return f"{name}: {told}" if name else told


def _place(one: Measurement, of: Sequence[Series]) -> str:
    """Where it was drawn; empty where the series is not open."""
    for series in of:
        index = one.image.index_in(series) if series.key == one.image.series_key else None
        if index is not None:
            return f" on slice {index + 1} of {series_title(series)}"
    return ""
