"""Treatment A against treatment B, where a lot decided: a page of the history panel.

The page reads and works out nothing: it asks, and is told in the background's time.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from medviewer.history.records.record import Record
from medviewer.history.records.variables import find_variable
from medviewer.ui.history.axis.treatment_plot import TreatmentPlot
from medviewer.ui.history.text_label import text_label
from medviewer.ui.history.words import percent, percent_range, value_text
from medviewer.ui.translation import spoken, tr

if TYPE_CHECKING:
    from medviewer.history.cohorts.trials import Trial
    from medviewer.history.reasons.treatment import Arm, Comparison


@dataclass(frozen=True)
class Question:
    """Arms ``a`` and ``b`` of a trial; ``like`` is what is known of the patient, or None."""

    trial: Trial
    a: int
    b: int
    like: dict[str, float] | None


class TreatmentsPage(QScrollArea):
    """Two arms of a trial side by side; ``found`` is the comparison shown, if there is one.

    Signals: ``trialRequested`` when the reader wants to open a trial's table,
    ``comparisonRequested`` with a ``Question``.
    """

    trialRequested = Signal()
    comparisonRequested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._record: Record | None = None
        self._trial: Trial | None = None
        self._known: dict[str, float] = {}
        self.found: Comparison | None = None
        self.open_button = QPushButton(self.tr("Open a trial…"))
        self.name = text_label(self.tr("Trial"))
        self.first, self.second = QComboBox(), QComboBox()
        self.first.setAccessibleName(self.tr("Treatment A"))
        self.second.setAccessibleName(self.tr("Treatment B"))
        for box in (self.first, self.second):
            box.setMinimumContentsLength(6)
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
        self.like = QCheckBox(self.tr("Only patients like this one"))
        self.like_words = text_label(self.tr("By what patients are like this one"))
        self.like_words.setProperty("role", "quiet")
        self.answer = text_label(self.tr("Comparison of the treatments"))
        self.plot = TreatmentPlot()
        self.arms = text_label(self.tr("Each treatment by itself"))
        self._build()
        self.open_button.clicked.connect(self.trialRequested)
        for box in (self.first, self.second):
            box.activated.connect(self._ask)
        self.like.toggled.connect(self._ask)
        self._show_state()

    def show_record(self, record: Record | None) -> None:
        """Whose history it is; an open trial stays open."""
        self._record = record
        self._show_state()

    def show_trial(self, trial: Trial) -> None:
        """Offer the arms of a trial, and compare the first two."""
        self._trial = trial
        for box in (self.first, self.second):
            box.clear()
            for number, arm in enumerate(trial.arms):
                box.addItem(spoken(arm))
                box.setItemData(number, spoken(arm), Qt.ItemDataRole.ToolTipRole)
        self.second.setCurrentIndex(min(1, len(trial.arms) - 1))
        self._show_state()

    def show_comparison(self, question: Question, found: Comparison) -> None:
        """Show an answer, unless another question was asked since."""
        if question == self.question:
            self.found = found
            self.answer.setText(spoken(found.sentence))
            self.arms.setText("\n".join(arm_words(arm, found) for arm in (found.a, found.b)))
            self.plot.show_comparison(found)
            self.plot.show()

    def show_failure(self, text: str) -> None:
        """Say why there is no answer."""
        self._take_away(text)
        self.plot.hide()

    def _take_away(self, text: str) -> None:
        """Say why there is no answer, or none yet; an empty plot keeps its place meanwhile."""
        self.found = None
        self.answer.setText(text)
        self.arms.setText("")
        self.plot.show_comparison(None)

    @property
    def question(self) -> Question | None:
        """What is chosen; None while no trial is open."""
        if self._trial is None:
            return None
        like = self._known if self.like.isChecked() and self._known else None
        return Question(self._trial, self.first.currentIndex(), self.second.currentIndex(), like)

    def _build(self) -> None:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(8, 6, 8, 6)
        layout.setSpacing(4)
        top = QHBoxLayout()
        top.addWidget(self.name, 1)
        top.addWidget(self.open_button)
        layout.addLayout(top)
        self._choices = QWidget()
        row = QHBoxLayout(self._choices)
        row.setContentsMargins(0, 0, 0, 0)
        for text, box in ((self.tr("A"), self.first), (self.tr("B"), self.second)):
            row.addWidget(QLabel(text))
            row.addWidget(box, 1)
        for widget in (self._choices, self.like, self.like_words, self.answer):
            layout.addWidget(widget)
        layout.addWidget(self.plot, 1)
        layout.addWidget(self.arms)
        layout.addStretch(0)  # takes the room of a plot that is hidden
        self.setWidget(page)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)

    def _show_state(self) -> None:
        from medviewer.history.cohorts.trials import known_of

        trial, record = self._trial, self._record
        self._known = known_of(record, trial) if trial is not None and record is not None else {}
        for widget in (self._choices, self.arms):
            widget.setVisible(trial is not None)
        self.plot.setVisible(self.found is not None)
        for widget in (self.like, self.like_words):
            widget.setVisible(bool(self._known))
        if trial is None:
            self.name.setText(self.tr("No trial is open."))
            self.answer.setText(
                self.tr(
                    "Treatments can be compared only where a lot decided who got which. Open the "
                    "table of a randomised trial; from one patient's history no effect of a "
                    "treatment can be told."
                )
            )
            return
        count = len(trial.arm)
        words = self.tr("{}: 1 patient") if count == 1 else self.tr("{}: {} patients")
        self.name.setText(words.format(trial.name, count))
        self.like_words.setText(_like_words(trial, self._known))
        self._ask()

    def _ask(self) -> None:
        question = self.question
        if question is None:
            return
        self._take_away(self.tr("Comparing…"))
        if len(question.trial.arms) < 2:
            self.show_failure(self.tr("The table has one treatment only; two are compared."))
        elif question.a == question.b:
            self.show_failure(self.tr("Choose two different treatments."))
        else:
            self.comparisonRequested.emit(question)


def arm_words(arm: Arm, found: Comparison) -> str:
    """One arm of a comparison in figures with their intervals."""
    words = tr(
        "{}: {} patients, {} events. {} of {} days free of {} (95 % interval {} to {}); "
        "by then {} in {} ({})."
    )
    mean, low, high = arm.rmst_days
    incidence, least, most = arm.incidence
    return words.format(
        spoken(arm.name), arm.patients, arm.events, f"{mean:.0f}", f"{found.until_days:.0f}",
        spoken(found.free_of), f"{low:.0f}", f"{high:.0f}", spoken(found.event), percent(incidence),
        percent_range(least, most),
    )  # fmt: skip


def _like_words(trial: Trial, known: dict[str, float]) -> str:
    """By what the patient's likes are found, and where the patient is unlike all of the trial."""
    told = [f"{_short(name)} {_with_unit(name, value)}" for name, value in known.items()]
    words = tr("The nearest third by {}").format(", ".join(told))
    unlike = [
        _short(name)
        for name, value in known.items()
        if not np.nanmin(trial.covariates[name]) <= value <= np.nanmax(trial.covariates[name])
    ]
    if not unlike:
        return words
    return f"{words}. {tr('Outside the range of this trial: {}').format(', '.join(unlike))}"


def _with_unit(name: str, value: float) -> str:
    """A value in the unit that the variable has here; ages in completed years."""
    if name == "age_years":
        return tr("{} years").format(math.floor(value))
    variable = find_variable(name)
    return value_text(value, variable.unit if variable else "")


def _short(name: str) -> str:
    """The name as it stands in a sentence."""
    return tr("age") if name == "age_years" else tr(name)
