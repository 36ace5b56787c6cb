"""Weights of EfficientNet-Lite2 named as the published ones are, but random."""

from pathlib import Path

import torch
from torch import Tensor

from medviewer.lesion.networks.efficientnet import STAGES, EfficientNetLite2


def published() -> dict[str, Tensor]:
    """All of them, those of the classifier as well; the first convolution looks at colours."""
    state = EfficientNetLite2().state_dict()
    found = {"_fc.bias": torch.zeros(1000), "_conv_head.weight": torch.zeros(1280, 352, 1, 1)}
    grey = state["stem.1.weight"]
    found["_conv_stem.weight"] = torch.cat([0.5 * grey, 0.3 * grey, 0.2 * grey], 1)
    for name in ("weight", "bias", "running_mean", "running_var", "num_batches_tracked"):
        found[f"_bn0.{name}"] = state[f"stem.2.{name}"]
    block = 0
    for stage, (repeats, _, _, expansion, _) in enumerate(STAGES):
        for number in range(repeats):
            part = f"stages.{stage}.{number}.path."
            own = {key.removeprefix(part): state[key] for key in state if key.startswith(part)}
            layers = ["expand_conv", "bn0"] if expansion > 1 else []
            layers += ["depthwise_conv", "bn1", "project_conv", "bn2"]
            places = sorted({int(key.split(".")[0]) for key in own})
            for layer, place in zip(layers, places, strict=True):
                for key, value in own.items():
                    if key.startswith(f"{place}."):
                        found[f"_blocks.{block}._{layer}.{key.split('.')[1]}"] = value
            block += 1
    return found


def write_published(path: Path) -> Path:
    """A file of them."""
    torch.save(published(), path)
    return path
