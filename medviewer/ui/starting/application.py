"""The program with its window: from the command line to the exit code."""

from __future__ import annotations

import gc
import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from medviewer import __version__
from medviewer.errors import MedviewerError
from medviewer.library.folders import data_folder
from medviewer.library.settings import Settings, load_settings, save_settings
from medviewer.message import Message, in_words
from medviewer.safe_write import remove_leftovers
from medviewer.ui.commands.icons import icon
from medviewer.ui.main_window import MainWindow
from medviewer.ui.starting.crash_log import (
    catch_everything,
    close_log,
    log_place,
    log_qt_messages,
    open_log,
    stop_catching,
    tell_if_qt_cannot_start,
)
from medviewer.ui.theme import apply_theme
from medviewer.ui.translation import spoken, translate

if TYPE_CHECKING:
    from medviewer.library.last_run import Crash, Run

WARM_UP_MS = 300
LONGEST_PAINTING_MS = 500
INTERRUPT_POLL_MS = 200

SWITCH_S = 0.001
"""How long a background thread may keep the interpreter while the window's thread wants it.
With Python's 5 ms the window woke 5 to 15 ms late while headers were read, now 1 ms."""


def run(
    paths: list[Path],
    *,
    analyse: bool,
    history: Path | None = None,
    screenshots: Path | None = None,
) -> int:
    """Open the window, and in it ``paths`` and ``history``; returns when it is closed.

    Parameters
    ----------
    analyse
        Run the lesion model on a series as soon as it is open, where the reader's
        settings do not say otherwise.
    screenshots
        Run off screen instead: wait until everything has ended, save pictures of
        the window into this folder, and quit.

    Returns
    -------
    int
        0; with ``screenshots`` 1 if something failed or took too long.

    Raises
    ------
    MedviewerError
        When the folder for the screenshots cannot be made, or there is no screen.
    """
    if screenshots is not None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        _make_folder(screenshots)
    _check_screen(paths)
    settings, message = (Settings(), "") if screenshots else _load_settings()
    _scale(settings.scale_percent)
    with tell_if_qt_cannot_start():
        application = make_application(high_contrast=settings.high_contrast)
    if screenshots is None:
        translate(application, settings.language)
    settings.analyse_when_opened = settings.analyse_when_opened and analyse
    stop_logging_qt = log_qt_messages()
    window = MainWindow(settings, furnished=False)
    first_time = not settings.window_geometry and screenshots is None
    show(window, first_time=first_time)
    interrupts = _let_interrupts_through(window)
    this_run, crashes = (None, ()) if screenshots else _begin_run()
    open_log()
    window.furnish()
    catch_everything(window.show_unexpected)
    if message:
        window.parts.messages.show_message(spoken(message), "warning")
    QTimer.singleShot(0, window, lambda: _open(window, paths, history))
    QTimer.singleShot(0, window, lambda: _greet(window, crashes, first_time=first_time))
    QTimer.singleShot(0, window, _collect_again)
    tour = _tour(window, screenshots) if screenshots else None
    try:
        code = application.exec()
    finally:
        # Closing the last window asks to quit once more; that must not end a later loop.
        application.removePostedEvents(application, QEvent.Type.Quit)
        interrupts.stop()
        stop_catching()
        stop_logging_qt()
        close_log()
    if tour is None:
        _save_settings(settings)
    if this_run is not None:
        this_run.end()
    return code


def _scale(percent: int) -> None:
    """Make all larger than the system would; Qt reads this once, before the application is."""
    if percent != 100 and "QT_SCALE_FACTOR" not in os.environ:
        os.environ["QT_SCALE_FACTOR"] = str(percent / 100)


def make_application(*, high_contrast: bool = False) -> QApplication:
    """The one QApplication of this process, with the program's theme."""
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(["medviewer"])
    sys.setswitchinterval(SWITCH_S)
    application.setApplicationName("medviewer")
    application.setApplicationVersion(__version__)
    application.setWindowIcon(icon("medviewer"))
    application.setDesktopFileName("medviewer")
    apply_theme(application, high_contrast=high_contrast)
    return application


