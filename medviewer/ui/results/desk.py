"""The lesion models' place in the window: what is asked of them, and where the answer is shown."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal

from medviewer.dicom.derivation import is_derived
from medviewer.dicom.volume import Volume
from medviewer.findings.finding import ResultSet
from medviewer.findings.model_run import Mode
from medviewer.library.settings import Settings
from medviewer.ui.audit_notes import AuditNotes
from medviewer.ui.message_bar import words_for
from medviewer.ui.parts import Parts
from medviewer.ui.picture.placement import Point
from medviewer.ui.results.analysis import Analysis
from medviewer.ui.studies.opening import Opening
from medviewer.ui.translation import spoken


class LesionDesk(QObject):
    """Asks the lesion models about what the panes show, and shows what they say.

    Signals
    -------
    answered
        A model's answer is shown.
    stateShown
        The panel says how it stands with another series, or with this one by now.
    mapKnown
        Whether what is shown of the active series has a heat map; True where nothing is.
    failed
        An exception that the reader has to be told of.
    """

    answered = Signal()
    stateShown = Signal()
    mapKnown = Signal(bool)
    failed = Signal(object)

    def __init__(
        self,
        analysis: Analysis,
        opening: Opening,
        parts: Parts,
        audit: AuditNotes,
        settings: Settings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._analysis, self._opening = analysis, opening
        self._grid, self._findings = parts.grid, parts.findings
        self._messages, self._status = parts.messages, parts.status
        self._audit, self._settings = audit, settings
        self._loaded: dict[str, Volume] = {}
        self._connect_analysis()
        # queued: a load that ends well is told of after this, and goes first
        opening.busyChanged.connect(self._start_waiting, Qt.ConnectionType.QueuedConnection)

    def show_state(self) -> None:
        """Show in the findings' panel how it stands with the series of the active pane.

        Planes made of a series stand for the series.
        """
        findings, pane, key = self._findings, self._grid.active, self._asked()
        failure = self._analysis.failure_of(key)
        self._analysis.prefer(key)
        findings.offer_pointing(can_point=pane.series is not None and pane.series.modality == "CT")
        known = self._analysis.result_of(key)
        if pane.volume is not None and known is not None:
            findings.show_results(known, self._grid.with_slices().viewport.colours)
            self._show_running()
        elif self._analysis.is_running(key):
            self._show_running()
        elif self._opening.is_loading(key):
            findings.show_waiting()
        elif pane.volume is None:
            findings.show_idle(can_run=False)
        elif failure:
            findings.show_failure(failure)
        elif self._analysis.was_stopped(key):
            findings.show_cancelled()
        else:
            findings.show_idle(can_run=True)
        self._offer_results()
        self._tell_of_map(known)
        self.stateShown.emit()

    def _show_running(self) -> None:
        """Show how far the model is with the active pane's series, beside results that it has."""
        key = self._asked()
        if self._analysis.is_running(key):
            fraction, text = self._analysis.progress_of(key)
            words = spoken(text) or ("" if fraction else self.tr("Waiting for the model…"))
            beside = self._analysis.result_of(key) is not None
            self._findings.show_running(fraction, words, beside=beside)

    def _offer_results(self) -> None:
        """Offer what was said of the active pane's series before, but while a model is at it."""
        key = self._asked()
        if self._grid.active.volume is None or self._analysis.is_running(key):
            self._findings.offer((), None)
        else:
            known = self._analysis.every_result_of(key)
            self._findings.offer(known, self._analysis.result_of(key))

    def _tell_of_map(self, results: ResultSet | None) -> None:
        self.mapKnown.emit(results is None or results.heat_map is not None)

    def analyse(self, *, run_anyway: bool = False) -> None:
        """Run the lesion model on what the active pane shows."""
        volume = self._grid.active.volume
        if self._grid.active.is_derived:
            self._tell_of_planes()
        elif volume is not None and self._is_whole(volume):
            self.start(volume, run_anyway=run_anyway)

    def start(self, volume: Volume, *, run_anyway: bool = False) -> None:
        """Run the lesion model on ``volume``, in the mode of the settings."""
        for pane in self._grid.showing(volume.series.key):
            pane.show_results(None)
        self._analysis.start(volume, self._mode, run_anyway=run_anyway)
        self.show_state()

    def start_loaded(self, volume: Volume) -> None:
        """Run the lesion model on a series that has been loaded, by itself; not where the reader
        stopped it.

        What the reader looks at goes first: while it is loading, what is there for comparison
        waits, however soon that was loaded.
        """
        self._loaded[volume.series.key] = volume
        self._start_waiting()

    def _start_waiting(self) -> None:
        first = self._asked()
        if self._opening.is_loading(first):
            return
        for key in sorted(self._loaded, key=lambda key: key != first):
            volume = self._loaded.pop(key)
            if self._analysis.was_stopped(key):
                self.show_state()
            elif self._grid.showing(key):
                self.start(volume)

    def rate_nodule(self, volume: Volume, index: int, place: Point) -> None:
        """Ask what nodule lies at a place of a slice (0-based, image coordinates)."""
        from medviewer.lesion.nodule.place import Click

        if is_derived(volume.series.key):
            self._tell_of_planes()
        elif not _is_inside(volume, place):
            self._messages.show_done(self.tr("There is no picture at this point."))
        elif self._is_whole(volume):
            self._analysis.rate(volume, Click(index, *place), self._mode)

    @property
    def _mode(self) -> Mode:
        return "fast" if self._settings.fast_analysis else "full"

    def _tell_of_planes(self) -> None:
        words = self.tr("The model reads the series' own slices: choose their viewport.")
        self._messages.show_done(words)

    def _is_whole(self, volume: Volume) -> bool:
        """Whether a series can be analysed; where it never will be, the reader is told why."""
        key = volume.series.key
        if self._opening.is_partial(key):
            words = self.tr(
                "Only a part of this series was loaded. Choose it in the list again to load it "
                "all, then analyse it."
            )
            self._messages.show_message(words, "warning")
            return False
        return not self._opening.is_loading(key)

    def _connect_analysis(self) -> None:
        analysis, findings = self._analysis, self._findings
        analysis.deviceKnown.connect(self._status.show_device)
        analysis.modelKnown.connect(self._show_model)
        analysis.modelRefused.connect(self._show_refused_model)
        analysis.progressed.connect(lambda key, *_: self._show_analysis_progress(key))
        analysis.finished.connect(self._audit.analysed)
        analysis.finished.connect(self._show_results)
        analysis.chosen.connect(self._show_chosen)
        analysis.failed.connect(self._show_analysis_failure)
        analysis.stopped.connect(self._show_analysis_stopped)
        findings.runRequested.connect(self.analyse)
        findings.runAnywayRequested.connect(partial(self.analyse, run_anyway=True))
        findings.cancelRequested.connect(analysis.cancel)
        findings.findingChosen.connect(self._select_finding)
        findings.resultsChosen.connect(analysis.show)
        self._grid.findingClicked.connect(self._choose_finding)

    def _asked(self) -> str:
        """The key of the series that the active pane shows, as slices or in planes; or none."""
        series = self._grid.active.series
        return "" if series is None else series.stack_key

    def _is_active(self, series_key: str) -> bool:
        return self._asked() == series_key

    def _show_model(self, words: str) -> None:
        """Name the model, unless the panel shows what another run of it said already."""
        if self._analysis.is_running(self._asked()):
            self._findings.show_model(words)

    def _show_refused_model(self, error: Exception) -> None:
        """Say that a model is not used: another one stands in its place."""
        self._messages.show_message(words_for(error), "warning")

    def _show_results(self, results: ResultSet) -> None:
        self._show_chosen(results)
        if self._is_active(results.series_key):
            self._show_last_answer(results)

    def _show_chosen(self, results: ResultSet) -> None:
        """Show a result, of now or before, wherever its series is."""
        for pane in self._grid.showing(results.series_key):
            if pane.volume is not None:
                pane.show_results(results)
        if self._is_active(results.series_key):
            self._findings.show_results(results, self._grid.with_slices().viewport.colours)
            self._show_running()
            self._offer_results()
            self._tell_of_map(results)
        self.answered.emit()

    def _show_last_answer(self, results: ResultSet) -> None:
        """Go to the nodule that was just pointed at, or say why there is none."""
        self._messages.take_back(self)  # what was said of the point before
        if not results.answers:
            return
        answer = results.answers[-1]
        if answer.findings:
            own = [one for one in results.findings if one.identifier in answer.findings]
            self._choose_finding(max(own, key=lambda one: one.area_mm2 or 0.0).identifier)
        elif answer.gate.accepted:
            self._messages.show_done(spoken(answer.text), self)
        else:
            self._messages.show_message(spoken(answer.text), "warning", self)

    def _show_analysis_progress(self, series_key: str) -> None:
        if self._is_active(series_key):
            self._show_running()

    def _show_analysis_stopped(self, series_key: str) -> None:
        if self._is_active(series_key):
            self._show_unless_known(self._findings.show_cancelled)
            self._offer_results()

    def _show_analysis_failure(self, series_key: str, error: Exception) -> None:
        if self._is_active(series_key):
            self._show_unless_known(partial(self._findings.show_failure, words_for(error)))
            self._offer_results()
        self.failed.emit(error)

    def _show_unless_known(self, show: Callable[[], None]) -> None:
        """Show that nothing came, but let what was found before stay: nodules are several."""
        if self._analysis.result_of(self._asked()) is None:
            show()
        else:
            self.show_state()

    def _select_finding(self, identifier: str) -> None:
        """Go to a finding, from planes to the pane with the slices on which it lies."""
        if self._grid.with_slices() is not self._grid.active:
            self._grid.activate(self._grid.with_slices())
            self._findings.list.select(identifier)
        self._grid.active.model.select(identifier)

    def _choose_finding(self, identifier: str) -> None:
        self._findings.list.select(identifier)
        self._select_finding(identifier)


def _is_inside(volume: Volume, place: Point) -> bool:
    """Whether a place in image coordinates is in the picture, and not beside it."""
    rows, columns = volume.voxels.shape[1:3]
    return bool(0 <= place[0] <= columns and 0 <= place[1] <= rows)
