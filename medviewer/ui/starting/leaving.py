"""Asks before the window closes with something that is not on the disk yet."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QMessageBox, QWidget

from medviewer.errors import MedviewerError
from medviewer.ui.message_bar import words_for

LOOK_MS = 200  # how often is looked whether the work is done


def ask_to_lose(error: MedviewerError, lose: Callable[[], object], window: QWidget) -> None:
    """Say why the reading is not saved; ``lose`` is called where the reader closes all the same.

    The window stays until then: the reader can make room on the disk, or export.
    """
    box = _box(window, window.tr("The reading is not saved"), words_for(error))
    box.setInformativeText(window.tr("What you drew and decided since then would be lost."))
    _offer(box, window.tr("Stay"), window.tr("Close and lose it"), lose)


def ask_to_break_off(
    writes: Callable[[], bool], close: Callable[[], object], window: QWidget
) -> None:
    """Say that something is being written; ``close`` is called where that is to be broken off.

    Once it is written (``writes`` tells) the question goes, and what was written can be read.
    """
    title = window.tr("Something is still being written")
    box = _box(window, title, window.tr("An export, a transfer or a moving picture is not done."))
    box.setInformativeText(window.tr("What is not written yet would be missing."))
    _offer(box, window.tr("Stay"), window.tr("Close and break it off"), close)
    look = QTimer(box, interval=LOOK_MS)
    look.timeout.connect(lambda: None if writes() else box.reject())
    look.start()


def _box(window: QWidget, title: str, text: str) -> QMessageBox:
    box = QMessageBox(window)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(title)
    box.setText(text)
    return box


def _offer(box: QMessageBox, stay: str, leave: str, close: Callable[[], object]) -> None:
    staying = box.addButton(stay, QMessageBox.ButtonRole.RejectRole)
    leaving = box.addButton(leave, QMessageBox.ButtonRole.DestructiveRole)
    leaving.clicked.connect(lambda _: close())
    box.setDefaultButton(staying)
    box.setEscapeButton(staying)
    box.open()
