"""Where the second series lies is read and typed in numbers, in the real window."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from medviewer.dicom.series import Series
from medviewer.image.registration.rigid import turned_about
from medviewer.ui.fusion.numbers import PlaceNumbers
from medviewer.ui.main_window import MainWindow
from tests.ui.fusion.fusing import CTRL, LEFT, NONE, drag, middle, move_of, patient

TO_THE_LEFT, TO_THE_BACK, TO_THE_HEAD, ABOUT_X, ABOUT_Y, ABOUT_Z = range(6)


@pytest.fixture
def numbers(qtbot: QtBot, fused: MainWindow) -> PlaceNumbers:
    """The numbers of what lies over the first series, with the keys."""
    fused.fusion.bar.numbers.click()
    shown = fused.fusion.numbers
    assert shown is not None
    qtbot.waitUntil(shown.isActiveWindow)
    return shown


def typed(numbers: PlaceNumbers, axis: int, words: str) -> None:
    box = numbers.boxes[axis]
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, words)
    QTest.keyClick(box, Qt.Key.Key_Return)


def values(numbers: PlaceNumbers) -> list[float]:
    return [box.value() for box in numbers.boxes]


def test_the_numbers_are_offered_while_it_is_moved_by_hand(fused: MainWindow) -> None:
    bar = fused.fusion.bar
    assert bar.numbers.isVisible()
    fused.commands["tool_window"].trigger()
    assert not bar.numbers.isVisible()


def test_a_number_that_is_typed_moves_it_that_way_in_the_patient(
    fused: MainWindow, numbers: PlaceNumbers
) -> None:
    assert not numbers.isModal()
    typed(numbers, TO_THE_LEFT, "3")
    typed(numbers, TO_THE_HEAD, "-2.5")
    assert numbers.isVisible(), "Return is for the number, not for a button"
    # a place of the first series shows what lay 3 mm to the right of it, and 2.5 mm above
    assert move_of(fused).apply((10, 20, 30)) == pytest.approx((7, 20, 32.5))
    assert values(numbers) == [3, 0, -2.5, 0, 0, 0]
    assert fused.fusion.bar.words.text().endswith("placed by hand")


def test_every_number_says_which_way_it_leads(numbers: PlaceNumbers) -> None:
    told = [(box.accessibleName(), box.toolTip(), box.suffix()) for box in numbers.boxes]
    assert told == [
        ("To the left", "Negative: to the right", " mm"),
        ("To the back", "Negative: to the front", " mm"),
        ("To the head", "Negative: to the feet", " mm"),
        ("About left–right", "Positive: the back goes to the head", "°"),
        ("About front–back", "Positive: the head goes to the left", "°"),
        ("About head–feet", "Positive: the left goes to the back", "°"),
    ]
    left, back, head = np.eye(3)  # LPS
    for axis, (goes, to) in enumerate(((back, head), (head, left), (left, back))):
        degrees = 90 * np.eye(3)[axis]
        assert turned_about((0, 0, 0), degrees, (0, 0, 0)).apply(goes) == pytest.approx(to)


@pytest.mark.parametrize("about", [ABOUT_X, ABOUT_Z])
def test_half_a_turn_can_be_typed(numbers: PlaceNumbers, about: int) -> None:
    """A series that was scanned feet first."""
    typed(numbers, about, "170")
    assert values(numbers)[about] == pytest.approx(170)


def test_it_turns_about_its_middle_and_the_other_numbers_stay(
    fused: MainWindow, numbers: PlaceNumbers
) -> None:
    fusion = fused.pane.model.fusion
    assert fusion is not None
    typed(numbers, TO_THE_BACK, "4")
    typed(numbers, ABOUT_Z, "30")
    typed(numbers, ABOUT_X, "-10")
    assert values(numbers) == pytest.approx([0, 4, 0, -10, 0, 30])
    x, y, z = fusion.second.middle
    assert move_of(fused).apply((x, y + 4, z)) == pytest.approx((x, y, z))


def test_each_number_is_a_step_of_undo_and_steps_of_one_are_undone_together(
    fused: MainWindow, numbers: PlaceNumbers
) -> None:
    typed(numbers, TO_THE_LEFT, "3")
    typed(numbers, TO_THE_LEFT, "5")
    box = numbers.boxes[ABOUT_Z]
    for _ in range(3):
        QTest.keyClick(box, Qt.Key.Key_Up)
    assert values(numbers) == pytest.approx([5, 0, 0, 0, 0, 1.5])
    seen = []
    for _ in range(3):
        fused.commands["undo"].trigger()
        seen.append(values(numbers))
    assert seen == [[5, 0, 0, 0, 0, 0], [3, 0, 0, 0, 0, 0], [0] * 6]


def test_undo_by_its_keys_is_the_window_s_once_a_number_was_taken(
    fused: MainWindow, numbers: PlaceNumbers
) -> None:
    typed(numbers, TO_THE_LEFT, "3")
    box = numbers.boxes[TO_THE_LEFT]
    QTest.keyClicks(box, "7")
    QTest.keyClick(box, Qt.Key.Key_Z, CTRL)
    assert move_of(fused).shift == pytest.approx((-3, 0, 0)), "what is half typed is the line's"
    QTest.keyClick(box, Qt.Key.Key_Z, CTRL)
    assert move_of(fused).shift == pytest.approx((0, 0, 0))


def test_the_numbers_follow_the_mouse_and_go_back_to_the_file_s_place(
    fused: MainWindow, numbers: PlaceNumbers
) -> None:
    start = middle(fused)
    way = patient(fused, start + QPoint(20, 10)) - patient(fused, start)
    view = fused.pane.viewport
    QTest.mousePress(view, LEFT, NONE, start)
    QTest.mouseMove(view, start + QPoint(20, 10))
    assert values(numbers)[:3] == pytest.approx(way, abs=0.01)
    QTest.mouseRelease(view, LEFT, NONE, start + QPoint(20, 10))
    assert values(numbers)[:3] == pytest.approx(way, abs=0.01)
    numbers.as_in_file.click()
    assert values(numbers) == [0] * 6
    fused.commands["undo"].trigger()
    assert values(numbers)[:3] == pytest.approx(way, abs=0.01)


def test_without_a_second_series_there_are_no_numbers(
    window: MainWindow, pair: list[Series]
) -> None:
    window.commands["place_numbers"].trigger()
    assert window.fusion.numbers is None
    assert "Ctrl+F" in window.status.text()


def test_numbers_of_what_was_taken_away_cannot_be_typed(
    fused: MainWindow, numbers: PlaceNumbers
) -> None:
    drag(fused, middle(fused), middle(fused) + QPoint(9, 0))
    fused.commands["unfuse"].trigger()
    assert not any(box.isEnabled() for box in numbers.boxes)
    assert not numbers.as_in_file.isEnabled()
    fused.commands["undo"].trigger()
    assert all(box.isEnabled() for box in numbers.boxes)


def test_escape_closes_the_numbers_and_ends_nothing_of_the_window(
    fused: MainWindow, numbers: PlaceNumbers
) -> None:
    """It went to the window behind, whose tool it ended, and the numbers stayed."""
    numbers.boxes[TO_THE_LEFT].setFocus()
    QTest.keyClick(numbers.windowHandle(), Qt.Key.Key_Escape)
    assert not numbers.isVisible()
    assert fused.commands["tool_place"].isChecked()
