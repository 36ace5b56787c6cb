"""Tabs in rooms that are too narrow for their names."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from medviewer.ui.main_window import MainWindow
from medviewer.ui.pages import Pages
from tests.ui.history.test_panel import drawn

NAMES = ("Series", "Files not used", "Library")


def shown(bar: QTabBar) -> list[str]:
    QApplication.processEvents()
    return [drawn(bar, number) for number in range(bar.count())]


@pytest.fixture
def pages(qtbot: QtBot) -> Pages:
    made = Pages()
    qtbot.addWidget(made)
    for name in NAMES:
        made.addTab(QWidget(), name)
    made.show()
    return made


def test_a_name_that_is_cut_is_told_where_the_mouse_rests(pages: Pages) -> None:
    pages.resize(120, 100)
    assert any(name.endswith("…") for name in shown(pages.tabBar()))
    assert [pages.tabToolTip(number) for number in range(3)] == list(NAMES)
    pages.setTabText(1, "Files not used (3)")
    assert pages.tabToolTip(1) == "Files not used (3)"


def test_tabs_stand_closer_beside_what_is_in_the_corner(pages: Pages) -> None:
    bar = pages.tabBar()
    needed = sum(bar.fontMetrics().horizontalAdvance(name) + 17 for name in NAMES)
    pages.resize(needed + 1, 100)
    QApplication.processEvents()
    assert not bar.property("close")
    corner = QWidget()
    corner.setMinimumSize(60, 10)
    pages.setCornerWidget(corner)
    pages.resize(needed, 100)
    QApplication.processEvents()
    assert bar.property("close")


def test_the_tabs_beside_and_below_the_pictures_tell_their_names(window: MainWindow) -> None:
    """On a small screen at 200 % they read "Se…", "I…" and "Läsi" in German."""
    for tabs in (window.parts.browser, window.measurements.tabs):
        names = [tabs.tabText(number) for number in range(tabs.count())]
        assert [tabs.tabToolTip(number) for number in range(tabs.count())] == names
