"""Which frame of reference a region of a structure set lies in."""

from __future__ import annotations

from pathlib import Path

import pydicom
import pytest

from medviewer.dicom.volume import Volume
from medviewer.findings.marks.read import read_marks
from tests.findings.marks.test_marks import structure_set
from tests.phantoms.make import item


@pytest.mark.parametrize("also", ["", "1.2.826.0.1"])
def test_a_region_lies_in_the_frame_of_reference_of_its_set_if_that_has_but_one(
    volume: Volume, tmp_path: Path, also: str
) -> None:
    """Of two nothing tells which is meant: the region would be drawn in a wrong place."""
    path = structure_set(volume, tmp_path / "rt.dcm", with_image=False)
    made = pydicom.dcmread(path)
    made.StructureSetROISequence[0].ReferencedFrameOfReferenceUID = ""
    frames = (volume.series.frame_of_reference_uid, also)
    made.ReferencedFrameOfReferenceSequence = [
        item(FrameOfReferenceUID=uid) for uid in frames if uid
    ]
    made.save_as(path)
    read = read_marks(path, [volume.series])
    assert (len(read.marks), read.elsewhere) == ((0, 1) if also else (1, 0))
