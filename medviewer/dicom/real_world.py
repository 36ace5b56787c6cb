"""Real World Value Mapping: what the stored values of a parametric map mean (C.7.6.16.2.11)."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

    from medviewer.dicom.padding import Bounds
    from medviewer.dicom.series import PixelLayout

PARAMETRIC_MAP = "1.2.840.10008.5.1.4.1.1.30"
MAPPINGS = "RealWorldValueMappingSequence"
_UCUM = {"1": "", "[hnsf'U]": "HU"}
"""Units of UCUM that have another name among readers, or none."""
_BOUNDS = (
    ("RealWorldValueFirstValueMapped", "RealWorldValueLastValueMapped"),
    (
        "DoubleFloatRealWorldValueFirstValueMapped",
        "DoubleFloatRealWorldValueLastValueMapped",
    ),
)


@dataclass(frozen=True, eq=False)
class RealWorldMapping:
    """One item of the sequence: real value = stored * slope + intercept, or ``values``.

    Attributes
    ----------
    values
        float64 ``(entries,)``: the first is what the stored value ``first`` becomes; None where
        the mapping is a slope.
    first, last
        The stored values that are mapped, inclusive; those outside have no real value. Minus
        and plus infinity where the file gives no bounds.
    unit, label
        Its unit, and LUT Label, LUT Explanation where that is empty.
    """

    slope: float
    intercept: float
    values: NDArray[np.float64] | None
    first: float
    last: float
    unit: str
    label: str

    def is_rescale(self, pixels: PixelLayout) -> bool:
        """True where slope and intercept say all: every value that pixels can have is mapped."""
        if self.values is not None:
            return False
        if pixels.kind == "f":
            return (self.first, self.last) == (-math.inf, math.inf)
        least = -(2 ** (pixels.bits_stored - 1)) if pixels.kind == "i" else 0
        return self.first <= least and self.last >= least + 2**pixels.bits_stored - 1

    def covers(self, stored: NDArray[Any]) -> NDArray[np.bool_]:
        """Which of the stored values are mapped; bounds are as exact as the values' own type."""
        with np.errstate(over="ignore"):  # a bound beyond all values of their type is none
            covered: NDArray[np.bool_] = (stored >= self.first) & (stored <= self.last)
        return covered

    def apply(self, stored: NDArray[Any], padding: Bounds | None = None) -> NDArray[np.float64]:
        """Real values, NaN where a stored value has none or is padding (inclusive bounds)."""
        if self.values is None:
            real = stored.astype(np.float64) * self.slope + self.intercept
        else:
            index = stored.astype(np.int64) - int(self.first)
            real = self.values[np.clip(index, 0, len(self.values) - 1)]
        known = self.covers(stored)
        if padding is not None:
            known &= (stored < padding[0]) | (stored > padding[1])
        return np.where(known, real, np.nan)


def mapping_of(header: Dataset, frame: int = 0, number: int = 0) -> RealWorldMapping | None:
    """The mapping of a frame (0-based) of a parametric map: the first that can be used, or another.

    None where it has none of that ``number``; see ``mappings_of``.
    """
    known = mappings_of(header, frame)
    return known[number] if number < len(known) else None


def mappings_of(header: Dataset, frame: int = 0) -> tuple[RealWorldMapping, ...]:
    """The mappings of a frame (0-based) of a parametric map that can be used, in their order.

    None for other objects, and where the rescale of a map is not the identity, which it has to be
    (C.7.6.16.2.9b): it stands before the mapping then. In other images a mapping stands beside
    the rescale, and may mean something else than what is windowed.
    """
    if header.get("SOPClassUID") != PARAMETRIC_MAP:
        return ()
    for item in candidates(header, frame):
        if not is_identity(number_in(item, "RescaleSlope"), number_in(item, "RescaleIntercept")):
            return ()
    return tuple(usable_mappings(in_groups(header, frame, MAPPINGS), kind_of(header)))


def kind_of(header: Dataset) -> str:
    """How values are stored: "u", "i" or "f", as ``PixelLayout.kind``."""
    signed = header.get("PixelRepresentation")
    return "f" if signed is None else "i" if int(signed) == 1 else "u"


def usable_mappings(items: Iterable[Dataset], kind: str) -> Iterator[RealWorldMapping]:
    """The mappings with a slope, or a table for values of ``kind``, in their order."""
    for item in items:
        slope = number_in(item, "RealWorldValueSlope")
        bounds = _bounds(item, kind)
        values = None if slope or bounds is None or kind == "f" else _table(item, bounds)
        if not slope and values is None:
            continue
        first, last = bounds or (-math.inf, math.inf)
        codes = item.get("MeasurementUnitsCodeSequence") or ()
        unit = str(codes[0].get("CodeValue", "") or "") if codes else ""
        names = (str(item.get(key, "") or "").strip() for key in ("LUTLabel", "LUTExplanation"))
        yield RealWorldMapping(
            slope=slope or 1.0,
            intercept=(number_in(item, "RealWorldValueIntercept") or 0.0) if slope else 0.0,
            values=values,
            first=first,
            last=last,
            unit=_UCUM.get(unit, unit),
            label=next(filter(None, names), ""),
        )


def _bounds(item: Dataset, kind: str) -> tuple[float, float] | None:
    """First and Last Value Mapped; None without both.

    The file may hold whole numbers with the other sign than the pixels have.
    """
    for keywords in _BOUNDS:
        first, last = (number_in(item, keyword) for keyword in keywords)
        if first is None or last is None:
            continue
        if kind == "i":
            first, last = (n - 65536 if 32768 <= n < 65536 else n for n in (first, last))
        if kind == "u":
            first, last = (n + 65536 if n < 0 else n for n in (first, last))
        return (first, last) if first <= last else None
    return None


def _table(item: Dataset, bounds: tuple[float, float]) -> NDArray[np.float64] | None:
    """Real World Value LUT Data, an entry for each stored value; None when it is something else."""
    data = item.get("RealWorldValueLUTData")
    if data is None:
        return None
    values = np.atleast_1d(np.asarray(data, np.float64))
    return values if len(values) == bounds[1] - bounds[0] + 1 else None


def is_identity(slope: float | None, intercept: float | None) -> bool:
    """True for a rescale that changes nothing, or is not there."""
    return slope in (None, 1.0) and not intercept


def candidates(header: Dataset, frame: int) -> Iterator[Dataset]:
    """Where a rescale may stand, the most specific first."""
    yield from in_groups(header, frame, "PixelValueTransformationSequence")
    yield header


def in_groups(header: Dataset, frame: int, sequence: str) -> Iterator[Dataset]:
    """The items of ``sequence`` in the groups of a frame, then in those of all frames."""
    for keyword, index in (
        ("PerFrameFunctionalGroupsSequence", frame),
        ("SharedFunctionalGroupsSequence", 0),
    ):
        groups = header.get(keyword)
        if groups and index < len(groups):
            yield from groups[index].get(sequence) or ()


def number_in(item: Dataset, keyword: str) -> float | None:
    """A decimal, or None when it is absent, empty or not finite."""
    try:
        value = item.get(keyword)
        number = None if value is None or value == "" else float(value)
    except (TypeError, ValueError, OverflowError):
        return None
    return number if number is not None and math.isfinite(number) else None
