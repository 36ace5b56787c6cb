"""The studies that a station was found to have, one of them chosen."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from medviewer.network.query import FoundStudy
from medviewer.ui.words import date, person_name

DESCRIPTION, IMAGES = 6, 7
STUDY = Qt.ItemDataRole.UserRole


class FoundTable(QTableWidget):
    """A row a study, the newest first; a click on a heading sorts otherwise.

    ``wanted`` says that the chosen one is to be fetched: by a double click or Return, which
    would press the dialog's button and ask the station again.
    """

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        titles = (
            self.tr("Date"),
            self.tr("Patient"),
            self.tr("Born"),
            self.tr("ID"),
            self.tr("Accession no."),
            self.tr("Kind"),
            self.tr("Description"),
            self.tr("Images"),
        )
        super().__init__(0, len(titles), parent)
        self.setAccessibleName(self.tr("Studies that were found"))
        self.setHorizontalHeaderLabels(titles)
        self.verticalHeader().hide()
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(DESCRIPTION, QHeaderView.ResizeMode.Stretch)

        self.doubleClicked.connect(lambda _: self.wanted.emit())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return fetches the chosen study."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.chosen is not None:
            event.accept()
            self.wanted.emit()
        else:
            super().keyPressEvent(event)

    @property
    def chosen(self) -> FoundStudy | None:
        """The study of the chosen row."""
        item = self.item(self.currentRow(), 0)
        study = None if item is None else item.data(STUDY)
        return study if isinstance(study, FoundStudy) else None

    def show_studies(self, studies: list[FoundStudy]) -> None:
        """List these instead of what was found before."""
        self.setSortingEnabled(False)
        self.clearContents()
        self.setRowCount(len(studies))
        for row, study in enumerate(studies):
            for column, item in enumerate(_cells(study)):
                self.setItem(row, column, item)
        self.setSortingEnabled(True)
        self.sortByColumn(0, Qt.SortOrder.DescendingOrder)
        self.setCurrentCell(0 if studies else -1, 0)


def _cells(study: FoundStudy) -> list[QTableWidgetItem]:
    texts = (
        date(study.date),
        person_name(study.patient_name),
        date(study.birth_date),
        study.patient_id,
        study.accession_number,
        study.modalities,
        study.description,
    )
    cells = [QTableWidgetItem(text) for text in texts]
    cells[0].setData(STUDY, study)
    images = QTableWidgetItem()
    count = study.images.strip()
    images.setData(Qt.ItemDataRole.DisplayRole, int(count) if count.isdecimal() else count)
    images.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return [*cells, images]
