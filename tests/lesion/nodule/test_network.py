"""The network measures what it outlined, nodule by nodule."""

import numpy as np
import pytest
import torch

from medviewer.lesion.nodule.network import WINDOW, NoduleNet, Stack, sizes
from medviewer.lesion.nodule.ratings import (
    ATTRIBUTES,
    MALIGNANCY,
    RATINGS,
    columns,
    expected,
    share_of_steps,
)


def stack_of(slices: int, extent_mm: float = 9.0, seed: int = 0) -> Stack:
    random = torch.Generator().manual_seed(seed)
    return Stack(
        torch.randn(slices, 4, WINDOW, WINDOW, generator=random),
        torch.zeros(slices, dtype=torch.int64),
        torch.full((slices,), 0.7),
        torch.tensor([extent_mm]),
        torch.tensor([extent_mm / slices]),
    )


def both(first: Stack, second: Stack) -> Stack:
    joined = [torch.cat(parts) for parts in zip(first, second, strict=True)]
    joined[1] = torch.cat([first.nodule, second.nodule + 1])
    return Stack(*joined)


def test_nodules_in_one_batch_do_not_see_each_other() -> None:
    torch.manual_seed(0)
    network = NoduleNet().eval()
    first, second = stack_of(3), stack_of(5, 20.0, seed=1)
    with torch.inference_mode():
        together = network(both(first, second))
        alone = network(second)
    assert torch.allclose(together.ratings[1], alone.ratings[0], atol=1e-4)
    assert torch.allclose(together.malignant[1], alone.malignant[0], atol=1e-4)
    assert torch.allclose(together.mask[3:], alone.mask, atol=1e-4)


@pytest.mark.parametrize("pixel_mm", [0.5, 1.0])
def test_the_ruler_does_not_depend_on_the_spacing(pixel_mm: float) -> None:
    y, x = np.indices((WINDOW, WINDOW)) + 0.5 - WINDOW / 2
    disc = torch.from_numpy((np.hypot(x, y) * pixel_mm <= 5.0).astype(np.float32))
    given = stack_of(3, extent_mm=9.0)._replace(pixel_mm=torch.full((3,), pixel_mm))
    ruler = sizes(disc[None, None].repeat(3, 1, 1, 1), given)[0]
    diameter_mm = 9 * np.exp(0.6 * float(ruler[0]))
    volume_mm3 = 300 * np.exp(1.8 * float(ruler[1]))
    assert diameter_mm == pytest.approx(10.0, rel=0.05)
    assert volume_mm3 == pytest.approx(np.pi * 25 * 9, rel=0.08)


def test_every_step_of_every_scale_has_its_output() -> None:
    found = columns()
    assert [part.stop - part.start for part in found.values()] == [
        len(one.steps) for one in RATINGS
    ]
    assert len(ATTRIBUTES) == 7
    shares = share_of_steps(MALIGNANCY, (4, 5, 5))
    assert shares.tolist() == pytest.approx([0, 0, 0, 1 / 3, 2 / 3])
    assert expected(shares.astype(np.float64)) == pytest.approx(14 / 3)
    assert share_of_steps(MALIGNANCY, ()).sum() == 0
