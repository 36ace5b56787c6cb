"""Exported objects belong to the patient and study; nothing is overwritten or given away."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

import pydicom
import pytest
from pydicom.data import get_testdata_file
from pydicom.dataelem import DataElement
from pydicom.dataset import Dataset

from medviewer.dicom.load import load
from medviewer.dicom.scan import scan
from medviewer.dicom.volume import Volume
from medviewer.errors import Cancelled
from medviewer.findings.finding import GateVerdict, ResultSet, Rule
from medviewer.findings.objects.export import KINDS, export_dicom, kind_of
from medviewer.findings.objects.kinds import MAKERS
from medviewer.findings.objects.sources import ExportError
from medviewer.findings.objects.sr_read import read_sr
from medviewer.phantom.write import Identity
from tests.findings.made_results import brain, check_valid, finding, results_of, three_lesions

PATIENT = Identity(
    patient_name="Geheim^Gerda=秘密^花子", patient_id="ID-4711", sex="F", birth_date="19500102"
)


@pytest.fixture
def volume(tmp_path: Path) -> Volume:
    return brain(tmp_path / "in", PATIENT)


@pytest.fixture
def results(volume: Volume) -> ResultSet:
    return three_lesions(volume)


def test_every_kind_belongs_to_the_patient_and_says_research(
    volume: Volume, results: ResultSet, tmp_path: Path
) -> None:
    paths = export_dicom(results, volume, tmp_path / "out", list(KINDS))
    assert [*dict.fromkeys(map(kind_of, paths))] == list(KINDS)
    assert len(paths) == 7
    numbers = set()
    for path in paths:
        made = pydicom.dcmread(path)
        assert made.PatientName == PATIENT.patient_name
        assert made.PatientID == PATIENT.patient_id
        assert made.PatientBirthDate == PATIENT.birth_date
        assert made.PatientAge == PATIENT.age
        assert made.StudyInstanceUID == volume.series.study_instance_uid
        assert made.SeriesInstanceUID != volume.series.series_instance_uid
        assert "RESEARCH" in made.SeriesDescription
        numbers.add(made.SeriesNumber)
        for secret in ("geheim", "gerda", "id-4711", "19500102"):  # digits of a UID are no secret
            assert secret not in path.name.lower()
    assert len(numbers) == len(KINDS)


def test_every_object_says_which_weights_made_it(
    volume: Volume, results: ResultSet, tmp_path: Path
) -> None:
    """Whole, or the first sixteen digits where the standard leaves no room for more."""
    for path in export_dicom(results, volume, tmp_path / "out", list(KINDS)):
        said = "\n".join(str(element.value) for element in pydicom.dcmread(path).iterall())
        made = results.provenance
        for words in (made.sha256[:16], made.model, made.version, "research"):
            assert words.lower() in said.lower(), (path.name, words)


def test_every_object_says_that_the_gate_had_refused(
    volume: Volume, results: ResultSet, tmp_path: Path
) -> None:
    """Marks on what a model was not made for are seen as that in every archive."""
    refused = replace(
        results, gate=GateVerdict((Rule("modality", False, "CT is not MR."),), overridden=True)
    )
    named = replace(results.provenance, model="a-model-with-a-name-that-is-as-long-as-a-sentence")
    for each in (refused, replace(refused, provenance=named)):
        for path in export_dicom(each, volume, tmp_path / "out", list(KINDS)):
            said = pydicom.dcmread(path).SeriesDescription
            assert said.endswith(" (RESEARCH, INPUT REFUSED)"), path.name
            assert len(said) <= 64


def test_an_object_names_the_issuer_of_the_patient_id_and_the_study(tmp_path: Path) -> None:
    """An ID is a patient's only beside who gave it; lists of studies show the description."""
    brain(tmp_path / "in", PATIENT)
    for path in (tmp_path / "in").iterdir():
        image = pydicom.dcmread(path)
        image.IssuerOfPatientID, image.StudyDescription = "Klinik Süd", "Kopf – Kontrolle"
        image["PatientAge"] = DataElement("PatientAge", "AS", "0Y", validation_mode=0)
        image.save_as(path)
    volume = load(scan([tmp_path / "in"]).series[0])
    for path in export_dicom(three_lesions(volume), volume, tmp_path / "out", list(KINDS)):
        made = pydicom.dcmread(path)
        assert made.IssuerOfPatientID == "Klinik Süd"
        assert made.StudyDescription == "Kopf – Kontrolle"
        assert "PatientAge" not in made  # an invalid one is not handed on
        check_valid(path)


