"""What a listed series can do besides being shown here: come beside the others, list elements."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from medviewer.dicom.series import Series
from medviewer.errors import MedviewerError
from medviewer.ui.session import Session
from medviewer.ui.translation import tr


class SeriesCommands:
    """Follows the menu of the series list; ``show_tags`` is of the file that is looked at."""

    def __init__(self, session: Session) -> None:
        self._session = session
        browser = session.parts.browser
        browser.besideRequested.connect(self.show_beside)
        browser.elementsRequested.connect(self.show_elements_of)

    def handlers(self) -> dict[str, Callable[..., object]]:
        """What to connect the command to, by its name."""
        return {"show_tags": self._show_elements_here}

    def show_beside(self, series: Series) -> None:
        """Show a series in an empty viewport, of which one is made where there is none."""
        parts = self._session.parts
        pane = parts.grid.free_pane()
        if pane is None:
            parts.messages.show_done(tr("There is no room for another viewport."))
            return
        parts.grid.activate(pane)
        self._session.open_series(series, pane)
        parts.browser.mark(series.key)

    def show_elements_of(self, series: Series) -> None:
        """List the elements of a series: of the file that is looked at, else of its first one."""
        here = self._session.pane.model.here
        own = [one.path for one in series.slices]
        path = here.path if here is not None and here.path in own else own[0]
        self._show(path, self._session.parts.browser.window())

    def _show_elements_here(self) -> None:
        pane = self._session.pane
        here = pane.model.here
        if here is not None:
            self._show(here.path, pane.window())

    def _show(self, path: Path, window: QWidget) -> None:
        from medviewer.ui.studies.tag_dialog import TagDialog, cannot_list

        try:
            TagDialog(path, window).open()
        except (MedviewerError, OSError, ValueError) as error:
            self._session.show_error(cannot_list(path, error))
