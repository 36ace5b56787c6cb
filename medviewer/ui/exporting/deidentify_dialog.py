"""The dialog of De-identified copies…: which images, where to, what is kept."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from medviewer.deidentify.profile import Options
from medviewer.deidentify.rectangle import Rectangle
from medviewer.jobs.queue import JobQueue
from medviewer.ui.exporting.blank_dialog import BlankDialog, Chosen
from medviewer.ui.exporting.folder_row import FolderRow
from medviewer.ui.fitting import fit, lay_out_scrolled
from medviewer.ui.words import either

SIZE = (680, 430)


class DeidentifyDialog(QDialog):
    """Two folders and the options of the profile; ``chosen`` are parts picked by hand."""

    def __init__(self, source: Path | None, queue: JobQueue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._queue = queue
        self.chosen: Chosen = {}
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("De-identified copies"))
        fit(self, *SIZE)
        self.source = FolderRow(self.tr("Images of"), source)
        self.where = FolderRow(self.tr("A new folder"), None)
        self.dates = QCheckBox(self.tr("Keep dates, moved by the same unknown number of days"))
        self.device = QCheckBox(self.tr("Keep which device it was"))
        self.texts = QCheckBox(self.tr("Keep descriptions, without names, dates and numbers"))
        self.burned_in = QCheckBox(self.tr("Also copy pictures that may have text burnt in"))
        self.blank_text = QCheckBox(self.tr("Blacken what looks like writing in such pictures"))
        self.blank = QLineEdit()
        self.blank.setPlaceholderText(self.tr("column, row, width, height in pixels; …"))
        self.look_button = QPushButton(self.tr("Look at what is blackened…"))
        self.looked = QLabel()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.copy_button = self.buttons.addButton(
            self.tr("Copy"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._lay_out()
        for row in (self.source, self.where):
            row.changed.connect(self._follow)
        self.source.changed.connect(lambda: self._take({}))
        self.blank.textChanged.connect(self._follow)
        self.look_button.clicked.connect(self._look)
        self._follow()

    @property
    def options(self) -> Options:
        """What is ticked."""
        return Options(
            shift_dates=self.dates.isChecked(),
            keep_device=self.device.isChecked(),
            clean_descriptors=self.texts.isChecked(),
            keep_burned_in=self.burned_in.isChecked(),
            blank_text=self.blank_text.isChecked(),
            blank=parts_in(self.blank.text()) or (),
        )

    def _lay_out(self) -> None:
        about = QLabel(
            self.tr(
                "Copies by the basic profile of DICOM (PS3.15): names, numbers, dates and "
                "private elements go, all UIDs are new. The originals are only read."
            )
        )
        warning = QLabel(
            self.tr(
                "Look at the copies before you give them away: no program sees a face, or all "
                "that is written in a picture."
            )
        )
        form = QFormLayout()
        form.addRow(self.tr("Images of"), self.source)
        form.addRow(self.tr("A new folder"), self.where)
        layout = QVBoxLayout()
        layout.setSpacing(10)
        layout.addWidget(about)
        layout.addLayout(form)
        for box in (self.dates, self.device, self.texts, self.burned_in, self.blank_text):
            layout.addWidget(box)
        parts = QFormLayout()
        parts.addRow(self.tr("Also blacken in every picture"), self.blank)
        layout.addLayout(parts)
        look = QHBoxLayout()
        look.addWidget(self.look_button)
        look.addWidget(self.looked, 1)
        layout.addLayout(look)
        layout.addWidget(warning)
        layout.addStretch(1)
        lay_out_scrolled(self, layout, self.buttons)
        for label in (about, warning):
            label.setWordWrap(True)
        warning.setProperty("role", "quiet")

    def _look(self) -> None:
        """Show what would be blackened, before anything is written."""
        source = self.source.folder
        if source is not None:
            dialog = BlankDialog(source, self.options.blank, self._queue, self)
            dialog.accepted.connect(lambda: self._take(dialog.chosen))
            dialog.open()

    def _take(self, chosen: Chosen) -> None:
        self.chosen = chosen
        count = len(chosen)
        many = self.tr("You looked at %n pictures.", "", count)
        self.looked.setText(
            either(count, self.tr("You looked at 1 picture."), many) if chosen else ""
        )

    def _follow(self) -> None:
        """Offer to copy when both folders are named, and the parts are understood."""
        understood = parts_in(self.blank.text()) is not None
        if understood:
            self._take(self.chosen)
        else:
            words = self.tr("Four numbers a part: column, row, width and height in pixels.")
            self.looked.setText(words)
        there = self.source.folder is not None and self.source.folder.exists()
        self.look_button.setEnabled(there and understood)
        named = None not in (self.source.folder, self.where.folder)
        self.copy_button.setEnabled(named and understood)


def parts_in(text: str) -> tuple[Rectangle, ...] | None:
    """Rectangles in ``text``, four numbers each with anything between; None when it is none."""
    numbers = [int(number) for number in re.findall(r"\d+", text)]
    if len(numbers) % 4:
        return None
    fours = [numbers[start : start + 4] for start in range(0, len(numbers), 4)]
    return tuple(Rectangle(*four) for four in fours)
