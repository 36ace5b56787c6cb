"""What one can do with the shown history: copy, save, print; a menu and its keys."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QCursor, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QMenu, QWhatsThis, QWidget

from medviewer.errors import MedviewerError
from medviewer.ui.asking import ask_where_to_save
from medviewer.ui.history.axis.canvas import HELP
from medviewer.ui.history.paper.page import page_image, print_pages, save_pdf, save_picture
from medviewer.ui.history.paper.sheet import Sheet
from medviewer.ui.history.paper.text import panel_text
from medviewer.ui.message_bar import words_for
from medviewer.ui.printing.paper import page_layout
from medviewer.ui.translation import tr

_ASKED = QEvent.Type.ShortcutOverride
"""Comes before a key does, and asks whether it is wanted here."""


class HistoryActions(QObject):
    """The actions of a panel; ``sheet()`` gives what is shown (None: nothing).

    Signals: ``failed`` with a sentence for the person, ``openRequested``.
    """

    failed = Signal(str)
    openRequested = Signal()
    closeRequested = Signal()

    def __init__(self, panel: QWidget, sheet: Callable[[], Sheet | None]) -> None:
        super().__init__(panel)
        self._panel = panel
        self._sheet = sheet
        self.menu = QMenu(panel)
        panel.installEventFilter(self)
        self._add(self.tr("Open another history…"), self.openRequested.emit)
        self._add(self.tr("Close this history"), self.closeRequested.emit)
        self.menu.addSeparator()
        self.copy = self._add(
            self.tr("Copy as text"), self.copy_text, QKeySequence.StandardKey.Copy
        )
        self._add(self.tr("Copy as picture"), self.copy_picture, "Ctrl+Shift+C")
        self.menu.addSeparator()
        self._add(self.tr("Save as picture…"), self.ask_and_save_picture)
        self._add(self.tr("Save as PDF…"), self.ask_and_save_pdf)
        self._add(self.tr("Print…"), self.ask_and_print, QKeySequence.StandardKey.Print)
        self.menu.addSeparator()
        self._add(self.tr("How to move in time"), self._tell_how)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of these actions where nobody inside the panel has taken them.

        The window has actions for the same keys, and Qt starts neither of two.
        """
        if isinstance(event, QKeyEvent) and event.type() in (_ASKED, QEvent.Type.KeyPress):
            pressed = QKeySequence(event.keyCombination())
            for action in self.menu.actions():
                if not action.shortcut().isEmpty() and action.shortcut() == pressed:
                    event.accept()
                    if event.type() == QEvent.Type.KeyPress:
                        action.trigger()
                    return True
        return super().eventFilter(watched, event)

    def copy_text(self) -> None:
        """Put all that the panel says on the clipboard."""
        sheet = self._sheet()
        if sheet is not None:
            QGuiApplication.clipboard().setText(panel_text(sheet))

    def copy_picture(self) -> None:
        """Put the panel's page on the clipboard as a picture."""
        sheet = self._sheet()
        if sheet is not None:
            QGuiApplication.clipboard().setImage(page_image(sheet))

    def ask_and_save_picture(self) -> None:
        """Ask where to, then save the page as PNG."""
        self._ask_and_save(self.tr("Save as picture"), "history.png", "PNG (*.png)", save_picture)

    def ask_and_save_pdf(self) -> None:
        """Ask where to, then save the page as PDF."""
        self._ask_and_save(self.tr("Save as PDF"), "history.pdf", "PDF (*.pdf)", save_pdf)

    def ask_and_print(self) -> None:
        """Ask for a printer, then print the page."""
        sheet = self._sheet()
        if sheet is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(page_layout())
        if QPrintDialog(printer, self._panel).exec() == QDialog.DialogCode.Accepted:
            self._try(lambda: print_pages(printer, sheet, self.tr("The printer does not answer.")))

    def _tell_how(self) -> None:
        QWhatsThis.showText(QCursor.pos(), tr(HELP), self._panel)

    def _ask_and_save(
        self, title: str, name: str, kinds: str, save: Callable[[Path, Sheet], None]
    ) -> None:
        sheet = self._sheet()
        if sheet is None:
            return
        path = ask_where_to_save(self._panel, title, name, kinds)
        if path is not None:
            self._try(lambda: save(path, sheet))

    def _try(self, work: Callable[[], None]) -> None:
        try:
            work()
        except MedviewerError as error:
            self.failed.emit(words_for(error))

    def _add(
        self,
        text: str,
        work: Callable[[], None],
        keys: QKeySequence.StandardKey | str | None = None,
    ) -> QAction:
        action = self.menu.addAction(text)
        action.triggered.connect(lambda _checked=False: work())
        if keys is not None:
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._panel.addAction(action)
        return action
