"""What every package is made of: the project's name, folders and version, and its files."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

PACKAGING = Path(__file__).resolve().parent
ROOT = PACKAGING.parent
NAME = "medviewer"


def version() -> str:
    """The program's version."""
    text = (ROOT / "medviewer/__init__.py").read_text(encoding="utf-8")
    found = re.search(r'__version__ = "([^"]+)"', text)
    if found is None:
        raise ValueError("medviewer/__init__.py names no version")
    return found.group(1)


def copy(source: Path, target: Path) -> None:
    """Copy one file; it can be read by everybody."""
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
    target.chmod(0o644)


def fresh(folder: Path) -> Path:
    """``folder``, empty."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder
