"""What is published on nodules like this one: scores of its risk, and what guidelines say."""

from __future__ import annotations

from dataclasses import dataclass

from medviewer.findings.point_answer import RiskScore
from medviewer.lesion.nodule.fleischner import fleischner
from medviewer.lesion.nodule.lung_rads import lung_rads
from medviewer.lesion.nodule.scores import Appearance, Patient, published_scores
from medviewer.message import Message


@dataclass(frozen=True)
class Published:
    """The scores whose inputs are known, and the lines of each guideline, a sentence each."""

    scores: tuple[RiskScore, ...]
    guidelines: tuple[tuple[Message, ...], ...]


def published(appearance: Appearance, patient: Patient) -> Published:
    """All that is told of a nodule that looks so, in this patient."""
    guidelines = fleischner(appearance, patient), lung_rads(appearance, patient)
    return Published(published_scores(patient, appearance), guidelines)
