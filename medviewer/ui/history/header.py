"""The top of the history panel: whose history, the newest risk in plain figures, notices."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from medviewer.findings.finding import GateVerdict
from medviewer.history.records.record import Prediction, Record
from medviewer.ui.history.text_label import text_label
from medviewer.ui.history.words import (
    RESEARCH_USE,
    asked_at,
    baseline_sentence,
    baseline_short,
    facts_text,
    outcome_words,
    risk_figure,
    risk_from,
    risk_title,
)
from medviewer.ui.message_bar import MessageKind
from medviewer.ui.translation import spoken, tr

MOST_NOTES = 3
FRAME = 4  # pixels between the edit field of a box and its text


class Header(QWidget):
    """Facts, the chosen outcome and its newest risk.

    Signal: ``curveChosen`` with the index of the outcome that the reader chose.
    """

    curveChosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._prediction: Prediction | None = None
        self._chosen = 0
        self._compact = False
        self._patient = ""
        self._zero = ""
        self.patient = text_label(self.tr("Patient"))
        self.menu_button = QToolButton()
        self.menu_button.setText(self.tr("Actions"))
        self.menu_button.setToolTip(self.tr("Open, copy, save or print"))
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.outcome = QComboBox()
        self.outcome.setAccessibleName(self.tr("Outcome"))
        self.outcome.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.title = text_label(self.tr("Outcome"))
        self.figure = text_label(self.tr("Newest risk"))
        font = self.figure.font()
        font.setPointSizeF(max(font.pointSizeF(), 8.0) * 1.7)
        font.setBold(True)
        self.figure.setFont(font)
        self.beside = text_label(self.tr("What the simple model and the population say"))
        self.use = text_label(self.tr("Intended use"))
        self.use.setText(tr(RESEARCH_USE))
        self.use.setProperty("role", "label")
        self.patient.setProperty("role", "quiet")
        self._column = layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 6, 8, 4)
        layout.setSpacing(1)
        first = QHBoxLayout()
        first.addWidget(self.patient, 1)
        first.addWidget(self.menu_button, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(first)
        for widget in (self.outcome, self.title, self.figure, self.beside, self.use):
            layout.addWidget(widget)
        self.outcome.activated.connect(self.curveChosen)
        self.show_record(None)

    def show_record(self, record: Record | None) -> None:
        """Say whose history it is; the risk is taken away until it is known."""
        facts = facts_text(record) if record else ""
        parts = (record.identifier if record else "", facts)
        self._zero = record.zero if record else ""
        self._patient = " · ".join(part for part in parts if part)
        self.patient.setToolTip(self._patient)
        self.patient.setVisible(record is not None)
        self._fit_patient()
        self.show_prediction(None, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the facts and the outcome's name to the new width."""
        super().resizeEvent(event)
        self._fit_patient()
        self._show_title()

    def _fit_patient(self) -> None:
        """The facts in one line where there is little height; the rest is in the tool tip."""
        text = self._patient
        if self._compact:
            room = self.width() - self.menu_button.sizeHint().width() - 28
            text = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
        self.patient.setText(text)

    def _show_title(self) -> None:
        """What the figure is of and from when on, in a line of its own.

        The outcome is left to the box above where one is chosen and the box does not cut it.
        """
        curves = self._prediction.curves if self._prediction else ()
        self.title.setVisible(bool(curves))
        if not curves:
            return
        curve = curves[self._chosen]
        if len(curves) > 1 and (self._compact or not self._outcome_is_cut()):
            words = self.tr("From {} on").format(asked_at(curve, self._zero))
        else:
            words = risk_from(curve, self._zero)
        self.title.setText(self.tr("{}:").format(words))

    def _outcome_is_cut(self) -> bool:
        option = QStyleOptionComboBox()
        self.outcome.initStyleOption(option)
        # its width as the layout will make it: the box itself is laid out later
        margins = self._column.contentsMargins()
        option.rect.setWidth(self.width() - margins.left() - margins.right())
        field = self.outcome.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            self.outcome,
        )
        words = self.outcome.currentText()
        return self.outcome.fontMetrics().horizontalAdvance(words) + FRAME > field.width()

    def set_compact(self, compact: bool) -> None:
        """Leave out what a low dock has no room for; it stays in the copied text."""
        self._compact = compact
        self._fit_patient()
        self.show_prediction(self._prediction, self._chosen)

    def show_prediction(self, prediction: Prediction | None, chosen: int) -> None:
        """Show the newest risk of the chosen curve, or none."""
        self._prediction, self._chosen = prediction, chosen
        curves = prediction.curves if prediction else ()
        self.outcome.clear()
        for number, curve in enumerate(curves):
            words = outcome_words(curve)
            self.outcome.addItem(words[:1].upper() + words[1:])
            self.outcome.setItemData(number, risk_title(curve), Qt.ItemDataRole.ToolTipRole)
        self.outcome.setCurrentIndex(chosen if curves else -1)
        several = len(curves) > 1
        self.outcome.setVisible(several)
        self._show_title()
        for widget in (self.figure, self.beside, self.use):
            widget.setVisible(bool(curves))
        if curves:
            curve = curves[chosen]
            self.figure.setText(risk_figure(curve))
            beside = baseline_short if self._compact else baseline_sentence
            self.beside.setText(beside(curve))


class Notice(QFrame):
    """A line about work, a refusal or an error, with a button where something can be done.

    Signal: ``acted`` when the button was pressed.
    """

    acted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.text = text_label(self.tr("Notice"))
        self.button = QPushButton()
        self.button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 6, 8, 6)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        self.close_button = QToolButton()
        self.close_button.setText("×")
        self.close_button.setToolTip(self.tr("Close"))
        self.close_button.setAccessibleName(self.tr("Close this notice"))
        layout.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.close_button.clicked.connect(lambda: self.say(""))
        self.button.clicked.connect(self.acted)
        self.say("")

    def say(self, text: str, button: str = "", kind: MessageKind = "info") -> None:
        """Show a text and, if it has a name, the button; an empty text hides the notice."""
        self.setProperty("kind", kind)
        self.style().unpolish(self)
        self.style().polish(self)
        self.text.setText(text)
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self.close_button.setVisible(kind != "warning")
        self.setVisible(bool(text))


def some_notes(notes: Sequence[str], most: int = MOST_NOTES) -> str:
    """The first notes about a file, and how many more there are."""
    shown = [spoken(note) for note in notes[:most]]
    if len(notes) > most:
        shown.append(tr("and {} more, under In words.").format(len(notes) - most))
    return "\n".join(shown)


def refusal_text(gate: GateVerdict) -> str:
    """Why the gate refused, and whether the result is shown all the same."""
    reasons = "\n".join(f"• {spoken(reason)}" for reason in gate.reasons)
    if gate.overridden:
        words = tr(
            "Shown on your wish although this history is not what the model was made for; "
            "the figures may be wrong:"
        )
    else:
        words = tr("No risk is shown: this history is not what the model was made for.")
    return f"{words}\n{reasons}"
