"""The menu entry, the icons and the file types, where every Linux desktop looks for them."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
NAME = "medviewer"


def version() -> str:
    """The program's version."""
    text = (ROOT / "medviewer/__init__.py").read_text(encoding="utf-8")
    found = re.search(r'__version__ = "([^"]+)"', text)
    if found is None:
        raise ValueError("medviewer/__init__.py names no version")
    return found.group(1)


def add_desktop_files(share: Path, icons: Path) -> None:
    """Put the desktop files below ``share``, which is /usr/share of what is built.

    Parameters
    ----------
    icons
        PNGs called by their size, as icons.py draws them.
    """
    copy(HERE / "linux/medviewer.desktop", share / "applications/medviewer.desktop")
    copy(HERE / "linux/medviewer.xml", share / "mime/packages/medviewer.xml")
    theme = share / "icons/hicolor"
    copy(ROOT / "resources/icons/medviewer.svg", theme / "scalable/apps/medviewer.svg")
    for drawn in icons.glob("*.png"):
        copy(drawn, theme / f"{drawn.stem}x{drawn.stem}/apps/medviewer.png")


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
