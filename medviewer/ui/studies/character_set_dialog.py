"""Which letters the names are written in: each choice shows what comes of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from medviewer.dicom.character_sets import CHARACTER_SETS, read_by
from medviewer.dicom.series import Series
from medviewer.ui.fitting import fit, lay_out_choice
from medviewer.ui.translation import spoken
from medviewer.ui.words import person_name


class CharacterSetDialog(QDialog):
    """Offers the character sets, each with the patient's name and the study as it reads them.

    Signals
    -------
    answered
        The ``CharacterSet`` that was chosen.
    """

    answered = Signal(object)

    def __init__(self, series: Series, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Character set"))
        self.table = QTreeWidget()
        self.table.setRootIsDecorated(False)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setHeaderLabels([self.tr("Letters"), self.tr("Name"), self.tr("Study")])
        self.table.setAccessibleName(self.tr("Character set"))
        self.table.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for number, chosen in enumerate(CHARACTER_SETS):
            tried = read_by(series, chosen)
            texts = [spoken(chosen.name), person_name(tried.patient_name), tried.study_description]
            item = QTreeWidgetItem(self.table, texts)
            if number == 0 or (tried.patient_name == series.patient_name and series.filed_name):
                self.table.setCurrentItem(item)
        question = self.tr(
            "Choose the row whose name is right. It holds for this patient until another "
            "study is opened; the files stay as they are."
        )
        lay_out_choice(self, question, self.table)
        fit(self, 720, 560)

    def accept(self) -> None:
        """Tell the answer."""
        super().accept()
        place = self.table.indexOfTopLevelItem(self.table.currentItem())
        if place >= 0:
            self.answered.emit(CHARACTER_SETS[place])
