"""A model's sizes on images that the reader calibrated say, in every form, whose they are."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from pathlib import Path
from shutil import which

import pydicom
import pytest

from medviewer.dicom.volume import Volume
from medviewer.findings import picture
from medviewer.findings.finding import Finding, ResultSet
from medviewer.findings.json_form import read_results, write_results
from medviewer.findings.reading.measurement import ImageReference, reference_to
from medviewer.findings.reading.overruled import overruled_words, size_source, with_calibrations
from medviewer.findings.reading.reading import ReaderCalibration
from medviewer.report.export import Chosen, export_all
from medviewer.report.fhir import report_bundle
from medviewer.report.table import measurements_csv
from medviewer.report.text import report_text
from tests.report.made_reports import only, report_of, words_of

BY = "FILE, not USER"


def calibrated(image: ImageReference) -> ReaderCalibration:
    return ReaderCalibration(image, 2.0, 2.0, "Reader", "2026-01-01T00:00:00+00:00")


@pytest.fixture
def told(volume: Volume, results: ResultSet) -> ResultSet:
    """The reader calibrated the first finding's image alone."""
    index = results.findings[0].slice_index
    return with_calibrations(results, [calibrated(reference_to(volume.series, index))])


def ours(told: ResultSet) -> list[Finding]:
    """The findings on the image that the reader calibrated."""
    uid = told.findings[0].sop_instance_uid
    return [one for one in told.findings if one.sop_instance_uid == uid]


def test_only_images_of_the_series_count(volume: Volume, results: ResultSet) -> None:
    elsewhere = replace(reference_to(volume.series, 0), sop_instance_uid="9.9.9")
    assert with_calibrations(results, [calibrated(elsewhere)]).overruled == ()
    assert overruled_words(results) == ""


def test_a_size_that_is_not_known_has_no_source(told: ResultSet) -> None:
    unknown = replace(told.findings[0], long_diameter_mm=None, area_mm2=None)
    assert size_source(told.overruled, unknown) == ""
    assert size_source(told.overruled, told.findings[0]) == BY
    area = replace(told.findings[0], long_diameter_mm=None, short_diameter_mm=None)
    assert size_source(told.overruled, area) == BY


def test_the_text_says_it_beside_each_size(volume: Volume, told: ResultSet) -> None:
    text = report_text(report_of(volume, told))
    assert 0 < len(ours(told)) < len(told.findings)
    assert text.count(f" mm ({BY})") == text.count(f" mm² ({BY})") == len(ours(told))
    assert "The reader calibrated 1 image with findings" in text
    plain = report_text(report_of(volume, replace(told, overruled=())))
    assert BY not in plain


def test_the_table_has_a_column_for_it(volume: Volume, told: ResultSet) -> None:
    rows = list(csv.DictReader(io.StringIO(measurements_csv(report_of(volume, told)))))
    marked = [row["finding"] for row in rows if row["size_calibration"] == BY]
    assert marked == [one.identifier for one in ours(told)]
    assert {row["size_calibration"] for row in rows} == {BY, ""}


def test_fhir_notes_it(volume: Volume, told: ResultSet) -> None:
    bundle = report_bundle(report_of(volume, told))
    notes = [
        note["text"]
        for entry in bundle["entry"]
        for note in entry["resource"].get("note", ())
        if BY in note["text"]
    ]
    assert len(notes) == len(ours(told))


def test_json_names_the_images_and_reads_them_back(tmp_path: Path, told: ResultSet) -> None:
    path = tmp_path / "results.json"
    write_results(path, [told])
    (series,) = json.loads(path.read_text(encoding="utf-8"))["series"]
    assert series["sizes_by_file"] == [told.findings[0].sop_instance_uid]
    assert read_results(path)[0].overruled == told.overruled


def test_dicom_objects_say_it(volume: Volume, told: ResultSet, tmp_path: Path) -> None:
    chosen = Chosen(("sr", "seg", "gsps"), tmp_path)
    export_all(only(volume, told), chosen, lambda _: volume)
    text = {
        kind: "\n".join(
            json.dumps(pydicom.dcmread(path).to_json_dict())
            for path in (tmp_path / "dicom").glob(f"{kind}-*.dcm")
        )
        for kind in chosen.kinds
    }
    methods = 3 * len(ours(told))  # long axis, short axis, area; no probability
    assert text["sr"].count(f'"Millimetres by {BY}"') == methods
    assert text["sr"].count("The reader calibrated 1 image") == 1
    assert text["seg"].count(f"({BY})") == len(ours(told))
    assert text["gsps"].count(f"({BY})") == len(ours(told))


def test_pictures_say_it(
    volume: Volume, told: ResultSet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[list[str]] = []
    before = picture._with_strip
    monkeypatch.setattr(
        picture,
        "_with_strip",
        lambda one, words, *rest: said.append(list(words)) or before(one, words, *rest),
    )
    export_all(only(volume, told), Chosen(("png", "sc"), tmp_path), lambda _: volume)
    assert sum(BY in words for each in said for words in each) == 2 * len(ours(told))


@pytest.mark.skipif(which("pdftotext") is None, reason="pdftotext is not installed")
def test_the_pdf_marks_it(volume: Volume, told: ResultSet, tmp_path: Path) -> None:
    export_all(only(volume, told), Chosen(("pdf",), tmp_path), lambda _: volume)
    (path,) = tmp_path.glob("*.pdf")
    words = words_of(path)
    assert f"* {BY}: the reader calibrated the image otherwise." in words
    assert words.count(" mm*") == words.count(" mm²*") == len(ours(told))
