"""Augmentation moves picture and mask together and can be repeated."""

import math

import pytest
import torch

from medviewer.lesion.training.augment import _paint_over, augment, erase, random_turn


def heads(count: int = 16, size: int = 64) -> tuple[torch.Tensor, torch.Tensor]:
    rows, columns = torch.meshgrid(torch.arange(size), torch.arange(size), indexing="ij")
    picture = (((rows - 32) ** 2 + (columns - 32) ** 2) < 26**2).float() * 0.5
    mask = (((rows - 30) ** 2 + (columns - 44) ** 2) < 5**2).float()
    picture = picture + 0.5 * mask
    return picture.repeat(count, 1, 1, 1), mask.repeat(count, 1, 1, 1)


def run(seed: int, can_erase: bool) -> tuple[torch.Tensor, torch.Tensor]:
    pictures, masks = heads()
    random = torch.Generator().manual_seed(seed)
    allowed = torch.full((len(pictures),), can_erase)
    return augment(pictures, masks, random, can_erase=allowed)


def test_the_same_seed_gives_the_same_pictures() -> None:
    first, second = run(0, True), run(0, True)
    assert torch.equal(first[0], second[0])
    assert torch.equal(first[1], second[1])
    assert not torch.equal(first[0], run(1, True)[0])


def test_the_mask_stays_on_the_bright_lesion() -> None:
    pictures, masks = run(3, False)
    brighter = 0
    for picture, mask in zip(pictures, masks, strict=True):
        inside = picture[mask > 0.9]
        around = picture[(mask < 0.01) & (picture > 0.15)]
        brighter += int(inside.numel() > 0 and inside.mean() > around.median())
    assert brighter >= 14


def test_values_stay_in_range_and_shapes_are_kept() -> None:
    pictures, masks = run(5, True)
    assert pictures.shape == masks.shape == (16, 1, 64, 64)
    assert pictures.min() >= 0
    assert pictures.max() <= 1.5
    assert masks.min() >= 0
    assert masks.max() <= 1


def test_lesions_are_painted_over_only_where_allowed() -> None:
    erased = sum(int((run(seed, True)[1].sum((1, 2, 3)) == 0).sum()) for seed in range(12))
    kept = [run(seed, False)[1].sum((1, 2, 3)) for seed in range(12)]
    assert 5 <= erased <= 40
    assert all((mask > 0).all() for mask in kept)


def test_a_painted_over_lesion_is_gone_from_the_picture() -> None:
    gone = 0
    for seed in range(12):
        pictures, masks = run(seed, True)
        for picture, mask in zip(pictures, masks, strict=True):
            if mask.sum() == 0:
                head = picture[picture > 0.15]
                gone += int(head.quantile(0.99) < 1.6 * head.median())
    assert gone >= 5


def test_pictures_are_turned_scaled_and_flipped_but_not_sheared() -> None:
    turns = random_turn(400, torch.Generator().manual_seed(0)).double()
    right, down = turns[:, 0, :2], turns[:, 1, :2]
    assert (right * down).sum(1).abs().max() < 1e-6  # what stood upright on a row still does
    degrees = torch.rad2deg(torch.atan2(down[:, 0], down[:, 1]))
    assert degrees.abs().max() <= 30
    assert float((degrees.abs() > 15).double().mean()) == pytest.approx(0.125, abs=0.05)
    flipped = torch.linalg.det(turns[:, :, :2]) < 0
    assert float(flipped.double().mean()) == pytest.approx(0.5, abs=0.1)
    assert (down[:, 1] > 0).all()  # never upside down
    longest = math.exp(0.16 * 1.6 + 0.06)
    assert right.norm(dim=1).max() <= longest
    assert turns[:, :, 2].abs().max() <= 0.12


def head_beside_the_middle(lesion_column: int) -> tuple[torch.Tensor, torch.Tensor]:
    """A head about column 28 of 64 that grows darker to both sides, with a bright lesion."""
    rows, columns = torch.meshgrid(torch.arange(64), torch.arange(64), indexing="ij")
    inside = ((rows - 32) ** 2 + (columns - 28) ** 2) < 22**2
    head = inside * (0.6 - (columns - 28).abs() * 0.015)
    mask = (((rows - 30) ** 2 + (columns - lesion_column) ** 2) < 4**2).float()
    return head[None], mask[None]


def test_a_lesion_is_painted_over_with_the_same_place_of_the_other_side() -> None:
    """About the head's middle, not the picture's."""
    head, mask = head_beside_the_middle(39)
    erased = erase(head + 0.4 * mask, mask)
    assert erased is not None
    assert torch.allclose(erased, head, atol=1e-3)


def test_a_lesion_on_the_midline_is_not_painted_over() -> None:
    """The other side shows it too: it would be there, and called gone."""
    head, mask = head_beside_the_middle(29)
    assert erase(head + 0.4 * mask, mask) is None
    pictures, masks = (layer.repeat(16, 1, 1, 1) for layer in (head + 0.4 * mask, mask))
    for seed in range(12):
        random = torch.Generator().manual_seed(seed)
        everywhere = torch.ones(16, dtype=torch.bool)
        _, after = augment(pictures.clone(), masks.clone(), random, can_erase=everywhere)
        assert (after.sum((1, 2, 3)) > 0).all()


def test_no_lesion_is_painted_where_none_is_marked() -> None:
    """Heads with lesions on either side by turns: the mirrored place of one has the other's."""
    (left, at_left), (right, at_right) = map(head_beside_the_middle, (17, 39))
    pictures = torch.stack([left + 0.4 * at_left, right + 0.4 * at_right] * 8)
    masks = torch.stack([at_left, at_right] * 8)
    for seed in range(12):
        random = torch.Generator().manual_seed(seed)
        nowhere = torch.zeros(16, dtype=torch.bool)
        after, _ = _paint_over(pictures.clone(), masks.clone(), random, nowhere)
        bright = (after > 0.75).sum((1, 2, 3))
        assert torch.equal(bright, (pictures > 0.75).sum((1, 2, 3)))
