"""Orientation letters at the edges and the scale bar: plain geometry, no Qt."""

from __future__ import annotations

from dataclasses import dataclass

from medviewer.dicom.geometry import OBLIQUE_LETTER, opposite, orientation_letters, stated_letters
from medviewer.dicom.series import Slice, Vector
from medviewer.ui.picture.placement import Placement

BAR_STEPS_MM = (0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200)
BAR_SHARE = 0.3


@dataclass(frozen=True)
class EdgeLetters:
    """What of the patient each edge of the viewport points to, such as "R" or "AL"."""

    left: str
    right: str
    top: str
    bottom: str


def edge_letters(here: Slice, placement: Placement) -> EdgeLetters | None:
    """The letters for a slice as it is turned and flipped; None without an orientation.

    Where the slice has no place in the patient (a radiograph), Patient Orientation of
    its file tells; of a picture that was made of a series one of both may be empty.
    """
    a, b, c, d = placement.linear()
    if here.orientation is None:
        stated = stated_letters(here.patient_orientation)
        if here.is_made and len(here.patient_orientation) == 2:
            stated = here.patient_orientation[0], here.patient_orientation[1]
        if stated is None:
            return None
        right, bottom = (_turned(part, *stated) for part in ((a, b), (c, d)))
        return EdgeLetters(opposite(right), right, opposite(bottom), bottom)
    along_row, along_column = here.orientation
    # The inverse of a map made of flips and turns is its transpose.
    across = _combine(a, along_row, b, along_column)
    down = _combine(c, along_row, d, along_column)
    return EdgeLetters(*orientation_letters((across, down)))


def _turned(part: tuple[float, float], row: str, column: str) -> str:
    """The letters along one axis of the screen, the stronger of the row's and column's first."""
    both = sorted(((part[0], row), (part[1], column)), key=lambda each: -abs(each[0]))
    seen = [each for number, each in enumerate(both) if not number or abs(each[0]) > OBLIQUE_LETTER]
    letters = "".join(letters if share > 0 else opposite(letters) for share, letters in seen)
    return "".join(dict.fromkeys(letters))


def _combine(first: float, one: Vector, second: float, other: Vector) -> Vector:
    x, y, z = (first * u + second * v for u, v in zip(one, other, strict=True))
    return (x, y, z)


def scale_bar(pixels_per_mm: float, height: float) -> tuple[float, float]:
    """A round length in mm for the bar, and its length in screen pixels.

    The longest that takes at most a share of the viewport's ``height``; the
    shortest of all where none does.
    """
    fitting = [step for step in BAR_STEPS_MM if step * pixels_per_mm <= BAR_SHARE * height]
    length = fitting[-1] if fitting else BAR_STEPS_MM[0]
    return (length, length * pixels_per_mm)
