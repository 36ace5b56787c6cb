"""The AppImage: the AppDir as a squashfs image behind a small program that mounts and runs it.

The runtime of appimagetool comes as a binary only; ours is built here, of linux/appimage on top
of squashfuse and libfuse. Their static libraries and their licences are where Debian has them,
so that an AppImage is built on Debian or Ubuntu. It runs wherever there is glibc.
"""

from __future__ import annotations

import platform
import shutil
import struct
from pathlib import Path

from project import NAME, PACKAGING, copy, version

SOURCES = PACKAGING / "linux/appimage"
LIBRARIES = ("libsquashfuse-dev", "libfuse3-dev", "libzstd-dev")
REMEDY = f"On Debian: apt install gcc squashfs-tools {' '.join(LIBRARIES)}."

MAGIC = b"AI\x02"
MAGIC_AT = 8
HEADER = struct.Struct("<40xQ10xHH2x")
"""The header of a 64-bit ELF file: where its table of sections is, an entry's size, how many."""


def file_name() -> str:
    """The AppImage's file name."""
    return f"{NAME}-{version()}-{platform.machine()}.AppImage"


def runtime_command(target: Path) -> list[str]:
    """How to compile the runtime: it asks the system for nothing but the C library."""
    sources = sorted(map(str, SOURCES.glob("*.c")))
    warnings = ["-Wall", "-Wextra", "-Werror"]
    libraries = [
        "-Wl,-Bstatic",
        "-lsquashfuse_ll",
        "-lfuse3",
        "-lzstd",
        "-Wl,-Bdynamic",
        "-pthread",
    ]
    return ["cc", "-D_GNU_SOURCE", "-O2", "-s", *warnings, *sources, "-o", str(target), *libraries]


def squashfs_command(tree: Path, target: Path) -> list[str]:
    """How to pack the AppDir ``tree``; everything in it belongs to root."""
    compression = ["-comp", "zstd", "-Xcompression-level", "9", "-b", "256K"]
    plain = ["-noappend", "-all-root", "-no-xattrs", "-no-progress", "-quiet"]
    return ["mksquashfs", str(tree), str(target), *compression, *plain]


def add_licences(tree: Path, documents: Path = Path("/usr/share/doc")) -> None:
    """Put into the AppDir what the licences of the runtime's libraries ask for."""
    place = tree / "usr/share/doc" / NAME / "runtime"
    copy(SOURCES / "NOTICE.md", place / "NOTICE.md")
    for library in LIBRARIES:
        copy(documents / library / "copyright", place / f"{library}.txt")
    copy(documents.parent / "common-licenses/LGPL-2.1", place / "LGPL-2.1.txt")


def join(runtime: Path, squashfs: Path, image: Path) -> None:
    """Write the AppImage of its two parts.

    Raises
    ------
    ValueError
        When the runtime does not end where it will look for the squashfs image.
    """
    program = bytearray(runtime.read_bytes())
    start, size, number = HEADER.unpack_from(program)
    if start + size * number != len(program):
        raise ValueError(f"{runtime} does not end with its table of sections")
    program[MAGIC_AT : MAGIC_AT + len(MAGIC)] = MAGIC
    with image.open("wb") as file, squashfs.open("rb") as packed:
        file.write(program)
        shutil.copyfileobj(packed, file)
    image.chmod(0o755)
