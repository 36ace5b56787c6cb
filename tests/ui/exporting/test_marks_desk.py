"""What others drew, as objects beside the images: shown, hidden, told."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path
from typing import Any

import numpy as np
import pydicom
import pytest
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import ExplicitVRLittleEndian, GrayscaleSoftcopyPresentationStateStorage
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from medviewer.findings.marks.marks import Mark, Measured
from medviewer.ui.exporting.file_colours import COLOURS, colour_of
from medviewer.ui.exporting.marks_layer import edge_of
from medviewer.ui.main_window import MainWindow
from tests.ui.conftest import open_and_wait, wait_quiet


def write_square(folder: Path, window: MainWindow) -> Path:
    """A presentation state with a square of 4 pixels on the slice that is shown."""
    here = window.pane.model.here
    assert here is not None
    image, graphic, annotation, text = Dataset(), Dataset(), Dataset(), Dataset()
    image.ReferencedSOPInstanceUID = here.sop_instance_uid
    graphic.GraphicType, graphic.GraphicAnnotationUnits = "POLYLINE", "PIXEL"
    graphic.GraphicData = [2.0, 2.0, 6.0, 2.0, 6.0, 6.0, 2.0, 6.0, 2.0, 2.0]
    text.UnformattedTextValue = "their lesion"
    annotation.ReferencedImageSequence = [image]
    annotation.GraphicObjectSequence, annotation.TextObjectSequence = [graphic], [text]
    state = Dataset()
    state.SOPClassUID = GrayscaleSoftcopyPresentationStateStorage
    state.SOPInstanceUID, state.Modality = "1.2.3.4", "PR"
    state.GraphicAnnotationSequence = [annotation]
    state.file_meta = FileMetaDataset()
    state.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    state.save_as(folder / "state.dcm", enforce_file_format=True)
    return folder / "state.dcm"


def blue_pixels(window: MainWindow) -> int:
    """How much of the viewport has the first colour of drawings."""
    picture = window.pane.viewport.grab().toImage()
    picture = picture.convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(picture.constBits(), np.uint32)
    return int((pixels == QColor(COLOURS[0]).rgb()).sum())


def test_what_others_drew_is_shown_and_hidden(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path, tmp_path: Path
) -> None:
    open_and_wait(qtbot, window, ramp_folder)
    assert blue_pixels(window) == 0
    window.exporting.marks.open_marks(write_square(tmp_path, window))
    wait_quiet(qtbot, window)
    assert "1 drawing was read from state.dcm: their lesion." in window.parts.messages.texts()
    assert blue_pixels(window) > 100
    here = {window.pane.model.stack.place_of(window.pane.model.index): COLOURS[0]}
    assert window.pane.slider.drawn == here
    window.commands["show_marks"].setChecked(False)
    assert blue_pixels(window) == 0
    assert window.pane.slider.drawn == {}
    window.commands["show_marks"].setChecked(True)
    open_and_wait(qtbot, window, ramp_folder)
    assert blue_pixels(window) == 0


def test_what_is_said_of_a_whole_slice_stands_on_it(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path
) -> None:
    """Key images: the slider leads there, and their title stands in the picture."""
    open_and_wait(qtbot, window, ramp_folder)
    model = window.pane.viewport.model
    assert model.volume is not None
    window.exporting.marks.layer.add(
        Mark("KO", "Rejected", model.volume.series.key, index) for index in (1, 2)
    )
    window.grid.tools.changed.emit()
    assert window.pane.slider.drawn == {1: COLOURS[0], 2: COLOURS[0]}
    model.go_to(0)
    assert blue_pixels(window) == 0
    model.go_to(1)
    assert blue_pixels(window) > 10


def test_what_is_not_drawn_is_told(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path, tmp_path: Path
) -> None:
    open_and_wait(qtbot, window, ramp_folder)
    path = write_square(tmp_path, window)
    state = pydicom.dcmread(path)
    other = deepcopy(state.GraphicAnnotationSequence[0])
    other.ReferencedImageSequence[0].ReferencedSOPInstanceUID = "1.2.3.5"
    state.GraphicAnnotationSequence.append(other)
    state.save_as(path)
    window.exporting.marks.open_marks(path)
    wait_quiet(qtbot, window)
    said = window.parts.messages.texts()[-1]
    assert said.startswith("1 drawing was read from state.dcm: their lesion. 1 more lie on none")


@pytest.fixture
def labels(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What stands beside drawings, as it is painted."""
    written: list[str] = []

    def draw_label(_: object, said: str, *more: object) -> QRectF:
        written.append(said)
        return QRectF()

    monkeypatch.setattr("medviewer.ui.exporting.marks_layer.draw_label", draw_label)
    return written


