"""A nodule's rating and its attributes in the words a radiologist uses."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from medviewer.findings.point_answer import Attribute
from medviewer.lesion.nodule.ratings import ATTRIBUTES, MALIGNANCY, Rating, columns, expected
from medviewer.lesion.nodule.scores import Appearance
from medviewer.message import Message

MALIGNANT, BENIGN = "suspicious", "benign-looking"
"""Labels of findings: what readers would say, which is not histology."""

SPICULATED = 3.0
"""A mean rating of spiculation from here on counts as spiculated for the scores."""


def shares(logits: NDArray[np.float64]) -> dict[str, NDArray[np.float64]]:
    """Expected share of readers per step of every rating, from the network's logits."""
    return {name: _softmax(logits[part]) for name, part in columns().items()}


def attributes_of(logits: NDArray[np.float64]) -> tuple[Attribute, ...]:
    """The attributes with their expected ratings, malignancy not among them."""
    by_name = shares(logits)
    return tuple(_attribute(rating, by_name[rating.name]) for rating in ATTRIBUTES)


def _attribute(rating: Rating, steps: NDArray[np.float64]) -> Attribute:
    mean = expected(steps)
    step = int(steps.argmax()) if rating.name == "calcification" else round(mean) - 1
    return Attribute(rating.name, mean, 1, len(rating.steps), rating.steps[step])


def appearance_of(attributes: tuple[Attribute, ...], size_mm: tuple[float, float]) -> Appearance:
    """What scores and guidelines ask of a nodule, by its ratings and both its diameters."""
    by_name = {one.name: one for one in attributes}
    return Appearance(
        *size_mm,
        spiculated=by_name["spiculation"].rating >= SPICULATED,
        texture=_texture(by_name["texture"].rating),
        calcification=by_name["calcification"].words,
    )


def _texture(rating: float) -> str:
    if rating >= 4.0:
        return "solid"
    return "part solid" if rating >= 2.5 else "nonsolid"


def sentence(
    attributes: tuple[Attribute, ...],
    logits: NDArray[np.float64],
    size_mm: tuple[float, float],
    unsure: bool,
) -> Message:
    """``"Nodule of 12 x 9 mm: solid, sharp, no spiculation … Radiologists would …"``.

    ``size_mm`` are its long and its short diameter.
    """
    words = {one.name: one.words for one in attributes}
    steps = shares(logits)[MALIGNANCY.name]
    mean = expected(steps)
    rating = MALIGNANCY.steps[round(mean) - 1]
    described = tuple(
        Message(words[name])
        for name in (
            "texture",
            "margin",
            "sphericity",
            "lobulation",
            "spiculation",
            "calcification",
        )
    )
    told = Message(
        "Nodule of {:.0f} × {:.0f} mm: {}. Radiologists would rate it {} (mean rating {:.1f} of "
        "5); this is not histology.",
        *size_mm,
        described,
        Message(rating),
        mean,
    )
    doubt = Message("The networks disagree: not sure.")
    return Message("{} {}", told, doubt) if unsure else told


def _softmax(logits: NDArray[np.float64]) -> NDArray[np.float64]:
    raised = np.exp(logits - logits.max())
    result: NDArray[np.float64] = raised / raised.sum()
    return result
