"""The grey levels of a presentation state, as windows of the values that the program shows."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from pydicom.dataset import Dataset

from medviewer.dicom.rescale import LookupTable, lookup_table, modality_lut, rescale_of
from medviewer.dicom.series import Series, Slice, layout
from medviewer.findings.presentation.per_image import PerImage
from medviewer.image.window import Window, rescaled, windows_in
from medviewer.message import Message

OWN_LUT = Message("grey levels, which need a Modality LUT of its own")
NO_LUT = Message("grey levels, which leave out the Modality LUT of the images")
OTHER_WAY = Message("grey levels, whose rescale runs against that of the images")
OWN_VALUES = Message("a VOI LUT of other values than those of the images")
MAPPED = Message("grey levels of stored values, which are real ones of a parametric map here")
BROKEN_CURVE = Message("a Presentation LUT that is incomplete")
SAME = 1e-5
"""How far a rescale may be from the image's for decimals that were rounded, as a share."""


class GreyLevels:
    """What a state says of grey levels, for one slice after the other (PS3.4 N.2.1).

    A step that it leaves out changes nothing, whatever the image says of it.

    Attributes
    ----------
    not_applied
        What cannot be followed, each a few words.
    of_stored, whole_range
        Images whose window was taken as one of stored values, and images without a window.
    """

    def __init__(self, state: Dataset) -> None:
        self._state = state
        self._windows = PerImage(state.get("SoftcopyVOILUTSequence") or ())
        self._table = modality_lut(state)
        self._has_table = bool(state.get("ModalityLUTSequence"))
        self._slope, self._intercept, _ = rescale_of(state)
        self._has_rescale = "RescaleSlope" in state or "RescaleIntercept" in state
        self._tables: dict[str, LookupTable | None] = {}
        self.not_applied: dict[str, None] = {}
        self.of_stored = self.whole_range = 0
        self.curve = self._presentation_lut()
        shape = str(state.get("PresentationLUTShape") or "").strip().upper()
        self.low_is_bright = shape == "INVERSE" and self.curve is None

    def windows_of(self, series: Series, index: int) -> tuple[Window, ...]:
        """The windows of a slice in its values' unit; none where they cannot be followed."""
        one = series.slices[index]
        if one.pixels is None or one.pixels.is_colour or one.pixels.kind == "f":
            return ()
        if one.made_real:  # a window of stored values is none of a table's real ones
            self.not_applied[MAPPED] = None
            return ()
        step = self._to_ours(series, one)
        if step is None:
            return ()
        item = self._windows.find(one)
        said = () if item is None else windows_in(item, series.header)
        if not said:
            self.whole_range += 1
            return (self._whole_range(series, one),)
        if step == (1.0, 0.0):
            return tuple(map(_named, said))
        usable = [each for each in said if each.table is None]
        if len(usable) < len(said):
            self.not_applied[OWN_VALUES] = None
        if usable and not self._has_rescale:
            self.of_stored += 1
        return tuple(_named(rescaled(each, *step)) for each in usable)

    def _to_ours(self, series: Series, one: Slice) -> tuple[float, float] | None:
        """Slope and intercept from the state's modality values to ours; None: there is no way."""
        own = self._table_of(series, one)
        has_own = one.grey is not None and bool(one.grey.tables.split("/")[0])
        if self._has_table or has_own:
            if self._table is not None and own is not None and _same(self._table, own):
                return 1.0, 0.0
            self.not_applied[OWN_LUT if self._has_table else NO_LUT] = None
            return None
        factor = one.slope / self._slope
        if factor <= 0:
            self.not_applied[OTHER_WAY] = None
            return None
        offset = one.intercept - self._intercept * factor
        alike = abs(factor - 1) < SAME and abs(offset) < SAME * abs(one.slope)
        return (1.0, 0.0) if alike else (factor, offset)

    def _table_of(self, series: Series, one: Slice) -> LookupTable | None:
        """The Modality LUT of a slice that has that of the series' first file."""
        first = series.slices[0]
        if one.grey is None or first.grey is None or one.grey.tables != first.grey.tables:
            return None
        if series.key not in self._tables:
            self._tables[series.key] = modality_lut(series.header)
        return self._tables[series.key]

    def remarks(self) -> tuple[Message, ...]:
        """What is to be told of the images that were asked for."""
        of_stored = Message(
            "The presentation state has no rescale of its own: its grey windows are taken as those "
            "of stored values, as the standard says."
        )
        whole_range = Message(
            "Images that the presentation state has no grey window for are shown over the whole "
            "range of their values, as the standard says: {}.",
            self.whole_range,
        )
        told = ((self.of_stored, of_stored), (self.whole_range, whole_range))
        return tuple(words for count, words in told if count)

    def _whole_range(self, series: Series, one: Slice) -> Window:
        """All that the slice's values can be, from black to white."""
        table = self._table_of(series, one)
        if table is not None:
            ends = [0.0, 2.0**table.bits - 1]
        else:
            pixels = layout(one)
            least = -(2 ** (pixels.bits_stored - 1)) if pixels.kind == "i" else 0
            most = least + 2**pixels.bits_stored - 1
            ends = sorted(each * one.slope + one.intercept for each in (least, most))
        return Window((ends[0] + ends[1]) / 2, ends[1] - ends[0], "", "LINEAR_EXACT")

    def _presentation_lut(self) -> LookupTable | None:
        items = self._state.get("PresentationLUTSequence")
        if not items:
            return None
        curve = lookup_table(items[0], signed=False)
        if curve is None:
            self.not_applied[BROKEN_CURVE] = None
        return curve


def _named(window: Window) -> Window:
    """Without the name that a window of a file gets where it has none."""
    return replace(window, name="") if isinstance(window.name, Message) else window


def _same(one: LookupTable, other: LookupTable) -> bool:
    alike = (one.first, one.bits) == (other.first, other.bits)
    return alike and np.array_equal(one.values, other.values)
