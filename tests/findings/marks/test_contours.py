"""Which frame of reference and which slice a region of a structure set lies in."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pydicom
import pytest

from medviewer.dicom.volume import Volume
from medviewer.findings.marks.marks import Places
from medviewer.findings.marks.read import read_marks
from tests.findings.made_results import oblong
from tests.findings.marks.test_marks import structure_set
from tests.phantoms.make import item
from tests.ui.makers import make_series


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


def test_a_gap_in_a_stack_does_not_widen_what_counts_as_lying_in_its_slices() -> None:
    """Slices 2 mm apart, with one of 20 mm: a contour 5 mm away from all of them is in none."""
    slices = make_series().slices
    split = tuple(
        replace(one, position=(0.0, 0.0, 2.0 * n + (18 if n > 5 else 0)))
        for n, one in enumerate(slices)
    )
    series = make_series(slices=split)
    places = Places([series])
    assert places.reach_mm(series) == pytest.approx(1.0)
    near, far = (np.array([(5.0, 5.0, height)]) for height in (10.8, 15.0))
    assert places.plane(near, series.frame_of_reference_uid) == (series, 5)
    assert places.plane(far, series.frame_of_reference_uid) is None


def test_a_contour_on_oblong_pixels_lies_where_it_is_in_the_patient(tmp_path: Path) -> None:
    """A square of 10 mm: 11 pixels of 0.9 mm wide and 5.6 of 1.8 mm high."""
    volume = oblong(tmp_path / "in")
    path = structure_set(volume, tmp_path / "rt.dcm", with_image=False)
    (mark,) = read_marks(path, [volume.series]).marks
    corners = [(10, 20), (20, 20), (20, 30), (10, 30)]
    expected = [(x / 0.9 + 0.5, y / 1.8 + 0.5) for x, y in corners]
    assert np.array(mark.points) == pytest.approx(np.array(expected), abs=1e-3)


def test_series_that_name_no_frame_of_reference_hold_no_contour_of_none() -> None:
    nameless = make_series(frame_of_reference_uid="")
    places = Places([nameless])
    assert places.in_frame("") == []
    position = nameless.slices[3].position
    assert places.plane(np.array([position]), "") is None
