"""What people typed, as the standard's value representations can hold it (PS3.5 6.2)."""

from __future__ import annotations

import unicodedata

_KEPT = "\t\r\n"
MOST_COMPONENTS, MOST_LETTERS = 5, 64
"""Of one spelling of a Person Name."""


def typed_text(text: str) -> str:
    """Without control characters but those of lines, which no text may have."""
    return "".join(
        each for each in text if each in _KEPT or not unicodedata.category(each).startswith("C")
    )


def graphic_text(text: str) -> str:
    """For a presentation state, whose short texts hold no backslash."""
    return typed_text(text).replace("\\", "/")


def person_name(name: str) -> str:
    """Whatever name a reader goes by as a Person Name; a single word is a family name.

    A backslash would part two names, as in an account "DOMAIN\\user".
    """
    plain = " ".join(typed_text(name).replace("\\", " ").split())
    spelt = "=".join(map(_spelling, plain.split("=")[:3]))
    if not spelt.strip("^= "):
        spelt = "unknown"
    return spelt if "^" in spelt else f"{spelt}^"


def _spelling(one: str) -> str:
    """One spelling within its limits; what is too much for them stands in the last component."""
    parts = [part.strip() for part in one.split("^")]
    last = MOST_COMPONENTS - 1
    if len(parts) > MOST_COMPONENTS:
        parts = [*parts[:last], " ".join(parts[last:])]
    return "^".join(parts)[: MOST_LETTERS - 1].strip()
