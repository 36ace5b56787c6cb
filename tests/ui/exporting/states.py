"""Presentation states of others: written for the ramp, and opened in the window."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pydicom
from highdicom import PaletteColorLUT, PaletteColorLUTTransformation
from highdicom.pr import PseudoColorSoftcopyPresentationState, SoftcopyVOILUTTransformation
from pytestqt.qtbot import QtBot

from medviewer.ui.main_window import MainWindow
from tests.phantoms.make import item
from tests.phantoms.presentation_state import presentation_state
from tests.ui.conftest import wait_quiet


def write_state(folder: Path, of: Path, label: str = "KEY_VIEW", slices: int = 12) -> Path:
    """A state of the first slices: turned, flipped, cut, inverted, behind a round shutter."""
    paths = sorted(of.iterdir(), key=lambda path: pydicom.dcmread(path).InstanceNumber)
    images = [pydicom.dcmread(path) for path in paths[:slices]]
    made = presentation_state(
        images,
        content_label=label,
        content_description=None,
        voi_lut_transformations=[SoftcopyVOILUTTransformation(600, 300)],
    )
    made.PresentationLUTShape = "INVERSE"
    made.ImageRotation, made.ImageHorizontalFlip = 90, "Y"
    made.ShutterShape = "CIRCULAR"
    made.CenterOfCircularShutter, made.RadiusOfCircularShutter = [24, 32], 20
    made.ShutterPresentationValue = 0
    made.DisplayedAreaSelectionSequence = [
        item(
            DisplayedAreaTopLeftHandCorner=[9, 5],
            DisplayedAreaBottomRightHandCorner=[56, 44],
            PresentationSizeMode="SCALE TO FIT",
            PresentationPixelAspectRatio=[1, 1],
        )
    ]
    path = folder / f"{label}.dcm"
    made.save_as(path)
    return path


def write_pseudo_state(folder: Path, of: Path) -> Path:
    """A pseudo-colour state of all slices, from blue to red."""
    rise = np.linspace(0, 0xFFFF, 256).astype(np.uint16)
    tables = zip((rise, np.zeros_like(rise), rise[::-1]), ("red", "green", "blue"), strict=True)
    made = presentation_state(
        [pydicom.dcmread(path) for path in of.iterdir()],
        PseudoColorSoftcopyPresentationState,
        palette_color_lut_transformation=PaletteColorLUTTransformation(
            *(PaletteColorLUT(0, table, name) for table, name in tables)
        ),
        content_label="COLOURS",
    )
    made.SoftcopyVOILUTSequence = [SoftcopyVOILUTTransformation(600, 300)]
    made.save_as(folder / "colours.dcm")
    return folder / "colours.dcm"


def read(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    window.exporting.marks.open_marks(path)
    wait_quiet(qtbot, window)
