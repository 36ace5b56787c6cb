"""Series for the benchmarks, made in code: realistic headers, any pixels."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.sequence import Sequence
from pydicom.uid import CTImageStorage, ExplicitVRLittleEndian


def write_series(
    folder: Path, count: int, pixels: NDArray[np.int16], per_series: int
) -> list[Path]:
    """``count`` CT files in series of ``per_series`` slices 1 mm apart, all with ``pixels``."""
    dataset = _header(pixels)
    paths = []
    for k in range(count):
        series, index = divmod(k, per_series)
        dataset.SeriesInstanceUID = f"1.2.826.0.1.3680043.8.498.1.{series}"
        dataset.SOPInstanceUID = f"{dataset.SeriesInstanceUID}.{index}"
        dataset.SeriesNumber = series + 1
        dataset.InstanceNumber = index + 1
        dataset.ImagePositionPatient = [-180.5, -175.25, float(index)]
        dataset.SliceLocation = float(index)
        dataset.file_meta.MediaStorageSOPInstanceUID = dataset.SOPInstanceUID
        path = folder / f"{series:03}" / f"IM{index:06}"
        path.parent.mkdir(parents=True, exist_ok=True)
        dataset.save_as(path, enforce_file_format=True)
        paths.append(path)
    return paths


def _header(pixels: NDArray[np.int16]) -> Dataset:
    """A CT header as scanners write it: some 90 elements."""
    dataset = Dataset()
    dataset.file_meta = FileMetaDataset()
    dataset.file_meta.MediaStorageSOPClassUID = CTImageStorage
    dataset.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    dataset.SpecificCharacterSet = "ISO_IR 100"
    dataset.ImageType = ["ORIGINAL", "PRIMARY", "AXIAL", "CT_SOM5 SPI"]
    dataset.SOPClassUID = CTImageStorage
    for keyword in ("StudyDate", "SeriesDate", "AcquisitionDate", "ContentDate"):
        setattr(dataset, keyword, "20240102")
    for keyword in ("StudyTime", "SeriesTime", "AcquisitionTime", "ContentTime"):
        setattr(dataset, keyword, "101112.123456")
    dataset.Modality, dataset.Manufacturer = "CT", "PHANTOM"
    dataset.AccessionNumber, dataset.InstitutionName = "A1", "NOWHERE"
    dataset.ReferringPhysicianName = "NOBODY"
    dataset.StudyDescription, dataset.SeriesDescription = "Thorax", "Thorax 1.0 B31f"
    code = Dataset()
    code.CodeValue, code.CodingSchemeDesignator, code.CodeMeaning = "T-D3000", "SRT", "Chest"
    dataset.AnatomicRegionSequence = Sequence([code])
    reference = Dataset()
    reference.ReferencedSOPClassUID, reference.ReferencedSOPInstanceUID = CTImageStorage, "1.2.3"
    dataset.ReferencedImageSequence = Sequence([reference, reference])
    dataset.PatientName, dataset.PatientID = "PHANTOM^SERIES", "P1"
    dataset.PatientBirthDate, dataset.PatientSex, dataset.PatientAge = "19500101", "O", "074Y"
    dataset.BodyPartExamined, dataset.ScanOptions = "CHEST", "FAST"
    dataset.SliceThickness, dataset.KVP, dataset.DataCollectionDiameter = 1, 120, 500
    dataset.ProtocolName, dataset.ReconstructionDiameter = "ThoraxRoutine", 360
    dataset.DistanceSourceToDetector, dataset.DistanceSourceToPatient = 1040, 570
    dataset.GantryDetectorTilt, dataset.TableHeight = 0, 150
    dataset.RotationDirection, dataset.ExposureTime, dataset.XRayTubeCurrent = "CW", 500, 180
    dataset.Exposure, dataset.FilterType, dataset.GeneratorPower = 90, "WEDGE_3", 30
    dataset.FocalSpots, dataset.ConvolutionKernel, dataset.PatientPosition = 1.2, "B31f", "HFS"
    dataset.StudyInstanceUID, dataset.StudyID = "1.2.826.0.1.3680043.8.498.9", "1"
    dataset.AcquisitionNumber = 1
    dataset.ImageOrientationPatient = [1, 0, 0, 0, 1, 0]
    dataset.FrameOfReferenceUID = "1.2.826.0.1.3680043.8.498.8"
    dataset.PositionReferenceIndicator = ""
    private = dataset.private_block(0x0029, "PHANTOM HEADER", create=True)
    for element in range(16):
        private.add_new(element, "LO", f"private value {element}")
    private.add_new(0x20, "OB", bytes(2000))
    dataset.SamplesPerPixel, dataset.PhotometricInterpretation = 1, "MONOCHROME2"
    dataset.Rows, dataset.Columns = pixels.shape
    dataset.PixelSpacing = [0.703125, 0.703125]
    dataset.BitsAllocated, dataset.BitsStored, dataset.HighBit = 16, 16, 15
    dataset.PixelRepresentation = 1
    dataset.WindowCenter, dataset.WindowWidth = [40, -600], [400, 1500]
    dataset.RescaleIntercept, dataset.RescaleSlope, dataset.RescaleType = 0, 1, "HU"
    dataset.PixelData = pixels.tobytes()
    dataset["PixelData"].VR = "OW"
    return dataset
