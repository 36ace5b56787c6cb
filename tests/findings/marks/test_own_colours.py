"""The colours that a structure set gives its regions come with their outlines."""

from __future__ import annotations

from pathlib import Path

import pydicom
import pytest

from medviewer.dicom.volume import Volume
from medviewer.findings.marks.read import read_marks
from tests.findings.marks.test_marks import structure_set


@pytest.mark.parametrize(
    ("written", "colour"),
    [([255, 128, 0], (255, 128, 0)), ([300, 0, 0], None), ([1, 2], None), (None, None)],
)
def test_the_colour_of_a_region(
    volume: Volume, tmp_path: Path, written: list[int] | None, colour: tuple[int, ...] | None
) -> None:
    path = structure_set(volume, tmp_path / "rt.dcm", with_image=True)
    made = pydicom.dcmread(path)
    if written is not None:
        made.ROIContourSequence[0].ROIDisplayColor = written
    made.save_as(path)
    marks = read_marks(path, [volume.series]).marks
    assert marks
    assert {mark.colour for mark in marks} == {colour}
