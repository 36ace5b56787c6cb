"""The cards of the models can be read in the window; what was changed is told, not shown."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from medviewer import paths
from medviewer.learning.package import CARD_FOR_PEOPLE, WEIGHTS, read_package
from medviewer.ui.main_window import MainWindow
from medviewer.ui.model_cards import ModelCards


def test_every_model_has_its_limits_and_hash_in_the_window(window: MainWindow) -> None:
    window.commands["model_cards"].trigger()
    dialog = window.findChild(ModelCards)
    assert dialog is not None
    folders = sorted(each.parent for each in paths.models().glob("*/model.json"))
    assert [dialog.choice.itemText(n) for n in range(dialog.choice.count())] == [
        each.name for each in folders
    ]
    for number, folder in enumerate(folders):
        dialog.choice.setCurrentIndex(number)
        title, *_ = (folder / CARD_FOR_PEOPLE).read_text(encoding="utf-8").splitlines()
        assert title.strip("# ") in dialog.card.toPlainText()
        assert read_package(folder).sha256 in dialog.hash.text()
    dialog.close()


def test_a_model_that_was_changed_shows_why_it_is_not_used(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(paths.models() / "death-5y", tmp_path / "death-5y")
    with (tmp_path / "death-5y" / WEIGHTS).open("ab") as weights:
        weights.write(b"x")
    monkeypatch.setattr(paths, "models", lambda: tmp_path)
    dialog = ModelCards()
    qtbot.addWidget(dialog)
    assert "changed or damaged" in dialog.hash.text()
    assert dialog.card.toPlainText() == ""


def test_without_models_it_says_so(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "models", lambda: tmp_path)
    dialog = ModelCards()
    qtbot.addWidget(dialog)
    assert str(tmp_path) in dialog.hash.text()


def test_the_hash_is_copied_by_keys_and_by_mouse(qtbot: QtBot) -> None:
    """It could be read only: sixty-four letters to be typed for a comparison."""
    dialog = ModelCards()
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    folder = dialog.choice.currentData()
    clipboard = QApplication.clipboard()
    clipboard.clear()
    dialog.choice.setFocus()
    qtbot.keyClick(dialog.choice, Qt.Key.Key_Tab)
    assert dialog.focusWidget() is dialog.hash
    qtbot.keyClick(dialog.hash, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(dialog.hash, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard.text() == dialog.hash.text()
    assert clipboard.text().endswith(read_package(folder).sha256)
    dialog.hash.setSelection(0, 0)
    row = dialog.hash.height() // 2
    qtbot.mousePress(dialog.hash, Qt.MouseButton.LeftButton, pos=QPoint(1, row))
    qtbot.mouseMove(dialog.hash, QPoint(80, row))
    qtbot.mouseRelease(dialog.hash, Qt.MouseButton.LeftButton, pos=QPoint(80, row))
    assert dialog.hash.hasSelectedText()