def test_drawings_of_one_name_have_each_their_own_number(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path, labels: list[str]
) -> None:
    open_and_wait(qtbot, window, ramp_folder)
    model = window.pane.viewport.model
    assert model.volume is not None
    key = model.volume.series.key
    layer = window.exporting.marks.layer
    layer.add(
        Mark("SR", "tumour", key, model.index, ((n, n), (n + 2, n)), measured=(length,), more=more)
        for n, more in ((1, ""), (2, ""), (4, "spiculated"))
        for length in (Measured("Length", 5.0 * max(n, 2), "mm"),)
    )
    window.pane.viewport.grab()
    assert labels == ["tumour  10.0 mm", "tumour  20.0 mm  spiculated"]


def test_drawings_of_one_name_in_two_files_say_which_file(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path, tmp_path: Path, labels: list[str]
) -> None:
    open_and_wait(qtbot, window, ramp_folder)
    first = write_square(tmp_path, window)
    window.exporting.marks.open_marks(first)
    wait_quiet(qtbot, window)
    labels.clear()
    window.pane.viewport.grab()
    assert labels == ["their lesion"]
    other = pydicom.dcmread(first)
    other.SOPInstanceUID = "1.2.3.5"
    other.save_as(tmp_path / "other.dcm")
    window.exporting.marks.open_marks(tmp_path / "other.dcm")
    wait_quiet(qtbot, window)
    labels.clear()
    window.pane.viewport.grab()
    assert labels == ["their lesion  (state.dcm)", "their lesion  (other.dcm)"]
    window.commands["anonymous"].trigger()
    labels.clear()
    window.pane.viewport.grab()
    assert labels == ["their lesion  (file 1)", "their lesion  (file 2)"]


def test_every_label_has_a_colour_of_its_own() -> None:
    """A segmentation of the whole body has more than a hundred."""
    colours = np.array([colour_of(number).getRgb()[:3] for number in range(130)])
    between = np.abs(colours[:, None].astype(int) - colours[None]).sum(axis=2)
    assert between[~np.eye(130, dtype=bool)].min() > 10
    assert between[:20, :20][~np.eye(20, dtype=bool)].min() > 40
    assert colours.max(axis=1).min() > 220  # over dark pictures


def test_several_files_are_read_at_once_and_the_unreadable_one_named(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path, tmp_path: Path
) -> None:
    open_and_wait(qtbot, window, ramp_folder)
    paths = (next(ramp_folder.iterdir()), write_square(tmp_path, window))
    window.exporting.marks.open_marks(*paths)
    wait_quiet(qtbot, window)
    texts = window.parts.messages.texts()
    assert any("holds no drawings" in text for text in texts)
    assert "1 drawing was read from state.dcm: their lesion." in texts
    assert blue_pixels(window) > 0


def test_a_file_without_drawings_is_named(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path
) -> None:
    open_and_wait(qtbot, window, ramp_folder)
    window.exporting.marks.open_marks(next(ramp_folder.iterdir()))
    wait_quiet(qtbot, window)
    assert "holds no drawings" in window.parts.messages.texts()[-1]


