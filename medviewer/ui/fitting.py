"""Dialogs on small screens, and where texts are large: nothing lies beyond the screen's edge."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLayout,
    QVBoxLayout,
    QWidget,
)

from medviewer.ui.panels import Scrolled

TITLE_HEIGHT = 30
"""Pixels that a window's title may take; how many they are is not known before it is shown."""


def fit(window: QWidget, width: int, height: int) -> None:
    """Give a window this size, or as much of it as its screen has."""
    room = window.screen().availableGeometry()
    window.resize(min(width, room.width()), min(height, room.height() - TITLE_HEIGHT))


def lay_out_scrolled(dialog: QDialog, inside: QLayout, *below: QWidget) -> None:
    """Lay a dialog out: ``inside`` scrolls where it has no room, ``below`` is always seen.

    Where the letters of a language are higher or wider the dialog is, too, if its screen has room.
    """
    panel = QWidget()
    panel.setLayout(inside)
    inside.setContentsMargins(0, 0, 0, 0)
    layout = QVBoxLayout(dialog)
    layout.setSpacing(10)
    scrolled = Scrolled(panel, all_of_texts=True)
    layout.addWidget(scrolled, 1)
    for widget in below:
        layout.addWidget(widget)
    room = layout.contentsMargins()
    whole = max(dialog.width(), layout.totalMinimumSize().width())
    width = whole - room.left() - room.right()
    others = layout.totalSizeHint().height() - scrolled.sizeHint().height()
    needed = inside.totalMinimumHeightForWidth(width) + others
    fit(dialog, whole, max(dialog.height(), needed))


def lay_out_choice(dialog: QDialog, question: str, choices: QAbstractItemView) -> None:
    """Lay out a dialog that offers one of several: the question, the choices, OK and Cancel.

    A double click on a choice accepts it, too.
    """
    words = QLabel(question)
    words.setWordWrap(True)
    buttons = QDialogButtonBox(
        QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
    )
    buttons.button(QDialogButtonBox.StandardButton.Ok).setDefault(True)
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    choices.doubleClicked.connect(lambda _: dialog.accept())
    layout = QVBoxLayout(dialog)
    for part in (words, choices, buttons):
        layout.addWidget(part)


def quiet_note(words: str) -> QLabel:
    """What a dialog has to say beside its choices: it wraps, and stands back."""
    note = QLabel(words)
    note.setWordWrap(True)
    note.setProperty("role", "quiet")
    return note
