"""The network: an LSTM over the steps, beside it a small reader of the summaries.

One forward LSTM reads values, masks and gaps, so that its state at a step knows
only the past and one pass gives what the network would have said at every time.
The state meets the running summaries at the times of asking; together they give,
for each interval after that time, the odds that nothing happens or that one of
the causes strikes (discrete-time cause-specific hazards: Gensheimer & Narasimhan,
PeerJ 2019; Lee et al., Dynamic-DeepHit, IEEE TBME 2020).
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import torch
from torch import Tensor, nn
from torch.nn import functional


@dataclass(frozen=True)
class Shape:
    """The size of a network; part of the model's card.

    ``lessons`` and ``foretold`` (channels whose next values are foretold) are of training alone.
    """

    steps: int
    summaries: int
    intervals: int
    causes: int
    hidden: int
    beside: int
    dropout: float = 0.3
    input_dropout: float = 0.1
    lessons: int = 0
    foretold: int = 0


class HistoryNetwork(nn.Module):
    """LSTM and summaries to log hazards."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        self.outputs = shape.intervals * (shape.causes + 1)
        self.thin = nn.Dropout(shape.input_dropout)
        self.drop = nn.Dropout(shape.dropout)
        self.enter = nn.Linear(shape.steps, shape.hidden)
        self.lstm = nn.LSTM(shape.hidden, shape.hidden, batch_first=True)
        self.settle = nn.LayerNorm(shape.hidden)
        self.beside = nn.Linear(shape.summaries, shape.beside)
        self.straight = nn.Linear(shape.summaries, self.outputs)
        self.head = nn.Linear(shape.hidden + shape.beside, self.outputs)
        if shape.lessons:
            self.recite = nn.Linear(shape.hidden + shape.beside, shape.lessons)
        if shape.foretold:
            self.foretell = nn.Linear(shape.hidden, shape.foretold)
        with torch.no_grad():
            self.straight.weight.mul_(0.1)

    def forward(self, steps: Tensor, summaries: Tensor, at: Tensor) -> Tensor:
        """Log probabilities of what each interval holds, given that it is reached.

        Parameters
        ----------
        steps
            float32 ``[record, step, Shape.steps]``, padded at the end.
        summaries
            float32 ``[record, time, Shape.summaries]`` at the times of asking.
        at
            int64 ``[record, time]``: the step that ends at each time of asking.

        Returns
        -------
        Tensor
            float32 ``[record, time, interval, 1 + cause]``; index 0 is survival.
        """
        return self.with_states(steps, summaries, at)[0]

    def with_states(
        self, steps: Tensor, summaries: Tensor, at: Tensor
    ) -> tuple[Tensor, Tensor, Tensor]:
        """What ``forward`` gives, and what lessons are told from.

        That is what ``forward`` was read from, ``[record, time, …]``, and the LSTM's state after
        every step, ``[record, step, Shape.hidden]``.
        """
        states, _ = self.lstm(torch.tanh(self.enter(self.thin(steps))))
        state = states.gather(1, at[..., None].expand(-1, -1, states.shape[-1]))
        thinned = self.thin(summaries)
        beside = functional.relu(self.beside(thinned))
        both = torch.cat([self.drop(self.settle(state)), self.drop(beside)], dim=-1)
        logits = self.head(both) + self.straight(thinned)
        shape = (*at.shape, self.shape.intervals, self.shape.causes + 1)
        return functional.log_softmax(logits.reshape(shape), dim=-1), both, states

    def without_lessons(self) -> HistoryNetwork:
        """The same network without what only training needs, its weights in half precision."""
        bare = HistoryNetwork(replace(self.shape, lessons=0, foretold=0))
        kept = bare.state_dict().keys()
        bare.load_state_dict({name: self.state_dict()[name] for name in kept})
        return bare.half().float().eval()


def hazard_loss(log_hazards: Tensor, survived: Tensor, event: Tensor) -> Tensor:
    """Negative log likelihood ``[record, time]`` of what was seen; censored intervals say nothing.

    ``survived`` is bool ``[record, time, interval]``, ``event`` bool
    ``[record, time, interval, cause]``.
    """
    seen = log_hazards[..., 0] * survived + (log_hazards[..., 1:] * event).sum(-1)
    return -seen.sum(-1)


def lesson_loss(log_odds: Tensor, lessons: Tensor) -> Tensor:
    """Mean cross entropy ``[record, time]`` over the known lessons ``[record, lesson]``."""
    wanted = lessons[:, None].expand_as(log_odds)
    known = ~torch.isnan(wanted)
    each = functional.binary_cross_entropy_with_logits(
        log_odds, torch.nan_to_num(wanted), reduction="none"
    )
    return (each * known).sum(-1) / known.sum(-1).clamp(min=1)


def incidence(log_hazards: Tensor) -> Tensor:
    """Cumulative incidence ``[record, time, interval, cause]`` at the end of each interval."""
    alive = log_hazards[..., 0].cumsum(-1)
    before = functional.pad(alive, (1, 0))[..., :-1]
    return (before[..., None] + log_hazards[..., 1:]).exp().cumsum(-2)


def log_odds(log_hazards: Tensor, interval: int, causes: tuple[int, ...]) -> Tensor:
    """Log odds ``[record, time]`` that one of ``causes`` strikes up to the end of ``interval``."""
    if len(causes) == log_hazards.shape[-1] - 1:
        alive = log_hazards[..., : interval + 1, 0].sum(-1)
        return torch.log(-torch.expm1(alive.clamp(max=-1e-7))) - alive
    struck = incidence(log_hazards)[..., interval, list(causes)].sum(-1)
    return torch.logit(struck, eps=1e-6)
