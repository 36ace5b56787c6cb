"""The patient's lesions through the studies, in the words of a report: sizes, sum, response."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from medviewer.dicom.words import date
from medviewer.findings.reading.doubts import drawn_alike, measured_otherwise
from medviewer.findings.reading.follow_up import (
    Lesion,
    TimePoint,
    lesions,
    of_one_patient,
    time_points,
    whose,
)
from medviewer.findings.reading.measurement import Measurement, Role
from medviewer.findings.reading.response.assess import assess, criteria_of, rules_of
from medviewer.findings.reading.response.assessment import Assessment, Rules
from medviewer.findings.reading.response.criteria import Criteria
from medviewer.findings.reading.response.rano import NOT_COUNTED
from medviewer.findings.reading.response.tumour_marker import MarkerLevel
from medviewer.findings.words import change


@dataclass(frozen=True)
class Course:
    """What the reader measured in all studies of the patients, and their tumour markers.

    ``markers`` is the level by Study Instance UID, ``criteria`` what a patient (``whose``) is
    followed by where that is not RECIST 1.1.
    """

    measurements: tuple[Measurement, ...] = ()
    markers: Mapping[str, MarkerLevel] = field(default_factory=dict)
    criteria: Mapping[str, Criteria] = field(default_factory=dict)

    def lines(self, study: str) -> tuple[str, ...]:
        """What the studies up to the day of ``study`` (a UID) say together.

        The response by the patient's criteria and the sum, where a lesion has a part in it, then
        each lesion that was seen at more than one time, those of which one drawing may
        be an unfitted copy of another, and those that have two sizes in one study.
        Nothing for a study that nothing was measured in.
        """
        images = (one.image for one in self.measurements)
        here = next((image for image in images if image.study_instance_uid == study), None)
        patient = "" if here is None else whose(here)
        own = of_one_patient(self.measurements, patient) if patient else []
        criteria = criteria_of(patient, own, self.criteria)
        points = time_points(own)
        now = next((n for n, point in enumerate(points) if study in point.studies), -1)
        points = points[: now + 1]
        studies = {each for point in points for each in point.studies}
        found = lesions(one for one in own if one.image.study_instance_uid in studies)
        assessed = assess(found, points, self.markers, criteria)
        told = (_lesion(each, points, criteria) for each in found)
        copies = (
            f"{lesion.name or 'Lesion without a name'}: drawn exactly alike on "
            f"{' and '.join(dates)}, as copies are that were not fitted"
            for lesion, dates in drawn_alike(found)
        )
        twice = (
            f"{lesion.name or 'Lesion without a name'}: measured more than once on {day}; "
            f"{counts} counts, {other} does not"
            for lesion, day, counts, other in measured_otherwise(found, criteria)
        )
        return (*_response(assessed, criteria), *(line for line in told if line), *copies, *twice)


SUMS = {Criteria.RECIST: "Sum of diameters", Criteria.RANO: "Sum of products of two axes"}
NO_COURSE = Course()
"""Nothing was measured, or nothing is to be told of it."""


def _response(assessed: Sequence[Assessment], criteria: Criteria) -> list[str]:
    """The last assessment, and the sums that it rests on."""
    if not assessed:
        return []
    last = assessed[-1]
    words = [f"overall {last.overall.value}"]
    if last.target is not None:
        words.append(f"targets {last.target.value}")
    if last.non_target is not None:
        words.append(f"non-targets {last.non_target.value}")
    for title, names in (
        ("new", last.new_lesions),
        ("not measured", last.missing),
        ("not marked", last.unmarked),
    ):
        words += [f"{title}: {' and '.join(names)}"] if names else []
    if last.marker is not None:
        words.append(f"tumour marker {last.marker.value}")
    alone = " (by what was measured alone)" if criteria is Criteria.RANO else ""
    lines = [f"{criteria.value}{_on(last.point)}{alone}: {', '.join(words)}"]
    rules = rules_of(criteria)
    sums = [_sum(each, rules) for each in assessed if each.total is not None]
    if sums:
        changes = [] if last.missing else _changes(last)
        lines.append(f"{SUMS[criteria]}: {', '.join(sums + changes)}")
    return [*lines, NOT_COUNTED] if criteria is Criteria.RANO else lines


def _sum(each: Assessment, rules: Rules) -> str:
    missing = f" without {' and '.join(each.missing)}" if each.missing else ""
    return f"{each.total:.{rules.decimals}f} {rules.unit}{_on(each.point)}{missing}"


def _changes(last: Assessment) -> list[str]:
    return [
        f"{change(percent, 1, '%')} from the {what}"
        for percent, what in (
            (last.percent_of_baseline, "baseline"),
            (last.percent_of_nadir, "smallest sum before"),
        )
        if percent is not None
    ]


def _lesion(lesion: Lesion, points: Sequence[TimePoint], criteria: Criteria) -> str:
    """Its sizes by date; "" where it was seen but once."""
    seen = [text for text in (_seen(lesion, point, criteria) for point in points) if text]
    if len(seen) < 2:
        return ""
    role = f"{lesion.role.value} node" if lesion.nodal else lesion.role.value
    name = ", ".join(word for word in (lesion.name, role.strip()) if word)
    changed = lesion.uptake_changes(points)
    if changed and lesion.compares_slice_with_whole(points):
        changed += ("of which one was outlined on a single slice, the other on all",)
    return f"{name or 'Lesion without a name'} over time: {', '.join([*seen, *changed])}"


def _seen(lesion: Lesion, point: TimePoint, criteria: Criteria) -> str:
    size, axes = lesion.diameter_mm(point), lesion.axes_mm(point)
    progressed = " (unequivocal progression)" if lesion.progressed_at(point) else ""
    if size is not None:
        uptake = (f", {name} {value:.2f}" for name, value in lesion.uptake_at(point).items())
        words = f"{size:.1f} mm"
        if criteria is Criteria.RANO and size and axes is not None:
            words = f"{axes[0]:.1f} × {axes[1]:.1f} mm"
        return f"{words}{''.join(uptake)}{_on(point)}{progressed}"
    marked = lesion.role is not Role.NONE and lesion.mark_at(point) is not None
    return f"present{_on(point)}{progressed}" if marked else ""


def _on(point: TimePoint) -> str:
    return f" on {date(point.date)}" if point.date else ""
