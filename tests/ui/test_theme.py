"""The look: what Qt brings along must be seen on the dark ground too."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QFileDialog, QToolButton
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
