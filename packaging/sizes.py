"""How large files and folders are; links are counted as links."""

from __future__ import annotations

from pathlib import Path


def of_file(path: Path) -> int:
    """Bytes of one file, not of what a link leads to."""
    return path.lstat().st_size


def of_tree(folder: Path) -> int:
    """Bytes of all files below ``folder``."""
    return sum(of_file(path) for path in folder.rglob("*") if not path.is_dir())


def megabytes(size: int) -> str:
    """``size`` in bytes as a text in MB (10⁶ bytes)."""
    return f"{size / 10**6:.0f} MB"
