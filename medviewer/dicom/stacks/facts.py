"""What one file says about its frames: a ``Slice`` each, and what grouping needs beside it."""

from __future__ import annotations

import math

from medviewer.dicom.document import OTHERS, class_of
from medviewer.dicom.files import limits, tags
from medviewer.dicom.files.elements import DOUBLE_PIXELS, FLOAT_PIXELS, PixelElement
from medviewer.dicom.files.header import RAW_SYNTAXES, BrokenHeaderError, Header
from medviewer.dicom.series import PixelLayout, Slice
from medviewer.dicom.stacks.concatenation import part_of
from medviewer.dicom.stacks.frame import (
    Frame,
    direction_in_words,
    frame_bits,
    orientation_of,
    positive,
    spacing_of,
    vector_of,
)
from medviewer.dicom.stacks.grey import grey_levels_of
from medviewer.dicom.stacks.multiframe import frames_with_geometry, is_multiframe
from medviewer.dicom.stacks.shutter import shutter_of
from medviewer.errors import MedviewerError
from medviewer.message import Message

PROJECTION = frozenset({"CR", "DX", "MG", "XA", "RF", "IO", "PX", "XC", "RG"})
"""Modalities whose pixel spacing may be the detector's."""


VIDEO = (
    *(f"1.2.840.10008.1.2.4.10{n}" for n in range(9)),
    *(f"1.2.840.10008.1.2.7.{n}" for n in (1, 2, 3)),
)
"""Transfer syntaxes of moving pictures: MPEG-2, MPEG-4, HEVC and SMPTE streams."""


class NotAPictureError(MedviewerError):
    """A DICOM object without pixels that this program can show."""


class DrawingsError(NotAPictureError):
    """One that says something of images: it is shown on them."""


def frames_of(header: Header) -> list[Frame]:
    """The frames of a file, in the file's order.

    Raises
    ------
    NotAPictureError
        A DICOM object without pixels; DrawingsError when it says something of images.
    BrokenHeaderError
        The description of the pixels is impossible or does not fit the file.
    """
    element = header.pixels
    if element is None:
        if tags.text(header.values, tags.MODALITY) in DRAWINGS:
            raise DrawingsError(_why_no_picture(header), DRAWN)
        raise NotAPictureError(_why_no_picture(header), _what_shows_it(header))
    if header.transfer_syntax.startswith(VIDEO):
        name = tags.uid_name(header.transfer_syntax)
        raise NotAPictureError(
            Message("This is a video ({}).", name), Message("Open it with a video player.")
        )
    pixels = pixel_layout(header, element)
    count = _number_of_frames(header, pixels)
    offset = _raw_offset(header, element, pixels, count)
    first = _frame(header, pixels, count, offset)
    if not is_multiframe(header.values, count):
        return [first]
    return frames_with_geometry(header, first, count)


def pixel_layout(header: Header, element: PixelElement) -> PixelLayout:
    """How the pixels of ``header``'s file are stored.

    Raises
    ------
    BrokenHeaderError
        An element that is needed is missing or impossible.
    """
    values, little = header.values, header.encoding.little

    def need(tag: int, name: str, default: int | None = None) -> int:
        number = tags.unsigned(values, tag, little)
        if number is None:
            number = default
        if number is None:
            raise BrokenHeaderError(
                Message("The header has no {}, so the pixels cannot be read.", name)
            )
        return number

    rows, columns = need(tags.ROWS, "Rows"), need(tags.COLUMNS, "Columns")
    allocated = need(tags.BITS_ALLOCATED, "Bits Allocated")
    stored = need(tags.BITS_STORED, "Bits Stored", allocated)
    samples = need(tags.SAMPLES_PER_PIXEL, "Samples per Pixel", 1)
    if element.tag in (FLOAT_PIXELS, DOUBLE_PIXELS):
        kind = "f"
    else:
        kind = "i" if need(tags.PIXEL_REPRESENTATION, "Pixel Representation", 0) == 1 else "u"
    if not rows or not columns or rows * columns > limits.FRAME_PIXELS:
        raise BrokenHeaderError(
            Message("The header says {} rows and {} columns, which cannot be.", rows, columns)
        )
    if allocated not in (1, 8, 16, 32, 64) or samples not in (1, 3, 4):
        raise BrokenHeaderError(
            Message(
                "Pixels of {} samples of {} bits are not known to the standard.", samples, allocated
            )
        )
    if not 0 < stored <= allocated:
        raise BrokenHeaderError(Message("The header stores {} bits in {}.", stored, allocated))
    return PixelLayout(
        transfer_syntax=header.transfer_syntax,
        rows=rows,
        columns=columns,
        samples=samples,
        photometric=_photometric(header, element, 3 * rows * columns),
        bits_allocated=allocated,
        bits_stored=stored,
        high_bit=need(tags.HIGH_BIT, "High Bit", stored - 1),
        kind=kind,
        planar=need(tags.PLANAR_CONFIGURATION, "Planar Configuration", 0),
    )


