from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionSlider
from pytestqt.qtbot import QtBot

from medviewer.history.reasons.whatif import WhatIf
from medviewer.history.records.record import Observation, Record
from medviewer.ui.history.axis.response import (
    BEFORE,
    BEHIND,
    ResponsePlot,
    at_value,
    value_ticks,
)
from medviewer.ui.history.panel import HistoryPanel
from medviewer.ui.history.what_if import CAUTION, Changeable, changeable, ranges_in
from tests.ui.history.examples import prediction, stay

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
RANGES = {"creatinine": (0.4, 8.4), "heart rate": (40.0, 160.0), "lactate": (0.5, 15.0)}


def answer(variable: str = "creatinine") -> WhatIf:
    """Risk from 10 % at 0.4 mg/dL to 50 % at 8.4 mg/dL in a straight line."""
    value = np.linspace(0.4, 8.4, 5)
    risk = np.linspace(0.1, 0.5, 5)
    return WhatIf(variable, "mg/dL", 1.8, value, risk, risk - 0.05, risk + 0.05)


@pytest.fixture
def asked() -> list[tuple[str, int]]:
    return []


@pytest.fixture
def panel(qtbot: QtBot, asked: list[tuple[str, int]]) -> HistoryPanel:
    panel = HistoryPanel()
    qtbot.addWidget(panel)
    panel.resize(480, 900)
    panel.show()
    panel.show_record(stay())
    panel.show_prediction(prediction())
    panel.set_what_if(lambda variable, number: asked.append((variable, number)), RANGES)
    return panel


def test_only_measured_values_with_a_known_range_can_be_changed() -> None:
    choices = changeable(stay(), RANGES)
    assert [(one.variable, one.newest) for one in choices] == [
        ("creatinine", 1.8), ("heart rate", 85.0),
    ]  # fmt: skip


def test_they_are_offered_as_in_a_dictionary_abbreviations_too() -> None:
    names = ("urine", "alanine aminotransferase", "albumin")
    values = tuple(Observation(1.0, name, 3.0, "1") for name in names)
    choices = changeable(Record("x", {}, values), dict.fromkeys(names, (1.0, 9.0)))
    assert [one.label for one in choices] == ["Albumin", "ALT", "Urine output"]


def test_what_had_one_value_in_the_training_data_cannot_be_changed() -> None:
    assert changeable(stay(), {"creatinine": (0.9, 0.9)}) == []


def test_scores_move_in_whole_numbers() -> None:
    score = Changeable(
        "Glasgow coma score", "Glasgow coma score", "{score}", 7.0, 3.0, 15.0, "at 1.0 h"
    )
    assert [score.value(step) for step in range(score.steps + 1)] == list(range(3, 16))
    assert score.value(score.step(7.0)) == 7.0


@pytest.mark.parametrize(
    ("low", "high", "first"),
    [
        (1.4, 4.3, [1.4, 1.42, 1.44]),
        (51.0, 138.0, [51.0, 52.0, 53.0]),
        (63.620000000000005, 503.459999999998, [63.62, 65.0, 70.0]),
        (7.14, 7.53, [7.14, 7.145, 7.15]),
        (0.3, 27.2, [0.3, 0.4, 0.6]),
    ],
)
def test_the_slider_moves_by_round_numbers(low: float, high: float, first: list[float]) -> None:
    """3.329 g/dL is no value that a laboratory gives."""
    one = Changeable("x", "X", "mg/dL", low, low, high, "at 1.0 h")
    values = [one.value(step) for step in range(one.steps + 1)]
    assert values[:3] == pytest.approx(first)
    assert values[-1] == pytest.approx(high)
    assert values == sorted(set(values))
    assert all(len(f"{value:.10g}") <= 5 for value in values[1:-1])
    assert [one.step(value) for value in values] == list(range(one.steps + 1))


def test_the_ranges_come_from_the_models_card() -> None:
    channels = [
        {"name": "lactate", "seen_low": 0.5, "seen_high": 15.0},
        {"name": "shock index"},
    ]
    card = {"history": {"encoding": {"channels": channels}}}
    assert ranges_in(card) == {"lactate": (0.5, 15.0)}


