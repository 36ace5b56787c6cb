"""The reader's outlines as a binary Segmentation, one segment a lesion (PS3.3 A.51)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby

import numpy as np
from highdicom import AlgorithmIdentificationSequence, seg
from pydicom.dataset import Dataset

from medviewer import __version__
from medviewer.dicom.series import Series
from medviewer.findings.line_breaks import shortened
from medviewer.findings.objects.codes import code
from medviewer.findings.objects.derived import COLOUR, MAKER, MOST_LETTERS, common_to_all
from medviewer.findings.objects.mask_object import empty_masks, mask_object
from medviewer.findings.objects.reader_codes import sites_of
from medviewer.findings.objects.softcopy import PLAIN_LABEL
from medviewer.findings.objects.typed import person_name, typed_text
from medviewer.findings.reading.kind import Method
from medviewer.findings.reading.measured import outline
from medviewer.findings.reading.measurement import Measurement
from medviewer.image.measuring.statistics import polygon_mask
from medviewer.message import Message

SERIES_NUMBER = 9009
LABEL = "READER_LESIONS"
FAMILIES = {
    Method.GROWN: "neighbourhood analysis",
    Method.BETWEEN: "morphological operations",
}
"""Of the methods that help the reader, by PS3.16 CID 7162."""


def reader_segmentations(
    measurements: Iterable[Measurement], of: Sequence[Series]
) -> list[tuple[Dataset, Series]]:
    """A segmentation a series and reader, each with its series; a segment for every lesion.

    A pixel belongs to a lesion when its centre is inside one of its outlines.

    Parameters
    ----------
    measurements
        Regions on images of the series ``of`` (``reader_export.why_left_out``).

    Raises
    ------
    ExportError
        When a file of the images is gone or is another, the slices have no place in the patient,
        or the masks are too large.
    """
    by_key = {each.key: each for each in of}

    def mask_of(one: Measurement) -> tuple[str, str]:
        return one.image.series_key, one.author

    ordered = sorted(measurements, key=mask_of)
    return [
        (_segmentation(list(group), author, by_key[key]), by_key[key])
        for (key, author), group in groupby(ordered, key=mask_of)
    ]


def _segmentation(drawn: Sequence[Measurement], author: str, series: Series) -> seg.Segmentation:
    lesions: dict[str, list[tuple[Measurement, int]]] = {}
    index_of = {each.image_key: index for index, each in enumerate(series.slices)}
    for one in drawn:
        lesions.setdefault(one.tracking_uid, []).append((one, index_of[one.image.image_key]))
    indices = sorted({index for regions in lesions.values() for _, index in regions})
    remedy = Message("Delete those that are not needed, and export again.")
    masks = empty_masks(indices, series, len(lesions), remedy)
    for number, regions in enumerate(lesions.values()):
        for one, index in regions:
            inside = polygon_mask(outline(one), (series.rows, series.columns))
            masks[indices.index(index), ..., number] |= inside
    described = enumerate(lesions.values(), 1)
    return mask_object(
        np.ascontiguousarray(masks),
        indices,
        series,
        [_description([one for one, _ in regions], number) for number, regions in described],
        content_label=LABEL,
        content_description=PLAIN_LABEL,
        content_creator_name=person_name(author),
        manufacturer_model_name=MAKER,
        software_versions=__version__,
        device_serial_number="none",
        **common_to_all("Lesions of the reader (RESEARCH)", SERIES_NUMBER),
    )


def _description(regions: Sequence[Measurement], number: int) -> seg.SegmentDescription:
    last = max(regions, key=lambda one: one.time)
    name = typed_text(last.label) or f"lesion {number}"
    helped = next((one.method for one in regions if one.method is not Method.HAND), None)
    kinds = seg.SegmentAlgorithmTypeValues
    return seg.SegmentDescription(
        segment_number=number,
        segment_label=shortened(name, MOST_LETTERS, "..."),
        segmented_property_category=code("abnormal structure"),
        segmented_property_type=code("lesion"),
        algorithm_type=kinds.MANUAL if helped is None else kinds.SEMIAUTOMATIC,
        algorithm_identification=None if helped is None else _algorithm(helped),
        tracking_uid=last.tracking_uid,
        tracking_id=name,
        anatomic_regions=sites_of(last) or None,
        display_color=COLOUR,
    )


def _algorithm(method: Method) -> AlgorithmIdentificationSequence:
    """What helped the reader (PS3.3 10.16)."""
    return AlgorithmIdentificationSequence(
        name=method.value, family=code(FAMILIES[method]), version=__version__, source=MAKER
    )
