"""What a model says of a point that the reader chose: the lesion there, rated and explained."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from medviewer.findings.finding import GateVerdict, Point, Rule


@dataclass(frozen=True)
class Attribute:
    """How readers would rate one thing about a lesion.

    ``rating`` is the mean that is expected on a scale from ``lowest`` to ``highest``,
    ``words`` what the most likely step of the scale is called.
    """

    name: str
    rating: float
    lowest: int
    highest: int
    words: str


@dataclass(frozen=True)
class RiskScore:
    """A published score, 0 to 1; a range where an input is not known.

    ``low`` and ``high`` are the least and the greatest value that unknown inputs allow, the
    same when all are known. ``given`` and ``missing`` name the inputs.
    """

    name: str
    source: str
    low: float
    high: float
    given: tuple[str, ...]
    missing: tuple[str, ...]


@dataclass(frozen=True)
class PointAnswer:
    """The lesion at a point, or why there is none.

    Attributes
    ----------
    slice_index, point
        Where the reader pointed: 0-based, and image coordinates.
    gate
        What was checked at the point.
    text
        What was found in a sentence or two in a radiologist's words, or why nothing was.
    findings
        Identifiers of its findings, one a slice, in the order of the slices; empty when nothing
        was found, or the nodule of another point, and then ``attributes``, ``scores`` and
        ``guideline`` are empty, too.
    attributes
        What readers see that explains the rating, in the order of the scales.
    scores
        Published scores beside the model's probability.
    guideline
        What published guidelines say of such a nodule, a sentence each, after why a score is not
        told of it.
    """

    identifier: str
    slice_index: int
    point: Point
    gate: GateVerdict
    text: str
    findings: tuple[str, ...] = ()
    attributes: tuple[Attribute, ...] = ()
    scores: tuple[RiskScore, ...] = ()
    guideline: tuple[str, ...] = ()


def answer_from_json(plain: dict[str, Any]) -> PointAnswer:
    """The answer whose ``dataclasses.asdict`` went through JSON.

    Raises
    ------
    KeyError, TypeError, ValueError
        When a key is missing or a value is of the wrong kind.
    """
    x, y = plain["point"]
    gate = plain["gate"]
    scores = (
        RiskScore(**{**one, "given": tuple(one["given"]), "missing": tuple(one["missing"])})
        for one in plain["scores"]
    )
    whole = {
        **plain,
        "point": (float(x), float(y)),
        "gate": GateVerdict(tuple(Rule(**rule) for rule in gate["rules"]), gate["overridden"]),
        "findings": tuple(plain["findings"]),
        "attributes": tuple(Attribute(**one) for one in plain["attributes"]),
        "scores": tuple(scores),
        "guideline": tuple(plain.get("guideline", ())),
    }
    return PointAnswer(**whole)