def test_only_what_the_model_reads_can_be_changed(panel: HistoryPanel) -> None:
    def until_then(record: Record) -> Record:
        early = [each for each in record.observations if each.time_hours < 30]
        return replace(record, observations=tuple(early))

    panel.set_what_if(lambda *_: None, RANGES, until_then)
    chosen = panel.what_if.chosen
    assert chosen is not None
    assert (chosen.variable, chosen.newest) == ("creatinine", 2.4)


def test_the_model_is_asked_once_and_only_when_someone_looks(
    panel: HistoryPanel, asked: list[tuple[str, int]]
) -> None:
    assert asked == []
    panel.pages.setCurrentWidget(panel.what_if)
    panel.pages.setCurrentWidget(panel.reasons)
    panel.pages.setCurrentWidget(panel.what_if)
    assert asked == [("creatinine", 0)]
    panel.what_if.variable.setCurrentIndex(1)
    assert asked == [("creatinine", 0), ("heart rate", 0)]


def test_moving_the_slider_says_and_draws_the_answer(panel: HistoryPanel, qtbot: QtBot) -> None:
    panel.pages.setCurrentWidget(panel.what_if)
    page = panel.what_if
    assert page.answer.text() == "Asking the model…"
    assert page.caution.text() == CAUTION
    panel.show_what_if(answer())
    assert page.answer.text() == "Newest creatinine: 1.8 mg/dL (at 40.0 h). Move the slider."
    assert panel.canvas.scene.what_if is None
    qtbot.keyClick(page.slider, Qt.Key.Key_End)
    assert page.answer.text() == (
        "1.8 mg/dL (at 40.0 h) → 8.4 mg/dL. Risk of death in hospital: 23 % → 50 % (45–55 %)"
    )
    drawn = panel.canvas.scene.what_if
    assert drawn is not None
    assert drawn.time_hours.tolist() == [36.0, 48.0]
    assert drawn.risk[-1] == 0.5
    assert not panel.grab().isNull()
    qtbot.mouseClick(page.back, Qt.MouseButton.LeftButton)
    assert panel.canvas.scene.what_if is None


def test_the_slider_stands_below_the_value_that_it_moves(panel: HistoryPanel) -> None:
    """The handle was beside the line in the curve, by as much as the axis takes."""
    panel.pages.setCurrentWidget(panel.what_if)
    panel.show_what_if(answer())
    page = panel.what_if
    QApplication.processEvents()
    option = QStyleOptionSlider()
    for step, share in ((0, 0.0), (page.slider.maximum(), 1.0)):
        page.slider.setValue(step)
        page.slider.initStyleOption(option)
        handle = page.slider.style().subControlRect(
            QStyle.ComplexControl.CC_Slider, option, QStyle.SubControl.SC_SliderHandle, page.slider
        )
        at = page.slider.mapTo(page, handle.center()).x()
        left = page.plot.mapTo(page, QPoint(0, 0)).x() + BEFORE
        width = page.plot.width() - BEFORE - BEHIND
        assert at == pytest.approx(left + share * width, abs=2)


def test_an_answer_to_an_older_question_is_dropped(panel: HistoryPanel) -> None:
    panel.pages.setCurrentWidget(panel.what_if)
    panel.what_if.variable.setCurrentIndex(1)
    panel.show_what_if(answer("creatinine"))
    assert panel.what_if.answer.text() == "Asking the model…"


def test_between_the_points_that_were_asked_the_answer_is_a_straight_line() -> None:
    assert at_value(answer(), 1.4) == pytest.approx((0.15, 0.10, 0.20))


def test_a_question_without_an_answer_says_why(panel: HistoryPanel) -> None:
    panel.pages.setCurrentWidget(panel.what_if)
    panel.show_what_if_failure("The model does not read it.")
    assert panel.what_if.answer.text() == "The model does not read it."


def test_without_someone_to_ask_there_is_no_page(panel: HistoryPanel) -> None:
    place = panel.pages.indexOf(panel.what_if)
    assert panel.pages.isTabVisible(place)
    panel.set_what_if(None, {})
    assert not panel.pages.isTabVisible(place)


