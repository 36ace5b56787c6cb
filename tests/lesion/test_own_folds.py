"""What stands beside a network was fitted without that network's test fold, and so is its own.

A layer or a closer look of another fold has learnt from the very cases that it would judge.
"""

from __future__ import annotations

import numpy as np
import pytest
import torch
from numpy.typing import NDArray

from medviewer.learning.device import choose
from medviewer.learning.package import ModelPackage, write_package
from medviewer.lesion.closer.network import CloserOutliner
from medviewer.lesion.ensemble import load_ensemble
from medviewer.lesion.labels import LABELS
from medviewer.lesion.networks.probe import IMAGENET, LAYER_BIAS, LAYER_WEIGHT, encoder
from medviewer.lesion.second_opinion import FEATURES, WEIGHT
from medviewer.lesion.training.probe import kept_encoder
from tests.lesion.examples import tiny_package

CPU = choose(allow_gpu=False)
FOLDS = {"b": 3, "c": 1, "a": 2}
"""Networks as their card lists them, in no order of letters or folds."""
SAYS = {"b": (4.0, 0.0, 0.0), "c": (0.0, 4.0, 0.0), "a": (0.0, 0.0, 4.0)}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> ModelPackage:
    """Three networks, whose layers always say the same, and two that look closer.

    That of fold 3 takes all for a lesion, that of fold 2 nothing.
    """
    folder = tmp_path_factory.mktemp("models")
    tiny = tiny_package(folder / "tiny")
    own = dict(tiny.tensors())
    tensors: dict[str, NDArray[np.generic]] = {
        key.replace("fold-2", name): value
        for name in FOLDS
        for key, value in own.items()
        if key.startswith("fold-2/")
    }
    near = CloserOutliner().state_dict()
    for name, bias in (("near-2", -20.0), ("near-3", 20.0)):
        tensors |= {f"{name}/{key}": value.numpy().copy() for key, value in near.items()}
        tensors[f"{name}/mask.1.bias"] = np.array([bias], np.float32)
    kept = kept_encoder(encoder().state_dict())
    tensors |= {f"{IMAGENET}{key}": value for key, value in kept.items()}
    tensors[LAYER_WEIGHT] = np.zeros((3, len(LABELS), FEATURES), np.float32)
    tensors[LAYER_BIAS] = np.array([SAYS[name] for name in FOLDS], np.float32)
    members = [
        {"name": f"near-{fold}", "architecture": "CloserOutliner", "test_fold": fold}
        for fold in (3, 2)
    ]
    card = {
        **tiny.card,
        "members": [{"name": name, "test_fold": fold} for name, fold in FOLDS.items()],
        "closer_look": {"members": members},
        "calibration": {"temperature": 1.0},
    }
    return write_package(folder / "whole", card, tensors, "")


def test_each_network_is_joined_by_the_layer_of_its_own_fold(package: ModelPackage) -> None:
    model = load_ensemble(package, CPU)
    assert model.second is not None
    picture = np.random.default_rng(0).random((64, 64), dtype=np.float32)
    seen = model.predict(picture)
    for name in FOLDS:
        said = model.second.logits(picture, picture, seen, [name])
        assert said.tolist() == pytest.approx([WEIGHT * each for each in SAYS[name]])
    together = model.second.logits(picture, picture, seen, ["a", "b"])
    assert together.tolist() == pytest.approx([WEIGHT * 2, 0, WEIGHT * 2])


def test_each_network_is_joined_by_the_closer_look_of_its_own_fold(package: ModelPackage) -> None:
    model = load_ensemble(package, CPU)
    assert model.closer is not None
    assert model.closer.by_network == {"b": "near-3", "a": "near-2"}
    assert model.finer == 2
    cuts = torch.rand(1, 1, 128, 128)
    inside = {name: float(ask(cuts).mean()) for name, ask in model.closer.asks.items()}
    assert inside == {"near-2": pytest.approx(0, abs=0.01), "near-3": pytest.approx(1, abs=0.01)}


def test_what_is_said_of_a_case_depends_on_its_own_fold_alone(package: ModelPackage) -> None:
    """All networks are alike here: what differs is what stands beside them."""
    model = load_ensemble(package, CPU)
    picture = np.random.default_rng(0).random((64, 64), dtype=np.float32)
    for name, said in SAYS.items():
        alone = np.log(model.predict(picture, [name]).probabilities)
        other = np.log(
            model.predict(picture, [next(one for one in SAYS if one != name)]).probabilities
        )
        assert int((alone - other).argmax()) == said.index(4.0)
