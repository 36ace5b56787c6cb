"""A painter ends with its block: one that outlives its picture or its event ends the process."""

from __future__ import annotations

import ast
from pathlib import Path

import medviewer

PACKAGE = Path(medviewer.__file__).parent


def loose_painters(source: str) -> list[int]:
    """Lines on which a painter begins that no ``with`` ends."""
    tree = ast.parse(source)
    held = {
        id(item.context_expr) for n in ast.walk(tree) if isinstance(n, ast.With) for item in n.items
    }
    return [
        call.lineno
        for call in ast.walk(tree)
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Name)
        and call.func.id == "QPainter"
        and call.args  # QPainter() has not begun
        and id(call) not in held
    ]


def test_every_painter_stands_in_a_with() -> None:
    assert loose_painters("painter = QPainter(image)\nwith QPainter(image) as other: pass") == [1]
    loose = {str(path): loose_painters(path.read_text("utf-8")) for path in PACKAGE.rglob("*.py")}
    assert {path: lines for path, lines in loose.items() if lines} == {}
