"""The histogram of a region is shown with its unit, by a key."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from medviewer.findings.reading.measurement import Kind
from medviewer.ui.main_window import MainWindow
from medviewer.ui.measuring.histogram import HistogramDialog
from medviewer.ui.round_ticks import ticks
from tests.ui.conftest import wait_quiet


def test_a_region_s_histogram_is_shown(qtbot: QtBot, window: MainWindow, ramp_folder: Path) -> None:
    window.settings.analyse_when_opened = False
    window.open_paths([ramp_folder])
    wait_quiet(qtbot, window)
    volume, desk = window.pane.volume, window.measuring.desk
    assert volume is not None
    assert not window.commands["show_histogram"].isEnabled()
    desk.add("region", desk.draft(Kind.RECTANGLE, ((10.0, 10.0), (30.0, 20.0)), volume, 0))
    assert window.commands["show_histogram"].isEnabled()
    window.commands["show_histogram"].trigger()
    (dialog,) = window.findChildren(HistogramDialog)
    assert dialog.plot.counts.sum() == 200
    assert dialog.plot.unit == "HU"
    assert "200 pixels" in dialog.numbers.text()
    assert "HU" in dialog.plot.accessibleDescription()
    picture = dialog.plot.grab().toImage()
    assert picture.width() >= dialog.plot.minimumWidth()
    dialog.close()


@pytest.mark.parametrize(("low", "high"), [(0, 7), (-1000, 3000), (-0.013, 0.021), (0, 1)])
def test_ticks_are_few_round_and_inside(low: float, high: float) -> None:
    found = ticks(low, high)
    assert 2 <= len(found) <= 8
    assert found[0] >= low
    assert found[-1] <= high
    steps = np.diff(found)
    assert steps == pytest.approx(np.full(len(steps), steps[0]))
