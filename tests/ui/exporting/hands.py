"""What the tests of exporting do with dialogs, and read in the trail."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPointF, Qt
from pytestqt.qtbot import QtBot

from medviewer.library.audit import AuditTrail
from medviewer.ui.exporting.blank_canvas import BlankCanvas
from medviewer.ui.exporting.export_dialog import ExportDialog
from medviewer.ui.main_window import MainWindow
from tests.ui.conftest import wait_quiet


def dialog_of(window: MainWindow, kind: type) -> object:
    (dialog,) = window.findChildren(kind)
    return dialog


def export_text(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    """Export the report as text alone."""
    window.commands["export"].trigger()
    dialog = dialog_of(window, ExportDialog)
    for kind in dialog.kinds:
        dialog.tick(kind, on=False)
    dialog.tick("text")
    dialog.where.line.setText(str(folder))
    dialog.accept()
    wait_quiet(qtbot, window)


def noted_exports() -> list[tuple[str, str]]:
    """Kind and place of what the audit trail says was exported."""
    return [
        (entry["details"]["kind"], entry["details"]["path"])
        for entry in AuditTrail().entries()
        if entry["event"] == "exported"
    ]


def drag(qtbot: QtBot, canvas: BlankCanvas, start: QPointF, end: QPointF) -> None:
    """Draw a part by hand."""
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start.toPoint())
    qtbot.mouseMove(canvas, end.toPoint())
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=end.toPoint())
