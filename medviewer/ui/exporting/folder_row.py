"""A line with a folder's path and a button to choose another."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from medviewer.ui.asking import choose_folder


class FolderRow(QWidget):
    """``changed`` whenever the path is another."""

    changed = Signal()

    def __init__(self, title: str, start: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self.line = QLineEdit(str(start) if start is not None else "")
        self.line.setAccessibleName(title)
        self.line.textChanged.connect(self.changed)
        self.button = QPushButton(self.tr("Choose…"))
        self.button.clicked.connect(self._choose)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line, 1)
        layout.addWidget(self.button)

    @property
    def folder(self) -> Path | None:
        """What is written in the line; None while nothing is."""
        text = self.line.text().strip()
        return Path(text).expanduser() if text else None

    def _choose(self) -> None:
        for folder in choose_folder(self, self._title, self.line.text()):
            self.line.setText(str(folder))
