"""`medviewer analyse` on phantoms, real series and bad input."""

from __future__ import annotations

import csv
import io
import json
import os
import shutil
from dataclasses import replace
from pathlib import Path

import pydicom
import pytest
from PIL import Image

from medviewer.__main__ import main
from medviewer.commands.analyse import analyse_series, write_each_report, write_pictures
from medviewer.commands.exit_codes import NOTHING
from medviewer.commands.telling import name_of, tell
from medviewer.commands.terminal import output_folder
from medviewer.dicom.load import load
from medviewer.dicom.series import Series
from medviewer.dicom.volume import Volume
from medviewer.errors import MedviewerError
from medviewer.findings.finding import LesionFinding, ResultSet
from medviewer.findings.objects.sr_read import read_sr
from medviewer.findings.reading.lesions_left import describe_lesion
from medviewer.phantom.demo import write_demo
from medviewer.phantom.write import Identity
from medviewer.progress import Progress
from medviewer.report.study_report import Analysed
from medviewer.report.study_report import analysed as analysed_by
from tests.findings.made_results import brain, chest, results_of, three_lesions


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_demo(tmp_path_factory.mktemp("demo")).folder


@pytest.fixture(scope="module")
def analysed(demo: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("out")
    words = ["analyse", str(demo), "--out", str(out), "--mode", "fast", "--dicom", "sr,ko"]
    words += ["--report", "csv,fhir"]
    assert main(words) == 0
    return out


def series_of(out: Path, accepted: bool) -> list[dict]:
    plain = json.loads((out / "results.json").read_text(encoding="utf-8"))
    return [series for series in plain["series"] if series["gate"]["accepted"] is accepted]


def test_the_head_is_analysed_and_its_lesion_found(analysed: Path) -> None:
    (head,) = series_of(analysed, accepted=True)
    assert head["findings"]
    for finding in head["findings"]:
        assert sum(finding["probabilities"].values()) == pytest.approx(1, abs=1e-3)
        assert finding["sop_instance_uid"] in head["sop_instance_uids"]
        assert finding["long_diameter_mm"] >= finding["short_diameter_mm"] > 0
    assert len(head["provenance"]["sha256"]) == 64


def test_the_chest_is_refused_with_the_reason(analysed: Path) -> None:
    (chest,) = series_of(analysed, accepted=False)
    assert not chest["findings"]
    reasons = [rule["detail"] for rule in chest["gate"]["rules"] if not rule["passed"]]
    assert any("CT" in reason for reason in reasons)


def test_every_slice_with_findings_has_its_picture(analysed: Path) -> None:
    (head,) = series_of(analysed, accepted=True)
    slices = {finding["slice_index"] + 1 for finding in head["findings"]}
    names = {f"{head['series_key']}_slice-{number}.png" for number in slices}
    assert {path.name for path in analysed.glob("*.png")} == names
    for name in names:
        with Image.open(analysed / name) as picture:
            assert picture.width >= 512


def test_pictures_of_an_earlier_run_are_replaced(tmp_path: Path) -> None:
    """They stayed beside results that do not hold their findings."""
    volume = brain(tmp_path / "images")
    results = three_lesions(volume)
    others = {"notes.png", "1.2.3_slice-4.png"}
    for name in others:
        (tmp_path / name).touch()
    write_pictures(volume, results, tmp_path)
    write_pictures(volume, replace(results, findings=results.findings[2:]), tmp_path)
    names = {path.name for path in tmp_path.glob("*.png")}
    assert names == {*others, f"{volume.series.key}_slice-5.png"}


def test_the_asked_for_dicom_objects_hold_the_same_findings(analysed: Path) -> None:
    (head,) = series_of(analysed, accepted=True)
    reports = list((analysed / "dicom").glob("sr-*.dcm"))
    assert len(reports) == len(list((analysed / "dicom").glob("ko-*.dcm"))) == 1
    read = read_sr(reports[0])
    assert [one.identifier for one in read.findings] == [
        one["identifier"] for one in head["findings"]
    ]


def test_the_asked_for_reports_list_the_same_findings(analysed: Path) -> None:
    (head,) = series_of(analysed, accepted=True)
    tables = [path.read_text(encoding="utf-8") for path in analysed.glob("measurements*.csv")]
    rows = [row for table in tables for row in csv.DictReader(io.StringIO(table))]
    told = sorted(row["finding"] for row in rows)  # the chest was not analysed
    assert told == [*(one["identifier"] for one in head["findings"]), "not analysed"]
    assert list(analysed.glob("report*.fhir.json"))


def test_a_kind_that_does_not_exist_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        main(["analyse", str(tmp_path), "--out", str(tmp_path), "--dicom", "sr,movie"])
    assert "'movie' is no kind; choose all, or from sr,seg" in capsys.readouterr().err


def test_input_that_the_model_was_not_made_for_ends_with_3(
    data_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = data_folder / "dicom" / "liver-mr"
    assert main(["analyse", str(path), "--out", str(tmp_path)]) == 3
    assert "not analysed" in capsys.readouterr().out


def test_a_folder_without_pictures_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "notes.dcm").write_text("not an image")
    (tmp_path / "in" / "empty.dcm").touch()
    assert main(["analyse", str(tmp_path / "in"), "--out", str(tmp_path / "out")]) == 1
    message = capsys.readouterr().err
    assert f"No picture was found in {tmp_path / 'in'}" in message
    assert "notes.dcm" in message
    assert "empty.dcm" in message


def test_a_path_that_is_not_there_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["analyse", str(tmp_path / "gone"), "--out", str(tmp_path)]) == 1
    assert "gone does not exist" in capsys.readouterr().err


