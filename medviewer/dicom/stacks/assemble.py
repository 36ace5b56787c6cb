"""Make the ``Series`` of one Series Instance UID from its frames."""

from __future__ import annotations

from pathlib import Path

from pydicom.dataset import Dataset

from medviewer.dicom.colour_profile import colour_remarks
from medviewer.dicom.files.dataset import dataset_of
from medviewer.dicom.files.header import read_header
from medviewer.dicom.files.hostile import BROKEN
from medviewer.dicom.series import Series, layout
from medviewer.dicom.stacks.concatenation import in_the_whole, missing_parts
from medviewer.dicom.stacks.frame import Frame
from medviewer.dicom.stacks.grouping import Group, groups_of
from medviewer.dicom.stacks.remarks import remarks_on


class UnreadableHeaderError(Exception):
    """The whole header of a file cannot be read, though the index could read its part."""

    def __init__(self, path: Path, error: BaseException) -> None:
        super().__init__(f"{path}: {error}")
        self.path = path
        self.error = error


def series_of(frames: list[Frame]) -> list[Series]:
    """The display sets in ``frames``, which share a Series Instance UID.

    Raises
    ------
    UnreadableHeaderError
        For the first file of a stack; without it the others may be read.
    """
    groups = groups_of(in_the_whole(frames))
    missing = missing_parts(frames)
    headers: dict[Path, tuple[Dataset, tuple[str, ...]]] = {}
    for group in groups:
        path = group.frames[0].slice.path
        if path not in headers:
            try:
                headers[path] = dataset_of(read_header(path))
            except BROKEN as error:
                raise UnreadableHeaderError(path, error) from error
    made = []
    for group in groups:
        header, remarks = headers[group.frames[0].slice.path]
        divided = {frame.object_uid: None for frame in group.frames if frame.concatenation}
        told = tuple(missing[uid] for uid in divided if uid in missing)
        made.append(_series(group, len(groups), header, (*told, *remarks)))
    return made


def _series(group: Group, parts: int, header: Dataset, remarks: tuple[str, ...]) -> Series:
    first = group.frames[0]
    uid = first.series_instance_uid or f"folder {first.slice.path.parent}"
    pixels = layout(first.slice)
    number = text(header, "SeriesNumber")
    return Series(
        key=f"{uid}#{group.part}" if group.part else uid,
        series_instance_uid=first.series_instance_uid,
        study_instance_uid=text(header, "StudyInstanceUID"),
        frame_of_reference_uid=text(header, "FrameOfReferenceUID"),
        patient_id=text(header, "PatientID"),
        patient_name=text(header, "PatientName"),
        study_date=text(header, "StudyDate"),
        study_description=text(header, "StudyDescription"),
        modality=text(header, "Modality"),
        number=int(number) if number.lstrip("+-").isdecimal() else None,
        description=text(header, "SeriesDescription"),
        body_part=text(header, "BodyPartExamined"),
        rows=pixels.rows,
        columns=pixels.columns,
        slices=tuple(frame.slice for frame in group.frames),
        header=header,
        warnings=(
            *remarks_on(group, parts),
            *(colour_remarks(header) if pixels.is_colour else ()),
            *remarks,
        ),
        part=group.part,
    )


def text(header: Dataset, keyword: str) -> str:
    """The value of a header element as text; "" when it is absent or empty."""
    value = header.get(keyword)
    return "" if value is None else str(value).strip(" \0")
