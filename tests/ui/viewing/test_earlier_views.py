"""Going back to how a series was seen before, and forward again."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from scipy.spatial.transform import Rotation

from medviewer.image.window import Window
from medviewer.ui.main_window import MainWindow
from medviewer.ui.viewing.earlier_views import REST_SECONDS, EarlierViews, View
from tests.ui.conftest import open_and_wait, wait_quiet
from tests.ui.makers import write_ramp

BONE, LUNG = Window(500.0, 2000.0), Window(-500.0, 1500.0)


class Clock:
    """A time that passes when the test says so."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now

    def rest(self) -> None:
        self.now += REST_SECONDS


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def views(qtbot: QtBot, window: MainWindow, ramp_folder: Path, clock: Clock) -> EarlierViews:
    """Of a window with one series."""
    views = EarlierViews(window.grid, window.viewing.mpr, clock)
    open_and_wait(qtbot, window, ramp_folder)
    clock.rest()
    return views


def test_one_goes_back_through_what_was_seen_and_forward_again(
    window: MainWindow, views: EarlierViews, clock: Clock
) -> None:
    model = window.pane.model
    seen = [View.of(model)]
    for act in (
        lambda: model.set_window(BONE),
        lambda: model.zoom_at((10, 10), 3.0),
        lambda: model.turn(1),
        model.toggle_inverted,
        lambda: model.set_colours("PET"),
        lambda: model.set_filter("sharpen"),
    ):
        act()
        seen.append(View.of(model))
        clock.rest()
    for view in reversed(seen[:-1]):
        views.go_back()
        assert View.of(model) == view
    views.go_back()
    assert View.of(model) == seen[0]
    for view in seen[1:]:
        views.go_forward()
        assert View.of(model) == view
    views.go_forward()
    assert View.of(model) == seen[-1]


def test_a_drag_is_one_step(window: MainWindow, views: EarlierViews, clock: Clock) -> None:
    model = window.pane.model
    before = View.of(model)
    for across in range(50):
        model.drag_window(before.window, across, 0)
        clock.now += 0.02
    views.go_back()
    assert View.of(model) == before


def test_what_is_done_after_a_step_back_ends_the_way_forward(
    window: MainWindow, views: EarlierViews, clock: Clock
) -> None:
    model = window.pane.model
    model.set_window(BONE)
    views.go_back()
    model.set_window(LUNG)
    views.go_forward()
    assert model.window == LUNG


def test_slices_are_no_views(window: MainWindow, views: EarlierViews, clock: Clock) -> None:
    model = window.pane.model
    model.set_window(BONE)
    clock.rest()
    model.step(1)
    place = model.index
    views.go_back()
    assert model.window != BONE
    assert model.index == place


def test_another_series_begins_anew(
    qtbot: QtBot, window: MainWindow, views: EarlierViews, clock: Clock, tmp_path: Path
) -> None:
    window.pane.model.set_window(BONE)
    open_and_wait(qtbot, window, write_ramp(tmp_path / "other", "other", 2))
    seen = View.of(window.pane.model)
    views.go_back()
    assert View.of(window.pane.model) == seen


def test_planes_that_were_turned_go_back_from_wherever_that_is_asked(
    qtbot: QtBot, window: MainWindow, views: EarlierViews, clock: Clock
) -> None:
    """The hand turns the two others; each viewport shows them straight again, in one step."""
    window.commands["mpr"].trigger()
    wait_quiet(qtbot, window)
    mpr, (axial, coronal, *_) = window.viewing.mpr, window.grid.panes
    clock.rest()
    coronal.model.zoom_at((5, 5), 2.0)
    straight = View.of(coronal.model, mpr.turned_in(coronal.model))
    clock.rest()
    for degrees in (10, 20):
        turn = Rotation.from_euler("z", degrees, degrees=True).as_matrix()
        axes = {name: view.axes for name, view in mpr.views.items() if view.pane is not axial}
        mpr.turn({name: its @ turn.T for name, its in axes.items()})
    assert mpr.is_turned
    turned = mpr.turned_in(coronal.model)

    def are_straight_again() -> bool:
        seen = View.of(coronal.model, mpr.turned_in(coronal.model))
        return not mpr.is_turned and seen.is_like(straight)

    window.grid.activate(axial)
    views.go_back()
    assert are_straight_again()
    views.go_forward()
    assert mpr.turned_in(coronal.model) == turned
    window.grid.activate(coronal)
    views.go_back()
    assert are_straight_again()
    views.go_back()  # the zoom, not once more the turn
    assert not mpr.is_turned
    assert coronal.model.placement != straight.placement


def test_the_keys_go_back_and_forward(qtbot: QtBot, window: MainWindow, ramp_folder: Path) -> None:
    open_and_wait(qtbot, window, ramp_folder)
    before = window.pane.model.placement
    qtbot.wait(round(1000 * REST_SECONDS) + 50)
    window.commands["turn_right"].trigger()
    turned = window.pane.model.placement
    window.commands["earlier_view"].trigger()
    assert window.pane.model.placement == before
    window.commands["later_view"].trigger()
    assert window.pane.model.placement == turned
