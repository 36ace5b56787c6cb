"""What the line at the bottom says is the newest thing."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QToolBar, QToolButton
from pytestqt.qtbot import QtBot

from medviewer.ui.main_window import MainWindow


def test_a_tool_chosen_by_its_key_is_told_though_the_mouse_rests_on_another(
    qtbot: QtBot, window: MainWindow
) -> None:
    bar = window.findChild(QToolBar)
    assert bar is not None
    button = bar.widgetForAction(window.commands["tool_window"])
    assert isinstance(button, QToolButton)
    here = QPointF(QPoint(5, 5))
    QApplication.sendEvent(button, QEnterEvent(here, here, button.mapToGlobal(here)))
    told = window.status.currentMessage()
    assert told == "Left drag: grey levels"
    window.commands["tool_pan"].trigger()
    assert window.status.currentMessage() == ""
    assert window.status.text() == "Left drag: pan"
