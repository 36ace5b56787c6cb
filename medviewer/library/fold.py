"""Text as the search compares it: without case, accents and width, in any script."""

from __future__ import annotations

import unicodedata

_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h"}
)
"""Letters that Unicode does not decompose, as people type them without their keys."""

_SEPARATORS = str.maketrans("^=\\\0", "    ")
"""Between the components and groups of a name, and between values (PS3.5 6.2)."""


def fold(text: str) -> str:
    """``text`` in its comparable form: "MÜLLER^Jürgen" and "muller jurgen" are the same.

    Case is folded, accents and vowel points are dropped, full- and half-width forms
    become one, and separators of DICOM names become spaces.
    """
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return " ".join(bare.casefold().translate(_LETTERS).translate(_SEPARATORS).split())
