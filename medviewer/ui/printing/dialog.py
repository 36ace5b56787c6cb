"""The dialog of Print…: what, on which paper, and how that will look."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPageLayout, QPageSize, QPainter, QPaintEvent
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from medviewer.ui.fitting import fit, lay_out_scrolled
from medviewer.ui.printing.film import Film, fits, paint_film
from medviewer.ui.printing.paper import PIXELS_PER_INCH, page_layout, room_of
from medviewer.ui.translation import tr

SIZE = (980, 720)
PAPERS = {
    "A4": QPageSize.PageSizeId.A4,
    "A3": QPageSize.PageSizeId.A3,
    "Letter": QPageSize.PageSizeId.Letter,
}


class Preview(QWidget):
    """The page as it will be, in the room that there is."""

    def __init__(self) -> None:
        super().__init__()
        self._film: Film | None = None
        self._layout = page_layout()
        self._page: QImage | None = None
        self.setMinimumSize(180, 200)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Preview"))

    def show_film(self, film: Film, layout: QPageLayout) -> None:
        """Show this sheet on this paper."""
        self._film, self._layout, self._page = film, layout, None
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint the page, white, in the middle."""
        if self._film is None:
            return
        unit = QPageLayout.Unit.Inch
        whole = self._layout.fullRect(unit).size() * PIXELS_PER_INCH
        factor = min(self.width() / whole.width(), self.height() / whole.height())
        ratio = self.devicePixelRatioF()
        shown = (whole * factor * ratio).toSize()
        if self._page is None or self._page.size() != shown:
            self._page = QImage(shown, QImage.Format.Format_RGB32)
            self._page.fill(QColor("white"))
            with QPainter(self._page) as painter:
                painter.scale(factor * ratio, factor * ratio)
                painter.translate(self._layout.paintRect(unit).topLeft() * PIXELS_PER_INCH)
                dots = PIXELS_PER_INCH * max(1.0, factor * ratio)
                paint_film(painter, self._film, room_of(self._layout), dots)
        across, down = shown.width() / ratio, shown.height() / ratio
        left, top = (self.width() - across) / 2, (self.height() - down) / 2
        with QPainter(self) as painter:
            painter.drawImage(QRectF(left, top, across, down), self._page)


class PrintDialog(QDialog):
    """Asks what to print.

    Parameters
    ----------
    one, all_
        The sheets to choose from, before names and size are: of the active viewport, and of
        all viewports; None where those are one.
    anonymous
        The window shows neither names nor dates: the paper neither.
    paper
        "A4", "A3" or "Letter".

    Signals
    -------
    printRequested, pdfRequested
        The reader has chosen; ``film`` and ``layout`` say what.
    """

    printRequested = Signal()
    pdfRequested = Signal()

    def __init__(
        self,
        one: Film,
        all_: Film | None,
        choose: Callable[[Film, bool, bool], Film],
        *,
        anonymous: bool,
        paper: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Print"))
        fit(self, *SIZE)
        self._one, self._all, self._choose = one, all_, choose
        self._has_size = one.panes[0].viewport.shown_size.column_mm is not None
        self.of_one = QRadioButton(self.tr("The &active picture"))
        self.of_all = QRadioButton(self.tr("A&ll viewports on a sheet"))
        self.named = QCheckBox(self.tr("Patient and &study"))
        self.real_size = QCheckBox(self.tr("&Real size"))
        self.paper = QComboBox()
        self.way = QComboBox()
        self.note = QLabel()
        self.preview = Preview()
        self._fill(anonymous, paper)
        self._lay_out()
        for button in (self.of_one, self.of_all, self.named, self.real_size):
            button.toggled.connect(self._follow)
        for box in (self.paper, self.way):
            box.currentIndexChanged.connect(self._follow)
        self._follow()

    @property
    def layout_of_page(self) -> QPageLayout:
        """The paper that was chosen."""
        return page_layout(PAPERS[self.paper.currentText()], across=self.way.currentIndex() == 1)

    @property
    def film(self) -> Film:
        """The sheet that was chosen."""
        film = self._all if self._all is not None and self.of_all.isChecked() else self._one
        real = self.real_size.isEnabled() and self.real_size.isChecked()
        return self._choose(film, self.named.isChecked(), real)

    def _fill(self, anonymous: bool, paper: str) -> None:
        self.of_one.setChecked(True)
        self.of_all.setEnabled(self._all is not None)
        self.named.setChecked(not anonymous)
        if anonymous:
            self.named.setEnabled(False)
            self.named.setToolTip(self.tr("The window shows neither names nor dates now."))
        self.paper.addItems(list(PAPERS))
        self.paper.setCurrentText(paper)
        self.way.addItems([self.tr("Upright"), self.tr("Across")])
        self.note.setWordWrap(True)
        self.note.setProperty("role", "quiet")

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(self.tr("Paper"), self.paper)
        form.addRow(self.tr("Page"), self.way)
        left = QVBoxLayout()
        for part in (self.of_one, self.of_all, self.named, self.real_size):
            left.addWidget(part)
        left.addLayout(form)
        left.addWidget(self.note)
        left.addStretch(1)
        row = QHBoxLayout()
        row.addLayout(left, 1)
        row.addWidget(self.preview, 2)
        lay_out_scrolled(self, row, self._make_buttons())

    def _make_buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.pdf_button = buttons.addButton(self.tr("Save as PDF…"), role)
        self.print_button = buttons.addButton(self.tr("Print…"), role)
        self.has_printer = bool(QPrinterInfo.availablePrinterNames())
        self.print_button.setEnabled(self.has_printer)
        (self.print_button if self.has_printer else self.pdf_button).setDefault(True)
        self.pdf_button.clicked.connect(self.pdfRequested)
        self.print_button.clicked.connect(self.printRequested)
        buttons.rejected.connect(self.reject)
        return buttons

    def _follow(self) -> None:
        """Offer what can be, and show it."""
        self.real_size.setEnabled(self._has_size and self.of_one.isChecked())
        film, layout = self.film, self.layout_of_page
        self.note.setText("\n\n".join(self._notes(film, layout)))
        self.preview.show_film(film, layout)

    def _notes(self, film: Film, layout: QPageLayout) -> list[str]:
        found = []
        if not self.has_printer:
            found.append(
                tr("No printer is set up on this computer. A PDF can be printed elsewhere.")
            )
        if not self._has_size and self.of_one.isChecked():
            found.append(tr("How large a pixel is, is not known: there is no real size."))
        if not fits(film, room_of(layout)):
            found.append(tr("In its real size only a part of the picture is on this page."))
        if not film.named:
            found.append(tr("Names that are burnt into a picture stay."))
        return found
