"""Where the monkey is: a window, folders to open, and nobody to ask but chance."""

from __future__ import annotations

import gc
import os
import random
import threading
import time
import weakref
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from unittest.mock import patch

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

from benchmarks.monkey.reading_check import ReadingCheck
from benchmarks.monkey.watch import Watch
from medviewer.library.settings import Settings
from medviewer.ui.main_window import MainWindow

LONGEST_WORK_S = 60.0
LOOK_MS = 50


class Place:
    """The window of now, and what may be opened in it."""

    def __init__(
        self, folder: Path, studies: list[Path], others: list[Path], seed: int, watch: Watch
    ) -> None:
        self.folder, self.studies, self.others = folder, studies, others
        self.watch = watch
        self.random = random.Random(f"place {seed}")
        self.settings = Settings(
            analyse_when_opened=self.random.random() < 0.5,
            hang_when_opened=self.random.random() < 0.5,
        )
        self.acting = False
        self._timer = QTimer()
        self._timer.timeout.connect(self._end_nested_loop)
        self._timer.start(LOOK_MS)
        self._make_window()

    def _make_window(self) -> None:
        self.window = MainWindow(self.settings)
        self.window.show()
        self.window.activateWindow()
        self.reading = ReadingCheck(self.window.measuring.reading)

    def settle(self) -> None:
        """Wait until nothing runs in the window."""
        end = time.monotonic() + LONGEST_WORK_S
        while self.window.is_busy():
            QTest.qWait(5)
            if time.monotonic() > end:
                self.watch.harm.append(f"the window is busy for {LONGEST_WORK_S} s")
                return

    def reopen(self) -> None:
        """Close the window, and open another one."""
        self.close()
        gone = weakref.ref(self.window)
        del self.window, self.reading
        gc.collect()  # here, for a thread of the next window must not destroy what Qt made
        if gone() is not None:
            busy = [thread.name for thread in threading.enumerate()]
            self.watch.harm.append(f"the closed window is not let go; threads: {busy}")
        self._make_window()

    def close(self) -> None:
        """Close the window, and all that is before it."""
        for widget in QApplication.topLevelWidgets():
            if widget is not self.window and widget.isVisible():
                widget.close()
        self.window.close()
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QApplication.processEvents()

    def end(self) -> None:
        """Leave."""
        self.close()
        self._timer.stop()

    def _end_nested_loop(self) -> None:
        """A menu of a button, or a drag, that waits inside an act: nobody else would end it."""
        if not self.acting:
            return
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
            return
        escape = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(self.window.windowHandle(), escape)

    # Questions that the window asks

    @contextmanager
    def answering(self) -> Iterator[None]:
        """Answer the system's dialogs, which nobody sees here."""
        (self.folder / "out").mkdir(exist_ok=True)
        older = Path.cwd()
        os.chdir(self.folder / "out")
        with ExitStack() as stack:
            stack.enter_context(patch.object(QFileDialog, "exec", lambda each: self._answer(each)))
            rejected = QDialog.DialogCode.Rejected
            stack.enter_context(patch.object(QPrintDialog, "exec", lambda *_: rejected))
            try:
                yield
            finally:
                os.chdir(older)

    def _answer(self, dialog: QFileDialog) -> QDialog.DialogCode:
        if dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave:
            return self._save(dialog)
        return self._open(dialog)

    def _open(self, dialog: QFileDialog) -> QDialog.DialogCode:
        """Choose a study or another file, one that is not there, or think better of it."""
        known = [str(path) for path in (*self.studies, *self.others)]
        new = [str(self.folder / "out" / f"file-{self.random.randrange(9)}.json"), ""]
        name = self.random.choice([*known, *new, *new])
        if not name:
            return QDialog.DialogCode.Rejected
        dialog.selectFile(name)
        return QDialog.DialogCode.Accepted

    def _save(self, dialog: QFileDialog) -> QDialog.DialogCode:
        """Name a file, in a folder that may not be there, or think better of it."""
        name = f"file-{self.random.randrange(9)}"
        folder = self.random.choice(["out", "out/no", ""])
        if not folder:
            return QDialog.DialogCode.Rejected
        dialog.selectFile(str(self.folder / folder / name))
        return QDialog.DialogCode.Accepted
