"""Why is a nodule rated so? What readers would see in it, and what is published on such nodules."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from medviewer.findings.point_answer import Attribute, PointAnswer, RiskScore
from medviewer.lesion.nodule.published import Published, published
from medviewer.lesion.nodule.scores import Appearance, Patient
from medviewer.ui.fitting import TITLE_HEIGHT, fit, lay_out_scrolled, quiet_note
from medviewer.ui.results.nodule_form import NoduleForm
from medviewer.ui.translation import figure, spoken, tr
from medviewer.ui.words import percent

SIZE = (620, 720)
UNORDERED = "calcification"
"""The steps of its scale are kinds, of which none is more than another."""


@dataclass(frozen=True)
class Answers:
    """What is answered about a nodule: its looks and its patient."""

    appearance: Appearance
    patient: Patient


class NoduleDialog(QDialog):
    """The answer to a point in words, and a form whose scores and guidelines follow it.

    Parameters
    ----------
    by_model
        The nodule as the model sees it, the patient as the file has it.
    answers
        What the reader answered before, else ``by_model``.
    keep
        Is given what the reader answers.
    """

    def __init__(
        self,
        series_key: str,
        answer: PointAnswer,
        by_model: Answers,
        answers: Answers,
        keep: Callable[[Answers], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Why is nodule {} rated so?").format(answer.identifier))
        self.series_key = series_key
        self.answer, self._by_model, self._keep = answer, by_model, keep
        self.form = NoduleForm()
        self.form.show_answers(by_model.appearance, by_model.patient)
        self._seen = self.form.appearance()  # to the tenth of a millimetre that the form shows
        self.form.show_answers(answers.appearance, answers.patient)
        self.form.changed.connect(self._changed)
        self.told = _text("")
        self.use = QLabel(self.tr("Research use only – not for diagnosis"))
        self.use.setProperty("role", "label")
        self.whose = quiet_note("")
        self.copy_button = QPushButton(self.tr("&Copy"))
        self.copy_button.setToolTip(self.tr("Copies all that is said here as text"))
        self.reset_button = QPushButton(self.tr("As the &model sees it"))
        self.copy_button.clicked.connect(self._copy)
        self.reset_button.clicked.connect(self._reset)
        self._tell()
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(10)
        column.addWidget(_text(spoken(self.answer.text)))
        column.addLayout(_attributes(self.answer.attributes))
        column.addWidget(_heading(self.tr("What the scores and guidelines ask")))
        column.addWidget(self.form)
        column.addWidget(self.whose)
        column.addWidget(_heading(self.tr("What is published on such nodules")))
        column.addWidget(self.told)
        column.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        for button in (self.copy_button, self.reset_button):
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        fit(self, *SIZE)
        lay_out_scrolled(self, column, self.use, buttons)
        self._stand_aside()

    def _stand_aside(self) -> None:
        """Stand at the right, over the panels: the nodule is looked at beside its ratings."""
        window = self.parentWidget()
        if window is not None:
            room = window.frameGeometry()
            self.move(max(0, room.right() - self.width()), room.top() + TITLE_HEIGHT)

    def answers(self) -> Answers:
        """What the form says now."""
        return Answers(self.form.appearance(), self.form.patient())

    def text(self) -> str:
        """All that is said, as text: the rating, what was answered, and what is published."""
        seen = [rated(one) for one in self.answer.attributes]
        parts = (
            [spoken(self.answer.text), *seen],
            self.form.said(),
            [self.whose.text()],
            [self.told.text()],
            [self.use.text()],
        )
        return "\n\n".join("\n".join(part) for part in parts) + "\n"

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text())

    def _reset(self) -> None:
        solid = self.form.appearance().solid_mm  # of which the model says nothing
        seen = replace(self._by_model.appearance, solid_mm=solid)
        self.form.show_answers(seen, self.form.patient())
        self._changed()

    def _changed(self) -> None:
        self._keep(self.answers())
        self._tell()

    def _tell(self) -> None:
        now = self.answers()
        own = replace(now.appearance, solid_mm=None) != self._seen
        self.reset_button.setEnabled(own)
        yours = self.tr("Size, density or spiculation are yours: the model sees them otherwise.")
        models = self.tr("Size, density and spiculation are the model’s: correct what is wrong.")
        self.whose.setText(yours if own else models)
        self.told.setText(told_of(published(now.appearance, now.patient)))


class RatingScale(QWidget):
    """A mean rating as a dot on its scale, whose steps are ticks."""

    def __init__(self, attribute: Attribute, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._attribute = attribute
        self.setAccessibleName(rated(attribute))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        """Room for five or six steps."""
        return QSize(150, self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the scale and the dot."""
        one, middle = self._attribute, self.height() / 2
        radius = self.fontMetrics().height() / 3.5
        width = self.width() - 2 * radius

        def across(rating: float) -> float:
            return radius + width * (rating - one.lowest) / (one.highest - one.lowest)

        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            colour = self.palette().windowText().color()
            painter.setPen(QPen(self.palette().mid().color(), 1.5))
            ends = (QPointF(across(end), middle) for end in (one.lowest, one.highest))
            painter.drawLine(*ends)
            for step in range(one.lowest, one.highest + 1):
                painter.drawLine(
                    QPointF(across(step), middle - 3), QPointF(across(step), middle + 3)
                )
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawEllipse(QPointF(across(one.rating), middle), radius, radius)


