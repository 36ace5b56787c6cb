"""Chest CT passes, everything else is refused with the rule named."""

from dataclasses import replace
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


def chest(apart: tuple[float, float] = SPACING, **tags: Any) -> Volume:
    return ct_volume(lung_with(SHAPE, ball(SHAPE, (4, 48, 48), 6.0, SPACING)), apart, **tags)


def failed(volume: Volume) -> set[str]:
    return {rule.name for rule in check(volume.series, volume).rules if not rule.passed}


def test_a_chest_passes() -> None:
    assert failed(chest()) == set()
    assert failed(chest(body_part="", description="", study_description="")) == set()
    assert failed(chest(description="CHEST ABDOMEN PELVIS")) == set()
    assert failed(chest(body_part="ABDOMEN", description="CT_TAP_PV")) == set()
    assert failed(chest(sop_class_uid="1.2.840.10008.5.1.4.1.1.2.2")) == set()  # converted


@pytest.mark.parametrize(
    ("tags", "rule"),
    [
        ({"modality": "MR", "sop_class_uid": MR}, "modality"),
        ({"body_part": "HEAD", "description": "AX"}, "body part"),
        ({"body_part": "", "description": "ABDOMEN PORTAL"}, "body part"),
        ({"body_part": "", "description": "AX", "study_description": "KNEE LEFT"}, "body part"),
        ({"description": "CHEST TOPOGRAM"}, "image type"),
        ({"orientation": ((1.0, 0.0, 0.0), (0.0, 0.0, -1.0))}, "orientation"),
    ],
)
def test_what_does_not_fit_is_named(tags: dict[str, Any], rule: str) -> None:
    assert rule in failed(chest(**tags))


@pytest.mark.parametrize("spacing", [(0.7, 8.0), (1.6, 2.0)])
def test_slices_too_thick_and_pixels_too_large_are_refused(spacing: tuple[float, float]) -> None:
    assert failed(chest(spacing)) == {"spacing"}


def inclined(degrees: float, turned: float = 1.0) -> dict[str, Any]:
    """Slices that are tipped forward; ``turned`` -1 counts them from the feet up or down."""
    tip = np.radians(degrees)
    down = (0.0, float(turned * np.cos(tip)), float(turned * np.sin(tip)))
    return {"orientation": ((1.0, 0.0, 0.0), down)}


@pytest.mark.parametrize("turned", [1.0, -1.0])
def test_slices_may_be_inclined_a_little_whichever_way_they_are_counted(turned: float) -> None:
    assert failed(chest(**inclined(19.0, turned))) == set()
    assert failed(chest(**inclined(21.0, turned))) == {"orientation"}
    assert failed(chest(orientation=None)) == {"orientation"}


@pytest.mark.parametrize(
    ("spacing", "passed"),
    [((0.7, 0.71), True), ((0.7, 0.8), False), ((0.8, 0.7), False), (None, False)],
)
def test_pixels_are_square(spacing: tuple[float, float] | None, passed: bool) -> None:
    volume = chest()
    slices = tuple(replace(one, spacing=spacing) for one in volume.series.slices)
    volume.series = replace(volume.series, slices=slices)
    assert failed(volume) == (set() if passed else {"spacing"})


def test_a_pixel_is_told_by_its_width_and_its_height() -> None:
    volume = chest()
    tall = tuple(replace(one, spacing=(0.8, 0.7)) for one in volume.series.slices)
    volume.series = replace(volume.series, slices=tall)
    (reason,) = check(volume.series, volume).reasons
    assert reason.startswith("Pixels of 0.7 × 0.8 mm, slices 2 mm apart;")


def test_one_image_of_another_kind_among_the_slices_is_refused() -> None:
    volume = chest()
    *slices, last = volume.series.slices
    volume.series = replace(volume.series, slices=(*slices, replace(last, sop_class_uid=MR)))
    assert failed(volume) == {"SOP class"}


def test_pictures_in_colour_are_refused() -> None:
    volume = chest()
    volume.voxels = np.repeat(volume.voxels[..., None], 3, axis=-1)
    (reason,) = check(volume.series, volume).reasons
    assert reason == "The pictures are in colour; the model reads grey."


@pytest.mark.parametrize(("slice_mm", "passed"), [(0.3, True), (0.2, False), (5.1, True)])
def test_slices_lie_as_far_apart_as_in_the_training_data(slice_mm: float, passed: bool) -> None:
    assert failed(chest((0.7, slice_mm))) == (set() if passed else {"spacing"})


def test_slices_that_are_thick_or_projected_are_refused_by_their_tags() -> None:
    assert failed(chest(SliceThickness=5.0)) == set()
    assert failed(chest(SliceThickness=8.0)) == {"reconstruction"}
    assert failed(chest(ImageType=["DERIVED", "SECONDARY", "AXIAL"])) == {"image type"}
    assert failed(chest(ImageType=["ORIGINAL", "PRIMARY", "AXIAL", "MIP"])) == {"image type"}
    assert failed(chest(ImageType=["ORIGINAL", "PRIMARY", "AXIAL"])) == set()


def test_lung_is_looked_for_around_the_slice_of_the_point() -> None:
    """Far from it there is none: of 60 slices of 2 mm only those at one end are lung."""
    shape = (60, 96, 96)
    picture = np.full(shape, 40, np.float32)
    picture[40:] = lung_with((20, 96, 96), ball((20, 96, 96), (10, 48, 48), 6.0, SPACING))
    for upwards, places in ((picture, (50, 21)), (picture[::-1], (9, 38))):
        volume = ct_volume(upwards, SPACING)
        passed = []
        for index in places:
            click = Click(index, 48.0, 48.0)
            lung, _ = point_rules(surroundings(volume, click), click)
            passed.append(lung.passed)
        assert passed == [True, False]


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
