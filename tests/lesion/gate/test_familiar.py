"""Whether slices look like the training images: a distance whose truth is known."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from medviewer.learning.package import ModelPackage, ModelPackageError, write_package
from medviewer.lesion.gate.familiar import Familiar, learn_familiar, read_familiar
from tests.lesion.examples import tiny_package

PLAIN = Familiar(np.zeros(4, np.float32), np.eye(4, dtype=np.float32), limit=1.5)


def test_training_images_lie_at_one_and_what_is_stretched_lies_as_far_as_it_is() -> None:
    """In each direction by its own spread, whatever the features are correlated."""
    mixed = np.array([[3.0, 1.0, 0.0], [0.0, 2.0, 1.0], [1.0, 0.0, 3.0]])
    seen = np.random.default_rng(0).normal(size=(4000, 3)) @ mixed + 7
    known = learn_familiar(seen.astype(np.float32))
    distances = [known.distance(one.astype(np.float32)) for one in seen[:500]]
    assert np.sqrt(np.mean(np.square(distances))) == pytest.approx(1.0, abs=0.1)
    off = seen.mean(0) + 3 * (seen[:500] - seen.mean(0))
    further = [known.distance(one.astype(np.float32)) for one in off]
    assert further == pytest.approx([3 * one for one in distances], rel=0.02)
    assert known.distance(seen.mean(0).astype(np.float32)) == pytest.approx(0, abs=0.01)


def test_the_distance_does_not_grow_with_how_many_features_there_are() -> None:
    assert PLAIN.distance(np.full(4, 2.0, np.float32)) == pytest.approx(2.0)


@pytest.mark.parametrize(
    ("distances", "passed"),
    [
        ([0.9, 1.0, 7.0], True),  # a slice at the top of the head is unlike most
        ([0.9, 1.6, 7.0], False),
        ([1.5], True),
        ([float("nan")] * 3, False),
        ([], False),  # no slice held a picture
    ],
)
def test_a_series_is_judged_by_its_median_slice(distances: list[float], passed: bool) -> None:
    rule = PLAIN.judge(distances)
    assert rule.passed is passed
    assert "1.50" in rule.detail


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> ModelPackage:
    plain = tiny_package(tmp_path_factory.mktemp("plain"))
    check = {"familiar/mean": PLAIN.mean, "familiar/whiten": PLAIN.whiten}
    folder = tmp_path_factory.mktemp("checked")
    return write_package(folder, plain.card, {**plain.tensors(), **check}, "")


def test_a_package_brings_its_check(package: ModelPackage, tmp_path: Path) -> None:
    found = read_familiar(package)
    assert found is not None
    assert (found.limit, found.distance(np.full(4, 2.0, np.float32))) == (1.0, pytest.approx(2.0))
    assert read_familiar(tiny_package(tmp_path)) is None


@pytest.mark.parametrize("gate", [{}, {"familiar_limit": "far"}, {"familiar_limit": float("nan")}])
def test_a_card_without_a_limit_is_refused_in_words(
    package: ModelPackage, gate: dict[str, object]
) -> None:
    with pytest.raises(ModelPackageError, match="lacks or garbles familiar_limit"):
        read_familiar(replace(package, card={**package.card, "gate": gate}))
