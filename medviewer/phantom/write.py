"""Writes arrays with known truth as CT and MR images: PS3.3 A.3 and A.4, one file a slice.

Everything in the files follows from the arguments, so the same call gives the same
bytes. The demo and the tests use it; pictures of patients are never written here.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset, FileDataset, FileMetaDataset
from pydicom.uid import UID, CTImageStorage, ExplicitVRLittleEndian, MRImageStorage

from medviewer import __version__
from medviewer.phantom.geometry import Geometry

CT_INTERCEPT = -1024
_NAMESPACE = uuid.UUID("6f1d3c5e-7f0c-4e55-9d0a-5f4b8f3f2a11")


def uid_of(*parts: str) -> UID:
    """A UID that always comes out the same for the same words (PS3.5 B.2, "2.25.")."""
    return UID(f"2.25.{uuid.uuid5(_NAMESPACE, '/'.join(parts)).int}")


PATIENT_ID = "PHANTOM-1"


@dataclass(frozen=True)
class Identity:
    """Who and what the files are about; UIDs follow from ``study`` and ``series``.

    The patient is the demo's unless told otherwise: one invented person of all its
    pictures and its history. ``study`` and ``series`` are any words that tell one from
    the other; ``window`` is Window Center and Width in HU or stored units.
    """

    patient_name: str = "PHANTOM^DEMO"
    patient_id: str = PATIENT_ID
    sex: str = "F"
    birth_date: str = "19520711"
    age: str = "071Y"
    study: str = "study"
    study_description: str = "PHANTOM"
    study_date: str = "20240102"
    series: str = "series"
    series_number: int = 1
    series_description: str = "PHANTOM"
    body_part: str = ""
    frame_of_reference: str = "frame"
    window: tuple[float, float] | None = None


def write_ct(
    hu: NDArray[np.generic], geometry: Geometry, folder: Path, identity: Identity | None = None
) -> tuple[Path, ...]:
    """Write ``hu`` (``[slice, row, column]``, HU, -1024 to 3071) as CT images, 12 bit.

    Returns the paths in slice order, foot to head for an axial stack. Raises ValueError
    when the array does not fit the geometry or the range.
    """
    identity = identity or Identity(body_part="CHEST")
    stored = _stored(np.asarray(hu) - CT_INTERCEPT, geometry)

    def describe(image: Dataset) -> None:
        image.SOPClassUID = CTImageStorage
        image.Modality = "CT"
        image.ImageType = ["ORIGINAL", "PRIMARY", "AXIAL"]
        image.KVP = "120"
        image.ConvolutionKernel = "STANDARD"
        image.PatientPosition = "HFS"
        image.RescaleIntercept = str(CT_INTERCEPT)
        image.RescaleSlope = "1"
        image.RescaleType = "HU"

    return _write(stored, geometry, folder, identity, describe)


def write_mr(
    values: NDArray[np.generic],
    geometry: Geometry,
    folder: Path,
    identity: Identity | None = None,
    *,
    contrast_agent: str = "GADOLINIUM",
    repetition_time_ms: float = 550.0,
    echo_time_ms: float = 9.0,
) -> tuple[Path, ...]:
    """Write ``values`` (``[slice, row, column]``, 0 to 4095) as spin-echo MR images, 12 bit.

    ``contrast_agent`` may be empty for pictures before contrast. Returns the paths in
    slice order. Raises ValueError when the array does not fit the geometry or the range.
    """
    identity = identity or Identity(body_part="BRAIN")
    stored = _stored(np.asarray(values), geometry)

    def describe(image: Dataset) -> None:
        image.SOPClassUID = MRImageStorage
        image.Modality = "MR"
        image.ImageType = ["ORIGINAL", "PRIMARY", "OTHER"]
        if contrast_agent:
            image.ContrastBolusAgent = contrast_agent
            image.ContrastBolusRoute = "IV"
        image.ScanningSequence = "SE"
        image.SequenceVariant = "NONE"
        image.ScanOptions = ""
        image.MRAcquisitionType = "2D"
        image.RepetitionTime = f"{repetition_time_ms:g}"
        image.EchoTime = f"{echo_time_ms:g}"
        image.EchoTrainLength = 1
        image.MagneticFieldStrength = "1.5"
        image.SpacingBetweenSlices = f"{geometry.spacing[0]:g}"
        image.PatientPosition = "HFS"

    return _write(stored, geometry, folder, identity, describe)


def _stored(values: NDArray[np.generic], geometry: Geometry) -> NDArray[np.uint16]:
    """Whole numbers of 12 bits, or a ValueError that says what does not fit."""
    if values.shape != geometry.shape:
        raise ValueError(f"array of shape {values.shape} for a stack of {geometry.shape}")
    rounded = np.rint(values)
    if rounded.min() < 0 or rounded.max() > 4095:
        raise ValueError(f"stored values {rounded.min()} to {rounded.max()} do not fit 12 bits")
    return np.asarray(rounded, dtype=np.uint16)


def _number(value: float) -> str:
    """A decimal string (DS) of at most 16 characters."""
    return f"{round(value, 6) + 0.0:.10g}"


def _common(shape: tuple[int, int, int], geometry: Geometry, identity: Identity) -> Dataset:
    """What all images of the series share."""
    image = Dataset()
    image.SpecificCharacterSet = "ISO_IR 192"
    _say_whose(image, identity)
    image.AcquisitionNumber = 1
    image.FrameOfReferenceUID = uid_of(identity.study, identity.frame_of_reference)
    image.PositionReferenceIndicator = ""
    image.Manufacturer = "medviewer"
    image.ManufacturerModelName = "phantom in code"
    image.SoftwareVersions = __version__
    image.QualityControlImage = "YES"
    image.BurnedInAnnotation = "NO"
    _say_what_pixels(image, shape, geometry)
    if identity.window is not None:
        image.WindowCenter, image.WindowWidth = (_number(value) for value in identity.window)
    return image


def _say_whose(image: Dataset, identity: Identity) -> None:
    """The patient, study and series."""
    image.PatientName = identity.patient_name
    image.PatientID = identity.patient_id
    image.PatientBirthDate = identity.birth_date
    image.PatientSex = identity.sex
    if identity.age:
        image.PatientAge = identity.age
    image.StudyInstanceUID = uid_of(identity.study)
    image.StudyDate = identity.study_date
    image.StudyTime = "093000"
    image.StudyID = "1"
    image.StudyDescription = identity.study_description
    image.AccessionNumber = ""
    image.ReferringPhysicianName = ""
    image.SeriesInstanceUID = uid_of(identity.study, identity.series)
    image.SeriesNumber = identity.series_number
    image.SeriesDescription = identity.series_description
    image.SeriesDate = image.ContentDate = image.AcquisitionDate = identity.study_date
    image.SeriesTime = image.ContentTime = image.AcquisitionTime = "094500"
    if identity.body_part:
        image.BodyPartExamined = identity.body_part


def _say_what_pixels(image: Dataset, shape: tuple[int, int, int], geometry: Geometry) -> None:
    """How large the pixels are, how they lie and how they are stored."""
    image.PixelSpacing = [_number(step) for step in geometry.spacing[1:]]
    image.SliceThickness = _number(geometry.thickness or geometry.spacing[0])
    image.ImageOrientationPatient = [
        _number(part) for axis in geometry.orientation for part in axis
    ]
    image.SamplesPerPixel = 1
    image.PhotometricInterpretation = "MONOCHROME2"
    image.Rows, image.Columns = shape[1:]
    image.BitsAllocated = 16
    image.BitsStored = 12
    image.HighBit = 11
    image.PixelRepresentation = 0


def _write(
    stored: NDArray[np.uint16],
    geometry: Geometry,
    folder: Path,
    identity: Identity,
    describe: Callable[[Dataset], None],
) -> tuple[Path, ...]:
    """Write one file a slice: ``0001.dcm`` and so on, Explicit VR Little Endian."""
    folder.mkdir(parents=True, exist_ok=True)
    common = _common(geometry.shape, geometry, identity)
    describe(common)
    paths = []
    for index, pixels in enumerate(stored):
        meta = FileMetaDataset()
        meta.MediaStorageSOPClassUID = common.SOPClassUID
        meta.MediaStorageSOPInstanceUID = uid_of(identity.study, identity.series, str(index))
        meta.TransferSyntaxUID = ExplicitVRLittleEndian
        meta.ImplementationClassUID = uid_of("medviewer")
        meta.ImplementationVersionName = "MEDVIEWER"
        path = folder / f"{index + 1:04d}.dcm"
        image = FileDataset(str(path), dict(common), preamble=b"\0" * 128, file_meta=meta)
        image.SOPInstanceUID = meta.MediaStorageSOPInstanceUID
        image.InstanceNumber = index + 1
        image.ImagePositionPatient = [_number(part) for part in geometry.position(index)]
        image.PixelData = pixels.astype("<u2").tobytes()
        image.save_as(path, enforce_file_format=True)
        paths.append(path)
    return tuple(paths)
