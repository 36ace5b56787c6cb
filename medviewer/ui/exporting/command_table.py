"""The commands of exporting, for the window's table of commands."""

from __future__ import annotations

from medviewer.ui.commands.command import Command
from medviewer.ui.translation import tr


def exporting_commands() -> tuple[Command, ...]:
    """All of them."""
    return (*_writing(), *_reading())


def _writing() -> tuple[Command, ...]:
    """What leaves the program."""
    return (
        Command(
            "export",
            "file",
            tr("&Export…"),
            ("Ctrl+Shift+E",),
            tip=tr("Write results as DICOM, report, table or pictures"),
        ),
        Command(
            "copy_report",
            "file",
            tr("&Copy the report"),
            tip=tr("Put the report as text on the clipboard"),
        ),
        Command(
            "copy_picture",
            "file",
            tr("Copy the picture"),
            tip=tr("Put the active picture on the clipboard, as it is seen"),
        ),
        Command(
            "save_moving",
            "file",
            tr("Save as a moving picture…"),
            tip=tr("Save what the active viewport plays as a GIF, as it is seen"),
        ),
        Command(
            "print",
            "file",
            tr("Prin&t…"),
            ("Ctrl+P",),
            tip=tr("Print the active picture or all viewports, or save them as PDF"),
        ),
        Command(
            "send",
            "file",
            tr("Send to a statio&n…"),
            tip=tr("Send the study of the active picture, and what was found in it, to an archive"),
        ),
        Command(
            "deidentify",
            "file",
            tr("De-i&dentified copies…"),
            tip=tr("Copy images without what identifies the patient"),
        ),
    )


def _reading() -> tuple[Command, ...]:
    """What others wrote about the open series, and what stations have."""
    return (
        Command(
            "open_marks",
            "file",
            tr("Open drawin&gs…"),
            tip=tr("Show what a SR, SEG, RTSTRUCT, GSPS or KO file says"),
        ),
        Command(
            "open_findings",
            "file",
            tr("Open saved findings…"),
            tip=tr("Show what a results.json says of the open series, beside newer results"),
        ),
        Command(
            "show_marks",
            "findings",
            tr("Show dra&wings of files"),
            checkable=True,
        ),
        Command(
            "next_state",
            "view",
            tr("Next presentation state"),
            ("Ctrl+Alt+P",),
            tip=tr("As the next presentation state of a file says, and after the last as acquired"),
        ),
        Command(
            "as_acquired",
            "view",
            tr("As acquired"),
            tip=tr("Without the grey levels, shutter, turn and area of a presentation state"),
        ),
        Command(
            "stations",
            "file",
            tr("Query and retrie&ve…"),
            tip=tr("Look for studies in an archive (PACS) and fetch them"),
        ),
    )
