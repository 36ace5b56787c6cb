"""The middle of the window: warnings on top, the picture, the slice slider beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from medviewer.dicom.volume import Volume
from medviewer.findings.finding import ResultSet
from medviewer.image.calibration import pixel_aspect, pixel_size
from medviewer.image.first_window import first_window
from medviewer.ui.colours import class_colours
from medviewer.ui.picture.slice_slider import SliceSlider
from medviewer.ui.picture.viewport import Viewport
from medviewer.ui.picture.viewport_model import ViewportModel

WARNINGS_SHOWN = 2


class ViewportPane(QWidget):
    """A viewport with all that belongs to it."""

    findingClicked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ViewportModel()
        self.viewport = Viewport(self.model)
        self.slider = SliceSlider()
        self._invitation = self.tr(
            "Open a folder (Ctrl+O), a file, a DICOMDIR or a ZIP,\nor drop it here.\n\n"
            "A patient's history (CSV) can be dropped here too."
        )
        self.viewport.hint = self._invitation
        self.banner = QLabel()
        self.banner.setProperty("role", "banner")
        self.banner.setWordWrap(True)
        self.banner.setTextFormat(Qt.TextFormat.PlainText)
        self.banner.hide()
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.viewport, 1)
        row.addWidget(self.slider)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addLayout(row, 1)
        self.slider.valueChanged.connect(self.model.go_to)
        self.viewport.findingClicked.connect(self.findingClicked)
        self.model.listeners.append(self._follow)

    def show_volume(self, volume: Volume) -> None:
        """Show the middle slice of a volume in its own window."""
        middle = len(volume.voxels) // 2
        header = volume.series.header
        size = pixel_size(header, volume.series.slices[middle])
        self.viewport.pixel_size = size
        self.model.show_volume(
            volume, middle, first_window(volume, middle), pixel_aspect(header, size)
        )
        self.slider.set_marks(())
        self.show_warnings(volume)
        self.viewport.setFocus()

    def show_results(self, results: ResultSet) -> None:
        """Draw what a model found in the volume that is shown."""
        labels = {label for finding in results.findings for label in finding.probabilities}
        self.viewport.colours = class_colours(labels)
        self.model.show_results(results)
        self.slider.set_marks(
            (finding.slice_index, self.viewport.colours[finding.label])
            for finding in results.findings
        )

    def show_warnings(self, volume: Volume) -> None:
        """Show what the reader must know about this picture, the rest in the tool tip."""
        warnings = (*volume.series.warnings, *volume.warnings)
        shown = list(warnings[:WARNINGS_SHOWN])
        if len(warnings) > WARNINGS_SHOWN:
            shown[-1] += " " + self.tr("(%n more)", "", len(warnings) - WARNINGS_SHOWN)
        self.banner.setText("\n".join(shown))
        self.banner.setToolTip("\n".join(warnings))
        self.banner.setVisible(bool(warnings))

    def set_loading(self, loading: bool) -> None:
        """Say whether something is on its way, where there is no picture yet."""
        self.viewport.hint = self.tr("Loading…") if loading else self._invitation
        self.model.set_loading(loading)

    def clear(self) -> None:
        """Show nothing."""
        self.banner.hide()
        self.slider.set_marks(())
        self.model.clear()

    def _follow(self) -> None:
        self.slider.show_place(self.model.index, self.model.slice_count)
