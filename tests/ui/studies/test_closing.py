"""A study is closed: it is not shown or listed any more, and the others stay as they are."""

from __future__ import annotations

from pathlib import Path

import pydicom
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QTreeWidget
from pytestqt.qtbot import QtBot

from medviewer.ui.main_window import MainWindow
from tests.ui.conftest import open_and_wait, wait_quiet
from tests.ui.makers import write_ramp
from tests.ui.measuring.hands import drag


@pytest.fixture
def two(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> MainWindow:
    """Two studies of one patient and one of another, two of them side by side."""
    write_ramp(tmp_path / "all" / "a", "a", 1, "20240102")
    write_ramp(tmp_path / "all" / "b", "b", 2, "20230102")
    for path in write_ramp(tmp_path / "all" / "c", "c", 3, "20240102", "43").iterdir():
        dataset = pydicom.dcmread(path)
        dataset.PatientName = "Roe^Ann"
        dataset.save_as(path)
    window.settings.hang_when_opened = False
    open_and_wait(qtbot, window, tmp_path / "all")
    window.grid.set_layout(1, 2)
    window.grid.activate(window.grid.panes[1])
    window.parts.browser.choose(key_of(window, "c"))
    wait_quiet(qtbot, window)
    window.grid.activate(window.grid.panes[0])
    window.parts.browser.choose(key_of(window, "a"))
    wait_quiet(qtbot, window)
    return window


def key_of(window: MainWindow, description: str) -> str:
    return next(
        each.key for each in window.parts.browser.series() if each.description == description
    )


def listed(window: MainWindow) -> list[str]:
    return [str(each.description) for each in window.parts.browser.series()]


def tree_of(window: MainWindow) -> QTreeWidget:
    tree = window.parts.browser.currentWidget()
    assert isinstance(tree, QTreeWidget)
    return tree


def test_the_study_of_the_active_viewport_is_closed_and_the_others_stay(two: MainWindow) -> None:
    shown, other = two.grid.panes
    two.commands["close_study"].trigger()
    assert shown.volume is None
    assert other.volume is not None
    assert sorted(listed(two)) == ["b", "c"]
    assert two.session.analysis.result_of(other.volume.series.key) is not None
    assert two.status.text() == "This viewport is empty."


def test_the_title_names_whose_pictures_are_worked_with(two: MainWindow) -> None:
    """Two patients are open."""
    assert two.windowTitle() == "Doe, Jane – medviewer"
    two.grid.activate(two.grid.panes[1])
    assert two.windowTitle() == "Roe, Ann – medviewer"
    two.commands["anonymous"].setChecked(True)
    assert two.windowTitle() == "medviewer"


def test_an_analysis_of_what_is_closed_is_stopped(two: MainWindow) -> None:
    shown = two.pane.volume
    assert shown is not None
    two.session.lesions.start(shown)
    two.commands["close_study"].trigger()
    assert not two.session.analysis.is_running(shown.series.key)
    assert two.session.analysis.result_of(shown.series.key) is None


def test_what_was_drawn_is_there_when_the_study_is_opened_again(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path
) -> None:
    open_and_wait(qtbot, window, ramp_folder)
    window.commands["tool_length"].setChecked(True)
    drag(window.pane.viewport, (10, 10), (30, 10))
    window.grid.set_layout(2, 2)
    assert len(window.measuring.reading.measurements()) == 1
    window.commands["close_study"].trigger()
    assert listed(window) == []
    assert window.status.text() == "Nothing is open."
    assert window.pane.viewport.hint.startswith("Open a folder")
    assert window.windowTitle() == "medviewer"
    assert (window.grid.rows, window.grid.columns) == (1, 1)  # one invitation is enough
    assert window.measuring.reading.measurements() == ()
    open_and_wait(qtbot, window, ramp_folder)
    assert len(window.measuring.reading.measurements()) == 1


def test_a_right_click_on_the_list_closes_a_study_or_a_patient(
    qtbot: QtBot, two: MainWindow
) -> None:
    tree, browser = tree_of(two), two.parts.browser
    patient = tree.topLevelItem(0)
    assert patient is not None
    earlier = next(
        patient.child(n)
        for n in range(patient.childCount())
        if "b" in patient.child(n).child(0).text(0).split("\n")[0]
    )
    series, study = browser.menu_at(earlier.child(0)), browser.menu_at(earlier)
    assert [each.text() for each in series.actions()] == [
        "Show here",
        "Show in another viewport",
        "All DICOM elements…",
        "Close study",
    ]
    study.actions()[0].trigger()
    assert listed(two) == ["a", "c"]
    of_patient = browser.menu_at(patient)
    assert [each.text() for each in of_patient.actions()] == ["Close patient"]
    of_patient.actions()[0].trigger()
    assert listed(two) == ["c"]
    assert tree.topLevelItemCount() == 1


def test_a_right_click_leaves_the_shown_series_marked(qtbot: QtBot, two: MainWindow) -> None:
    tree = tree_of(two)
    marked = two.parts.browser.current_key()
    patient = tree.topLevelItem(0)
    assert patient is not None
    place = tree.visualItemRect(patient).center() + QPoint(1, 1)
    qtbot.mousePress(tree.viewport(), Qt.MouseButton.RightButton, pos=place)
    qtbot.mouseRelease(tree.viewport(), Qt.MouseButton.RightButton, pos=place)
    assert two.parts.browser.current_key() == marked == key_of(two, "a")
    assert tree.selectedItems()


def _draw_in_both(two: MainWindow) -> None:
    """A line in the first viewport, then one in the second; the first is active again."""
    two.commands["tool_length"].setChecked(True)
    for pane in two.grid.panes:
        two.grid.activate(pane)
        drag(pane.viewport, (10, 10), (30, 10))
    two.grid.activate(two.grid.panes[0])


def _close(two: MainWindow, *descriptions: str) -> None:
    series = two.parts.browser.series()
    two.parts.browser.closeRequested.emit(
        [one for one in series if one.description in descriptions]
    )


def test_what_was_drawn_in_the_studies_that_stay_can_still_be_undone(two: MainWindow) -> None:
    _draw_in_both(two)
    reading = two.measuring.reading
    _, stays = reading.measurements()
    _close(two, "a", "b")
    assert reading.measurements() == (stays,)
    two.commands["undo"].trigger()
    assert reading.measurements() == ()
    assert not two.commands["undo"].isEnabled()  # the other line went with its study
    two.commands["redo"].trigger()
    assert reading.measurements() == (stays,)


def test_what_was_drawn_and_deleted_in_a_closed_study_does_not_come_back(two: MainWindow) -> None:
    """Undo is of the studies that stay: it wrote into the reading of the closed one."""
    two.commands["tool_length"].setChecked(True)
    drag(two.pane.viewport, (10, 10), (30, 10))
    two.commands["delete_measurement"].trigger()
    assert two.measuring.reading.measurements() == ()
    _close(two, "a", "b")
    assert not two.commands["undo"].isEnabled()


def test_of_the_patient_s_other_study_the_measurements_and_their_steps_stay(
    two: MainWindow,
) -> None:
    """They are the earlier ones of the course; its images are closed."""
    two.commands["tool_length"].setChecked(True)
    drag(two.pane.viewport, (10, 10), (30, 10))
    (line,) = two.measuring.reading.measurements()
    _close(two, "a")
    assert two.measuring.reading.measurements() == (line,)
    two.commands["undo"].trigger()
    assert two.measuring.reading.measurements() == ()
    assert two.status.text().endswith("on a picture that is not shown")


def test_what_is_changed_after_closing_is_kept_like_what_was_before(
    qtbot: QtBot, two: MainWindow, tmp_path: Path
) -> None:
    _draw_in_both(two)
    _close(two, "a", "b")
    two.commands["undo"].trigger()  # the line of the study that stays
    open_and_wait(qtbot, two, tmp_path / "all")
    (line,) = two.measuring.reading.measurements()
    assert line.image.study_date == "20240102"
    assert "end properly" not in " ".join(two.parts.messages.texts())


def test_maps_of_a_finding_close_with_its_study_alone(
    two: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = list[set[str]]()
    monkeypatch.setattr(two.explaining, "close_all", lambda *_: pytest.fail("all were closed"))
    monkeypatch.setattr(two.explaining, "keep_only", lambda keys: kept.append(set(keys)))
    _close(two, "b")
    assert kept == [{key_of(two, "a"), key_of(two, "c")}]
