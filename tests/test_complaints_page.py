"""Every test that docs/reference/complaints.md names exists: the page cannot go stale."""

from __future__ import annotations

import re
from pathlib import Path

TESTS = Path(__file__).resolve().parent
PAGE = TESTS.parent / "docs" / "reference" / "complaints.md"
FILE = re.compile(r"`([a-z_/0-9]+)`")
NAME = re.compile(r"[a-z0-9]+(?:_[a-z0-9]+)+")


def named_tests() -> list[tuple[str, str]]:
    """(file, beginning of a test's name) of the last column of every row."""
    found = []
    for row in PAGE.read_text(encoding="utf-8").splitlines():
        if not row.startswith("| ") or row.startswith(("| thread", "| ---")):
            continue
        pieces = FILE.split(row.rstrip("| ").rsplit(" | ", 1)[1])
        for file, words in zip(pieces[1::2], pieces[2::2], strict=True):
            names = NAME.findall(words) or [""]
            found += [(file, name) for name in names]
    return found


def test_every_named_test_exists() -> None:
    named = named_tests()
    assert len(named) > 80
    missing = []
    for file, name in named:
        path = TESTS / f"{file}.py"
        if not path.is_file() or f"def test_{name}" not in path.read_text(encoding="utf-8"):
            missing.append(f"{file}: {name}")
    assert missing == []
