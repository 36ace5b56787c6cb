"""Saved results are taken where they are of the series that is listed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from medviewer.findings.finding import ResultSet
from medviewer.findings.json_form import ResultsFileError, write_results
from medviewer.findings.saved_results import read_saved
from tests.ui.makers import make_finding, make_results, make_series


def of_the_ramp() -> ResultSet:
    series = make_series()
    uids = tuple(one.sop_instance_uid for one in series.slices)
    finding = make_finding(sop_instance_uid=uids[3])
    return replace(make_results(finding, series_key=series.key), sop_instance_uids=uids)


def test_what_is_of_a_listed_series_is_read_and_the_rest_counted(tmp_path: Path) -> None:
    results = of_the_ramp()
    write_results(tmp_path / "f.json", [results, replace(results, series_key="9.9")])
    read = read_saved(tmp_path / "f.json", [make_series()])
    assert read.results == (results,)
    assert read.elsewhere == 1


def test_other_images_of_the_series_are_refused(tmp_path: Path) -> None:
    """A slice more, or another order: a finding would lie on another slice."""
    results = of_the_ramp()
    turned = replace(results, sop_instance_uids=results.sop_instance_uids[::-1])
    (finding,) = results.findings
    elsewhere = replace(results, findings=(replace(finding, slice_index=4),))
    beyond = replace(results, findings=(replace(finding, slice_index=40),))
    for wrong in (turned, elsewhere, beyond):
        write_results(tmp_path / "f.json", [wrong])
        with pytest.raises(ResultsFileError, match="other images"):
            read_saved(tmp_path / "f.json", [make_series()])
