"""A field for a number that takes a point and a comma alike."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QDoubleSpinBox


class NumberBox(QDoubleSpinBox):
    """Shows the decimal mark of the language, and understands both.

    Qt's own swallows the mark that is not the language's: "2.5" typed in German would
    become 25, which as a calibration is ten times the length. Thousands are not grouped,
    so either mark can only be the decimal one.
    """

    def validate(self, text: str, position: int) -> object:
        """Qt's verdict on what stands in the field so far, its marks made the language's."""
        return super().validate(_own_mark(text), position)

    def valueFromText(self, text: str) -> float:
        """The number that was typed."""
        return super().valueFromText(_own_mark(text))


def _own_mark(text: str) -> str:
    mark = QLocale().decimalPoint()
    return text.replace(",", mark).replace(".", mark)
