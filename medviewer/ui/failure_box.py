"""What the reader sees of a failure that nobody foresaw."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from medviewer.ui.crash_log import log_place


def show_failure(parent: QWidget, error: BaseException) -> None:
    """Tell of it, and go on; one box at a time, since failures come in swarms."""
    if parent.findChild(QMessageBox) is not None:
        return
    words = parent.tr(
        "Something unexpected failed ({}). The program goes on; what you did last may be "
        "incomplete.\n\nDetails, without any patient's data, are in {}."
    )
    box = QMessageBox(
        QMessageBox.Icon.Warning,
        parent.tr("Unexpected failure"),
        words.format(type(error).__name__, log_place()),
        QMessageBox.StandardButton.Ok,
        parent,
    )
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
