"""Stored values to real-world values: the Modality LUT (PS3.3 C.11.1, C.7.6.16.2.9)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from medviewer.dicom.real_world import PARAMETRIC_MAP, candidates, mapping_of, number_in

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

_UNSPECIFIED = frozenset({"US", "UNSPECIFIED", "NORMALIZED"})
_PET_UNITS = {"BQML": "Bq/ml", "CNTS": "counts", "CPS": "counts/s", "PROPCPS": "", "GML": "g/ml"}

_DOSE_UNITS = {"GY": "Gy"}
"""Of dose grids (PS3.3 C.8.8.3), whose scaling is that of their slices; RELATIVE has none."""


@dataclass(frozen=True, eq=False)
class LookupTable:
    """A Modality or VOI LUT: ``values[0]`` is what the stored value ``first`` becomes.

    ``bits`` is the depth of the entries, ``explanation`` the file's name for it,
    ``unit`` that of the values (Modality LUT Type) where it is known.
    """

    first: int
    values: NDArray[np.uint16]
    bits: int
    explanation: str = ""
    unit: str = ""

    def apply(self, values: NDArray[np.generic]) -> NDArray[np.uint16]:
        """The entry for every value; those outside take the first or the last entry."""
        index = np.asarray(values).astype(np.int64) - self.first
        return self.values[np.clip(index, 0, len(self.values) - 1)]


def rescale_of(header: Dataset, frame: int = 0, meaning: int = 0) -> tuple[float, float, str]:
    """Slope, intercept and unit of ``frame`` (0-based): value = stored * slope + intercept.

    Frame-level groups (Pixel Value Transformation) win over shared ones, those over
    the top level. A Modality LUT Sequence excludes a rescale: slope 1, intercept 0,
    and the unit of the table; see ``modality_lut``. The values of a parametric map are those
    of its Real World Value Mapping, the first or that of ``meaning``, for its rescale is the
    identity; with 1 and 0 where that is a table (``real_world.mapping_of``). The unit is ""
    when the file does not say.
    """
    table = modality_lut(header)
    if table is not None:
        return 1.0, 0.0, table.unit
    mapped = mapping_of(header, frame, meaning)
    if mapped is not None:
        return mapped.slope, mapped.intercept, mapped.unit
    for item in candidates(header, frame):
        slope = number_in(item, "RescaleSlope")
        intercept = number_in(item, "RescaleIntercept")
        if slope or (slope is None and intercept is not None):
            return (
                1.0 if slope is None else slope,
                0.0 if intercept is None else intercept,
                _unit(item, header),
            )
    return 1.0, 0.0, _DOSE_UNITS.get(str(header.get("DoseUnits", "") or "").strip(), "")


def modality_lut(header: Dataset) -> LookupTable | None:
    """The table of the Modality LUT Sequence, or None when there is no usable one."""
    items = header.get("ModalityLUTSequence")
    if not items:
        return None
    table = lookup_table(items[0], _is_signed(header))
    if table is None:
        return None
    kind = str(items[0].get("ModalityLUTType", "") or "").strip()
    unit = "" if kind.upper() in _UNSPECIFIED else kind
    return LookupTable(table.first, table.values, table.bits, table.explanation, unit)


def lookup_table(item: Dataset, signed: bool) -> LookupTable | None:
    """The table in one item of a Modality or VOI LUT Sequence; None when it is malformed.

    ``signed`` says how to read a first value mapped that the file holds unsigned.
    """
    descriptor = item.get("LUTDescriptor")
    data = item.get("LUTData")
    if descriptor is None or data is None or len(descriptor) != 3:
        return None
    entries, first, bits = (int(number) for number in descriptor)
    entries = (entries & 0xFFFF) or 65536
    if signed and first >= 32768:
        first -= 65536
    if not signed and first < 0:
        first += 65536
    big = item.original_encoding[1] is False
    values = _entries(data, entries, ">u2" if big else "<u2")
    if values is None or not 1 <= bits <= 16:
        return None
    explanation = str(item.get("LUTExplanation", "") or "").strip()
    return LookupTable(first, values, bits, explanation)


def _entries(data: object, entries: int, words: str) -> NDArray[np.uint16] | None:
    """LUT Data (US, SS or OW; 8-bit entries may be packed) as ``entries`` numbers."""
    if isinstance(data, bytes):
        packed = entries <= len(data) < 2 * entries
        values = (
            np.frombuffer(data, np.uint8 if packed else words, entries)
            if (len(data) >= entries)
            else None
        )
    else:
        numbers = np.atleast_1d(np.asarray(data))
        values = (
            numbers[:entries] if numbers.dtype.kind in "iu" and len(numbers) >= entries else None
        )
    return None if values is None else (values.astype(np.int64) & 0xFFFF).astype(np.uint16)


def _is_signed(header: Dataset) -> bool:
    return int(header.get("PixelRepresentation", 0) or 0) == 1


def _unit(item: Dataset, header: Dataset) -> str:
    """The unit of rescaled values, "" when the file does not say."""
    modality = str(header.get("Modality", "") or "")
    units = str(header.get("Units", "") or "").strip()
    if modality == "PT" and units:  # PET says it here (PS3.3 C.8.9.1), whatever else it says
        return _PET_UNITS.get(units, units)
    kind = str(item.get("RescaleType", "") or "").strip()
    if kind:
        return "" if kind.upper() in _UNSPECIFIED else kind
    if header.get("SOPClassUID") == PARAMETRIC_MAP:
        return ""  # what it is a map of, only a mapping says
    if modality == "CT" and "LOCALIZER" not in (header.get("ImageType") or ()):
        return "HU"
    return ""
