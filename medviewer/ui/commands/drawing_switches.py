"""The switches for what a model drew: findings, heat map, and how much the map covers."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QSlider, QVBoxLayout, QWidget

from medviewer.ui.commands.command_table import plain_text


class DrawingSwitches(QWidget):
    """Two boxes that mirror actions, and a slider; ``opacityChanged`` carries 0 to 1."""

    opacityChanged = Signal(float)

    def __init__(self, findings: QAction, heat_map: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(5, 100)
        self.slider.setAccessibleName(self.tr("Opacity of the heat map"))
        self.slider.setToolTip(self.tr("Opacity of the heat map"))
        self._number = QLabel()
        self._number.setMinimumWidth(self._number.fontMetrics().horizontalAdvance("100 %"))
        self._heat_map = heat_map
        self.map_box = _mirror(heat_map)
        row = QHBoxLayout()
        row.addWidget(self.map_box)
        row.addSpacing(10)
        row.addWidget(self.slider, 1)
        row.addWidget(self._number)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 6, 10, 10)
        column.setSpacing(4)
        column.addWidget(_mirror(findings))
        column.addLayout(row)
        self.slider.valueChanged.connect(self._tell)
        heat_map.toggled.connect(self._enable_slider)
        self._enable_slider()

    def set_opacity(self, opacity: float) -> None:
        """Show an opacity, 0 to 1, and announce it."""
        self.slider.setValue(round(100 * opacity))
        self._tell(self.slider.value())

    def tell_of_map(self, has_map: bool) -> None:
        """Whether what is shown has a heat map: what was read from a file, or refused, has none."""
        self.map_box.setEnabled(has_map)
        without = self.tr("What is shown has no heat map")
        self.map_box.setToolTip(self._heat_map.toolTip() if has_map else without)
        self._enable_slider()

    def _enable_slider(self) -> None:
        self.slider.setEnabled(self._heat_map.isChecked() and self.map_box.isEnabled())

    def _tell(self, value: int) -> None:
        self._number.setText(f"{value} %")
        self.opacityChanged.emit(value / 100)


def _mirror(action: QAction) -> QCheckBox:
    """A box that shows and changes the state of a checkable action."""
    box = QCheckBox(plain_text(action.text()))
    box.setToolTip(action.toolTip())
    box.setChecked(action.isChecked())
    action.toggled.connect(box.setChecked)
    box.toggled.connect(action.setChecked)
    return box
