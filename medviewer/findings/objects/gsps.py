"""Findings as a Grayscale Softcopy Presentation State: outlines and texts for plain viewers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np
from highdicom import PresentationLUTTransformation, ReferencedImageSequence, pr
from pydicom.dataset import Dataset

from medviewer.dicom.series import Series
from medviewer.dicom.volume import Volume
from medviewer.findings.finding import Finding, ResultSet
from medviewer.findings.objects.derived import (
    COLOUR,
    closed_outline,
    common,
    equipment,
    say_body_part,
    tracking_uid,
)
from medviewer.findings.objects.sources import ExportError, frames_in, headers
from medviewer.findings.words import LABEL, in_words
from medviewer.image.display import is_inverse
from medviewer.image.first_window import file_windows, first_window
from medviewer.image.window import Window
from medviewer.message import Message

SERIES_NUMBER = 9003
PLAIN_LABEL = LABEL.replace("–", "-")
"""For plain viewers, some of which know no other letters than ASCII (DCMTK's check fails)."""


def presentation_state(
    results: ResultSet, volume: Volume
) -> pr.GrayscaleSoftcopyPresentationState | None:
    """Outlines and texts over the slices with findings; None without findings.

    It carries the grey window: a state without one shows the whole range of stored
    values, in which an MR picture is nearly black (PS3.3 C.11.8).

    Raises
    ------
    ExportError
        When the pictures are in colour.
    """
    if not results.findings:
        return None
    sources = headers(volume.series, sorted({finding.slice_index for finding in results.findings}))
    first = next(iter(sources.values()))
    if int(first.get("SamplesPerPixel") or 1) > 1:
        raise ExportError(
            Message("Outlines over colour pictures cannot be written as a presentation state."),
            Message("Choose the report or the captured pictures."),
        )
    layer = pr.GraphicLayer("AI_FINDINGS", order=1, description=PLAIN_LABEL, display_color=COLOUR)
    referenced = list({id(header): header for header in sources.values()}.values())
    state = pr.GrayscaleSoftcopyPresentationState(
        referenced_images=referenced,
        content_label="AI_FINDINGS",
        content_description=PLAIN_LABEL,
        graphic_layers=[layer],
        graphic_annotations=[
            _annotation(results, finding, sources[finding.slice_index], layer)
            for finding in results.findings
        ],
        voi_lut_transformations=softcopy_windows(
            {index: first_window(volume, index) for index in sources}
            if file_windows(volume, min(sources))
            else {min(sources): first_window(volume, min(sources))},
            sources,
            volume.series,
        ),
        presentation_lut_transformation=polarity(first),
        **common(results, "drawing", SERIES_NUMBER),
        **equipment(results),
    )
    say_body_part(state, first, results.findings)
    return state


def softcopy_windows(
    windows: Mapping[int, Window], sources: Mapping[int, Dataset], series: Series
) -> list[pr.SoftcopyVOILUTTransformation]:
    """The windows of slices for a presentation state; one that all share names no image.

    ``windows`` and ``sources``, the images' headers, are by slice.
    """
    alike: dict[tuple[Window, str], list[int]] = {}
    for index, window in windows.items():
        several = frames_in(sources[index]) > 1  # only one image's frames can be named at a time
        image = series.slices[index].sop_instance_uid if several else ""
        alike.setdefault((replace(window, name="", table=None), image), []).append(index)
    if len({window for window, _ in alike}) == 1:
        return [softcopy_window(next(iter(windows.values())))]
    return [
        softcopy_window(
            window,
            ReferencedImageSequence(
                [sources[indices[0]]] if image else [sources[index] for index in indices],
                [series.slices[index].frame + 1 for index in indices] if image else None,
            ),
        )
        for (window, image), indices in alike.items()
    ]


def softcopy_window(
    window: Window, of: ReferencedImageSequence | None = None
) -> pr.SoftcopyVOILUTTransformation:
    """A window for a presentation state; a VOI LUT as the window that covers it.

    LINEAR has a width of 1 at least (PS3.3 C.11.2.1.2); a narrower one is shown as
    LINEAR_EXACT here and must be there.
    """
    function = "LINEAR" if window.function == "LUT" else window.function
    if function == "LINEAR" and window.width < 1:
        function = "LINEAR_EXACT"
    return pr.SoftcopyVOILUTTransformation(
        window.center, window.width, voi_lut_function=function, referenced_images=of
    )


def polarity(image: Dataset) -> PresentationLUTTransformation:
    """Low values bright where the image has them so.

    A state's grey transformations stand in place of the image's, its polarity among them
    (PS3.4 N.2.1); highdicom writes IDENTITY for MONOCHROME1 too, a negative.
    """
    return PresentationLUTTransformation("INVERSE" if is_inverse(image) else "IDENTITY")


def _annotation(
    results: ResultSet, finding: Finding, source: Dataset, layer: pr.GraphicLayer
) -> pr.GraphicAnnotation:
    uid = tracking_uid(results, finding.identifier)
    outline = pr.GraphicObject(
        pr.GraphicTypeValues.POLYLINE,
        np.array(closed_outline(finding), np.float64),
        pr.AnnotationUnitsValues.PIXEL,
        tracking_id=finding.identifier,
        tracking_uid=uid,
    )
    text = pr.TextObject(
        f"{in_words(finding)}\r\n{PLAIN_LABEL}",
        pr.AnnotationUnitsValues.PIXEL,
        anchor_point=(finding.box[2], finding.box[1]),
        tracking_id=finding.identifier,
        tracking_uid=uid,
    )
    frames = [finding.frame_number] if frames_in(source) > 1 else None
    return pr.GraphicAnnotation(
        referenced_images=[source],
        graphic_layer=layer,
        referenced_frame_number=frames,
        graphic_objects=[outline],
        text_objects=[text],
    )
