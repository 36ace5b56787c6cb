"""Colours and fonts of the history panel, taken from the palette in use.

The hues are those of Okabe and Ito (2008), which people with any colour vision
tell apart; each is lightened or darkened for the background. Nothing is told by
colour alone: curves differ in dash, values out of range in shape, bars in side.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor, QFont, QPalette


@dataclass(frozen=True)
class Style:
    """What the painters of the panel draw with."""

    base: QColor
    text: QColor
    faint: QColor
    grid: QColor
    selection: QColor
    value: QColor
    reference: QColor
    model: QColor
    baseline: QColor
    population: QColor
    raises: QColor
    lowers: QColor
    treatment: QColor
    font: QFont
    small: QFont
    narrow: QFont
    bold: QFont


def style_of(palette: QPalette, font: QFont) -> Style:
    """The style for a widget with this palette and font."""
    base = palette.color(QPalette.ColorRole.Base)
    text = palette.color(QPalette.ColorRole.Text)
    dark = base.lightness() < 128
    stark = base.lightness() == 0 and text.lightness() == 255  # the theme of high contrast
    quiet = text if stark else _mixed(text, base, 0.35)
    return Style(
        base=base,
        text=text,
        faint=quiet,
        grid=_mixed(text, base, 0.6 if stark else 0.84),
        selection=palette.color(QPalette.ColorRole.Highlight),
        value=QColor("#c9d6e2") if dark else QColor("#2b3b4b"),
        reference=QColor("#3f7f6a") if dark else QColor("#bfe3d5"),
        model=QColor("#4fd1a5") if dark else QColor("#00785a"),
        baseline=QColor("#f0e442") if dark else QColor("#857400"),
        population=quiet,
        raises=QColor("#f0803c") if dark else QColor("#c04f00"),
        lowers=QColor("#56b4e9") if dark else QColor("#0068a8"),
        treatment=QColor("#cc79a7") if dark else QColor("#a34a7c"),
        font=font,
        small=_sized(font, 0.86),
        narrow=_narrow(_sized(font, 0.86)),
        bold=_sized(font, 1.0, bold=True),
    )


def faded(colour: QColor, alpha: float) -> QColor:
    """The colour with an opacity of ``alpha``, 0 to 1."""
    result = QColor(colour)
    result.setAlphaF(alpha)
    return result


def _mixed(colour: QColor, other: QColor, share: float) -> QColor:
    """``colour`` with ``share`` (0 to 1) of ``other``."""
    return QColor.fromRgbF(
        colour.redF() * (1 - share) + other.redF() * share,
        colour.greenF() * (1 - share) + other.greenF() * share,
        colour.blueF() * (1 - share) + other.blueF() * share,
    )


def _sized(font: QFont, factor: float, bold: bool = False) -> QFont:
    result = QFont(font)
    if font.pointSizeF() > 0:
        result.setPointSizeF(max(font.pointSizeF() * factor, 7.0))
    else:
        result.setPixelSize(max(round(font.pixelSize() * factor), 9))
    result.setBold(bold)
    return result


def _narrow(font: QFont) -> QFont:
    """The font with letters of four fifths of their width."""
    result = QFont(font)
    result.setStretch(80)
    return result
