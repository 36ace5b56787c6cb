"""What drove a risk: how much each variable, at each time, moved the log odds.

Networks are explained by integrated gradients (Sundararajan et al., ICML 2017) on
the way from the average training case to this one; boosted trees by the path that
this case takes through each tree (Saabas 2014), logistic regression by its terms.
All are complete: contributions add up to this case's log odds less the average
case's, so they can be summed over variables, times and members, and so can those of
the blend.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray

from medviewer.history.dataset import for_network
from medviewer.history.encode import Encoded, owners
from medviewer.history.model import HistoryModel
from medviewer.history.network import HistoryNetwork, log_odds
from medviewer.history.record import Contribution
from medviewer.history.tasks import Horizon
from medviewer.progress import Progress, stop_if_cancelled

Floats = NDArray[np.float64]
POINTS = 16


@dataclass(frozen=True)
class Explanation:
    """Contributions to one horizon's log odds, and where they start from.

    ``start`` is the average case's log odds; ``start`` plus the sum over
    ``by_variable`` is this case's, up to the error of the integration.
    """

    start: float
    by_variable: tuple[Contribution, ...]
    by_time: tuple[Contribution, ...]


def explain(
    model: HistoryModel, encoded: Encoded, at: int, column: int, progress: Progress
) -> Explanation:
    """Explain the model's answer at step ``at`` for the horizon ``column``."""
    steps = encoded.steps[: at + 1]
    summaries = for_network(encoded.summaries[at], model.encoding)
    nearest = np.abs(model.reference.time_hours[None] - encoded.time_hours[: at + 1, None])
    place = nearest.argmin(axis=1)
    from_steps, from_summaries = model.reference.steps[place], model.reference.summaries[place[-1]]
    horizon = model.task.horizons[column]
    by_step, by_summary = np.zeros(steps.shape), np.zeros(summaries.shape)
    start = 0.0
    blends = model.blend[list(model.folds), column] / len(model.networks)
    for network, (a, _, c) in zip(model.networks, blends, strict=True):
        stop_if_cancelled(progress)
        moved = _integrate(network, (from_steps, from_summaries), (steps, summaries), horizon)
        by_step += a * moved[0]
        by_summary += a * moved[1]
        start += a * moved[2] + c
    row = encoded.summaries[at : at + 1].astype(np.float64)
    beside = [model.simple[model.task.horizons[column].label][fold] for fold in model.folds]
    width = model.encoding.summary_width
    for each, (_, b, _) in zip(beside, blends, strict=True):
        by_summary[:width] += b * each.contributions(row)[0]
        start += b * each.expected()
    return _gathered(model, encoded.time_hours[: at + 1], by_step, by_summary, start)


def _integrate(
    network: HistoryNetwork,
    start: tuple[NDArray[np.float32], NDArray[np.float32]],
    end: tuple[NDArray[np.float32], NDArray[np.float32]],
    horizon: Horizon,
) -> tuple[Floats, Floats, float]:
    """Integrated gradients of the steps and the summaries, and the log odds at the start."""
    nodes, weights = np.polynomial.legendre.leggauss(POINTS)
    share = torch.from_numpy(((nodes + 1) / 2).astype(np.float32))
    share = torch.cat([share, torch.zeros(1)])
    inputs = []
    for first, last in zip(start, end, strict=True):
        origin, change = torch.from_numpy(first), torch.from_numpy(last - first)
        between = origin[None] + share.reshape(-1, *([1] * origin.ndim)) * change[None]
        inputs.append(between.requires_grad_(True))
    at = torch.full((len(share), 1), len(start[0]) - 1)
    value = log_odds(network(inputs[0], inputs[1][:, None], at), horizon.interval, horizon.causes)[
        :, 0
    ]
    gradients = torch.autograd.grad(value.sum(), inputs)
    moved = []
    for first, last, gradient in zip(start, end, gradients, strict=True):
        mean = np.tensordot(weights / 2, gradient[:-1].numpy().astype(np.float64), axes=1)
        moved.append(mean * (last - first))
    return moved[0], moved[1], float(value[-1].detach())


def _gathered(
    model: HistoryModel, time_hours: Floats, by_step: Floats, by_summary: Floats, start: float
) -> Explanation:
    of_step, of_summary = owners(model.encoding)
    whole: dict[str, float] = defaultdict(float)
    at_time: dict[tuple[str, float | None], float] = defaultdict(float)
    for column, name in enumerate(of_summary):
        whole[name] += float(by_summary[column])
        at_time[name, None] += float(by_summary[column])
    for column, name in enumerate(of_step):
        whole[name] += float(by_step[:, column].sum())
        for row, hour in enumerate(time_hours):
            at_time[name, float(hour)] += float(by_step[row, column])
    return Explanation(
        start,
        largest_first(Contribution(name, None, value) for name, value in whole.items()),
        tuple(Contribution(name, hour, value) for (name, hour), value in at_time.items()),
    )


def largest_first(contributions: Iterable[Contribution]) -> tuple[Contribution, ...]:
    """Contributions by the size of their effect."""
    return tuple(sorted(contributions, key=lambda one: -abs(one.log_odds)))
