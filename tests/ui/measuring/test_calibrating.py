"""A line of known length calibrates its picture, and what was measured on it follows."""

from __future__ import annotations

from pathlib import Path

import pydicom
import pytest
from pytestqt.qtbot import QtBot

from medviewer.findings.reading.measured import quantities
from medviewer.findings.reading.measurement import Kind
from medviewer.findings.reading.reading import calibration_by
from medviewer.ui.main_window import MainWindow
from medviewer.ui.measuring.calibration_dialog import CalibrationDialog
from tests.ui.measuring.hands import drag, open_folder


@pytest.fixture
def unsized(qtbot: QtBot, window: MainWindow, ramp_folder: Path) -> MainWindow:
    """The ramp as files that do not say how large a pixel is."""
    for path in ramp_folder.iterdir():
        image = pydicom.dcmread(path)
        image.Modality = "OT"
        for keyword in ("PixelSpacing", "ImagePositionPatient", "ImageOrientationPatient"):
            delattr(image, keyword)
        image.save_as(path)
    return open_folder(qtbot, window, ramp_folder)


def texts(window: MainWindow) -> list[str]:
    return [
        each.text for one in window.measuring.reading.measurements() for each in quantities(one)
    ]


def answer(qtbot: QtBot, window: MainWindow, length_mm: float, *, whole: bool = False) -> str:
    """Say how long the line is; returns the question."""
    (dialog,) = window.findChildren(CalibrationDialog)
    question = dialog.question.text()
    dialog.length.setValue(length_mm)
    dialog.whole.setChecked(whole)
    dialog.accept()
    qtbot.waitUntil(lambda: not window.findChildren(CalibrationDialog))
    return question


def test_a_known_length_gives_pixels_their_size(qtbot: QtBot, unsized: MainWindow) -> None:
    view = unsized.pane.viewport
    unsized.commands["tool_length"].trigger()
    drag(view, (10, 10), (20, 10), (50, 10))
    assert texts(unsized) == ["40.0 px"]
    unsized.commands["tool_calibrate"].trigger()
    drag(view, (10, 30), (20, 30), (30, 30))
    assert "So far" not in answer(qtbot, unsized, 50.0)
    assert texts(unsized) == ["100.0 mm (USER)"]  # 2.5 mm a pixel
    assert not unsized.parts.messages.texts()  # no warning: the file knew nothing
    assert view.shown_size.label == "USER"  # so does the bar
    unsized.commands["undo"].trigger()
    assert texts(unsized) == ["40.0 px"]
    assert view.shown_size.column_mm is None
    unsized.commands["redo"].trigger()
    assert texts(unsized) == ["100.0 mm (USER)"]
    unsized.commands["forget_calibration"].trigger()
    assert texts(unsized) == ["40.0 px"]


def test_the_calibrated_picture_is_told_by_its_number(qtbot: QtBot, unsized: MainWindow) -> None:
    """The words stay while others are shown, which are not calibrated."""
    unsized.pane.model.go_to(4)
    unsized.commands["tool_calibrate"].trigger()
    drag(unsized.pane.viewport, (10, 30), (20, 30), (30, 30))
    answer(qtbot, unsized, 50.0)
    assert unsized.parts.status.text() == "Picture 5 is measured by your line now (USER)."


def test_the_line_is_seen_while_its_length_is_asked_for(qtbot: QtBot, unsized: MainWindow) -> None:
    view, layer = unsized.pane.viewport, unsized.measuring.layer
    unsized.commands["tool_calibrate"].trigger()
    drag(view, (10, 30), (20, 30), (30, 30))
    assert layer.pending is not None
    asked = view.grab().toImage()
    (dialog,) = unsized.findChildren(CalibrationDialog)
    dialog.reject()
    assert layer.pending is None
    assert view.grab().toImage() != asked


def test_a_calibration_is_kept(qtbot: QtBot, unsized: MainWindow, ramp_folder: Path) -> None:
    view = unsized.pane.viewport
    unsized.commands["tool_calibrate"].trigger()
    drag(view, (10, 30), (20, 30), (30, 30))
    answer(qtbot, unsized, 50.0)
    open_folder(qtbot, unsized, ramp_folder)
    unsized.commands["tool_ellipse"].trigger()
    drag(unsized.pane.viewport, (10, 10), (12, 12), (14, 14))
    assert texts(unsized)[0].endswith("mm² (USER)")


