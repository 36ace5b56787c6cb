"""Drawing at the edge of what can be kept: beside the picture, without a size, in many letters."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QToolTip

from medviewer.ui.main_window import MainWindow
from medviewer.ui.measuring.label_edit import LabelEdit
from medviewer.ui.measuring.panel import MeasurementPanel
from medviewer.ui.measuring.table import NAME
from tests.ui.measuring.hands import click, drag, only


@pytest.mark.parametrize(
    ("tool", "way"),
    [
        ("bidirectional", [(-20, 10), (-20, 30)]),
        ("length", [(-20, 10), (-20, 30)]),
        ("rectangle", [(10, 10), (30, 10)]),
    ],
)
def test_what_lies_beside_the_picture_or_has_no_size_is_not_kept(
    opened: MainWindow, tool: str, way: list[tuple[float, float]]
) -> None:
    view = opened.pane.viewport
    opened.pane.model.zoom_at((view.width() / 2, view.height() / 2), 0.3)
    opened.commands[f"tool_{tool}"].trigger()
    drag(view, *way)
    click(view, (-10, 20))
    assert opened.measuring.reading.measurements() == ()


def test_a_line_that_ends_beside_the_picture_is_kept_up_to_its_edge(opened: MainWindow) -> None:
    view = opened.pane.viewport
    opened.pane.model.zoom_at((view.width() / 2, view.height() / 2), 0.3)
    opened.commands["tool_length"].trigger()
    drag(view, (-20, 10), (10, 10))
    start, end = only(opened).points
    assert (*start, *end) == pytest.approx((0, 10, 10, 10))


def test_the_line_for_a_text_grows_and_says_when_it_is_full(opened: MainWindow) -> None:
    view = opened.pane.viewport
    opened.commands["tool_arrow"].trigger()
    drag(view, (10, 10), (60, 20))
    (line,) = view.findChildren(LabelEdit)
    narrow = line.width()
    line.insert("m" * 30)
    assert narrow < line.width() <= view.width()
    assert view.rect().contains(line.geometry())
    line.insert("m" * 370)
    assert not QToolTip.isVisible()
    QTest.keyClicks(line, "m")
    assert QToolTip.text() == "400 letters at most"
    QToolTip.hideText()
    QTest.keyClick(line, Qt.Key.Key_Escape)


def test_a_name_has_no_more_letters_than_the_label_of_a_segment(opened: MainWindow) -> None:
    view = opened.pane.viewport
    opened.commands["tool_length"].trigger()
    drag(view, (10, 10), (60, 20))
    opened.commands["name_measurement"].trigger()
    (line,) = view.findChildren(LabelEdit)
    assert line.maxLength() == 64
    QTest.keyClick(line, Qt.Key.Key_Escape)


NOTE = "Wall of the left frontal cyst thicker than in March, no restricted diffusion there. " * 4


def test_a_note_of_some_sentences_stands_in_lines_beside_its_arrow(opened: MainWindow) -> None:
    """It is told whole where it is read, and by its beginning where something is said of it."""
    view = opened.pane.viewport
    opened.commands["tool_arrow"].trigger()
    drag(view, (10, 10), (30, 20))
    (line,) = view.findChildren(LabelEdit)
    line.insert(NOTE)
    QTest.keyClick(line, Qt.Key.Key_Return)
    view.grab()
    arrow = only(opened)
    assert arrow.label == NOTE.strip()
    place = opened.measuring.layer.caption_of(view, arrow.key)
    assert place is not None
    assert place.height() > 5 * place.width() / 20  # a column, not one line across the picture
    opened.commands["copy_measurement"].trigger()
    assert opened.status.text() == f"Copied: {NOTE[:63].rstrip()}…"
    opened.commands["measurements_panel"].trigger()
    table = opened.findChildren(MeasurementPanel)[0].table
    item = table.topLevelItem(0)
    assert item is not None
    assert item.text(NAME) == arrow.label
    assert item.toolTip(NAME).replace("\n", " ").startswith(arrow.label)
    assert table.columnWidth(NAME) < 400
    table.editItem(item, NAME)
    (editor,) = table.viewport().findChildren(QLineEdit)
    assert (editor.text(), editor.maxLength()) == (arrow.label, 400)
    QTest.keyClick(editor, Qt.Key.Key_Escape)


@pytest.mark.parametrize(
    ("tool", "words"),
    [
        ("tool_point", "A picture in colour has no values to go by."),
        ("tool_window", "There are no grey levels to set here."),
        ("tool_region_window", "There are no grey levels to set here."),
    ],
)
def test_tools_that_go_by_values_say_that_a_shaded_volume_has_none(
    opened: MainWindow, tool: str, words: str
) -> None:
    """Drags did nothing without a word, and a point was a cross without a number."""
    opened.commands["volume_bone"].trigger()
    opened.commands[tool].trigger()
    drag(opened.pane.viewport, (10, 10), (10, 10) if tool == "tool_point" else (30, 12))
    assert opened.status.text() == words
    assert opened.measuring.reading.measurements() == ()


@pytest.mark.parametrize("command", ["next_colours", "next_filter"])
def test_colours_and_filters_say_that_a_shaded_volume_has_no_grey_levels(
    opened: MainWindow, command: str
) -> None:
    opened.commands["volume_bone"].trigger()
    opened.commands[command].trigger()
    assert opened.status.text() == "There are no grey levels to set here."
