"""Which earlier examination the findings are compared with."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from medviewer.findings.reading.compared import Told
from medviewer.findings.reading.earlier import Earlier, compared_with, newest_earlier
from medviewer.image.registration.alignment import Alignment, Alignments
from medviewer.image.registration.quality import Quality, Verdict
from medviewer.image.registration.rigid import identity
from tests.ui.makers import make_finding, make_results, make_series


def told(key: str, date: str, *, accepted: bool = True, **more: Any) -> Told:
    """What a model said of a series of a study of its own."""
    facts = {"key": key, "study_instance_uid": f"1.{key}", "study_date": date, **more}
    return Told(make_series(**facts), make_results(series_key=key, accepted=accepted))


NOW = told("now", "20240301")


def chosen(*others: Told, now: Told = NOW, alignments: Alignments | None = None) -> str:
    """The key of what ``now`` is compared with; "" for nothing."""
    found = newest_earlier(now, others, alignments or Alignments())
    return "" if found is None else found.told.series.key


def test_the_newest_of_the_earlier_ones_is_compared_with() -> None:
    days = ("20220301", "20230301", "20240301", "20240401", "")
    assert chosen(*(told(f"of {day}", day) for day in days)) == "of 20230301"
    assert chosen(*(told(f"of {day}", day) for day in days[2:])) == ""


def test_another_patient_and_what_the_gate_refused_are_not_compared_with() -> None:
    assert chosen(told("other", "20230301", patient_id="8")) == ""
    assert chosen(told("refused", "20230301", accepted=False)) == ""
    assert chosen(told("old", "20230301"), now=told("now", "20240301", accepted=False)) == ""


@pytest.mark.parametrize("other", [{"sha256": "cd" * 32}, {"mode": "fast"}])
def test_only_the_same_weights_in_the_same_mode_are_compared_with(other: dict[str, str]) -> None:
    old = told("old", "20230301")
    assert chosen(old) == "old"
    made = replace(old.results.provenance, **other)
    assert chosen(replace(old, results=replace(old.results, provenance=made))) == ""


def test_of_one_day_that_which_surely_lies_goes_first_but_not_before_a_newer_one() -> None:
    apart = [
        told(key, day, frame_of_reference_uid=f"2.{key}", series_instance_uid=f"3.{key}")
        for key, day in (("oldest", "20220301"), ("same", "20230301"), ("day", "20230301"))
    ]
    alignments = Alignments()
    for each in (apart[0], apart[2]):
        alignments.add(NOW.series, each.series, Alignment(identity()))
    assert chosen(*apart, alignments=alignments) == "day"
    assert chosen(*apart[:2], alignments=alignments) == "same"


@pytest.mark.parametrize("verdict", Verdict)
def test_lesions_are_compared_only_where_it_is_sure_how_the_series_lie(verdict: Verdict) -> None:
    found = make_results(make_finding("a", 1))
    now, old = Told(NOW.series, found), Told(told("old", "20230301").series, found)
    quality = Quality(1.0, 1.5, 0.9, 0.0, 0.0, 1.0, verdict)
    compared = compared_with(now, Earlier(old, Alignment(identity(), quality)), ())
    assert (compared is not None) is (verdict is Verdict.GOOD)
    assert compared_with(now, Earlier(old, None), ()) is None
