"""Published scores of the chance that a nodule is cancer, where their inputs are known.

They were made on other patients and another truth (cancer found within years) than the
network's (what radiologists would say): they stand beside its probability, not in it.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields

from medviewer.findings.point_answer import RiskScore
from medviewer.message import Message

MAYO_MM = (4.0, 30.0)
"""Least and greatest diameter of the nodules that the Mayo score was made on."""
MAYO_FOR = Message("The Mayo score is for a single nodule of {:.0f} to {:.0f} mm.", *MAYO_MM)


@dataclass(frozen=True)
class Patient:
    """What the scores ask about the person; None where unknown.

    ``nodules`` is the number of nodules seen in the scan, ``smoker`` now or ever,
    ``cancer`` outside the chest more than five years ago, ``family_history`` of lung cancer.
    """

    age_years: float | None = None
    female: bool | None = None
    smoker: bool | None = None
    cancer: bool | None = None
    family_history: bool | None = None
    emphysema: bool | None = None
    upper_lobe: bool | None = None
    nodules: int | None = None


@dataclass(frozen=True)
class Appearance:
    """What scores and guidelines ask about the nodule.

    ``texture`` is "solid", "part solid" or "nonsolid", ``calcification`` one of the words for it
    (``ratings.ATTRIBUTES``). ``solid_mm`` is the mean diameter of the solid part of one that is
    part solid, which the reader alone can measure; None where nobody did.
    """

    long_mm: float
    short_mm: float
    spiculated: bool
    texture: str
    calcification: str
    solid_mm: float | None = None

    @property
    def mean_mm(self) -> float:
        """The mean of both diameters, which guidelines go by."""
        return (self.long_mm + self.short_mm) / 2


Known = Mapping[str, float]


def brock(known: Known) -> float:
    """Brock (PanCan) full model with spiculation (McWilliams et al. 2013, NEJM 369:910, model 2b).

    Cancer at the first screening CT, of current and former smokers.
    """
    size = (known["diameter_mm"] / 10) ** -0.5 - 1.58113883
    return _logistic(
        -6.7892
        + 0.0287 * (known["age_years"] - 62)
        + 0.6011 * known["female"]
        + 0.2961 * known["family_history"]
        + 0.2953 * known["emphysema"]
        - 5.3854 * size
        - 0.1276 * known["nonsolid"]
        + 0.3770 * known["part solid"]
        + 0.6581 * known["upper_lobe"]
        - 0.0824 * (known["nodules"] - 4)
        + 0.7729 * known["spiculated"]
    )


def mayo(known: Known) -> float:
    """Mayo (Swensen et al. 1997, Arch Intern Med 157:849), solitary nodules of 4 to 30 mm."""
    return _logistic(
        -6.8272
        + 0.0391 * known["age_years"]
        + 0.7917 * known["smoker"]
        + 1.3388 * known["cancer"]
        + 0.1274 * known["diameter_mm"]
        + 1.0407 * known["spiculated"]
        + 0.7838 * known["upper_lobe"]
    )


@dataclass(frozen=True)
class _Published:
    name: str
    source: str
    formula: Callable[[Known], float]
    needs: tuple[str, ...]
    asks: tuple[str, ...]


_SCORES = (
    _Published(
        "Brock",
        Message("McWilliams et al. 2013, full model with spiculation"),
        brock,
        ("age_years",),
        ("female", "family_history", "emphysema", "upper_lobe", "nodules"),
    ),
    _Published(
        "Mayo",
        "Swensen et al. 1997",
        mayo,
        ("age_years",),
        ("smoker", "cancer", "upper_lobe"),
    ),
)
_UNKNOWN_COUNT = (1.0, 4.0)
"""Nodules assumed where their number is unknown: one, and Brock's own reference."""


def published_scores(patient: Patient, appearance: Appearance) -> tuple[RiskScore, ...]:
    """Every score whose needed inputs are known; yes-or-no inputs that are not span a range.

    Without that of Mayo where the nodule is not such a one as it is for (``MAYO_FOR``).
    """
    known = {
        field.name: float(value)
        for field in fields(patient)
        if (value := getattr(patient, field.name)) is not None
    }
    seen = {
        "diameter_mm": appearance.long_mm,
        "spiculated": float(appearance.spiculated),
        "part solid": float(appearance.texture == "part solid"),
        "nonsolid": float(appearance.texture == "nonsolid"),
    }
    found = []
    for score in _SCORES:
        if any(name not in known for name in score.needs):
            continue
        if score.formula is mayo and not is_for_mayo(patient, appearance):
            continue
        missing = tuple(name for name in score.asks if name not in known)
        choices = [_UNKNOWN_COUNT if name == "nodules" else (0.0, 1.0) for name in missing]
        values = [
            score.formula({**seen, **known, **dict(zip(missing, chosen, strict=True))})
            for chosen in itertools.product(*choices)
        ]
        given = tuple(name for name in (*score.needs, *score.asks) if name in known)
        found.append(RiskScore(score.name, score.source, min(values), max(values), given, missing))
    return tuple(found)


def is_for_mayo(patient: Patient, appearance: Appearance) -> bool:
    """Whether a nodule is of the size that the score of Mayo is for, and not known as one of many.

    Where nobody said how many nodules there are it is taken for the only one.
    """
    least_mm, greatest_mm = MAYO_MM
    alone = patient.nodules is None or patient.nodules == 1
    return alone and least_mm <= appearance.long_mm <= greatest_mm


def _logistic(x: float) -> float:
    return 1 / (1 + math.exp(-x))
