"""Words in the text of a page, found as a reader would: case, accents, breaks and hyphens apart.

PDFium's own search knows the case alone: "oedeme" would not find "œdème", and a word that is
parted at the end of a line would not be found at all.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence

HYPHENS = frozenset("-\u00ad\u2010\u2011\u0002\ufffe\uffff")
"""Written ones, soft ones, and what PDFium makes of one that parts a word."""
BREAKS = frozenset("\r\n")
ALIKE = {"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ı": "i"}
"""Letters that Unicode does not take apart, though readers type them so."""


def places_of(words: str, letters: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Where ``words`` stand among the ``letters`` of a page: the first letter and how many.

    Hits do not overlap.
    """
    wanted, _ = _folded(words)
    wanted = wanted.strip()
    if not wanted:
        return
    text, origin = _folded(letters)
    at = text.find(wanted)
    while at >= 0:
        first, last = origin[at], origin[at + len(wanted) - 1]
        yield first, last - first + 1
        at = text.find(wanted, at + len(wanted))


def _folded(letters: Sequence[str]) -> tuple[str, list[int]]:
    """Letters without case, accents and hyphens, spaces in one; and from which each came."""
    text: list[str] = []
    origin: list[int] = []
    parted = False
    for number, letter in enumerate(letters):
        if letter in HYPHENS:
            parted = True
            continue
        if parted and letter in BREAKS:
            continue  # the word goes on in the next line
        parted = False
        for plain in _plain(letter):
            if plain == " " and text and text[-1] == " ":
                continue
            text.append(plain)
            origin.append(number)
    return "".join(text), origin


def _plain(letter: str) -> str:
    if letter.isspace() or letter == "\0":
        return " "
    apart = unicodedata.normalize("NFKD", letter).casefold()
    return "".join(ALIKE.get(one, one) for one in apart if not unicodedata.combining(one))
