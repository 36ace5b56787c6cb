"""Write the reader's own drawings as DICOM objects, and say which cannot be written."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from enum import Enum
from pathlib import Path

from pydicom.dataset import Dataset

from medviewer.dicom.files.hostile import BROKEN_VALUE
from medviewer.dicom.load import load
from medviewer.dicom.series import Series
from medviewer.dicom.volume import Volume
from medviewer.findings.objects.export import write_object
from medviewer.findings.objects.sources import ExportError, identify
from medviewer.findings.objects.typed import graphic_text
from medviewer.findings.reading.measured import known_quantities
from medviewer.findings.reading.measurement import Kind, Measurement
from medviewer.message import Message


class LeftOut(Enum):
    """Why a measurement is in no object of a kind."""

    NO_NUMBER = "it carries no number"
    NO_PLACE = "it lies on a made picture that is no plane of the patient"
    NO_IMAGE = "it lies on a made picture, and a presentation state is of images"
    NO_WORDS = "it is a text without words"
    NOT_OPEN = "its images are not open"
    NO_REGION = "it encloses nothing"


KINDS = ("sr", "gsps", "seg")
"""Kinds of objects that hold drawings of the reader."""


def why_left_out(one: Measurement, of: Sequence[Series], kind: str = "sr") -> LeftOut | None:
    """Why a measurement cannot be written as ``kind``; None when it can.

    ``of`` are the open series. A report needs a number, but of arrows and texts; a
    presentation state an image, and a text there its words; a segmentation a region on an image.
    """
    if kind == "seg" and not (one.kind.is_region and one.stated_mm is None):
        return LeftOut.NO_REGION
    if kind == "sr" and one.kind not in (Kind.ARROW, Kind.TEXT) and not _has_number(one):
        return LeftOut.NO_NUMBER
    if kind in ("gsps", "seg") and one.image.is_made:
        return LeftOut.NO_IMAGE
    image = one.image
    if image.is_made:
        frames = {
            each.frame_of_reference_uid
            for each in of
            if each.series_instance_uid == image.series_instance_uid
        }
        if not frames:
            return LeftOut.NOT_OPEN
        placed = image.plane is not None and image.frame_of_reference_uid in frames - {""}
        return None if placed else LeftOut.NO_PLACE
    if all(image.index_in(series) is None for series in of):
        return LeftOut.NOT_OPEN
    says_nothing = one.kind is Kind.TEXT and not graphic_text(one.label).strip()
    return LeftOut.NO_WORDS if kind == "gsps" and says_nothing else None


def _has_number(one: Measurement) -> bool:
    return bool(known_quantities(one)) or one.stated_mm is not None


def export_measurements(
    measurements: Iterable[Measurement],
    of: Sequence[Series],
    folder: Path,
    kinds: Iterable[str] = ("sr",),
    load: Callable[[Series], Volume] = load,
) -> tuple[Path, ...]:
    """Write what can be written of ``kinds`` (of ``KINDS``) into ``folder``.

    "sr" is a report a study and reader, "gsps" a presentation state and "seg" a segmentation a
    series and reader.

    Raises
    ------
    ExportError
        When an object cannot be made of them or written, or an image's file is gone.
    """
    measurements = list(measurements)
    made: list[tuple[str, Dataset, Series]] = []
    for kind in (each for each in KINDS if each in set(kinds)):
        writable = [one for one in measurements if why_left_out(one, of, kind) is None]
        if writable:
            made += [(kind, *one) for one in _objects(kind, writable, of, load)]
    for _, one, series in made:
        identify(one, series)
    return tuple(write_object(one, folder, kind) for kind, one, _ in made)


def _objects(
    kind: str, drawn: Sequence[Measurement], of: Sequence[Series], load: Callable[[Series], Volume]
) -> list[tuple[Dataset, Series]]:
    try:  # highdicom takes seconds to import
        if kind == "sr":
            from medviewer.findings.objects.reader_sr import reader_reports

            return reader_reports(drawn, of)
        if kind == "seg":
            from medviewer.findings.objects.reader_seg import reader_segmentations

            return reader_segmentations(drawn, of)
        from medviewer.findings.objects.reader_gsps import reader_states

        return reader_states(drawn, of, load)
    except BROKEN_VALUE as error:  # highdicom, on headers that lack what it needs
        raise ExportError(
            _cannot_be_made(kind, error), Message("Export them as a table (CSV).")
        ) from error


def _cannot_be_made(kind: str, error: Exception) -> Message:
    return {
        "sr": Message("The report of the reader's drawings cannot be made ({}).", error),
        "seg": Message("The masks of the reader's outlines cannot be made ({}).", error),
        "gsps": Message(
            "The presentation state of the reader's drawings cannot be made ({}).", error
        ),
    }[kind]
