"""What stands in the corners of a viewport: plain text made from plain state."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from medviewer.dicom.geometry import Orientation, normal
from medviewer.dicom.series import Series, Slice
from medviewer.dicom.volume import Volume
from medviewer.image.curved.sections import cut_of, line_cut
from medviewer.image.films.cine import is_film, seconds_at
from medviewer.image.films.subtraction import is_subtracted
from medviewer.image.fusion import differences
from medviewer.image.measuring.suv import unit_of_reading
from medviewer.image.planes import Point, plane_of
from medviewer.image.screen import profile_shown
from medviewer.ui.fusion.words import difference_value, fusion_lines, second_value
from medviewer.ui.picture.viewport_model import ViewportModel
from medviewer.ui.translation import Figure, figure, spoken, tr
from medviewer.ui.words import (
    age_and_sex,
    date,
    element,
    number,
    person_name,
    place_in_series,
    projection,
    series_lines,
    value_in,
)

if TYPE_CHECKING:
    from medviewer.findings.presentation.softcopy_state import SoftcopyState

ROOM_FOR_STORED = 640.0
"""Screen pixels of a viewport from which on the readout gives the stored value, too."""
# Axes of patient coordinates (LPS): what their positive and negative ends are called.
_ENDS = (("L", "R"), ("P", "A"), ("H", "F"))


@dataclass(frozen=True)
class Corners:
    """Lines of text for the four corners, top to bottom."""

    top_left: tuple[str, ...]
    top_right: tuple[str, ...]
    bottom_left: tuple[str, ...]
    bottom_right: tuple[str, ...]


def corner_texts(
    model: ViewportModel, ratio: float | None = 1.0, *, small: bool = False
) -> Corners:
    """The texts for what ``model`` shows; ``ratio`` is device pixels per screen pixel.

    On paper it is None: a zoom says nothing there.

    Few texts leave out patient and study; anonymous ones tell neither who nor when. A
    ``small`` viewport says what tells pictures apart: also a prior from the current study, and
    patients where pictures of several are shown.
    """
    volume = model.volume
    if volume is None:
        return Corners((), (), (), ())
    slices = _slice(model, volume)
    if small:
        when = () if model.anonymous else (date(volume.series.study_date),)
        which = (*series_lines(volume.series), _view_of_its_own(volume, model.index))
        title = (
            () if model.few_texts else tuple(filter(None, (*_whose(model, volume), *when, *which)))
        )
        below = (*kept_lines(model), model.note, _turned(model), _window(model))
        return Corners(title, (), slices[:1], tuple(filter(None, below)))
    return Corners(
        top_left=() if model.few_texts else _patient(model, volume),
        top_right=() if model.few_texts else _study(volume, model.index, anonymous=model.anonymous),
        bottom_left=tuple(filter(None, (*cursor_lines(model), *slices))),
        bottom_right=tuple(
            filter(
                None,
                (
                    *kept_lines(model),
                    _origin(model),
                    _window(model),
                    _zoom(model, ratio),
                    _turned(model),
                    model.note,
                ),
            )
        ),
    )


def kept_lines(model: ViewportModel) -> tuple[str, ...]:
    """What stays when all texts are hidden: what lies over the picture, what it is shown by."""
    return (*_fused(model), *_subtracted(model), *_presented(model))


def _subtracted(model: ViewportModel) -> tuple[str, ...]:
    """What was taken away of the frames of a run."""
    if model.volume is None or not is_subtracted(model.volume.series.key):
        return ()
    return (spoken(model.volume.slab),)


def _presented(model: ViewportModel) -> tuple[str, ...]:
    """Which presentation state is followed, whose it is, and whether it is about this slice."""
    state = model.state
    if state is None or model.volume is None:
        return ()
    whose = "" if model.anonymous else f"{person_name(state.creator)}  {date(state.date)}"
    name = state_name(state)
    if model.stated_here is None:
        return (tr("As acquired: the presentation state {} is not of this slice").format(name),)
    line = tr("Presentation state: {}").format(name)
    return tuple(each for each in (line, whose.strip()) if each)


def state_name(state: SoftcopyState) -> str:
    """Its label, and what it says of itself where that is something else."""
    said = [state.label, state.description]
    return "  ".join(dict.fromkeys(each for each in said if each)) or tr("without a label")


def _fused(model: ViewportModel) -> tuple[str, ...]:
    """What lies over the picture and how it was aligned."""
    if model.fusion is None or model.volume is None or model.plane is None:
        return ()
    return fusion_lines(model.fusion, model.volume.series, anonymous=model.anonymous)


def spare_lines(model: ViewportModel) -> int:
    """How many lines more there are at the bottom left while the cursor is on the picture."""
    if model.volume is None:
        return 0
    full = 1 if model.fusion is None or model.plane is None else 2
    return full - len(cursor_lines(model))


def _whose(model: ViewportModel, volume: Volume) -> tuple[str, ...]:
    """The patient in one line where pictures of several are shown, else none.

    In the anonymous mode the number that the list of series gives: two heads look alike.
    """
    if model.anonymous:
        return (tr("Patient {}").format(model.patient_number),) if model.patient_number else ()
    told = (person_name(volume.series.patient_name), volume.series.patient_id)
    return ("  ".join(filter(None, told)),) if model.several_patients else ()


def _patient(model: ViewportModel, volume: Volume) -> tuple[str, ...]:
    series = volume.series
    if model.anonymous:
        return (tr("Anonymous"), *_whose(model, volume))
    lines = (person_name(series.patient_name), series.patient_id, age_and_sex(series.header))
    return tuple(line for line in lines if line)


def _study(volume: Volume, index: int, *, anonymous: bool) -> tuple[str, ...]:
    series = volume.series
    when = () if anonymous else (date(series.study_date),)
    lines = (
        "" if anonymous else element(series.header, "InstitutionName"),
        " ".join(filter(None, (*when, series.study_description))),
        f"{series.modality} {'  '.join(series_lines(series))}".strip(),
        _view_of_its_own(volume, index),
        _lossy(volume, index),
    )
    return tuple(line for line in lines if line)


def _view_of_its_own(volume: Volume, index: int) -> str:
    """The view of a radiograph whose series has others too."""
    series = volume.series
    view = projection(series, series.slices[index])
    return "" if view in series_lines(series) else view


def _lossy(volume: Volume, index: int) -> str:
    """The mark of lossy compression that PS3.3 C.7.6.1.1.5 asks a viewer to show."""
    return tr("Lossy compressed") if volume.series.slices[index].is_lossy else ""


def _slice(model: ViewportModel, volume: Volume) -> tuple[str, ...]:
    here = volume.series.slices[model.index]
    if model.stack.goes_round and here.orientation is not None:
        return (_view(model, here.orientation),)
    if model.bent is not None:
        return (tr("{} mm along the line").format(figure(f"{model.bent.length_mm:.1f}")),)
    place = place_in_series(volume.series, model.index + 1, model.slice_count)
    place += _film_time(model, volume.series)
    if here.instance_number is not None:
        place += "  " + tr("Instance {}").format(here.instance_number)
    if model.stack.order is not None:
        place += "  " + tr("(order of acquisition)")
    rows, columns = volume.voxels.shape[1:3]
    details = [slice_position(here, (columns / 2, rows / 2))]
    if line_cut(volume.series.key):
        cut = cut_of(volume.series.key)
        along = tr("{} mm along the line").format(figure(f"{model.index * cut.apart_mm:.1f}"))
        place += f"  {along}"  # in small viewports, too, where neighbours stand side by side
        apart, wide = (figure(f"{mm:g}") for mm in (cut.apart_mm, cut.width_mm))
        details = [tr("every {} mm, {} mm wide").format(apart, wide)]
    if here.thickness_mm is not None:  # a plane that is made of slices has none
        details.append(tr("Thickness {} mm").format(number(here.thickness_mm)))
    return (place, "  ".join(filter(None, details)))


def _film_time(model: ViewportModel, series: Series) -> str:
    """When the frame of a film was taken, after the first; "" where its file does not say."""
    if not is_film(series):
        return ""
    seconds = seconds_at(series.header, model.index, model.slice_count)
    return "" if seconds is None else "  " + tr("{:.2f} s").format(Figure(seconds))


def _view(model: ViewportModel, axes: Orientation) -> str:
    """Which view from all around, and how far it is turned from the view from the front."""
    (x, y, _), _ = axes
    degrees = round(math.degrees(math.atan2(y, x))) % 360
    return tr("View {}/{}").format(model.index + 1, model.slice_count) + f"  {degrees}°"


def slice_position(here: Slice, middle: Point) -> str:
    """Where the ``middle`` of a slice lies along the axis that it is most nearly perpendicular to.

    In mm; the corner of an oblique slice lies far from what is looked at.
    """
    if here.position is None or here.orientation is None:
        return ""
    axis = int(np.argmax(np.abs(normal(here.orientation))))
    plane = plane_of(here)
    value = here.position[axis] if plane is None else float(plane.to_patient(middle)[axis])
    return f"{_ENDS[axis][0 if value >= 0 else 1]} {figure(f'{abs(value):.1f}')} mm"


def _window(model: ViewportModel) -> str:
    volume, window = model.volume, model.window
    if volume is None:
        return ""
    if volume.is_colour:
        return _colour_profile(model, volume)
    name = f"{spoken(window.name)}  " if window.name else ""
    factor, unit = unit_of_reading(volume)
    width, center = (number_of_grey(each * factor) for each in (window.width, window.center))
    inverted = "  " + tr("inverted") if model.inverted else ""
    shown = {
        "smooth": tr("smoothed"),
        "sharpen": tr("sharpened"),
    }.get(model.filter, "")
    inverted += f"  {shown}" if shown else ""
    return f"{name}{f'W {width} L {center} {unit}'.strip()}{inverted}"


def _colour_profile(model: ViewportModel, volume: Volume) -> str:
    """By which profile colours were converted to those of the screen, where they were."""
    profile = profile_shown(volume, model.index, model.look.stated)
    if profile is None or profile.transform is None:
        return ""
    return tr("Colours by the ICC profile {}").format(profile.name or "–")


def number_of_grey(value: float) -> str:
    """A window value: whole numbers where they are large enough to be exact to the eye."""
    if not math.isfinite(value):
        return "?"
    whole = abs(value) >= 20 or value == int(value)
    return f"{value:.0f}" if whole else figure(f"{value:.3g}")


def _origin(model: ViewportModel) -> str:
    """Which model drew on this picture, and when; empty while it shows nothing of it."""
    if model.results is None or not (model.show_findings or model.show_heat_map):
        return ""
    origin = model.results.provenance
    when = origin.started[:16].replace("T", " ")
    if not model.results.findings:
        return ""
    words = f"{origin.model} {origin.version}  {when} UTC"
    return f"{words}  {tr('although refused')}" if model.results.run_although_refused else words


def _zoom(model: ViewportModel, ratio: float | None) -> str:
    if ratio is None:
        return ""
    words = tr("Zoom {:.0f} %").format(model.zoom * ratio * 100)
    if model.placement.zoom is None:
        words += "  " + tr("fitted")
    return words


def _turned(model: ViewportModel) -> str:
    """By how much the picture is turned beside the quarters, which the letters tell."""
    degrees = model.placement.degrees
    if not degrees:
        return ""
    words = tr("turned right by {}°") if degrees > 0 else tr("turned left by {}°")
    return words.format(figure(f"{abs(degrees):g}"))


def cursor_lines(model: ViewportModel) -> tuple[str, ...]:
    """The pixel under the cursor: its place, and its value with the unit, of both series."""
    cursor, volume = model.cursor, model.volume
    if cursor is None or volume is None:
        return ()
    column, row = math.floor(cursor[0]), math.floor(cursor[1])
    rows, columns = volume.voxels.shape[1:3]
    if not (0 <= row < rows and 0 <= column < columns):
        return ()
    words = f"x {column}  y {row}:  {value_text(volume, model.index, row, column)}"
    if model.size[0] >= ROOM_FOR_STORED:
        words = "  ".join(filter(None, (words, _stored_text(volume, model.index, row, column))))
    if model.fusion is None or model.plane is None:
        return (words,)
    fusion = model.fusion
    point = model.plane.to_patient((column + 0.5, row + 0.5))
    value = fusion.second.value_at(point, fusion.alignment, model.depth)
    other = second_value(fusion.second, value, volume.series)
    if fusion.subtracts:
        here = slice(row, row + 1), slice(column, column + 1)
        less = differences(volume, model.index, np.array([[value]], np.float32), here)
        other += difference_value(fusion.second, float(less[0, 0]))
    return (other, words)


def value_text(volume: Volume, index: int, row: int, column: int) -> str:
    """The value of one pixel with its unit: SUV of a PET where it can be, "raw" without one."""
    stored = volume.voxels[index, row, column]
    if volume.is_colour:
        red, green, blue = (int(part) for part in stored)
        return f"RGB {red} {green} {blue}"
    if _is_nothing(volume, index, stored):
        return tr("no value")
    table = volume.table_of(index)
    if table is not None:
        value = float(table.apply(stored))
    else:
        value = float(stored) * volume.slope[index] + volume.intercept[index]
    factor, unit = unit_of_reading(volume)
    told = value_in(value * factor, unit or "raw")
    return tr("difference {}").format(told) if is_subtracted(volume.series.key) else told


def _stored_text(volume: Volume, index: int, row: int, column: int) -> str:
    """The value of one pixel as its file stores it, such as "stored 1836".

    "" where that is the number that is told, and where the picture was made of other values.
    """
    one, value = volume.series.slices[index], volume.voxels[index, row, column]
    if volume.is_colour or one.made_real or one.is_made or _is_nothing(volume, index, value):
        return ""
    stored = number(float(value))
    told = value_text(volume, index, row, column).split(" ", 1)[0]
    return "" if told == stored else tr("stored {}").format(stored)


def _is_nothing(volume: Volume, index: int, stored: float) -> bool:
    """True for padding, what a map leaves out, and on planes what lies outside or was not read."""
    padding = volume.padding_of(index)
    if padding is not None and padding[0] <= stored <= padding[1]:
        return True
    one = volume.series.slices[index]
    return (one.is_made or one.made_real) and math.isnan(stored)
