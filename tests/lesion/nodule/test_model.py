"""The probability of a nodule's logit, and cards whose numbers cannot be meant."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from medviewer.learning.device import choose
from medviewer.learning.package import ModelPackage, ModelPackageError, write_package
from medviewer.lesion.networks.probe import IMAGENET, LAYER_BIAS, LAYER_WEIGHT, encoder
from medviewer.lesion.nodule.model import Calibration, Model, load_model
from medviewer.lesion.nodule.network import STEPS, NoduleNet
from medviewer.lesion.nodule.outliner import ARCHITECTURE, SHARE, NoduleOutliner
from medviewer.lesion.nodule.predict import Answer, Look
from medviewer.lesion.nodule.probe import FEATURES
from medviewer.lesion.training.probe import kept_encoder

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


def test_each_network_is_joined_by_the_layer_and_the_outliner_of_its_own_fold(
    tmp_path: Path,
) -> None:
    """Those of another have learnt from the cases that it would judge; the networks are alike."""
    own, near = NoduleNet().state_dict(), NoduleOutliner().state_dict()
    says, draws = {"b": 3.0, "a": -3.0}, {"b": -20.0, "a": 20.0}
    tensors = {f"{name}/{key}": each.numpy().copy() for name in says for key, each in own.items()}
    for name, bias in draws.items():
        tensors |= {f"near-{name}/{key}": each.numpy().copy() for key, each in near.items()}
        tensors[f"near-{name}/mask.1.bias"] = np.array([bias], np.float32)
    kept = kept_encoder(encoder().state_dict())
    tensors |= {f"{IMAGENET}{key}": each for key, each in kept.items()}
    tensors[LAYER_WEIGHT] = np.zeros((2, STEPS + 1, FEATURES), np.float32)
    tensors[LAYER_BIAS] = np.array([[said] * (STEPS + 1) for said in says.values()], np.float32)
    outliners = [{"name": f"near-{name}", "network": name} for name in ("a", "b")]
    card = {
        **CARD,
        **dict.fromkeys(("name", "kind", "version", "labels"), "made"),
        "members": [{"name": name} for name in says],
        "outliner": {"architecture": ARCHITECTURE, "members": outliners},
    }
    model = load_model(write_package(tmp_path / "made", card, tensors, ""), CPU)
    look = Look(np.zeros((1, 96, 96), np.float32), 0.7, 1.5)
    alone = Model(model.networks, CPU, model.calibration, 0.5, flip=True)
    for name, said in says.items():
        before, after = alone.ask(look, [name]), model.ask(look, [name])
        assert after.malignant == pytest.approx((before.malignant + said) / 2)
        inside = SHARE * (draws[name] > 0)
        np.testing.assert_allclose(after.inside, (1 - SHARE) * before.inside + inside, atol=1e-3)
    both = model.ask(look, ["a", "b"])
    assert both.malignant == pytest.approx(alone.ask(look, ["a"]).malignant / 2, abs=1e-5)
