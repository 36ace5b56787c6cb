"""Lesions of a PET beside what the reader marked as reference: PERCIST's threshold, Deauville.

PERCIST 1.0 (Wahl et al., J Nucl Med 2009;50 Suppl 1:122S-150S) takes a lesion for measurable whose
SULpeak is at least 1.5 times the mean SUL of the liver and 2 standard deviations (of a sphere of
3 cm in the right lobe), where the liver is diseased 2 times that of the blood pool and 2 standard
deviations (of 1 cm in the descending aorta, along 2 cm).

The five points of Deauville are the reader's to give, by the eye (Lugano: Barrington et al., J Clin
Oncol 2014;32:3048-3058): 1 no uptake, 2 up to the mediastinum's, 3 up to the liver's, 4 moderately
more than the liver, 5 markedly more, or a new lesion. What is suggested here compares the highest
SUV, as the same paper does for 4 (above the highest of a large region of normal liver) and 5 (two
to three times that); of these ``MARKEDLY`` is taken. That there is no uptake no number tells. Both
are for FDG.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from medviewer.findings.reading.lesion_volume import series_of
from medviewer.findings.reading.measurement import ImageReference, Measurement, Role
from medviewer.findings.reading.pet.uptake import Uptake, uptake_of
from medviewer.message import Message

MARKEDLY = 2.0
"""Above so many times the liver's highest SUV a lesion is suggested to be 5 points, not 4."""
DEVIATIONS = 2.0
"""PERCIST's threshold lies so many standard deviations above a multiple of the mean."""
_MULTIPLES = {Role.LIVER: 1.5, Role.BLOOD_POOL: 2.0}
_TISSUES = {Role.LIVER: Message("liver"), Role.BLOOD_POOL: Message("blood pool")}


@dataclass(frozen=True)
class Measurability:
    """PERCIST's threshold of SULpeak, ``value`` in SUL, and what it was made of."""

    value: float
    tissue: Role
    mean: float
    standard_deviation: float

    @property
    def words(self) -> str:
        """As "SULpeak from 2.64 (1.5 × SULmean 1.60 + 2 × SD 0.12, liver)"."""
        return Message(
            "SULpeak from {:.2f} ({:g} × SULmean {:.2f} + {:g} × SD {:.2f}, {})",
            self.value,
            _MULTIPLES[self.tissue],
            self.mean,
            DEVIATIONS,
            self.standard_deviation,
            _TISSUES[self.tissue],
        )


@dataclass(frozen=True)
class ComparedLesion:
    """A lesion of the series, on however many slices.

    ``is_measurable`` is by PERCIST, None without its threshold or a SULpeak; ``deauville`` are the
    points that are suggested, None without both references.
    """

    tracking_uid: str
    name: str
    uptake: Uptake
    is_measurable: bool | None
    deauville: int | None


@dataclass(frozen=True)
class ReferredPet:
    """A PET with references: where it says a threshold, points, or both."""

    image: ImageReference
    liver: Uptake | None
    blood_pool: Uptake | None
    measurability: Measurability | None
    lesions: tuple[ComparedLesion, ...]

    @property
    def lines(self) -> tuple[str, ...]:
        """A sentence for PERCIST and one for Deauville, where there is something to tell."""
        return tuple(each for each in (self._percist, self._deauville) if each)

    @property
    def _percist(self) -> str:
        if self.measurability is None:
            return ""
        told = Message("Measurable by PERCIST: {}", self.measurability.words)
        above, below = (self._peaks(is_measurable=verdict) for verdict in (True, False))
        if above:
            told = Message("{}; it is reached by {}", told, above)
        if below:
            told = Message("{}; it is not reached by {}", told, below)
        unknown = tuple(_named(one) for one in self.lesions if one.is_measurable is None)
        return Message("{}; without SULpeak: {}", told, unknown) if unknown else told

    def _peaks(self, *, is_measurable: bool) -> tuple[str, ...]:
        return tuple(
            Message("{} ({:.2f})", _named(one), one.uptake.lean_peak)
            for one in self.lesions
            if one.is_measurable is is_measurable
        )

    @property
    def _deauville(self) -> str:
        scored = [one for one in self.lesions if one.deauville is not None]
        if self.liver is None or self.blood_pool is None or not scored:
            return ""
        names = tuple(
            Message("{} ({:.2f}): {}", _named(one), one.uptake.maximum, one.deauville)
            for one in scored
        )
        return Message(
            "Deauville, suggested: {} (by SUVmax: blood pool {:.2f}, liver {:.2f}; 5 above {:g} × "
            "the liver, and new lesions)",
            names,
            self.blood_pool.maximum,
            self.liver.maximum,
            MARKEDLY,
        )


def _named(one: ComparedLesion) -> str:
    return one.name or Message("a lesion")


def referred_pets(measurements: Iterable[Measurement]) -> tuple[ReferredPet, ...]:
    """One for each PET in SUV on which a reference was marked and something follows of it.

    All regions of a series that are marked as one tissue count as one reference.
    """
    groups: dict[tuple[str, str], list[Measurement]] = {}
    for one in measurements:
        if one.kind.is_region and one.stated_mm is None:
            groups.setdefault(series_of(one), []).append(one)
    with_reference = (
        each for each in groups.values() if any(one.role.is_reference for one in each)
    )
    found = (_referred(tuple(group)) for group in with_reference)
    return tuple(one for one in found if one.lines)


@lru_cache(maxsize=64)
def _referred(drawn: tuple[Measurement, ...]) -> ReferredPet:
    liver, blood_pool = (
        uptake_of([one for one in drawn if one.role is tissue])
        for tissue in (Role.LIVER, Role.BLOOD_POOL)
    )
    threshold = _measurability(Role.LIVER, liver) or _measurability(Role.BLOOD_POOL, blood_pool)
    of_lesion: dict[str, list[Measurement]] = {}
    for one in drawn:
        if not one.role.is_reference:
            of_lesion.setdefault(one.tracking_uid, []).append(one)
    lesions = []
    for uid, regions in of_lesion.items():
        uptake = uptake_of(regions)
        if uptake is not None:
            peak, is_new = uptake.lean_peak, any(one.role is Role.NEW for one in regions)
            lesions.append(
                ComparedLesion(
                    uid,
                    next((one.label for one in regions if one.label), ""),
                    uptake,
                    None if threshold is None or peak is None else peak >= threshold.value,
                    _points(uptake.maximum, liver, blood_pool, is_new=is_new),
                )
            )
    return ReferredPet(drawn[0].image, liver, blood_pool, threshold, tuple(lesions))


def _measurability(tissue: Role, of: Uptake | None) -> Measurability | None:
    if of is None or of.lean_share is None:
        return None
    mean, spread = of.lean_share * of.mean, of.lean_share * of.standard_deviation
    return Measurability(_MULTIPLES[tissue] * mean + DEVIATIONS * spread, tissue, mean, spread)


def _points(
    highest: float, liver: Uptake | None, blood_pool: Uptake | None, *, is_new: bool
) -> int | None:
    """Deauville's, 2 to 5, by the highest SUV; None without both references."""
    if liver is None or blood_pool is None:
        return None
    if is_new or highest > MARKEDLY * liver.maximum:
        return 5
    if highest > liver.maximum:
        return 4
    return 2 if highest <= blood_pool.maximum else 3
