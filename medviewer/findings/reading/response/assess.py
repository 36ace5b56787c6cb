"""The response of a patient's lesions by the criteria that the reader chose."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from medviewer.findings.reading.follow_up import Lesion, TimePoint
from medviewer.findings.reading.response import rano, recist
from medviewer.findings.reading.response.assessment import (
    NO_MARKERS,
    Assessment,
    Rules,
    assess_by,
)
from medviewer.findings.reading.response.criteria import Criteria
from medviewer.findings.reading.response.tumour_marker import MarkerLevel

_RULES = {Criteria.RECIST: recist.RULES, Criteria.RANO: rano.RULES}
_REMARKS = {Criteria.RECIST: recist.remarks, Criteria.RANO: rano.remarks}


def rules_of(criteria: Criteria) -> Rules:
    """What the criteria count, and in which unit."""
    return _RULES[criteria]


def assess(
    lesions: Sequence[Lesion],
    points: Sequence[TimePoint],
    markers: Mapping[str, MarkerLevel] = NO_MARKERS,
    criteria: Criteria = Criteria.RECIST,
) -> tuple[Assessment, ...]:
    """Every time point from the baseline on, as ``assess_by`` tells it."""
    return assess_by(rules_of(criteria), lesions, points, markers)


def remarks(
    lesions: Sequence[Lesion], baseline: TimePoint, criteria: Criteria = Criteria.RECIST
) -> tuple[str, ...]:
    """What the criteria have against the choice of targets, each a sentence."""
    return _REMARKS[criteria](lesions, baseline)
