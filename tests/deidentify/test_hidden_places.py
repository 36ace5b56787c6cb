"""Names and drawings are found where no table expects them, or the file is kept back."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pydicom
import pytest
from PIL import Image
from pydicom.config import disable_value_validation
from pydicom.dataset import Dataset
from pydicom.encaps import encapsulate
from pydicom.uid import (
    UID,
    DeflatedExplicitVRLittleEndian,
    ExplicitVRLittleEndian,
    JPEGBaseline8Bit,
    RLELossless,
)

from medviewer.deidentify.dataset import clean
from medviewer.deidentify.folder import deidentify
from medviewer.deidentify.profile import Options
from medviewer.deidentify.pseudonyms import Pseudonyms
from medviewer.deidentify.suspicion import worth_a_look
from medviewer.image.overlay import overlays
from tests.deidentify.made import EVERYTHING, PATIENT, all_bytes
from tests.findings.made_results import brain
from tests.phantoms.make import add_pixels, header, item, save


def name_in_the_pixels(folder: Path) -> tuple[Path, Dataset]:
    """A series, and one of its files with what is to be written into it."""
    brain(folder, PATIENT)
    path = sorted(folder.iterdir())[2]
    image = pydicom.dcmread(path)
    name = str(image.PatientID).encode()
    image.PixelData = name + image.PixelData[len(name) :]
    return path, image


def test_a_name_that_cleaning_misses_keeps_the_file_back(tmp_path: Path) -> None:
    """Here in the pixels, as the comment of a JPEG would be."""
    path, image = name_in_the_pixels(tmp_path / "in")
    image.save_as(path)
    outcome = deidentify([tmp_path / "in"], tmp_path / "out")
    (left,) = outcome.left_out
    assert left.path == path
    assert left.reason == "After cleaning, the old value of PatientID still is in the file."


def test_a_number_that_a_new_uid_happens_to_hold_keeps_nothing_back(tmp_path: Path) -> None:
    """One new UID in three thousand holds a given five digits: slices were missing by chance."""
    brain(tmp_path / "in", PATIENT)
    pseudonyms = Pseudonyms(bytes(32))
    for path in (tmp_path / "in").iterdir():
        image = pydicom.dcmread(path)
        image.DeviceSerialNumber = pseudonyms.uid(image.SOPInstanceUID)[10:15]
        image.StationName = pseudonyms.patient(image.PatientID)[5:10]
        image.save_as(path)
    outcome = deidentify([tmp_path / "in"], tmp_path / "out", pseudonyms=pseudonyms)
    assert outcome.left_out == []
    path, image = name_in_the_pixels(tmp_path / "named")
    image.DeviceSerialNumber = pseudonyms.uid(image.SOPInstanceUID)[10:15]
    image.PixelData = image.DeviceSerialNumber.encode() + image.PixelData[5:]
    image.save_as(path)
    outcome = deidentify([tmp_path / "named"], tmp_path / "kept", pseudonyms=pseudonyms)
    assert [one.path for one in outcome.left_out] == [path]


def test_a_name_where_no_table_expects_it_is_replaced(tmp_path: Path) -> None:
    brain(tmp_path / "in", PATIENT)
    for path in (tmp_path / "in").iterdir():
        image = pydicom.dcmread(path)
        image.SequenceName = "geheimnis^gerda"
        image.ProtocolContextSequence = [item(TextValue="for ID-4711-XY")]
        image.PatientName = "Geheimnis^Gerda"
        image.save_as(path)
    outcome = deidentify([tmp_path / "in"], tmp_path / "out")
    copy = pydicom.dcmread(outcome.written[0])
    assert copy.SequenceName == "REMOVED"
    assert b"4711-XY" not in all_bytes(tmp_path / "out")  # a new UID may hold any four digits


def test_a_family_name_alone_is_replaced_too(tmp_path: Path) -> None:
    brain(tmp_path / "in", PATIENT)
    for path in (tmp_path / "in").iterdir():
        image = pydicom.dcmread(path)
        image.SequenceName = "se GEHEIMNIS 2"
        image.save_as(path)
    deidentify([tmp_path / "in"], tmp_path / "out")
    assert b"GEHEIMNIS" not in all_bytes(tmp_path / "out")


@pytest.mark.parametrize("options", [Options(), EVERYTHING], ids=["basic", "all options"])
@pytest.mark.parametrize(
    ("keyword", "proper"),
    [
        ("InstanceNumber", "87654321"),
        ("SliceThickness", "8.765432"),
        ("SeriesTime", "112233.4"),
        ("AcquisitionDateTime", "20171231112233.123456"),
    ],
)
def test_words_where_a_number_or_time_should_be_are_taken_out(
    tmp_path: Path, options: Options, keyword: str, proper: str
) -> None:
    """Whatever they say: nobody looks for a name there."""
    dataset = header(**{keyword: proper})
    add_pixels(dataset, np.zeros((4, 4), np.uint16))
    path = save(dataset, tmp_path / "in" / "one.dcm")
    word = proper[:-7].encode() + b"Mueller"
    path.write_bytes(path.read_bytes().replace(proper.encode(), word))
    assert b"Mueller" in path.read_bytes()
    assert len(deidentify([path], tmp_path / "out", options).written) == 1
    assert b"Mueller" not in all_bytes(tmp_path / "out")


def test_a_deflated_file_is_looked_through_as_well(tmp_path: Path) -> None:
    """In its bytes no old value would ever be found."""
    path, image = name_in_the_pixels(tmp_path / "in")
    image.file_meta.TransferSyntaxUID = DeflatedExplicitVRLittleEndian
    image.save_as(path)
    (left,) = deidentify([tmp_path / "in"], tmp_path / "out").left_out
    assert left.reason == "After cleaning, the old value of PatientID still is in the file."


@pytest.mark.parametrize("group", [0x6000, 0x6002, 0x601E])
@pytest.mark.parametrize("syntax", [ExplicitVRLittleEndian, RLELossless])
def test_an_overlay_in_unused_bits_of_the_pixels_is_taken_out(
    tmp_path: Path, syntax: str, group: int
) -> None:
    """PS3.15 Table E.1-1 removes overlays; here the drawing is in bit 15 of 12-bit pixels."""
    path = tmp_path / "in" / "one.dcm"
    grey = np.arange(48, dtype=np.uint16).reshape(6, 8) * 80
    drawing = np.zeros((6, 8), np.uint16)
    drawing[2:4, 1:7] = 1
    dataset = header(PatientID="ID-4711-XY", PatientName="Geheimnis^Gerda")
    add_pixels(dataset, grey | drawing << 15)
    dataset.BitsStored, dataset.HighBit = 12, 11
    for element, vr, value in (
        (0x10, "US", 6), (0x11, "US", 8), (0x40, "CS", "G"), (0x50, "SS", [1, 1]),
        (0x100, "US", 16), (0x102, "US", 15),
    ):  # fmt: skip
        dataset.add_new(group << 16 | element, vr, value)
    save(dataset, path)
    if syntax == RLELossless:
        image = pydicom.dcmread(path)
        image.compress(RLELossless)
        image.save_as(path)
    (overlay,) = overlays(path)
    assert np.array_equal(overlay.mask, drawing.astype(bool))
    outcome = deidentify([path], tmp_path / "out")
    if syntax == RLELossless:
        (left,) = outcome.left_out
        assert left.reason == "Overlays are in the unused bits of its compressed pixels."
    else:
        stored = pydicom.dcmread(outcome.written[0]).PixelData
        assert np.array_equal(np.frombuffer(stored, "<u2").reshape(6, 8), grey)


@pytest.mark.parametrize("position", [4, 15])
def test_no_bit_of_the_picture_is_taken_out_for_an_overlay(tmp_path: Path, position: int) -> None:
    """A header that is wrong names the lowest or the highest of the bits 4 to 15 in use."""
    grey = np.arange(48, dtype=np.uint16).reshape(6, 8) * 1360
    dataset = header()
    add_pixels(dataset, grey)
    dataset.BitsStored, dataset.HighBit = 12, 15
    dataset.add_new(0x60000102, "US", position)
    path = save(dataset, tmp_path / "in" / "one.dcm")
    stored = pydicom.dcmread(deidentify([path], tmp_path / "out").written[0]).PixelData
    assert np.array_equal(np.frombuffer(stored, "<u2").reshape(6, 8), grey)


@pytest.mark.parametrize("options", [Options(), EVERYTHING], ids=["basic", "all options"])
@pytest.mark.parametrize(
    "text",
    [
        "MUELLER_HANS_CT",
        "HansMüller2",
        "muller knee",
        "Lüdenscheidt",
        "LUEDENSCHEIDT",
        "頭部 山田太郎様",
        "MR 山田",
        "4711",
        "knee_4711_x",
    ],
)
def test_a_name_is_found_however_it_is_written(tmp_path: Path, options: Options, text: str) -> None:
    """Joined by underscores or by nothing, without umlauts, in a script without gaps, short IDs."""
    dataset = header(
        SpecificCharacterSet="ISO_IR 192",
        PatientName="Müller-Lüdenscheidt^Hans=山田^太郎",
        PatientID="4711",
        SequenceName=text,
        StudyDescription=text,
    )
    add_pixels(dataset, np.zeros((4, 4), np.uint16))
    path = save(dataset, tmp_path / "in" / "one.dcm")
    copy = pydicom.dcmread(deidentify([path], tmp_path / "out", options).written[0])
    left = f"{copy.SequenceName} {copy.get('StudyDescription')}".lower()
    for part in ("hans", "ller", "denscheidt", "山田", "太郎", "4711"):
        assert part not in left


@pytest.mark.parametrize(
    ("options", "left"), [(Options(), "REMOVED"), (EVERYTHING, "fell from a ladder")]
)
def test_what_was_written_freely_is_not_kept(tmp_path: Path, options: Options, left: str) -> None:
    """Comments that the table does not list; whom they tell of, no search for a name finds."""
    told = "fell from a ladder 1.2.2021"
    dataset = header(
        CommentsOnTheScheduledProcedureStep=told,
        ProtocolContextSequence=[item(TextValue=told)],
        PatientDeathDateInAlternativeCalendar="1442-06-19",
    )
    add_pixels(dataset, np.zeros((4, 4), np.uint16))
    path = save(dataset, tmp_path / "in" / "one.dcm")
    copy = pydicom.dcmread(deidentify([path], tmp_path / "out", options).written[0])
    assert copy.CommentsOnTheScheduledProcedureStep == left
    assert copy.ProtocolContextSequence[0].TextValue == left
    assert not copy.PatientDeathDateInAlternativeCalendar


def test_words_that_only_resemble_a_name_are_kept(tmp_path: Path) -> None:
    dataset = header(
        PatientName="Li^Ann^^Mr",
        Manufacturer="Philips",
        OperatorsName="Philip^Ann",
        SequenceName="planning",
        StudyDescription="MR liver Li",
    )
    add_pixels(dataset, np.zeros((4, 4), np.uint16))
    path = save(dataset, tmp_path / "in" / "one.dcm")
    copy = pydicom.dcmread(deidentify([path], tmp_path / "out", EVERYTHING).written[0])
    assert (copy.Manufacturer, copy.SequenceName) == ("Philips", "planning")
    assert copy.StudyDescription == "MR liver"


@pytest.mark.parametrize("name", ["", "^", "^^^=^"])
def test_studies_of_nobody_known_are_not_made_one_patients(tmp_path: Path, name: str) -> None:
    for study in ("1.3.777.1", "1.3.777.2"):
        dataset = header(PatientID="", StudyInstanceUID=study, SOPInstanceUID=study)
        dataset.PatientName = name
        add_pixels(dataset, np.zeros((4, 4), np.uint16))
        save(dataset, tmp_path / "in" / f"{study}.dcm")
    written = deidentify([tmp_path / "in"], tmp_path / "out").written
    assert len({pydicom.dcmread(path).PatientID for path in written}) == 2


def test_uids_of_classes_and_coding_schemes_stay(tmp_path: Path) -> None:
    """They name no instance, and a private SOP class is none of the patient's."""
    code = item(CodeValue="1", CodingSchemeDesignator="SCT", CodeMeaning="brain")
    code.CodingSchemeUID = "2.16.840.1.113883.6.96"
    dataset = header(SOPClassUID="1.2.840.113619.4.30", AnatomicRegionSequence=[code])
    add_pixels(dataset, np.zeros((4, 4), np.uint16))
    path = save(dataset, tmp_path / "in" / "one.dcm")
    copy = pydicom.dcmread(deidentify([path], tmp_path / "out").written[0])
    assert copy.SOPClassUID == copy.file_meta.MediaStorageSOPClassUID == "1.2.840.113619.4.30"
    assert copy.AnatomicRegionSequence[0].CodingSchemeUID == "2.16.840.1.113883.6.96"


