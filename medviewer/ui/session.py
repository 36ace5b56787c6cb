"""What happens when: opened paths become a list, chosen series pictures, pictures findings."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from medviewer.dicom.series import Catalogue, Series, same_patient
from medviewer.dicom.volume import Volume
from medviewer.errors import MedviewerError
from medviewer.findings.finding import ResultSet
from medviewer.findings.json_form import write_results
from medviewer.findings.reading.earlier import Comparison
from medviewer.findings.reading.overruled import with_calibrations
from medviewer.findings.reading.reading import Reading
from medviewer.jobs.queue import JobQueue
from medviewer.library.door import Door
from medviewer.library.settings import Settings
from medviewer.ui.audit_notes import AuditNotes
from medviewer.ui.delivery import Delivery
from medviewer.ui.dropping import sort_paths
from medviewer.ui.history.desk import HistoryDesk
from medviewer.ui.library.desk import LibraryDesk
from medviewer.ui.parts import Parts
from medviewer.ui.picture.empty import invitation
from medviewer.ui.picture.viewport_pane import ViewportPane
from medviewer.ui.results.analysis import Analysis
from medviewer.ui.results.desk import LesionDesk
from medviewer.ui.starting.crash_log import log_unforeseen
from medviewer.ui.studies.opening import Opening
from medviewer.ui.words import pictures, series_title

if TYPE_CHECKING:
    from medviewer.dicom.character_sets import CharacterSet


class Session(QObject):
    """One sitting: what is open, what runs, and what each part shows of it.

    Signals
    -------
    catalogueShown
        A ``Catalogue`` that has just been listed; nothing of what was before is open any more.
    studiesClosed
        Studies were closed; what is still listed stays as it is.
    seriesExchanged
        A ``Series`` that is listed in the place of the one with its key, and not loaded yet.
    studyOpened
        The first series of a catalogue has been chosen.
    volumeShown
        Another volume is in the active pane, or another pane is active.
    volumeComplete
        A ``Volume`` of which all slices have been read.
    """

    catalogueShown = Signal(object)
    studiesClosed = Signal()
    seriesExchanged = Signal(object)
    studyOpened = Signal()
    volumeShown = Signal()
    volumeComplete = Signal(object)

    def __init__(self, parts: Parts, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.parts = parts
        self.settings = settings
        self.reading = Reading()
        self.compared: Callable[[ResultSet], Comparison | None] = lambda _: None
        """What became of a result's lesions, by whoever knows how the series lie."""
        self._opened: list[Path] = []
        self._catalogue = Catalogue((), ())
        self._delivery = Delivery(self)
        self.audit = AuditNotes(parts.messages, self._delivery)
        self._models = JobQueue("models", deliver=self._delivery)
        self._door = Door()
        self.opening = Opening(self._door, self._delivery, self)
        self.library = LibraryDesk(self._door, self._delivery, self.opening, parts, self)
        self.analysis = Analysis(self._models, self)
        self.history = HistoryDesk(self._models, self.analysis, parts, self.audit, self)
        self._connect_opening()
        self.lesions = LesionDesk(self.analysis, self.opening, parts, self.audit, settings, self)
        self._connect_desks()

    @property
    def pane(self) -> ViewportPane:
        """The pane that commands work on."""
        return self.parts.grid.active

    @property
    def volume(self) -> Volume | None:
        """The volume in the active pane, from its first slice on."""
        return self.pane.volume

    @property
    def busy(self) -> bool:
        """True while anything is opened, analysed or predicted."""
        return self.opening.busy or self.analysis.busy or self.history.prediction.busy

    def close(self) -> bool:
        """Stop everything; False if a thread did not end in time."""
        self._delivery.close()
        ended = (
            self.opening.close(),
            self.library.close(),
            self._models.close(timeout_s=30.0),
            self.audit.close(),
        )
        self._door.close()
        return all(ended)

    # Opening

    def open_paths(self, paths: Iterable[Path]) -> None:
        """Open folders, files, DICOMDIRs, ZIPs and histories, by what each is."""
        pictures, histories = sort_paths(paths)
        if pictures:
            self.parts.messages.clear()
            self.library.library.stop_opening()
            self.opening.scan(pictures)
            self._opened = list(pictures)
        for path in histories[:1]:
            self.history.open(path)
        if len(histories) > 1:
            words = self.tr("One history can be open at a time; {} was opened.")
            self.parts.messages.show_message(words.format(histories[0].name), "warning")

    def open_series(self, series: Series, pane: ViewportPane | None = None) -> None:
        """Load a series and show it in a pane, the active one if None."""
        pane = pane or self.pane
        pane.await_series(series)
        shown = self.parts.grid.series_keys()
        self.opening.keep_only(shown)
        self.analysis.keep_only(shown)
        if pane is self.pane:
            self.parts.findings.show_waiting()
            self.volumeShown.emit()  # the former one is gone, whether this one comes or not
        self.opening.load(series)

    def listed_in(self, pane: ViewportPane) -> Series | None:
        """The listed series that a pane shows, or planes of it; None for an empty pane."""
        key = "" if pane.series is None else pane.series.stack_key
        return next((each for each in self.parts.browser.series() if each.key == key), None)

    def close_studies(self, of: Sequence[Series]) -> None:
        """Close the studies of these series: nothing of them is shown, listed or analysed.

        The other ones stay as they are, with what can be undone in them; what was drawn is kept.
        """
        parts = self.parts
        former = parts.browser.series()
        series, documents = parts.browser.remove_studies([each.key for each in of])
        closed = {each.key for each in series}
        for pane in parts.grid.panes:
            if pane.series is not None and pane.series.stack_key in closed:
                pane.clear()
        shown = parts.grid.series_keys()
        self.opening.keep_only(shown)
        self.analysis.keep_only(shown)
        self.opening.forget(closed)
        for key in closed:
            self.analysis.forget(key)
        left = tuple(each for each in self._catalogue.series if each.key not in closed)
        papers = tuple(each for each in self._catalogue.documents if each not in documents)
        self._catalogue = replace(self._catalogue, series=left, documents=papers)
        if not parts.browser.series() and not papers:
            self._catalogue = Catalogue((), ())
            parts.browser.show_catalogue(self._catalogue)
            parts.grid.set_layout(1, 1)
            parts.grid.invite(invitation())
            self._opened = []
        self.history.leave_with(former, parts.browser.series())
        self.studiesClosed.emit()
        self._follow_active_pane()

    def _show_study(self, catalogue: Catalogue) -> None:
        """Show what the library knows of a study, without reading a header."""
        self._opened = []
        self.opening.show(catalogue)

    def read_names_by(self, series: Series, chosen: CharacterSet) -> None:
        """List the patient of ``series`` anew, with names and titles in other letters."""
        self.opening.read_names_by(self._catalogue, series, chosen)

    def _exchange(self, series: Series) -> None:
        """List a series in the place of the one with its key, of which nothing was said then."""
        listed = (series if each.key == series.key else each for each in self._catalogue.series)
        self._catalogue = replace(self._catalogue, series=tuple(listed))
        self.analysis.forget(series.key)
        self.parts.browser.exchange(series)
        self.seriesExchanged.emit(series)

    def show_error(self, error: Exception) -> None:
        """Show what failed; what nobody foresaw goes into the log as well."""
        log_unforeseen(error)
        self.parts.messages.show_error(error)

    def _connect_desks(self) -> None:
        self.library.studyOpened.connect(self._show_study)
        self.library.pathsAccepted.connect(self.open_paths)
        self.library.settled.connect(self.say_what_is_open)
        self.library.failed.connect(self.show_error)
        self.lesions.answered.connect(self.history.take_images)
        self.lesions.failed.connect(self.show_error)
        self.history.openChanged.connect(self._follow_history)

    def _connect_opening(self) -> None:
        opening, parts = self.opening, self.parts
        parts.browser.seriesChosen.connect(self._open_chosen)
        parts.browser.closeRequested.connect(self.close_studies)
        parts.grid.activeChanged.connect(self._follow_active_pane)
        parts.grid.planesShown.connect(self._follow_active_pane)
        parts.grid.planesRenamed.connect(self._follow_name)
        parts.grid.layoutChanged.connect(self._follow_active_pane)
        parts.grid.seriesDropped.connect(self._open_dropped)
        parts.status.cancelRequested.connect(opening.cancel)
        opening.scanned.connect(self._show_catalogue)
        opening.stopped.connect(lambda: parts.messages.show_done(self.tr("Opening was stopped.")))
        opening.exchanged.connect(self._exchange)
        opening.thumbnailMade.connect(parts.browser.set_thumbnail)
        opening.volumeStarted.connect(self._show_volume)
        opening.sliceArrived.connect(self._show_slices)
        opening.volumeLoaded.connect(self._complete_volume)
        opening.progressed.connect(parts.status.show_progress)
        opening.busyChanged.connect(self._follow_busy)
        opening.failed.connect(self.show_error)

    def _open_chosen(self, series: Series) -> None:
        """Open what was chosen in the list, unless the active pane shows all of it."""
        shown = self.pane.series is not None and self.pane.series.key == series.key
        if not shown or self.opening.is_partial(series.key):
            self.open_series(series)

    def _open_dropped(self, pane: ViewportPane, series_key: str) -> None:
        """A series of the list was dragged onto a pane."""
        found = [each for each in self.parts.browser.series() if each.key == series_key]
        self.parts.grid.activate(pane)
        for series in found:
            self.open_series(series, pane)
            self.parts.browser.mark(series.key)

    def _follow_active_pane(self) -> None:
        """Let list, findings and status line follow the pane that is worked with."""
        source = self.pane.source  # the series itself, where the pane shows planes of it
        series = self.pane.series if source is None else source.series
        self.parts.browser.mark("" if series is None else series.key)
        self.lesions.show_state()
        self.say_what_is_open()
        if self.volume is not None:
            self.parts.history.compare_with(self.volume.series.patient_id)
        self.volumeShown.emit()

    def _follow_name(self) -> None:
        if not self.opening.busy:
            self.say_what_is_open()

    def _follow_busy(self, busy: bool) -> None:
        self.parts.status.set_busy(busy)
        if busy:
            self.parts.status.say(self.tr("Loading…"))
        for pane in self.parts.grid.panes:
            waits = busy if pane.series is None else self.opening.is_loading(pane.series.key)
            pane.set_loading(waits)
            pane.is_partial = pane.series is not None and self.opening.is_partial(pane.series.key)
        if not busy:
            self.say_what_is_open()
        if self.volume is None and not self.pane.model.loading:
            self.parts.findings.show_idle(can_run=False)
        elif self.volume is not None and self.opening.is_partial(self.volume.series.key):
            self.lesions.show_state()

    def _follow_history(self) -> None:
        if self.volume is None and not self.opening.busy:
            self.say_what_is_open()

    def _show_slices(self) -> None:
        for pane in self.parts.grid.panes:
            if pane.model.loading:
                pane.viewport.update()

    def _show_catalogue(self, catalogue: Catalogue) -> None:
        self.analysis.forget_all()
        parts, self._catalogue = self.parts, catalogue
        self.history.leave_with(parts.browser.series(), catalogue.series)
        parts.grid.clear()
        parts.findings.show_idle(can_run=False)
        parts.browser.show_catalogue(catalogue)
        self.history.take_images()
        for path in self._opened:
            self.settings.remember(path)
        self.library.look_for_priors(catalogue)
        self.catalogueShown.emit(catalogue)
        if catalogue.series:
            parts.grid.invite(self.tr("Drag a series here, or choose one in the list."))
            parts.browser.choose(_first_to_read(catalogue.series).key)
            self.studyOpened.emit()
        else:
            self._say_nothing_found(catalogue)

    def _say_nothing_found(self, catalogue: Catalogue) -> None:
        if catalogue.documents:
            words = self.tr("There are no pictures here, but documents: choose one in the list.")
            self.parts.messages.show_message(words)
            return
        names = ", ".join(str(path) for path in self._opened)
        words = self.tr("No picture was found in {}.").format(names) + " "
        if catalogue.refused:
            words += self.tr("Why is listed for each file under “Files not used”.")
        else:
            words += self.tr("Choose a folder that holds DICOM files.")
        self.parts.messages.show_message(words, "error")

    def say_what_is_open(self) -> None:
        """In the status line, for as long as nothing else is going on."""
        if self.volume is None:
            if self.parts.browser.series():
                words = self.tr("This viewport is empty.")
            elif self.history.is_open:
                words = self.tr("A history is open, no pictures.")
            else:
                words = self.tr("Nothing is open.")
            self.parts.status.say(words)
            return
        series = self.volume.series
        count = pictures(series, goes_round=self.pane.model.stack.goes_round)
        self.parts.status.say(f"{series_title(series)}, {count}")

    def _show_volume(self, volume: Volume) -> None:
        """The first slice has arrived, the others follow."""
        for pane in self.parts.grid.showing(volume.series.key):
            if pane.volume is volume:
                continue
            pane.show_volume(volume)
            known = self.analysis.result_of(volume.series.key)
            if known is not None:
                pane.show_results(known)
            if pane is self.pane:
                pane.viewport.setFocus()
                self._follow_active_pane()

    def _complete_volume(self, volume: Volume) -> None:
        for pane in self.parts.grid.showing(volume.series.key):
            pane.show_warnings(volume)
            pane.viewport.update()
        self.audit.opened(volume)
        self.volumeComplete.emit(volume)
        key = volume.series.key
        if self.analysis.result_of(key) is not None or self.analysis.is_running(key):
            return
        if self.settings.analyse_when_opened:
            self.lesions.start_loaded(volume)
        else:
            self.lesions.show_state()

    def settle(self, pane: ViewportPane) -> None:
        """A pane came to rest at another time of its series: all follows, as if it were chosen."""
        volume, shown = pane.volume, self.parts.grid.series_keys()
        if volume is None:
            return
        self.opening.keep_only(shown)
        self.analysis.keep_only(shown)
        known = self.analysis.result_of(volume.series.key)
        if known is not None:
            pane.show_results(known)
        if pane is self.pane:
            self._follow_active_pane()
        self._complete_volume(volume)

    def save_findings(self, path: Path) -> None:
        """Write what the model said in this sitting, and the reading (docs/results-json.md)."""
        try:
            own = self.reading.calibrations()
            told = [
                replace(with_calibrations(each, own), compared=self.compared(each))
                for each in self.analysis.results()
            ]
            write_results(path, told, self.reading.items.values())
        except MedviewerError as error:
            self.show_error(error)
        else:
            series = tuple(each.series_instance_uid for each in self.analysis.results())
            self.audit.exported("findings as JSON", path, series)
            self.parts.messages.show_done(self.tr("Saved: {}").format(path))


def _first_to_read(series: Sequence[Series]) -> Series:
    """The first series of the first patient's newest study: the others are for comparison."""
    own = [each for each in series if same_patient(each, series[0])]
    return max(own, key=lambda each: each.study_date)
