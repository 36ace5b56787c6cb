"""What is published on nodules like this one: scores of its risk, and what guidelines say."""

from __future__ import annotations

from dataclasses import dataclass

from medviewer.findings.point_answer import RiskScore
from medviewer.lesion.nodule.fleischner import fleischner
from medviewer.lesion.nodule.lung_rads import lung_rads
from medviewer.lesion.nodule.scores import (
    MAYO_FOR,
    Appearance,
    Patient,
    is_for_mayo,
    published_scores,
)
from medviewer.message import Message


@dataclass(frozen=True)
class Published:
    """The scores whose inputs are known, and the lines of each guideline, a sentence each.

    ``left_out`` says of a score why it is not told of this nodule.
    """

    scores: tuple[RiskScore, ...]
    left_out: tuple[Message, ...]
    guidelines: tuple[tuple[Message, ...], ...]


def published(appearance: Appearance, patient: Patient) -> Published:
    """All that is told of a nodule that looks so, in this patient."""
    guidelines = fleischner(appearance, patient), lung_rads(appearance, patient)
    left_out = () if is_for_mayo(patient, appearance) else (MAYO_FOR,)
    return Published(published_scores(patient, appearance), left_out, guidelines)