def test_overruling_a_true_size_is_warned_of(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path
) -> None:
    open_folder(qtbot, window, ramp_folder)
    window.commands["tool_calibrate"].trigger()
    drag(window.pane.viewport, (10, 30), (20, 30), (30, 30))
    question = answer(qtbot, window, 50.0)
    assert "true size of this picture (CT)" in question
    assert "So far it is" in question
    assert "overrules" in window.parts.messages.texts()[-1]
    window.commands["tool_length"].trigger()
    drag(window.pane.viewport, (10, 40), (20, 40), (30, 40))
    assert "overrules" in window.parts.messages.texts()[-1], "it stands after another change"
    window.commands["undo"].trigger()
    assert "overrules" in window.parts.messages.texts()[-1]
    window.commands["undo"].trigger()
    assert not any("overrules" in each for each in window.parts.messages.texts())


def test_a_plane_that_was_made_is_not_calibrated(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path
) -> None:
    open_folder(qtbot, window, ramp_folder)
    window.commands["mpr"].trigger()
    window.commands["tool_calibrate"].trigger()
    window.pane.model.fit()
    drag(window.pane.viewport, (10, 10), (12, 10), (20, 10))
    assert not window.findChildren(CalibrationDialog)
    assert not window.measuring.reading.items


def test_oblong_pixels_keep_their_shape(unsized: MainWindow) -> None:
    volume, desk = unsized.pane.volume, unsized.measuring.desk
    assert volume is not None
    line = desk.draft(Kind.LENGTH, ((10.0, 10.0), (10.0, 50.0)), volume, 0)
    own = calibration_by(line, 80.0)
    assert own.row_mm == pytest.approx(2.0)
    assert own.row_mm / own.column_mm == pytest.approx(line.scale.aspect)
    with pytest.raises(ValueError, match="without a length"):
        calibration_by(line, 0.0)


def lengths_on(window: MainWindow, *indices: int) -> list[str]:
    """Draw 40 pixels on each of these slices; what they say."""
    window.commands["tool_length"].trigger()
    for index in indices:
        window.pane.model.go_to(index)
        drag(window.pane.viewport, (10, 10), (20, 10), (50, 10))
    return texts(window)


def test_a_line_calibrates_the_whole_series_when_it_is_asked_to(
    qtbot: QtBot, unsized: MainWindow, ramp_folder: Path
) -> None:
    """What was measured on other slices follows; undo and forgetting are of all again."""
    assert lengths_on(unsized, 2, 5) == ["40.0 px"] * 2
    unsized.commands["tool_calibrate"].trigger()
    drag(unsized.pane.viewport, (10, 30), (20, 30), (30, 30))
    answer(qtbot, unsized, 50.0, whole=True)
    assert "12 pictures are measured by your line" in unsized.parts.status.text()
    assert texts(unsized) == ["100.0 mm (USER)"] * 2
    unsized.commands["undo"].trigger()
    assert texts(unsized) == ["40.0 px"] * 2
    unsized.commands["redo"].trigger()
    assert lengths_on(unsized, 9)[2] == "100.0 mm (USER)"
    open_folder(qtbot, unsized, ramp_folder)
    assert len(unsized.measuring.reading.calibrations()) == 12
    unsized.pane.model.go_to(0)
    unsized.commands["forget_calibration"].trigger()
    assert texts(unsized) == ["40.0 px"] * 3
    assert not unsized.measuring.reading.calibrations()


def test_one_picture_alone_is_calibrated_and_forgotten_unless_it_is_asked_for(
    qtbot: QtBot, unsized: MainWindow
) -> None:
    unsized.commands["tool_calibrate"].trigger()
    for index in (3, 4):
        unsized.pane.model.go_to(index)
        drag(unsized.pane.viewport, (10, 30), (20, 30), (30, 30))
        answer(qtbot, unsized, 50.0 + index)
    assert len(unsized.measuring.reading.calibrations()) == 2
    unsized.commands["forget_calibration"].trigger()
    (left,) = unsized.measuring.reading.calibrations()
    assert left.column_mm == pytest.approx(53 / 20)


