"""Where a copied measurement lies on another series, or what is said of a lesion there. No Qt."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from medviewer.dicom.derivation import is_derived
from medviewer.dicom.series import Series
from medviewer.dicom.volume import Volume
from medviewer.findings.finding import Point
from medviewer.findings.reading.follow_up import whose
from medviewer.findings.reading.fused import SeriesReference
from medviewer.findings.reading.measurement import Measurement, Role, reference_to
from medviewer.image.measuring.image_values import ImageValues
from medviewer.image.planes import PARALLEL, Places, Plane, Vector, plane_of
from medviewer.image.registration.alignment import Alignment, Alignments

NEAR_MM = 3.0
"""It lands on the slice nearest to it if that is within this of its plane, or within half a step
of the slices."""

ROUNDING = 1e-9


@dataclass(frozen=True)
class CopiedPlace:
    """Points on slice ``index`` of a volume.

    ``in_patient``: it is the same place of the patient, else only of the picture; ``away_mm``: how
    far from it the slice lies.
    """

    points: tuple[Point, ...]
    index: int
    in_patient: bool
    away_mm: float = 0.0


def same_place(
    copied: Measurement,
    volume: Volume,
    carrying: Alignment | None,
    values: Callable[[int], ImageValues],
) -> CopiedPlace | None:
    """The same place of the patient, by a registration (``sure_alignment``) or shared positions.

    None where no slice is known to show it. ``values`` gives those of a slice.
    """
    found = None if carrying is None else registered(copied, volume, carrying, values)
    return found or in_patient(copied, volume)


def sure_alignment(copied: Measurement, series: Series, alignments: Alignments) -> Alignment | None:
    """Where the places of a measurement's series are in another; None where nobody is sure.

    Nor where both state one frame of reference, and nobody registered them.
    """
    image = copied.image
    own = SeriesReference(image.series_key, image.study_instance_uid, image.frame_of_reference_uid)
    found = alignments.find(own, series)
    known = found is not None and (found.quality is not None or found.by_hand)
    return found if found is not None and known and found.sure else None


def is_same_lesion(copied: Measurement, series: Series) -> bool:
    """Whether a copy on a series is of the lesion that was copied: in another one of the patient.

    On another patient's it never is: whoever has a lesion in common is taken for one patient.
    """
    there = reference_to(series, 0)
    return there.series_key != copied.image.series_key and whose(there) == whose(copied.image)


def as_copied(pasted: Measurement, copied: Measurement, own_lesion: str = "") -> Measurement:
    """A copy as one of the lesion of what was copied.

    Where it is none (``is_same_lesion``) it is of a lesion of its own, whose Tracking UID is
    ``own_lesion``, without a name or a part in RECIST.
    """
    return replace(
        pasted,
        tracking_uid=own_lesion or copied.tracking_uid,
        label="" if own_lesion else copied.label,
        role=Role.NONE if own_lesion else copied.role,
        nodal=copied.nodal,
        organ=copied.organ,
        text_offset=copied.text_offset,
    )


def in_patient(copied: Measurement, volume: Volume) -> CopiedPlace | None:
    """The same place of the patient; None where the series share no positions, or none is near."""
    found = copied.patient_points if shares_positions(copied, volume.series) else None
    if found is None:
        return None
    patient = np.array(found)
    planes = [plane_of(one) for one in volume.series.slices]
    away = [
        (plane.farthest_mm(patient), number)
        for number, plane in enumerate(planes)
        if plane is not None
    ]
    nearest_mm, number = min(away, default=(float("inf"), 0))
    plane = planes[number]
    if plane is None or nearest_mm > max(NEAR_MM, _step_mm(planes, number) / 2):
        return None
    points = tuple(plane.to_picture(point) for point in patient)
    return CopiedPlace(points, number, True, nearest_mm)


def shares_positions(copied: Measurement, series: Series) -> bool:
    """Whether a series states the frame of reference of what was copied."""
    return bool(series.frame_of_reference_uid) and (
        series.frame_of_reference_uid == copied.image.frame_of_reference_uid
    )


def registered(
    copied: Measurement,
    volume: Volume,
    carrying: Alignment,
    values: Callable[[int], ImageValues],
) -> CopiedPlace | None:
    """The same place of the patient in another examination, as a registration has it.

    Its middle is carried over, and its form stays as it was: what a turn of the head made shorter
    would say that the lesion changed. A point can lie on slices of any direction; anything else on
    such alone whose rows and columns run nearly as its own. None where no slice shows the place.
    """
    own = copied.image.plane
    if own is None:
        return None
    middle = carrying.move.apply(own.to_patient(_middle(copied.points)))
    there = _nearest(volume.series, middle)
    if there is None:
        return None
    plane, number, away_mm = there
    turned = np.array(own.orientation) @ carrying.move.rotation.T
    alike = (turned * np.array(plane.orientation)).sum(axis=1) >= PARALLEL
    if len(copied.points) > 1 and not alike.all():
        return None
    x, y = plane.to_picture(middle)
    if not (0 <= x <= volume.series.columns and 0 <= y <= volume.series.rows):
        return None
    points = _as_long(copied, (x, y), lambda: values(number))
    return CopiedPlace(points, number, True, away_mm)


def in_picture(
    copied: Measurement,
    volume: Volume,
    index: int,
    source: Series | None,
    values: Callable[[], ImageValues],
) -> CopiedPlace:
    """The same place of the picture on slice ``index``, as long in mm as it was.

    ``source`` is the series it was copied from, where that is open. A copy on pixels of another
    size would else say that the lesion changed, and nobody measured that.
    """
    columns, rows = volume.series.columns, volume.series.rows
    x, y = _middle(copied.points)
    if source is not None:
        x, y = x * columns / source.columns, y * rows / source.rows
    x, y = _kept(x, 0, columns), _kept(y, 0, rows)
    there = _as_long(copied, (x, y), values)
    xs, ys = zip(*there, strict=True)
    across, down = _inward(xs, columns), _inward(ys, rows)
    return CopiedPlace(tuple((x + across, y + down) for x, y in there), index, False)


def _nearest(series: Series, place: Vector) -> tuple[Plane, int, float] | None:
    """The slice that shows a place (LPS mm), its number, how far it is; None where none does."""
    made = (series.columns / 2, series.rows / 2) if is_derived(series.key) else None
    found = Places(series.slices, made).nearest(place)
    planes = [plane_of(one) for one in series.slices]
    plane = None if found is None else planes[found[0]]
    if found is None or plane is None:
        return None
    number, away_mm = found
    return (
        (plane, number, away_mm) if away_mm <= max(NEAR_MM, _step_mm(planes, number) / 2) else None
    )


def _step_mm(planes: list[Plane | None], number: int) -> float:
    """From a plane to its nearer neighbour; 0 without one."""
    here = planes[number]
    beside = planes[max(0, number - 1) : number] + planes[number + 1 : number + 2]
    steps = [abs(here.distance_mm(each.position)) for each in beside if here and each]
    return min(steps, default=0.0)


def _as_long(
    copied: Measurement, middle: Point, values: Callable[[], ImageValues]
) -> tuple[Point, ...]:
    """The points about another middle, as long in mm as they were."""
    there = _about(copied.points, middle, (1.0, 1.0))
    scale, own = values().scale(there), copied.scale
    if scale.unit == own.unit == "mm":
        there = _about(copied.points, middle, (own.column / scale.column, own.row / scale.row))
    return there


def _about(
    points: tuple[Point, ...], middle: Point, factors: tuple[float, float]
) -> tuple[Point, ...]:
    """The points about another middle, stretched across and down."""
    x0, y0 = _middle(points)
    if math.dist((x0, y0), middle) < ROUNDING and math.dist(factors, (1.0, 1.0)) < ROUNDING:
        return points
    return tuple(
        (middle[0] + (x - x0) * factors[0], middle[1] + (y - y0) * factors[1]) for x, y in points
    )


def _middle(points: tuple[Point, ...]) -> Point:
    xs, ys = zip(*points, strict=True)
    return (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2


def _kept(value: float, low: float, high: float) -> float:
    return min(max(value, low), high)


def _inward(values: tuple[float, ...], size: float) -> float:
    """By how much what reaches over an edge of the picture is moved in, where it fits."""
    low, high = min(values), max(values)
    if high - low > size:
        return 0.0
    return _kept(0.0, -low, size - high) if low < 0 or high > size else 0.0
