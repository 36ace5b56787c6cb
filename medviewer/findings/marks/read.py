"""Drawings that others made of the images: read from SR, SEG, RTSTRUCT, GSPS and KO, ours too.

``read_marks`` turns a file into marks on the slices of the series that are open. What a
file says of images that are not open is counted, never dropped in silence.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from pydicom.dataset import Dataset

from medviewer.dicom.files.dataset import dataset_of
from medviewer.dicom.files.header import Header, read_header
from medviewer.dicom.files.hostile import BROKEN, BROKEN_VALUE
from medviewer.dicom.series import Series, same_patient
from medviewer.errors import MedviewerError
from medviewer.findings.marks.contours import CONTOUR_DATA, of_structure_set
from medviewer.findings.marks.graphics import of_presentation_state
from medviewer.findings.marks.key_images import of_key_objects
from medviewer.findings.marks.marks import Marks, MarksError, Places, named_series
from medviewer.findings.marks.report import of_report
from medviewer.findings.marks.segments import of_segmentation
from medviewer.findings.presentation.read import softcopy_state_of
from medviewer.message import Message

_READERS = {
    "SR": of_report,
    "RTSTRUCT": of_structure_set,
    "KO": of_key_objects,
}


def read_marks(path: Path, of: Sequence[Series]) -> Marks:
    """The drawings in a file on the slices of ``of``.

    Raises
    ------
    MarksError
        When the file cannot be read, or holds no drawings that we know.
    """
    try:
        raw = read_header(path)
        header, _ = dataset_of(raw, untouched=(CONTOUR_DATA,))
        found = _marks_of(path, header, raw, of)
        if found is not None:
            source = str(header.get("SOPInstanceUID") or path)
            of_file = (replace(mark, source=source) for mark in found.marks)
            remarks = (*found.remarks, *_on_the_patient(header, found, of))
            return replace(found, marks=tuple(of_file), remarks=remarks)
    except BROKEN as error:
        raise _refused(path, error) from error
    raise MarksError(
        Message("{} holds no drawings.", path),
        Message(
            "Choose a structured report, segmentation, structure set, presentation state or "
            "selection of key images."
        ),
    )


def _marks_of(path: Path, header: Dataset, raw: Header, of: Sequence[Series]) -> Marks | None:
    """What a file of drawings holds; None for another kind of file."""
    kind = kind_of(header)
    if kind == "SEG":
        return of_segmentation(path, header, of)
    places = Places(of, named_series(header))
    if kind == "GSPS":
        state = softcopy_state_of(header, raw.values, places, raw.encoding.order)
        return replace(of_presentation_state(header, places), state=state)
    return _READERS[kind](header, places) if kind in _READERS else None


def _on_the_patient(header: Dataset, found: Marks, of: Sequence[Series]) -> list[Message]:
    """What to say where the file names another patient than the images that it is drawn on.

    They may be joined by an image or a frame of reference alone, as in careless copies.
    """
    drawn_on = {mark.series_key for mark in found.marks}
    for series in of:
        whose = replace(
            series,
            patient_id=str(header.get("PatientID") or "").strip() or series.patient_id,
            patient_name=str(header.get("PatientName") or "").strip() or series.name_on_file,
            filed_name="",
        )
        if series.key in drawn_on and not same_patient(whose, series):
            return [Message("The file names another patient than the pictures do.")]
    return []


def _refused(path: Path, error: Exception) -> MarksError:
    """Which file cannot be read, why, and what to do."""
    if isinstance(error, MedviewerError):
        words = Message("The drawings in {} cannot be read: {}", path, error.message)
        return MarksError(words, error.remedy)
    words = Message("The drawings in {} cannot be read: {}.", path, error)
    return MarksError(words, Message("Copy the file again from its source."))


def kind_of(header: Dataset) -> str:
    """What kind of drawings a file holds; "" for none that we know."""
    try:
        modality = str(header.get("Modality") or "")
    except BROKEN_VALUE:
        return ""
    kinds = {"SR": "SR", "SEG": "SEG", "RTSTRUCT": "RTSTRUCT", "PR": "GSPS", "KO": "KO"}
    return kinds.get(modality, "")
