"""What a time under observation tells, whatever ended it.

Where follow-up was cut short, figures weighed by one curve of censoring reward knowing who
was followed for long. Nothing here does: everybody is judged for as long as they were
under observation, beside people who were so too.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from medviewer.history.cohorts.cohort import Case
from medviewer.history.figures.metrics import bootstrap

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Followed:
    """What each prediction's time under observation tells of an outcome.

    ``event`` is float64 ``[prediction]``, 1.0 where the outcome came within the horizon;
    ``until_hours`` is when observation ended, at the latest at the horizon.
    """

    event: Floats
    until_hours: Floats

    def lived(self, ratio: Floats) -> tuple[Floats, float]:
        """The baseline's cumulative hazard up to ``until_hours``, and up to the horizon.

        Breslow's estimate for hazard ratios ``[prediction]``, so that it does not slow down
        because those of high risk were not followed for long; the sum of ``ratio * lived``
        is that of ``event``.
        """
        times, struck = np.unique(self.until_hours[self.event > 0], return_counts=True)
        order = np.argsort(self.until_hours)
        at_risk = np.append(ratio[order][::-1].cumsum()[::-1], 0.0)
        first = np.searchsorted(self.until_hours[order], times)
        clock = np.append(0.0, np.cumsum(struck / at_risk[first]))
        return clock[np.searchsorted(times, self.until_hours, side="right")], float(clock[-1])


def followed(
    cases: Sequence[Case],
    ask_hours: Floats,
    horizon_hours: float,
    causes: tuple[int, ...],
    *,
    others_end: bool = True,
) -> Followed:
    """Follow-up of predictions made for ``cases[i]`` at ``ask_hours[i]``.

    Another cause ends the time at risk of ``causes`` (cause-specific hazard); without
    ``others_end`` whom it struck counts as not struck up to the horizon (the hazard of the
    cumulative incidence: Fine & Gray, JASA 1999).
    """
    left = np.array([case.end_hours for case in cases]) - ask_hours
    settled = np.array([case.cause > 0 for case in cases])
    counted = np.array([case.cause - 1 in causes for case in cases])
    event = counted & (left < horizon_hours)
    until = np.minimum(left, horizon_hours)
    if not others_end:
        until = np.where(settled & ~counted, horizon_hours, until)
    return Followed(event.astype(np.float64), until)


@dataclass(frozen=True)
class Concordance:
    """Harrell's concordance up to a horizon (Statistics in Medicine 1996).

    How often the higher risk of two was said of whom the outcome struck while the other was
    still under observation without it (at one time, ends of observation come after events);
    ties of the risk count half. Pairs are summed by group, so that a bootstrap over groups
    is a change of weights.

    Attributes
    ----------
    struck
        intp ``[row]``, the groups in which the outcome struck somebody.
    right, pairs
        float64 ``[row, group]``: pairs told right, and all pairs, by the group of the one
        struck and the group of the other.
    """

    struck: NDArray[np.intp]
    right: Floats
    pairs: Floats

    @classmethod
    def of(cls, told: Followed, risk: Floats, groups: NDArray[np.intp]) -> Concordance:
        """Compare every two predictions; ``groups`` numbers the group of each from 0."""
        order = np.lexsort((told.event, -told.until_hours))
        until, said, group = told.until_hours[order], risk[order], groups[order]
        events = np.flatnonzero(told.event[order] > 0)
        _, first, same = np.unique(until[events], return_index=True, return_inverse=True)
        struck, row = np.unique(group[events], return_inverse=True)
        count = int(groups.max()) + 1
        right, pairs = np.zeros((2, len(struck), count))
        for event, longer, place in zip(events, events[first][same], row, strict=True):
            others, among = said[:longer], group[:longer]
            agree = (said[event] > others) + 0.5 * (said[event] == others)
            right[place] += np.bincount(among, agree, count)
            pairs[place] += np.bincount(among, minlength=count)
        return cls(struck, right, pairs)

    def figure(self, times: Floats) -> float:
        """The concordance when each group is drawn ``times`` ``[group]``; NaN without a pair."""
        drawn = times[self.struck]
        pairs = drawn @ self.pairs @ times
        return float(drawn @ self.right @ times / pairs) if pairs > 0 else np.nan

    def with_interval(self, rounds: int) -> tuple[float, float, float]:
        """The concordance with the ends of its 95 % bootstrap interval over groups."""
        everybody = np.arange(self.pairs.shape[1])
        whole = self.figure(np.ones(len(everybody)))
        return (whole, *bootstrap(self.figure, everybody, rounds=rounds))
