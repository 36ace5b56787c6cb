"""The second series is moved and turned by hand, in the real window."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from medviewer.dicom.series import Series
from medviewer.image.fusion import DIFFERENCE
from medviewer.image.registration import register as registration
from medviewer.image.registration.alignment import Alignment
from medviewer.image.registration.quality import Verdict
from medviewer.image.registration.rigid import Rigid
from medviewer.library.audit import AuditTrail
from medviewer.ui.fusion.words import fusion_lines
from medviewer.ui.main_window import MainWindow
from medviewer.ui.picture.painting.corner_text import cursor_lines
from tests.ui.conftest import wait_quiet
from tests.ui.fusion.fusing import (
    CTRL,
    MOVE,
    NONE,
    SHIFT,
    drag,
    fuse,
    middle,
    move_of,
    patient,
    say,
)


def test_what_was_under_the_hand_goes_with_it(fused: MainWindow) -> None:
    start = middle(fused)
    end = start + QPoint(30, -12)
    drag(fused, start, end)
    there = move_of(fused).apply(patient(fused, end))
    assert there == pytest.approx(patient(fused, start))
    assert move_of(fused).degrees == 0
    model = fused.pane.model
    assert model.fusion is not None
    assert fused.fusion.bar.words.text().endswith("placed by hand")
    assert fusion_lines(model.fusion, model.volume.series)[1] == "placed by hand"


def test_a_drag_follows_a_picture_that_is_flipped_and_turned(fused: MainWindow) -> None:
    fused.pane.model.flip(horizontally=True)
    fused.pane.model.turn(1)
    start = middle(fused)
    drag(fused, start, start + QPoint(5, 20))
    there = move_of(fused).apply(patient(fused, start + QPoint(5, 20)))
    assert there == pytest.approx(patient(fused, start))


def test_with_shift_a_drag_turns_it_about_the_middle_of_the_viewport(fused: MainWindow) -> None:
    size = fused.pane.model.size
    centre = (size[0] / 2, size[1] / 2)
    to_the_right = QPoint(round(centre[0] + 80), round(centre[1]))
    below = QPoint(round(centre[0]), round(centre[1] + 80))
    drag(fused, to_the_right, below, SHIFT)
    assert move_of(fused).degrees == pytest.approx(90, abs=1)
    # what was seen to the right is seen below
    there = move_of(fused).apply(patient(fused, below))
    assert there == pytest.approx(patient(fused, to_the_right), abs=0.2)


def test_a_drag_is_one_step_of_undo_and_comes_back(fused: MainWindow) -> None:
    before = move_of(fused)
    drag(fused, middle(fused), middle(fused) + QPoint(20, 0))
    after = move_of(fused)
    fused.commands["undo"].trigger()
    assert move_of(fused).shift == pytest.approx(before.shift)
    assert fused.commands["redo"].text() == "&Redo: Place CT 2: other by hand"
    fused.commands["redo"].trigger()
    assert move_of(fused).shift == pytest.approx(after.shift)


def test_arrows_move_by_half_a_millimetre_and_are_undone_together(fused: MainWindow) -> None:
    view = fused.pane.viewport
    index = fused.pane.model.index
    for key, keys in ((Qt.Key.Key_Right, NONE), (Qt.Key.Key_Right, CTRL), (Qt.Key.Key_Down, NONE)):
        QTest.keyClick(view, key, keys)
    assert fused.pane.model.index == index
    # an axial picture: screen right is patient left (+x), down is posterior (+y)
    assert move_of(fused).shift == pytest.approx((-5.5, -0.5, 0))
    QTest.keyClick(view, Qt.Key.Key_Left, SHIFT)
    assert move_of(fused).degrees == pytest.approx(0.5)
    fused.commands["undo"].trigger()
    assert move_of(fused).shift == pytest.approx(np.zeros(3))


def test_the_button_shows_which_tool_is_chosen_and_leads_back(fused: MainWindow) -> None:
    place = fused.fusion.bar.place
    assert place.isChecked()
    fused.commands["tool_pan"].trigger()
    assert not place.isChecked()
    place.click()
    assert fused.commands["tool_place"].isChecked()
    place.click()
    assert fused.commands["tool_window"].isChecked()
    assert not place.isChecked()


def test_arrows_are_the_slices_where_nothing_lies_over(
    qtbot: QtBot, window: MainWindow, pair: list[Series]
) -> None:
    window.commands["tool_place"].trigger()
    window.pane.viewport.setFocus()
    before = window.pane.model.index
    QTest.keyClick(window.pane.viewport, Qt.Key.Key_Down)
    assert window.pane.model.index != before
    drag(window, middle(window), middle(window) + QPoint(9, 9))
    assert "Ctrl+F" in window.status.text()
    fuse(qtbot, window, pair[1])
    assert "No second series" not in window.status.text()
    assert window.status.text()


def test_a_registration_that_failed_is_told_with_the_way_by_hand(
    qtbot: QtBot, window: MainWindow, pair: list[Series], monkeypatch: pytest.MonkeyPatch
) -> None:
    say(monkeypatch, Verdict.FAILED)
    fuse(qtbot, window, pair[1])
    fuse(qtbot, window, pair[1], anew=True)
    assert "by hand" in window.parts.messages.texts()[-1]


def test_a_series_laid_over_by_hand_may_be_dragged_at_once_and_registered_from_there(
    qtbot: QtBot, window: MainWindow, strangers: list[Series], monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[Rigid | None] = []

    def register(*given: object) -> Alignment:
        start = given[3]
        assert start is None or isinstance(start, Rigid)
        begun.append(start)
        return Alignment(Rigid(np.eye(3), np.zeros(3)), by_hand=False)

    monkeypatch.setattr(registration, "register", register)
    fuse(qtbot, window, strangers[1], by_hand=True)
    assert begun == []
    assert window.commands["tool_place"].isChecked()
    start = middle(window)
    drag(window, start, start + QPoint(10, 0))
    placed = move_of(window)
    window.fusion.bar.again.click()
    wait_quiet(qtbot, window)
    assert begun[0] is not None
    assert begun[0].shift == pytest.approx(placed.shift)
    entries = [each for each in AuditTrail().entries() if each["event"] == "registered"]
    assert entries[0]["details"]["by_hand"] is True


def test_a_view_from_all_around_says_why_nothing_can_be_moved_there(
    qtbot: QtBot, fused: MainWindow
) -> None:
    fused.commands["volume_mip"].trigger()
    wait_quiet(qtbot, fused)
    assert fused.pane.model.plane is None
    before = dict(fused.measuring.reading.items)
    drag(fused, middle(fused), middle(fused) + QPoint(20, 0))
    assert fused.measuring.reading.items == before
    assert fused.status.text().startswith("This view shows the first series only")


def test_a_turn_is_told_the_short_way_round(fused: MainWindow) -> None:
    size = fused.pane.model.size
    left = QPoint(round(size[0] / 2 - 80), round(size[1] / 2))
    drag(fused, left + QPoint(0, 7), left - QPoint(0, 7), SHIFT)
    turned = round(np.degrees(2 * np.arctan2(7, 80)), 1)
    assert fused.status.text() == f"Turned by {turned}°"


def test_keys_that_turn_nothing_are_left_to_others_and_the_keypad_moves(
    fused: MainWindow,
) -> None:
    view, before = fused.pane.viewport, dict(fused.measuring.reading.items)
    for key, keys in ((Qt.Key.Key_Up, SHIFT), (Qt.Key.Key_A, NONE)):
        event = QKeyEvent(QKeyEvent.Type.ShortcutOverride, key, keys)
        assert not fused.fusion.tool.claims(view, event)
        QTest.keyClick(view, key, keys)
    assert fused.measuring.reading.items == before
    QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.KeypadModifier)
    assert move_of(fused).shift == pytest.approx((-0.5, 0, 0))


def test_the_command_lays_a_series_over_by_hand_and_keeps_a_place_that_is_known(
    qtbot: QtBot, window: MainWindow, strangers: list[Series], monkeypatch: pytest.MonkeyPatch
) -> None:
    def take_first(menu: QMenu, *_: object) -> None:
        title, _, first, *_ = menu.actions()
        assert (title.text(), title.isEnabled()) == ("Which series over this one?", False)
        first.trigger()

    monkeypatch.setattr(QMenu, "popup", take_first)

    def lay_over() -> None:
        window.commands["lay_over"].trigger()
        assert window.fusion.bar.words.text().startswith("Loading ")
        wait_quiet(qtbot, window)

    lay_over()
    assert window.fusion.bar.words.text().endswith("placed by hand")
    start = middle(window)
    drag(window, start, start + QPoint(10, 0))
    placed = move_of(window)
    lay_over()
    assert move_of(window).shift == pytest.approx(placed.shift)
    fixed = window.fusion.series.fixed()
    assert fixed is not None
    menu = window.fusion.menu_for(fixed, overlay=True)
    assert menu.actions()[0].text().endswith(" (placed by hand)")


def test_a_registration_begins_only_where_the_reader_put_it(
    qtbot: QtBot, fused: MainWindow, pair: list[Series], monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[object] = []

    def register(*given: object) -> Alignment:
        begun.append(given[3])
        return Alignment(MOVE)

    monkeypatch.setattr(registration, "register", register)
    fuse(qtbot, fused, pair[1], anew=True)
    assert begun == [None]


def test_the_difference_under_the_cursor_follows_with_its_sign(fused: MainWindow) -> None:
    fused.fusion.looks.show_as(DIFFERENCE)
    model, view = fused.pane.model, fused.pane.viewport
    model.point_at(model.to_screen().apply((7.9, 20.2)))
    first = int(100 * model.index + 20)  # a row is half a millimetre, and 1 HU
    QTest.keyClick(view, Qt.Key.Key_Down, CTRL)
    assert cursor_lines(model)[0] == f"Second series: {first - 10} HU  difference +10 HU"
    for _ in range(2):
        QTest.keyClick(view, Qt.Key.Key_Up, CTRL)
    assert cursor_lines(model)[0] == f"Second series: {first + 10} HU  difference -10 HU"


def test_what_was_turned_is_moved_as_the_hand_goes(fused: MainWindow) -> None:
    for _ in range(4):
        QTest.keyClick(fused.pane.viewport, Qt.Key.Key_Right, SHIFT | CTRL)
    start, turned = middle(fused) + QPoint(30, 20), move_of(fused)
    assert turned.degrees == pytest.approx(20)
    end = start + QPoint(40, -15)
    held = turned.apply(patient(fused, start))
    drag(fused, start, end)
    assert move_of(fused).apply(patient(fused, end)) == pytest.approx(held)
