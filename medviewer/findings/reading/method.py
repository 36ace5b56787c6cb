"""How an outline came about: by the reader's hand, or with the program's help."""

from __future__ import annotations

from enum import Enum


class Method(Enum):
    """Of an outline; one that the reader pulled at afterwards keeps its own.

    GROWN: from its middle, by the values (``image.measuring.growing``). BETWEEN: from the
    outlines on either side (``image.measuring.between``).
    """

    HAND = ""
    GROWN = "region growing"
    BETWEEN = "shape-based interpolation"
