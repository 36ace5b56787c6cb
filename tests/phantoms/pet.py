"""A PET of a body of water with the whole dose in it: an uptake of 1, but for a hot ball."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset
from pydicom.uid import PositronEmissionTomographyImageStorage

from tests.phantoms.make import item, picture

DOSE, WEIGHT, HALF_LIFE = 370e6, 70.0, 6586.2


def pet(start: str = "120000", scan: str = "130000", **other: object) -> Dataset:
    """A reference object, injected at ``start`` and scanned at ``scan``."""
    elements: dict[str, object] = {
        "Modality": "PT",
        "Units": "BQML",
        "CorrectedImage": ["ATTN", "DECY"],
        "DecayCorrection": "START",
        "PatientWeight": WEIGHT,
        "SeriesDate": "20240102",
        "SeriesTime": scan,
        "AcquisitionDate": "20240102",
        "AcquisitionTime": scan,
        "RadiopharmaceuticalInformationSequence": item(
            RadionuclideTotalDose=DOSE,
            RadionuclideHalfLife=HALF_LIFE,
            RadiopharmaceuticalStartTime=start,
        ),
    }
    return item(**(elements | other))


def activity(seconds: float) -> float:
    """Bq/ml of a body of water with the whole dose in it, ``seconds`` after the injection."""
    return DOSE * 2 ** (-seconds / HALF_LIFE) / (WEIGHT * 1000)


BALL_SUV, BALL_MM, AROUND_SUV = 8.0, 14.0, 1.0
"""Uptake and radius of a hot ball in the middle, and the uptake around it."""
VOXEL_MM = 4.0
SLICES, SIDE = 11, 24
MIDDLE = (5, 12, 12)
"""Slice, row and column (0-based) of the ball's middle."""


def write_ball(folder: Path) -> Path:
    """A PET of cubic voxels with a hot ball, whose hottest voxel (10) lies beside its middle."""
    suv = np.where(from_middle_mm() <= BALL_MM, BALL_SUV, AROUND_SUV)
    suv[5, 12, 13] = 10.0
    return write_uptake(folder, suv)


def from_middle_mm() -> NDArray[np.float64]:
    """How far each voxel is from the middle, ``[slice, row, column]``."""
    away = (np.indices((SLICES, SIDE, SIDE)).T - MIDDLE).T * VOXEL_MM
    return np.sqrt((away**2).sum(axis=0))


def write_uptake(folder: Path, suv: NDArray[np.float64], **other: object) -> Path:
    """A PET of cubic voxels of these uptakes, ``[slice, row, column]``; ``other`` elements too."""
    slope = activity(3600) / 1000
    for index, values in enumerate(suv):
        elements = {each.keyword: each.value for each in pet()}
        elements["CorrectedImage"] = list(elements["CorrectedImage"])
        picture(
            folder / f"{index:03}.dcm",
            np.round(values * 1000).astype(np.uint16),
            **{
                **elements,
                "SOPClassUID": PositronEmissionTomographyImageStorage,
                "SOPInstanceUID": f"1.2.3.1.{index + 1}",
                "SeriesDescription": "PET AC",
                "InstanceNumber": index + 1,
                "PixelSpacing": [VOXEL_MM, VOXEL_MM],
                "SliceThickness": VOXEL_MM,
                "RescaleSlope": f"{slope:.10g}",
                "RescaleIntercept": 0,
                "ImagePositionPatient": [0, 0, VOXEL_MM * index],
                "ImageOrientationPatient": [1, 0, 0, 0, 1, 0],
                **other,
            },
        )
    return folder
