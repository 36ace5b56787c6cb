"""Lean body mass: uptake by it (SUL) does not rise with the patient's fat, as SUV does.

By the formula of Janmahasatian et al. (Clin Pharmacokinet 2005;44:1051-1065), as the EANM's
guideline has it (Boellaard et al., Eur J Nucl Med Mol Imaging 2015;42:328-354). PERCIST 1.0 (Wahl
et al., J Nucl Med 2009;50 Suppl 1:122S-150S) took that of James, whose lean mass falls again where
weight rises in the obese. A change in per cent is the same by both where the weight is.
"""

from __future__ import annotations

import math
from datetime import datetime
from typing import TYPE_CHECKING, Any

from medviewer.dicom.age import age_on, stated_age
from medviewer.errors import MedviewerError
from medviewer.message import Message

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

SUL = "SUL"
ADULT_YEARS = 18
_MASS = {"M": (6680.0, 216.0), "F": (8780.0, 244.0)}
"""Of the formula, by Patient's Sex."""
_SIZES_M = (1.0, 2.5)
"""Outside of these a Patient's Size of an adult is in centimetres, or wrong."""


class LeanMassUnavailableError(MedviewerError):
    """The header does not hold what lean body mass needs; the message says what."""


def lean_share(header: Dataset) -> float:
    """Lean body mass over body weight: what SUV by body weight is multiplied with for SUL.

    Raises
    ------
    LeanMassUnavailableError
        Weight (kg), size (m) or sex are missing or cannot be, or it is a child.
    """
    years = _age(header)
    if years is not None and years < ADULT_YEARS:
        raise LeanMassUnavailableError(Message("SUL is not available: its formula is of adults."))
    sex = str(header.get("PatientSex", "") or "").strip().upper()
    if sex not in _MASS:
        raise LeanMassUnavailableError(Message("SUL is not available: no {}.", "Patient's Sex"))
    weight, size = (
        _positive(header.get(name), words)
        for name, words in (
            ("PatientWeight", "Patient's Weight"),
            ("PatientSize", "Patient's Size"),
        )
    )
    if not _SIZES_M[0] <= size <= _SIZES_M[1]:
        raise LeanMassUnavailableError(
            Message("SUL is not available: a Patient's Size of {:g} m cannot be.", size)
        )
    base, slope = _MASS[sex]
    return 9270.0 / (base + slope * weight / size**2)


def _age(header: Dataset) -> float | None:
    """On the day of the study, as far as the header says it."""
    try:
        day = datetime.strptime(str(header.get("StudyDate", "") or ""), "%Y%m%d").date()
    except ValueError:
        return stated_age(header)
    return age_on(header, day)


def _positive(value: Any, name: str) -> float:
    try:
        number = float(value)
    except (TypeError, ValueError):
        raise _missing(name) from None
    if not (math.isfinite(number) and number > 0):
        raise _missing(name)
    return number


def _missing(name: str) -> LeanMassUnavailableError:
    return LeanMassUnavailableError(Message("SUL is not available: no {}.", name))
