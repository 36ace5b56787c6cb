"""The panel of a history: its parts at every shape, reasons, outcomes, words and copies."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication, QStyleOptionTab, QTabBar, QToolButton
from pytestqt.qtbot import QtBot

from medviewer.history.records.record import Contribution, Why
from medviewer.ui.history.axis.lanes import ValueLane
from medviewer.ui.history.panel import HistoryPanel
from medviewer.ui.history.paper import actions
from medviewer.ui.history.record_dock import RecordDock
from medviewer.ui.panels import Scrolled
from tests.ui.history.examples import ACCEPTED, REFUSED, curve, prediction, refused, stay
from tests.ui.history.looking import LOW, TALL, WIDE, point_of, seen, words


def test_it_offers_to_open_a_history_when_there_is_none(panel: HistoryPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.openRequested):
        qtbot.mouseClick(panel.open_button, Qt.MouseButton.LeftButton)


def test_no_line_of_the_header_is_cut_in_a_small_window(qtbot: QtBot) -> None:
    dock = RecordDock()
    scrolled = Scrolled(dock)
    qtbot.addWidget(scrolled)
    notes = tuple("a line of a file that says something odd " for _ in range(3))
    panel, header = dock.panel, dock.panel.header
    scrolled.show()
    dock.show_records((replace(stay(), notes=notes),))
    dock.show_prediction(prediction())
    for width, height in ((200, 280), (230, 300), (260, 260)):
        scrolled.resize(width, height)
        for _ in range(5):
            QApplication.processEvents()
        for label in (header.figure, header.beside, header.use, panel.notes.text):
            assert label.height() >= label.heightForWidth(label.width())


def test_the_tabs_of_a_narrow_panel_keep_their_names(panel: HistoryPanel) -> None:
    """They read "Over… Why In … W… Treat…" below 350 pixels."""
    tabs = panel.pages.tabBar()
    panel.resize(400, 300)
    panel.show_record(stay())
    panel.show_prediction(prediction())
    QApplication.processEvents()
    assert tabs.tabText(0) == "Over time"  # a page of its own in a low panel
    for number in range(tabs.count()):
        panel.pages.setTabVisible(number, True)
    for spare in (20, 7):
        texts = [tabs.tabText(number) for number in range(tabs.count())]
        needed = [tabs.fontMetrics().horizontalAdvance(text) for text in texts]
        panel.resize(sum(needed) + len(needed) * spare, 300)
        QApplication.processEvents()
        assert [drawn(tabs, number) for number in range(tabs.count())] == texts
        assert tabs.tabRect(len(texts) - 1).right() <= tabs.width()


def drawn(tabs: QTabBar, number: int) -> str:
    """The name of a tab as it is drawn, cut where it has no room."""
    option = QStyleOptionTab()
    tabs.initStyleOption(option, number)
    return str(option.text)


@pytest.mark.parametrize("size", [TALL, WIDE, LOW], ids=["tall", "wide", "low"])
def test_every_part_is_shown_at_every_shape(panel: HistoryPanel, size: tuple[int, int]) -> None:
    panel.resize(*size)
    panel.show_record(stay())
    panel.show_prediction(prediction())
    assert words(panel.header.figure) == "23 % (19–28 %)"
    beside = {"low": "Simple model 20 % · population 14 %"}.get(
        panel.content.shape_name, "Boosting says 20 % · training population 14 %"
    )
    assert words(panel.header.beside) == beside
    assert panel.header.use.text() == "Research use only – not for diagnosis"
    assert panel.header.use.isVisible()
    assert panel.canvas.isVisible()
    QApplication.processEvents()
    tabs = panel.pages.tabBar()
    shown = [number for number in range(tabs.count()) if tabs.isTabVisible(number)]
    assert tabs.tabRect(shown[-1]).right() <= tabs.width()
    assert all(tabs.tabToolTip(number) == tabs.tabText(number) for number in shown)
    panel.pages.setCurrentWidget(panel.reasons)
    assert panel.reasons.isVisible()
    assert panel.reasons.contributions.count() == 3
    if size != WIDE:
        panel.pages.setCurrentWidget(panel.in_words)
    assert panel.in_words.isVisible()
    assert (
        panel.in_words.sentences.text()
        == "The risk rose from 9 % to 23 % in 42 hours.\n\nNot what causes it."
    )
    assert "3f2a91c0" in panel.in_words.provenance.text()
    assert panel.width() == size[0]


def test_a_dock_may_change_its_shape_again_and_again(panel: HistoryPanel) -> None:
    panel.show_record(stay())
    panel.show_prediction(prediction())
    for size in (WIDE, LOW, TALL, LOW, WIDE, TALL):
        panel.resize(*size)
        QApplication.processEvents()
        assert panel.canvas.isVisible()
        assert panel.header.figure.isVisible()
        pages = [panel.pages.widget(number) for number in range(panel.pages.count())]
        assert [page for page in pages if page.isVisible()] == [panel.pages.currentWidget()]


def test_choosing_a_reason_chooses_its_lane_and_back(panel: HistoryPanel, qtbot: QtBot) -> None:
    panel.show_record(stay())
    panel.show_prediction(prediction())
    scene, _ = seen(panel)
    panel.reasons.contributions.setCurrentRow(1)
    assert scene.variable == "heart rate"
    qtbot.mouseClick(
        panel.canvas.viewport(),
        Qt.MouseButton.LeftButton,
        pos=point_of(panel, "creatinine", 20.0),
    )
    assert scene.variable == "creatinine"
    assert panel.reasons.contributions.currentRow() == 0


def test_a_chosen_variable_shades_the_curve(panel: HistoryPanel) -> None:
    panel.show_record(stay())
    panel.show_prediction(prediction())
    _, layout = seen(panel)
    x, y = round(layout.scale.x(19.0)), round(layout.risk.top() + 0.3 * layout.risk.height())
    before = panel.canvas.viewport().grab().toImage().pixelColor(x, y)
    panel.canvas.choose("creatinine")
    after = panel.canvas.viewport().grab().toImage().pixelColor(x, y)
    assert after.red() - after.blue() != before.red() - before.blue()


def test_a_refusal_is_said_in_words_and_can_be_overruled(panel: HistoryPanel, qtbot: QtBot) -> None:
    panel.show_record(stay())
    panel.show_prediction(refused())
    assert not panel.header.figure.isVisible()
    for reason in REFUSED.reasons:
        assert reason in panel.notice.text.text()
    assert panel.notice.button.text() == "Show anyway"
    with qtbot.waitSignal(panel.runAnywayRequested):
        qtbot.mouseClick(panel.notice.button, Qt.MouseButton.LeftButton)
    panel.show_prediction(replace(prediction(), gate=replace(REFUSED, overridden=True)))
    assert panel.header.figure.isVisible()
    assert "may be wrong" in panel.notice.text.text()
    assert not panel.notice.button.isVisible()
    panel.show_prediction(replace(prediction(), gate=ACCEPTED))
    assert not panel.notice.isVisible()


def test_the_reader_chooses_among_outcomes(panel: HistoryPanel, qtbot: QtBot) -> None:
    other = Why((Contribution("weight", None, 0.6),), (), ("Diabetes is likely.",))
    two = (curve(), curve(outcome="diabetes", horizon="5 years", why=other))
    panel.show_record(stay())
    panel.show_prediction(prediction(two))
    assert panel.header.outcome.count() == 2
    assert panel.header.outcome.itemText(1) == "Diabetes within 5 years"
    qtbot.keyClick(panel.header.outcome, Qt.Key.Key_Down)
    panel.header.outcome.activated.emit(1)
    scene, _ = seen(panel)
    assert scene.curve is two[1]
    assert panel.reasons.key.text().startswith("Risk of diabetes within 5 years, in log odds")
    (item,) = [panel.reasons.contributions.item(0)]
    assert item.text().startswith("Weight: raises the risk")
    assert panel.in_words.sentences.text() == "Diabetes is likely.\n\nNot what causes it."
    assert all(lane.contribution is None for lane in scene.lanes if isinstance(lane, ValueLane))


def test_an_outcome_that_its_box_cuts_stands_below_it(panel: HistoryPanel) -> None:
    """ "Death without transplant wit" was all that told two of four outcomes apart."""
    panel.show_record(stay())
    long = curve(outcome="death without transplant", horizon="within 3 years")
    panel.show_prediction(prediction((curve(), long)))
    header = panel.header
    when = "From 48.0 h on:"
    whole = "Risk of death without transplant within 3 years from 48.0 h on:"
    for width, chosen, told in ((500, 1, when), (200, 1, whole), (200, 0, when), (500, 1, when)):
        header.curveChosen.emit(chosen)
        panel.resize(width, 700)
        QApplication.processEvents()
        assert header.outcome.currentIndex() == chosen
        assert header.title.isVisible()
        assert header.title.text() == told, (width, chosen)


def test_a_figure_says_of_what_and_from_when_in_a_low_dock_too(panel: HistoryPanel) -> None:
    """Under What if "58 % (39–69 %)" stood alone: of what, was nowhere."""
    panel.resize(*LOW)
    panel.show_record(replace(stay(), zero="2016-08-01T08:00"))
    panel.show_prediction(prediction())
    QApplication.processEvents()
    assert panel.header.title.isVisible()
    assert panel.header.title.text() == "Risk of death in hospital from 2016-08-03 08:00 on:"


def test_why_a_model_refused_is_copied_once(panel: HistoryPanel) -> None:
    panel.show_record(stay())
    panel.show_prediction(replace(refused(), sentences=REFUSED.reasons))
    panel.actions_menu.copy_text()
    assert QGuiApplication.clipboard().text().count(str(REFUSED.reasons[0])) == 1


def test_another_outcome_keeps_the_view_and_the_choice(panel: HistoryPanel) -> None:
    panel.show_record(stay())
    panel.show_prediction(prediction((curve(), curve(outcome="transplant"))))
    panel.canvas.zoom(0.5)
    panel.canvas.choose("urine")
    window = seen(panel)[0].window
    panel.header.outcome.activated.emit(1)
    scene, _ = seen(panel)
    assert (scene.window, scene.variable) == (window, "urine")


def test_notes_and_messages_are_said(panel: HistoryPanel) -> None:
    panel.show_record(replace(stay(), notes=("Line 12 has no unit; it was left out.",)))
    assert panel.notes.text.text() == "Line 12 has no unit; it was left out."
    many = tuple(f"Line {number} has no unit." for number in range(9))
    panel.show_record(replace(stay(), notes=many))
    assert panel.notes.text.text().endswith("Line 2 has no unit.\nand 6 more, under In words.")
    assert "Line 8 has no unit." in panel.in_words.provenance.text()
    panel.show_message("Working out the risk…")
    assert panel.notice.isVisible()
    panel.show_message("")
    assert not panel.notice.isVisible()
    panel.clear()
    assert panel.open_button.isVisible()


def test_a_dock_that_is_low_again_has_the_low_shape_again(qtbot: QtBot) -> None:
    """It stayed tall, twice scrolled, after the findings above it were hidden for a while."""
    panel = HistoryPanel()
    dock = Scrolled(panel)
    qtbot.addWidget(dock)
    dock.resize(340, 340)
    dock.show()
    panel.show_record(stay())
    panel.show_prediction(prediction())
    shapes = []
    for height in (340, 900, 340, 900, 250):
        dock.resize(340, height)
        for _ in range(5):
            QApplication.processEvents()
        shapes.append((panel.content.shape_name, dock.verticalScrollBar().isVisible()))
    assert shapes == [
        ("low", False),
        ("tall", False),
        ("low", False),
        ("tall", False),
        ("low", False),
    ]


def test_copying_gives_text_and_picture(panel: HistoryPanel, qtbot: QtBot) -> None:
    panel.show_record(stay())
    panel.show_prediction(prediction())
    qtbot.keyClick(panel.canvas, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    text = QGuiApplication.clipboard().text()
    for part in (
        "Risk of death in hospital from 48.0 h on: 23 % (19–28 %).",
        "Creatinine: 1.8 mg/dL, high (0.5–1.1) at 40.0 h (3 values)",
        "noradrenaline: from 4.0 h to 30.0 h",
        "Research use only",
        "icu-mortality 1.2.0",
    ):
        assert part in text
    panel.actions_menu.copy_picture()
    assert QGuiApplication.clipboard().image().width() > 1000


def test_copying_in_the_panel_is_the_panel_s_whatever_the_window_copies(
    panel: HistoryPanel, qtbot: QtBot
) -> None:
    """The window has Ctrl+C for measurements; two actions for one key would do nothing."""
    others: list[bool] = []
    elsewhere = QAction(panel)
    elsewhere.setShortcut(QKeySequence("Ctrl+C"))
    elsewhere.triggered.connect(others.append)
    panel.window().addAction(elsewhere)
    panel.show_record(stay())
    QGuiApplication.clipboard().setText("before")
    button = panel.findChildren(QToolButton)[0]
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "Newest values" in QGuiApplication.clipboard().text()
    assert others == []


def test_copying_from_the_words_takes_all_where_none_are_chosen(
    panel: HistoryPanel, qtbot: QtBot
) -> None:
    """After a click into a text the clipboard kept what another patient's panel had said."""
    panel.show_record(stay())
    panel.show_prediction(prediction())
    panel.pages.setCurrentWidget(panel.in_words)
    QGuiApplication.clipboard().setText("before")
    text = panel.in_words.sentences
    text.setFocus()
    qtbot.keyClick(text, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "Newest values" in QGuiApplication.clipboard().text()
    text.setSelection(0, 5)
    qtbot.keyClick(text, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == text.text()[:5]


def test_a_place_that_cannot_be_written_is_named(
    panel: HistoryPanel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel.show_record(stay())
    place = tmp_path / "missing" / "history.pdf"
    monkeypatch.setattr(actions, "ask_where_to_save", lambda *_: place)
    panel.actions_menu.ask_and_save_pdf()
    assert panel.notice.isVisible()
    assert f"{place} cannot be written." in panel.notice.text.text()
    monkeypatch.setattr(actions, "ask_where_to_save", lambda *_: tmp_path / "here.png")
    panel.actions_menu.ask_and_save_picture()
    assert (tmp_path / "here.png").stat().st_size > 10_000


def test_everything_can_be_reached_by_key_and_has_a_name(panel: HistoryPanel) -> None:
    panel.show_record(stay())
    panel.show_prediction(refused())
    for widget in (panel.canvas, panel.reasons.contributions, panel.header.outcome):
        assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert widget.accessibleName()
    assert panel.notice.button.focusPolicy() & Qt.FocusPolicy.TabFocus
