"""The commands of exporting, for the window's table of commands."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from medviewer.ui.command import Command

translate = QCoreApplication.translate


def exporting_commands() -> tuple[Command, ...]:
    """All of them."""
    return (
        Command(
            "export",
            "file",
            translate("Exporting", "&Export…"),
            ("Ctrl+Shift+E",),
            tip=translate("Exporting", "Write results as DICOM, report, table or pictures"),
        ),
        Command(
            "copy_report",
            "file",
            translate("Exporting", "&Copy the report"),
            tip=translate("Exporting", "Put the report as text on the clipboard"),
        ),
        Command(
            "deidentify",
            "file",
            translate("Exporting", "De-i&dentified copies…"),
            tip=translate("Exporting", "Copy images without what identifies the patient"),
        ),
        Command(
            "open_marks",
            "file",
            translate("Exporting", "Open drawin&gs…"),
            tip=translate("Exporting", "Show what a SR, SEG, RTSTRUCT or GSPS file says"),
        ),
        Command(
            "show_marks",
            "findings",
            translate("Exporting", "Show dra&wings of files"),
            checkable=True,
        ),
        Command(
            "stations",
            "file",
            translate("Exporting", "Query and retrie&ve…"),
            tip=translate("Exporting", "Look for studies in an archive and fetch them"),
        ),
    )
