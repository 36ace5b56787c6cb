"""The images that results are about, as the writers of DICOM objects need them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from pydicom.dataset import Dataset

from medviewer.dicom.files.dataset import dataset_of
from medviewer.dicom.files.header import read_header
from medviewer.dicom.files.hostile import BROKEN
from medviewer.dicom.series import Series, Slice, Vector
from medviewer.errors import MedviewerError
from medviewer.findings.finding import ResultSet
from medviewer.message import Message, sentences

_IDENTITY = (
    "PatientID",
    "PatientName",
    "PatientBirthDate",
    "PatientSex",
    "AccessionNumber",
    "StudyID",
    "StudyDate",
    "StudyTime",
    "ReferringPhysicianName",
)
"""Type 2 of the Patient and General Study modules: must be there, may be empty."""

_FURTHER = ("IssuerOfPatientID", "StudyDescription")
"""Type 3 of the same, which tell patients and studies apart: said where the images say them."""

_AGE = re.compile(r"\d{3}[DWMY]")
"""What an Age String is (PS3.5 6.2); tools that de-identify leave "0Y" and the like."""

_OTHER_KINDS = Message("Masks and heat maps need it; choose the report or the captured pictures.")


@dataclass(frozen=True)
class Place:
    """Where a slice lies in the patient, as in ``Slice``; mm, LPS."""

    position: Vector
    orientation: tuple[Vector, Vector]
    spacing: tuple[float, float]


class ExportError(MedviewerError):
    """Results that cannot be written as the asked-for DICOM object, or not there."""


def check_belongs(results: ResultSet, series: Series) -> None:
    """Make sure that the results are of this series and of a model that ran.

    Raises
    ------
    ExportError
        When they are of other images, or the model refused the series.
    """
    if not (results.gate.accepted or results.gate.overridden):
        raise ExportError(Message("The model was not run: {}", sentences(results.gate.reasons)))
    slices = series.slices
    same = results.series_key == series.key and results.sop_instance_uids == tuple(
        one.sop_instance_uid for one in slices
    )
    if not same or any(
        finding.slice_index >= len(slices)
        or finding.sop_instance_uid != slices[finding.slice_index].sop_instance_uid
        for finding in results.findings
    ):
        raise ExportError(
            Message("The results are not of the series that is open."),
            Message("Analyse this series again."),
        )


def headers(series: Series, indices: Iterable[int]) -> dict[int, Dataset]:
    """The headers of the files of some slices, without patient; ``identify`` names him later.

    Slices of one file share one header.

    Raises
    ------
    ExportError
        When a file is gone or is not the one that was opened.
    """
    by_path: dict[Path, Dataset] = {}
    found = {}
    for index in indices:
        one = series.slices[index]
        if one.path not in by_path:
            by_path[one.path] = _header(one)
        found[index] = by_path[one.path]
    return found


def reference(series: Series, one: Slice) -> Dataset:
    """What a reference to an image says, without reading its file."""
    image = Dataset()
    image.StudyInstanceUID = series.study_instance_uid
    image.SeriesInstanceUID = series.series_instance_uid
    image.SOPClassUID = one.sop_class_uid
    image.SOPInstanceUID = one.sop_instance_uid
    return image


def frames_in(header: Dataset) -> int:
    """Number of frames in an image's file."""
    return int(header.get("NumberOfFrames") or 1)


def placed(series: Series, sources: dict[int, Dataset]) -> dict[int, Place]:
    """Where the slices of ``sources`` lie in the patient.

    Raises
    ------
    ExportError
        When one has no place in the patient, or its pixels no size, or several files hold several
        slices each.
    """
    places = {}
    files = {id(header) for header in sources.values()}
    for index, header in sources.items():
        one = series.slices[index]
        if one.position is None or one.orientation is None:
            raise ExportError(
                Message("Slice {} has no place in the patient.", index + 1), _OTHER_KINDS
            )
        if one.spacing is None:
            raise ExportError(
                Message("Nothing says how large the pixels of slice {} are.", index + 1),
                _OTHER_KINDS,
            )
        if not header.get("FrameOfReferenceUID"):
            raise ExportError(Message("The series has no frame of reference."), _OTHER_KINDS)
        if frames_in(header) > 1 and len(files) > 1:
            raise ExportError(
                Message("The series has several files with several slices each."),
                Message(
                    "Masks and heat maps are made of one such file; choose the report or the "
                    "captured pictures."
                ),
            )
        places[index] = Place(one.position, one.orientation, one.spacing)
    return places


def distinct(sources: dict[int, Dataset]) -> list[Dataset]:
    """Each header once, where slices lie in one file."""
    return list({id(header): header for header in sources.values()}.values())


def _header(one: Slice) -> Dataset:
    try:
        header, _ = dataset_of(read_header(one.path))
    except BROKEN as error:
        raise ExportError(
            Message("{} cannot be read: {}", one.path, error),
            Message("Connect its drive, or open the series again."),
        ) from error
    if header.get("SOPInstanceUID") != one.sop_instance_uid:
        raise ExportError(
            Message("{} is not the image any more that was analysed.", one.path),
            Message("Open the folder again."),
        )
    for keyword in _IDENTITY:
        setattr(header, keyword, "")
    for keyword in _FURTHER:
        if keyword in header:
            del header[keyword]
    if not _AGE.fullmatch(str(header.get("PatientAge") or "000Y")):
        del header.PatientAge  # highdicom copies it, and the object would be invalid, too
    return header


def identify(made: Dataset, series: Series) -> None:
    """Give a finished object the patient and study of ``series``, letter by letter.

    highdicom never sees them: it refuses values that old archives are full of, and
    prints names in its warnings.
    """
    for keyword in _IDENTITY:
        if keyword in series.header:
            made[keyword] = series.header[keyword]
        else:
            setattr(made, keyword, "")
    for keyword in _FURTHER:
        if keyword in series.header:
            made[keyword] = series.header[keyword]
    age = str(series.header.get("PatientAge") or "")
    if _AGE.fullmatch(age):  # highdicom copies it into most objects, not into all
        made.PatientAge = age
