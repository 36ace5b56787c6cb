"""Many viewports: layouts, the active one, series dragged into them, tools and layers."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFocusEvent, QPainter
from PySide6.QtWidgets import QApplication, QTreeWidget
from pytestqt.qtbot import QtBot

from medviewer.ui.dropping import series_data
from medviewer.ui.main_window import MainWindow
from medviewer.ui.picture.painting.corner_text import corner_texts
from medviewer.ui.picture.tool import Hand, Layer, Tool
from medviewer.ui.picture.viewport import Viewport
from medviewer.ui.picture.viewport_pane import ViewportPane
from medviewer.ui.studies.series_tree import SeriesTree
from medviewer.ui.theme import apply_theme
from tests.ui.conftest import FakeModels, wait_quiet
from tests.ui.makers import SLICES, make_finding, make_results, make_series, make_volume, write_ramp

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def two_series(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> list[str]:
    """Two viewports side by side, not linked, and two series listed, the first one shown."""
    window.commands["link_slices"].setChecked(False)
    write_ramp(tmp_path / "both" / "a", "first", 1)
    write_ramp(tmp_path / "both" / "b", "second", 2)
    window.commands["layout_1x2"].trigger()
    window.open_paths([tmp_path / "both"])
    wait_quiet(qtbot, window)
    return window.parts.browser.series_keys()


def drop_series(pane: ViewportPane, key: str) -> None:
    data = series_data(key)
    held = (data, LEFT, Qt.KeyboardModifier.NoModifier)
    entering = QDragEnterEvent(QPoint(50, 50), Qt.DropAction.CopyAction, *held)
    QApplication.sendEvent(pane, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(pane, QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, *held))


def shown(window: MainWindow) -> list[str]:
    return [
        "" if pane.volume is None else pane.volume.series.description for pane in window.grid.panes
    ]


@pytest.mark.parametrize("size", [(1, 1), (1, 2), (2, 2), (3, 4), (4, 4)])
def test_a_layout_shows_its_viewports_and_no_other(
    window: MainWindow, size: tuple[int, int]
) -> None:
    window.grid.set_layout(4, 3)
    window.grid.set_layout(*size)
    visible = [pane for pane in window.grid.findChildren(ViewportPane) if pane.isVisible()]
    assert len(visible) == len(window.grid.panes) == size[0] * size[1]
    assert window.grid.active in visible


def test_a_click_makes_a_viewport_the_active_one(
    qtbot: QtBot, window: MainWindow, two_series: list[str]
) -> None:
    left, right = window.grid.panes
    qtbot.mouseClick(right.viewport, LEFT, pos=QPoint(5, 5))
    assert window.pane is right
    assert window.parts.browser.current_key() == ""
    window.parts.browser.choose(two_series[1])
    wait_quiet(qtbot, window)
    assert shown(window) == ["first", "second"]
    qtbot.mouseClick(left.viewport, LEFT, pos=QPoint(5, 5))
    assert window.parts.browser.current_key() == two_series[0]


def test_the_next_series_of_an_empty_viewport_is_one_that_is_not_shown_yet(
    qtbot: QtBot, window: MainWindow, two_series: list[str]
) -> None:
    window.commands["next_viewport"].trigger()
    window.commands["next_series"].trigger()
    wait_quiet(qtbot, window)
    assert shown(window) == ["first", "second"]


def test_commands_work_on_the_active_viewport_alone(
    qtbot: QtBot, window: MainWindow, two_series: list[str]
) -> None:
    left, right = window.grid.panes
    drop_series(right, two_series[1])
    wait_quiet(qtbot, window)
    window.commands["invert"].trigger()
    window.commands["first_slice"].trigger()
    assert (left.model.inverted, right.model.inverted) == (False, True)
    assert (left.model.index, right.model.index) == (SLICES // 2, 0)


def test_an_empty_viewport_says_what_to_do(window: MainWindow, two_series: list[str]) -> None:
    window.grid.set_layout(2, 2)
    assert {pane.viewport.hint for pane in window.grid.panes[1:]} == {
        "Drag a series here, or choose one in the list."
    }


def test_a_series_is_dropped_into_a_viewport(
    qtbot: QtBot, window: MainWindow, two_series: list[str]
) -> None:
    assert shown(window) == ["first", ""]
    drop_series(window.grid.panes[1], two_series[1])
    wait_quiet(qtbot, window)
    assert shown(window) == ["first", "second"]
    assert window.parts.browser.current_key() == two_series[1]


def test_a_series_that_is_chosen_in_the_list_goes_to_the_viewport_on_the_second_screen(
    qtbot: QtBot, window: MainWindow, two_series: list[str]
) -> None:
    """The click on the list makes the main window active and gives its viewport the keys."""
    torn = window.grid.tear_off()
    back = QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.ActiveWindowFocusReason)
    QApplication.sendEvent(window.grid.panes[0].viewport, back)
    assert window.pane is torn.pane
    window.parts.browser.choose(two_series[1])
    wait_quiet(qtbot, window)
    assert shown(window) == ["first", "", "second"]
    tab = QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason)
    QApplication.sendEvent(window.grid.panes[1].viewport, tab)
    assert window.pane is window.grid.panes[1]
    QApplication.sendEvent(torn.pane.viewport, back)  # the one picture of its window
    assert window.pane is torn.pane
    torn.close()


def test_a_drag_from_the_list_that_is_given_up_leaves_the_list_as_it_was(
    qtbot: QtBot, window: MainWindow, two_series: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A press marks the row that is dragged: the list then named what no viewport shows."""
    (tree,) = window.parts.browser.findChildren(SeriesTree)
    monkeypatch.setattr(QTreeWidget, "startDrag", lambda *_: None)  # dropped nowhere
    item = window.parts.browser._items[two_series[1]]
    where = tree.visualItemRect(item).center()
    qtbot.mousePress(tree.viewport(), LEFT, pos=where)
    assert window.parts.browser.current_key() == two_series[1]
    tree.startDrag(Qt.DropAction.CopyAction)
    assert window.parts.browser.current_key() == two_series[0]
    assert shown(window) == ["first", ""]
    qtbot.mouseRelease(tree.viewport(), LEFT, pos=where)


