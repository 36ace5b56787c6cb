"""A run of an angiography, made in code: bone that stays, and a vessel that fills with contrast."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset
from pydicom.uid import XRayAngiographicImageStorage

from tests.phantoms.make import add_pixels, header, item, save

FRAMES, ROWS, COLUMNS = 6, 24, 32
CONTRAST = 400
"""By how much a full vessel darkens the picture, in stored values."""
VESSEL = (slice(10, 14), slice(0, COLUMNS))


def run() -> NDArray[np.uint16]:
    """Bone of 800 under soft parts of 2000; the vessel fills from the third frame on."""
    still = np.full((ROWS, COLUMNS), 2000, np.uint16)
    still[:, 20:24] = 800
    frames = np.repeat(still[None], FRAMES, axis=0)
    for frame in range(2, FRAMES):
        frames[frame][VESSEL] -= CONTRAST
    return frames


def mask(frames: list[int], **elements: object) -> Dataset:
    """An item of the Mask Subtraction Sequence; frames count from 1."""
    return item(MaskOperation="AVG_SUB", MaskFrameNumbers=frames, **elements)


def write_run(path: Path, frames: NDArray[np.uint16] | None = None, **elements: object) -> Path:
    """The run, or other frames, as a file of X-Ray Angiographic Image Storage."""
    shown = run() if frames is None else frames
    dataset = header(
        **{
            "SOPClassUID": XRayAngiographicImageStorage,
            "Modality": "XA",
            "SeriesDescription": "Aorta",
            "PixelSpacing": None,
            "RescaleIntercept": None,
            "RescaleSlope": None,
            "FrameOfReferenceUID": None,
            "ImagerPixelSpacing": [0.5, 0.5],
            "FrameTime": 250,
            "PixelIntensityRelationship": "LOG",
            "WindowCenter": 1500,
            "WindowWidth": 3000,
            **elements,
        }
    )
    add_pixels(dataset, shown, frames=len(shown))
    return save(dataset, path)
