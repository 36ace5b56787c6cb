"""DICOM files made in code, whose truth the tests know: pictures, stacks, multi-frame."""

from __future__ import annotations

import warnings
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.filewriter import dcmwrite
from pydicom.sequence import Sequence as Items
from pydicom.uid import (
    CTImageStorage,
    EnhancedMRImageStorage,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
)

Vector = tuple[float, float, float]
AXIAL = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0))
CORONAL = ((1.0, 0.0, 0.0), (0.0, 0.0, -1.0))
SAGITTAL = ((0.0, 1.0, 0.0), (0.0, 0.0, -1.0))


def header(series: str = "1.2.3.1", **elements: object) -> Dataset:
    """The elements of a CT image but its pixels; keywords replace them, None removes one."""
    dataset = Dataset()
    everything: dict[str, object] = {
        "SOPClassUID": CTImageStorage,
        "SOPInstanceUID": "1.2.3.4.5",
        "Modality": "CT",
        "StudyInstanceUID": "1.2.3",
        "SeriesInstanceUID": series,
        "FrameOfReferenceUID": "1.2.3.9",
        "PatientID": "PHANTOM",
        "PatientName": "PHANTOM^TEST",
        "StudyDate": "20240102",
        "SeriesNumber": 1,
        "SeriesDescription": "PHANTOM",
        "ImageType": ["ORIGINAL", "PRIMARY", "AXIAL"],
        "PixelSpacing": [1.0, 1.0],
        "RescaleSlope": 1,
        "RescaleIntercept": -1024,
        **elements,
    }
    for keyword, value in everything.items():
        if value is not None:
            wrapped = Items([value]) if isinstance(value, Dataset) else value
            setattr(dataset, keyword, wrapped)
    return dataset


def add_pixels(dataset: Dataset, pixels: NDArray[np.generic], frames: int = 1) -> None:
    """Put grey (or RGB, last axis 3) pixels and their description into ``dataset``."""
    colour = pixels.ndim > 2 and pixels.shape[-1] == 3
    rows, columns = pixels.shape[-3:-1] if colour else pixels.shape[-2:]
    bits = pixels.dtype.itemsize * 8
    dataset.Rows, dataset.Columns = rows, columns
    dataset.SamplesPerPixel = 3 if colour else 1
    dataset.PhotometricInterpretation = "RGB" if colour else "MONOCHROME2"
    if colour:
        dataset.PlanarConfiguration = 0
    dataset.BitsAllocated, dataset.BitsStored, dataset.HighBit = bits, bits, bits - 1
    dataset.PixelRepresentation = int(pixels.dtype.kind == "i")
    if frames > 1:
        dataset.NumberOfFrames = frames
    dataset.PixelData = pixels.tobytes() + b"\0" * (pixels.nbytes % 2)
    dataset["PixelData"].VR = "OB" if bits == 8 else "OW"


