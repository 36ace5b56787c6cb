"""A region grown from a place: what hangs together with it and has its values.

The reader says where the lesion's middle is and how far beyond its edge to look. What of that
circle is the lesion is told by value and place (``image.measuring.mixture``); its edge lies half
way between the medians on either side of it, as it does where a picture blurs a sharp border. Of
PET it may lie at a threshold instead (``image.measuring.threshold``).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from medviewer.dicom.volume import Volume
from medviewer.image.contour import area, outlines
from medviewer.image.measuring.ball import Ball, ball_in
from medviewer.image.measuring.mixture import parted
from medviewer.image.measuring.suv import TRACERS
from medviewer.image.measuring.threshold import Isocontour, Threshold
from medviewer.image.planes import Point
from medviewer.progress import Progress, Silent, stop_if_cancelled

if TYPE_CHECKING:
    from SimpleITK import Image

CORE = 0.3
"""A lesion reaches into so much of the circle, by its radius."""
MUCH_CUT = 0.25
"""So much of a slice's border without an edge is worth a word."""
_SIDE = 4
"""The values on either side of an edge are those within so many pixels, but for the first."""
_LEAST_AREA = 1.0
"""Islands of a slice that are smaller, in pixels, are left out."""
_LEAST_UPTAKE = 0.1
"""The same of uptake, where a single voxel may be a lesion's end."""


@dataclass(frozen=True)
class Edge:
    """What tells inside from outside: the medians beside the border, in the volume's unit."""

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
        The slices on which a quarter of the border and more is no edge: beyond it, or beyond the
        sphere, it is as within.
    unread
        How many slices of the sphere have no values, for they were not read.
    """

    outlines: tuple[tuple[int, NDArray[np.float64]], ...]
    edge: Edge | Isocontour
    cut: tuple[int, ...]
    unread: int


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
        The sphere holds more than ``ball.MOST_VOXELS``, which would take seconds.
    Cancelled
        By ``progress``.
    """
    progress = progress or Silent()
    ball = ball_in(volume, index, middle, radii, deep=deep)
    if not ball.sphere.any():
        return None  # beside the picture
    of_uptake = volume.series.modality in TRACERS
    found = (
        _parted(ball, progress, with_threads=of_uptake)
        if threshold is None
        else _reached(ball, threshold, progress)
    )
    if found is None:
        return None
    edge, region = found
    relative = edge.relative(ball.values)
    least = _LEAST_UPTAKE if of_uptake else _LEAST_AREA
    lines = []
    for number, disc in enumerate(ball.discs):
        stop_if_cancelled(progress)
        for line in _lines(relative[number], region[number], least):
            lines.append((disc.index, line + np.array(ball.corner)))
    unread = sum(not volume.loaded[each.index] for each in ball.discs)
    cut = tuple(ball.discs[each].index for each in np.flatnonzero(_is_cut(region, relative)))
    return GrownRegion(tuple(lines), edge, cut, unread) if lines else None


def _parted(
    ball: Ball, progress: Progress, *, with_threads: bool
) -> tuple[Edge, NDArray[np.bool_]] | None:
    """What the mixture says is the lesion, and its edge; where place tells nothing, the values.

    So it is of a lesion that leans on a wall of its own brightness, which takes half the circle.
    Of uptake threads stay: its voxels are larger than vessels, it would lose the lesion's ends.
    """
    for alike in (_likely, _like_core):
        inside = ball.sphere & alike(ball)
        seed = _seed(inside[ball.here], ball)
        if seed is None:
            continue
        stop_if_cancelled(progress)
        region = _filled(_connected(inside, seed), progress)
        if not with_threads:
            region = _without_threads(region, seed)
        edge = _edge(ball, region)
        if edge is not None:
            region = _to_the_edge(region, ball.sphere, edge.relative(ball.values))
            return edge, _filled(region, progress)
    return None


def _reached(
    ball: Ball, threshold: Threshold, progress: Progress
) -> tuple[Isocontour, NDArray[np.bool_]] | None:
    """What hangs together with the highest value and reaches the threshold."""
    contour = threshold.contour(ball.values[ball.sphere])
    if contour is None:
        return None
    alike = ball.sphere & _reaches(contour.relative(ball.values))
    return contour, _filled(_connected(alike, _hottest(ball.values, ball.sphere)), progress)


def _likely(ball: Ball) -> NDArray[np.bool_]:
    """Which voxels are rather of the lesion, by the mixture on the slice that was drawn on."""
    away, own = ball.away(), ball.sphere[ball.here]
    mixture = parted(ball.values[ball.here][own], away[ball.here][own])
    if mixture is None:
        return np.zeros_like(ball.sphere)
    return mixture.likely(ball.values, away) >= 0.5


