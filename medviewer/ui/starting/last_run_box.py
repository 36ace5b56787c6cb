"""Tells the reader that the last run did not come to its end, with the crash log."""

from __future__ import annotations

import html
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from medviewer.library.last_run import Crash
from medviewer.ui.fitting import fit
from medviewer.ui.help import TextDialog

LOW = 220
"""Pixels that are high enough for what happened, without a log."""


def show_crashes(parent: QWidget, crashes: Sequence[Crash]) -> TextDialog:
    """Show what is known of the runs; the window can be used meanwhile."""
    title = parent.tr("The program did not end as it should")
    dialog = TextDialog(title, crash_text(parent, crashes), parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setModal(False)
    if not any(crash.log.strip() for crash in crashes):
        fit(dialog, dialog.width(), LOW)
    dialog.show()
    return dialog


def crash_text(parent: QWidget, crashes: Sequence[Crash]) -> str:
    """What happened, what became of the reader's work, and the log; HTML."""
    begun = ", ".join(
        crash.started.replace("T", " ").replace("+00:00", " UTC") for crash in crashes
    )
    happened = parent.tr(
        "The run that began on {} ended without being closed: it crashed, was killed, or the "
        "power went. What had been saved is there: readings, preferences and the audit trail "
        "are written at once and whole."
    ).format(begun)
    leftovers = max(crash.leftovers for crash in crashes)
    if leftovers:
        words = parent.tr("Files that were being written then and were removed: {}.")
        happened += " " + words.format(leftovers)
    told = f"<p>{html.escape(happened)}</p>"
    log = "\n\n".join(crash.log for crash in crashes).strip()
    if not log:  # as of a run that was killed
        return told
    help_ = parent.tr(
        "The log, without any patient's data, is for whoever looks after the program:"
    )
    return f"{told}<p>{html.escape(help_)}</p><pre>{html.escape(log)}</pre>"
