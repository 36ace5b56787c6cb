"""Words are found in a page's letters as a reader means them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from medviewer.dicom.pdf_words import places_of


def found(words: str, text: str) -> list[str]:
    """The letters of each hit."""
    return [text[first : first + count] for first, count in places_of(words, text)]


@pytest.mark.parametrize(
    ("words", "text", "hits"),
    [
        ("dose", "Dose report, total DOSE", ["Dose", "DOSE"]),
        ("oedeme", "un œdème discret", ["œdème"]),
        ("œdème", "OEDEME", ["OEDEME"]),
        ("grosse", "Größe, große", ["Größe", "große"]),
        ("Lasion", "die Läsion", ["Läsion"]),
        ("hypertension", "arterial hyper-\r\ntension", ["hyper-\r\ntension"]),
        ("hypertension", "hyper\u0002\r\ntension", ["hyper\u0002\r\ntension"]),
        ("T2-weighted", "T2-\nweighted, t2 weighted", ["T2-\nweighted"]),
        ("no lesion", "no\r\n  lesion", ["no\r\n  lesion"]),
        ("final", "the ﬁnal report", ["ﬁnal"]),
        ("肿瘤", "颅内肿瘤", ["肿瘤"]),
        ("aa", "aaaa", ["aa", "aa"]),
        ("-", "T2-weighted", []),
        (" ", "two words", []),
    ],
)
def test_case_accents_breaks_and_hyphens_do_not_count(
    words: str, text: str, hits: list[str]
) -> None:
    assert found(words, text) == hits


@given(st.text(), st.text(st.characters(categories=("L", "N")), min_size=1), st.text())
def test_what_stands_there_is_found(before: str, words: str, behind: str) -> None:
    text = f"{before}\n{words}\n{behind}"
    if list(places_of(words, words)):  # some letters are accents alone
        assert list(places_of(words, text))
