"""The reader's own calibration: a line of known length sizes the pixels of its picture."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from medviewer.dicom.series import Slice
from medviewer.dicom.volume import Volume
from medviewer.errors import MedviewerError
from medviewer.findings.reading.measured import quantities
from medviewer.findings.reading.measurement import Measurement
from medviewer.findings.reading.reading import calibration_by
from medviewer.image.measuring.calibration import same_size
from medviewer.ui.measuring.calibration_dialog import CalibrationDialog
from medviewer.ui.measuring.desk import Desk
from medviewer.ui.measuring.tools import CalibrationTool
from medviewer.ui.picture.viewport import Viewport
from medviewer.ui.picture.viewport_grid import ViewportGrid
from medviewer.ui.translation import Figure
from medviewer.ui.words import quantity

USUAL_MM = 10.0


class Calibrating(QObject):
    """The tool that draws the line, the question how long it is, and forgetting it again.

    Signals
    -------
    told
        What was done, in words.
    warned
        What the reader should think twice about, in words, and a callable: whether it still stands.
    asked
        The line that is asked about; None when it no longer is.
    """

    told = Signal(str)
    warned = Signal(str, object)
    asked = Signal(object)

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
        if volume is None or line.image.is_made:
            self.told.emit(self.tr("Calibrate the series' own pictures, not planes made of them."))
            return
        if line.points[0] == line.points[1]:
            self.told.emit(self.tr("Drag along something whose length you know."))
            return
        known = quantities(line)[0]
        usual_mm = known.value if line.scale.unit == "mm" else USUAL_MM
        files = len({one.sop_instance_uid for one in volume.series.slices})
        dialog = CalibrationDialog(self._question(line), usual_mm, files, view.window())
        dialog.answered.connect(partial(self.calibrate, line, volume, index))
        dialog.finished.connect(lambda _: self.asked.emit(None))
        self.asked.emit(line)
        dialog.open()

    def calibrate(
        self, line: Measurement, volume: Volume, index: int, length_mm: float, whole: bool = False
    ) -> None:
        """Take ``length_mm`` for the length of ``line``, which lies on a slice of ``volume``.

        ``whole``: all slices of the volume whose files give their pixels the same size.
        """
        own = calibration_by(line, length_mm, self._desk.author)
        name = self.tr("Calibrate by {} mm").format(Figure(length_mm))
        slices = volume.series.slices
        try:
            alike = same_size(volume.series.header, slices, index) if whole else (index,)
        except MedviewerError as error:
            self._desk.fail(error)
            return
        self._desk.calibrate(name, volume, alike, own)
        done = self._done_to_all(len(alike), len(slices)) if whole else self._done(slices, index)
        self.told.emit(done)
        if _is_true_size(line):
            words = self.tr(
                "The file knew the true size of this picture ({}); your calibration overrules "
                "it. Undo takes it back."
            )
            reading = self._desk.reading
            calibrations = reading.calibrations()
            self.warned.emit(
                words.format(line.image.modality), lambda: reading.calibrations() == calibrations
            )

    def forget(self) -> None:
        """Measure the active picture, and those calibrated with it, by their files again."""
        volume, index = self._grid.active.volume, self._grid.active.model.index
        if volume is None:
            return
        together = self._desk.calibrated_with(volume, index)
        if not together:
            self.told.emit(self.tr("This picture has no calibration of yours."))
            return
        self._desk.calibrate(self.tr("Forget the calibration"), volume, together, None)

    def _done(self, slices: Sequence[Slice], index: int) -> str:
        """By its number where there are others: the words stand there while they are shown."""
        if len({one.sop_instance_uid for one in slices}) == 1:
            return self.tr("This picture is measured by your line now (USER).")
        return self.tr("Picture {} is measured by your line now (USER).").format(index + 1)

    def _done_to_all(self, calibrated: int, of_all: int) -> str:
        words = self.tr("{} pictures are measured by your line now (USER).").format(calibrated)
        if calibrated < of_all:
            others = self.tr("{} have another pixel size and stay as they are.")
            words = f"{words} {others.format(of_all - calibrated)}"
        return words

    def _question(self, line: Measurement) -> str:
        lines = [self.tr("How long is this line?")]
        if line.scale.unit == "mm":
            lines.append(self.tr("So far it is {}.").format(quantity(quantities(line)[0])))
        if _is_true_size(line):
            words = self.tr("The file knows the true size of this picture ({}). Are you sure?")
            lines.append(words.format(line.image.modality))
        return "\n".join(lines)


def _is_true_size(line: Measurement) -> bool:
    """True where the file gives the size in the patient, as CT and MR do."""
    return line.scale.unit == "mm" and not line.scale.calibration
