"""How far apart and how wide sections are is the reader's choice, and stays with the line."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from medviewer.findings.reading.measured import quantities
from medviewer.findings.reading.measurement import Kind, Measurement
from medviewer.image.curved.sections import Cut
from medviewer.ui.main_window import MainWindow
from medviewer.ui.picture.painting.corner_text import corner_texts
from medviewer.ui.viewing.curved.section_dialog import SectionDialog
from tests.ui.viewing.curved.lines import middle_of, row_of, stack, told


def asked(window: MainWindow) -> SectionDialog:
    """The dialog of the command."""
    window.commands["sections_cut"].trigger()
    (dialog,) = [each for each in QApplication.topLevelWidgets() if isinstance(each, SectionDialog)]
    return dialog


def cut(window: MainWindow, apart_mm: float, width_mm: float, count: int = 1) -> None:
    """As a reader answers the dialog."""
    dialog = asked(window)
    dialog.apart.setValue(apart_mm)
    dialog.width_mm.setValue(width_mm)
    dialog.count.setValue(count)
    dialog.accept()
    QApplication.processEvents()


def length_on(window: MainWindow, index: int) -> Measurement:
    """10 mm across a section."""
    pane, desk = stack(window), window.measuring.desk
    assert pane.volume is not None
    one = desk.draft(Kind.LENGTH, ((2.5, 5.5), (22.5, 5.5)), pane.volume, index)
    desk.add("Length", one)
    return one


def test_distance_and_width_are_chosen_in_mm(straight: MainWindow) -> None:
    before = middle_of(stack(straight))
    cut(straight, 2.5, 12.0)
    pane = stack(straight)
    assert pane.model.slice_count == 9  # 20 mm
    assert middle_of(pane) == pytest.approx(before, abs=1.25)
    assert pane.model.picture.columns * 0.5 == pytest.approx(12.0, abs=0.51)
    pane.model.go_to(3)
    assert corner_texts(pane.model).bottom_left[-2:] == (
        "Slice 4/9  7.5 mm along the line",
        "every 2.5 mm, 12 mm wide",
    )


def test_they_stay_as_chosen_while_the_line_lives(straight: MainWindow) -> None:
    cut(straight, 2.0, 16.0)
    stack(straight).model.go_to(2)
    straight.commands["sections"].trigger()
    straight.commands["sections"].trigger()
    assert stack(straight).model.slice_count == 11
    assert stack(straight).model.index == 2  # where it was looked at
    dialog = asked(straight)
    assert (dialog.apart.value(), dialog.width_mm.value(), dialog.count.value()) == (2.0, 16.0, 1)
    dialog.reject()


def test_the_same_dialog_says_how_many_are_side_by_side(straight: MainWindow) -> None:
    cut(straight, 2.0, 16.0, 3)
    panes = row_of(straight)
    assert [each.model.index for each in panes] == [4, 5, 6]
    straight.commands["sections_beside"].trigger()
    assert len(row_of(straight)) == 1
    straight.commands["sections_beside"].trigger()
    assert len(row_of(straight)) == 3  # as many as were chosen


def test_a_measurement_on_a_section_brings_back_how_the_line_was_cut(
    straight: MainWindow, qtbot: QtBot
) -> None:
    one = length_on(straight, 12)
    cut(straight, 2.0, 10.0)
    other = length_on(straight, 3)
    assert [quantities(each)[0].text for each in (one, other)] == ["10.0 mm", "10.0 mm"]
    for each, wanted, index in ((one, Cut(), 12), (other, Cut(2.0, 10.0), 3)):
        straight.measuring.whereabouts.go_to(each)
        (view,) = straight.sections.shown()
        assert view.made is not None
        assert (view.made.cut, stack(straight).model.index) == (wanted, index)


def test_an_answer_about_a_line_that_is_gone_shows_nothing(straight: MainWindow) -> None:
    dialog = asked(straight)
    straight.measuring.reading.undo()
    dialog.accept()
    QApplication.processEvents()
    assert straight.sections.shown() == []


def test_without_a_line_it_says_what_to_do(opened: MainWindow) -> None:
    opened.commands["sections_cut"].trigger()
    assert told(opened).startswith("Draw a polyline along the structure")
