"""A parametric map is shown by the mapping that the reader chooses, and says which."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from medviewer.dicom.load import load
from medviewer.dicom.meanings import meanings_of, meant_by
from medviewer.dicom.series import Series
from medviewer.errors import MedviewerError
from medviewer.image.first_window import file_windows
from medviewer.image.thumbnail import thumbnail
from tests.dicom.test_real_world import SLOPE, TABLE, VALUES, nan, only, parametric_map

OTHER: dict[str, Any] = {
    "RealWorldValueSlope": 10.0,
    "RealWorldValueIntercept": 1.0,
    "LUTLabel": "T2",
}


def mapped(folder: Path, *frames: list[dict[str, Any]]) -> Series:
    parametric_map(folder / "map", list(frames))
    return only(folder)


def test_another_mapping_gives_its_own_values(tmp_path: Path) -> None:
    series = mapped(tmp_path, [SLOPE, OTHER], [SLOPE, OTHER])
    assert [(each.label, each.unit) for each in meanings_of(series)] == [
        ("ADC", "um2/s"),
        ("T2", "um2/s"),
    ]
    chosen = meant_by(series, 1)
    assert (chosen.key, chosen.slices[0].meaning) == (series.key, 1)
    volume = load(chosen)
    np.testing.assert_array_equal(volume.values(1), VALUES * 10.0 + 1)
    assert chosen.warnings == (
        "This parametric map gives its values 2 meanings; by your choice is shown: T2 (not ADC).",
    )
    (window,) = file_windows(volume, 0)  # 101 and 41 of stored values
    assert (window.center, window.width) == (100.5 * 10 + 1, 400)
    assert thumbnail(chosen, 16).shape == thumbnail(series, 16).shape
    assert meant_by(chosen, 0) == series


def test_tables_are_chosen_and_left(tmp_path: Path) -> None:
    """A table is applied while loading, and its unit and type are another's than the slope's."""
    series = mapped(tmp_path, [SLOPE, TABLE], [SLOPE, TABLE])
    chosen = meant_by(series, 1)
    assert [one.made_real for one in chosen.slices] == [True, True]
    values = load(chosen).values(0)
    np.testing.assert_array_equal(values[0], np.array([nan, nan, 0.25, 10]))
    np.testing.assert_array_equal(load(meant_by(chosen, 0)).values(0), VALUES * 0.5 - 3)


def test_units_are_those_of_the_chosen_mapping(tmp_path: Path) -> None:
    parametric_map(tmp_path / "map", [[SLOPE, OTHER]] * 2)
    from pydicom import dcmread

    made = dcmread(tmp_path / "map")
    for group in made.PerFrameFunctionalGroupsSequence:
        second = group.RealWorldValueMappingSequence[1]
        second.MeasurementUnitsCodeSequence[0].CodeValue = "ms"
    made.save_as(tmp_path / "map")
    series = only(tmp_path)
    volume = load(meant_by(series, 1))
    assert (volume.unit, volume.warnings) == ("ms", ())
    assert load(meant_by(meant_by(series, 1), 0)).unit == "um2/s"


def test_pictures_without_that_meaning_keep_their_first_and_are_told(tmp_path: Path) -> None:
    """By label, not by number: the order may be another one."""
    series = mapped(tmp_path, [SLOPE, OTHER], [OTHER, SLOPE], [SLOPE])
    chosen = meant_by(series, 1)
    assert [one.meaning for one in chosen.slices] == [1, 0, 0]
    values = load(chosen)
    for index, (slope, intercept) in enumerate(((10, 1), (10, 1), (0.5, -3))):
        np.testing.assert_array_equal(values.values(index), VALUES * slope + intercept)
    assert "1 of 3 pictures do not have that meaning." in chosen.warnings
    assert len(meant_by(chosen, 1).warnings) == len(chosen.warnings)


def test_what_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(MedviewerError):
        meant_by(mapped(tmp_path, [SLOPE]), 1)
