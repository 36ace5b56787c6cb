"""Which station is spoken to: the list of those that are known, and what changes it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMessageBox, QPushButton, QWidget

from medviewer.errors import MedviewerError
from medviewer.library.folders import data_folder
from medviewer.network.stations import Station, read_stations, write_stations
from medviewer.ui.exporting.station_form import StationForm


class StationRow(QWidget):
    """The known stations, one of them ``chosen``; they are added, changed and removed here.

    Signals
    -------
    changed
        Another station is the chosen one, or none is.
    failed
        The error that kept the list from being read or written.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QComboBox()
        self.box.setAccessibleName(self.tr("Station"))
        self.test_button = QPushButton(self.tr("Test"))
        self.test_button.setToolTip(self.tr("Ask the station whether it answers and knows us"))
        self.change_button = QPushButton(self.tr("Change…"))
        self.remove_button = QPushButton(self.tr("Remove"))
        self.add_button = QPushButton(self.tr("Add station…"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.box, 1)
        for button in (self.test_button, self.change_button, self.remove_button, self.add_button):
            button.setAutoDefault(False)
            row.addWidget(button)
        self.add_button.clicked.connect(lambda: self._show_form(None))
        self.change_button.clicked.connect(lambda: self._show_form(self.chosen))
        self.remove_button.clicked.connect(self._ask_to_remove)
        self.box.currentIndexChanged.connect(self.changed)

    @property
    def chosen(self) -> Station | None:
        """The station to speak to."""
        station = self.box.currentData()
        return station if isinstance(station, Station) else None

    @property
    def is_empty(self) -> bool:
        """True as long as no station was added."""
        return self.box.count() == 0

    def read(self, name: str = "") -> None:
        """List what is known, and choose the station called so, else the first."""
        failure: MedviewerError | None = None
        with QSignalBlocker(self.box):
            self.box.clear()
            try:
                for station in read_stations(data_folder()).values():
                    self.box.addItem(station.name, station)
            except MedviewerError as error:
                failure = error
            self.box.setCurrentIndex(max(0, self.box.findText(name)))
        self.changed.emit()
        if failure is not None:  # last, for a list that cannot be read is not an empty one
            self.failed.emit(failure)

    def set_busy(self, *, busy: bool) -> None:
        """No station is tested, changed or left while one is asked."""
        some = self.chosen is not None
        for button in (self.test_button, self.change_button, self.remove_button):
            button.setEnabled(some and not busy)
        self.box.setEnabled(some and not busy)
        self.add_button.setEnabled(not busy)

    def _show_form(self, old: Station | None) -> None:
        form = StationForm(self, old)
        form.accepted.connect(lambda: self._keep(old, form.station))
        form.open()

    def _keep(self, old: Station | None, fresh: Station) -> None:
        try:
            known = read_stations(data_folder())
            if old is not None:
                known.pop(old.name, None)
            write_stations(data_folder(), {**known, fresh.name: fresh}.values())
        except MedviewerError as error:
            self.failed.emit(error)
        else:
            self.read(fresh.name)

    def _ask_to_remove(self) -> None:
        station = self.chosen
        if station is None:
            return
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Question)
        words = self.tr("Remove the station {}? What it sent stays.")
        box.setText(words.format(station.name))
        remove = box.addButton(self.tr("Remove"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        remove.clicked.connect(partial(self._remove, station))
        box.open()

    def _remove(self, station: Station, _: bool = False) -> None:
        try:
            known = read_stations(data_folder())
            known.pop(station.name, None)
            write_stations(data_folder(), known.values())
        except MedviewerError as error:
            self.failed.emit(error)
        else:
            self.read()
