"""The panel that shows a patient's history and what a model makes of it.

It works nothing out itself: the window reads the file and runs the model in the
background and hands over plain objects. In a narrow dock the parts stand on top
of each other (in a low one as pages), in a wide one side by side.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import (
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from medviewer.history.records.record import Prediction, Record, RiskCurve
from medviewer.ui.history.axis.arrangement import Arrangement
from medviewer.ui.history.axis.canvas import NOTHING, HistoryCanvas
from medviewer.ui.history.axis.lanes import StudyMark
from medviewer.ui.history.axis.scene import Scene
from medviewer.ui.history.header import Header, Notice, refusal_text, some_notes
from medviewer.ui.history.paper.actions import HistoryActions
from medviewer.ui.history.paper.sheet import Sheet
from medviewer.ui.history.reasons import ReasonsPage, WordsPage
from medviewer.ui.history.treatments import TreatmentsPage
from medviewer.ui.history.what_if import Ask, Ranges, Read, WhatIfPage
from medviewer.ui.message_bar import MessageKind
from medviewer.ui.translation import mark, tr

if TYPE_CHECKING:
    from medviewer.history.reasons.whatif import WhatIf


class HistoryPanel(QWidget):
    """Risk curve, time axis and reasons for one record.

    Signals: ``openRequested`` when the reader wants to open a history, ``closeRequested``
    to see this one no more,
    ``runAnywayRequested`` when the gate refused and the reader insists,
    ``studyRequested`` with the Study Instance UID of a study that was clicked.
    """

    openRequested = Signal()
    closeRequested = Signal()
    runAnywayRequested = Signal()
    studyRequested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Patient history"))
        self.record: Record | None = None
        self.prediction: Prediction | None = None
        self.studies: tuple[StudyMark, ...] = ()
        self._chosen_curve = 0
        self.header = Header()
        self.notice = Notice()
        self.notes = Notice()
        self.canvas = HistoryCanvas()
        self.reasons = ReasonsPage()
        self.in_words = WordsPage()
        self.what_if = WhatIfPage()
        self.treatments = TreatmentsPage()
        self._ask: Ask | None = None
        self._ranges: Ranges = {}
        self._read: Read | None = None
        self._build()
        self.actions_menu = HistoryActions(self, self.shown)
        self.header.menu_button.setMenu(self.actions_menu.menu)
        self._connect()
        self.clear()

    def shown(self) -> Sheet | None:
        """What is shown of the record, with what was asked; None without a record."""
        if self.record is None:
            return None
        return Sheet(self.canvas.scene, self.what_if.moved, self.treatments.found)

    def show_record(self, record: Record) -> None:
        """Show a history; the prediction of an earlier one is taken away."""
        self.record, self.prediction, self._chosen_curve = record, None, 0
        self.studies = ()
        self.header.show_record(record)
        self.treatments.show_record(record)
        self.notice.say("")
        self.notes.say(some_notes(record.notes))
        self._show_scene()
        self.stack.setCurrentWidget(self.content)

    def show_prediction(self, prediction: Prediction) -> None:
        """Show what a model says about the record; where its gate refused, why."""
        self.prediction, self._chosen_curve = prediction, 0
        refused = not prediction.gate.accepted
        button = "" if prediction.gate.overridden else self.tr("Show anyway")
        self.notice.say(refusal_text(prediction.gate) if refused else "", button, "warning")
        self._show_curve(0)

    def show_studies(self, studies: Iterable[StudyMark]) -> None:
        """Show the patient's imaging studies as marks on the axis."""
        self.studies = tuple(studies)
        self._show_scene()

    def set_what_if(self, ask: Ask | None, ranges: Ranges, read: Read | None = None) -> None:
        """Offer to ask what the model would say if a value were another; None takes it back.

        Parameters
        ----------
        ask
            Called with a variable and the number of the shown curve; it must return at
            once and have the answer brought to ``show_what_if``.
        ranges
            Lowest and highest value of each variable seen in the data, in the record's
            units; see ``history.what_if.ranges_in``.
        read
            Gives what the model reads of a record; without it, that is all.
        """
        self._ask, self._ranges, self._read = ask, ranges, read
        self._offer_what_if()

    def show_what_if(self, answer: WhatIf) -> None:
        """Show the answer to a question of ``set_what_if``."""
        self.what_if.show_answer(answer)

    def show_what_if_failure(self, text: str) -> None:
        """Say why a question of ``set_what_if`` has no answer."""
        self.what_if.answer.setText(text)

    def show_message(self, text: str, kind: MessageKind = "info") -> None:
        """Say what is going on: progress, an "error"; an empty text takes the notice away."""
        self.notice.say(text, kind=kind)
        self.empty_text.setText(text or tr(_EMPTY))

    def clear(self) -> None:
        """Show nothing but the offer to open a history."""
        self.record = self.prediction = None
        self.studies = ()
        self.header.show_record(None)
        self._show_reasons(None)
        self.canvas.show_scene(Scene(NOTHING))
        self.notice.say("")
        self.notes.say("")
        self.empty_text.setText(tr(_EMPTY))
        self.stack.setCurrentWidget(self.empty)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer the actions where the mouse or the menu key asks for them."""
        if self.record is not None:
            self.actions_menu.menu.popup(event.globalPos())

    def _build(self) -> None:
        self.empty, self.empty_text, self.open_button = _empty_page()
        self.content = Arrangement(
            self.header, (self.notice, self.notes), self.canvas, self.in_words
        )
        self.pages = self.content.pages
        self.pages.addTab(self.reasons, self.tr("Why"))
        self.pages.addTab(self.in_words, self.tr("In words"))
        self.pages.addTab(self.what_if, self.tr("What if"))
        self.pages.addTab(self.treatments, self.tr("Treatments"))
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.content)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.stack)

    def _connect(self) -> None:
        self.open_button.clicked.connect(self.openRequested)
        self.actions_menu.openRequested.connect(self.openRequested)
        self.actions_menu.closeRequested.connect(self.closeRequested)
        self.actions_menu.failed.connect(lambda text: self.notice.say(text, kind="error"))
        self.notice.acted.connect(self.runAnywayRequested)
        self.header.curveChosen.connect(self._show_curve)
        self.what_if.changed.connect(self.canvas.show_what_if)
        self.canvas.studyActivated.connect(self.studyRequested)
        self.canvas.variableChosen.connect(self.reasons.contributions.choose)
        self.reasons.variableChosen.connect(self.canvas.choose)
        self.reasons.variableChosen.connect(self.what_if.open_with)

    def _show_curve(self, number: int) -> None:
        self._chosen_curve = number
        self.header.show_prediction(self.prediction, number)
        self._show_scene()

    def _offer_what_if(self) -> None:
        curves = self.prediction.curves if self.prediction else ()
        curve = curves[self._chosen_curve] if curves else None
        record = self.record
        if record is not None and self._read is not None and curve is not None:
            record = self._read(record)
        offered = self.what_if.offer(record, curve, self._chosen_curve, self._ask, self._ranges)
        self.pages.setTabVisible(self.pages.indexOf(self.what_if), offered)

    def _show_reasons(self, curve: RiskCurve | None) -> None:
        self.reasons.show_curve(curve)
        self.in_words.show_words(self.record, self.prediction, curve)
        self._offer_what_if()

    def _show_scene(self) -> None:
        if self.record is None:
            return
        curves = self.prediction.curves if self.prediction else ()
        curve = curves[self._chosen_curve] if curves else None
        before = self.canvas.scene
        scene = Scene(self.record, self.prediction, curve, self.studies)
        if before.record is self.record:
            scene.resume(before)
        self.canvas.show_scene(scene)
        self._show_reasons(curve)
        self.content.show_reasons(bool(curves))


_EMPTY = mark("No patient history is open.")


def _empty_page() -> tuple[QWidget, QLabel, QPushButton]:
    page = QWidget()
    text = QLabel(tr(_EMPTY))
    text.setWordWrap(True)
    text.setAlignment(Qt.AlignmentFlag.AlignCenter)
    button = QPushButton(tr("Open a history…"))
    button.setAccessibleName(tr("Open a patient history"))
    layout = QVBoxLayout(page)
    layout.addStretch(1)
    layout.addWidget(text)
    layout.addWidget(button, 0, Qt.AlignmentFlag.AlignCenter)
    layout.addStretch(1)
    return page, text, button
