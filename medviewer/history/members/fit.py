"""Training of one network on one part of the cases."""

from __future__ import annotations

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from medviewer.history.features.dataset import Dataset, for_network
from medviewer.history.members.network import HistoryNetwork, Shape, hazard_loss, lesson_loss
from medviewer.history.members.recipe import Recipe
from medviewer.history.members.teaching import forecast_loss, never_measured
from medviewer.progress import Progress, stop_if_cancelled


def shape_of(data: Dataset, recipe: Recipe) -> Shape:
    """The size of a network for this data and recipe."""
    return Shape(
        steps=data.encoding.step_width,
        summaries=data.encoding.summary_width + len(data.encoding.channels),
        intervals=data.event.shape[2],
        causes=data.event.shape[3],
        lessons=data.lessons.shape[1],
        foretold=len(data.encoding.channels) if recipe.forecast_weight else 0,
        hidden=recipe.hidden,
        beside=recipe.beside,
        dropout=recipe.dropout,
        input_dropout=recipe.input_dropout,
    )


def fit_network(
    data: Dataset, members: NDArray[np.intp], recipe: Recipe, seed: int, progress: Progress
) -> HistoryNetwork:
    """Train a network on the cases ``members``; deterministic for a seed on one machine.

    Its weights are in half precision, as the package keeps them.
    """
    torch.manual_seed(seed)
    generator = np.random.default_rng(seed)
    network = HistoryNetwork(shape_of(data, recipe))
    _start_at_the_rate(network, data, members)
    optimizer = torch.optim.AdamW(network.parameters(), recipe.rate, weight_decay=recipe.decay)
    batches = -(-len(members) // recipe.batch)
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimizer, recipe.rate, total_steps=batches * recipe.passes, pct_start=0.2
    )
    average = {name: value.clone() for name, value in network.state_dict().items()}
    sampler = _Sampler(data, recipe, generator)
    network.train()
    for _ in range(recipe.passes):
        for batch in np.array_split(generator.permutation(members), batches):
            stop_if_cancelled(progress)
            loss = _loss(network, sampler, batch)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            for name, value in network.state_dict().items():
                average[name].lerp_(value, recipe.averaging)
    network.load_state_dict(average)
    return network.without_lessons()


def _start_at_the_rate(network: HistoryNetwork, data: Dataset, members: NDArray[np.intp]) -> None:
    """Start the last layer at the rate of the training cases, so that it need not be learnt."""
    use = data.at_risk[members]
    alive = data.survived[members][use].sum(0) + 1.0
    struck = data.event[members][use].sum(0) + 0.1
    counts = np.concatenate([alive[:, None], struck], axis=1)
    with torch.no_grad():
        rate = np.log(counts / counts.sum(1, keepdims=True)).reshape(-1)
        network.head.bias.copy_(torch.from_numpy(rate))
        network.straight.bias.zero_()


class _Sampler:
    """Draws the times at which the cases of a batch are asked."""

    def __init__(self, data: Dataset, recipe: Recipe, generator: np.random.Generator) -> None:
        self.data, self.recipe, self.generator = data, recipe, generator
        self.scored = np.zeros(data.at_risk.shape, dtype=bool)
        self.scored[data.scored()] = True
        self.scored &= data.at_risk

    def __call__(self, batch: NDArray[np.intp]) -> tuple[NDArray[np.intp], NDArray[np.float32]]:
        """Steps ``[case, time]`` and their weights, which sum to about one a case."""
        scored, at_risk = self.scored[batch], self.data.at_risk[batch]
        most = int(scored.sum(1).max())
        first = np.argsort(~scored, axis=1, kind="stable")[:, :most]
        real = np.take_along_axis(scored, first, axis=1)
        weight = real / np.maximum(real.sum(1, keepdims=True), 1)
        if self.recipe.asked:
            lottery = np.where(at_risk, self.generator.random(at_risk.shape), 2.0)
            drawn = np.argsort(lottery, axis=1)[:, : self.recipe.asked]
            fine = np.take_along_axis(at_risk, drawn, axis=1)
            share = self.recipe.asked_weight * fine / self.recipe.asked
            first = np.concatenate([first, drawn], axis=1)
            weight = np.concatenate([weight, share], axis=1)
        return first, weight.astype(np.float32)

    def hidden(self, cases: int) -> NDArray[np.bool_]:
        """Which channels are hidden from which case, ``[case, channel]``."""
        lottery = self.generator.random((cases, len(self.data.encoding.channels)))
        return np.asarray(lottery < self.recipe.channel_dropout)


def _loss(network: HistoryNetwork, sampler: _Sampler, batch: NDArray[np.intp]) -> Tensor:
    data = sampler.data
    at, weight = sampler(batch)
    case = batch[:, None]
    summaries = for_network(data.summaries[case, at].astype(np.float32), data.encoding)
    longest = int((~np.isnan(data.time_hours[batch])).sum(axis=1).max())
    steps = data.steps[batch, :longest].astype(np.float32)
    if sampler.recipe.channel_dropout:
        hidden = sampler.hidden(len(batch))
        steps, summaries = never_measured(steps, summaries, hidden, data.encoding)
    read = torch.from_numpy(steps)
    log_hazards, state, states = network.with_states(
        read, torch.from_numpy(summaries), torch.from_numpy(at)
    )
    told = hazard_loss(
        log_hazards,
        torch.from_numpy(data.survived[case, at]),
        torch.from_numpy(data.event[case, at]),
    )
    if data.lessons.shape[1]:
        taught = lesson_loss(network.recite(state), torch.from_numpy(data.lessons[batch]))
        told = told + sampler.recipe.lesson_weight * taught
    loss = (told * torch.from_numpy(weight)).sum() / len(batch)
    if network.shape.foretold:
        foretold = network.foretell(network.drop(states[:, :-1]))
        loss = loss + sampler.recipe.forecast_weight * forecast_loss(foretold, read)
    return loss
