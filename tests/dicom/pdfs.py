"""PDFs, and DICOM files around them."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import ExplicitVRLittleEndian, generate_uid
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

PDF = "1.2.840.10008.5.1.4.1.1.104.1"
SIZE = (400.0, 300.0)


def pdf(
    pages: int = 3,
    password: str = "",
    size: tuple[float, float] = SIZE,
    texts: Sequence[str] = (),
    turned: int = 0,
) -> bytes:
    """Page n has a black square at the left, n times 100 points from its lower edge.

    ``texts`` stand on the first pages 60 points from the left and 200 from below; the pages are
    ``turned`` by so many degrees to the right.
    """
    target = BytesIO()
    locked = StandardEncryption(password) if password else None
    canvas = Canvas(target, pagesize=size, encrypt=locked)
    for page in range(pages):
        canvas.rect(0, 100.0 * page, 50, 50, fill=1)
        canvas.setPageRotation(turned)
        canvas.setFont("Helvetica", 20)
        if page < len(texts):
            canvas.drawString(60, 200, texts[page])
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def write_document(path: Path, content: bytes, **values: object) -> Path:
    """A file with ``content`` as its document."""
    dataset = Dataset()
    dataset.SOPClassUID, dataset.SOPInstanceUID = PDF, generate_uid()
    dataset.StudyInstanceUID, dataset.SeriesInstanceUID = "1.2.3", generate_uid()
    dataset.StudyDate, dataset.Modality = "20240102", "DOC"
    dataset.PatientName, dataset.PatientID = "Muster^Anna", "4711"
    dataset.DocumentTitle = "Dose sheet"
    dataset.EncapsulatedDocument = content + b"\0" * (len(content) % 2)
    dataset.MIMETypeOfEncapsulatedDocument = "application/pdf"
    dataset.EncapsulatedDocumentLength = len(content)
    for key, value in values.items():
        setattr(dataset, key, value)
    dataset.file_meta = FileMetaDataset()
    dataset.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    dataset.file_meta.MediaStorageSOPClassUID = dataset.SOPClassUID
    dataset.file_meta.MediaStorageSOPInstanceUID = dataset.SOPInstanceUID
    dataset.save_as(path, enforce_file_format=True)
    return path
