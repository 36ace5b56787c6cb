"""Findings as a Grayscale Softcopy Presentation State: outlines and texts for plain viewers."""

from __future__ import annotations

import numpy as np
from highdicom import pr
from pydicom.dataset import Dataset

from medviewer.dicom.volume import Volume
from medviewer.findings.finding import Finding, ResultSet
from medviewer.findings.found_window import window_for
from medviewer.findings.objects.derived import (
    COLOUR,
    closed_outline,
    common,
    equipment,
    say_body_part,
)
from medviewer.findings.objects.image_edge import moved_to_image, on_image
from medviewer.findings.objects.softcopy import (
    PLAIN_LABEL,
    GreyKey,
    grey_key,
    keep_proportions,
    polarity,
    rescale,
    softcopy_windows,
)
from medviewer.findings.objects.sources import ExportError, distinct, frames_in, headers
from medviewer.findings.objects.tracking import tracking_uid_of
from medviewer.findings.reading.overruled import size_source
from medviewer.findings.reading.reader_words import reader_words
from medviewer.findings.words import LABEL, in_words, plain
from medviewer.image.first_window import file_windows, first_window
from medviewer.image.window import Window
from medviewer.message import Message

SERIES_NUMBER = 9003


def presentation_states(
    results: ResultSet, volume: Volume
) -> list[pr.GrayscaleSoftcopyPresentationState]:
    """Outlines and texts over the slices with findings; a state for each rescale and polarity.

    It carries the grey window: a state without one shows the whole range of stored
    values, in which an MR picture is nearly black (PS3.3 C.11.8).

    Raises
    ------
    ExportError
        When the pictures are in colour.
    """
    if volume.is_colour and results.findings:
        raise ExportError(
            Message("Outlines over colour pictures cannot be written as a presentation state."),
            Message("Choose the report or the captured pictures."),
        )
    alike: dict[GreyKey, list[Finding]] = {}
    for finding in results.findings:
        key = grey_key(volume.series.slices[finding.slice_index])
        alike.setdefault(key, []).append(finding)
    first = min((finding.slice_index for finding in results.findings), default=0)
    return [_state(results, findings, volume, first) for findings in alike.values()]


def _state(
    results: ResultSet, findings: list[Finding], volume: Volume, looks_like: int
) -> pr.GrayscaleSoftcopyPresentationState:
    """The state of findings on slices whose stored values become grey in one way.

    Where no file offers a window all states have that of the slice ``looks_like``.
    """
    sources = headers(volume.series, sorted({finding.slice_index for finding in findings}))
    index, first = next(iter(sources.items()))
    layer = pr.GraphicLayer("AI_FINDINGS", order=1, description=PLAIN_LABEL, display_color=COLOUR)
    state = pr.GrayscaleSoftcopyPresentationState(
        referenced_images=distinct(sources),
        content_label="AI_FINDINGS",
        content_description=PLAIN_LABEL,
        graphic_layers=[layer],
        graphic_annotations=[
            _annotation(results, finding, sources[finding.slice_index], layer)
            for finding in findings
        ],
        modality_lut_transformation=rescale(volume.series.slices[index], first),
        voi_lut_transformations=softcopy_windows(
            _windows(results, volume, list(sources), looks_like),
            sources,
            volume.series,
        ),
        presentation_lut_transformation=polarity(first),
        **common(results, "drawing", SERIES_NUMBER),
        **equipment(results),
    )
    say_body_part(state, first, findings)
    keep_proportions(state, volume.series.slices[index], first)
    return state


def _windows(
    results: ResultSet, volume: Volume, indices: list[int], looks_like: int
) -> dict[int, Window]:
    """The windows of the slices of a state, or one for all by whichever slice."""
    found = window_for(volume, results.findings)
    if found is not None:
        return {indices[0]: found}
    if file_windows(volume, indices[0]):
        return {index: first_window(volume, index) for index in indices}
    return {indices[0]: first_window(volume, looks_like)}


def _annotation(
    results: ResultSet, finding: Finding, source: Dataset, layer: pr.GraphicLayer
) -> pr.GraphicAnnotation:
    uid = tracking_uid_of(results, finding)
    size = (int(source.Columns), int(source.Rows))
    outlines = [
        pr.GraphicObject(
            kind,
            np.array(points, np.float64),
            pr.AnnotationUnitsValues.PIXEL,
            tracking_id=finding.identifier,
            tracking_uid=uid,
        )
        for kind, points in on_image(("POLYLINE", closed_outline(finding)), *size)
    ]
    by, said = size_source(results.overruled, finding), reader_words(results, finding)
    words = in_words(finding, by, said)
    text = pr.TextObject(
        plain(f"{words}\r\n{LABEL}"),
        pr.AnnotationUnitsValues.PIXEL,
        anchor_point=moved_to_image((finding.box[2], finding.box[1]), *size),
        tracking_id=finding.identifier,
        tracking_uid=uid,
    )
    frames = [finding.frame_number] if frames_in(source) > 1 else None
    return pr.GraphicAnnotation(
        referenced_images=[source],
        graphic_layer=layer,
        referenced_frame_number=frames,
        graphic_objects=outlines,
        text_objects=[text],
    )