def _photometric(header: Header, element: PixelElement, whole: int) -> str:
    """Photometric Interpretation, MONOCHROME2 where none is given.

    Some writers call uncompressed colour YBR_FULL_422 and subsample nothing: the pixel data
    then has the length of YBR_FULL, ``whole`` bytes a frame.
    """
    named = tags.text(header.values, tags.PHOTOMETRIC_INTERPRETATION) or "MONOCHROME2"
    frames = tags.integer(header.values, tags.NUMBER_OF_FRAMES) or 1
    subsampled = element.encapsulated or element.length < whole * frames
    return "YBR_FULL" if named == "YBR_FULL_422" and not subsampled else named


def _number_of_frames(header: Header, pixels: PixelLayout) -> int:
    declared = tags.integer(header.values, tags.NUMBER_OF_FRAMES)
    count = 1 if declared is None or declared == 0 else declared
    if not 0 < count <= limits.FRAMES or count * frame_bits(pixels) // 8 > limits.FILE_PIXELS_BYTES:
        raise BrokenHeaderError(
            Message(
                "The header declares {} frames of {} x {} pixels, more than the {} GB that one "
                "file may hold.",
                count,
                pixels.rows,
                pixels.columns,
                limits.FILE_PIXELS_BYTES >> 30,
            )
        )
    return count


def _raw_offset(
    header: Header, element: PixelElement, pixels: PixelLayout, count: int
) -> int | None:
    """Where uncompressed pixels begin in the file; None when they must be decoded."""
    if element.encapsulated:
        if header.transfer_syntax in RAW_SYNTAXES:
            raise BrokenHeaderError(
                Message("The pixels are compressed, but the header calls them uncompressed."),
                Message("Export the series again from its source."),
            )
        if count * limits.FRAGMENT_BYTES > header.size - element.offset:
            raise BrokenHeaderError(
                Message("The file is too small to hold the {} frames it declares.", count)
            )
        return None
    if not (header.deflated or header.transfer_syntax in RAW_SYNTAXES):
        raise BrokenHeaderError(
            Message(
                "The header calls the pixels compressed ({}), but they are not.",
                tags.uid_name(header.transfer_syntax),
            ),
            Message("Export the series again from its source."),
        )
    source = len(header.data) if header.deflated else header.size
    needed = (count * frame_bits(pixels) + 7) // 8
    present = min(element.length, source - element.offset)
    if present < needed:
        raise BrokenHeaderError(
            Message(
                "The file is truncated: it holds {} of the {} bytes of its pixels.", present, needed
            ),
            Message("Copy the file again from its source."),
        )
    plain = pixels.samples == 1 and not pixels.is_colour and pixels.bits_allocated >= 8
    rgb = pixels.photometric == "RGB" and pixels.bits_allocated == 8 and pixels.planar == 0
    rgb = rgb and pixels.samples == 3
    direct = header.transfer_syntax in RAW_SYNTAXES and (plain or rgb)
    if pixels.bits_allocated == 8 and not header.encoding.little:
        direct = False  # they may be swapped in pairs (PS3.5 8.1.2); decoding looks
    return element.offset if direct else None


def _projection(values: tags.Values) -> str:
    """Side and view of a radiograph (PS3.3 C.8.7.1.1, C.8.11.1.1); slices have a place instead."""
    side = tags.text(values, tags.IMAGE_LATERALITY) or tags.text(values, tags.LATERALITY)
    side = "" if side == "U" else side  # unpaired: a chest has no side
    view = tags.text(values, tags.VIEW_POSITION)
    return f"{side} {view}".strip() if view else _arm_angles(values)


def _arm_angles(values: tags.Values) -> str:
    """Where the detector of an angiography stands, if it does not move (PS3.3 C.8.7.5)."""
    if tags.text(values, tags.POSITIONER_MOTION) == "DYNAMIC":
        return ""
    told = []
    for tag, below, above in (
        (tags.POSITIONER_PRIMARY_ANGLE, "RAO", "LAO"),
        (tags.POSITIONER_SECONDARY_ANGLE, "CAU", "CRA"),
    ):
        angle = tags.decimal(values, tag)
        if angle is not None:
            told.append(f"{below if angle < 0 else above} {abs(angle):.0f}°")
    return " ".join(told)


