"""Changes of what a measurement is of: which lesion, and its part in the response. No Qt."""

from __future__ import annotations

from dataclasses import replace

from medviewer.dicom.volume import Volume
from medviewer.findings.reading.follow_up import of_one_patient, whose
from medviewer.findings.reading.measured import complete
from medviewer.findings.reading.measurement import (
    ImageReference,
    Kind,
    Measurement,
    Role,
    new_measurement,
    new_uid,
    now,
    reference_to,
)
from medviewer.findings.reading.organ import Organ
from medviewer.findings.reading.reading import Change, Edit, Item, Reading
from medviewer.findings.reading.response.criteria import ChosenCriteria, Criteria
from medviewer.findings.reading.response.tumour_marker import MarkerLevel, TumourMarker, marker_key
from medviewer.ui.measuring.desk import Desk


def of_lesion(reading: Reading, tracking_uid: str) -> list[Measurement]:
    """All measurements of a lesion, in every study."""
    return [one for one in reading.measurements() if one.tracking_uid == tracking_uid]


def of_its_series(reading: Reading, measurement: Measurement) -> list[Measurement]:
    """A region with the others of its lesion in its series, which have one volume with it."""
    if not measurement.kind.is_region:
        return [measurement]
    series = (measurement.image.study_instance_uid, measurement.image.series_key)
    return [
        one
        for one in of_lesion(reading, measurement.tracking_uid)
        if one.kind.is_region and (one.image.study_instance_uid, one.image.series_key) == series
    ]


def set_name(desk: Desk, name: str, measurement: Measurement, label: str) -> None:
    """Name a measurement, with the others of its lesion in its series, as one change."""
    together = of_its_series(desk.reading, measurement)
    named = (replace(one, label=label) for one in together if one.label != label)
    desk.reading.put(name, *(one.signed(desk.author) for one in named))


def set_progressed(desk: Desk, name: str, lesion: Measurement, *, progressed: bool) -> None:
    """Say in the study of ``lesion`` that it progressed unequivocally, or not, as one change."""
    study = lesion.image.study_instance_uid
    changed = (
        replace(one, progressed=progressed).signed(desk.author)
        for one in of_lesion(desk.reading, lesion.tracking_uid)
        if one.image.study_instance_uid == study and one.progressed is not progressed
    )
    desk.reading.put(name, *changed)


def set_role(desk: Desk, name: str, tracking_uid: str, role: Role, *, nodal: bool) -> None:
    """Say what a lesion is, in every study, as one change."""
    changed = [
        _in_part(replace(one, nodal=nodal), role).signed(desk.author)
        for one in of_lesion(desk.reading, tracking_uid)
        if (one.role, one.nodal) != (role, nodal)
    ]
    desk.reading.put(name, *changed)


def set_organ(desk: Desk, name: str, tracking_uid: str, organ: Organ) -> None:
    """Say where a lesion is, in every study, as one change."""
    changed = [
        replace(one, organ=organ).signed(desk.author)
        for one in of_lesion(desk.reading, tracking_uid)
        if one.organ is not organ
    ]
    desk.reading.put(name, *changed)


def set_marker(desk: Desk, name: str, studies: tuple[str, ...], level: MarkerLevel | None) -> None:
    """Say how high the tumour marker is at a time point that has measurements; None: not used."""
    reading = desk.reading
    known = {study: reading.items.get(marker_key(study)) for study in studies}
    wanted: dict[str, TumourMarker | None] = dict.fromkeys(studies)
    if level is not None:
        images = (one.image for one in reading.measurements())
        image = next(each for each in images if each.study_instance_uid in studies)
        study = image.study_instance_uid
        wanted[study] = TumourMarker(
            study, level, image.patient_key, image.study_date, desk.author, now()
        )
    edits = [
        Edit(marker_key(study), known[study], wanted[study])
        for study in studies
        if _level(known[study]) is not _level(wanted[study])
    ]
    reading.do(Change(name, tuple(edits)))


