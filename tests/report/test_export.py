"""A study leaves the program in every form, complete, labelled, and over nobody's file."""

from __future__ import annotations

import csv
import io
import json
import subprocess
from dataclasses import replace
from pathlib import Path
from shutil import which

import numpy as np
import pytest
from fhir.resources.R4B import get_fhir_model_class
from fhir.resources.R4B.bundle import Bundle
from PIL import Image

from medviewer.dicom.volume import Volume
from medviewer.errors import Cancelled, MedviewerError
from medviewer.findings.finding import GateVerdict, Provenance, ResultSet, Rule
from medviewer.findings.marks_read import read_marks
from medviewer.findings.measured import complete
from medviewer.findings.measurement import Kind, new_measurement, reference_to
from medviewer.findings.picture import OUTLINE
from medviewer.findings.verdict import Decision, new_verdict
from medviewer.history.record import Prediction, Record, RiskCurve
from medviewer.image.display import render
from medviewer.image.first_window import first_window
from medviewer.image.image_values import image_values
from medviewer.phantom.write import Identity
from medviewer.report.export import (
    KINDS,
    REPORT_KINDS,
    Chosen,
    ToExport,
    export_all,
    measurements_beside,
    study_text,
)
from medviewer.report.fhir import report_bundle
from medviewer.report.rejected import without_rejected
from medviewer.report.study_report import StudyReport, analysed, study_report
from medviewer.report.table import measurements_csv
from medviewer.report.text import report_text
from tests.findings.made_results import brain, check_valid, octagon, results_of, three_lesions

LABEL = "Research use only – not for diagnosis"
PATIENT = Identity(patient_name="Müller^Zoë", patient_id="P-1", birth_date="19500102", sex="F")
RECORD = Record("P-1", {}, ())


@pytest.fixture(scope="module")
def volume(tmp_path_factory: pytest.TempPathFactory) -> Volume:
    return brain(tmp_path_factory.mktemp("brain"), PATIENT)


@pytest.fixture(scope="module")
def results(volume: Volume) -> ResultSet:
    return three_lesions(volume)


def prediction() -> Prediction:
    hours = np.array([0.0, 24.0, 48.0])
    rising = np.array([0.1, 0.2, 0.4])
    curve = RiskCurve(
        outcome="death",
        horizon="during this hospital stay",
        time_hours=hours,
        risk=rising,
        low=rising - 0.05,
        high=rising + 0.05,
        baseline=rising / 2,
        baseline_name="simple model",
        population=np.full(3, 0.14),
    )
    made = Provenance("icu", "1", "cd" * 32, "cpu", "2026-01-01T00:00:00+00:00", 1.0, "0.1")
    return Prediction(GateVerdict((Rule("age", True, "fits"),)), made, (curve,))


def report_of(volume: Volume, results: ResultSet, text: str = "Seen.") -> StudyReport:
    return study_report([analysed(volume, results)], RECORD, prediction(), text)


def only(volume: Volume, results: ResultSet) -> list[ToExport]:
    return [ToExport(volume.series, results)]


def words_of(path: Path) -> str:
    run = subprocess.run(
        ["pdftotext", "-layout", path, "-"], capture_output=True, text=True, check=True, timeout=60
    )
    return run.stdout


def test_every_kind_is_written_once_and_labelled(
    volume: Volume, results: ResultSet, tmp_path: Path
) -> None:
    chosen = Chosen(tuple(KINDS), tmp_path, RECORD, prediction(), "Seen.")
    paths = export_all(only(volume, results), chosen, lambda _: volume)
    assert len(set(paths)) == len(paths) == 7 + 2 + 2 + 1 + len(REPORT_KINDS)
    for path in paths:
        assert path.stat().st_size > 0
        if path.suffix == ".dcm":
            check_valid(path)
        elif path.suffix in (".txt", ".csv", ".json"):
            assert LABEL in path.read_text(encoding="utf-8")


