"""The test picture fills the screen of the window, pixel for pixel, and closes by Esc."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from medviewer.ui.help import keyboard_sheet
from medviewer.ui.main_window import MainWindow
from medviewer.ui.viewing.display_pattern import DisplayTest, expectations
from tests.ui.scales import printed_at

SHOW = """
import numpy as np
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from medviewer.image.display_pattern import pattern
from medviewer.ui.viewing.display_pattern import DisplayTest

application = QApplication([])
parent = QWidget()
test = DisplayTest(parent)
test.show_on_screen_of(parent)
application.processEvents()
ratio = test.devicePixelRatioF()
grey = test.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
rows, line = grey.height(), grey.bytesPerLine()
seen = np.frombuffer(grey.constBits(), np.uint8).reshape(rows, line)[:, : grey.width()]
expected = pattern(test.layout_on_device)
text = test.text.geometry()
apart = seen != expected
left, top = int(text.left() * ratio), int(text.top() * ratio)
right, bottom = int((text.right() + 1) * ratio) + 1, int((text.bottom() + 1) * ratio) + 1
apart[top:bottom, left:right] = False
print(ratio, seen.shape == expected.shape, np.count_nonzero(apart))
"""


@pytest.mark.parametrize("scale", ["1", "1.25", "1.5", "2"])
def test_a_pixel_of_the_pattern_is_a_pixel_of_the_device(scale: str) -> None:
    assert printed_at(scale, SHOW) == [str(float(scale)), "True", "0"]


def shown(window: MainWindow) -> DisplayTest:
    window.commands["display_test"].trigger()
    (found,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, DisplayTest))
    return found


@pytest.mark.parametrize(
    "key", [Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Space], ids=["Esc", "Return", "Space"]
)
def test_it_fills_the_screen_of_the_window_and_a_key_closes_it(
    window: MainWindow, qtbot: QtBot, key: Qt.Key
) -> None:
    test = shown(window)
    qtbot.waitUntil(test.isActiveWindow)
    assert test.isFullScreen()
    assert test.screen() is window.screen()
    assert test.size() == window.screen().size()
    qtbot.keyClick(test, key)
    assert not test.isVisible()


@pytest.mark.parametrize(
    "size", [(1920, 1080), (1366, 768), (1024, 768), (1280, 1024), (1080, 1920), (1200, 1600)]
)
def test_the_text_is_whole_and_covers_no_part_of_the_pattern(
    qtbot: QtBot, size: tuple[int, int]
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    test = DisplayTest(parent)
    test.resize(*size)
    test.ensurePolished()
    QApplication.sendEvent(test, QResizeEvent(QSize(*size), QSize(1, 1)))
    text, layout = test.text.geometry(), test.layout_on_device
    assert test.rect().contains(text)
    assert text.height() >= test.text.heightForWidth(text.width())
    parts = (*layout.steps, *layout.letters, layout.ramp, *layout.line_pairs)
    boxes = [QRect(box.left, box.top, box.width, box.height) for box in parts]
    assert not any(text.intersects(box) for box in boxes)
    assert layout.cell >= 24


def test_it_is_found_in_the_menu_by_words_and_on_the_sheet_of_keys(window: MainWindow) -> None:
    action = window.commands["display_test"]
    assert action.text() == "Test picture of the &display…"
    assert "Test picture of the display" in keyboard_sheet(window.commands)
    assert action in [each for menu in window.menuBar().actions() for each in menu.menu().actions()]


def test_what_it_says_names_its_limits() -> None:
    assert "does not replace quality assurance by a medical physicist" in expectations()
    assert "does not calibrate to the GSDF" in expectations()
