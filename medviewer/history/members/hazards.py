"""The hazard of each cause by a simple model, fitted to the time under observation.

Whoever was followed for a while tells of that while, whatever ended it; so nothing is
learnt of how long somebody was followed (trees of who had died after five years learn
just that where observation ends for all in one year). Exposure is counted on the clock of
the baseline's cumulative hazard, so that a model's answer is a hazard ratio (proportional
hazards; the Poisson form of Holford, Biometrics 1980, and Laird & Olivier, JASA 1981).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from medviewer.history.cohorts.follow_up import Followed
from medviewer.history.figures.metrics import SMALLEST, logit, sigmoid
from medviewer.history.members.additive import Additive
from medviewer.history.members.boosting import Trees

Floats = NDArray[np.float64]
Ratio = Trees | Additive
POINTS = 16
SHORT = 1e-6  # a way over which a slope hardly changes


@dataclass(frozen=True)
class Hazards:
    """The risk of an outcome from the hazards of all causes.

    Attributes
    ----------
    causes
        Models of the logarithm of each cause's hazard ratio.
    whole
        float64 ``[cause]``, the baseline's cumulative hazard up to the horizon.
    counted
        bool ``[cause]``: the causes whose risk is asked for.
    """

    causes: tuple[Ratio, ...]
    whole: Floats
    counted: NDArray[np.bool_]

    @classmethod
    def from_tensors(cls, tensors: dict[str, NDArray[Any]], prefix: str) -> Hazards:
        """The model that ``tensors`` of the same prefix hold."""
        whole = tensors[f"{prefix}.whole"]
        kind: type[Ratio] = Trees if f"{prefix}.0.root" in tensors else Additive
        causes = tuple(kind.from_tensors(tensors, f"{prefix}.{k}") for k in range(len(whole)))
        return cls(causes, whole, tensors[f"{prefix}.counted"])

    def tensors(self, prefix: str) -> dict[str, NDArray[Any]]:
        """The arrays by name, for the package of the model."""
        found = {f"{prefix}.whole": self.whole, f"{prefix}.counted": self.counted}
        for place, ratio in enumerate(self.causes):
            found |= ratio.tensors(f"{prefix}.{place}")
        return found

    def log_odds(self, rows: Floats) -> Floats:
        """Log odds ``[row]`` of the outcome up to the horizon; ``rows`` as ``Trees`` takes them."""
        return logit(self._risk(self._ratios(rows)))

    def contributions(self, rows: Floats) -> Floats:
        """What each feature adds to the log odds, ``[row, feature]``.

        Each cause's contributions to its own logarithm, multiplied by the mean slope of the
        log odds on the way from the average row: complete, as theirs are.
        """
        slopes = self._mean_slopes(self._ratios(rows))
        moved = [ratio.contributions(rows) for ratio in self.causes]
        return np.asarray(np.einsum("rc,crf->rf", slopes, np.stack(moved)))

    def _mean_slopes(self, end: Floats) -> Floats:
        """Mean slope ``[row, cause]`` of the log odds on the way from the average to ``end``.

        Of one cause it is the rise over the way, which holds where log odds end, at a risk of
        nearly 1, too; points of quadrature see that bend badly.
        """
        start = self._expected()
        way = end - start
        if len(start) > 1:
            nodes, weights = np.polynomial.legendre.leggauss(POINTS)
            between = [start + (node + 1) / 2 * way for node in nodes]
            return np.tensordot(weights / 2, [self._slopes(each) for each in between], axes=1)
        rise = (logit(self._risk(end)) - self.expected())[:, None]
        short = np.abs(way) < SHORT
        return np.where(short, self._slopes(start[None]), rise / np.where(short, 1.0, way))

    def expected(self) -> float:
        """The log odds where every cause's logarithm is its mean over the training rows."""
        return float(logit(self._risk(self._expected()[None]))[0])

    def _expected(self) -> Floats:
        return np.array([ratio.expected() for ratio in self.causes])

    def _ratios(self, rows: Floats) -> Floats:
        return np.stack([ratio.log_odds(rows) for ratio in self.causes], axis=1)

    def _risk(self, log_ratio: Floats) -> Floats:
        """Cumulative incidence ``[row]`` of the counted causes from ``[row, cause]``."""
        hazard = np.exp(log_ratio) * self.whole
        share = hazard[:, self.counted].sum(axis=1) / hazard.sum(axis=1)
        return np.asarray(-share * np.expm1(-hazard.sum(axis=1)))

    def _slopes(self, log_ratio: Floats) -> Floats:
        """Slope ``[row, cause]`` of the log odds in each cause's logarithm."""
        hazard = np.exp(log_ratio) * self.whole
        total = hazard.sum(axis=1, keepdims=True)
        share = hazard[:, self.counted].sum(axis=1, keepdims=True) / total
        risk = self._risk(log_ratio)[:, None]
        change = (self.counted - share) * -np.expm1(-total) / total + share * np.exp(-total)
        return np.asarray(hazard * change / np.maximum(risk * (1 - risk), SMALLEST))


def blend_by_follow_up(
    inputs: Floats, told: Followed, *, penalty: Floats, towards: Floats
) -> Floats:
    """Coefficients ``[input]`` of log odds, by the likelihood of the time under observation.

    As ``logistic_regression``, but of people followed for a part of the way: the log odds
    of ``inputs`` stand for a risk up to the horizon, of whose cumulative hazard somebody
    has lived through the share that Breslow's clock tells (Fisher scoring).
    """
    found = towards.copy()
    for _ in range(100):
        log_odds = inputs @ found
        risk, hazard = sigmoid(log_odds), np.maximum(np.logaddexp(0, log_odds), SMALLEST)
        lived, whole = told.lived(hazard)
        share = lived / whole
        gradient = inputs.T @ ((told.event / hazard - share) * risk) - penalty * (found - towards)
        curvature = (inputs.T * (share * risk**2 / hazard)) @ inputs
        step = np.linalg.solve(curvature + np.diag(penalty + 1e-9), gradient)
        found += np.clip(step, -2, 2)
        if np.abs(step).max() < 1e-10:
            break
    return found
