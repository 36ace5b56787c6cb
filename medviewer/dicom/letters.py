"""Letters as names are compared by them: without case, accents and width."""

from __future__ import annotations

import re
import unicodedata

_OWN = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h"}
)
"""Letters that Unicode does not decompose, as people type them without their keys."""
_TWO_FOR_ONE = re.compile("([aou])e")


def bare(text: str) -> str:
    """``text`` in small letters without accents and vowel points, full- and half-width the same.

    Decomposed (NFKD): compare it with nothing but another bare text.
    """
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    without = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return without.casefold().translate(_OWN)


def one_for_two(text: str) -> str:
    """Bare letters with an umlaut's one letter for the two that are written for it: "muller"."""
    return _TWO_FOR_ONE.sub(r"\1", text)
