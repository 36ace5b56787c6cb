"""How large a pixel is, and where that knowledge comes from (PS3.3 10.7, C.8.5.5)."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from medviewer.dicom.series import Series, Slice
from medviewer.errors import MedviewerError
from medviewer.image.measuring.ultrasound import common_size_mm, regions
from medviewer.message import Message

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

UNCALIBRATED = "uncalibrated"
CURVED = "CURVED"
"""The label of lengths on a curved reformation."""
PROJECTED = "PROJ"
"""The label of lengths in the detector's plane, and of a view from all around."""
_PROJECTION = frozenset({"CR", "DX", "MG", "RF", "XA", "IO", "PX", "RG", "DR"})
_ULTRASOUND = frozenset({"US", "IVUS"})
"""Modalities whose pictures have regions of their own, whatever spacing their series has."""


@dataclass(frozen=True)
class PixelSize:
    """Spacing of rows and of columns in mm, and where it comes from.

    ``label`` is "" for a spacing in the patient. Otherwise it must stand beside every
    length: "PROJ" (in the detector's plane, or of a view from all around), "CURVED" (on a bent
    surface that was laid flat), "ERMF" (detector's plane divided by an estimated magnification),
    "GEOMETRY" or "FIDUCIAL" (calibrated, as the file says),
    "SCAN" (of the scanned film), "REGION" (ultrasound, true inside its calibrated
    region), "USER" (calibrated by the reader; on planes made of calibrated slices see
    ``medviewer.findings.reading.calibrated_plane``), "uncalibrated" (sizes are None: show
    pixels).
    """

    row_mm: float | None
    column_mm: float | None
    label: str


def pixel_size(header: Dataset, slice_: Slice | None = None) -> PixelSize:
    """The size of a pixel of ``slice_``, whose series has ``header``.

    Imager Pixel Spacing is never taken for a spacing in the patient. Where the size
    may differ from picture to picture (no spacing in the patient), the slice's own
    file is asked. Ultrasound whose regions differ has no single size; see
    ``medviewer.image.measuring.ultrasound``.

    Raises
    ------
    MedviewerError
        The slice's own file was needed and cannot be read.
    """
    header = own_header(header, slice_)
    spacing = slice_.spacing if slice_ is not None else None
    spacing = spacing or spacing_of(header, "PixelSpacing")
    if str(header.get("Modality", "") or "") in _PROJECTION or "ImagerPixelSpacing" in header:
        return _projection(header, spacing)
    if header.get("SequenceOfUltrasoundRegions"):
        common = common_size_mm(regions(header))
        return PixelSize(*common, "REGION") if common else PixelSize(None, None, UNCALIBRATED)
    if spacing:
        return PixelSize(*spacing, _made_as(slice_))
    scanned = spacing_of(header, "NominalScannedPixelSpacing")
    if scanned:
        return PixelSize(*scanned, "SCAN")
    return PixelSize(None, None, UNCALIBRATED)


def size_and_aspect(header: Dataset, slice_: Slice) -> tuple[PixelSize, float]:
    """``pixel_size`` and ``pixel_aspect`` of a slice, both by its own file.

    Raises MedviewerError when that is needed and cannot be read.
    """
    own = own_header(header, slice_)
    size = pixel_size(own, slice_)
    return size, pixel_aspect(own, size)


def aspect_of(series: Series, index: int) -> float:
    """``pixel_aspect`` of slice ``index``, 1 where nothing tells.

    Raises MedviewerError when the slice's own file is needed and cannot be read.
    """
    return size_and_aspect(series.header, series.slices[index])[1]


def same_size(header: Dataset, slices: Sequence[Slice], index: int) -> tuple[int, ...]:
    """The slices whose pixels are as large, by their files, as those of slice ``index``.

    ``header`` is the series'; a file of several frames is asked once. Raises MedviewerError
    when a file that is needed cannot be read.
    """
    sizes: dict[str, tuple[PixelSize, float]] = {}
    for one in slices:
        if one.sop_instance_uid not in sizes:
            sizes[one.sop_instance_uid] = size_and_aspect(header, one)
    wanted = sizes[slices[index].sop_instance_uid]
    return tuple(n for n, one in enumerate(slices) if sizes[one.sop_instance_uid] == wanted)


