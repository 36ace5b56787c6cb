"""One image as measuring needs it: original values with their unit, and the pixels' size."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from medviewer.dicom.series import Series
from medviewer.dicom.volume import Volume
from medviewer.image.measuring.calibration import PixelSize, own_header, pixel_aspect, pixel_size
from medviewer.image.measuring.lean_mass import LeanMassUnavailableError, lean_share
from medviewer.image.measuring.peak import SphereMeans
from medviewer.image.measuring.scale import Scale, scale_of
from medviewer.image.measuring.statistics import padding_mask
from medviewer.image.measuring.suv import SUV, SuvUnavailableError, suv_factor
from medviewer.image.measuring.ultrasound import Point, Region, regions
from medviewer.message import in_words

RAW = "raw"


@dataclass(frozen=True, eq=False)
class ImageValues:
    """The values of one image, or of a plane through a volume.

    Attributes
    ----------
    values
        ``[row, column]`` float, as the file means them (``Volume.values``), in ``unit``;
        None for colour, which has no values to average.
    unit
        "HU", "SUV" (g/ml, by body weight), "mm2/s" and so on; "raw" when the file says none.
    padding
        bool ``[row, column]``: pixels that are not part of the picture, all of a slice that
        could not be read; None when all are.
    size, aspect, regions
        What ``scale_of`` needs.
    remark
        Why the unit is not the one that would be expected, or there is no SUL, a sentence; what
        slab the values are of (``depth.slab_words``), or "".
    spheres
        Of 1 mL about the pixels, for the peak of a PET's region, in ``unit``; None elsewhere.
    lean_share
        What values in SUV are multiplied with to give SUL; None where that is not known.
    """

    values: NDArray[np.floating] | None
    unit: str
    padding: NDArray[np.bool_] | None
    size: PixelSize
    aspect: float = 1.0
    regions: tuple[Region, ...] = ()
    remark: str = ""
    spheres: SphereMeans | None = None
    lean_share: float | None = None

    def scale(self, points: Sequence[Point]) -> Scale:
        """The scale of a drawing through ``points`` (x, y)."""
        return scale_of(points, self.size, self.aspect, self.regions)


def without_values(series: Series, index: int) -> ImageValues:
    """Slice ``index`` (0-based) of a series that need not be loaded: the size of its pixels alone.

    Raises
    ------
    MedviewerError
        The slice's own file was needed for the size of its pixels and cannot be read.
    """
    one = series.slices[index]
    header = own_header(series.header, one)
    size = pixel_size(header, one)
    return ImageValues(None, RAW, None, size, pixel_aspect(header, size), regions(header))


def image_values(volume: Volume, index: int) -> ImageValues:
    """Slice ``index`` (0-based) of a volume; PET in SUV where its header allows it.

    Raises
    ------
    MedviewerError
        The slice's own file was needed for the size of its pixels and cannot be read.
    """
    bare = without_values(volume.series, index)
    values: NDArray[np.floating] | None = None
    unit, remark, padding = volume.unit or RAW, volume.slab, None
    spheres, lean = None, None
    if not volume.is_colour:
        values = volume.values(index)
        padding = padding_mask(volume.voxels[index], volume.padding_of(index))
        if not volume.loaded[index : index + 1].all():  # blank: nothing of it is known
            padding = np.ones(values.shape, np.bool_)
        if volume.series.modality == "PT":
            header = own_header(volume.series.header, volume.series.slices[index])
            factor = 1.0
            try:
                factor, unit = suv_factor(header), SUV
                lean = lean_share(header)
            except (SuvUnavailableError, LeanMassUnavailableError) as error:
                remark = remark or in_words(error)
            values, spheres = values * np.float32(factor), SphereMeans(volume, index, factor)
    return replace(
        bare,
        values=values,
        unit=unit,
        padding=padding,
        remark=remark,
        spheres=spheres,
        lean_share=lean,
    )
