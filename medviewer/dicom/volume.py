"""A loaded series: voxels as stored, how to turn them into values, where they lie."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from medviewer.dicom.rescale import LookupTable
from medviewer.dicom.series import Series

if TYPE_CHECKING:  # the window is seen before pydicom is imported
    from pydicom.dataset import Dataset

    from medviewer.dicom.padding import Bounds


Part = tuple[slice, slice]
WHOLE: Part = (slice(None), slice(None))
"""All rows and columns of a slice."""


@dataclass
class Volume:
    """The pixels of a series in display order.

    Attributes
    ----------
    voxels
        Stored values, ``[slice, row, column]`` in the file's own integer or float
        type, or ``[slice, row, column, 3]`` uint8 RGB for colour.
    slope, intercept
        Rescale per slice, float64 ``(slices,)``: value = stored * slope + intercept.
    tables
        Modality LUT of each slice, which then stands in place of its rescale, or None; empty
        where no slice has one, as a rule.
    luts
        Headers of the files whose Modality or VOI LUT Sequence, or ICC profile, is not that of
        the series' first file, by ``GreyLevels.tables``.
    unit
        Of the values: "HU", "mm2/s", ... or "" when the file does not say.
    affine
        4x4 float64: (slice, row, column, 1) to LPS mm, voxel centres. None when the
        slices do not form an evenly spaced, untilted grid or have no geometry; the
        true place of each slice is then in ``series.slices``.
    padding
        Stored values that are not part of the picture (Pixel Padding Value and
        Range Limit), inclusive bounds, or None; ask ``padding_of``.
    paddings
        The same for each slice, instead of ``padding``; empty where all have the same.
    loaded
        bool ``(slices,)``: which slices have arrived; a progressive load fills it.
    slab
        Of planes that were made of slices: what they show of how deep a slab, such as
        "MIP 10 mm" (``image.depth``); of the frames of a run what was taken away of them
        (``image.films.subtraction``); "" for all others. Measurements tell it.
    warnings
        What went wrong while loading, each a full sentence; ``series.warnings`` has
        what is known of the stack itself.
    """

    series: Series
    voxels: NDArray[np.generic]
    slope: NDArray[np.float64]
    intercept: NDArray[np.float64]
    unit: str
    affine: NDArray[np.float64] | None
    padding: Bounds | None = None
    loaded: NDArray[np.bool_] = field(default_factory=lambda: np.zeros(0, dtype=bool))
    warnings: tuple[str, ...] = ()
    tables: list[LookupTable | None] = field(default_factory=list)
    luts: dict[str, Dataset] = field(default_factory=dict, repr=False)
    paddings: list[Bounds | None] = field(default_factory=list)
    slab: str = ""

    @property
    def is_colour(self) -> bool:
        """True for RGB pictures, which have no values to window or measure."""
        return self.voxels.ndim == 4

    def table_of(self, index: int) -> LookupTable | None:
        """The Modality LUT of slice ``index``; None where its rescale holds."""
        return self.tables[index] if self.tables else None

    @property
    def has_tables(self) -> bool:
        """True where a slice has a Modality LUT: stored values must not be mixed then."""
        return any(table is not None for table in self.tables)

    def padding_of(self, index: int) -> Bounds | None:
        """The stored values of slice ``index`` that are not part of the picture."""
        return self.paddings[index] if self.paddings else self.padding

    def values(self, index: int, part: Part = WHOLE) -> NDArray[np.float32]:
        """The slice ``index`` in real-world values (``unit``), float32 ``[row, column]``.

        ``part``: only these rows and columns of it.
        """
        table, voxels = self.table_of(index), self.voxels[index][part]
        if table is not None:
            return table.apply(voxels).astype(np.float32)
        stored = voxels.astype(np.float32)
        values = stored * np.float32(self.slope[index]) + np.float32(self.intercept[index])
        return np.asarray(values, np.float32)

    def known_values(self, index: int, part: Part = WHOLE) -> NDArray[np.float32]:
        """``values``, NaN for padding and all over a slice that was not read."""
        values = self.values(index, part)
        padding = self.padding_of(index)
        if padding is not None:
            stored: NDArray[Any] = self.voxels[index][part]
            values[(stored >= padding[0]) & (stored <= padding[1])] = np.nan
        if not self.loaded[index : index + 1].all():
            values[:] = np.nan
        return values
