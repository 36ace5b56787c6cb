"""Runs of an angiography with the picture before the contrast taken away (DSA)."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from medviewer.dicom.derivation import derivation_of, derived_image, derived_key
from medviewer.dicom.memory import too_little_for
from medviewer.dicom.series import Series, Slice
from medviewer.dicom.volume import Volume
from medviewer.errors import MedviewerError
from medviewer.image.films.cine import is_film
from medviewer.image.films.masks import Mask, Masks, words_of
from medviewer.image.window import Window
from medviewer.message import Message

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

NAME = "subtracted"
LOGARITHM = 1000.0
"""What natural logarithms are multiplied by, so that differences of them are no small fractions."""

SAMPLES = 8
"""Frames that are looked at for the grey levels of a run."""

_OF_OTHER_VALUES = (
    "WindowCenter",
    "WindowWidth",
    "WindowCenterWidthExplanation",
    "VOILUTFunction",
    "VOILUTSequence",
    "FrameVOILUTSequence",
    "ModalityLUTSequence",
    "RescaleSlope",
    "RescaleIntercept",
    "RescaleType",
)


def is_subtracted(key: str) -> bool:
    """Whether the series with this key holds the differences of a run to a mask."""
    return derivation_of(key) == NAME


def asks_for_subtraction(header: Dataset) -> bool:
    """Whether the file recommends to be seen subtracted: Recommended Viewing Mode (0028,1090)."""
    return str(header.get("RecommendedViewingMode", "") or "") == "SUB"


@dataclass(eq=False)
class Subtraction:
    """The differences of the frames of ``source`` to their masks; ``fill`` works one out."""

    source: Volume
    volume: Volume
    masks: Masks
    window: Window
    _below: _Below = field(repr=False)

    @property
    def surface(self) -> None:
        """Frames lie nowhere in the patient."""

    def depth(self, _: int) -> None:
        """A projection is no slab."""

    def fill(self, index: int) -> None:
        """Work out frame ``index``; one that is there costs nothing."""
        if self.volume.loaded[index]:
            return
        below = self._below.of(self.masks[index])
        self.volume.voxels[index] = _measured(self.source, index) - below
        self.volume.loaded[index] = True


class _Below:
    """The masks of a run, shifted, as they are subtracted; the last one is kept."""

    def __init__(self, source: Volume) -> None:
        self._source = source
        self._last: tuple[Mask, NDArray[np.float32]] | None = None

    def of(self, mask: Mask) -> NDArray[np.float32]:
        """Float32 ``[row, column]``, NaN where the mask has no pixel."""
        if self._last is None or self._last[0] != mask:
            mean = np.mean([_measured(self._source, frame) for frame in mask.frames], axis=0)
            moved = _moved(_moved(mean, mask.down, 0), mask.right, 1)
            self._last = mask, moved.astype(np.float32)
        return self._last[1]


def subtraction(source: Volume, masks: Masks, window: Window | None = None) -> Subtraction:
    """The run ``source`` without its masks, one for each frame.

    It is seen in ``window``, or in one that suits it.

    Values are differences, float32, in the unit of the run: negative where contrast darkens the
    picture. Of a run whose values are proportional to the X-rays (Pixel Intensity Relationship
    LIN, and no Modality LUT) the logarithms are subtracted (``LOGARITHM``), for only these do not
    depend on what lies before and behind the vessel.

    Raises
    ------
    MedviewerError
        It is no film in shades of grey, its differences do not fit the memory, or of a mask no
        pixel was read.
    """
    if source.is_colour or not is_film(source.series):
        raise MedviewerError(
            Message("Only a film in shades of grey can be shown subtracted."),
            Message("Choose a run of an angiography."),
        )
    free = too_little_for(source.voxels.size * 4)
    if free is not None:
        raise MedviewerError(
            Message("The subtracted run does not fit the memory: {:.1f} GB are free.", free),
            Message("Close other series."),
        )
    below = _Below(source)
    if not all(np.isfinite(below.of(mask)).any() for mask in dict.fromkeys(masks)):
        raise MedviewerError(
            Message("The mask has no pixel over the picture."),
            Message("Choose another frame as the mask."),
        )
    chosen = window or _window(source, masks, below)
    return Subtraction(source, _empty(source, masks, chosen), masks, chosen, below)


def _window(source: Volume, masks: Masks, below: _Below) -> Window:
    """Grey levels for the whole run: no difference is in the middle.

    As wide as the largest differences of some frames, but for half a per cent of the pixels.
    """
    largest = 0.0
    for index in sorted({round(at) for at in np.linspace(0, len(source.voxels) - 1, SAMPLES)}):
        known = np.abs(_measured(source, index) - below.of(masks[index]))
        known = known[np.isfinite(known)]
        if known.size:
            largest = max(largest, float(np.percentile(known, 99.5)))
    return Window(0.0, 2 * largest or 1.0)


def _empty(source: Volume, masks: Masks, window: Window) -> Volume:
    series, count = source.series, len(source.voxels)
    made = replace(
        series,
        header=_header(series.header, window),
        key=derived_key(series.key, NAME),
        description=Message("{} subtracted", series.description or series.modality),
        slices=tuple(
            _slice(series, one, mask) for one, mask in zip(series.slices, masks, strict=True)
        ),
    )
    return replace(
        source,
        series=made,
        voxels=np.zeros(source.voxels.shape, np.float32),
        slope=np.ones(count),
        intercept=np.zeros(count),
        padding=None,
        paddings=[],
        tables=[],
        luts={},
        loaded=np.zeros(count, bool),
        slab=_told(source, masks),
    )


def _slice(series: Series, one: Slice, mask: Mask) -> Slice:
    """A frame of the run; what is drawn on it belongs to this mask."""
    name = derived_image(series.key, NAME, f"{mask.name}:{one.frame_number}")
    return replace(one, sop_instance_uid=name, slope=1.0, intercept=0.0, grey=None, pixels=None)


def _header(header: Dataset, window: Window) -> Dataset:
    """The header with this window, without what it says of the values of the frames."""
    made = deepcopy(header)
    groups = [
        item
        for keyword in ("SharedFunctionalGroupsSequence", "PerFrameFunctionalGroupsSequence")
        for item in made.get(keyword) or ()
    ]
    for each in (made, *groups):
        for keyword in _OF_OTHER_VALUES:
            if keyword in each:
                del each[keyword]
    made.WindowCenter, made.WindowWidth = window.center, window.width
    return made


def _told(source: Volume, masks: Masks) -> Message:
    """What was taken away, beside the pictures and what is measured in them."""
    of = words_of(masks)
    if _is_linear(source):
        return Message("subtracted logarithms × 1000, {}", of)
    return Message("subtracted, {}", of)


def _is_linear(source: Volume) -> bool:
    """Whether values are proportional to the X-rays, as their logarithms ask for."""
    header = source.series.header
    relation = str(header.get("PixelIntensityRelationship", "") or "")
    falls = header.get("PixelIntensityRelationshipSign") == -1
    return relation == "LIN" and not falls and not source.has_tables


def _measured(source: Volume, index: int) -> NDArray[np.float32]:
    """What of a frame is subtracted: its values, or their logarithms; NaN where unknown."""
    values = source.known_values(index)
    if not _is_linear(source):
        return values
    return np.asarray(LOGARITHM * np.log(np.maximum(values, 1.0)), np.float32)


def _moved(values: NDArray[np.floating], by: float, axis: int) -> NDArray[np.floating]:
    """Shift a picture along an axis, linear between pixels; NaN where nothing comes to lie."""
    if not by:
        return values
    count = values.shape[axis]
    places = np.arange(count) - by
    low = np.floor(places).astype(int)
    share = (places - low)[:, None]
    lines = np.moveaxis(values, axis, 0)
    near, far = (lines[np.clip(at, 0, count - 1)] for at in (low, low + 1))
    moved = np.where(share == 0, near, near * (1 - share) + far * share)
    moved[(places < 0) | (places > count - 1)] = np.nan
    return np.moveaxis(moved, 0, axis)
