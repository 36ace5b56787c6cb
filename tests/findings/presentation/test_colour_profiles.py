"""The profile of a colour presentation state stands in place of the pictures' own."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from highdicom.pr import ColorSoftcopyPresentationState
from pydicom import dcmread

from medviewer.dicom.load import load
from medviewer.dicom.scan import scan
from medviewer.image.screen import Look, screen_frame, stored_for_screen
from medviewer.image.window import Window
from tests.findings.presentation.test_softcopy_state import state_of
from tests.phantoms.colour_profiles import damaged, srgb, swapped
from tests.phantoms.make import picture
from tests.phantoms.presentation_state import presentation_state

NEEDED = (
    *("PatientBirthDate", "PatientSex", "StudyTime", "AccessionNumber"),
    *("ReferringPhysicianName", "StudyID"),
)
"""Of type 2, without which highdicom makes nothing."""
RED, GREEN = 0xFFFF0000, 0xFF00FF00


@pytest.mark.parametrize(
    ("of_picture", "of_state", "shown"),
    [
        (None, swapped(), GREEN),
        (swapped(), srgb(), RED),
        (swapped(), swapped(), GREEN),
        (swapped(), damaged(), GREEN),
    ],
    ids=["state alone", "state is sRGB", "both", "state is damaged"],
)
def test_red_of_a_device_whose_red_is_green(
    of_picture: bytes | None, of_state: bytes, shown: int, tmp_path: Path
) -> None:
    stored = np.full((8, 8, 3), (255, 0, 0), np.uint8)
    path = picture(tmp_path / "in" / "x", stored, Modality="XC", ICCProfile=of_picture)
    image = dcmread(path)
    image.update(dict.fromkeys(NEEDED, ""))
    volume = load(scan([tmp_path / "in"]).series[0])
    made = presentation_state([image], ColorSoftcopyPresentationState, icc_profile=srgb())
    made.ICCProfile = of_state
    state = state_of(made, volume, tmp_path)
    here = state.of(volume.series.key, 0)
    assert here is not None
    look = Look(Window(0.5, 1.0), stated=here.stated)
    frame = screen_frame(volume, 0, look, stored_for_screen(volume, 0))
    assert (frame == shown).all()
    told = "Not applied of the presentation state: its colour profile."
    assert (told in state.remarks) == (of_state == damaged())
