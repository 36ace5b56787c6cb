"""A volume seen from all around: a rotating MIP, and shaded views of bone, vessels or lungs.

The views are the slices of a volume: the wheel turns the patient, cine keeps him
turning, and each view is computed when it is looked at (``Turntable.fill``), from a copy
that is reduced to what a view needs.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from medviewer.dicom.derivation import derivation_of, derived_image, derived_key
from medviewer.dicom.series import Slice
from medviewer.dicom.volume import Volume
from medviewer.errors import MedviewerError
from medviewer.image.depth import SlabMode, slab_words
from medviewer.image.reformat import header_of_planes
from medviewer.image.reslice import Raster, sample_plane
from medviewer.message import Message

VIEWS = 72
"""Every five degrees."""

LARGEST = 128
"""Voxels along the longest edge of the reduced copy."""

MIP = "MIP"
KINDS = {
    MIP: MIP,
    "bone": Message("bone"),
    "vessels": Message("vessels"),
    "lung": Message("lung"),
}
"""What the views are called, by their kind."""

AIR = -1024.0

WHOLE_CHEST_MM = 300.0
"""A field of view of this width holds both lungs of an adult."""

Vector = NDArray[np.float64]


@dataclass(frozen=True)
class Preset:
    """What is seen: values from ``start`` (invisible) to ``full``, and the colour, RGB 0 to 1.

    ``below``: the values under ``full`` down to ``start`` are seen instead, for lungs.
    """

    start: float
    full: float
    opacity: float
    colour: tuple[float, float, float]
    below: bool = False


# Hounsfield units; the numbers are where these tissues begin in CT.
PRESETS = {
    "bone": Preset(150, 400, 0.9, (0.95, 0.90, 0.78)),
    "vessels": Preset(120, 260, 0.5, (0.90, 0.35, 0.25)),
    "lung": Preset(-950, -500, 0.06, (0.60, 0.75, 0.95), below=True),
}


@dataclass(eq=False)
class Turntable:
    """Views of one volume; ``fill`` computes one before it is shown."""

    volume: Volume
    small: NDArray[np.float32]
    kind: str

    @property
    def surface(self) -> None:
        """Nobody can tell how far from the viewer lies what a view shows."""

    def depth(self, _: int) -> None:
        """A view from outside is no slab."""

    def fill(self, index: int) -> None:
        """Make view ``index`` ready; one that is there costs nothing."""
        if self.volume.loaded[index]:
            return
        angle, side = 2 * np.pi * index / VIEWS, self.volume.voxels.shape[2]
        if self.kind == MIP:
            self.volume.voxels[index] = _largest_on_rays(self.small, angle, side)
        else:
            turned = _turned(self.small, angle, side)
            self.volume.voxels[index] = _shaded(turned, PRESETS[self.kind])
        self.volume.loaded[index] = True


def turntable(base: Volume, kind: str) -> Turntable:
    """Views of ``base`` (upright, even grid) from all around; ``kind``: MIP or one of PRESETS.

    Raises
    ------
    MedviewerError
        A shaded view of something that is not in Hounsfield units, or of no grid.
    """
    small, step = _small(base, kind)
    height, depth, width = small.shape
    side = int(np.ceil(np.hypot(depth, width)))
    shape: tuple[int, ...] = (VIEWS, height, side)
    series = replace(
        base.series,
        header=header_of_planes(base.series.header),
        key=derived_key(base.series.key, kind),
        description=Message(
            "{} 3-D {}", KINDS[kind], base.series.description or base.series.modality
        ),
        slices=tuple(_view(base, kind, step, number) for number in range(VIEWS)),
        rows=height,
        columns=side,
    )
    colour = kind != MIP
    voxels = np.zeros((*shape, 3), np.uint8) if colour else np.zeros(shape, np.float32)
    volume = replace(
        base,
        series=series,
        voxels=voxels,
        slope=np.ones(VIEWS),
        intercept=np.zeros(VIEWS),
        affine=None,
        padding=None,
        paddings=[],
        tables=[],
        loaded=np.zeros(VIEWS, bool),
        slab="" if colour else slab_words(SlabMode.MAX, round(side * step)),  # as far as rays reach
    )
    return Turntable(volume, small, kind)


def view_of(key: str) -> str:
    """Which of ``KINDS`` the series with this key holds views of; "" for none."""
    kind = derivation_of(key)
    return kind if kind in KINDS else ""


def _small(base: Volume, kind: str) -> tuple[NDArray[np.float32], float]:
    """What the views are made of, in coarse voxels, and how large these are in mm."""
    if base.affine is None:
        raise MedviewerError(Message("No views can be made: the slices do not form a grid."))
    if kind != MIP and base.unit != "HU":
        raise MedviewerError(
            Message(
                "Bone, vessels and lungs are told by Hounsfield units, which this series is not in."
            ),
            Message("Use the rotating MIP."),
        )
    small, step = _reduced(base, base.affine)
    if kind == MIP:
        _keep_largest(small, step, base, base.affine)
        return small, step
    small = _smoothed(small)  # noise would be shaded as a rough surface
    if PRESETS[kind].below:
        _empty_outside(small, step, PRESETS[kind])
    return small, step


def _view(base: Volume, kind: str, step: float, index: int) -> Slice:
    """A view by parallel rays: turned and spaced, but with no place in the patient to link to."""
    first = base.series.slices[0]
    angle = 2 * np.pi * index / VIEWS
    across = (float(np.cos(angle)), float(np.sin(angle)), 0.0)  # as ``_turned`` turns
    return Slice(
        first.path,
        0,
        first.sop_class_uid,
        derived_image(base.series.key, kind, index),
        orientation=(across, (0.0, 0.0, -1.0)),
        spacing=(step, step),
    )


def _reduced(base: Volume, matrix: NDArray[np.float64]) -> tuple[NDArray[np.float32], float]:
    """Values ``[from head to feet, from front to back, from right to left]``, and their spacing."""
    low, high = _extent(base, matrix)
    step = float((high - low).max() / (LARGEST - 1))
    counts = np.maximum(2, np.floor((high - low) / step).astype(int) + 1)
    inverse = np.linalg.inv(matrix[:3, :3])
    across, down = inverse @ [step, 0, 0], inverse @ [0, step, 0]
    voxels = np.ascontiguousarray(base.voxels)
    slope, intercept = float(base.slope[0]), float(base.intercept[0])
    outside = (
        (AIR - intercept) / slope if base.unit == "HU" else float(np.fmin.reduce(voxels, None))
    )
    if voxels.dtype.kind == "f":  # where nothing is known, nothing is in the way
        voxels = np.nan_to_num(voxels, nan=outside)
    planes = []
    for number in range(counts[2]):
        start = np.array([low[0], low[1], high[2] - number * step]) - matrix[:3, 3]
        raster = Raster(inverse @ start, across, down, (int(counts[1]), int(counts[0])))
        planes.append(sample_plane(voxels, raster, outside))
    return (np.stack(planes) * np.float32(slope) + np.float32(intercept)), step


def _extent(base: Volume, matrix: NDArray[np.float64]) -> tuple[Vector, Vector]:
    """The lowest and the highest LPS mm of voxel centres."""
    corners = np.array(np.meshgrid(*[(0, size - 1) for size in base.voxels.shape])).reshape(3, -1)
    places = matrix[:3, :3] @ corners + matrix[:3, 3:]
    return places.min(axis=1), places.max(axis=1)


def _keep_largest(
    small: NDArray[np.float32], step: float, base: Volume, matrix: NDArray[np.float64]
) -> None:
    """Raise every voxel of the reduced copy to the largest that it stands for.

    Samples lie further apart than voxels: what is small and bright would fall between them.
    """
    largest: NDArray[Any] = base.voxels
    centres = []
    for axis, size in enumerate(base.voxels.shape):
        together = max(1, int(step / np.linalg.norm(matrix[:3, axis])))
        starts = np.arange(0, size, together)
        largest = np.fmax.reduceat(largest, starts, axis)
        centres.append((starts + np.minimum(starts + together, size) - 1) / 2)
    index = np.stack(np.meshgrid(*centres, indexing="ij"), axis=-1).reshape(-1, 3)
    low, high = _extent(base, matrix)
    x, y, z = (index @ matrix[:3, :3].T + matrix[:3, 3]).T
    at = np.rint(np.array([high[2] - z, y - low[1], x - low[0]]) / step).astype(np.intp)
    at = np.clip(at, 0, np.array(small.shape)[:, None] - 1)
    values = largest.ravel().astype(np.float32) * np.float32(base.slope[0])
    values += np.float32(base.intercept[0])
    known = np.isfinite(values)
    np.maximum.at(small, tuple(at[:, known]), values[known])


def _smoothed(small: NDArray[np.float32]) -> NDArray[np.float32]:
    """The weights 1 2 1 along every axis; the edges are continued."""
    for axis in range(3):
        size = small.shape[axis]
        padded = np.pad(small, [(1, 1) if each == axis else (0, 0) for each in range(3)], "edge")
        below, here, above = (padded.take(range(n, n + size), axis) for n in range(3))
        small = np.asarray((below + 2 * here + above) / 4, np.float32)
    return small


def _empty_outside(small: NDArray[np.float32], step: float, preset: Preset) -> None:
    """Empty what is as dark as lung and reaches the edge of its axial slice.

    The room's noisy air, a mattress and the foam of a table have values of lung, and hide the
    lungs from every side. A field of view that is too narrow for a chest cuts lungs as well:
    there only what is darker than lung goes, the room's air.
    """
    import SimpleITK  # late: the window starts without it

    narrow = small.shape[2] * step < WHOLE_CHEST_MM
    for plane in small:
        dark = SimpleITK.GetImageFromArray((plane < preset.full).astype(np.uint8))
        parts = SimpleITK.GetArrayFromImage(SimpleITK.ConnectedComponent(dark))
        edges = np.concatenate([parts[0], parts[-1], parts[:, 0], parts[:, -1]])
        for part in np.unique(edges[edges > 0]):
            inside = parts == part
            if not narrow or np.median(plane[inside]) < preset.start:
                plane[inside] = AIR


def _largest_on_rays(small: NDArray[np.float32], angle: float, side: int) -> NDArray[np.float32]:
    """The largest value on each parallel ray, ``[row, column]``; every voxel lies on one."""
    height, depth, width = small.shape
    y, x = np.mgrid[:depth, :width]
    across = np.cos(angle) * (x - (width - 1) / 2) + np.sin(angle) * (y - (depth - 1) / 2)
    column = np.clip(np.rint(across + (side - 1) / 2), 0, side - 1).astype(np.intp).ravel()
    order = np.argsort(column, kind="stable")
    hit, first = np.unique(column[order], return_index=True)
    picture = np.full((height, side), small.min(), np.float32)
    picture[:, hit] = np.maximum.reduceat(small.reshape(height, -1)[:, order], first, axis=1)
    return picture


def _turned(small: NDArray[np.float32], angle: float, side: int) -> NDArray[np.float32]:
    """The volume turned about the patient's long axis, ``[depth, row, column]``, front first.

    The nearest voxel is taken: at this size the eye does not see more.
    """
    _, depth, width = small.shape
    centre = (side - 1) / 2
    near, column = np.meshgrid(np.arange(side) - centre, np.arange(side) - centre, indexing="ij")
    cosine, sine = np.cos(angle), np.sin(angle)
    x = np.rint(cosine * column - sine * near + (width - 1) / 2).astype(np.intp)
    y = np.rint(sine * column + cosine * near + (depth - 1) / 2).astype(np.intp)
    inside = (x >= 0) & (x < width) & (y >= 0) & (y < depth)
    flat = small.reshape(len(small), -1)
    index = np.where(inside, y * width + x, 0)
    turned = flat[:, index]
    turned[:, ~inside] = AIR
    return np.ascontiguousarray(turned.transpose(1, 0, 2))


def _shaded(turned: NDArray[np.float32], preset: Preset) -> NDArray[np.uint8]:
    """Front to back, each voxel lit from the viewer's side by the slope of its values."""
    edge = np.clip((turned - preset.start) / (preset.full - preset.start), 0, 1)
    if preset.below:
        edge = np.where(turned > preset.start, 1 - edge, 0)
    opacity = edge * preset.opacity
    depth, row, column = np.gradient(turned)
    length = np.sqrt(depth**2 + row**2 + column**2) + 1e-3
    light = 0.25 + 0.75 * np.abs(depth - 0.4 * row - 0.3 * column) / (1.12 * length)
    seen = np.zeros(turned.shape[1:], np.float32)
    left = np.ones(turned.shape[1:], np.float32)
    for plane, bright in zip(opacity, light, strict=True):
        part = left * plane
        seen += part * bright
        left -= part
    picture = seen[..., None] * np.array(preset.colour, np.float32)
    return np.asarray(np.clip(picture * 255 + 0.5, 0, 255), np.uint8)
