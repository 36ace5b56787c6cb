"""What the values of a parametric map mean, where its file gives them several meanings."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QListWidget, QWidget

from medviewer.dicom.meanings import NO_LABEL
from medviewer.dicom.real_world import RealWorldMapping
from medviewer.ui.fitting import fit, lay_out_choice
from medviewer.ui.translation import spoken


class MeaningDialog(QDialog):
    """Offers the mappings to real values, each with its label and unit.

    Signals
    -------
    answered
        The number of the one that was chosen, 0-based.
    """

    answered = Signal(int)

    def __init__(
        self, meanings: Sequence[RealWorldMapping], shown: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Meaning of the values"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Meaning of the values"))
        for one in meanings:
            name = one.label or spoken(NO_LABEL)
            unit = self.tr("in {}").format(one.unit) if one.unit else self.tr("without a unit")
            self.list.addItem(f"{name}  {unit}")
        self.list.setCurrentRow(shown)
        question = self.tr(
            "The file gives the values of this parametric map several meanings. What you "
            "choose holds until another study is opened; the file stays as it is."
        )
        lay_out_choice(self, question, self.list)
        fit(self, 480, 320)

    def accept(self) -> None:
        """Tell the answer."""
        super().accept()
        if self.list.currentRow() >= 0:
            self.answered.emit(self.list.currentRow())
