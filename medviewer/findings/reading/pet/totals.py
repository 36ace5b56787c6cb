"""What all lesions of a PET add up to: total metabolic tumour volume and total lesion glycolysis.

What was outlined as a reference is no lesion, and counts in neither.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations

from medviewer.findings.reading.lesion_volume import (
    LesionVolume,
    lesion_volumes,
    series_of,
    shared_px,
)
from medviewer.findings.reading.measured import outline
from medviewer.findings.reading.measurement import ImageReference, Measurement
from medviewer.findings.words import volume
from medviewer.message import Message


@dataclass(frozen=True)
class LesionSum:
    """All lesions of several slices that were outlined on one PET in SUV, two at least.

    Attributes
    ----------
    mm3, glycolysis_g
        The metabolic volumes and the glycolyses added up.
    shared
        The names of lesions that overlap, with the volume (mm³) that is thus counted twice.
    left_out
        How many lesions of the series have no volume: most are drawn on one slice alone.
    """

    lesions: tuple[LesionVolume, ...]
    mm3: float
    glycolysis_g: float
    shared: tuple[tuple[str, str, float], ...] = ()
    left_out: int = 0

    @property
    def image(self) -> ImageReference:
        """An image of the series."""
        return self.lesions[0].image

    @property
    def words(self) -> str:
        """As "2 lesions: MTV 25.3 mL, TLG 130.2 g", and what the numbers do not say."""
        size = volume(self.mm3)
        told = Message(
            "{} lesions: MTV {}, TLG {:.1f} g", len(self.lesions), size, self.glycolysis_g
        )
        for one, other, mm3 in self.shared:
            unnamed = Message("a lesion")
            names = one or unnamed, other or unnamed
            told = Message("{}; {} and {} overlap, {} counted twice", told, *names, volume(mm3))
        if self.left_out:
            told = Message("{}; without a volume and not in it: {}", told, self.left_out)
        return told


def lesion_sums(measurements: Iterable[Measurement]) -> tuple[LesionSum, ...]:
    """One for each PET on which two lesions or more have an uptake, in their order."""
    regions = (one for one in measurements if one.kind.is_region and one.stated_mm is None)
    drawn = [one for one in regions if not one.role.is_reference]
    groups: dict[tuple[str, str], list[LesionVolume]] = {}
    for one in lesion_volumes(drawn):
        if one.uptake is not None:
            groups.setdefault(series_of(one.regions[0]), []).append(one)
    sums = []
    for series, lesions in groups.items():
        if len(lesions) > 1:
            uids = {one.tracking_uid for one in drawn if series_of(one) == series}
            sums.append(_sum(tuple(lesions), len(uids) - len(lesions)))
    return tuple(sums)


@lru_cache(maxsize=64)
def _sum(lesions: tuple[LesionVolume, ...], left_out: int) -> LesionSum:
    pairs = combinations(lesions, 2)
    shared = ((one.name, other.name, _shared_mm3(one, other)) for one, other in pairs)
    return LesionSum(
        lesions,
        sum(one.mm3 or 0.0 for one in lesions),
        sum((one.uptake and one.uptake.glycolysis_g) or 0.0 for one in lesions),
        tuple(each for each in shared if each[2] > 0),
        left_out,
    )


def _shared_mm3(one: LesionVolume, other: LesionVolume) -> float:
    """What two lesions have in common, by the outlines on the slices of both."""
    pairs = (
        (mine, its)
        for mine in one.regions
        for its in other.regions
        if mine.image.image_key == its.image.image_key
    )
    return sum(
        shared_px(outline(mine), outline(its))
        * mine.scale.row
        * mine.scale.column
        * sum(mine.image.steps_mm)
        / 2
        for mine, its in pairs
        if mine.image.steps_mm is not None
    )
