"""Before copies are written: each picture with what would be blackened, to mend by hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from medviewer.deidentify.rectangle import Rectangle
from medviewer.jobs.queue import Job, JobQueue
from medviewer.ui.exporting.blank_canvas import BlankCanvas
from medviewer.ui.fitting import fit, lay_out_scrolled
from medviewer.ui.message_bar import words_for
from medviewer.ui.picture.painting.frame import image_of
from medviewer.ui.starting.crash_log import log_unforeseen
from medviewer.ui.translation import spoken
from medviewer.ui.words import either

if TYPE_CHECKING:
    from medviewer.deidentify.preview import Looked

SIZE = (1080, 720)
LIST_WIDTH = 270
LOOK, PICTURE = "look for text", "picture with text"

Chosen = Mapping[Path, tuple[Rectangle, ...]]
"""The parts to blacken, by file: of pictures that a person has looked at."""


class BlankDialog(QDialog):
    """Lists the pictures of a folder, shows one; ``chosen`` has what was looked at."""

    def __init__(
        self,
        source: Path,
        named: Sequence[Rectangle],
        queue: JobQueue,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What would be blackened"))
        fit(self, *SIZE)
        self._named, self._queue = named, queue
        self._seen: list[Looked] = []
        self._parts: dict[Path, tuple[Rectangle, ...]] = {}
        self._looked_at: set[Path] = set()
        self.list = QListWidget()
        self.all = QCheckBox(self.tr("List pictures without writing, too"))
        self.canvas = BlankCanvas()
        self.frame = QSlider(Qt.Orientation.Horizontal)
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.progress = QProgressBar()
        self.remove_button = QPushButton(self.tr("Take part away"))
        self.found_button = QPushButton(self.tr("As found"))
        self.series_button = QPushButton(self.tr("Same parts in the whole series"))
        self.black = QCheckBox(self.tr("Show them black"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.use_button = self.buttons.addButton(
            self.tr("Blacken these parts"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self._lay_out()
        self._connect()
        self._look(source)

    @property
    def chosen(self) -> Chosen:
        """The parts of every picture that was looked at, by its file."""
        return {path: self._parts[path] for path in self._parts if path in self._looked_at}

    # Looking

    def _look(self, source: Path) -> None:
        self.words.setText(self.tr("Looking for writing…"))
        self._queue.submit(
            LOOK,
            partial(_look, source),
            on_result=self.show_seen,
            on_error=self._show_failure,
            on_progress=self._show_progress,
        )

    def show_seen(self, seen: list[Looked]) -> None:
        """List what was seen, and show the first."""
        self._seen = seen
        self._parts = {one.path: one.proposed(self._named) for one in seen}
        self.progress.hide()
        self.all.setChecked(not any(self._is_of_interest(one) for one in seen))
        self._fill()

    def _is_of_interest(self, one: Looked) -> bool:
        return one.searched or bool(self._parts[one.path])

    def _fill(self) -> None:
        self.list.clear()
        shown = [one for one in self._seen if self.all.isChecked() or self._is_of_interest(one)]
        for one in shown:
            item = QListWidgetItem()
            item.setData(Qt.ItemDataRole.UserRole, one)
            item.setToolTip(str(one.path))
            self.list.addItem(item)
            self._name(item)
        searched = sum(one.searched for one in self._seen)
        found = sum(bool(one.found) for one in self._seen)
        words = self.tr("{} pictures, {} of them searched: writing was found in {}.")
        self.words.setText(words.format(len(self._seen), searched, found))
        if shown:
            self.list.setCurrentRow(0)
        self._follow()

    def _name(self, item: QListWidgetItem) -> None:
        one = self._of(item)
        count = len(self._parts[one.path])
        told = either(count, self.tr("1 part"), self.tr("%n parts", "", count))
        if one.problem:
            told = self.tr("cannot be looked at")
        elif not count:
            told = self.tr("nothing found") if one.searched else self.tr("not searched")
        mark = "✓ " if one.path in self._looked_at else ""
        item.setText(f"{mark}{one.words} – {told}")

    # One picture

    def _shown(self) -> Looked | None:
        item = self.list.currentItem()
        return None if item is None else self._of(item)

    @staticmethod
    def _of(item: QListWidgetItem) -> Looked:
        one: Looked = item.data(Qt.ItemDataRole.UserRole)
        return one

    def _show(self) -> None:
        one = self._shown()
        if one is None:
            return
        self.canvas.show_parts(self._parts[one.path], one.rows, one.columns)
        with QSignalBlocker(self.frame):
            self.frame.setRange(0, one.frames - 1)
            self.frame.setValue(0)
        self.frame.setVisible(one.frames > 1)
        self._load()
        self._follow()

    def _load(self) -> None:
        one = self._shown()
        if one is not None:
            self._queue.submit(
                PICTURE,
                partial(_picture, one.path, self.frame.value()),
                on_result=partial(self._take_picture, one),
                on_error=self._show_failure,
            )

    def _take_picture(self, one: Looked, pixels: Any) -> None:
        """A picture counts as looked at once it could be seen."""
        if self._shown() is one:
            self.canvas.show_picture(image_of(pixels))
            self._looked_at.add(one.path)
            self._follow()

    # Mending

    def _take_parts(self) -> None:
        one = self._shown()
        if one is not None:
            self._parts[one.path] = tuple(self.canvas.parts)
            self._looked_at.add(one.path)
            self._follow()

    def _as_found(self) -> None:
        one = self._shown()
        if one is not None:
            self._parts[one.path] = one.proposed(self._named)
            self._show()

    def _same_in_series(self) -> None:
        one = self._shown()
        if one is None:
            return
        for other in self._seen:
            if (other.series, other.rows, other.columns) == (one.series, one.rows, one.columns):
                self._parts[other.path] = self._parts[one.path]
                self._looked_at.add(other.path)
        self._follow()

    def _follow(self) -> None:
        """Name the rows and offer what can be done."""
        for row in range(self.list.count()):
            self._name(self.list.item(row))
        one = self._shown()
        for button in (self.remove_button, self.found_button, self.series_button):
            button.setEnabled(one is not None)
        self.use_button.setEnabled(bool(self._looked_at))

    # Parts

    def _connect(self) -> None:
        self.list.currentItemChanged.connect(lambda *_: self._show())
        self.all.toggled.connect(self._fill)
        self.canvas.changed.connect(self._take_parts)
        self.frame.valueChanged.connect(self._load)
        self.remove_button.clicked.connect(self.canvas.remove_chosen)
        self.found_button.clicked.connect(self._as_found)
        self.series_button.clicked.connect(self._same_in_series)
        self.black.toggled.connect(self.canvas.show_black)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.finished.connect(lambda _: self._stop())

    def _stop(self) -> None:
        for key in (LOOK, PICTURE):
            self._queue.cancel(key)

    def _lay_out(self) -> None:
        self.list.setAccessibleName(self.tr("Pictures"))
        self.canvas.setAccessibleName(self.tr("Picture with the parts to blacken"))
        self.frame.setAccessibleName(self.tr("Frame"))
        self.frame.hide()
        self.progress.setRange(0, 0)
        left = QVBoxLayout()
        left.addWidget(self.list, 1)
        left.addWidget(self.all)
        side = QWidget()
        side.setLayout(left)
        side.setFixedWidth(LIST_WIDTH)
        left.setContentsMargins(0, 0, 0, 0)
        tools = QHBoxLayout()
        for widget in (self.remove_button, self.found_button, self.series_button):
            widget.setAutoDefault(False)
            tools.addWidget(widget)
        tools.addWidget(self.black)
        tools.addStretch(1)
        right = QVBoxLayout()
        right.addWidget(self.canvas, 1)
        right.addWidget(self.frame)
        right.addLayout(tools)
        middle = QHBoxLayout()
        middle.addWidget(side)
        middle.addLayout(right, 1)
        layout = QVBoxLayout()
        layout.setSpacing(10)
        layout.addWidget(self._about())
        layout.addLayout(middle, 1)
        layout.addWidget(self.words)
        layout.addWidget(self.progress)
        lay_out_scrolled(self, layout, self.buttons)

    def _about(self) -> QLabel:
        about = QLabel(
            self.tr(
                "Drag to draw a part, click on one and press Delete to take it away. The search "
                "misses letters by ones and twos, handwriting, text that runs upwards, and faint "
                "text. What you have looked at (✓) is copied as you leave it, in every frame of a "
                "film; the other pictures go by what is ticked in the window before."
            )
        )
        about.setWordWrap(True)
        return about

    def _show_progress(self, fraction: float, text: str) -> None:
        self.progress.setRange(0, 100)
        self.progress.setValue(round(100 * fraction))
        self.progress.setFormat(spoken(text))

    def _show_failure(self, error: Exception) -> None:
        self.progress.hide()
        log_unforeseen(error)
        self.words.setText(words_for(error))


def _look(source: Path, job: Job) -> list[Looked]:
    """Work of a thread."""
    from medviewer.deidentify.preview import look

    return look([source], job)


def _picture(path: Path, frame: int, _: Job) -> Any:
    """Work of a thread."""
    from medviewer.deidentify.preview import picture

    return picture(path, frame)
