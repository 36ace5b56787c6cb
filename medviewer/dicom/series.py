"""A series as the program sees it: one stack of slices that form one picture.

Terms are the DICOM standard's. A *Series* here is a display set: when a DICOM
series holds pictures that cannot be one volume (a localizer, two echoes, two
phases), the grouping makes several of them, each with its ``part``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from medviewer.dicom.derivation import is_derived, source_of
from medviewer.errors import MedviewerError
from medviewer.message import Message

if TYPE_CHECKING:  # a process that only decodes does without pydicom, the slowest import
    from pydicom.dataset import Dataset

Vector = tuple[float, float, float]
ShutterShapes = tuple[tuple[str, tuple[float, ...]], ...]
"""Shapes and their numbers, in rows and columns that count from 1 and name centres of pixels.

RECTANGULAR: left, right, upper and lower edge; CIRCULAR: row and column of the centre, radius;
POLYGONAL: row and column of each vertex (PS3.3 C.7.6.11).
"""


@dataclass(frozen=True)
class PixelLayout:
    """How the pixels of a file are stored (PS3.3 C.7.6.3, PS3.5 section 8).

    ``kind`` is "u" unsigned, "i" signed or "f" floating point. ``bits_stored`` and
    ``high_bit`` say which of the ``bits_allocated`` bits hold the value.
    """

    transfer_syntax: str
    rows: int
    columns: int
    samples: int
    photometric: str
    bits_allocated: int
    bits_stored: int
    high_bit: int
    kind: str
    planar: int = 0

    @property
    def is_colour(self) -> bool:
        """True for pictures that are shown in colour, a palette's included."""
        return self.samples > 1 or self.photometric == "PALETTE COLOR"


@dataclass(frozen=True)
class GreyLevels:
    """What a file says of how the values of a frame become grey, as it is written there.

    Attributes
    ----------
    center, width, explanation, function
        The elements of the VOI LUT (PS3.3 C.11.2); several values are parted by a backslash.
    unit
        Units of a PET image, else Rescale Type.
    tables
        A digest of the Modality and the VOI LUT Sequence, in colour of its ICC profile; "" without.
    padding
        The lowest and the highest stored value that is not part of the picture; "" for none.
    shape
        Presentation LUT Shape.
    """

    center: str = ""
    width: str = ""
    explanation: str = ""
    function: str = ""
    unit: str = ""
    tables: str = ""
    padding: str = ""
    shape: str = ""


ImageKey = tuple[str, int]
"""SOP Instance UID and frame number, from 1: how DICOM refers to an image (PS3.3 10.3)."""


@dataclass(frozen=True)
class Slice:
    """One frame of one file, and where it lies in the patient.

    Attributes
    ----------
    path
        The file.
    frame
        0-based index of the frame in the file.
    position
        Image Position (Patient), PS3.3 C.7.6.2.1.1: the centre of the first
        pixel, LPS, mm. None when the file does not say.
    orientation
        Image Orientation (Patient): direction of a row (towards rising column)
        and of a column (towards rising row), unit vectors in LPS. None likewise.
    spacing
        Pixel Spacing (row spacing, column spacing) in mm, in the patient. None
        when the file has none; a detector's spacing is not one.
    slope, intercept
        Rescale of this frame: value = stored * slope + intercept.
    pixels
        How the pixels are stored; None in a slice made by hand.
    grey
        What its file says of grey levels; None in a slice made by hand.
    offset
        Where the raw pixels of this frame begin in the file; None when they are
        compressed or must be decoded for another reason.
    thickness_mm
        Slice Thickness; None when the file does not say.
    patient_orientation
        Patient Orientation, for pictures without a place (``geometry.stated_letters``).
    projection
        Of a radiograph: the side and View Position, as in "R CC" and "PA"; of an angiography
        the angles of its arm, "RAO 30° CRA 10°"; "" elsewhere.
    has_overlays
        Its file has overlay planes (groups 60xx).
    is_lossy
        Its pixels were compressed with loss at some time (PS3.3 C.7.6.1.1.5).
    shutter
        What its display shutter leaves visible.
    unmapped
        Its parametric map does not say, so that it can be used, how its values become real ones:
        they are as stored, and have no unit.
    made_real
        Loading makes real values of the stored ones of a parametric map, by a table or because
        its mapping leaves some out, which become NaN.
    meaning
        Which of the usable mappings of its parametric map its real values are by, 0-based.
    frames_before
        Frames that come before those of its file in the object that was divided into several
        files (Concatenation Frame Offset Number); 0 for a whole one.
    source_uid
        SOP Instance UID of the object that was divided, to which others may refer; "" likewise.
    """

    path: Path
    frame: int
    sop_class_uid: str
    sop_instance_uid: str
    instance_number: int | None = None
    position: Vector | None = None
    orientation: tuple[Vector, Vector] | None = None
    spacing: tuple[float, float] | None = None
    slope: float = 1.0
    intercept: float = 0.0
    pixels: PixelLayout | None = None
    grey: GreyLevels | None = None
    offset: int | None = None
    thickness_mm: float | None = None
    patient_orientation: tuple[str, ...] = ()
    projection: str = ""
    has_overlays: bool = False
    is_lossy: bool = False
    shutter: ShutterShapes = ()
    unmapped: bool = False
    made_real: bool = False
    meaning: int = 0
    frames_before: int = 0
    source_uid: str = ""

    @property
    def frame_number(self) -> int:
        """The frame as DICOM refers to it, from 1 (Referenced Frame Number)."""
        return self.frame + 1

    @property
    def image_key(self) -> ImageKey:
        """What tells this image from every other one."""
        return self.sop_instance_uid, self.frame_number

    @property
    def image_keys(self) -> tuple[ImageKey, ...]:
        """By which others may refer to this image: as itself, and as a frame of the whole."""
        whole = ((self.source_uid, self.frame_of_whole + 1),) if self.source_uid else ()
        return (self.image_key, *whole)

    @property
    def frame_of_whole(self) -> int:
        """0-based index of the frame in the whole object, of which its file may be a part."""
        return self.frames_before + self.frame

    @property
    def is_made(self) -> bool:
        """True of a plane or a view that was made of a series: there is no file of it."""
        return is_derived(self.sop_instance_uid)


