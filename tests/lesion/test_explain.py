"""Explanations depend on what was learnt, point at the lesion, and lie where they should.

Sanity checks after Adebayo et al. (2018); the pointing game after Zhang et al. (2018).
"""

import copy
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch

from medviewer.errors import Cancelled
from medviewer.learning.device import choose
from medviewer.learning.package import read_package
from medviewer.lesion.ensemble import Ensemble, load_ensemble
from medviewer.lesion.explain import Explanation, grad_cam, occlusion
from medviewer.lesion.prepare import measure_levels, normalise
from medviewer.lesion.training.cases import read_cases
from medviewer.lesion.training.images import prepare_image, read_grey
from medviewer.paths import models
from medviewer.phantom.head import make_head
from tests.lesion.training.test_train import StopsAfter

CPU = choose(allow_gpu=False)
Explain = Callable[[Ensemble, np.ndarray, tuple[float, float]], Explanation]


def covered(ensemble: Ensemble, picture: np.ndarray, point: tuple[float, float]) -> Explanation:
    """Occlusion with few, large squares, so that the tests stay fast."""
    return occlusion(ensemble, picture, point, patch=64, step=32)


@pytest.fixture(scope="module")
def ensemble() -> Ensemble:
    return load_ensemble(read_package(models() / "brain-mr"), CPU, "fast")


@pytest.fixture(scope="module")
def head() -> tuple[np.ndarray, tuple[float, float]]:
    """A slice of the head phantom at the network's size, and the lesion's middle, x, y."""
    made = make_head()
    assert made.lesion is not None
    index = int(made.lesion.mask.sum((1, 2)).argmax())
    values = made.voxels[index].astype(np.float32)
    rows, columns = np.nonzero(made.lesion.mask[index])
    assert values.shape == (256, 256)
    return normalise(values, measure_levels(values)), (columns.mean() + 0.5, rows.mean() + 0.5)


def peak(explanation: Explanation) -> tuple[float, float]:
    row, column = np.unravel_index(explanation.map.argmax(), explanation.map.shape)
    return float(column), float(row)


@pytest.mark.parametrize("explain", [grad_cam, covered])
def test_the_map_is_a_picture_from_0_to_1(explain: Explain, ensemble: Ensemble, head) -> None:
    found = explain(ensemble, *head)
    assert found.map.shape == head[0].shape
    assert found.map.dtype == np.float32
    assert found.map.min() >= 0
    assert 0.05 < found.map.max() <= 1
    assert 0 < found.score < 1


@pytest.mark.parametrize("explain", [grad_cam, covered])
def test_random_weights_draw_another_map(explain: Explain, ensemble: Ensemble, head) -> None:
    spoiled = copy.deepcopy(ensemble)
    torch.manual_seed(0)
    for network in spoiled.networks.values():
        for parameter in network.stages.parameters():
            torch.nn.init.normal_(parameter, std=0.05)
    before, after = explain(ensemble, *head).map, explain(spoiled, *head).map
    assert np.linalg.norm(after - before) > 0.5 * np.linalg.norm(before)


@pytest.mark.parametrize("explain", [grad_cam, covered])
def test_a_mirrored_picture_has_its_peak_on_the_mirrored_side(
    explain: Explain, ensemble: Ensemble, head
) -> None:
    picture, (x, y) = head
    one = peak(explain(ensemble, picture, (x, y)))
    mirrored = np.ascontiguousarray(picture[:, ::-1])
    other = peak(explain(ensemble, mirrored, (picture.shape[1] - x, y)))
    assert abs((picture.shape[1] - 1 - other[0]) - one[0]) <= 40
    assert abs(other[1] - one[1]) <= 40


def test_grad_cam_leaves_no_gradient_and_no_hook_behind(ensemble: Ensemble, head) -> None:
    grad_cam(ensemble, *head)
    (network,) = ensemble.networks.values()
    assert all(parameter.grad is None for parameter in network.parameters())
    assert not any(stage._forward_hooks for stage in network.modules())


def test_occlusion_can_be_stopped(ensemble: Ensemble, head) -> None:
    with pytest.raises(Cancelled):
        occlusion(ensemble, *head, progress=StopsAfter(1))


def test_grad_cam_points_at_lesions_the_network_never_saw(ensemble: Ensemble) -> None:
    data = Path(__file__).resolve().parents[3] / "shared" / "data" / "brain-t1ce"
    if not data.is_dir():
        pytest.skip(f"needs the labelled data in {data}")
    (name,) = ensemble.networks
    assert name == "ResCenter-fold-2"
    hits = []
    for case in [case for case in read_cases(data) if case.fold == 2][::40]:
        picture, field = prepare_image(read_grey(case.path), ensemble.size)
        centre = ensemble.predict(picture).centre
        row, column = np.unravel_index(centre.argmax(), centre.shape)
        cell = picture.shape[0] / centre.shape[0]
        point = ((column + 0.5) * cell, (row + 0.5) * cell)
        outline = field.to_network(np.array(case.outline))
        place = np.array(peak(grad_cam(ensemble, picture, point)))
        hits.append(bool((outline.min(0) <= place).all() and (place <= outline.max(0)).all()))
    assert np.mean(hits) > 0.6
