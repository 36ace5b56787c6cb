"""The model that ships: it finds the phantom, keeps quiet without a lesion, and can be believed.

The phantom is in no training set. Real images are asked only of networks that
never saw them.
"""

import hashlib
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from medviewer.dicom.load import load
from medviewer.dicom.scan import scan
from medviewer.dicom.volume import Volume
from medviewer.learning.device import choose
from medviewer.learning.package import ModelPackage, read_package
from medviewer.lesion.detect import detect
from medviewer.lesion.ensemble import Ensemble, load_ensemble
from medviewer.lesion.figures.members import read_members
from medviewer.lesion.gate.familiar import read_familiar
from medviewer.lesion.labels import LABELS
from medviewer.lesion.prepare import measure_levels, normalise
from medviewer.lesion.training.cases import read_cases
from medviewer.lesion.training.images import prepare_image, read_grey
from medviewer.paths import models
from medviewer.phantom.head import Head, make_head, write_head

CPU = choose(allow_gpu=False)


@pytest.fixture(scope="module")
def package() -> ModelPackage:
    return read_package(models() / "brain-mr")


@pytest.fixture(scope="module")
def head() -> Head:
    return make_head()


@pytest.fixture(scope="module")
def volume(head: Head, tmp_path_factory: pytest.TempPathFactory) -> Volume:
    folder = tmp_path_factory.mktemp("head")
    write_head(head, folder)
    (series,) = scan([folder]).series
    return load(series)


def test_the_card_says_what_a_reader_must_know(package: ModelPackage) -> None:
    card = package.card
    assert card["name"] == "brain-mr"
    assert card["training"]["licence_of_data"] == "CC BY 4.0"
    assert card["limits"]
    assert set(card["codes"]) == set(LABELS)
    assert "not a medical device" in (package.folder / "MODEL_CARD.md").read_text()


def test_the_lesion_of_the_phantom_is_found_where_it_is(
    package: ModelPackage, head: Head, volume: Volume
) -> None:
    result = detect(volume, package, mode="fast", device=CPU)
    assert result.gate.accepted, result.gate.reasons
    assert head.lesion is not None
    sizes = head.lesion.mask.sum((1, 2))
    well_seen = np.flatnonzero(sizes > 0.5 * sizes.max())
    for index in well_seen:
        here = [one for one in result.findings if one.slice_index == index]
        assert here, f"slice {index}"
        x0, y0, x1, y1 = here[0].box
        rows, columns = np.nonzero(head.lesion.mask[index])
        assert x0 < columns.mean() < x1
        assert y0 < rows.mean() < y1
    assert result.provenance.model == "brain-mr"
    assert result.provenance.sha256 == package.sha256


def test_a_healthy_phantom_is_left_alone(package: ModelPackage, tmp_path: Path) -> None:
    write_head(make_head(None), tmp_path)
    (series,) = scan([tmp_path]).series
    result = detect(load(series), package, mode="fast", device=CPU)
    marked = {one.slice_index for one in result.findings}
    assert len(marked) <= 0.25 * len(series.slices)


def test_a_ct_is_refused_and_can_be_run_anyway_on_record(
    package: ModelPackage, head: Head, volume: Volume
) -> None:
    assert head.lesion is not None
    middle = int(head.lesion.mask.sum((1, 2)).argmax())
    one = volume.series.slices[middle : middle + 1]
    ct = replace(
        volume,
        series=replace(volume.series, modality="CT", slices=one),
        voxels=volume.voxels[middle : middle + 1],
    )
    refused = detect(ct, package, mode="fast", device=CPU)
    assert not refused.gate.accepted
    assert refused.findings == ()
    assert refused.heat_map is None
    anyway = detect(ct, package, mode="fast", device=CPU, run_anyway=True)
    assert anyway.gate.overridden
    assert anyway.findings
    assert anyway.heat_map is not None


def test_what_is_no_such_head_is_far_from_the_training_images(
    package: ModelPackage, volume: Volume
) -> None:
    """The check that does not trust tags: the grey inverted, a part enlarged, noise."""
    familiar = read_familiar(package)
    assert familiar is not None
    ensemble = load_ensemble(package, CPU, "fast")

    def judged(pictures: list[np.ndarray]) -> bool:
        asked = [np.ascontiguousarray(picture, dtype=np.float32) for picture in pictures]
        return familiar.judge(
            [familiar.distance(ensemble.predict(p).features) for p in asked]
        ).passed

    slices = [volume.values(index) for index in range(8, 20, 3)]
    heads = [normalise(one, measure_levels(one)) for one in slices]
    assert judged(heads)
    assert not judged([1 - head for head in heads])
    assert not judged([np.kron(head[90:154, 90:154], np.ones((4, 4))) for head in heads])
    assert not judged([np.random.default_rng(0).random((256, 256))] * 2)


@pytest.fixture(scope="module")
def seen_by_none(package: ModelPackage) -> list[tuple[np.ndarray, np.ndarray, str]]:
    """Every 60th labelled image, prepared, with its outline and a network that never saw it."""
    data = Path(__file__).resolve().parents[3] / "shared" / "data" / "brain-t1ce"
    if not data.is_dir():
        pytest.skip(f"needs the labelled data in {data}")
    members = read_members(package)
    found = []
    for case in read_cases(data)[::60]:
        names = members.unseen_by(hashlib.sha256(case.path.read_bytes()).hexdigest())
        if names:
            picture, field = prepare_image(read_grey(case.path), package.card["input"]["size"])
            found.append((picture, field.to_network(np.array(case.outline)), names[0]))
    return found


def test_the_heat_map_points_at_the_lesion(package: ModelPackage, seen_by_none) -> None:
    """The pointing game (Zhang et al. 2018): is the peak inside the outline's box?"""
    ensemble = load_ensemble(package, CPU)
    hits = 0
    for picture, outline, name in seen_by_none:
        centre = ensemble.predict(picture, [name]).centre
        row, column = np.unravel_index(centre.argmax(), centre.shape)
        point = (np.array([column, row]) + 0.5) * picture.shape[0] / centre.shape[0]
        hits += bool(np.all(outline.min(0) <= point) and np.all(point <= outline.max(0)))
    assert hits / len(seen_by_none) > 0.75


def test_a_network_with_random_weights_draws_another_map(
    package: ModelPackage, volume: Volume
) -> None:
    """Sanity check of Adebayo et al. (2018): the map depends on what was learnt."""
    ensemble = load_ensemble(package, CPU, "fast")
    (name,) = ensemble.networks
    picture = np.clip(volume.values(15) / 1500, 0, 1.5).astype(np.float32)
    before = ensemble.predict(picture).centre
    torch.manual_seed(0)
    spoiled = load_ensemble(package, CPU, "fast").networks[name]
    for stage in reversed(spoiled.stages):
        for parameter in stage.parameters():
            torch.nn.init.normal_(parameter, std=0.05)
    after = Ensemble({name: spoiled}, CPU, 256, 1.0).predict(picture).centre
    likeness = np.corrcoef(before.ravel(), after.ravel())[0, 1]
    assert likeness < 0.5