def test_drawings_of_old_scanners_are_removed_in_whatever_group_they_are() -> None:
    """Curves (50xx) and overlays (60xx), often with a name drawn (PS3.15 Table E.1-1)."""
    dataset = item(PatientID="1")
    for group in (0x5000, 0x501E, 0x6000, 0x601E, 0x60FE):
        dataset.add_new((group, 0x3000), "OW", b"Gerda!")
    clean(dataset, Options(), Pseudonyms())
    assert [element.tag for element in dataset if element.tag.group in range(0x5000, 0x6100)] == []


def test_what_stands_within_a_person_s_code_is_replaced_however_deep() -> None:
    """The sequence stays, for objects need it; no word in it does (D in PS3.15 Table E.1-1)."""
    code = item(CodeValue="17", CodingSchemeDesignator="99STAFF", CodeMeaning="Watson")
    code.EquivalentCodeSequence = [item(CodeMeaning="the one in room 221", LongCodeValue="John W.")]
    dataset = item(PatientID="1", InstitutionCodeSequence=[code])
    clean(dataset, Options(), Pseudonyms())
    cleaned = dataset.InstitutionCodeSequence[0]
    deeper = cleaned.EquivalentCodeSequence[0]
    words = (cleaned.CodeMeaning, deeper.CodeMeaning, deeper.LongCodeValue)
    assert words == ("REMOVED",) * 3


