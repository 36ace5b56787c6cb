"""Pointing twice at one nodule gives one nodule."""

from __future__ import annotations

from dataclasses import replace

from medviewer.findings.finding import Finding, GateVerdict, ResultSet
from medviewer.findings.lesion_finding import link
from medviewer.findings.point_answer import PointAnswer
from medviewer.lesion.nodule.repeats import without_repeats
from tests.ui.makers import make_finding, make_results

ELSEWHERE = (60.0, 60.0, 70.0, 70.0)


def answered(*nodules: tuple[Finding, ...]) -> ResultSet:
    answers = tuple(
        PointAnswer(f"N{n}", 3, (25.0, 15.0), GateVerdict(()), "", tuple(f.identifier for f in own))
        for n, own in enumerate(nodules, 1)
    )
    results = make_results(*(finding for own in nodules for finding in own))
    return replace(results, answers=answers, lesions=link(results.findings, None, answers))


def test_the_later_answer_takes_the_place_of_the_earlier() -> None:
    first = (make_finding("N1.1", 3), make_finding("N1.2", 4))
    other = (make_finding("N2.1", 3, box=ELSEWHERE),)
    again = (make_finding("N3.1", 4, box=(21.0, 10.0, 31.0, 20.0)),)
    found = without_repeats(answered(first, other, again), None)
    assert [each.identifier for each in found.answers] == ["N2", "N3"]
    assert [each.identifier for each in found.findings] == ["N2.1", "N3.1"]
    assert len(found.lesions) == 2


def test_neighbours_and_points_without_a_nodule_stay() -> None:
    results = answered(
        (make_finding("N1.1", 3),),
        (),
        (make_finding("N3.1", 5),),
        (make_finding("N4.1", 3, box=ELSEWHERE),),
    )
    assert without_repeats(results, None) is results
