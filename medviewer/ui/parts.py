"""What stands in the window beside its bars: the panels, the pictures and the lines of words."""

from __future__ import annotations

from dataclasses import dataclass

from medviewer.ui.history.record_dock import RecordDock
from medviewer.ui.library.panel import LibraryPanel
from medviewer.ui.message_bar import MessageBar
from medviewer.ui.picture.viewport_grid import ViewportGrid
from medviewer.ui.results.findings_panel import FindingsPanel
from medviewer.ui.status_line import StatusLine
from medviewer.ui.studies.browser import StudyBrowser


@dataclass
class Parts:
    """The parts of the window that a session fills."""

    browser: StudyBrowser
    library: LibraryPanel
    grid: ViewportGrid
    findings: FindingsPanel
    history: RecordDock
    messages: MessageBar
    status: StatusLine
