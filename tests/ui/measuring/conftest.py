"""What the tests of measuring share: a window with the ramp, and with three studies."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from medviewer.findings.finding import Finding
from medviewer.ui.main_window import MainWindow
from medviewer.ui.measuring.panel import MeasurementPanel
from tests.ui.conftest import FakeModels, wait_quiet
from tests.ui.makers import make_finding, make_results, write_ramp
from tests.ui.measuring.hands import open_folder
from tests.ui.measuring.judged import ROUND
from tests.ui.measuring.studies import DATES, show


@pytest.fixture
def opened(qtbot: QtBot, window: MainWindow, ramp_folder: Path) -> MainWindow:
    """The window with the ramp, one image column eight screen pixels wide."""
    return open_folder(qtbot, window, ramp_folder)


@pytest.fixture
def followed(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> MainWindow:
    """Three studies of one patient, the first one shown."""
    window.settings.analyse_when_opened = False
    for date in DATES:
        write_ramp(tmp_path / "all" / date, study_date=date)
    window.open_paths([tmp_path / "all"])
    wait_quiet(qtbot, window)
    show(qtbot, window, DATES[0])
    window.commands["measurements_panel"].trigger()
    return window


@pytest.fixture
def panel(followed: MainWindow) -> MeasurementPanel:
    return followed.findChildren(MeasurementPanel)[0]


@pytest.fixture
def judged(
    qtbot: QtBot,
    window: MainWindow,
    models: FakeModels,
    ramp_folder: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> MainWindow:
    """A series with a lesion on two slices and another one, the first one chosen."""
    # Without a screen a menu has nothing to grab: it is filled, but not opened.
    monkeypatch.setattr(window.judging.menu, "popup", lambda *_: None)

    def find(volume: object, **_: object) -> object:
        slices = volume.series.slices  # type: ignore[attr-defined]
        found = [
            make_finding("a", 3, outline=ROUND, box=(19.0, 11.0, 31.0, 19.0)),
            make_finding("b", 4, outline=ROUND, box=(19.0, 11.0, 31.0, 19.0), score=0.8),
            make_finding("c", 9, score=0.5),
        ]
        own = [_on(each, slices[each.slice_index].sop_instance_uid) for each in found]
        made = make_results(*own, series_key=volume.series.key)  # type: ignore[attr-defined]
        return replace(made, sop_instance_uids=tuple(each.sop_instance_uid for each in slices))

    models.lesion = find
    window.open_paths([ramp_folder])
    wait_quiet(qtbot, window)
    window.commands["next_finding"].trigger()
    return window


def _on(finding: Finding, uid: str) -> Finding:
    return replace(finding, sop_instance_uid=uid)
