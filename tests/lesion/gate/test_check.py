"""What the model was made for passes; everything else is refused with its reason."""

from typing import Any

import numpy as np
import pytest
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence

from medviewer.lesion.gate.check import check
from medviewer.lesion.gate.pixels import noise_rule
from tests.lesion.examples import head, series_of, volume_of

CT = "1.2.840.10008.5.1.4.1.1.2"
SECONDARY_CAPTURE = "1.2.840.10008.5.1.4.1.1.7"

ACCEPTED: dict[str, dict[str, Any]] = {
    "spin echo with everything given": {"RepetitionTime": 550, "EchoTime": 9},
    "3-D with an inversion pulse": {
        "description": "t1_mprage_sag_km",
        "RepetitionTime": 2300,
        "EchoTime": 2.9,
        "InversionTime": 900,
    },
    "contrast named by the agent alone": {
        "description": "t1_se_tra",
        "ContrastBolusAgent": "Gadovist",
    },
    "contrast named by the time": {"description": "T1 SE TRA POST"},
    "T1 FLAIR": {
        "description": "Ax T1 FLAIR +C",
        "RepetitionTime": 2200,
        "EchoTime": 24,
        "InversionTime": 860,
    },
    "nothing but the modality": {"description": "", "body_part": ""},
    "a silent body part, described": {"body_part": "", "study_description": "MRI BRAIN W/WO"},
    "no pixel spacing": {"spacing": None},
    "derived by a filter": {"ImageType": ["DERIVED", "PRIMARY", "M", "NORM"]},
    "garbled times": {"EchoTime": None, "RepetitionTime": ""},
}

REFUSED: dict[str, tuple[str, dict[str, Any]]] = {
    "a CT": ("modality", {"modality": "CT", "sop_class_uid": CT}),
    "a screenshot": ("SOP class", {"sop_class_uid": SECONDARY_CAPTURE}),
    "a localizer": ("image type", {"ImageType": ["ORIGINAL", "PRIMARY", "LOCALIZER"]}),
    "a localizer by its name": ("image type", {"description": "3-plane localizer"}),
    "a diffusion map": ("image type", {"ImageType": ["DERIVED", "PRIMARY", "DIFFUSION", "ADC"]}),
    "a knee": ("body part", {"body_part": "KNEE"}),
    "a liver by its description": (
        "body part",
        {"body_part": "", "description": "t1 post gd", "study_description": "MR LIVER"},
    ),
    "no contrast, said so": ("contrast agent", {"description": "T1 SE PRE"}),
    "no contrast, in words that speak of it": (
        "contrast agent",
        {"description": "T1 TRA PRE CONTRAST"},
    ),
    "no contrast, which is named": ("contrast agent", {"description": "T1 TRA W/O GD"}),
    "no contrast, by the agent": ("contrast agent", {"ContrastBolusAgent": "NONE"}),
    "no contrast, in more words": ("contrast agent", {"ContrastBolusAgent": "No contrast given"}),
    "no contrast, but the posterior fossa": (
        "contrast agent",
        {"description": "T1 SE posterior fossa"},
    ),
    "no contrast, but coronal": ("contrast agent", {"description": "T1COR SE"}),
    "no contrast, but after surgery": ("contrast agent", {"description": "T1 SE post-op"}),
    "T1 without a word on contrast": ("contrast agent", {"description": "t1_se_tra"}),
    "T2": ("sequence", {"description": "t2_tse_tra km"}),
    "FLAIR": ("sequence", {"description": "FLAIR post GD"}),
    "a long echo": ("sequence", {"description": "post gd", "EchoTime": 98}),
    "a long repetition without inversion": (
        "sequence",
        {"description": "post gd", "EchoTime": 12, "RepetitionTime": 4000},
    ),
    "too few pixels": ("matrix", {"shape": (96, 128)}),
    "pixels too large": ("pixel spacing", {"spacing": (3.0, 3.0)}),
    "pixels too small": ("pixel spacing", {"spacing": (0.1, 0.1)}),
    "inverted grey": (
        "photometric interpretation",
        {"PhotometricInterpretation": "MONOCHROME1"},
    ),
}


@pytest.mark.parametrize("case", ACCEPTED)
def test_right_input_passes(case: str) -> None:
    verdict = check(series_of(**ACCEPTED[case]))
    assert verdict.accepted, verdict.reasons


@pytest.mark.parametrize("case", REFUSED)
def test_wrong_input_is_refused_by_its_rule_with_a_sentence(case: str) -> None:
    rule, given = REFUSED[case]
    verdict = check(series_of(**given))
    failed = [one for one in verdict.rules if not one.passed]
    assert rule in [one.name for one in failed]
    assert not verdict.accepted
    assert all(one.detail.endswith(".") for one in verdict.rules)


def test_a_refusal_says_what_was_seen() -> None:
    verdict = check(series_of(modality="CT", sop_class_uid=CT))
    assert "The series is CT; the model reads MR only." in verdict.reasons
    assert "The SOP class CT Image Storage is not an MR image." in verdict.reasons


def test_times_of_an_enhanced_object_are_found_in_its_groups() -> None:
    echo, timing, shared = Dataset(), Dataset(), Dataset()
    echo.EffectiveEchoTime = 95.0
    timing.RepetitionTime = 5000.0
    shared.MREchoSequence = Sequence([echo])
    shared.MRTimingAndRelatedParametersSequence = Sequence([timing])
    series = series_of(
        description="post gd",
        sop_class_uid="1.2.840.10008.5.1.4.1.1.4.1",
        SharedFunctionalGroupsSequence=Sequence([shared]),
    )
    assert [rule.name for rule in check(series).rules if not rule.passed] == ["sequence"]


def texture(slices: int = 5) -> np.ndarray:
    """A grey brain with lines in it, under a bright scalp."""
    brain = head(radius=0.33) * (1 + 0.3 * np.sin(np.indices((256, 256))[0] / 9))
    picture = np.where(head(radius=0.37) > 0, brain, 2.5 * head())
    noise = np.random.default_rng(0).normal(0, 3, (slices, 256, 256))
    return np.clip(picture + noise, 0, None)


def failed_rules(voxels: np.ndarray) -> list[str]:
    return [rule.name for rule in check(series_of(), volume_of(voxels)).rules if not rule.passed]


def test_a_head_between_blank_slices_passes() -> None:
    voxels = texture()
    voxels[[0, 4]] = 0
    assert failed_rules(voxels) == []


def test_blank_slices_are_refused() -> None:
    assert failed_rules(np.zeros((4, 256, 256))) == ["picture"]


def test_noise_is_refused() -> None:
    noise = np.random.default_rng(1).uniform(0, 1000, (4, 256, 256))
    assert "noise" in failed_rules(noise)


@pytest.mark.parametrize("seed", range(8))
def test_no_likeness_is_told_without_a_minus(seed: int) -> None:
    """Half of the noise correlates by a little less than 0, which was told as -0.00."""
    noise = np.random.default_rng(seed).uniform(0, 1000, (256, 256)).astype(np.float32)
    assert "-0.00" not in noise_rule([noise]).detail


def test_an_inverted_head_is_refused() -> None:
    assert "background" in failed_rules(260 - texture())


def test_a_head_with_the_contrast_of_t2_is_refused() -> None:
    picture = texture()
    turned = np.where(picture > 30, 280 - picture, picture)
    assert failed_rules(turned) == ["tissue"]


def test_colour_is_refused() -> None:
    assert failed_rules(np.zeros((2, 256, 256, 3), dtype=np.uint8)) == ["grey values"]
