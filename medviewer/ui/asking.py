"""The dialogs that ask which files to open, and where to write some."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from medviewer.ui.dropping import HISTORY_ENDINGS


def ask_for_folder(parent: QWidget, start: str) -> list[Path]:
    """A folder to open; empty when the reader thought better of it."""
    name = QFileDialog.getExistingDirectory(parent, parent.tr("Open folder"), start)
    return [Path(name)] if name else []


def ask_for_files(parent: QWidget, start: str) -> list[Path]:
    """DICOM files, a DICOMDIR or ZIPs to open."""
    title = parent.tr("Open DICOM files, a DICOMDIR or a ZIP")
    names, _ = QFileDialog.getOpenFileNames(parent, title, start)
    return [Path(name) for name in names]


def ask_for_history(parent: QWidget, start: str) -> list[Path]:
    """A history file to open."""
    kinds = parent.tr("Patient histories ({})").format(
        " ".join(f"*{ending}" for ending in HISTORY_ENDINGS)
    )
    title = parent.tr("Open patient history")
    name, _ = QFileDialog.getOpenFileName(parent, title, start, kinds)
    return [Path(name)] if name else []


def ask_for_trial(parent: QWidget, start: str) -> list[Path]:
    """The table of a trial to open."""
    kinds = parent.tr("Tables of trials (*.csv)")
    name, _ = QFileDialog.getOpenFileName(parent, parent.tr("Open a trial"), start, kinds)
    return [Path(name)] if name else []


def ask_where_to_save(parent: QWidget, title: str, place: str, kinds: str) -> Path | None:
    """The file to write; None when the reader thought better of it.

    An ending that was left out is that of ``place``. Whether a file that is there may be
    overwritten is asked of the name with its ending, which is the one that would be lost.
    """
    dialog = QFileDialog(parent, title, place, kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(Path(place).suffix[1:])
    return Path(dialog.selectedFiles()[0]) if dialog.exec() else None


def ask_where_to_save_findings(parent: QWidget, start: str) -> Path | None:
    """The file to save findings to; None when the reader thought better of it."""
    place = str(Path(start) / "findings.json")
    return ask_where_to_save(parent, parent.tr("Save findings"), place, "JSON (*.json)")