def test_a_corrected_outline_goes_out_once_and_as_corrected(
    volume: Volume, results: ResultSet, tmp_path: Path
) -> None:
    finding = results.findings[0]
    image = reference_to(volume.series, finding.slice_index)
    own = octagon(30.5, 40.25, 6.0)
    verdict = replace(new_verdict(results, finding, image, Decision.EDITED), outline=own)
    values = image_values(volume, finding.slice_index)
    drawn = complete(new_measurement(Kind.FREEHAND, own, image, values), values)
    drawn = replace(drawn, origin=verdict.key)
    line = complete(new_measurement(Kind.LENGTH, own[:2], image, values), values)
    stays, count = without_rejected(results, [verdict])
    chosen = [ToExport(volume.series, stays, count)]
    beside = measurements_beside([drawn, line], chosen)
    assert beside == (line,)
    kinds = ("sr", "csv", "text")
    what = Chosen(kinds, tmp_path, measurements=beside, of=(volume.series,))
    export_all(chosen, what, lambda _: volume)
    marks = [
        mark
        for path in (tmp_path / "dicom").iterdir()
        for mark in read_marks(path, [volume.series]).marks
    ]
    assert len(marks) == len(results.findings) + 1
    outlines = [mark.points for mark in marks if mark.identifier == finding.identifier]
    assert np.array(outlines) == pytest.approx(np.array([own]), rel=1e-6)
    diameter = f"{12 * 0.9:.1f}"
    table = next(tmp_path.glob("*.csv")).read_text(encoding="utf-8")
    row = next(csv.DictReader(io.StringIO(table)))
    assert f"{float(row['long_diameter_mm']):.1f}" == diameter
    assert diameter in study_text(chosen, lambda _: volume)


def test_nothing_is_overwritten(volume: Volume, results: ResultSet, tmp_path: Path) -> None:
    chosen = Chosen(("text", "png", "gif"), tmp_path)
    first = export_all(only(volume, results), chosen, lambda _: volume)
    before = {path: path.read_bytes() for path in first}
    second = export_all(only(volume, results), chosen, lambda _: volume)
    assert not set(first) & set(second)
    assert {path: path.read_bytes() for path in first} == before


