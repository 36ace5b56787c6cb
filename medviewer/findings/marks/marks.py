"""Drawings on the slices of open series, and how a file's references lead to the slices."""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from medviewer.dicom.series import Series, Slice
from medviewer.errors import MedviewerError
from medviewer.findings.finding import Point
from medviewer.findings.presentation.per_image import frames_of
from medviewer.findings.reading.quantity import number_text
from medviewer.image.planes import plane_of

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

    from medviewer.findings.presentation.softcopy_state import SoftcopyState


class MarksError(MedviewerError):
    """A file that holds no drawings of what is open, or a damaged one."""


_UNITS = {
    "1": "",
    "mm2": "mm²",
    "deg": "°",
    "{pixels}": "px",
    "{pixels2}": "px²",
    "{raw}": "raw",
    "[hnsf'U]": "HU",
    "g/ml{SUVbw}": "SUV",
    "g/ml{SUVlbm(Janma)}": "SUL",
}
"""UCUM codes as a picture says them."""


_ACROSS = ("short", "minor", "width", "perpendicular")
"""What a number is called that belongs to the one before it, as the short axis to the long."""


@dataclass(frozen=True)
class Measured:
    """A number that a report gives with a drawing; ``unit`` is its UCUM code."""

    name: str
    value: float
    unit: str

    def goes_with(self, first: Measured) -> bool:
        """True for the short axis of the long axis ``first``, and the like."""
        across = any(word in self.name.lower() for word in _ACROSS)
        return across and self.unit == first.unit and self != first


@dataclass(frozen=True)
class Mark:
    """One drawing on one slice.

    Attributes
    ----------
    kind
        "SR", "SEG", "RTSTRUCT", "GSPS" or "KO".
    label
        What it is said to be: a finding, a segment, a region's name, a text.
    series_key, index
        The slice, 0-based in display order.
    points
        In image coordinates (PS3.3 C.18.6.1.1); empty for a mask, and where the whole slice
        is meant. A closed outline does not repeat its first point; an arrow has its tip and
        its tail.
    mask, corner
        bool ``[row, column]``, cut to what is True, and the row and column of its first
        pixel in the slice; None for outlines.
    more
        What is said beside the label, numbers in words too.
    outlined
        The mask is what an outline encloses: its edge is drawn.
    colour
        Red, green and blue, 0 to 255, that the file gives it; None where it gives none.
    source
        The SOP Instance UID of the file: regions of one name in two files are two.
    """

    kind: str
    label: str
    series_key: str
    index: int
    points: tuple[Point, ...] = ()
    closed: bool = False
    identifier: str = ""
    measured: tuple[Measured, ...] = ()
    mask: NDArray[np.bool_] | None = field(default=None, compare=False, repr=False)
    corner: tuple[int, int] = (0, 0)
    arrow: bool = False
    more: str = ""
    outlined: bool = False
    colour: tuple[int, int, int] | None = None
    source: str = ""

    @property
    def size(self) -> str:
        """The number that it was drawn for, as two axes both; "" without one.

        A report gives it first: the area of a region, then its mean, and so on.
        """
        first = self.measured[:1]
        across = [each for each in self.measured[1:2] if each.goes_with(first[0])]
        unit = _UNITS.get(first[0].unit, first[0].unit) if first else ""
        numbers = " × ".join(number_text(each.value, unit) for each in (*first, *across))
        return f"{numbers} {unit}".strip()


@dataclass(frozen=True)
class Marks:
    """What was read: marks, and how many drawings lie on none of the images that are open.

    ``remarks`` are sentences (``Message``) on what is not drawn for another reason, and on whose
    the file is; ``state``
    is how a presentation state shows the images, where it is of some that are open.
    """

    kind: str
    marks: tuple[Mark, ...]
    elsewhere: int = 0
    remarks: tuple[str, ...] = ()
    state: SoftcopyState | None = None


Place = tuple[Series, int]
"""A series and a slice of it, 0-based in display order."""


