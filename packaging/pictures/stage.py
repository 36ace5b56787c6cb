"""The window on a stage: opened, waited for, drawn in by a hand, photographed."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from medviewer.dicom.series import Series
from medviewer.library.settings import Settings
from medviewer.ui.main_window import MainWindow
from medviewer.ui.starting.application import make_application

LONGEST_S = 600.0
SIZE = (1600, 973)
Place = tuple[float, float]


class Stage:
    """A window of its own, without the reader's settings, and the folder for its pictures."""

    def __init__(self, window: MainWindow, out: Path) -> None:
        self.window, self._out = window, out

    def wait(self, until: Callable[[], bool] | None = None) -> None:
        """Let everything end that runs in the window, and ``until`` come true."""
        end = time.monotonic() + LONGEST_S
        settle()
        while self.window.is_busy() or not (until is None or until()):
            if time.monotonic() > end:
                raise TimeoutError("the window is not done")
            settle()

    def open(self, *folders: Path) -> None:
        """Open folders one after the other, so that the last one's study is shown."""
        for folder in folders:
            self.window.open_paths([folder])
            self.wait()

    def command(self, name: str) -> None:
        """As chosen from a menu."""
        self.window.commands[name].trigger()
        self.wait()

    def choose(self, description: str) -> None:
        """Show the series of this description in the active viewport."""
        self.window.parts.browser.choose(self._series(description).key)
        self.wait()

    def drag(self, *way: Place) -> None:
        """Along places of the active viewport's image, in its pixels."""
        view = self.window.pane.viewport
        to_screen = view.model.to_screen()
        self.drag_on(view, *(QPointF(*to_screen.apply(place)).toPoint() for place in way))

    def click(self, *places: Place) -> None:
        """Places of the active viewport's image, one after the other."""
        for place in places:
            self.drag(place)

    def key(self, key: Qt.Key) -> None:
        """Press a key over the active viewport."""
        QTest.keyClick(self.window.pane.viewport, key)
        self.wait()

    def drag_on(self, widget: QWidget, *way: QPoint) -> None:
        """Along points of a widget with the left button."""
        left = Qt.MouseButton.LeftButton
        QTest.mouseMove(widget, way[0])
        QTest.mousePress(widget, left, Qt.KeyboardModifier.NoModifier, way[0])
        for point in way[1:]:
            QTest.mouseMove(widget, point)
        QTest.mouseRelease(widget, left, Qt.KeyboardModifier.NoModifier, way[-1])
        self.wait()

    def fuse(self, description: str) -> None:
        """Lay another series of the same frame of reference over the one that is shown."""
        fixed = self.window.fusion.series.fixed()
        if fixed is None:
            raise LookupError("no series of several slices is shown")
        self.window.fusion.start(fixed, self._series(description), overlay=True)
        self.wait()

    def shoot(self, name: str, widget: QWidget | None = None) -> None:
        """Keep a picture of the window, or of a part of it; no pointer lies on it."""
        QTest.mouseMove(self.window.statusBar())
        self.wait()
        self.keep(name, (widget or self.window).grab().toImage())

    def shoot_with(self, other: QWidget, name: str) -> None:
        """Keep a picture of the window with another one before it, where that stands."""
        QTest.mouseMove(self.window.statusBar())
        self.wait()
        picture = self.window.grab()
        with QPainter(picture) as painter:
            painter.drawPixmap(self.window.mapFromGlobal(other.pos()), other.grab())
        self.keep(name, picture.toImage())

    def keep(self, name: str, picture: QImage) -> None:
        """Save a picture as NAME.png."""
        path = self._out / f"{name}.png"
        if not picture.save(str(path)):
            raise OSError(f"{path} cannot be written")
        print(path)

    def _series(self, description: str) -> Series:
        listed = self.window.parts.browser.series()
        return next(each for each in listed if each.description == description)


def settle(seconds: float = 0.1) -> None:
    """Let the window work for a while; QTest.qWait would keep other threads from running."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.01)


@contextmanager
def a_stage(out: Path, *, analyse: bool = False) -> Iterator[Stage]:
    """A new window; it is closed again."""
    make_application()
    window = MainWindow(Settings(analyse_when_opened=analyse, hang_when_opened=False))
    window.arrange(*SIZE)
    window.show()
    try:
        yield Stage(window, out)
    finally:
        window.close()
        window.deleteLater()
        settle()
