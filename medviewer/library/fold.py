"""Text as the search compares it: without case, accents and width, in any script."""

from __future__ import annotations

import unicodedata

from medviewer.dicom.letters import bare, one_for_two

_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
_KATAKANA = {code: code + 0x60 for code in range(0x3041, 0x3097)}
_HIRAGANA = {katakana: hiragana for hiragana, katakana in _KATAKANA.items()}

_SEPARATORS = str.maketrans("^=\\\0", "    ")
"""Between the components and groups of a name, and between values (PS3.5 6.2)."""


def fold(text: str) -> str:
    """``text`` in its comparable form: "MÜLLER^Jürgen" and "muller jurgen" are the same.

    Case is folded, accents and vowel points are dropped, full- and half-width forms
    become one, and separators of DICOM names become spaces.
    """
    return " ".join(bare(text).translate(_SEPARATORS).split())


def searched(text: str) -> list[tuple[str, ...]]:
    """The words of ``text``, each in all the ways that a file may spell it, folded.

    Names are filed in hiragana and typed in katakana, filed "MUELLER" and typed "Müller", or
    the other way round.
    """
    written = unicodedata.normalize("NFC", text.casefold()).translate(_UMLAUTS)
    return [
        tuple(
            dict.fromkeys(
                (
                    word,
                    in_full,
                    one_for_two(word),
                    word.translate(_KATAKANA),
                    word.translate(_HIRAGANA),
                )
            )
        )
        for word, in_full in zip(fold(text).split(), fold(written).split(), strict=False)
    ]
