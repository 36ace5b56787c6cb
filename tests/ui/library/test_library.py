"""The library in the window: what was opened is found again, priors stand beside it."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from medviewer.dicom.scan import scan
from medviewer.dicom.series import Catalogue
from medviewer.library import opening
from medviewer.library.entry import Study
from medviewer.library.folders import data_folder
from medviewer.library.index import FILE_NAME, Index
from medviewer.phantom.geometry import Geometry
from medviewer.phantom.write import Identity, write_ct
from medviewer.progress import Progress, stop_if_cancelled
from medviewer.ui.delivery import Delivery
from medviewer.ui.library import panel as panel_module
from medviewer.ui.library.library import Library
from medviewer.ui.library.media import MediaWatch
from medviewer.ui.main_window import MainWindow
from tests.dicom.pdfs import pdf, write_document
from tests.ui.conftest import wait_quiet
from tests.ui.makers import SLICES, make_series, ramp, write_ramp

SIZE = Geometry(ramp().shape, (2.0, 0.5, 0.5), (0.0, 0.0, 0.0))


def write_study(folder: Path, date: str, name: str = "Müller^Anna") -> Path:
    identity = Identity(
        patient_name=name,
        patient_id="7",
        study=f"{name} {date}",
        study_date=date,
        series=f"{name} {date}",
        study_description=f"Chest of {date[:4]}",
    )
    write_ct(ramp(), SIZE, folder, identity)
    return folder


def open_and_wait(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    window.open_paths([folder])
    wait_quiet(qtbot, window)


def studies(window: MainWindow) -> list[str]:
    tree = window.parts.library.tree
    items = [tree.topLevelItem(number) for number in range(tree.topLevelItemCount())]
    return [item.child(n).text(0) for item in items for n in range(item.childCount())]


def show_library(qtbot: QtBot, window: MainWindow, count: int) -> None:
    window.parts.browser.setCurrentWidget(window.parts.library)
    qtbot.waitUntil(lambda: len(studies(window)) == count)


def test_what_was_opened_is_found_by_its_words_and_opened_again(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    open_and_wait(qtbot, window, write_study(tmp_path / "a", "20230301"))
    open_and_wait(qtbot, window, write_study(tmp_path / "b", "20240301", "Doe^John"))
    show_library(qtbot, window, 2)
    window.parts.library.search.setText("muller 2023")
    qtbot.waitUntil(lambda: len(studies(window)) == 1)
    assert "2023-03-01  Chest of 2023" in studies(window)[0]
    study = window.parts.library.tree.topLevelItem(0).child(0)
    window.parts.library.tree.itemActivated.emit(study, 0)
    qtbot.waitUntil(
        lambda: (
            window.session.volume is not None
            and window.session.volume.series.study_date == "20230301"
        )
    )
    wait_quiet(qtbot, window)
    assert window.pane.model.slice_count == SLICES


def test_a_study_from_the_library_has_its_documents(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    folder = write_study(tmp_path / "a", "20230301")
    (series,) = scan([folder]).series
    write_document(folder / "letter", pdf(), StudyInstanceUID=series.study_instance_uid)
    open_and_wait(qtbot, window, folder)
    open_and_wait(qtbot, window, write_study(tmp_path / "b", "20240301", "Doe^John"))
    assert not window.parts.browser.documents()
    show_library(qtbot, window, 2)
    study = window.parts.library.tree.topLevelItem(1).child(0)
    window.parts.library.tree.itemActivated.emit(study, 0)
    qtbot.waitUntil(lambda: len(window.parts.browser.documents()) == 1)
    assert window.parts.browser.documents()[0].path == folder / "letter"
    wait_quiet(qtbot, window)


def test_nothing_found_is_said(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    open_and_wait(qtbot, window, write_study(tmp_path / "a", "20230301"))
    show_library(qtbot, window, 1)
    window.parts.library.search.setText("nobody")
    qtbot.waitUntil(lambda: studies(window) == [])
    assert not window.parts.library.tree.isVisible()
    (told,) = (each.text() for each in window.parts.library.findChildren(QLabel))
    assert told == "Nothing in the library holds these words."


def test_earlier_studies_of_the_patient_stand_beside_the_new_one(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    open_and_wait(qtbot, window, write_study(tmp_path / "old", "20230301", "MULLER^ANNA"))
    open_and_wait(qtbot, window, write_study(tmp_path / "new", "20240301"))
    browser = window.parts.browser
    qtbot.waitUntil(lambda: len(browser.series()) == 2)
    earlier = browser.series()[1]
    assert earlier.study_date == "20230301"
    browser.choose(earlier.key)
    wait_quiet(qtbot, window)
    assert window.session.volume is not None
    assert window.session.volume.series.key == earlier.key


def test_two_patients_with_one_id_have_each_their_earlier_studies(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    """Of two hospitals: for one of them nothing was looked for where both were opened at once."""
    for name in ("Müller^Anna", "Doe^John"):
        open_and_wait(qtbot, window, write_study(tmp_path / f"old {name}", "20230301", name))
        write_study(tmp_path / "new" / name, "20240301", name)
    open_and_wait(qtbot, window, tmp_path / "new")
    browser = window.parts.browser
    qtbot.waitUntil(lambda: len(browser.series()) == 4)
    days = [(each.patient_name.partition("^")[0], each.study_date) for each in browser.series()]
    assert sorted(days) == [
        *(("Doe", day) for day in ("20230301", "20240301")),
        *(("Müller", day) for day in ("20230301", "20240301")),
    ]


def test_priors_whose_files_are_gone_are_not_offered(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    old = write_study(tmp_path / "old", "20230301")
    open_and_wait(qtbot, window, old)
    for path in old.iterdir():
        path.unlink()
    with qtbot.assertNotEmitted(window.session.library.library.priorsFound, wait=300):
        open_and_wait(qtbot, window, write_study(tmp_path / "new", "20240301"))
    assert len(window.parts.browser.series()) == 1


def test_a_study_whose_files_are_gone_names_the_folder(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    folder = write_study(tmp_path / "a", "20230301")
    open_and_wait(qtbot, window, folder)
    show_library(qtbot, window, 1)
    next(folder.iterdir()).unlink()
    item = window.parts.library.tree.topLevelItem(0).child(0)
    assert isinstance(item.data(0, panel_module._THING), Study)
    window.parts.library.tree.itemActivated.emit(item, 0)
    qtbot.waitUntil(window.parts.messages.has_errors)
    assert str(folder) in window.parts.messages.texts()[0]


def test_a_patient_is_forgotten_and_the_library_made_again(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    folder = write_study(tmp_path / "a", "20230301")
    open_and_wait(qtbot, window, folder)
    show_library(qtbot, window, 1)
    patient = window.parts.library.tree.topLevelItem(0).data(0, panel_module._THING)
    window.parts.library.forgetRequested.emit(patient)
    qtbot.waitUntil(lambda: studies(window) == [])
    assert len(list(folder.iterdir())) == SLICES
    window.parts.library.makeAgainRequested.emit()
    qtbot.waitUntil(lambda: len(studies(window)) == 1)
    assert "made again from 1 place" in window.parts.messages.texts()[-1]


def test_a_right_click_opens_a_study_and_forgets_a_patient(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_and_wait(qtbot, window, write_study(tmp_path / "a", "20230301"))
    show_library(qtbot, window, 1)
    chosen: list[str] = []

    def choose(menu: QMenu, *_: object) -> None:
        (action,) = menu.actions()
        chosen.append(action.text())
        action.trigger()

    monkeypatch.setattr(QMenu, "popup", choose)  # which no screen is there for
    library, asked = window.parts.library, []
    library.studyRequested.connect(lambda study: asked.append(study))
    library.forgetRequested.connect(lambda patient: asked.append(patient))
    patient = library.tree.topLevelItem(0)
    study = patient.child(0)
    things = [item.data(0, panel_module._THING) for item in (study, patient)]
    for item in (study, patient):
        library.tree.customContextMenuRequested.emit(library.tree.visualItemRect(item).center())
        wait_quiet(qtbot, window)
    assert chosen == ["Open", "Forget this patient (the files stay)"]
    assert asked == things
    show_library(qtbot, window, 0)


def test_making_it_again_is_stopped(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The bar and its ✕ stood in the status line for ever, with the words of the last folder."""

    def read(_: Index, job: Progress) -> None:
        job.report(0.5, "half of the folders")
        while True:
            stop_if_cancelled(job)
            time.sleep(0.01)

    monkeypatch.setattr(opening, "rebuild", read)
    window.show()
    open_and_wait(qtbot, window, write_study(tmp_path / "a", "20230301"))
    status = window.parts.status
    open_now = status.text()
    window.parts.library.makeAgainRequested.emit()
    qtbot.waitUntil(lambda: status.text() == "half of the folders")
    (stop,) = (each for each in status.findChildren(QToolButton) if each.isVisible())
    stop.click()
    told = "Stopped. What was read so far is in the library."
    qtbot.waitUntil(lambda: window.parts.messages.texts()[-1:] == [told])
    assert not stop.isVisible()
    assert status.text() == open_now


