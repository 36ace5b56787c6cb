"""Windows: which values are shown from black to white (VOI LUT, PS3.3 C.11.2)."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from medviewer.dicom.real_world import PARAMETRIC_MAP, mapping_of
from medviewer.dicom.rescale import LookupTable, lookup_table, rescale_of
from medviewer.dicom.series import Series, Slice
from medviewer.message import Message

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

FUNCTIONS = ("LINEAR", "LINEAR_EXACT", "SIGMOID")
_NARROWEST = 1e-200
"""By less no value can be divided."""
_SAMPLES = 1 << 18


@dataclass(frozen=True)
class Window:
    """A choice of values to show.

    ``function`` is LINEAR, LINEAR_EXACT or SIGMOID (PS3.3 C.11.2.1.2, C.11.2.1.3), or
    "LUT" when ``table`` holds a VOI LUT; ``center`` and ``width`` then cover the table.
    Both are in the values' unit.
    """

    center: float
    width: float
    name: str = ""
    function: str = "LINEAR"
    table: LookupTable | None = field(default=None, repr=False)

    def apply(self, values: NDArray[np.generic]) -> NDArray[np.float64]:
        """Values in their unit to brightness 0 (black) to 1 (white), any shape.

        A width below 1 is taken as LINEAR_EXACT, which LINEAR does not allow; none at
        all, or less, as a threshold.
        """
        if self.table is not None:
            return np.minimum(self.table.apply(np.rint(values)) / (2.0**self.table.bits - 1), 1.0)
        x = np.asarray(values, np.float64)
        width = self.width if self.width > _NARROWEST else 1e-9
        if self.function == "SIGMOID":
            exponent = np.clip(-4.0 * (x - self.center) / width, -700, 700)
            return 1.0 / (1.0 + np.exp(exponent))
        if self.function == "LINEAR_EXACT" or self.width < 1:
            return np.clip((x - self.center) / width + 0.5, 0.0, 1.0)
        if self.width == 1:
            return (x > self.center - 0.5).astype(np.float64)
        return np.clip((x - (self.center - 0.5)) / (self.width - 1) + 0.5, 0.0, 1.0)


def windows_of(header: Dataset, frame: int = 0, meaning: int = 0) -> tuple[Window, ...]:
    """The windows that the file offers for ``frame``, in its order; VOI LUTs first.

    Of a parametric map as windows of the real values of mapping ``meaning``.

    Unusable ones (no numbers, a width of 0 or less, a table cut short) are left out;
    the result may be empty, then ``auto_window`` is the way.
    """
    found: list[Window] = []
    for item in _candidates(header, frame):
        found.extend(windows_in(item, header))
        if found:
            break
    mapped = mapping_of(header, frame, meaning)
    if mapped is None:
        return tuple(found)
    if mapped.values is not None:  # no window of stored values is one of the table's
        return ()
    plain = (each for each in found if each.table is None)
    return tuple(rescaled(each, mapped.slope, mapped.intercept) for each in plain)


def windows_in(item: Dataset, header: Dataset) -> tuple[Window, ...]:
    """The windows of one item of a VOI LUT; tables are of the values of ``header``'s image."""
    return (*_tables(item, header), *_windows(item))


def rescaled(window: Window, slope: float, intercept: float) -> Window:
    """A window that is said of other values (as stored, in a parametric map), as one of ours.

    Ours are ``slope`` times the others plus ``intercept``.
    """
    center, width, function = window.center, window.width, window.function
    if function == "LINEAR" and width > 1:  # PS3.3 C.11.2.1.2.1 counts in steps of 1
        center, width, function = center - 0.5, width - 1, "LINEAR_EXACT"
    return replace(
        window, center=center * slope + intercept, width=width * abs(slope), function=function
    )


