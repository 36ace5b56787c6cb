"""What is cut out of slices and pasted back lies where it was."""

import numpy as np
import torch
from hypothesis import given
from hypothesis import strategies as some

from medviewer.lesion.nodule.windows import ZOOMS, cut, paste, straight
from tests.lesion.nodule.made import ball

PLACES = some.floats(-12.0, 12.0)


def middle(values: np.ndarray) -> tuple[float, float]:
    y, x = np.indices(values.shape) + 0.5
    return float((x * values).sum() / values.sum()), float((y * values).sum() / values.sum())


@given(x=PLACES, y=PLACES, zoom=some.sampled_from(ZOOMS))
def test_a_window_goes_back_to_its_place(x: float, y: float, zoom: float) -> None:
    truth = ball((1, 90, 110), (0, 45 + y, 55 + x), 8.0, (1.0, 1.0)).astype(np.float32)
    window = cut(torch.from_numpy(truth[:, None]), straight(1, x, y, zoom))
    back = paste(window[:, 0].numpy(), truth.shape, zoom, x, y)
    assert np.hypot(*np.subtract(middle(back[0]), middle(truth[0]))) < 0.35
    assert abs(back.sum() - truth.sum()) / truth.sum() < 0.12


def test_beyond_the_edge_the_picture_repeats() -> None:
    slices = torch.zeros(1, 1, 96, 96)
    slices[..., 0] = 1.0
    window = cut(slices, straight(1, -48.0, 0.0, 1.0))
    assert window[..., 0].min() == 1.0
