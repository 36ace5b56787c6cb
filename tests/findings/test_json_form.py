"""Result sets survive being written and read; broken files are named."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from medviewer.findings.finding import Finding, GateVerdict, Provenance, ResultSet, Rule
from medviewer.findings.json_form import (
    ResultsFileError,
    from_json,
    read_results,
    to_json,
    write_results,
)
from medviewer.findings.lesion_finding import link
from medviewer.findings.point_answer import Attribute, PointAnswer, RiskScore
from medviewer.findings.reading.measurement import Kind
from medviewer.findings.reading.reading_json import item_from_json
from medviewer.findings.reading.verdict import Decision, Verdict, new_verdict
from tests.findings.drawn import IMAGE, draw
from tests.ui.makers import make_finding

PROVENANCE = Provenance(
    model="brain-mr",
    version="1.0",
    sha256="ab" * 32,
    device="cpu",
    started="2026-01-02T03:04:05+00:00",
    duration_s=1.5,
    software="medviewer 0.1.0",
)
UNIT = st.floats(0, 1)
LENGTH = st.floats(0, 1e4)
POINT = st.tuples(LENGTH, LENGTH)


@st.composite
def findings(draw: st.DrawFn) -> Finding:
    return Finding(
        identifier=draw(st.uuids().map(str)),
        slice_index=draw(st.integers(0, 10_000)),
        sop_instance_uid="1.2.3",
        frame_number=draw(st.integers(1, 1000)),
        label="glioma",
        score=draw(UNIT),
        probabilities={"glioma": draw(UNIT), "meningioma": draw(UNIT)},
        box=(*draw(POINT), *draw(POINT)),
        outline=tuple(draw(st.lists(POINT, max_size=9))),
        long_diameter_mm=draw(st.none() | LENGTH),
        short_diameter_mm=draw(st.none() | LENGTH),
        area_mm2=draw(st.none() | LENGTH),
        mean=draw(LENGTH),
        standard_deviation=draw(LENGTH),
        unit="",
    )


def results(*found: Finding) -> ResultSet:
    gate = GateVerdict((Rule("modality", True, "The modality is MR."),))
    return ResultSet("1.2#1", "1.2", ("1.2.3",), gate, found, PROVENANCE)


@given(st.lists(findings(), max_size=4))
def test_what_is_read_equals_what_was_written(found: list[Finding]) -> None:
    once_through_text = json.loads(json.dumps(to_json(results(*found))))
    assert from_json(once_through_text) == results(*found)


def test_what_goes_beside_findings_is_written_and_read_too() -> None:
    """Lesions and calibrations, which are no part of what makes two results equal."""
    found = (make_finding("a", 3, spread=0.1), make_finding("b", 4, sure=False))
    answer = PointAnswer(
        *("N1", 3, (25.0, 15.0), GateVerdict((Rule("lung", False, "No lung."),), True), "Nodule."),
        findings=("a", "b"),
        attributes=(Attribute("margin", 4.2, 1, 5, "near sharp"),),
        scores=(RiskScore("Mayo", "Swensen", 0.1, 0.3, ("age",), ("smoker", "cancer")),),
        guideline=("Fleischner 2017, solid, 7 mm: CT", "Not for screening."),
    )
    refused = GateVerdict((Rule("modality", False, "The series is CT."),), overridden=True)
    (lesion,) = link(found, [0.0, 2.0, 4.0, 6.0, 8.0], [answer])
    said = replace(
        results(*found),
        gate=refused,
        answers=(answer,),
        lesions=(replace(lesion, doubtful_slices=(1, 6), most_volume_mm3=900.0),),
        overruled=("1.2.3.3",),
    )
    read = from_json(json.loads(json.dumps(to_json(said))))
    assert read == said
    assert read.lesions == said.lesions
    assert read.lesions[0].volume_mm3 is not None
    assert (read.overruled, read.run_although_refused) == (("1.2.3.3",), True)


def test_a_file_of_a_later_form_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "results.json"
    write_results(path, [results()])
    path.write_text(path.read_text().replace('"format_version": 1', '"format_version": 2'))
    with pytest.raises(ResultsFileError, match="medviewer-results 2"):
        read_results(path)


def test_a_file_holds_several_series(tmp_path: Path) -> None:
    path = tmp_path / "results.json"
    write_results(path, [results(), results()])
    assert read_results(path) == [results(), results()]


def test_the_research_label_is_in_every_file(tmp_path: Path) -> None:
    path = tmp_path / "results.json"
    write_results(path, [])
    assert "not for diagnosis" in json.loads(path.read_text())["label"]


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    path = tmp_path / "nowhere" / "results.json"
    with pytest.raises(ResultsFileError, match="nowhere"):
        write_results(path, [])


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"format": "other", "format_version": 1}'])
def test_a_file_of_another_kind_is_refused(tmp_path: Path, content: str) -> None:
    path = tmp_path / "other.json"
    path.write_text(content)
    with pytest.raises(ResultsFileError, match=r"other\.json"):
        read_results(path)


def test_what_the_reader_made_of_it_is_kept_beside_what_the_model_said(tmp_path: Path) -> None:
    drawn = draw(Kind.BIDIRECTIONAL, [(0, 0), (20, 0), (8, -5), (8, 7)], label="T1")
    said = results(make_finding("a"))
    verdict = replace(
        new_verdict(said, said.findings[0], drawn.image, Decision.REJECTED), reason="vessel"
    )
    path = tmp_path / "results.json"
    write_results(path, [said], [drawn, verdict.signed("Reader")])
    assert read_results(path) == [said]
    kept_drawing, kept_verdict = map(item_from_json, json.loads(path.read_text())["reading"])
    assert kept_drawing == drawn
    assert isinstance(kept_verdict, Verdict)
    assert (kept_verdict.finding, kept_verdict.reason) == (said.findings[0], "vessel")
    assert (kept_verdict.author, kept_verdict.provenance) == ("Reader", PROVENANCE)


def test_a_verdict_is_found_again_when_the_model_is_run_again() -> None:
    said = results(make_finding("a"))
    verdict = new_verdict(said, said.findings[0], IMAGE, Decision.ACCEPTED)
    assert verdict.concerns(make_finding("7", box=(21.0, 10.0, 30.0, 20.0)), PROVENANCE)
    assert not verdict.concerns(make_finding("a", box=(40.0, 10.0, 50.0, 20.0)), PROVENANCE)
    assert not verdict.concerns(make_finding("a", 4), PROVENANCE)
    assert not verdict.concerns(make_finding("a"), replace(PROVENANCE, sha256="other"))
