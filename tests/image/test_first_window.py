"""The window that a picture begins with."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from medviewer.dicom.load import load
from medviewer.dicom.scan import scan
from medviewer.dicom.series import GreyLevels
from medviewer.image.first_window import file_windows, first_window, window_from
from medviewer.image.measuring.suv import unit_of_reading
from tests.phantoms.pet import write_ball
from tests.ui.makers import make_series, make_volume


def test_all_slices_of_a_pet_have_the_window_that_reaches_highest() -> None:
    """Its slices are often scaled one by one: a window a slice would hide which one is hot."""
    series = make_series(modality="PT")
    tops = [4000.0, 9000.0, 2000.0]
    slices = [
        replace(
            one,
            path=Path(f"{number}.dcm"),
            grey=GreyLevels(center=f"{tops[number % 3] / 2}", width=f"{tops[number % 3]}"),
        )
        for number, one in enumerate(series.slices)
    ]
    pet = make_volume(replace(series, slices=tuple(slices)))
    seen = {(file_windows(pet, n)[0].center, file_windows(pet, n)[0].width) for n in range(6)}
    assert seen == {(4500.0, 9000.0)}
    assert first_window(pet, 2).width == 9000.0
    other = make_volume(replace(pet.series, modality="MR"))
    assert [first_window(other, n).width for n in range(3)] == [1000.0, 9000.0, 2000.0]


@pytest.mark.parametrize("padding", [(-2000.0, -2000.0), (-2000.0, -1500.0)])
def test_a_window_made_of_the_values_leaves_all_padding_out(padding: tuple[float, float]) -> None:
    voxels = np.array(make_volume().voxels, np.int16)
    voxels[3] = 100
    voxels[3, :, : voxels.shape[2] // 2] = 300
    voxels[3, 0], voxels[3, 1] = int(padding[0]), int(padding[1])
    window = window_from(make_volume(voxels=voxels, padding=padding), 3)
    assert (window.center - window.width / 2, window.center + window.width / 2) == (100, 300)


def test_a_pet_without_a_window_begins_with_an_uptake_of_0_to_7(tmp_path: Path) -> None:
    """A window made of the slice is one of liver or of bladder, and hides how hot a lesion is."""
    volume = load(scan([write_ball(tmp_path)]).series[0])
    suv = unit_of_reading(volume)[0]
    for index in (0, 5):
        window = first_window(volume, index)
        assert (window.center * suv, window.width * suv) == pytest.approx((3.5, 7.0))
        assert window.name == "SUV 0–7"
    header = type(volume.series.header)()
    unknown = replace(volume, series=replace(volume.series, header=header))
    assert first_window(unknown, 5) == window_from(unknown, 5)
