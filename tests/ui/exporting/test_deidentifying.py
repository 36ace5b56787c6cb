"""De-identified copies, as the reader's hands make them."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pydicom
from PySide6.QtCore import QPointF, Qt
from pytestqt.qtbot import QtBot

from medviewer.deidentify.folder import REPORT
from medviewer.deidentify.profile import Options
from medviewer.deidentify.rectangle import Rectangle
from medviewer.ui.exporting.blank_dialog import BlankDialog
from medviewer.ui.exporting.deidentify_dialog import DeidentifyDialog
from medviewer.ui.main_window import MainWindow
from tests.deidentify.test_burnt_text import x_rays
from tests.ui.conftest import open_and_wait, wait_quiet
from tests.ui.exporting.hands import dialog_of, drag, noted_exports


def test_clean_copies_are_written(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path, tmp_path: Path
) -> None:
    open_and_wait(qtbot, window, ramp_folder)
    window.commands["deidentify"].trigger()
    dialog = dialog_of(window, DeidentifyDialog)
    assert dialog.source.folder == ramp_folder
    assert not dialog.copy_button.isEnabled()
    dialog.where.line.setText(str(tmp_path / "clean"))
    dialog.blank.setText("1, 2, 3")
    assert not dialog.copy_button.isEnabled()
    assert dialog.looked.text().startswith("Four numbers a part")
    dialog.blank.setText("1, 2, 3, 4; 0 0 2 2")
    assert dialog.looked.text() == ""
    assert dialog.options.blank == (Rectangle(1, 2, 3, 4), Rectangle(0, 0, 2, 2))
    qtbot.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    wait_quiet(qtbot, window)
    count = len(list(ramp_folder.iterdir()))
    words = window.parts.messages.texts()[-1]
    assert f"Clean copies written: {count}. What was done is in " in words
    assert f"Parts of {count} of them were blackened." in words
    copies = list((tmp_path / "clean").rglob("*.dcm"))
    assert len(copies) == count
    assert len(np.unique(pydicom.dcmread(copies[0]).pixel_array[2:6, 1:4])) == 1
    assert noted_exports() == [("de-identified copies", str(tmp_path / "clean"))]


def test_each_tick_keeps_or_blackens_what_it_says(window: MainWindow, tmp_path: Path) -> None:
    window.commands["deidentify"].trigger()
    dialog = dialog_of(window, DeidentifyDialog)
    assert dialog.options == Options()
    for box, field in (
        (dialog.dates, "shift_dates"),
        (dialog.device, "keep_device"),
        (dialog.texts, "clean_descriptors"),
        (dialog.burned_in, "keep_burned_in"),
        (dialog.blank_text, "blank_text"),
    ):
        box.setChecked(True)
        assert dialog.options == Options(**{field: True})
        box.setChecked(False)
    dialog.chosen = {tmp_path / "x.dcm": ()}
    dialog.source.line.setText(str(tmp_path))
    assert dialog.chosen == {}  # it was of another folder's pictures
    dialog.reject()


def test_what_is_blackened_is_seen_and_mended_before(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    pictures = x_rays(tmp_path / "in", "Geheimnis, Gerda")
    window.commands["deidentify"].trigger()
    dialog = dialog_of(window, DeidentifyDialog)
    dialog.source.line.setText(str(pictures))
    dialog.where.line.setText(str(tmp_path / "clean"))
    qtbot.mouseClick(dialog.look_button, Qt.MouseButton.LeftButton)
    look = dialog_of(dialog, BlankDialog)
    qtbot.waitUntil(lambda: len(look.chosen) == 1, timeout=60_000)
    assert look.list.item(0).text().startswith("✓ DX")
    assert "nothing found" in look.list.item(1).text()
    assert look.words.text().startswith("6 pictures, 6 of them searched: ")
    (found,) = look.chosen.values()
    assert look.canvas.parts == list(found) != []

    box = look.canvas.on_screen(Rectangle(30, 40, 12, 9))
    drag(qtbot, look.canvas, box.topLeft() + QPointF(2, 2), box.bottomRight() - QPointF(2, 2))
    assert look.canvas.parts == [*found, Rectangle(30, 40, 12, 9)]
    look.canvas.chosen = 0
    qtbot.keyClick(look.canvas, Qt.Key.Key_Delete)
    mended = (*found[1:], Rectangle(30, 40, 12, 9))
    qtbot.mouseClick(look.series_button, Qt.MouseButton.LeftButton)
    assert set(look.chosen.values()) == {mended}
    assert len(look.chosen) == 6
    qtbot.mouseClick(look.found_button, Qt.MouseButton.LeftButton)
    assert look.canvas.parts == list(found)
    qtbot.mouseClick(look.use_button, Qt.MouseButton.LeftButton)
    assert dialog.looked.text() == "You looked at 6 pictures."

    qtbot.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    wait_quiet(qtbot, window)
    assert "Clean copies written: 6." in window.parts.messages.texts()[-1]
    told = json.loads((tmp_path / "clean" / REPORT).read_text(encoding="utf-8"))
    assert sorted(len(each["parts"]) for each in told["blanked"]) == sorted(
        [len(found), *[len(mended)] * 5]
    )
