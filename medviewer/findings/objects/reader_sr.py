"""The reader's own measurements as a report of TID 1500, one measurement group a drawing.

Lines and angles are groups of TID 1501, each number inferred from the line that it was
read from; regions are groups of TID 1410, their outline as the region. Arrows and texts are
groups of TID 1410, too, with a line from the tip, or a point, as the region and what they
say as a comment (TID 1410 is extensible). Coordinates are 2-D on the image that was drawn
on. What was drawn on a plane made of a volume has no such image: it goes out in 3-D
coordinates of the patient (mm), in a Comprehensive 3D SR. The volume of a lesion that was
drawn on several images is a group of TID 1411 with all its regions; of a PET it is the metabolic
volume (CID 7466), with maximum, peak and mean of the SUV and the total lesion glycolysis. What
all lesions of a PET add up to is a group of TID 1501, each number with the derivation "total", and
so is how they compare with the reader's reference regions, in words and with PERCIST's threshold.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Any

import numpy as np
from highdicom import sr
from numpy.typing import NDArray
from pydicom.dataset import Dataset

from medviewer.dicom.series import Series
from medviewer.findings.finding import Point
from medviewer.findings.objects.codes import code, private, unit_code
from medviewer.findings.objects.derived import common_to_all
from medviewer.findings.objects.reader_codes import (
    derivation_code,
    ellipsoid_method,
    judgements,
    numbers_of,
    quantity_code,
    scale_code,
    sites_of,
    slab_of_values,
    uptake_code,
    volume_code,
)
from medviewer.findings.objects.reader_graphics import major_first, region_graphic
from medviewer.findings.objects.sources import frames_in, headers, reference
from medviewer.findings.objects.sr_parts import OWN_CODES, TITLE, comments, person, with_patient
from medviewer.findings.objects.tracking import uid_of
from medviewer.findings.objects.typed import typed_text
from medviewer.findings.reading.ellipsoid import Ellipsoid, ellipsoids
from medviewer.findings.reading.lesion_volume import LesionVolume, lesion_volumes
from medviewer.findings.reading.measurement import Kind, Measurement
from medviewer.findings.reading.pet.references import ReferredPet, referred_pets
from medviewer.findings.reading.pet.totals import LesionSum, lesion_sums
from medviewer.findings.reading.pet.uptake import GRAM
from medviewer.findings.reading.quantity import Quantity
from medviewer.findings.words import LABEL, plain
from medviewer.image.measuring.lean_mass import SUL

SERIES_NUMBER = 9007
_Region = sr.ImageRegion | sr.ImageRegion3D
_Coordinates = sr.CoordinatesForMeasurement | sr.CoordinatesForMeasurement3D


def reader_reports(
    measurements: Iterable[Measurement], of: Sequence[Series]
) -> list[tuple[Dataset, Series]]:
    """A report a study and reader, each with a series of the study.

    Parameters
    ----------
    measurements
        Only such as can be written (``reader_export.why_left_out``).
    of
        The series that they were drawn on.

    Raises
    ------
    ExportError
        When a file of the images is gone or is not the one that was opened.
    """

    def report_of(one: Measurement) -> tuple[str, str]:
        return one.image.study_instance_uid, one.author

    ordered = sorted(measurements, key=report_of)
    return [
        _report(list(group), author, [each for each in of if each.study_instance_uid == study])
        for (study, author), group in groupby(ordered, key=report_of)
    ]


def _report(
    drawn: Sequence[Measurement], author: str, of: Sequence[Series]
) -> tuple[Dataset, Series]:
    """The report of one reader on one study."""
    uids = {one.image.series_instance_uid for one in drawn}
    series = [each for each in of if each.series_instance_uid in uids]
    evidence = [reference(each, one) for each in series for one in each.slices]
    evidence[0] = with_patient(evidence[0], headers(series[0], [0])[0])
    content = sr.MeasurementReport(
        observation_context=sr.ObservationContext(observer_person_context=person(author)),
        procedure_reported=code("imaging procedure"),
        imaging_measurements=[
            *(_group(one, series) for one in drawn),
            *(_volume_group(one, series) for one in lesion_volumes(drawn) if _on_images(one)),
            *(_ellipsoid_group(one) for one in ellipsoids(drawn)),
            *(_sum_group(one) for one in lesion_sums(drawn)),
            *(_compared_group(one) for one in referred_pets(drawn)),
        ],
        title=TITLE,
    )
    content[0].ContentSequence.extend(comments([LABEL]))
    in_patient = any(one.image.is_made for one in drawn)
    report = sr.Comprehensive3DSR if in_patient else sr.ComprehensiveSR
    made = report(
        evidence=evidence,
        content=content[0],
        **common_to_all("Measurements of the reader (RESEARCH)", SERIES_NUMBER),
        coding_schemes=OWN_CODES,
    )
    return made, series[0]


def _group(
    one: Measurement, of: Sequence[Series]
) -> sr.PlanarROIMeasurementsAndQualitativeEvaluations | sr.MeasurementsAndQualitativeEvaluations:
    place = _Place(one, of)
    tracking = sr.TrackingIdentifier(one.tracking_uid, typed_text(one.label) or one.kind.value)
    sites = [sr.FindingSite(each) for each in sites_of(one)] or None
    said = [sr.QualitativeEvaluation(*each) for each in judgements(one)] or None
    words = one.label if one.kind.is_note else slab_of_values(one)
    said_too = comments([typed_text(words)]) if words else []
    if one.kind.is_region or one.kind.is_note:
        region = sr.PlanarROIMeasurementsAndQualitativeEvaluations(
            tracking,
            referenced_region=place.region(),
            measurements=[_number(one, each) for each in numbers_of(one)] or None,
            qualitative_evaluations=said,
            finding_sites=sites,
        )
        region[0].ContentSequence.extend(said_too)
        return region
    lines = [one.points]
    if one.kind is Kind.BIDIRECTIONAL:
        lines = [one.points[:2], one.points[2:]]
    group = sr.MeasurementsAndQualitativeEvaluations(
        tracking,
        measurements=[
            _number(one, each, place.coordinates(lines[number % len(lines)]))
            for number, each in enumerate(numbers_of(one))
        ],
        qualitative_evaluations=said,
        finding_sites=sites,
    )
    group[0].ContentSequence.extend(said_too)
    return group


def _on_images(one: LesionVolume) -> bool:
    """TID 1411 has 2-D regions on images, not outlines on planes that were made of a volume."""
    return not any(each.image.is_made for each in one.regions)


def _volume_group(
    one: LesionVolume, of: Sequence[Series]
) -> sr.VolumetricROIMeasurementsAndQualitativeEvaluations:
    """The volume of a lesion with all its regions, and its uptake."""
    source = one.calibration
    method = scale_code(source) if source else None
    numbers = []
    if one.mm3 is not None:
        numbers = [sr.Measurement(volume_code(one), one.mm3, unit_code("mm³"), method=method)]
    numbers += [
        sr.Measurement(
            uptake_code(each.name),
            each.value,
            unit_code(each.unit),
            derivation=derivation_code(each.name),
        )
        for each in (() if one.uptake is None else one.uptake.quantities)
    ]
    said = []
    if one.is_reference:
        said = [sr.QualitativeEvaluation(*each) for each in judgements(one.last)]
    regions: list[Any] = [_Place(each, of).region() for each in one.regions]
    group = sr.VolumetricROIMeasurementsAndQualitativeEvaluations(
        sr.TrackingIdentifier(
            one.tracking_uid,
            typed_text(one.name) or (one.last.role.value if one.is_reference else "lesion"),
        ),
        referenced_regions=regions,
        measurements=numbers or None,
        qualitative_evaluations=said or None,
        finding_sites=[sr.FindingSite(each) for each in sites_of(one.last)] or None,
    )
    group[0].ContentSequence.extend(comments([typed_text(one.words)]))
    return group


def _ellipsoid_group(one: Ellipsoid) -> sr.MeasurementsAndQualitativeEvaluations:
    """The volume of three axes, which stand in groups of their own."""
    uid = uid_of(one.image.study_instance_uid, *(each.identifier for each in one.drawn))
    name, method = code("volume of ellipsoid"), ellipsoid_method(one)
    group = sr.MeasurementsAndQualitativeEvaluations(
        sr.TrackingIdentifier(uid, typed_text(one.name)),
        measurements=[sr.Measurement(name, one.mm3, unit_code("mm³"), method=method)],
    )
    group[0].ContentSequence.extend(comments([typed_text(plain(one.words))]))
    return group


def _sum_group(one: LesionSum) -> sr.MeasurementsAndQualitativeEvaluations:
    """All lesions of a PET together."""
    total = code("total")
    uid = uid_of(one.image.series_key, *(each.tracking_uid for each in one.lesions))
    numbers = (
        ("metabolic volume", one.mm3, "mm³"),
        ("total lesion glycolysis", one.glycolysis_g, GRAM),
    )
    group = sr.MeasurementsAndQualitativeEvaluations(
        sr.TrackingIdentifier(uid, "all lesions"),
        measurements=[
            sr.Measurement(code(name), value, unit_code(unit), derivation=total)
            for name, value, unit in numbers
        ],
    )
    group[0].ContentSequence.extend(comments([typed_text(one.words)]))
    return group


def _compared_group(one: ReferredPet) -> sr.MeasurementsAndQualitativeEvaluations:
    """Lesions of a PET beside its references."""
    uid = uid_of(one.image.series_key, "compared", *one.lines)
    threshold, measured = one.measurability, []
    if threshold is not None:
        name = private("quantity", "Measurable by PERCIST from SULpeak")
        measured = [sr.Measurement(name, threshold.value, unit_code(SUL))]
    group = sr.MeasurementsAndQualitativeEvaluations(
        sr.TrackingIdentifier(uid, "compared with references"), measurements=measured or None
    )
    group[0].ContentSequence.extend(comments([typed_text(line) for line in one.lines]))
    return group


def _number(
    one: Measurement, quantity: Quantity, coordinates: _Coordinates | None = None
) -> sr.Measurement:
    source = quantity.calibration
    estimated = one.stated_mm is not None
    derivation = derivation_code(quantity.name)
    return sr.Measurement(
        quantity_code(one, quantity.name),
        quantity.value,
        unit_code(quantity.unit),
        derivation=code("estimated") if estimated else derivation,
        method=scale_code(source) if source else None,
        referenced_coordinates=None if coordinates is None else [coordinates],
    )


class _Place:
    """Turns points of a drawing into coordinates: on its image, or in the patient."""

    def __init__(self, one: Measurement, of: Sequence[Series]) -> None:
        self._one = one
        self._source = None if one.image.is_made else _source(one, of)

    def coordinates(self, points: Sequence[Point]) -> _Coordinates:
        """Of a line, or of a point."""
        kind = "POINT" if len(points) == 1 else "POLYLINE"
        if self._source is not None:
            flat = np.array(points, np.float64)
            return sr.CoordinatesForMeasurement(kind, flat, self._source)
        solid, frame = self._in_patient(points), self._one.image.frame_of_reference_uid
        return sr.CoordinatesForMeasurement3D(kind, solid, frame)

    def region(self) -> _Region:
        """The closed outline; an ellipse by the ends of its axes; where an arrow or text is."""
        kind, points = region_graphic(self._one)
        if self._source is not None:
            flat = major_first(kind, np.array(points, np.float64))
            return sr.ImageRegion(kind, flat, self._source)
        solid_kind = "POLYGON" if self._one.kind.is_region and kind == "POLYLINE" else kind
        solid = major_first(kind, self._in_patient(points))
        return sr.ImageRegion3D(solid_kind, solid, self._one.image.frame_of_reference_uid)

    def _in_patient(self, points: Iterable[Point]) -> NDArray[np.float64]:
        plane = self._one.image.plane
        if plane is None:
            raise ValueError("a drawing without a place in the patient cannot be written")
        return np.array([plane.to_patient(point) for point in points])


def _source(one: Measurement, of: Sequence[Series]) -> sr.SourceImageForRegion:
    """The image that was drawn on; its frame where it has several."""
    image = one.image
    places = ((series, image.index_in(series)) for series in of)
    series, index = next((series, index) for series, index in places if index is not None)
    header = headers(series, [index])[index]
    frames = [image.frame_number] if frames_in(header) > 1 else None
    return sr.SourceImageForRegion(image.sop_class_uid, image.sop_instance_uid, frames)
