"""Text in lines of a width, whatever measures it: on paper and below pictures; and cut short."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

Length = Callable[[str], float]
"""How long a text is, in what the width is measured in."""

_BREAKS = re.compile(r"[\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uffef]|\S+|\s")
"""A line may end after a Chinese or Korean letter or kana, and between words."""


def broken(text: str, width: float, length: Length) -> list[str]:
    """The lines of ``text`` in ``width``; a word that is longer than a line is cut."""
    return [line for each in text.split("\n") for line in _lines(each, width, length)]


def shortened(text: str, most: int, mark: str = "…") -> str:
    """A text of ``most`` letters at most, with a ``mark`` at its end where it was cut."""
    return text if len(text) <= most else text[: most - len(mark)].rstrip() + mark


def _lines(paragraph: str, width: float, length: Length) -> Iterator[str]:
    line = ""
    for piece in _BREAKS.findall(paragraph):
        if length(line + piece.rstrip()) <= width:
            line += piece
            continue
        if line.strip():
            yield line.rstrip()
        line = piece.lstrip()
        while length(line) > width:
            cut = (n for n in range(len(line), 0, -1) if n == 1 or length(line[:n]) <= width)
            fitting = next(cut)
            yield line[:fitting]
            line = line[fitting:]
    yield line.rstrip()
