"""What the commands do that ask for a place: opening, opening again, saving the findings."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QMenu, QWidget

from medviewer.errors import MedviewerError
from medviewer.library.settings import Settings
from medviewer.ui.asking import (
    ask_for_files,
    ask_for_folder,
    ask_for_history,
    ask_where_to_save_findings,
)
from medviewer.ui.measuring.measuring import Measuring
from medviewer.ui.session import Session


class FileCommands:
    """Asks the reader for files and folders, beginning where the last ones were.

    ``recent`` is the menu of what was opened before; it is filled whenever it is shown.
    """

    def __init__(
        self,
        session: Session,
        measuring: Measuring,
        settings: Settings,
        recent: QMenu,
        window: QWidget,
    ) -> None:
        self._session, self._measuring = session, measuring
        self._settings, self._recent, self._window = settings, recent, window
        recent.aboutToShow.connect(self._fill_recent)

    def handlers(self) -> dict[str, Callable[..., object]]:
        """What to connect the commands to, by their names."""
        return {
            "open_folder": partial(self._ask_and_open, ask_for_folder),
            "open_files": partial(self._ask_and_open, ask_for_files),
            "open_history": partial(self._ask_and_open, ask_for_history),
            "close_study": self._close_study,
            "save_findings": self._save_findings,
            "character_set": self._ask_character_set,
        }

    def _ask_and_open(self, ask: Callable[[QWidget, str], list[Path]]) -> None:
        chosen = ask(self._window, self._last_place())
        if chosen:
            self._session.open_paths(chosen)

    def _close_study(self) -> None:
        series = self._session.listed_in(self._session.pane)
        if series is None:
            self._session.parts.status.say(self._window.tr("This viewport is empty."))
        else:
            self._session.close_studies([series])

    def _ask_character_set(self) -> None:
        source = self._session.pane.source
        if source is None:
            words = self._window.tr("Open a study first.")
            self._session.parts.messages.show_done(words)
            return
        from medviewer.ui.studies.character_set_dialog import CharacterSetDialog

        try:
            dialog = CharacterSetDialog(source.series, self._window)
        except MedviewerError as error:
            self._session.show_error(error)
            return
        dialog.answered.connect(partial(self._session.read_names_by, source.series))
        dialog.open()

    def _save_findings(self) -> None:
        if not self._session.analysis.results() and not self._measuring.reading.items:
            words = self._window.tr(
                "There is nothing to save: nothing was analysed or measured yet."
            )
            self._session.parts.messages.show_done(words)
            return
        path = ask_where_to_save_findings(self._window, str(self._settings.usual_folder))
        if path is not None:
            self._session.save_findings(path)

    def _last_place(self) -> str:
        return str(self._settings.last_folder or "")

    def _fill_recent(self) -> None:
        self._recent.clear()
        for name in self._settings.recent:
            self._recent.addAction(name, partial(self._session.open_paths, [Path(name)]))
        if not self._settings.recent:
            nothing = self._window.tr("Nothing was opened yet")
            self._recent.addAction(nothing).setEnabled(False)
