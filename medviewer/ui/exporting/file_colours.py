"""Colours that files give their drawings, as they can be seen on grey levels."""

from __future__ import annotations

from PySide6.QtGui import QColor

LEAST_CHROMA, LEAST_LUMINANCE = 60, 0.2
"""How far a file's own colour is from grey, of 255, and how bright it is drawn at least.

So bright, words on their dark ground have a contrast of 4.5.
"""


def told_apart(own: QColor) -> QColor | None:
    """A file's own colour as it is seen on dark pictures, in its hue; None for a grey.

    One that is too dark is brightened, and then mixed with white, as far as is needed.
    """
    parts = (own.red(), own.green(), own.blue())
    if max(parts) - min(parts) < LEAST_CHROMA:
        return None
    hue, saturation = own.hsvHueF(), own.hsvSaturationF()
    brighter = [QColor.fromHsvF(hue, saturation, step / 20) for step in range(1, 21)]
    paler = [QColor.fromHsvF(hue, saturation * step / 20, 1.0) for step in range(20, 0, -1)]
    bright = (each for each in (own, *brighter, *paler) if luminance(each) >= LEAST_LUMINANCE)
    return next(bright)


def luminance(colour: QColor) -> float:
    """Relative luminance of sRGB, 0 to 1 (WCAG 2)."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
