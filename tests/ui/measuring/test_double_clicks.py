"""Double clicks on what is measured, and with a tool that measures."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from medviewer.ui.main_window import MainWindow
from medviewer.ui.measuring.label_edit import LabelEdit
from tests.ui.measuring.hands import click, drag, only, send


def test_a_double_click_names_a_measurement(opened: MainWindow, qtbot: QtBot) -> None:
    view = opened.pane.viewport
    opened.commands["tool_length"].trigger()
    drag(view, (10, 10), (50, 10))
    click(view, (30, 10))
    send(view, QMouseEvent.Type.MouseButtonDblClick, (30, 10), True)
    (line,) = view.findChildren(LabelEdit)
    QTest.keyClicks(line, "T1")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert only(opened).label == "T1"
    assert opened.commands["undo"].text() == "&Undo: Name T1"


@pytest.mark.parametrize(
    "kind", ["ellipse", "rectangle", "freehand", "length", "arrow", "angle", "polygon"]
)
def test_a_double_click_leaves_no_measurement_in_the_making(opened: MainWindow, kind: str) -> None:
    """As a reader does who wants the picture large: nothing of 0.0 mm² hangs on the mouse."""
    view, tool = opened.pane.viewport, opened.measuring.tools[kind]
    opened.commands[f"tool_{kind}"].trigger()
    click(view, (10, 10))
    assert tool.draft is None  # nothing of 0.0 mm² while the mouse rests either
    send(view, QMouseEvent.Type.MouseButtonDblClick, (10, 10), True)
    send(view, QMouseEvent.Type.MouseButtonRelease, (10, 10), False)
    send(view, QMouseEvent.Type.MouseMove, (30, 20), False)
    assert not tool.is_drawing
    assert tool.draft is None
    assert opened.measuring.reading.measurements() == ()
