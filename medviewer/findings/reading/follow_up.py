"""A lesion through the studies of a patient: its sizes by date, how fast it grows."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from medviewer.findings.reading.lesion_volume import LesionVolume, by_region, lesion_volumes
from medviewer.findings.reading.measured import axes_mm
from medviewer.findings.reading.measurement import ImageReference, Measurement, Role
from medviewer.findings.reading.organ import Organ
from medviewer.findings.words import change
from medviewer.image.measuring.suv import SUV


@dataclass(frozen=True)
class TimePoint:
    """Studies of one day: their Study Instance UIDs and date (DA, YYYYMMDD).

    A day's chest and its abdomen are often two studies, and are one assessment of the tumour:
    RECIST 1.1 assesses all lesions at a time, whatever studies show them. A study without a
    date ("") or of a patient without an ID is a time point of its own.
    """

    studies: tuple[str, ...]
    date: str


@dataclass(frozen=True)
class Lesion:
    """Measurements of one lesion (one tracking UID).

    Attributes
    ----------
    name, role, nodal
        The label, and what the latest measurement says.
    by_study
        The latest measurement with a size in mm of each study; where that is a region on one of
        several slices of a series, the region with the longest diameter.
    volumes
        What the regions on several slices of a series enclose.
    marks
        The latest drawing of each study, with a size or without.
    organ
        Where it is, as the reader named it; lymph nodes are one organ.
    """

    tracking_uid: str
    name: str
    role: Role
    nodal: bool
    by_study: dict[str, Measurement]
    marks: dict[str, Measurement] = field(default_factory=dict)
    organ: Organ = Organ.NONE
    volumes: tuple[LesionVolume, ...] = ()
    others: tuple[Measurement, ...] = ()
    """Measurements with a size in mm that do not count, for another of their study does."""

    def sized_at(self, point: TimePoint) -> Measurement | None:
        """The latest measurement with a size at a time point."""
        return _latest(self.by_study, point)

    def mark_at(self, point: TimePoint) -> Measurement | None:
        """The latest drawing at a time point."""
        return _latest(self.marks, point)

    def volume_at(self, point: TimePoint) -> LesionVolume | None:
        """What the regions enclose of which ``sized_at`` is one."""
        sized = self.sized_at(point)
        return None if sized is None else by_region(self.volumes).get(sized.key)

    def uptake_at(self, point: TimePoint) -> dict[str, float]:
        """SUVmax, SUVpeak and SULpeak by their names; none of what has no SUV."""
        seen, whole = self.sized_at(point), self.volume_at(point)
        found = None if seen is None else seen.statistics
        highest: float | None
        if whole is not None and whole.uptake is not None:
            highest, peak, lean = whole.uptake.maximum, whole.uptake.peak, whole.uptake.lean_peak
        elif found is not None and found.unit == SUV:
            highest, peak, lean = found.maximum, found.peak, found.lean_peak
        else:
            return {}
        named = {"SUVmax": highest, "SUVpeak": peak, "SULpeak": lean}
        return {name: value for name, value in named.items() if value is not None}

    def uptake_changes(self, points: Sequence[TimePoint]) -> tuple[str, ...]:
        """How the uptake changed between the last two of ``points`` that have one, in per cent.

        Each as "SUVmax −51 %"; none where that cannot be told.
        """
        last = self._last_with_uptake(points)
        if len(last) < 2:
            return ()
        before, after = map(self.uptake_at, last)
        return tuple(
            f"{name} {change(100 * (value / before[name] - 1), 0, '%')}"
            for name, value in after.items()
            if before.get(name, 0.0) > 0
        )

    def compares_slice_with_whole(self, points: Sequence[TimePoint]) -> bool:
        """True where ``uptake_changes`` are between one slice and all slices of a lesion.

        The hottest voxel may lie on a slice that was not drawn on.
        """
        whole = [self.volume_at(point) is not None for point in self._last_with_uptake(points)]
        return len(set(whole)) == 2

    def _last_with_uptake(self, points: Sequence[TimePoint]) -> list[TimePoint]:
        return [point for point in points if self.uptake_at(point)][-2:]

    def progressed_at(self, point: TimePoint) -> bool:
        """True when the reader sees unequivocal progression in a study of a time point."""
        marks = (self.marks.get(study) for study in point.studies)
        return any(mark is not None and mark.progressed for mark in marks)

    def diameter_mm(self, point: TimePoint) -> float | None:
        """What RECIST 1.1 counts: the long axis, of a lymph node the short one.

        None where the time point has no measurement of it in mm.
        """
        measurement = self.sized_at(point)
        axes = None if measurement is None else axes_mm(measurement)
        if axes is None:
            return None
        return axes[1] if self.nodal else axes[0]

    def axes_mm(self, point: TimePoint) -> tuple[float, float] | None:
        """Long and short axis; None where the time point has no measurement of both in mm."""
        sized = self.sized_at(point)
        return None if sized is None else self.axes_of(sized)

    def axes_of(self, sized: Measurement) -> tuple[float, float] | None:
        """Both axes of one of its measurements, of several slices where their product is largest.

        None where there are not both in mm.
        """
        whole = by_region(self.volumes).get(sized.key)
        both = []
        for one in (sized,) if whole is None else whole.regions:
            long, short = axes_mm(one) or (0.0, None)
            both += [] if short is None else [(long, short)]
        return max(both, key=lambda axes: axes[0] * axes[1], default=None)

    def product_mm2(self, point: TimePoint) -> float | None:
        """What RANO counts: the long axis times the short one; None where there are not both."""
        axes = self.axes_mm(point)
        return None if axes is None else axes[0] * axes[1]


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


def whose(image: ImageReference) -> str:
    """The patient's key; of a patient without an ID that of the study, which then stands alone."""
    return image.patient_key or image.study_instance_uid


