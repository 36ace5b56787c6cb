"""Names are compared letter by letter, however they are written."""

from __future__ import annotations

import pytest

from medviewer.dicom.letters import bare, one_for_two


@pytest.mark.parametrize(
    ("written", "same_as"),
    [("MÜLLER", "muller"), ("Łukasz", "lukasz"), ("Ｙａｍａｄａ", "yamada"), ("Straße", "strasse")],
)
def test_case_accents_and_width_do_not_matter(written: str, same_as: str) -> None:
    assert bare(written) == bare(same_as) == same_as


@pytest.mark.parametrize(("one", "other"), [("Müller", "Mueller"), ("Sæther", "Saether")])
def test_an_umlaut_is_the_two_letters_that_are_written_for_it(one: str, other: str) -> None:
    assert one_for_two(bare(one)) == one_for_two(bare(other))
