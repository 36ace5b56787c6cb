"""The colours of a pseudo-colour presentation state (PS3.3 A.33.3)."""

from __future__ import annotations

import numpy as np
from pydicom.dataset import Dataset

from medviewer.dicom.decoding.colour import palette_table
from medviewer.image.palettes import packed

LEVELS = 256


def pseudo_colours(state: Dataset, byte_order: str) -> tuple[int, ...]:
    """The colour of each grey level of the screen, ``0xffRRGGBB``, from black to white.

    What a window makes black has the first entry of the palette, what it makes white the last
    (PS3.4 N.2), however many there are.

    Raises
    ------
    DecodeError
        When a table of the palette is missing or damaged.
    """
    _, table = palette_table(state, byte_order)
    entries = np.rint(np.linspace(0, len(table) - 1, LEVELS)).astype(np.intp)
    red, green, blue = table[entries].astype(np.uint32).T
    return tuple(packed(red, green, blue).tolist())
