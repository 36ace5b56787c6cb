"""Training from a folder to a package: it survives a kill, and its figures are honest."""

import hashlib
import json
import shutil
from pathlib import Path
from typing import Any

import pytest
import torch

from medviewer.errors import Cancelled, MedviewerError
from medviewer.learning.device import choose
from medviewer.learning.package import read_package
from medviewer.learning.run import read_run
from medviewer.lesion.closer.network import CloserOutliner
from medviewer.lesion.ensemble import Ensemble, load_ensemble, networks_of
from medviewer.lesion.figures.evaluate import evaluate
from medviewer.lesion.networks.center import NETWORKS, ready
from medviewer.lesion.training.asked import Asked
from medviewer.lesion.training.begin import network_of
from medviewer.lesion.training.cases import read_cases
from medviewer.lesion.training.fit import Recipe, fit
from medviewer.lesion.training.imagenet import new_network, read_weights
from medviewer.lesion.training.images import load_images, prepare_image, read_grey
from medviewer.lesion.training.splits import split
from medviewer.lesion.training.train import measure_again_with_report, train
from medviewer.progress import Silent
from tests.lesion.labelled import write_labelled
from tests.lesion.published import write_published

CPU = choose(allow_gpu=False)


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_labelled(tmp_path_factory.mktemp("data") / "labelled")


