"""Why did the model mark this? Maps of the chosen finding's slice, made when they are asked for."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from medviewer.dicom.volume import Volume
from medviewer.findings.finding import Finding, Provenance
from medviewer.image.display import render
from medviewer.image.window import Window
from medviewer.jobs.queue import Job
from medviewer.ui.colours import heat_picture
from medviewer.ui.fitting import fit, lay_out_scrolled
from medviewer.ui.picture.painting.frame import image_of
from medviewer.ui.translation import Figure
from medviewer.ui.words import class_name

if TYPE_CHECKING:
    from medviewer.lesion.slice_map import SliceMap

SIDE = 380
"""Pixels along the longer side of a picture."""
OPACITY = 0.6
VERDICT_HEIGHT = 60  # pixels for what a map says, which comes later


class MapView(QWidget):
    """One kind of map: its name, the picture, what the map says, and how far its making is."""

    def __init__(self, kind: str, meaning: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = kind
        self._job: Job | None = None
        title = QLabel(f"<b>{kind}</b>")
        self.picture = QLabel()
        self.picture.setFixedSize(SIDE, SIDE)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        said = QLabel(meaning)
        self.verdict = QLabel()
        for label in (said, self.verdict):
            label.setWordWrap(True)
            label.setFixedWidth(SIDE)
        said.setProperty("role", "quiet")
        self.progress = QProgressBar()
        self.progress.setFormat("%p %")
        self.progress.setRange(0, 100)
        self.start_button = QPushButton(self.tr("Make this map"))
        self.stop_button = QPushButton(self.tr("Cancel"))
        self.stop_button.clicked.connect(self.stop)
        row = QHBoxLayout()
        for widget in (self.start_button, self.progress, self.stop_button):
            row.addWidget(widget)
        column = QVBoxLayout(self)
        for label in (title, self.picture, said, self.verdict):
            column.addWidget(label)
        column.addStretch(1)
        column.addLayout(row)
        self._rest()

    def run(self, job: Job) -> None:
        """A job is under way that makes the map."""
        self._job = job
        self.verdict.setText(self.tr("Waiting for the model…"))
        self.start_button.hide()
        self.progress.show()
        self.stop_button.show()

    def stop(self) -> None:
        """Stop the job, if there is one."""
        if self._job is not None:
            self._job.cancel()
            self._rest()
            self.verdict.setText(self.tr("Stopped."))

    def tell(self, fraction: float, text: str) -> None:
        """Show how far the job is, 0 to 1."""
        self.verdict.clear()
        self.progress.setValue(round(100 * fraction))

    def show_result(self, words: str, picture: QPixmap) -> None:
        """Show the map and what it says."""
        self._rest()
        self.start_button.hide()
        self.verdict.setText(words)
        self.picture.setPixmap(picture)

    def show_failure(self, words: str) -> None:
        """Say why there is no map."""
        self._rest()
        self.verdict.setText(words)

    def _rest(self) -> None:
        self._job = None
        self.start_button.show()
        self.progress.hide()
        self.stop_button.hide()


class ExplainDialog(QDialog):
    """Grad-CAM at once, occlusion when it is asked for; closing it stops both.

    ``ask`` starts the job that makes a map of a kind and delivers it, or what failed.
    """

    def __init__(
        self,
        volume: Volume,
        finding: Finding,
        set_by: Provenance,
        window: Window,
        ask: Callable[..., Job],
        words_for: Callable[[Exception], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(
            self.tr("Why is {} on slice {} marked?").format(
                class_name(finding.label), finding.slice_index + 1
            )
        )
        self.series_key = volume.series.stack_key
        self._frame = render(volume, finding.slice_index, window)
        self._finding, self._ask, self._words_for = finding, ask, words_for
        self.gradient = MapView(
            "Grad-CAM",
            self.tr("Which features of one network raised the score of this mark."),
        )
        self.occlusion = MapView(
            self.tr("Occlusion"),
            self.tr(
                "How far the score falls when a part of the picture is covered. Takes about a "
                "minute without a graphics card."
            ),
        )
        for view, kind in ((self.gradient, "Grad-CAM"), (self.occlusion, "occlusion")):
            view.start_button.clicked.connect(partial(self._start, view, kind))
            view.picture.setPixmap(self._painted(None))
        self._lay_out(set_by)
        self.finished.connect(self._stop)
        self._start(self.gradient, "Grad-CAM")

    def _lay_out(self, set_by: Provenance) -> None:
        """The maps side by side, what made the mark, and what no map can say."""
        caution = QLabel(
            self.tr(
                "Neither map says what the lesion is. The heat map of the findings (M) is where "
                "the model itself sees a lesion's centre."
            )
        )
        caution.setWordWrap(True)
        origin = QLabel(self.tr("The mark was set by {} {}.").format(set_by.model, set_by.version))
        origin.setToolTip(f"SHA-256 {set_by.sha256}")
        use = QLabel(self.tr("Research use only – not for diagnosis"))
        use.setProperty("role", "label")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        row, column = QHBoxLayout(), QVBoxLayout()
        row.addWidget(self.gradient)
        row.addWidget(self.occlusion)
        column.addLayout(row)
        column.addWidget(origin)
        column.addWidget(caution)
        column.addWidget(use)
        lay_out_scrolled(self, column, buttons)
        fit(self, self.sizeHint().width(), self.sizeHint().height() + VERDICT_HEIGHT)

    def _start(self, view: MapView, kind: str) -> None:
        show, fail = partial(self._show, view), partial(self._fail, view)
        view.run(self._ask(kind, show, fail, view.tell))

    def _stop(self) -> None:
        for view in (self.gradient, self.occlusion):
            view.stop()

    def _fail(self, view: MapView, error: Exception) -> None:
        view.show_failure(self._words_for(error))

    def _show(self, view: MapView, found: SliceMap) -> None:
        """The map, or words where it fails the pointing game."""
        score = self.tr("Score of the mark: {:.2f}.").format(Figure(found.score))
        if found.points:
            words = self.tr("The map is highest within the mark's box.")
            view.show_result(f"{score} {words}", self._painted(found))
        else:
            words = self.tr(
                "The map is highest outside the mark's box, so it does not say where the model "
                "looked, and is not shown."
            )
            view.show_result(f"{score} {words}", self._painted(None))

    def _painted(self, found: SliceMap | None) -> QPixmap:
        """The slice with the finding's outline, and the map over it."""
        rows, columns = self._frame.shape[:2]
        scale = SIDE / max(rows, columns)
        whole = QRectF(0, 0, columns * scale, rows * scale)
        picture = QPixmap(round(whole.width()), round(whole.height()))
        picture.fill(Qt.GlobalColor.black)
        with QPainter(picture) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.drawImage(whole, image_of(self._frame))
            if found is not None:
                painter.drawImage(whole, image_of(heat_picture(found.map, OPACITY)))
            line = QPolygonF([QPointF(x * scale, y * scale) for x, y in self._finding.outline])
            for colour, width in ((Qt.GlobalColor.black, 3.0), (Qt.GlobalColor.white, 1.2)):
                painter.setPen(QPen(colour, width))
                painter.drawPolygon(line)
        return picture
