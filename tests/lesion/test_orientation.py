"""Any of the eight ways to store a plane is turned to the same display, and back."""

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from medviewer.lesion.orientation import Turn, turn_to_display

AXES = {"axial": ("L", "P"), "coronal": ("L", "F"), "sagittal": ("P", "F")}
DIRECTION = {"L": (1, 0, 0), "P": (0, 1, 0), "F": (0, 0, -1)}
turns = st.builds(Turn, st.booleans(), st.booleans(), st.booleans())


def stored_ways(plane: str):
    """Every Image Orientation (Patient) of a plane: axes swapped or not, each way round."""
    right, down = (np.array(DIRECTION[letter]) for letter in AXES[plane])
    for swap, first, second in itertools.product((False, True), (1, -1), (1, -1)):
        pair = (down, right) if swap else (right, down)
        yield tuple(pair[0] * first), tuple(pair[1] * second)


@pytest.mark.parametrize("plane", AXES)
def test_rows_and_columns_point_where_a_radiologist_expects(plane: str) -> None:
    right, down = (np.array(DIRECTION[letter]) for letter in AXES[plane])
    positions = np.arange(-3, 4)
    for along_row, along_column in stored_ways(plane):
        # Every pixel holds how far right (and how far down) it lies in the patient.
        places = positions[None, :, None] * np.array(along_row) + positions[
            :, None, None
        ] * np.array(along_column)
        turn = turn_to_display((along_row, along_column))
        assert np.all(np.diff(turn.apply(places @ right), axis=1) == 1)
        assert np.all(np.diff(turn.apply(places @ down), axis=0) == 1)


def test_an_oblique_plane_goes_with_the_nearest() -> None:
    tilted = np.deg2rad(20)
    along_column = (0.0, float(np.cos(tilted)), float(-np.sin(tilted)))
    assert turn_to_display(((-1.0, 0.0, 0.0), along_column)) == Turn(flip_columns=True)


def test_an_unknown_orientation_is_left_alone() -> None:
    assert turn_to_display(None) == Turn()


@given(turns, st.integers(1, 6), st.integers(1, 6))
def test_turning_back_gives_the_stored_picture(turn: Turn, rows: int, columns: int) -> None:
    picture = np.arange(rows * columns).reshape(rows, columns)
    assert np.array_equal(turn.undo(turn.apply(picture)), picture)


@given(turns, st.integers(1, 6), st.integers(1, 6), st.data())
def test_points_go_back_with_their_pixels(
    turn: Turn, rows: int, columns: int, data: st.DataObject
) -> None:
    row, column = data.draw(st.integers(0, rows - 1)), data.draw(st.integers(0, columns - 1))
    picture = np.zeros((rows, columns))
    picture[row, column] = 1
    shown_row, shown_column = np.argwhere(turn.apply(picture))[0]
    back = turn.undo_points(np.array([[shown_column + 0.5, shown_row + 0.5]]), (rows, columns))
    assert back[0].tolist() == [column + 0.5, row + 0.5]
    there = turn.apply_points(back, (rows, columns))
    assert there[0].tolist() == [shown_column + 0.5, shown_row + 0.5]


def test_spacing_goes_with_the_axes() -> None:
    assert Turn(transpose=True).turn_spacing((0.5, 0.9)) == (0.9, 0.5)
    assert Turn(flip_rows=True).turn_spacing((0.5, 0.9)) == (0.5, 0.9)
    assert Turn(transpose=True).turn_spacing(None) is None
