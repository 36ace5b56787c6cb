"""How a mammogram hangs: its chest wall at the edge of the viewport, as if both stood back to back.

So says the IHE Mammography Image profile of a display (RAD TF-2, 4.16.4.2.2.1.1).
"""

from __future__ import annotations

from medviewer.dicom.geometry import direction_letters, opposite, stated_letters
from medviewer.dicom.mammogram import is_mammogram, side_of
from medviewer.dicom.series import Series, Slice
from medviewer.ui.picture.placement import Placement, Point

_WAYS = tuple((turns, flipped) for turns in range(4) for flipped in (False, True))

_USUAL_WALL: dict[str, Point] = {"R": (1.0, 0.0), "L": (-1.0, 0.0)}
"""The direction to the chest wall of a breast as it is mostly stored, in image coordinates."""


def hanging_placement(series: Series, here: Slice) -> Placement:
    """How a slice of a series is placed at first, fitted.

    A mammogram lies against the edge of the viewport where its chest wall is: of a right breast
    the right one, of a left breast the left one, with the side of the arm, or the head, on top.
    Patient Orientation tells where that is, of tomosynthesis the slice's own orientation. Where
    neither does, the side alone is gone by and the picture is not turned: a breast is stored with
    its chest wall at its own side by custom, and to mirror one that is not could take its inner
    half for the outer one. Where the side is not known it is not turned either; all other
    pictures are in the middle.
    """
    if not is_mammogram(series) or here.is_made:
        return Placement()
    letters, side = _letters(here), side_of(series, here)
    if letters is None:
        return Placement(against=_USUAL_WALL.get(side))
    wall = _towards_wall(letters)
    if wall is None:
        return Placement()
    for turns, flipped in _WAYS if side else ():
        tried = Placement(flipped_horizontally=flipped, quarter_turns=turns, against=wall)
        if _hangs_well(tried, letters, side):
            return tried
    return Placement(against=wall)


def _letters(here: Slice) -> tuple[str, str] | None:
    """The main letters towards which rows and columns run; None where nobody knows."""
    if here.orientation is not None:
        row, column = (direction_letters(each) for each in here.orientation)
        return row[0], column[0]
    stated = stated_letters(here.patient_orientation)
    return None if stated is None else (stated[0][0], stated[1][0])


def _towards_wall(letters: tuple[str, str]) -> Point | None:
    """The direction to the chest wall, the back of the body, in image coordinates."""
    directions = {
        letters[0]: (1.0, 0.0),
        opposite(letters[0]): (-1.0, 0.0),
        letters[1]: (0.0, 1.0),
        opposite(letters[1]): (0.0, -1.0),
    }
    return directions.get("P")


def _hangs_well(placement: Placement, letters: tuple[str, str], side: str) -> bool:
    """Whether the chest wall is on the breast's own side, and what belongs on top is there."""
    a, b, c, d = placement.linear()
    right = _towards(a, b, letters)
    bottom = _towards(c, d, letters)
    if right != ("P" if side == "R" else "A"):
        return False
    return bottom in ("F", opposite(side))  # of a view from above the middle of the body is below


def _towards(row: float, column: float, letters: tuple[str, str]) -> str:
    """The letter of an axis of the screen, which is one of the picture's."""
    share, letter = (row, letters[0]) if row else (column, letters[1])
    return letter if share > 0 else opposite(letter)
