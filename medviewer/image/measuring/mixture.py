"""What of a circle is a lesion that lies in its middle: by value and by place.

The values of a circle around a lesion are a mixture of two distributions, those of the lesion and
those of what lies around it; neither needs a form, so that a tumour may be bright and dark, and
lie between the brain and the skull. Which values are whose is not known, but where they lie is: a
lesion is in the middle of a circle that was drawn wider, so that a prior falls from the middle to
the edge. The histograms of both parts follow by expectation and maximisation (Dempster, Laird and
Rubin 1977), smoothed, for a circle has few pixels. How much wider the circle is than the lesion
is not known either: of several priors the one is taken that makes the values likeliest.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

HALVES = (0.2, 0.3, 0.4, 0.5, 0.6, 0.7)
"""Shares of the radius at which a pixel may be as likely inside as not, its value unseen."""
FALL = 0.25
"""How fast the prior falls there: the scale of a logistic function, by that share.

Chosen on heads with readers' outlines of tumours (docs/reference/region-growing.md).
"""
ROUNDS = 5
_BINS, _SMOOTH = 64, 2.0
_TAILS = (0.001, 0.999)
"""Quantiles of the values between which the bins lie: a single bright vessel takes none."""
_LEAST = 1e-6
_ENOUGH = 5_000
"""So many values tell the histograms; of more every second, third and so on is taken."""


@dataclass(frozen=True)
class Mixture:
    """The distributions of values inside and around, as histograms with equal sums.

    ``low`` and ``high`` are the ends of the bins; values beyond count as in the last one. ``half``
    is the share of the radius at which the prior is a half.
    """

    half: float
    low: float
    high: float
    inside: NDArray[np.float64]
    around: NDArray[np.float64]

    def likely(self, values: NDArray[np.float32], away: NDArray[np.float32]) -> NDArray[np.float64]:
        """How likely each value at this share of the radius from the middle is inside, 0 to 1.

        Values that are not finite are outside.
        """
        bins, prior = _bins(values, self.low, self.high), _prior(away, self.half)
        inside, around = prior * self.inside[bins], (1 - prior) * self.around[bins]
        return np.where(np.isfinite(values), inside / (inside + around), 0.0)


def parted(values: NDArray[np.float32], away: NDArray[np.float32]) -> Mixture | None:
    """The mixture of finite values, at these shares of a circle's radius from its middle.

    None for no value, or one value alone.
    """
    if not values.size or float(np.ptp(values)) == 0:
        return None
    step = 1 + len(values) // _ENOUGH
    values, away = values[::step], away[::step]
    low, high = (float(each) for each in np.quantile(values, _TAILS))
    if low == high:
        low, high = float(values.min()), float(values.max())
    bins = _bins(values, low, high)
    found = []
    for half in HALVES:
        inside, around, likelihood = _fitted(bins, _prior(away, half))
        found.append((likelihood, Mixture(half, low, high, inside, around)))
    return max(found, key=lambda each: each[0])[1]


def _fitted(
    bins: NDArray[np.intp], prior: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64], float]:
    """Both distributions under a prior, and the logarithm of how likely they make the values."""
    shares = prior
    for _ in range(ROUNDS):
        inside, around = _histogram(bins, shares), _histogram(bins, 1 - shares)
        both = prior * inside[bins] + (1 - prior) * around[bins]
        shares = prior * inside[bins] / both
    return inside, around, float(np.log(both).sum())


def _prior(away: NDArray[np.float32], half: float) -> NDArray[np.float64]:
    """How likely a place is inside, at this share of the radius from the middle."""
    return np.asarray(1 / (1 + np.exp((np.asarray(away, np.float64) / half - 1) / FALL)))


def _bins(values: NDArray[np.float32], low: float, high: float) -> NDArray[np.intp]:
    scaled = (np.nan_to_num(values, nan=low) - low) / (high - low) * _BINS
    return np.asarray(np.clip(scaled, 0, _BINS - 1), np.intp)


def _histogram(bins: NDArray[np.intp], weights: NDArray[np.float64]) -> NDArray[np.float64]:
    """The smoothed distribution over the bins, nowhere quite empty."""
    counts = np.bincount(bins, weights, _BINS)
    reach = int(4 * _SMOOTH)
    kernel = np.exp(-0.5 * (np.arange(-reach, reach + 1) / _SMOOTH) ** 2)
    smooth = np.convolve(np.pad(counts, reach, mode="edge"), kernel / kernel.sum(), "valid")
    return np.asarray((smooth + _LEAST) / (smooth + _LEAST).sum())
