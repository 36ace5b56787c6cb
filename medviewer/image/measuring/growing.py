"""A region grown from a place: what hangs together with it and has its values.

The reader says where the lesion's middle is and how far beyond its edge to look. Otsu's
threshold (1979) parts the values of that circle in two; the edge lies half way between the
medians of the two parts, as it does where a picture blurs a sharp border. Of PET it may lie at a
threshold instead (``image.measuring.threshold``).
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from medviewer.dicom.volume import Volume
from medviewer.errors import MedviewerError
from medviewer.image.contour import area, outlines
from medviewer.image.measuring.statistics import ellipse_mask
from medviewer.image.measuring.suv import TRACERS
from medviewer.image.measuring.threshold import Isocontour, Threshold
from medviewer.image.planes import Plane, Point, plane_of
from medviewer.message import Message
from medviewer.progress import Progress, Silent, stop_if_cancelled

if TYPE_CHECKING:
    from SimpleITK import Image

CORE = 0.1
"""The median of so much of the circle, by its radius, says which part is meant."""
MUCH_CUT = 0.1
"""So much of a slice's border where the sphere ends is worth a word."""
MOST_VOXELS = 8_000_000
_BINS = 256
_PARALLEL = 1 - 1e-6
_LEAST_AREA = 1.0
"""Islands of a slice that are smaller, in pixels, are left out."""
_LEAST_UPTAKE = 0.1
"""The same of uptake, where a single voxel may be a lesion's end."""


@dataclass(frozen=True)
class Edge:
    """What tells inside from outside: the medians of both, in the unit of the volume."""

    inside: float
    around: float

    @property
    def level(self) -> float:
        """The value at the edge."""
        return (self.inside + self.around) / 2

    def relative(self, values: NDArray[np.float32]) -> NDArray[np.float32]:
        """Values on a scale from 0 around to 1 inside; the edge is at a half."""
        return (values - self.around) / (self.inside - self.around)


@dataclass(frozen=True)
class GrownRegion:
    """What was found.

    Attributes
    ----------
    outlines
        Slices (0-based) and closed lines on them, float64 ``[point, (x, y)]`` in image
        coordinates; a slice has as many as it has islands.
    edge
        By which they were drawn.
    cut
        The slices on which a tenth of the border and more is there because the sphere ends.
    unread
        How many slices of the sphere have no values, for they were not read.
    ringed
        One began in a middle that a rim closes in: the rim was outlined, with what is within.
    """

    outlines: tuple[tuple[int, NDArray[np.float64]], ...]
    edge: Edge | Isocontour
    cut: tuple[int, ...]
    unread: int
    ringed: bool = False


@dataclass(frozen=True)
class _Disc:
    """The part of a slice that lies in the sphere; radii in columns and rows."""

    index: int
    middle: Point
    radii: Point


def grow(
    volume: Volume,
    index: int,
    middle: Point,
    radii: Point,
    *,
    deep: bool = True,
    threshold: Threshold | None = None,
    progress: Progress | None = None,
) -> GrownRegion | None:
    """The region around ``middle``, a place on slice ``index``, within a sphere.

    Parameters
    ----------
    volume
        Grey.
    radii
        Of the sphere where it meets the slice: in columns and in rows.
    deep
        Go on through the slices beside it, where they say how they lie; else on this one alone.
    threshold
        By which the edge is found; what hangs together with the hottest voxel of the sphere (of
        the slice, where not ``deep``) is outlined.

    Returns
    -------
    None where nothing is told apart: one value all over, no values, none that reach the threshold.

    Raises
    ------
    MedviewerError
        The sphere holds more than ``MOST_VOXELS``, which would take seconds.
    Cancelled
        By ``progress``.
    """
    progress = progress or Silent()
    own = _Disc(index, middle, radii)
    discs = _discs(volume, own) if deep else [own]
    box = _box(discs, volume.voxels.shape[1:3])
    if len(discs) * math.prod(_shape(box)) > MOST_VOXELS:
        raise MedviewerError(
            Message("The circle is too wide for a region to grow in it."),
            Message("Draw it only a little wider than the lesion, or draw around the lesion."),
        )
    values = np.stack([volume.known_values(each.index, box) for each in discs])
    sphere = np.stack([_inside(each, box) for each in discs]) & np.isfinite(values)
    here = discs.index(own)
    edge: Edge | Isocontour | None
    if threshold is None:
        edge = _edge(values[here], sphere[here], _inside(_core(own), box))
    else:
        edge = threshold.contour(values[sphere])
    if edge is None:
        return None
    ringed = isinstance(edge, Edge) and _is_ringed(values[here], sphere[here], own, box, edge)
    if ringed and isinstance(edge, Edge):
        edge = Edge(edge.around, edge.inside)
        own = _on_rim(values[here], sphere[here], own, box, edge)
    relative = edge.relative(values)
    with np.errstate(invalid="ignore"):
        alike = sphere & (relative >= 0.5)
    seed = _seed(alike, here, own, box) if threshold is None else _hottest(values, sphere)
    if seed is None:
        return None
    stop_if_cancelled(progress)
    of_uptake = volume.series.modality in TRACERS
    region = _filled(_connected(alike, seed), progress)
    if not of_uptake:  # whose voxels are larger than vessels; that would take the lesion's ends
        region = _without_threads(region, seed)
    least = _LEAST_UPTAKE if of_uptake else _LEAST_AREA
    found = []
    for number, disc in enumerate(discs):
        stop_if_cancelled(progress)
        for line in _lines(relative[number], region[number], least):
            corner = np.array([box[1].start, box[0].start])
            found.append((disc.index, line + corner))
    unread = sum(not volume.loaded[each.index] for each in discs)
    cut = tuple(discs[number].index for number in np.flatnonzero(_is_cut(region, sphere, relative)))
    return GrownRegion(tuple(found), edge, cut, unread, ringed) if found else None


