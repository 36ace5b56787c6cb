"""What drove a risk: how much each variable, at each time, moved the log odds.

Networks are explained by integrated gradients (Sundararajan et al., ICML 2017) on
the way from the average training case to this one; boosted trees by the path that
this case takes through each tree (Saabas 2014), regressions by their terms.
All are complete: contributions add up to this case's log odds less the average
case's, so they can be summed over variables, times and members, and so can those of
the blend. Where an answer is no weighted sum of its parts (the risk of one of several
causes is a share of the risk of all), each part's contributions are multiplied by the
answer's mean slope along the way from the average case's parts to this case's: the
integrated gradients of the last step, and complete again.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from medviewer.history.features.dataset import for_network
from medviewer.history.features.encode import Encoded, owners
from medviewer.history.members.network import HistoryNetwork, log_odds
from medviewer.history.model import HistoryModel
from medviewer.history.records.record import Contribution
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
    whole = model.task.whole_of(column)
    steps = encoded.steps[: at + 1]
    told = model.answers(steps[None], encoded.summaries[[at]], np.array([at]), np.array([0]))
    by_horizon = model.summed(told.parts)[:, 0]
    by_step, by_summary = np.zeros(steps.shape), np.zeros(model.reference.summaries.shape[1])
    start = 0.0
    for member, fold in enumerate(model.folds):
        stop_if_cancelled(progress)
        foretold = column if whole is None else whole
        asked = _deciding(model.task.horizons, by_horizon[member], foretold)
        parts = [_network_part(model, encoded, at, member, asked)]
        parts += [_simple_part(model, encoded, at, fold, asked, name) for name in model.beside]
        if whole is not None:
            for each in (column, whole):
                known = parts[0] if each == asked else None
                parts.append(known or _network_part(model, encoded, at, member, each))
        ends = [(part.start, part.end) for part in parts]
        began, slopes = _joined(model.blend[fold, asked], ends)
        start += began / len(model.folds)
        for slope, part in zip(slopes, parts, strict=True):
            by_step += slope / len(model.folds) * part.by_step
            by_summary += slope / len(model.folds) * part.by_summary
    return _gathered(model, encoded.time_hours[: at + 1], by_step, by_summary, start)


def _deciding(horizons: Sequence[Horizon], log_odds: Floats, column: int) -> int:
    """The horizon whose sum is the answer for ``column``.

    No risk falls as its horizon grows: where the sum of a shorter one is larger, it is that.
    """
    asked = horizons[column]
    shorter = [
        other
        for other, horizon in enumerate(horizons)
        if horizon.causes == asked.causes and horizon.interval < asked.interval
    ]
    return max((column, *shorter), key=lambda each: float(log_odds[each]))


@dataclass(frozen=True)
class _Part:
    """One part of a member's answer: its log odds of the average case and of this one,
    and what each input of the steps and of the summaries moved in between.
    """

    start: float
    by_step: Floats
    by_summary: Floats

    @property
    def end(self) -> float:
        return self.start + float(self.by_step.sum() + self.by_summary.sum())


def _joined(blend: Floats, ends: list[tuple[float, float]]) -> tuple[float, Floats]:
    """A member's answer for the average case, and its mean slope in each of its parts.

    The parts are network and simple models, and for one of several causes, whose risk is a
    share of that of all, the network's answers for that cause and for all, behind them.
    """
    weights, constant = blend[:-1], blend[-1]
    first, last = np.array(ends).T
    if len(ends) == len(weights):
        return float(weights @ first + constant), weights

    def answer(parts: Tensor) -> Tensor:
        count = len(weights)
        one, all_causes = parts[:, count], parts[:, count + 1]
        share = (torch.sigmoid(one) / torch.sigmoid(all_causes)).clamp(max=1)
        whole = parts[:, :count] @ torch.from_numpy(weights) + constant
        return torch.logit(torch.sigmoid(whole) * share)

    nodes, lengths = np.polynomial.legendre.leggauss(POINTS)
    between = first + (nodes[:, None] + 1) / 2 * (last - first)
    asked = torch.tensor(np.vstack([first, between]), requires_grad=True)
    value = answer(asked)
    (gradient,) = torch.autograd.grad(value.sum(), asked)
    return float(value[0].detach()), lengths / 2 @ gradient[1:].numpy()


def _network_part(
    model: HistoryModel, encoded: Encoded, at: int, member: int, column: int
) -> _Part:
    steps = encoded.steps[: at + 1]
    nearest = np.abs(model.reference.time_hours[None] - encoded.time_hours[: at + 1, None])
    place = nearest.argmin(axis=1)
    by_step, by_summary, start = _integrate(
        model.networks[member],
        (model.reference.steps[place], model.reference.summaries[place[-1]]),
        (steps, for_network(encoded.summaries[at], model.encoding)),
        model.task.horizons[column],
    )
    return _Part(start, by_step, by_summary)


def _simple_part(
    model: HistoryModel, encoded: Encoded, at: int, fold: int, column: int, name: str
) -> _Part:
    simple = model.simple[model.task.horizons[column].label][fold][name]
    by_summary = np.zeros(model.reference.summaries.shape[1])
    row = encoded.summaries[at : at + 1].astype(np.float64)
    by_summary[: model.encoding.summary_width] = simple.contributions(row)[0]
    return _Part(simple.expected(), np.zeros(encoded.steps[: at + 1].shape), by_summary)


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
