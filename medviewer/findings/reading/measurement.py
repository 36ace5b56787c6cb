"""A measurement of the reader: what was drawn, on which image, by whom, and what it says.

Points are image coordinates of PS3.3 C.18.6.1.1, as everywhere in ``findings``. A
measurement holds all that its numbers need (the pixels' size, the statistics of the
pixels inside), so that it can be listed and written while its images are not open.
"""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from datetime import UTC, datetime
from functools import cached_property

from medviewer.dicom.derivation import is_derived, source_of
from medviewer.dicom.series import ImageKey, Series, Vector
from medviewer.findings.finding import Point
from medviewer.findings.reading.kind import Kind as Kind
from medviewer.findings.reading.kind import Method
from medviewer.findings.reading.kind import Role as Role
from medviewer.findings.reading.organ import Organ
from medviewer.image.measuring.image_values import ImageValues
from medviewer.image.measuring.scale import Scale
from medviewer.image.measuring.statistics import RegionStatistics
from medviewer.image.measuring.threshold import Threshold
from medviewer.image.planes import Plane, plane_of


@dataclass(frozen=True)
class ImageReference:
    """The image that something was drawn on, in the standard's terms.

    ``frame_number`` counts from 1. On a plane that was made of a volume
    ``sop_instance_uid`` names the plane and is no UID (``is_made``). ``study_date``
    is that of the file, DA;
    ``patient_key`` tells one patient from another and nobody who it is (``patient_key``).
    ``steps_mm`` is how far the next slices of its series lie behind it and in front of it, along
    the normal; at an end of the series both are the one that is known. None where none is.
    """

    study_instance_uid: str
    series_instance_uid: str
    series_key: str
    sop_class_uid: str
    sop_instance_uid: str
    frame_number: int = 1
    frame_of_reference_uid: str = ""
    patient_key: str = ""
    modality: str = ""
    study_date: str = ""
    plane: Plane | None = None
    steps_mm: tuple[float, float] | None = None

    @property
    def is_made(self) -> bool:
        """True on a plane that was made of a volume: there is no file of this image."""
        return is_derived(self.sop_instance_uid)

    @property
    def stack_key(self) -> str:
        """The key of the series that it is of, or that its picture was made of."""
        return source_of(self.series_key)

    @property
    def image_key(self) -> ImageKey:
        """As that of the slice."""
        return self.sop_instance_uid, self.frame_number

    def index_in(self, series: Series) -> int | None:
        """The slice of ``series`` (0-based) that this is; None where it is not one of them."""
        wanted = self.image_key
        for index, one in enumerate(series.slices):
            if one.image_key == wanted:
                return index
        return None


def patient_key(series: Series) -> str:
    """The same for all series of a patient: made of ID and name; "" without an ID."""
    if not series.patient_id.strip():
        return ""
    words = f"{series.patient_id.strip()}\n{series.name_on_file.strip().casefold()}"
    return hashlib.sha256(words.encode()).hexdigest()[:16]


def reference_to(series: Series, index: int) -> ImageReference:
    """Slice ``index`` (0-based) of a series."""
    one = series.slices[index]
    return ImageReference(
        series.study_instance_uid,
        series.series_instance_uid,
        series.key,
        one.sop_class_uid,
        one.sop_instance_uid,
        one.frame_number,
        series.frame_of_reference_uid,
        patient_key(series),
        series.modality,
        series.study_date,
        plane_of(one),
        _steps_mm(series, index),
    )


def _steps_mm(series: Series, index: int) -> tuple[float, float] | None:
    plane = plane_of(series.slices[index])
    if plane is None:
        return None
    beside = series.slices[max(index - 1, 0) : index] + series.slices[index + 1 : index + 2]
    middle = (series.columns / 2, series.rows / 2)  # cross sections are a step apart there alone
    planes = [each for each in map(plane_of, beside) if each is not None]
    places = [plane.distance_mm(each.to_patient(middle)) for each in planes]
    behind = next((-place for place in places if place < 0), None)
    before = next((place for place in places if place > 0), None)
    known = [step for step in (behind, before) if step is not None]
    if not known or len(known) < len(beside):
        return None
    return known[0], known[-1]