def test_a_library_that_cannot_be_used_keeps_no_picture_back(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    (data_folder() / FILE_NAME).mkdir()
    open_and_wait(qtbot, window, write_study(tmp_path / "a", "20230301"))
    assert window.pane.model.slice_count == SLICES
    assert FILE_NAME in window.parts.messages.texts()[0]


def test_a_disc_that_comes_is_offered(qtbot: QtBot, tmp_path: Path) -> None:
    there: set[Path] = {tmp_path / "old"}
    watch = MediaWatch(Delivery(), look=lambda: frozenset(there))
    with qtbot.assertNotEmitted(watch.arrived):  # it was there before the program
        watch.look()
        qtbot.waitUntil(lambda: watch._known is not None)
    there.add(tmp_path / "new")
    with qtbot.waitSignal(watch.arrived) as signal:
        watch.look()
    assert signal.args == [tmp_path / "new"]
    assert watch.close()


def test_an_offer_opens_what_it_offers(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    folder = write_study(tmp_path / "disc", "20230301")
    window.session.library.media.arrived.emit(folder)
    (button,) = window.parts.messages.findChildren(QPushButton)
    button.click()
    wait_quiet(qtbot, window)
    assert window.pane.model.slice_count == SLICES
    assert window.parts.messages.texts() == []


def test_what_is_opened_later_is_not_replaced_by_what_the_library_was_asked_for(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go = threading.Event()

    def slow(_: Library, entries: object, job: object) -> Catalogue:
        assert go.wait(10)
        return Catalogue((make_series(),), ())

    monkeypatch.setattr(Library, "_open", slow)
    window.session.library.library.open(())
    window.open_paths([write_ramp(tmp_path / "later", "later")])
    wait_quiet(qtbot, window)
    later = window.parts.browser.series_keys()
    go.set()
    with qtbot.waitSignal(window.session.library.library.found, timeout=10_000):
        window.session.library.library.search("")  # one thread: the older work is done then
    assert window.parts.browser.series_keys() == later
