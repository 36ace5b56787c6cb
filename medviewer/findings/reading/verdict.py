"""What the reader makes of a model's finding, kept beside what the model said."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, replace
from enum import Enum

from medviewer.findings.finding import Finding, Point, Provenance, ResultSet, overlap
from medviewer.findings.reading.measurement import ImageReference, now

SAME_BOX = 0.5
"""Boxes on one image that overlap by this much of their union are one finding, when a
model was run again and counted its findings anew."""


class Decision(Enum):
    """What the reader decided."""

    ACCEPTED = "accepted"
    EDITED = "edited"
    REJECTED = "rejected"


@dataclass(frozen=True)
class Verdict:
    """The reader's word on one finding.

    Attributes
    ----------
    image
        What the finding lies on.
    finding, provenance
        As the model gave them, never changed.
    reason
        Why it was rejected, in the reader's words.
    label, outline
        The reader's own where they differ from the model's; else "" and ().
    author, time
        Who decided, and when (ISO 8601, UTC).
    """

    identifier: str
    image: ImageReference
    finding: Finding
    provenance: Provenance
    decision: Decision
    reason: str = ""
    label: str = ""
    outline: tuple[Point, ...] = ()
    author: str = ""
    time: str = ""

    @property
    def key(self) -> str:
        """Under which it stands in a ``Reading``."""
        return f"verdict/{self.identifier}"

    def signed(self, author: str) -> Verdict:
        """The same by ``author``, now."""
        return replace(self, author=author, time=now())

    def concerns(self, finding: Finding, provenance: Provenance) -> bool:
        """True when it is about ``finding`` of a run of the same weights, corrected or not."""
        one, same_weights = self.finding, self.provenance.sha256 == provenance.sha256
        if not (same_weights and one.image_key == finding.image_key):
            return False
        corrected = bool(self.outline) and finding.outline == self.outline
        return corrected or overlap(one.box, finding.box) >= SAME_BOX

    @property
    def corrects(self) -> bool:
        """True when the reader drew another outline."""
        return self.decision is Decision.EDITED and bool(self.outline)


def new_verdict(
    results: ResultSet, finding: Finding, image: ImageReference, decision: Decision
) -> Verdict:
    """A verdict on a finding of ``results``, unsigned."""
    return Verdict(uuid.uuid4().hex, image, finding, results.provenance, decision)
