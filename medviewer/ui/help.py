"""The sheet of keys and mouse buttons, and what this program is."""

from __future__ import annotations

import html
import platform
from collections.abc import Iterable
from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from medviewer import __version__
from medviewer.ui.commands.actions import Actions
from medviewer.ui.commands.command_table import plain_text
from medviewer.ui.documents.keys import BUTTONS, BY_HAND, LAST, NEXT
from medviewer.ui.fitting import fit
from medviewer.ui.translation import tr

LEFT_PIXELS = 340
SHOWN_VERSIONS = ("PySide6-Essentials", "torch", "pydicom", "numpy", "SimpleITK", "imagecodecs")


def keyboard_sheet(actions: Actions) -> str:
    """The mouse, and all commands with their keys, menu by menu, as HTML."""
    tr = actions.tr
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
        (
            tr("Change places with another viewport"),
            tr("Drag the grip at the top of the picture there"),
        ),
    )
    menus = "".join(
        f"<h4>{html.escape(plain_text(title))}</h4>{_table(tuple(rows))}"
        for title, rows in _rows_by_menu(actions).items()
        if rows
    )
    documents = f"<h3>{tr('In the window of a document')}</h3>{_table(_document_rows())}"
    return f"<h3>{tr('Mouse')}</h3>{_table(mouse)}<h3>{tr('Keyboard')}</h3>{menus}{documents}"


def _document_rows() -> tuple[tuple[str, str], ...]:
    """The keys of the window that PDFs are read in."""
    keyed = [*BUTTONS.values(), *((words, (key,)) for words, key in (NEXT, LAST))]
    rows = [(tr(words), _in_words(map(QKeySequence, keys))) for words, keys in keyed]
    return (*((tr(words), tr(hands)) for words, hands in BY_HAND), *rows)


def _rows_by_menu(actions: Actions) -> dict[str, list[tuple[str, str]]]:
    """Commands and keys by the menu that they stand in; the presets are one row."""
    texts = {command.name: plain_text(command.text) for command in actions.commands}
    found: dict[str, list[tuple[str, str]]] = {}
    for title, names in actions.by_menu().items():
        found[title] = rows = []
        for name in names:
            if name == "preset_1":
                rows.append((actions.tr("Window presets of the modality"), "1 … 9"))
            elif not name.startswith("preset_") and actions[name].shortcuts():
                rows.append((texts[name], _keys(actions[name])))
    return found


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
        fit(self, 620, 640)
        browser = QTextBrowser()
        browser.setHtml(text)
        browser.setAccessibleName(title)
        browser.setOpenExternalLinks(False)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(browser)
        layout.addWidget(buttons)


def _keys(action: QAction) -> str:
    return _in_words(action.shortcuts())


def _in_words(keys: Iterable[QKeySequence]) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(key.toString(native) for key in keys)


def _table(rows: tuple[tuple[str, str], ...]) -> str:
    cells = "".join(
        f"<tr><td width={LEFT_PIXELS}>{html.escape(left)}</td><td>{html.escape(right)}</td></tr>"
        for left, right in rows
    )
    return f"<table cellspacing=4>{cells}</table>"


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "–"
