"""Where a file is written to: what is there is not overwritten without a word."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from medviewer.ui.asking import ask_where_to_save


@pytest.mark.parametrize(
    ("typed", "name"), [("mine", "mine.pdf"), ("visit 2.3.pdf", "visit 2.3.pdf")]
)
def test_an_ending_is_added_before_it_is_asked_whether_to_overwrite(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, typed: str, name: str
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    asked: list[str] = []

    def press_no() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        asked.append(box.text())
        box.button(QMessageBox.StandardButton.No).click()

    def run(dialog: QFileDialog) -> int:
        dialog.selectFile(typed)
        if (tmp_path / name).exists():
            QTimer.singleShot(0, press_no)
        dialog.accept()
        return dialog.result()

    monkeypatch.setattr(QFileDialog, "exec", run)
    place = str(tmp_path / "history.pdf")
    assert ask_where_to_save(parent, "Save", place, "PDF (*.pdf)") == tmp_path / name
    (tmp_path / name).write_text("there")
    assert ask_where_to_save(parent, "Save", place, "PDF (*.pdf)") is None
    assert name in asked[0]
