"""The trees that become a .deb and an AppImage."""

from __future__ import annotations

import shutil
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from medviewer import __version__
from tests.packaging.conftest import PACKAGING

SPACE = "{http://www.freedesktop.org/standards/shared-mime-info}"


def test_the_package_has_the_program_on_the_path_a_menu_entry_and_file_types(
    app: Path, icons: Path, tmp_path: Path
) -> None:
    import debian

    tree = debian.lay_out(app, icons, tmp_path / "deb")
    command = tree / "usr/bin/medviewer"
    assert command.is_symlink()
    assert (tree / str(command.readlink()).lstrip("/")).is_file()
    for path in (
        "usr/share/applications/medviewer.desktop",
        "usr/share/mime/packages/medviewer.xml",
        "usr/share/icons/hicolor/scalable/apps/medviewer.svg",
        "usr/share/icons/hicolor/48x48/apps/medviewer.png",
        "usr/share/doc/medviewer/copyright",
    ):
        assert (tree / path).stat().st_mode & 0o444 == 0o444


def test_what_the_package_says_of_itself(app: Path, icons: Path, tmp_path: Path) -> None:
    import debian

    if shutil.which("dpkg-deb") is None:
        pytest.skip("needs dpkg-deb")
    tree = debian.lay_out(app, icons, tmp_path / "deb")
    package = tmp_path / "medviewer.deb"
    subprocess.run(["dpkg-deb", "--root-owner-group", "-b", tree, package], check=True)
    told = subprocess.run(["dpkg-deb", "-f", package], check=True, capture_output=True, text=True)
    fields = dict(line.split(": ", 1) for line in told.stdout.splitlines() if ": " in line)
    assert fields["Package"] == "medviewer"
    assert fields["Version"] == __version__ == debian.version()
    assert fields["Depends"].startswith("libc6 (>= 2.")
    assert int(fields["Installed-Size"]) >= 2
    assert "not for diagnosis" in told.stdout


def test_the_newest_glibc_that_is_asked_for_is_found() -> None:
    import debian

    library = next(Path("/usr/lib").glob("*/libm.so.6"), None)
    if library is None or shutil.which("objdump") is None:
        pytest.skip("needs objdump and a library of Linux")
    major, minor = map(int, debian.glibc_needed(library.parent.parent / "none").split("."))
    assert (major, minor) == (2, 28)  # nothing there: the oldest that Python's wheels ask for


def test_the_menu_entry_is_valid() -> None:
    entry = PACKAGING / "linux/medviewer.desktop"
    assert "MimeType=application/dicom;application/x-dicomdir;" in entry.read_text()
    if shutil.which("desktop-file-validate") is None:
        pytest.skip("needs desktop-file-validate")
    ran = subprocess.run(["desktop-file-validate", entry], capture_output=True, text=True)
    assert ran.returncode == 0, ran.stdout


def test_dicom_and_dicomdir_are_known_by_name_and_content() -> None:
    types = {
        each.get("type"): each for each in ET.parse(PACKAGING / "linux/medviewer.xml").getroot()
    }
    dicom, directory = types["application/dicom"], types["application/x-dicomdir"]
    match = dicom.find(f"{SPACE}magic/{SPACE}match")
    assert match is not None
    assert (match.get("offset"), match.get("value")) == ("128", "DICM")
    assert [glob.get("pattern") for glob in directory.iter(f"{SPACE}glob")] == ["DICOMDIR"]


def test_the_appdir_runs_from_anywhere_with_its_arguments(
    app: Path, icons: Path, tmp_path: Path
) -> None:
    import appdir

    tree = appdir.lay_out(app, icons, tmp_path / "a folder" / "medviewer.AppDir")
    assert (tree / "medviewer.desktop").is_file()
    assert (tree / ".DirIcon").resolve().is_file()
    link = tmp_path / "link"
    link.symlink_to(tree / "AppRun")
    ran = subprocess.run([link, "one", "two words"], capture_output=True, text=True, check=True)
    assert ran.stdout == "told: one two words\n"
