"""The viewport: pixels as they are, hands as they are used to."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from medviewer.dicom.load import load
from medviewer.dicom.scan import scan
from medviewer.image.display import render
from medviewer.image.window import Window
from medviewer.ui.picture.mouse import drag_tools, usual_tool_box
from medviewer.ui.picture.painting import texts as painted_texts
from medviewer.ui.picture.viewport import Viewport
from medviewer.ui.picture.viewport_pane import ViewportPane
from tests.phantoms.make import item, picture
from tests.ui.makers import COLUMNS, ROWS, SLICES, make_finding, make_results, make_volume

LEFT, MIDDLE, RIGHT = (
    Qt.MouseButton.LeftButton,
    Qt.MouseButton.MiddleButton,
    Qt.MouseButton.RightButton,
)


@pytest.fixture
def pane(qtbot: QtBot) -> ViewportPane:
    pane = ViewportPane(usual_tool_box(drag_tools()))
    qtbot.addWidget(pane)
    pane.resize(430, 400)
    pane.show()
    pane.show_volume(make_volume())
    return pane


def drag(qtbot: QtBot, viewport: Viewport, button: Qt.MouseButton, way: tuple[int, int]) -> None:
    start = QPoint(100, 100)
    qtbot.mousePress(viewport, button, pos=start)
    event_at = start + QPoint(*way)
    move_mouse(viewport, event_at, button)
    qtbot.mouseRelease(viewport, button, pos=event_at)


def move_mouse(
    viewport: Viewport,
    place: QPoint,
    button: Qt.MouseButton,
    keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QMouseEvent

    where = QPointF(place)
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        where,
        viewport.mapToGlobal(where),
        Qt.MouseButton.NoButton,
        button,
        keys,
    )
    QApplication.sendEvent(viewport, event)


def turn_wheel(
    viewport: Viewport, turned: int, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    place = QPointF(150, 120)
    event = QWheelEvent(
        place,
        viewport.mapToGlobal(place),
        QPoint(0, 0),
        QPoint(0, turned),
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(viewport, event)


def grey(viewport: Viewport) -> NDArray[np.uint8]:
    """What the screen shows, as grey levels."""
    image = viewport.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    flat = np.frombuffer(image.constBits(), np.uint8)
    return flat.reshape(image.height(), image.bytesPerLine())[:, : image.width()].copy()


def test_one_to_one_shows_every_pixel_as_it_was_rendered(pane: ViewportPane) -> None:
    model = pane.model
    model.set_switch("show_texts", False)
    model.go_to(4)
    model.actual_size()
    seen = grey(pane.viewport)
    expected = render(make_volume(), 4, model.window)
    dx, dy = (round(value) for value in model.to_screen().apply((0, 0)))
    assert np.array_equal(seen[dy : dy + ROWS, dx : dx + COLUMNS], expected)


def test_the_middle_slice_is_shown_first_in_the_file_s_window(pane: ViewportPane) -> None:
    assert pane.model.index == SLICES // 2
    assert (pane.model.window.center, pane.model.window.width) == (500, 1000)


def test_the_wheel_goes_through_the_slices(pane: ViewportPane) -> None:
    turn_wheel(pane.viewport, -120)
    assert pane.model.index == SLICES // 2 + 1
    turn_wheel(pane.viewport, 360)
    assert pane.model.index == SLICES // 2 - 2


def test_small_turns_of_a_fine_wheel_add_up(pane: ViewportPane) -> None:
    for _ in range(8):
        turn_wheel(pane.viewport, -30)
    assert pane.model.index == SLICES // 2 + 2


def test_ctrl_and_wheel_zoom_at_the_cursor(pane: ViewportPane) -> None:
    under = pane.model.to_image((150, 120))
    zoom = pane.model.zoom
    turn_wheel(pane.viewport, 240, Qt.KeyboardModifier.ControlModifier)
    assert pane.model.zoom == pytest.approx(zoom * 2**0.5)
    assert pane.model.to_image((150, 120)) == pytest.approx(under)


def test_left_drag_windows(pane: ViewportPane, qtbot: QtBot) -> None:
    drag(qtbot, pane.viewport, LEFT, (100, 40))
    assert pane.model.window.width > 1000
    assert pane.model.window.center > 500


def test_shift_makes_the_drag_fine_without_a_jump(pane: ViewportPane, qtbot: QtBot) -> None:
    viewport = pane.viewport
    qtbot.mousePress(viewport, LEFT, pos=QPoint(100, 100))
    move_mouse(viewport, QPoint(100, 140), LEFT)
    reached = pane.model.window.center
    move_mouse(viewport, QPoint(100, 140), LEFT, Qt.KeyboardModifier.ShiftModifier)
    assert pane.model.window.center == reached
    move_mouse(viewport, QPoint(100, 180), LEFT, Qt.KeyboardModifier.ShiftModifier)
    assert pane.model.window.center - reached == pytest.approx((reached - 500) / 5)
    qtbot.mouseRelease(viewport, LEFT, pos=QPoint(100, 180))


def test_middle_drag_pans_and_right_drag_zooms(pane: ViewportPane, qtbot: QtBot) -> None:
    under = pane.model.to_image((100, 100))
    drag(qtbot, pane.viewport, MIDDLE, (25, 35))
    assert pane.model.to_image((125, 135)) == pytest.approx(under)
    zoom = pane.model.zoom
    drag(qtbot, pane.viewport, RIGHT, (0, -50))
    assert pane.model.zoom > zoom


def test_the_left_button_does_what_the_tool_says(pane: ViewportPane, qtbot: QtBot) -> None:
    pane.viewport.tools.choose(drag_tools()["scroll"])
    drag(qtbot, pane.viewport, LEFT, (0, 24))
    assert pane.model.index == SLICES // 2 + 3
    assert pane.model.window == Window(500, 1000, "File 1")


def test_a_click_on_a_finding_tells_which(pane: ViewportPane, qtbot: QtBot) -> None:
    pane.show_results(make_results(make_finding("a", 3)))
    pane.model.go_to(3)
    x, y = pane.model.to_screen().apply((25, 15))
    with qtbot.waitSignal(pane.findingClicked) as signal:
        qtbot.mouseClick(pane.viewport, LEFT, pos=QPoint(round(x), round(y)))
    assert signal.args == ["a"]


def test_a_right_click_asks_for_the_menu_and_a_right_drag_does_not(
    pane: ViewportPane, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(pane.viewport.menuRequested):
        qtbot.mouseClick(pane.viewport, RIGHT, pos=QPoint(100, 100))
    with qtbot.assertNotEmitted(pane.viewport.menuRequested):
        drag(qtbot, pane.viewport, RIGHT, (0, 30))


def test_a_drag_that_ends_on_a_finding_is_no_click(pane: ViewportPane, qtbot: QtBot) -> None:
    pane.show_results(make_results(make_finding("a", 3)))
    pane.model.go_to(3)
    with qtbot.assertNotEmitted(pane.findingClicked):
        drag(qtbot, pane.viewport, LEFT, (60, 0))


def test_findings_are_drawn_on_their_slice_and_can_be_switched_off(pane: ViewportPane) -> None:
    pane.model.set_switch("show_texts", False)
    pane.show_results(make_results(make_finding("a", 3)))
    pane.model.go_to(3)
    with_drawing = grey(pane.viewport)
    pane.model.set_switch("show_findings", False)
    without = grey(pane.viewport)
    x, y = (round(value) for value in pane.model.to_screen().apply((20, 15)))
    assert not np.array_equal(with_drawing[y, x - 3 : x + 3], without[y, x - 3 : x + 3])
    pane.model.set_switch("show_findings", True)
    pane.model.go_to(4)
    elsewhere = grey(pane.viewport)
    pane.model.show_results(None)
    assert np.array_equal(grey(pane.viewport), elsewhere)


def test_the_outline_has_its_class_s_colour(pane: ViewportPane) -> None:
    pane.show_results(make_results(make_finding("a", 3)))
    pane.model.go_to(3)
    image = pane.viewport.grab().toImage()
    x, y = (round(value) for value in pane.model.to_screen().apply((20, 15)))
    colours = {image.pixelColor(x + step, y).name() for step in (-1, 0, 1)}
    assert QColor(pane.viewport.colours["glioma"]).name() in colours


def test_the_heat_map_lies_where_it_is_hot(pane: ViewportPane) -> None:
    pane.model.set_switch("show_texts", False)
    pane.show_results(make_results())
    plain = pane.viewport.grab().toImage()
    pane.model.set_switch("show_heat_map", True)
    heated = pane.viewport.grab().toImage()
    hot = pane.model.to_screen().apply((28, 20))  # cell (2, 3) of 6 by 8 on 48 by 64 pixels
    cold = pane.model.to_screen().apply((60, 44))
    for (x, y), changed in ((hot, True), (cold, False)):
        place = QPoint(round(x), round(y))
        assert (plain.pixelColor(place) != heated.pixelColor(place)) == changed


def test_a_slice_that_has_not_arrived_is_not_shown_as_black(pane: ViewportPane) -> None:
    loaded = np.zeros(SLICES, dtype=bool)
    pane.show_volume(make_volume(loaded=loaded))
    pane.model.set_switch("show_texts", False)
    assert grey(pane.viewport).max() > 100  # it says that it is loading


def test_warnings_stand_above_the_picture(pane: ViewportPane) -> None:
    from tests.ui.makers import make_series

    assert not pane.banner.isVisible()
    sentences = ("A slice is missing.", "The stack is tilted.", "The file is lossy.")
    pane.show_volume(make_volume(make_series(warnings=sentences)))
    assert pane.banner.isVisible()
    assert "A slice is missing." in pane.banner.text()
    assert "1 more" in pane.banner.text()
    assert "The file is lossy." in pane.banner.toolTip()


def test_the_slider_follows_and_leads(pane: ViewportPane) -> None:
    pane.model.go_to(2)
    assert pane.slider.value() == 2
    pane.slider.setValue(7)
    assert pane.model.index == 7


def test_colour_is_shown_without_a_window(qtbot: QtBot) -> None:
    pane = ViewportPane(usual_tool_box(drag_tools()))
    qtbot.addWidget(pane)
    pane.show()
    voxels = np.zeros((SLICES, ROWS, COLUMNS, 3), dtype=np.uint8)
    voxels[..., 0] = 200
    pane.show_volume(make_volume(voxels=voxels, unit=""))
    pane.model.set_switch("show_texts", False)
    image = pane.viewport.grab().toImage()
    assert image.pixelColor(image.width() // 2, image.height() // 2).getRgb()[:3] == (200, 0, 0)


def test_scale_and_proportions_are_those_of_the_picture_that_is_shown(
    qtbot: QtBot, tmp_path: Path
) -> None:
    """Pictures of one ultrasound series are often taken at several depths."""
    for number, (dx, dy) in enumerate([(0.01, 0.01), (0.03, 0.03), (0.01, 0.02)]):
        picture(
            tmp_path / f"{number}",
            np.zeros((40, 50), np.uint8),
            Modality="US",
            PixelSpacing=None,
            SOPInstanceUID=f"1.2.3.{number}",
            InstanceNumber=number,
            SequenceOfUltrasoundRegions=item(
                RegionLocationMinX0=0, RegionLocationMinY0=0, RegionLocationMaxX1=49,
                RegionLocationMaxY1=39, PhysicalUnitsXDirection=3, PhysicalUnitsYDirection=3,
                PhysicalDeltaX=dx, PhysicalDeltaY=dy,
            ),
        )  # fmt: skip
    pane = ViewportPane(usual_tool_box(drag_tools()))
    qtbot.addWidget(pane)
    pane.show_volume(load(scan([tmp_path]).series[0]))
    seen = []
    for index in (0, 1, 2, 0):
        pane.model.go_to(index)
        size = pane.viewport.shown_size
        seen.append((size.row_mm, size.column_mm, pane.model.picture.aspect))
    assert seen == [
        pytest.approx(each) for each in [(0.1, 0.1, 1), (0.3, 0.3, 1), (0.2, 0.1, 2), (0.1, 0.1, 1)]
    ]


def test_letters_are_those_of_the_picture_that_is_shown(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two films in one series, the second one the other way round: a wrong side is a wrong side."""
    for number, orientation in enumerate((["L", "F"], ["R", "F"], None)):
        picture(
            tmp_path / f"{number}",
            np.zeros((40, 50), np.uint8),
            Modality="OT",
            SOPInstanceUID=f"1.2.3.{number}",
            InstanceNumber=number,
            PatientOrientation=orientation,
        )
    seen: list[str] = []
    draw = painted_texts.draw_letters
    monkeypatch.setattr(
        painted_texts, "draw_letters", lambda *words: (seen.append(words[1].right), draw(*words))
    )
    pane = ViewportPane(usual_tool_box(drag_tools()))
    qtbot.addWidget(pane)
    pane.resize(430, 400)
    pane.show_volume(load(scan([tmp_path]).series[0]))
    for index in (0, 1, 2):
        pane.model.go_to(index)
        seen.append("")
        pane.viewport.grab()
    assert [each for each in seen if each] == ["L", "R"]
