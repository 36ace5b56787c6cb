"""The vertebrae, and which one a place in the patient is by those that are labelled already.

Seven cervical, twelve thoracic, five lumbar and five sacral ones, counted from the head; a label
may also name one that a patient has beyond these (T13, L6).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from medviewer.dicom.series import Vector

REGIONS = "CTLS"
COUNTS = {"C": 7, "T": 12, "L": 5, "S": 5}
_LABEL = re.compile(rf"([{REGIONS}])([1-9]\d?)", re.IGNORECASE)


@dataclass(frozen=True)
class Vertebra:
    """One of them: its region (C, T, L or S) and its number from the region's top."""

    region: str
    number: int

    @property
    def label(self) -> str:
        """As "L5"."""
        return f"{self.region}{self.number}"

    @property
    def rank(self) -> tuple[int, int]:
        """In the order from the head down."""
        return REGIONS.index(self.region), self.number

    def below(self) -> Vertebra | None:
        """The next one; None below the last."""
        if self.number < COUNTS[self.region]:
            return Vertebra(self.region, self.number + 1)
        after = REGIONS[REGIONS.index(self.region) + 1 :][:1]
        return Vertebra(after, 1) if after else None

    def above(self) -> Vertebra | None:
        """The one before; None above the first."""
        if self.number > 1:
            return Vertebra(self.region, self.number - 1)
        before = REGIONS[: REGIONS.index(self.region)][-1:]
        return Vertebra(before, COUNTS[before]) if before else None


def vertebra_of(label: str) -> Vertebra | None:
    """The vertebra that a label names and nothing else, as "L5" or "th 12"; None for others."""
    words = label.strip().upper().replace("TH", "T").replace(" ", "")
    found = _LABEL.fullmatch(words)
    return None if found is None else Vertebra(found[1], int(found[2]))


def vertebra_at(place: Vector, labelled: Iterable[tuple[Vertebra, Vector]]) -> Vertebra | None:
    """Which vertebra lies at ``place`` (LPS mm): next to the nearest labelled one, up or down.

    None where none is labelled, or where the labels leave no room for it: between two that follow
    on one another, or where they are not in the order from head to foot.
    """
    known = sorted(labelled, key=lambda each: -each[1][2])
    if not known:
        return None
    nearest, its_place = min(known, key=lambda each: abs(each[1][2] - place[2]))
    found = nearest.below() if place[2] < its_place[2] else nearest.above()
    if found is None:
        return None
    higher = all(one.rank < found.rank for one, where in known if where[2] > place[2])
    lower = all(one.rank > found.rank for one, where in known if where[2] <= place[2])
    return found if higher and lower else None
