"""The outliner: half as fine as what it is shown, from an encoder that knows something."""

from __future__ import annotations

import pytest
import torch

from medviewer.learning.device import choose
from medviewer.lesion.closer.network import CloserOutliner
from medviewer.lesion.networks.center import LiteCenter, ready
from medviewer.lesion.networks.efficientnet import EfficientNetLite2
from medviewer.lesion.networks.outliner import Outliner


@pytest.mark.parametrize("channels", [1, 4])
def test_a_cell_of_the_mask_is_two_pixels_wide(channels: int) -> None:
    network = Outliner(channels, 0.5).eval()
    assert network(torch.rand(2, channels, 64, 96)).shape == (2, 1, 32, 48)


def test_an_untrained_outliner_sees_nothing() -> None:
    torch.manual_seed(0)
    with torch.inference_mode():
        inside = Outliner(1, 0.5).eval()(torch.rand(1, 1, 64, 64)).sigmoid()
    assert float(inside.max()) < 0.5


def test_it_looks_no_deeper_than_a_sixteenth() -> None:
    whole, part = EfficientNetLite2().stages, Outliner(1, 0.5).encoder.stages
    assert (len(whole), len(part)) == (7, 5)


def test_the_closer_look_begins_with_what_a_network_of_whole_slices_sees() -> None:
    torch.manual_seed(0)
    before, network = LiteCenter().eval(), CloserOutliner().eval()
    network.go_on_from({key: value.half() for key, value in before.state_dict().items()})
    picture = torch.rand(1, 1, 64, 64)
    with torch.inference_mode():
        seen = network.encoder((picture - network.middle) * 2)
        wanted = before.levels(picture)
    for level, same in zip(seen, wanted, strict=False):
        torch.testing.assert_close(level, same, rtol=0.05, atol=0.05)


def test_normalisation_folded_in_changes_nothing() -> None:
    torch.manual_seed(0)
    network = Outliner(1, 0.5)
    for layer in network.modules():
        if isinstance(layer, torch.nn.BatchNorm2d):
            torch.nn.init.uniform_(layer.get_buffer("running_mean"), -0.5, 0.5)
            torch.nn.init.uniform_(layer.get_buffer("running_var"), 0.5, 2)
    picture = torch.rand(1, 1, 64, 64)
    with torch.inference_mode():
        wanted = network.eval()(picture)
        folded = ready(network, choose(allow_gpu=False))(picture)
    torch.testing.assert_close(folded, wanted, rtol=1e-3, atol=1e-3)
