"""Marks on planes made of their series: masks and outlines cut, points that lie on the plane.

A mask, or what an outline encloses, reaches from its slice half the way to the next on both
sides. Over a slab all of it is seen that lies within.
"""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from medviewer.dicom.series import Series
from medviewer.findings.marks.marks import Mark, Places
from medviewer.image.depth import Depth
from medviewer.image.measuring.statistics import polygon_mask
from medviewer.image.planes import Plane, plane_of

ALONG = 1 - 1e-6
"""Least cosine between the normals of a plane and of slices that it lies along (0.08 degrees)."""
ON_PLANE_MM = 0.5
"""How far from a thin plane a point counts as lying on it."""
ALMOST_MM = 1e-3

Vector = NDArray[np.float64]


def is_cut(mark: Mark) -> bool:
    """True for what planes across its slice show: lines, and words of a whole slice, are not."""
    return mark.mask is not None or mark.closed or len(mark.points) == 1


class MarksOnPlanes:
    """The marks of one series, ready to be seen on planes that are made of it."""

    def __init__(self, series: Series, marks: Iterable[Mark]) -> None:
        self._stack = _Stack.of(series)
        self._by_slice: dict[int, list[Mark]] = defaultdict(list)
        for mark in marks:
            self._by_slice[mark.index].append(mark)
        self._areas: list[_Area] | None = None

    def along(self, plane: Plane, depth: Depth | None) -> list[tuple[Plane, list[Mark]]] | None:
        """The slices that a plane, or a slab, shows, each with its marks; None across them.

        Marks are in image coordinates of their slice.
        """
        stack = self._stack
        if stack is None or abs(float(plane.normal @ stack.normal)) < ALONG:
            return None
        away = (stack.positions - np.array(plane.position)) @ plane.normal
        shown = {int(np.abs(away).argmin())} if np.abs(away).min() <= stack.reach_mm else set()
        if depth is not None:
            along = away * float(depth.through @ plane.normal)
            inside = (along >= depth.start_mm - ALMOST_MM) & (along <= depth.end_mm + ALMOST_MM)
            shown |= set(np.flatnonzero(inside).tolist())
        return [(stack.planes[n], self._by_slice[n]) for n in sorted(shown) if n in self._by_slice]

    def across(self, plane: Plane, shape: tuple[int, int], depth: Depth | None) -> list[Mark]:
        """What of the marks lies in a plane of ``shape`` (rows, columns), in its coordinates."""
        stack = self._stack
        if stack is None:
            return []
        cut = [each.cut(stack, plane, shape, depth) for each in self._ready_areas(stack)]
        return [*(each for each in cut if each is not None), *self._near(stack, plane, depth)]

    def where(self, planes: Sequence[Plane], shape: tuple[int, int]) -> dict[int, Mark]:
        """The planes of ``shape`` that something is seen on, each with the first mark.

        Cross sections of a bent line are not parallel, and their planes go on beyond their
        pictures: only what lies near these counts.
        """
        stack, found = self._stack, dict[int, Mark]()
        if stack is None or not planes:
            return found
        normal = planes[0].normal
        if any(float(each.normal @ normal) < ALONG for each in planes):
            seen = ((number, self._on(stack, each, shape)) for number, each in enumerate(planes))
            return {number: mark for number, mark in seen if mark is not None}
        heights = np.array([each.position for each in planes]) @ normal
        if abs(float(normal @ stack.normal)) >= ALONG:
            for index, marks in sorted(self._by_slice.items()):
                away = np.abs(heights - stack.positions[index] @ normal)
                if away.min() <= stack.reach_mm:
                    found.setdefault(int(away.argmin()), marks[0])
            return found
        for area in self._ready_areas(stack):
            reach = area.boxes @ normal
            low, high = reach.min(axis=1)[:, None], reach.max(axis=1)[:, None]
            seen = ((heights >= low) & (heights <= high)).any(axis=0)
            found.update(dict.fromkeys(np.flatnonzero(seen).tolist(), area.mark) | found)
        for mark, places in self._points(stack):
            away = np.abs(heights[:, None] - np.array(places) @ normal).max(axis=1)
            for number in np.flatnonzero(away <= ON_PLANE_MM).tolist():
                found.setdefault(number, mark)
        return found

    def _on(self, stack: _Stack, plane: Plane, shape: tuple[int, int]) -> Mark | None:
        """The first mark on the picture of one plane."""
        areas = (each.mark for each in self._ready_areas(stack) if each.meets(plane, shape))
        near = (
            mark
            for mark in self._near(stack, plane, None)
            if any(0 <= x <= shape[1] and 0 <= y <= shape[0] for x, y in mark.points)
        )
        return next(areas, None) or next(near, None)

    def _ready_areas(self, stack: _Stack) -> list[_Area]:
        if self._areas is None:
            self._areas = list(_areas(stack, self._by_slice))
        return self._areas

    def _points(self, stack: _Stack) -> Iterator[tuple[Mark, list[Vector]]]:
        """Points and open lines, each with its places in the patient."""
        for index, marks in self._by_slice.items():
            here = stack.planes[index]
            for mark in marks:
                if mark.mask is None and not mark.closed and mark.points:
                    yield mark, [here.to_patient(point) for point in mark.points]

    def _near(self, stack: _Stack, plane: Plane, depth: Depth | None) -> Iterator[Mark]:
        """Points, and lines that lie in the plane with all their points."""
        start, end = (-ON_PLANE_MM, ON_PLANE_MM)
        if depth is not None:
            way = float(depth.through @ plane.normal)
            start, end = sorted((depth.start_mm * way, depth.end_mm * way))
        for mark, places in self._points(stack):
            if all(start <= plane.distance_mm(place) <= end for place in places):
                yield replace(mark, points=tuple(map(plane.to_picture, places)))


