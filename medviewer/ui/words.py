"""Values of DICOM and of findings in words for the reader: names, dates, numbers."""

from __future__ import annotations

import math

from pydicom.dataset import Dataset

from medviewer.dicom.series import Series
from medviewer.findings.finding import Finding


def person_name(name: str) -> str:
    """A DICOM person name as people write it: "Doe, John" for "Doe^John".

    Of its groups (alphabetic, ideographic, phonetic) the first that is not empty.
    """
    written = next((group for group in name.split("=") if group.strip("^ ")), "")
    family, *others = (part.strip() for part in written.split("^"))
    given = " ".join(part for part in others if part)
    return ", ".join(part for part in (family, given) if part)


def date(text: str) -> str:
    """A DICOM date as ISO 8601: "2020-03-31"; anything else as it is."""
    return f"{text[:4]}-{text[4:6]}-{text[6:8]}" if len(text) == 8 and text.isdigit() else text


def age(text: str) -> str:
    """A DICOM age string in short: "64 y" for "064Y"."""
    units = {"Y": "y", "M": "mo", "W": "wk", "D": "d"}
    if len(text) == 4 and text[:3].isdigit() and text[3] in units:
        return f"{int(text[:3])} {units[text[3]]}"
    return text


def number(value: float) -> str:
    """A value with as many digits as help to read it."""
    if not math.isfinite(value):
        return "not a number"
    if value == int(value) and abs(value) < 1e7:
        return str(int(value))
    return f"{value:.4g}"


def element(header: Dataset, keyword: str) -> str:
    """The value of one element as text; empty where it is absent or empty."""
    value = header.get(keyword)
    return "" if value is None else str(value).strip()


def number_element(header: Dataset, keyword: str) -> float | None:
    """The value of one element as a number; None where it is absent or not one."""
    try:
        value = float(element(header, keyword))
    except ValueError:
        return None
    return value if math.isfinite(value) else None


def series_title(series: Series) -> str:
    """The series' description with its number, or what there is instead."""
    title = series.description or series.body_part or series.modality or "Series"
    part = f" ({series.part})" if series.part else ""
    return f"{title}{part}" if series.number is None else f"{series.number}: {title}{part}"


def class_name(label: str) -> str:
    """A class label as words: "Pituitary tumor" for "pituitary_tumor"."""
    words = label.replace("_", " ").strip()
    return words[:1].upper() + words[1:]


def percent(probability: float) -> str:
    """A probability as per cent, never rounded to certainty."""
    if 0.995 <= probability < 1:
        return "> 99 %"
    if 0 < probability < 0.005:
        return "< 1 %"
    return f"{probability * 100:.0f} %"


def diameters(finding: Finding) -> str:
    """Long and short diameter with their unit; a dash where pixels have no known size."""
    if finding.long_diameter_mm is None:
        return "–"
    if finding.short_diameter_mm is None:
        return f"{finding.long_diameter_mm:.1f} mm"
    return f"{finding.long_diameter_mm:.1f} × {finding.short_diameter_mm:.1f} mm"


def either(count: int, one: str, many: str) -> str:
    """The words for one thing or for several."""
    return one if count == 1 else many