def test_planes_show_what_they_cut_and_tell_what_they_do_not(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path
) -> None:
    open_and_wait(qtbot, window, ramp_folder)
    volume = window.pane.model.volume
    assert volume is not None
    key, square = volume.series.key, ((10.0, 10.0), (50.0, 10.0), (50.0, 40.0), (10.0, 40.0))
    layer = window.exporting.marks.layer
    layer.add(Mark("RTSTRUCT", "heart", key, index, square, closed=True) for index in range(4, 8))
    window.commands["mpr"].trigger()
    wait_quiet(qtbot, window)

    def seen() -> list[bool]:
        found = []
        for pane in window.grid.panes:
            window.grid.activate(pane)
            found.append(blue_pixels(window) > 50)
        return found

    assert seen() == [True, True, True, True]
    assert not any("are not seen" in each for each in window.parts.messages.texts())
    window.grid.panes[1].model.go_to(5)  # in front of it
    assert seen() == [True, False, True, True]
    axial, coronal, sagittal = (set(pane.slider.drawn) for pane in window.grid.panes[:3])
    assert axial == {4, 5, 6, 7}
    assert (min(coronal), max(coronal), min(sagittal), max(sagittal)) == (10, 39, 10, 49)
    layer.add([Mark("SR", "length", key, 4, ((5.0, 5.0), (9.0, 5.0)))])
    window.commands["mpr"].trigger()
    wait_quiet(qtbot, window)
    window.commands["mpr"].trigger()
    wait_quiet(qtbot, window)
    said = "Lines and key images of files are not seen on planes across the slices: 1."
    assert said in window.parts.messages.texts()
    window.commands["mpr"].trigger()
    wait_quiet(qtbot, window)
    window.commands["volume_mip"].trigger()
    wait_quiet(qtbot, window)
    assert (
        "Drawings of files are not seen on 3-D views and curved reformations."
        in window.parts.messages.texts()
    )
    assert blue_pixels(window) == 0


def painted(window: MainWindow, mark: Mark) -> np.ndarray:
    """The places of the picture that a drawing changes, ``[place, axis]`` in image coordinates."""
    view, layer = window.pane.viewport, window.exporting.marks.layer
    seen = []
    layer.add([mark])
    for shown in (True, False):
        layer.shown = shown
        image = view.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        shape = (image.height(), image.width())
        seen.append(np.frombuffer(image.constBits(), np.uint32).reshape(shape).copy())
    rows, columns = np.nonzero(seen[0] != seen[1])
    back, ratio = view.model.to_screen().inverse(), view.devicePixelRatioF()
    return np.array(
        [
            back.apply(((x + 0.5) / ratio, (y + 0.5) / ratio))
            for x, y in zip(columns, rows, strict=True)
        ]
    )


def a_mark(window: MainWindow, **facts: Any) -> Mark:
    volume = window.pane.model.volume
    assert volume is not None
    return Mark("SEG", "tumour", volume.series.key, window.pane.model.index, **facts)


@pytest.mark.parametrize("outlined", [False, True])
def test_a_mask_is_painted_where_it_lies(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path, labels: list[str], outlined: bool
) -> None:
    """Its corner is a row and a column, in this order."""
    open_and_wait(qtbot, window, ramp_folder)
    mask = np.ones((4, 8), bool)
    places = painted(window, a_mark(window, mask=mask, corner=(5, 20), outlined=outlined))
    assert places.min(axis=0) == pytest.approx((20, 5), abs=0.5)
    assert places.max(axis=0) == pytest.approx((28, 9), abs=0.5)
    middle = np.linalg.norm(places - (24, 7), axis=1).min()
    assert middle > 1 if outlined else middle < 0.5


@pytest.mark.parametrize("closed", [False, True])
def test_an_outline_is_closed_and_a_line_is_not(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path, labels: list[str], closed: bool
) -> None:
    open_and_wait(qtbot, window, ramp_folder)
    points = ((20.0, 10.0), (30.0, 10.0), (30.0, 20.0))
    places = painted(window, a_mark(window, points=points, closed=closed))
    away = np.linalg.norm(places - (25, 15), axis=1).min()
    assert away < 0.5 if closed else away > 4


def test_an_arrow_has_its_head_at_its_tip(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path, labels: list[str]
) -> None:
    open_and_wait(qtbot, window, ramp_folder)
    mark = a_mark(window, points=((10.0, 20.0), (50.0, 20.0)), arrow=True)
    places = painted(window, mark)
    at_tip, at_tail = (
        np.ptp(places[np.abs(places[:, 0] - column) < 1.5, 1]) for column in (10, 50)
    )
    assert at_tip > 1.5 * at_tail


def test_the_edge_of_a_mask() -> None:
    mask = np.array([[1, 1, 0], [1, 1, 0], [0, 0, 1]], bool)
    assert sorted(edge_of(mask)) == [
        (0, 0, 0, 2),
        (0, 0, 2, 0),
        (0, 2, 3, 2),
        (2, 0, 2, 3),
        (2, 3, 3, 3),
        (3, 2, 3, 3),
    ]
