"""What a presentation state says of grey levels and proportions, of a model or of the reader."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction

from highdicom import (
    ModalityLUTTransformation,
    PresentationLUTTransformation,
    ReferencedImageSequence,
    pr,
)
from pydicom.dataset import Dataset
from pydicom.valuerep import DSfloat

from medviewer.dicom.real_world import PARAMETRIC_MAP
from medviewer.dicom.series import Series, Slice
from medviewer.findings.objects.sources import frames_in
from medviewer.findings.words import LABEL, plain
from medviewer.image.display import low_is_bright
from medviewer.image.measuring.calibration import size_and_aspect
from medviewer.image.window import Window

PLAIN_LABEL = plain(LABEL)

GreyKey = tuple[float, float, str, str]


def grey_key(one: Slice) -> GreyKey:
    """The same for slices that one state can show: rescale, tables and polarity."""
    tables, shape = (one.grey.tables, one.grey.shape) if one.grey else ("", "")
    return one.slope, one.intercept, tables, shape


def rescale(one: Slice, header: Dataset) -> ModalityLUTTransformation | None:
    """The rescale of a slice; None where a table does its work, which highdicom copies."""
    if "ModalityLUTSequence" in header:
        return None
    of_ct = header.get("Modality") == "CT" and header.get("SOPClassUID") != PARAMETRIC_MAP
    kind = str(header.get("RescaleType") or ("HU" if of_ct else "US"))
    return ModalityLUTTransformation(one.intercept, one.slope, kind)


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
                [series.slices[index].frame_number for index in indices] if image else None,
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
    """Low values bright where the image is shown so.

    A state's grey transformations stand in place of the image's, its polarity among them
    (PS3.4 N.2.1); highdicom writes IDENTITY for MONOCHROME1 too, a negative.
    """
    return PresentationLUTTransformation("INVERSE" if low_is_bright(image) else "IDENTITY")


def keep_proportions(state: Dataset, one: Slice, header: Dataset) -> None:
    """Say how large a pixel of the shown slices is, or its shape; highdicom says it is square.

    ``header`` is that of the file of ``one``, one of the slices (PS3.3 C.10.4).
    """
    for area in state.DisplayedAreaSelectionSequence:
        if one.spacing is not None:
            del area.PresentationPixelAspectRatio
            sizes = [DSfloat(size, auto_format=True) for size in one.spacing]
            area.PresentationPixelSpacing = sizes
        else:
            _, aspect = size_and_aspect(header, one)
            area.PresentationPixelAspectRatio = list(
                Fraction(aspect).limit_denominator(1000).as_integer_ratio()
            )
