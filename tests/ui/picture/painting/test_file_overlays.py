"""Overlay planes of a file lie over their own pixels, and can be switched off."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from pydicom import dcmread
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from medviewer.dicom.load import load
from medviewer.dicom.scan import scan
from medviewer.image.overlay import Overlay
from medviewer.image.plane_base import base_for_planes
from medviewer.image.reformat import orthogonal
from medviewer.image.window import Window
from medviewer.ui.main_window import MainWindow
from medviewer.ui.picture.painting.file_overlays import GRAPHICS, REGIONS, coloured
from tests.phantoms.make import add_pixels, header, save

ROWS, COLUMNS = 32, 40


def drawn_on(path: Path) -> Path:
    """A grey picture with a cross of overlay through (row 10, column 20)."""
    dataset = header(Modality="MR")
    add_pixels(dataset, np.zeros((ROWS, COLUMNS), np.uint16))
    plane = np.zeros((ROWS, COLUMNS), np.uint8)
    plane[10, :], plane[:, 20] = 1, 1
    dataset.add_new((0x6000, 0x0010), "US", ROWS)
    dataset.add_new((0x6000, 0x0011), "US", COLUMNS)
    dataset.add_new((0x6000, 0x0040), "CS", "G")
    dataset.add_new((0x6000, 0x0050), "SS", [1, 1])
    dataset.add_new((0x6000, 0x0100), "US", 1)
    dataset.add_new((0x6000, 0x0102), "US", 0)
    dataset.add_new((0x6000, 0x3000), "OW", np.packbits(plane, bitorder="little").tobytes())
    return save(dataset, path)


def red(window: MainWindow) -> NDArray[np.uint8]:
    """The red of the picture as the screen shows it, one to one."""
    window.pane.model.actual_size()
    image = window.pane.viewport.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    flat = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    colours = flat[:, : image.width() * 3].reshape(image.height(), image.width(), 3)
    dx, dy = (round(value) for value in window.pane.model.to_screen().apply((0, 0)))
    return colours[dy : dy + ROWS, dx : dx + COLUMNS, 0].copy()


def test_a_plane_lies_pixel_on_pixel_and_can_be_switched_off(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    (series,) = scan([drawn_on(tmp_path / "one")]).series
    window.pane.show_volume(load(series))
    window.pane.model.set_switch("show_texts", False)
    bright = red(window) > 200
    expected = np.zeros((ROWS, COLUMNS), bool)
    expected[10, :], expected[:, 20] = True, True
    assert np.array_equal(bright, expected)
    window.commands["show_overlays"].setChecked(False)
    assert not (red(window) > 200).any()


def test_graphics_are_drawn_over_regions() -> None:
    both = np.ones((2, 2), bool)
    half = np.array([[True, False], [False, False]])
    picture = coloured((Overlay(half, is_region=False, name=""), Overlay(both, True, "")))
    assert tuple(picture[0, 0]) == GRAPHICS
    assert tuple(picture[1, 1]) == REGIONS


def test_a_slice_has_its_own_planes_and_a_plane_made_of_slices_has_none(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    """The first slice has none; what is made of the slices is another picture."""
    for number in (0, 1, 2):
        path = drawn_on(tmp_path / f"{number}")
        dataset = dcmread(path)
        dataset.SOPInstanceUID = f"1.2.3.{number}"
        dataset.ImagePositionPatient = [0, 0, number]
        dataset.ImageOrientationPatient = [1, 0, 0, 0, 1, 0]
        if number == 0:
            for element in list(dataset.group_dataset(0x6000)):
                del dataset[element.tag]
            dataset.add_new((0x6020, 0x0010), "US", 4)  # not a group of overlays
        save(dataset, path)
    volume = load(scan([tmp_path]).series[0])
    assert [one.has_overlays for one in volume.series.slices] == [False, True, True]
    window.pane.show_volume(volume)
    window.pane.model.set_switch("show_texts", False)
    bright = []
    for index in (0, 1, 2):
        window.pane.model.go_to(index)
        bright.append(bool((red(window) > 200).any()))
    assert bright == [False, True, True]
    made = orthogonal(base_for_planes(volume), "axial")
    window.pane.show_planes(made, 1, Window(0, 1), volume)
    assert not (red(window) > 200).any()