def pixel_aspect(header: Dataset, size: PixelSize) -> float:
    """Height of a pixel divided by its width, to draw it: from its size, or from Pixel
    Aspect Ratio, or 1."""
    if size.row_mm and size.column_mm:
        return size.row_mm / size.column_mm
    ratio = spacing_of(header, "PixelAspectRatio")
    return ratio[0] / ratio[1] if ratio else 1.0


def spacing_of(header: Dataset, keyword: str) -> tuple[float, float] | None:
    """Two positive finite numbers (row, column) of ``keyword``, or None."""
    value = header.get(keyword)
    if not isinstance(value, Sequence) or isinstance(value, str) or len(value) != 2:
        return None
    try:
        row, column = float(value[0]), float(value[1])
    except (TypeError, ValueError):
        return None
    usable = math.isfinite(row) and math.isfinite(column) and row > 0 and column > 0
    return (row, column) if usable else None


def own_header(header: Dataset, slice_: Slice | None) -> Dataset:
    """The header of the slice's own file, where it is not ``header`` and may matter.

    Raises
    ------
    MedviewerError
        It is needed and cannot be read.
    """
    if slice_ is None:
        return header
    has_regions = str(header.get("Modality", "") or "") in _ULTRASOUND and not slice_.is_made
    if slice_.spacing is not None and not has_regions:
        return header
    if header.get("SOPInstanceUID") == slice_.sop_instance_uid:
        return header
    from medviewer.dicom.decoding.decode import open_pixels  # pydicom, and it is seldom needed

    try:
        return open_pixels(slice_.path).dataset
    except OSError as error:
        raise MedviewerError(
            Message(
                "{} cannot be read ({}); it says how large its pixels are.",
                slice_.path,
                error,
            ),
            Message("Open the folder again when the file is there."),
        ) from error


def _projection(header: Dataset, spacing: tuple[float, float] | None) -> PixelSize:
    """Of a radiograph: what lies in the detector's plane is not a size in the patient."""
    imager = spacing_of(header, "ImagerPixelSpacing")
    kind = str(header.get("PixelSpacingCalibrationType", "") or "").strip().upper()
    if spacing and kind in ("GEOMETRY", "FIDUCIAL"):
        return PixelSize(*spacing, kind)
    if spacing and imager and not _same(spacing, imager):
        return PixelSize(*spacing, "GEOMETRY")
    factor = _magnification(header)
    if imager and factor:
        return PixelSize(imager[0] / factor, imager[1] / factor, "ERMF")
    detector = imager or spacing
    if detector:
        return PixelSize(*detector, PROJECTED)
    scanned = spacing_of(header, "NominalScannedPixelSpacing")
    return PixelSize(*scanned, "SCAN") if scanned else PixelSize(None, None, UNCALIBRATED)


def _made_as(slice_: Slice | None) -> str:
    """The word beside lengths on a picture that was made of a series and is no plane of it.

    A view from all around (``medviewer.image.rotation``) is turned, but at no place; a curved
    reformation (``medviewer.image.curved.reformation``) has no one orientation either.
    """
    if slice_ is None or not slice_.is_made or slice_.position is not None:
        return ""
    return CURVED if slice_.orientation is None else PROJECTED


def _same(one: tuple[float, float], other: tuple[float, float]) -> bool:
    return all(math.isclose(a, b, rel_tol=1e-4) for a, b in zip(one, other, strict=True))


def _magnification(header: Dataset) -> float | None:
    """Estimated Radiographic Magnification Factor, or source-to-detector over
    source-to-patient distance."""
    factor = _positive(header, "EstimatedRadiographicMagnificationFactor")
    if factor is None:
        detector = _positive(header, "DistanceSourceToDetector")
        patient = _positive(header, "DistanceSourceToPatient")
        factor = detector / patient if detector and patient else None
    return factor if factor is not None and factor >= 1 else None


def _positive(header: Dataset, keyword: str) -> float | None:
    try:
        number = float(header.get(keyword) or 0)
    except (TypeError, ValueError):
        return None
    return number if math.isfinite(number) and number > 0 else None
