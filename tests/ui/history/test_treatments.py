"""The page that compares treatments: what it asks, what it says, what it refuses."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from medviewer.history.reasons.treatment import compare
from medviewer.history.records.record import Observation, Record
from medviewer.ui.history.panel import HistoryPanel
from medviewer.ui.history.treatments import Question, TreatmentsPage
from tests.ui.history.examples import trial


@pytest.fixture
def page(qtbot: QtBot) -> TreatmentsPage:
    page = TreatmentsPage()
    qtbot.addWidget(page)
    page.resize(420, 480)
    page.show()
    return page


def asked_of(page: TreatmentsPage) -> list[Question]:
    asked: list[Question] = []
    page.comparisonRequested.connect(asked.append)
    return asked


def test_without_a_trial_it_says_why_nothing_is_compared(page: TreatmentsPage) -> None:
    assert "only where a lot decided" in page.answer.text()
    assert page.question is None
    assert not page.plot.isVisible()


def test_a_trial_s_first_arms_are_compared_at_once(page: TreatmentsPage) -> None:
    asked = asked_of(page)
    page.show_trial(trial())
    (question,) = asked
    assert (question.a, question.b, question.like) == (0, 1, None)
    page.show_comparison(question, compare(question.trial, 0, 1, rounds=100))
    assert "patients stayed free of death" in page.answer.text()
    assert page.arms.text().startswith("old: 200 patients")
    assert "days free of death (95 % interval" in page.arms.text()
    assert len(set(bytes(page.plot.grab().toImage().constBits()))) > 20


def test_the_names_of_the_treatments_stand_whole_above_the_curves(
    page: TreatmentsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """ "zidovudine" stood beside "zidovudine …", which two other treatments begin with."""
    names = ("zidovudine + didanosine", "zidovudine + zalcitabine")
    both = replace(trial(), arms=names)
    asked = asked_of(page)
    page.resize(260, 480)
    page.show_trial(both)
    page.show_comparison(asked[-1], compare(both, 0, 1, rounds=20))
    drawn: dict[str, QRectF] = {}
    monkeypatch.setattr(
        QPainter, "drawText", lambda _, box, __, text: drawn.__setitem__(text, QRectF(box))
    )
    page.plot.grab()
    first, second = (drawn.pop(name) for name in names)
    assert second.top() >= first.bottom() - 1
    assert not any(second.intersects(box) for box in drawn.values())
    assert max(first.right(), second.right()) <= page.plot.width()


def test_without_a_plot_the_words_stand_together(page: TreatmentsPage) -> None:
    page.resize(420, 900)
    page.show_record(Record("x", {"age_years": 71.0}, ()))
    page.show_trial(trial())
    QApplication.processEvents()
    assert page.answer.geometry().bottom() < 200


def test_patients_like_this_one_are_asked_for_by_what_is_known(
    page: TreatmentsPage, qtbot: QtBot
) -> None:
    page.show_record(Record("x", {"age_years": 71.0}, ()))
    asked = asked_of(page)
    page.show_trial(trial())
    assert page.like.isVisible()
    page.like.setFocus()
    qtbot.keyClick(page.like, Qt.Key.Key_Space)
    assert asked[-1].like == {"age_years": 71.0}
    assert "71" in page.like_words.text()


def test_a_patient_unlike_all_of_the_trial_is_said(page: TreatmentsPage) -> None:
    page.show_trial(trial())
    page.show_record(Record("x", {"age_years": 60.7}, ()))
    assert page.like_words.text() == "The nearest third by age 60 years"
    page.show_record(Record("x", {"age_years": 119.0}, ()))
    assert page.like_words.text().endswith("Outside the range of this trial: age")


def test_what_patients_are_alike_in_has_its_unit(page: TreatmentsPage) -> None:
    weights = {"weight": np.linspace(40.0, 90.0, 400), "smoking": np.arange(400) % 2.0}
    known = replace(trial(), covariates=weights)
    page.show_record(
        Record(
            "x",
            {},
            (Observation(0.0, "weight", 73.3, "kg"), Observation(0.0, "smoking", 1, "{yes}")),
        )
    )
    page.show_trial(known)
    assert page.like_words.text() == "The nearest third by weight 73.3 kg, smoking yes"


def test_a_trial_of_one_treatment_is_told_and_leaves_no_empty_plot(page: TreatmentsPage) -> None:
    asked = asked_of(page)
    both = trial()
    page.show_trial(both)
    page.show_comparison(asked[-1], compare(both, 0, 1, rounds=100))
    assert page.plot.isVisible()
    one = both.arm == 0
    page.show_trial(
        replace(
            both,
            arms=both.arms[:1],
            arm=both.arm[one][:1],
            duration_days=both.duration_days[one][:1],
            cause=both.cause[one][:1],
            covariates={},
        )
    )
    assert page.answer.text() == "The table has one treatment only; two are compared."
    assert page.name.text().endswith(": 1 patient")
    assert not page.plot.isVisible()


def test_nothing_known_of_the_patient_offers_nobody_like_it(page: TreatmentsPage) -> None:
    page.show_record(Record("x", {}, ()))
    page.show_trial(trial())
    assert not page.like.isVisible()


def test_the_same_table_opened_again_is_asked_again(page: TreatmentsPage) -> None:
    asked = asked_of(page)
    page.show_trial(trial())
    page.show_trial(trial())
    first, second = asked
    found = compare(first.trial, 0, 1, rounds=100)
    page.show_comparison(first, found)
    assert page.found is None
    page.show_comparison(second, found)
    assert page.found is found


def test_a_treatment_is_not_compared_with_itself(page: TreatmentsPage) -> None:
    page.show_trial(trial())
    asked = asked_of(page)
    page.second.setCurrentIndex(0)
    page.second.activated.emit(0)
    assert asked == []
    assert page.answer.text() == "Choose two different treatments."


def test_an_answer_to_an_older_question_is_dropped(page: TreatmentsPage) -> None:
    whole = trial()
    page.show_trial(whole)
    older = Question(whole, 1, 0, None)
    page.show_comparison(older, compare(whole, 1, 0, rounds=20))
    assert page.answer.text() == "Comparing…"


def test_a_refusal_is_said(page: TreatmentsPage) -> None:
    page.show_trial(replace(trial(), randomised=False))
    page.show_failure("Treatment was not given by lot.")
    assert page.answer.text() == "Treatment was not given by lot."
    assert page.arms.text() == ""


def test_the_panel_has_the_page_for_every_record(qtbot: QtBot) -> None:
    panel = HistoryPanel()
    qtbot.addWidget(panel)
    panel.show_record(Record("x", {"age_years": 71.0}, ()))
    assert panel.pages.indexOf(panel.treatments) >= 0
