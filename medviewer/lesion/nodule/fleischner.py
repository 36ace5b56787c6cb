"""What the Fleischner Society's guideline says of a nodule of this size and density.

MacMahon et al. 2017, Radiology 284:228-243: nodules that a CT of an adult shows by chance. The size
is the mean of the long and the short diameter, of a solid part, too, to the nearest millimetre.
"""

from __future__ import annotations

import math

from medviewer.lesion.nodule.scores import Appearance, Patient
from medviewer.message import Message

YOUNGEST_YEARS = 35
SMALL_BELOW_MM, LARGE_ABOVE_MM = 6, 8
CALCIFIED_AS_BENIGN = ("popcorn", "laminated", "solid", "central")
"""Beginnings of the words for calcification that the guideline needs no follow-up for."""

NOT_FOR = Message(
    "The guideline is for nodules found by chance, not for screening, known cancer, a weak immune "
    "system or an age below {} years.",
    YOUNGEST_YEARS,
)
DENSITIES = {
    "solid": Message("solid"),
    "part solid": Message("part solid"),
    "nonsolid": Message("ground glass"),
}
_NONE = Message("no routine follow-up")
_OPTIONAL = Message("CT at 12 months is optional")
_HALF_YEAR_MAYBE = Message("CT at 6–12 months, then consider CT at 18–24 months")
_HALF_YEAR = Message("CT at 6–12 months, then at 18–24 months")
_QUARTER_MAYBE = Message("CT at 3–6 months, then consider CT at 18–24 months")
_QUARTER = Message("CT at 3–6 months, then at 18–24 months")
_NOW = Message("consider CT at 3 months, PET/CT or tissue sampling")

_SOLID = {
    False: ((_NONE, _OPTIONAL), (_HALF_YEAR_MAYBE, _HALF_YEAR), (_NOW, _NOW)),
    True: ((_NONE, _OPTIONAL), (_QUARTER_MAYBE, _QUARTER), (_QUARTER_MAYBE, _QUARTER)),
}
"""Of one nodule and of several: small, medium, large; each for low and for high risk."""
_GROUND_GLASS = Message("CT at 6–12 months, then every 2 years until 5 years")
_PART_SOLID = Message(
    "CT at 3–6 months; if it persists and its solid part stays below 6 mm, every year for 5 years"
)
_PART_SOLID_LARGE = Message(
    "CT at 3–6 months; one that persists with a solid part of 6 mm or more is highly suspicious"
)
_SEVERAL_SMALL = Message("CT at 3–6 months; if stable, consider CT at 2 and 4 years")
_SEVERAL = Message("CT at 3–6 months, then as the most suspicious one asks for")


def fleischner(appearance: Appearance, patient: Patient) -> tuple[Message, ...]:
    """The guideline's lines for a nodule.

    Where nobody said how many nodules there are it is taken for the only one, and that is said.
    Empty for a patient below 35 years.
    """
    if patient.age_years is not None and patient.age_years < YOUNGEST_YEARS:
        return ()
    calcification = appearance.calcification
    if calcification.startswith(CALCIFIED_AS_BENIGN):
        return (Message("Fleischner 2017: not told of a nodule with {}.", Message(calcification)),)
    size = int(rounded(appearance.mean_mm))
    several = patient.nodules is not None and patient.nodules > 1
    told = _managed(size, appearance, several=several)
    words = Message("Fleischner 2017, {}, {:d} mm: {}.", _kind(appearance, patient), size, told)
    return words, NOT_FOR


def _kind(appearance: Appearance, patient: Patient) -> Message:
    density = DENSITIES[appearance.texture]
    if patient.nodules is None:
        return Message("if it is the only nodule, {}", density)
    if patient.nodules > 1:
        return Message("one of several nodules, {}", density)
    return Message("a single nodule, {}", density)


def _managed(size: int, appearance: Appearance, *, several: bool) -> Message:
    """What the guideline's table says, for low and high risk where these differ."""
    small = size < SMALL_BELOW_MM
    if appearance.texture == "solid":
        rows = _SOLID[several]
        low, high = rows[0 if small else 1 if size <= LARGE_ABOVE_MM else 2]
        return low if low is high else Message("at low risk {}; at high risk {}", low, high)
    if several:
        return _SEVERAL_SMALL if small else _SEVERAL
    if small:
        return _NONE
    if appearance.texture == "nonsolid":
        return _GROUND_GLASS
    large = appearance.solid_mm is not None and rounded(appearance.solid_mm) >= SMALL_BELOW_MM
    return _PART_SOLID_LARGE if large else _PART_SOLID


def rounded(size_mm: float, decimals: int = 0) -> float:
    """A size as guidelines round it: half a step counts as a whole one.

    The half that lies between 5.8 and 6.1 is a little less than 5.95 in binary.
    """
    steps_per_mm = 10.0**decimals
    return math.floor(round(size_mm * steps_per_mm, 6) + 0.5) / steps_per_mm
