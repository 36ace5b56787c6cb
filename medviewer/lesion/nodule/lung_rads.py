"""The category that Lung-RADS gives a nodule of this size and density at a first screening CT.

American College of Radiology, Lung-RADS v2022: the size is the mean of the long and the short
diameter, to a tenth of a millimetre. What is new or has grown, which categories ask of later
screenings, is not known here.
"""

from __future__ import annotations

from medviewer.lesion.nodule.fleischner import CALCIFIED_AS_BENIGN, DENSITIES, rounded
from medviewer.lesion.nodule.scores import Appearance, Patient
from medviewer.message import Message

YOUNGEST_YEARS = 50
"""Below this age nobody is screened (US Preventive Services Task Force 2021)."""

_SMALL_BELOW_MM, _MEDIUM_BELOW_MM, _LARGE_FROM_MM, _VAST_FROM_MM = 6.0, 8.0, 15.0, 30.0

NOT_FOR = Message(
    "Lung-RADS is for screening by low-dose CT. A nodule that is new or growing, in an airway, or "
    "solid, smooth and below 10 mm at the pleura has other categories."
)
_YEAR = Message("low-dose CT in 12 months")
_TWO = Message("category 2, {}", _YEAR)
_THREE = Message("category 3, low-dose CT in 6 months")
_FOUR_A = Message(
    "category 4A, low-dose CT in 3 months; PET/CT may be considered where 8 mm or more are solid"
)
_FOUR_B = Message("category 4B, diagnostic CT, PET/CT or tissue sampling")
_PART_SOLID = Message(
    "by its solid part below 6 mm category 3 (low-dose CT in 6 months), below 8 mm 4A (in 3 "
    "months), otherwise 4B (diagnostic CT, PET/CT or tissue sampling)"
)


def lung_rads(appearance: Appearance, patient: Patient) -> tuple[Message, ...]:
    """The category's lines for a nodule; empty for a patient below 50 years."""
    if patient.age_years is not None and patient.age_years < YOUNGEST_YEARS:
        return ()
    size = rounded(appearance.mean_mm, 1)
    if appearance.calcification.startswith(CALCIFIED_AS_BENIGN):
        told = Message("category 1, {}", _YEAR)
    else:
        told = _category(size, appearance)
    density = DENSITIES[appearance.texture]
    words = Message("Lung-RADS 2022, at a first screening, {}, {:.1f} mm: {}.", density, size, told)
    return words, NOT_FOR


def _category(size_mm: float, appearance: Appearance) -> Message:
    if appearance.texture == "nonsolid":
        told = _TWO if size_mm < _VAST_FROM_MM else _THREE
    elif size_mm < _SMALL_BELOW_MM:
        told = _TWO
    elif appearance.texture == "part solid":
        told = _by_solid_part(appearance.solid_mm)
    elif size_mm < _MEDIUM_BELOW_MM:
        told = _THREE
    else:
        told = _FOUR_A if size_mm < _LARGE_FROM_MM else _FOUR_B
    if appearance.spiculated and told is not _TWO:
        return Message("{}; 4X may be chosen for its spiculation", told)
    return told


def _by_solid_part(size_mm: float | None) -> Message:
    """Of a part-solid nodule of 6 mm or more."""
    if size_mm is None:
        return _PART_SOLID
    size_mm = rounded(size_mm, 1)
    if size_mm < _SMALL_BELOW_MM:
        return _THREE
    return _FOUR_A if size_mm < _MEDIUM_BELOW_MM else _FOUR_B
