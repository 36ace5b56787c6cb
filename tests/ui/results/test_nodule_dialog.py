"""Why a nodule is rated so: the form starts with what is known, and the scores follow it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from medviewer.findings.finding import GateVerdict
from medviewer.findings.point_answer import Attribute, PointAnswer
from medviewer.lesion.nodule.scores import Appearance, Patient, published_scores
from medviewer.ui.main_window import MainWindow
from medviewer.ui.results.nodule_dialog import Answers, NoduleDialog, RatingScale
from medviewer.ui.results.nodule_form import NoduleForm
from medviewer.ui.words import percent
from tests.ui.conftest import open_and_wait
from tests.ui.makers import make_finding, make_results
from tests.ui.wheel import turn_wheel

ATTRIBUTES = (
    Attribute("calcification", 5.6, 1, 6, "no calcification"),
    Attribute("spiculation", 1.8, 1, 5, "nearly no spiculation"),
    Attribute("texture", 4.7, 1, 5, "solid"),
)
ANSWER = PointAnswer(
    "N1", 3, (25.0, 15.0), GateVerdict(()), "Nodule of 9 × 7 mm.", ("N1.1",), ATTRIBUTES
)
SEEN = Appearance(9.0, 7.0, False, "solid", "no calcification")
PATIENT = Patient(age_years=64.0, female=True)


@pytest.fixture
def kept() -> list[Answers]:
    """What the reader answered, the last at the end."""
    return []


@pytest.fixture
def dialog(qtbot: QtBot, kept: list[Answers]) -> NoduleDialog:
    by_model = Answers(SEEN, PATIENT)
    made = NoduleDialog("1.2.3", ANSWER, by_model, by_model, kept.append)
    qtbot.addWidget(made)
    return made


def test_it_starts_with_what_the_model_sees_and_the_file_knows(
    dialog: NoduleDialog, kept: list[Answers]
) -> None:
    assert dialog.answers() == Answers(SEEN, PATIENT)
    assert kept == []
    assert dialog.whose.text().startswith("Size, density and spiculation are the model’s")
    brock, mayo, _, *lines = dialog.told.text().splitlines()
    assert brock.startswith("Brock (McWilliams et al. 2013")
    score = published_scores(PATIENT, SEEN)[0]
    assert f": {percent(score.low)} – {percent(score.high)}; not known" in brock
    assert "not known: family history, emphysema, upper lobe, nodules" in brock
    assert mayo.startswith("Mayo")
    assert lines[0].startswith("Fleischner 2017, if it is the only nodule, solid, 8 mm: ")
    assert lines[3].startswith("Lung-RADS 2022, at a first screening, solid, 8.0 mm: category 4A")


def test_scores_and_guidelines_follow_the_answers(
    dialog: NoduleDialog, kept: list[Answers]
) -> None:
    form = dialog.form
    for field in (form.family_history, form.emphysema, form.smoker, form.cancer, form.upper_lobe):
        field.setCurrentText("no")
    form.nodules.setValue(2)
    brock, mayo, _, fleischner, *_ = dialog.told.text().splitlines()
    known = replace(
        PATIENT,
        family_history=False,
        emphysema=False,
        smoker=False,
        cancer=False,
        upper_lobe=False,
        nodules=2,
    )
    assert kept[-1] == Answers(SEEN, known)
    assert "not known" not in dialog.told.text()
    assert " – " not in brock.partition("cancer")[2]
    assert mayo == "The Mayo score is for a single nodule of 4 to 30 mm."
    assert "one of several nodules" in fleischner


def test_without_an_age_it_says_what_the_scores_need(dialog: NoduleDialog) -> None:
    dialog.form.age.setValue(0)
    assert dialog.form.age.text() == "not known"
    assert dialog.told.text().startswith("The Brock and Mayo scores need the age.")


def test_what_the_reader_sees_otherwise_counts_and_is_called_theirs(dialog: NoduleDialog) -> None:
    assert not dialog.reset_button.isEnabled()
    dialog.form.texture.setCurrentText("ground glass")
    dialog.form.short.setValue(11.0)  # now the longer one
    assert dialog.answers().appearance.long_mm == 11.0
    assert "ground glass, 10.0 mm: category 2" in dialog.told.text()
    assert "are yours" in dialog.whose.text()
    dialog.reset_button.click()
    assert dialog.answers().appearance == SEEN
    assert "are the model’s" in dialog.whose.text()


@pytest.mark.parametrize(
    "patient",
    [
        Patient(64.0, True, False, None, True, None, False, 3),
        Patient(None, False, True, False, None, True, None, 1),
        Patient(71.0, None, None, True, False, False, True, None),
    ],
)
def test_each_answer_comes_back_as_it_was_given(qtbot: QtBot, patient: Patient) -> None:
    form = NoduleForm()
    qtbot.addWidget(form)
    seen = replace(SEEN, spiculated=True, texture="part solid", solid_mm=4.5)
    form.show_answers(seen, patient)
    assert (form.appearance(), form.patient()) == (seen, patient)


def test_the_solid_part_is_asked_of_what_is_solid_in_part(dialog: NoduleDialog) -> None:
    form = dialog.form
    assert not form.solid.isEnabled()
    form.texture.setCurrentText("part solid")
    assert "by its solid part below 6 mm category 3" in dialog.told.text()
    form.solid.setValue(7.0)
    assert "part solid, 8.0 mm: category 4A" in dialog.told.text()
    assert "Solid part, mean diameter: 7.0 mm" in dialog.text()
    form.texture.setCurrentText("solid")
    assert "Solid part" not in dialog.text()
    dialog.reset_button.click()
    assert dialog.answers().appearance == SEEN


def test_the_ratings_stand_on_their_scales_in_words(dialog: NoduleDialog) -> None:
    told = [label.text() for label in dialog.findChildren(QLabel)]
    assert "Nodule of 9 × 7 mm." in told
    assert {"nearly no spiculation", "solid", "no calcification"} <= set(told)
    assert "Research use only – not for diagnosis" in told
    scales = [scale.accessibleName() for scale in dialog.findChildren(RatingScale)]
    assert scales == ["Spiculation: nearly no spiculation (1.8 of 5)", "Texture: solid (4.7 of 5)"]


def test_a_wheel_over_the_form_changes_no_answer(dialog: NoduleDialog, kept: list[Answers]) -> None:
    """The size was another one after the window was scrolled."""
    dialog.show()
    for field in (dialog.form.long, dialog.form.age, dialog.form.texture):
        turn_wheel(field)
    assert kept == []
    assert dialog.answers() == Answers(SEEN, PATIENT)


def test_all_that_is_said_can_be_copied(dialog: NoduleDialog) -> None:
    dialog.form.smoker.setCurrentText("yes")
    dialog.copy_button.click()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Nodule of 9 × 7 mm.\nCalcification: no calcification\n")
    assert "\nLong diameter: 9.0 mm\n" in copied
    assert "\nAge: 64 years\n" in copied
    assert "\nSmokes, or did: yes\n" in copied
    assert "not known\n" not in copied
    assert "Fleischner 2017" in copied
    assert copied.endswith("\nResearch use only – not for diagnosis\n")


def test_the_command_opens_it_for_the_chosen_nodule_and_remembers_the_patient(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path
) -> None:
    open_and_wait(qtbot, window, ramp_folder)
    volume, panel = window.pane.volume, window.parts.findings
    assert volume is not None
    found = [make_finding("N1.1", 3), make_finding("N2.1", 5)]
    other = replace(ANSWER, identifier="N2", findings=("N2.1",))
    results = make_results(*found, series_key=volume.series.key)
    window.session.analysis.finished.emit(replace(results, answers=(ANSWER, other)))
    panel.list.select("N1.1")
    assert not panel.why_button.isHidden()

    def opened(identifier: str) -> NoduleDialog:
        panel.list.select(identifier)
        window.pane.model.select(identifier)
        panel.why_button.click()
        (shown,) = (one for one in window.findChildren(NoduleDialog) if one.isVisible())
        return shown

    first = opened("N1.1")
    assert first.answer == ANSWER
    assert first.answers().appearance.long_mm == found[0].long_diameter_mm
    first.form.smoker.setCurrentText("yes")
    first.form.upper_lobe.setCurrentText("yes")
    first.form.long.setValue(31.0)
    beside = opened("N2.1")
    assert beside.answer == other
    assert beside.form.smoker.currentText() == "yes"  # it is the same patient,
    assert beside.form.upper_lobe.currentText() == "not known"  # not the same nodule
    again = opened("N1.1")
    assert again.answers().appearance.long_mm == 31.0
    assert again.form.upper_lobe.currentText() == "yes"
    window.explaining.keep_only([volume.series.key])
    assert again.isVisible()
    window.explaining.keep_only(())  # its study was closed
    assert not again.isVisible()
