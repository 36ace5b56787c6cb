"""What the reader judged in an earlier sitting is told, though nothing was analysed since."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from pathlib import Path

import pytest

from medviewer.dicom.volume import Volume
from medviewer.findings.finding import ResultSet
from medviewer.findings.reading.judged import judged_before
from medviewer.findings.reading.measured import complete
from medviewer.findings.reading.measurement import (
    Kind,
    Measurement,
    new_measurement,
    reference_to,
)
from medviewer.findings.reading.verdict import Decision, Verdict, new_verdict
from medviewer.image.measuring.image_values import image_values
from medviewer.report.export import Chosen, ToExport, export_all
from tests.findings.made_results import octagon
from tests.report.made_reports import words_of

TOLD = (
    "Not analysed since 2026-11-23: of what the model said then only what the reader judged on "
    "2026-11-24 is kept: 2 findings. The reader rejected 1 finding of the model."
)
OWN_OUTLINE = octagon(30.5, 40.25, 6.0)


@pytest.fixture
def verdicts(volume: Volume, results: ResultSet) -> tuple[Verdict, ...]:
    """Of three findings one was accepted, one outlined anew, one rejected."""
    decisions = (Decision.ACCEPTED, Decision.EDITED, Decision.REJECTED)
    said = [
        new_verdict(results, one, reference_to(volume.series, one.slice_index), decision)
        for one, decision in zip(results.findings, decisions, strict=True)
    ]
    said[1] = replace(said[1], outline=OWN_OUTLINE)
    return tuple(replace(one, time="2026-11-24T09:30:00+00:00") for one in said)


@pytest.fixture
def outline(volume: Volume, verdicts: tuple[Verdict, ...]) -> Measurement:
    """What the reader drew for the second."""
    image = verdicts[1].image
    values = image_values(volume, image.index_in(volume.series) or 0)
    drawn = complete(new_measurement(Kind.FREEHAND, OWN_OUTLINE, image, values), values)
    return replace(drawn, origin=verdicts[1].key)


def exported(
    volume: Volume, folder: Path, verdicts: tuple[Verdict, ...], *drawn: Measurement
) -> dict[str, Path]:
    kept = judged_before(volume.series, verdicts, None)
    of_series = [ToExport(volume.series, one) for one in kept]
    kinds = ("sr", "seg", "text", "fhir", "pdf", "csv")
    chosen = Chosen(kinds, folder, measurements=drawn, of=(volume.series,))
    paths = export_all(of_series, chosen, lambda _: volume)
    return {path.name.partition("-")[0]: path for path in paths}


def test_every_form_of_the_report_tells_it(
    volume: Volume, verdicts: tuple[Verdict, ...], tmp_path: Path
) -> None:
    paths = exported(volume, tmp_path, verdicts)
    assert sorted(paths) == ["measurements.csv", "report.fhir.json", "report.pdf", "report.txt"]
    text = paths["report.txt"].read_text(encoding="utf-8")
    lines = {line.split(":")[0].strip(): line for line in text.splitlines()}
    assert TOLD in text
    assert "No series was analysed" not in text
    assert lines["lesion-0"].endswith("the reader: accepted")
    assert lines["lesion-1"].endswith("the reader: outline corrected")
    assert "14.4 × 13.3" not in lines["lesion-1"]
    assert "lesion-2" not in lines
    assert "Model: brain-mr 0.1.0, weights SHA-256 ab12ab12ab12ab12, full mode" in text
    assert TOLD in " ".join(words_of(paths["report.pdf"]).split())
    table = paths["measurements.csv"].read_text(encoding="utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(table)))
    assert [row["reader"] for row in rows] == ["accepted", "outline corrected"]
    assert [row["lesion_volume_mm3"] for row in rows] == ["", ""]
    bundle = json.loads(paths["report.fhir.json"].read_text(encoding="utf-8"))
    report, *others = [entry["resource"] for entry in bundle["entry"]]
    assert TOLD in report["conclusion"]
    assert [one["resourceType"] for one in others] == ["Observation", "Observation", "Device"]


def test_an_outline_that_was_corrected_then_is_no_measurement_of_its_own(
    volume: Volume, verdicts: tuple[Verdict, ...], outline: Measurement, tmp_path: Path
) -> None:
    paths = exported(volume, tmp_path, verdicts, outline)
    assert "The reader's measurements" not in paths["report.txt"].read_text(encoding="utf-8")
    assert "own" not in paths
    assert "sr" in paths  # no object of findings holds it, so that of measurements does


def test_what_was_analysed_again_by_the_same_weights_stands_with_its_findings(
    volume: Volume, results: ResultSet, verdicts: tuple[Verdict, ...]
) -> None:
    made = replace(results.provenance, sha256="cd" * 32)
    other = replace(results, provenance=made)
    assert judged_before(volume.series, verdicts, results) == ()
    (kept,) = judged_before(volume.series, verdicts, other)
    assert (len(kept.findings), kept.rejected, kept.only_judged) == (2, 1, True)
    elsewhere = replace(volume.series, series_instance_uid="1.2.3")
    assert judged_before(elsewhere, verdicts, None) == ()


def test_two_runs_are_told_apart_and_nothing_left_is_no_negative_result(
    volume: Volume, verdicts: tuple[Verdict, ...], tmp_path: Path
) -> None:
    earlier = replace(verdicts[2].provenance, started="2026-10-01T08:00:00+00:00")
    said = (*verdicts[:2], replace(verdicts[2], provenance=earlier))
    first, second = judged_before(volume.series, said, None)
    assert (len(first.findings), first.rejected) == (0, 1)
    assert (len(second.findings), second.rejected) == (2, 0)
    paths = exported(volume, tmp_path, (said[2],))
    text = paths["report.txt"].read_text(encoding="utf-8")
    assert "is kept: no finding is left. The reader rejected 1 finding" in text
    assert "Nothing found" not in text
    assert "not analysed" in paths["measurements.csv"].read_text(encoding="utf-8-sig")
