"""Three planes through one centre: shown, scrolled, dragged, turned, thickened, left."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from medviewer.image.depth import SlabMode
from medviewer.image.reformat import Slab
from medviewer.image.window import Window
from medviewer.ui.main_window import MainWindow
from medviewer.ui.picture.painting.corner_text import corner_texts
from medviewer.ui.picture.viewport_pane import ViewportPane
from tests.ui.conftest import wait_quiet
from tests.ui.makers import COLUMNS, ROWS, SLICES, write_ramp
from tests.ui.picture.test_viewport import move_mouse

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def mpr(qtbot: QtBot, window: MainWindow, ramp_folder: Path) -> MainWindow:
    """The window with the ramp in three planes."""
    window.resize(1300, 900)
    window.open_paths([ramp_folder])
    wait_quiet(qtbot, window)
    window.commands["mpr"].trigger()
    wait_quiet(qtbot, window)
    qtbot.wait(20)  # the layout
    return window


def planes(window: MainWindow) -> list[ViewportPane]:
    return window.grid.panes[:3]


def on_screen(pane: ViewportPane, point: np.ndarray) -> QPoint:
    plane = pane.model.plane
    assert plane is not None
    x, y = pane.model.to_screen().apply(plane.to_picture(point))
    return QPoint(round(x), round(y))


def distances_mm(window: MainWindow) -> list[float]:
    """How far each plane is from the centre."""
    found = []
    for pane in planes(window):
        assert pane.model.plane is not None
        found.append(abs(pane.model.plane.distance_mm(window.viewing.mpr.centre)))
    return found


def drag(qtbot: QtBot, pane: ViewportPane, start: QPoint, end: QPoint) -> None:
    qtbot.mousePress(pane.viewport, LEFT, pos=start)
    move_mouse(pane.viewport, end, LEFT)
    qtbot.mouseRelease(pane.viewport, LEFT, pos=end)


def test_three_planes_and_the_series_itself_are_shown(mpr: MainWindow) -> None:
    sizes = [pane.model.volume.voxels.shape for pane in planes(mpr) if pane.model.volume]
    assert sizes == [(SLICES, ROWS, COLUMNS), (ROWS, SLICES, COLUMNS), (COLUMNS, SLICES, ROWS)]
    assert not mpr.grid.panes[3].is_derived
    assert all(pane.is_derived for pane in planes(mpr))
    assert max(distances_mm(mpr)) < 0.01


def test_no_nodule_is_pointed_at_on_a_plane(
    mpr: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []
    monkeypatch.setattr(
        mpr.session.analysis, "rate", lambda volume, click, mode: asked.append(volume)
    )
    own = mpr.grid.panes[3].volume
    for volume in (planes(mpr)[0].volume, own):
        assert volume is not None
        mpr.session.lesions.rate_nodule(volume, 0, (5.0, 5.0))
    assert asked == [own]
    assert "choose their viewport" in mpr.parts.messages.texts()[-1]


def test_values_are_those_of_the_slices(mpr: MainWindow) -> None:
    """The ramp is 100 * slice + row, whatever the plane."""
    _, coronal, sagittal = planes(mpr)
    assert coronal.model.volume is not None
    assert sagittal.model.volume is not None
    front = coronal.model.volume.values(30)
    assert front[0, 5] == 100 * (SLICES - 1) + 30  # the head is on top
    side = sagittal.model.volume.values(10)
    assert side[SLICES - 1, 17] == 17


def test_the_centre_goes_with_a_plane_that_is_scrolled(mpr: MainWindow) -> None:
    axial, coronal, _ = planes(mpr)
    before = mpr.viewing.mpr.centre
    axial.model.step(3)
    assert mpr.viewing.mpr.centre - before == pytest.approx([0, 0, 6])
    coronal.model.step(-4)
    assert mpr.viewing.mpr.centre - before == pytest.approx([0, -2, 6])
    assert max(distances_mm(mpr)) < 0.01


def test_the_centre_goes_along_also_after_planes_could_not_be_made(
    mpr: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It stayed where it was for good: the planes counted as being moved by the centre."""

    def fail(*_: object) -> None:
        raise MemoryError

    with monkeypatch.context() as patch:
        patch.setattr("medviewer.ui.viewing.mpr.orthogonal", fail)
        with pytest.raises(MemoryError):
            mpr.viewing.mpr.set_slab(Slab(10.0, SlabMode.MAX))
    before = mpr.viewing.mpr.centre
    planes(mpr)[0].model.step(3)
    assert not np.allclose(mpr.viewing.mpr.centre, before)
    assert distances_mm(mpr) == pytest.approx([0, 0, 0], abs=1.1)


