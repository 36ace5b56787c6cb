"""The encoder has the published network's layers, and is given the published weights."""

import pytest
import torch

from medviewer.lesion.networks.efficientnet import WIDTHS, EfficientNetLite2, from_imagenet
from tests.lesion.published import published


def test_every_level_has_half_the_side_of_the_one_before() -> None:
    with torch.inference_mode():
        levels = EfficientNetLite2().eval()(torch.rand(2, 1, 64, 96))
    assert [tuple(level.shape) for level in levels] == [
        (2, width, 64 >> step, 96 >> step) for step, width in enumerate(WIDTHS, start=1)
    ]


def test_it_is_as_large_as_published() -> None:
    """The published file holds 6,092,072 learnt numbers, those of its classifier included."""
    classifier = 1280 * 352 + 2 * 1280 + 1280 * 1000 + 1000
    colours = 2 * 9 * 32  # of the first convolution, which looks at grey alone
    own = sum(one.numel() for one in EfficientNetLite2().parameters())
    assert own + classifier + colours == 6_092_072


def test_published_weights_find_their_places() -> None:
    torch.manual_seed(3)
    weights = published()
    network, other = EfficientNetLite2().eval(), EfficientNetLite2().eval()
    network.load_state_dict(from_imagenet(weights))
    other.load_state_dict(from_imagenet(weights))
    picture = torch.rand(1, 1, 64, 64)
    with torch.inference_mode():
        for one, two in zip(network(picture), other(picture), strict=True):
            assert torch.equal(one, two)
    last = weights["_blocks.20._project_conv.weight"]
    assert torch.equal(network.stages[6][0].path[6].weight, last)
    first = weights["_conv_stem.weight"]
    assert torch.allclose(network.stem[1].weight, first.sum(1, keepdim=True))


def test_a_missing_layer_is_an_error() -> None:
    weights = published()
    del weights["_blocks.3._bn1.weight"]
    with pytest.raises(KeyError, match=r"stages\.1\.2\.path\.4\.weight"):
        from_imagenet(weights)


def test_blocks_are_left_out_in_training_alone() -> None:
    torch.manual_seed(0)
    network = EfficientNetLite2()
    picture = torch.rand(1, 1, 64, 64)
    network.eval()
    with torch.inference_mode():
        assert torch.equal(network(picture)[-1], network(picture)[-1])
        for part in network.modules():  # batch statistics would differ in training anyway
            if hasattr(part, "dropped"):
                part.training = True
        told = {network(picture)[-1].numpy().tobytes() for _ in range(12)}
    assert len(told) > 1
