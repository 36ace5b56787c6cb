"""The cards of the models can be read in the window; what was changed is told, not shown."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
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
