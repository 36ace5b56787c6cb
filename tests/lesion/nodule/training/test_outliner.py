"""What an outliner trains on: picture and truth lie upon each other."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch

from medviewer.learning.device import choose
from medviewer.lesion.nodule.outliner import CELLS, SIDE
from medviewer.lesion.nodule.training.augment import look_at
from medviewer.lesion.nodule.training.cases import read_nodules
from medviewer.lesion.nodule.training.crops import load_crops
from medviewer.lesion.nodule.training.outliner import drawn, zoom_for
from medviewer.lesion.nodule.windows import FITS, ZOOMS
from medviewer.progress import Silent
from tests.lesion.nodule.made import write_labelled

CPU = choose(allow_gpu=False)


def test_truth_lies_on_the_nodule_and_nowhere_beside_it(tmp_path: Path) -> None:
    """Dense cells in the middle half of the window are those that readers outlined."""
    nodules = read_nodules(write_labelled(tmp_path / "data"))
    crops = load_crops(nodules, tmp_path, Silent())
    random = np.random.default_rng(0)
    windows = look_at(nodules, crops, range(24), random)
    pictures, share, nodule = drawn(windows, 24, CPU, random)
    assert pictures.shape[1:] == (4, SIDE, SIDE)
    assert share.shape == (len(pictures), 1, CELLS, CELLS)
    beside = nodule >= 24
    assert beside.any()
    assert share[beside].sum() == 0
    dense = torch.nn.functional.avg_pool2d(pictures[:, 1:2], 2) > 0.1
    true = (share >= 0.5) & ~beside[:, None, None, None]
    assert (dense & true).sum() > 0.95 * true.sum()
    rim = torch.nn.functional.max_pool2d(true.float(), 5, 1, 2).bool() & ~true
    assert (dense & rim).sum() < 0.4 * rim.sum()


def test_the_zoom_is_the_smallest_that_holds_what_readers_outlined() -> None:
    share = np.zeros((2, 96, 96), np.float32)
    share[1, 40:45, 30 : 30 + FITS] = 1 / 3
    assert zoom_for(share) == ZOOMS[0]
    share[0, 40, 30 + FITS] = 1 / 3
    assert zoom_for(share) == ZOOMS[1]
    share[:] = 1
    assert zoom_for(share) == ZOOMS[-1]
