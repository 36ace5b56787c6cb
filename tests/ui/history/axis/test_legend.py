"""The names of the risk curves: what they are, and where they stand."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QPalette
from pytestqt.qtbot import QtBot

from medviewer.ui.history.axis.legend import SAMPLE, legend
from medviewer.ui.history.axis.risk import risk_axis
from medviewer.ui.history.axis.style import style_of
from medviewer.ui.history.axis.time import Scale, Window
from tests.ui.history.examples import curve as make_curve


def test_a_narrow_legend_calls_the_simple_model_so(qtbot: QtBot) -> None:
    """In a panel of 430 pixels it read "Logistic regression on…", which says nothing."""
    curve, metrics = make_curve(), QFontMetricsF(QFont())
    name = curve.baseline_name[:1].upper() + curve.baseline_name[1:]
    assert name not in {"", "Simple model"}
    wide = legend(curve, metrics, 2000.0, asks=False)
    assert [entry.name for entry in wide] == ["Model", name, "Population"]
    room = wide[-1].x + SAMPLE + wide[-1].width - 1
    narrow = legend(curve, metrics, room, asks=False)
    assert [entry.name for entry in narrow] == ["Model", "Simple model", "Population"]
    assert legend(curve, metrics, 2000.0, asks=True)[-1].name == "What if"


@pytest.mark.parametrize("room", [300.0, 160.0, 120.0, 90.0])
def test_names_without_room_in_a_row_stand_whole_in_the_next(qtbot: QtBot, room: float) -> None:
    """In a panel of 310 pixels they read "Model", "Si…" and nothing."""
    metrics = QFontMetricsF(QFont("DejaVu Sans", 8))
    entries = legend(make_curve(), metrics, room + SAMPLE, asks=True)
    rows = [entry.row for entry in entries]
    assert rows == sorted(rows)
    for entry in entries:
        assert entry.x + SAMPLE + entry.width <= room + SAMPLE
        assert entry.width >= min(metrics.horizontalAdvance(entry.name), room)
    for before, after in pairwise(entries):
        assert after.row > before.row or after.x >= before.x + SAMPLE + before.width


def test_the_plot_begins_below_the_last_row(qtbot: QtBot) -> None:
    style = style_of(QPalette(), QFont("DejaVu Sans", 10))
    rect, line = QRectF(0, 0, 600, 200), QFontMetricsF(style.small).height()
    tops = {
        right: risk_axis(
            make_curve(), rect, Scale(Window(0, 48), 100, right), style, None
        ).plot.top()
        for right in (1500.0, 150.0)
    }
    assert tops[150.0] >= tops[1500.0] + line
