"""How a line is to be cut across: how far apart, how wide, how many side by side."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from medviewer.image.curved.sections import Cut
from medviewer.ui.number_box import NumberBox

NEAREST_MM, FARTHEST_MM = 0.2, 20.0
NARROWEST_MM, WIDEST_MM = 5.0, 200.0


class SectionDialog(QDialog):
    """Asks for the distance and the width of cross sections, and how many are seen at once.

    Signals
    -------
    answered
        The ``Cut``, and how many side by side.
    """

    answered = Signal(object, int)

    def __init__(self, cut: Cut, count: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Cross sections"))
        self.apart = _millimetres(cut.apart_mm, NEAREST_MM, FARTHEST_MM, 0.5)
        self.width_mm = _millimetres(cut.width_mm, NARROWEST_MM, WIDEST_MM, 5.0)
        self.count = QSpinBox()
        self.count.setRange(1, most)
        self.count.setValue(count)
        self.apart.selectAll()
        rows = QFormLayout()
        rows.addRow(self.tr("&Distance along the line:"), self.apart)
        rows.addRow(self.tr("&Width:"), self.width_mm)
        rows.addRow(self.tr("&Side by side:"), self.count)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(rows)
        layout.addWidget(buttons)

    def accept(self) -> None:
        """Tell the answer."""
        super().accept()
        cut = Cut(round(self.apart.value(), 1), round(self.width_mm.value(), 1))
        self.answered.emit(cut, self.count.value())


def _millimetres(value: float, least: float, most: float, step: float) -> NumberBox:
    box = NumberBox()
    box.setDecimals(1)
    box.setRange(least, most)
    box.setSingleStep(step)
    box.setSuffix(" mm")
    box.setValue(value)
    return box
