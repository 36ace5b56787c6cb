"""What is told of an outline: its class, its place, its lengths and the pixels inside it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from medviewer.lesion.describe import describe
from tests.lesion.examples import volume_of

BOX = (10.0, 20.0, 30.0, 30.0)
CORNERS = np.array([[10.0, 20.0], [30.0, 20.0], [30.0, 30.0], [10.0, 30.0]])
SAID = {"glioma": 0.7, "meningioma": 0.2, "pituitary": 0.1}


def test_lengths_and_area_are_of_pixels_that_are_no_squares() -> None:
    """20 columns of 0.5 mm and 10 rows of 4 mm: 10 by 40 mm."""
    volume = volume_of(np.full((2, 64, 64), 5.0), spacing=(4.0, 0.5))
    found = describe(volume, 1, CORNERS, BOX, 0.6, SAID, "F1")
    assert found is not None
    assert found.long_diameter_mm == pytest.approx(np.hypot(10, 40), rel=1e-3)
    assert found.short_diameter_mm is not None
    assert 10 <= found.short_diameter_mm < 20
    assert found.area_mm2 == pytest.approx(400)
    assert (found.label, found.score, found.identifier) == ("glioma", 0.6, "F1")
    assert found.sop_instance_uid == volume.series.slices[1].sop_instance_uid
    assert describe(volume, 1, CORNERS + 100, BOX, 0.6, SAID, "F1") is None


def test_the_label_is_the_likeliest_class_wherever_it_stands() -> None:
    volume = volume_of(np.full((2, 64, 64), 5.0))
    for likeliest in SAID:
        said = {label: 0.8 if label == likeliest else 0.1 for label in SAID}
        found = describe(volume, 1, CORNERS, BOX, 0.6, said, "F1")
        assert found is not None
        assert found.label == likeliest


def test_without_a_spacing_there_are_no_lengths() -> None:
    volume = volume_of(np.full((2, 64, 64), 5.0), spacing=None)
    found = describe(volume, 0, CORNERS, BOX, 0.6, SAID, "F1")
    assert found is not None
    assert (found.long_diameter_mm, found.short_diameter_mm, found.area_mm2) == (None,) * 3


def test_pixels_are_those_inside_without_padding_of_the_slice_itself() -> None:
    voxels = np.zeros((2, 64, 64))
    voxels[1, 20:25, 10:30], voxels[1, 25:30, 10:30] = 40.0, 60.0
    voxels[1, 20:30, 10:12] = -2000.0
    volume = volume_of(voxels, padding=(-2000.0, -2000.0))
    found = describe(volume, 1, CORNERS, BOX, 0.6, SAID, "F1")
    assert found is not None
    assert found.mean == pytest.approx(50.0)
    assert found.standard_deviation == pytest.approx(10.0, rel=0.01)


def test_a_finding_of_a_frame_names_the_frame() -> None:
    volume = volume_of(np.full((3, 64, 64), 5.0))
    frames = tuple(
        replace(one, sop_instance_uid="1.2.0", frame=n)
        for n, one in enumerate(volume.series.slices)
    )
    volume.series = replace(volume.series, slices=frames)
    found = describe(volume, 2, CORNERS, BOX, 0.6, SAID, "F1")
    assert found is not None
    assert (found.slice_index, found.sop_instance_uid, found.frame_number) == (2, "1.2.0", 3)
