"""Pointer, keys and wheel on the canvas of a history: it says, steps, opens, zooms and scrolls."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from medviewer.ui.history.axis.lanes import StudyLane, StudyMark, ValueLane
from medviewer.ui.history.panel import HistoryPanel
from tests.ui.history.examples import prediction, stay
from tests.ui.history.looking import LOW, hover, point_of, seen, turn_wheel


def test_pointing_at_a_value_says_value_time_and_range(panel: HistoryPanel, qtbot: QtBot) -> None:
    panel.show_record(stay())
    panel.show_prediction(prediction())
    said = hover(qtbot, panel, point_of(panel, "creatinine", 20.0))
    assert said == "Creatinine 2.4 mg/dL, high (0.5–1.1) · at 20.0 h · Reference 0.5–1.1 (ABIM)"
    assert panel.canvas.accessibleDescription() == said


def test_pointing_at_the_curve_says_model_baseline_and_population(
    panel: HistoryPanel, qtbot: QtBot
) -> None:
    panel.show_record(stay())
    panel.show_prediction(prediction())
    _, layout = seen(panel)
    point = QPointF(layout.scale.x(48.0), layout.risk.center().y()).toPoint()
    assert hover(qtbot, panel, point) == (
        "Risk of death in hospital at 48.0 h · Model 23 % (19–28 %) · Boosting 20 % · "
        "Training population 14 %"
    )


def test_a_study_opens_by_click_and_by_key(panel: HistoryPanel, qtbot: QtBot) -> None:
    panel.show_record(stay())
    panel.show_studies([StudyMark(10.0, "CT head", "1.2.3"), StudyMark(30.0, "MR head", "1.2.4")])
    scene, layout = seen(panel)
    row = next(n for n, lane in enumerate(scene.lanes) if isinstance(lane, StudyLane))
    place = QPointF(layout.scale.x(30.0), layout.lane_rect(row).center().y()).toPoint()
    with qtbot.waitSignal(panel.studyRequested) as asked:
        qtbot.mouseClick(panel.canvas.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked.args == ["1.2.4"]
    qtbot.keyClick(panel.canvas, Qt.Key.Key_Down)
    qtbot.keyClick(panel.canvas, Qt.Key.Key_Right)
    with qtbot.waitSignal(panel.studyRequested) as asked:
        qtbot.keyClick(panel.canvas, Qt.Key.Key_Return)
    assert asked.args == ["1.2.3"]


def test_keys_step_through_lanes_and_values(panel: HistoryPanel, qtbot: QtBot) -> None:
    panel.show_record(replace(stay(), treatments=(), conditions=()))
    panel.show_prediction(prediction())
    scene, _ = seen(panel)
    qtbot.keyClick(panel.canvas, Qt.Key.Key_Down)
    assert scene.variable == "creatinine"
    for expected in (2.0, 20.0, 40.0, 40.0):
        qtbot.keyClick(panel.canvas, Qt.Key.Key_Right)
        assert scene.cursor == expected
    assert panel.canvas.accessibleDescription().startswith("Creatinine 1.8 mg/dL")
    qtbot.keyClick(panel.canvas, Qt.Key.Key_Escape)
    assert (scene.cursor, scene.variable) == (None, "")


def test_the_canvas_keeps_its_keys_from_the_window(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    panel = HistoryPanel()
    window.setCentralWidget(panel)
    taken: list[str] = []
    for key in ("+", "0", "A"):
        action = QAction(key, window)
        action.setShortcut(key)
        action.triggered.connect(lambda _checked=False, key=key: taken.append(key))
        window.addAction(action)
    panel.show_record(stay())
    window.show()
    qtbot.waitActive(window)
    panel.canvas.setFocus()
    scene, _ = seen(panel)
    qtbot.keyClicks(panel.canvas, "+A")
    assert scene.window.span < scene.home.span
    qtbot.keyClicks(panel.canvas, "0")
    assert scene.window == scene.home
    assert taken == ["A"]


def test_wheel_zooms_drag_pans_and_a_double_click_shows_all(
    panel: HistoryPanel, qtbot: QtBot
) -> None:
    panel.show_record(stay())
    panel.show_prediction(prediction())
    scene, layout = seen(panel)
    home = scene.window
    at = QPointF(layout.scale.x(24.0), layout.risk.center().y())
    turn_wheel(panel, at, 3, Qt.KeyboardModifier.NoModifier)
    assert scene.window.span == pytest.approx(home.span * 0.8**3)
    view = panel.canvas.viewport()
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=at.toPoint())
    qtbot.mouseMove(view, at.toPoint() + QPoint(20, 0))
    qtbot.mouseMove(view, at.toPoint() + QPoint(60, 0))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=at.toPoint() + QPoint(60, 0))
    assert scene.window.start < home.start + 0.5 * (home.span - scene.window.span)
    qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, pos=at.toPoint())
    assert scene.window == home


def test_what_is_said_under_the_mouse_follows_the_wheel(panel: HistoryPanel, qtbot: QtBot) -> None:
    """The value of the line that was there before went on standing over another one."""
    panel.resize(*LOW)
    panel.show_record(stay())
    panel.show_prediction(prediction())
    scene, layout = seen(panel)
    at = QPointF(layout.scale.x(20.0), layout.lanes.bottom() - 4)
    hover(qtbot, panel, at.toPoint())
    for _ in range(20):
        turn_wheel(panel, at, -1, Qt.KeyboardModifier.NoModifier)
        number = seen(panel)[1].lane_at(at)
        assert number is not None
        lane = scene.lanes[number]
        if isinstance(lane, ValueLane):
            assert panel.canvas.accessibleDescription().startswith(lane.label)


def test_where_lanes_have_no_room_the_curve_scrolls_with_them(panel: HistoryPanel) -> None:
    """Half a line was seen at a time below a curve that stayed."""
    panel.resize(*LOW)
    panel.show_record(stay())
    panel.show_prediction(prediction())
    scene, layout = seen(panel)
    home, bar = scene.window, panel.canvas.verticalScrollBar()
    at = QPointF(layout.scale.x(24.0), layout.risk.center().y())
    assert layout.risk.top() == 0
    for _ in range(20):
        turn_wheel(panel, at, -1, Qt.KeyboardModifier.NoModifier)
    assert scene.window == home
    scene, layout = seen(panel)
    assert layout.axis.top() == pytest.approx(0, abs=1)  # the times stay
    assert bar.value() == bar.maximum()
    last = layout.lane_rect(len(scene.lanes) - 1)
    assert last.bottom() == pytest.approx(layout.lanes.bottom(), abs=1)
    assert last.height() < layout.lanes.height()
    for _ in range(20):
        turn_wheel(panel, at, 1, Qt.KeyboardModifier.NoModifier)
    assert seen(panel)[1].risk.top() == 0


def test_a_lane_that_is_chosen_comes_into_sight_where_lanes_have_no_room(
    panel: HistoryPanel, qtbot: QtBot
) -> None:
    panel.resize(*LOW)
    panel.show_record(stay())
    panel.show_prediction(prediction())
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
        for _ in seen(panel)[0].lanes:
            qtbot.keyClick(panel.canvas, key)
            scene, layout = seen(panel)
            if scene.row is not None:
                assert layout.lanes.adjusted(0, -1, 0, 1).contains(layout.lane_rect(scene.row))


def test_wheel_over_the_lanes_scrolls_and_with_ctrl_zooms(panel: HistoryPanel) -> None:
    panel.resize(*LOW)
    panel.show_record(stay())
    panel.show_prediction(prediction())
    QApplication.processEvents()
    scene, layout = seen(panel)
    home = scene.window
    at = QPointF(layout.scale.x(24.0), layout.lanes.center().y())
    turn_wheel(panel, at, -1, Qt.KeyboardModifier.NoModifier)
    assert panel.canvas.verticalScrollBar().value() > 0
    assert scene.window == home
    turn_wheel(panel, at, 1, Qt.KeyboardModifier.ControlModifier)
    assert scene.window.span < home.span
