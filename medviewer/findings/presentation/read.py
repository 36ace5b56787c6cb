"""Reads how a presentation state shows the images (PS3.3 A.33): grey, shutter, turn and area."""

from __future__ import annotations

from collections.abc import Iterator

from pydicom.dataset import Dataset

from medviewer.dicom.colour_profile import colour_profile, stated_profiles
from medviewer.dicom.decoding.layout import DecodeError
from medviewer.dicom.files import tags
from medviewer.dicom.series import ShutterShapes, Slice
from medviewer.dicom.stacks.shutter import shutter_of
from medviewer.errors import MedviewerError
from medviewer.findings.marks.marks import Places
from medviewer.findings.presentation.bitmap import BitmapShutter, has_bitmap
from medviewer.findings.presentation.colours import pseudo_colours
from medviewer.findings.presentation.displayed_area import DisplayedArea, DisplayedAreas
from medviewer.findings.presentation.grey import GreyLevels
from medviewer.findings.presentation.softcopy_state import SoftcopySlice, SoftcopyState
from medviewer.image.measuring.calibration import size_and_aspect
from medviewer.image.stated import Stated
from medviewer.message import Message

GREYSCALE, COLOUR, PSEUDO_COLOUR, BLENDING, XA_XRF = (
    f"1.2.840.10008.5.1.4.1.1.11.{number}" for number in range(1, 6)
)
_GREY = (GREYSCALE, PSEUDO_COLOUR, XA_XRF)
_SIMPLE = (GREYSCALE, COLOUR, PSEUDO_COLOUR, XA_XRF)
_ELSEWHERE = {
    "MaskSubtractionSequence": Message("the subtraction of a mask"),
    "BlendingSequence": Message("the blending of two series"),
    "PixelIntensityRelationshipLUTSequence": Message("a table of pixel intensities"),
    "DisplayFilterPercentage": Message("the sharpening of edges"),
}
"""Elements of what the program does not do."""
NO_BITMAP = Message("a shutter that is drawn as a bitmap")
NO_COLOURS = Message("its colours")
NO_PROFILE = Message("its colour profile")
_SHAPES = ("RECTANGULAR", "CIRCULAR", "POLYGONAL")
_LEVELS = 0xFFFF
_ALIKE = 0.01
"""How far proportions of pixels may differ and count as the same."""


def softcopy_state_of(
    state: Dataset, values: tags.Values, places: Places, byte_order: str = "<"
) -> SoftcopyState | None:
    """How a presentation state shows the open slices; None where it is about none of them.

    ``values`` are the raw elements of its file, whose byte order is "<" or ">".
    """
    found, missing = places.referenced(state)
    if not found:
        return None
    kind = str(state.get("SOPClassUID") or "")
    grey, areas, shutter = GreyLevels(state), DisplayedAreas(state), shutter_of(values)
    bitmap = BitmapShutter(state, byte_order)
    not_applied: dict[str, None] = dict.fromkeys(_not_applied(state, kind, shutter, areas, bitmap))
    palette = _palette(state, byte_order, not_applied) if kind == PSEUDO_COLOUR else ()
    profile = _profile(state, not_applied) if kind == COLOUR else b""
    level = _shutter_level(state)
    slices = {}
    for series, index in found:
        one = series.slices[index]
        area = areas.of(one)
        if not _same_pixels(area, one, series.header):
            not_applied[Message("another shape of the pixels than the images have")] = None
        windows = grey.windows_of(series, index) if kind in _GREY else ()
        hidden = bitmap.over(series.rows, series.columns)
        if has_bitmap(state) and hidden is None:
            not_applied[NO_BITMAP] = None
        if kind == PSEUDO_COLOUR and not windows:
            not_applied[NO_COLOURS] = None
        stated = (
            Stated(grey.low_is_bright, grey.curve, shutter, level, hidden, palette)
            if windows
            else Stated(None, None, shutter, level, hidden, profile=profile)
        )
        slices[series.key, index] = SoftcopySlice(windows, stated, area)
    not_applied |= grey.not_applied
    remarks = list(grey.remarks())
    if not_applied:
        remarks.insert(0, Message("Not applied of the presentation state: {}.", tuple(not_applied)))
    if missing:
        remarks.append(
            Message("The presentation state is also about images that are not open: {}.", missing)
        )
    return SoftcopyState(
        _text(state, "ContentLabel"),
        _text(state, "ContentDescription"),
        _text(state, "ContentCreatorName"),
        _text(state, "PresentationCreationDate"),
        slices,
        tuple(remarks),
    )


def _palette(state: Dataset, byte_order: str, not_applied: dict[str, None]) -> tuple[int, ...]:
    """The state's colours; none, which is noted, where its palette is damaged."""
    try:
        return pseudo_colours(state, byte_order)
    except DecodeError:
        not_applied[NO_COLOURS] = None
        return ()


def _profile(state: Dataset, not_applied: dict[str, None]) -> bytes:
    """The profile of colours, which stands in place of the images' (PS3.3 A.33.2.3).

    None, which is noted, where it cannot be used.
    """
    profile = colour_profile(state)
    if profile is not None and profile.problem is not None:
        not_applied[NO_PROFILE] = None
        return b""
    return b"" if profile is None else stated_profiles(state)[0]


def _not_applied(
    state: Dataset,
    kind: str,
    shutter: ShutterShapes,
    areas: DisplayedAreas,
    bitmap: BitmapShutter,
) -> Iterator[Message]:
    """What of a state the program does not do, each a few words."""
    if kind not in _SIMPLE and "BlendingSequence" not in state:
        yield Message("what only this kind of state has ({})", tags.uid_name(kind))
    for keyword, words in _ELSEWHERE.items():
        if state.get(keyword):
            yield words
    planes = (each.tag.group for each in state if each.tag.element == 0x0010)
    if any(group & 0xFF01 == 0x6000 and group != bitmap.group for group in planes):
        yield Message("overlay planes of its own")
    if kind != COLOUR and _has_own_colours(state):
        yield NO_PROFILE
    if areas.odd_turn is not None:
        yield Message("a turn by {:g}°", areas.odd_turn)
    shapes = state.get("ShutterShape") or ()
    named = [shapes] if isinstance(shapes, str) else list(shapes)
    if {each for each in named if each in _SHAPES} - {name for name, _ in shutter}:
        yield Message("a shutter whose numbers are incomplete")


def _has_own_colours(state: Dataset) -> bool:
    """An ICC profile that is not that of usual screens."""
    profile = state.get("ICCProfile")
    usual = str(state.get("ColorSpace") or "").strip().upper() == "SRGB"
    named = any("sRGB".encode(code) in bytes(profile or b"") for code in ("ascii", "utf-16-be"))
    return bool(profile) and not usual and not named


def _same_pixels(area: DisplayedArea, one: Slice, header: Dataset) -> bool:
    """False where a state says other proportions of the pixels than the image has."""
    if area.aspect is None:
        return True
    if one.spacing is not None:
        aspect = one.spacing[0] / one.spacing[1]
    else:
        try:
            _, aspect = size_and_aspect(header, one)
        except MedviewerError:  # the file is gone since it was listed
            return True
    return abs(area.aspect / aspect - 1) <= _ALIKE


def _shutter_level(state: Dataset) -> int:
    """Shutter Presentation Value as a grey level of the screen, 0 to 255."""
    value = state.get("ShutterPresentationValue")
    number = int(value) if isinstance(value, int) else 0
    return round(min(max(number, 0), _LEVELS) * 255 / _LEVELS)


def _text(state: Dataset, keyword: str) -> str:
    return str(state.get(keyword) or "").strip()