def test_input_files_stay_as_they_are(volume: Volume, results: ResultSet, tmp_path: Path) -> None:
    def state() -> dict[str, str]:
        files = (tmp_path / "in").iterdir()
        return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in files}

    before = state()
    paths = export_dicom(results, volume, tmp_path / "in", list(KINDS))
    for path in paths:
        path.unlink()
    assert state() == before


def test_exporting_twice_keeps_both(volume: Volume, results: ResultSet, tmp_path: Path) -> None:
    first = export_dicom(results, volume, tmp_path / "out", ["sr"])
    second = export_dicom(results, volume, tmp_path / "out", ["sr"])
    assert {*(tmp_path / "out").iterdir()} == {*first, *second}
    assert len({*first, *second}) == 2


@pytest.mark.filterwarnings("default")
def test_headers_that_break_the_standard_are_no_obstacle(tmp_path: Path) -> None:
    brain(tmp_path / "in", PATIENT)
    for path in (tmp_path / "in").iterdir():
        image = pydicom.dcmread(path)
        image["PatientBirthDate"].validation_mode = pydicom.config.IGNORE
        image["PatientBirthDate"].value = "unknown"
        image["PatientSex"].value = "X"
        image["PatientName"].value = "ONE WORD"
        del image.StudyID, image.AccessionNumber
        image.save_as(path)
    volume = load(scan([tmp_path / "in"]).series[0])
    paths = export_dicom(three_lesions(volume), volume, tmp_path / "out", list(KINDS))
    for path in paths:
        assert str(pydicom.dcmread(path).PatientName) == "ONE WORD"


def test_body_part_or_side_is_always_there(volume: Volume, tmp_path: Path) -> None:
    assert volume.series.body_part == ""
    results = three_lesions(volume)
    nowhere = replace(results.findings[0], label="nowhere", probabilities={"nowhere": 1.0})
    unknown = replace(results, findings=(nowhere,))
    for each in (results, unknown):
        for path in export_dicom(each, volume, tmp_path / "out", ["gsps", "pm", "sc"]):
            check_valid(path)


def test_words_for_the_part_of_the_body_that_are_no_term_leave_the_side_open(
    tmp_path: Path,
) -> None:
    volume = brain(tmp_path / "in", replace(PATIENT, body_part="TH CT CHEST WO C"))
    for path in export_dicom(three_lesions(volume), volume, tmp_path / "out", ["gsps", "pm", "sc"]):
        check_valid(path)
        assert pydicom.dcmread(path).BodyPartExamined == "TH CT CHEST WO C"


def test_a_captured_picture_says_that_text_is_burnt_in_where_its_source_does(
    volume: Volume, results: ResultSet, tmp_path: Path
) -> None:
    path = volume.series.slices[2].path
    image = pydicom.dcmread(path)
    image.BurnedInAnnotation = "YES"
    image.save_as(path)
    paths = export_dicom(results, volume, tmp_path / "out", ["sc"])
    assert [pydicom.dcmread(each).BurnedInAnnotation for each in paths] == ["YES", "NO"]


def test_results_of_other_images_are_refused(
    volume: Volume, results: ResultSet, tmp_path: Path
) -> None:
    other = brain(tmp_path / "other", replace(PATIENT, series="other"))
    with pytest.raises(ExportError, match=r"not of the series.*Analyse"):
        export_dicom(results, other, tmp_path / "out")
    swapped = replace(results.findings[0], slice_index=0)
    with pytest.raises(ExportError, match=r"not of the series"):
        export_dicom(replace(results, findings=(swapped,)), volume, tmp_path / "out")


def test_a_model_that_refused_has_nothing_to_export(
    volume: Volume, results: ResultSet, tmp_path: Path
) -> None:
    gate = replace(results.gate, rules=(Rule("modality", False, "CT is not MR."),))
    with pytest.raises(ExportError, match=r"not run: CT is not MR"):
        export_dicom(replace(results, gate=gate), volume, tmp_path / "out")