def set_criteria(desk: Desk, name: str, image: ImageReference, criteria: Criteria) -> None:
    """Say by what the lesions of the patient of ``image`` are followed, under every ID or name."""
    own = of_one_patient(desk.reading.measurements(), whose(image))
    images = {whose(each): each for each in (*(one.image for one in own), image)}
    known = desk.reading.criteria()
    changed = [
        ChosenCriteria(each.study_instance_uid, criteria, each.patient_key, desk.author, now())
        for patient, each in images.items()
        if known.get(patient, Criteria.RECIST) is not criteria
    ]
    desk.reading.put(name, *changed)


def _level(marker: Item | None) -> MarkerLevel | None:
    return marker.level if isinstance(marker, TumourMarker) else None


def link(desk: Desk, name: str, measurement: Measurement, lesion: Measurement) -> None:
    """Say that ``measurement``, on all its slices, shows the same lesion as ``lesion`` does."""
    together = of_its_series(desk.reading, measurement)
    desk.reading.put(name, *(linked(one, lesion).signed(desk.author) for one in together))


def linked(measurement: Measurement, lesion: Measurement) -> Measurement:
    """``measurement`` as one of the same lesion as ``lesion``."""
    joined = replace(
        measurement,
        tracking_uid=lesion.tracking_uid,
        label=lesion.label or measurement.label,
        nodal=lesion.nodal,
        organ=lesion.organ,
    )
    return _in_part(joined, lesion.role)


def unlink(desk: Desk, name: str, measurement: Measurement) -> None:
    """Say that a measurement shows a lesion of its own.

    A lesion of several slices that is followed elsewhere parts from there as a whole; of one that
    is in its series alone the one region parts.
    """
    together = of_its_series(desk.reading, measurement)
    followed = len(of_lesion(desk.reading, measurement.tracking_uid)) > len(together)
    uid = new_uid()
    parted = (replace(one, tracking_uid=uid) for one in (together if followed else [measurement]))
    desk.reading.put(name, *(_in_part(one, Role.NONE).signed(desk.author) for one in parted))


def _in_part(one: Measurement, role: Role) -> Measurement:
    """The same with another part in RECIST; only a non-target progresses unequivocally."""
    return replace(one, role=role, progressed=one.progressed and role is Role.NON_TARGET)


def namesake(reading: Reading, measurement: Measurement, label: str) -> Measurement | None:
    """The lesion of this name in the patient's other studies, if there is just one.

    None when this study has one of that name already, or the measurement is followed elsewhere.
    """
    together = of_its_series(reading, measurement)
    if not label or len(of_lesion(reading, measurement.tracking_uid)) > len(together):
        return None
    own = {one.key for one in together}
    image = measurement.image
    named = [
        one
        for one in reading.measurements()
        if one.label == label
        and one.key not in own
        and image.patient_key
        and one.image.patient_key == image.patient_key
    ]
    here = any(one.image.study_instance_uid == image.study_instance_uid for one in named)
    lesions = {one.tracking_uid for one in named}
    return None if here or len(lesions) != 1 else named[-1]


def state(
    desk: Desk,
    name: str,
    lesion: Measurement,
    volume: Volume,
    index: int,
    size_mm: float | None,
    *,
    progressed: bool = False,
) -> Measurement:
    """Put what the reader says of a lesion into the study of ``volume``, as a marked point.

    ``size_mm`` is 0 for one that is gone, None for one that is there without a size. It is
    marked where the lesion was, on the same place of the patient if that can be told.
    """
    points = lesion.points
    middle = (
        sum(x for x, _ in points) / len(points),
        sum(y for _, y in points) / len(points),
    )
    place = desk.place(replace(lesion, points=(middle,)), volume, index)
    values = desk.values(volume, place.index)
    reference = reference_to(volume.series, place.index)
    stated = new_measurement(Kind.POINT, place.points, reference, values, desk.author)
    stated = replace(
        complete(stated, values),
        tracking_uid=lesion.tracking_uid,
        label=lesion.label,
        role=lesion.role,
        nodal=lesion.nodal,
        organ=lesion.organ,
        stated_mm=size_mm,
        progressed=progressed,
    )
    desk.add(name, stated)
    return stated
