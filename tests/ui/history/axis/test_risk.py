"""The plot of the risk: what its curves are called."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontMetricsF
from pytestqt.qtbot import QtBot

from medviewer.ui.history.axis.risk import legend_names
from tests.ui.history.examples import curve as make_curve


def test_a_narrow_legend_calls_the_simple_model_so(qtbot: QtBot) -> None:
    """In a panel of 430 pixels it read "Logistic regression on…", which says nothing."""
    curve, metrics = make_curve(), QFontMetricsF(QFont())
    name = curve.baseline_name[:1].upper() + curve.baseline_name[1:]
    assert name not in {"", "Simple model"}
    wide = legend_names(curve, metrics, 2000.0, asks=False)
    assert wide == ["Model", name, "Population"]
    narrow = sum(metrics.horizontalAdvance(each) + 1 for each in wide) - 1
    assert legend_names(curve, metrics, narrow, asks=False) == [
        "Model",
        "Simple model",
        "Population",
    ]
    assert legend_names(curve, metrics, 2000.0, asks=True)[-1] == "What if"
