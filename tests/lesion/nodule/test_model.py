"""The probability of a nodule's logit, and cards whose numbers cannot be meant."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from medviewer.learning.device import choose
from medviewer.learning.package import ModelPackage, ModelPackageError
from medviewer.lesion.nodule.model import Calibration, Model, load_model
from medviewer.lesion.nodule.predict import Answer

CPU = choose(allow_gpu=False)
CARD = {
    "architecture": "NoduleNet",
    "members": [{"name": "a"}],
    "calibration": {"slope": 0.5, "offset": 0.3},
    "operating_point": {"outline_level": 0.5},
}


def logistic(x: float) -> float:
    return float(1 / (1 + np.exp(-x)))


def test_far_to_either_side_its_own_slope_counts() -> None:
    mended = Calibration(malignant_slope=0.8, benign_slope=0.4, offset=0.3)
    assert mended.probability(9.0) == pytest.approx(logistic(0.8 * 9 + 0.3), rel=1e-3)
    assert mended.probability(-9.0) == pytest.approx(logistic(-0.4 * 9 + 0.3), rel=1e-3)


@given(st.floats(-30, 30), st.floats(-5, 5), st.floats(0, 3))
def test_equal_slopes_are_platt_s_scaling(logit: float, offset: float, slope: float) -> None:
    mended = Calibration(slope, slope, offset)
    assert mended.probability(logit) == pytest.approx(logistic(slope * logit + offset), abs=1e-9)


def test_the_probability_is_of_the_mean_logit_and_the_spread_of_the_probabilities() -> None:
    model = Model({}, CPU, Calibration(1.0, 1.0, 0.5), 0.5, flip=False)
    none = np.zeros(0, np.float32)
    answer = Answer(none, none.astype(np.float64), 1.0, (4.0, 0.0, -1.0), none, 1.0)
    assert model.probability(answer) == pytest.approx(logistic(1.5))
    each = [logistic(one + 0.5) for one in (4.0, 0.0, -1.0)]
    assert model.spread(answer) == pytest.approx(np.std(each), rel=1e-5)


@pytest.mark.parametrize(
    ("key", "value", "reason"),
    [
        ("operating_point", {"outline_level": float("nan")}, "outline_level nan"),
        ("operating_point", {"outline_level": 50}, "outline_level 50"),
        ("calibration", {"slope": float("nan"), "offset": 0.3}, "slopes nan and nan"),
        ("calibration", {"slope": -0.5, "offset": 0.3}, "slopes -0.5 and -0.5"),
        ("calibration", {"slope": 0.5, "offset": float("inf")}, "slopes 0.5 and 0.5, offset inf"),
        ("calibration", {"slope": 0.5}, "'offset'"),
    ],
)
def test_a_card_with_which_no_nodule_would_be_seen_or_every_rating_be_wrong_is_refused(
    tmp_path: Path, key: str, value: object, reason: str
) -> None:
    package = ModelPackage(tmp_path, {**CARD, key: value})
    with pytest.raises(ModelPackageError, match=f"lacks or garbles {reason}"):
        load_model(package, CPU)
