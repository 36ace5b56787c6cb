"""The dialogs that ask which files to open, and where to write some."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHeaderView, QListView, QTreeView, QWidget

from medviewer.ui.dropping import HISTORY_ENDINGS

MOST_BESIDE = 240
"""Pixels of the places beside the files, however long their names are."""
TITLE_BAR = 40
"""Pixels of the window's own title, which is on the screen too."""


def ask_for_folder(parent: QWidget, start: str) -> list[Path]:
    """A folder to open; empty when the reader thought better of it."""
    return choose_folder(parent, parent.tr("Open folder"), start)


def choose_folder(parent: QWidget, title: str, start: str) -> list[Path]:
    """A folder that is there; empty when the reader thought better of it."""
    dialog = file_dialog(parent, title, start)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return _chosen(dialog)


def choose_files(parent: QWidget, title: str, start: str) -> list[Path]:
    """Files that are there; empty when the reader thought better of it."""
    dialog = file_dialog(parent, title, start)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    return _chosen(dialog)


def ask_for_files(parent: QWidget, start: str) -> list[Path]:
    """DICOM files, a DICOMDIR or ZIPs to open."""
    title = parent.tr("Open DICOM files, a DICOMDIR or a ZIP")
    return choose_files(parent, title, start)


def ask_for_history(parent: QWidget, start: str) -> list[Path]:
    """A history file to open."""
    kinds = parent.tr("Patient histories ({})").format(
        " ".join(f"*{ending}" for ending in HISTORY_ENDINGS)
    )
    title = parent.tr("Open patient history")
    return _choose_file(parent, title, start, kinds)


def ask_for_findings(parent: QWidget, start: str) -> list[Path]:
    """A file of findings that were saved."""
    return _choose_file(parent, parent.tr("Open saved findings"), start, "JSON (*.json)")


def ask_for_trial(parent: QWidget, start: str) -> list[Path]:
    """The table of a trial to open."""
    kinds = parent.tr("Tables of trials (*.csv)")
    return _choose_file(parent, parent.tr("Open a trial"), start, kinds)


def ask_where_to_save(parent: QWidget, title: str, place: str, kinds: str) -> Path | None:
    """The file to write; None when the reader thought better of it.

    An ending that was left out is that of ``place``. Whether a file that is there may be
    overwritten is asked of the name with its ending, which is the one that would be lost.
    """
    dialog = file_dialog(parent, title, place, kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(Path(place).suffix[1:])
    paths = _chosen(dialog)
    return paths[0] if paths else None


def ask_where_to_save_findings(parent: QWidget, start: str) -> Path | None:
    """The file to save findings to; None when the reader thought better of it."""
    place = str(Path(start) / "findings.json")
    return ask_where_to_save(parent, parent.tr("Save findings"), place, "JSON (*.json)")


def file_dialog(parent: QWidget, title: str, start: str, kinds: str = "") -> QFileDialog:
    """The system's dialog for files; Qt's own, where there is none, with room for its words.

    Qt's columns are as wide as their words would be without the margins of this program's
    look, and its list of places is as narrow as can be.
    """
    dialog = QFileDialog(parent, title, start, kinds)
    places, files = dialog.findChild(QListView, "sidebar"), dialog.findChild(QTreeView, "treeView")
    if places is None or files is None:
        return dialog
    beside = places.sizeHintForColumn(0) + 2 * places.frameWidth()
    places.setMinimumWidth(min(beside, MOST_BESIDE))
    header = files.header()
    header.setResizeContentsPrecision(0)  # of the files in sight: a folder may hold thousands
    header.setStretchLastSection(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    room = dialog.screen().availableSize()
    dialog.resize(min(860, room.width()), min(520, room.height() - TITLE_BAR))
    return dialog


def _choose_file(parent: QWidget, title: str, start: str, kinds: str) -> list[Path]:
    dialog = file_dialog(parent, title, start, kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return _chosen(dialog)


def _chosen(dialog: QFileDialog) -> list[Path]:
    names = dialog.selectedFiles() if dialog.exec() else []
    dialog.deleteLater()
    return [Path(name) for name in names]