def test_images_that_are_gone_or_others_now_are_told(
    volume: Volume, results: ResultSet, tmp_path: Path
) -> None:
    path = volume.series.slices[2].path
    path.write_bytes(volume.series.slices[3].path.read_bytes())
    with pytest.raises(ExportError, match=r"not the image any more"):
        export_dicom(results, volume, tmp_path / "out")
    path.unlink()
    with pytest.raises(ExportError, match=r"cannot be read.*drive"):
        export_dicom(results, volume, tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_frames_of_one_file_are_referenced_by_number(tmp_path: Path) -> None:
    source = Path(str(get_testdata_file("emri_small.dcm")))  # 10 frames, no functional groups
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "frames.dcm").write_bytes(source.read_bytes())
    volume = load(scan([tmp_path / "in"]).series[0])
    frame = volume.series.slices[3].frame + 1
    results = results_of(volume, (replace(finding(volume, 0, 3, "glioma"), frame_number=frame),))
    for path in export_dicom(results, volume, tmp_path / "out", ["sr", "ko", "sc", "gsps"]):
        check_valid(path)
        elements = pydicom.dcmread(path).iterall()
        named = {each.value for each in elements if each.keyword == "ReferencedFrameNumber"}
        assert named == {frame}
        if path.name.startswith("sr"):
            read = read_sr(path)
            assert read.findings[0].frame_number == frame
            assert read.sop_instance_uids == results.sop_instance_uids
    with pytest.raises(ExportError, match=r"no place in the patient"):
        export_dicom(results, volume, tmp_path / "out", ["seg"])


def test_what_highdicom_refuses_is_told(
    volume: Volume, results: ResultSet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> list[Dataset]:
        raise ValueError("no laterality")

    monkeypatch.setitem(MAKERS, "gsps", refuse)
    with pytest.raises(ExportError, match=r"of these images \(no laterality\).*Leave it out"):
        export_dicom(results, volume, tmp_path / "out", ["gsps"])


def test_bad_requests_are_told(volume: Volume, results: ResultSet, tmp_path: Path) -> None:
    with pytest.raises(ExportError, match=r"Unknown kind pdf.*sr, seg"):
        export_dicom(results, volume, tmp_path / "out", ["pdf"])
    (tmp_path / "file").write_text("")
    with pytest.raises(ExportError, match=r"cannot be written.*another folder"):
        export_dicom(results, volume, tmp_path / "file", ["sr"])


def test_a_cancelled_export_writes_nothing(
    volume: Volume, results: ResultSet, tmp_path: Path
) -> None:
    class StopsAtTheEnd:
        asked = 0

        def report(self, fraction: float, text: str = "") -> None:
            pass

        def cancelled(self) -> bool:
            self.asked += 1
            return self.asked > 2

    with pytest.raises(Cancelled):
        export_dicom(results, volume, tmp_path / "out", ["sr", "ko"], StopsAtTheEnd())
    assert not (tmp_path / "out").exists()


def test_the_side_that_the_images_say_is_said_of_what_is_made_of_them(tmp_path: Path) -> None:
    for one in brain(tmp_path / "in").series.slices:
        image = pydicom.dcmread(one.path)
        del image.BodyPartExamined
        image.Laterality = "R"
        image.save_as(one.path)
    volume = load(scan([tmp_path / "in"]).series[0])
    nowhere = finding(volume, 0, 2, "nowhere")
    for path in export_dicom(results_of(volume, (nowhere,)), volume, tmp_path, ["gsps", "sc"]):
        assert pydicom.dcmread(path).Laterality == "R", path.name


def test_an_object_that_fails_midway_leaves_no_half_of_itself(
    volume: Volume, results: ResultSet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks_off(_: Dataset, file: BinaryIO, **__: object) -> None:
        file.write(b"half")
        try:
            raise OSError(28, "No space left on device")
        except OSError as error:  # as pydicom does
            raise OSError("With tag (7FE0,0010) got exception") from error

    monkeypatch.setattr(Dataset, "save_as", breaks_off)
    with pytest.raises(ExportError, match=r"cannot be written: No space left on device\."):
        export_dicom(results, volume, tmp_path / "out", ["sr"])
    assert list((tmp_path / "out").iterdir()) == []