@dataclass(frozen=True)
class Measurement:
    """One drawing with its numbers.

    Attributes
    ----------
    identifier
        Unique; the same through every edit.
    tracking_uid
        Of the lesion: the same in every study that shows it (PS3.16 TID 1410).
    label
        The lesion's name ("T1"), or what an arrow or a text says.
    author, time
        Who drew or changed it last, and when (ISO 8601, UTC).
    scale
        What a pixel is worth where it was drawn, and the source of that.
    statistics
        Of the pixels inside (of the one pixel for a point), original values; None for lines.
    remark
        What the reader must know about the numbers, or "".
    role, nodal
        In the bookkeeping of a response, by RECIST 1.1 lymph nodes count by their short axis; or
        that it is a reference.
    stated_mm
        Size that the reader states where nothing can be drawn: 0 for a lesion that is
        gone, 5 for one too small to measure (RECIST 1.1, 4.3.2).
    progressed
        The reader sees unequivocal progression of a non-target lesion (RECIST 1.1, 4.3.4).
    organ
        Where the lesion is, as the reader named it; of a lymph node see ``follow_up.organ_of``.
    text_offset
        Where its text stands, from the first point, in pixels of the image; None: beside it.
    origin
        Key of the finding that it was made of, or "".
    method
        How the outline of a region came about.
    edge
        Where a PET's uptake was taken to end when it was grown, a value in SUV; None half way
        between inside and around, on other pictures, and once it was moved.
    """

    identifier: str
    kind: Kind
    points: tuple[Point, ...]
    image: ImageReference
    scale: Scale
    tracking_uid: str
    label: str = ""
    author: str = ""
    time: str = ""
    statistics: RegionStatistics | None = None
    remark: str = ""
    role: Role = Role.NONE
    nodal: bool = False
    hidden: bool = False
    stated_mm: float | None = None
    text_offset: Point | None = None
    origin: str = ""
    progressed: bool = False
    organ: Organ = Organ.NONE
    method: Method = Method.HAND
    edge: Threshold | None = None

    def __hash__(self) -> int:
        """As its values are; numbers are kept by it, and asked for at every change."""
        return self._hash

    @cached_property
    def _hash(self) -> int:
        return hash(tuple(getattr(self, each.name) for each in fields(self)))

    @property
    def key(self) -> str:
        """Under which it stands in a ``Reading``."""
        return measurement_key(self.identifier)

    @property
    def patient_points(self) -> tuple[Vector, ...] | None:
        """The points in the patient, LPS mm; None when the image does not say where it lies."""
        plane = self.image.plane
        if plane is None:
            return None
        places = (plane.to_patient(point).tolist() for point in self.points)
        return tuple((x, y, z) for x, y, z in places)

    def signed(self, author: str) -> Measurement:
        """The same by ``author``, now."""
        return replace(self, author=author, time=now())

    def moved(self, across: float, down: float) -> Measurement:
        """The same ``across`` columns and ``down`` rows further; its numbers are then stale."""
        points = tuple((x + across, y + down) for x, y in self.points)
        return replace(self, points=points, edge=None)


def measurement_key(identifier: str) -> str:
    """Under which the measurement with this identifier stands in a ``Reading``."""
    return f"measurement/{identifier}"


def new_measurement(
    kind: Kind,
    points: Iterable[Point],
    image: ImageReference,
    values: ImageValues,
    author: str = "",
) -> Measurement:
    """A measurement of a lesion of its own, without its statistics (``measured.complete``)."""
    places = tuple((float(x), float(y)) for x, y in points)
    return Measurement(
        identifier=uuid.uuid4().hex,
        kind=kind,
        points=places,
        image=image,
        scale=values.scale(places),
        tracking_uid=new_uid(),
        author=author,
        time=now(),
        remark=values.remark,
    )


def new_uid() -> str:
    """A UID made of a random number (PS3.5 B.2)."""
    return f"2.25.{uuid.uuid4().int}"


def now() -> str:
    """The present in UTC, ISO 8601 to the second."""
    return datetime.now(UTC).isoformat(timespec="seconds")