@pytest.fixture(scope="module")
def run(data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("runs") / "run"
    folder = train_few(data, out, epochs=2)
    assert folder == out / "brain-mr"
    return out


@pytest.fixture(scope="module")
def both(run: Path, data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A run of LiteCenters, packed with the ResCenters of ``run``."""
    out = tmp_path_factory.mktemp("both")
    weights = write_published(out / "published.pth")
    kept = read_package(run / "brain-mr")
    train_few(data, out / "run", architectures=["LiteCenter"], imagenet=weights, kept=kept)
    return out / "run"


def train_few(data: Path, out: Path, **changes: Any) -> Path:
    """Train ResCenters for few epochs on small pictures."""
    others = {name: changes.pop(name) for name in ("progress", "begin") if name in changes}
    usual = {"epochs": 1, "on": CPU, "architectures": ["ResCenter"]}
    return train(data, out, Asked(**{**usual, **changes}), size=64, **others)


class StopsAfter:
    """A Progress that asks to stop once it was asked ``calls`` times."""

    def __init__(self, calls: int) -> None:
        self.calls = calls
        self.told: list[str] = []

    def report(self, fraction: float, text: str = "") -> None:
        self.told.append(text)

    def cancelled(self) -> bool:
        self.calls -= 1
        return self.calls < 0


def sha256_of(data: Path, folder: Path) -> tuple[str, ...]:
    return load_images(read_cases(data), 64, folder, Silent()).sha256


def folds_in(data: Path) -> list[int | None]:
    return [case.fold for case in read_cases(data)]


def start(data: Path, folder: Path, progress: object, **changes: int) -> None:
    cases = read_cases(data)
    images = load_images(cases, 64, folder, Silent())
    recipe = Recipe(**{"size": 64, "epochs": 2, "batch": 4, "fold": 2, **changes})
    fit(recipe, cases, images, split(cases, 2, 0), folder, CPU, progress)  # type: ignore[arg-type]


def test_a_killed_run_goes_on_as_if_nothing_had_happened(data: Path, tmp_path: Path) -> None:
    whole = StopsAfter(10_000)
    start(data, tmp_path / "whole", whole)
    assert any("min left" in text for text in whole.told)
    with pytest.raises(Cancelled):
        start(data, tmp_path / "killed", StopsAfter(4))
    _, meta = read_run(tmp_path / "killed" / "checkpoint.safetensors")
    assert len(meta["history"]) == 1
    start(data, tmp_path / "killed", Silent())
    first, meta = read_run(tmp_path / "whole" / "checkpoint.safetensors")
    second, other = read_run(tmp_path / "killed" / "checkpoint.safetensors")
    for one, two in zip(meta["history"], other["history"], strict=True):
        assert one == pytest.approx(two, rel=1e-3)
    for name, tensor in first["average"].items():
        assert torch.allclose(tensor.float(), second["average"][name].float(), atol=1e-4), name


def test_other_settings_do_not_mix_with_a_run(data: Path, run: Path) -> None:
    with pytest.raises(MedviewerError, match="other settings"):
        train_few(data, run, epochs=5)


def test_the_package_names_its_networks_and_their_folds(run: Path) -> None:
    card = read_package(run / "brain-mr").card
    assert [(one["name"], one["test_fold"]) for one in card["members"]] == [
        ("ResCenter-fold-2", 2),
        ("ResCenter-fold-3", 3),
    ]
    assert [one["recipe"]["epochs"] for one in card["members"]] == [2, 2]
    assert card["members"][0]["epochs"] == {"32": 1, "64": 1}
    assert "mAP at IoU 0.5" in card["metrics"]["validation, out of fold"]
    assert "What it cannot do" in (run / "brain-mr" / "MODEL_CARD.md").read_text()


def test_the_report_has_its_figures_and_pictures(run: Path) -> None:
    report = (run / "report" / "brain-mr.md").read_text()
    assert "mAP at IoU 0.5" in report
    for name in ("curves", "reliability", "roc", "froc", "confusion"):
        assert f"brain-mr/{name}.png" in report
        assert (run / "report" / "brain-mr" / f"{name}.png").stat().st_size > 5000


def test_packaged_networks_can_be_measured_again_without_their_checkpoints(
    run: Path, data: Path, tmp_path: Path
) -> None:
    before = read_package(run / "brain-mr")
    after = read_package(measure_again_with_report(before, data, tmp_path, device=CPU))
    assert after.sha256 == before.sha256
    assert after.card["operating_point"] == before.card["operating_point"]
    assert after.card["metrics"] == before.card["metrics"]
    assert "curves.png" not in (tmp_path / "report" / "brain-mr.md").read_text()


def test_a_fold_trained_later_joins_the_networks_of_a_model(
    run: Path, data: Path, tmp_path: Path
) -> None:
    before = read_package(run / "brain-mr")
    folder = train_few(data, tmp_path, folds=[3], kept=before)
    after = read_package(folder)
    assert [one["epochs"] for one in after.card["members"]] == [{"32": 1, "64": 1}, {"64": 1}]
    old, new = before.tensors(), after.tensors()
    assert all((old[key] == new[key]).all() for key in old if key.startswith("ResCenter-fold-2/"))
    assert any((old[key] != new[key]).any() for key in old if key.startswith("ResCenter-fold-3/"))


def test_networks_of_both_architectures_speak_together(
    run: Path, both: Path, data: Path, tmp_path: Path
) -> None:
    before, after = (read_package(one / "brain-mr") for one in (run, both))
    members = {one["name"]: one for one in after.card["members"]}
    assert list(members) == [f"{kind}-fold-{fold}" for kind in NETWORKS for fold in (2, 3)]
    assert after.card["architecture"] == "ResCenter and LiteCenter"
    digest = hashlib.sha256((both.parent / "published.pth").read_bytes()).hexdigest()
    assert members["LiteCenter-fold-2"]["recipe"]["imagenet"] == digest
    assert "Begun with EfficientNet-Lite2" in (after.folder / "MODEL_CARD.md").read_text()
    assert "Begun with" not in (before.folder / "MODEL_CARD.md").read_text()
    lines = (both / "predictions.jsonl").read_text().splitlines()
    fold = {case.name: case.fold for case in read_cases(data)}
    for line in map(json.loads, lines):
        assert line["networks"] == [f"{kind}-fold-{fold[line['case']]}" for kind in NETWORKS]
    again = read_package(measure_again_with_report(after, data, tmp_path / "again", device=CPU))
    assert again.card["operating_point"] == after.card["operating_point"]
    assert again.card["metrics"] == after.card["metrics"]
    assert "ResCenter-fold-2" in (tmp_path / "again" / "report" / "brain-mr.md").read_text()


def test_a_closer_look_goes_on_from_the_networks_of_a_model(
    both: Path, data: Path, tmp_path: Path
) -> None:
    before, kind = read_package(both / "brain-mr"), CloserOutliner.ARCHITECTURE
    asked = {"architectures": [kind], "kept": before}
    after = read_package(train_few(data, tmp_path / "run", **asked))
    assert after.card["members"] == before.card["members"]
    closer = after.card["closer_look"]["members"]
    assert [one["name"] for one in closer] == [f"{kind}-fold-2", f"{kind}-fold-3"]
    assert closer[0]["epochs"] == {"128": 1}
    assert f"{kind}-fold-2 1 at 128²" in (after.folder / "MODEL_CARD.md").read_text()
    old, new = before.tensors(), after.tensors()
    assert all((old[key] == new[key]).all() for key in old if "Center-fold" in key)
    loaded = load_ensemble(after, CPU)
    assert loaded.closer is not None
    assert dict(loaded.closer.by_network) == {
        f"{each}-fold-{fold}": f"{kind}-fold-{fold}" for each in NETWORKS for fold in (2, 3)
    }
    assert (loaded.finer, load_ensemble(after, CPU, "fast").finer) == (2, 1)
    again = read_package(measure_again_with_report(after, data, tmp_path / "again", device=CPU))
    assert again.card["closer_look"] == after.card["closer_look"]
    assert again.card["fast_mode"] == after.card["fast_mode"]
    assert again.card["operating_point"] == after.card["operating_point"]
    assert again.card["metrics"] == after.card["metrics"]


def test_a_closer_look_goes_on_from_the_networks_of_its_own_run(
    both: Path, data: Path, tmp_path: Path
) -> None:
    run = shutil.copytree(both, tmp_path / "run")
    kind = CloserOutliner.ARCHITECTURE
    train_few(data, run, architectures=[kind], folds=[2])
    groups, meta = read_run(run / f"{kind}-fold-2" / "checkpoint.safetensors")
    lite, _ = read_run(run / "LiteCenter-fold-2" / "checkpoint.safetensors")
    deep = "encoder.stages.4.3.path.0.weight"
    moved = (groups["best"][deep] - lite["best"][deep]).abs().max()
    assert 0 < float(moved) < 0.01
    assert meta["history"][-1]["dice"] == meta["history"][-1]["score"]


def test_a_closer_look_has_nothing_to_go_on_from_without_a_network(
    data: Path, tmp_path: Path
) -> None:
    with pytest.raises(MedviewerError, match="goes on from the LiteCenter of fold 2"):
        train_few(data, tmp_path, architectures=[CloserOutliner.ARCHITECTURE])


def test_what_an_encoder_knows_it_forgets_slowly(data: Path, tmp_path: Path) -> None:
    """Of one step, the encoder takes a quarter."""
    weights = read_weights(write_published(tmp_path / "published.pth"))
    cases = read_cases(data)
    images = load_images(cases, 64, tmp_path, Silent())
    cut = split(cases, 2, 0)
    recipe = Recipe(
        size=64, epochs=1, batch=len(cut.training), weight_decay=0.0, fold=2,
        architecture="LiteCenter", imagenet=weights.sha256,
    )  # fmt: skip
    new = new_network("LiteCenter", 3, weights)
    torch.manual_seed(recipe.fold)
    before = new().state_dict()
    run = fit(recipe, cases, images, cut, tmp_path, CPU, Silent(), new=new)
    rate = run.history[0]["learning_rate"]
    moved = {key: (run.network.state_dict()[key] - before[key]).abs() for key in before}
    steps = {key: float(value.max()) / rate for key, value in moved.items() if "weight" in key}
    # AdamW's first step is the learning rate itself wherever there is a gradient.
    assert steps["trunk.0.weight"] == pytest.approx(1.0, rel=0.05)
    assert steps["encoder.stages.6.0.path.0.weight"] == pytest.approx(0.25, rel=0.05)


def test_networks_are_not_measured_on_data_they_were_not_trained_on(
    run: Path, tmp_path: Path
) -> None:
    other = write_labelled(tmp_path / "other", seed=7)
    with pytest.raises(MedviewerError, match="not the data"):
        measure_again_with_report(read_package(run / "brain-mr"), other, tmp_path, device=CPU)


def test_a_case_is_predicted_only_by_networks_that_never_saw_it(run: Path, data: Path) -> None:
    lines = (run / "predictions.jsonl").read_text().splitlines()
    predictions = {line["case"]: line for line in map(json.loads, lines)}
    cases = read_cases(data)
    assert len(predictions) == len(cases)
    for case in cases:
        assert predictions[case.name]["networks"] == [f"ResCenter-fold-{case.fold}"]
        assert predictions[case.name]["truth"] == case.label
        assert sum(predictions[case.name]["probabilities"].values()) == pytest.approx(1, abs=1e-4)


def test_an_unknown_image_is_predicted_by_all(run: Path, tmp_path: Path) -> None:
    from imagecodecs import imread, imwrite

    other = write_labelled(tmp_path / "other", images=3)
    for path in (other / "images").iterdir():
        imwrite(path, 255 - imread(path), codec="png")
    out = tmp_path / "predictions.jsonl"
    summary = evaluate(read_package(run / "brain-mr"), other, out, device=CPU)
    assert summary["cases new to the model"].startswith("3,")
    for line in out.read_text().splitlines():
        assert json.loads(line)["networks"] == ["ResCenter-fold-2", "ResCenter-fold-3"]


def test_the_fast_mode_is_evaluated_as_it_is_used(run: Path, data: Path, tmp_path: Path) -> None:
    """One network, asked once, with its own temperature; of the fold's own."""
    package = read_package(run / "brain-mr")
    out = tmp_path / "predictions.jsonl"
    evaluate(package, data, out, mode="fast", device=CPU)
    line = next(json.loads(one) for one in out.read_text().splitlines())
    case = next(one for one in read_cases(data) if one.name == line["case"])
    name = f"ResCenter-fold-{case.fold}"
    networks = networks_of(package, 3)
    temperature = package.card["fast_mode"]["calibration"]["temperature"]
    alone = Ensemble({name: ready(networks[name](), CPU)}, CPU, 64, temperature)
    asked = alone.predict(prepare_image(read_grey(case.path), 64)[0])
    assert list(line["probabilities"].values()) == pytest.approx(asked.probabilities, abs=1e-3)


def test_findings_are_written_in_pixels_of_the_image(run: Path) -> None:
    for line in (run / "predictions.jsonl").read_text().splitlines():
        for finding in json.loads(line)["findings"]:
            assert set(finding) == {"label", "score", "box", "outline"}
            assert all(-30 <= value <= 126 for value in finding["box"])
            assert all(len(point) == 2 for point in finding["outline"])


def test_a_network_of_a_package_has_another_cycle(data: Path, run: Path, tmp_path: Path) -> None:
    begin = read_package(run / "brain-mr")
    train_few(data, tmp_path, folds=[2], kept=begin, begin=begin)
    made = read_package(tmp_path / "brain-mr")
    begun = {one["name"]: one["recipe"]["begun_from"] for one in made.card["members"]}
    assert begun == dict.fromkeys(begun, "") | {"ResCenter-fold-2": begin.card["sha256"]}
    card = (made.folder / "MODEL_CARD.md").read_text()
    assert "ResCenter-fold-2 1 at 64² after an earlier training" in card
    recipe = Recipe(fold=2)
    seen = sha256_of(data, tmp_path), folds_in(data), data
    first = network_of(begin, recipe, *seen)().state_dict()
    assert all(
        torch.equal(first[key.removeprefix("ResCenter-fold-2/")], torch.from_numpy(value).float())
        for key, value in begin.tensors().items()
        if key.startswith("ResCenter-fold-2/") and value.dtype.kind == "f"
    )
    moved = (
        made.tensors()["ResCenter-fold-2/stem.0.weight"]
        - begin.tensors()["ResCenter-fold-2/stem.0.weight"]
    )
    assert 0 < abs(moved).max() < 0.1


@pytest.mark.parametrize("recipe", [Recipe(fold=2, seed=1), Recipe(fold=9)])
def test_a_network_that_saw_other_cuts_does_not_go_on(
    data: Path, run: Path, tmp_path: Path, recipe: Recipe
) -> None:
    seen = sha256_of(data, tmp_path), folds_in(data), data
    with pytest.raises(MedviewerError, match="no ResCenter of fold"):
        network_of(read_package(run / "brain-mr"), recipe, *seen)


def test_other_data_than_the_package_was_trained_on_are_refused(data: Path, run: Path) -> None:
    with pytest.raises(MedviewerError, match="are not the data"):
        network_of(read_package(run / "brain-mr"), Recipe(fold=2), ["0" * 64], [2], data)


def test_a_network_does_not_go_on_where_its_images_changed_folds(
    data: Path, run: Path, tmp_path: Path
) -> None:
    begin, sha256 = read_package(run / "brain-mr"), sha256_of(data, tmp_path)
    swapped = [{2: 3, 3: 2}[fold] for fold in folds_in(data) if fold is not None]
    for seen in ((sha256, swapped), (sha256[1:], folds_in(data)[1:])):
        with pytest.raises(MedviewerError, match="missing or in another fold"):
            network_of(begin, Recipe(fold=2), *seen, data)


def test_a_run_does_not_go_on_with_images_that_were_cut_otherwise(
    data: Path, tmp_path: Path
) -> None:
    with pytest.raises(Cancelled):
        start(data, tmp_path, StopsAfter(4))
    table = tmp_path / "other" / "annotations.csv"
    shutil.copytree(data, table.parent)
    swap = str.maketrans({"2": "3", "3": "2"})
    rows = [row.split(",", 3) for row in table.read_text().splitlines()]
    rows[1:] = [[*row[:2], row[2].translate(swap), *row[3:]] for row in rows[1:]]
    table.write_text("\n".join(",".join(row) for row in rows) + "\n")
    with pytest.raises(MedviewerError, match="belongs to a run on other data"):
        start(table.parent, tmp_path, Silent())


def test_predictions_that_cannot_be_written_are_told(run: Path, data: Path) -> None:
    with pytest.raises(MedviewerError, match="cannot be written"):
        evaluate(read_package(run / "brain-mr"), data, run, device=CPU)
