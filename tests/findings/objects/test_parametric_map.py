"""A heat map lies over the very pixels that it is of, whatever its own resolution."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from medviewer.dicom.volume import Volume
from medviewer.findings.objects.parametric_map import heat_map
from tests.findings.made_results import SIZE, brain, finding, oblong, results_of

PIXEL_MM, CELLS = 0.9, 16


@pytest.fixture(scope="module")
def volume(tmp_path_factory: pytest.TempPathFactory) -> Volume:
    return brain(tmp_path_factory.mktemp("brain"))


def test_the_cells_of_the_map_cover_the_picture_from_edge_to_edge(volume: Volume) -> None:
    """16 cells over 70 pixels: the first one's centre is 2.1875 pixels from the corner."""
    results = results_of(volume, (finding(volume, 0, 2, "glioma"),))
    made = heat_map(results, volume.series)
    assert made is not None
    shared = made.SharedFunctionalGroupsSequence[0]
    cell_mm = SIZE / CELLS * PIXEL_MM
    assert list(shared.PixelMeasuresSequence[0].PixelSpacing) == pytest.approx([cell_mm] * 2)
    frames = made.PerFrameFunctionalGroupsSequence
    assert len(frames) == len(volume.series.slices)
    values = np.frombuffer(made.FloatPixelData, "<f4").reshape(len(frames), CELLS, CELLS)
    assert results.heat_map is not None
    for index, (frame, one) in enumerate(zip(frames, volume.series.slices, strict=True)):
        assert one.position is not None
        assert one.orientation is not None
        along, down = (np.array(axis) for axis in one.orientation)
        corner = np.array(one.position) - (along + down) * PIXEL_MM / 2
        centre = corner + (along + down) * cell_mm / 2
        said = frame.PlanePositionSequence[0].ImagePositionPatient
        assert [float(each) for each in said] == pytest.approx(centre, abs=1e-4)
        assert np.array_equal(values[index], results.heat_map[index].astype(np.float32))
    assert shared.FrameAnatomySequence[0].FrameLaterality == "U"  # a brain has no other side


def test_the_cells_of_an_oblong_picture_are_as_oblong_as_it_is(tmp_path: Path) -> None:
    """8 cells down over 35 rows of 1.8 mm, 16 across over 70 columns of 0.9 mm."""
    volume = oblong(tmp_path)
    values = np.random.default_rng(5).random((len(volume.series.slices), 8, 16))
    made = heat_map(replace(results_of(volume, ()), heat_map=values), volume.series)
    assert made is not None
    assert (made.Rows, made.Columns) == (8, 16)
    spacing = made.SharedFunctionalGroupsSequence[0].PixelMeasuresSequence[0].PixelSpacing
    high, wide = 35 * 1.8 / 8, 70 * 0.9 / 16
    assert list(spacing) == pytest.approx([high, wide])
    first = volume.series.slices[0].position
    assert first is not None
    centre = np.add(first, ((wide - 0.9) / 2, (high - 1.8) / 2, 0))  # axial: along x and y
    said = made.PerFrameFunctionalGroupsSequence[0].PlanePositionSequence[0].ImagePositionPatient
    assert [float(each) for each in said] == pytest.approx(centre, abs=1e-4)


def test_without_a_map_there_is_nothing_to_write(volume: Volume) -> None:
    assert heat_map(replace(results_of(volume, ()), heat_map=None), volume.series) is None
