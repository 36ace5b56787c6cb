"""Mammograms made in code: a breast of soft values against air, its chest wall at one edge.

A disc of 10 mm in the plane of the breast lies within, near the nipple of it a small mass.
"""

from __future__ import annotations

from pathlib import Path
from zlib import crc32

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset
from pydicom.uid import DigitalMammographyXRayImageStorageForPresentation

from tests.phantoms.make import add_pixels, header, save

PIXEL_MM = 0.1
"""Of the detector."""
DISC_MM = 10.0
ORIENTATIONS = {
    ("R", "CC"): ["P", "L"],
    ("L", "CC"): ["A", "R"],
    ("R", "MLO"): ["P", "FL"],
    ("L", "MLO"): ["A", "FR"],
}
"""Towards which rows and columns run, each breast with its chest wall at its own side."""


def breast(
    side: str, view: str, rows: int = 240, columns: int = 180, magnified: float = 1.0
) -> NDArray[np.uint16]:
    """Stored values, 0 in air; ``magnified``: how much larger the disc is on the detector."""
    y, x = np.mgrid[0:rows, 0:columns].astype(float)
    from_wall = x if side == "L" else columns - 1 - x
    middle = rows * (0.5 if view == "CC" else 0.58)
    round_ = (from_wall / (0.8 * columns)) ** 2 + ((y - middle) / (0.4 * rows)) ** 2
    picture = np.where(round_ < 1, 1500 + 800 * (1 - round_), 0.0)
    if view == "MLO":  # the muscle, from the arm downwards
        muscle = from_wall / (0.35 * columns) + y / (0.6 * rows) < 1
        picture = np.where(muscle, 2900.0, picture)
    away = np.hypot(from_wall - 0.35 * columns, y - middle) * PIXEL_MM
    picture[away <= magnified * DISC_MM / 2] = 3300
    mass = np.hypot(from_wall - 0.6 * columns, y - middle + 0.12 * rows)
    picture[mass <= 0.03 * columns] = 2800
    return picture.astype(np.uint16)


def write_mammogram(
    path: Path,
    side: str,
    view: str,
    *,
    date: str = "20240102",
    pixels: NDArray[np.uint16] | None = None,
    **elements: object,
) -> Path:
    """One view as a file to be read; keywords replace elements, None removes one."""
    number = f"{date}.{crc32(path.stem.encode())}"
    dataset: Dataset = header(
        **{
            "SOPClassUID": DigitalMammographyXRayImageStorageForPresentation,
            "SOPInstanceUID": f"1.2.3.{number}",
            "Modality": "MG",
            "StudyInstanceUID": f"1.2.{date}",
            "SeriesInstanceUID": f"1.2.4.{number}",
            "StudyDate": date,
            "StudyDescription": "Mammography",
            "SeriesDescription": f"{side} {view}",
            "BodyPartExamined": "BREAST",
            "ImageType": ["ORIGINAL", "PRIMARY"],
            "PresentationIntentType": "FOR PRESENTATION",
            "ImageLaterality": side,
            "ViewPosition": view,
            "PatientOrientation": ORIENTATIONS.get((side, view)),
            "PixelSpacing": None,
            "RescaleIntercept": 0,
            "FrameOfReferenceUID": None,
            "ImagerPixelSpacing": [PIXEL_MM, PIXEL_MM],
            "WindowCenter": 1800,
            "WindowWidth": 3200,
            **elements,
        }
    )
    add_pixels(dataset, breast(side, view) if pixels is None else pixels)
    return save(dataset, path)