def windows_of_slice(
    series: Series, one: Slice, luts: Mapping[str, Dataset] = MappingProxyType({})
) -> tuple[Window, ...]:
    """The windows that a slice's own file offers; those of the series' first where it has none.

    ``luts`` are the headers of files with tables of their own (``Volume.luts``).
    """
    first = series.slices[0]
    maps = one.sop_class_uid == PARAMETRIC_MAP  # whose windows are said of other values
    if one.grey is None or first.grey is None or one.path == first.path or maps:
        return windows_of(series.header, one.frame, one.meaning)
    if one.grey.tables != first.grey.tables and one.grey.tables in luts:
        return windows_of(luts[one.grey.tables], one.frame) or windows_of(
            series.header, first.frame
        )
    offered = windows_of(series.header, first.frame)
    if one.grey == first.grey:
        return offered
    tables = tuple(each for each in offered if each.table is not None)
    names: object = one.grey.explanation.split("\\") if one.grey.explanation.isascii() else None
    if one.grey.explanation == first.grey.explanation:  # the header knows its letters
        names = series.header.get("WindowCenterWidthExplanation")
    numbers = (one.grey.center.split("\\"), one.grey.width.split("\\"))
    return (*tables, *_pairs(*numbers, names, one.grey.function)) or offered


def auto_window(values: NDArray[np.generic], mask: NDArray[np.bool_] | None = None) -> Window:
    """A window that shows ``values`` whatever they are, constant pictures too.

    From the 0.5th to the 99.5th percentile of the finite values where ``mask`` (True:
    part of the picture) allows; the whole range when those percentiles coincide.
    """
    flat = np.asarray(values)[mask] if mask is not None else np.asarray(values).ravel()
    if flat.size > _SAMPLES:
        flat = flat[:: -(-flat.size // _SAMPLES)]
    flat = flat.astype(np.float64)
    flat = flat[np.isfinite(flat)]
    if not flat.size:
        return Window(0.5, 1.0, "Auto", "LINEAR_EXACT")
    low, high = (float(bound) for bound in np.percentile(flat, (0.5, 99.5)))
    if high <= low:
        low, high = float(flat.min()), float(flat.max())
    width = high - low
    if width <= 0 or not math.isfinite(width):
        width = max(1.0, abs(low) * 1e-6)
    return Window((low + high) / 2, width, "Auto", "LINEAR_EXACT")


def _candidates(header: Dataset, frame: int) -> Iterator[Dataset]:
    """Where a window may stand, the most specific first."""
    for keyword, index in (
        ("PerFrameFunctionalGroupsSequence", frame),
        ("SharedFunctionalGroupsSequence", 0),
    ):
        groups = header.get(keyword)
        if groups and index < len(groups):
            yield from groups[index].get("FrameVOILUTSequence") or ()
    yield header


def _tables(item: Dataset, header: Dataset) -> Iterator[Window]:
    """The VOI LUT Sequence of ``item``; its input is the Modality LUT's output."""
    signed = int(header.get("PixelRepresentation", 0) or 0) == 1
    signed = signed or rescale_of(header)[1] < 0
    for number, entry in enumerate(item.get("VOILUTSequence") or (), start=1):
        table = lookup_table(entry, signed)
        if table is not None:
            width = float(len(table.values))
            name = table.explanation or f"LUT {number}"
            yield Window(table.first + width / 2, width, name, "LUT", table)


def _windows(item: Dataset) -> Iterator[Window]:
    """The usable pairs of Window Center and Width of ``item``."""
    keywords = ("WindowCenter", "WindowWidth", "WindowCenterWidthExplanation", "VOILUTFunction")
    yield from _pairs(*(item.get(keyword) for keyword in keywords))


def _pairs(centers: object, widths: object, names: object, function: object) -> Iterator[Window]:
    """Windows of the elements' values; each may hold none, one or several."""
    name_list = _several(names)
    kind = str(function or "LINEAR").strip().upper()
    if kind not in FUNCTIONS:
        kind = "LINEAR"
    pairs = zip(_several(centers), _several(widths), strict=False)
    for number, (center, width) in enumerate(pairs):
        try:
            window = Window(float(center), float(width), "", kind)
        except (TypeError, ValueError, OverflowError):
            continue
        if math.isfinite(window.center) and math.isfinite(window.width) and window.width > 0:
            name = (
                str(name_list[number]).strip()
                if number < len(name_list)
                else Message("File {}", number + 1)
            )
            yield Window(window.center, window.width, name, kind)


def _several(value: object) -> list[Any]:
    """The values of an element that may hold none, one or several."""
    if value is None or value == "":
        return []
    if isinstance(value, Sequence) and not isinstance(value, str | bytes):
        return list(value)
    return [value]
