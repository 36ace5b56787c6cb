"""Standardized uptake values of PET, by body weight (QIBA FDG-PET profile, PS3.3 C.8.9)."""

from __future__ import annotations

import math
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from medviewer.errors import MedviewerError
from medviewer.message import Message

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

_PHILIPS_FACTOR = (0x7053, 0x1000)


class SuvUnavailableError(MedviewerError):
    """The header does not hold what an uptake value needs; the message says what."""


def suv_factor(header: Dataset) -> float:
    """What the values of a PET picture are multiplied with to give SUV (g/ml).

    Bq/ml is divided by the injected activity per gram of body weight, the activity
    decayed to the time to which the picture is corrected (Decay Correction START, ADMIN
    or NONE). A start time behind the scan's is taken for the day before.

    Raises
    ------
    SuvUnavailableError
        With the element that is missing or the unit that cannot be converted.
    """
    units = str(header.get("Units", "") or "").strip().upper()
    if units == "GML":
        return 1.0
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
    decay = 2.0 ** (-_decay_seconds(header, items[0]) / half_life)
    return float(weight * 1000 / (dose * decay))


def _decay_seconds(header: Dataset, isotope: Dataset) -> float:
    """From the injection to the time to which the picture's activity is corrected."""
    kind = str(header.get("DecayCorrection", "") or "").strip().upper()
    if kind == "ADMIN":
        return 0.0
    if kind == "START":
        scan = _moment(header, "Series")
        acquired = _moment(header, "Acquisition")
        if scan is None or (acquired is not None and acquired < scan):
            scan = acquired  # the series was made again later, its time with it
    elif kind == "NONE":
        scan = _moment(header, "Acquisition")
    else:
        raise SuvUnavailableError(Message("SUV is not available: Decay Correction is '{}'.", kind))
    if scan is None:
        raise SuvUnavailableError(Message("SUV is not available: no date and time of the scan."))
    seconds = (scan - _injection(isotope, scan)).total_seconds()
    if not 0 <= seconds < 86400:
        raise SuvUnavailableError(
            Message("SUV is not available: the injection is not before the scan.")
        )
    return seconds


def _injection(isotope: Dataset, scan: datetime) -> datetime:
    """When the tracer was given: its date and time, or its time on the scan's day."""
    whole = _parse(str(isotope.get("RadiopharmaceuticalStartDateTime", "") or ""))
    if whole is not None:
        return whole
    time = str(isotope.get("RadiopharmaceuticalStartTime", "") or "")
    found = _parse(scan.strftime("%Y%m%d") + time) if time else None
    if found is None:
        raise SuvUnavailableError(
            Message("SUV is not available: no Radiopharmaceutical Start Time.")
        )
    return found - timedelta(days=1) if found > scan else found


def _moment(header: Dataset, kind: str) -> datetime | None:
    """Date and time of "Series" or "Acquisition"."""
    date = str(header.get(f"{kind}Date", "") or header.get("SeriesDate", "") or "")
    time = str(header.get(f"{kind}Time", "") or "")
    return _parse(date + time) if date and time else None


def _parse(text: str) -> datetime | None:
    """A DICOM date and time to the second; a time zone behind it is left out."""
    digits = text.split("+")[0].split("-")[0].split(".")[0].strip()
    try:
        return datetime.strptime(digits.ljust(14, "0")[:14], "%Y%m%d%H%M%S")
    except ValueError:
        return None


def _positive(value: object, name: str) -> float:
    try:
        number = float(value)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        number = math.nan
    if not (math.isfinite(number) and number > 0):
        raise SuvUnavailableError(Message("SUV is not available: no {}.", name))
    return number
