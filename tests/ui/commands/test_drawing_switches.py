"""The switches say when there is nothing for them to show."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from medviewer.ui.main_window import MainWindow
from tests.ui.conftest import wait_quiet
from tests.ui.makers import make_finding, make_results, write_ramp


def test_a_result_without_a_heat_map_greys_its_switch_and_leaves_what_was_chosen(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.open_paths([write_ramp(tmp_path / "ramp")])
    qtbot.waitUntil(lambda: window.pane.volume is not None, timeout=20_000)
    wait_quiet(qtbot, window)
    window.session.lesions.analyse()
    wait_quiet(qtbot, window)
    heat_map, switches = window.commands["show_heat_map"], window.switches
    heat_map.setChecked(True)
    assert switches.map_box.isEnabled()
    assert switches.slider.isEnabled()
    series = window.pane.series
    assert series is not None
    read = make_results(make_finding(), series_key=series.key, heat_map=False)
    window.session.analysis.show(replace(read, file="saved.json"))
    assert not switches.map_box.isEnabled()
    assert not switches.slider.isEnabled()
    assert switches.map_box.toolTip().startswith("What is shown has no heat map")
    assert heat_map.isChecked()
    window.session.lesions.analyse()
    wait_quiet(qtbot, window)
    assert switches.map_box.isEnabled()
    assert switches.slider.isEnabled()
