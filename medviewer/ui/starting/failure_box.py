"""What the reader sees of a failure that nobody foresaw."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from medviewer.ui.starting.crash_log import log_is_open, log_place


def show_failure(parent: QWidget, error: BaseException) -> None:
    """Tell of it, and go on; one box at a time, since failures come in swarms."""
    if parent.findChild(QMessageBox) is not None:
        return
    words = parent.tr(
        "Something unexpected failed ({}). "
        "The program goes on; what you did last may be incomplete."
    ).format(type(error).__name__)
    if log_is_open():
        details = parent.tr("Details, without any patient's data, are in {}.")
        words += "\n\n" + details.format(log_place())
    box = QMessageBox(
        QMessageBox.Icon.Warning,
        parent.tr("Unexpected failure"),
        words,
        QMessageBox.StandardButton.Ok,
        parent,
    )
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
