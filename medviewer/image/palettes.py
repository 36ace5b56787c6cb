"""Colour tables for grey pictures: the standard's well-known palettes (PS3.6 annex B.1)."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from medviewer.image.palette_names import FILES, GREY


@cache
def palette(name: str) -> NDArray[np.uint32]:
    """256 colours from black to white, ``0xffRRGGBB``.

    Raises
    ------
    KeyError
        There is no palette of this name (see ``palette_names``).
    """
    levels = np.arange(256, dtype=np.uint32)
    if name == GREY:
        return packed(levels, levels, levels)
    from pydicom import dcmread
    from pydicom.data import get_palette_files

    (path,) = get_palette_files(FILES[name])
    table = dcmread(Path(path))
    channels = (
        table[f"{colour}PaletteColorLookupTableData"] for colour in ("Red", "Green", "Blue")
    )
    return packed(*(np.frombuffer(each.value, "<u1")[:256].astype(np.uint32) for each in channels))


def packed(
    red: NDArray[np.uint32], green: NDArray[np.uint32], blue: NDArray[np.uint32]
) -> NDArray[np.uint32]:
    """Colours of 8 bits a channel as ``0xffRRGGBB``, any shape."""
    return np.asarray(np.uint32(0xFF000000) | (red << 16) | (green << 8) | blue, np.uint32)