def test_the_cross_takes_all_planes_along(qtbot: QtBot, mpr: MainWindow) -> None:
    axial, coronal, sagittal = planes(mpr)
    centre = mpr.viewing.mpr.centre
    target = centre + np.array([4.0, -3.0, 0.0])
    drag(qtbot, axial, on_screen(axial, centre), on_screen(axial, target))
    assert mpr.viewing.mpr.centre == pytest.approx(target, abs=0.2)
    assert (coronal.model.index, sagittal.model.index) == (ROWS // 2 - 6, COLUMNS // 2 + 8)


def test_a_line_near_the_cross_shifts_its_plane_alone(qtbot: QtBot, mpr: MainWindow) -> None:
    axial, coronal, sagittal = planes(mpr)
    centre = mpr.viewing.mpr.centre
    start = on_screen(axial, centre) + QPoint(40, 0)  # on the coronal plane's line
    drag(qtbot, axial, start, start + QPoint(25, 60))
    assert sagittal.model.index == COLUMNS // 2
    assert coronal.model.index > ROWS // 2
    assert mpr.viewing.mpr.centre[0] == pytest.approx(centre[0])


def test_the_outer_part_of_a_line_turns_both_other_planes(qtbot: QtBot, mpr: MainWindow) -> None:
    axial, coronal, _ = planes(mpr)
    middle = on_screen(axial, mpr.viewing.mpr.centre)
    drag(qtbot, axial, middle + QPoint(150, 0), middle + QPoint(106, 106))
    normals = [pane.model.plane.normal for pane in planes(mpr) if pane.model.plane]
    for one, other in ((0, 1), (1, 2), (0, 2)):
        assert normals[one] @ normals[other] == pytest.approx(0, abs=1e-9)
    assert abs(normals[1] @ [0, 1, 0]) == pytest.approx(np.cos(np.pi / 4), abs=0.03)
    assert max(distances_mm(mpr)) < 0.3
    mpr.commands["mpr_reset"].trigger()
    straight = coronal.model.plane
    assert straight is not None
    assert abs(straight.normal @ [0, 1, 0]) == pytest.approx(1)


def test_the_status_line_follows_a_plane_that_is_turned(qtbot: QtBot, mpr: MainWindow) -> None:
    axial, coronal, _ = planes(mpr)
    mpr.grid.activate(coronal)
    straight, name = mpr.status.text(), coronal.viewport.accessibleName()
    middle = on_screen(axial, mpr.viewing.mpr.centre)
    drag(qtbot, axial, middle + QPoint(150, 0), middle + QPoint(106, 106))
    mpr.grid.activate(coronal)
    assert "oblique coronal" in mpr.status.text()
    assert "oblique coronal" in coronal.viewport.accessibleName()
    mpr.commands["mpr_reset"].trigger()
    assert mpr.status.text() == straight
    assert coronal.viewport.accessibleName() == name


def test_grey_levels_zoom_and_turn_stay_while_planes_are_turned(
    qtbot: QtBot, mpr: MainWindow
) -> None:
    axial, coronal, _ = planes(mpr)
    coronal.model.zoom_at((50, 50), 1.5)
    coronal.model.toggle_inverted()
    placement, window = coronal.model.placement, coronal.model.window
    middle = on_screen(axial, mpr.viewing.mpr.centre)
    drag(qtbot, axial, middle + QPoint(150, 0), middle + QPoint(140, 60))
    assert (coronal.model.placement, coronal.model.window) == (placement, window)
    assert coronal.model.inverted


def test_a_slab_shows_the_largest_value_and_says_so(mpr: MainWindow) -> None:
    axial = planes(mpr)[0]
    mpr.commands["slab_max"].trigger()
    volume = axial.model.volume
    assert volume is not None
    # 10 mm are five slices of 2 mm: two on either side
    assert volume.values(axial.model.index)[7, 0] == 100 * (axial.model.index + 2) + 7
    assert "MIP 10 mm" in corner_texts(axial.model).bottom_right
    mpr.commands["slab_min"].trigger()
    assert axial.model.volume is not None
    assert axial.model.volume.values(axial.model.index)[7, 0] == 100 * (axial.model.index - 2) + 7
    for _ in range(3):
        mpr.commands["slab_thinner"].trigger()
    assert corner_texts(axial.model).bottom_right[-1].startswith("Zoom")


def test_the_model_is_not_run_on_planes(qtbot: QtBot, mpr: MainWindow) -> None:
    mpr.grid.activate(planes(mpr)[1])
    mpr.commands["analyse"].trigger()
    assert not mpr.session.analysis.busy
    assert "own slices" in mpr.parts.messages.texts()[-1]


def test_leaving_brings_the_series_and_the_layout_back(qtbot: QtBot, mpr: MainWindow) -> None:
    mpr.commands["mpr"].trigger()
    wait_quiet(qtbot, mpr)
    assert len(mpr.grid.panes) == 1
    assert mpr.pane.volume is not None
    assert not mpr.pane.is_derived
    assert mpr.pane.volume.series.description == "ramp"
    assert not mpr.viewing.mpr.is_on


def test_a_series_that_is_chosen_for_a_plane_s_viewport_takes_its_place(
    qtbot: QtBot, mpr: MainWindow
) -> None:
    first = planes(mpr)[0]
    mpr.grid.activate(first)
    mpr.session.open_series(mpr.parts.browser.series()[0])
    wait_quiet(qtbot, mpr)
    assert not first.is_derived
    assert mpr.viewing.mpr.is_on  # two planes are left
    planes(mpr)[1].model.step(1)
    mpr.grid.set_layout(1, 1)
    assert not mpr.viewing.mpr.is_on


def test_what_cannot_be_reformatted_is_told(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    from pydicom.data import get_testdata_file

    found = get_testdata_file("CT_small.dcm")
    assert found is not None
    window.open_paths([Path(found)])
    wait_quiet(qtbot, window)
    window.commands["mpr"].trigger()
    assert "single slice" in window.parts.messages.texts()[-1]
    assert len(window.grid.panes) == 1


def test_the_planes_share_their_grey_levels(mpr: MainWindow) -> None:
    first, *others = planes(mpr)
    window = Window(40.0, 400.0, "Mediastinum")
    first.model.set_window(window)
    assert [pane.model.window for pane in others] == [window, window]
    assert mpr.grid.panes[3].model.window != window  # the series itself is linked by choice


def test_the_slab_is_written_beside_planes_only(qtbot: QtBot, mpr: MainWindow) -> None:
    mpr.commands["slab_max"].trigger()
    assert "MIP 10 mm" in corner_texts(planes(mpr)[0].model).bottom_right
    mpr.commands["mpr"].trigger()
    wait_quiet(qtbot, mpr)
    assert mpr.pane.model.note == ""


def test_the_name_of_a_plane_comes_first_where_little_fits(mpr: MainWindow) -> None:
    titles = [corner_texts(pane.model).top_right[-1] for pane in planes(mpr)]
    assert [title.split()[2] for title in titles] == ["axial", "coronal", "sagittal"]


def test_planes_begin_at_the_slice_that_is_looked_at(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path
) -> None:
    window.open_paths([ramp_folder])
    wait_quiet(qtbot, window)
    window.pane.model.go_to(2)
    window.commands["mpr"].trigger()
    wait_quiet(qtbot, window)
    assert planes(window)[0].model.index == 2
    assert window.grid.panes[3].model.index == 2


def test_what_was_shown_before_the_planes_comes_back(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    """Layout, the prior beside it, slices, grey levels and zoom; the series where the centre is."""
    for day in ("20240101", "20230101"):
        write_ramp(tmp_path / "all" / day, study_date=day)
    window.settings.hang_when_opened = True
    window.open_paths([tmp_path / "all"])
    wait_quiet(qtbot, window)
    window.grid.set_layout(1, 2)
    current, prior = window.parts.browser.series()
    for series, pane in zip((current, prior), window.grid.panes, strict=True):
        window.session.open_series(series, pane)
        wait_quiet(qtbot, window)
    left, right = window.grid.panes
    right.model.go_to(3)
    right.model.set_window(Window(300, 70))
    right.model.zoom_at((5, 5), 2)
    zoomed = right.model.placement
    window.grid.activate(left)
    window.commands["mpr"].trigger()
    wait_quiet(qtbot, window)
    planes(window)[0].model.go_to(1)
    window.commands["mpr"].trigger()
    wait_quiet(qtbot, window)
    left, right = window.grid.panes
    assert [pane.series.key for pane in (left, right) if pane.series] == [current.key, prior.key]
    assert (left.model.index, right.model.index) == (1, 3)
    assert right.model.window == Window(300, 70)
    assert right.model.placement == zoomed
    assert window.grid.active is left


def test_the_viewport_that_was_worked_with_is_active_again_after_the_planes(
    qtbot: QtBot, mpr: MainWindow
) -> None:
    mpr.commands["mpr"].trigger()
    mpr.grid.set_layout(1, 2)
    mpr.session.open_series(mpr.parts.browser.series()[0], mpr.grid.panes[1])
    wait_quiet(qtbot, mpr)
    mpr.grid.activate(mpr.grid.panes[1])
    for _ in range(2):
        mpr.commands["mpr"].trigger()
        wait_quiet(qtbot, mpr)
    assert mpr.pane is mpr.grid.panes[1]


def test_the_list_marks_the_series_that_the_planes_are_made_of(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    """Else the key for the next series would begin anew at the first."""
    for number, name in enumerate(("scout", "soft", "bone")):
        write_ramp(tmp_path / "study" / name, name, number)
    window.open_paths([tmp_path / "study"])
    wait_quiet(qtbot, window)
    keys = window.parts.browser.series_keys()
    window.parts.browser.choose(keys[1])
    wait_quiet(qtbot, window)
    window.commands["mpr"].trigger()
    wait_quiet(qtbot, window)
    window.grid.activate_next(1)
    assert window.pane.is_derived
    assert window.parts.browser.current_key() == keys[1]
    window.commands["next_series"].trigger()
    wait_quiet(qtbot, window)
    assert window.pane.series is not None
    assert window.pane.series.key == keys[2]


def test_what_lies_under_the_cross_can_be_measured(qtbot: QtBot, mpr: MainWindow) -> None:
    """A lesion is brought to the cross to be measured: the tool's clicks are points there too."""
    axial = planes(mpr)[0]
    before = mpr.viewing.mpr.centre.copy()
    start = on_screen(axial, before)
    mpr.commands["tool_length"].trigger()
    drag(qtbot, axial, start, start + QPoint(60, 0))
    (drawn,) = mpr.measuring.reading.measurements()
    assert axial.model.to_screen().apply(drawn.points[0]) == pytest.approx(
        (start.x(), start.y()), abs=1
    )
    assert np.array_equal(mpr.viewing.mpr.centre, before)
    mpr.commands["tool_window"].trigger()
    drag(qtbot, axial, start + QPoint(0, 6), start + QPoint(0, 46))
    assert not np.array_equal(mpr.viewing.mpr.centre, before)


def test_planes_whose_viewports_are_gone_are_left_alone(qtbot: QtBot, mpr: MainWindow) -> None:
    axial = planes(mpr)[0]
    shown = axial.model.volume
    mpr.commands["layout_2x1"].trigger()
    mpr.commands["mpr_reset"].trigger()
    mpr.commands["slab_thicker"].trigger()
    assert axial.is_derived
    assert axial.model.volume is not shown
    mpr.commands["layout_1x1"].trigger()
    mpr.commands["mpr"].trigger()
    wait_quiet(qtbot, mpr)
    assert not mpr.pane.is_derived


def test_planes_that_are_hidden_are_not_made_thicker_unseen(mpr: MainWindow) -> None:
    before = [pane.model.note for pane in planes(mpr)]
    mpr.grid.panes[3].viewport.setFocus()
    mpr.commands["large_viewport"].trigger()
    mpr.commands["slab_thicker"].trigger()
    mpr.commands["slab_min"].trigger()
    assert "the planes are hidden" in mpr.status.text()
    mpr.commands["large_viewport"].trigger()
    assert [pane.model.note for pane in planes(mpr)] == before


def test_every_view_says_how_thick_its_own_slab_is(mpr: MainWindow) -> None:
    """Of slices 2 mm apart a slab of 2 mm is one of them: nothing is a MIP there."""
    mpr.commands["slab_thicker"].trigger()
    assert [pane.model.note for pane in planes(mpr)[:3]] == ["", "MIP 2 mm", "MIP 2 mm"]
    mpr.commands["slab_thicker"].trigger()
    assert [pane.model.note for pane in planes(mpr)[:3]] == ["MIP 4 mm", "MIP 5 mm", "MIP 5 mm"]
