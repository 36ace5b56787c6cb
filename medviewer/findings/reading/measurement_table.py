"""Measurements as a table: for the window, and as CSV for a spreadsheet."""

from __future__ import annotations

import math
from collections.abc import Iterable
from pathlib import Path

from medviewer.findings.reading.ellipsoid import Ellipsoid, ellipsoids
from medviewer.findings.reading.follow_up import organ_of
from medviewer.findings.reading.lesion_volume import LesionVolume, lesion_volumes
from medviewer.findings.reading.measured import quantities
from medviewer.findings.reading.measurement import Measurement
from medviewer.findings.reading.pet.references import ReferredPet, referred_pets
from medviewer.findings.reading.pet.totals import LesionSum, lesion_sums
from medviewer.findings.reading.pet.uptake import GRAM, with_edge
from medviewer.findings.spreadsheet import as_csv, harmless, write_table
from medviewer.findings.words import LABEL
from medviewer.image.measuring.lean_mass import SUL

HEADINGS = (
    "study_date",
    "modality",
    "study_instance_uid",
    "series_instance_uid",
    "sop_instance_uid",
    "frame_number",
    "identifier",
    "tracking_uid",
    "kind",
    "label",
    "role",
    "organ",
    "progression",
    "quantity",
    "value",
    "unit",
    "calibration",
    "pixels",
    "stated_mm",
    "points_px",
    "points_patient_mm",
    "author",
    "time",
    "remark",
    "use",
)
"""Columns of the CSV file. One row a number; a drawing without numbers has one row."""


def rows(measurements: Iterable[Measurement]) -> list[dict[str, str]]:
    """The rows of the CSV file, numbers to ten digits with a decimal point, no patient's name.

    Volumes of lesions that were drawn on several slices stand at the end, of the kind "lesion",
    and those of a PET with their uptake ("reference" of what lesions are compared with); then
    volumes of three axes of one name ("ellipsoid"), what all lesions of a PET add up to ("all
    lesions"), and how they compare ("compared").
    The angle of an arm without length has an empty value. Text that a spreadsheet would take for
    a formula is made harmless.
    """
    measurements, found = list(measurements), []
    for one in measurements:
        common = _common(one)
        numbers = [
            {
                "quantity": each.name,
                "value": f"{each.value:.10g}" if math.isfinite(each.value) else "",
                "unit": harmless(each.unit),
                "calibration": each.calibration,
            }
            for each in quantities(one)
        ]
        found += [{**common, **number} for number in numbers or [{}]]
    found += [row for one in lesion_volumes(measurements) for row in _of_lesion(one)]
    found += [_of_ellipsoid(one) for one in ellipsoids(measurements)]
    found += [row for one in lesion_sums(measurements) for row in _of_sum(one)]
    return found + [
        row for one in referred_pets(measurements) for row in _compared(one, measurements)
    ]


def to_csv(measurements: Iterable[Measurement]) -> str:
    """The table as CSV (RFC 4180) with headings; see ``ENCODING``."""
    return as_csv(HEADINGS, rows(measurements))


def write_csv(path: Path, measurements: Iterable[Measurement]) -> None:
    """Write the table in ``ENCODING``.

    Raises
    ------
    TableFileError
        When the file cannot be written.
    """
    write_table(path, to_csv(measurements))


def _common(one: Measurement) -> dict[str, str]:
    image, found = one.image, one.statistics
    sop_instance_uid = "" if image.is_made else image.sop_instance_uid
    return {
        "study_date": harmless(image.study_date),
        "modality": harmless(image.modality),
        "study_instance_uid": harmless(image.study_instance_uid),
        "series_instance_uid": harmless(image.series_instance_uid),
        "sop_instance_uid": harmless(sop_instance_uid),
        "frame_number": str(image.frame_number),
        "identifier": one.identifier,
        "tracking_uid": one.tracking_uid,
        "kind": one.kind.value,
        "label": harmless(one.label),
        "role": one.role.value,
        "organ": organ_of([one]).value,
        "progression": "unequivocal" if one.progressed else "",
        "pixels": "" if found is None else str(found.count),
        "stated_mm": "" if one.stated_mm is None else f"{one.stated_mm:g}",
        "points_px": _points(one.points),
        "points_patient_mm": _points(one.patient_points or ()),
        "author": harmless(one.author),
        "time": one.time,
        "remark": harmless(_remark(one)),
        "use": LABEL,
    }


