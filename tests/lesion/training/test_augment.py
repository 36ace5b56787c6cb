"""Augmentation moves picture and mask together and can be repeated."""

import torch

from medviewer.lesion.training.augment import augment


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
