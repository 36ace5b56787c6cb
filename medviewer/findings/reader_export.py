"""Write the reader's own measurements as DICOM reports, and say which cannot be written."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import Enum
from pathlib import Path

from medviewer.dicom.hostile import BROKEN_VALUE
from medviewer.dicom.series import Series
from medviewer.findings.export import write_object
from medviewer.findings.measured import known_quantities
from medviewer.findings.measurement import Measurement
from medviewer.findings.sources import ExportError, identify


class LeftOut(Enum):
    """Why a measurement is in no report."""

    NO_NUMBER = "it carries no number"
    NO_PLACE = "it lies on a made picture without a place in the patient"
    NOT_OPEN = "its images are not open"


def why_left_out(one: Measurement, of: Sequence[Series]) -> LeftOut | None:
    """Why a measurement cannot be written; None when it can. ``of`` are the open series."""
    if not known_quantities(one) and one.stated_mm is None:
        return LeftOut.NO_NUMBER
    image = one.image
    if image.is_reformatted:
        frames = {
            each.frame_of_reference_uid
            for each in of
            if each.series_instance_uid == image.series_instance_uid
        }
        if not frames:
            return LeftOut.NOT_OPEN
        placed = image.plane is not None and image.frame_of_reference_uid in frames - {""}
        return None if placed else LeftOut.NO_PLACE
    here = (image.sop_instance_uid, image.frame_number)
    is_open = any(
        (each.sop_instance_uid, each.frame + 1) == here for series in of for each in series.slices
    )
    return None if is_open else LeftOut.NOT_OPEN


def export_measurements(
    measurements: Iterable[Measurement], of: Sequence[Series], folder: Path
) -> tuple[Path, ...]:
    """Write a report a study and reader into ``folder``; nothing of what cannot be written.

    Raises
    ------
    ExportError
        When a report cannot be made of them or written, or an image's file is gone.
    """
    writable = [one for one in measurements if why_left_out(one, of) is None]
    if not writable:
        return ()
    from medviewer.findings.reader_sr import reader_reports  # highdicom takes seconds to import

    try:
        made = reader_reports(writable, of)
    except BROKEN_VALUE as error:  # highdicom, on headers that lack what it needs
        raise ExportError(
            f"The report of the reader's measurements cannot be made ({error}).",
            "Export them as a table (CSV).",
        ) from error
    for report, series in made:
        identify(report, series)
    return tuple(write_object(report, folder, "sr") for report, _ in made)
