"""docs/conformance.md says what the program does: its lists are held to the code."""

from __future__ import annotations

import re
from pathlib import Path

import pydicom
from pydicom.uid import DeflatedExplicitVRLittleEndian
from pynetdicom.presentation import PresentationContext
from pynetdicom.sop_class import (  # type: ignore[attr-defined]
    StudyRootQueryRetrieveInformationModelFind,
    StudyRootQueryRetrieveInformationModelGet,
    StudyRootQueryRetrieveInformationModelMove,
    Verification,
)

from medviewer.dicom.decoding.codecs import _DECODERS
from medviewer.dicom.files.header import RAW_SYNTAXES
from medviewer.findings.objects.export import KINDS, export_dicom
from medviewer.network import receiving
from medviewer.network.offer import (
    ANSWER_S,
    CONNECT_S,
    MOST_CONTEXTS,
    RETRIEVE_S,
    SYNTAXES,
    storage_contexts,
)
from medviewer.network.query import STUDY_KEYS
from medviewer.network.stations import OWN_TITLE
from tests.findings.made_results import brain, three_lesions

PAGE = Path(__file__).resolve().parent.parent / "docs" / "conformance.md"


def part(title: str) -> str:
    """The words below a heading, up to the next."""
    return PAGE.read_text(encoding="utf-8").split(f"## {title}\n")[1].split("\n## ")[0]


def test_the_transfer_syntaxes_are_those_that_are_decoded_and_offered() -> None:
    rows = re.findall(r"\| (1\.2\.840[\d.]+) \| (yes|no) \|", part("Transfer syntaxes"))
    assert len(rows) == len(dict(rows))
    assert dict(rows).keys() == {*_DECODERS, *RAW_SYNTAXES, str(DeflatedExplicitVRLittleEndian)}
    assert {uid for uid, offered in rows if offered == "yes"} == {str(uid) for uid in SYNTAXES}


def test_the_services_are_those_that_are_asked_for() -> None:
    named = set(re.findall(r"1\.2\.840[\d.]+\d", part("Overview")))
    assert named == {
        str(each)
        for each in (
            Verification,
            StudyRootQueryRetrieveInformationModelFind,
            StudyRootQueryRetrieveInformationModelGet,
            StudyRootQueryRetrieveInformationModelMove,
        )
    }


def test_the_numbers_of_an_association_are_those_of_the_program() -> None:
    text = " ".join(part("Association").split())
    assert f"{OWN_TITLE}, or what the station was added with" in text
    assert f"up to {receiving.MOST_ASSOCIATIONS} associations" in text
    assert f"{CONNECT_S} s for a connection, {ANSWER_S} s for an answer ({RETRIEVE_S} s" in text
    offered: list[PresentationContext] = storage_contexts(MOST_CONTEXTS - 1)
    assert f"the {len(offered)} most usual storage classes" in text
    assert f"room for {MOST_CONTEXTS} contexts" in text
    words = {re.sub(r"\W", "", each).lower() for each in re.split(r"with these keys|, |:", text)}
    for keyword in STUDY_KEYS:
        known = pydicom.datadict.dictionary_description(keyword)
        assert any(re.sub(r"\W", "", known).lower() in each for each in words), keyword


def test_what_a_model_found_goes_out_in_the_classes_of_the_page(tmp_path: Path) -> None:
    named = set(re.findall(r"(1\.2\.840[\d.]+\d) \|", part("Objects that are made")))
    volume = brain(tmp_path / "in")
    paths = export_dicom(three_lesions(volume), volume, tmp_path / "out", list(KINDS))
    made = [pydicom.dcmread(path) for path in paths]
    assert {str(each.SOPClassUID) for each in made} < named
    assert {each.SpecificCharacterSet for each in made} == {"ISO_IR 192"}
    assert {str(each.file_meta.TransferSyntaxUID) for each in made} == {"1.2.840.10008.1.2.1"}
