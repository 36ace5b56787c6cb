"""What tells lesions apart in every object and report: Tracking Unique Identifiers.

Nothing here needs highdicom, which takes seconds to import.
"""

from __future__ import annotations

import uuid

from medviewer.findings.finding import Finding, ResultSet
from medviewer.findings.reading.lesions_left import lesion_names

_TRACKING = uuid.UUID("5b0a4a9e-2f0c-4c39-8f44-2f2a4d7d7f55")


def uid_of(*words: str) -> str:
    """A UID that is the same for the same words (PS3.5 B.2)."""
    return f"2.25.{uuid.uuid5(_TRACKING, '/'.join(words)).int}"


def tracking_uid(results: ResultSet, identifier: str = "") -> str:
    """Of one lesion, the same in all that is written of it; of the run without one.

    ``identifier`` is the lesion's, which all its findings share; a finding's that is of none.
    """
    made = results.provenance
    return uid_of(results.series_key, made.sha256, made.started, identifier)


def tracking_uid_of(results: ResultSet, finding: Finding) -> str:
    """Of the lesion that ``finding`` is a part of."""
    return tracking_uid(results, lesion_names(results)[finding.identifier])
