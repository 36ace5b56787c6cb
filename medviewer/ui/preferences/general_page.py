"""The page for the reader's name, language, size, contrast and mouse buttons."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLineEdit, QWidget

from medviewer.library.reader_name import account_name
from medviewer.library.settings import SCALES, Settings
from medviewer.ui.fitting import quiet_note
from medviewer.ui.translation import LANGUAGES


class GeneralPage(QWidget):
    """Choices that are kept at once; what needs a new start says so."""

    def __init__(
        self, settings: Settings, drags: Iterable[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        """``drags`` are name and title of what a drag can do."""
        super().__init__(parent)
        self._settings = settings
        self.name = QLineEdit()
        self.name.setPlaceholderText(account_name())
        self.name.setToolTip(
            self.tr("Stands beside your measurements and verdicts, and in reports")
        )
        self.language = _choices([("", self.tr("As the system")), *LANGUAGES.items()])
        self.scale = _choices([(str(scale), f"{scale} %") for scale in SCALES])
        self.contrast = QCheckBox(self.tr("High contrast"))
        titles = list(drags)
        self.middle, self.right = _choices(titles), _choices(titles)
        note = quiet_note(self.tr("Language, size and contrast change with the next start."))
        form = QFormLayout(self)
        form.addRow(self.tr("Your name"), self.name)
        form.addRow(self.tr("Language"), self.language)
        form.addRow(self.tr("Size of texts and controls"), self.scale)
        form.addRow("", self.contrast)
        form.addRow(note)
        form.addRow(self.tr("Drag with the middle button"), self.middle)
        form.addRow(self.tr("Drag with the right button"), self.right)
        self._show()
        self._connect()

    def _show(self) -> None:
        settings = self._settings
        for box, value in (
            (self.language, settings.language),
            (self.scale, str(settings.scale_percent)),
            (self.middle, settings.middle_button),
            (self.right, settings.right_button),
        ):
            box.setCurrentIndex(max(0, box.findData(value)))
        self.name.setText(settings.reader_name)
        self.contrast.setChecked(settings.high_contrast)

    def _connect(self) -> None:
        for box in (self.language, self.scale, self.middle, self.right):
            box.currentIndexChanged.connect(self._keep)
        self.name.editingFinished.connect(self._keep)
        self.contrast.toggled.connect(self._keep)

    def _keep(self) -> None:
        settings = self._settings
        settings.reader_name = self.name.text().strip()
        settings.language = self.language.currentData()
        settings.scale_percent = int(self.scale.currentData())
        settings.high_contrast = self.contrast.isChecked()
        settings.middle_button = self.middle.currentData()
        settings.right_button = self.right.currentData()


def _choices(entries: Iterable[tuple[str, str]]) -> QComboBox:
    box = QComboBox()
    for value, title in entries:
        box.addItem(title, value)
    return box
