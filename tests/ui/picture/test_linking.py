"""Viewports that move together, on series whose places are known."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from medviewer.dicom.volume import Volume
from medviewer.image.registration.alignment import Alignment
from medviewer.image.registration.rigid import Rigid
from medviewer.image.window import Window
from medviewer.ui.main_window import MainWindow
from medviewer.ui.picture.cross_reference import CROSS, LINE
from medviewer.ui.picture.viewport import Viewport
from medviewer.ui.picture.viewport_pane import ViewportPane
from tests.ui.makers import SLICES, make_series, make_volume
from tests.ui.picture.test_viewport import move_mouse

LEFT = Qt.MouseButton.LeftButton
CORONAL = ((1.0, 0.0, 0.0), (0.0, 0.0, -1.0))


def stack(
    start_mm: float = -10.0, step_mm: float = 2.0, frame: str = "1.9", **changes: Any
) -> Volume:
    """An axial stack from ``start_mm`` upwards, with its first pixel at x = y = 0."""
    slices = tuple(
        type(each)(**{**vars(each), "position": (0.0, 0.0, start_mm + step_mm * index)})
        for index, each in enumerate(make_series().slices)
    )
    key = f"{start_mm} {step_mm} {frame}"
    return make_volume(make_series(key=key, slices=slices, frame_of_reference_uid=frame, **changes))


def coronal_stack() -> Volume:
    """12 coronal slices, y = 0 to 22 mm, pixels of 1 mm, x from 0, z from 20 downwards."""
    slices = tuple(
        type(each)(
            **{
                **vars(each),
                "position": (0.0, 2.0 * index, 20.0),
                "orientation": CORONAL,
                "spacing": (1.0, 1.0),
            }
        )
        for index, each in enumerate(make_series().slices)
    )
    return make_volume(make_series(key="coronal", slices=slices))


def tilted_stack(degrees: float) -> Volume:
    """The axial stack tilted about the left-right axis; they cut in its middle."""
    tilt = np.radians(degrees)
    down = (0.0, float(np.cos(tilt)), float(np.sin(tilt)))
    slices = tuple(
        type(each)(
            **{
                **vars(each),
                "position": (0.0, 0.0, 2.0 * index - 10.0 - 12.0 * down[2]),
                "orientation": ((1.0, 0.0, 0.0), down),
            }
        )
        for index, each in enumerate(make_series().slices)
    )
    return make_volume(make_series(key="tilted", slices=slices))


@pytest.fixture
def panes(window: MainWindow) -> list[ViewportPane]:
    """Two viewports side by side."""
    window.grid.set_layout(1, 2)
    return window.grid.panes


def height(pane: ViewportPane) -> float:
    here = pane.model.here
    assert here is not None
    assert here.position is not None
    return here.position[2]


def test_slices_go_together_to_the_nearest_place(panes: list[ViewportPane]) -> None:
    one, other = panes
    one.show_volume(stack(-10, 2))
    other.show_volume(stack(-31, 5))
    for index in range(SLICES):
        one.model.go_to(index)
        offered = np.arange(SLICES) * 5 - 31
        nearest = np.abs(offered - height(one)).min()
        assert abs(height(other) - height(one)) == pytest.approx(nearest)


def test_the_one_that_is_moved_leads(panes: list[ViewportPane]) -> None:
    one, other = panes
    one.show_volume(stack(-10, 2))
    other.show_volume(stack(-31, 5))
    one.model.go_to(3)
    assert one.model.index == 3  # what follows does not push back
    other.model.go_to(4)
    assert (height(other), height(one)) == (-11, -10)


def test_a_series_that_joins_begins_where_the_other_is(panes: list[ViewportPane]) -> None:
    one, other = panes
    one.show_volume(stack(-10, 2))
    one.model.go_to(1)
    other.show_volume(stack(-31, 5))
    assert (height(one), height(other)) == (-8, -6)


@pytest.mark.parametrize(
    "apart", [{"frame": "1.8"}, {"frame": ""}], ids=["another frame", "no frame"]
)
def test_another_frame_of_reference_is_not_linked(
    panes: list[ViewportPane], apart: dict[str, str]
) -> None:
    one, other = panes
    one.show_volume(stack(-10, 2))
    other.show_volume(stack(-31, 5, **apart))
    before = other.model.index
    one.model.go_to(0)
    assert other.model.index == before


def test_another_view_is_not_linked(panes: list[ViewportPane]) -> None:
    one, other = panes
    one.show_volume(stack())
    other.show_volume(coronal_stack())
    before = other.model.index
    one.model.go_to(0)
    assert other.model.index == before


def test_slices_held_together_keep_their_distance(
    window: MainWindow, panes: list[ViewportPane]
) -> None:
    """A prior in another frame, 4 mm apart instead of 2: every second step takes it along."""
    one, other = panes
    one.show_volume(stack(-10, 2))
    other.show_volume(stack(300, 4, frame="prior"))
    one.model.go_to(4)
    other.model.go_to(7)
    window.commands["hold_together"].setChecked(True)
    seen = []
    for index in (6, 8, 2):
        one.model.go_to(index)
        seen.append(other.model.index)
    assert seen == [8, 9, 6]
    window.commands["hold_together"].setChecked(False)
    one.model.go_to(0)
    assert other.model.index == 6


def test_what_is_held_is_let_go_when_one_alone_is_left(
    window: MainWindow, panes: list[ViewportPane]
) -> None:
    """Another series of the same frame takes the prior's place: positions decide again."""
    one, other = panes
    one.show_volume(stack(-10, 2))
    other.show_volume(stack(300, 4, frame="prior"))
    window.commands["hold_together"].setChecked(True)
    other.show_volume(stack(-31, 5))
    assert not window.commands["hold_together"].isChecked()
    one.model.go_to(3)
    assert (height(one), height(other)) == (-4, -6)


