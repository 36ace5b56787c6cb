"""Series of another hospital: counting, intervals, reading, and the familiar check."""

from pathlib import Path

import numpy as np
import pytest

from medviewer.errors import MedviewerError
from medviewer.lesion.figures.external import Visit, as_volume, measure_series, summarise
from medviewer.lesion.gate.familiar import Familiar, learn_familiar
from tests.lesion.examples import tiny_package


def test_slices_are_counted_over_visits() -> None:
    visits = [Visit("01 Pre", 8, 6, 10, 1, 5, 0.5), Visit("01 Post", 4, 4, 10, 1, 4, 0.6)]
    figures = summarise(visits)
    assert figures["tumour slices found"].startswith("10 of 12 (0.833 [0.552, 0.953])")
    assert figures["tumour-free slices with a mark"].startswith("2 of 20 (0.100 [")
    assert figures["slices found and named glioma"] == "9 of 10"


def test_a_folder_without_volumes_is_refused(tmp_path: Path) -> None:
    package = tiny_package(tmp_path / "tiny")
    with pytest.raises(MedviewerError, match="holds no volumes"):
        measure_series(package, tmp_path)


def test_an_array_becomes_a_volume_that_can_be_searched() -> None:
    volume = as_volume(np.ones((3, 20, 30), dtype=np.float32))
    assert len(volume.series.slices) == 3
    assert volume.values(2).shape == (20, 30)


def features(seed: int, shift: float = 0.0, count: int = 400) -> np.ndarray:
    random = np.random.default_rng(seed)
    mixing = np.random.default_rng(9).normal(size=(12, 12))
    return (random.normal(size=(count, 12)) @ mixing + shift).astype(np.float32)


def test_what_is_like_the_training_lies_near_one_and_the_rest_far() -> None:
    known = learn_familiar(features(0))
    alike = [known.distance(one) for one in features(1)]
    other = [known.distance(one) for one in features(2, shift=12.0)]
    assert np.median(alike) == pytest.approx(0.95, abs=0.1)
    assert np.median(other) > 2 * np.quantile(alike, 0.99)


def test_a_series_is_judged_by_its_median_slice() -> None:
    known = Familiar(np.zeros(4, np.float32), np.eye(4, dtype=np.float32), limit=1.0)
    assert known.judge([0.5, 0.6, 9.0]).passed
    refused = known.judge([0.5, 2.0, 9.0])
    assert not refused.passed
    assert "2.00" in refused.detail
    assert not known.judge([]).passed
