"""What was said of an object before it was divided into several files is shown on its parts."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from pydicom.dataset import Dataset

from medviewer.dicom.scan import scan
from medviewer.dicom.series import Series
from medviewer.findings.marks.marks import Places
from tests.phantoms.concatenation import WHOLE, concatenated
from tests.phantoms.make import AXIAL, along, ramp

FRAMES = 6


def divided(folder: Path) -> Series:
    pixels = np.stack([ramp(k) for k in range(FRAMES)])
    concatenated(folder, pixels, [along(AXIAL, 2.0 * k) for k in range(FRAMES)], AXIAL, (4, 2))
    (series,) = scan([folder]).series
    return series


def test_a_frame_of_the_whole_is_found_in_its_part(tmp_path: Path) -> None:
    series = divided(tmp_path)
    places = Places([series])
    found = [places.image(f"{WHOLE}.0", frame) for frame in range(1, FRAMES + 1)]
    assert found == [(series, index) for index in range(FRAMES)]
    assert places.image(f"{WHOLE}.0", FRAMES + 1) is None
    assert places.image(f"{WHOLE}.7", 1) == (series, 4)  # the second part, by its own UID


def test_the_whole_is_all_its_parts(tmp_path: Path) -> None:
    series = divided(tmp_path)
    reference = Dataset()
    reference.ReferencedSOPInstanceUID = f"{WHOLE}.0"
    assert [index for _, index in Places([series]).images(reference)] == list(range(FRAMES))
