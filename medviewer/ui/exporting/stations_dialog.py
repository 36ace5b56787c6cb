"""Query and retrieve in one dialog: which station, what to look for, what it has, fetch it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from medviewer.errors import MedviewerError
from medviewer.jobs.queue import Job, JobQueue
from medviewer.library.folders import data_folder
from medviewer.message import Message
from medviewer.network.query import FoundStudy, Query
from medviewer.network.stations import Station, read_stations, write_stations
from medviewer.ui.exporting.station_form import StationForm
from medviewer.ui.message_bar import words_for
from medviewer.ui.starting.crash_log import log_failure
from medviewer.ui.translation import spoken
from medviewer.ui.words import date, person_name

SIZE = (900, 560)
KEY = "stations"


class StationsDialog(QDialog):
    """Looks for studies and fetches them into the data folder; ``retrieved`` has the folder."""

    retrieved = Signal(object)

    def __init__(self, queue: JobQueue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Query and retrieve"))
        self.resize(*SIZE)
        self._queue = queue
        self._found: list[FoundStudy] = []
        self.station = QComboBox()
        self.add_button = QPushButton(self.tr("Add station…"))
        self.name, self.patient_id, self.date, self.modality = (QLineEdit() for _ in range(4))
        self.name.setPlaceholderText("DOE*")
        self.date.setPlaceholderText("20240101-20241231")
        self.modality.setPlaceholderText("CT")
        self.find_button = QPushButton(self.tr("Find"))
        self.get_button = QPushButton(self.tr("Retrieve and open"))
        self.table = QTableWidget(0, 6)
        self.words = QLabel()
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self._lay_out()
        self.add_button.clicked.connect(self._ask_for_station)
        self.find_button.clicked.connect(self.search)
        self.get_button.clicked.connect(self.retrieve)
        self.table.itemSelectionChanged.connect(self._follow)
        self.table.doubleClicked.connect(self.retrieve)
        self.finished.connect(lambda _: self._queue.cancel(KEY))
        self._list_stations()

    # What it does

    def search(self) -> None:
        """Ask the station."""
        station, query = self._chosen(), self._query()
        if station is None:
            return
        self._run(
            self.tr("Asking {}…").format(station.name),
            partial(_find, station, query),
            self.show_found,
        )

    def retrieve(self) -> None:
        """Fetch the chosen study."""
        station, row = self._chosen(), self.table.currentRow()
        if station is None or not 0 <= row < len(self._found):
            return
        study = self._found[row].study_instance_uid
        words = self.tr("Fetching from {}…").format(station.name)
        self._run(words, partial(_get, station, study), self._take)

    def show_found(self, found: list[FoundStudy]) -> None:
        """List what the station has, the newest first."""
        self._found = sorted(found, key=lambda study: study.date, reverse=True)
        self.table.setRowCount(len(self._found))
        for row, study in enumerate(self._found):
            cells = (
                date(study.date),
                person_name(study.patient_name),
                study.patient_id,
                study.modalities,
                study.description,
                study.images,
            )
            for column, text in enumerate(cells):
                self.table.setItem(row, column, QTableWidgetItem(text))
        self.words.setText(self.tr("{} studies found.").format(len(self._found)))
        if self._found:
            self.table.selectRow(0)

    # Parts

    def _lay_out(self) -> None:
        titles = (
            self.tr("Date"),
            self.tr("Patient"),
            self.tr("ID"),
            self.tr("Kind"),
            self.tr("Description"),
            self.tr("Images"),
        )
        self.table.setHorizontalHeaderLabels(titles)
        self.table.verticalHeader().hide()
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(4, QHeaderView.ResizeMode.Stretch)
        where = QHBoxLayout()
        where.addWidget(self.station, 1)
        where.addWidget(self.add_button)
        keys = QHBoxLayout()
        for title, line in (
            (self.tr("Patient"), self.name),
            (self.tr("ID"), self.patient_id),
            (self.tr("Date"), self.date),
            (self.tr("Kind"), self.modality),
        ):
            line.setAccessibleName(title)
            line.returnPressed.connect(self.search)
            keys.addWidget(QLabel(title))
            keys.addWidget(line, 1)
        keys.addWidget(self.find_button)
        form = QFormLayout()
        form.addRow(self.tr("Station"), where)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.get_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        self.words.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addLayout(form)
        layout.addLayout(keys)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.words)
        layout.addWidget(self.progress)
        layout.addWidget(buttons)
        self.find_button.setDefault(True)

    def _list_stations(self, chosen: str = "") -> None:
        self.station.clear()
        try:
            for station in read_stations(data_folder()).values():
                self.station.addItem(station.name, station)
        except MedviewerError as error:
            self.words.setText(words_for(error))
        else:
            self.words.setText(
                ""
                if self.station.count()
                else self.tr("No station was added yet. Nothing is connected until you do.")
            )
        self.station.setCurrentIndex(max(0, self.station.findText(chosen)))
        self._set_running(running=False)

    def _ask_for_station(self) -> None:
        form = StationForm(self)
        form.accepted.connect(partial(self._add_station, form))
        form.open()

    def _add_station(self, form: StationForm) -> None:
        try:
            known = read_stations(data_folder())
            fresh = form.station.checked()
            known[fresh.name] = fresh
            write_stations(data_folder(), known.values())
        except MedviewerError as error:
            self.words.setText(words_for(error))
        else:
            self._list_stations(fresh.name)

    def _chosen(self) -> Station | None:
        station = self.station.currentData()
        return station if isinstance(station, Station) else None

    def _query(self) -> Query:
        return Query(
            patient_name=self.name.text().strip(),
            patient_id=self.patient_id.text().strip(),
            date=self.date.text().strip(),
            modality=self.modality.text().strip().upper(),
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

    def _take(self, folder: Path) -> None:
        self.retrieved.emit(folder)
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
        self.progress.setVisible(running)
        self.progress.setRange(0, 0)
        self.find_button.setEnabled(not running and self._chosen() is not None)
        self._running = running
        self._follow()

    def _follow(self) -> None:
        self.get_button.setEnabled(not self._running and self.table.currentRow() >= 0)


def _find(station: Station, query: Query, _: Job) -> list[FoundStudy]:
    """Work of a thread."""
    from medviewer.network.speaking import protocol_of

    return protocol_of(station).find_studies(station, query)


def _get(station: Station, study: str, job: Job) -> Path:
    """Work of a thread."""
    from medviewer.network.speaking import protocol_of

    folder = data_folder() / "received"
    incoming = protocol_of(station).get_study(station, study, folder, job)
    if not incoming.files and not incoming.known:
        raise MedviewerError(
            Message("{} sent nothing.", station.name), Message("It may not offer C-GET.")
        )
    return folder / study
