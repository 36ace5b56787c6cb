"""Numbers are typed with the mark that is at hand."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from medviewer.ui.number_box import NumberBox


@pytest.fixture(params=["de", "en", "zh"])
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield request.param
    QLocale.setDefault(before)


@pytest.mark.parametrize("typed", ["2.5", "2,5"])
def test_a_point_and_a_comma_mean_the_same(language: str, typed: str, qtbot: QtBot) -> None:
    box = NumberBox()
    qtbot.addWidget(box)
    box.setSuffix(" mm")
    box.selectAll()
    QTest.keyClicks(box, typed)
    box.interpretText()
    assert box.value() == 2.5
    assert box.text() == ("2,50 mm" if language == "de" else "2.50 mm")


def test_two_marks_are_refused(language: str, qtbot: QtBot) -> None:
    box = NumberBox()
    qtbot.addWidget(box)
    box.selectAll()
    QTest.keyClicks(box, "1,2.5")
    box.interpretText()
    assert box.value() == 1.25, "the second mark is not taken, and is not made a thousand"
