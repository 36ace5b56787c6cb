"""Query and retrieve in one dialog: which station, what to look for, what it has, fetch it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from medviewer.errors import MedviewerError
from medviewer.jobs.queue import Job, JobQueue
from medviewer.library.folders import data_folder
from medviewer.message import Message
from medviewer.network.query import Found, FoundStudy, Query, dates, name_key
from medviewer.network.stations import Station
from medviewer.ui.exporting.found_table import FoundTable
from medviewer.ui.exporting.station_row import StationRow
from medviewer.ui.exporting.talk import Talk
from medviewer.ui.fitting import fit, lay_out_scrolled
from medviewer.ui.translation import spoken
from medviewer.ui.words import either

SIZE = (1000, 600)


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
        self.talk = Talk(queue)
        self.words, self.stop_button = self.talk.words, self.talk.stop_button
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
        self.table = self.talk.idle = FoundTable()
        self._lay_out()
        self.find_button.clicked.connect(self.search)
        self.get_button.clicked.connect(self.retrieve)
        self.stations.test_button.clicked.connect(self.test)
        self.stations.changed.connect(self._follow_station)
        self.stations.failed.connect(self.talk.show_failure)
        self.talk.changed.connect(self._follow_talk)
        self.table.itemSelectionChanged.connect(self._follow)
        self.table.wanted.connect(self.retrieve)
        self.finished.connect(lambda _: self.talk.leave())
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
            self.talk.show_failure(error)
            return
        self.talk.run(
            self.tr("Asking {}…").format(station.name),
            partial(_find, station, query),
            partial(self.show_found, station, query),
        )

    def test(self) -> None:
        """Ask the station whether it answers."""
        station = self.stations.chosen
        if station is not None:
            self.talk.test(station)

    def retrieve(self) -> None:
        """Fetch the chosen study."""
        station, study = self.stations.chosen, self.table.chosen
        if station is None or study is None or self.talk.running:
            return
        words = self.tr("Fetching from {}…").format(station.name)
        self.talk.run(words, partial(_get, station, study), self._take)

    def show_found(self, station: Station, query: Query, found: Found) -> None:
        """List what the station has, the newest first."""
        self.table.show_studies(found)
        many = self.tr("%n studies found.", "", len(found))
        words = either(len(found), self.tr("1 study found."), many)
        if found.cut:
            words = f"{words} {self.tr('The station has more: narrow the search.')}"
        by_web = not station.host
        if not found and by_web and not "".join(query.matching().values()).isascii():
            beyond = self.tr(
                "Some archives find no letters beyond A to Z over DICOMweb. Write * in their "
                "places, and one at the end: M*ller*."
            )
            words = f"{words} {beyond}"
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
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.get_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout()
        layout.setSpacing(10)
        layout.addLayout(form)
        layout.addLayout(keys)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.talk)
        lay_out_scrolled(self, layout, buttons)

    def _follow_station(self) -> None:
        """What another station has says nothing about this one."""
        self.table.show_studies([])
        self.words.setText(
            self.tr("No station was added yet. Nothing is connected until you do.")
            if self.stations.is_empty
            else ""
        )
        self.talk.set_running(running=False)

    def _query(self) -> Query:
        return Query(
            patient_name=name_key(self.name.text()),
            patient_id=self.patient_id.text().strip(),
            date=dates(self.date.text()),
            modality=self.modality.text().strip().upper(),
            accession_number=self.accession.text().strip(),
        )

    def _take(self, got: tuple[Path, str]) -> None:
        folder, told = got
        self.retrieved.emit(folder, spoken(told))
        if told:  # what came is opened; the reader must know that it is not all
            self.words.setText(spoken(told))
        else:
            self.accept()

    def _follow_talk(self) -> None:
        self.stations.set_busy(busy=self.talk.running)
        self.find_button.setEnabled(not self.talk.running and self.stations.chosen is not None)
        self.find_button.setDefault(True)
        self._follow()

    def _follow(self) -> None:
        self.get_button.setEnabled(not self.talk.running and self.table.chosen is not None)


def _find(station: Station, query: Query, job: Job) -> Found:
    """Work of a thread."""
    from medviewer.network.speaking import protocol_of

    return protocol_of(station).find_studies(station, query, job)


def _get(station: Station, study: FoundStudy, job: Job) -> tuple[Path, str]:
    """Work of a thread: where the study is, and whether some of it did not come."""
    from medviewer.network.speaking import protocol_of

    folder = data_folder() / "received"
    uid = study.study_instance_uid
    incoming = protocol_of(station).get_study(station, uid, folder, job)
    if not incoming.came:
        if incoming.told:
            raise MedviewerError(incoming.told)
        raise MedviewerError(
            Message("{} sent nothing.", station.name), Message("It may not offer C-GET.")
        )
    return folder / uid, incoming.told or _fewer_than_listed(station, study, incoming.came)


def _fewer_than_listed(station: Station, study: FoundStudy, came: int) -> str:
    """That fewer files came than the station says the study has; DICOMweb counts nothing else."""
    listed = int(study.images) if study.images.isdecimal() else 0
    if came >= listed:
        return ""
    return Message("{} lists {} files of the study; {} came.", station.name, listed, came)
