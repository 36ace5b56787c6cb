"""Where a file is written to: what is there is not overwritten without a word."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QListView,
    QMessageBox,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from medviewer.ui.asking import (
    MOST_BESIDE,
    ask_for_files,
    ask_for_folder,
    ask_where_to_save,
    file_dialog,
)


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


def test_nothing_is_cut_in_the_dialog_for_files(qtbot: QtBot, tmp_path: Path) -> None:
    """Qt's own, as on a Linux desktop without a dialog of its own: "Co…", "20.…KiB"."""
    (tmp_path / "a history of a patient.csv").write_bytes(b"x" * 20_345)
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = file_dialog(parent, "Open", str(tmp_path))
    places, files = dialog.findChild(QListView, "sidebar"), dialog.findChild(QTreeView, "treeView")
    assert places is not None
    assert files is not None
    dialog.setViewMode(QFileDialog.ViewMode.Detail)
    dialog.show()
    qtbot.waitUntil(lambda: files.model().rowCount(files.rootIndex()) == 1)
    named = min(places.sizeHintForColumn(0), MOST_BESIDE)
    assert places.width() >= named

    def all_whole() -> bool:
        return all(
            files.columnWidth(column) >= files.sizeHintForColumn(column) for column in range(4)
        )

    qtbot.waitUntil(all_whole)
    dialog.close()


def test_what_is_chosen_to_be_opened_is_a_path(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    (tmp_path / "study.zip").write_bytes(b"x")
    (tmp_path / "study").mkdir()
    names = iter(["study.zip", "study"])

    def run(dialog: QFileDialog) -> int:
        dialog.selectFile(str(tmp_path / next(names)))
        dialog.accept()
        return dialog.result()

    monkeypatch.setattr(QFileDialog, "exec", run)
    assert ask_for_files(parent, str(tmp_path)) == [tmp_path / "study.zip"]
    assert ask_for_folder(parent, str(tmp_path)) == [tmp_path / "study"]
    monkeypatch.setattr(QFileDialog, "exec", lambda _: 0)
    assert ask_for_files(parent, str(tmp_path)) == []
    assert ask_for_folder(parent, str(tmp_path)) == []