def _remark(one: Measurement) -> str:
    """What the reader must know about the numbers, and where an uptake was taken to end."""
    if one.edge is None:
        return one.remark
    words = (one.remark, one.method.value)
    return with_edge(", ".join(each for each in words if each), one.edge)


def _of_lesion(one: LesionVolume) -> list[dict[str, str]]:
    """The rows of a lesion: what its last region says of it, without what is of one drawing."""
    of_drawing = ("sop_instance_uid", "frame_number", "identifier", "progression")
    common = {
        **_common(one.last),
        **dict.fromkeys((*of_drawing, "pixels", "stated_mm", "points_px", "points_patient_mm"), ""),
        "kind": "reference" if one.is_reference else "lesion",
        "label": harmless(one.name),
        "remark": one.words,
    }
    size = "" if one.mm3 is None else f"{one.mm3:.10g}"
    volume = {"value": size, "unit": "mm³", "calibration": one.calibration}
    uptake = () if one.uptake is None else one.uptake.quantities
    return [
        {**common, "quantity": "volume", **volume},
        *(
            {**common, "quantity": each.name, "value": f"{each.value:.10g}", "unit": each.unit}
            for each in uptake
        ),
    ]


def _of_ellipsoid(one: Ellipsoid) -> dict[str, str]:
    """The row of a volume of three axes, of the study and series that the first was drawn on."""
    kept = ("study_date", "modality", "study_instance_uid", "series_instance_uid", "label", "use")
    common = {key: value for key, value in _common(one.drawn[0]).items() if key in kept}
    return {
        **common,
        "kind": "ellipsoid",
        "quantity": "volume",
        "value": f"{one.mm3:.10g}",
        "unit": "mm³",
        "calibration": one.calibration,
        "remark": one.words,
    }


def _of_sum(one: LesionSum) -> list[dict[str, str]]:
    """The rows of all lesions of a PET together."""
    lesion, *_ = _of_lesion(one.lesions[0])
    of_lesion = ("tracking_uid", "label", "role", "organ", "calibration")
    common = {**lesion, **dict.fromkeys(of_lesion, ""), "kind": "all lesions", "remark": one.words}
    return [
        {**common, "quantity": "total volume", "value": f"{one.mm3:.10g}", "unit": "mm³"},
        {
            **common,
            "quantity": "total lesion glycolysis",
            "value": f"{one.glycolysis_g:.10g}",
            "unit": GRAM,
        },
    ]


def _compared(one: ReferredPet, measurements: list[Measurement]) -> list[dict[str, str]]:
    """PERCIST's threshold of a PET, and the points of Deauville suggested for its lesions."""
    kept = ("study_date", "modality", "study_instance_uid", "series_instance_uid", "use")
    drawn = next(each for each in measurements if each.image == one.image)
    common = {key: value for key, value in _common(drawn).items() if key in kept}
    common |= {"kind": "compared", "remark": " ".join(f"{line}." for line in one.lines)}
    found = []
    if one.measurability is not None:
        value = f"{one.measurability.value:.10g}"
        found.append({**common, "quantity": "PERCIST threshold", "value": value, "unit": SUL})
    for lesion in one.lesions:
        if lesion.deauville is not None:
            of_lesion = {"tracking_uid": lesion.tracking_uid, "label": harmless(lesion.name)}
            points = {"quantity": "Deauville score, suggested", "value": str(lesion.deauville)}
            found.append({**common, **of_lesion, **points})
    return found


def _points(points: Iterable[Iterable[float]]) -> str:
    return "; ".join(" ".join(f"{number:.3f}" for number in point) for point in points)
