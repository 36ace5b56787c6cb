"""The window of curves over time: the plot, what it says in words, and its numbers to take away."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, QSignalBlocker, Signal
from PySide6.QtGui import QGuiApplication, QIcon, QKeyEvent, QKeySequence, QPixmap
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QTabBar, QVBoxLayout, QWidget

from medviewer.errors import MedviewerError
from medviewer.findings.over_time.curves import Times
from medviewer.findings.over_time.table import HEADINGS, rows, to_csv
from medviewer.findings.reading.measurement import Measurement
from medviewer.findings.spreadsheet import write_table
from medviewer.image.measuring.enhancement import TimeCurve
from medviewer.ui.asking import ask_where_to_save
from medviewer.ui.fitting import fit
from medviewer.ui.measuring.kinds import name_of
from medviewer.ui.measuring.over_time.plot import CurvePlot, Drawn, colour_of
from medviewer.ui.measuring.over_time.words import told

SIZE = (620, 520)
SWATCH = 12
BELOW = 40
"""Pixels that stay free at the window's lower edge, for the status line."""


class CurveWindow(QDialog):
    """Curves of regions at the times of one series; Esc closes it.

    Signals
    -------
    timeChosen
        The time (from 0) that the reader wants to see.
    removed
        The key of a region whose curve is to go.
    saved
        Where the numbers were written.
    failed
        An error for the person.
    """

    timeChosen = Signal(int)
    removed = Signal(str)
    saved = Signal(object)
    failed = Signal(object)

    def __init__(self, times: Times, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.times = times
        self._curves: list[tuple[Measurement, TimeCurve]] = []
        self._now: int | None = None
        fit(self, *SIZE)
        if parent is not None:  # over the panels on the right, clear of the picture if it can be
            corner = parent.window().geometry().bottomRight()
            self.move(corner - self.rect().bottomRight() - QPoint(0, BELOW))
        self.tabs = QTabBar()
        self.tabs.setTabsClosable(True)
        self.tabs.setExpanding(False)
        self.tabs.currentChanged.connect(self._show)
        self.tabs.tabCloseRequested.connect(
            lambda place: self.removed.emit(self._curves[place][0].key)
        )
        self.plot = CurvePlot()
        self.plot.timeChosen.connect(self.timeChosen)
        self.words = QLabel()
        self.words.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.copy_button = buttons.addButton(self.tr("&Copy numbers"), role)
        self.export_button = buttons.addButton(self.tr("&Export as CSV…"), role)
        self.copy_button.setToolTip(QKeySequence(QKeySequence.StandardKey.Copy).toString())
        self.copy_button.clicked.connect(self.copy)
        self.export_button.clicked.connect(self.ask_and_export)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.tabs)
        layout.addWidget(self.plot, 1)
        layout.addWidget(self.words)
        layout.addWidget(buttons)
        self.plot.setFocus()

    def show_curves(
        self, curves: Sequence[tuple[Measurement, TimeCurve]], chosen: str = ""
    ) -> None:
        """Show these; ``chosen`` is the key of the one that is told of, as before if ""."""
        keys = [one.key for one, _ in curves]
        before = self._curves[self.tabs.currentIndex()][0].key if self._curves else ""
        wanted = chosen or before
        self._curves = list(curves)
        with QSignalBlocker(self.tabs):
            while self.tabs.count():
                self.tabs.removeTab(0)
            for number, (one, _) in enumerate(curves):
                self.tabs.addTab(self._swatch(number), f"{number + 1}  {name_of(one)}")
            self.tabs.setCurrentIndex(keys.index(wanted) if wanted in keys else 0)
        self.tabs.setVisible(len(curves) > 1)
        self._show()

    def show_time(self, now: int | None) -> None:
        """Mark the time that a viewport shows; None where none does."""
        if now != self._now:
            self._now = now
            self._show()

    def _show(self) -> None:
        if not self._curves:
            return
        place = max(0, self.tabs.currentIndex())
        one, curve = self._curves[place]
        self.setWindowTitle(self.tr("Curve over time of {}").format(name_of(one)))
        self.plot.show_drawn(Drawn(tuple(each for _, each in self._curves), place, self._now))
        self.words.setText("\n".join(told(curve, self.times)))
        self.plot.setAccessibleDescription(self.words.text())

    def _swatch(self, number: int) -> QIcon:
        pixmap = QPixmap(SWATCH, SWATCH)
        pixmap.fill(colour_of(number, self.palette()))
        return QIcon(pixmap)

    # Taking away

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+C takes the numbers."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def copy(self) -> None:
        """Put the numbers on the clipboard, parted by tabs, and what is said of the chosen one."""
        found = rows(self._curves, self.times)
        left_out = ("identifier", "study_instance_uid", "series_instance_uid", "use")
        shown = [name for name in HEADINGS if name not in left_out]
        lines = [shown, *([row[name] for name in shown] for row in found)]
        table = "\n".join("\t".join(line) for line in lines)
        QGuiApplication.clipboard().setText(f"{self.words.text()}\n\n{table}\n")

    def ask_and_export(self) -> None:
        """Let the reader say where to, and write the numbers there."""
        title = self.tr("Export the curve")
        path = ask_where_to_save(self, title, "curve-over-time.csv", "CSV (*.csv)")
        if path is not None:
            self.export(path)

    def export(self, path: Path) -> None:
        """Write the numbers to ``path``."""
        try:
            write_table(path, to_csv(self._curves, self.times))
        except MedviewerError as error:
            self.failed.emit(error)
        else:
            self.saved.emit(path)
