"""The outliner: what it begins with, and that what it draws lies where the nodule lies."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch
from torch import Tensor
from torch.nn import functional

from medviewer.learning.device import choose
from medviewer.lesion.nodule.figures.metrics import dice
from medviewer.lesion.nodule.model import Calibration, Model
from medviewer.lesion.nodule.network import NoduleNet
from medviewer.lesion.nodule.outliner import (
    BATCH,
    CELLS,
    SHARE,
    SIDE,
    NoduleOutliner,
    filled_up,
    outline_inside,
)
from medviewer.lesion.nodule.outlines import nodule_at
from medviewer.lesion.nodule.predict import Look, ask
from medviewer.lesion.nodule.windows import ZOOMS, paste
from tests.lesion.nodule.made import ball, lung_with

CPU = choose(allow_gpu=False)
SPACING = (0.7, 1.5)


class Dense(NoduleOutliner):
    """Outlines what is denser than lung: the truth of the phantoms."""

    def forward(self, pictures: Tensor) -> Tensor:
        """See ``NoduleOutliner``."""
        return functional.avg_pool2d(20 * (pictures[:, 1:2] - 0.2), 2)


@pytest.mark.parametrize("zoom", ZOOMS)
@pytest.mark.parametrize("flip", [False, True])
def test_the_outline_lies_on_the_nodule(zoom: float, *, flip: bool) -> None:
    """Off the middle of the slices, at each zoom, with and without the mirror image."""
    nodule = ball((5, 96, 96), (2.0, 42.0, 57.0), 6.5 * zoom, SPACING)
    look = Look(lung_with(nodule.shape, nodule), *SPACING, x=8.0, y=-4.0)
    inside = outline_inside([Dense()], look, zoom, CPU, flip=flip)
    drawn = nodule_at(paste(inside, nodule.shape, zoom, look.x, look.y), look, 0.5)
    assert dice(drawn, nodule) > 0.96


def test_it_begins_with_what_the_encoder_saw_in_grey() -> None:
    torch.manual_seed(0)
    network, grey = NoduleOutliner().eval(), NoduleOutliner().encoder.state_dict()
    stem = torch.randn(32, 1, 3, 3)
    network.know({**grey, "stem.1.weight": stem, "unknown": torch.zeros(1)})
    pictures = torch.rand(2, 4, SIDE, SIDE)
    others = pictures.clone()
    others[:, [0, 2, 3]] = torch.rand(2, 3, SIDE, SIDE)
    assert network(pictures).shape == (2, 1, CELLS, CELLS)
    assert torch.equal(network(pictures), network(others))
    assert not torch.equal(network(pictures), network(1 - pictures))


@pytest.mark.parametrize("slices", [1, 5, BATCH - 1, BATCH, BATCH + 1, 3 * BATCH])
def test_a_batch_that_is_filled_up_is_answered_alike(slices: int) -> None:
    torch.manual_seed(0)
    network, pictures = NoduleOutliner().eval(), torch.rand(slices, 4, SIDE, SIDE)
    full = filled_up(pictures)
    assert len(full) % BATCH == 0
    assert len(full) - slices < BATCH
    torch.testing.assert_close(network(full)[:slices], network(pictures), atol=1e-4, rtol=1e-4)


def test_the_model_draws_with_both_and_rates_as_before() -> None:
    torch.manual_seed(0)
    nodule = ball((5, 96, 96), (2.0, 48.0, 48.0), 6.0, SPACING)
    look = Look(lung_with(nodule.shape, nodule), *SPACING)
    networks = {"a": NoduleNet().eval(), "b": NoduleNet().eval()}
    alone = Model(networks, CPU, Calibration(1.0, 1.0, 0.0), 0.5, True)
    both = replace(alone, outliners={"a": Dense(), "b": NoduleOutliner().eval()})
    before, after = alone.ask(look, ["a"]), both.ask(look, ["a"])
    assert (after.malignant, after.zoom) == (before.malignant, before.zoom)
    np.testing.assert_array_equal(after.ratings, before.ratings)
    finer = outline_inside([Dense()], look, before.zoom, CPU, flip=True)
    np.testing.assert_allclose(after.inside, (1 - SHARE) * before.inside + SHARE * finer, atol=1e-6)
    assert ask([networks["a"]], look, CPU).inside.shape == after.inside.shape
