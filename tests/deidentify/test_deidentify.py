"""Copies say nothing of the patient, still are images, and belong together as before."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys
import uuid
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pydicom
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydicom.datadict import dictionary_VR, keyword_for_tag
from pydicom.dataset import Dataset

from medviewer.__main__ import main
from medviewer.deidentify.dataset import clean
from medviewer.deidentify.folder import REPORT, deidentify
from medviewer.deidentify.profile import Action, Options, action_for, basic
from medviewer.deidentify.pseudonyms import Pseudonyms, read_key, shifted
from medviewer.deidentify.suspicion import burned_in
from medviewer.deidentify.wording import cleaned
from medviewer.dicom.load import load
from medviewer.dicom.scan import scan
from medviewer.errors import MedviewerError
from medviewer.phantom.write import Identity
from tests.deidentify.made import EVERYTHING, PATIENT, all_bytes, images
from tests.findings.made_results import brain
from tests.phantoms.make import header, item, save

SECRET = "QZSECRET"


SECRETS = (
    "Geheimnis", "Gerda", "秘密", "花子", "ID-4711-XY", "19500102", "Hidden Lane", "Refer^",
    "ACC-998877", "RP-334455", "Nested", "Private", "OVERLAY-TEXT", "PREAMBLE-SECRET", "Watson",
    "12.03.2021",
)  # fmt: skip


def day_of(text: str) -> date:
    return date(int(text[:4]), int(text[4:6]), int(text[6:8]))


@pytest.mark.parametrize("options", [Options(), EVERYTHING], ids=["basic", "all options"])
def test_nothing_that_identifies_is_left_in_the_bytes(tmp_path: Path, options: Options) -> None:
    paths = images(tmp_path / "in")
    old_uids = {
        str(element.value)
        for path in paths
        for element in pydicom.dcmread(path).iterall()
        if element.VR == "UI" and str(element.value).startswith("2.25.")
    }
    outcome = deidentify([tmp_path / "in"], tmp_path / "out", options)
    assert len(outcome.written) == len(paths)
    assert outcome.left_out == []
    written = all_bytes(tmp_path / "out")
    everywhere = written + " ".join(map(str, outcome.written)).encode()
    for secret in (*SECRETS, *old_uids):
        assert secret.encode() not in everywhere, secret
    device = ("Saint Elsewhere", "SN-445566", "SCANNER-7")
    left = {word for word in device if word.encode() in written}
    assert left == ({"SN-445566", "SCANNER-7"} if options.keep_device else set())


TABLE = sorted(tag for tag in basic() if keyword_for_tag(tag) and tag >> 16 != 2)
SECRET_VALUES = {
    "DA": "20171231", "DT": "20171231112233", "TM": "112233.4567", "AS": "087Y",
    "UI": "1.2.3.998877", "DS": "998877", "IS": "998877", "UR": "http://QZSECRET",
    "OB": SECRET.encode(), "OW": SECRET.encode(), "UN": SECRET.encode(), "FD": 998877.25,
    "FL": 998877.25, "UL": 998877, "SL": 998877, "US": 57005, "SS": 21333,
}  # fmt: skip


def test_dates_go_as_the_standard_says_unless_they_are_moved() -> None:
    """Most of them altogether: a dummy would look like a date."""
    dates = (tag for tag in TABLE if dictionary_VR(tag) in ("DA", "DT", "TM"))
    for tag in (tag for tag in dates if not 0x00100030 <= tag < 0x00100035):  # not of birth
        assert action_for(tag, dictionary_VR(tag), Options()) is basic()[tag]


@pytest.mark.parametrize("nested", [False, True], ids=["outermost", "in a sequence"])
def test_every_attribute_of_the_standards_table_is_dealt_with(nested: bool) -> None:
    """The value of each of some 600 attributes is gone, also inside a sequence that stays.

    Each text is one of its own: of a name or number that is known elsewhere it would be hunted.
    """
    image = Dataset()
    inner = Dataset() if nested else image
    for tag in TABLE:
        vr = dictionary_VR(tag)
        if vr == "SQ":
            kept = basic()[tag] is Action.KEEP  # of references, which are renewed
            inside = (
                {"ReferencedSOPInstanceUID": "1.2.3.998877"}
                if kept
                else {"CodeMeaning": f"{SECRET}{tag:08X}"}
            )
            value: object = [item(**inside)]
        else:
            value = SECRET_VALUES.get(vr, f"{SECRET}{tag:08X}")
        inner.add_new(tag, vr, value)
    if nested:
        image.PatientID = "1"
        image.PerformedProtocolCodeSequence = [item(CodeMeaning="kept")]
        image.ReferencedImageSequence = [inner]
    clean(image, Options(), Pseudonyms())
    left = [
        element.keyword
        for element in image.iterall()
        if element.VR != "SQ"
        and any(str(secret) in str(element.value) for secret in (SECRET, *SECRET_VALUES.values()))
    ]
    assert left == []


def test_copies_belong_together_as_the_originals_did(tmp_path: Path) -> None:
    images(tmp_path / "in")
    outcome = deidentify([tmp_path / "in"], tmp_path / "out")
    before, after = load(scan([tmp_path / "in"]).series[0]), scan([tmp_path / "out"]).series
    assert len(after) == 1
    assert np.array_equal(load(after[0]).voxels, before.voxels)
    copies = [pydicom.dcmread(path) for path in outcome.written]
    uids = {copy.SOPInstanceUID for copy in copies}
    assert len(uids) == len(copies)
    for copy in copies:
        assert copy.ReferencedImageSequence[0].ReferencedSOPInstanceUID in uids
        assert copy.file_meta.MediaStorageSOPInstanceUID == copy.SOPInstanceUID
        assert copy.PatientIdentityRemoved == "YES"
        assert copy.LongitudinalTemporalInformationModified == "REMOVED"
        assert copy.DeidentificationMethodCodeSequence[0].CodeValue == "113100"


def errors_of(path: Path) -> set[str]:
    verifier = shutil.which("dciodvfy", path=str(Path(sys.executable).parent))
    assert verifier is not None
    run = subprocess.run([verifier, path], capture_output=True, text=True, check=False, timeout=60)
    return {line for line in (run.stdout + run.stderr).splitlines() if line.startswith("Error")}


@pytest.mark.parametrize("options", [Options(), EVERYTHING], ids=["basic", "all options"])
def test_a_valid_image_stays_valid(tmp_path: Path, options: Options) -> None:
    brain(tmp_path / "in", PATIENT)
    before = errors_of(next((tmp_path / "in").glob("*.dcm")))
    outcome = deidentify([tmp_path / "in"], tmp_path / "out", options)
    assert errors_of(outcome.written[0]) <= before


def test_originals_are_only_read(tmp_path: Path) -> None:
    def state() -> dict[str, str]:
        files = (tmp_path / "in").iterdir()
        return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in files}

    images(tmp_path / "in")
    before = state()
    deidentify([tmp_path / "in"], tmp_path / "out", EVERYTHING)
    assert state() == before
    with pytest.raises(MedviewerError, match=r"must stay as they are"):
        deidentify([tmp_path / "in"], tmp_path / "in" / "new")
    with pytest.raises(MedviewerError, match=r"not an empty folder"):
        deidentify([tmp_path / "in"], tmp_path / "out")


def test_dates_move_together_and_keep_their_distance(tmp_path: Path) -> None:
    days = {}
    for name, day in (("first", "20200105"), ("second", "20200405")):
        identity = Identity(patient_id="P", study=name, study_date=day, birth_date="19600606")
        brain(tmp_path / name, identity)
    key = Pseudonyms(b"k" * 32)
    for name in ("first", "second"):
        options = Options(shift_dates=True)
        outcome = deidentify([tmp_path / name], tmp_path / f"{name} out", options, key)
        copy = pydicom.dcmread(outcome.written[0])
        days[name] = np.datetime64(
            f"{copy.StudyDate[:4]}-{copy.StudyDate[4:6]}-{copy.StudyDate[6:]}"
        )
        assert copy.StudyTime == "093000"
        assert copy.PatientBirthDate == ""
        assert copy.LongitudinalTemporalInformationModified == "MODIFIED"
    assert days["second"] - days["first"] == timedelta(days=91)
    assert days["first"] < date(2019, 12, 7)


def test_dates_of_each_patient_move_by_days_of_their_own() -> None:
    """By one number for all, a single date that is known would give away those of everybody."""
    key = Pseudonyms(b"k" * 32)
    moved = []
    for patient_id in ("P", "Q", "P"):
        image = item(PatientID=patient_id, StudyDate="20200105")
        clean(image, Options(shift_dates=True), key)
        moved.append(image.StudyDate)
    assert moved[0] == moved[2] != moved[1]


@given(st.dates(min_value=date(1900, 1, 1)), st.integers(30, 3650))
def test_a_shift_is_whole_days_and_keeps_the_time(day: date, days: int) -> None:
    text = f"{day:%Y%m%d}"
    moved = shifted(text + "112233.5", days)
    assert moved.endswith("112233.5")
    assert (day - day_of(moved)).days == days


@pytest.mark.parametrize("broken", ["", "2020", "20201399", "yesterday", "00010105"])
def test_what_is_no_date_becomes_a_dummy(broken: str) -> None:
    assert shifted(broken, 100) == "19000101"


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("CT CHEST 5 MM", "CT CHEST 5 MM"),
        ("T1 post Gd GERDA geheimnis", "T1 post Gd"),
        ("Seen by Dr. Watson 12.03.2021, id 4711889", "Seen by id"),
        ("mail g@example.org", "mail"),
        ("see http://host/4 or www.host.org", "see or"),
        ("knee 12. März 21", "knee"),
        ("knee 12-Mar-2021, 3 JUNE 20", "knee"),
        ("頭部 昭和25年1月2日", "頭部"),
        ("Tel. 069/12 34 56 knee", "knee"),
        ("63yo male, 7 years old", "male"),
        ("Prof. Dr. med. Hans Meier knee", "knee"),
        ("Señora Lopez knee", "knee"),
        ("MR SR MS 2 DECUBITUS 1 JUNCTION", "MR SR MS 2 DECUBITUS 1 JUNCTION"),
        ("L4/5 C+ 0.6 B30f TH12/L1 12 months", "L4/5 C+ 0.6 B30f TH12/L1 12 months"),
    ],
)
def test_descriptions_lose_names_dates_and_numbers(text: str, left: str) -> None:
    assert cleaned(text, {"gerda", "geheimnis"}).replace(",", "").replace("  ", " ") == left


def test_the_same_key_gives_the_same_names(tmp_path: Path) -> None:
    key = read_key(tmp_path / "key")
    assert (tmp_path / "key").stat().st_mode & 0o077 == 0
    once, again, other = Pseudonyms(key), Pseudonyms(read_key(tmp_path / "key")), Pseudonyms()
    assert once.uid("1.2.3") == again.uid("1.2.3") != other.uid("1.2.3")
    assert once.patient("P") == again.patient("P") != other.patient("P")


@pytest.mark.parametrize("words", ["no key", "", "abcd", "ab" * 33])
def test_what_is_no_key_is_refused(tmp_path: Path, words: str) -> None:
    """A short one would be guessed, and the patients with it."""
    (tmp_path / "bad").write_text(words)
    with pytest.raises(MedviewerError, match=r"holds no key"):
        read_key(tmp_path / "bad")


def test_dates_move_by_a_month_at_least_and_ten_years_at_most() -> None:
    pseudonyms = Pseudonyms(bytes(32))
    moved = {pseudonyms.days(str(patient)) for patient in range(20_000)}
    assert 30 <= min(moved) < 60
    assert 3600 < max(moved) <= 3650


@given(st.text(max_size=64))
def test_new_uids_are_uids(old: str) -> None:
    new = Pseudonyms(b"k" * 32).uid(old)
    assert pydicom.uid.UID(new).is_valid
    assert len(new) <= 64
    made = uuid.UUID(int=int(new.removeprefix("2.25.")))  # PS3.5 B.2
    assert (made.version, made.variant) == (8, uuid.RFC_4122)


@pytest.mark.parametrize(
    ("elements", "suspect"),
    [
        ({"Modality": "CT"}, False),
        ({"Modality": "US"}, True),
        ({"Modality": "XA"}, True),
        ({"Modality": "US", "BurnedInAnnotation": "NO"}, False),
        ({"Modality": "CT", "BurnedInAnnotation": "YES"}, True),
        ({"Modality": "CT", "SOPClassUID": "1.2.840.10008.5.1.4.1.1.7"}, True),
        ({"Modality": "CT", "ImageType": ["DERIVED", "SECONDARY", "SCREEN SAVE"]}, True),
    ],
)
def test_pictures_that_may_have_burnt_in_text(elements: dict, suspect: bool) -> None:
    assert bool(burned_in(item(Rows=4, **elements))) is suspect


def test_suspect_pictures_are_left_out_unless_wanted(tmp_path: Path) -> None:
    brain(tmp_path / "in")
    for path in (tmp_path / "in").iterdir():
        image = pydicom.dcmread(path)
        image.BurnedInAnnotation = "YES"
        image.save_as(path)
    out = deidentify([tmp_path / "in"], tmp_path / "out")
    assert out.written == []
    assert "burnt in" in out.left_out[0].reason
    kept = deidentify([tmp_path / "in"], tmp_path / "kept", Options(keep_burned_in=True))
    assert len(kept.warned) == len(kept.written) == 6


def test_reports_and_other_files_are_left_out_with_the_reason(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "notes.txt").write_text("Gerda")
    report = Path(str(pydicom.data.get_testdata_file("reportsi.dcm")))
    (tmp_path / "in" / "sr.dcm").write_bytes(report.read_bytes())
    index = Path(str(pydicom.data.get_testdata_file("DICOMDIR")))
    (tmp_path / "in" / "DICOMDIR").write_bytes(index.read_bytes())
    what = Path(str(pydicom.data.get_testdata_file("UN_sequence.dcm")))
    (tmp_path / "in" / "nothing.dcm").write_bytes(what.read_bytes())
    outcome = deidentify([tmp_path / "in"], tmp_path / "out")
    reasons = {one.path.name: one.reason for one in outcome.left_out}
    assert "structured report" in reasons["sr.dcm"]
    assert "index of files" in reasons["DICOMDIR"]
    assert reasons["nothing.dcm"].startswith("The header has no SOPClassUID")
    assert "not a DICOM file" in reasons["notes.txt"]
    plain = json.loads((tmp_path / "out" / REPORT).read_text())
    assert plain["files_written"] == 0
    assert sum(one["files"] for one in plain["files_left_out"]) == 4


@pytest.mark.parametrize(
    ("element", "reason"),
    [
        ({"GraphicAnnotationSequence": [item(GraphicLayer="NOTES")]}, "presentation state"),
        ({"EncapsulatedDocument": b"%PDF-1.4 Gerda"}, "document inside a DICOM file"),
        ({"ContentSequence": [item(TextValue="Gerda")]}, "structured report"),
    ],
)
def test_objects_that_hold_words_of_people_are_left_out(
    tmp_path: Path, element: dict[str, object], reason: str
) -> None:
    (tmp_path / "in").mkdir()
    save(header(**element), tmp_path / "in" / "one.dcm")
    outcome = deidentify([tmp_path / "in"], tmp_path / "out")
    assert outcome.written == []
    assert [reason in one.reason for one in outcome.left_out] == [True]


def test_links_and_folders_that_may_not_be_read_are_told(
    tmp_path: Path, closed_folders: None
) -> None:
    brain(tmp_path / "in", PATIENT)
    for name in ("closed", "linked"):
        (tmp_path / "in" / name).mkdir()
    (tmp_path / "in" / "linked").rmdir()
    (tmp_path / "in" / "linked").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "in" / "link.dcm").symlink_to(next((tmp_path / "in").glob("*.dcm")))
    outcome = deidentify([tmp_path / "in"], tmp_path / "out")
    assert {one.path.name: one.reason for one in outcome.left_out} == {
        "closed": "You are not allowed to read this.",
        "linked": "It is a link: what it leads to was not read.",
        "link.dcm": "It is a link: what it leads to was not read.",
    }
    assert len(outcome.written) == 6


def test_the_command_says_what_it_did(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    images(tmp_path / "in")
    words = ["deidentify", str(tmp_path / "in"), "--out", str(tmp_path / "out"), "--shift-dates"]
    assert main(words) == 0
    assert "6 files written, 0 left out." in capsys.readouterr().out
    plain = json.loads((tmp_path / "out" / REPORT).read_text())
    done = {(one["attribute"], one["done"]) for one in plain["attributes"]}
    assert {
        ("PatientBirthDate", "emptied"),
        ("StudyDate", "shifted"),
        ("private", "removed"),
    } <= done
    assert main([*words[:3], str(tmp_path / "out")]) == 1


def test_what_names_a_person_is_never_kept() -> None:
    assert action_for(0x00091001, "PN", EVERYTHING) is Action.DUMMY
    assert action_for(0x00080060, "CS", EVERYTHING) is Action.KEEP


def test_what_says_when_somebody_was_born_or_died_goes_whatever_is_kept() -> None:
    """Moved dates of birth and death would still tell how old somebody is (PS3.15 E.3.6)."""
    image = item(
        PatientBirthDate="19500102",
        PatientBirthTime="0815",
        PatientBirthDateInAlternativeCalendar="昭和25年",
        PatientDeathDateInAlternativeCalendar="平成30年",
    )
    image.SpecificCharacterSet = "ISO_IR 192"
    clean(image, EVERYTHING, Pseudonyms())
    told = [
        element for element in image if "Birth" in element.keyword or "Death" in element.keyword
    ]
    assert [element.is_empty for element in told] == [True] * 4


def test_notes_that_no_table_names_are_not_kept() -> None:
    image = item(PatientID="1", CalibrationNotes="by Ada", SubstanceAdministrationNotes="by Ada")
    image.DoseComment = "by Ada"
    clean(image, Options(), Pseudonyms())
    assert "Ada" not in str(image)