def told_of(found: Published) -> str:
    """A paragraph of the scores, or of what they lack, and one of each guideline."""
    scores = [score_words(score) for score in found.scores]
    if not scores:
        scores.append(tr("The Brock and Mayo scores need the age."))
    scores += [spoken(line) for line in found.left_out]
    guidelines = ([spoken(line) for line in lines] for lines in found.guidelines if lines)
    return "\n\n".join("\n".join(lines) for lines in (scores, *guidelines))


def score_words(score: RiskScore) -> str:
    """Such as "Brock (McWilliams et al. 2013): 5 – 31 %; not known: emphysema"."""
    low, high = percent(score.low), percent(score.high)
    told = tr("{} ({}), cancer: {}").format(
        score.name, spoken(score.source), low if low == high else f"{low} – {high}"
    )
    if not score.missing:
        return told
    missing = tr(", ").join(tr(name.replace("_", " ")) for name in score.missing)
    return tr("{}; not known: {}").format(told, missing)


def rated(one: Attribute) -> str:
    """Such as "Margin: sharp (4.6 of 5)"."""
    name, rating = _named(one), figure(f"{one.rating:.1f}")
    if one.name == UNORDERED:
        return tr("{}: {}").format(name, spoken(one.words))
    return tr("{}: {} ({} of {})").format(name, spoken(one.words), rating, one.highest)


def _attributes(attributes: tuple[Attribute, ...]) -> QGridLayout:
    """A row each: the name, where it is on its scale, and the words for that."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setColumnStretch(2, 1)
    for row, one in enumerate(attributes):
        grid.addWidget(QLabel(_named(one)), row, 0)
        if one.name != UNORDERED:
            grid.addWidget(RatingScale(one), row, 1)
        grid.addWidget(_text(spoken(one.words)), row, 2)
    return grid


def _named(one: Attribute) -> str:
    name = spoken(one.name)
    return name[:1].upper() + name[1:]


def _heading(words: str) -> QLabel:
    label = QLabel(words)
    label.setProperty("role", "heading")
    return label


def _text(words: str) -> QLabel:
    """Words that wrap and can be chosen and copied."""
    label = QLabel(words)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    chosen = Qt.TextInteractionFlag
    label.setTextInteractionFlags(chosen.TextSelectableByMouse | chosen.TextSelectableByKeyboard)
    return label
