"""Chest CT passes, everything else is refused with the rule named."""

from typing import Any

import numpy as np
import pytest

from medviewer.dicom.volume import Volume
from medviewer.lesion.nodule.gate import _lung, check, point_rules
from medviewer.lesion.nodule.place import Click, surroundings
from tests.lesion.examples import MR
from tests.lesion.nodule.made import ball, ct_volume, lung_with

SPACING = (0.7, 2.0)
SHAPE = (9, 96, 96)


def chest(spacing: tuple[float, float] = SPACING, **tags: Any) -> Volume:
    return ct_volume(lung_with(SHAPE, ball(SHAPE, (4, 48, 48), 6.0, SPACING)), spacing, **tags)


def failed(volume: Volume) -> set[str]:
    return {rule.name for rule in check(volume.series, volume).rules if not rule.passed}


def test_a_chest_passes() -> None:
    assert failed(chest()) == set()
    assert failed(chest(body_part="", description="", study_description="")) == set()


@pytest.mark.parametrize(
    ("tags", "rule"),
    [
        ({"modality": "MR", "sop_class_uid": MR}, "modality"),
        ({"body_part": "HEAD", "description": "AX"}, "body part"),
        ({"body_part": "", "description": "ABDOMEN PORTAL"}, "body part"),
        ({"description": "CHEST TOPOGRAM"}, "image type"),
        ({"orientation": ((1.0, 0.0, 0.0), (0.0, 0.0, -1.0))}, "orientation"),
    ],
)
def test_what_does_not_fit_is_named(tags: dict[str, Any], rule: str) -> None:
    assert rule in failed(chest(**tags))


@pytest.mark.parametrize("spacing", [(0.7, 8.0), (1.6, 2.0)])
def test_slices_too_thick_and_pixels_too_large_are_refused(spacing: tuple[float, float]) -> None:
    assert failed(chest(spacing)) == {"spacing"}


def test_uneven_slices_and_other_values_are_refused() -> None:
    volume = chest()
    volume.affine, volume.unit = None, ""
    assert failed(volume) == {"spacing", "values"}


def test_a_point_must_lie_in_lung() -> None:
    lung = chest()
    noise = np.random.default_rng(0).uniform(-1000, 400, SHAPE).astype(np.float32)
    inverted = ct_volume(-lung_with(SHAPE, ball(SHAPE, (4, 48, 48), 6.0, SPACING)), SPACING)
    blank = ct_volume(np.full(SHAPE, 40, np.float32), SPACING)
    click = Click(4, 48.0, 48.0)
    verdicts = [
        all(rule.passed for rule in point_rules(surroundings(volume, click), click))
        for volume in (lung, ct_volume(noise, SPACING), inverted, blank)
    ]
    assert verdicts == [True, False, False, False]


def test_too_little_lung_is_not_rounded_to_enough() -> None:
    """It said "8 % … is aerated lung; at least 8 % is needed"."""
    for share, words in ((0.0796, "7.9 % of"), (0.0, "0.0 % of")):
        rule = _lung(share)
        assert not rule.passed
        assert rule.detail.startswith(words)
        assert rule.detail.endswith("at least 8 % is needed.")
