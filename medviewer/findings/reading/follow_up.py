"""A lesion through the studies of a patient: its sizes by date, how fast it grows."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime

from medviewer.findings.reading.measured import axes_mm
from medviewer.findings.reading.measurement import Measurement, Role


@dataclass(frozen=True)
class TimePoint:
    """One study: its Study Instance UID and date (DA, YYYYMMDD; "" when it has none)."""

    study: str
    date: str


@dataclass(frozen=True)
class Lesion:
    """Measurements of one lesion (one tracking UID).

    Attributes
    ----------
    name, role, nodal
        The label, and what the latest measurement says.
    by_study
        The latest measurement with a size in mm of each study.
    marks
        The latest drawing of each study, with a size or without.
    """

    tracking_uid: str
    name: str
    role: Role
    nodal: bool
    by_study: dict[str, Measurement]
    marks: dict[str, Measurement] = field(default_factory=dict)

    def diameter_mm(self, study: str) -> float | None:
        """What RECIST 1.1 counts: the long axis, of a lymph node the short one.

        None where the study has no measurement of it in mm.
        """
        measurement = self.by_study.get(study)
        axes = None if measurement is None else axes_mm(measurement)
        if axes is None:
            return None
        return axes[1] if self.nodal else axes[0]


@dataclass(frozen=True)
class Growth:
    """From one diameter to a later one.

    Attributes
    ----------
    percent
        Change of the diameter; None from nothing.
    days
        Between the studies; None without dates.
    doubling_days
        In which the volume doubles, taken for a sphere's; negative: it halves. None when
        nothing changed, or something is not known.
    """

    change_mm: float
    percent: float | None
    days: int | None
    doubling_days: float | None


def time_points(measurements: Iterable[Measurement]) -> tuple[TimePoint, ...]:
    """The studies that hold measurements, the earliest first."""
    found = {TimePoint(one.image.study_instance_uid, one.image.study_date) for one in measurements}
    return tuple(sorted(found, key=lambda point: (point.date, point.study)))


def lesions(measurements: Iterable[Measurement]) -> tuple[Lesion, ...]:
    """Lesions in the order of their names; of several measurements in a study the latest."""
    ordered = sorted(measurements, key=lambda one: (one.image.study_date, one.time))
    groups: dict[str, list[Measurement]] = {}
    for one in ordered:
        groups.setdefault(one.tracking_uid, []).append(one)
    found = [
        Lesion(
            uid,
            group[-1].label or next((one.label for one in group if one.label), ""),
            group[-1].role,
            group[-1].nodal,
            {one.image.study_instance_uid: one for one in group if axes_mm(one) is not None},
            {one.image.study_instance_uid: one for one in group},
        )
        for uid, group in groups.items()
    ]
    return tuple(sorted(found, key=lambda lesion: (lesion.name == "", lesion.name)))


def growth(earlier_mm: float, later_mm: float, days: int | None) -> Growth:
    """How a diameter changed in ``days``.

    The doubling time is days · ln 2 / (3 · ln(later / earlier)) (Schwartz 1961).
    """
    change = later_mm - earlier_mm
    percent = 100 * change / earlier_mm if earlier_mm > 0 else None
    doubling = None
    if days and earlier_mm > 0 and later_mm > 0 and change:
        doubling = days * math.log(2) / (3 * math.log(later_mm / earlier_mm))
    return Growth(change, percent, days, doubling)


def days_between(earlier: str, later: str) -> int | None:
    """Days from one date to another (DA); None when one is missing or no date."""
    dates = [_date(text) for text in (earlier, later)]
    if dates[0] is None or dates[1] is None:
        return None
    return (dates[1] - dates[0]).days


def _date(text: str) -> date | None:
    try:
        return datetime.strptime(text.strip(), "%Y%m%d").date()
    except ValueError:
        return None
