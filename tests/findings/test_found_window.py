"""Pictures of what was found in a lung show the lung, which files mostly window away."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pydicom
import pytest

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
