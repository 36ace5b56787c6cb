"""The little square of colour before a row."""

from __future__ import annotations

from PySide6.QtGui import QColor, QIcon, QPixmap

SIZE = 10
"""Its width and height in pixels."""


def swatch(colour: str) -> QIcon:
    """A square of one colour, the same in a chosen row."""
    picture = QPixmap(SIZE, SIZE)
    picture.fill(QColor(colour))
    icon = QIcon(picture)
    icon.addPixmap(picture, QIcon.Mode.Selected)
    return icon
