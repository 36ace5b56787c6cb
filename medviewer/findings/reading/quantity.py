"""A number of a measurement, with its name, its unit and as many digits as it deserves."""

from __future__ import annotations

import math
from dataclasses import dataclass

from medviewer.image.measuring.lean_mass import SUL

DEGREES = "°"
MMHG = "mmHg"
LEAN_PEAK = "peak by lean body mass"
"""Name of SULpeak, which PERCIST reads."""
LEAN_MEAN = "mean by lean body mass"
"""Name of SULmean, which PERCIST reads of the liver or the blood pool."""


@dataclass(frozen=True)
class Quantity:
    """One number. ``calibration`` names the source of a length that is not the patient's."""

    name: str
    value: float
    unit: str
    calibration: str = ""

    @property
    def text(self) -> str:
        """The number with its unit, and the source of its millimetres: "50.0 mm (PROJ)"."""
        space = "" if self.unit == DEGREES else " "
        return f"{number_text(self.value, self.unit)}{space}{self.unit}{self.source}"

    @property
    def source(self) -> str:
        """The source of its millimetres as it stands behind the number; mostly empty."""
        return f" ({self.calibration})" if self.calibration else ""


def number_text(value: float, unit: str) -> str:
    """A number with as many digits as its unit deserves."""
    if not math.isfinite(value):
        return "–"
    if unit in ("mm", "px", "px²", "HU", DEGREES):
        return f"{value:.1f}"
    if unit == "mm²":
        return f"{value:.1f}" if abs(value) < 1000 else f"{value:.0f}"
    if unit in ("SUV", SUL, "cm"):
        return f"{value:.2f}"
    if value == 0 or abs(value) >= 1:
        return f"{value:.3f}" if unit == "s" else f"{value:.1f}"
    return f"{value:.{3 - math.floor(math.log10(abs(value)))}f}"
