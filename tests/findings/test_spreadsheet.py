"""No text of a table runs in a spreadsheet."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from medviewer.findings.spreadsheet import harmless

STARTS = "=+-@\t\r＝＋－＠"


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("T1", "T1"),
        ("a - b = c, -1", "a - b = c, -1"),
        ("non-target", "non-target"),
        ("=1+1", "'=1+1"),
        ("＝1+1", "'＝1+1"),
        ("seen;=HYPERLINK(1)", "seen;'=HYPERLINK(1)"),
        ("seen; @SUM(A1)", "seen; '@SUM(A1)"),
        ("two\n-1", "two\n'-1"),
        ("", ""),
    ],
)
def test_a_formula_is_put_behind_an_apostrophe(text: str, written: str) -> None:
    assert harmless(text) == written


@given(st.text(alphabet=STARTS + ";, \nab1"))
def test_no_cell_begins_a_formula_wherever_the_line_is_parted(text: str) -> None:
    for separator in (";", "\n"):
        for cell in harmless(text).split(separator):
            assert not cell.lstrip(" ").startswith(tuple(STARTS))
