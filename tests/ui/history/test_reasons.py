"""The bars of the reasons: their names, their figures and their scale."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from pytestqt.qtbot import QtBot

from medviewer.history.records.record import Contribution
from medviewer.ui.history import words
from medviewer.ui.history.reasons import ContributionList

LONG = {
    "arterial systolic pressure": "Arterial systolic pressure",
    "inspired oxygen fraction": "Inspired oxygen fraction",
}


@pytest.mark.parametrize("width", [275, 300, 520])
def test_names_stand_whole_where_the_bars_have_room(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, width: int
) -> None:
    """In a list of 275 pixels two pressures read "Systolic press…", two "Arterial …"."""
    bars = ContributionList()
    qtbot.addWidget(bars)
    bars.resize(width, 200)
    bars.show_contributions([Contribution(name, None, 0.9 - n) for n, name in enumerate(LONG)])
    drawn: dict[str, QRectF] = {}
    filled: list[QRectF] = []
    monkeypatch.setattr(
        QPainter, "drawText", lambda _, box, __, text: drawn.__setitem__(text, QRectF(box))
    )
    monkeypatch.setattr(QPainter, "fillRect", lambda _, box, __: filled.append(QRectF(box)))
    bars.grab()
    assert set(LONG.values()) <= set(drawn)
    for name in LONG.values():
        assert not any(drawn[name].intersects(box) for box in filled)
    whole = any("odds" in text for text in drawn)
    assert whole == (width == 520)


def test_a_narrow_list_has_the_figure_alone_in_a_language_without_spaces(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In Chinese "+0.56" read "6（优势": the text was cut at its first space."""
    monkeypatch.setattr(words, "tr", lambda text: text.replace(" (odds × {})", "（优势 × {}）"))
    bars = ContributionList()
    qtbot.addWidget(bars)
    bars.resize(275, 200)
    bars.show_contributions([Contribution(name, None, 0.56) for name in LONG])
    drawn: list[str] = []
    monkeypatch.setattr(QPainter, "drawText", lambda _, *given: drawn.append(given[-1]))
    bars.grab()
    assert drawn.count("+0.56") == 2
    assert words.log_odds_text(0.56) == "+0.56（优势 × 1.8）"


def test_the_bars_of_short_names_have_the_room(qtbot: QtBot) -> None:
    bars = ContributionList()
    qtbot.addWidget(bars)
    bars.show_contributions([Contribution("heart rate", None, 0.9)])
    short = bars._bars.scale.name_width
    bars.show_contributions([Contribution(name, None, 0.9) for name in LONG])
    assert bars._bars.scale.name_width > short
