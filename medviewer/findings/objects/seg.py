"""Findings as a binary Segmentation, one segment a lesion (PS3.3 A.51)."""

from __future__ import annotations

import numpy as np
from highdicom import seg
from numpy.typing import NDArray

from medviewer.dicom.series import Series
from medviewer.findings.finding import ResultSet
from medviewer.findings.objects.codes import code, finding_code, site_code
from medviewer.findings.objects.derived import (
    COLOUR,
    MOST_LETTERS,
    algorithm,
    closed_outline,
    common,
    equipment,
    say_no_creator,
)
from medviewer.findings.objects.mask_object import empty_masks, mask_object
from medviewer.findings.objects.softcopy import PLAIN_LABEL
from medviewer.findings.objects.tracking import tracking_uid
from medviewer.findings.reading.corrected import verdict_on
from medviewer.findings.reading.lesions_left import LesionLeft, lesions_left
from medviewer.findings.reading.reader_words import was_corrected
from medviewer.findings.reading.verdict import Decision
from medviewer.findings.words import class_name, in_words, named, plain
from medviewer.image.measuring.statistics import polygon_mask
from medviewer.message import Message

SERIES_NUMBER = 9002


def segmentation(results: ResultSet, series: Series) -> seg.Segmentation | None:
    """The outlines of ``results`` as masks; None without findings.

    A pixel belongs to a lesion when its centre is inside the outline.

    Raises
    ------
    ExportError
        When the slices have no place in the patient, or lie in several files of several slices.
    """
    if not results.findings:
        return None
    lesions = lesions_left(results)
    indices = sorted({finding.slice_index for finding in results.findings})
    whole = mask_object(
        _masks(lesions, indices, series),
        indices,
        series,
        [_description(results, lesion, number) for number, lesion in enumerate(lesions, 1)],
        content_label="AI_LESIONS",
        content_description=PLAIN_LABEL,
        **common(results, "segmentation", SERIES_NUMBER),
        **equipment(results),
    )
    say_no_creator(whole)
    return whole


def _masks(
    lesions: tuple[LesionLeft, ...], indices: list[int], series: Series
) -> NDArray[np.uint8]:
    """0 or 1, ``[slice of indices, row, column, lesion]``."""
    remedy = Message("Reject those that are none, and export again.")
    masks = empty_masks(indices, series, len(lesions), remedy)
    for number, lesion in enumerate(lesions):
        for finding in lesion.findings:
            outline = closed_outline(finding)[:-1]
            mask = polygon_mask(outline, (series.rows, series.columns))
            masks[indices.index(finding.slice_index), ..., number] |= mask
    return masks


def _description(results: ResultSet, one: LesionLeft, number: int) -> seg.SegmentDescription:
    lesion = one.lesion
    site = site_code(lesion.label) if lesion.sure else None  # it goes by the class
    return seg.SegmentDescription(
        segment_number=number,
        segment_label=_label(results, one, number),
        segmented_property_category=code("abnormal structure"),
        segmented_property_type=finding_code(lesion.label),
        algorithm_type=_how(results, one),
        algorithm_identification=algorithm(results),
        tracking_uid=tracking_uid(results, lesion.identifier),
        tracking_id=lesion.identifier,
        anatomic_regions=None if site is None else [site],
        display_color=COLOUR,
    )


def _label(results: ResultSet, one: LesionLeft, number: int) -> str:
    """The lesion, and the reader's class where it is one for all, else that he edited.

    The size is left out where it has no room: cut it would be another number.
    """
    verdicts = [verdict_on(results, each) for each in one.findings]
    classes = {verdict.label if verdict else "" for verdict in verdicts}
    edited = any(verdict and verdict.decision is Decision.EDITED for verdict in verdicts)
    said = class_name(classes.pop()) if len(classes) == 1 and any(classes) else ""
    said = said or ("edited" if edited else "")
    reader = f", reader: {said}" if said else ""
    whole = plain(f"{number} {in_words(one.lesion, one.source)}{reader}")
    short = plain(f"{number} {named(one.lesion)}{reader}")
    return whole if len(whole) <= MOST_LETTERS else short[:MOST_LETTERS]


def _how(results: ResultSet, one: LesionLeft) -> seg.SegmentAlgorithmTypeValues:
    """With help where the reader drew an outline, or pointed at the lesion (PS3.3 C.8.20.2)."""
    kinds = seg.SegmentAlgorithmTypeValues
    helped = bool(results.answers) or was_corrected(results, one.findings)
    return kinds.SEMIAUTOMATIC if helped else kinds.AUTOMATIC