class Places:
    """Finds slices of the open series by image, and by place in the patient."""

    def __init__(self, of: Sequence[Series], named: Collection[str] = ()) -> None:
        """``named`` are the Series Instance UIDs that a file is about: they come first."""
        self._series = sorted(of, key=lambda each: each.series_instance_uid not in named)
        self._named = frozenset(named)
        self._by_image = {
            key: (series, index)
            for series in of
            for index, one in enumerate(series.slices)
            for key in one.image_keys
        }
        self._frames: dict[str, list[int]] = defaultdict(list)
        for uid, frame in sorted(self._by_image):
            self._frames[uid].append(frame)
        self._reaches: dict[str, float] = {}
        self._planes: dict[str, tuple[NDArray[np.float64], NDArray[np.float64]]] = {}

    def image(self, sop_instance_uid: str, frame: int = 1) -> Place | None:
        """The slice of an image; frames count from 1."""
        return self._by_image.get((sop_instance_uid, frame))

    def images(self, reference: Dataset) -> list[Place]:
        """The slices that a reference is about: its frames, all where it names none (10-3)."""
        uid = str(reference.ReferencedSOPInstanceUID)
        frames = frames_of(reference) or self._frames.get(uid, [])
        found = (self.image(uid, frame) for frame in frames)
        return [place for place in found if place is not None]

    def referenced(self, state: Dataset) -> tuple[list[Place], int]:
        """The slices that a presentation state is about, and how many images are not open.

        A series without a Referenced Image Sequence is meant as a whole.
        """
        found: list[Place] = []
        missing = 0
        for item in state.get("ReferencedSeriesSequence") or ():
            uid = str(item.get("SeriesInstanceUID") or "")
            images = item.get("ReferencedImageSequence")
            for image in images or ():
                places = self.images(image)
                found += places
                missing += not places
            if not images and uid:
                whole = [each for each in self._series if each.series_instance_uid == uid]
                found += [(each, index) for each in whole for index in range(len(each.slices))]
        return found, missing

    def plane(self, points: NDArray[np.float64], frame_of_reference: str) -> Place | None:
        """The nearest slice in whose plane ``points`` (``[n, 3]``, LPS, mm) lie.

        At most half the distance to its neighbour away, half a millimetre for one alone. One
        of the series that the file is about, where it lies in such a slice.
        """
        nearest: tuple[bool, float, Series, int] | None = None
        for series in self.in_frame(frame_of_reference):
            away = self.distances_mm(series, points)
            index = int(away.argmin())
            other = series.series_instance_uid not in self._named
            near = (other, float(away[index]))
            if near[1] <= self.reach_mm(series) and (nearest is None or near < nearest[:2]):
                nearest = (*near, series, index)
        return None if nearest is None else nearest[2:]

    def in_frame(self, frame_of_reference: str) -> list[Series]:
        """The series that lie in a frame of reference, those that the file is about first."""
        return [
            series
            for series in self._series
            if frame_of_reference and series.frame_of_reference_uid == frame_of_reference
        ]

    def distances_mm(self, series: Series, points: NDArray[np.float64]) -> NDArray[np.float64]:
        """Of each slice's plane, how far the farthest of ``points`` (``[n, 3]``, LPS) lies from it.

        Infinite for slices without a place.
        """
        if series.key not in self._planes:
            planes = [plane_of(one) for one in series.slices]
            nowhere = (np.nan,) * 3
            self._planes[series.key] = (
                np.array([nowhere if each is None else each.position for each in planes]),
                np.array([nowhere if each is None else each.normal for each in planes]),
            )
        positions, normals = self._planes[series.key]
        heights = (positions * normals).sum(axis=1)
        away = np.abs(normals @ points.T - heights[:, None]).max(axis=1, initial=0.0)
        return np.asarray(np.where(np.isnan(heights), np.inf, away))

    def lies_in(self, points: NDArray[np.float64], place: Place) -> bool:
        """True when ``points`` lie in the plane of a slice, as near as ``plane`` asks."""
        series, index = place
        return _distance(series.slices[index], points) <= self.reach_mm(series)

    def reach_mm(self, series: Series) -> float:
        """Half the usual distance of a series' slices."""
        if series.key not in self._reaches:
            self._reaches[series.key] = _reach(series)
        return self._reaches[series.key]


def named_series(header: Dataset) -> set[str]:
    """The Series Instance UIDs that a mask, a structure set, a state or a report is about."""
    studies = [
        study
        for frame in header.get("ReferencedFrameOfReferenceSequence") or ()
        for study in frame.get("RTReferencedStudySequence") or ()
    ]
    series = [
        *(header.get("ReferencedSeriesSequence") or ()),
        *(each for study in studies for each in study.get("RTReferencedSeriesSequence") or ()),
        *(
            each
            for study in header.get("CurrentRequestedProcedureEvidenceSequence") or ()
            for each in study.get("ReferencedSeriesSequence") or ()
        ),
    ]
    return {str(each.get("SeriesInstanceUID") or "") for each in series} - {""}


def in_image(one: Slice, points: NDArray[np.float64]) -> tuple[Point, ...]:
    """Points in the patient (``[n, 3]``, LPS, mm) as image coordinates of a slice.

    Raises
    ------
    ValueError
        When the slice has no place in the patient.
    """
    plane = plane_of(one)
    if plane is None:
        raise ValueError("a slice without a place in the patient")
    offsets = np.asarray(points, np.float64) - np.array(plane.position)
    places = offsets @ np.array(plane.orientation).T / plane.spacing[::-1] + 0.5
    return tuple((x, y) for x, y in places.tolist())


def _distance(one: Slice, points: NDArray[np.float64]) -> float:
    """The farthest of ``points`` from the plane of a slice, mm; infinite without a plane."""
    plane = plane_of(one)
    return float("inf") if plane is None else plane.farthest_mm(points)


def _reach(series: Series) -> float:
    """Half the usual distance of neighbouring slices, mm."""
    placed = [one for one in series.slices if one.position is not None]
    gaps = [_distance(one, np.array([other.position])) for one, other in itertools.pairwise(placed)]
    return max(0.5, 0.5 * float(np.median(gaps))) if gaps else 0.5
