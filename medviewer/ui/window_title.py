"""The title of the window: whose pictures are worked with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from medviewer.ui.words import person_name

if TYPE_CHECKING:
    from medviewer.ui.main_window import MainWindow


class WindowTitle(QObject):
    """Names the patient of the active viewport; of an empty one the only patient that is listed.

    Where names are hidden it has none.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        session = window.session
        session.volumeShown.connect(self.refresh)
        session.catalogueShown.connect(self.refresh)
        session.studiesClosed.connect(self.refresh)
        window.commands["anonymous"].toggled.connect(self.refresh)

    def refresh(self) -> None:
        """Say it of what is shown now."""
        window = self._window
        shown = window.pane.series
        listed = {series.patient_name for series in window.parts.browser.series()}
        name = shown.patient_name if shown is not None else ""
        if shown is None and len(listed) == 1:
            (name,) = listed
        if window.commands["anonymous"].isChecked():
            name = ""
        window.setWindowTitle(f"{person_name(name)} – medviewer" if name else "medviewer")