@dataclass(frozen=True, eq=False)
class _Stack:
    """Parallel slices: their planes in display order, and how far each reaches, mm."""

    planes: list[Plane]
    positions: Vector
    normal: Vector
    reach_mm: float

    @classmethod
    def of(cls, series: Series) -> _Stack | None:
        """None where the slices are not parallel, or nobody knows where they lie."""
        planes = [plane_of(one) for one in series.slices]
        known = [each for each in planes if each is not None]
        if not known or len(known) < len(planes):
            return None
        normal = known[0].normal
        if any(float(each.normal @ normal) < ALONG for each in known):
            return None
        positions = np.array([each.position for each in known])
        return cls(known, positions, normal, Places([series]).reach_mm(series))

    def indices(self, points: Vector) -> tuple[NDArray[np.intp], NDArray[np.intp], Vector]:
        """Of points (``[n, 3]``, LPS): the slice, and row and column there, as floor of each.

        The slice is -1 where none reaches.
        """
        heights = self.positions @ self.normal
        order = np.argsort(heights)
        middles = (heights[order][1:] + heights[order][:-1]) / 2
        own = points @ self.normal
        found = order[np.searchsorted(middles, own)]
        found[np.abs(own - heights[found]) > self.reach_mm + ALMOST_MM] = -1
        first = self.planes[0]
        offsets = points - self.positions[found]
        places = offsets @ np.array(first.orientation).T / first.spacing[::-1] + 0.5
        return found, np.floor(places[:, 1]).astype(np.intp), np.floor(places[:, 0])