def _frame(header: Header, pixels: PixelLayout, count: int, offset: int | None) -> Frame:
    values = header.values
    modality = tags.text(values, tags.MODALITY)
    slope = tags.decimal(values, tags.RESCALE_SLOPE)
    return Frame(
        slice=Slice(
            path=header.path,
            frame=0,
            sop_class_uid=tags.text(values, tags.SOP_CLASS_UID)
            or tags.text(values, tags.MEDIA_STORAGE_SOP_CLASS_UID),
            sop_instance_uid=tags.text(values, tags.SOP_INSTANCE_UID)
            or tags.text(values, tags.MEDIA_STORAGE_SOP_INSTANCE_UID),
            instance_number=tags.integer(values, tags.INSTANCE_NUMBER),
            position=vector_of(tags.decimals(values, tags.IMAGE_POSITION, 3)),
            orientation=orientation_of(tags.decimals(values, tags.IMAGE_ORIENTATION, 6)),
            spacing=_spacing(header, modality),
            slope=slope if slope else 1.0,
            intercept=tags.decimal(values, tags.RESCALE_INTERCEPT) or 0.0,
            pixels=pixels,
            grey=grey_levels_of(values, pixels, header.encoding.little),
            offset=offset,
            thickness_mm=positive(tags.decimal(values, tags.SLICE_THICKNESS)),
            patient_orientation=tags.texts(values, tags.PATIENT_ORIENTATION),
            projection=_projection(values),
            has_overlays=any(tag in values for tag in tags.OVERLAY_ROWS),
            is_lossy=tags.text(values, tags.LOSSY_COMPRESSION) == "01",
            shutter=shutter_of(values),
        ),
        series_instance_uid=tags.text(values, tags.SERIES_INSTANCE_UID),
        modality=modality,
        frames_in_file=count,
        slice_location=tags.decimal(values, tags.SLICE_LOCATION),
        patient=tags.text(values, tags.PATIENT_ID) or tags.text(values, tags.PATIENT_NAME),
        attributes=_attributes(header),
        concatenation=part_of(values, header.encoding.little),
    )


def _spacing(header: Header, modality: str) -> tuple[float, float] | None:
    """Pixel Spacing where it is the patient's (PS3.3 10.7.1.3).

    A projection's is, if it is said to be calibrated or differs from the detector's.
    """
    values = header.values
    spacing = spacing_of(tags.decimals(values, tags.PIXEL_SPACING, 2))
    if spacing is None:
        return None
    detector = tags.decimals(values, tags.IMAGER_PIXEL_SPACING, 2)
    if modality in PROJECTION or detector is not None:
        stated = tags.text(values, tags.CALIBRATION_TYPE) in ("GEOMETRY", "FIDUCIAL")
        differs = detector is not None and not all(
            math.isclose(a, b, rel_tol=1e-4) for a, b in zip(spacing, detector, strict=True)
        )
        if not stated and not differs:
            return None
    return spacing


def _attributes(header: Header) -> dict[str, str]:
    """What tells the stacks of one series apart, in the order in which it is tried."""
    values = header.values
    found = {
        "image type": " ".join(tags.texts(values, tags.IMAGE_TYPE)),
        "echo time": _number(values, tags.ECHO_TIME),
        "echo": tags.text(values, tags.ECHO_NUMBERS),
        "temporal position": tags.text(values, tags.TEMPORAL_POSITION),
        "sequence": tags.text(values, tags.SEQUENCE_NAME),
        "frame of reference": tags.text(values, tags.FRAME_OF_REFERENCE_UID),
        "acquisition": tags.text(values, tags.ACQUISITION_NUMBER),
        "trigger time": _number(values, tags.TRIGGER_TIME),
        "acquisition time": tags.text(values, tags.ACQUISITION_DATE_TIME)
        or tags.text(values, tags.ACQUISITION_TIME),
        "content time": tags.text(values, tags.CONTENT_TIME),
    }
    b_value = _b_value(header)
    if b_value is not None:
        found["b-value"] = f"{b_value:g}"
    gradient = tags.doubles(values, tags.DIFFUSION_GRADIENT, 3, header.encoding.little)
    if gradient is not None:
        found["direction"] = direction_in_words(gradient)
    return {name: value for name, value in found.items() if value}


def _number(values: tags.Values, tag: int) -> str:
    """A decimal in its shortest form, so that 10 and 10.0 are the same."""
    number = tags.decimal(values, tag)
    return "" if number is None else f"{number:g}"


def _b_value(header: Header) -> float | None:
    """The standard's b-value, else the maker's own (as dcm2niix documents them)."""
    values = header.values
    b_value = tags.double(values, tags.DIFFUSION_B_VALUE, header.encoding.little)
    if b_value is not None:
        return b_value
    if tags.text(values, tags.SIEMENS_CREATOR) == "SIEMENS MR HEADER":
        return tags.decimal(values, tags.SIEMENS_B_VALUE)
    if tags.text(values, tags.GE_CREATOR) == "GEMS_PARM_01":
        numbers = tags.decimals(values, tags.GE_B_VALUE, 4)
        return None if numbers is None else numbers[0] % 100_000
    return None


DRAWINGS = ("SR", "RTSTRUCT", "PR", "KO")
"""Modalities of objects without pixels that hold drawings of images, or point at some."""
DRAWN = Message(
    "A double click in the list of files, or File → Open drawings…, shows what it says of the "
    "images that are open."
)


def _what_shows_it(header: Header) -> Message:
    if class_of(header) in OTHERS:
        return Message("It is not opened here: other programs may be able to read it.")
    return Message("It has no pixels to show; other programs may be able to read it.")


def _why_no_picture(header: Header) -> Message:
    uid = class_of(header)
    if uid in OTHERS:
        return Message("This is not a picture but {}.", OTHERS[uid])
    name = tags.uid_name(uid) if uid else Message("an object without SOP Class")
    if name.endswith("Image Storage"):
        return Message("This {} holds no pixels.", name.removesuffix(" Storage"))
    return Message("This is not a picture but {}.", name)
