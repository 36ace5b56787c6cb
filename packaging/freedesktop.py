"""The menu entry, the icons and the file types, where every Linux desktop looks for them."""

from __future__ import annotations

from pathlib import Path

from project import PACKAGING, ROOT, copy


def add_desktop_files(share: Path, icons: Path) -> None:
    """Put the desktop files below ``share``, which is /usr/share of what is built.

    Parameters
    ----------
    icons
        PNGs called by their size, as icons.py draws them.
    """
    copy(PACKAGING / "linux/medviewer.desktop", share / "applications/medviewer.desktop")
    copy(PACKAGING / "linux/medviewer.xml", share / "mime/packages/medviewer.xml")
    theme = share / "icons/hicolor"
    copy(ROOT / "resources/icons/medviewer.svg", theme / "scalable/apps/medviewer.svg")
    for drawn in icons.glob("*.png"):
        copy(drawn, theme / f"{drawn.stem}x{drawn.stem}/apps/medviewer.png")
