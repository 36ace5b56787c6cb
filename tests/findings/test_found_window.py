"""Pictures of what was found in a lung show the lung, which files mostly window away."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pydicom
import pytest

from medviewer.dicom.load import load
from medviewer.dicom.scan import scan
from medviewer.findings.found_window import window_for
from medviewer.findings.objects.gsps import presentation_states
from medviewer.findings.objects.secondary_capture import captures
from tests.findings.made_results import brain, chest, finding, lung, three_lesions

SOFT_TISSUE = (40.0, 400.0)


def test_a_finding_in_the_lung_is_shown_in_the_window_of_lungs(tmp_path: Path) -> None:
    volume = lung(tmp_path, SOFT_TISSUE)
    window = window_for(volume, three_lesions(volume).findings)
    assert window is not None
    assert (window.name, window.center, window.width) == ("Lung", -600, 1500)


def test_the_file_s_own_window_goes_before_a_preset(tmp_path: Path) -> None:
    volume = lung(tmp_path, SOFT_TISSUE, (-500.0, 1400.0))
    window = window_for(volume, three_lesions(volume).findings)
    assert window is not None
    assert (window.center, window.width) == (-500, 1400)


def test_what_the_first_window_shows_stays_in_it(tmp_path: Path) -> None:
    for name, volume in (
        ("MR", brain(tmp_path / "MR")),
        ("water", chest(tmp_path / "water")),
        ("lung", lung(tmp_path / "lung", (-600.0, 1500.0))),
    ):
        assert window_for(volume, three_lesions(volume).findings) is None, name
    assert window_for(volume, ()) is None


def test_a_solid_nodule_is_shown_with_the_lung_around_it(tmp_path: Path) -> None:
    """It fills its own box, and is seen in soft tissue; where it lies is not."""
    volume = lung(tmp_path, SOFT_TISSUE)
    (one,) = [finding(volume, 0, 2, "nodule")]
    x0, y0, x1, y1 = (round(number) for number in one.box)
    slope, intercept = volume.slope[2], volume.intercept[2]
    volume.voxels[2, y0:y1, x0:x1] = round((40.0 - intercept) / slope)
    window = window_for(volume, [one])
    assert window is not None
    assert window.name == "Lung"


@pytest.mark.parametrize(("in_lung", "changes"), [(1, False), (2, True)])
def test_the_window_changes_for_more_than_half_of_the_findings(
    tmp_path: Path, in_lung: int, changes: bool
) -> None:
    """Two in the slices of soft tissue, or one of three."""
    volume = lung(tmp_path, SOFT_TISSUE)
    volume.voxels[4:] = round((40.0 - volume.intercept[4]) / volume.slope[4])
    slices = [1] * in_lung + [4]
    found = [finding(volume, number, index, "nodule") for number, index in enumerate(slices)]
    assert (window_for(volume, found) is not None) == changes


def test_of_several_windows_of_a_file_the_nearest_is_taken(tmp_path: Path) -> None:
    volume = lung(tmp_path, SOFT_TISSUE, (-100.0, 1800.0), (-800.0, 900.0))
    window = window_for(volume, three_lesions(volume).findings)
    assert window is not None
    assert window.center == -800


def test_a_window_of_the_file_in_which_the_lung_is_white_shows_no_more(tmp_path: Path) -> None:
    """Its centre is nearer to the lung than that of the preset."""
    volume = lung(tmp_path, SOFT_TISSUE, (-950.0, 50.0))
    window = window_for(volume, three_lesions(volume).findings)
    assert window is not None
    assert window.name == "Lung"


def test_each_finding_is_looked_for_in_the_first_window_of_its_own_slice(tmp_path: Path) -> None:
    for index, one in enumerate(lung(tmp_path, SOFT_TISSUE).series.slices):
        image = pydicom.dcmread(one.path)
        center, width = SOFT_TISSUE if index else (-600.0, 1500.0)
        image.WindowCenter, image.WindowWidth = center, width
        image.save_as(one.path)
    volume = load(scan([tmp_path]).series[0])
    assert window_for(volume, [finding(volume, 0, 2, "nodule")]) is not None
    assert window_for(volume, [finding(volume, 0, 0, "nodule")]) is None


def test_only_what_lies_around_a_finding_counts(tmp_path: Path) -> None:
    """A band of lung as high as its surroundings; above and below is soft tissue."""
    volume = lung(tmp_path, SOFT_TISSUE)
    (one,) = [finding(volume, 4, 2, "nodule")]  # far to the right of where it is from the top
    soft = round((40.0 - volume.intercept[2]) / volume.slope[2])
    volume.voxels[2, :14], volume.voxels[2, 48:] = soft, soft
    assert window_for(volume, [one]) is not None


def test_a_box_beyond_the_edge_is_measured_within_the_image(tmp_path: Path) -> None:
    volume = lung(tmp_path, SOFT_TISSUE)
    assert window_for(volume, [finding(volume, -2, 1, "glioma")]) is not None


@pytest.mark.parametrize("windows", [(SOFT_TISSUE,), (SOFT_TISSUE, (-500.0, 1400.0))])
def test_objects_are_written_in_the_window_that_shows_the_findings(
    tmp_path: Path, windows: tuple[tuple[float, float], ...]
) -> None:
    volume = lung(tmp_path, *windows)
    results = three_lesions(volume)
    for capture in captures(results, volume):
        assert _grey(capture) > 60
    (state,) = presentation_states(results, volume)
    (item,) = state.SoftcopyVOILUTSequence
    assert item.WindowCenter == (-600 if len(windows) == 1 else -500)


def _grey(capture: pydicom.Dataset) -> float:
    """How bright the empty corner is."""
    return float(np.median(capture.pixel_array[:40, -40:]))
