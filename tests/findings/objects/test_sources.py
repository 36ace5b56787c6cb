"""Results are written about the very images that they were made of."""

from __future__ import annotations

from dataclasses import replace

import pytest

from medviewer.findings.finding import GateVerdict, ResultSet, Rule
from medviewer.findings.objects.sources import ExportError, check_belongs
from tests.findings.made_results import finding, results_of
from tests.ui.makers import make_series, make_volume

SERIES = make_series()


@pytest.fixture
def results() -> ResultSet:
    volume = make_volume(SERIES)
    return results_of(volume, (finding(volume, 0, 2, "glioma"),))


def test_results_of_these_images_may_be_written(results: ResultSet) -> None:
    check_belongs(results, SERIES)


@pytest.mark.parametrize("what", ["key", "images", "slice", "beyond"])
def test_results_of_other_images_are_refused(results: ResultSet, what: str) -> None:
    """A series may keep its UID while images come and go."""
    (one,) = results.findings
    other = {
        "key": replace(results, series_key="9.9"),
        "images": replace(results, sop_instance_uids=results.sop_instance_uids[:-1]),
        "slice": replace(results, findings=(replace(one, slice_index=3),)),
        "beyond": replace(results, findings=(replace(one, slice_index=99),)),
    }[what]
    with pytest.raises(ExportError, match="not of the series that is open"):
        check_belongs(other, SERIES)


def test_what_the_gate_refused_is_not_written_unless_the_reader_ran_it(results: ResultSet) -> None:
    refused = GateVerdict((Rule("plane", False, "It is sagittal."),))
    with pytest.raises(ExportError, match=r"was not run: It is sagittal\."):
        check_belongs(replace(results, gate=refused), SERIES)
    check_belongs(replace(results, gate=replace(refused, overridden=True)), SERIES)
