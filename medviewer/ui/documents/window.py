"""A window to read one document in: its pages, whose it is, print, and a copy."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSignalBlocker, QSizeF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QImage, QKeySequence, QPageLayout, QPainter, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from medviewer.dicom.document import read_pdf
from medviewer.dicom.pdf import Pages, Pdf
from medviewer.dicom.series import Document
from medviewer.jobs.queue import JobQueue
from medviewer.message import in_words
from medviewer.safe_write import whole
from medviewer.ui.asking import ask_where_to_save
from medviewer.ui.delivery import Delivery
from medviewer.ui.documents.find_bar import FindBar
from medviewer.ui.documents.finder import Finder
from medviewer.ui.documents.keys import BUTTONS, LAST, NEXT, SYMBOLS
from medviewer.ui.documents.page_view import STEP, PageView
from medviewer.ui.fitting import fit
from medviewer.ui.message_bar import MessageBar, words_for
from medviewer.ui.picture.painting.frame import image_of
from medviewer.ui.translation import spoken, tr
from medviewer.ui.words import date, person_name

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

PAPER_DOTS = 200.0
"""Dots an inch on paper."""
POINTS = 72.0
SIZE = (900, 1000)


class DocumentWindow(QDialog):
    """``exported`` carries a kind and where it went: a copy was written, or pages were printed."""

    exported = Signal(str, object)

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.document = document
        self._content = b""
        self._pdf: Pdf | None = None
        self._delivery = Delivery(self)
        self._queue = JobQueue("document", deliver=self._delivery)
        self._printing: list[int] = []
        self.setWindowTitle(document.title or self.tr("Document"))
        self.whose = QLabel(whose(document))
        self.whose.setTextFormat(Qt.TextFormat.PlainText)
        self.warning = _warning()
        self.messages = MessageBar()
        self.view, self.bar = PageView(), FindBar()
        self.bar.hide()
        self.bar.setEnabled(False)
        self.finder = Finder(self.bar, self.view, self._queue, lambda: self._pdf)
        self.number, self.of = QSpinBox(), QLabel(self.tr("Loading…"))
        self._join_number()
        self._buttons: list[QPushButton] = []
        self._lay_out(self._row())
        fit(self, *SIZE)
        self.finished.connect(self.stop)
        self._queue.submit(
            "open", lambda _: self._open(), on_result=self._show, on_error=self._fail
        )
        self.view.setFocus()

    def _join_number(self) -> None:
        """Let the number of the page and the pages follow each other."""
        self.number.setAccessibleName(self.tr("Page"))
        self.number.setPrefix(self.tr("Page") + " ")
        self.number.setEnabled(False)
        self.number.valueChanged.connect(lambda page: self.view.go_to(page - 1))
        self.view.pageWanted.connect(self._draw)
        self.view.pageChanged.connect(self._tell_page)

    def _row(self) -> QHBoxLayout:
        """The page's number and the buttons, with their keys."""
        row = QHBoxLayout()
        row.addWidget(self.number)
        row.addWidget(self.of)
        works: dict[str, Callable[[], object]] = {
            "larger": partial(self.view.zoom, STEP),
            "smaller": partial(self.view.zoom, 1 / STEP),
            "width": self.view.fit_width,
            "page": self.view.fit_page,
            "find": self.bar.open,
            "copy": self._copy,
            "print": self._print,
            "save": self._save,
        }
        for name, (words, keys) in BUTTONS.items():
            row.addWidget(self._button(tr(words), SYMBOLS.get(name, ""), keys, works[name]))
        for by, (_, key) in ((1, NEXT), (-1, LAST)):
            QShortcut(QKeySequence(key), self).activated.connect(partial(self.bar.step, by))
        row.addStretch(1)
        return row

    def _lay_out(self, row: QHBoxLayout) -> None:
        column = QVBoxLayout(self)
        column.addWidget(self.whose)
        column.addWidget(self.warning)
        column.addWidget(self.messages)
        column.addLayout(row)
        column.addWidget(self.bar)
        column.addWidget(self.view, 1)

    def warn(self, words: str) -> None:
        """Say above the pages what must not be overlooked; "" takes it away."""
        self.warning.setText(words)
        self.warning.setVisible(bool(words))

    def stop(self) -> None:
        """End what runs; nothing is shown any more."""
        self._delivery.close()
        if self._pdf is not None:
            self._pdf.stop()
        self._queue.close()
        if self._pdf is not None:
            self._pdf.close()
        self._printing.clear()

    def _button(
        self, words: str, symbol: str, keys: tuple[str, ...], work: Callable[[], object]
    ) -> QPushButton:
        button = QPushButton(symbol or words)
        button.setAccessibleName(words)
        shown = QKeySequence(keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
        button.setToolTip(f"{words}  ({shown})")
        button.setAutoDefault(False)
        button.setEnabled(False)
        button.clicked.connect(lambda: work())
        for key in keys:
            QShortcut(QKeySequence(key), self).activated.connect(button.click)
        self._buttons.append(button)
        return button

    def _open(self) -> Pages:
        """Work of a thread."""
        self._content = read_pdf(self.document)
        self._pdf = Pdf(self._content)
        return self._pdf.pages()

    def _show(self, pages: Pages) -> None:
        self._enable()
        self.number.setRange(1, len(pages.sizes))
        self.number.setEnabled(True)
        self.of.setText(self.tr("of {}").format(pages.count))
        if len(pages.sizes) < pages.count:
            words = self.tr("Only the first {} pages are shown.").format(len(pages.sizes))
            self.messages.show_message(words, "warning")
        self.view.show_pages(pages.sizes)

    def _fail(self, error: Exception) -> None:
        self.of.clear()
        self.messages.show_error(error)
        if self._content:  # the copy can be saved all the same
            self._buttons[-1].setEnabled(True)

    def _enable(self) -> None:
        self.bar.setEnabled(True)
        for button in self._buttons:
            button.setEnabled(True)

    def _draw(self, page: int, dots: float) -> None:
        pdf = self._pdf
        if pdf is None:
            return
        self._queue.submit(
            f"page {page}",
            lambda _: image_of(pdf.render(page, dots)),
            on_result=partial(self.view.set_picture, page, dots),
            on_error=lambda error: self.view.set_failure(page, words_for(error)),
        )

    def _tell_page(self, page: int) -> None:
        with QSignalBlocker(self.number):
            self.number.setValue(page + 1)

    def _copy(self) -> None:
        """The text of the page that is read, to the clipboard."""
        pdf, page = self._pdf, self.view.page
        if pdf is not None:
            self._queue.submit(
                "copy",
                lambda _: pdf.text(page),
                on_result=partial(self._take_text, page + 1),
                on_error=self.messages.show_error,
            )

    def _take_text(self, number: int, text: str) -> None:
        if not text.strip():
            words = self.tr("Page {} has no text that could be copied; it may be a picture.")
            self.messages.show_message(words.format(number), "warning")
            return
        QGuiApplication.clipboard().setText(text)
        self.messages.show_done(self.tr("The text of page {} was copied.").format(number))

    def _save(self) -> None:
        name = f"{self.document.title or 'document'}.pdf".replace("/", "-")
        path = ask_where_to_save(self, self.tr("Save a copy"), name, "PDF (*.pdf)")
        if path is not None:
            self.save_to(path)

    def save_to(self, path: Path) -> None:
        """Write the PDF as it is in the file."""
        try:
            with whole(path) as fresh:
                fresh.write_bytes(self._content)
        except OSError as error:
            words = self.tr("{} cannot be written: {}.").format(path, spoken(in_words(error)))
            self.messages.show_message(words, "error")
            return
        self.messages.show_done(
            self.tr("Saved: {}").format(path) + " " + self.tr("The copy names the patient.")
        )
        self.exported.emit("document (pdf)", path)

    def _print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        last = self.number.maximum()
        dialog = QPrintDialog(printer, self)
        dialog.setMinMax(1, last)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.print_on(printer, range(printer.fromPage() or 1, (printer.toPage() or last) + 1))

    def print_on(self, printer: QPrinter, pages: range) -> None:
        """Print pages, from 1, one as it is drawn after the other."""
        self._printing = [page - 1 for page in pages]
        self._buttons[-2].setEnabled(False)
        self._print_next(printer, None)

    def _print_next(self, printer: QPrinter, painter: QPainter | None) -> None:
        pdf = self._pdf
        if pdf is None or not self._printing:
            ended = painter is not None and painter.end()
            self._buttons[-2].setEnabled(True)
            if ended:
                self.messages.show_done(self.tr("Sent to the printer."))
                self.exported.emit("document (print)", "printer")
            return
        page = self._printing.pop(0)

        def paint(picture: QImage) -> None:
            hand = self._on_paper(printer, painter, picture)
            if hand is None:
                self._stop_printing(None, self.tr("The printer does not answer."))
            else:
                self._print_next(printer, hand)

        self._queue.submit(
            "print",
            lambda _: image_of(pdf.render(page, PAPER_DOTS / POINTS)),
            on_result=paint,
            on_error=lambda error: self._stop_printing(painter, words_for(error)),
        )

    def _on_paper(
        self, printer: QPrinter, painter: QPainter | None, picture: QImage
    ) -> QPainter | None:
        ways = QPageLayout.Orientation
        wide = picture.width() > picture.height()
        printer.setPageOrientation(ways.Landscape if wide else ways.Portrait)
        if painter is None:
            painter = QPainter()
            if not painter.begin(printer):
                return None
        elif not printer.newPage():
            painter.end()
            return None
        room = printer.pageLayout().paintRectPixels(printer.resolution()).size()
        size = QSizeF(picture.size()).scaled(QSizeF(room), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (room.width() - size.width()) / 2, (room.height() - size.height()) / 2
        painter.drawImage(QRectF(left, top, size.width(), size.height()), picture)
        return painter

    def _stop_printing(self, painter: QPainter | None, words: str) -> None:
        self._printing.clear()
        if painter is not None:
            painter.end()
        self._buttons[-2].setEnabled(True)
        self.messages.show_message(words, "error")


def whose(document: Document) -> str:
    """Patient, ID, study and its date in one line."""
    parts = (
        person_name(document.patient_name),
        document.patient_id,
        date(document.study_date),
        document.study_description,
    )
    return "   ".join(filter(None, parts))


def _warning() -> QLabel:
    """A line for what must not be overlooked, hidden while there is nothing of that."""
    line = QLabel()
    line.setProperty("kind", "warning")
    line.setTextFormat(Qt.TextFormat.PlainText)
    line.setWordWrap(True)
    line.setMargin(6)
    line.hide()
    return line
