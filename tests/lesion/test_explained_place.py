"""Maps of a network whose answer is known: how bright each cell is, less how bright a corner is."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor, nn
from torch.nn import functional

from medviewer.findings.finding import Finding
from medviewer.learning.device import choose
from medviewer.learning.package import ModelPackage
from medviewer.lesion import ensemble as ensembles
from medviewer.lesion.describe import describe
from medviewer.lesion.ensemble import Ensemble
from medviewer.lesion.explain import occlusion
from medviewer.lesion.networks.center import STRIDE, Output
from medviewer.lesion.slice_map import explain_finding, points_at
from tests.lesion.examples import head, tiny_package, volume_of

CPU = choose(allow_gpu=False)
SIZE = 256


class Bright(nn.Module):
    """Sees a lesion where the picture is bright, and less of it the brighter the corner is."""

    def __init__(self, corner: float) -> None:
        super().__init__()
        self.corner = corner

    def forward(self, pictures: Tensor) -> Output:
        centre = 12 * functional.avg_pool2d(pictures, STRIDE) - 9
        centre = centre - self.corner * pictures[..., :32, :32].mean((2, 3), keepdim=True)
        cells, count = centre.shape[-1], len(pictures)
        return Output(
            centre, torch.ones(count, 4, cells, cells), torch.zeros(count, 1, 8, 8),
            torch.zeros(count, 3), torch.zeros(count, 4),
        )  # fmt: skip


def bright(corner: float = 0.0) -> Ensemble:
    networks: Any = {"a": Bright(corner)}
    return Ensemble(networks, CPU, SIZE, 1.0)


def test_covering_counts_where_the_score_falls_and_not_where_it_rises() -> None:
    picture = np.full((SIZE, SIZE), 0.3, np.float32)
    picture[:32, :32] = 1.0
    picture[164:172, 68:76] = 1.0
    found = occlusion(bright(4.0), picture, (72.0, 168.0))
    rows, columns = np.nonzero(found.map > 0.9 * found.map.max())
    assert (rows.min() <= 164, rows.max() >= 171) == (True, True)
    assert (columns.min() <= 68, columns.max() >= 75) == (True, True)
    assert np.ptp(rows) < 32 > np.ptp(columns)
    assert found.map[:32, :32].max() == 0
    assert found.score == pytest.approx(1 / (1 + np.exp(1)))


def spot(index: int, x: int, y: int, volume: Any) -> Finding:
    """A finding whose box reaches 24 pixels around a spot."""
    box = (x - 24.0, y - 24.0, x + 24.0, y + 24.0)
    line = np.array([[box[0], box[1]], [box[2], box[1]], [box[2], box[3]], [box[0], box[3]]])
    found = describe(volume, index, line, box, 0.5, {"glioma": 1.0}, "F1")
    assert found is not None
    return found


def test_of_two_marks_the_chosen_one_is_explained(
    tmp_path: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each in its own box, though the other is brighter."""
    monkeypatch.setattr(ensembles, "load_ensemble", lambda *_: bright())
    package: ModelPackage = tiny_package(tmp_path / "tiny")
    voxels = np.repeat(head()[None], 3, 0)
    voxels[1, 88:104, 150:166] = 300.0
    voxels[1, 160:176, 88:104] = 280.0
    volume = volume_of(voxels)
    for x, y in ((96, 168), (158, 96)):
        found = explain_finding(volume, package, spot(1, x, y, volume), "occlusion", device=CPU)
        assert found.points
        row, column = np.unravel_index(found.map.argmax(), found.map.shape)
        assert (2 * column, 2 * row) == pytest.approx((x, y), abs=24)


def test_cells_of_a_map_that_are_no_squares_lie_where_they_are() -> None:
    heat = np.zeros((10, 20), np.float16)
    heat[3, 12] = 1  # 20 pixels wide and 10 high
    assert points_at(heat, (242.0, 32.0, 258.0, 38.0), (100, 400))
    assert not points_at(heat, (122.0, 62.0, 128.0, 78.0), (100, 400))
