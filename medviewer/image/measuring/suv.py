"""Standardized uptake values of PET, by body weight (QIBA FDG-PET profile, PS3.3 C.8.9)."""

from __future__ import annotations

import math
import re
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from medviewer.errors import MedviewerError
from medviewer.message import Message

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

    from medviewer.dicom.volume import Volume

SUV = "SUV"
TRACERS = ("PT", "NM")
"""Modalities of which nothing but uptake is to be seen."""
_PHILIPS_FACTOR = (0x7053, 0x1000)
_GE_CREATOR, _GE_SCAN_STARTED = "GEMS_PETD_01", 0x0D
_DAY_S = 86400
OVERNIGHT_S = 12 * 3600
"""An injection later in the day than the scan was the evening before, if so long ago at most."""

LASTING_S = 10 * 3600
"""With a half-life above this a tracer is scanned days later: a time of day says too little."""


class SuvUnavailableError(MedviewerError):
    """The header does not hold what an uptake value needs; the message says what."""


def unit_of_reading(volume: Volume) -> tuple[float, str]:
    """The unit that readers speak of, and what the volume's values are multiplied with for it.

    SUV of a PET whose header allows it; elsewhere the volume's own unit, "" where it has none.
    """
    if volume.series.modality == "PT":
        try:
            return suv_factor(volume.series.header), SUV
        except SuvUnavailableError:
            return 1.0, volume.unit  # which says itself that these are not SUV
    return 1.0, volume.unit


def suv_factor(header: Dataset) -> float:
    """What the values of a PET picture are multiplied with to give SUV (g/ml).

    Bq/ml is divided by the injected activity per gram of body weight, the activity
    decayed to the time to which the picture is corrected (Decay Correction START or
    ADMIN; without correction every picture has a time of its own). A start time behind the
    scan's is taken for the evening before.

    Raises
    ------
    SuvUnavailableError
        With the element that is missing or the unit that cannot be converted.
    """
    units = str(header.get("Units", "") or "").strip().upper()
    if units == "GML":
        return _by_weight(header)
    if units == "CNTS" and _PHILIPS_FACTOR in header:
        return _positive(header[_PHILIPS_FACTOR].value, "Philips SUV factor")
    if units != "BQML":
        raise SuvUnavailableError(
            Message("SUV is not available: the values are in {}.", units)
            if units
            else Message("SUV is not available: the values have no unit.")
        )
    corrections = header.get("CorrectedImage") or ()
    if "ATTN" not in corrections:
        raise SuvUnavailableError(Message("SUV is not available: no correction for attenuation."))
    weight = _positive(header.get("PatientWeight"), "Patient's Weight")
    items = header.get("RadiopharmaceuticalInformationSequence")
    if not items:
        raise SuvUnavailableError(
            Message("SUV is not available: no Radiopharmaceutical Information.")
        )
    dose = _positive(items[0].get("RadionuclideTotalDose"), "Radionuclide Total Dose")
    half_life = _positive(items[0].get("RadionuclideHalfLife"), "Radionuclide Half Life")
    decay = 2.0 ** (-_decay_seconds(header, items[0], half_life) / half_life)
    return float(weight * 1000 / (dose * decay))


def _by_weight(header: Dataset) -> float:
    """1 for values that are uptakes by body weight; SUV Type says when they are not (C.8.9.1)."""
    kind = str(header.get("SUVType", "") or "BW").strip().upper()
    if kind != "BW":
        raise SuvUnavailableError(
            Message("SUV is not available: the values are in {}.", f"GML ({kind})")
        )
    return 1.0


def _decay_seconds(header: Dataset, isotope: Dataset, half_life: float) -> float:
    """From the injection to the time to which the picture's activity is corrected."""
    kind = str(header.get("DecayCorrection", "") or "").strip().upper()
    if kind == "ADMIN":
        return 0.0
    if kind != "START":
        raise SuvUnavailableError(Message("SUV is not available: Decay Correction is '{}'.", kind))
    scan = _scan_start(header, half_life)
    if scan is None:
        raise SuvUnavailableError(Message("SUV is not available: no date and time of the scan."))
    zone = _offset(str(header.get("TimezoneOffsetFromUTC", "") or ""))
    seconds = (scan - _injection(isotope, scan, half_life, zone)).total_seconds()
    if not 0 <= seconds < max(_DAY_S, 10 * half_life):
        raise _not_before()
    return seconds


