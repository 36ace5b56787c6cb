"""Masks on slices of a series as a binary Segmentation (PS3.3 A.51)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from highdicom import seg
from numpy.typing import NDArray

from medviewer.dicom.series import Series, Slice
from medviewer.findings.objects.planes import alike, planes_of, say_step
from medviewer.findings.objects.sources import ExportError, distinct, headers, placed
from medviewer.message import Message

MOST_BYTES = 2 << 30


def empty_masks(
    indices: Sequence[int], series: Series, segments: int, remedy: str
) -> NDArray[np.uint8]:
    """Room for masks, ``[slice of indices, row, column, segment]``.

    Raises
    ------
    ExportError
        When they would take more than ``MOST_BYTES``; ``remedy`` says what to do.
    """
    shape = (len(indices), series.rows, series.columns, segments)
    if int(np.prod(shape)) > MOST_BYTES:
        what = Message("{} lesions on {} slices are too many for one file.", segments, len(indices))
        raise ExportError(what, remedy)
    return np.zeros(shape, np.uint8)


def mask_object(
    masks: NDArray[np.uint8],
    indices: Sequence[int],
    series: Series,
    descriptions: Sequence[seg.SegmentDescription],
    **arguments: Any,
) -> seg.Segmentation:
    """The Segmentation of ``masks``, 0 or 1, ``[slice of indices, row, column, segment]``.

    ``descriptions`` are those of the segments; ``arguments`` go to highdicom.

    Raises
    ------
    ExportError
        When the slices have no place in the patient, or lie in several files of several slices.
    """
    sources = headers(series, indices)
    places = list(placed(series, sources).values())
    made = seg.Segmentation(
        source_images=[alike(each, places[0]) for each in distinct(sources)],
        pixel_array=masks,
        segmentation_type=seg.SegmentationTypeValues.BINARY,
        segment_descriptions=list(descriptions),
        **planes_of(places, sources[indices[0]]),
        **arguments,
    )
    say_step(made, series)
    _identify_in_every_frame(made)
    _name_frames(made, [series.slices[index] for index in indices])
    return made


def _name_frames(whole: seg.Segmentation, slices: list[Slice]) -> None:
    """Refer to the frames that were analysed; highdicom takes any at their places.

    Several echoes or b-values of one place may lie in one file.
    """
    places = np.array([one.position for one in slices], np.float64)
    for frame in whole.PerFrameFunctionalGroupsSequence:
        at = np.array(frame.PlanePositionSequence[0].ImagePositionPatient, np.float64)
        own = slices[int(np.linalg.norm(places - at, axis=1).argmin())]
        for derivation in frame.get("DerivationImageSequence") or ():
            for image in derivation.SourceImageSequence:
                if "ReferencedFrameNumber" in image:
                    image.ReferencedFrameNumber = own.frame_number


def _identify_in_every_frame(whole: seg.Segmentation) -> None:
    """Say in every frame which segment it is, where highdicom says it once for all.

    Both are legal; Weasis looks in the frames only and draws nothing otherwise.
    """
    shared = whole.SharedFunctionalGroupsSequence[0]
    if "SegmentIdentificationSequence" not in shared:
        return
    for frame in whole.PerFrameFunctionalGroupsSequence:
        frame.SegmentIdentificationSequence = shared.SegmentIdentificationSequence
    del shared.SegmentIdentificationSequence
