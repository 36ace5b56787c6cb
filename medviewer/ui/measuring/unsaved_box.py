"""Asks before the window closes with a reading that could not be written."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from medviewer.errors import MedviewerError
from medviewer.ui.message_bar import words_for


def ask_to_lose(error: MedviewerError, lose: Callable[[], object], window: QWidget) -> None:
    """Say why the reading is not saved; ``lose`` is called where the reader closes all the same.

    The window stays until then: the reader can make room on the disk, or export.
    """
    box = QMessageBox(window)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(window.tr("The reading is not saved"))
    box.setText(words_for(error))
    box.setInformativeText(window.tr("What you drew and decided since then would be lost."))
    stay = box.addButton(window.tr("Stay"), QMessageBox.ButtonRole.RejectRole)
    close = box.addButton(window.tr("Close and lose it"), QMessageBox.ButtonRole.DestructiveRole)
    close.clicked.connect(lambda _: lose())
    box.setDefaultButton(stay)
    box.setEscapeButton(stay)
    box.open()
