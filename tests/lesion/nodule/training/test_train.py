"""Training from a folder to a package: it survives a kill, and its figures are honest."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch

from medviewer.errors import Cancelled, MedviewerError
from medviewer.image.measuring.statistics import polygon_mask
from medviewer.learning.device import choose
from medviewer.learning.package import (
    ModelPackage,
    ModelPackageError,
    read_package,
    write_package,
)
from medviewer.learning.run import read_run
from medviewer.lesion.nodule.figures.evaluate import evaluate
from medviewer.lesion.nodule.figures.metrics import auroc, dice, rank_correlation
from medviewer.lesion.nodule.model import Calibration, load_model
from medviewer.lesion.nodule.network import NoduleNet
from medviewer.lesion.nodule.training import loss as nodule_loss
from medviewer.lesion.nodule.training.augment import draw
from medviewer.lesion.nodule.training.calibrate import fit_calibration
from medviewer.lesion.nodule.training.cases import read_nodules
from medviewer.lesion.nodule.training.crops import load_crops
from medviewer.lesion.nodule.training.fit import Recipe, fit
from medviewer.lesion.nodule.training.loss import truth_of
from medviewer.lesion.nodule.training.outliner import Recipe as OutlinerRecipe
from medviewer.lesion.nodule.training.outliner import fit_outliner
from medviewer.lesion.nodule.training.train import measure_again_with_report, train
from medviewer.lesion.training import loss as lesion_loss
from medviewer.lesion.training.asked import Asked
from medviewer.lesion.training.imagenet import read_weights
from medviewer.lesion.training.splits import split
from medviewer.progress import Silent
from tests.lesion.nodule.made import write_labelled
from tests.lesion.published import write_published

CPU = choose(allow_gpu=False)


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_labelled(tmp_path_factory.mktemp("data") / "labelled")


@pytest.fixture(scope="module")
def weights(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_published(tmp_path_factory.mktemp("imagenet") / "lite2.pth")


@pytest.fixture(scope="module")
def run(data: Path, weights: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("runs") / "run"
    assert train(data, out, Asked(imagenet=weights, epochs=2, on=CPU)) == out / "lung-ct"
    return out


def test_a_run_goes_on_where_it_ended_as_if_nothing_had_happened(
    data: Path, run: Path, tmp_path: Path
) -> None:
    nodules = read_nodules(data)
    crops = load_crops(nodules, run, Silent())
    cut = split(nodules, 0, 0)

    class StopsAfterAnEpoch(Silent):
        told = ""

        def report(self, fraction: float, text: str = "") -> None:
            self.told = text

        def cancelled(self) -> bool:
            return "epoch 1 of 2: loss" in self.told and "min left" in self.told

    stopping = StopsAfterAnEpoch()
    with pytest.raises(Cancelled):
        fit(Recipe(epochs=2), nodules, crops, cut, tmp_path, CPU, stopping)
    fit(Recipe(epochs=2), nodules, crops, cut, tmp_path, CPU, Silent())
    whole, _ = read_run(run / "fold-0" / "checkpoint.safetensors")
    again, meta = read_run(tmp_path / "checkpoint.safetensors")
    assert len(meta["history"]) == 2
    for name, tensor in whole["network"].items():
        assert torch.equal(tensor, again["network"][name]), name
    with pytest.raises(MedviewerError, match="other settings"):
        fit(Recipe(epochs=3), nodules, crops, cut, tmp_path, CPU, Silent())


def test_an_outliner_goes_on_where_it_ended(
    data: Path, run: Path, weights: Path, tmp_path: Path
) -> None:
    nodules = read_nodules(data)
    crops = load_crops(nodules, run, Silent())
    whole, meta = read_run(run / "outliner-fold-1" / "checkpoint.safetensors")
    recipe = OutlinerRecipe(**meta["recipe"])
    assert recipe.epochs == 2
    begin = read_weights(weights).encoder
    cut = split(nodules, 1, 0)

    class StopsAfterAnEpoch(Silent):
        def cancelled(self) -> bool:
            return (tmp_path / "checkpoint.safetensors").exists()

    with pytest.raises(Cancelled):
        fit_outliner(recipe, begin, nodules, crops, cut, tmp_path, CPU, StopsAfterAnEpoch())
    fit_outliner(recipe, begin, nodules, crops, cut, tmp_path, CPU, Silent())
    again, _ = read_run(tmp_path / "checkpoint.safetensors")
    for name, tensor in whole["network"].items():
        assert torch.equal(tensor, again["network"][name]), name


def test_windows_beside_a_nodule_show_none(data: Path, run: Path) -> None:
    nodules = read_nodules(data)
    crops = load_crops(nodules, run, Silent())
    batch = draw(nodules, crops, range(24), np.random.default_rng(0))
    beside = batch.stack.nodule >= batch.nodules
    assert beside.any()
    assert batch.share[beside].sum() == 0
    assert (batch.share[~beside] >= 0.5).flatten(1).any(1).all()
    assert (batch.stack.extent_mm > 0).all()


def test_every_nodule_is_predicted_by_networks_that_never_saw_it(
    data: Path, run: Path, tmp_path: Path
) -> None:
    package = read_package(run / "lung-ct")
    assert package.kind == "nodule"
    summary = evaluate(package, data, tmp_path / "p.jsonl", device=CPU)
    lines = [json.loads(line) for line in (tmp_path / "p.jsonl").read_text().splitlines()]
    fold = {one.name: one.fold for one in read_nodules(data)}
    assert {line["case"] for line in lines} == set(fold)
    assert all(line["networks"] == [f"fold-{fold[line['case']]}"] for line in lines)
    for line in lines:
        assert sum(line["probabilities"].values()) == pytest.approx(1.0, abs=1e-5)
        assert set(line["probabilities"]) == {"malignant", "benign"}
        assert 1 <= line["attributes"]["spiculation"] <= 5
        for finding in line["findings"]:
            assert polygon_mask(finding["outline"], (96, 96)).any()
    assert any(name.startswith("AUROC malignant") for name in summary)
    assert "rank correlation" not in str(summary), "all readers of the made data agree"


def test_new_nodules_are_predicted_by_all(run: Path, tmp_path: Path) -> None:
    new = write_labelled(tmp_path / "new", nodules=6, folds=(7,))
    for crop in (new / "crops").iterdir():
        crop.write_bytes(crop.read_bytes() + b"\\0")
    summary = evaluate(read_package(run / "lung-ct"), new, tmp_path / "p.jsonl", device=CPU)
    line = json.loads((tmp_path / "p.jsonl").read_text().splitlines()[0])
    assert line["networks"] == ["fold-0", "fold-1"]
    assert summary["nodules new to the model"].startswith("6,")


def test_the_report_shows_its_pictures(run: Path) -> None:
    text = (run / "report" / "lung-ct.md").read_text()
    for picture in ("roc", "reliability", "curves", "dice", "attributes"):
        assert (run / "report" / "lung-ct" / f"{picture}.png").stat().st_size > 5000
        assert f"lung-ct/{picture}.png" in text
    assert "not pathology" in text


def test_a_package_that_was_altered_or_does_not_fit_is_refused(run: Path, tmp_path: Path) -> None:
    altered = tmp_path / "lung-ct"
    shutil.copytree(run / "lung-ct", altered)
    weights = bytearray((altered / "weights.safetensors").read_bytes())
    weights[-1] ^= 1
    (altered / "weights.safetensors").write_bytes(weights)
    with pytest.raises(ModelPackageError):
        load_model(read_package(altered), CPU)
    package = read_package(run / "lung-ct")
    package.card["architecture"] = "ResCenter"
    with pytest.raises(ModelPackageError, match="ResCenter"):
        load_model(package, CPU)


def test_a_package_may_lack_the_second_opinion_but_not_a_part_of_it(
    run: Path, tmp_path: Path
) -> None:
    """Those made before there was one are still read."""
    package = read_package(run / "lung-ct")
    assert load_model(package, CPU).probes is not None
    tensors = package.tensors()

    def with_only(name: str, kept: Callable[[str], bool]) -> ModelPackage:
        some = {key: value for key, value in tensors.items() if kept(key)}
        return write_package(tmp_path / name, dict(package.card), some, "")

    without = with_only("without", lambda key: not key.startswith(("imagenet/", "probe/")))
    assert load_model(without, CPU).probes is None
    for name, missing in (("bias", "probe/bias"), ("stem", "imagenet/stem.1.weight")):
        with pytest.raises(ModelPackageError):
            load_model(with_only(name, lambda key, missing=missing: key != missing), CPU)


def test_a_package_may_lack_outliners_but_not_some_of_them(run: Path, tmp_path: Path) -> None:
    package = read_package(run / "lung-ct")
    assert set(load_model(package, CPU).outliners) == {"fold-0", "fold-1"}
    assert set(load_model(package, CPU, "fast").outliners) == {"fold-0"}
    card = {key: value for key, value in package.card.items() if key != "outliner"}
    tensors = package.tensors()
    own = {key: tensors[key] for key in tensors if not key.startswith("outliner")}
    assert load_model(write_package(tmp_path / "none", card, own, ""), CPU).outliners == {}
    with pytest.raises(ModelPackageError, match="does not name: outliner-fold-0"):
        load_model(write_package(tmp_path / "unnamed", card, tensors, ""), CPU)
    members = package.card["outliner"]["members"]
    few = {**package.card, "outliner": {**package.card["outliner"], "members": members[:1]}}
    with pytest.raises(ModelPackageError, match="outliners of"):
        load_model(write_package(tmp_path / "few", few, tensors, ""), CPU)
    other = {**package.card, "outliner": {**package.card["outliner"], "architecture": "U"}}
    with pytest.raises(ModelPackageError, match="'U'"):
        load_model(write_package(tmp_path / "other", other, tensors, ""), CPU)


def test_networks_that_are_not_trained_are_kept(
    data: Path, run: Path, weights: Path, tmp_path: Path
) -> None:
    """An outliner trained alone joins the rating networks of a package, whose ratings stay."""
    package = read_package(run / "lung-ct")
    out = tmp_path / "again"
    asked = Asked(["NoduleOutliner"], [0], epochs=3, imagenet=weights, kept=package, on=CPU)
    train(data, out, asked)
    assert not (out / "fold-0").exists()
    made = read_package(out / "lung-ct")
    before, after = package.tensors(), made.tensors()
    changed = {key.split("/")[0] for key in before if not np.array_equal(before[key], after[key])}
    assert changed == {"outliner-fold-0"}
    assert [one["epochs"] for one in made.card["outliner"]["members"]] == [3, 2]
    assert made.card["members"] == package.card["members"]
    auroc = [key for key in made.card["metrics"]["validation, out of fold"] if "AUROC" in key]
    for key in auroc:
        figures = [one.card["metrics"]["validation, out of fold"][key] for one in (package, made)]
        assert figures[0] == figures[1]


def test_a_fold_needs_the_network_that_rates(data: Path, weights: Path, tmp_path: Path) -> None:
    asked = Asked(["NoduleOutliner"], [0], epochs=1, imagenet=weights, on=CPU)
    with pytest.raises(MedviewerError, match="no trained network"):
        train(data, tmp_path, asked)


def test_calibration_finds_the_scale_of_the_logits() -> None:
    random = np.random.default_rng(0)
    logits = random.normal(0, 2, 4000)
    truth = random.random(4000) < 1 / (1 + np.exp(-(0.5 * logits + 0.3)))
    found = fit_calibration(logits.tolist(), truth.tolist())
    assert found.malignant_slope == pytest.approx(0.5, abs=0.1)
    assert found.benign_slope == pytest.approx(0.5, abs=0.1)
    assert found.offset == pytest.approx(0.3, abs=0.15)


def test_calibration_may_trust_one_side_more_and_never_changes_the_order() -> None:
    random = np.random.default_rng(1)
    logits = random.normal(0, 3, 20_000)
    honest = np.where(logits > 0, 0.4 * logits, 1.2 * logits)
    truth = random.random(logits.size) < 1 / (1 + np.exp(-honest))
    found = fit_calibration(logits.tolist(), truth.tolist())
    assert found.malignant_slope < 0.7 < found.benign_slope
    assert np.all(np.diff([found.probability(one) for one in np.linspace(-9, 9, 50)]) > 0)
    contrary = fit_calibration([-1.0, -2.0, 3.0, 4.0, 9.0], [False, True, True, False, True])
    assert min(contrary.malignant_slope, contrary.benign_slope) >= 0


def test_a_card_with_one_slope_is_understood() -> None:
    found = Calibration.of_card({"slope": 0.5, "offset": 0.3})
    assert found.probability(2.0) == pytest.approx(1 / (1 + np.exp(-1.3)))
    assert found.probability(-3.0) == pytest.approx(1 / (1 + np.exp(1.2)))


def test_networks_are_measured_again_with_the_same_answers(
    data: Path, run: Path, tmp_path: Path
) -> None:
    package = read_package(run / "lung-ct")
    again = read_package(measure_again_with_report(package, data, tmp_path, device=CPU))
    assert again.sha256 == package.sha256
    for part in ("calibration", "operating_point", "metrics", "members", "training"):
        assert again.card[part] == package.card[part]
    assert "curves" not in (tmp_path / "report" / "lung-ct.md").read_text()
    other = write_labelled(tmp_path / "other", nodules=6)
    for crop in (other / "crops").iterdir():
        crop.write_bytes(crop.read_bytes() + b"\0")
    with pytest.raises(MedviewerError, match="not the data"):
        measure_again_with_report(package, other, tmp_path, device=CPU)


def test_figures_by_hand() -> None:
    assert auroc(np.array([1.0, 2, 2, 3]), np.array([False, False, True, True])) == 0.875
    assert np.isnan(auroc(np.array([1.0]), np.array([True])))
    first, second = np.array([True, True, False]), np.array([True, False, False])
    assert dice(first, second) == pytest.approx(2 / 3)
    assert np.isnan(dice(first, np.zeros(3, bool)))
    assert rank_correlation(np.array([1.0, 2, 3]), np.array([10.0, 20, 90])) == pytest.approx(1)
    assert np.isnan(rank_correlation(np.ones(3), np.array([1.0, 2, 3])))


def test_shares_of_a_batch_add_up_to_its_loss(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    nodules = read_nodules(data)
    crops = load_crops(nodules, tmp_path, Silent())
    batch = draw(nodules, crops, range(8), np.random.default_rng(0))
    truth = truth_of(nodules[:8])
    output = NoduleNet().eval()(batch.stack)
    whole = nodule_loss.loss(output, batch, truth)
    for module in (nodule_loss, lesion_loss):  # the outline's part is brain-mr's, too
        monkeypatch.setattr(module, "over_all", lambda value: 2 * value)
    half = nodule_loss.loss(output, batch, truth)
    for name, value in whole.items():
        assert 2 * half[name].item() == pytest.approx(value.item(), rel=1e-6), name