def test_a_truncated_file_is_refused_and_the_rest_is_shown(
    demo: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = sorted(path for path in demo.rglob("*") if path.is_file())
    heads = [path for path in files if "head" in str(path).lower()][:3]
    for number, path in enumerate(heads):
        content = path.read_bytes()
        (tmp_path / f"{number}").write_bytes(content if number else content[: len(content) // 2])
    assert main(["info", str(tmp_path)]) == 0
    assert str(tmp_path / "0") in "".join(capsys.readouterr())


def test_an_output_folder_that_cannot_be_made_is_named(
    demo: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()
    assert main(["analyse", str(demo), "--out", str(tmp_path / "file" / "out")]) == 1
    assert "Cannot write to" in capsys.readouterr().err


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs the full device of Linux")
def test_a_full_disk_is_named(
    data_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    # Where the new content is written before it takes the file's name.
    (tmp_path / f"results.json.{os.getpid()}.new").symlink_to("/dev/full")
    path = data_folder / "dicom" / "liver-mr"
    assert main(["analyse", str(path), "--out", str(tmp_path)]) == 1
    assert "No space left" in capsys.readouterr().err


def test_a_lesion_is_told_in_a_line() -> None:
    lesion = LesionFinding(
        identifier="lesion 1",
        findings=("L1", "L2"),
        first_slice=9,
        last_slice=13,
        largest_slice=11,
        label="glioma",
        score=0.7,
        probabilities={"glioma": 0.62, "meningioma": 0.38},
        spread=0.1,
        sure=False,
        long_diameter_mm=31.24,
        short_diameter_mm=24.0,
        volume_mm3=12340.0,
    )
    assert describe_lesion(lesion) == (
        "lesion 1: not sure: Glioma 62 %, slices 10 to 14, 31.2 × 24.0 mm, 12.3 mL"
    )


def test_for_a_ct_the_way_to_its_nodules_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """ "The model reads MR only" was all that one learnt of a chest."""
    chest(tmp_path / "in")
    assert main(["analyse", str(tmp_path / "in"), "--out", str(tmp_path / "out")]) == 3
    assert "where you point: --points" in capsys.readouterr().err
    brain(tmp_path / "head")
    main(["analyse", str(tmp_path / "head"), "--out", str(tmp_path / "out")])
    assert "--points" not in capsys.readouterr().err


def test_what_was_run_although_refused_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A tumour of the head was told of a liver without a word."""
    volume = brain(tmp_path)
    refused = results_of(volume, three_lesions(volume).findings, overridden=True)
    tell("Series 1 T1", volume.series, refused)
    first, second, *_ = capsys.readouterr().out.splitlines()
    assert first.startswith("Series 1 T1: run anyway although refused. ")
    assert refused.gate.reasons[0] in first
    assert second == "Series 1 T1: 3 findings on 2 of 6 slices"


def test_of_several_studies_each_line_says_whose_it_is(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Two patients' findings stood below one another as "Series 1"."""
    seen = []
    for number in (1, 2):
        person = Identity(patient_id=f"P{number}", study=f"S{number}", study_date="20240102")
        volume = brain(tmp_path / str(number), person)
        seen.append(analysed_by(volume, three_lesions(volume)))
    first, second = (one.series for one in seen)
    assert name_of(first, several=True) == "P1, 20240102: Series 1 PHANTOM"
    assert name_of(second, several=False) == "Series 1 PHANTOM"
    write_each_report(seen, tmp_path, ("text",))
    for number, line in enumerate(capsys.readouterr().out.splitlines(), 1):
        words, path = line.rsplit(": ", 1)
        assert words == f"Report of P{number}, 20240102"
        assert f"ID P{number}" in Path(path).read_text(encoding="utf-8")
    write_each_report(seen[:1], tmp_path, ("text",))
    assert capsys.readouterr().out.startswith(f"Report: {tmp_path}")


def test_where_nothing_is_found_no_folder_of_objects_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    series = brain(tmp_path / "in").series

    def nothing(volume: Volume, *, progress: Progress) -> ResultSet:
        return results_of(volume, ())

    failed: list[str] = []
    analyse_series(series, nothing, tmp_path, ("seg", "ko"), failed, "Series 1")
    said = capsys.readouterr().out
    assert "no DICOM object, for nothing was found" in said
    assert not (tmp_path / "dicom").exists()
    assert failed == []


def test_an_earlier_examination_in_the_folder_is_compared_where_both_state_one_frame(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    volume = brain(tmp_path / "brain", Identity(patient_id="P-1", study_date="20240102"))
    earlier = replace(volume.series, key="then", study_date="20231002", study_instance_uid="1.2")
    elsewhere = replace(earlier, frame_of_reference_uid="2.25.7")

    def three(volume: Volume, *, progress: Progress) -> ResultSet:
        return three_lesions(volume)

    def told(before: Series) -> str:
        seen = [Analysed(before, three_lesions(volume))]
        out = tmp_path / before.frame_of_reference_uid
        out.mkdir()
        one = analyse_series(volume.series, three, out, ("sr",), [], "Series 1", seen)
        assert one is not None
        (report,) = (out / "dicom").iterdir()
        words = f"{capsys.readouterr().out}{pydicom.dcmread(report).to_json()}"
        assert (one.results.compared is not None) == (words.count("Compared with 2023-10-02") == 2)
        return words

    assert ": 14.4 × 13.3 mm → 14.4 × 13.3 mm (+0 %)" in told(earlier)
    assert "Compared" not in told(elsewhere)


def test_a_series_that_fails_does_not_lose_the_others(
    demo: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """As when it is moved away while the others are looked at."""

    def gone(series: Series, *_: object) -> Volume:
        if series.modality == "CT":
            raise MedviewerError("No slice of the series could be read.")
        return load(series)

    monkeypatch.setattr("medviewer.commands.analyse.load", gone)
    assert main(["analyse", str(demo), "--out", str(tmp_path), "--mode", "fast"]) == 1
    told = capsys.readouterr()
    assert "CT CHEST 5 MM PHANTOM: failed. No slice of the series could be read." in told.err
    assert len(series_of(tmp_path, accepted=True)) == 1
    assert series_of(tmp_path, accepted=False) == []
    assert f"Results: {tmp_path / 'results.json'}" in told.out


def test_an_object_that_cannot_be_made_does_not_lose_the_others(
    demo: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Masks need a frame of reference; the report does not."""
    (tmp_path / "in").mkdir()
    for path in sorted((demo / "head").iterdir()):
        image = pydicom.dcmread(path)
        del image.FrameOfReferenceUID
        image.save_as(tmp_path / "in" / path.name)
    words = ["--out", str(tmp_path / "out"), "--mode", "fast", "--dicom", "seg,sr"]
    assert main(["analyse", str(tmp_path / "in"), *words]) == 1
    assert "The series has no frame of reference" in capsys.readouterr().err
    (written,) = (tmp_path / "out" / "dicom").iterdir()
    assert written.name.startswith("sr-")
    assert len(series_of(tmp_path / "out", accepted=True)) == 1


def test_a_series_uid_that_is_a_path_leads_nowhere(demo: Path, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    for path in sorted((demo / "head").iterdir()):
        image = pydicom.dcmread(path)
        image["SeriesInstanceUID"].validation_mode = pydicom.config.IGNORE
        image["SeriesInstanceUID"].value = "../../elsewhere"
        image.save_as(tmp_path / "in" / path.name)
    out = tmp_path / "a" / "b" / "out"
    assert main(["analyse", str(tmp_path / "in"), "--out", str(out), "--mode", "fast"]) == 0
    pictures = list(tmp_path.rglob("*.png"))
    assert pictures
    assert {path.parent for path in pictures} == {out}


@pytest.mark.parametrize(("inside", "lies"), [("results", "lies in"), ("", "is")])
def test_results_do_not_lie_among_what_is_read(
    inside: str, lies: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The next run told of its own objects as files that were not used."""
    brain(tmp_path / "in")
    before = sorted((tmp_path / "in").iterdir())
    out = tmp_path / "in" / inside
    assert main(["analyse", str(tmp_path / "in"), "--out", str(out)]) == 1
    said = capsys.readouterr().err
    assert f"{out} {lies} {tmp_path / 'in'}, whose files are read" in said
    assert "Choose a folder elsewhere with --out." in said
    assert sorted((tmp_path / "in").iterdir()) == before


def test_nothing_is_left_where_nothing_came_out(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "letter.txt").write_text("No picture.")
    out = tmp_path / "new" / "results"
    assert main(["analyse", str(tmp_path / "in"), "--out", str(out)]) == 1
    assert not (tmp_path / "new").exists()
    with output_folder(out):
        (out / "study" / "series").mkdir(parents=True)
    assert not (tmp_path / "new").exists()
    out.mkdir(parents=True)
    assert main(["analyse", str(tmp_path / "in"), "--out", str(out)]) == 1
    assert out.is_dir()  # it was there before


def test_a_folder_that_takes_no_file_is_not_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "touch", full)
    with (
        pytest.raises(MedviewerError, match="No space left on device"),
        output_folder(tmp_path / "new" / "out"),
    ):
        raise AssertionError("it was given")
    assert not (tmp_path / "new").exists()


def test_a_report_is_told_without_a_click(
    analysed: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(analysed / "dicom", tmp_path / "objects")
    assert main(["analyse", str(tmp_path / "objects"), "--out", str(tmp_path / "out")]) == 1
    assert main(["info", str(tmp_path / "objects")]) == NOTHING
    said = capsys.readouterr()
    for words in (said.err, said.out):
        assert "`medviewer FOLDER`, then File → Open drawings…" in words
        assert "click" not in words