def test_a_third_viewport_goes_by_position_beside_two_that_are_held(
    window: MainWindow,
) -> None:
    window.grid.set_layout(1, 3)
    one, other, third = window.grid.panes
    one.show_volume(stack(-10, 2))
    other.show_volume(stack(300, 4, frame="prior"))
    window.commands["hold_together"].setChecked(True)
    third.show_volume(stack(-31, 5))
    before = other.model.index
    one.model.go_to(one.model.index + 2)
    assert other.model.index == before + 1
    one.model.go_to(3)
    assert (height(one), height(third)) == (-4, -6)


def test_a_viewport_that_is_taken_away_is_held_together_with_nothing(
    window: MainWindow, panes: list[ViewportPane]
) -> None:
    for pane, frame in zip(panes, ("1.9", "prior"), strict=True):
        pane.show_volume(stack(frame=frame))
    window.commands["hold_together"].setChecked(True)
    window.grid.set_layout(1, 1)
    assert not window.commands["hold_together"].isChecked()


def test_what_a_key_did_to_the_links_is_told(window: MainWindow, panes: list[ViewportPane]) -> None:
    for pane in panes:
        pane.show_volume(stack())
    told = []
    for name in ("link_slices", "hold_together", "link_windows"):
        window.commands[name].trigger()
        told.append(window.status.text())
    assert told == [
        "Link slices by position: off",
        "Hold these slices together: on",
        "Link grey levels: on",
    ]
    assert window.commands["link_slices"].isChecked()  # or they would be held for nothing


def test_linking_can_be_switched_off(window: MainWindow, panes: list[ViewportPane]) -> None:
    one, other = panes
    one.show_volume(stack())
    other.show_volume(stack(step_mm=3))
    window.commands["link_slices"].setChecked(False)
    before = other.model.index
    one.model.go_to(0)
    assert other.model.index == before
    assert not window.settings.link_slices


def test_grey_levels_go_together_within_a_modality(
    window: MainWindow, panes: list[ViewportPane]
) -> None:
    one, other = panes
    one.show_volume(stack())
    other.show_volume(stack(step_mm=3))
    window.commands["link_windows"].setChecked(True)
    one.model.set_window(Window(40, 80))
    assert other.model.window == Window(40, 80)
    one.model.toggle_inverted()
    assert other.model.inverted
    other.show_volume(stack(step_mm=4, modality="MR"))
    one.model.set_window(Window(50, 90))
    assert other.model.window != Window(50, 90)


def test_zoom_and_pan_go_together_in_millimetres(
    window: MainWindow, panes: list[ViewportPane]
) -> None:
    one, other = panes
    one.show_volume(stack())
    slices = tuple(
        type(each)(**{**vars(each), "position": (2.0, 1.0, 2.0 * n - 10), "spacing": (1.0, 1.0)})
        for n, each in enumerate(make_series().slices)
    )
    other.show_volume(make_volume(make_series(key="coarse", slices=slices)))
    window.commands["link_views"].setChecked(True)
    one.model.zoom_at((100, 100), 2)
    one.model.pan(13, -7)
    for screen in ((0.0, 0.0), (90.0, 30.0)):
        planes = [pane.model.plane for pane in panes]
        places = [pane.model.to_image(_from_middle(pane, screen)) for pane in panes]
        assert planes[0] is not None
        assert planes[1] is not None
        assert planes[0].to_patient(places[0]) == pytest.approx(planes[1].to_patient(places[1]))
    one.model.fit()
    assert other.model.placement.zoom is None


def _from_middle(pane: ViewportPane, place: tuple[float, float]) -> tuple[float, float]:
    width, height = pane.model.size
    return (width / 2 + place[0], height / 2 + place[1])


