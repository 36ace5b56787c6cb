"""The Windows installer: how NSIS makes it of the frozen folder, on Windows or elsewhere."""

from __future__ import annotations

from pathlib import Path

from project import NAME, PACKAGING, ROOT, version

SCRIPT = PACKAGING / "windows/medviewer.nsi"


def file_name() -> str:
    """The installer's file name."""
    return f"{NAME}-{version()}-setup.exe"


def command(compiler: str, app: Path, icon: Path, out: Path, number: str = "") -> list[str]:
    """How to make the installer ``out`` of the folder ``app``; ``number`` is the version."""
    words = {
        "VERSION": number or version(),
        "APP": app,
        "ICON": icon,
        "LICENSE": ROOT / "LICENSE",
        "OUT": out,
    }
    defined = [f"-D{name}={value}" for name, value in words.items()]
    return [compiler, "-V2", "-INPUTCHARSET", "UTF8", *defined, str(SCRIPT)]