@dataclass(eq=False)
class _Area:
    """What one label of a file covers of some slices: bits, eight columns a byte.

    ``first`` are slice, row and column of the first bit; ``boxes`` the corners
    of a box about what it covers of each slice, LPS mm ``[n, 8, 3]``.
    """

    mark: Mark
    first: tuple[int, int, int]
    size: tuple[int, int, int]
    bits: NDArray[np.uint8] = field(repr=False)
    boxes: Vector = field(repr=False)

    def cut(
        self, stack: _Stack, plane: Plane, shape: tuple[int, int], depth: Depth | None
    ) -> Mark | None:
        """What of it lies in a plane; None where nothing does."""
        corners = self.boxes.reshape(-1, 3) - np.array(plane.position)
        heights = corners @ plane.normal
        offsets = [
            each for each in _offsets(stack, plane, depth) if heights.min() <= each <= heights.max()
        ]
        if not offsets:
            return None
        places = corners @ np.array(plane.orientation).T / plane.spacing[::-1] + 0.5
        left, top = np.maximum(np.floor(places.min(axis=0)).astype(int), 0)
        right, bottom = np.minimum(np.ceil(places.max(axis=0)).astype(int), shape[::-1])
        if right <= left or bottom <= top:
            return None
        x, y = np.meshgrid(np.arange(left, right), np.arange(top, bottom))
        along, down = np.array(plane.orientation)
        points = np.array(plane.position) + (
            x.reshape(-1, 1) * plane.spacing[1] * along + y.reshape(-1, 1) * plane.spacing[0] * down
        )
        inside = np.zeros(x.size, bool)
        for offset in offsets:
            left_over = np.flatnonzero(~inside)
            inside[left_over] = self._holds(stack, points[left_over] + offset * plane.normal)
        if not inside.any():
            return None
        mask = inside.reshape(x.shape)
        rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
        part = mask[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
        corner = (int(top + rows[0]), int(left + columns[0]))
        return replace(self.mark, points=(), mask=part, corner=corner)

    def meets(self, plane: Plane, shape: tuple[int, int]) -> bool:
        """Whether a plane cuts a box about what it covers of a slice, within its picture."""
        offsets = self.boxes - np.array(plane.position)
        heights = offsets @ plane.normal
        places = offsets @ np.array(plane.orientation).T / plane.spacing[::-1] + 0.5
        cut = (heights.min(axis=1) <= 0) & (heights.max(axis=1) >= 0)
        inside = (places.max(axis=1) >= 0) & (places.min(axis=1) <= np.array(shape[::-1]))
        return bool((cut & inside.all(axis=1)).any())

    def _holds(self, stack: _Stack, points: Vector) -> NDArray[np.bool_]:
        """Whether each of points ``[n, 3]``, LPS, lies in it."""
        number, row, x = stack.indices(points)
        column = x.astype(np.intp) - self.first[2]
        row, place = row - self.first[1], number - self.first[0]
        found = number >= 0
        for each, size in zip((place, row, column), self.size, strict=True):
            found &= (each >= 0) & (each < size)
        column = column[found]
        byte = self.bits[place[found], row[found], column >> 3]
        found[found] = (byte >> (7 - (column & 7)).astype(np.uint8)) & 1 > 0
        return np.asarray(found)


def _offsets(stack: _Stack, plane: Plane, depth: Depth | None) -> Sequence[float]:
    """Where to look for areas, mm along the normal of a plane: at it, or all through its slab."""
    if depth is None:
        return (0.0,)
    fine = min(*stack.planes[0].spacing, 2 * stack.reach_mm)
    count = max(1, int(np.ceil((depth.end_mm - depth.start_mm) / fine)))
    step = (depth.end_mm - depth.start_mm) / count
    way = float(depth.through @ plane.normal)
    middle_first = sorted(range(count), key=lambda number: abs(2 * number + 1 - count))
    return [way * (depth.start_mm + (number + 0.5) * step) for number in middle_first]


def _boxes(stack: _Stack, places: Sequence[tuple[int, int, int, int, int]]) -> Vector:
    """The corners of boxes about pixels, LPS mm ``[n, 8, 3]``.

    ``places`` are the slice, the first row and column, and how many rows and columns.
    """
    index, top, left, rows, columns = np.array(places).T
    along, down = np.array(stack.planes[0].orientation)
    row_mm, column_mm = stack.planes[0].spacing
    sides = np.array(list(itertools.product((0, 1), (0, 1), (-stack.reach_mm, stack.reach_mm))))
    x = left[:, None] + columns[:, None] * sides[:, 0] - 0.5
    y = top[:, None] + rows[:, None] * sides[:, 1] - 0.5
    flat = x[..., None] * column_mm * along + y[..., None] * row_mm * down
    return np.asarray(stack.positions[index, None] + flat + sides[:, 2, None] * stack.normal)


def _areas(stack: _Stack, by_slice: dict[int, list[Mark]]) -> Iterator[_Area]:
    """What each label of each file covers in each colour, as far as it covers anything."""
    grouped: dict[object, list[Mark]] = defaultdict(list)
    for marks in by_slice.values():
        for mark in marks:
            if mark.mask is not None or mark.closed:
                outlined = mark.mask is None
                said = (mark.kind, mark.label, mark.identifier, mark.measured, mark.more)
                grouped[mark.source, said, mark.colour, outlined].append(mark)
    for marks in grouped.values():
        parts = [(mark, *_filled(mark)) for mark in marks]
        slices = [mark.index for mark in marks]
        low = (min(slices), min(p[1] for p in parts), min(p[2] for p in parts))
        high = (
            max(slices),
            max(top + filled.shape[0] for _, top, _, filled in parts) - 1,
            max(left + filled.shape[1] for _, _, left, filled in parts) - 1,
        )
        size = (high[0] - low[0] + 1, high[1] - low[1] + 1, high[2] - low[2] + 1)
        bits = np.zeros((*size[:2], (size[2] + 7) // 8), np.uint8)
        for mark, top, left, filled in parts:
            whole = np.zeros(size[1:], bool)
            rows, columns = filled.shape
            whole[top - low[1] :, left - low[2] :][:rows, :columns] = filled
            packed = np.packbits(whole, axis=1)
            if mark.kind == "RTSTRUCT":  # a contour in another one of its region is a hole
                bits[mark.index - low[0]] ^= packed
            else:
                bits[mark.index - low[0]] |= packed
        mark = replace(marks[0], outlined=marks[0].mask is None)
        boxes = [(one.index, top, left, *filled.shape) for one, top, left, filled in parts]
        yield _Area(mark, low, size, bits, _boxes(stack, boxes))


def _filled(mark: Mark) -> tuple[int, int, NDArray[np.bool_]]:
    """First row, first column and pixels of a mask, or of what an outline encloses."""
    if mark.mask is not None:
        return (*mark.corner, mark.mask)
    points = np.array(mark.points)
    left, top = np.floor(points.min(axis=0)).astype(int)
    right, bottom = np.floor(points.max(axis=0)).astype(int) + 1
    filled = polygon_mask(points - (left, top), (bottom - top, right - left))
    if not filled.any():  # smaller than a pixel, and yet there
        x, y = np.floor(points.mean(axis=0)).astype(int)
        filled[y - top, x - left] = True
    rows, columns = np.flatnonzero(filled.any(axis=1)), np.flatnonzero(filled.any(axis=0))
    part = filled[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    return int(top + rows[0]), int(left + columns[0]), part
