"""The reader's own drawings as presentation states: lines and texts for plain viewers.

One state a reader, series and rescale (the slices of a PET series have one each), table or
polarity, grey or colour as its images are, with the window that the images are first shown with.
What was drawn on a plane made of a volume has no image that a presentation state could refer to.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import groupby
from typing import Any

import numpy as np
from highdicom import pr
from pydicom.dataset import Dataset

from medviewer import __version__
from medviewer.dicom.colour_profile import colour_profile, srgb_profile, stated_profiles
from medviewer.dicom.series import Series, layout
from medviewer.dicom.volume import Volume
from medviewer.findings.finding import Point
from medviewer.findings.line_breaks import shortened
from medviewer.findings.objects.derived import COLOUR, MAKER, common_to_all, say_body_part
from medviewer.findings.objects.image_edge import moved_to_image, on_image
from medviewer.findings.objects.reader_graphics import Graphic, drawn_graphics, major_first
from medviewer.findings.objects.softcopy import (
    PLAIN_LABEL,
    GreyKey,
    grey_key,
    keep_proportions,
    polarity,
    rescale,
    softcopy_windows,
)
from medviewer.findings.objects.sources import distinct, frames_in, headers
from medviewer.findings.objects.typed import graphic_text, person_name, typed_text
from medviewer.findings.reading.measured import known_quantities
from medviewer.findings.reading.measurement import Measurement
from medviewer.image.first_window import first_window
from medviewer.image.window import Window, windows_of

SERIES_NUMBER = 9008
LAYER = "READER"
HEAD = 0.03
"""Of the width of the image: the length of an arrow's head."""
LONGEST_TEXT = 1024
"""Letters of Unformatted Text Value (ST)."""
_PIXEL = pr.AnnotationUnitsValues.PIXEL

Load = Callable[[Series], Volume]
_Drawn = tuple[Measurement, int]
_State = pr.GrayscaleSoftcopyPresentationState | pr.ColorSoftcopyPresentationState


def reader_states(
    measurements: Iterable[Measurement], of: Sequence[Series], load: Load
) -> list[tuple[Dataset, Series]]:
    """A presentation state a series, reader and rescale, each with its series.

    As ``reader_sr.reader_reports``; ``load`` is asked only for series whose files offer no
    window. Raises ExportError when a file of the images is gone or is another.
    """
    by_key = {each.key: each for each in of}
    index_in = {
        key: {each.image_key: index for index, each in enumerate(series.slices)}
        for key, series in by_key.items()
    }

    def state_of(drawn: _Drawn) -> tuple[str, str, GreyKey]:
        one, index = drawn
        own = by_key[one.image.series_key].slices[index]
        return one.image.series_key, one.author, grey_key(own)

    placed = [(one, index_in[one.image.series_key][one.image.image_key]) for one in measurements]
    return [
        (_state(list(group), author, by_key[key], load), by_key[key])
        for (key, author, _), group in groupby(sorted(placed, key=state_of), key=state_of)
    ]


def _state(drawn: Sequence[_Drawn], author: str, series: Series, load: Load) -> _State:
    sources = headers(series, sorted({index for _, index in drawn}))
    index = min(sources)
    first = sources[index]
    layer = pr.GraphicLayer(LAYER, order=1, description=PLAIN_LABEL, display_color=COLOUR)
    common: dict[str, Any] = {
        "referenced_images": distinct(sources),
        "content_label": LAYER,
        "content_description": PLAIN_LABEL,
        "content_creator_name": person_name(author),
        "graphic_layers": [layer],
        "graphic_annotations": [_annotation(one, sources[place], layer) for one, place in drawn],
        "manufacturer_model_name": MAKER,
        "software_versions": __version__,
        "device_serial_number": "none",
        **common_to_all("Drawings of the reader (RESEARCH)", SERIES_NUMBER),
    }
    if layout(series.slices[index]).is_colour:
        made: _State = _in_colour(common)
    else:
        made = pr.GrayscaleSoftcopyPresentationState(
            modality_lut_transformation=rescale(series.slices[index], first),
            voi_lut_transformations=softcopy_windows(
                _windows(series, sources, load), sources, series
            ),
            presentation_lut_transformation=polarity(first),
            **common,
        )
    say_body_part(made, first, ())
    keep_proportions(made, series.slices[index], first)
    return made


