"""The history panel with a choice of records and of models above it, where there are several."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from medviewer.history.records.record import NAMELESS, Prediction, Record
from medviewer.ui.history.prediction import Choice
from medviewer.ui.history.text_label import TextLabel
from medviewer.ui.translation import tr

if TYPE_CHECKING:
    from medviewer.ui.history.panel import HistoryPanel

AFTER_FIRST_PAINT_MS = 50
LEAST_LETTERS = 16


class RecordDock(QWidget):
    """One record at a time.

    The panel is made when it is first needed, at the latest soon after the dock is seen: a
    quarter of the window's start would go into it.

    Signals: ``recordChosen`` carries the ``Record`` to be judged, ``modelChosen`` the
    name of the model that the reader wants to judge it, ``panelMade`` the new
    ``HistoryPanel``; ``openRequested`` and ``closeRequested`` when the reader wants to open
    a history, or to see this one no more.
    """

    openRequested = Signal()
    closeRequested = Signal()
    panelMade = Signal(object)
    recordChosen = Signal(object)
    modelChosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._panel: HistoryPanel | None = None
        self._soon = QTimer(self, interval=AFTER_FIRST_PAINT_MS, singleShot=True)
        self._soon.timeout.connect(lambda: self.panel)
        self.chooser = QComboBox()
        self.chooser.setAccessibleName(self.tr("Record of the history"))
        self.chooser.hide()
        self.models = QComboBox()
        self.models.setAccessibleName(self.tr("Model that judges the history"))
        self.models.hide()
        for box in (self.chooser, self.models):  # a long name does not make the dock wide
            box.setMinimumContentsLength(LEAST_LETTERS)
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
        self.mismatch = TextLabel()
        self.mismatch.setProperty("role", "mismatch")
        self.mismatch.hide()
        self._patient_id = ""
        self._anonymous = False
        self.record: Record | None = None
        self._records: tuple[Record, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.mismatch)
        self._column.addWidget(self.chooser)
        self._column.addWidget(self.models)
        self.chooser.currentIndexChanged.connect(self._choose)
        self.models.activated.connect(self._choose_model)

    @property
    def panel(self) -> HistoryPanel:
        """What shows the record."""
        if self._panel is None:
            from medviewer.ui.history.panel import HistoryPanel  # late, as it is made late

            self._panel = HistoryPanel()
            self._panel.openRequested.connect(self.openRequested)
            self._panel.closeRequested.connect(self.closeRequested)
            self._column.addWidget(self._panel, 1)
            self.panelMade.emit(self._panel)
        return self._panel

    def showEvent(self, event: QShowEvent) -> None:
        """Make the panel once the window has been seen."""
        super().showEvent(event)
        if self._panel is None:
            self._soon.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Make nothing for a window that has gone."""
        super().hideEvent(event)
        self._soon.stop()

    def show_records(self, records: tuple[Record, ...]) -> None:
        """Show the record of the pictures' patient, else the first, and offer the others."""
        self._records = records
        own = (n for n, record in enumerate(records) if record.is_of(self._patient_id))
        shown = next(own, 0)
        with QSignalBlocker(self.chooser):
            self.chooser.clear()
            self.chooser.addItems(self._names())
            self.chooser.setCurrentIndex(shown)
            self.chooser.setVisible(len(records) > 1)
        self._choose(shown)

    def show_record(self, record: Record) -> None:
        """Show one record, without names and dates where none may be seen."""
        self.record = record
        self.panel.show_record(_without_names(record) if self._anonymous else record)

    def set_anonymous(self, anonymous: bool) -> None:
        """Show neither whose the history is nor its dates, or both again."""
        self._anonymous = anonymous
        for number, name in enumerate(self._names()):
            self.chooser.setItemText(number, name)
        if self.record is not None:
            prediction, studies = self.panel.prediction, self.panel.studies
            self.show_record(self.record)
            if prediction is not None:
                self.panel.show_prediction(prediction)
            self.panel.show_studies(studies)
        self.compare_with(self._patient_id)

    def _names(self) -> list[str]:
        """What the records are called, numbered where no name may be seen."""
        return [
            self.tr("Record {}").format(number if self._anonymous else record.identifier)
            for number, record in enumerate(self._records, 1)
        ]

    @property
    def records(self) -> tuple[Record, ...]:
        """All records of the file that is open."""
        return self._records

    def clear(self) -> None:
        """Show no record."""
        self._records, self.record = (), None
        for widget in (self.chooser, self.models, self.mismatch):
            widget.hide()
        self.panel.clear()

    def compare_with(self, patient_id: str) -> None:
        """Say so when the record is not named like the patient of the pictures.

        An empty ``patient_id`` (no picture is open, or it has none) compares nothing.
        """
        self._patient_id = patient_id
        record = self.record
        differs = record is not None and bool(patient_id) and not record.is_of(patient_id)
        if self._anonymous:
            self.mismatch.setText(
                self.tr(
                    "The history is not that of the patient in the pictures, or does not say whose "
                    "it is."
                )
            )
        elif record is not None and record.identifier == NAMELESS:
            words = self.tr("The history does not say whose it is, the pictures are of “{}”.")
            self.mismatch.setText(words.format(patient_id))
        elif record is not None:
            words = self.tr("The history is of “{}”, the pictures are of “{}”.")
            self.mismatch.setText(words.format(record.identifier, patient_id))
        self.mismatch.setVisible(differs)

    def show_models(self, choices: Iterable[Choice], chosen: str) -> None:
        """Offer the installed models; which were not made for such a history is said."""
        self.models.clear()
        for choice in choices:
            words = self.tr("{} ({})") if choice.fits else self.tr("{} ({}): not made for this")
            outcome = tr(choice.outcome)
            outcome = outcome[:1].upper() + outcome[1:]
            self.models.addItem(words.format(outcome, choice.name), choice.name)
        self.models.setCurrentIndex(self.models.findData(chosen))
        self.models.setVisible(self.models.count() > 1)

    def show_prediction(self, prediction: Prediction) -> None:
        """Show what the model says about the record that is shown."""
        self.panel.show_message("")
        self.panel.show_prediction(prediction)

    def _choose_model(self, place: int) -> None:
        self.modelChosen.emit(self.models.itemData(place))

    def _choose(self, place: int) -> None:
        if 0 <= place < len(self._records):
            record = self._records[place]
            self.show_record(record)
            self.compare_with(self._patient_id)
            self.recordChosen.emit(record)


def _without_names(record: Record) -> Record:
    """The record, by its own clock; notes name the file, which may be named after the patient."""
    from medviewer.ui.history.axis.time import Clock  # late, as the panel

    return replace(
        record,
        identifier=tr("Anonymous"),
        also_called=(),
        zero=record.zero if Clock(record.zero).date is None else "first date",
        zero_time=None,
        notes=(),
    )
