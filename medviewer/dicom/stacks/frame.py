"""One frame while it is being grouped: its ``Slice``, and what tells stacks apart."""

from __future__ import annotations

from dataclasses import dataclass, field

from medviewer.dicom.files import limits
from medviewer.dicom.geometry import ORIENTATION_TOLERANCE, Orientation
from medviewer.dicom.series import PixelLayout, Slice, Vector


@dataclass(frozen=True, slots=True)
class ConcatenationPart:
    """Which part of a concatenation a file is (PS3.3 C.7.6.16.2.2.4).

    ``number`` counts from 1, and is 0 where the file does not say; so is ``total``.
    ``frames_before`` is the Concatenation Frame Offset Number, ``source`` the SOP Instance UID of
    the object that was divided.
    """

    uid: str
    number: int
    total: int
    frames_before: int | None
    source: str = ""


@dataclass(frozen=True, slots=True)
class Frame:
    """One frame and the attributes by which stacks are told apart.

    ``attributes`` maps the name of an attribute ("echo time", "b-value", ...) to its
    value in words; grouping splits on those that tell frames at the same place apart.
    ``patient`` is the Patient ID, the name where there is none. ``mappings`` are the labels of
    the mappings of a parametric map to real values, the one that counts first.
    ``concatenation`` says of which whole its file is a part.
    """

    slice: Slice
    series_instance_uid: str
    modality: str
    frames_in_file: int
    slice_location: float | None
    patient: str
    attributes: dict[str, str] = field(compare=False)
    mappings: tuple[str, ...] = ()
    concatenation: ConcatenationPart | None = None

    @property
    def object_uid(self) -> str:
        """What all frames of its object share, in however many files that is."""
        part = self.concatenation
        return self.slice.sop_instance_uid if part is None else part.uid

    @property
    def localizer(self) -> bool:
        """True when the file calls itself a localizer."""
        return "LOCALIZER" in self.attributes.get("image type", "")

    @property
    def placed(self) -> bool:
        """True when the file says where the frame lies and how it is turned."""
        return self.slice.position is not None and self.slice.orientation is not None


def frame_bits(pixels: PixelLayout) -> int:
    """Bits of one uncompressed frame; YBR_FULL_422 shares its colour between two pixels."""
    samples = 2 if pixels.photometric == "YBR_FULL_422" else pixels.samples
    return pixels.rows * pixels.columns * samples * pixels.bits_allocated


def positive(number: float | None) -> float | None:
    """A size in mm; None when it cannot be one."""
    return number if number is not None and 0 < number < limits.LARGEST_MM else None


def vector_of(numbers: tuple[float, ...] | None) -> Vector | None:
    """Three numbers as a position in mm; None when it cannot be one."""
    if numbers is None or max(map(abs, numbers)) > limits.LARGEST_MM:
        return None
    return (numbers[0], numbers[1], numbers[2])


def direction_in_words(gradient: tuple[float, ...]) -> str:
    """Diffusion Gradient Orientation, direction cosines to the patient (PS3.3 C.8.13.5.9)."""
    return " ".join(f"{round(cosine, 2) + 0.0:g}" for cosine in gradient)  # there is no -0


def spacing_of(numbers: tuple[float, ...] | None) -> tuple[float, float] | None:
    """Two numbers as row and column spacing in mm; None when they cannot be."""
    if numbers is None or not limits.SMALLEST_MM < min(numbers) <= max(numbers) < limits.LARGEST_MM:
        return None
    return numbers[0], numbers[1]


def orientation_of(numbers: tuple[float, ...] | None) -> Orientation | None:
    """Six direction cosines as two unit vectors (PS3.3 C.7.6.2.1.1); None when they are not."""
    if numbers is None:
        return None
    row, column = numbers[:3], numbers[3:]
    lengths = [sum(x * x for x in side) ** 0.5 for side in (row, column)]
    dot = sum(a * b for a, b in zip(row, column, strict=True))
    if not all(0.99 < length < 1.01 for length in lengths) or abs(dot) > 0.01:
        return None
    if any(abs(length - 1) > ORIENTATION_TOLERANCE for length in lengths):
        row = tuple(x / lengths[0] for x in row)
        column = tuple(x / lengths[1] for x in column)
    return (row[0], row[1], row[2]), (column[0], column[1], column[2])
