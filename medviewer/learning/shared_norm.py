"""Batch normalisation over the shares that several processes have of one batch.

``nn.SyncBatchNorm`` does the same on GPUs only; this runs wherever the tests do.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn

from medviewer.learning import processes


class SharedNorm(nn.BatchNorm2d):
    """``nn.BatchNorm2d`` (Ioffe & Szegedy 2015) with the statistics of all processes."""

    def forward(self, x: Tensor) -> Tensor:
        """``(n, channels, h, w)``; ``n`` may differ from process to process."""
        if not self.training:
            return super().forward(x)
        wide = x.to(self.weight.dtype)
        pixels = processes.over_all(wide.new_tensor(wide.numel() / wide.shape[1]))
        mean = _sum(wide.sum((0, 2, 3))) / pixels
        centred = wide - mean[:, None, None]
        variance = _sum(centred.square().sum((0, 2, 3))) / pixels
        with torch.no_grad():
            self._follow(mean, variance * pixels / (pixels - 1))
        scale = self.weight * (variance + self.eps).rsqrt()
        return (centred * scale[:, None, None] + self.bias[:, None, None]).to(x.dtype)

    def _follow(self, mean: Tensor, variance: Tensor) -> None:
        """Move the statistics that are used after the training."""
        state = dict(self.named_buffers())
        state["running_mean"].lerp_(mean, self.momentum or 0.0)
        state["running_var"].lerp_(variance, self.momentum or 0.0)
        state["num_batches_tracked"] += 1


def share_norms(network: nn.Module) -> None:
    """Put a ``SharedNorm`` where ``network`` has an ``nn.BatchNorm2d``; for one process nothing."""
    if processes.count() == 1:
        return
    for part in list(network.modules()):
        for name, layer in part.named_children():
            if type(layer) is nn.BatchNorm2d:
                shared = SharedNorm(layer.num_features, layer.eps, layer.momentum)
                shared.load_state_dict(layer.state_dict())
                setattr(part, name, shared.to(layer.weight))


class _Sum(torch.autograd.Function):
    """The sum over the processes; what any of them makes of it concerns what all of them gave."""

    @staticmethod
    def forward(_: Any, x: Tensor) -> Tensor:
        return processes.over_all(x)

    @staticmethod
    def backward(_: Any, gradient: Tensor) -> Tensor:
        return processes.over_all(gradient)


def _sum(x: Tensor) -> Tensor:
    total: Tensor = _Sum.apply(x)  # type: ignore[no-untyped-call]  # torch says no types
    return total
