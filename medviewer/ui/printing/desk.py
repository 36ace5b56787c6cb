"""What *Print…* does: asks in a dialog, prints or writes a PDF, says what came of it.

The dialog is imported when it is asked for: the window is up before it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject
from PySide6.QtGui import QGuiApplication, QPagedPaintDevice
from PySide6.QtWidgets import QDialog, QWidget

from medviewer.errors import MedviewerError
from medviewer.ui.asking import ask_where_to_save
from medviewer.ui.session import Session

if TYPE_CHECKING:
    from medviewer.ui.printing.dialog import PrintDialog
    from medviewer.ui.printing.film import Film

PAPER_DOTS = 300.0
"""Dots an inch of the pictures on paper."""


class PrintDesk(QObject):
    """The commands, and what was chosen last."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        imperial = QLocale().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
        self._paper = "Letter" if imperial else "A4"

    def handlers(self) -> dict[str, Callable[..., object]]:
        """What to connect the commands to, by their names."""
        return {"print": self.ask_what_to_print, "copy_picture": self.copy_picture}

    def copy_picture(self) -> None:
        """Put the active picture on the clipboard, where there is one."""
        from medviewer.ui.printing.film import as_seen

        pane, messages = self._session.pane, self._session.parts.messages
        if pane.source is None:
            messages.show_done(self.tr("There is no picture to copy: open a series first."))
            return
        QGuiApplication.clipboard().setImage(as_seen(pane, self._window.devicePixelRatioF()))
        uid = pane.source.series.series_instance_uid
        self._session.audit.exported("picture", "clipboard", (uid,))
        words = self.tr("The picture is on the clipboard, with the names that it shows.")
        messages.show_done(words)

    def ask_what_to_print(self) -> None:
        """Open the dialog, where there is a picture."""
        from medviewer.ui.printing.dialog import PrintDialog
        from medviewer.ui.printing.film import Film, seen_together

        grid = self._session.parts.grid
        active, tiled = grid.active, grid.tiled
        if active.volume is None:
            words = self.tr("There is no picture to print: open a series first.")
            self._session.parts.messages.show_done(words)
            return
        all_ = Film(tuple(tiled), grid.rows, grid.columns) if seen_together(tiled) else None
        dialog = PrintDialog(
            Film((active,)),
            all_,
            _chosen,
            anonymous=active.model.anonymous,
            paper=self._paper,
            parent=self._window,
        )
        dialog.printRequested.connect(partial(self._print, dialog))
        dialog.pdfRequested.connect(partial(self._save, dialog))
        dialog.open()

    def _print(self, dialog: PrintDialog) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(dialog.layout_of_page)
        if QPrintDialog(printer, dialog).exec() != QDialog.DialogCode.Accepted:
            return
        film = dialog.film
        failure = self.tr("The printer does not answer.")
        if self._try(lambda: paint_on(printer, film, failure)):
            self._tell(dialog, film, "print", "printer", self.tr("Sent to the printer."))

    def _save(self, dialog: PrintDialog) -> None:
        from medviewer.ui.printing.paper import pdf

        place = str(self._session.settings.usual_folder / "pictures.pdf")
        path = ask_where_to_save(dialog, self.tr("Save as PDF"), place, "PDF (*.pdf)")
        if path is None:
            return
        film = dialog.film
        failure = self.tr("{} cannot be written.").format(path)

        def save() -> None:
            with pdf(path, self.tr("Pictures"), dialog.layout_of_page) as writer:
                paint_on(writer, film, failure)

        if self._try(save):
            self._tell(dialog, film, "pdf", path, self.tr("Saved: {}").format(path))

    def _try(self, work: Callable[[], None]) -> bool:
        try:
            work()
        except MedviewerError as error:
            self._session.show_error(error)
            return False
        return True

    def _tell(
        self, dialog: PrintDialog, film: Film, kind: str, where: Path | str, words: str
    ) -> None:
        uids = tuple(dict.fromkeys(each.series_instance_uid for each in film.series))
        self._session.audit.exported(f"pictures ({kind})", where, uids)
        self._session.parts.messages.show_done(words)
        self._paper = dialog.paper.currentText()
        dialog.accept()


def _chosen(film: Film, named: bool, real_size: bool) -> Film:
    """The sheet as the reader wants it, at this minute."""
    now = datetime.now().strftime("%Y-%m-%d %H:%M")
    return replace(film, named=named, real_size=real_size, printed=now)


def paint_on(device: QPagedPaintDevice, film: Film, failure: str) -> None:
    """Paint a sheet over the page of a PDF or a printer, whatever paper was chosen there.

    Raises MedviewerError with ``failure`` when it cannot be painted on.
    """
    from medviewer.ui.printing.film import paint_film
    from medviewer.ui.printing.paper import painting, room_of

    with painting(device, failure) as painter:
        room = room_of(device.pageLayout())
        painter.scale(device.width() / room.width(), device.height() / room.height())
        paint_film(painter, film, room, PAPER_DOTS)
