"""Write results as DICOM objects that other programs read."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from pydicom.dataset import Dataset
from pydicom.filereader import read_file_meta_info
from pydicom.uid import (
    ColorSoftcopyPresentationStateStorage,
    Comprehensive3DSRStorage,
    ComprehensiveSRStorage,
    GrayscaleSoftcopyPresentationStateStorage,
    KeyObjectSelectionDocumentStorage,
    ParametricMapStorage,
    SecondaryCaptureImageStorage,
    SegmentationStorage,
)

from medviewer.dicom.files.hostile import BROKEN_VALUE
from medviewer.dicom.volume import Volume
from medviewer.findings.finding import ResultSet
from medviewer.findings.objects.sources import ExportError, check_belongs, identify
from medviewer.message import Message
from medviewer.progress import Progress, Silent, stop_if_cancelled
from medviewer.safe_write import reason_of

KINDS = {
    "sr": "report with measurements (Comprehensive SR, TID 1500)",
    "seg": "masks (Segmentation)",
    "gsps": "drawing over the images (Presentation State)",
    "pm": "heat map (Parametric Map)",
    "sc": "pictures with the drawing burnt in (Secondary Capture)",
    "ko": "key images (Key Object Selection)",
}
"""What can be written, and what it is."""
_KIND_OF = {
    ComprehensiveSRStorage: "sr",
    Comprehensive3DSRStorage: "sr",
    SegmentationStorage: "seg",
    GrayscaleSoftcopyPresentationStateStorage: "gsps",
    ColorSoftcopyPresentationStateStorage: "gsps",
    ParametricMapStorage: "pm",
    SecondaryCaptureImageStorage: "sc",
    KeyObjectSelectionDocumentStorage: "ko",
}


def export_dicom(
    results: ResultSet,
    volume: Volume,
    folder: Path,
    kinds: Sequence[str] = ("sr", "seg"),
    progress: Progress | None = None,
) -> tuple[Path, ...]:
    """Write ``results``, which are of ``volume``, into ``folder`` as objects of ``kinds``.

    Parameters
    ----------
    folder
        Made when it is not there. No file in it is ever overwritten.
    kinds
        Keys of ``KINDS``. Without findings only the report and the heat map exist.

    Returns
    -------
    The files, named by kind and new SOP Instance UID, nothing of the patient. All
    belong to the study of the images and say that they are for research only.

    Raises
    ------
    ExportError
        When the results are of other images, an object cannot be made of them, or
        the folder cannot be written to. Objects are made before any is written.
    Cancelled
        When ``progress`` asks to stop; nothing has been written then.
    """
    progress = progress or Silent()
    unknown = [kind for kind in kinds if kind not in KINDS]
    if unknown:
        raise ExportError(
            Message("Unknown kind {}.", unknown[0]), Message("Choose from {}.", tuple(KINDS))
        )
    check_belongs(results, volume.series)
    from medviewer.findings.objects.kinds import MAKERS  # highdicom takes seconds to import

    made: list[tuple[str, Dataset]] = []
    for number, kind in enumerate(kinds):
        stop_if_cancelled(progress)
        progress.report(number / len(kinds), Message("Making: {}", Message(KINDS[kind])))
        try:
            made += [(kind, one) for one in MAKERS[kind](results, volume)]
        except BROKEN_VALUE as error:  # highdicom, on headers that lack what it needs
            raise ExportError(
                Message(
                    "{}: this cannot be made of these images ({}).", Message(KINDS[kind]), error
                ),
                Message("Leave it out."),
            ) from error
    for _, one in made:
        identify(one, volume.series)
    stop_if_cancelled(progress)
    return tuple(write_object(one, folder, kind) for kind, one in made)


def kind_of(path: Path) -> str:
    """Which of ``KINDS`` an object is that was written here, by its SOP Class UID."""
    return _KIND_OF[read_file_meta_info(path).MediaStorageSOPClassUID]


def write_object(one: Dataset, folder: Path, kind: str) -> Path:
    """Write one object under a name that no file has; a file that fails midway is removed.

    Raises
    ------
    ExportError
        The file cannot be written.
    """
    path = folder / f"{kind}-{one.SOPInstanceUID}.dcm"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        file = path.open("xb")
        try:
            with file:  # what is left of it is written when it is closed: on a full disk that fails
                one.save_as(file, enforce_file_format=True)
        except BaseException:
            path.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise ExportError(
            Message("{} cannot be written: {}.", path, reason_of(error)),
            Message("Choose another folder, or free space on the disk."),
        ) from error
    return path
