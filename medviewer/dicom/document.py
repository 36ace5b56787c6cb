"""A document within a DICOM file (PS3.3 A.45): what it is, whose it is, and its bytes."""

from __future__ import annotations

from medviewer.dicom.files import tags
from medviewer.dicom.files.dataset import dataset_of
from medviewer.dicom.files.header import Header, read_header
from medviewer.dicom.files.hostile import BROKEN_VALUE
from medviewer.dicom.series import Document
from medviewer.errors import MedviewerError
from medviewer.message import Message

PDF = "1.2.840.10008.5.1.4.1.1.104.1"
OTHERS = {
    "1.2.840.10008.5.1.4.1.1.104.2": Message("a clinical document in XML (HL7 CDA)"),
    "1.2.840.10008.5.1.4.1.1.104.3": Message("a surface for a 3-D printer (STL)"),
    "1.2.840.10008.5.1.4.1.1.104.4": Message("a surface with colours (OBJ)"),
    "1.2.840.10008.5.1.4.1.1.104.5": Message("what a surface is made of (MTL)"),
}
AGAIN = Message("Copy the file again from its source.")
MARK, MARK_WITHIN = b"%PDF-", 1024
"""What a PDF begins with, and where programs look for it."""


def class_of(header: Header) -> str:
    """The SOP Class UID of a file."""
    return tags.text(header.values, tags.SOP_CLASS_UID) or tags.text(
        header.values, tags.MEDIA_STORAGE_SOP_CLASS_UID
    )


def document_of(header: Header) -> Document:
    """What a file with a PDF in it says of itself.

    Raises
    ------
    ValueError
        Not even the frame of its data set can be read.
    """
    found, _ = dataset_of(header)

    def text(keyword: str) -> str:
        return str(found.get(keyword) or "").strip()

    return Document(
        path=header.path,
        sop_instance_uid=text("SOPInstanceUID"),
        series_instance_uid=text("SeriesInstanceUID"),
        study_instance_uid=text("StudyInstanceUID"),
        patient_id=text("PatientID"),
        patient_name=text("PatientName"),
        study_date=text("StudyDate"),
        study_description=text("StudyDescription"),
        title=text("DocumentTitle") or text("SeriesDescription"),
    )


def read_pdf(document: Document) -> bytes:
    """The PDF in the file of ``document``, as it is there.

    Raises
    ------
    MedviewerError
        The file is gone or damaged, or what is in it is no PDF.
    """
    name = document.path.name
    try:
        found, _ = dataset_of(read_header(document.path))
    except BROKEN_VALUE as error:
        raise MedviewerError(Message("{} cannot be read: {}.", name, error), AGAIN) from error
    content = found.get("EncapsulatedDocument") or b""
    length = found.get("EncapsulatedDocumentLength")
    if isinstance(length, int) and 0 < length <= len(content):
        content = content[:length]  # an odd length is padded in the file
    if not content:
        raise MedviewerError(Message("The document in {} is empty.", name), AGAIN)
    if MARK not in content[:MARK_WITHIN]:
        raise MedviewerError(
            Message("What is in {} is not a PDF, although the file says so.", name),
            Message("Ask for it at the system that made it."),
        )
    return bytes(content)