def save(
    dataset: Dataset, path: Path, syntax: str = ExplicitVRLittleEndian, preamble: bool = True
) -> Path:
    """Write ``dataset``; without preamble also without meta information."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if preamble:
        dataset.file_meta = FileMetaDataset()
        dataset.file_meta.TransferSyntaxUID = syntax
        dataset.file_meta.MediaStorageSOPClassUID = dataset.get("SOPClassUID", "1.2")
        dataset.file_meta.MediaStorageSOPInstanceUID = dataset.get("SOPInstanceUID", "1.2")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # some phantoms are wrong on purpose
        if preamble:
            dcmwrite(path, dataset, enforce_file_format=True)
        else:
            dcmwrite(
                path,
                dataset,
                implicit_vr=syntax == ImplicitVRLittleEndian,
                little_endian=syntax != ExplicitVRBigEndian,
            )
    return path


def picture(path: Path, pixels: NDArray[np.generic], **elements: object) -> Path:
    """One single-frame file."""
    dataset = header(**elements)  # type: ignore[arg-type]
    add_pixels(dataset, pixels)
    for keyword in ("BitsStored", "HighBit", "PhotometricInterpretation", "Rows"):
        if keyword in elements:
            setattr(dataset, keyword, elements[keyword])
    return save(dataset, path)


def along(
    orientation: tuple[Vector, Vector], distance: float, origin: Vector = (0, 0, 0)
) -> Vector:
    """The point ``distance`` mm along the normal from ``origin``."""
    x, y, z = np.array(origin) + distance * np.cross(*orientation)
    return (float(x), float(y), float(z))


def ramp(index: int, rows: int = 6, columns: int = 5) -> NDArray[np.uint16]:
    """A slice whose every pixel says where it is: 1000 * index + 10 * row + column."""
    grid = np.arange(rows)[:, None] * 10 + np.arange(columns)
    return (1000 * index + grid).astype(np.uint16)


def stack(
    folder: Path,
    places: Sequence[float],
    orientation: tuple[Vector, Vector] = AXIAL,
    *,
    lean: Vector = (0.0, 0.0, 0.0),
    series: str = "1.2.3.1",
    first: int = 1,
    names: Iterable[str] | None = None,
    **elements: object,
) -> list[Path]:
    """A file a slice at ``places`` mm along the normal, pixels ``ramp(k)``.

    ``lean`` moves every slice by that vector per mm along the normal: a gantry tilt.
    """
    paths = []
    chosen = (
        list(names) if names is not None else [f"{first + k:04}.dcm" for k in range(len(places))]
    )
    for k, distance in enumerate(places):
        position = np.array(along(orientation, distance)) + distance * np.array(lean)
        own = {
            "SOPInstanceUID": f"{series}.{first + k}",
            "InstanceNumber": first + k,
            "ImagePositionPatient": [round(float(x), 6) for x in position],
            "ImageOrientationPatient": [*orientation[0], *orientation[1]],
        }
        paths.append(picture(folder / chosen[k], ramp(k), series=series, **(own | elements)))
    return paths


def enhanced(
    path: Path,
    pixels: NDArray[np.generic],
    positions: Sequence[Vector],
    orientations: Sequence[tuple[Vector, Vector]],
    frame_content: Sequence[dict[str, object]] | None = None,
    shared: Dataset | None = None,
    **elements: object,
) -> Path:
    """An enhanced MR with a functional group a frame; spacing, rescale and ``shared`` are."""
    dataset = header(
        **(
            {
                "SOPClassUID": EnhancedMRImageStorage,
                "Modality": "MR",
                "PixelSpacing": None,
                "RescaleSlope": None,
                "RescaleIntercept": None,
            }
            | elements
        )  # type: ignore[arg-type]
    )
    add_pixels(dataset, pixels, len(pixels))
    dataset.NumberOfFrames = len(pixels)
    dataset.SharedFunctionalGroupsSequence = Items(
        [
            item(
                PixelMeasuresSequence=item(PixelSpacing=[0.5, 0.7], SliceThickness=2),
                PixelValueTransformationSequence=item(
                    RescaleSlope=2, RescaleIntercept=-5, RescaleType="US"
                ),
            )
        ]
    )
    dataset.SharedFunctionalGroupsSequence[0].update(shared or Dataset())
    groups = []
    for k, (position, orientation) in enumerate(zip(positions, orientations, strict=True)):
        content = frame_content[k] if frame_content else {}
        groups.append(
            item(
                PlanePositionSequence=item(ImagePositionPatient=list(position)),
                PlaneOrientationSequence=item(
                    ImageOrientationPatient=[*orientation[0], *orientation[1]]
                ),
                FrameContentSequence=item(**content),
            )
        )
    dataset.PerFrameFunctionalGroupsSequence = Items(groups)
    return save(dataset, path)


def item(**elements: object) -> Dataset:
    """A data set of ``elements``; a data set among them becomes a sequence of one item."""
    dataset = Dataset()
    for keyword, value in elements.items():
        setattr(dataset, keyword, Items([value]) if isinstance(value, Dataset) else value)
    return dataset
