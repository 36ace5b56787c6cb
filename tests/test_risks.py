"""The risk table names tests that exist, and no hazard goes without one."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
TABLE = ROOT / "docs/trust/risks.md"
ROWS = [
    line for line in TABLE.read_text(encoding="utf-8").splitlines() if re.match(r"\| \d+ \|", line)
]
NAMED = re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", TABLE.read_text(encoding="utf-8"))


def test_every_hazard_has_a_test_and_a_number_of_its_own() -> None:
    assert len(ROWS) >= 20
    assert all("`tests/" in row for row in ROWS)
    assert [int(row.split("|")[1]) for row in ROWS] == list(range(1, len(ROWS) + 1))


@pytest.mark.parametrize(("path", "name"), NAMED)
def test_every_test_that_is_named_exists(path: str, name: str) -> None:
    tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
    assert name in {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}


def test_every_model_is_in_the_statement_about_its_data() -> None:
    statement = (ROOT / "docs/trust/model-data.md").read_text(encoding="utf-8")
    for card in (ROOT / "models").glob("*/model.json"):
        assert f"`{card.parent.name}`" in statement