def _not_before() -> SuvUnavailableError:
    return SuvUnavailableError(
        Message("SUV is not available: the injection is not before the scan.")
    )


def _scan_start(header: Dataset, half_life: float) -> datetime | None:
    """When the scan of the whole series began: what START is corrected to (C.8.9.1).

    The series' time, unless that is behind the picture's own: then the series was made again
    later. The picture's own is no substitute, as the beds of a whole body follow one another
    for half an hour; GE keeps the time, and Frame Reference Time counts from it (C.8.9.4.1.5).
    """
    series, acquired = _moment(header, "Series"), _moment(header, "Acquisition")
    if series is not None and (acquired is None or series <= acquired):
        return series
    kept = header.private_block(0x0009, _GE_CREATOR) if _has_ge_block(header) else None
    if kept is not None and _GE_SCAN_STARTED in kept:
        return _parse(str(kept[_GE_SCAN_STARTED].value))
    reference = _number(header.get("FrameReferenceTime")) / 1000
    duration = _number(header.get("ActualFrameDuration")) / 1000
    if acquired is None or not (reference > 0 and duration > 0):
        return None
    rate = math.log(2) / half_life
    mean = math.log(rate * duration / -math.expm1(-rate * duration)) / rate
    return acquired + timedelta(seconds=mean - reference)


def _has_ge_block(header: Dataset) -> bool:
    return _GE_CREATOR in header.private_creators(0x0009)


def _injection(
    isotope: Dataset, scan: datetime, half_life: float, zone: timedelta | None
) -> datetime:
    """When the tracer was given: its date and time, or its time on the scan's day.

    By the clock of the scan, whose distance from UTC is ``zone``, if the file says so.
    """
    text = str(isotope.get("RadiopharmaceuticalStartDateTime", "") or "")
    whole = _parse(text)
    if whole is not None:
        own = _offset(text)
        return whole if own is None or zone is None else whole - own + zone
    time = str(isotope.get("RadiopharmaceuticalStartTime", "") or "")
    found = _parse(scan.strftime("%Y%m%d") + time) if time else None
    if found is None:
        raise SuvUnavailableError(
            Message("SUV is not available: no Radiopharmaceutical Start Time.")
        )
    if half_life > LASTING_S:
        name = "Radiopharmaceutical Start DateTime"
        raise SuvUnavailableError(Message("SUV is not available: no {}.", name))
    if found <= scan:
        return found
    found -= timedelta(days=1)
    if (scan - found).total_seconds() > OVERNIGHT_S:
        raise _not_before()
    return found


def _moment(header: Dataset, kind: str) -> datetime | None:
    """Date and time of "Series" or "Acquisition"."""
    date = str(header.get(f"{kind}Date", "") or header.get("SeriesDate", "") or "")
    time = str(header.get(f"{kind}Time", "") or "")
    return _parse(date + time) if date and time else None


def _offset(text: str) -> timedelta | None:
    """The distance from UTC at the end of a date and time, or alone: &ZZXX (PS3.5 6.2)."""
    found = re.search(r"([+-])(\d\d)(\d\d)\s*$", text)
    if found is None:
        return None
    sign, hours, minutes = found.groups()
    offset = timedelta(hours=int(hours), minutes=int(minutes))
    return -offset if sign == "-" else offset


def _parse(text: str) -> datetime | None:
    """A DICOM date and time to the second; for a time zone behind it see ``_offset``."""
    digits = text.split("+")[0].split("-")[0].split(".")[0].strip()
    try:
        return datetime.strptime(digits.ljust(14, "0")[:14], "%Y%m%d%H%M%S")
    except ValueError:
        return None


def _positive(value: Any, name: str) -> float:
    number = _number(value)
    if not (math.isfinite(number) and number > 0):
        raise SuvUnavailableError(Message("SUV is not available: no {}.", name))
    return number


def _number(value: Any) -> float:
    """The number, NaN for what is none."""
    try:
        return float(value)
    except (TypeError, ValueError):
        return math.nan