def test_the_same_series_can_stand_in_two_viewports(
    qtbot: QtBot, window: MainWindow, two_series: list[str]
) -> None:
    drop_series(window.grid.panes[1], two_series[0])
    wait_quiet(qtbot, window)
    left, right = window.grid.panes
    assert left.volume is right.volume is not None
    right.model.go_to(0)
    assert left.model.index == SLICES // 2


def test_each_viewport_shows_what_the_model_found_in_its_series(
    qtbot: QtBot, window: MainWindow, models: FakeModels, two_series: list[str]
) -> None:
    models.lesion = lambda volume, **_: make_results(
        make_finding(volume.series.description, 3), series_key=volume.series.key
    )
    left, right = window.grid.panes
    window.session.lesions.analyse()
    drop_series(right, two_series[1])
    wait_quiet(qtbot, window)
    found = [
        pane.model.results.findings[0].identifier for pane in (left, right) if pane.model.results
    ]
    assert found == ["first", "second"]
    listed = window.parts.findings.list
    assert listed.topLevelItemCount() == 1
    window.grid.activate(left)
    window.commands["next_finding"].trigger()
    assert (left.model.selected, right.model.selected) == ("first", "")


def test_a_double_click_shows_one_viewport_alone_and_the_next_brings_the_rest_back(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.grid.set_layout(2, 2)
    third = window.grid.panes[2]
    for visible in ([third], window.grid.panes):
        qtbot.mouseDClick(third.viewport, LEFT, pos=QPoint(20, 20))
        assert [pane for pane in window.grid.panes if pane.isVisible()] == visible


def test_the_active_viewport_stays_when_there_are_fewer(
    qtbot: QtBot, window: MainWindow, two_series: list[str]
) -> None:
    drop_series(window.grid.panes[1], two_series[1])
    wait_quiet(qtbot, window)
    window.commands["layout_1x1"].trigger()
    assert shown(window) == ["second"]


def test_pictures_stay_rather_than_the_empty_viewport_that_is_active(
    qtbot: QtBot, window: MainWindow, two_series: list[str]
) -> None:
    window.grid.set_layout(3, 3)
    drop_series(window.grid.panes[4], two_series[1])
    wait_quiet(qtbot, window)
    window.grid.activate(window.grid.panes[2])
    window.commands["layout_1x2"].trigger()
    assert shown(window) == ["first", "second"]
    assert window.pane is window.grid.panes[0]


def test_an_empty_viewport_is_said_to_be_empty(
    qtbot: QtBot, window: MainWindow, two_series: list[str]
) -> None:
    """Of the series beside it nothing is told: neither what is open nor by which model."""
    window.parts.findings.show_model("brain-mr 1.0")
    window.grid.activate(window.grid.panes[1])
    assert window.status.text() == "This viewport is empty."
    assert window.parts.findings.model_text.text() == ""
    window.grid.activate(window.grid.panes[0])
    assert "first" in window.status.text()


def test_the_active_viewport_has_a_frame_where_there_are_several(window: MainWindow) -> None:
    def corner_colours() -> list[str]:
        QApplication.processEvents()  # lay out
        return [pane.grab().toImage().pixelColor(0, 0).name() for pane in window.grid.panes]

    window.grid.set_layout(1, 2)
    before = corner_colours()
    assert before[0] != before[1]
    window.commands["next_viewport"].trigger()
    assert corner_colours() == before[::-1]


def test_a_switch_holds_for_viewports_that_are_made_later(window: MainWindow) -> None:
    window.commands["show_texts"].setChecked(False)
    window.grid.set_layout(2, 2)
    assert not any(pane.model.show_texts for pane in window.grid.panes)


class Pencil(Tool):
    """Marks the pixels that the hand goes over."""

    name = "pencil"
    cursor = Qt.CursorShape.PointingHandCursor

    def __init__(self) -> None:
        self.places: list[tuple[float, float]] = []
        self.left = False

    def press(self, view: Viewport, hand: Hand) -> bool:
        self.places = [hand.place]
        return True

    def move(self, view: Viewport, hand: Hand) -> None:
        self.places.append(hand.place)

    def paint(self, view: Viewport, painter: QPainter) -> None:
        x, y = view.model.to_screen().apply((0, 0))
        painter.fillRect(round(x), round(y), 4, 4, Qt.GlobalColor.red)

    def leave(self) -> None:
        self.left = True


class Handle(Layer):
    """Something on the picture that can be grabbed, wherever it is pressed."""

    def __init__(self) -> None:
        self.grabbed = 0

    def press(self, view: Viewport, hand: Hand) -> bool:
        self.grabbed += 1
        return True


def test_a_tool_is_given_image_coordinates_and_draws_over_the_picture(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.pane.show_volume(make_volume())
    model, view = window.pane.model, window.pane.viewport
    model.set_switch("show_texts", False)
    pencil = Pencil()
    window.grid.tools.choose(pencil)
    x, y = (round(value) for value in model.to_screen().apply((10, 20)))
    qtbot.mouseClick(view, LEFT, pos=QPoint(x, y))
    assert pencil.places[0] == pytest.approx(model.to_image((x, y)))
    origin = QPoint(*(round(value) + 1 for value in model.to_screen().apply((0, 0))))
    assert view.grab().toImage().pixelColor(origin).name() == "#ff0000"
    window.commands["tool_pan"].trigger()
    assert pencil.left
    assert view.grab().toImage().pixelColor(origin).name() != "#ff0000"


def test_a_layer_takes_a_press_before_the_tool_does(qtbot: QtBot, window: MainWindow) -> None:
    window.pane.show_volume(make_volume())
    handle, pencil = Handle(), Pencil()
    window.grid.tools.choose(pencil)
    window.grid.tools.add_layer(handle)
    qtbot.mouseClick(window.pane.viewport, LEFT, pos=QPoint(60, 60))
    assert (handle.grabbed, pencil.places) == (1, [])


def test_the_frame_of_the_active_viewport_is_that_of_the_theme(
    qapp: QApplication, window: MainWindow
) -> None:
    apply_theme(qapp, high_contrast=True)
    try:
        window.grid.set_layout(1, 2)
        QApplication.processEvents()  # lay out
        corner = window.pane.grab().toImage().pixelColor(0, 0)
    finally:
        apply_theme(qapp)
    assert corner.name() == "#ffff00"


def test_a_warning_in_one_viewport_takes_no_room_from_the_others(window: MainWindow) -> None:
    window.resize(1400, 900)
    window.grid.set_layout(2, 2)
    first = window.grid.panes[0]
    first.show_volume(make_volume(make_series(warnings=("Slices are missing. " * 9,))))
    QApplication.processEvents()
    assert first.banner.isVisible()
    sizes = {(pane.width(), pane.height()) for pane in window.grid.panes}
    assert max(w for w, _ in sizes) - min(w for w, _ in sizes) <= 1
    assert max(h for _, h in sizes) - min(h for _, h in sizes) <= 1


def test_tab_goes_from_picture_to_picture_before_the_panels(window: MainWindow) -> None:
    """Pictures that are added by a layout came after all panels."""
    grid = window.grid
    grid.set_layout(2, 2)
    for _ in range(2):
        grid.panes[0].viewport.setFocus()
        reached = [window.focusWidget()]
        window.focusNextChild()
        while window.focusWidget() is not reached[0]:
            reached.append(window.focusWidget())
            window.focusNextChild()
        pictures = [each for each in reached if isinstance(each, Viewport)]
        assert pictures == [pane.viewport for pane in grid.panes]
        assert reached[: len(pictures)] == pictures  # without slices sliders are passed over
        assert len(reached) > len(pictures)
        grid.exchange(grid.panes[0], grid.panes[2])


def test_small_pictures_say_whose_they_are_while_there_are_two_patients(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    """In viewports of 280 pixels two patients stood side by side, each with a date alone."""
    window.settings.analyse_when_opened = False
    for number in (1, 2):
        write_ramp(tmp_path / "all" / str(number), f"s{number}", number, patient_id=f"P{number}")
    window.open_paths([tmp_path / "all"])
    wait_quiet(qtbot, window)
    window.commands["layout_1x2"].trigger()
    first, second = window.grid.panes
    window.grid.activate(second)
    keys = {each.patient_id: each.key for each in window.parts.browser.series()}

    def told(pane: ViewportPane) -> str:
        return corner_texts(pane.model, small=True).top_left[0]

    shown = first.series
    assert shown is not None
    other = next(patient for patient in keys if patient != shown.patient_id)
    window.parts.browser.choose(keys[other])
    wait_quiet(qtbot, window)
    assert told(first) == f"Doe, Jane  {shown.patient_id}"
    assert told(second) == f"Doe, Jane  {other}"
    window.commands["anonymous"].trigger()
    listed = {each.patient_id: words for each, words in window.parts.browser.patients()}
    assert {told(first), told(second)} == {"Patient 1", "Patient 2"}
    assert told(second) == listed[other]
    window.commands["anonymous"].trigger()
    second.clear()
    assert told(first) == "2024-01-02"
