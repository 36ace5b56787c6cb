"""The colours of drawings: those that files give, as they are seen on grey levels, and others."""

from __future__ import annotations

from PySide6.QtGui import QColor

RGB = tuple[int, int, int]

COLOURS = ("#7fd1ff", "#c6a6ff", "#8fe38f", "#ff9ec7", "#ffd27f", "#9fb4ff")
GOLDEN = 0.618034
"""Of the circle of hues: steps of it never come near where they were."""
LEAST_CHROMA, LEAST_LUMINANCE = 60, 0.2
"""How far a file's own colour is from grey, of 255, and how bright it is drawn at least.

So bright, words on their dark ground have a contrast of 4.5.
"""


def colour_of(number: int) -> QColor:
    """The colour of a label: no two have the same, however many there are."""
    if number < len(COLOURS):
        return QColor(COLOURS[number])
    return QColor.fromHsvF((0.3 + number * GOLDEN) % 1, (0.7, 0.55, 0.62)[number % 3], 1.0)


class LabelColours:
    """A colour for each label, and for each that files give it."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, RGB | None], QColor] = {}

    def of(self, label: str, stated: RGB | None) -> QColor:
        """The colour of a label to which its file gives ``stated``; always the same.

        Where no file states one, the label's first; where it cannot be told from grey, a new one.
        """
        key = label, stated
        if key not in self._known:
            same = (each for (its, _), each in self._known.items() if its == label)
            found = next(same, None) if stated is None else told_apart(QColor(*stated))
            self._known[key] = found or colour_of(len(self._known))
        return self._known[key]

    def clear(self) -> None:
        """Forget all."""
        self._known.clear()


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