def test_a_file_that_fails_midway_leaves_nothing(
    volume: Volume, results: ResultSet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_text", full)
    with pytest.raises(MedviewerError, match=r"report\.txt cannot be written: No space left"):
        export_all(only(volume, results), Chosen(("text",), tmp_path), lambda _: volume)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("kinds", [(), ("sr", "movie")])
def test_kinds_that_do_not_exist_are_named(kinds: tuple[str, ...], tmp_path: Path) -> None:
    with pytest.raises(MedviewerError, match=r"movie|Nothing"):
        export_all([], Chosen(kinds, tmp_path), lambda _: pytest.fail("nothing to load"))


def test_it_stops_when_asked(volume: Volume, results: ResultSet, tmp_path: Path) -> None:
    class Stop:
        def report(self, fraction: float, text: str = "") -> None: ...

        def cancelled(self) -> bool:
            return True

    with pytest.raises(Cancelled):
        export_all(
            only(volume, results),
            Chosen(("text",), tmp_path),
            lambda _: volume,
            Stop(),
        )


@pytest.mark.skipif(which("pdftotext") is None, reason="needs poppler's pdftotext")
def test_the_page_says_all_of_it(volume: Volume, results: ResultSet, tmp_path: Path) -> None:
    from medviewer.report.pdf import save_pdf

    path = save_pdf(report_of(volume, results, "Seen by a reader."), tmp_path)
    words = words_of(path)
    assert words.count(LABEL) == 2
    for expected in (
        "Müller, Zoë",
        "P-1",
        "1950-01-02",
        "2024-01-02",
        "3 findings on 2 slices",
        "14.4 × 13.3 mm",
        "147 mm²",
        "40 % (35 % to 45 %",
        "Seen by a reader.",
        "brain-mr 0.1.0",
        "ab12ab12ab12ab12",
        volume.series.study_instance_uid,
    ):
        assert expected in words
    info = subprocess.run(["pdfinfo", path], capture_output=True, text=True, check=True, timeout=60)
    assert "Pages:           1\n" in info.stdout
    assert "Müller" not in info.stdout


@pytest.mark.skipif(which("pdftoppm") is None, reason="needs poppler's pdftoppm")
def test_the_page_shows_the_drawing(volume: Volume, results: ResultSet, tmp_path: Path) -> None:
    from medviewer.report.pdf import save_pdf

    path = save_pdf(report_of(volume, results), tmp_path)
    subprocess.run(["pdftoppm", "-r", "150", "-png", path, tmp_path / "page"], check=True)
    (picture,) = tmp_path.glob("page*.png")
    page = np.asarray(Image.open(picture).convert("RGB")).astype(int)
    drawn = np.abs(page - np.array(OUTLINE)).max(axis=2) < 24
    rows = np.flatnonzero(drawn.any(axis=1))
    assert drawn.sum() > 200
    assert 0 < rows.min() < rows.max() < len(page) / 2  # the key images are in the upper half


@pytest.mark.skipif(which("pdfinfo") is None, reason="needs poppler's pdfinfo")
def test_much_to_say_still_fits_one_page(
    volume: Volume, results: ResultSet, tmp_path: Path
) -> None:
    from medviewer.report.pdf import save_pdf

    many = tuple(
        replace(one, identifier=f"L{number}") for number in range(20) for one in results.findings
    )
    path = save_pdf(report_of(volume, replace(results, findings=many), "word " * 2000), tmp_path)
    words = words_of(path)
    assert "more; the CSV form lists all" in words
    assert "shortened; the text form has all" in words
    assert words.count(LABEL) == 2


def test_letters_without_a_picture_become_boxes(tmp_path: Path, volume: Volume) -> None:
    from medviewer.report.pdf import save_pdf
    from medviewer.report.pdf_text import drawable

    save_pdf(study_report([analysed(volume, results_of(volume, ()))]), tmp_path)
    assert drawable("Łukasz Ωmega Ж 山田 김 \U00013000\n") == "Łukasz Ωmega Ж 山田 김 □\n"


@pytest.mark.skipif(which("pdftotext") is None, reason="needs poppler's pdftotext")
def test_chinese_japanese_and_korean_can_be_read(
    tmp_path: Path, volume: Volume, results: ResultSet
) -> None:
    """With letters that are in the file itself: each font is embedded, and only in part."""
    from medviewer.report.pdf import save_pdf

    texts = ("王小东 Wang^XiaoDong", "山田^太郎=やまだ", "김희중", "患者自述头痛三周，" * 12)
    report = replace(report_of(volume, results, "\n".join(texts[1:])), patient_name=texts[0])
    path = save_pdf(report, tmp_path)
    words = "".join(words_of(path).split())
    for text in texts:
        assert "".join(text.split()) in words
    assert path.stat().st_size < 1_000_000
    fonts = subprocess.run(["pdffonts", path], capture_output=True, text=True, check=True)
    rows = [line.split() for line in fonts.stdout.splitlines() if "+" in line]  # of a subset
    names = {row[0].split("+")[1].split("-")[0] for row in rows}
    assert names == {"DejaVuSans", "WenQuanYiMicroHei"}
    assert all(row[-5:-2] == ["yes", "yes", "yes"] for row in rows)


def test_lines_end_between_words_and_after_chinese_letters() -> None:
    from medviewer.report.pdf_text import split, use_fonts, width_of

    use_fonts()
    for text in ("one two three " * 9, "患者自述头痛三周" * 9, "x" * 300, "", "a\n\nb"):
        lines = split(text, 9, 200)
        assert all(width_of(line, 9) <= 200 for line in lines)
        assert "".join("".join(lines).split()) == "".join(text.split())
    assert split("a\n\nb", 9, 200) == ["a", "", "b"]
    assert all(not line.startswith(" ") for line in split("one two three " * 9, 9, 60))


def test_the_text_names_every_finding(volume: Volume, results: ResultSet) -> None:
    text = report_text(report_of(volume, results))
    for one in results.findings:
        assert f"{one.identifier}: slice {one.slice_index + 1}" in text
    assert "14.4 × 13.3 mm" in text
    assert text.strip().endswith(LABEL)


def test_nothing_found_is_not_called_healthy(volume: Volume) -> None:
    text = report_text(study_report([analysed(volume, results_of(volume, ()))]))
    assert "This does not mean that there is nothing." in text


def test_a_refused_series_is_reported_with_the_reason(volume: Volume, tmp_path: Path) -> None:
    refused = replace(
        results_of(volume, ()), gate=GateVerdict((Rule("plane", False, "It is sagittal."),))
    )
    chosen = Chosen(("sr", "text"), tmp_path)
    (path,) = export_all(only(volume, refused), chosen, lambda _: volume)
    assert "Not analysed. It is sagittal." in path.read_text(encoding="utf-8")


def test_what_the_reader_rejected_stays_inside(volume: Volume, tmp_path: Path) -> None:
    results = three_lesions(volume)
    image = reference_to(volume.series, 2)
    rejected = [
        new_verdict(results, finding, image, Decision.REJECTED) for finding in results.findings
    ]
    some, count = without_rejected(results, rejected[:1])
    assert (some.findings, count) == (results.findings[1:], 1)
    chosen = Chosen(("sr", "text"), tmp_path)
    nothing = ToExport(volume.series, *without_rejected(results, rejected))
    (path,) = export_all([nothing], chosen, lambda _: volume)
    text = path.read_text(encoding="utf-8")
    assert "No finding is left. The reader rejected 3 findings of the model." in text


def test_another_patients_history_is_left_out_and_said(volume: Volume, results: ResultSet) -> None:
    other = Record("P-2", {}, ())
    report = study_report([analysed(volume, results)], other, prediction())
    assert report.prediction is None
    assert "of another patient" in report_text(report)
    assert "death" not in json.dumps(report_bundle(report))


def test_series_of_two_studies_are_two_reports(
    volume: Volume, results: ResultSet, tmp_path: Path
) -> None:
    other = brain(tmp_path / "other", replace(PATIENT, study="another study"))
    volumes = {one.series.key: one for one in (volume, other)}
    pairs = [
        ToExport(volume.series, results),
        ToExport(other.series, three_lesions(other)),
    ]
    chosen = Chosen(("text",), tmp_path / "out")
    assert len(export_all(pairs, chosen, lambda series: volumes[series.key])) == 2
    both = [analysed(volumes[one.series.key], results) for one in pairs]
    with pytest.raises(MedviewerError, match="2 studies"):
        study_report(both)


def test_the_table_has_every_digit(volume: Volume, results: ResultSet) -> None:
    rows = list(csv.DictReader(io.StringIO(measurements_csv(report_of(volume, results)))))
    assert len(rows) == 3
    for row, one in zip(rows, results.findings, strict=True):
        assert float(row["long_diameter_mm"]) == one.long_diameter_mm
        assert float(row["mean"]) == one.mean
        assert row["sop_instance_uid"] == one.sop_instance_uid
        assert row["use"] == LABEL


def test_a_table_runs_nothing_in_a_spreadsheet(volume: Volume, results: ResultSet) -> None:
    evil = replace(report_of(volume, results), patient_id="=HYPERLINK(1)")
    (row, *_) = csv.DictReader(io.StringIO(measurements_csv(evil)))
    assert row["patient_id"] == "'=HYPERLINK(1)"


def test_fhir_is_valid_and_complete(volume: Volume, results: ResultSet) -> None:
    """R4B, whose DiagnosticReport, Observation and Device are those of R4."""
    plain = report_bundle(report_of(volume, results))
    Bundle.model_validate(plain)
    by_id = {}
    for entry in plain["entry"]:
        resource = entry["resource"]
        get_fhir_model_class(resource["resourceType"]).model_validate(resource)
        by_id[entry["fullUrl"]] = resource
    report = plain["entry"][0]["resource"]
    assert report["status"] == "preliminary"
    assert LABEL in report["conclusion"]
    assert report["subject"]["identifier"]["value"] == "P-1"
    assert len(report["result"]) == 4
    for each in (by_id[one["reference"]] for one in report["result"]):
        assert by_id[each["device"]["reference"]]["resourceType"] == "Device"
    first = by_id[report["result"][0]["reference"]]
    sizes = {
        part["code"]["text"]: (part["valueQuantity"]["value"], part["valueQuantity"]["code"])
        for part in first["component"]
    }
    assert sizes["Long axis"] == (results.findings[0].long_diameter_mm, "mm")
    assert sizes["Area"] == (results.findings[0].area_mm2, "mm2")
    assert first["valueCodeableConcept"]["coding"][0]["code"] == "302820008"


def test_fhir_of_files_that_say_nothing_is_valid_too(volume: Volume) -> None:
    empty = replace(
        study_report([analysed(volume, results_of(volume, ()))]),
        patient_name="", patient_id="", birth_date="", sex="", study_date="",
    )  # fmt: skip
    plain = report_bundle(empty)
    Bundle.model_validate(plain)
    get_fhir_model_class("DiagnosticReport").model_validate(plain["entry"][0]["resource"])


def test_a_moving_picture_has_every_slice_in_its_greys(
    volume: Volume, results: ResultSet, tmp_path: Path
) -> None:
    (path,) = export_all(only(volume, results), Chosen(("gif",), tmp_path), lambda _: volume)
    with Image.open(path) as movie:
        assert getattr(movie, "n_frames", 1) == len(volume.voxels)
        movie.seek(0)
        shown = np.asarray(movie.convert("RGB"))[4:-20:8, 4::8, 0].astype(int)
        movie.seek(2)
        outlined = np.asarray(movie.convert("RGB"))
    expected = render(volume, 0, first_window(volume, len(volume.voxels) // 2)).astype(int)
    assert np.abs(shown - expected[: len(shown)]).max() <= 1
    assert (outlined == OUTLINE).all(axis=2).any()