def _discs(volume: Volume, own: _Disc) -> list[_Disc]:
    """Where the sphere meets the slices on either side, in their order."""
    slices = volume.series.slices
    plane = plane_of(slices[own.index])
    if plane is None:
        return [own]
    radius_mm = own.radii[0] * plane.spacing[1]
    place = plane.to_patient(own.middle)
    found = [own]
    for way in (-1, 1):
        number = own.index + way
        while 0 <= number < len(slices):
            disc = _disc(plane_of(slices[number]), plane, number, place, radius_mm)
            if disc is None:
                break
            found.insert(0 if way < 0 else len(found), disc)
            number += way
    return found


def _disc(
    plane: Plane | None, own: Plane, number: int, place: NDArray[np.float64], radius_mm: float
) -> _Disc | None:
    if plane is None or float(plane.normal @ own.normal) < _PARALLEL:
        return None
    away = plane.distance_mm(place)
    if abs(away) >= radius_mm:
        return None
    across = math.sqrt(radius_mm**2 - away**2)
    radii = (across / plane.spacing[1], across / plane.spacing[0])
    return _Disc(number, plane.to_picture(place), radii)


def _box(discs: list[_Disc], shape: tuple[int, ...]) -> tuple[slice, slice]:
    """Rows and columns that hold all discs, and a pixel around them."""
    sides = []
    for axis, most in ((1, shape[0]), (0, shape[1])):
        low = min(each.middle[axis] - each.radii[axis] for each in discs)
        high = max(each.middle[axis] + each.radii[axis] for each in discs)
        ends = (min(max(end, 0), most) for end in (math.floor(low) - 1, math.ceil(high) + 1))
        sides.append(slice(*ends))
    return sides[0], sides[1]


def _shape(box: tuple[slice, slice]) -> tuple[int, int]:
    rows, columns = box
    return rows.stop - rows.start, columns.stop - columns.start


def _inside(disc: _Disc, box: tuple[slice, slice]) -> NDArray[np.bool_]:
    rows, columns = box
    middle = (disc.middle[0] - columns.start, disc.middle[1] - rows.start)
    return ellipse_mask(middle, disc.radii, _shape(box))


def _core(disc: _Disc) -> _Disc:
    """The middle of a disc, a pixel at least."""
    across, down = (max(CORE * radius, 1.0) for radius in disc.radii)
    return _Disc(disc.index, disc.middle, (across, down))


def _edge(
    values: NDArray[np.float32], disc: NDArray[np.bool_], core: NDArray[np.bool_]
) -> Edge | None:
    within = values[disc]
    middle = values[core & disc]
    if not middle.size or float(np.ptp(within)) == 0:
        return None  # beside the picture, or one value all over
    level = _otsu(within)
    high = within >= level
    low, upper = float(np.median(within[~high])), float(np.median(within[high]))
    return Edge(upper, low) if float(np.median(middle)) >= level else Edge(low, upper)


def _is_ringed(
    values: NDArray[np.float32],
    disc: NDArray[np.bool_],
    own: _Disc,
    box: tuple[slice, slice],
    edge: Edge,
) -> bool:
    """Whether the middle is closed in by a rim around which it is as in the middle again.

    So does a tumour with a dead middle look. A cyst has no such surroundings: what closes it in
    goes on to where the circle ends.
    """
    with np.errstate(invalid="ignore"):
        alike = disc & (edge.relative(values) >= 0.5)
    seed = _seed(alike[None], 0, own, box)
    if seed is None:
        return False
    ends = disc & _beside(~disc[None])[0]
    middle = _connected(alike[None], seed)[0]
    return not (middle & ends).any() and 2 * int((alike & ends).sum()) > int(ends.sum())


