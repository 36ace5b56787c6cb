"""Query and retrieve in one dialog: which station, what to look for, what it has, fetch it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from medviewer.errors import MedviewerError
from medviewer.jobs.queue import Job, JobQueue
from medviewer.library.folders import data_folder
from medviewer.message import Message
from medviewer.network.query import Found, Query, dates, name_key
from medviewer.network.stations import Station
from medviewer.ui.exporting.found_table import FoundTable
from medviewer.ui.exporting.station_row import StationRow
from medviewer.ui.fitting import fit, lay_out_scrolled
from medviewer.ui.message_bar import words_for
from medviewer.ui.starting.crash_log import log_failure
from medviewer.ui.translation import spoken
from medviewer.ui.words import either

SIZE = (1000, 600)
KEY = "stations"


class StationsDialog(QDialog):
    """Looks for studies and fetches them into the data folder.

    ``retrieved`` has the folder, and what is missing in words, "" when all came.
    """

    retrieved = Signal(object, str)

    def __init__(self, queue: JobQueue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Query and retrieve"))
        fit(self, *SIZE)
        self._queue = queue
        self._running = False
        self._asked_from: QWidget | None = None
        self.stations = StationRow()
        self.name, self.patient_id, self.accession, self.date, self.modality = (
            QLineEdit() for _ in range(5)
        )
        self.name.setPlaceholderText("Doe, J")
        self.date.setPlaceholderText("2024-01-01 - 2024-12-31")
        self.modality.setPlaceholderText("CT")
        self.find_button = QPushButton(self.tr("Find"))
        self.get_button = QPushButton(self.tr("Retrieve and open"))
        self.get_button.setAutoDefault(False)
        self.stop_button = QPushButton(self.tr("Stop"))
        self.stop_button.setAutoDefault(False)
        self.table = FoundTable()
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)  # it says what stations answer
        self.progress = QProgressBar()
        self._lay_out()
        self.find_button.clicked.connect(self.search)
        self.get_button.clicked.connect(self.retrieve)
        self.stop_button.clicked.connect(self.stop)
        self.stations.test_button.clicked.connect(self.test)
        self.stations.changed.connect(self._follow_station)
        self.stations.failed.connect(self._show_failure)
        self.table.itemSelectionChanged.connect(self._follow)
        self.table.wanted.connect(self.retrieve)
        self.finished.connect(lambda _: self._queue.cancel(KEY))
        self.stations.read()
        self.name.setFocus()

    # What it does

    def search(self) -> None:
        """Ask the station."""
        station = self.stations.chosen
        if station is None:
            return
        self.table.show_studies([])
        try:
            query = self._query()
        except MedviewerError as error:
            self._show_failure(error)
            return
        self._run(
            self.tr("Asking {}…").format(station.name),
            partial(_find, station, query),
            self.show_found,
        )

    def test(self) -> None:
        """Ask the station whether it answers."""
        station = self.stations.chosen
        if station is not None:
            words = self.tr("Asking {}…").format(station.name)
            answers = self.tr("{} answers.").format(station.name)
            self._run(words, partial(_test, station), lambda _: self.words.setText(answers))

    def retrieve(self) -> None:
        """Fetch the chosen study."""
        station, study = self.stations.chosen, self.table.chosen
        if station is None or study is None or self._running:
            return
        words = self.tr("Fetching from {}…").format(station.name)
        self._run(words, partial(_get, station, study.study_instance_uid), self._take)

    def stop(self) -> None:
        """Give up what runs; what came already is kept."""
        self._queue.cancel(KEY)
        self.words.setText(self.tr("Stopped."))
        self._set_running(running=False)

    def show_found(self, found: Found) -> None:
        """List what the station has, the newest first."""
        self.table.show_studies(found)
        many = self.tr("%n studies found.", "", len(found))
        words = either(len(found), self.tr("1 study found."), many)
        if found.cut:
            words = f"{words} {self.tr('The station has more: narrow the search.')}"
        self.words.setText(words)
        if found:
            self.table.setFocus()

    # Parts

    def _lay_out(self) -> None:
        keys = QHBoxLayout()
        for title, line, stretch in (
            (self.tr("Patient"), self.name, 2),
            (self.tr("ID"), self.patient_id, 2),
            (self.tr("Accession no."), self.accession, 2),
            (self.tr("Date"), self.date, 3),
            (self.tr("Kind"), self.modality, 1),
        ):
            line.setAccessibleName(title)
            line.returnPressed.connect(self.search)
            keys.addWidget(QLabel(title))
            keys.addWidget(line, stretch)
        keys.addWidget(self.find_button)
        form = QFormLayout()
        form.addRow(self.tr("Station"), self.stations)
        running = QHBoxLayout()
        running.addWidget(self.progress, 1)
        running.addWidget(self.stop_button)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.get_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        self.words.setWordWrap(True)
        layout = QVBoxLayout()
        layout.setSpacing(10)
        layout.addLayout(form)
        layout.addLayout(keys)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.words)
        layout.addLayout(running)
        lay_out_scrolled(self, layout, buttons)

    def _follow_station(self) -> None:
        """What another station has says nothing about this one."""
        self.table.show_studies([])
        self.words.setText(
            self.tr("No station was added yet. Nothing is connected until you do.")
            if self.stations.is_empty
            else ""
        )
        self._set_running(running=False)

    def _query(self) -> Query:
        return Query(
            patient_name=name_key(self.name.text()),
            patient_id=self.patient_id.text().strip(),
            date=dates(self.date.text()),
            modality=self.modality.text().strip().upper(),
            accession_number=self.accession.text().strip(),
        )

    # Work

    def _run(self, words: str, work: Any, take: Any) -> None:
        self.words.setText(words)
        self._set_running(running=True)
        self._queue.submit(
            KEY,
            work,
            on_result=partial(self._end, take),
            on_error=partial(self._end, self._show_failure),
            on_progress=self._show_progress,
        )

    def _end(self, take: Any, what: Any) -> None:
        self._set_running(running=False)
        take(what)

    def _take(self, got: tuple[Path, str]) -> None:
        folder, told = got
        self.retrieved.emit(folder, spoken(told))
        if told:  # what came is opened; the reader must know that it is not all
            self.words.setText(spoken(told))
        else:
            self.accept()

    def _show_failure(self, error: Exception) -> None:
        if not isinstance(error, MedviewerError):
            log_failure(error)
        self.words.setText(words_for(error))

    def _show_progress(self, fraction: float, text: str) -> None:
        self.progress.setRange(0, 100 if fraction else 0)
        self.progress.setValue(round(100 * fraction))
        self.progress.setFormat(spoken(text))

    def _set_running(self, *, running: bool) -> None:
        """Lead the keys of what does nothing meanwhile to *Stop*, and back: buttons, and the list.

        Qt would give those of a button to *Close*.
        """
        self._running = running
        keys = self.focusWidget()
        self.progress.setVisible(running)
        self.progress.setRange(0, 0)
        self.stations.set_busy(busy=running)
        self.find_button.setEnabled(not running and self.stations.chosen is not None)
        self.find_button.setDefault(True)
        self._follow()
        if running:
            self.stop_button.show()
            if keys is not None and (keys is self.table or not keys.isEnabled()):
                self._asked_from = keys
                self.stop_button.setFocus()
        else:
            if keys is self.stop_button and self._asked_from is not None:
                self._asked_from.setFocus()
            self.stop_button.hide()

    def _follow(self) -> None:
        self.get_button.setEnabled(not self._running and self.table.chosen is not None)


def _test(station: Station, job: Job) -> None:
    """Work of a thread."""
    from medviewer.network.speaking import protocol_of

    protocol_of(station).echo(station, job)


def _find(station: Station, query: Query, job: Job) -> Found:
    """Work of a thread."""
    from medviewer.network.speaking import protocol_of

    return protocol_of(station).find_studies(station, query, job)


def _get(station: Station, study: str, job: Job) -> tuple[Path, str]:
    """Work of a thread: where the study is, and whether some of it did not come."""
    from medviewer.network.speaking import protocol_of

    folder = data_folder() / "received"
    incoming = protocol_of(station).get_study(station, study, folder, job)
    if not incoming.files and not incoming.known:
        if incoming.told:
            raise MedviewerError(incoming.told)
        raise MedviewerError(
            Message("{} sent nothing.", station.name), Message("It may not offer C-GET.")
        )
    return folder / study, incoming.told
