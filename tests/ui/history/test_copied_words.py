"""What is copied can be searched and pasted: no marks that are for the screen alone."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from medviewer.ui.history.axis.scene import Scene
from medviewer.ui.history.paper.sheet import Sheet
from medviewer.ui.history.paper.text import panel_text
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
