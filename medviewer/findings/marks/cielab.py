"""Colours that files give as CIELab values (PS3.3 C.10.7.1.1), as red, green and blue."""

from __future__ import annotations

from collections.abc import Sequence

from pydicom.dataset import Dataset

RGB = tuple[int, int, int]

WHITE = (0.95047, 1.0, 1.08883)
"""X, Y and Z of D65, by which files are written (PixelMed, dcmqi, highdicom), not by ICC's D50."""
_TO_SRGB = (
    (3.2406, -1.5372, -0.4986),
    (-0.9689, 1.8758, 0.0415),
    (0.0557, -0.2040, 1.0570),
)
"""From X, Y, Z to linear red, green, blue (IEC 61966-2-1)."""


def recommended_colour(item: Dataset) -> RGB | None:
    """Recommended Display CIELab Value as sRGB; None without three numbers of 16 bits."""
    value = item.get("RecommendedDisplayCIELabValue")
    numbers = [int(each) for each in value] if isinstance(value, Sequence) else []
    if len(numbers) != 3 or not all(0 <= each <= 0xFFFF for each in numbers):
        return None
    return srgb_of(numbers[0] / 655.35, numbers[1] / 257 - 128, numbers[2] / 257 - 128)


def srgb_of(lightness: float, a: float, b: float) -> RGB:
    """L* (0 to 100), a* and b* as sRGB, 0 to 255, the nearest of each part that can be shown."""
    middle = (lightness + 16) / 116
    steps = (middle + a / 500, middle, middle - b / 200)
    xyz = [_linear(step) * white for step, white in zip(steps, WHITE, strict=True)]
    parts = (sum(m * c for m, c in zip(row, xyz, strict=True)) for row in _TO_SRGB)
    red, green, blue = (_shown(part) for part in parts)
    return red, green, blue


def _linear(step: float) -> float:
    cube = step**3
    return cube if cube > 216 / 24389 else (116 * step - 16) * 27 / 24389


def _shown(part: float) -> int:
    part = min(max(part, 0.0), 1.0)
    curved = 12.92 * part if part <= 0.0031308 else 1.055 * part ** (1 / 2.4) - 0.055
    return round(255 * curved)
