"""Saved results are taken where they are of the series that is listed."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from medviewer.findings.finding import GateVerdict, ResultSet
from medviewer.findings.json_form import ResultsFileError, write_results
from medviewer.findings.lesion_finding import link
from medviewer.findings.point_answer import PointAnswer
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
    assert read.results[0].file == "f.json"


def test_other_images_of_the_series_are_refused(tmp_path: Path) -> None:
    """A slice more, or another order: a finding would lie on another slice."""
    results = of_the_ramp()
    turned = replace(results, sop_instance_uids=results.sop_instance_uids[::-1])
    (finding,) = results.findings
    elsewhere = replace(results, findings=(replace(finding, slice_index=4),))
    beyond = replace(results, findings=(replace(finding, slice_index=40),))
    from_the_end = finding.slice_index - len(results.sop_instance_uids)
    before = replace(results, findings=(replace(finding, slice_index=from_the_end),))
    for wrong in (turned, elsewhere, beyond, before):
        write_results(tmp_path / "f.json", [wrong])
        with pytest.raises(ResultsFileError, match="other images"):
            read_saved(tmp_path / "f.json", [make_series()])


@pytest.mark.parametrize(
    "spoil",
    [
        lambda plain: plain["provenance"].update(started=7),
        lambda plain: plain["findings"][0].update(label="no class"),
        lambda plain: plain["findings"][0].update(slice_index="3"),
        lambda plain: plain["findings"][0]["box"].__setitem__(0, None),
        lambda plain: plain["findings"][0].update(mean=True),
        lambda plain: plain["findings"].append(plain["findings"][0]),
        lambda plain: plain["lesions"][0].update(findings=["z"]),
        lambda plain: plain["lesions"][0].update(findings=[]),
        lambda plain: plain["lesions"][0].update(label="no class"),
        lambda plain: plain["answers"][0].update(findings=["z"]),
        lambda plain: plain["answers"][0]["gate"].update(overridden="no"),
    ],
)
def test_values_that_are_something_else_are_refused(
    tmp_path: Path, spoil: Callable[[dict[str, Any]], None]
) -> None:
    results = of_the_ramp()
    (finding,) = results.findings
    answer = PointAnswer("N1", 3, (25.0, 15.0), GateVerdict(()), "", (finding.identifier,))
    lesions = link(results.findings, None, [answer])
    write_results(tmp_path / "f.json", [replace(results, lesions=lesions, answers=(answer,))])
    whole = json.loads((tmp_path / "f.json").read_text())
    assert read_saved(tmp_path / "f.json", [make_series()]).results
    spoil(whole["series"][0])
    (tmp_path / "f.json").write_text(json.dumps(whole))
    with pytest.raises(ResultsFileError, match="not a results file"):
        read_saved(tmp_path / "f.json", [make_series()])