def test_the_hospital_is_not_left_in_what_is_said_of_the_scanner() -> None:
    dataset = item(PatientID="1", InstitutionName="Saint Elsewhere")
    dataset.Manufacturer = "Maker, for Saint Elsewhere"
    clean(dataset, Options(), Pseudonyms())
    assert dataset.Manufacturer == "REMOVED"


@pytest.mark.parametrize("kept", [False, True])
def test_uids_that_no_table_names_are_new_and_a_device_s_may_stay(kept: bool) -> None:
    dataset = item(
        PatientID="1", DeviceUID="1.2.3.4", SOPInstanceUIDOfConcatenationSource="1.2.3.5"
    )
    clean(dataset, Options(keep_device=kept), Pseudonyms())
    assert dataset.SOPInstanceUIDOfConcatenationSource.startswith("2.25.")
    assert (dataset.DeviceUID == "1.2.3.4") is kept


def test_words_where_the_uid_of_a_class_should_be_are_taken_out() -> None:
    with disable_value_validation():
        dataset = item(PatientID="1", OriginalSpecializedSOPClassUID="Watson")
        clean(dataset, Options(), Pseudonyms())
    assert UID(dataset.OriginalSpecializedSOPClassUID).is_valid


def test_a_voice_and_a_slides_label_are_left_out(tmp_path: Path) -> None:
    """A dictation says the name aloud; a label in the picture carries it (C.8.12.4.1.2)."""
    sound = item(NumberOfWaveformSamples=4, SamplingFrequency="8000", WaveformBitsAllocated=8)
    sound.add_new("WaveformData", "OB", b"1234")
    voice = header(SOPClassUID="1.2.840.10008.5.1.4.1.1.9.4.1", WaveformSequence=[sound])
    slide = header(
        SOPClassUID="1.2.840.10008.5.1.4.1.1.77.1.6",
        Modality="SM",
        BurnedInAnnotation="NO",
        SpecimenLabelInImage="YES",
    )
    add_pixels(slide, np.zeros((4, 4), np.uint16))
    paths = [save(voice, tmp_path / "in" / "voice.dcm"), save(slide, tmp_path / "in" / "slide.dcm")]
    outcome = deidentify(paths, tmp_path / "out")
    assert [one.reason for one in outcome.left_out] == [
        "A recording of a voice cannot be cleaned.",
        "The file says that text is burnt in. No writing was found in the pixels. It was left out.",
    ]


