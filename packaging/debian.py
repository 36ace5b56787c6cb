"""The package for Debian and Ubuntu: what lies where, and what it needs."""

from __future__ import annotations

import platform
import re
import shutil
import subprocess
import textwrap
from pathlib import Path

from freedesktop import add_desktop_files
from project import NAME, ROOT, copy, fresh, version
from sizes import of_tree

PLACE = "opt/medviewer"
MACHINES = {"x86_64": "amd64", "aarch64": "arm64"}

NEEDED = (
    # What Qt loads from the system; everything else is in the folder.
    "libegl1",
    "libgl1",
    "libdbus-1-3",
    "libfontconfig1",
    "libfreetype6",
    "libglib2.0-0 | libglib2.0-0t64",
    "libx11-6",
    "libx11-xcb1",
    "libxcb1",
    "libxcb-glx0",
    "libxcb-render0",
    "libxcb-shm0",
    "libxkbcommon0",
    "libxkbcommon-x11-0",
    "zlib1g",
    # Something to write with, and the lists that make the file types known.
    "fonts-dejavu-core | fonts-liberation | fonts-noto-core",
    "shared-mime-info",
)
DESCRIPTION = """\
DICOM workstation with lesion detection and patient-history risk
 Opens DICOM series, finds and outlines lesions with a convolutional network in the
 background, and shows what a recurrent network makes of the patient's history.
 Works without a network. Research use only - not for diagnosis.
"""


def architecture() -> str:
    """Debian's name of this machine's architecture."""
    return MACHINES.get(platform.machine(), platform.machine())


def file_name() -> str:
    """The package's file name."""
    return f"{NAME}_{version()}_{architecture()}.deb"


def lay_out(app: Path, icons: Path, target: Path) -> Path:
    """Make the tree that dpkg-deb packs out of the frozen program ``app``; returns it."""
    tree = fresh(target)
    shutil.copytree(app, tree / PLACE, symlinks=True)
    commands = tree / "usr/bin"
    commands.mkdir(parents=True)
    (commands / NAME).symlink_to(f"/{PLACE}/{NAME}")
    share = tree / "usr/share"
    add_desktop_files(share, icons)
    copy(ROOT / "LICENSE", share / "doc" / NAME / "copyright")
    control = tree / "DEBIAN/control"
    control.parent.mkdir()
    control.write_text(control_text(of_tree(tree), glibc_needed(app)), encoding="utf-8")
    for folder in tree.rglob("*"):
        if folder.is_dir():
            folder.chmod(0o755)
    return tree


def control_text(size: int, glibc: str) -> str:
    """DEBIAN/control for ``size`` installed bytes and at least that glibc."""
    depends = ", ".join((f"libc6 (>= {glibc})", *NEEDED))
    return (
        textwrap.dedent(
            f"""\
        Package: {NAME}
        Version: {version()}
        Architecture: {architecture()}
        Maintainer: The medviewer developers <medviewer@localhost>
        Section: science
        Priority: optional
        Installed-Size: {size // 1024}
        Depends: {depends}
        Recommends: libwayland-client0, libwayland-egl1, libcups2
        """
        )
        + f"Description: {DESCRIPTION}"
    )


def glibc_needed(app: Path) -> str:
    """The newest version of glibc that a library or program below ``app`` asks for."""
    newest = (2, 28)
    for path in app.rglob("*"):
        if path.is_symlink() or not path.is_file() or not is_elf(path):
            continue
        told = subprocess.run(
            ["objdump", "-p", str(path)], capture_output=True, text=True, check=True
        )
        for major, minor in re.findall(r"GLIBC_(\d+)\.(\d+)", told.stdout):
            newest = max(newest, (int(major), int(minor)))
    return ".".join(map(str, newest))


def is_elf(path: Path) -> bool:
    """True for a library or program of Linux."""
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"
