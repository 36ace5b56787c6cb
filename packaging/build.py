#!/usr/bin/env python3
"""Builds what is installed: one command, on the system that it is for.

    python3 packaging/build.py app        the program in a folder: dist/medviewer/medviewer
    python3 packaging/build.py deb        a package for Debian and Ubuntu
    python3 packaging/build.py appimage   one file that runs on any Linux (built on Debian, Ubuntu)
    python3 packaging/build.py windows    an installer by NSIS (on Windows)
    python3 packaging/build.py dmg        a disk image (on macOS)

The build has an environment of its own in build/environment, pinned by
constraints.txt; it takes some ten minutes the first time. Everything comes out
in dist/, with its size and checksum. docs/installing.md says how each is installed and proved.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import appdir
import appimage
import debian
import trim
import windows_installer
from checksums import add_checksum
from project import PACKAGING, ROOT, version
from sizes import megabytes, of_file, of_tree

WORK = ROOT / "build"
DIST = ROOT / "dist"
APP = DIST / "medviewer"

COMPRESSION = ("-Zzstd", "-z9")
"""Debian 12 and Ubuntu know it. See docs/installing.md for what others would save."""
INSTALLED_LIMIT_MB = 1200
DOWNLOAD_LIMIT_MB = 450


class BuildError(Exception):
    """A step of the build failed; the text says which, and what to do."""


def main(words: list[str]) -> int:
    """Build what ``words`` name; returns the exit code."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("what", choices=[*MAKERS], help="what to build")
    parser.add_argument(
        "--keep-app", action="store_true", help="pack dist/medviewer as it is, do not build it anew"
    )
    arguments = parser.parse_args(words)
    try:
        if not (arguments.keep_app and APP.is_dir()):
            build_app()
        made = MAKERS[arguments.what]()
    except BuildError as error:
        print(f"build.py: {error}", file=sys.stderr)
        return 1
    return report(made)


def build_app() -> None:
    """Install the program and its pinned dependencies, and freeze them into a folder."""
    python = make_environment()
    run([str(python), str(PACKAGING / "icons.py"), str(WORK / "icons")], "Drawing the icons")
    command = [str(python), "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    places = ["--distpath", str(DIST), "--workpath", str(WORK / "pyinstaller")]
    run([*command, *places, str(PACKAGING / "medviewer.spec")], "Freezing the program")
    strip_symbols()


def strip_symbols() -> None:
    """Take the symbols out of large libraries, where there is the tool for it (Linux)."""
    inside = APP / "_internal"
    tool = shutil.which("strip")
    if sys.platform != "linux" or tool is None:
        return
    for path in sorted(inside.rglob("*.so*")):
        if trim.SYMBOLS.match(path.relative_to(inside).as_posix()) and not path.is_symlink():
            run([tool, "--strip-unneeded", str(path)], "")


def make_environment() -> Path:
    """The Python of the build's own environment, with what is pinned and nothing else."""
    folder = WORK / "environment"
    WORK.mkdir(exist_ok=True)
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    if not python.exists():
        run([sys.executable, "-m", "venv", str(folder)], "Making the environment")
    pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    pins = ["--constraint", str(ROOT / "constraints.txt")]
    tools = ["--requirement", str(PACKAGING / "requirements.txt")]
    run([*pip, *pins, *tools, str(ROOT)], "Installing the dependencies")
    again = ["--no-deps", "--force-reinstall", "--no-cache-dir", str(ROOT)]
    run([*pip, *again], "Installing the program")
    check_torch(python)
    return python


def check_torch(python: Path) -> None:
    """Raise BuildError for a torch with CUDA in it: it is five times as large."""
    code = "import torch, sys; sys.exit(torch.version.cuda is not None)"
    if subprocess.run([str(python), "-c", code], check=False).returncode != 0:
        raise BuildError(
            "The torch that was installed carries CUDA. Name the index of torch's CPU builds "
            "(its own website says which) in PIP_EXTRA_INDEX_URL, remove build/environment "
            "and build again."
        )


def make_app() -> list[Path]:
    """Nothing more than the folder."""
    return []


def make_deb() -> list[Path]:
    """The package for Debian and Ubuntu."""
    need("dpkg-deb", "It comes with Debian and Ubuntu.")
    tree = debian.lay_out(APP, WORK / "icons", WORK / "deb")
    package = DIST / debian.file_name()
    command = ["dpkg-deb", "--root-owner-group", *COMPRESSION, "--build", str(tree), str(package)]
    run(command, "Packing")
    return [package]


def make_appimage() -> list[Path]:
    """The AppImage, and the AppDir that it holds."""
    for tool in ("cc", "mksquashfs"):
        need(tool, appimage.REMEDY)
    tree = appdir.lay_out(APP, WORK / "icons", WORK / "medviewer.AppDir")
    runtime, squashfs = WORK / "appimage-runtime", WORK / "medviewer.squashfs"
    run(appimage.runtime_command(runtime), f"Compiling the runtime ({appimage.REMEDY})")
    appimage.add_licences(tree)
    run(appimage.squashfs_command(tree, squashfs), "Packing")
    image = DIST / appimage.file_name()
    appimage.join(runtime, squashfs, image)
    return [image]


def make_windows() -> list[Path]:
    """The Windows installer; it asks for whom to install, or is told on the command line."""
    compiler = need("makensis", "Install NSIS 3.08 or newer and put it on the PATH.")
    installer = DIST / windows_installer.file_name()
    icon = WORK / "icons" / "medviewer.ico"
    run(windows_installer.command(compiler, APP, icon, installer), "Packing")
    return [installer]


def make_dmg() -> list[Path]:
    """The macOS disk image."""
    image = DIST / f"medviewer-{version()}.dmg"
    run(["bash", str(PACKAGING / "macos/make_dmg.sh"), str(DIST / "medviewer.app"), str(image)], "")
    return [image]


MAKERS: dict[str, Callable[[], list[Path]]] = {
    "app": make_app,
    "deb": make_deb,
    "appimage": make_appimage,
    "windows": make_windows,
    "dmg": make_dmg,
}


def report(made: list[Path]) -> int:
    """Say how large everything is; 1 when something is larger than it may be."""
    installed = of_tree(APP)
    print(f"{APP}: {megabytes(installed)} (at most {INSTALLED_LIMIT_MB} MB)")
    too_large = installed > INSTALLED_LIMIT_MB * 10**6
    for path in made:
        print(f"{path}: {megabytes(of_file(path))} (at most {DOWNLOAD_LIMIT_MB} MB)")
        print(f"Its SHA-256 is in {add_checksum(path)}")
        too_large = too_large or of_file(path) > DOWNLOAD_LIMIT_MB * 10**6
    if too_large:
        print("build.py: larger than it may be; see packaging/trim.py", file=sys.stderr)
    return 1 if too_large else 0


def need(tool: str, remedy: str) -> str:
    """Where ``tool`` is. Raises BuildError with the remedy when it is not on the PATH."""
    found = shutil.which(tool)
    if found is None:
        raise BuildError(f"{tool} is not here. {remedy}")
    return found


def run(command: list[str], telling: str) -> None:
    """Run a step in build/, telling of it first unless ``telling`` is "".

    Raises
    ------
    BuildError
        When it fails.
    """
    if telling:
        print(f"{telling} …", flush=True)
    # Not in the checkout: Python would import the program from there.
    if subprocess.run(command, cwd=WORK, env=clean_environment(), check=False).returncode != 0:
        raise BuildError(f"'{' '.join(command)}' failed; the lines above say why.")


def clean_environment() -> dict[str, str]:
    """The environment without what would make Python import the checkout instead."""
    return {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
