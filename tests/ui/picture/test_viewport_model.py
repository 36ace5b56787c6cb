"""The state of a viewport, without a widget."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from medviewer.dicom.series import GreyLevels
from medviewer.image.first_window import first_window
from medviewer.image.window import Window
from medviewer.ui.picture.viewport_model import ViewportModel
from tests.ui.makers import (
    COLUMNS,
    ROWS,
    SLICES,
    make_finding,
    make_results,
    make_series,
    make_volume,
)


def shown() -> ViewportModel:
    model = ViewportModel()
    model.resize(640, 480)
    model.show_volume(make_volume(), SLICES // 2, Window(500, 1000), 1.0)
    return model


@given(st.lists(st.integers(-30, 30)))
def test_no_step_leaves_the_stack(steps: list[int]) -> None:
    model = shown()
    for step in steps:
        model.step(step)
        assert 0 <= model.index < SLICES


def test_every_change_is_announced() -> None:
    model = shown()
    heard: list[int] = []
    model.listeners.append(lambda: heard.append(model.index))
    model.go_to(3)
    model.toggle_inverted()
    model.fit()
    assert heard == [3, 3, 3]


def test_dragging_right_widens_and_down_darkens() -> None:
    model = shown()
    start = model.window
    model.drag_window(start, 200, 0)
    assert model.window.width == pytest.approx(2 * start.width)
    assert model.window.center == start.center
    model.drag_window(start, 0, 40)
    assert model.window.center > start.center
    assert model.window.width == pytest.approx(start.width)


def test_a_fine_drag_does_a_fifth() -> None:
    model = shown()
    start = model.window
    model.drag_window(start, 0, 100, 1.0)
    coarse = model.window.center - start.center
    model.drag_window(start, 0, 100, 0.2)
    assert model.window.center - start.center == pytest.approx(coarse / 5)


@given(st.floats(-1e5, 1e5), st.floats(-1e5, 1e5))
def test_no_drag_makes_an_impossible_window(across: float, down: float) -> None:
    model = shown()
    model.drag_window(Window(500, 1000), max(-5000, min(5000, across)), down)
    assert model.window.width > 0


def test_dragging_a_lookup_table_goes_on_from_a_plain_window() -> None:
    model = shown()
    model.drag_window(Window(500, 1000, "LUT 1", "LUT"), 10, 10)
    assert model.window.function == "LINEAR"
    assert model.window.name == ""


@given(st.floats(0, 640), st.floats(0, 480), st.floats(0.3, 3))
def test_zooming_holds_the_point_under_the_cursor(x: float, y: float, factor: float) -> None:
    model = shown()
    before = model.to_image((x, y))
    model.zoom_at((x, y), factor)
    assert model.to_image((x, y)) == pytest.approx(before, abs=1e-6)


def test_panning_moves_the_picture_with_the_hand() -> None:
    model = shown()
    under = model.to_image((100, 100))
    model.pan(30, -20)
    assert model.to_image((130, 80)) == pytest.approx(under)


def test_a_fitted_picture_follows_the_viewport_and_a_zoomed_one_does_not() -> None:
    model = shown()
    assert model.zoom == pytest.approx(min(640 / COLUMNS, 480 / ROWS))
    model.resize(1280, 960)
    assert model.zoom == pytest.approx(20)
    model.actual_size()
    model.resize(640, 480)
    assert model.zoom == 1
    model.fit()
    assert model.zoom == pytest.approx(10)


@pytest.mark.parametrize("degrees", [0.0, 25.0, -70.0])
@pytest.mark.parametrize("turns", range(4))
def test_flipping_left_to_right_mirrors_what_is_seen(turns: int, degrees: float) -> None:
    model = shown()
    model.turn(turns)
    model.turn_to(degrees)
    x, y = model.to_screen().apply((5, 7))
    model.flip(horizontally=True)
    assert model.to_screen().apply((5, 7)) == pytest.approx((640 - x, y))
    model.flip(horizontally=False)
    assert model.to_screen().apply((5, 7)) == pytest.approx((640 - x, 480 - y))


def test_reset_takes_everything_back_but_the_slice() -> None:
    model = shown()
    fresh = model.placement
    model.go_to(2)
    model.flip(horizontally=True)
    model.zoom_at((0, 0), 3)
    model.toggle_inverted()
    model.reset(Window(1, 2))
    assert (model.placement, model.inverted, model.window, model.index) == (
        fresh,
        False,
        Window(1, 2),
        2,
    )


def test_choosing_a_finding_goes_to_its_slice() -> None:
    model = shown()
    model.show_results(make_results(make_finding("a", 3), make_finding("b", 9)))
    model.select("b")
    assert (model.index, model.selected) == (9, "b")
    assert [finding.identifier for finding in model.findings_here()] == ["b"]


def test_a_finding_outside_an_enlarged_picture_is_brought_into_view() -> None:
    model = shown()
    model.show_results(make_results(make_finding("a", 3)))
    model.zoom_at((640, 480), 4)
    model.select("a")
    assert model.to_screen().apply((25, 15)) == pytest.approx((320, 240))
    before = model.placement
    model.select("a")
    assert model.placement == before


def test_of_two_findings_under_the_cursor_the_smaller_is_meant() -> None:
    model = shown()
    large = make_finding("large", box=(0.0, 0.0, 60.0, 40.0))
    model.show_results(make_results(large, make_finding("small")))
    model.go_to(3)
    inside, outside = model.finding_at((25, 15)), model.finding_at((5, 5))
    assert inside is not None
    assert inside.identifier == "small"
    assert outside is not None
    assert outside.identifier == "large"
    assert model.finding_at((63, 47)) is None


def test_another_volume_starts_without_the_older_one_s_findings() -> None:
    model = shown()
    model.show_results(make_results(make_finding()))
    model.show_volume(make_volume(), 0, Window(1, 2), 1.0)
    assert model.results is None
    assert model.findings_here() == ()


def shown_in_time(*numbers: int) -> ViewportModel:
    """Slices by position with these Instance Numbers."""
    series = make_series()
    slices = tuple(
        replace(one, instance_number=number)
        for one, number in zip(series.slices, numbers, strict=False)
    )
    model = ViewportModel()
    volume = make_volume(replace(series, slices=slices))
    volume = replace(volume, voxels=volume.voxels[: len(slices)])
    model.show_volume(volume, 0, Window(500, 1000), 1.0)
    return model


def test_slices_follow_in_the_order_of_acquisition_when_asked_to() -> None:
    """Interleaved: the scanner took every other slice first."""
    model = shown_in_time(1, 4, 2, 5, 3)
    model.scroll_by_acquisition(True)
    seen = []
    for _ in range(6):
        seen.append(model.index)
        model.step(1)
    assert seen == [0, 2, 4, 1, 3, 3]
    model.go_to_place(0)
    assert model.index == 0
    model.go_to(2)  # a place that is linked, or a finding's, is by position as ever
    assert model.scroll_place == 1
    model.scroll_by_acquisition(False)
    model.step(1)
    assert model.index == 3


def test_views_from_all_around_begin_again_after_the_last() -> None:
    series = make_series()
    views = tuple(replace(each, position=None) for each in series.slices)
    model = ViewportModel()
    model.show_volume(make_volume(), 0, Window(500, 1000), 1.0)
    model.exchange_volume(make_volume(replace(series, slices=views)), 0, _nothing, _nothing)
    seen = []
    for steps in (-1, 1, -10, 10, 1):
        model.step(steps)
        seen.append(model.index)
    assert seen == [11, 0, 2, 0, 1]


def _nothing(_: int) -> None:
    """Views that are there already, and no slabs."""


def test_image_one_comes_first_where_a_stack_was_taken_from_its_other_end() -> None:
    model = shown_in_time(3, 2, 1)
    model.scroll_by_acquisition(True)
    model.go_to_place(0)
    assert model.here is not None
    assert model.here.instance_number == 1


def shown_with_own_windows() -> ViewportModel:
    """Slice n has the windows (100 n, 50) and (100 n, 10) of its own file."""
    series = make_series()
    slices = tuple(
        replace(
            one,
            path=Path(f"{n}"),
            grey=GreyLevels(center=f"{100 * n}\\{100 * n}", width="50\\10"),
        )
        for n, one in enumerate(series.slices)
    )
    series.header.WindowCenter, series.header.WindowWidth = [0, 0], [50, 10]
    volume = make_volume(replace(series, slices=slices))
    model = ViewportModel()
    model.resize(640, 480)
    model.show_volume(volume, 2, first_window(volume, 2), 1.0)
    return model


def test_each_slice_is_shown_with_the_window_of_its_own_file() -> None:
    model = shown_with_own_windows()
    assert (model.window.center, model.window.width) == (200, 50)
    model.go_to(5)
    assert (model.window.center, model.window.width) == (500, 50)
    model.show_file_window(1)
    model.go_to(6)
    assert (model.window.center, model.window.width) == (600, 10)


def test_a_window_that_the_reader_chose_stays_on_all_slices() -> None:
    model = shown_with_own_windows()
    model.drag_window(model.window, 100, 0)
    chosen = model.window
    model.go_to(5)
    assert model.window == chosen
    model.reset(first_window(model.volume, 5) if model.volume else chosen)
    model.go_to(7)
    assert model.window.center == 700
