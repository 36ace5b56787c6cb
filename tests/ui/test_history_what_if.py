from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from medviewer.ui.history_panel import HistoryPanel
from medviewer.ui.history_what_if import CAUTION, changeable
from tests.ui.history_examples import curve, prediction, stay

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
RANGES = {"creatinine": (0.4, 8.4), "heart rate": (40.0, 160.0), "lactate": (0.5, 15.0)}


@pytest.fixture
def asked() -> list[tuple[str, float]]:
    return []


@pytest.fixture
def panel(qtbot: QtBot, asked: list[tuple[str, float]]) -> HistoryPanel:
    panel = HistoryPanel()
    qtbot.addWidget(panel)
    panel.resize(480, 900)
    panel.show()
    panel.show_record(stay())
    panel.show_prediction(prediction())
    panel.set_what_if(lambda variable, value: asked.append((variable, value)), RANGES)
    panel.pages.setCurrentWidget(panel.what_if)
    return panel


def test_only_measured_values_with_a_known_range_can_be_changed() -> None:
    choices = changeable(stay(), RANGES)
    assert [(one.variable, one.newest) for one in choices] == [
        ("creatinine", 1.8), ("heart rate", 85.0),
    ]  # fmt: skip


def test_the_slider_asks_within_the_range_and_once_it_rests(
    panel: HistoryPanel, qtbot: QtBot, asked: list[tuple[str, float]]
) -> None:
    page = panel.what_if
    assert page.caution.text() == CAUTION
    assert page.limits.text() == "Seen in the data: 0.4 to 8.4 mg/dL"
    qtbot.keyClick(page.slider, Qt.Key.Key_PageUp)
    qtbot.keyClick(page.slider, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: bool(asked))
    assert asked == [("creatinine", 8.4)]
    assert page.change.text() == "1.8 mg/dL → 8.4 mg/dL"


def test_the_answer_is_said_and_drawn_and_taken_back(
    panel: HistoryPanel, qtbot: QtBot, asked: list[tuple[str, float]]
) -> None:
    qtbot.keyClick(panel.what_if.slider, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: bool(asked))
    usual = curve()
    panel.show_what_if([replace(usual, risk=usual.risk * 2)])
    assert panel.what_if.answer.text() == ("Risk of death in hospital: 23 % → 46 % (19–28 %)")
    scene = panel.canvas.scene
    assert scene.what_if is not None
    assert not panel.canvas.grab().isNull()
    qtbot.mouseClick(panel.what_if.back, Qt.MouseButton.LeftButton)
    assert scene.what_if is None
    assert panel.what_if.answer.text() == ""
    panel.show_what_if([usual])
    assert scene.what_if is None


def test_without_someone_to_ask_there_is_no_page(panel: HistoryPanel) -> None:
    place = panel.pages.indexOf(panel.what_if)
    assert panel.pages.isTabVisible(place)
    panel.set_what_if(None, {})
    assert not panel.pages.isTabVisible(place)
