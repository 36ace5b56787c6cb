"""Weights are loaded strictly, and several networks speak with one voice."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from medviewer.learning.device import choose
from medviewer.learning.package import ModelPackage, ModelPackageError, write_package
from medviewer.lesion.closer.look import CloserLook, load_closer_look
from medviewer.lesion.ensemble import load_ensemble
from medviewer.lesion.labels import LABELS
from medviewer.lesion.networks.center import Output
from medviewer.lesion.prediction import combine, unflip
from medviewer.lesion.second_opinion import SecondOpinion
from tests.lesion.examples import tiny_package

CPU = choose(allow_gpu=False)


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> ModelPackage:
    return tiny_package(tmp_path_factory.mktemp("models") / "tiny")


def rewritten(package: ModelPackage, folder: Path, tensors: dict[str, np.ndarray]) -> ModelPackage:
    return write_package(folder, dict(package.card), tensors, "")


def test_full_asks_every_network_and_fast_only_one(package: ModelPackage) -> None:
    picture = np.random.default_rng(0).random((64, 64), dtype=np.float32)
    full, fast = load_ensemble(package, CPU), load_ensemble(package, CPU, "fast")
    assert list(full.networks) == ["fold-2", "fold-3"]
    assert list(fast.networks) == ["fold-2"]
    assert (full.predict(picture).spread or 0) > 0
    assert fast.predict(picture).spread is None


def test_the_fast_mode_has_a_temperature_of_its_own_where_the_card_gives_one(
    package: ModelPackage, tmp_path: Path
) -> None:
    card = {**package.card, "fast_mode": {"calibration": {"temperature": 2.5}}}
    other = write_package(tmp_path, card, dict(package.tensors()), "")
    assert [load_ensemble(other, CPU, mode).temperature for mode in ("full", "fast")] == [1.5, 2.5]
    assert load_ensemble(package, CPU, "fast").temperature == 1.5


def test_the_finer_picture_is_for_the_closer_look_alone(package: ModelPackage) -> None:
    given: list[np.ndarray] = []

    class Look(CloserLook):
        def look(self, picture: Any, seen: Any, names: Any) -> Any:
            given.append(picture)
            return seen.mask

    picture, finer = np.zeros((64, 64), np.float32), np.ones((128, 128), np.float32)
    full = load_ensemble(package, CPU)
    looking = replace(full, closer=Look({}, {}, 64))
    assert (full.finer, looking.finer, replace(looking, views=False).finer) == (1, 2, 1)
    seen = looking.predict(picture, finer=finer)
    np.testing.assert_array_equal(seen.mask, full.predict(picture).mask)
    looking.predict(picture)
    replace(looking, views=False).predict(picture, finer=finer)
    assert [each.shape[0] for each in given] == [128, 64]


def test_what_stands_beside_the_networks_answers_for_those_that_are_asked(
    package: ModelPackage,
) -> None:
    """A case of a training set is asked of those alone that did not see it."""
    asked: list[tuple[str, list[str]]] = []
    beside = torch.tensor([3.0, 0.0, -3.0], dtype=torch.float64)

    class Second(SecondOpinion):
        def logits(self, picture: Any, finer: Any, seen: Any, names: Any) -> Any:
            asked.append(("second", list(names)))
            return beside

    class Look(CloserLook):
        def look(self, picture: Any, seen: Any, names: Any) -> Any:
            asked.append(("closer", list(names)))
            return seen.mask

    picture = np.random.default_rng(0).random((64, 64), dtype=np.float32)
    alone = load_ensemble(package, CPU)
    both = replace(alone, second=Second({}, {}, CPU), closer=Look({}, {}, 64))
    seen, without = both.predict(picture, ["fold-3"]), alone.predict(picture, ["fold-3"])
    assert asked == [("second", ["fold-3"]), ("closer", ["fold-3"])]
    moved = np.log(seen.probabilities[0] / seen.probabilities[2])
    moved -= np.log(without.probabilities[0] / without.probabilities[2])
    assert moved == pytest.approx(6.0 / alone.temperature, rel=0.05)


def test_a_prediction_has_its_shapes_and_probabilities(package: ModelPackage) -> None:
    picture = np.random.default_rng(0).random((64, 64), dtype=np.float32)
    prediction = load_ensemble(package, CPU).predict(picture)
    assert prediction.centre.shape == (16, 16)
    assert prediction.box.shape == (4, 16, 16)
    assert prediction.mask.shape == (32, 32)
    assert prediction.probabilities.sum() == pytest.approx(1)
    assert 0 <= prediction.centre.min() <= prediction.centre.max() <= 1


def test_the_mirrored_picture_gets_the_mirrored_answer(package: ModelPackage) -> None:
    picture = np.random.default_rng(1).random((64, 64), dtype=np.float32)
    full = load_ensemble(package, CPU)
    answer, mirrored = full.predict(picture), full.predict(picture[:, ::-1])
    assert mirrored.centre[:, ::-1] == pytest.approx(answer.centre, abs=1e-3)
    assert mirrored.mask[:, ::-1] == pytest.approx(answer.mask, abs=1e-3)
    left, top, right, bottom = answer.box
    turned = np.stack([right, top, left, bottom])[..., ::-1]
    assert mirrored.box == pytest.approx(turned, rel=0.02)
    assert mirrored.probabilities == pytest.approx(answer.probabilities, abs=1e-3)


def test_temperature_softens_and_the_label_stays() -> None:
    output = Output(
        torch.zeros(1, 3, 4, 4),
        torch.ones(1, 4, 4, 4),
        torch.zeros(1, 1, 8, 8),
        torch.tensor([[0.0, 4.0, 1.0]]),
        torch.zeros(1, 224),
    )
    sharp, soft = combine([output], 1.0), combine([output], 3.0)
    assert sharp.probabilities.argmax() == soft.probabilities.argmax() == 1
    assert soft.probabilities.max() < sharp.probabilities.max()
    assert unflip(unflip(output)).box.equal(output.box)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda tensors: tensors.pop("fold-3/centre.bias"), r"centre\.bias is missing"),
        (lambda tensors: tensors.update({"fold-3/x": np.zeros(1)}), "x is unknown"),
        (
            lambda tensors: tensors.update({"fold-3/centre.bias": np.zeros(4, np.float32)}),
            r"centre\.bias has shape \(4,\), not \(3,\)",
        ),
        (lambda tensors: tensors.update({"fold-9/x": np.zeros(1)}), "fold-9"),
    ],
)
def test_weights_that_do_not_fit_are_refused_with_the_reason(
    package: ModelPackage, tmp_path: Path, change, reason: str
) -> None:
    tensors = dict(package.tensors())
    change(tensors)
    with pytest.raises(ModelPackageError, match=reason):
        load_ensemble(rewritten(package, tmp_path, tensors), CPU)


@pytest.mark.parametrize(
    ("key", "value", "reason"),
    [
        ("architecture", "UNet", "architecture 'UNet'"),
        ("labels", ["cat", "dog"], r"centre\.weight has shape \(3, 64, 1, 1\)"),
        ("input", {}, "lacks or garbles 'size'"),
        ("calibration", {"temperature": "warm"}, "warm"),
    ],
)
def test_a_card_for_another_program_is_refused(
    package: ModelPackage, tmp_path: Path, key: str, value: object, reason: str
) -> None:
    card = {**package.card, key: value}
    other = write_package(tmp_path, card, dict(package.tensors()), "")
    with pytest.raises(ModelPackageError, match=reason):
        load_ensemble(other, CPU)


def test_a_closer_look_of_another_version_is_refused(package: ModelPackage, tmp_path: Path) -> None:
    member = {"name": "CloserLook-fold-2", "architecture": "CloserLook", "test_fold": 2}
    card = {**package.card, "closer_look": {"members": [member]}}
    other = write_package(tmp_path, card, dict(package.tensors()), "")
    with pytest.raises(
        ModelPackageError, match="'CloserLook'; this program knows 'CloserOutliner'"
    ):
        load_ensemble(other, CPU)


@pytest.mark.parametrize("fold", [{}, {"test_fold": "second"}])
def test_a_card_that_does_not_say_which_fold_a_closer_look_is_for_is_refused(
    package: ModelPackage, tmp_path: Path, fold: dict[str, str]
) -> None:
    known = {"name": "near", "architecture": "CloserOutliner", "test_fold": 2}
    nameless = {"name": "fold-2", **fold}
    for changes in (
        {"closer_look": {"members": [{**nameless, "architecture": "CloserOutliner"}]}},
        {"closer_look": {"members": [known]}, "members": [nameless]},
    ):
        with pytest.raises(ModelPackageError, match="lacks or garbles closer_look"):
            load_closer_look(replace(package, card={**package.card, **changes}), 64, LABELS, CPU)
    without = replace(package, card={**package.card, "members": [nameless]})
    assert load_closer_look(without, 64, LABELS, CPU) is None
