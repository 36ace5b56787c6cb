"""How the networks of a model are trained."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Recipe:
    """How a network is trained; part of the model's card.

    ``asked`` times are drawn per case and pass, beside the scored ones; together
    they weigh ``asked_weight`` of what the scored ones weigh. The weights kept are
    a running average (``averaging`` a step) over the last passes. ``seeds`` networks
    are trained a fold. In training, each channel is taken from ``channel_dropout`` of the cases
    as if it had never been measured; the network is also taught to foretell what the next step
    measures, which weighs ``forecast_weight``.
    """

    hidden: int = 64
    beside: int = 64
    dropout: float = 0.3
    input_dropout: float = 0.1
    passes: int = 8
    batch: int = 64
    rate: float = 2e-3
    decay: float = 0.05
    asked: int = 2
    asked_weight: float = 0.5
    averaging: float = 0.01
    lesson_weight: float = 1.0
    seeds: int = 2
    channel_dropout: float = 0.0
    forecast_weight: float = 0.0
