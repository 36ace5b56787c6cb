"""The look: what Qt brings along must be seen on the dark ground too."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFileDialog, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

BUTTONS = ("backButton", "forwardButton", "toParentButton", "newFolderButton")
VIEWS = ("listModeButton", "detailModeButton")


@pytest.mark.parametrize("name", BUTTONS + VIEWS)
def test_the_buttons_of_qts_own_file_dialog_are_light(qtbot: QtBot, name: str) -> None:
    dialog = QFileDialog()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)
    button = dialog.findChild(QToolButton, name)
    assert button is not None
    picture = button.icon().pixmap(24, 24).toImage()
    pixels = [picture.pixelColor(x, y) for x in range(24) for y in range(24)]
    seen = [pixel.lightness() for pixel in pixels if pixel.alpha() > 200]
    assert len(seen) > 20
    assert min(seen) > 120


def luminance(colour: QColor) -> float:
    """Relative luminance (WCAG 2.2)."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: QColor, other: QColor) -> float:
    """The contrast ratio of two colours (WCAG 2.2)."""
    bright, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def test_an_example_in_a_field_does_not_look_like_what_was_typed(qtbot: QtBot) -> None:
    line = QLineEdit()
    qtbot.addWidget(line)
    example, typed = line.palette().placeholderText().color(), line.palette().text().color()
    assert contrast(example, line.palette().base().color()) >= 4.5
    assert contrast(example, typed) >= 2.5
