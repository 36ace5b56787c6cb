"""A region that is drawn on a CT tells the uptake of the PET over it."""

from __future__ import annotations

import gc
import re
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from weakref import ref

import numpy as np
import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from medviewer.dicom.series import Series
from medviewer.findings.reading.measurement import Kind
from medviewer.image.registration.quality import Verdict
from medviewer.ui.main_window import MainWindow
from medviewer.ui.measuring.panel import MeasurementPanel
from medviewer.ui.measuring.table import NUMBERS
from medviewer.ui.translation import translate
from tests.phantoms.make import picture
from tests.phantoms.pet import (
    BALL_MM,
    SIDE,
    SLICES,
    VOXEL_MM,
    from_middle_mm,
    write_ball,
    write_uptake,
)
from tests.ui.conftest import wait_quiet
from tests.ui.fusion.fusing import fuse, say

MIDDLE = 5
FRAME, ELSEWHERE = "1.2.3.77", "1.2.3.78"
INSIDE = ((46.0, 46.0), (54.0, 54.0))
"""A square of 8 × 8 pixels of 2 mm about the middle of the ball, 4 × 4 voxels of the PET."""


def opened(
    qtbot: QtBot, window: MainWindow, folder: Path, frame: str, **pet: object
) -> tuple[Series, Series]:
    """A CT of pixels of 2 mm, which is shown, and a PET of 4 mm with a hot ball and voxel."""
    suv = np.where(from_middle_mm() <= BALL_MM, 8.0, 1.0)
    suv[MIDDLE, 12, 13] = 10.0
    write_uptake(
        folder / "pet",
        suv,
        SeriesInstanceUID="1.2.3.9.1",
        StudyInstanceUID="1.2.3.9",
        FrameOfReferenceUID=frame,
        PatientID="P1",
        **pet,
    )
    for index in range(SLICES):
        picture(
            folder / "ct" / f"{index:03}.dcm",
            np.full((4 * SIDE, 4 * SIDE), 40 + index, np.uint16),
            Modality="CT",
            SOPInstanceUID=f"1.2.3.9.2.{index + 1}",
            SeriesInstanceUID="1.2.3.9.2",
            StudyInstanceUID="1.2.3.9",
            FrameOfReferenceUID=FRAME,
            PatientID="P1",
            SeriesDescription="CT",
            InstanceNumber=index + 1,
            PixelSpacing=[2.0, 2.0],
            RescaleSlope=1,
            RescaleIntercept=0,
            # its corner lies where that of the PET's voxels does
            ImagePositionPatient=[-49.0, -49.0, VOXEL_MM * index],
            ImageOrientationPatient=[1, 0, 0, 0, 1, 0],
        )
    window.settings.analyse_when_opened = False
    window.open_paths([folder])
    wait_quiet(qtbot, window)
    listed: Iterable[Series] = window.parts.browser.series()
    named = {each.modality: each for each in listed}
    window.session.open_series(named["CT"])
    wait_quiet(qtbot, window)
    window.pane.model.go_to(MIDDLE)
    return named["CT"], named["PT"]


def words_of(window: MainWindow, points: tuple[tuple[float, float], ...] = INSIDE) -> str:
    volume, desk = window.pane.volume, window.measuring.desk
    assert volume is not None
    desk.add("Drawn", desk.draft(Kind.RECTANGLE, points, volume, MIDDLE))
    (drawn,) = window.measuring.reading.measurements()
    return desk.words(drawn)[-1]


def numbers_in_the_table(window: MainWindow) -> str:
    window.commands["measurements_panel"].setChecked(True)
    item = window.findChildren(MeasurementPanel)[0].table.topLevelItem(0)
    assert item is not None
    return item.text(NUMBERS)


