"""Values of DICOM in words for people: names, dates, ages, titles."""

from __future__ import annotations

from unicodedata import category

from medviewer.dicom.series import Series
from medviewer.message import Message

_ORDERING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""What embeds or overrides the direction of writing (Unicode Bidirectional Algorithm, UAX #9)."""


def person_name(name: str) -> str:
    """A DICOM person name as people write it: "Doe, John" for "Doe^John".

    The alphabetic group first, the ideographic one in parentheses behind it: "Yamada,
    Tarou (山田 太郎)". The phonetic group only where there is no other (PS3.5 6.2.1).
    """
    groups = [_components(group) for group in name.split("=")]
    alphabetic, ideographic, phonetic = (*groups, [], [], [])[:3]
    written = ", ".join(alphabetic or ideographic or phonetic)
    return f"{written} ({' '.join(ideographic)})" if alphabetic and ideographic else written


def _components(group: str) -> list[str]:
    """Family name, and given, middle and other names in one; what is empty left out."""
    family, *others = (part.strip() for part in group.split("^"))
    given = " ".join(part for part in others if part)
    return [part for part in (family, given) if part]


def visible(text: str) -> str:
    """A line for a terminal: escapes in place of what it would act on ("\\x1b", "\\n").

    Files and stations may name anything so: a terminal changes its colours and title, hides lines,
    or shows them in another order. Bytes of a file's name that are no letters are escaped, too.
    """
    return "".join(
        each.encode("unicode_escape").decode()
        if category(each) in ("Cc", "Cs") or each in _ORDERING
        else each
        for each in text
    )


def date(text: str) -> str:
    """A DICOM date as ISO 8601: "2020-03-31"; anything else as it is."""
    return f"{text[:4]}-{text[4:6]}-{text[6:8]}" if len(text) == 8 and text.isdigit() else text


def age(text: str) -> str:
    """A DICOM age string in short: "64 y" for "064Y"."""
    if not (len(text) == 4 and text[:3].isdigit() and text[3] in "YMWD"):
        return text
    count = int(text[:3])
    return {
        "Y": Message("{} y", count),
        "M": Message("{} mo", count),
        "W": Message("{} wk", count),
        "D": Message("{} d", count),
    }[text[3]]


def series_title(series: Series) -> str:
    """The series' description with its number, or what there is instead."""
    title = series.description or series.body_part or series.modality or "Series"
    part = f" ({series.part})" if series.part else ""
    return f"{title}{part}" if series.number is None else f"{series.number}: {title}{part}"
