"""What is copied can be searched and pasted: no marks that are for the screen alone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from medviewer.ui.history.axis.scene import Scene
from medviewer.ui.history.paper.sheet import Sheet
from medviewer.ui.history.paper.text import panel_text
from medviewer.ui.history.text_label import text_label
from medviewer.ui.translation import translate
from tests.ui.history.examples import curve, prediction, stay


def test_copied_words_have_no_soft_hyphens(qapp: QApplication) -> None:
    """German words that may break within a narrow panel were pasted with their marks."""
    one = curve(outcome="death", horizon="during this hospital stay")
    installed = translate(qapp, "de")
    try:
        text = panel_text(Sheet(Scene(stay(), prediction((one,)), one)))
    finally:
        for each in installed:
            qapp.removeTranslator(each)
        translate(qapp, "en")  # numbers, too
    assert "Tod während dieses Krankenhausaufenthalts" in text
    assert "\u00ad" not in text


def test_a_line_of_the_panel_never_begins_with_a_per_cent_sign(qtbot: QtBot) -> None:
    """In words said "7.1", and "%" below it."""
    words = "The risk of death is 7.1 % here, and 23 % there."
    label = text_label("words")
    qtbot.addWidget(label)
    label.setText(words)
    assert "7.1\u00a0%" in QLabel.text(label)
    assert " %" not in QLabel.text(label)
    assert label.text() == words
    label.show()
    label.setSelection(0, len(words))
    QTest.keyClick(label, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == words
