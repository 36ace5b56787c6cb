"""Where the frames of a segmentation lie, and which of their pixels are those of a slice."""

from __future__ import annotations

import itertools
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset

from medviewer.dicom.series import Series, Slice, Vector
from medviewer.findings.marks.marks import Places
from medviewer.image.planes import Plane, plane_of

NEAR_MM, NEAR_SHARE = 0.05, 0.25
"""How far a frame's first pixel may lie from a slice's: the larger of so much and of that
share of a pixel."""
NEAR_COSINE = 0.01
"""How far direction cosines may differ: a pixel in 100."""
NEAR_SIZE = 0.002
"""How far spacings may differ, relatively: a pixel in 500."""
PARALLEL = 0.9998
"""Least cosine (a degree) between the normals of a frame and of a slice that it is drawn on."""
ALMOST_MM = 1e-3
TIE = 1e-5
"""Of a pixel: to which side a centre goes that lies between two pixels, whatever is rounded."""

Turn = tuple[slice, slice]
"""What indexes the rows and columns of a frame in the order of a slice's."""


@dataclass(frozen=True)
class OnSlice:
    """A slice that a frame is drawn on, and how its pixels become the slice's.

    ``turn`` where they are the same pixels, maybe stored from the other side; None where the
    frame has a grid of its own, at ``plane``.
    """

    series: Series
    index: int
    turn: Turn | None
    plane: Plane | None = None

    def mask(self, of_frame: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """A mask of the frame as one of the slice: each pixel as at its centre."""
        if self.turn is not None:
            return of_frame[self.turn]
        here = plane_of(self.series.slices[self.index])
        assert here is not None  # noqa: S101 - as ``MaskGrid`` found it
        assert self.plane is not None  # noqa: S101 - likewise
        first, right, below = (
            np.array(self.plane.to_picture(here.to_patient(at)))
            for at in ((0.5, 0.5), (1.5, 0.5), (0.5, 1.5))
        )
        right, below = right - first, below - first
        row = np.arange(self.series.rows)[:, None]
        column = np.arange(self.series.columns)[None, :]
        x, y = (
            np.floor(first[axis] + column * right[axis] + row * below[axis] + TIE)
            for axis in (0, 1)
        )
        inside = (x >= 0) & (x < of_frame.shape[1]) & (y >= 0) & (y < of_frame.shape[0])
        made = np.zeros(inside.shape, np.bool_)
        made[inside] = of_frame[y[inside].astype(np.intp), x[inside].astype(np.intp)]
        return made


class MaskGrid:
    """Finds the slices that the frames of one segmentation are drawn on."""

    def __init__(self, header: Dataset, places: Places) -> None:
        self._places = places
        self._shape = (int(header.Rows), int(header.Columns))
        self._frame_of_reference = str(header.get("FrameOfReferenceUID") or "")
        self._shared = list(header.get("SharedFunctionalGroupsSequence") or ())
        self._step_mm = _step_mm(header, self._shared)
        self._found: dict[_Geometry, list[OnSlice]] = {}
        self._between: set[_Geometry] = set()

    def slices(self, frame: Dataset) -> list[OnSlice]:
        """The slices that a frame is drawn on.

        The source image that it names, else the slice at its place. A frame may name several
        images that it was made of, and lie on another grid than they: its place and
        orientation decide where they are known. On slices that are parallel and have other
        pixels it is as thick as frames lie apart.
        """
        geometry = _Geometry.of([frame, *self._shared], self._shape)
        for derivation in frame.get("DerivationImageSequence") or ():
            for image in derivation.get("SourceImageSequence") or ():
                for series, index in self._places.images(image):
                    turn = geometry.turn_to(series, index)
                    if turn is not None:
                        return [OnSlice(series, index, turn)]
        if geometry not in self._found:
            self._found[geometry] = self._at(geometry)
        return self._found[geometry]

    def is_between(self, frame: Dataset) -> bool:
        """True for a frame on no slice, but among parallel ones: the mask is finer than they."""
        geometry = _Geometry.of([frame, *self._shared], self._shape)
        return not self.slices(frame) and geometry in self._between

    def _at(self, geometry: _Geometry) -> list[OnSlice]:
        """The slice with the same pixels, else those of one series that cut the frame."""
        plane = geometry.plane
        if plane is None:
            return []
        around: list[OnSlice] = []
        for series in self._places.in_frame(self._frame_of_reference):
            away = self._places.distances_mm(series, np.array([geometry.middle]))
            for index in np.flatnonzero(away <= geometry.tolerance_mm):
                turn = geometry.turn_to(series, int(index))
                if turn is not None:
                    return [OnSlice(series, int(index), turn)]
            near = self._places.reach_mm(series)
            if away.min() <= near and _parallel(series.slices[int(away.argmin())], plane):
                self._between.add(geometry)
            around = around or [
                OnSlice(series, int(index), None, plane)
                for index in np.flatnonzero(away <= self._step_mm / 2 + ALMOST_MM)
                if _parallel(series.slices[index], plane)
            ]
        return around


@dataclass(frozen=True)
class _Geometry:
    """Where the first pixel of a frame lies and how it is turned, LPS, and the size of a pixel.

    None where not said. ``shape`` are its rows and columns.
    """

    position: Vector | None
    orientation: tuple[float, ...] | None
    spacing: tuple[float, float] | None
    shape: tuple[int, int]

    @classmethod
    def of(cls, groups: list[Dataset], shape: tuple[int, int]) -> _Geometry:
        """What the functional groups of a frame say, those of all frames where it does not."""
        position = orientation = spacing = None
        for group in groups:
            for each in group.get("PlanePositionSequence") or () if position is None else ():
                x, y, z = map(float, each.ImagePositionPatient)
                position = (x, y, z)
            for each in group.get("PlaneOrientationSequence") or () if orientation is None else ():
                orientation = tuple(map(float, each.ImageOrientationPatient))
            for each in group.get("PixelMeasuresSequence") or () if spacing is None else ():
                if "PixelSpacing" in each:
                    row_mm, column_mm = map(float, each.PixelSpacing)
                    spacing = (row_mm, column_mm)
        return cls(position, orientation, spacing, shape)

    @property
    def plane(self) -> Plane | None:
        """The plane of the frame; None where it is not said in full."""
        if self.position is None or self.orientation is None or self.spacing is None:
            return None
        a, b, c, d, e, f = self.orientation
        return Plane(self.position, ((a, b, c), (d, e, f)), self.spacing)

    @property
    def middle(self) -> NDArray[np.float64]:
        """The middle of a frame that has a ``plane``, LPS mm."""
        assert self.plane is not None  # noqa: S101 - the caller has looked
        return self.plane.to_patient((self.shape[1] / 2, self.shape[0] / 2))

    @property
    def tolerance_mm(self) -> float:
        """How far the middle of a frame may lie from a slice that has its pixels."""
        spacing = self.spacing or (0.0, 0.0)
        reach = max(size * mm for size, mm in zip(self.shape, spacing, strict=True))
        return max(NEAR_MM, NEAR_SHARE * min(spacing)) + NEAR_COSINE * reach

    def turn_to(self, series: Series, index: int) -> Turn | None:
        """How the frame's pixels become those of a slice; None where they are others.

        Rows, columns or both may be stored from the other side.
        """
        one = series.slices[index]
        if not self._has_pixels_of(one, (series.rows, series.columns)):
            return None
        if self.orientation is None or one.orientation is None:
            return _turn() if self._begins_at(one.position, one) else None
        along, down = (np.array(axis) for axis in one.orientation)
        for rows, columns in itertools.product((False, True), repeat=2):
            turned = np.concatenate((-along if columns else along, -down if rows else down))
            if np.abs(np.array(self.orientation) - turned).max() < NEAR_COSINE:
                first = _corner(series, one, rows=rows, columns=columns)
                return _turn(rows=rows, columns=columns) if self._begins_at(first, one) else None
        return None

    def _has_pixels_of(self, one: Slice, shape: tuple[int, int]) -> bool:
        """True when nothing says that the frame's pixels are of another size or number.

        A frame that does not say where it lies can only have the slice's pixels.
        """
        if self.shape != shape and self.position is not None:
            return False
        if self.spacing is None or one.spacing is None:
            return True
        return bool(np.allclose(self.spacing, one.spacing, rtol=NEAR_SIZE))

    def _begins_at(self, first: Vector | None, one: Slice) -> bool:
        """True when nothing says that the frame's first pixel is not at ``first``."""
        if self.position is None or first is None:
            return True
        near = max(NEAR_MM, NEAR_SHARE * min(one.spacing or (0.0,)))
        return bool(np.linalg.norm(np.array(self.position) - np.array(first)) <= near)


def _corner(series: Series, one: Slice, *, rows: bool, columns: bool) -> Vector | None:
    """The centre of the first pixel of a slice, seen from the other side of rows or columns."""
    plane = plane_of(one)
    if plane is None:
        return one.position
    x = (series.columns if columns else 1) - 0.5
    y = (series.rows if rows else 1) - 0.5
    across, down, through = plane.to_patient((x, y)).tolist()
    return across, down, through


def _turn(*, rows: bool = False, columns: bool = False) -> Turn:
    return slice(None, None, -1 if rows else 1), slice(None, None, -1 if columns else 1)


def _parallel(one: Slice, plane: Plane) -> bool:
    here = plane_of(one)
    return here is not None and bool(abs(float(here.normal @ plane.normal)) >= PARALLEL)


def _step_mm(header: Dataset, shared: list[Dataset]) -> float:
    """How far frames lie apart: as is said, else by their places, at most as thick as they are.

    Frames without anything in them are mostly not in the file, and then the others lie apart
    by several steps. 0 where nothing tells.
    """
    frames = list(header.get("PerFrameFunctionalGroupsSequence") or ())
    said = [
        each
        for group in (*shared, *frames[:1])
        for each in group.get("PixelMeasuresSequence") or ()
    ]
    for each in said:
        if each.get("SpacingBetweenSlices"):
            return abs(float(each.SpacingBetweenSlices))
    thick = [float(each.SliceThickness) for each in said if each.get("SliceThickness")]
    geometries = [_Geometry.of([frame, *shared], (0, 0)) for frame in frames]
    planes = [each.plane for each in geometries if each.plane is not None]
    heights = sorted({round(float(np.dot(one.position, planes[0].normal)), 3) for one in planes})
    gaps = [b - a for a, b in itertools.pairwise(heights)]
    return min([*thick, *gaps], default=0.0)
