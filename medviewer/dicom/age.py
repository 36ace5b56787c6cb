"""How old a patient was, by the headers of his images."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

YEARS_PER = {"Y": 1.0, "M": 1 / 12, "W": 7 / 365.25, "D": 1 / 365.25}
"""Of the units of an age string (AS, PS3.5 6.2)."""
OLDEST_YEARS = 125
MOST_YEARS_APART = 1.5
"""An age in whole years and a birth date that agree differ by less."""


def years_between(born: date, day: date) -> float:
    """The age on ``day``: completed years by the calendar, and the part of the one begun.

    Negative before the birth. Who was born on 29 February has the birthday on 1 March in years
    without that day.
    """
    years = day.year - born.year - ((day.month, day.day) < (born.month, born.day))
    last, coming = (_birthday(born, born.year + years + more) for more in (0, 1))
    return years + (day - last).days / (coming - last).days


def age_on(header: Dataset, day: date) -> float | None:
    """Years; Patient's Birth Date leads over Patient's Age (PS3.3 C.7.1.1, C.7.2.2).

    Patient's Age counts where the birth date is none that somebody alive on ``day`` can have
    (``is_impossible_birth`` tells it); None where neither says an age.
    """
    years = _born_years_ago(header, day)
    if years is None or not 0 <= years <= OLDEST_YEARS:
        return stated_age(header)
    return years


def is_impossible_birth(header: Dataset, day: date) -> bool:
    """True where a birth date is after ``day``, or longer ago than anybody has lived."""
    years = _born_years_ago(header, day)
    return years is not None and not 0 <= years <= OLDEST_YEARS


def stated_age(header: Dataset) -> float | None:
    """Patient's Age in years; None where it is none that somebody can have."""
    text = _text(header, "PatientAge")
    if not (len(text) == 4 and text[:3].isdigit() and text[3] in YEARS_PER):
        return None
    years = int(text[:3]) * YEARS_PER[text[3]]
    return years if years <= OLDEST_YEARS else None


def contradicting_age(header: Dataset, day: date) -> float | None:
    """Patient's Age in years where the birth date says another age on ``day``; else None."""
    known, stated = age_on(header, day), stated_age(header)
    if known is None or stated is None or abs(known - stated) <= MOST_YEARS_APART:
        return None
    return stated


def _born_years_ago(header: Dataset, day: date) -> float | None:
    """The age on ``day`` by the birth date, whatever it says; None where there is none."""
    try:
        born = datetime.strptime(_text(header, "PatientBirthDate"), "%Y%m%d")
    except ValueError:
        return None
    return years_between(born.date(), day)


def _birthday(born: date, year: int) -> date:
    """In a year without 29 February 1 March for who was born on it."""
    try:
        return born.replace(year=year)
    except ValueError:
        return date(year, 3, 1)


def _text(header: Dataset, keyword: str) -> str:
    value = header.get(keyword)
    return "" if value is None else str(value).strip()