def acquisition_order(slices: Sequence[Slice]) -> tuple[int, ...] | None:
    """The places of ``slices`` in the order of their Instance Numbers, frames in the file's order.

    None where a slice has no number, or that is the order in which they lie already.
    """
    numbers = [one.instance_number for one in slices]
    if None in numbers:
        return None
    keys = [(one.instance_number or 0, one.frame_of_whole) for one in slices]
    found = tuple(sorted(range(len(slices)), key=lambda index: (keys[index], index)))
    return None if found == tuple(range(len(slices))) else found


def layout(one: Slice) -> PixelLayout:
    """How the pixels of a slice that was found by a scan are stored.

    Raises
    ------
    MedviewerError
        The slice was made by hand and has no file with pixels behind it.
    """
    if one.pixels is None:
        raise MedviewerError(
            Message("Nothing is known of the pixels of {}.", one.path), Message("Scan it first.")
        )
    return one.pixels


@dataclass(frozen=True)
class Refused:
    """A file that could not be used, with the reason and what to do.

    It ``draws`` when it has no pixels, but something to say of images, as a presentation state has.
    """

    path: Path
    reason: str
    remedy: str = ""
    draws: bool = False


@dataclass(frozen=True)
class Document:
    """A PDF in a DICOM file: a report or a dose sheet of a study."""

    path: Path
    sop_instance_uid: str
    series_instance_uid: str
    study_instance_uid: str
    patient_id: str
    patient_name: str
    study_date: str
    study_description: str
    title: str

    @property
    def name_on_file(self) -> str:
        """The patient's name by which the reading and the library know him."""
        return self.patient_name


@dataclass(frozen=True)
class Series:
    """A stack of slices in display order, with what is needed to list and open it.

    Attributes
    ----------
    key
        Identifies the display set: the Series Instance UID, and ``#part`` behind
        it when the DICOM series had to be split; of what was made of it see ``derivation``.
    header
        All elements of the first slice's file but the pixel data.
    warnings
        What the reader must know about this stack (gaps, tilt, split and so on),
        each a full sentence.
    filed_name
        The patient's name as the file declares its letters, where the reader chose another
        character set for what is shown; "" elsewhere. What is kept goes by ``name_on_file``.
    """

    key: str
    series_instance_uid: str
    study_instance_uid: str
    frame_of_reference_uid: str
    patient_id: str
    patient_name: str
    study_date: str
    study_description: str
    modality: str
    number: int | None
    description: str
    body_part: str
    rows: int
    columns: int
    slices: tuple[Slice, ...]
    header: Dataset = field(compare=False, repr=False)
    warnings: tuple[str, ...] = ()
    part: str = ""
    filed_name: str = ""

    @property
    def stack_key(self) -> str:
        """The key of the stack itself, also where this holds what was made of it."""
        return source_of(self.key)

    @property
    def name_on_file(self) -> str:
        """The patient's name by which the reading and the library know him."""
        return self.filed_name or self.patient_name


def same_patient(one: Series | Document, other: Series | Document) -> bool:
    """True when two series or documents are of one patient, as far as their files say.

    The Patient IDs must be the same, and the names, where both have one: an ID may be given
    twice, in two hospitals. Without ID and name nobody is known but by the study.
    """
    if one.patient_id.strip() != other.patient_id.strip():
        return False
    names = one.name_on_file, other.name_on_file
    if all(name.strip(" ^=") for name in names):
        return names_agree(*names)
    known = bool(one.patient_id.strip())
    return known or one.study_instance_uid == other.study_instance_uid


def names_agree(one: str, other: str) -> bool:
    """True when two names (PN, PS3.5 6.2.1) may be one person's: some station left out a spelling.

    Of the spellings (alphabetic, ideographic, phonetic) those that both have must be the same,
    and one of them there.
    """
    spelt = zip(one.split("="), other.split("="), strict=False)
    words = [[part.replace("^", " ").casefold().split() for part in pair] for pair in spelt]
    both = [pair for pair in words if all(pair)]
    return bool(both) and all(left == right for left, right in both)


@dataclass(frozen=True)
class Catalogue:
    """What a scan found: files in = files of ``series`` + ``refused`` + ``documents``.

    ``unpacked`` are the folders that ZIPs were unpacked into, each with its ZIP.
    """

    series: tuple[Series, ...]
    refused: tuple[Refused, ...]
    documents: tuple[Document, ...] = ()
    unpacked: tuple[tuple[Path, Path], ...] = ()

    def told(self, words: str) -> str:
        """A text in which files of a ZIP are named as such, not where they were unpacked to."""
        for folder, archive in self.unpacked:
            words = words.replace(str(folder), str(archive))
        return words
