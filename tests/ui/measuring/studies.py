"""Lines that are drawn in studies of several days, and the rows that tell of them."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMenu, QTableWidget, QTreeWidget
from pytestqt.qtbot import QtBot

from medviewer.findings.reading.measurement import Kind, Measurement
from medviewer.ui.main_window import MainWindow
from medviewer.ui.measuring.lesions.menu import LesionMenu
from medviewer.ui.measuring.panel import MeasurementPanel
from tests.ui.conftest import wait_quiet

DATES = ("20230101", "20230701", "20240101")


def show(qtbot: QtBot, window: MainWindow, date: str) -> None:
    series = next(each for each in window.parts.browser.series() if each.study_date == date)
    window.parts.browser.choose(series.key)
    wait_quiet(qtbot, window)


def line(window: MainWindow, label: str, long_mm: float) -> Measurement:
    """A line of this length (pixels of 0.5 mm) on the slice that is shown, named by hand."""
    assert window.pane.volume is not None
    points = ((5.0, 5.0), (5.0 + 2 * long_mm, 5.0))
    index = window.pane.model.index
    drawn = window.measuring.desk.draft(Kind.LENGTH, points, window.pane.volume, index)
    window.measuring.desk.add("Length", drawn)
    window.measuring.naming.rename(drawn, label)
    chosen = window.measuring.desk.chosen_measurement()
    assert chosen is not None
    return chosen


def two_axes(window: MainWindow, label: str, long_mm: float, short_mm: float) -> None:
    """Two axes of these lengths on the slice that is shown, named by hand."""
    assert window.pane.volume is not None
    across, down = 5.0 + 2 * long_mm, 5.0 + 2 * short_mm
    points = ((5.0, 5.0), (across, 5.0), (9.0, 5.0), (9.0, down))
    index = window.pane.model.index
    drawn = window.measuring.desk.draft(Kind.BIDIRECTIONAL, points, window.pane.volume, index)
    window.measuring.desk.add("Two axes", drawn)
    window.measuring.naming.rename(drawn, label)


def texts(table: QTreeWidget, row: int) -> list[str]:
    """Of a row of the first level."""
    item = table.topLevelItem(row)
    columns = range(table.columnCount())
    return [] if item is None else [item.text(column) for column in columns]


def row_of(table: QTableWidget, row: int) -> list[str]:
    items = (table.item(row, column) for column in range(table.columnCount()))
    return ["" if item is None else item.text() for item in items]


def same_lesion(panel: MeasurementPanel) -> QMenu:
    return menu_within(panel, "S&ame lesion as")


def menu_within(panel: MeasurementPanel, title: str) -> QMenu:
    """One of the menus inside that of the chosen lesion, filled anew."""
    panel.lesion_menu.fill()
    menus = panel.lesion_menu.findChildren(QMenu)
    return next(menu for menu in reversed(menus) if menu.title() == title)


def choose_in_column(panel: MeasurementPanel, row: int, column: int, words: str) -> None:
    """Click on a cell of *Lesions over time*, and on what its menu offers in these words."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(LesionMenu, "popup", lambda *_: None)  # which no screen is there for
        panel.follow_up.table.cellClicked.emit(row, column)
    action = next(each for each in panel.lesion_menu.actions() if each.text() == words)
    assert action.isEnabled()
    action.trigger()
