"""The reader's hand on a picture, and what it drew."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from medviewer.findings.reading.measurement import Measurement
from medviewer.ui.main_window import MainWindow
from medviewer.ui.picture.viewport import Viewport
from tests.ui.conftest import wait_quiet

LEFT = Qt.MouseButton.LeftButton


def open_folder(qtbot: QtBot, window: MainWindow, folder: Path) -> MainWindow:
    """The window with a folder, one image column of the ramp eight screen pixels wide."""
    window.settings.analyse_when_opened = False
    window.open_paths([folder])
    wait_quiet(qtbot, window)
    window.pane.model.fit()
    return window


def at(view: Viewport, place: tuple[float, float]) -> QPointF:
    return QPointF(*view.model.to_screen().apply(place))


def send(view: Viewport, kind: QMouseEvent.Type, place: tuple[float, float], down: bool) -> None:
    """One mouse event at a place of the image, to the fraction of a pixel."""
    where = at(view, place)
    button = Qt.MouseButton.NoButton if kind == QMouseEvent.Type.MouseMove else LEFT
    buttons = LEFT if down else Qt.MouseButton.NoButton
    globally = view.mapToGlobal(where)
    event = QMouseEvent(kind, where, globally, button, buttons, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(view, event)


def drag(view: Viewport, *way: tuple[float, float]) -> None:
    send(view, QMouseEvent.Type.MouseButtonPress, way[0], True)
    for place in way[1:]:
        send(view, QMouseEvent.Type.MouseMove, place, True)
    send(view, QMouseEvent.Type.MouseButtonRelease, way[-1], False)


def click(view: Viewport, *places: tuple[float, float]) -> None:
    for place in places:
        send(view, QMouseEvent.Type.MouseMove, place, False)
        drag(view, place)


def only(window: MainWindow) -> Measurement:
    (measurement,) = window.measuring.reading.measurements()
    return measurement


def wait_outlined(window: MainWindow) -> None:
    """Wait until the outlines that are worked out in the background are in the reading."""
    deadline = time.monotonic() + 20
    while window.measuring.outlining.busy:
        assert time.monotonic() < deadline
        QTest.qWait(1)
