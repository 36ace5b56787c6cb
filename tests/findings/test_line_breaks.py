"""Texts that are cut short say so."""

from __future__ import annotations

from medviewer.findings.line_breaks import shortened


def test_what_is_cut_says_so_and_what_fits_stays_as_it_is() -> None:
    assert shortened("T1", 64) == "T1"
    assert shortened("x" * 64, 64) == "x" * 64
    assert shortened("thicker than in March", 14) == "thicker than…"
    assert shortened("thicker than in March", 14, "...") == "thicker tha..."
