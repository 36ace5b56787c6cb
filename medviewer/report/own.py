"""The reader's own measurements in the words of a report."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from medviewer.dicom.series import Series
from medviewer.dicom.words import series_title
from medviewer.findings.reading.ellipsoid import ellipsoids
from medviewer.findings.reading.lesion_volume import LesionVolume, folded
from medviewer.findings.reading.measured import known_quantities
from medviewer.findings.reading.measurement import ImageReference, Kind, Measurement
from medviewer.findings.reading.pet.references import ReferredPet, referred_pets
from medviewer.findings.reading.pet.totals import LesionSum, lesion_sums
from medviewer.findings.reading.pet.uptake import with_edge
from medviewer.image.depth import slab_of
from medviewer.image.films.subtraction import is_subtracted

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
    A lesion that was drawn on several slices has one line, with its volume and its largest region;
    at the end are volumes of three axes of one name, what all lesions of a PET add up to, and how
    they compare with its references.
    """
    drawn = list(measurements)
    lines = tuple(
        _lesion_line(one, of)
        if isinstance(one, LesionVolume)
        else with_edge(_name(one.label, one) + _told(one, of), one.edge)
        for one in folded(drawn)
    )
    bodies = tuple(f"{one.name}: {one.words}" for one in ellipsoids(drawn))
    sums = tuple(_sum_line(one, of) for one in lesion_sums(drawn))
    return lines + bodies + sums + tuple(_compared_line(one, of) for one in referred_pets(drawn))


def _lesion_line(lesion: LesionVolume, of: Sequence[Series]) -> str:
    """Such as "T1: lesion of 5 slices: 4.2 mL; the largest: freehand on slice 31 of 2: CHEST"."""
    name = _name(lesion.name, lesion.largest)
    return f"{name}{lesion.words}; the largest: {_told(lesion.largest, of)}"


def _sum_line(one: LesionSum, of: Sequence[Series]) -> str:
    """Such as "Total on 2: PET AC: 2 lesions: MTV 25.3 mL, TLG 130.2 g"."""
    return f"Total{_on(one.image, of)}: {one.words}"


def _compared_line(one: ReferredPet, of: Sequence[Series]) -> str:
    """Such as "Compared on 2: PET AC: Measurable by PERCIST: SULpeak from 2.64 (…)"."""
    return f"Compared{_on(one.image, of)}: {'. '.join(one.lines)}"


def _on(image: ImageReference, of: Sequence[Series]) -> str:
    series = next((each for each in of if each.key == image.series_key), None)
    return "" if series is None else f" on {series_title(series)}"


def _name(label: str, one: Measurement) -> str:
    """What stands before a line: the name, and the part in RECIST."""
    role = f"{one.role.value} node" if one.nodal else one.role.value
    name = ", ".join(word for word in (label, role.strip()) if word)
    return f"{name}: " if name else ""


def _told(one: Measurement, of: Sequence[Series]) -> str:
    kind = KIND_WORDS.get(one.kind, one.kind.value)
    numbers = [f"{each.name} {each.text}" for each in known_quantities(one)]
    if one.stated_mm is not None:
        numbers = [f"stated {one.stated_mm:g} mm"]
    if slab_of(one.remark) is not None and one.statistics is not None:
        numbers.append(f"values of a slab ({one.remark})")
    if is_subtracted(one.image.series_key) and one.statistics is not None:
        numbers.append(f"values of a difference ({one.remark})")
    return ", ".join([f"{kind}{_place(one, of)}", *numbers])


def _place(one: Measurement, of: Sequence[Series]) -> str:
    """Where it was drawn; empty where the series is not open."""
    for series in of:
        index = one.image.index_in(series) if series.key == one.image.series_key else None
        if index is not None:
            return f" on slice {index + 1} of {series_title(series)}"
    return ""