def test_pictures_whose_files_give_another_size_stay_as_they_are(
    qtbot: QtBot, unsized: MainWindow, ramp_folder: Path
) -> None:
    for number, path in enumerate(sorted(ramp_folder.iterdir())):
        if number % 3 == 0:
            image = pydicom.dcmread(path)
            image.NominalScannedPixelSpacing = [0.2, 0.2]
            image.save_as(path)
    open_folder(qtbot, unsized, ramp_folder)
    unsized.pane.model.go_to(1)
    unsized.commands["tool_calibrate"].trigger()
    drag(unsized.pane.viewport, (10, 30), (20, 30), (30, 30))
    answer(qtbot, unsized, 50.0, whole=True)
    assert len(unsized.measuring.reading.calibrations()) == 8
    assert "4 have another pixel size" in unsized.parts.status.text()
    found = lengths_on(unsized, 0, 1)
    assert found == ["8.0 mm (SCAN)", "100.0 mm (USER)"]


def test_a_file_that_cannot_be_read_is_told_and_nothing_is_calibrated(
    qtbot: QtBot, unsized: MainWindow, ramp_folder: Path
) -> None:
    sorted(ramp_folder.iterdir())[3].unlink()
    unsized.pane.model.go_to(6)
    unsized.commands["tool_calibrate"].trigger()
    drag(unsized.pane.viewport, (10, 30), (20, 30), (30, 30))
    answer(qtbot, unsized, 50.0, whole=True)
    assert unsized.parts.messages.has_errors()
    assert not unsized.measuring.reading.items


def test_planes_follow_the_calibration_of_their_slices(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path
) -> None:
    open_folder(qtbot, window, ramp_folder)
    calibrating, desk = window.measuring.calibrating, window.measuring.desk
    source = window.pane.volume
    assert source is not None
    line = desk.draft(Kind.LENGTH, ((10.0, 10.0), (30.0, 10.0)), source, 0)
    window.commands["mpr"].trigger()
    planes = window.pane.volume
    assert planes is not None
    assert planes is not source
    drawn = desk.draft(Kind.LENGTH, ((10.0, 10.0), (20.0, 10.0)), planes, 0)
    desk.add("Length", drawn)
    (before,) = texts(window)
    assert "(" not in before
    calibrating.calibrate(line, source, 0, 2 * quantities(line)[0].value, whole=True)
    (after,) = texts(window)
    assert after == f"{2 * quantities(drawn)[0].value:.1f} mm (USER)"
    assert window.pane.viewport.shown_size.label == "USER"
    assert quantities(desk.draft(Kind.LENGTH, drawn.points, planes, 0))[0].text == after
    window.commands["undo"].trigger()
    assert texts(window) == [before]


def test_planes_are_drawn_in_the_proportions_of_the_calibration(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path
) -> None:
    """A sphere stays round on the planes that its measures are right on."""
    open_folder(qtbot, window, ramp_folder)
    calibrating, desk = window.measuring.calibrating, window.measuring.desk
    source = window.pane.volume
    assert source is not None
    line = desk.draft(Kind.LENGTH, ((10.0, 10.0), (30.0, 10.0)), source, 0)
    window.commands["mpr"].trigger()
    coronal = window.grid.panes[1]
    by_file, column_mm = coronal.model.picture.aspect, coronal.model.column_mm
    assert column_mm is not None
    calibrating.calibrate(line, source, 0, 2 * quantities(line)[0].value, whole=True)
    size = coronal.viewport.shown_size
    assert size.row_mm is not None
    assert size.column_mm is not None
    assert coronal.model.picture.aspect == pytest.approx(size.row_mm / size.column_mm)
    assert coronal.model.picture.aspect == pytest.approx(by_file / 2)
    assert coronal.model.column_mm == pytest.approx(2 * column_mm)  # real size and linked zoom
    coronal.model.step(1)
    assert coronal.model.picture.aspect == pytest.approx(by_file / 2)
    window.commands["undo"].trigger()
    assert coronal.model.picture.aspect == pytest.approx(by_file)
    assert coronal.model.column_mm == pytest.approx(column_mm)
