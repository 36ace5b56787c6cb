"""What is fused and registered is undone, made again, and back after a restart or a crash."""

from __future__ import annotations

import gc
import shutil
from pathlib import Path
from weakref import ref

import pytest
from pydicom import dcmread
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from medviewer.dicom.series import Series
from medviewer.dicom.volume import Volume
from medviewer.image.fusion import (
    DIFFERENCE,
    SHOWN_AS,
    Fusion,
    Second,
    second_of,
    usual_window,
)
from medviewer.image.registration import register as registration
from medviewer.image.registration.quality import Verdict
from medviewer.image.window import Window
from medviewer.library.folders import data_folder
from medviewer.library.settings import Settings
from medviewer.ui.fusion import at_hand
from medviewer.ui.fusion.words import fusion_lines
from medviewer.ui.main_window import MainWindow
from medviewer.ui.picture.painting import slice_painter
from medviewer.ui.picture.painting.corner_text import cursor_lines
from tests.ui.conftest import wait_quiet
from tests.ui.fusion.conftest import opened, write_both
from tests.ui.fusion.fusing import MOVE, fuse, say


def again(qtbot: QtBot, *paths: Path) -> MainWindow:
    """Another sitting."""
    window = MainWindow(Settings())
    qtbot.addWidget(window)
    window.show()
    window.open_paths(list(paths))
    qtbot.waitUntil(lambda: window.pane.volume is not None, timeout=20_000)
    wait_quiet(qtbot, window)
    return window


def shown(window: MainWindow) -> Fusion:
    fusion = window.pane.model.fusion
    assert fusion is not None
    return fusion


def forbid(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise AssertionError("registered anew")

    monkeypatch.setattr(registration, "register", fail)


def test_a_difference_covers_the_first_series_about_a_window_of_nothing_and_is_undone(
    qtbot: QtBot, window: MainWindow, pair: list[Series], monkeypatch: pytest.MonkeyPatch
) -> None:
    fuse(qtbot, window, pair[1])
    window.pane.viewport.grab()  # the second series in grey: its values are kept
    monkeypatch.setattr(slice_painter, "finer_by", lambda *_: 2)
    colours = window.fusion.bar.colours
    place = SHOWN_AS.index(DIFFERENCE)
    colours.setCurrentIndex(place)
    colours.activated.emit(place)
    less = shown(window)
    assert (less.subtracts, less.opacity, less.window.center) == (True, 1.0, 0)
    assert fusion_lines(less, pair[0])[0] == "Difference: less CT 2: other, 100 %"
    model = window.pane.model
    model.point_at(model.to_screen().apply((7.9, 3.2)))
    assert (
        cursor_lines(model)[0] == "Second series: 603 HU  difference 0 HU"
    )  # both are the same ramp
    seen = window.pane.viewport.grab().toImage()
    x, y = (round(each * seen.devicePixelRatio()) for each in model.to_screen().apply((20, 20)))
    assert seen.pixelColor(x, y).getRgb()[:3] in ((127,) * 3, (128,) * 3)
    window.commands["undo"].trigger()
    assert (shown(window).colours, shown(window).opacity) == ("grey", 0.5)
    window.commands["redo"].trigger()
    colours.setCurrentIndex(0)
    colours.activated.emit(0)
    assert (shown(window).opacity, shown(window).window) == (0.5, usual_window(less.second))


def test_fusing_and_all_changes_of_its_look_are_undone_and_made_again(
    qtbot: QtBot, window: MainWindow, pair: list[Series]
) -> None:
    fuse(qtbot, window, pair[1])
    window.fusion.looks.change(opacity=0.8)
    window.fusion.looks.change(colours="PET")
    window.fusion.looks.change(window=Window(100, 50, "", "LINEAR_EXACT"))
    window.commands["unfuse"].trigger()
    looks = []
    for _ in range(5):
        window.commands["undo"].trigger()
        fusion = window.pane.model.fusion
        looks.append(fusion and (fusion.opacity, fusion.colours, fusion.window.width))
    assert looks == [
        (0.8, "PET", 50),
        (0.8, "PET", 1000),
        (0.8, "grey", 1000),
        (0.5, "grey", 1000),
        None,
    ]
    assert not window.is_busy()  # what lay over it was still in memory
    assert not window.fusion.bar.isVisible()
    assert window.commands["redo"].text() == "&Redo: Fuse with CT 2: other"
    for _ in range(4):
        window.commands["redo"].trigger()
    assert (shown(window).opacity, shown(window).colours, shown(window).window.width) == (
        0.8,
        "PET",
        50,
    )
    window.commands["redo"].trigger()
    assert window.pane.model.fusion is None


def test_dragging_the_slider_is_one_change(
    qtbot: QtBot, window: MainWindow, pair: list[Series]
) -> None:
    fuse(qtbot, window, pair[1])
    slider = window.fusion.bar.slider
    seen: list[float] = []
    window.pane.model.listeners.append(lambda: seen.append(shown(window).opacity))
    middle = slider.rect().center()
    qtbot.mousePress(slider, Qt.MouseButton.LeftButton, pos=middle)
    for step in range(1, 6):
        qtbot.mouseMove(slider, middle + QPoint(5 * step, 0))
    qtbot.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=middle + QPoint(25, 0))
    dragged = shown(window).opacity
    assert dragged > 0.6
    assert len(set(seen)) > 2
    assert slider.value() == round(100 * dragged)
    window.commands["undo"].trigger()
    assert shown(window).opacity == 0.5


