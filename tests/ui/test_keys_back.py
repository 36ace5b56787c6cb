"""After a dialog the keys belong to the window again, whoever manages the screen."""

from __future__ import annotations

import gc
import weakref

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from medviewer.findings.reading.measurement import Kind
from medviewer.library.settings import Settings
from medviewer.ui.commands.command_palette import CommandPalette
from medviewer.ui.main_window import MainWindow
from tests.findings.drawn import draw
from tests.ui.conftest import FakeModels


@pytest.mark.parametrize("command", ["palette", "keyboard", "about", "model_cards"])
def test_undo_by_key_works_right_after_a_dialog(
    command: str, qtbot: QtBot, window: MainWindow
) -> None:
    """The screen of the tests has no window manager: nobody else makes a window active."""
    reading = window.measuring.reading
    reading.put("Length", draw(Kind.LENGTH, [(0, 0), (3, 4)]))
    window.activateWindow()
    window.commands[command].trigger()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), QDialog))
    (dialog,) = (each for each in window.findChildren(QDialog) if each.isVisible())
    dialog.reject()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not reading.measurements()


def test_the_keys_go_back_to_the_torn_off_viewport_that_had_them(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.commands["tear_off"].trigger()
    torn = window.pane.window()
    torn.activateWindow()
    qtbot.waitUntil(torn.isActiveWindow)
    window.commands["palette"].trigger()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), QDialog))
    (dialog,) = (each for each in torn.findChildren(QDialog) if each.isVisible())
    dialog.reject()
    qtbot.waitUntil(torn.isActiveWindow)
    torn.close()
    assert window.pane.window() is window


def test_a_viewport_torn_off_by_the_palette_is_not_behind_the_window(
    qtbot: QtBot, window: MainWindow
) -> None:
    """The window had the keys back after the palette, and was seen before the new one."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.commands["palette"].trigger()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), QDialog))
    (palette,) = window.findChildren(CommandPalette)
    qtbot.keyClicks(palette.line, "another screen")
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    torn = window.pane.window()
    assert torn is not window
    qtbot.waitUntil(torn.isActiveWindow)
    qtbot.wait(50)  # until what was to follow the palette has followed
    assert torn.isActiveWindow()
    torn.close()


@pytest.fixture
def measured(qtbot: QtBot, window: MainWindow) -> MainWindow:
    """The keys are at a button of the measurements, and other panels have some, too."""
    window.show()
    window.activateWindow()
    window.commands["measurements_panel"].trigger()
    window.measurements.export_button.setEnabled(True)
    window.measurements.export_button.setFocus()
    qtbot.waitUntil(window.measurements.export_button.hasFocus)
    QWidget.setTabOrder(window.measurements.export_button, window.parts.browser.tabBar())
    return window


def test_the_keys_go_to_the_picture_when_their_panel_goes(
    qtbot: QtBot, measured: MainWindow
) -> None:
    """They went to the next panel: Space opened the dialog for a history instead of playing."""
    measured.commands["measurements_panel"].trigger()
    qtbot.waitUntil(measured.pane.viewport.hasFocus)


def test_the_keys_go_to_the_picture_when_the_line_below_it_goes(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.show()
    window.activateWindow()
    window.fusion.bar.show()
    button = window.fusion.bar.findChildren(QPushButton)[-1]
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    window.fusion.bar.hide()
    qtbot.waitUntil(window.pane.viewport.hasFocus)


def test_the_keys_stay_in_a_panel_that_turns_a_page(qtbot: QtBot, window: MainWindow) -> None:
    window.show()
    window.activateWindow()
    browser = window.parts.browser
    browser.widget(0).setFocus()
    browser.setCurrentIndex(1)
    qtbot.wait(20)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert browser.isAncestorOf(focused)


def test_keys_that_were_led_elsewhere_stay_there(qtbot: QtBot, measured: MainWindow) -> None:
    tabs = measured.parts.browser.tabBar()
    tabs.setFocus()
    qtbot.wait(20)
    measured.commands["measurements_panel"].trigger()
    qtbot.wait(20)
    assert tabs.hasFocus()


def test_a_window_that_is_closed_over_a_dialog_is_let_go(models: FakeModels) -> None:
    """It was kept for ever, and freeing it later ended the process once in some walks."""
    window = MainWindow(Settings())
    window.show()
    window.activateWindow()
    dialog = QDialog(window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    dialog.close()
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QApplication.processEvents()
    gone = weakref.ref(window)
    del window, dialog
    gc.collect()
    assert gone() is None