def _like_core(ball: Ball) -> NDArray[np.bool_]:
    """What is on the side of Otsu's threshold (1979) that the middle of the circle is on."""
    import SimpleITK as sitk

    drawn_on, own = ball.values[ball.here], ball.sphere[ball.here]
    core = drawn_on[own & ball.within(CORE)]
    if not core.size or float(np.ptp(drawn_on[own])) == 0:
        return np.zeros_like(ball.sphere)
    otsu = sitk.OtsuThresholdImageFilter()
    otsu.Execute(sitk.GetImageFromArray(drawn_on[own][None]))
    high = np.asarray(ball.values > otsu.GetThreshold())
    return high if float(np.median(core)) > otsu.GetThreshold() else ~high


def _reaches(relative: NDArray[np.float32]) -> NDArray[np.bool_]:
    with np.errstate(invalid="ignore"):  # voxels without a value do not
        return relative >= 0.5


def _edge(ball: Ball, region: NDArray[np.bool_]) -> Edge | None:
    """By the values on both sides of the region's border; None where these are alike.

    On the slice drawn on alone, so that the outline is where it was seen while drawing.
    """
    drawn_on = slice(ball.here, ball.here + 1)
    values, sphere, region = ball.values[drawn_on], ball.sphere[drawn_on], region[drawn_on]
    within, without = _beside_border(region, sphere), _beside_border(~region, sphere)
    inside = values[region & (within if within.any() else sphere)]
    around = values[sphere & ~region & (without if without.any() else sphere)]
    if not inside.size or not around.size:
        return None
    edge = Edge(float(np.median(inside)), float(np.median(around)))
    return edge if edge.inside != edge.around else None


def _beside_border(part: NDArray[np.bool_], sphere: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """What of the part lies near its border, the pixels at the border itself left out."""
    deep, near = part, np.zeros_like(part)
    for step in range(_SIDE):
        edge = deep & _beside(~deep)
        deep = deep & ~edge
        if step:
            near |= edge
    return near & sphere


def _to_the_edge(
    region: NDArray[np.bool_], sphere: NDArray[np.bool_], relative: NDArray[np.float32]
) -> NDArray[np.bool_]:
    """The region with its border, a voxel to either side, where the edge is."""
    beyond, border = _next_to(region) & ~region, region & _next_to(~region)
    reaches = _reaches(relative)
    return (region & ~(border & ~reaches)) | (beyond & sphere & reaches)


def _seed(alike: NDArray[np.bool_], ball: Ball) -> tuple[int, int, int] | None:
    """A pixel of the largest part of the slice drawn on that reaches into the core."""
    import SimpleITK as sitk

    numbered = sitk.ConnectedComponent(sitk.GetImageFromArray(alike.astype(np.uint8)))
    parts = sitk.GetArrayViewFromImage(numbered)  # has the memory of the image above
    core = alike & ball.within(CORE)
    reaching = np.unique(parts[core])
    if not reaching.size:
        return None
    counts = np.bincount(parts.ravel())
    rows, columns = np.nonzero(core & (parts == reaching[np.argmax(counts[reaching])]))
    (x, y), (column, row) = ball.discs[ball.here].middle, ball.corner
    nearest = int(np.argmin(np.hypot(columns + 0.5 + column - x, rows + 0.5 + row - y)))
    return ball.here, int(rows[nearest]), int(columns[nearest])


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


def _is_cut(region: NDArray[np.bool_], relative: NDArray[np.float32]) -> NDArray[np.bool_]:
    """Where a slice's border is in good part no edge: beyond it it is as within, ``[slice]``."""
    border, beyond = region & _beside(~region), ~region & _reaches(relative)
    count, cut = (each.sum((1, 2)) for each in (border, border & _beside(beyond)))
    found: NDArray[np.bool_] = (cut > 0) & (cut >= MUCH_CUT * count)
    return found


def _next_to(pixels: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """What has one of these voxels beside it, in its slice or in the next one."""
    found = _beside(pixels)
    found[1:] |= pixels[:-1]
    found[:-1] |= pixels[1:]
    return found


def _beside(pixels: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """What has one of these pixels above, below, left or right of it in its slice."""
    found = np.zeros_like(pixels)
    found[:, 1:] |= pixels[:, :-1]
    found[:, :-1] |= pixels[:, 1:]
    found[:, :, 1:] |= pixels[:, :, :-1]
    found[:, :, :-1] |= pixels[:, :, 1:]
    return found