def colours_in(view: Viewport) -> set[str]:
    image = view.grab().toImage()
    return {
        QColor(image.pixel(x, y)).name()
        for x in range(image.width())
        for y in range(image.height())
    }


def test_a_registration_carries_the_line_into_a_prior_of_another_direction(
    window: MainWindow, panes: list[ViewportPane]
) -> None:
    """Where nobody is sure how the two lie there is none."""
    prior, axial = panes
    other = coronal_stack()
    series = replace(other.series, key="prior", frame_of_reference_uid="1.10")
    prior.show_volume(make_volume(series))
    axial.show_volume(stack())
    axial.model.go_to(5)  # z = 0, in the prior 4 mm higher: in its row 20 - 4
    window.grid.activate(axial)
    assert LINE.lower() not in colours_in(prior.viewport)
    assert axial.volume is not None
    move = Rigid(np.eye(3), np.array((0.0, 0.0, 4.0)))
    window.measuring.desk.alignments.add(axial.volume.series, series, Alignment(move, by_hand=True))
    x, y = prior.model.to_screen().apply((10, 16.5))
    image = prior.viewport.grab().toImage()
    assert image.pixelColor(round(x), int(y)).name().upper() == LINE


def test_the_line_of_the_active_slice_is_drawn_in_the_others_alone(
    window: MainWindow, panes: list[ViewportPane]
) -> None:
    axial, coronal = panes
    axial.show_volume(stack())
    coronal.show_volume(coronal_stack())
    window.grid.set_switch("show_texts", False)
    axial.model.go_to(7)  # z = 4: 16 mm below the first pixel's centre
    image = coronal.viewport.grab().toImage()
    x, y = coronal.model.to_screen().apply((16, 16.5))
    assert image.pixelColor(round(x), int(y)).name().upper() == LINE
    assert LINE.lower() not in colours_in(axial.viewport)
    window.commands["reference_lines"].setChecked(False)
    assert LINE.lower() not in colours_in(coronal.viewport)


@pytest.mark.parametrize(("degrees", "drawn"), [(4.0, False), (9.0, False), (12.0, True)])
def test_planes_that_are_read_side_by_side_have_no_line_in_one_another(
    window: MainWindow, panes: list[ViewportPane], degrees: float, drawn: bool
) -> None:
    """In a prior that was put onto this examination, and in a series beside it."""
    other, axial = panes
    other.show_volume(tilted_stack(degrees))
    axial.show_volume(stack())
    axial.model.go_to(5)
    window.grid.set_switch("show_texts", False)
    window.grid.activate(axial)
    seen = [QColor(name) for name in colours_in(other.viewport)]
    assert any(colour.blue() < colour.red() - 40 for colour in seen) == drawn  # grey is no line


def test_the_3d_cursor_brings_the_others_to_the_place_under_the_mouse(
    qtbot: QtBot, window: MainWindow, panes: list[ViewportPane]
) -> None:
    axial, coronal = panes
    axial.show_volume(stack())
    coronal.show_volume(coronal_stack())
    window.grid.set_switch("show_texts", False)
    axial.model.go_to(7)
    window.commands["tool_cursor"].setChecked(True)
    # (20.5, 28.5) in pixels of 0.5 mm is x = 10, y = 14 mm: the coronal slice 7
    x, y = (round(value) for value in axial.model.to_screen().apply((20.5, 28.5)))
    qtbot.mousePress(axial.viewport, LEFT, pos=QPoint(x, y))
    assert coronal.model.index == 7
    assert axial.model.index == 7
    cross = coronal.model.to_screen().apply((10.5, 16.5))
    image = coronal.viewport.grab().toImage()
    near = {
        image.pixelColor(round(cross[0]) + step, round(cross[1]) + up).name()
        for step in range(-12, 13)
        for up in (-1, 0, 1)
    }
    assert CROSS.lower() in near
    qtbot.mouseRelease(axial.viewport, LEFT, pos=QPoint(x, y))
    window.commands["tool_window"].setChecked(True)
    assert CROSS.lower() not in colours_in(coronal.viewport)


def test_shift_and_move_is_the_3d_cursor_too(panes: list[ViewportPane]) -> None:
    axial, coronal = panes
    axial.show_volume(stack())
    coronal.show_volume(coronal_stack())
    x, y = (round(value) for value in axial.model.to_screen().apply((20.5, 4.5)))
    shift = Qt.KeyboardModifier.ShiftModifier
    move_mouse(axial.viewport, QPoint(x, y), Qt.MouseButton.NoButton, shift)
    assert coronal.model.index == 1
    assert CROSS.lower() in colours_in(coronal.viewport)
    move_mouse(axial.viewport, QPoint(x + 1, y), Qt.MouseButton.NoButton)
    assert CROSS.lower() not in colours_in(coronal.viewport)
