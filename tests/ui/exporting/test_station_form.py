"""The list of stations and its form: what is said of a station is kept, of the chosen one alone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from medviewer.library.folders import data_folder
from medviewer.network.stations import Station, read_stations, write_stations
from medviewer.ui.exporting.station_form import StationForm
from medviewer.ui.exporting.stations_dialog import StationsDialog
from medviewer.ui.main_window import MainWindow
from tests.ui.exporting.test_stations_dialog import asking


def test_a_station_is_added_in_the_dialog(qtbot: QtBot, window: MainWindow) -> None:
    dialog = asking(window)
    assert not dialog.find_button.isEnabled()
    assert "No station was added yet" in dialog.words.text()
    dialog.stations.add_button.click()
    (form,) = dialog.findChildren(StationForm)
    form.name.setText("archive")
    form.accept()
    assert form.isVisible()
    assert "has no address" in form.wrong.text()
    form.host.setText("127.0.0.1")
    form.accept()
    assert list(read_stations(data_folder())) == ["archive"]
    assert dialog.find_button.isEnabled()
    dialog.reject()


def test_a_station_is_changed_and_removed(qtbot: QtBot, window: MainWindow) -> None:
    """What only the command line can set stays."""
    write_stations(data_folder(), [Station("archive", "127.0.0.1", 104, key="me.pem")])
    window.commands["stations"].trigger()
    (dialog,) = window.findChildren(StationsDialog)
    dialog.stations.change_button.click()
    (form,) = dialog.findChildren(StationForm)
    form.name.setText("store")
    form.port.setValue(11112)
    form.accept()
    assert read_stations(data_folder()) == {
        "store": Station("store", "127.0.0.1", 11112, key="me.pem")
    }
    assert dialog.stations.chosen.name == "store"
    dialog.stations.remove_button.click()
    (box,) = dialog.findChildren(QMessageBox)
    qtbot.mouseClick(box.buttons()[0], Qt.MouseButton.LeftButton)
    assert read_stations(data_folder()) == {}
    assert not dialog.find_button.isEnabled()
    dialog.reject()


def test_all_that_a_form_says_of_a_station_is_kept(qtbot: QtBot, window: MainWindow) -> None:
    """Without TLS, patients' data would go over the network for all to read."""
    dialog = asking(window)
    dialog.stations.add_button.click()
    (form,) = dialog.findChildren(StationForm)
    form.name.setText(" archive ")
    form.host.setText("192.0.2.7")
    form.port.setValue(2762)
    form.title.setText("STORE")
    form.own_title.setText("READER")
    form.tls.setChecked(True)
    form.web.setText("https://archive.example/dicom-web")
    form.accept()
    made = Station(
        "archive", "192.0.2.7", 2762, "STORE", "READER", tls=True,
        web="https://archive.example/dicom-web",
    )  # fmt: skip
    assert read_stations(data_folder()) == {"archive": made}
    qtbot.waitUntil(lambda: not dialog.findChildren(StationForm))
    dialog.stations.change_button.click()
    (form,) = dialog.findChildren(StationForm)
    form.accept()  # as it is
    assert read_stations(data_folder()) == {"archive": made}
    dialog.reject()


def test_a_station_for_dicomweb_alone_has_no_port(window: MainWindow) -> None:
    dialog = asking(window)
    dialog.stations.add_button.click()
    (form,) = dialog.findChildren(StationForm)
    form.name.setText("web")
    form.web.setText("https://archive.example/dicom-web")
    form.accept()
    (made,) = read_stations(data_folder()).values()
    assert (made.host, made.port) == ("", 0)
    dialog.reject()


def test_of_several_stations_the_chosen_one_is_changed_and_removed(
    qtbot: QtBot, window: MainWindow
) -> None:
    dialog = asking(window, "first", "second", "third")
    dialog.stations.box.setCurrentText("second")
    dialog.stations.change_button.click()
    (form,) = dialog.findChildren(StationForm)
    form.title.setText("SECOND")
    form.accept()
    assert dialog.stations.chosen is not None
    assert (dialog.stations.chosen.name, dialog.stations.chosen.title) == ("second", "SECOND")
    dialog.stations.remove_button.click()
    (box,) = dialog.findChildren(QMessageBox)
    assert "second" in box.text()
    qtbot.mouseClick(box.buttons()[0], Qt.MouseButton.LeftButton)
    assert list(read_stations(data_folder())) == ["first", "third"]
    dialog.reject()
