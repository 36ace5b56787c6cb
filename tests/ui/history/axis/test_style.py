"""The colours of the history panel: they follow the theme."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from medviewer.ui.history.axis.lanes import ValueLane
from medviewer.ui.history.axis.paint import (
    PAD,
    fitted,
    fitted_title,
    gutter_width,
    in_lines,
    lane_height,
)
from medviewer.ui.history.axis.style import Style, style_of
from medviewer.ui.history.axis.time import Clock, Window
from medviewer.ui.translation import translate
from tests.ui.test_theme import contrast


def style(base: str, text: str) -> Style:
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Base, QColor(base))
    palette.setColor(QPalette.ColorRole.Text, QColor(text))
    return style_of(palette, QFont())


def test_in_high_contrast_nothing_is_grey(qtbot: QtBot) -> None:
    """The theme has one colour for all words there, and so have scales, legends and odds."""
    stark = style("#000000", "#ffffff")
    assert stark.faint == stark.population == QColor("#ffffff")
    assert contrast(stark.grid, stark.base) > 3.0


@pytest.mark.parametrize(("base", "text"), [("#16181c", "#e6e8ec"), ("#ffffff", "#000000")])
def test_elsewhere_what_stands_beside_is_fainter(qtbot: QtBot, base: str, text: str) -> None:
    usual = style(base, text)
    assert 4.5 < contrast(usual.faint, usual.base) < contrast(usual.text, usual.base)
    assert contrast(usual.grid, usual.base) < 2.0


def test_a_name_that_is_a_little_too_long_is_written_smaller_not_cut(qtbot: QtBot) -> None:
    """In the usual panel it read "Glasgow coma…" although its small letters had room."""
    usual, name = style("#16181c", "#e6e8ec"), "Glasgow coma score"
    room = QFontMetricsF(usual.font).horizontalAdvance(name)
    assert fitted(name, usual, room) == (usual.font, name)
    assert fitted(name, usual, room - 1) == (usual.small, name)
    small = QFontMetricsF(usual.small).horizontalAdvance(name)
    assert fitted(name, usual, small) == (usual.small, name)
    assert fitted(name, usual, 0.85 * small) == (usual.narrow, name)
    font, cut = fitted(name, usual, room / 2)
    assert font == usual.narrow
    assert cut.endswith("…")


def test_a_name_that_would_be_cut_stands_on_two_lines(qtbot: QtBot) -> None:
    """In German it read "Inspiratorische Sauer…" in the usual panel of a small screen."""
    usual, name = style("#16181c", "#e6e8ec"), "Inspiratorische Sauerstofffraktion"
    narrow = QFontMetricsF(usual.narrow)
    room = narrow.horizontalAdvance("Sauerstofffraktion") + 1
    assert fitted(name, usual, room)[1].endswith("…")
    assert in_lines(name, usual, room) == (usual.narrow, name.split())
    assert in_lines("Herzfrequenz", usual, room) == fitted_in_one("Herzfrequenz", usual, room)
    assert in_lines(name, usual, 1000) == (usual.font, [name])
    _, (first, cut) = in_lines(name, usual, 0.7 * room)
    assert first == "Inspiratorische" or first.endswith("…")
    assert cut.endswith("…")
    lines = 3 * QFontMetricsF(usual.small).height()  # two of the name, and the value
    assert lines <= lane_height(ValueLane, usual)


def test_a_name_stands_on_two_lines_rather_than_in_narrow_letters(qtbot: QtBot) -> None:
    """Among the others it looked like one that matters less."""
    usual, name = style("#16181c", "#e6e8ec"), "Alkaline phosphatase"
    room = QFontMetricsF(usual.small).horizontalAdvance(name) - 1
    assert fitted(name, usual, room) == (usual.narrow, name)
    assert in_lines(name, usual, room) == (usual.small, ["Alkaline", "phosphatase"])


def fitted_in_one(text: str, usual: Style, width: float) -> tuple[QFont, list[str]]:
    font, words = fitted(text, usual, width)
    return font, [words]


@pytest.mark.parametrize("zero", ["admission", "first visit", "first date", "2015-03-02"])
@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "zh"])
def test_what_the_axis_counts_is_never_cut(qapp: QApplication, language: str, zero: str) -> None:
    """In the narrowest panel the Spanish axis read "a desde primera …"."""
    usual, before, said = style("#16181c", "#e6e8ec"), QLocale(), translate(qapp, language)
    room = gutter_width(300.0) - 2 * PAD
    for hours in (24.0, 720.0, 87_660.0):
        font, title = fitted_title(Clock(zero), Window(0.0, hours), usual, room)
        assert "…" not in title
        assert QFontMetricsF(font).horizontalAdvance(title) <= room
    for translator in said:
        qapp.removeTranslator(translator)
    QLocale.setDefault(before)
