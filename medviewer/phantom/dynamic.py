"""A dynamic contrast-enhanced MR of two breasts, whose curves of enhancement are known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np
from pydicom import dcmread
from pydicom.uid import UID

from medviewer.phantom.geometry import Geometry
from medviewer.phantom.shapes import Field, blur, edge, ellipsoid, grid_of, paint, rician
from medviewer.phantom.stamp import burn_in
from medviewer.phantom.write import Identity, write_mr

Place = tuple[float, float, float]

SECONDS = (0.0, 62.0, 124.0, 186.0, 248.0, 310.0)
"""When the times begin, after the first, which is before contrast."""
GEOMETRY = Geometry((7, 160, 224), (4.0, 1.5, 1.5), (-168.0, -120.0, -12.0))
FAT, GLAND, CHEST, NOISE = 90.0, 170.0, 240.0, 6.0
IDENTITY = Identity(
    patient_id="PHANTOM-3",
    study="breast",
    study_description="PHANTOM breast MR",
    series="dynamic",
    series_description="T1 dynamic",
    body_part="BREAST",
    window=(350.0, 700.0),
)


@dataclass(frozen=True)
class Enhancing:
    """A ball whose signal is known at every time.

    ``centre_mm`` is LPS; ``percent`` how far the signal lies above ``before``, that of the first
    time, at each of ``SECONDS``.
    """

    centre_mm: Place
    radius_mm: float
    before: float
    percent: tuple[float, ...]

    def signal(self, time: int) -> float:
        """The stored value at a time (from 0)."""
        return self.before * (1 + self.percent[time] / 100)


CANCER = Enhancing((-78.0, -50.0, 0.0), 13.0, 200.0, (0.0, 150.0, 140.0, 125.0, 110.0, 100.0))
"""150 % within 2 minutes, and 20 % less than that at last: fast, washout."""
FIBROADENOMA = Enhancing((75.0, -62.0, 0.0), 11.0, 180.0, (0.0, 30.0, 45.0, 60.0, 75.0, 90.0))
"""30 % within 2 minutes, and 46 % more than that at last: slow, persistent."""


def write_breasts(
    folder: Path,
    seconds: Sequence[float] | None = SECONDS,
    contrast_s: float | None = None,
    noise: float = NOISE,
) -> Path:
    """Write the series into ``folder``, told apart by Temporal Position Identifier.

    Parameters
    ----------
    seconds
        When each time was taken, by Acquisition Time; None: all say the same.
    contrast_s
        Contrast/Bolus Start Time, after the first time; None: none is written.
    noise
        Standard deviation of the noise, Rician, in stored values.
    """
    began = datetime(2024, 1, 2, 9, 45)
    for time in range(len(SECONDS)):
        own = folder / f"{time + 1}"
        for path in write_mr(
            _picture(time, noise),
            GEOMETRY,
            own,
            IDENTITY,
            repetition_time_ms=4.5,
            echo_time_ms=1.7,
            contrast_agent="GADOLINIUM" if time else "",
        ):
            image = dcmread(path)
            uid = UID(f"{image.SOPInstanceUID}.{time + 1}")
            image.SOPInstanceUID = image.file_meta.MediaStorageSOPInstanceUID = uid
            image.TemporalPositionIdentifier = time + 1
            image.NumberOfTemporalPositions = len(SECONDS)
            after_s = 0.0 if seconds is None else seconds[time]
            image.AcquisitionTime = _clock(began, after_s)
            if contrast_s is not None:
                image.ContrastBolusStartTime = _clock(began, contrast_s)
            image.save_as(path)
    return folder


def _clock(began: datetime, after_s: float) -> str:
    return (began + timedelta(seconds=after_s)).strftime("%H%M%S.%f")


def _picture(time: int, noise: float) -> Field:
    """Fat with glandular tissue in it in front of a chest wall, and what enhances."""
    image = np.zeros(GEOMETRY.shape, np.float32)
    grid = grid_of(GEOMETRY)
    paint(image, edge(ellipsoid(grid, (0.0, 105.0, 0.0), (150.0, 100.0, 400.0)), 3.0), CHEST)
    for side in (-1.0, 1.0):
        breast, gland = (80.0 * side, -20.0, 0.0), (78.0 * side, -45.0, 0.0)
        paint(image, edge(ellipsoid(grid, breast, (70.0, 85.0, 200.0)), 3.0), FAT)
        paint(image, edge(ellipsoid(grid, gland, (42.0, 45.0, 120.0)), 12.0), GLAND)
    image = blur(image, 1.0)
    for ball in (CANCER, FIBROADENOMA):
        radii = (ball.radius_mm, ball.radius_mm, ball.radius_mm)
        paint(image, edge(ellipsoid(grid, ball.centre_mm, radii), 1.5), ball.signal(time))
    if noise:
        image = rician(image, noise, np.random.default_rng(time))
    burn_in(image, 700.0)
    return image
