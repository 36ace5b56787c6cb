"""Lesions drawn in one study after another, as a reader follows them."""

from __future__ import annotations

from dataclasses import replace

from medviewer.findings.reading.follow_up import lesions, time_points
from medviewer.findings.reading.measurement import Kind, Measurement, Role
from medviewer.findings.reading.response.assess import assess
from tests.findings.drawn import IMAGE, draw

DATES = ("20240102", "20240401", "20240701", "20241001")


def seen(
    name: str, when: int, long_mm: float, short_mm: float | None = None, **more: object
) -> Measurement:
    """A lesion of a size in the study ``when``; 0 mm stands for one that is gone."""
    date = DATES[when]
    image = replace(IMAGE, study_instance_uid=f"1.2.{when}", study_date=date)
    given = {"label": name, "tracking_uid": f"2.25.{name}", "image": image, **more}
    if long_mm == 0:
        return draw(Kind.POINT, [(5, 5)], stated_mm=0.0, **given)
    if short_mm is None:
        return draw(Kind.LENGTH, [(0, 5), (long_mm, 5)], **given)
    ends = [(0, 5), (long_mm, 5), (5, 0), (5, short_mm)]
    return draw(Kind.BIDIRECTIONAL, ends, **given)


def course(
    *sizes: float, nodal: bool = False, role: Role = Role.TARGET, name: str = "T1"
) -> list[Measurement]:
    """One lesion in study after study, by its size in each."""
    return [
        seen(name, when, size, size if size and nodal else None, role=role, nodal=nodal)
        for when, size in enumerate(sizes)
        if size >= 0  # a negative size stands for "not measured"
    ]


def responses(*drawn: Measurement) -> list[str]:
    """The overall response at each time point, in words."""
    return [each.overall.value for each in assess(lesions(drawn), time_points(drawn))]


def marked(name: str, when: int, **more: object) -> Measurement:
    """A lesion that is pointed at in the study ``when``, without a size."""
    image = replace(IMAGE, study_instance_uid=f"1.2.{when}", study_date=DATES[when])
    given = {"label": name, "tracking_uid": f"2.25.{name}", "image": image, **more}
    return draw(Kind.ARROW, [(5, 5), (9, 9)], **{"role": Role.NON_TARGET, **given})


PATIENT = {"patient_key": "p"}


def on_one_day(one: Measurement, study: str, **image: str) -> Measurement:
    """The measurement in another study of the same patient and day."""
    return replace(one, image=replace(one.image, study_instance_uid=study, **(PATIENT | image)))