def test_a_registration_links_again_after_undo_and_redo_without_being_computed(
    qtbot: QtBot, window: MainWindow, pair: list[Series], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Slices are 2 mm apart: the registration says two slices, the frame of reference none."""
    say(monkeypatch, Verdict.GOOD)
    fuse(qtbot, window, pair[1], anew=True, overlay=False)
    forbid(monkeypatch)
    window.grid.set_layout(1, 2)
    window.session.open_series(pair[1], window.grid.panes[1])
    wait_quiet(qtbot, window)
    one, other = (pane.model for pane in window.grid.panes)

    def partner(index: int) -> int:
        one.go_to(index)
        return other.index

    assert partner(5) == 7
    window.commands["undo"].trigger()
    assert partner(4) == 4
    window.commands["redo"].trigger()
    assert partner(3) == 5
    fuse(qtbot, window, pair[1])
    assert (shown(window).alignment.move.shift == MOVE.shift).all()


def test_registering_anew_keeps_the_look_and_is_undone_to_where_it_lay(
    qtbot: QtBot, window: MainWindow, pair: list[Series], monkeypatch: pytest.MonkeyPatch
) -> None:
    fuse(qtbot, window, pair[1])
    window.fusion.looks.change(opacity=0.3)
    say(monkeypatch, Verdict.DOUBTFUL)
    window.fusion.bar.again.click()
    wait_quiet(qtbot, window)
    assert (shown(window).opacity, shown(window).alignment.sure) == (0.3, False)
    window.commands["undo"].trigger()
    assert (shown(window).opacity, shown(window).alignment.sure) == (0.3, True)


@pytest.mark.parametrize("crash", [False, True], ids=["closed", "crashed"])
def test_the_next_sitting_shows_what_was_fused_with_the_same_registration(
    qtbot: QtBot,
    window: MainWindow,
    pair: list[Series],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    crash: bool,
) -> None:
    say(monkeypatch, Verdict.DOUBTFUL)
    fuse(qtbot, window, pair[1], anew=True)
    window.fusion.looks.change(opacity=0.7, colours="hot iron")
    before = shown(window)
    forbid(monkeypatch)
    journals = data_folder() / "readings"
    copy = shutil.copytree(journals, journals.with_name("copy"))
    window.close()
    if crash:
        shutil.rmtree(journals)
        copy.rename(journals)  # as it was before the first window was closed
    later = again(qtbot, tmp_path)
    after = shown(later)
    look = (after.opacity, after.colours, after.window)
    assert look == (before.opacity, before.colours, before.window)
    assert (after.alignment.move.shift == before.alignment.move.shift).all()
    assert (after.alignment.move.rotation == before.alignment.move.rotation).all()
    assert after.alignment.quality == before.alignment.quality
    assert "⚠" in later.fusion.bar.words.text()
    told = " ".join(later.parts.messages.texts())
    assert ("1 registration, 1 fusion" in told) == crash


def test_the_next_sitting_says_what_was_placed_by_hand(
    qtbot: QtBot, window: MainWindow, pair: list[Series], tmp_path: Path
) -> None:
    fuse(qtbot, window, pair[1])
    window.commands["tool_place"].trigger()
    QTest.keyClick(window.pane.viewport, Qt.Key.Key_Right)
    before = shown(window).alignment
    assert before.by_hand
    window.close()
    later = again(qtbot, tmp_path)
    after = shown(later).alignment
    assert after.by_hand
    assert (after.move.shift == before.move.shift).all()
    assert later.fusion.bar.words.text().endswith("placed by hand")


def test_a_second_series_that_is_not_open_is_told_of_and_comes_with_its_files(
    qtbot: QtBot, window: MainWindow, pair: list[Series], tmp_path: Path
) -> None:
    fuse(qtbot, window, pair[1])
    window.open_paths([tmp_path / "ramp"])
    wait_quiet(qtbot, window)
    assert window.pane.model.fusion is None
    bar = window.fusion.bar
    words = "A second series lies over this one (CT, 2024-01-02), but its files are not open."
    assert bar.words.text() == f"⚠ {words}"
    assert not bar.slider.isVisible()
    window.open_paths([tmp_path])
    wait_quiet(qtbot, window)
    assert shown(window).second.volume.series.key == pair[1].key
    window.open_paths([tmp_path / "ramp"])
    wait_quiet(qtbot, window)
    bar.remove.click()
    assert not bar.isVisible()
    window.commands["undo"].trigger()
    assert bar.words.text() == f"⚠ {words}"


def test_stopping_while_it_comes_back_leaves_it_in_the_reading(
    qtbot: QtBot,
    window: MainWindow,
    pair: list[Series],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    fuse(qtbot, window, pair[1])

    def stopped(volume: Volume) -> Second:
        window.fusion.cancel()
        return second_of(volume)

    with monkeypatch.context() as patched:
        patched.setattr(at_hand, "second_of", stopped)
        window.open_paths([tmp_path])
        wait_quiet(qtbot, window)
        qtbot.waitUntil(lambda: "was not loaded" in window.fusion.bar.words.text())
    assert window.pane.model.fusion is None
    window.pane.model.step(1)  # it is not tried again by itself
    assert not window.is_busy()
    fuse(qtbot, window, pair[1])
    assert shown(window).opacity == 0.5


def test_a_second_series_whose_study_is_closed_leaves_the_memory(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    """Also where nothing shows the first one any more."""
    write_both(tmp_path)
    for path in (tmp_path / "other").iterdir():
        dataset = dcmread(path)
        dataset.StudyInstanceUID = "2.25.77"
        dataset.save_as(path)
    by_study = {one.study_instance_uid: one for one in opened(qtbot, window, tmp_path)}
    second = by_study.pop("2.25.77")
    (first,) = by_study.values()
    window.parts.browser.choose(first.key)
    wait_quiet(qtbot, window)
    fuse(qtbot, window, second)
    assert window.pane.model.fusion is not None
    gone = ref(window.pane.model.fusion.second)
    window.parts.browser.choose(second.key)
    wait_quiet(qtbot, window)
    window.pane.viewport.grab()  # what was painted before is kept until the next picture
    window.session.close_studies([second])
    wait_quiet(qtbot, window)
    gc.collect()
    assert gone() is None
