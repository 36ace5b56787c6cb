"""A line of known length calibrates its picture, and what was measured on it follows."""

from __future__ import annotations

from pathlib import Path

import pydicom
import pytest
from PySide6.QtWidgets import QInputDialog
from pytestqt.qtbot import QtBot

from medviewer.findings.measured import quantities
from medviewer.findings.measurement import Kind
from medviewer.findings.reading import calibration_by
from medviewer.ui.main_window import MainWindow
from tests.ui.conftest import wait_quiet
from tests.ui.measuring.test_measuring import drag


def open_folder(qtbot: QtBot, window: MainWindow, folder: Path) -> MainWindow:
    window.settings.analyse_when_opened = False
    window.open_paths([folder])
    wait_quiet(qtbot, window)
    window.pane.model.fit()
    return window


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


def answer(qtbot: QtBot, window: MainWindow, length_mm: float) -> str:
    """Say how long the line is; returns the question."""
    (dialog,) = window.findChildren(QInputDialog)
    question = dialog.labelText()
    dialog.setDoubleValue(length_mm)
    dialog.accept()
    qtbot.waitUntil(lambda: not window.findChildren(QInputDialog))
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


def test_a_plane_that_was_made_is_not_calibrated(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path
) -> None:
    open_folder(qtbot, window, ramp_folder)
    window.commands["mpr"].trigger()
    window.commands["tool_calibrate"].trigger()
    window.pane.model.fit()
    drag(window.pane.viewport, (10, 10), (12, 10), (20, 10))
    assert not window.findChildren(QInputDialog)
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
