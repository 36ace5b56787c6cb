"""How far a lesion is outlined: as far as the expected overlap with a reader's outline grows.

Where the border is sharp, that is where the networks are in doubt, at a share of one half.
Where they doubt over a wide rim, as in a diffuse glioma, an outline at one half leaves out more
than it would take in by mistake. With p the share of each cell, the outline that takes the
likeliest cells A overlaps by an expected Dice of 2 * sum of p in A / (sum of all p + number of A);
its best level is half of the highest such Dice (Lipton, Elkan & Naryanaswamy 2014, for F1, which
is Dice).
"""

from __future__ import annotations

import torch
from torch import Tensor

LEVELS = 1024
"""So many levels are tried, evenly spaced; to sort the shares would take ten times as long."""
LEAST = 0.05
"""The lowest level that is outlined."""
NEAR = 1e-4
"""Shares are kept so far from 0 and 1."""


def at_best_level(inside: Tensor, certainty: float = 1.0) -> Tensor:
    """Shares of a lesion, moved so that its best outline is where they are one half.

    Parameters
    ----------
    inside
        Share of each cell that belongs to the lesion, 0 to 1.
    certainty
        What the logits of the shares are multiplied with first; below 1 where the networks
        are surer than they should be.
    """
    logits = certainty * inside.clamp(NEAR, 1 - NEAR).logit()
    cells = torch.histc(logits.sigmoid(), LEVELS, 0.0, 1.0).flip(0)  # the likeliest first
    lesion = cells * ((torch.arange(LEVELS).flip(0) + 0.5) / LEVELS)
    overlap = 2 * lesion.cumsum(0) / (lesion.sum() + cells.cumsum(0)).clamp_min(NEAR)
    level = (overlap.max() / 2).clamp(LEAST)
    return (logits - level.logit()).sigmoid()