def test_a_name_in_the_comment_of_a_jpeg_keeps_the_file_back(tmp_path: Path) -> None:
    """As people write it, which is not as the header has it."""
    for number, comment in enumerate((b"hans MUELLER *1950", b"head")):
        stream = io.BytesIO()
        Image.fromarray(np.zeros((16, 16), np.uint8)).save(stream, "JPEG", comment=comment)
        dataset = header(PatientName="Mueller^Hans", SOPInstanceUID=f"1.2.{number}")
        add_pixels(dataset, np.zeros((16, 16), np.uint8))
        dataset.PixelData = encapsulate([stream.getvalue()])
        dataset["PixelData"].VR = "OB"
        save(dataset, tmp_path / "in" / f"{number}.dcm", JPEGBaseline8Bit)
    outcome = deidentify([tmp_path / "in"], tmp_path / "out")
    (left,) = outcome.left_out
    assert left.path.name == "0.dcm"
    assert left.reason == "After cleaning, the old value of PatientName still is in the file."
    assert len(outcome.written) == 1


@pytest.mark.parametrize(
    ("elements", "looked_at"),
    [
        ({"Modality": "CT"}, False),
        ({"Modality": "CT", "ImageType": ["DERIVED", "SECONDARY"], "BitsStored": 12}, False),
        ({"Modality": "CT", "ImageType": ["DERIVED", "SECONDARY"], "BitsStored": 8}, True),
        ({"Modality": "MR", "SamplesPerPixel": 3}, True),
        ({"Modality": "OP"}, True),
        ({"Modality": "HC"}, True),
        ({"Modality": ""}, True),
        ({"Modality": "CT", "BurnedInAnnotation": "YES"}, True),
    ],
)
def test_what_is_no_grey_slice_is_looked_at(elements: dict[str, object], looked_at: bool) -> None:
    """Screens of workstations are stored as CT and MR too: dose tables, coloured volumes."""
    assert worth_a_look(header(Rows=8, **elements)) is looked_at


def test_a_name_in_a_code_of_free_choice_is_replaced(tmp_path: Path) -> None:
    layer = item(GraphicLayer="MUELLER", GraphicLayerOrder=1)
    dataset = header(
        PatientName="Mueller^Hans", ContentLabel="HANS_1", GraphicLayerSequence=[layer]
    )
    add_pixels(dataset, np.zeros((4, 4), np.uint16))
    path = save(dataset, tmp_path / "in" / "one.dcm")
    copy = pydicom.dcmread(deidentify([path], tmp_path / "out").written[0])
    assert copy.ContentLabel == copy.GraphicLayerSequence[0].GraphicLayer == "REMOVED"
