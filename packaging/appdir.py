"""The AppDir: the program as one folder, which appimage.py makes one file of.

Laid out as the AppImage specification says: AppRun, the menu entry and the icon on
top, the rest as below /. The folder runs as it is: `medviewer.AppDir/AppRun`.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from freedesktop import add_desktop_files
from project import PACKAGING, fresh

RUN = """\
#!/bin/sh
# Starts the program from wherever the image was mounted.
here="$(dirname "$(readlink -f "$0")")"
exec "$here/opt/medviewer/medviewer" "$@"
"""


def lay_out(app: Path, icons: Path, target: Path) -> Path:
    """Make the AppDir out of the frozen program ``app``; returns it."""
    tree = fresh(target)
    shutil.copytree(app, tree / "opt/medviewer", symlinks=True)
    add_desktop_files(tree / "usr/share", icons)
    shutil.copyfile(PACKAGING / "linux/medviewer.desktop", tree / "medviewer.desktop")
    shutil.copyfile(icons / "256.png", tree / "medviewer.png")
    (tree / ".DirIcon").symlink_to("medviewer.png")
    start = tree / "AppRun"
    start.write_text(RUN, encoding="utf-8")
    start.chmod(0o755)
    return tree
