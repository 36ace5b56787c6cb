"""Tables that spreadsheets open: their letters are read right, and none of them runs (CWE-1236)."""

from __future__ import annotations

import re

ENCODING = "utf-8-sig"
"""UTF-8 with a mark at its start, by which spreadsheets know it."""
_FORMULA = re.compile(r"((?:^|[;\r\n]) *)(?=[=+\-@\t\r＝＋－＠])")


def harmless(text: str) -> str:
    """``text`` with an apostrophe before what a spreadsheet would take for a formula.

    Where the language has decimal commas, spreadsheets part the lines of a table at semicolons,
    which no quote then protects: what comes after one may not begin a formula either.
    """
    return _FORMULA.sub(r"\1'", text)
