"""The network's shapes, its losses, and that folding changes nothing."""

import numpy as np
import pytest
import torch

from medviewer.lesion.networks.center import NETWORKS, CenterNetwork, ResCenter, fold_batch_norm
from medviewer.lesion.training.loss import loss, make_target
from medviewer.lesion.training.validate import validate


@pytest.mark.parametrize("kind", NETWORKS.values(), ids=NETWORKS)
def test_every_output_has_its_shape(kind: type[CenterNetwork]) -> None:
    network = kind(3).eval()
    with torch.inference_mode():
        output = network(torch.rand(2, 1, 64, 96))
    assert output.centre.shape == (2, 3, 16, 24)
    assert output.box.shape == (2, 4, 16, 24)
    assert output.mask.shape == (2, 1, 32, 48)
    assert output.label.shape == (2, 3)
    assert output.features.shape == (2, network.label[1].in_features // 2 - 32)
    assert (output.box > 0).all()


@pytest.mark.parametrize("kind", NETWORKS.values(), ids=NETWORKS)
def test_the_stage_at_an_eighth_is_one(kind: type[CenterNetwork]) -> None:
    network = kind(3).eval()
    seen: list[torch.Tensor] = []
    network.eighth.register_forward_hook(lambda *given: seen.append(given[2]))
    network(torch.rand(1, 1, 64, 96))
    assert seen[0].shape[2:] == (8, 12)


@pytest.mark.parametrize("kind", NETWORKS.values(), ids=NETWORKS)
def test_folding_batch_normalisation_changes_no_answer(kind: type[CenterNetwork]) -> None:
    torch.manual_seed(1)
    network = kind(3)
    for _ in range(3):
        network(torch.rand(4, 1, 64, 64))
    network.eval()
    picture = torch.rand(1, 1, 64, 64)
    with torch.inference_mode():
        before = network(picture)
    folded = fold_batch_norm(network)
    assert not any(isinstance(part, torch.nn.BatchNorm2d) for part in folded.modules())
    with torch.inference_mode():
        after = folded(picture)
    for first, second in zip(before, after, strict=True):
        assert torch.allclose(first, second, atol=1e-4, rtol=1e-3)


def square(size: int = 64, low: int = 20, high: int = 36) -> torch.Tensor:
    mask = torch.zeros(1, 1, size, size)
    mask[:, :, low:high, low + 4 : high + 4] = 1
    return mask


def test_the_target_points_at_the_lesion() -> None:
    target = make_target(square(), torch.tensor([2]), 3)
    assert target.present.tolist() == [True]
    assert target.centre[0, :2].sum() == 0
    row, column = np.unravel_index(int(target.centre[0, 2].argmax()), (16, 16))
    assert (row, column) == (7, 8)
    left, top, right, bottom = target.box[0, :, row, column].tolist()
    x, y = (column + 0.5) * 4, (row + 0.5) * 4
    assert (x - left, y - top, x + right, y + bottom) == (24, 20, 40, 36)
    assert target.mask.shape == (1, 1, 32, 32)
    assert target.mask.sum() == 64


def test_a_lesion_that_was_cut_off_asks_for_nothing() -> None:
    target = make_target(torch.zeros(1, 1, 64, 64), torch.tensor([0]), 3)
    assert not target.present.any()
    assert target.centre.sum() == target.mask.sum() == target.weight.sum() == 0


def test_the_right_answer_costs_next_to_nothing_and_the_wrong_one_much() -> None:
    target = make_target(square(), torch.tensor([1]), 3)
    network_size = (1, 3, 16, 16)
    right = {
        "centre": torch.where(target.centre > 0.999, 12.0, -12.0),
        "box": target.box.clamp_min(0.1),
        "mask": (target.mask - 0.5) * 24,
        "label": torch.tensor([[-9.0, 9.0, -9.0]]),
        "features": torch.zeros(1, 224),
    }
    wrong = {
        **right,
        "centre": torch.zeros(network_size),
        "box": target.box.clamp_min(0.1) * 3,
        "mask": -right["mask"],
        "label": -right["label"],
    }
    from medviewer.lesion.networks.center import Output

    good = loss(Output(**right), target, torch.ones(3))
    bad = loss(Output(**wrong), target, torch.ones(3))
    assert float(good["centre"]) < 0.01
    assert float(good["box"]) < 0.01
    assert float(good["mask"]) < 0.05
    for part in good:
        assert float(bad[part]) > 5 * float(good[part]) + 0.2, part


def test_a_network_can_learn_one_picture_by_heart() -> None:
    """Every head gets its gradient: ten steps on one batch lower every part of the loss."""
    torch.manual_seed(0)
    network = ResCenter(3)
    picture = square() + 0.2
    target = make_target(square(), torch.tensor([1]), 3)
    batch = [part.expand(4, *part.shape[1:]) for part in target]
    target = type(target)(*batch)
    optimizer = torch.optim.AdamW(network.parameters(), lr=2e-3)
    history = []
    for _ in range(12):
        parts = loss(network(picture.expand(4, 1, 64, 64)), target, torch.ones(3))
        optimizer.zero_grad()
        sum(parts.values()).backward()
        optimizer.step()
        history.append({name: float(value.detach()) for name, value in parts.items()})
    for name in ("centre", "box", "mask"):
        assert history[-1][name] < 0.8 * history[0][name], name


def test_validation_gives_full_marks_to_the_truth() -> None:
    from medviewer.learning.device import Device
    from medviewer.lesion.networks.center import Output
    from medviewer.lesion.training.cases import Case
    from medviewer.lesion.training.images import Images, Stock

    class Knows(ResCenter):
        def forward(self, x: torch.Tensor) -> Output:
            target = make_target((x > 0.5).float(), torch.tensor([1] * len(x)), 3)
            label = torch.tensor([[0.0, 5.0, 0.0]] * len(x))
            return Output(target.centre, target.box, target.mask - 0.5, label, label)

    masks = square().numpy()[0].astype(np.float16)
    cpu = Device("cpu", "")
    stock = Stock(Images(masks, masks, ("",)), cpu)
    case = Case("1", None, "glioma", 2, "", ())  # type: ignore[arg-type]
    measured = validate(Knows(3), [case], stock, [0], cpu)
    assert measured == pytest.approx({"accuracy": 1, "boxes": 1, "dice": 1}, abs=0.05)
