"""The study browser, the findings panel, messages and the status line."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListWidget, QToolButton, QTreeWidget
from pytestqt.qtbot import QtBot

from medviewer.dicom.series import Catalogue, Refused
from medviewer.errors import MedviewerError
from medviewer.findings.reading.measurement import Kind
from medviewer.history.records.record import NAMELESS, Record
from medviewer.ui.history.record_dock import RecordDock
from medviewer.ui.message_bar import MessageBar
from medviewer.ui.results.findings_panel import FindingsPanel
from medviewer.ui.studies.browser import StudyBrowser
from tests.findings.drawn import draw, values_of
from tests.ui.makers import make_finding, make_record, make_results, make_series

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


@pytest.fixture
def panel(qtbot: QtBot) -> FindingsPanel:
    panel = FindingsPanel()
    qtbot.addWidget(panel)
    panel.resize(360, 500)
    panel.show()
    return panel


def test_findings_are_listed_surest_first_with_units(panel: FindingsPanel) -> None:
    chances = {"glioma": 0.4, "meningioma": 0.6}
    unsure = make_finding(
        "b", 8, score=0.3, label="meningioma", probabilities=chances, long_diameter_mm=None
    )
    panel.show_results(make_results(unsure, make_finding("a", 3)), COLOURS)
    assert panel.list.texts() == [
        ("Glioma", "80 %", "4", "7.1 × 5.0 mm"),
        ("Meningioma", "60 %", "9", "–"),
    ]
    row = panel.list.lesion_rows()[0]
    assert "Detector's score: 0.90" in row.toolTip(0)
    assert "315.0 ± 3.0 HU" in row.toolTip(0)
    assert row.icon(0).pixmap(10, 10).toImage().pixelColor(5, 5).name() == "#56b4e9"


def test_a_long_size_leaves_room_for_the_names(panel: FindingsPanel) -> None:
    axes = ((5.0, 5.0), (55.0, 5.0), (30.0, 0.0), (30.0, 40.0))
    drawn = draw(Kind.BIDIRECTIONAL, axes, values_of(np.zeros((64, 64)), 0.9, 0.9, "USER"))
    panel.show_results(make_results(make_finding()), COLOURS)
    names, sizes = {}, {}
    for name in ("L1", "Meningioma"):
        panel.list.show_own([(replace(drawn, label=name), 3)], "")
        header = panel.list.header()
        names[name], sizes[name] = header.sectionSize(0), header.sectionSize(3)
        assert names[name] >= panel.list.sizeHintForColumn(0)
        assert header.length() <= panel.list.viewport().width()
    assert sizes["L1"] > sizes["Meningioma"], "no more is cut than the names need"


def test_a_place_on_planes_or_a_turning_view_is_not_said_to_be_a_slice(
    panel: FindingsPanel,
) -> None:
    drawn = draw(Kind.LENGTH, ((5.0, 5.0), (55.0, 5.0)))
    own = []
    for kind in ("", "/coronal", "/MIP"):
        image = replace(drawn.image, series_key=f"1.2{kind}", sop_instance_uid=f"1.2{kind}")
        own.append((replace(drawn, image=image), 256))
    panel.list.show_own(own, "")
    assert [row[2] for row in panel.list.texts()] == ["257", "MPR 257", "3D 257"]


def test_a_right_click_on_an_own_measurement_asks_for_a_menu_too(
    qtbot: QtBot, panel: FindingsPanel
) -> None:
    panel.list.show_own([(draw(Kind.LENGTH, ((5.0, 5.0), (55.0, 5.0))), 3)], "")
    (row,) = panel.list.lesion_rows()
    middle = panel.list.visualItemRect(row).center()
    with qtbot.waitSignal(panel.list.ownMenuRequested):
        panel.list.customContextMenuRequested.emit(middle)


def test_a_class_that_the_model_cannot_tell_is_said_to_be_unsure(panel: FindingsPanel) -> None:
    unsure = make_finding(sure=False, spread=0.21)
    panel.show_results(make_results(unsure), COLOURS)
    assert panel.list.texts()[0][0] == "Glioma?"
    tip = panel.list.lesion_rows()[0].toolTip(0)
    assert "not sure of the class" in tip
    assert "The networks differ by: 21 percentage points" in tip


def test_a_lesion_of_several_slices_is_one_row_that_unfolds(panel: FindingsPanel) -> None:
    findings = [make_finding(str(number), number, score=number / 10) for number in (2, 3, 5)]
    panel.show_results(make_results(*findings), COLOURS)
    assert panel.verdict.text() == "1 finding"
    assert panel.list.texts() == [("Glioma", "80 %", "6 (3–6)", "7.1 × 5.0 mm")]
    row = panel.list.lesion_rows()[0]
    assert [row.child(number).text(2) for number in range(row.childCount())] == ["3", "4", "6"]


def test_a_row_announces_its_finding(panel: FindingsPanel, qtbot: QtBot) -> None:
    panel.show_results(make_results(make_finding("a"), make_finding("b", 9, score=0.1)), COLOURS)
    with qtbot.waitSignal(panel.findingChosen) as signal:
        panel.list.setCurrentItem(panel.list.lesion_rows()[1])
    assert signal.args == ["b"]
    with qtbot.assertNotEmitted(panel.findingChosen):
        panel.list.select("a")
    assert panel.list.currentItem() is panel.list.lesion_rows()[0]


def test_next_and_previous_go_round(panel: FindingsPanel) -> None:
    panel.show_results(make_results(make_finding("a"), make_finding("b", 9, score=0.1)), COLOURS)
    chosen: list[str] = []
    panel.findingChosen.connect(chosen.append)
    for step in (1, 1, 1, -1):
        panel.list.step(step)
    assert chosen == ["a", "b", "a", "b"]


def test_a_refusal_gives_its_reason_and_a_way_on(panel: FindingsPanel, qtbot: QtBot) -> None:
    panel.show_results(make_results(accepted=False, heat_map=False), {})
    assert "not what the model was made for" in panel.verdict.text()
    assert "made for MR" in panel.reasons.text()
    with qtbot.waitSignal(panel.runAnywayRequested):
        qtbot.mouseClick(panel.run_anyway_button, Qt.MouseButton.LeftButton)


def test_a_refused_ct_is_offered_the_model_that_reads_it(
    panel: FindingsPanel, qtbot: QtBot
) -> None:
    panel.show_results(make_results(accepted=False, heat_map=False), {})
    assert not panel.point_button.isVisible()
    assert "nodule" not in panel.verdict.text()
    panel.offer_pointing(can_point=True)
    panel.show_results(make_results(accepted=False, heat_map=False), {})
    assert panel.verdict.text().startswith("A nodule in a chest CT that you point at")
    with qtbot.waitSignal(panel.pointRequested):
        qtbot.mouseClick(panel.point_button, Qt.MouseButton.LeftButton)


def test_an_overridden_gate_keeps_being_told(panel: FindingsPanel) -> None:
    results = make_results(make_finding(), accepted=False, overridden=True)
    panel.show_results(results, COLOURS)
    assert "reader's decision" in panel.verdict.text()
    assert "made for MR" in panel.reasons.text()
    assert not panel.run_anyway_button.isVisible()


def test_nothing_found_is_not_called_healthy(panel: FindingsPanel) -> None:
    panel.show_results(make_results(), COLOURS)
    assert "does not mean" in panel.verdict.text()
    assert not panel.list.isVisible()


def test_progress_can_be_cancelled(panel: FindingsPanel, qtbot: QtBot) -> None:
    panel.show_running(0.25, "Slice 3 of 12")
    assert panel.progress.value() == 25
    assert panel.progress_text.text() == "Slice 3 of 12"
    with qtbot.waitSignal(panel.cancelRequested):
        qtbot.mouseClick(panel.cancel_button, Qt.MouseButton.LeftButton)
    panel.show_model("brain-mr 1.0")
    panel.show_cancelled()
    assert panel.model_text.text() == ""  # it may have been of another series
    assert not panel.progress.isVisible()
    assert panel.run_button.isVisible()


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
