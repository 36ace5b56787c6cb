"""What readers rate, on which scale, and what the steps of a scale are called.

The names and scales are those of the LIDC reading protocol (Armato et al. 2011;
McNitt-Gray et al. 2007). A rating is a reader's opinion, not a measurement.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True)
class Rating:
    """One thing that readers rate: ``steps[k]`` is what a rating of ``k + 1`` is called."""

    name: str
    steps: tuple[str, ...]


MALIGNANCY = Rating(
    "malignancy",
    (
        "highly unlikely to be malignant",
        "moderately unlikely to be malignant",
        "indeterminate",
        "moderately suspicious",
        "highly suspicious",
    ),
)
ATTRIBUTES = (
    Rating(
        "subtlety",
        ("extremely subtle", "moderately subtle", "fairly subtle", "fairly obvious", "obvious"),
    ),
    Rating(
        "calcification",
        (
            "popcorn calcification",
            "laminated calcification",
            "solid calcification",
            "non-central calcification",
            "central calcification",
            "no calcification",
        ),
    ),
    Rating("sphericity", ("linear", "ovoid to linear", "ovoid", "ovoid to round", "round")),
    Rating(
        "margin",
        ("poorly defined", "near poorly defined", "medium margin", "near sharp", "sharp"),
    ),
    Rating(
        "lobulation",
        (
            "no lobulation",
            "nearly no lobulation",
            "medium lobulation",
            "near marked lobulation",
            "marked lobulation",
        ),
    ),
    Rating(
        "spiculation",
        (
            "no spiculation",
            "nearly no spiculation",
            "medium spiculation",
            "near marked spiculation",
            "marked spiculation",
        ),
    ),
    Rating(
        "texture",
        (
            "ground glass",
            "ground glass to part solid",
            "part solid",
            "part solid to solid",
            "solid",
        ),
    ),
)
RATINGS = (MALIGNANCY, *ATTRIBUTES)
"""In the order of the network's outputs."""


def columns() -> dict[str, slice]:
    """Where each rating's steps lie among the network's outputs."""
    starts = np.cumsum([0, *(len(rating.steps) for rating in RATINGS)]).tolist()
    return {
        rating.name: slice(start, start + len(rating.steps))
        for rating, start in zip(RATINGS, starts, strict=False)
    }


def share_of_steps(rating: Rating, given: Iterable[int]) -> NDArray[np.float32]:
    """Share of the readers that gave each step; zeros where nobody rated."""
    counts = np.zeros(len(rating.steps), dtype=np.float32)
    for step in given:
        counts[step - 1] += 1
    return counts / max(float(counts.sum()), 1.0)


def expected(shares: NDArray[np.float64]) -> float:
    """The mean rating, counted from 1, of readers who give the steps with these shares."""
    return float(shares @ np.arange(1, len(shares) + 1))
