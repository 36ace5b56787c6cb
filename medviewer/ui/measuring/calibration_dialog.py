"""How long a line is in truth, and how many pictures are measured by it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from medviewer.ui.number_box import NumberBox

SHORTEST_MM, LONGEST_MM = 0.1, 2000.0


class CalibrationDialog(QDialog):
    """Asks for a length; where the series has more pictures (``pictures``), for which.

    Signals
    -------
    answered
        The length in mm, and whether it holds for the whole series.
    """

    answered = Signal(float, bool)

    def __init__(
        self, question: str, usual_mm: float, pictures: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Calibrate by a known length"))
        self.question = QLabel(question)
        self.question.setTextFormat(Qt.TextFormat.PlainText)
        self.length = NumberBox()
        self.length.setDecimals(2)
        self.length.setRange(SHORTEST_MM, LONGEST_MM)
        self.length.setSuffix(" mm")
        self.length.setValue(usual_mm)
        self.length.setAccessibleName(self.tr("Length of the line"))
        self.length.selectAll()
        self.whole = QCheckBox(self.tr("For all {} pictures of the series").format(pictures))
        self.whole.setToolTip(
            self.tr("Pictures whose files give their pixels another size stay as they are")
        )
        self.whole.setVisible(pictures > 1)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for part in (self.question, self.length, self.whole, buttons):
            layout.addWidget(part)

    def accept(self) -> None:
        """Tell the answer."""
        super().accept()
        self.answered.emit(self.length.value(), self.whole.isChecked())