def test_the_axis_has_round_ticks_of_as_many_decimals_each() -> None:
    """It had its ends alone: "2.677" and "12.91"."""
    value = np.linspace(2.677, 12.91, 15)
    odd = WhatIf("potassium", "mmol/L", 4.2, value, value / 20, value / 20, value / 20)
    assert value_ticks(odd, 6) == [
        (4.0, "4"), (6.0, "6"), (8.0, "8"), (10.0, "10"), (12.0, "12"),
    ]  # fmt: skip
    small = replace(odd, value=np.linspace(7.14, 7.53, 15))
    assert [words for _, words in value_ticks(small, 4)] == ["7.2", "7.3", "7.4", "7.5"]
    mixed = replace(odd, value=np.linspace(0.3, 2.2, 15))
    assert [words for _, words in value_ticks(mixed, 4)] == ["0.5", "1.0", "1.5", "2.0"]
    score = replace(odd, unit="{score}", value=np.linspace(0, 2, 15))
    assert [words for _, words in value_ticks(score, 6)] == ["0", "1", "2"]
    either = replace(odd, unit="{yes}", value=np.linspace(0, 1, 15))
    assert [words for _, words in value_ticks(either, 6)] == ["no", "yes"]


def test_the_axis_has_two_ticks_at_least_beside_its_unit(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """HDL cholesterol of 26 to 110 had "50" alone, for "100" the unit left no room."""
    value = np.linspace(26.0, 110.0, 15)
    plot = ResponsePlot()
    qtbot.addWidget(plot)
    plot.resize(275, 400)
    plot.show_answer(WhatIf("x", "mg/dL", 76.0, value, value / 900, value / 900, value / 900), 76.0)
    drawn: dict[str, QRectF] = {}
    monkeypatch.setattr(
        QPainter, "drawText", lambda _, box, __, text: drawn.__setitem__(text, QRectF(box))
    )
    plot.grab()
    ticks = [drawn[words] for words in drawn if words.isdigit()]
    assert len(ticks) > 1
    assert not any(one.intersects(other) for one, other in combinations(ticks, 2))


def test_all_values_of_a_variable_have_as_many_decimals() -> None:
    """The slider said "4.2 → 9"."""
    one = Changeable("potassium", "Potassium", "mmol/L", 4.2, 2.677, 12.91, "at 1.0 h")
    assert [one.text(value) for value in (4.2, 9.0, one.low, one.high)] == [
        "4.2 mmol/L", "9.0 mmol/L", "2.7 mmol/L", "12.9 mmol/L",
    ]  # fmt: skip
    assert replace(one, newest=4.25).text(9.0) == "9.00 mmol/L"
    assert replace(one, low=51.0, high=138.0, newest=85.0).text(90.0) == "90 mmol/L"


def test_it_opens_with_the_variable_that_was_chosen_among_the_reasons(
    panel: HistoryPanel, asked: list[tuple[str, int]]
) -> None:
    rows = panel.reasons.contributions
    rows.setCurrentRow(1)
    panel.pages.setCurrentWidget(panel.what_if)
    assert asked == [("heart rate", 0)]
    panel.pages.setCurrentWidget(panel.reasons)
    rows.setCurrentRow(2)  # the age, which cannot be changed
    panel.pages.setCurrentWidget(panel.what_if)
    assert panel.what_if.chosen is not None
    assert panel.what_if.chosen.variable == "heart rate"
    assert asked == [("heart rate", 0)]


def test_a_variable_that_is_changed_by_hand_is_not_put_back(panel: HistoryPanel) -> None:
    panel.reasons.contributions.setCurrentRow(1)
    panel.pages.setCurrentWidget(panel.what_if)
    panel.what_if.variable.setCurrentIndex(0)
    panel.pages.setCurrentWidget(panel.reasons)
    panel.pages.setCurrentWidget(panel.what_if)
    assert panel.what_if.variable.currentIndex() == 0


def test_in_a_low_panel_the_page_scrolls_instead_of_flattening_its_curve(
    panel: HistoryPanel, qtbot: QtBot
) -> None:
    """On a screen of 768 lines the curve was 20 pixels high, and the caution was cut."""
    panel.resize(372, 280)
    panel.pages.setCurrentWidget(panel.what_if)
    panel.show_what_if(answer())
    QApplication.processEvents()
    page = panel.what_if
    assert page.plot.height() >= 100
    assert page.verticalScrollBar().maximum() > 0
    assert page.horizontalScrollBar().maximum() == 0
    assert page.caution.height() >= page.caution.heightForWidth(page.caution.width())
