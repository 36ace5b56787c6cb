"""The arrows belong to the menus while one is open."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from medviewer.ui.main_window import MainWindow
from tests.ui.makers import make_volume

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.mark.parametrize(("key", "to"), [(Qt.Key.Key_Right, 2), (Qt.Key.Key_Left, 0)])
def test_left_and_right_lead_to_the_next_menu_and_leave_the_slices(
    qtbot: QtBot, window: MainWindow, key: Qt.Key, to: int
) -> None:
    """The slices were scrolled behind the menu, which stayed open."""
    window.pane.show_volume(make_volume())
    before, bar = window.pane.model.index, window.menuBar()
    bar.setActiveAction(bar.actions()[1])
    QTest.keyClick(bar, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.title() == bar.actions()[1].text()
    QTest.keyClick(menu, key)
    assert window.pane.model.index == before
    assert bar.activeAction() is bar.actions()[to]
    while (open_menu := QApplication.activePopupWidget()) is not None:
        open_menu.close()


def test_without_an_open_menu_the_arrows_scroll(window: MainWindow) -> None:
    window.pane.show_volume(make_volume())
    before = window.pane.model.index
    QTest.keyClick(window.pane.viewport, Qt.Key.Key_Right)
    assert window.pane.model.index == before + 1
