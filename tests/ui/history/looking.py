"""What a test sees of the panel and does to it, by the lanes' own places."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from medviewer.ui.history.axis.lanes import ValueLane
from medviewer.ui.history.axis.scene import Layout, Scene
from medviewer.ui.history.panel import HistoryPanel

TALL, WIDE, LOW = (480, 900), (1400, 300), (420, 300)


def seen(panel: HistoryPanel) -> tuple[Scene, Layout]:
    QApplication.processEvents()
    return panel.canvas.scene, panel.canvas.layout_now()


def point_of(panel: HistoryPanel, variable: str, time_hours: float) -> QPoint:
    """Where a variable's lane is at a time, on the canvas."""
    scene, layout = seen(panel)
    number = next(
        n
        for n, lane in enumerate(scene.lanes)
        if isinstance(lane, ValueLane) and lane.variable == variable
    )
    return QPointF(layout.scale.x(time_hours), layout.lane_rect(number).center().y()).toPoint()


def words(label: QLabel) -> str:
    """A label's text with plain spaces."""
    return label.text().replace("\u00a0", " ")


def hover(qtbot: QtBot, panel: HistoryPanel, point: QPoint) -> str:
    said: list[str] = []
    panel.canvas.readoutChanged.connect(said.append)
    qtbot.mouseMove(panel.canvas.viewport(), point + QPoint(1, 0))
    qtbot.mouseMove(panel.canvas.viewport(), point)
    panel.canvas.readoutChanged.disconnect(said.append)
    return said[-1] if said else ""


def turn_wheel(panel: HistoryPanel, at: QPointF, steps: int, keys: Qt.KeyboardModifier) -> None:
    canvas = panel.canvas.viewport()
    event = QWheelEvent(
        at, canvas.mapToGlobal(at), QPoint(), QPoint(0, 120 * steps),
        Qt.MouseButton.NoButton, keys, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(canvas, event)


def colours_of(panel: HistoryPanel) -> int:
    image = panel.grab().toImage().convertToFormat(panel.grab().toImage().Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), np.uint32)
    return len(np.unique(pixels))