def _in_colour(common: dict[str, Any]) -> pr.ColorSoftcopyPresentationState:
    """The profile is the images' own, sRGB where they have none that can be used.

    A palette is colour, too (PS3.3 A.33.2); highdicom knows three samples only.
    """
    images = [Dataset(dict(each.items())) for each in common["referenced_images"]]
    for image in images:
        image.SamplesPerPixel = 3
    profile = colour_profile(images[0])
    usable = profile is not None and profile.problem is None
    return pr.ColorSoftcopyPresentationState(
        icc_profile=_of_input(stated_profiles(images[0])[0] if usable else srgb_profile()),
        **{**common, "referenced_images": images},
    )


def _of_input(profile: bytes) -> bytes:
    """The profile as an input device's or a colour space's, which PS3.3 C.11.15 asks for.

    Many cameras give a display's: the elements are the same (ICC.1, 8.3.3 and 8.4.3).
    """
    fits = profile[12:16] in (b"scnr", b"spac")
    return profile if fits else profile[:12] + b"scnr" + profile[16:]


def _windows(series: Series, sources: dict[int, Dataset], load: Load) -> dict[int, Window]:
    """What the pictures are first shown with, by slice; one for all where no file offers one."""
    slices = ((series.slices[index], index, own) for index, own in sources.items())
    offered = {index: windows_of(own, one.frame, one.meaning) for one, index, own in slices}
    if series.modality != "PT" and all(offered.values()):
        return {index: windows[0] for index, windows in offered.items()}
    index = min(sources)
    return {index: first_window(load(series), index)}


def _annotation(one: Measurement, source: Dataset, layer: pr.GraphicLayer) -> pr.GraphicAnnotation:
    tracking: dict[str, Any] = {
        "tracking_id": typed_text(one.label) or one.kind.value,
        "tracking_uid": one.tracking_uid,
    }
    size = (int(source.Columns), int(source.Rows))
    graphics = [
        part for each in drawn_graphics(one, HEAD * size[0]) for part in on_image(each, *size)
    ]
    words = _words(one)
    anchor = moved_to_image(_anchor(one), *size)
    texts = [] if not words else [pr.TextObject(words, _PIXEL, anchor_point=anchor, **tracking)]
    return pr.GraphicAnnotation(
        referenced_images=[source],
        graphic_layer=layer,
        referenced_frame_number=[one.image.frame_number] if frames_in(source) > 1 else None,
        graphic_objects=[_object(each, tracking) for each in graphics],
        text_objects=texts,
    )


def _object(graphic: Graphic, tracking: dict[str, Any]) -> pr.GraphicObject:
    kind, points = graphic
    return pr.GraphicObject(
        kind, major_first(kind, np.array(points, np.float64)), _PIXEL, **tracking
    )


def _words(one: Measurement) -> str:
    """What stands beside a drawing: its name, then its numbers, a line each."""
    lines = graphic_text(one.label).splitlines()
    if one.stated_mm is not None:
        lines.append(f"{one.stated_mm:g} mm")
    else:
        lines += [f"{each.name} {each.text}" for each in known_quantities(one)]
    return shortened("\r\n".join(lines), LONGEST_TEXT, "...")


def _anchor(one: Measurement) -> Point:
    """Where the words begin: where the reader moved them, else at the end of the drawing."""
    if one.text_offset is None:
        return one.points[-1]
    (x, y), (across, down) = one.points[0], one.text_offset
    return x + across, y + down