def _on_rim(
    values: NDArray[np.float32],
    disc: NDArray[np.bool_],
    own: _Disc,
    box: tuple[slice, slice],
    edge: Edge,
) -> _Disc:
    """The same disc, its middle on the nearest pixel of the largest part that is inside."""
    import SimpleITK as sitk

    with np.errstate(invalid="ignore"):
        alike = disc & (edge.relative(values) >= 0.5)
    numbered = sitk.ConnectedComponent(sitk.GetImageFromArray(alike.astype(np.uint8)))
    parts = sitk.GetArrayFromImage(sitk.RelabelComponent(numbered))  # the largest is 1
    rows, columns = np.nonzero(parts == 1)
    x, y = columns + 0.5 + box[1].start, rows + 0.5 + box[0].start
    nearest = int(np.argmin((x - own.middle[0]) ** 2 + (y - own.middle[1]) ** 2))
    return replace(own, middle=(float(x[nearest]), float(y[nearest])))


def _otsu(values: NDArray[np.float32]) -> float:
    """The threshold that parts values best (Otsu 1979)."""
    counts, edges = np.histogram(values, _BINS)
    centres = (edges[:-1] + edges[1:]) / 2
    below, moment = np.cumsum(counts), np.cumsum(counts * centres)
    above = below[-1] - below
    with np.errstate(divide="ignore", invalid="ignore"):
        between = (moment[-1] * below / below[-1] - moment) ** 2 / (below * above)
    best = np.flatnonzero(between == np.nanmax(between[:-1]))
    return float(edges[1 + (best[0] + best[-1]) // 2])


def _seed(
    alike: NDArray[np.bool_], here: int, own: _Disc, box: tuple[slice, slice]
) -> tuple[int, int, int] | None:
    """The pixel of the core of the slice ``here`` nearest to its middle that is alike."""
    rows, columns = np.nonzero(alike[here] & _inside(_core(own), box))
    if not rows.size:
        return None
    x, y = columns + 0.5 + box[1].start - own.middle[0], rows + 0.5 + box[0].start - own.middle[1]
    nearest = int(np.argmin(x**2 + y**2))
    return here, int(rows[nearest]), int(columns[nearest])


def _hottest(values: NDArray[np.float32], sphere: NDArray[np.bool_]) -> tuple[int, int, int]:
    """The voxel of the sphere, some of which is known, with the highest value."""
    place = np.unravel_index(int(np.argmax(np.where(sphere, values, -np.inf))), values.shape)
    number, row, column = (int(each) for each in place)
    return number, row, column


def _connected(alike: NDArray[np.bool_], seed: tuple[int, int, int]) -> NDArray[np.bool_]:
    """What hangs together with the seed by faces of voxels."""
    import SimpleITK as sitk

    image = sitk.GetImageFromArray(alike.astype(np.uint8))
    numbered = sitk.ConnectedComponent(image)  # the view below has its memory
    parts = sitk.GetArrayViewFromImage(numbered)
    return np.asarray(parts == parts[seed])


def _filled(region: NDArray[np.bool_], progress: Progress) -> NDArray[np.bool_]:
    """With the holes of each slice."""
    import SimpleITK as sitk

    slices = []
    for each in region:
        stop_if_cancelled(progress)
        slices.append(_mask(sitk.BinaryFillhole(sitk.GetImageFromArray(each.astype(np.uint8)))))
    return np.stack(slices)


def _without_threads(region: NDArray[np.bool_], seed: tuple[int, int, int]) -> NDArray[np.bool_]:
    """Without what is a pixel or two wide, such as vessels, and what hangs on by them.

    A region that is so thin at its seed stays as it is.
    """
    core = region & ~_beside(~region)
    thick = core | _beside(core)  # the morphological opening by a cross
    return _connected(thick, seed) if thick[seed] else region


def _mask(image: Image) -> NDArray[np.bool_]:
    import SimpleITK as sitk

    return np.asarray(sitk.GetArrayViewFromImage(image) > 0)


def _lines(
    relative: NDArray[np.float32], region: NDArray[np.bool_], least: float
) -> list[NDArray[np.float64]]:
    """The outlines of a slice's islands, between the pixels where the values say so."""
    field = np.clip(np.nan_to_num(relative), 0, 1)
    field[~region & (field >= 0.5)] = 0  # another lesion, or beyond the sphere
    field[region] = np.maximum(field[region], 0.5)
    return [line for line in outlines(field) if area(line) >= least]


def _is_cut(
    region: NDArray[np.bool_], sphere: NDArray[np.bool_], relative: NDArray[np.float32]
) -> NDArray[np.bool_]:
    """Where the border of a slice is in good part where the sphere ends, ``[slice]``."""
    with np.errstate(invalid="ignore"):
        beyond = ~sphere & (relative >= 0.5)
    border = region & _beside(~region)
    count, cut = (each.sum((1, 2)) for each in (border, border & _beside(beyond)))
    found: NDArray[np.bool_] = (cut > 0) & (cut >= MUCH_CUT * count)
    return found


def _beside(pixels: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """What has one of these pixels above, below, left or right of it in its slice."""
    found = np.zeros_like(pixels)
    found[:, 1:] |= pixels[:, :-1]
    found[:, :-1] |= pixels[:, 1:]
    found[:, :, 1:] |= pixels[:, :, :-1]
    found[:, :, :-1] |= pixels[:, :, 1:]
    return found