def of_one_patient(measurements: Iterable[Measurement], patient: str) -> list[Measurement]:
    """Those of a patient (``whose``), in their order.

    Where the reader said that a lesion is the same as one of another ID or name, that is the
    same patient too.
    """
    found = list(measurements)
    people, before = {patient}, 0
    while len(people) > before:
        before = len(people)
        uids = {one.tracking_uid for one in found if whose(one.image) in people}
        people |= {whose(one.image) for one in found if one.tracking_uid in uids}
    return [one for one in found if whose(one.image) in people]


def time_points(
    measurements: Iterable[Measurement], looked_at: Iterable[ImageReference] = ()
) -> tuple[TimePoint, ...]:
    """The days of the studies that hold measurements, the earliest first.

    ``looked_at`` are images of further studies: nothing need be measured in these.
    """
    days: dict[tuple[str, str], set[str]] = {}
    for image in (*(one.image for one in measurements), *looked_at):
        day = image.study_date.strip()
        known = day and image.patient_key
        whose = image.patient_key if known else image.study_instance_uid
        days.setdefault((day, whose), set()).add(image.study_instance_uid)
    found = (TimePoint(tuple(sorted(studies)), day) for (day, _), studies in days.items())
    return tuple(sorted(found, key=lambda point: (point.date, point.studies)))


def _latest(by_study: Mapping[str, Measurement], point: TimePoint) -> Measurement | None:
    """The latest of a time point; of those changed at once, as by a part in RECIST, the last."""
    found = [one for study, one in by_study.items() if study in point.studies]
    return max(reversed(found), key=lambda one: one.time, default=None)


def _by_study(group: Iterable[Measurement]) -> dict[str, Measurement]:
    """The last of each study, in the order of ``group``."""
    found: dict[str, Measurement] = {}
    for one in group:
        found.pop(one.image.study_instance_uid, None)
        found[one.image.study_instance_uid] = one
    return found


def _sized_by_study(group: Sequence[Measurement]) -> dict[str, Measurement]:
    """The last with a size of each study; of regions on several slices that of the longest axis.

    RECIST 1.1 counts the longest diameter, and the slice drawn on last is often an end.
    """
    nodal = group[-1].nodal
    sized = _sized(group)
    found = _by_study(sized)
    volumes = lesion_volumes(sized)
    volume_of = by_region(volumes)
    for volume in volumes:
        study = volume.image.study_instance_uid
        if volume_of.get(found[study].key) is volume:
            found[study] = max(volume.regions, key=lambda one: counted_mm(one, nodal=nodal))
    return found


def _sized(group: Iterable[Measurement]) -> list[Measurement]:
    return [one for one in group if axes_mm(one) is not None]


def _others(
    group: Sequence[Measurement], counting: Mapping[str, Measurement]
) -> tuple[Measurement, ...]:
    """Those that what counts in their study is not, nor a region of one volume with it."""
    volumes = by_region(lesion_volumes(group))
    found = []
    for one in _sized(group):
        counts = counting[one.image.study_instance_uid]
        volume = volumes.get(counts.key)
        of_volume = volume is not None and volumes.get(one.key) is volume
        if one.key != counts.key and not of_volume:
            found.append(one)
    return tuple(found)


def counted_mm(one: Measurement, *, nodal: bool) -> float:
    """What a measurement counts with, in mm: its long axis, that of a node its short one."""
    long, short = axes_mm(one) or (0.0, None)
    return (short or 0.0) if nodal else long


def lesions(measurements: Iterable[Measurement]) -> tuple[Lesion, ...]:
    """Lesions in the order of their names; of several measurements in a study the latest.

    What was drawn as a reference is no lesion.
    """
    drawn = (one for one in measurements if not one.role.is_reference)
    ordered = sorted(drawn, key=lambda one: (one.image.study_date, one.time))
    groups: dict[str, list[Measurement]] = {}
    for one in ordered:
        groups.setdefault(one.tracking_uid, []).append(one)
    found = [_lesion(uid, group) for uid, group in groups.items()]
    return tuple(sorted(found, key=lambda lesion: (lesion.name == "", lesion.name)))


def _lesion(uid: str, group: Sequence[Measurement]) -> Lesion:
    """Of the measurements of a lesion, the latest last."""
    counting = _sized_by_study(group)
    return Lesion(
        uid,
        group[-1].label or next((one.label for one in group if one.label), ""),
        group[-1].role,
        group[-1].nodal,
        counting,
        _by_study(group),
        organ_of(group),
        lesion_volumes(group),
        _others(group, counting),
    )


def organ_of(group: Sequence[Measurement]) -> Organ:
    """The organ of a lesion by its measurements, the latest last: a node's is the lymph nodes."""
    if group[-1].nodal:
        return Organ.LYMPH_NODE
    named = (one.organ for one in reversed(group) if one.organ is not Organ.NONE)
    return next(named, Organ.NONE)


def growth(earlier_mm: float, later_mm: float, days: int | None) -> Growth:
    """How a diameter changed in ``days``.

    The doubling time is days · ln 2 / (3 · ln(later / earlier)) (Schwartz 1961).
    """
    change = later_mm - earlier_mm
    percent = 100 * change / earlier_mm if earlier_mm > 0 else None
    doubling = None
    if days and earlier_mm > 0 and later_mm > 0:
        # a difference, as the logarithm of a ratio close to 1 is mostly the ratio's rounding
        grown = math.log(later_mm) - math.log(earlier_mm)
        doubling = days * math.log(2) / (3 * grown) if grown else None
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
