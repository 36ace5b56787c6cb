"""The history panel with a choice of records above it, for files that hold several."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from medviewer.history.record import Prediction, Record
from medviewer.ui.history.panel import HistoryPanel


class RecordDock(QWidget):
    """One record at a time; ``recordChosen`` carries the ``Record`` to be judged."""

    recordChosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.panel = HistoryPanel()
        self.chooser = QComboBox()
        self.chooser.setAccessibleName(self.tr("Record of the history"))
        self.chooser.hide()
        self.mismatch = QLabel()
        self.mismatch.setProperty("role", "mismatch")
        self.mismatch.setWordWrap(True)
        self.mismatch.hide()
        self._patient_id = ""
        self._records: tuple[Record, ...] = ()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.mismatch)
        layout.addWidget(self.chooser)
        layout.addWidget(self.panel, 1)
        self.chooser.currentIndexChanged.connect(self._choose)

    def show_records(self, records: tuple[Record, ...]) -> None:
        """Show the first record, and offer the others."""
        self._records = records
        self.chooser.blockSignals(True)
        self.chooser.clear()
        self.chooser.addItems(
            [self.tr("Record {}").format(record.identifier) for record in records]
        )
        self.chooser.setVisible(len(records) > 1)
        self.chooser.blockSignals(False)
        self._choose(0)

    def compare_with(self, patient_id: str) -> None:
        """Say so when the record is not named like the patient of the pictures.

        An empty ``patient_id`` (no picture is open, or it has none) compares nothing.
        """
        self._patient_id = patient_id
        record = self.panel.record
        differs = record is not None and bool(patient_id) and record.identifier != patient_id
        words = self.tr("The history is of “{}”, the pictures are of “{}”.")
        if record is not None:
            self.mismatch.setText(words.format(record.identifier, patient_id))
        self.mismatch.setVisible(differs)

    def show_prediction(self, prediction: Prediction) -> None:
        """Show what the model says about the record that is shown."""
        self.panel.show_message("")
        self.panel.show_prediction(prediction)

    def _choose(self, place: int) -> None:
        if 0 <= place < len(self._records):
            record = self._records[place]
            self.panel.show_record(record)
            self.compare_with(self._patient_id)
            self.recordChosen.emit(record)
