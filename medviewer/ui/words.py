"""Values of DICOM and of findings in words for the reader: names, dates, numbers."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from medviewer.dicom import words as dicom
from medviewer.dicom.words import date as date
from medviewer.dicom.words import person_name as person_name
from medviewer.findings import words as english
from medviewer.findings.words import percent as percent
from medviewer.image.measuring.suv import SUV
from medviewer.message import Message
from medviewer.ui.translation import Figure, figure, mark, spoken, tr

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

    from medviewer.dicom.series import Series, Slice
    from medviewer.findings.finding import Finding, LesionFinding
    from medviewer.findings.reading.quantity import Quantity


_SEXES = {"F": mark("F"), "M": mark("M"), "O": mark("O")}  # PS3.3 C.7.1.1


_SECTIONAL = ("CT", "MR", "PT")
"""Modalities of slices, also where a file does not say where they lie."""


def class_name(label: str) -> str:
    """A class in words: "Meningioma", in the window's language where it is a model's."""
    return tr(english.class_name(label))


def class_found(one: Finding | LesionFinding) -> str:
    """The class of what a model found, with a question mark where it is not sure of it."""
    name = class_name(one.label)
    return name if one.sure else tr("{}?").format(name)


def age(text: str) -> str:
    """A DICOM age string in short: "64 y"."""
    return spoken(dicom.age(text))


def sex(text: str) -> str:
    """Patient's Sex as the letter of the language: "W" for "F" in German."""
    return tr(_SEXES[text]) if text in _SEXES else text


def age_and_sex(header: Dataset) -> str:
    """Such as "64 y F"; what is not in the header is left out."""
    known = (age(element(header, "PatientAge")), sex(element(header, "PatientSex")))
    return " ".join(filter(None, known))


def series_title(series: Series) -> str:
    """The series' description with its number; planes and views have names of ours in it."""
    title = series.description
    if isinstance(title, Message):  # what a file says is never translated
        series = replace(series, description=spoken(title))
    return dicom.series_title(series)


def series_lines(series: Series) -> tuple[str, ...]:
    """The title, and apart from it what tells this stack from the others of its series.

    What is cut where there is little room is the end, and those titles begin alike. Of
    radiographs it is the side and the view, where all have one and the title does not say it.
    """
    title = series_title(replace(series, part=""))
    views = {one.projection for one in series.slices}
    view = projection(series, series.slices[0]) if len(views) == 1 else ""
    return tuple(filter(None, dict.fromkeys((title, series.part, view))))


def projection(series: Series, one: Slice) -> str:
    """Side and view of a radiograph; "" where its series' title says them, or it has none."""
    said = series.description.upper().replace("-", " ").split()
    words = one.projection.split()
    return "" if all(word.upper() in said for word in words) else one.projection


def pictures(series: Series, *, goes_round: bool = False) -> str:
    """How many there are: "12 slices" of a stack, "40 frames" of one file, "1 image".

    Views from all around, which go round, are no slices: "72 views".
    """
    count = len(series.slices)
    if goes_round:
        return tr("%n views", count)
    words = {
        "slice": (tr("1 slice"), tr("%n slices", count)),
        "frame": ("", tr("%n frames", count)),
        "image": (tr("1 image"), tr("%n images", count)),
    }
    return either(count, *words[_kind(series)])


def place_in_series(series: Series, place: int, count: int) -> str:
    """Which one of them is shown, from 1: "Slice 5/12"."""
    words = {
        "slice": tr("Slice {}/{}"),
        "frame": tr("Frame {}/{}"),
        "image": tr("Image {}/{}"),
    }
    return words[_kind(series)].format(place, count)


def time_words(time: int, count: int, seconds: Sequence[float] | None) -> str:
    """Which time of a dynamic series, from 0, and when: "Time 3/6  62.0 s" after the first."""
    words = tr("Time {}/{}").format(time + 1, count)
    return words if seconds is None else f"{words}  {tr('{:.1f} s').format(Figure(seconds[time]))}"


def _kind(series: Series) -> str:
    """A slice lies in the patient; a radiograph does not, nor do the frames of a film.

    Nor does a picture that was made of a series and is no plane of it.
    """
    first = series.slices[0]
    if first.position is not None or (series.modality in _SECTIONAL and not first.is_made):
        return "slice"
    of_one_file = all(one.path == first.path for one in series.slices)
    return "frame" if of_one_file and len(series.slices) > 1 else "image"


def number(value: float) -> str:
    """A value with as many digits as help to read it."""
    if not math.isfinite(value):
        return tr("not a number")
    if value == int(value) and abs(value) < 1e7:
        return str(int(value))
    return figure(f"{value:.4g}")


def value_in(value: float, unit: str) -> str:
    """A pixel's value with its unit, an SUV with the digits that measurements of it have."""
    is_uptake = unit == SUV and math.isfinite(value)
    return f"{figure(f'{value:.2f}') if is_uptake else number(value)} {unit}"


def quantity(one: Quantity) -> str:
    """A number of a measurement with its unit: "50,0 mm (PROJ)" in German."""
    source = f" ({tr(one.calibration)})" if one.calibration else ""
    return figure(one.text.removesuffix(one.source)) + source


def diameters(finding: Finding | LesionFinding) -> str:
    """Long and short diameter with their unit; a dash where pixels have no known size."""
    return figure(english.diameters(finding))


def volume(mm3: float) -> str:
    """A volume as radiologists write it: in mL, small ones in mm³."""
    return figure(english.volume(mm3))


def element(header: Dataset, keyword: str) -> str:
    """The value of one element as text; empty where it is absent or empty."""
    value = header.get(keyword)
    return "" if value is None else str(value).strip()


def either(count: int, one: str, many: str) -> str:
    """The words for one thing or for several."""
    return one if count == 1 else many
