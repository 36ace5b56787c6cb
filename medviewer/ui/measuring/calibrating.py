"""The reader's own calibration: a line of known length sizes the pixels of its picture."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDoubleSpinBox, QInputDialog

from medviewer.dicom.volume import Volume
from medviewer.findings.measured import quantities
from medviewer.findings.measurement import Measurement
from medviewer.findings.reading import calibration_by
from medviewer.ui.measuring.desk import Desk
from medviewer.ui.measuring.tools import CalibrationTool
from medviewer.ui.picture.viewport import Viewport
from medviewer.ui.picture.viewport_grid import ViewportGrid

SHORTEST_MM, LONGEST_MM = 0.1, 2000.0
USUAL_MM = 10.0


class Calibrating(QObject):
    """The tool that draws the line, the question how long it is, and forgetting it again.

    Signals
    -------
    told
        What was done, in words.
    warned
        What the reader should think twice about, in words.
    """

    told = Signal(str)
    warned = Signal(str)

    def __init__(self, desk: Desk, grid: ViewportGrid, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._grid = grid
        self.tool = CalibrationTool(desk, self.ask)

    def handlers(self) -> dict[str, Callable[..., object]]:
        """What to connect the commands to, by their names."""
        return {"forget_calibration": self.forget}

    def ask(self, view: Viewport, line: Measurement) -> None:
        """Ask how long the line is in truth."""
        volume, index = view.model.volume, view.model.index
        if volume is None or line.image.is_reformatted:
            self.told.emit(self.tr("Calibrate the series' own pictures, not planes made of them."))
            return
        if line.points[0] == line.points[1]:
            self.told.emit(self.tr("Drag along something whose length you know."))
            return
        dialog = QInputDialog(view.window())
        dialog.setWindowTitle(self.tr("Calibrate this picture"))
        dialog.setInputMode(QInputDialog.InputMode.DoubleInput)
        dialog.setLabelText(self._question(line))
        dialog.setDoubleDecimals(2)
        dialog.setDoubleRange(SHORTEST_MM, LONGEST_MM)
        known = quantities(line)[0]
        dialog.setDoubleValue(known.value if line.scale.unit == "mm" else USUAL_MM)
        box = dialog.findChild(QDoubleSpinBox)
        if isinstance(box, QDoubleSpinBox):
            box.setSuffix(" mm")
            box.selectAll()
        dialog.doubleValueSelected.connect(partial(self.calibrate, line, volume, index))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def calibrate(self, line: Measurement, volume: Volume, index: int, length_mm: float) -> None:
        """Take ``length_mm`` for the length of ``line``, which lies on a slice of ``volume``."""
        own = calibration_by(line, length_mm, self._desk.author)
        name = self.tr("Calibrate by {} mm").format(f"{length_mm:g}")
        self._desk.calibrate(name, volume, index, own)
        self.told.emit(self.tr("This picture is measured by your line now (USER)."))
        if _is_true_size(line):
            self.warned.emit(
                self.tr(
                    "The file knew the true size of this picture ({}); your calibration overrules "
                    "it. Undo takes it back."
                ).format(line.image.modality)
            )

    def forget(self) -> None:
        """Measure the active picture by its file again."""
        volume, index = self._grid.active.volume, self._grid.active.model.index
        if volume is None:
            return
        if self._desk.reading.calibration(volume.series.slices[index].sop_instance_uid) is None:
            self.told.emit(self.tr("This picture has no calibration of yours."))
            return
        self._desk.calibrate(self.tr("Forget the calibration"), volume, index, None)

    def _question(self, line: Measurement) -> str:
        lines = [self.tr("How long is this line?")]
        if line.scale.unit == "mm":
            lines.append(self.tr("So far it is {}.").format(quantities(line)[0].text))
        if _is_true_size(line):
            words = self.tr("The file knows the true size of this picture ({}). Are you sure?")
            lines.append(words.format(line.image.modality))
        return "\n".join(lines)


def _is_true_size(line: Measurement) -> bool:
    """True where the file gives the size in the patient, as CT and MR do."""
    return line.scale.unit == "mm" and not line.scale.calibration