def _check_screen(paths: Sequence[Path]) -> None:
    """Say in words what Qt would abort for: no screen on a Unix machine.

    A path that is not there is told first: for it no screen would do.
    """
    named = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    if sys.platform.startswith("linux") and not named:
        for path in paths:
            if not path.exists():
                raise MedviewerError(
                    Message("{} does not exist.", path), Message("Check the path.")
                )
        raise MedviewerError(
            Message("There is no screen to open the window on (DISPLAY is not set)."),
            Message("Use --screenshots DIR to run off screen, or `medviewer analyse`."),
        )


def show(window: MainWindow, *, first_time: bool) -> None:
    """Show the window as it was left, the first time as large as the screen; paint its frame.

    A window that was left on a larger screen, or with smaller texts, fits again as well. What
    hands do meanwhile waits until the window is furnished.
    """
    room = window.screen().availableGeometry()
    if first_time or window.width() > room.width() or window.height() > room.height():
        window.move(room.topLeft())
        window.arrange(room.width(), room.height())
        window.showMaximized()
    else:
        window.show()
    painting = QEventLoop()
    window.empty.painted.connect(painting.quit, Qt.ConnectionType.QueuedConnection)
    limit = QTimer(interval=LONGEST_PAINTING_MS, singleShot=True)
    limit.timeout.connect(painting.quit)
    limit.start()
    painting.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    limit.stop()


def _greet(window: MainWindow, crashes: tuple[Crash, ...], *, first_time: bool) -> None:
    """Tell how the last runs ended and then, the first time, the first steps.

    Nothing where the window was closed meanwhile: a box alone would keep the program from
    ending.
    """
    if not window.isVisible():
        return
    if crashes:
        from medviewer.ui.starting.last_run_box import show_crashes  # most runs end well

        box = show_crashes(window, crashes)
        box.finished.connect(lambda _: _greet(window, (), first_time=first_time))
    elif first_time and not window.settings.tour_seen:
        window.help.show_tour()


def _open(window: MainWindow, paths: list[Path], history: Path | None) -> None:
    """Open what the command line named; the window is already seen."""
    if paths:
        window.open_paths(paths)
    if history is not None:
        window.open_history(history)
    if window.settings.analyse_when_opened:
        QTimer.singleShot(WARM_UP_MS, window, window.session.analysis.find_device)


def _collect_again() -> None:
    """Look for garbage again, which the start put off, but not in what the start has made.

    That stays as long as the program; to go through it would halt the window every time.
    """
    if not gc.isenabled():
        gc.freeze()
        gc.enable()


def _begin_run() -> tuple[Run | None, tuple[Crash, ...]]:
    """Mark that the program runs, and find the runs that did not come to their end."""
    from medviewer.library.last_run import Run, find_crashes  # after the frame is seen

    try:
        folder = data_folder()
        remove_leftovers(folder)
        return Run(folder), find_crashes(folder, log_place())
    except (OSError, MedviewerError):  # it cannot be written to; the settings say so
        return None, ()


def _load_settings() -> tuple[Settings, str]:
    try:
        return load_settings(data_folder())
    except MedviewerError as error:
        return Settings(), in_words(error)


def _save_settings(settings: Settings) -> None:
    try:
        save_settings(settings, data_folder())
    except MedviewerError as error:
        print(f"medviewer: {error}", file=sys.stderr)


def _tour(window: MainWindow, folder: Path) -> QObject:
    from medviewer.ui.starting.screenshots import (
        ScreenshotTour,  # it writes results, a window does not
    )

    return ScreenshotTour(window, folder)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise MedviewerError(
            Message("The folder {} cannot be made: {}.", folder, error),
            Message("Choose another one."),
        ) from error


def _let_interrupts_through(window: MainWindow) -> QTimer:
    """Close on Ctrl+C: Python sees signals only when it runs, so let it run now and then.

    A window that closes before Qt's loop has begun would not end it: so the loop closes it.
    """
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: QTimer.singleShot(0, window, window.close))
    timer = QTimer(window)
    timer.timeout.connect(lambda: None)
    timer.start(INTERRUPT_POLL_MS)
    return timer
