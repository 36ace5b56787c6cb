"""The same place in the next series: a dynamic series through time."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from medviewer.image.window import Window
from medviewer.ui.main_window import MainWindow
from medviewer.ui.picture.painting.corner_text import corner_texts
from medviewer.ui.studies.browser import SeriesTree
from tests.ui.conftest import wait_quiet
from tests.ui.makers import TIMES, write_dynamic, write_ramp


@pytest.fixture
def dynamic(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> MainWindow:
    """The window with the first time of the series."""
    window.open_paths([write_dynamic(tmp_path / "dynamic")])
    wait_quiet(qtbot, window)
    return window


def step(qtbot: QtBot, window: MainWindow, command: str = "next_same_place") -> None:
    window.commands[command].trigger()
    wait_quiet(qtbot, window)


def value(window: MainWindow) -> float:
    """What the shown slice says in its first row."""
    model = window.pane.model
    assert model.volume is not None
    return float(model.volume.values(model.index)[0, 0])


def test_a_slice_is_followed_through_time(qtbot: QtBot, dynamic: MainWindow) -> None:
    dynamic.pane.model.go_to(3)
    seen = [value(dynamic)]
    for _ in range(TIMES - 1):
        step(qtbot, dynamic)
        seen.append(value(dynamic))
    step(qtbot, dynamic, "previous_same_place")
    assert [*seen, value(dynamic)] == [300, 1300, 2300, 1300]


def test_it_is_seen_as_before(qtbot: QtBot, dynamic: MainWindow) -> None:
    model = dynamic.pane.model
    model.set_window(Window(1300, 70))
    model.set_colours("PET")
    model.zoom_at((5, 5), 2)
    placed = model.placement
    step(qtbot, dynamic)
    assert (model.window, model.colours, model.placement) == (Window(1300, 70), "PET", placed)


def test_pressing_on_while_one_is_on_its_way_goes_on_from_that_one(
    qtbot: QtBot, dynamic: MainWindow
) -> None:
    dynamic.pane.model.go_to(3)
    dynamic.commands["next_same_place"].trigger()
    step(qtbot, dynamic)
    assert value(dynamic) == 2300


def test_at_the_end_it_says_so_and_stays(qtbot: QtBot, dynamic: MainWindow) -> None:
    step(qtbot, dynamic, "previous_same_place")
    assert "No further series" in dynamic.status.text()
    assert dynamic.pane.model.volume is not None


def test_another_sequence_keeps_its_own_grey_levels_unless_they_are_linked(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    """Two series of one study that lie on each other."""
    for number, name in enumerate(("early", "late")):
        write_ramp(tmp_path / "study" / name, name, number)
    window.open_paths([tmp_path / "study"])
    wait_quiet(qtbot, window)
    model = window.pane.model
    model.go_to(2)
    model.set_window(Window(10, 70))
    model.zoom_at((5, 5), 2)
    step(qtbot, window)
    assert window.pane.series is not None
    assert window.pane.series.description == "late"
    assert (model.index, model.window) == (2, Window(500, 1000, "File 1"))
    window.commands["link_windows"].setChecked(True)
    model.set_window(Window(10, 70))
    step(qtbot, window, "previous_same_place")
    assert (model.index, model.window) == (2, Window(10, 70))


def test_planes_stay_with_their_series(qtbot: QtBot, dynamic: MainWindow) -> None:
    dynamic.commands["mpr"].trigger()
    wait_quiet(qtbot, dynamic)
    step(qtbot, dynamic)
    assert dynamic.pane.is_derived
    assert "stay with their series" in dynamic.status.text()


def test_the_list_and_a_small_viewport_tell_the_times_apart(dynamic: MainWindow) -> None:
    """Each in a line of its own, for titles that begin alike are cut at their end."""
    (listed,) = dynamic.parts.browser.findChildren(SeriesTree)
    patient = listed.topLevelItem(0)
    assert patient is not None
    assert patient.child(0).child(1).text(0).splitlines()[:2] == ["1: ramp", "temporal position 2"]
    small = corner_texts(dynamic.pane.model, small=True)
    assert small.top_left == ("2024-01-02", "1: ramp", "temporal position 1")
