"""The history's place in the window: what is read, judged and compared, and where it is shown."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from medviewer.dicom.series import Series
from medviewer.findings.finding import ResultSet
from medviewer.history.records.imaging import studies_of, with_imaging
from medviewer.history.records.record import Prediction, Record
from medviewer.jobs.queue import JobQueue
from medviewer.learning.package import ModelPackage
from medviewer.ui.asking import ask_for_trial
from medviewer.ui.audit_notes import AuditNotes
from medviewer.ui.history.prediction import HistoryPrediction
from medviewer.ui.message_bar import words_for
from medviewer.ui.parts import Parts
from medviewer.ui.results.analysis import Analysis
from medviewer.ui.starting.crash_log import log_unforeseen
from medviewer.ui.translation import spoken

if TYPE_CHECKING:
    from medviewer.ui.history.panel import HistoryPanel


class HistoryDesk(QObject):
    """Joins the history's models, its panel, the open images and the messages.

    Attributes
    ----------
    record
        The history that is judged, with what the patient's open images add; None without one.
    judged
        The newest prediction on it.
    results
        Gives what the lesion models say of the open images, as far as the reader lets it stand.

    Signals
    -------
    shown
        A history is in its panel.
    openChanged
        A history was read, or closed.
    """

    shown = Signal()
    openChanged = Signal()

    def __init__(
        self,
        models: JobQueue,
        analysis: Analysis,
        parts: Parts,
        audit: AuditNotes,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._dock, self._browser = parts.history, parts.browser
        self._messages, self._audit = parts.messages, audit
        self.record: Record | None = None
        self.judged: Prediction | None = None
        self.results: Callable[[], Iterable[ResultSet]] = analysis.results
        self._as_read: Record | None = None
        self._model = ""
        self._reading = False
        self.prediction = HistoryPrediction(models, self)
        self._connect()

    @property
    def is_open(self) -> bool:
        """True while a history is shown."""
        return self._as_read is not None

    def open(self, path: Path) -> None:
        """Read a history and let the model judge it."""
        self._reading = True
        self._messages.take_back(self)
        self._dock.panel.show_message(self.tr("Reading {}…").format(path.name))
        self.shown.emit()
        self.prediction.open(path)

    def leave_with(self, former: Iterable[Series], series: Iterable[Series]) -> None:
        """Close the history of a patient whose pictures make room for somebody else's."""
        if self._as_read is None:
            return
        before, now = ({each.patient_id for each in group} for group in (former, series))
        records = self._dock.records

        def shown(patients: set[str]) -> bool:
            return any(record.is_of(patient) for record in records for patient in patients)

        if shown(before) and not shown(now):
            shown_now = self._dock.panel.record
            name = (shown_now or self._as_read).identifier
            self.close()
            words = self.tr("The history of “{}” was closed: these are another patient's pictures.")
            self._messages.show_message(words.format(name))

    def close(self) -> None:
        """Show no history any more."""
        self._as_read = self.record = self.judged = None
        self.prediction.cancel()
        self._dock.clear()
        self.openChanged.emit()

    def _connect(self) -> None:
        prediction, history = self.prediction, self._dock
        prediction.recordsRead.connect(self._show_records)
        prediction.modelKnown.connect(self._offer_what_if)
        prediction.modelsKnown.connect(history.show_models)
        prediction.predicted.connect(self._show_prediction)
        prediction.unanswered.connect(self._show_no_answer)
        prediction.progressed.connect(self._show_history_progress)
        prediction.failed.connect(self._show_history_failure)
        history.recordChosen.connect(self._predict)
        history.modelChosen.connect(self._predict_with)
        history.panelMade.connect(self._connect_panel)
        history.closeRequested.connect(self.close)
        prediction.notCompared.connect(self._show_no_comparison)

    def _connect_panel(self, panel: HistoryPanel) -> None:
        prediction, treatments = self.prediction, panel.treatments
        prediction.answered.connect(panel.show_what_if)
        panel.runAnywayRequested.connect(self._predict_anyway)
        treatments.trialRequested.connect(self._open_trial)
        treatments.comparisonRequested.connect(prediction.compare)
        prediction.trialRead.connect(treatments.show_trial)
        prediction.compared.connect(treatments.show_comparison)
        panel.studyRequested.connect(self._browser.choose_study)

    def _show_records(self, records: tuple[Record, ...]) -> None:
        self._reading = False
        self._dock.show_records(records)

    def _show_prediction(self, prediction: Prediction) -> None:
        self.judged = prediction
        self._audit.predicted(self.record, prediction)
        self._dock.show_prediction(prediction)

    def _offer_what_if(self, package: ModelPackage) -> None:
        """Let the panel ask the model that judges the record."""
        from medviewer.history.features.as_read import as_read_by  # late, as the panel
        from medviewer.ui.history.what_if import ranges_in

        def ask(variable: str, curve: int) -> None:
            if self.record is not None:
                self.prediction.ask(self.record, package, variable, curve)

        def read(record: Record) -> Record:
            return as_read_by(record, package.card)

        self._dock.panel.set_what_if(ask, ranges_in(package.card), read)

    def _open_trial(self) -> None:
        for path in ask_for_trial(self._dock, str(Path.home())):
            self.prediction.read_trial(path)

    def _show_no_comparison(self, error: Exception) -> None:
        words = words_for(error)
        self._dock.panel.treatments.show_failure(words)
        log_unforeseen(error)

    def _show_no_answer(self, error: Exception) -> None:
        words = words_for(error)
        self._dock.panel.show_what_if_failure(words)
        log_unforeseen(error)

    def _predict(self, record: Record) -> None:
        """Judge a record that was just chosen."""
        self._as_read, self.record, self._model = record, None, ""
        self.openChanged.emit()
        self.take_images()

    def take_images(self) -> None:
        """Add what the patient's open images say to the history; judge it if that is new."""
        if self._as_read is None:
            return
        from medviewer.ui.history.study_marks import study_marks  # late, as the panel

        panel, series = self._dock.panel, self._browser.series()
        whole = with_imaging(self._as_read, studies_of(series, self.results()))
        if whole != self.record:
            self.record, self.judged = whole, None
            if whole != self._dock.record:
                self._dock.show_record(whole)
            panel.show_message(self.tr("The model is asked as soon as it is free…"))
            self.prediction.predict(whole, model=self._model)
        panel.show_studies(study_marks(whole, series))

    def _predict_with(self, model: str) -> None:
        """Let another model judge the record."""
        self._model = model
        if self.record is not None:
            self.prediction.predict(self.record, model=model)

    def _predict_anyway(self) -> None:
        if self.record is not None:
            self.prediction.predict(self.record, run_anyway=True, model=self._model)

    def _show_history_progress(self, _: float, text: str) -> None:
        self._dock.panel.show_message(spoken(text))

    def _show_history_failure(self, error: Exception) -> None:
        """Say so at the top, and in the panel unless what it shows is of another file."""
        another, self._reading = self._reading and self.record is not None, False
        self._dock.panel.show_message("" if another else words_for(error), "error")
        self._messages.show_error(error, about=self)
        log_unforeseen(error)