def test_a_region_on_a_ct_tells_the_uptake_with_the_name_of_its_series(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    _, pet = opened(qtbot, window, tmp_path, FRAME)
    fuse(qtbot, window, pet)
    told = words_of(window)
    assert told.startswith("PT 1: PET AC: SUVmax 10.00  SUVmean 8.1")
    assert told in numbers_in_the_table(window)


def test_it_comes_when_a_pet_is_laid_over_and_goes_with_it(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    _, pet = opened(qtbot, window, tmp_path, FRAME)
    assert "SUV" not in words_of(window)
    assert "SUV" not in numbers_in_the_table(window)
    fuse(qtbot, window, pet)
    assert "SUVmax 10.00" in numbers_in_the_table(window)
    window.fusion.remove()
    assert "SUV" not in numbers_in_the_table(window)


def test_its_numbers_are_those_of_the_voxels_that_it_lies_in(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    """Of 4 × 4 voxels the hot one has four pixels of 64: no value lies between two voxels."""
    _, pet = opened(qtbot, window, tmp_path, FRAME)
    fuse(qtbot, window, pet)
    told = words_of(window)
    name, highest, mean, spread = re.findall(r"PT 1|\d+\.\d\d", told)
    values = [8.0] * 60 + [10.0] * 4
    assert (name, highest) == ("PT 1", "10.00")
    assert float(mean) == pytest.approx(np.mean(values), abs=0.01)
    assert float(spread) == pytest.approx(np.std(values), abs=0.01)


@pytest.mark.parametrize(
    ("language", "highest", "mean"), [("en", "Max", "Mean"), ("es", "Máx", "Media")]
)
def test_without_suv_it_is_told_in_the_window_s_language(
    qapp: QApplication,
    qtbot: QtBot,
    window: MainWindow,
    tmp_path: Path,
    language: str,
    highest: str,
    mean: str,
) -> None:
    _, pet = opened(qtbot, window, tmp_path, FRAME, PatientWeight=None)
    fuse(qtbot, window, pet)
    usual, translators = QLocale(), translate(qapp, language)
    told = words_of(window)
    for each in translators:
        qapp.removeTranslator(each)
    QLocale.setDefault(usual)
    number = r"\d{4,5}[.,]\d"  # as of the PET itself, not 2.94e+04
    assert re.search(rf": {highest} {number}  {mean} {number} ± {number} Bq/ml$", told), told


def test_of_a_pet_that_lies_there_by_hand_nothing_is_told(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    _, pet = opened(qtbot, window, tmp_path, ELSEWHERE)
    fuse(qtbot, window, pet, by_hand=True)
    assert window.pane.model.fusion is not None
    assert "SUV" not in words_of(window)


@pytest.mark.parametrize(("verdict", "told"), [(Verdict.GOOD, True), (Verdict.DOUBTFUL, False)])
def test_in_another_frame_of_reference_it_is_told_by_a_good_registration_alone(
    qtbot: QtBot,
    window: MainWindow,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    verdict: Verdict,
    told: bool,
) -> None:
    _, pet = opened(qtbot, window, tmp_path, ELSEWHERE)
    say(monkeypatch, verdict)
    fuse(qtbot, window, pet)
    assert window.pane.model.fusion is not None
    assert ("SUVmax" in words_of(window)) is told


def test_a_region_that_leaves_the_pet_and_a_slab_tell_nothing(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    _, pet = opened(qtbot, window, tmp_path, FRAME)
    fuse(qtbot, window, pet)
    assert "SUV" not in words_of(window, ((2.0, 2.0), (50.0, 50.0)))
    (drawn,) = window.measuring.reading.measurements()
    slab = replace(drawn, points=INSIDE, remark="MIP 10 mm")
    assert window.measuring.desk.second.words(slab) == ""


def test_a_pet_that_lies_there_no_more_is_let_go(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    """What was told of it is kept, its voxels are not: they are most of the memory."""
    _, pet = opened(qtbot, window, tmp_path / "first", FRAME)
    fuse(qtbot, window, pet)
    assert window.pane.model.fusion is not None
    gone = ref(window.pane.model.fusion.second)
    assert "SUVmax" in words_of(window)
    write_ball(tmp_path / "second")
    window.open_paths([tmp_path / "second"])
    wait_quiet(qtbot, window)
    gc.collect()
    assert gone() is None
