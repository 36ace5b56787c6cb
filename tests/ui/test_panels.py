"""The study browser, the findings panel, messages and the status line."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListWidget, QToolButton, QTreeWidget
from pytestqt.qtbot import QtBot

from medviewer.dicom.series import Catalogue, Refused
from medviewer.errors import MedviewerError
from medviewer.history.records.record import NAMELESS, Record
from medviewer.ui.history.record_dock import RecordDock
from medviewer.ui.message_bar import MessageBar
from medviewer.ui.studies.browser import StudyBrowser
from tests.ui.makers import make_record, make_series

COLOURS = {"glioma": "#56B4E9", "meningioma": "#E69F00"}


@pytest.fixture
def browser(qtbot: QtBot) -> StudyBrowser:
    browser = StudyBrowser()
    qtbot.addWidget(browser)
    series = (
        make_series(key="a", description="scout", number=1),
        make_series(key="b", description="thorax", number=2, warnings=("A slice is missing.",)),
        make_series(key="c", patient_id="43", patient_name="Roe^Rob", study_instance_uid="9"),
    )
    refused = (Refused(Path("/disc/README.txt"), "It is not a DICOM file.", "Nothing to do."),)
    browser.show_catalogue(Catalogue(series, refused))
    return browser


def test_patients_studies_and_series_are_listed(browser: StudyBrowser) -> None:
    tree = browser.findChild(QTreeWidget)
    assert tree is not None
    patients = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
    assert [patient.text(0) for patient in patients if patient] == ["Doe, Jane  42", "Roe, Rob  43"]
    study = patients[0].child(0) if patients[0] else None
    assert study is not None
    assert study.text(0) == "2024-01-31  Chest"
    assert [study.child(row).text(0) for row in range(study.childCount())] == [
        "1: scout\nCT  12 slices",
        "2: thorax\nCT  12 slices  ⚠",
    ]


def test_a_narrow_list_tells_series_by_their_words(browser: StudyBrowser) -> None:
    tree = browser.findChild(QTreeWidget)
    assert tree is not None
    browser.show()
    sides, rows = [], []
    for width in (260, 146, 260):
        browser.resize(width, 400)
        sides.append(tree.iconSize().width())
        browser.choose("b")
        rows.append(tree.visualItemRect(tree.currentItem()).height())
    assert sides == [64, 32, 64]
    assert rows[0] == rows[2] > rows[1]


def test_a_chosen_series_is_announced(browser: StudyBrowser, qtbot: QtBot) -> None:
    with qtbot.waitSignal(browser.seriesChosen) as signal:
        browser.choose("b")
    assert signal.args is not None
    assert signal.args[0].key == "b"


def test_the_keys_go_from_series_to_series_across_patients(browser: StudyBrowser) -> None:
    browser.choose_next(1)
    seen = []
    for _ in range(4):
        seen.append(browser.current_key())
        browser.choose_next(1)
    assert seen == ["a", "b", "c", "c"]


def test_a_study_can_be_chosen_as_a_whole(browser: StudyBrowser) -> None:
    browser.choose_study("9")
    assert browser.current_key() == "c"
    browser.choose_study("not listed")
    assert browser.current_key() == "c"


def test_no_file_is_hidden(browser: StudyBrowser) -> None:
    assert browser.tabText(1) == "Files not used (1)"
    rows = browser.findChild(QListWidget)
    assert rows is not None
    item = rows.item(0)
    assert item is not None
    assert item.text() == "README.txt\nIt is not a DICOM file. Nothing to do."
    assert "/disc/README.txt" in item.toolTip()


def test_files_that_are_not_used_have_no_names_in_the_anonymous_mode(
    browser: StudyBrowser,
) -> None:
    rows = browser.findChild(QListWidget)
    assert rows is not None
    browser.set_anonymous(True)
    item = rows.item(0)
    assert item is not None
    assert item.text() == "File 1\nIt is not a DICOM file. Nothing to do."
    assert "README" not in item.toolTip()
    browser.set_anonymous(False)
    item = rows.item(0)
    assert item is not None
    assert item.text().startswith("README.txt\n")


def test_where_every_file_is_used_the_empty_list_says_so(browser: StudyBrowser) -> None:
    browser.show_catalogue(Catalogue((make_series(key="a"),), ()))
    rows = browser.findChild(QListWidget)
    assert rows is not None
    item = rows.item(0)
    assert item is not None
    assert item.text() == "Every file is used."
    assert browser.refused_count() == 0
    assert browser.tabText(1) == "Files not used"


def test_a_second_study_of_the_day_is_not_called_earlier(browser: StudyBrowser) -> None:
    current = make_series(key="now", study_date="20240131")
    browser.show_catalogue(Catalogue((current,), ()))
    browser.add_priors(
        current,
        [
            make_series(key="noon", study_instance_uid="7", study_date="20240131"),
            make_series(key="before", study_instance_uid="8", study_date="20230131"),
        ],
    )
    tree = browser.findChild(QTreeWidget)
    assert tree is not None
    patient = tree.topLevelItem(0)
    assert patient is not None
    told = [patient.child(row).text(0).split(":")[0] for row in range(patient.childCount())]
    assert told[-2:] == ["Same day", "Earlier"]


def test_a_thumbnail_takes_its_place(browser: StudyBrowser) -> None:
    browser.set_thumbnail("a", np.full((48, 64), 200, np.uint8))
    browser.set_thumbnail("gone", np.zeros((4, 4), np.uint8))
    tree = browser.findChild(QTreeWidget)
    assert tree is not None
    study = tree.topLevelItem(0).child(0)  # type: ignore[union-attr]
    for mode in (study.child(0).icon(0).Mode.Normal, study.child(0).icon(0).Mode.Selected):
        image = study.child(0).icon(0).pixmap(64, 64, mode).toImage()
        assert image.pixelColor(image.width() // 2, image.height() // 2).red() == 200


def test_the_panel_of_the_history_is_made_once_its_dock_is_seen(qtbot: QtBot) -> None:
    dock = RecordDock()
    qtbot.addWidget(dock)
    made: list[object] = []
    dock.panelMade.connect(made.append)
    dock.compare_with("42")
    assert made == []
    dock.show()
    qtbot.waitUntil(lambda: len(made) == 1)
    assert made == [dock.panel]
    with qtbot.waitSignal(dock.openRequested):
        qtbot.mouseClick(dock.panel.open_button, Qt.MouseButton.LeftButton)


def test_a_history_of_somebody_else_is_told(qtbot: QtBot) -> None:
    dock = RecordDock()
    qtbot.addWidget(dock)
    dock.compare_with("42")
    assert dock.mismatch.isHidden()
    chosen: list[Record] = []
    dock.recordChosen.connect(chosen.append)
    dock.show_records((make_record("7"), make_record("42")))
    assert [record.identifier for record in chosen] == ["42"]  # whose pictures are open
    assert dock.chooser.currentIndex() == 1
    assert dock.mismatch.isHidden()
    dock.chooser.setCurrentIndex(0)
    assert not dock.mismatch.isHidden()
    assert "“7”" in dock.mismatch.text()
    assert "“42”" in dock.mismatch.text()
    dock.chooser.setCurrentIndex(1)
    assert dock.mismatch.isHidden()
    dock.show_records((make_record("7"), make_record("8")))
    assert chosen[-1].identifier == "7"
    dock.show_records((make_record("<b>7"),))
    assert dock.mismatch.textFormat() == Qt.TextFormat.PlainText
    dock.show_records((make_record(NAMELESS),))
    assert dock.mismatch.text().startswith("The history does not say whose it is")


def test_messages_say_what_failed_and_what_to_do(qtbot: QtBot) -> None:
    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.show_error(MedviewerError("/a/b.dcm is cut short.", "Copy it again."))
    bar.show_error(MedviewerError("/a/b.dcm is cut short.", "Copy it again."))
    bar.show_error(ZeroDivisionError("Doe^John"))
    assert bar.texts()[0] == "/a/b.dcm is cut short. Copy it again."
    assert "ZeroDivisionError" in bar.texts()[1]
    assert "Doe" not in bar.texts()[1]
    assert len(bar.texts()) == 2
    for button in bar.findChildren(QToolButton):
        button.click()
    assert not bar.isVisible()


def test_two_messages_are_seen_and_the_others_come_back(qtbot: QtBot) -> None:
    bar = MessageBar()
    qtbot.addWidget(bar)
    for number in range(5):
        bar.show_message(str(number), "warning")

    def seen() -> list[str]:
        return [label.text() for label in bar.findChildren(QLabel) if label.isVisible()]

    assert seen() == ["3", "4"]
    bar.findChildren(QToolButton)[-1].click()
    assert seen() == ["2", "3"]
    bar.clear()
    assert bar.texts() == []
    assert not bar.isVisible()


def test_what_was_done_goes_by_itself_but_not_while_it_is_read(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("medviewer.ui.message_bar.DONE_MS", 20)
    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.show_message("This failed.", "warning")
    bar.show_done("Saved: a.json")
    frame = bar.findChildren(QToolButton)[-1].parentWidget()
    assert frame is not None
    frame.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    qtbot.wait(60)
    assert bar.texts() == ["This failed.", "Saved: a.json"]
    frame.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, on=False)
    qtbot.waitUntil(lambda: bar.texts() == ["This failed."])
    qtbot.wait(60)
    assert bar.texts() == ["This failed."]


def test_a_message_stands_until_all_that_it_is_about_is_over(qtbot: QtBot) -> None:
    """Two lesions may be doubtful in the same words."""
    bar, first, second = MessageBar(), object(), object()
    qtbot.addWidget(bar)
    bar.show_message("The outline touches the edge.", "warning", first)
    bar.show_done("The outline touches the edge.", second)
    bar.show_done("Saved: a.json")
    bar.take_back(second)
    assert bar.texts() == ["The outline touches the edge.", "Saved: a.json"]
    bar.take_back(first)
    assert bar.texts() == ["Saved: a.json"]


def test_a_screen_reader_hears_each_message(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[str] = []
    monkeypatch.setattr(
        "medviewer.ui.message_bar.QAccessible.updateAccessibility",
        lambda event: heard.append(event.message()),
    )
    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.show_done("Saved: a.json")
    bar.show_error(MedviewerError("a.json cannot be written.", "Choose another folder."))
    assert heard == ["Saved: a.json", "a.json cannot be written. Choose another folder."]
