"""Joins measuring to the rest of the window: what is opened, said, and offered in the menus."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from medviewer.dicom.derivation import is_derived
from medviewer.dicom.series import Catalogue
from medviewer.findings.finding import ResultSet
from medviewer.findings.reading.rejected import without_rejected
from medviewer.image.curved.reformation import line_of
from medviewer.image.curved.sections import line_cut
from medviewer.image.films.subtraction import is_subtracted
from medviewer.image.rotation import view_of
from medviewer.ui.commands.actions import Actions
from medviewer.ui.measuring.judging import Judging
from medviewer.ui.measuring.measuring import Measuring
from medviewer.ui.measuring.over_time.desk import has_curve
from medviewer.ui.session import Session
from medviewer.ui.translation import tr

ShowView = Callable[[str, Callable[[], object]], bool]
"""Shows the view from all around, or the curved picture, of a key, if it can, and calls back."""


def attach(
    measuring: Measuring,
    judging: Judging,
    commands: Actions,
    session: Session,
    show_view: ShowView,
) -> None:
    """Connect both sides."""
    session.reading = measuring.reading
    measuring.desk.listed = session.parts.browser.series
    for shown in (session.analysis.finished, session.analysis.chosen):
        shown.connect(judging.refresh)
    session.volumeShown.connect(judging.refresh)
    judging.judged.connect(session.audit.judged)
    session.history.results = partial(_standing, measuring, session)
    verdicts = _Verdicts(measuring, session.history.take_images)
    measuring.reading.listeners.append(verdicts.follow)
    findings = session.parts.findings.list
    findings.menuRequested.connect(lambda place: commands.menus["findings"].popup(place))
    findings.ownMenuRequested.connect(lambda place: commands.menus["edit"].popup(place))
    session.catalogueShown.connect(partial(_open, measuring, session))
    _Elsewhere(measuring, session)
    session.studiesClosed.connect(lambda: measuring.keep_only(session.parts.browser.series()))
    session.volumeShown.connect(measuring.follow_volume)
    session.volumeComplete.connect(measuring.desk.fill_peaks)
    measuring.failed.connect(session.show_error)
    told = _Told(session)
    measuring.told.connect(told.say)
    measuring.reading.listeners.append(told.end)
    measuring.warned.connect(told.warn)  # it stays in sight
    measuring.whereabouts.seriesRequested.connect(
        partial(_show_series, measuring, session, show_view)
    )
    measuring.changed.connect(partial(follow, measuring, commands))
    for command in commands.commands:
        if command.name.startswith("tool_") and command.tip:
            say = partial(_tell_how, session, command.tip)
            commands[command.name].toggled.connect(say)
    commands["show_measurements"].setChecked(True)
    follow(measuring, commands)


class _Verdicts:
    """Calls ``changed`` when a verdict was given, taken back, undone or done again."""

    def __init__(self, measuring: Measuring, changed: Callable[[], None]) -> None:
        self._reading, self._changed = measuring.reading, changed
        self._before = measuring.reading.verdicts()

    def follow(self) -> None:
        now = self._reading.verdicts()
        if now != self._before:
            self._before = now
            self._changed()


class _Told:
    """What was done, in the status line: it holds until the reading changes again.

    A warning, above the picture, holds as long as what it is about stands in the reading.
    """

    def __init__(self, session: Session) -> None:
        self._session, self._words = session, ""
        self._warnings: list[Callable[[], bool]] = []

    def say(self, words: str) -> None:
        self._words = words
        self._session.parts.status.say(words)

    def warn(self, words: str, stands: Callable[[], bool]) -> None:
        self._warnings.append(stands)
        self._session.parts.messages.show_done(words, about=stands)

    def end(self) -> None:
        words, self._words = self._words, ""
        for stands in [each for each in self._warnings if not each()]:
            self._session.parts.messages.take_back(stands)
            self._warnings.remove(stands)
        if words and self._session.parts.status.text() == words:
            self._session.say_what_is_open()


class _Elsewhere(QObject):
    """Tells a reader who comes back to the program what another one did to the open studies."""

    def __init__(self, measuring: Measuring, session: Session) -> None:
        super().__init__(measuring)
        self._keeping, self._messages = measuring.keeping, session.parts.messages
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self.follow)

    def follow(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            words = self._keeping.told_elsewhere()
            if words:
                self._messages.show_message(words, "warning")


def _tell_how(session: Session, how: str, chosen: bool) -> None:
    """Say what the hands do with a tool that was just chosen."""
    if chosen:
        session.parts.status.say(how)


def follow(measuring: Measuring, commands: Actions) -> None:
    """Offer what can be done now, by its name."""
    reading, chosen = measuring.reading, measuring.desk.chosen_measurement()
    undo, redo = commands["undo"], commands["redo"]
    for action, name, named, last in (
        (undo, commands.tr("&Undo"), commands.tr("&Undo: {}"), reading.to_undo),
        (redo, commands.tr("&Redo"), commands.tr("&Redo: {}"), reading.to_redo),
    ):
        action.setText(named.format(last) if last else name)
    undo.setEnabled(bool(reading.to_undo))
    redo.setEnabled(bool(reading.to_redo))
    for name in ("copy", "name", "hide", "delete"):
        commands[f"{name}_measurement"].setEnabled(chosen is not None)
    for name in ("fill_lesion", "delete_lesion"):
        commands[name].setEnabled(measuring.desk.chosen_lesion() is not None)
    commands["show_histogram"].setEnabled(chosen is not None and chosen.kind.is_region)
    commands["curve_over_time"].setEnabled(chosen is not None and has_curve(chosen))
    commands["paste_measurement"].setEnabled(measuring.desk.copied is not None)
    whole = measuring.desk.whole_lesion() is not None
    copied = bool(measuring.desk.copied_lesion)
    copy = commands.tr("&Copy lesion") if whole else commands.tr("&Copy measurement")
    commands["copy_measurement"].setText(copy)
    paste = commands.tr("&Paste lesion here") if copied else commands.tr("&Paste measurement here")
    commands["paste_measurement"].setText(paste)
    delete = commands.tr("&Delete lesion") if whole else commands.tr("&Delete measurement")
    commands["delete_measurement"].setText(delete)
    hide = commands.tr("&Show measurement again") if chosen and chosen.hidden else None
    commands["hide_measurement"].setText(hide or commands.tr("&Hide measurement"))


def _open(measuring: Measuring, session: Session, catalogue: Catalogue) -> None:
    message = measuring.open_series(catalogue.series)
    if message:
        session.parts.messages.show_message(message, "warning")
    keeping = measuring.keeping
    if keeping.left_behind:
        words = tr("This study has, under another patient ID or name: {}.")
        words = f"{words.format(keeping.left_words())} "
        words += tr("Take over what is of the same patient.")
        session.parts.messages.show_offer(words, tr("Take over"), keeping.take_over)


def _standing(measuring: Measuring, session: Session) -> list[ResultSet]:
    """What the models found, without what the reader rejected."""
    verdicts = measuring.reading.verdicts()
    return [without_rejected(each, verdicts) for each in session.analysis.results()]


def _show_series(measuring: Measuring, session: Session, show_view: ShowView, key: str) -> None:
    """Open the series that a measurement lies on, where it is among those that are listed."""

    def arrive() -> None:
        measuring.follow_volume()
        if measuring.whereabouts.awaits:
            words = measuring.tr("This was measured when the line had another course.")
            session.parts.messages.show_done(words)

    if show_view(key, arrive):
        return
    found = [each for each in session.parts.browser.series() if each.key == key]
    if found:
        session.open_series(found[0])
    else:
        closed = measuring.tr("The images of this measurement are not open. Open their folder too.")
        plane = measuring.tr("This was measured on a reformatted plane: show its planes first.")
        view = measuring.tr("This was measured on a 3-D view: show its series first.")
        bent = measuring.tr("The line of the curved reformation that was measured is not here.")
        of_line = line_of(key) or line_cut(key)
        run = measuring.tr(
            "This was measured in a subtracted run: show it subtracted with the same mask."
        )
        of_derived = view if view_of(key) else bent if of_line else plane
        of_derived = run if is_subtracted(key) else of_derived
        words = of_derived if is_derived(key) else closed
        session.parts.messages.show_done(words)
