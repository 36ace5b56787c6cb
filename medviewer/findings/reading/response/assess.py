"""The response of a patient's lesions by the criteria that the reader chose."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from medviewer.findings.reading.follow_up import Lesion, TimePoint, whose
from medviewer.findings.reading.measurement import Measurement
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


def criteria_of(
    patient: str, own: Iterable[Measurement], chosen: Mapping[str, Criteria]
) -> Criteria:
    """By which criteria a patient (``follow_up.whose``) is followed, RECIST 1.1 without a choice.

    ``own`` are the patient's measurements (``follow_up.of_one_patient``), ``chosen`` the choices
    of all patients: one under another ID or name of the same patient holds, too.
    """
    known = dict.fromkeys((patient, *(whose(one.image) for one in own)))
    return next((chosen[each] for each in known if each in chosen), Criteria.RECIST)


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
