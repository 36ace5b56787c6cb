"""The sheet of keys and mouse buttons, and what this program is."""

from __future__ import annotations

import html
import platform
from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from medviewer import __version__
from medviewer.ui.commands.actions import Actions
from medviewer.ui.commands.command_table import plain_text

SHOWN_VERSIONS = ("PySide6-Essentials", "torch", "pydicom", "numpy", "SimpleITK", "imagecodecs")


def keyboard_sheet(actions: Actions) -> str:
    """All commands with their keys, and the mouse, as HTML."""
    tr = actions.tr
    rows = [
        (plain_text(command.text), _keys(actions[command.name]))
        for command in actions.commands
        if actions[command.name].shortcuts() and not command.name.startswith("preset_")
    ]
    rows.append((tr("Window presets of the modality"), "1 … 9"))
    mouse = (
        (tr("Slices"), tr("Wheel")),
        (tr("Grey levels (Window tool)"), tr("Left drag: right = wider, down = darker")),
        (tr("Pan"), tr("Middle drag")),
        (tr("Zoom"), tr("Right drag, or Ctrl + wheel at the cursor")),
        (tr("The picture's commands"), tr("Right click")),
        (tr("Fine"), tr("Shift while dragging")),
        (tr("Coarse"), tr("Ctrl while dragging")),
        (tr("Select a finding"), tr("Click on it")),
        (tr("The same place in all viewports"), tr("Shift and move")),
        (tr("One viewport large, and back"), tr("Double click")),
    )
    return f"<h3>{tr('Mouse')}</h3>{_table(mouse)}<h3>{tr('Keyboard')}</h3>{_table(tuple(rows))}"


def about_text(translator: QObject) -> str:
    """Name, version, purpose and the libraries' versions, as HTML."""
    tr = translator.tr
    rows = tuple((name, _version(name)) for name in SHOWN_VERSIONS)
    return (
        f"<h2>medviewer {__version__}</h2>"
        f"<p><b>{tr('Research use only – not for diagnosis.')}</b></p>"
        f"<p>{tr('Shows DICOM series, finds lesions in them, and shows what a history says.')}</p>"
        f"<p>{tr('Licence: Apache 2.0')}</p>"
        f"{_table((('Python', platform.python_version()), *rows))}"
    )


class TextDialog(QDialog):
    """A text to read and close."""

    def __init__(self, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(620, 640)
        browser = QTextBrowser()
        browser.setHtml(text)
        browser.setOpenExternalLinks(False)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(browser)
        layout.addWidget(buttons)


def _keys(action: QAction) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(key.toString(native) for key in action.shortcuts())


def _table(rows: tuple[tuple[str, str], ...]) -> str:
    cells = "".join(
        f"<tr><td>{html.escape(left)}</td><td width=24></td><td>{html.escape(right)}</td></tr>"
        for left, right in rows
    )
    return f"<table cellspacing=4>{cells}</table>"


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "–"
